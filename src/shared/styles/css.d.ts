/** A style sheet as a text: Vite reads and minifies it. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
