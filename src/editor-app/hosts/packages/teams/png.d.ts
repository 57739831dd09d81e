/** A picture as an address with `data:` and base64: Vite makes it. */
declare module '*.png?inline' {
  const address: string;
  export default address;
}
