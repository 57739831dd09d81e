import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag === 'role-finder';

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
