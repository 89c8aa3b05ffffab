/** Where the files are, where whoever builds them says so: `CODER_WIDGETS_BASE=https://… npm run build`. */
export const builtBase: string | undefined = undefined;
