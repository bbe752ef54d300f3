import { compile } from "./src/compile/compile.ts";
import { exampleFiles } from "./test/rules/example-site.ts";
import { rules } from "./src/rules/index.ts";
const made=exampleFiles("Naskah.");
const t:string={stars:"**a ".repeat(20000),imgs:"![a](b.jpg)\n\n".repeat(6000),places:"Kota Manado ".repeat(8000),dates:"17 Juli ".repeat(10000)}[process.argv[2]!]!;
for (const r of rules as any[]) { const c=r.check; r.check=function*(x:any){ const s=performance.now(); const out=[...c.call(r,x)]; const d=performance.now()-s; if(d>60) console.log(r.code,d.toFixed(0),out.length); yield* out; }; }
const texts=made.content.texts.map(x=>x.file.endsWith("contoh-1.md")?{file:x.file,bytes:Buffer.from(Buffer.from(x.bytes).toString().replace("Naskah.",()=>t))}:x); const s=performance.now(); const d=compile({...made.content,texts},{folder:"posts",now:made.now,drafts:true,language:"id"}).diagnostics; console.log("total",(performance.now()-s).toFixed(0),d.length);
