export default {
  title: 'Site',
  url: 'https://docs.example',
  baseUrl: '/',
  presets: [['classic', { docs: false, blog: false }]],
  clientModules: ['./src/role-finder.js'],
};
