/** What libraries ask of Node where there is no Node: gray-matter keeps the bytes of each text beside it, others look for it. */
export { Buffer } from "buffer";
