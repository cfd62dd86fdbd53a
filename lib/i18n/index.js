export {} from "./alternate.js";
