import { defineConfig } from 'vitepress';

export default defineConfig({
  outDir: 'dist',
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'role-finder' } } },
});
