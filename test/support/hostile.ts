/** A headline that breaks whatever escapes too little, too much, or by hand. */
export const hostileTitle = `]]> & "kutip" 'tunggal' <b>tebal</b> &amp; <script>alert(1)</script> 🎉 ﷽`;
