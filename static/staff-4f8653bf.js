var Mo=BigInt(4294967295),ol=BigInt(32);function gm(e,t=!1){return t?{h:Number(e&Mo),l:Number(e>>ol&Mo)}:{h:Number(e>>ol&Mo)|0,l:Number(e&Mo)|0}}function Do(e,t=!1){let r=e.length,n=new Uint32Array(r),o=new Uint32Array(r);for(let s=0;s<r;s++){let{h:i,l:a}=gm(e[s],t);[n[s],o[s]]=[i,a]}return[n,o]}var ym=e=>e/2**32|0,wm=e=>e>>>0;function sl(e,t,r,n){let o=ym(r),s=wm(r);e.setUint32(t,n?s:o,n),e.setUint32(t+4,n?o:s,n)}var Li=(e,t,r)=>e>>>r,Ri=(e,t,r)=>e<<32-r|t>>>r,$r=(e,t,r)=>e>>>r|t<<32-r,Pr=(e,t,r)=>e<<32-r|t>>>r,Kn=(e,t,r)=>e<<64-r|t>>>r-32,Un=(e,t,r)=>e>>>r-32|t<<64-r;function Ct(e,t,r,n){let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var il=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),al=(e,t,r,n)=>t+r+n+(e/2**32|0)|0,cl=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),ll=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0,dl=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0),fl=(e,t,r,n,o,s)=>t+r+n+o+s+(e/2**32|0)|0;function Hn(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var $o=e=>e?`"${e}" `:"";function le(e,t=""){if(typeof e!="number")throw new TypeError($o(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError($o(t)+"expected integer >= 0, got "+e);return e}function hl(e,t=""){if(typeof e!="boolean")throw new TypeError($o(t)+"expected boolean, got type="+typeof e);return e}function re(e,t,r=""){if(Hn(e)&&(t===void 0||e.length===t))return e;t!==void 0&&le(t,"length");let n=Hn(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=$o(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}function Ze(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(le(e.outputLen),le(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var xm=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},ul=(e,t)=>{xm(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Vt(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function ln(e,t){re(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Gt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Re(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function dn(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function St(e,t){return e<<32-t|e>>>t}function ie(e,t){return e<<t|e>>>32-t>>>0}var vm=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function km(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function Em(e){for(let t=0;t<e.length;t++)e[t]=km(e[t]);return e}var fn=vm?e=>e:Em,ml=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Tm=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Po(e){if(re(e),ml)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=Tm[e[r]];return t}function pl(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function No(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(ml)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,r=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=pl(e.charCodeAt(s)),a=pl(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function Sm(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Re(t)}}function Ci(e,t=""){return typeof e=="string"?Sm(e):re(e,void 0,t)}function Ko(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];re(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let s=e[n];r.set(s,o),o+=s.length}return r}function Nr(e,t,r="opts"){return ul(e,"defaults"),t!==void 0&&ul(t,r),Object.assign(Object.create(null),e,t)}function Kr(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Nr({},t,"info");let r=(o,s)=>e(s).update(o).digest(),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}function It(e=32){le(e,"bytesLength");let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(e))}var Zt=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function gl(e,t,r){return e&t^~e&r}function yl(e,t,r){return e&t^e&r^t&r}var Fn=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=dn(this.buffer)}update(t){Vt(this),re(t);let{view:r,buffer:n,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<s;){let c=Math.min(o-this.pos,s-a);if(c===o){let d=dn(t);for(;o<=s-a;a+=o)this.process(d,a);i=!0;continue}n.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Vt(this),ln(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),sl(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let a=t===r?n:dn(t),c=this.outputLen,d=c/4,f=this.get();if(c%4||d>f.length)throw new Error("invalid outputLen");for(let u=0;u<d;u++)a.setUint32(4*u,f[u],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},wl=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var bl=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),xl=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var Om=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),pr=new Uint32Array(64),Ii=class extends Fn{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[t,r,n,o,s,i,a,c]}set(t,r,n,o,s,i,a,c){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let u=0;u<16;u++,r+=4)pr[u]=t.getUint32(r,!1);for(let u=16;u<64;u++){let p=pr[u-15],m=pr[u-2],g=St(p,7)^St(p,18)^p>>>3,y=St(m,17)^St(m,19)^m>>>10;pr[u]=y+pr[u-7]+g+pr[u-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:d,H:f}=this;for(let u=0;u<64;u++){let p=St(a,6)^St(a,11)^St(a,25),m=f+p+gl(a,c,d)+Om[u]+pr[u]|0,y=(St(n,2)^St(n,13)^St(n,22))+yl(n,o,s)|0;f=d,d=c,c=a,a=i+m|0,i=s,s=o,o=n,n=m+y|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,d=d+this.G|0,f=f+this.H|0,this.set(n,o,s,i,a,c,d,f)}roundClean(){Re(pr)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Re(this.buffer)}},Mi=class extends Ii{constructor(){super(32,wl)}};var vl=Do(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),Bm=vl[0],_m=vl[1],hr=new Uint32Array(80),mr=new Uint32Array(80),Uo=class extends Fn{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,r){super(128,t,16,!1),this.Ah=r[0]|0,this.Al=r[1]|0,this.Bh=r[2]|0,this.Bl=r[3]|0,this.Ch=r[4]|0,this.Cl=r[5]|0,this.Dh=r[6]|0,this.Dl=r[7]|0,this.Eh=r[8]|0,this.El=r[9]|0,this.Fh=r[10]|0,this.Fl=r[11]|0,this.Gh=r[12]|0,this.Gl=r[13]|0,this.Hh=r[14]|0,this.Hl=r[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,Dh:a,Dl:c,Eh:d,El:f,Fh:u,Fl:p,Gh:m,Gl:g,Hh:y,Hl:w}=this;return[t,r,n,o,s,i,a,c,d,f,u,p,m,g,y,w]}set(t,r,n,o,s,i,a,c,d,f,u,p,m,g,y,w){this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=d|0,this.El=f|0,this.Fh=u|0,this.Fl=p|0,this.Gh=m|0,this.Gl=g|0,this.Hh=y|0,this.Hl=w|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let x=0;x<16;x++,r+=4)hr[x]=t.getUint32(r),mr[x]=t.getUint32(r+=4);for(let x=16;x<80;x++){let O=hr[x-15]|0,B=mr[x-15]|0,R=$r(O,B,1)^$r(O,B,8)^Li(O,B,7),N=Pr(O,B,1)^Pr(O,B,8)^Ri(O,B,7),P=hr[x-2]|0,v=mr[x-2]|0,T=$r(P,v,19)^Kn(P,v,61)^Li(P,v,6),L=Pr(P,v,19)^Un(P,v,61)^Ri(P,v,6),U=cl(N,L,mr[x-7],mr[x-16]),H=ll(U,R,T,hr[x-7],hr[x-16]);hr[x]=H|0,mr[x]=U|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:d,Dl:f,Eh:u,El:p,Fh:m,Fl:g,Gh:y,Gl:w,Hh:E,Hl:b}=this;for(let x=0;x<80;x++){let O=$r(u,p,14)^$r(u,p,18)^Kn(u,p,41),B=Pr(u,p,14)^Pr(u,p,18)^Un(u,p,41),R=u&m^~u&y,N=p&g^~p&w,P=dl(b,B,N,_m[x],mr[x]),v=fl(P,E,O,R,Bm[x],hr[x]),T=P|0,L=$r(n,o,28)^Kn(n,o,34)^Kn(n,o,39),U=Pr(n,o,28)^Un(n,o,34)^Un(n,o,39),H=n&s^n&a^s&a,_=o&i^o&c^i&c;E=y|0,b=w|0,y=m|0,w=g|0,m=u|0,g=p|0,{h:u,l:p}=Ct(d|0,f|0,v|0,T|0),d=a|0,f=c|0,a=s|0,c=i|0,s=n|0,i=o|0;let K=il(T,U,_);n=al(K,v,L,H),o=K|0}({h:n,l:o}=Ct(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=Ct(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l:c}=Ct(this.Ch|0,this.Cl|0,a|0,c|0),{h:d,l:f}=Ct(this.Dh|0,this.Dl|0,d|0,f|0),{h:u,l:p}=Ct(this.Eh|0,this.El|0,u|0,p|0),{h:m,l:g}=Ct(this.Fh|0,this.Fl|0,m|0,g|0),{h:y,l:w}=Ct(this.Gh|0,this.Gl|0,y|0,w|0),{h:E,l:b}=Ct(this.Hh|0,this.Hl|0,E|0,b|0),this.set(n,o,s,i,a,c,d,f,u,p,m,g,y,w,E,b)}roundClean(){Re(hr,mr)}destroy(){this.destroyed=!0,Re(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},Di=class extends Uo{constructor(){super(64,xl)}},$i=class extends Uo{constructor(){super(48,bl)}};var me=Kr(()=>new Mi,Zt(1));var Ho=Kr(()=>new Di,Zt(3)),kl=Kr(()=>new $i,Zt(2));function Wn(e,t,r=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)r(e[n],`${t}[${n}]`);return e}var oe=(e,t,r)=>re(e,t,r),Pi=le;function Tl(e,t=""){if(typeof e!="string"){let r=t&&`"${t}" `;throw new TypeError(r+"expected string, got type="+typeof e)}return e}function gr(e,t="object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`);return e}function Ur(e,t){if(typeof e!="function")throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);return e}var qn=Po,$e=(...e)=>Ko(...e),un=e=>No(e),wr=Hn,Xt=e=>It(e),Fo=BigInt(0),El=BigInt(1),Am=e=>e?`"${e}" `:"";function nt(e,t=""){if(typeof e!="boolean")throw new TypeError(Am(t)+"expected boolean, got type="+typeof e);return e}function Wo(e){if(typeof e=="bigint"){if(!yr(e))throw new RangeError("positive bigint expected, got "+e)}else Pi(e);return e}function Qt(e,t=""){if(typeof e!="number"){let r=t&&`"${t}" `;throw new TypeError(r+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let r=t&&`"${t}" `;throw new RangeError(r+"expected safe integer, got "+e)}}function jn(e){let t=Wo(e).toString(16);return t.length&1?"0"+t:t}function Sl(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);return e===""?Fo:BigInt("0x"+e)}function ft(e){return Sl(Po(e))}function ut(e){return Sl(Po(br(re(e)).reverse()))}function pn(e,t){if(le(t),t===0)throw new Error("zero output length is invalid");e=Wo(e);let r=t*2,n=e.toString(16);if(n.length>r)throw new RangeError("number is too large");return No(n.padStart(r,"0"))}function zn(e,t){return pn(e,t).reverse()}function br(e){return Uint8Array.from(oe(e))}function xr(e){if(typeof e!="string")throw new TypeError("ascii string expected, got "+typeof e);return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${e[r]}" with code ${n} at position ${r}`);return n})}function yr(e){return typeof e=="bigint"&&Fo<=e}function Ni(e,t,r){return yr(e)&&yr(t)&&yr(r)&&t<=e&&e<r}function Mt(e,t,r,n){if(!Ni(t,r,n))throw new RangeError("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function hn(e){if(e<Fo)throw new Error("expected non-negative bigint, got "+e);return e===Fo?0:e.toString(2).length}var Yn=e=>(Qt(e,"n"),(El<<BigInt(e))-El);function Ol(e,t,r){if(le(e,"hashLen"),le(t,"qByteLen"),typeof r!="function")throw new TypeError("hmacFn must be a function");let n=w=>new Uint8Array(w),o=Uint8Array.of(),s=Uint8Array.of(0),i=Uint8Array.of(1),a=1e3,c=n(e),d=n(e),f=0,u=()=>{c.fill(1),d.fill(0),f=0},p=(...w)=>r(d,$e(c,...w)),m=(w=o)=>{d=p(s,w),c=p(),w.length!==0&&(d=p(i,w),c=p())},g=()=>{if(f++>=a)throw new Error("drbg: tried max amount of iterations");let w=0,E=[];for(;w<t;){c=p();let b=c.slice();E.push(b),w+=c.length}return $e(...E)};return(w,E)=>{u(),m(w);let b;for(;(b=E(g()))===void 0;)m();return u(),b}}function We(e,t={},r={},n="object"){gr(e,n),gr(t,"fields"),gr(r,"optFields");function o(i,a,c){let d=n==="object"?`param "${String(i)}"`:`"${n}.${String(i)}"`,f=e[i];if(!Object.hasOwn(e,i)&&(c?f!==void 0:a!=="function"))throw new TypeError(`${d} is invalid: expected own property`);if(c&&f===void 0)return;let u=typeof f;if(u!==a||f===null)throw new TypeError(`${d} is invalid: expected ${a}, got ${u}`)}let s=(i,a)=>Object.entries(i).forEach(([c,d])=>o(c,d,a));s(t,!1),s(r,!0)}var Pe=BigInt(0),ue=BigInt(1),vr=BigInt(2),Al=BigInt(3),Ki=BigInt(4),Ll=BigInt(5),Lm=BigInt(7),Rl=BigInt(8),Rm=BigInt(9),Cm=BigInt(15),Cl=BigInt(16),Im=BigInt("0x10000000000000000");function he(e,t){if(t<=Pe)throw new Error("mod: expected positive modulus, got "+t);let r=e%t;return r>=Pe?r:t+r}function Il(e,t,r){if(r<=ue)throw new Error("pow: expected modulus > 1, got "+r);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<Pe)throw new Error("invalid exponent, negatives unsupported");if(t===Pe)return ue;if(t===ue)return e;let n=e%r;if(n<Pe&&(n+=r),t<Im){let a=ue;for(;t>Pe;)t&ue&&(a=a*n%r),n=n*n%r,t>>=ue;return a}let o=[];for(;t>Pe;)o.push(Number(t&Cm)),t>>=Ki;let s=new Array(16);s[0]=ue,s[1]=n;for(let a=2;a<16;a++)s[a]=s[a-1]*n%r;let i=s[o[o.length-1]];for(let a=o.length-2;a>=0;a--){i=i*i%r,i=i*i%r,i=i*i%r,i=i*i%r;let c=o[a];c!==0&&(i=i*s[c]%r)}return i}function pt(e,t,r){if(r<=ue)throw new Error("pow2: expected modulus > 1, got "+r);if(t<Pe)throw new Error("pow2: expected non-negative exponent, got "+t);let n=e;for(;t-- >Pe;)n*=n,n%=r;return n}function Bl(e,t){if(e===Pe)throw new Error("invert: expected non-zero number");if(t<=ue)throw new Error("invert: expected modulus > 1, got "+t);let r=he(e,t),n=t,o=Pe,s=ue;for(;r!==Pe;){let a=n/r,c=n-r*a,d=o-s*a;n=r,r=c,o=s,s=d}if(n!==ue)throw new Error("invert: does not exist");return he(o,t)}function Ml(e,t){if(t<=ue)throw new Error("invertCt: expected prime modulus > 1, got "+t);let r=he(e,t);if(r===Pe)throw new Error("invertCt: expected non-zero number");let n=Il(r,t-vr,t);if(he(r*n,t)!==ue)throw new Error("invertCt: does not exist");return n}function Ui(e,t,r){let n=e;if(!n.eql(n.sqr(t),r))throw new Error("Cannot find square root")}function Hi(e,t){if((e&ue)===Pe)throw new Error(t+": expected odd modulus, got "+e)}function Dl(e,t){let r=e,n=(r.ORDER+ue)/Ki,o=r.pow(t,n);return Ui(r,o,t),o}function Mm(e,t){let r=e,n=(r.ORDER-Ll)/Rl,o=r.mul(t,vr),s=r.pow(o,n),i=r.mul(t,s),a=r.mul(r.mul(i,vr),s),c=r.mul(i,r.sub(a,r.ONE));return Ui(r,c,t),c}function Dm(e){let t=zo(e),r=$l(e),n=r(t,t.neg(t.ONE)),o=r(t,n),s=r(t,t.neg(n)),i=(e+Lm)/Cl;return((a,c)=>{let d=a,f=d.pow(c,i),u=d.mul(f,n),p=d.mul(f,o),m=d.mul(f,s),g=d.eql(d.sqr(u),c),y=d.eql(d.sqr(p),c);f=d.cmov(f,u,g),u=d.cmov(m,p,y);let w=d.eql(d.sqr(u),c),E=d.cmov(f,u,w);return Ui(d,E,c),E})}function $l(e){if(e<Al)throw new Error("sqrt is not defined for small field");Hi(e,"tonelliShanks");let t=e-ue,r=0;for(;t%vr===Pe;)t/=vr,r++;let n=vr,o=zo(e);for(;Vn(o,n)===1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return Dl;let s=o.pow(n,t),i=(t+ue)/vr;return function(c,d){let f=c;if(f.is0(d))return d;if(Vn(f,d)!==1)throw new Error("Cannot find square root");let u=r,p=f.mul(f.ONE,s),m=f.pow(d,t),g=f.pow(d,i);for(;!f.eql(m,f.ONE);){if(f.is0(m))throw new Error("Cannot find square root: probably non-prime P");let y=1,w=f.sqr(m);for(;!f.eql(w,f.ONE);)if(y++,w=f.sqr(w),y===u)throw new Error("Cannot find square root");let E=ue<<BigInt(u-y-1),b=f.pow(p,E);u=y,p=f.sqr(b),m=f.mul(m,p),g=f.mul(g,b)}return g}}function $m(e){return Hi(e,"Fp.sqrt"),e%Ki===Al?Dl:e%Rl===Ll?Mm:e%Cl===Rm?Dm(e):$l(e)}var Pl=(e,t)=>(he(e,t)&ue)===ue,Pm=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function mn(e){if(gr(e,"field"),typeof e.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);Qt(e.BYTES,"BYTES"),Qt(e.BITS,"BITS");for(let t of Pm)Ur(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=ue)throw new Error("invalid field: expected ORDER > 1, got "+e.ORDER);return e}function jo(e,t,r=!1){mn(e),Wn(t,"nums"),nt(r,"passZero");let n=e,o=new Array(t.length).fill(r?n.ZERO:void 0),s=t.reduce((a,c,d)=>n.is0(c)?a:(o[d]=a,n.mul(a,c)),n.ONE),i=n.inv(s);return t.reduceRight((a,c,d)=>n.is0(c)?a:(o[d]=n.mul(a,o[d]),n.mul(a,c)),i),o}function Vn(e,t){mn(e);let r=e;Hi(r.ORDER,"FpLegendre");let n=(r.ORDER-ue)/vr,o=r.pow(t,n),s=r.eql(o,r.ONE),i=r.eql(o,r.ZERO),a=r.eql(o,r.neg(r.ONE));if(!s&&!i&&!a)throw new Error("invalid Legendre symbol result");return s?1:i?0:-1}function Nm(e,t){if(t!==void 0&&Pi(t),e<=Pe)throw new Error("invalid n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);let r=hn(e);if(t!==void 0&&t<r)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${r})`);let n=t!==void 0?t:r,o=Math.ceil(n/8);return{nBitLength:n,nByteLength:o}}var _l=new WeakMap,qo=class{ORDER;BITS;BYTES;isLE;ZERO=Pe;ONE=ue;_lengths;_mod;constructor(t,r={}){if(t<=ue)throw new Error("invalid field: expected ORDER > 1, got "+t);let n;this.isLE=!1,r!=null&&typeof r=="object"&&(typeof r.BITS=="number"&&(n=r.BITS),typeof r.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:r.sqrt,enumerable:!0}),typeof r.isLE=="boolean"&&(this.isLE=r.isLE),r.allowedLengths&&(this._lengths=Object.freeze(r.allowedLengths.slice())),typeof r.modFromBytes=="boolean"&&(this._mod=r.modFromBytes));let{nBitLength:o,nByteLength:s}=Nm(t,n);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return he(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return Pe<=t&&t<this.ORDER}is0(t){return t===Pe}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&ue)===ue}neg(t){return he(-t,this.ORDER)}eql(t,r){return t===r}sqr(t){return he(t*t,this.ORDER)}add(t,r){return he(t+r,this.ORDER)}sub(t,r){return he(t-r,this.ORDER)}mul(t,r){return he(t*r,this.ORDER)}pow(t,r){return Il(t,r,this.ORDER)}div(t,r){return he(t*Bl(r,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,r){return t+r}subN(t,r){return t-r}mulN(t,r){return t*r}inv(t){return Bl(t,this.ORDER)}sqrt(t){let r=_l.get(this);return r||_l.set(this,r=$m(this.ORDER)),r(this,t)}toBytes(t){return this.isLE?zn(t,this.BYTES):pn(t,this.BYTES)}fromBytes(t,r=!1){oe(t);let{_lengths:n,BYTES:o,isLE:s,ORDER:i,_mod:a}=this;if(n){if(t.length<1||!n.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+t.length);let d=new Uint8Array(o);d.set(t,s?0:d.length-t.length),t=d}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let c=s?ut(t):ft(t);if(a&&(c=he(c,i)),!r&&!this.isValid(c))throw new Error("invalid field element: outside of range 0..ORDER");return c}invertBatch(t){return jo(this,t,!0)}cmov(t,r,n){return nt(n,"condition"),n?r:t}};function zo(e,t={}){return Object.freeze(qo.prototype),new qo(e,t)}function Nl(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=ue)throw new Error("field order must be greater than 1");let t=hn(e-ue);return Math.ceil(t/8)}function Yo(e){let t=Nl(e);return t+Math.ceil(t/2)}function Fi(e,t,r=!1){oe(e);let n=e.length,o=Nl(t),s=Math.max(Yo(t),16);if(n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?ut(e):ft(e),a=he(i,t-ue)+ue;return r?zn(a,o):pn(a,o)}var ji=BigInt(0),Gn=BigInt(1),Km=BigInt(4),Wi=16,Kl=128,Um=5,Ul=2**31;function kr(e){let t=e;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof e);Ur(t.fromAffine,"Point.fromAffine"),Ur(t.fromBytes,"Point.fromBytes"),Ur(t.fromHex,"Point.fromHex"),gr(t.BASE,"Point.BASE"),gr(t.ZERO,"Point.ZERO"),mn(t.Fp),mn(t.Fn)}function Vo(e,t){kr(e),Fl(t,e);let r=jo(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function Hm(e,t,r=1){if(!Number.isSafeInteger(e)||e<r||e>t)throw new Error("invalid window size, expected ["+r+".."+t+"], got W="+e)}function Fm(e,t){let r=e*(4*t+128);if(r>Ul)throw new Error("invalid window size: table would need ~"+Math.ceil(r/2**20)+" MiB, max "+Ul/2**20+" MiB")}function zi(e,t){if(e!==void 0){Ur(e,"randomBytes");try{let r=e(t);if(!wr(r)||r.length!==t)return}catch{return}return e}}function Fl(e,t){Wn(e,"points"),e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function Wm(e,t,r){if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((n,o)=>{if(!(r===void 0?t.isValid(n):yr(n)&&n<r))throw new Error("invalid scalar at index "+o)})}var Wl=new WeakMap;function qi(e){return Wl.get(e)||1}function qm(e,t){let r=e.double(),n=[e];for(let o=1;o<t;o++)n.push(n[o-1].add(r));return n}function jm(e,t){let r=2**t,n=r/2,o=BigInt(r-1),s=[];for(;e>ji;){let i=0;e&Gn&&(i=Number(e&o),i>=n&&(i-=r),e-=BigInt(i)),s.push(i),e>>=Gn}return s}function zm(e,t,r){let n=2**t,o=n/2,s=BigInt(n-1),i=BigInt(t),a=[];for(let c=0;c<r;c++){let d=Number(e&s);e>>=i,d>o&&(d-=n,e+=Gn),a.push(d)}if(e!==ji)throw new Error("invalid wnaf");return a}function Ym(e,t,r){let n=0;for(let s of r)n=Math.max(n,s.length);let o=e;for(let s=n-1;s>=0;s--){s!==n-1&&(o=o.double());for(let i=0;i<r.length;i++){let a=r[i][s];if(a){let c=t[i][Math.abs(a)-1>>1];o=o.add(a<0?c.negate():c)}}}return o}var gn=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,r){kr(t),this.randomBytes=zi(r,Wi),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,r,n){let o=Math.ceil(n/r)+1,s=2**(r-1),i=[],a=t;for(let c=0;c<o;c++){let d=a;for(let f=0;f<s;f++)i.push(d),d=d.add(a);a=i[i.length-1].double()}return{W:r,bits:n,windows:o,comp:i}}wnafCachedCT(t,r){let{W:n,windows:o,comp:s}=t,i=2**(n-1),a=zm(r,n,o),c=this.ZERO,d=this.BASE;for(let f=0;f<o;f++){let u=a[f],p=f*i,m=Math.abs(u)-1,g=s[p];for(let w=1;w<i;w++)g=w===m?s[p+w]:g;let y=g.negate();u===0?d=d.add(s[p]):c=c.add(u<0?y:g)}return{p:c,f:d}}getWnafPrecomputes(t,r,n,o){let s=this.wnafPrecomputes.get(r),i=s?.find(a=>a.W===t&&a.bits===n);return i||(i=this.buildWnafTable(r,t,n),typeof o=="function"&&(i={...i,comp:o(i.comp)}),s||(s=[],this.wnafPrecomputes.set(r,s)),s.push(i)),i}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,r){if(this.assertPoint(t),!Ni(r,Gn,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,r,n,o){let s=qi(t);return s===1?this.fixedWindowCT(t,r,n):this.wnafCachedCT(this.getWnafPrecomputes(s,t,n,o),r)}mulCT(t,r,n){return this.validateMulInput(t,r),this.runCT(t,r,this.bits,n)}mulCTBlinded(t,r,n){if(this.validateMulInput(t,r),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let o=this.Point.Fn.BITS+Kl,s=this.randomBytes(Wi);if(!wr(s)||s.length!==Wi)throw new Error("randomBytes returned invalid byte array");s[0]=s[0]&63|128;let i=r+ft(s)*this.Point.Fn.ORDER;return this.runCT(t,i,o,n)}fixedWindowCT(t,r,n){let o=Um,s=1<<o,i=Yn(o),a=new Array(s);a[0]=this.ZERO;for(let f=1;f<s;f++)a[f]=a[f-1].add(t);let c=Math.ceil(n/o),d=this.ZERO;for(let f=c-1;f>=0;f--){if(f!==c-1)for(let m=0;m<o;m++)d=d.double();let u=Number(r>>BigInt(f*o)&i),p=a[0];for(let m=1;m<s;m++)p=m===u?a[m]:p;d=d.add(p)}return{p:d,f:d}}shouldBlind(t,r){return this.randomBytes===void 0?!1:r===Gn?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,r,n,o){return this.shouldBlind(t,n)?this.mulCTBlinded(t,r,o):this.mulCT(t,r,o)}mulUnsafe(t,r,n){if(this.assertPoint(t),!yr(r))throw new Error("invalid scalar");let o=qi(t);if(o===1||r>=this.Point.Fn.ORDER)return Go(this.Point,[t],[r],!0);let s=this.getWnafPrecomputes(o,t,this.bits,n);return this.wnafCachedCT(s,r).p}setWindowSize(t,r){this.assertPoint(t),Hm(r,this.bits);let n=Math.ceil((this.bits+Kl)/r)+1;Fm(n*2**(r-1),this.Point.Fp.BYTES),Wl.set(t,r),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return qi(t)!==1}};function Go(e,t,r,n=!1){if(kr(e),Fl(t,e),nt(n,"allowOversized"),Wm(r,e.Fn,n?e.Fn.ORDER**Km:void 0),t.length!==r.length)throw new Error("arrays of points and scalars must have equal length");let o=t.map(i=>qm(i,4)),s=r.map(i=>jm(i,4));return Ym(e.ZERO,o,s)}function Hl(e,t,r){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return mn(t),t}else return zo(e,{isLE:r})}function Zo(e,t,r={},n){if(e!=="weierstrass"&&e!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);We(r);for(let c of["p","n","h"]){let d=t[c];if(!(yr(d)&&d!==ji))throw new Error(`CURVE.${c} must be positive bigint`)}let o=Hl(t.p,r.Fp,n),s=Hl(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let c of a)if(!o.isValid(t[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:s}}function yn(e,t){return function(n){let o=e(n);return{secretKey:o,publicKey:t(o)}}}var Xo=BigInt(0),Qo=BigInt(1),Jo=BigInt(2),Vm=BigInt(4),ql=BigInt(8);function Gm(e,t,r,n){let o=e.sqr(r),s=e.sqr(n),i=e.add(e.mul(t.a,o),s),a=e.add(e.ONE,e.mul(t.d,e.mul(o,s)));return e.eql(i,a)}function jl(e,t={}){We(t,{},{},"extraOpts");let r=t,n=Zo("edwards",e,r,r.FpFnLE),{Fp:o,Fn:s}=n,i=n.CURVE,{h:a}=i;if(Vn(o,i.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if(Vn(o,i.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");We(r,{},{uvRatio:"function",randomBytes:"function"});let c=r.randomBytes===void 0?Xt:r.randomBytes,d=Jo<<BigInt(o.BYTES*8)-Qo;function f(b){if(!o.isOdd)throw new Error("Field does not have .isOdd()");return o.isOdd(b)}let u=r.uvRatio===void 0?(b,x)=>{try{return{isValid:!0,value:o.sqrt(o.div(b,x))}}catch{return{isValid:!1,value:Xo}}}:r.uvRatio;if(!Gm(o,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");let p=o.eql(i.a,o.neg(o.ONE))?b=>o.neg(b):o.eql(i.a,o.ONE)?b=>b:b=>o.mul(i.a,b);function m(b,x,O=!1){let B=O?Qo:Xo;return Mt("coordinate "+b,x,B,d),x}function g(b){if(!(b instanceof y))throw new Error("EdwardsPoint expected")}class y{static BASE=new y(i.Gx,i.Gy,o.ONE,o.mul(i.Gx,i.Gy));static ZERO=new y(o.ZERO,o.ONE,o.ONE,o.ZERO);static Fp=o;static Fn=s;X;Y;Z;T;constructor(x,O,B,R){this.X=m("x",x),this.Y=m("y",O),this.Z=m("z",B,!0),this.T=m("t",R),Object.freeze(this)}static CURVE(){return i}static fromAffine(x){if(x instanceof y)throw new Error("extended point not allowed");let{x:O,y:B}=x||{};return m("x",O),m("y",B),new y(O,B,o.ONE,o.mul(O,B))}static fromBytes(x,O=!1){let B=o.BYTES,{a:R,d:N}=i;x=br(oe(x,B,"point")),nt(O,"zip215");let P=br(x),v=x[B-1];P[B-1]=v&-129;let T=ut(P),L=O?d:o.ORDER;Mt("point.y",T,Xo,L);let U=o.sqr(T),H=o.sub(U,o.ONE),_=o.sub(o.mulN(N,U),R),{isValid:K,value:D}=u(H,_);if(!K)throw new Error("bad point: invalid y coordinate");let M=f(D),W=(v&128)!==0;if(!O&&o.is0(D)&&W)throw new Error("bad point: x=0 and x_0=1");return W!==M&&(D=o.neg(D)),y.fromAffine({x:D,y:T})}static fromHex(x,O=!1){return y.fromBytes(un(x),O)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(x=6,O=!0){return E.setWindowSize(this,x),O||this.multiply(Jo),this}assertValidity(){let x=this,{a:O,d:B}=i;if(x.is0())throw new Error("bad point: ZERO");let{X:R,Y:N,Z:P,T:v}=x,T=o.sqr(R),L=o.sqr(N),U=o.sqr(P),H=o.sqr(U),_=o.mul(T,O),K=o.mul(o.add(_,L),U),D=o.add(H,o.mul(B,o.mul(T,L)));if(!o.eql(K,D))throw new Error("bad point: equation left != right (1)");let M=o.mul(R,N),W=o.mul(P,v);if(!o.eql(M,W))throw new Error("bad point: equation left != right (2)")}equals(x){g(x);let{X:O,Y:B,Z:R}=this,{X:N,Y:P,Z:v}=x,T=o.mul(O,v),L=o.mul(N,R),U=o.mul(B,v),H=o.mul(P,R);return o.eql(T,L)&&o.eql(U,H)}is0(){return this.equals(y.ZERO)}negate(){return new y(o.neg(this.X),this.Y,this.Z,o.neg(this.T))}double(){let{X:x,Y:O,Z:B}=this,R=o.sqr(x),N=o.sqr(O),P=o.mul(o.sqr(B),Jo),v=p(R),T=o.addN(x,O),L=o.sub(o.subN(o.sqr(T),R),N),U=o.addN(v,N),H=o.subN(U,P),_=o.subN(v,N),K=o.mul(L,H),D=o.mul(U,_),M=o.mul(L,_),W=o.mul(H,U);return new y(K,D,W,M)}add(x){g(x);let{d:O}=i,{X:B,Y:R,Z:N,T:P}=this,{X:v,Y:T,Z:L,T:U}=x,H=o.mul(B,v),_=o.mul(R,T),K=o.mul(o.mulN(P,O),U),D=o.mul(N,L),M=o.sub(o.subN(o.mulN(o.addN(B,R),o.addN(v,T)),H),_),W=o.subN(D,K),$=o.addN(D,K),A=o.sub(_,p(H)),k=o.mul(M,W),S=o.mul($,A),C=o.mul(M,A),F=o.mul(W,$);return new y(k,S,F,C)}subtract(x){return g(x),this.add(x.negate())}multiply(x){if(!s.isValidNot0(x))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");let{p:O,f:B}=E.mulSecret(this,x,a,w);return w([O,B])[0]}multiplyUnsafe(x){if(!s.isValid(x))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return x===Xo?y.ZERO:this.is0()||x===Qo?this:E.mulUnsafe(this,x,w)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return E.mulUnsafe(this,i.n).is0()}toAffine(x){let O=this,B=x;if(B!=null&&typeof B!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof B);let{X:R,Y:N,Z:P}=O,v=O.is0();B==null&&(B=v?o.create(ql):o.inv(P));let T=o.mul(R,B),L=o.mul(N,B),U=o.mul(P,B);if(v)return{x:o.ZERO,y:o.ONE};if(!o.eql(U,o.ONE))throw new Error("invZ was invalid");return{x:T,y:L}}clearCofactor(){return a===Qo?this:a===Jo?this.double():a===Vm?this.double().double():a===ql?this.double().double().double():this.multiplyUnsafe(a)}toBytes(){let{x,y:O}=this.toAffine(),B=o.toBytes(O);return B[B.length-1]|=f(x)?128:0,B}toHex(){return qn(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let w=b=>Vo(y,b),E=new gn(y,c);return E.bits>=6&&y.BASE.precompute(6),Object.freeze(y.prototype),Object.freeze(y),y}function zl(e,t,r={}){if(kr(e),typeof t!="function")throw new Error('"hash" function param is required');let n=t,o=r;We(o,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});let{prehash:s}=o,{BASE:i,Fp:a,Fn:c}=e,d=n.outputLen,f=2*a.BYTES;if(d!==void 0&&(Qt(d,"hash.outputLen"),d!==f))throw new Error(`hash.outputLen must be ${f}, got ${d}`);let u=o.randomBytes===void 0?Xt:o.randomBytes,p=o.toMontgomery,m=o.toMontgomerySecret,g=o.adjustScalarBytes===void 0?_=>_:o.adjustScalarBytes,y=o.domain===void 0?(_,K,D)=>{if(nt(D,"phflag"),K.length||D)throw new Error("Contexts/pre-hash are not supported");return _}:o.domain;function w(_){return c.create(ut(_))}function E(_){let K=v.secretKey;oe(_,v.secretKey,"secretKey");let D=oe(n(_),2*K,"hashedSecretKey"),M=g(D.slice(0,K)),W=D.slice(K,2*K),$=w(M);return{head:M,prefix:W,scalar:$}}function b(_){let{head:K,prefix:D,scalar:M}=E(_),W=i.multiply(M),$=W.toBytes();return{head:K,prefix:D,scalar:M,point:W,pointBytes:$}}function x(_){return b(_).pointBytes}function O(_=Uint8Array.of(),...K){let D=$e(...K);return w(n(y(D,oe(_,void 0,"context"),!!s)))}function B(_,K,D={}){We(D,{},{},"options"),_=br(oe(_,void 0,"message")),s&&(_=s(_));let{prefix:M,scalar:W,pointBytes:$}=b(K),A=O(D.context,M,_),k=i.multiply(A).toBytes(),S=O(D.context,k,$,_),C=c.create(A+S*W);if(!c.isValid(C))throw new Error("sign failed: invalid s");let F=$e(k,c.toBytes(C));return oe(F,v.signature,"result")}let R={zip215:o.zip215};function N(_,K,D,M=R){We(M);let{context:W}=M,$=M.zip215===void 0?!!R.zip215:M.zip215,A=v.signature;_=oe(_,A,"signature"),K=oe(K,void 0,"message"),D=oe(D,v.publicKey,"publicKey"),$!==void 0&&nt($,"zip215"),s&&(K=s(K));let k=A/2,S=_.subarray(0,k),C=ut(_.subarray(k,A)),F,q,j;try{F=e.fromBytes(D,$),q=e.fromBytes(S,$),j=i.multiplyUnsafe(C)}catch{return!1}if(!$&&F.isSmallOrder())return!1;let Y=O(W,S,D,K);return q.add(F.multiplyUnsafe(Y)).subtract(j).clearCofactor().is0()}let P=a.BYTES,v={secretKey:P,publicKey:P,signature:2*P,seed:P};function T(_){return _=_===void 0?u(v.seed):_,oe(_,v.seed,"seed")}function L(_){return wr(_)&&_.length===v.secretKey}function U(_,K){try{return!!e.fromBytes(_,K===void 0?R.zip215:K)}catch{return!1}}let H={getExtendedPublicKey:b,randomSecretKey:T,isValidSecretKey:L,isValidPublicKey:U,toMontgomery(_){if(p===void 0)throw new Error("Montgomery conversion is not supported for this curve");return p(e.fromBytes(_))},toMontgomerySecret(_){if(m===void 0)throw new Error("Montgomery conversion is not supported for this curve");return m(_)}};return Object.freeze(v),Object.freeze(H),Object.freeze({keygen:yn(T,x),getPublicKey:x,sign:B,verify:N,utils:H,Point:e,lengths:v})}function Zn(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function Vl(e){return Zn(e,"x"),(e&e-1)===0&&e!==0}function Yi(e,t){if(Zn(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let r=0;for(let n=0;n<t;n++,e>>>=1)r=r<<1|e&1;return r>>>0}function Gl(e){return Zn(e),31-Math.clz32(e)}function Yl(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);let t=e.length;if(!Vl(t))throw new Error("expected positive power-of-two length, got "+t);let r=Gl(t);for(let n=0;n<t;n++){let o=Yi(n,r);if(n<o){let s=e[n];e[n]=e[o],e[o]=s}}return e}var Vi=(e,t)=>{We(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");let{N:r,roots:n,dit:o,invertButterflies:s=!1,skipStages:i=0,brp:a=!0}=t;Zn(r,"coreOpts.N");let c=Gl(r);if(!Vl(r))throw new Error("FFT: Polynomial size should be power of two");Zn(i,"coreOpts.skipStages");let d=c===0?0:c-1;if(i>d)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${d}`);if(n.length!==r)throw new Error(`FFT: wrong roots length: expected ${r}, got ${n.length}`);let f=o!==s;return u=>{if(u.length!==r)throw new Error("FFT: wrong Polynomial length");o&&a&&Yl(u);for(let p=0,m=1;p<c-i;p++){let g=o?p+1+i:c-p,y=1<<g,w=y>>1,E=r>>g;for(let b=0;b<r;b+=y)for(let x=0,O=m++;x<w;x++){let B=s?o?r-O:O:x*E,R=b+x,N=b+x+w,P=n[B],v=u[N],T=u[R];if(f){let L=e.mul(v,P);u[R]=e.add(T,L),u[N]=e.sub(T,L)}else s?(u[R]=e.add(v,T),u[N]=e.mul(e.sub(v,T),P)):(u[R]=e.add(T,v),u[N]=e.mul(e.sub(T,v),P))}}return!o&&a&&Yl(u),u}};var Hr=BigInt(0),ht=BigInt(1),es=BigInt(2);function Zl(e,t){return e+t-(t>>ht<<ht)}function Zm(e){let t=BigInt(6)*e;return(r,n,o)=>{let s=n+o,a=((t+o-n)*r+n)%e;return{x_2:a,x_3:s-a}}}function Xm(e){return We(e,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...e})}function Xl(e){let t=Xm(e),{P:r,type:n,adjustScalarBytes:o,powPminus2:s,randomBytes:i}=t,a=t.scalarMultBase,c=n==="x25519";if(!c&&n!=="x448")throw new Error("invalid type");let d=i===void 0?Xt:i,f=c?255:448,u=Zm(r),p=c?32:56,m=BigInt(c?9:5),g=BigInt(c?121665:39081),y=c?es**BigInt(254):es**BigInt(447),w=c?BigInt(8)*(es**BigInt(251)-ht):BigInt(4)*(es**BigInt(445)-ht),E=y+w+ht,b=D=>he(D,r),x=O(m);function O(D){return zn(b(D),p)}function B(D){let M=br(oe(D,p,"uCoordinate"));return c&&(M[31]&=127),b(ut(M))}function R(D){return ut(o(br(oe(D,p,"scalar"))))}let N=new Set(c?[Hr,ht,r-ht,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[Hr,ht,r-ht]);function P(D,M){let W=B(M);if(N.has(W))throw new Error("invalid private or public key received");let $=U(W,R(D));if($===Hr)throw new Error("invalid private or public key received");return O($)}function v(D){if(a===void 0)return P(D,x);let M=R(D);Mt("scalar",M,y,E);let W=b(a(M));if(W===Hr)throw new Error("invalid private or public key received");return O(W)}let T=v,L=P;function U(D,M){Mt("u",D,Hr,r),Mt("scalar",M,y,E);let W=M,$=D,A=ht,k=Hr,S=D,C=ht,F=W^W>>ht;for(let Y=BigInt(f-1);Y>=Hr;Y--){let V=Zl(r,F>>Y);({x_2:A,x_3:S}=u(V,A,S)),{x_2:k,x_3:C}=u(V,k,C);let X=A+k,te=b(X*X),Be=A-k,xe=b(Be*Be),Me=te-xe,rt=S+C,Ee=S-C,_e=b(Ee*X),cn=b(rt*Be),Nn=_e+cn,ur=_e-cn;S=b(Nn*Nn),C=b($*b(ur*ur)),A=b(te*xe),k=b(Me*(te+b(g*Me)))}let q=Zl(r,W);({x_2:A,x_3:S}=u(q,A,S)),{x_2:k,x_3:C}=u(q,k,C);let j=s(k);return b(A*j)}let H={secretKey:p,publicKey:p,seed:p},_=D=>(D=D===void 0?d(p):D,oe(D,H.seed,"seed"),D),K={randomSecretKey:_};return Object.freeze(H),Object.freeze(K),Object.freeze({keygen:yn(_,T),getSharedSecret:L,getPublicKey:T,scalarMult:P,scalarMultBase:v,utils:K,GuBytes:x.slice(),lengths:H})}var Ql=BigInt(0),Gi=BigInt(1),Jl=BigInt(2),Qm=BigInt(3),Jm=BigInt(5),eg=BigInt(8),ts=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),tg={p:ts,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:eg,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function rd(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=ts,a=e*e%s*e%s,c=pt(a,Jl,s)*a%s,d=pt(c,Gi,s)*e%s,f=pt(d,Jm,s)*d%s,u=pt(f,t,s)*f%s,p=pt(u,r,s)*u%s,m=pt(p,n,s)*p%s,g=pt(m,o,s)*m%s,y=pt(g,o,s)*m%s,w=pt(y,t,s)*f%s;return{pow_p_5_8:pt(w,Jl,s)*e%s,b2:a}}function Zi(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var ed=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function rg(e,t){let r=ts,n=he(t*t*t,r),o=he(n*n*t,r),s=rd(e*o).pow_p_5_8,i=he(e*n*s,r),a=he(t*i*i,r),c=i,d=he(i*ed,r),f=a===e,u=a===he(-e,r),p=a===he(-e*ed,r);return f&&(i=c),(u||p)&&(i=d),Pl(i,r)&&(i=he(-i,r)),{isValid:f||u,value:i}}var Xn=jl(tg,{uvRatio:rg}),td=Xn.Fp;function ng(e){let{y:t}=e;return td.toBytes(td.div(Gi+t,Gi-t))}function og(e){let t=Xn.Fp.BYTES;return re(e,t),Zi(Ho(e.subarray(0,t))).subarray(0,t)}function sg(e){return zl(Xn,Ho,Object.assign({adjustScalarBytes:Zi,toMontgomery:ng,toMontgomerySecret:og,zip215:!0},e))}var wn=sg({});var Er=(()=>{let e=ts,t=r=>{let{pow_p_5_8:n,b2:o}=rd(r);return he(pt(n,Qm,e)*o,e)};return Xl({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:Zi,scalarMultBase:r=>{let n=he(r,Xn.Fn.ORDER);if(n===Ql)return Ql;let o=Xn.BASE.multiply(n);return he((o.Z+o.Y)*t(he(o.Z-o.Y,e)),e)}})})();var Jn=e=>Object.freeze(e());function dd(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}function Ji(e){if(!dd(e))throw new TypeError("Uint8Array expected")}function ig(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(r=>typeof r=="string"):t.every(r=>Number.isSafeInteger(r)):!1}function ag(e){if(typeof e!="function")throw new TypeError("function expected");return!0}function bn(e,t){if(typeof t!="string")throw new TypeError(`${e}: string expected`);return!0}function rs(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected number, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function nd(e,t){if(!ig(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function ea(...e){let t=s=>s,r=(s,i)=>a=>s(i(a)),n=e.map(s=>s.encode).reduceRight(r,t),o=e.map(s=>s.decode).reduce(r,t);return{encode:n,decode:o}}var cg=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function od(e,t=e.length){let r=new Array(t);for(let n=0;n<t;n++)r[n]=e[n];return r}var sd=(()=>{try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+"?e:void 0}catch{return}})(),Xi=8192;function lg(e){let t=e.length;if(sd!==void 0&&t>=12)return sd.decode(e);if(t<=Xi)return String.fromCharCode.apply(null,e);let r="";for(let n=0;n<t;n+=Xi)r+=String.fromCharCode.apply(null,e.subarray(n,n+Xi));return r}function ns(e){if(rs(e),e<=0||e>8)throw new RangeError("radix2: bits should be in (0..8]");let t=cg[e]-1;return{encode:r=>{Ji(r);let n=r.length,o=new Uint8Array(Math.ceil(n*8/e)),s=0,i=0,a=0;for(let c=0;c<n;)for(c+2<n?(s=s<<24|r[c]<<16|r[c+1]<<8|r[c+2],i+=24,c+=3):(s=(s<<8|r[c])&65535,i+=8,c++);i-=e,o[a++]=s>>i&t,!(i<e););return i>0&&(o[a]=s<<e-i&t),o},decode:r=>{let n=r.length,o=new Uint8Array(Math.floor(n*e/8)),s=0,i=0,a=0;for(let c=0;c<n;c++)for(s=(s<<e|r[c])&65535,i+=e;i>=8;i-=8)o[a++]=s>>i-8&255;if(s=s<<8-i&255,i>=e)throw new Error("Excess padding");if(s>0)throw new Error(`Non-zero padding: ${s}`);return o}}}function os(e,t){let r=e.length;if(r>128)throw new Error("alphabet: max 128 letters");let n=new Uint8Array(r),o=new Int8Array(128).fill(-1);for(let s=0;s<r;s++){let i=e.charCodeAt(s);if(e.codePointAt(s)!==i||i>127)throw new Error("alphabet: single-char ASCII letters only");n[s]=i,o[i]=s}if(t!==void 0)for(let s of Object.keys(t)){let i=s.charCodeAt(0),a=o[t[s].charCodeAt(0)];if(s.length!==1||i>127||a===void 0||a===-1)throw new Error(`alphabet: invalid alias ${s}`);o[i]=a}return{encode:s=>{let i=new Uint8Array(s.length);for(let a=0;a<s.length;a++){let c=s[a],d=n[c];if(d===void 0)throw new Error(`alphabet.encode: invalid digit ${c}`);i[a]=d}return lg(i)},decode:s=>{bn("decode",s);let i=s.length,a=new Uint8Array(i);for(let c=0;c<i;c++){let d=s.charCodeAt(c),f=d<128?o[d]:-1;if(f===-1)throw new Error(`Unknown letter "${s[c]}". Allowed: ${e}`);a[c]=f}return a}}}function dg(e,t="="){return rs(e),bn("padding",t),{encode(r){for(;r.length*e%8;)r+=t;return r},decode(r){bn("decode",r);let n=r.length;if(n*e%8)throw new Error("padding: invalid length");for(;n>0&&r[n-1]===t;n--)if((n-1)*e%8===0)throw new Error("padding: excess padding");return r.slice(0,n)}}}function id(e){return ag(e),function(...t){try{return e.apply(null,t)}catch{}}}var fd=Jn(()=>ea(ns(5),os("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));var fg=typeof Uint8Array.from([]).toBase64=="function"&&typeof Uint8Array.fromBase64=="function",ug=/[\t\n\f\r ]/,pg=(e,t)=>{bn("base64",e);let r=t?"base64url":"base64";if(e.length>0&&ug.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:r,lastChunkHandling:"strict"})},hg=Jn(()=>ea(ns(6),os("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),dg(6)));var ss=Jn(()=>fg?{encode(e){return Ji(e),e.toBase64()},decode(e){return pg(e,!1)}}:hg),Ye=Jn(()=>ea(ns(6),os("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));var Qi=os("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),mg=/^[\x21-\x60\x7b-\x7e]+$/;function ad(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<33||n>126)throw new Error(`${e}: printable ASCII expected`)}}function gg(e){let t=e.length,r=new Uint8Array(t);for(let n=0;n<t;n++){let o=e[n];if(o<0||o>=32)throw new Error(`alphabet.encode: invalid digit ${o}`);r[n]=o}return r}var cd=[996825010,642813549,513874426,1027748829,705979059];function Qn(e){let t=e>>25,r=(e&33554431)<<5;for(let n=0;n<cd.length;n++)(t>>n&1)===1&&(r^=cd[n]);return r}function ld(e,t,r=1){let n=e.length,o=1;for(let i=0;i<n;i++){let a=e.charCodeAt(i);if(a<33||a>126)throw new Error(`Invalid prefix (${e})`);o=Qn(o)^a>>5}o=Qn(o);for(let i=0;i<n;i++)o=Qn(o)^e.charCodeAt(i)&31;for(let i of t)o=Qn(o)^i;for(let i=0;i<6;i++)o=Qn(o);o^=r;let s=new Uint8Array(6);for(let i=0;i<6;i++)s[i]=o>>>5*(5-i)&31;return Qi.encode(s)}function yg(e){let t=e==="bech32"?1:734539939,r=ns(5),n=u=>{Ji(u);let p=u.length,m=new Array(Math.ceil(p*8/5)),g=0,y=0,w=0;for(let E=0;E<p;E++)for(g=g<<8|u[E],y+=8;y>=5;y-=5)m[w++]=g>>y-5&31;return y>0&&(m[w]=g<<5-y&31),m},o=u=>{nd("radix2.decode",u);let p=u.length,m=new Uint8Array(p);for(let g=0;g<p;g++){let y=u[g];if(y<0||y>=32)throw new Error(`convertRadix2: invalid word=${y}`);m[g]=y}return r.decode(m)},s=id(o);function i(u,p,m=90){bn("bech32.encode prefix",u),m!==!1&&rs(m,"limit"),dd(p)&&(p=od(p)),nd("bech32.encode",p);let g=u.length;if(g===0)throw new TypeError(`Invalid prefix length ${g}`);let y=g+7+p.length;if(m!==!1&&y>m)throw new TypeError(`Length ${y} exceeds limit ${m}`);ad("bech32.encode prefix",u);let w=u.toLowerCase(),E=ld(w,p,t);return`${w}1${Qi.encode(gg(p))}${E}`}function a(u,p=90){bn("bech32.decode input",u),p!==!1&&rs(p,"limit");let m=u.length;if(m<8||p!==!1&&m>p)throw new TypeError(`invalid string length ${m}, expected (8..${p})`);let g=u.toLowerCase();if(u!==g&&!mg.test(u))throw ad("bech32.decode input",u),new Error("mixed-case string not allowed");let y=g.lastIndexOf("1");if(y===0||y===-1)throw new Error('invalid separator "1"');let w=g.slice(0,y),E=g.slice(y+1);if(E.length<6)throw new Error("invalid data length");let b=Qi.decode(E),x=od(b,b.length-6),O=ld(w,x,t);if(!E.endsWith(O))throw new Error(`Invalid checksum in ${u}`);return{prefix:w,words:x}}let c=id(a);function d(u,p=90){let{prefix:m,words:g}=a(u,p);return{prefix:m,words:g,bytes:o(g)}}function f(u,p){return i(u,n(p))}return{encode:i,decode:a,encodeFromBytes:f,decodeToBytes:d,decodeUnsafe:c,fromWords:o,fromWordsUnsafe:s,toWords:n}}var Xe=Jn(()=>yg("bech32"));var wg=new TextEncoder,bg=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function ve(e){return wg.encode(e)}function is(e){return bg.decode(e)}function Dt(...e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}function Ne(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function ne(e){return ss.encode(e)}function J(e){let t=new Uint8Array(ss.decode(e));if(ss.encode(t)!==e)throw new Error("not canonical base64");return t}function Tr(e){return fd.encode(e).toLowerCase()}function Sr(e){return crypto.getRandomValues(new Uint8Array(e))}var ud="age-secret-key-",pd="age";function eo(e){if(e.length!==32)throw new Error("an age identity has 32 bytes");return Xe.encodeFromBytes(ud,e).toUpperCase()}function ta(e){let{prefix:t,bytes:r}=Xe.decodeToBytes(e),n=new Uint8Array(r);if(t.toLowerCase()!==ud||eo(n)!==e)throw new Error("not an age identity");return n}function ra(e){return Xe.encodeFromBytes(pd,Er.getPublicKey(e))}function as(e){let t=ta(e),r=ra(t);return t.fill(0),r}function Or(e){let{prefix:t,bytes:r}=Xe.decodeToBytes(e),n=new Uint8Array(r);if(t!==pd||n.length!==32||Xe.encodeFromBytes(t,n)!==e)throw new Error("not an age recipient");return n}var cs=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,r){if(Ze(t),re(r,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,o=new Uint8Array(n);o.set(r.length>n?t.create().update(r).digest():r);for(let s=0;s<o.length;s++)o[s]^=54;this.iHash.update(o),this.oHash=t.create();for(let s=0;s<o.length;s++)o[s]^=106;this.oHash.update(o),Re(o)}update(t){return Vt(this),this.iHash.update(t),this}digestInto(t){Vt(this),ln(t,this),this.finished=!0;let r=t.subarray(0,this.outputLen);this.iHash.digestInto(r),this.oHash.update(r),this.oHash.digestInto(r),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=r._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Ot=(()=>{let e=((t,r,n)=>new cs(t,r).update(n).digest());return e.create=(t,r)=>new cs(t,r),e})();function xn(e,t,r){return Ze(e),r===void 0&&(r=new Uint8Array(e.outputLen)),Ot(e,r,t)}var to=Uint8Array.of(0),xg=Uint8Array.of();function ro(e,t,r,n=32,o){Ze(e),le(n,"length"),re(t,void 0,"prk");let s=e.outputLen;if(t.length<s)throw new Error('"prk" must be at least HashLen octets');if(n>255*s)throw new Error("Length must be <= 255*HashLen");let i=Math.ceil(n/s);if(r===void 0?r=xg:re(r,void 0,"info"),!i)return o&&Re(t),new Uint8Array;let a=o&&i===1?t:new Uint8Array(i*s),{iHash:c,oHash:d}=Ot.create(e,t),f=o?t:new Uint8Array(s),u=i>1?o?.iHash||e.create():void 0;for(let m=0;m<i-1;m++){to[0]=m+1;let g=c._cloneInto(u);m&&g.update(f),g.update(r).update(to).digestInto(f),d._cloneInto(u).update(f).digestInto(f),a.set(f,s*m)}if(to[0]=i,i>1&&c.update(f),c.update(r).update(to).digestInto(f),d.update(f).digestInto(f),a.set(f,s*(i-1)),c.destroy(),d.destroy(),u?.destroy(),f!==a&&Re(f),Re(to),n===a.length)return a;let p=a.slice(0,n);return Re(a),p}var $t=(e,t,r,n,o)=>{Ze(e),r===void 0&&(r=new Uint8Array(e.outputLen));let s=Ot.create(e,r).update(t);return ro(e,s.digest(),n,o,s)};var vg=ve("candour/1");function Qe(...e){return new Uint8Array(me(Dt(...e)))}function vn(e,t){return new Uint8Array($t(me,e,vg,ve(t),32))}function md(e){return new Uint8Array(wn.getPublicKey(e))}function gd(e,t){return new Uint8Array(wn.sign(e,t))}function yd(e){try{return!wn.Point.fromBytes(e,!1).isSmallOrder()}catch{return!1}}function wd(e,t,r){return e.length!==64||r.length!==32?!1:hd(r)&&hd(e.subarray(0,32))&&wn.verify(e,t,r,{zip215:!1})}function hd(e){try{let t=wn.Point.fromBytes(e,!1);return!t.isSmallOrder()&&t.isTorsionFree()}catch{return!1}}function ls(e){let t=vn(e,"candour/1 staff identity"),r=vn(e,"candour/1 staff sign"),n={identity:eo(t),recipient:ra(t),signingSeed:r,signer:md(r)};return t.fill(0),n}function ds(e,t){let r=Qe(ve("candour/1 fingerprint"),Or(e),t);return Tr(r.subarray(0,15)).match(/.{4}/g).join("-")}var bd=Object.freeze(`abandon
ability
able
about
above
absent
absorb
abstract
absurd
abuse
access
accident
account
accuse
achieve
acid
acoustic
acquire
across
act
action
actor
actress
actual
adapt
add
addict
address
adjust
admit
adult
advance
advice
aerobic
affair
afford
afraid
again
age
agent
agree
ahead
aim
air
airport
aisle
alarm
album
alcohol
alert
alien
all
alley
allow
almost
alone
alpha
already
also
alter
always
amateur
amazing
among
amount
amused
analyst
anchor
ancient
anger
angle
angry
animal
ankle
announce
annual
another
answer
antenna
antique
anxiety
any
apart
apology
appear
apple
approve
april
arch
arctic
area
arena
argue
arm
armed
armor
army
around
arrange
arrest
arrive
arrow
art
artefact
artist
artwork
ask
aspect
assault
asset
assist
assume
asthma
athlete
atom
attack
attend
attitude
attract
auction
audit
august
aunt
author
auto
autumn
average
avocado
avoid
awake
aware
away
awesome
awful
awkward
axis
baby
bachelor
bacon
badge
bag
balance
balcony
ball
bamboo
banana
banner
bar
barely
bargain
barrel
base
basic
basket
battle
beach
bean
beauty
because
become
beef
before
begin
behave
behind
believe
below
belt
bench
benefit
best
betray
better
between
beyond
bicycle
bid
bike
bind
biology
bird
birth
bitter
black
blade
blame
blanket
blast
bleak
bless
blind
blood
blossom
blouse
blue
blur
blush
board
boat
body
boil
bomb
bone
bonus
book
boost
border
boring
borrow
boss
bottom
bounce
box
boy
bracket
brain
brand
brass
brave
bread
breeze
brick
bridge
brief
bright
bring
brisk
broccoli
broken
bronze
broom
brother
brown
brush
bubble
buddy
budget
buffalo
build
bulb
bulk
bullet
bundle
bunker
burden
burger
burst
bus
business
busy
butter
buyer
buzz
cabbage
cabin
cable
cactus
cage
cake
call
calm
camera
camp
can
canal
cancel
candy
cannon
canoe
canvas
canyon
capable
capital
captain
car
carbon
card
cargo
carpet
carry
cart
case
cash
casino
castle
casual
cat
catalog
catch
category
cattle
caught
cause
caution
cave
ceiling
celery
cement
census
century
cereal
certain
chair
chalk
champion
change
chaos
chapter
charge
chase
chat
cheap
check
cheese
chef
cherry
chest
chicken
chief
child
chimney
choice
choose
chronic
chuckle
chunk
churn
cigar
cinnamon
circle
citizen
city
civil
claim
clap
clarify
claw
clay
clean
clerk
clever
click
client
cliff
climb
clinic
clip
clock
clog
close
cloth
cloud
clown
club
clump
cluster
clutch
coach
coast
coconut
code
coffee
coil
coin
collect
color
column
combine
come
comfort
comic
common
company
concert
conduct
confirm
congress
connect
consider
control
convince
cook
cool
copper
copy
coral
core
corn
correct
cost
cotton
couch
country
couple
course
cousin
cover
coyote
crack
cradle
craft
cram
crane
crash
crater
crawl
crazy
cream
credit
creek
crew
cricket
crime
crisp
critic
crop
cross
crouch
crowd
crucial
cruel
cruise
crumble
crunch
crush
cry
crystal
cube
culture
cup
cupboard
curious
current
curtain
curve
cushion
custom
cute
cycle
dad
damage
damp
dance
danger
daring
dash
daughter
dawn
day
deal
debate
debris
decade
december
decide
decline
decorate
decrease
deer
defense
define
defy
degree
delay
deliver
demand
demise
denial
dentist
deny
depart
depend
deposit
depth
deputy
derive
describe
desert
design
desk
despair
destroy
detail
detect
develop
device
devote
diagram
dial
diamond
diary
dice
diesel
diet
differ
digital
dignity
dilemma
dinner
dinosaur
direct
dirt
disagree
discover
disease
dish
dismiss
disorder
display
distance
divert
divide
divorce
dizzy
doctor
document
dog
doll
dolphin
domain
donate
donkey
donor
door
dose
double
dove
draft
dragon
drama
drastic
draw
dream
dress
drift
drill
drink
drip
drive
drop
drum
dry
duck
dumb
dune
during
dust
dutch
duty
dwarf
dynamic
eager
eagle
early
earn
earth
easily
east
easy
echo
ecology
economy
edge
edit
educate
effort
egg
eight
either
elbow
elder
electric
elegant
element
elephant
elevator
elite
else
embark
embody
embrace
emerge
emotion
employ
empower
empty
enable
enact
end
endless
endorse
enemy
energy
enforce
engage
engine
enhance
enjoy
enlist
enough
enrich
enroll
ensure
enter
entire
entry
envelope
episode
equal
equip
era
erase
erode
erosion
error
erupt
escape
essay
essence
estate
eternal
ethics
evidence
evil
evoke
evolve
exact
example
excess
exchange
excite
exclude
excuse
execute
exercise
exhaust
exhibit
exile
exist
exit
exotic
expand
expect
expire
explain
expose
express
extend
extra
eye
eyebrow
fabric
face
faculty
fade
faint
faith
fall
false
fame
family
famous
fan
fancy
fantasy
farm
fashion
fat
fatal
father
fatigue
fault
favorite
feature
february
federal
fee
feed
feel
female
fence
festival
fetch
fever
few
fiber
fiction
field
figure
file
film
filter
final
find
fine
finger
finish
fire
firm
first
fiscal
fish
fit
fitness
fix
flag
flame
flash
flat
flavor
flee
flight
flip
float
flock
floor
flower
fluid
flush
fly
foam
focus
fog
foil
fold
follow
food
foot
force
forest
forget
fork
fortune
forum
forward
fossil
foster
found
fox
fragile
frame
frequent
fresh
friend
fringe
frog
front
frost
frown
frozen
fruit
fuel
fun
funny
furnace
fury
future
gadget
gain
galaxy
gallery
game
gap
garage
garbage
garden
garlic
garment
gas
gasp
gate
gather
gauge
gaze
general
genius
genre
gentle
genuine
gesture
ghost
giant
gift
giggle
ginger
giraffe
girl
give
glad
glance
glare
glass
glide
glimpse
globe
gloom
glory
glove
glow
glue
goat
goddess
gold
good
goose
gorilla
gospel
gossip
govern
gown
grab
grace
grain
grant
grape
grass
gravity
great
green
grid
grief
grit
grocery
group
grow
grunt
guard
guess
guide
guilt
guitar
gun
gym
habit
hair
half
hammer
hamster
hand
happy
harbor
hard
harsh
harvest
hat
have
hawk
hazard
head
health
heart
heavy
hedgehog
height
hello
helmet
help
hen
hero
hidden
high
hill
hint
hip
hire
history
hobby
hockey
hold
hole
holiday
hollow
home
honey
hood
hope
horn
horror
horse
hospital
host
hotel
hour
hover
hub
huge
human
humble
humor
hundred
hungry
hunt
hurdle
hurry
hurt
husband
hybrid
ice
icon
idea
identify
idle
ignore
ill
illegal
illness
image
imitate
immense
immune
impact
impose
improve
impulse
inch
include
income
increase
index
indicate
indoor
industry
infant
inflict
inform
inhale
inherit
initial
inject
injury
inmate
inner
innocent
input
inquiry
insane
insect
inside
inspire
install
intact
interest
into
invest
invite
involve
iron
island
isolate
issue
item
ivory
jacket
jaguar
jar
jazz
jealous
jeans
jelly
jewel
job
join
joke
journey
joy
judge
juice
jump
jungle
junior
junk
just
kangaroo
keen
keep
ketchup
key
kick
kid
kidney
kind
kingdom
kiss
kit
kitchen
kite
kitten
kiwi
knee
knife
knock
know
lab
label
labor
ladder
lady
lake
lamp
language
laptop
large
later
latin
laugh
laundry
lava
law
lawn
lawsuit
layer
lazy
leader
leaf
learn
leave
lecture
left
leg
legal
legend
leisure
lemon
lend
length
lens
leopard
lesson
letter
level
liar
liberty
library
license
life
lift
light
like
limb
limit
link
lion
liquid
list
little
live
lizard
load
loan
lobster
local
lock
logic
lonely
long
loop
lottery
loud
lounge
love
loyal
lucky
luggage
lumber
lunar
lunch
luxury
lyrics
machine
mad
magic
magnet
maid
mail
main
major
make
mammal
man
manage
mandate
mango
mansion
manual
maple
marble
march
margin
marine
market
marriage
mask
mass
master
match
material
math
matrix
matter
maximum
maze
meadow
mean
measure
meat
mechanic
medal
media
melody
melt
member
memory
mention
menu
mercy
merge
merit
merry
mesh
message
metal
method
middle
midnight
milk
million
mimic
mind
minimum
minor
minute
miracle
mirror
misery
miss
mistake
mix
mixed
mixture
mobile
model
modify
mom
moment
monitor
monkey
monster
month
moon
moral
more
morning
mosquito
mother
motion
motor
mountain
mouse
move
movie
much
muffin
mule
multiply
muscle
museum
mushroom
music
must
mutual
myself
mystery
myth
naive
name
napkin
narrow
nasty
nation
nature
near
neck
need
negative
neglect
neither
nephew
nerve
nest
net
network
neutral
never
news
next
nice
night
noble
noise
nominee
noodle
normal
north
nose
notable
note
nothing
notice
novel
now
nuclear
number
nurse
nut
oak
obey
object
oblige
obscure
observe
obtain
obvious
occur
ocean
october
odor
off
offer
office
often
oil
okay
old
olive
olympic
omit
once
one
onion
online
only
open
opera
opinion
oppose
option
orange
orbit
orchard
order
ordinary
organ
orient
original
orphan
ostrich
other
outdoor
outer
output
outside
oval
oven
over
own
owner
oxygen
oyster
ozone
pact
paddle
page
pair
palace
palm
panda
panel
panic
panther
paper
parade
parent
park
parrot
party
pass
patch
path
patient
patrol
pattern
pause
pave
payment
peace
peanut
pear
peasant
pelican
pen
penalty
pencil
people
pepper
perfect
permit
person
pet
phone
photo
phrase
physical
piano
picnic
picture
piece
pig
pigeon
pill
pilot
pink
pioneer
pipe
pistol
pitch
pizza
place
planet
plastic
plate
play
please
pledge
pluck
plug
plunge
poem
poet
point
polar
pole
police
pond
pony
pool
popular
portion
position
possible
post
potato
pottery
poverty
powder
power
practice
praise
predict
prefer
prepare
present
pretty
prevent
price
pride
primary
print
priority
prison
private
prize
problem
process
produce
profit
program
project
promote
proof
property
prosper
protect
proud
provide
public
pudding
pull
pulp
pulse
pumpkin
punch
pupil
puppy
purchase
purity
purpose
purse
push
put
puzzle
pyramid
quality
quantum
quarter
question
quick
quit
quiz
quote
rabbit
raccoon
race
rack
radar
radio
rail
rain
raise
rally
ramp
ranch
random
range
rapid
rare
rate
rather
raven
raw
razor
ready
real
reason
rebel
rebuild
recall
receive
recipe
record
recycle
reduce
reflect
reform
refuse
region
regret
regular
reject
relax
release
relief
rely
remain
remember
remind
remove
render
renew
rent
reopen
repair
repeat
replace
report
require
rescue
resemble
resist
resource
response
result
retire
retreat
return
reunion
reveal
review
reward
rhythm
rib
ribbon
rice
rich
ride
ridge
rifle
right
rigid
ring
riot
ripple
risk
ritual
rival
river
road
roast
robot
robust
rocket
romance
roof
rookie
room
rose
rotate
rough
round
route
royal
rubber
rude
rug
rule
run
runway
rural
sad
saddle
sadness
safe
sail
salad
salmon
salon
salt
salute
same
sample
sand
satisfy
satoshi
sauce
sausage
save
say
scale
scan
scare
scatter
scene
scheme
school
science
scissors
scorpion
scout
scrap
screen
script
scrub
sea
search
season
seat
second
secret
section
security
seed
seek
segment
select
sell
seminar
senior
sense
sentence
series
service
session
settle
setup
seven
shadow
shaft
shallow
share
shed
shell
sheriff
shield
shift
shine
ship
shiver
shock
shoe
shoot
shop
short
shoulder
shove
shrimp
shrug
shuffle
shy
sibling
sick
side
siege
sight
sign
silent
silk
silly
silver
similar
simple
since
sing
siren
sister
situate
six
size
skate
sketch
ski
skill
skin
skirt
skull
slab
slam
sleep
slender
slice
slide
slight
slim
slogan
slot
slow
slush
small
smart
smile
smoke
smooth
snack
snake
snap
sniff
snow
soap
soccer
social
sock
soda
soft
solar
soldier
solid
solution
solve
someone
song
soon
sorry
sort
soul
sound
soup
source
south
space
spare
spatial
spawn
speak
special
speed
spell
spend
sphere
spice
spider
spike
spin
spirit
split
spoil
sponsor
spoon
sport
spot
spray
spread
spring
spy
square
squeeze
squirrel
stable
stadium
staff
stage
stairs
stamp
stand
start
state
stay
steak
steel
stem
step
stereo
stick
still
sting
stock
stomach
stone
stool
story
stove
strategy
street
strike
strong
struggle
student
stuff
stumble
style
subject
submit
subway
success
such
sudden
suffer
sugar
suggest
suit
summer
sun
sunny
sunset
super
supply
supreme
sure
surface
surge
surprise
surround
survey
suspect
sustain
swallow
swamp
swap
swarm
swear
sweet
swift
swim
swing
switch
sword
symbol
symptom
syrup
system
table
tackle
tag
tail
talent
talk
tank
tape
target
task
taste
tattoo
taxi
teach
team
tell
ten
tenant
tennis
tent
term
test
text
thank
that
theme
then
theory
there
they
thing
this
thought
three
thrive
throw
thumb
thunder
ticket
tide
tiger
tilt
timber
time
tiny
tip
tired
tissue
title
toast
tobacco
today
toddler
toe
together
toilet
token
tomato
tomorrow
tone
tongue
tonight
tool
tooth
top
topic
topple
torch
tornado
tortoise
toss
total
tourist
toward
tower
town
toy
track
trade
traffic
tragic
train
transfer
trap
trash
travel
tray
treat
tree
trend
trial
tribe
trick
trigger
trim
trip
trophy
trouble
truck
true
truly
trumpet
trust
truth
try
tube
tuition
tumble
tuna
tunnel
turkey
turn
turtle
twelve
twenty
twice
twin
twist
two
type
typical
ugly
umbrella
unable
unaware
uncle
uncover
under
undo
unfair
unfold
unhappy
uniform
unique
unit
universe
unknown
unlock
until
unusual
unveil
update
upgrade
uphold
upon
upper
upset
urban
urge
usage
use
used
useful
useless
usual
utility
vacant
vacuum
vague
valid
valley
valve
van
vanish
vapor
various
vast
vault
vehicle
velvet
vendor
venture
venue
verb
verify
version
very
vessel
veteran
viable
vibrant
vicious
victory
video
view
village
vintage
violin
virtual
virus
visa
visit
visual
vital
vivid
vocal
voice
void
volcano
volume
vote
voyage
wage
wagon
wait
walk
wall
walnut
want
warfare
warm
warrior
wash
wasp
waste
water
wave
way
wealth
weapon
wear
weasel
weather
web
wedding
weekend
weird
welcome
west
wet
whale
what
wheat
wheel
when
where
whip
whisper
wide
width
wife
wild
will
win
window
wine
wing
wink
winner
winter
wire
wisdom
wise
wish
witness
wolf
woman
wonder
wood
wool
word
work
world
worry
worth
wrap
wreck
wrestle
wrist
write
wrong
yard
year
yellow
you
young
youth
zebra
zero
zone
zoo`.split(`
`));var kn=bd,kg=new Set(kn);function Fr(e){return e.toLowerCase().replace(/[^\p{Alphabetic}]+/gu," ").trim()}function xd(e){let t=Fr(e).split(" "),r=t.findIndex(o=>!kg.has(o)),n=t[r];return n===void 0?null:{word:n,place:r+1,suggestion:Eg(n)}}function Eg(e){let t=kn.filter(o=>e.length>=3&&o.startsWith(e));if(t.length===1)return t[0]??null;let r=null,n=3;for(let o of kn){let s=Tg(e,o);s<n&&([r,n]=[o,s])}return r}function Tg(e,t){let r=[];for(let n=0;n<=e.length;n++){let o=[n];r.push(o);for(let s=1;s<=t.length;s++){if(n===0){o.push(s);continue}let i=r[n-1],a=i[s-1]+(e[n-1]===t[s-1]?0:1),c=Math.min(i[s]+1,o[s-1]+1,a);n>1&&s>1&&e[n-1]===t[s-2]&&e[n-2]===t[s-1]&&(c=Math.min(c,r[n-2][s-2]+1)),o.push(c)}}return r[e.length][t.length]}var na=6,vd={N:2**17,r:8,p:1,dkLen:32};function fs(){let e=crypto.getRandomValues(new Uint16Array(na)),t=Array.from(e,r=>kn[r%kn.length]);return e.fill(0),t.join(" ")}function us(e,t){return Qe(ve("candour/1 staff"),Qe(ve(e)),Qe(ve(t)))}function ps(e){let t=vn(e,"candour/1 staff sign-in"),r=vn(e,"candour/1 staff kek"),n=eo(r);return r.fill(0),{proof:t,proofHash:Qe(t),kek:n}}var Pt=class{constructor(t){this.value=t}valueOf(){return this.value}},Te=class extends Pt{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},ot=class extends Pt{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},Nt=class e extends Pt{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof Pt)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof Pt&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var kd=100,Sg="⁨",Og="⁩";function Bg(e,t,r){if(r===t||r instanceof ot&&t instanceof ot&&r.value===t.value)return!0;if(t instanceof ot&&typeof r=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===n)return!0}return!1}function Ed(e,t,r){return t[r]?En(e,t[r].value):(e.reportError(new RangeError("No default")),new Te)}function oa(e,t){let r=[],n=Object.create(null);for(let o of t)o.type==="narg"?n[o.name]=no(e,o.value):r.push(no(e,o));return{positional:r,named:n}}function no(e,t){switch(t.type){case"str":return t.value;case"num":return new ot(t.value,{minimumFractionDigits:t.precision});case"var":return _g(e,t);case"mesg":return Ag(e,t);case"term":return Lg(e,t);case"func":return Rg(e,t);case"select":return Cg(e,t);default:return new Te}}function _g(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new Te(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new Te(`$${t}`);if(r instanceof Pt)return r;switch(typeof r){case"string":return r;case"number":return new ot(r);case"object":if(Nt.supportsValue(r))return new Nt(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new Te(`$${t}`)}}function Ag(e,{name:t,attr:r}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new Te(t);if(r){let o=n.attributes[r];return o?En(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new Te(`${t}.${r}`))}return n.value?En(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new Te(t))}function Lg(e,{name:t,attr:r,args:n}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new Te(o);if(r){let a=s.attributes[r];if(a){e.params=oa(e,n).named;let c=En(e,a);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new Te(`${o}.${r}`)}e.params=oa(e,n).named;let i=En(e,s.value);return e.params=null,i}function Rg(e,{name:t,args:r}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new Te(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new Te(`${t}()`);try{let o=oa(e,r);return n(o.positional,o.named)}catch(o){return e.reportError(o),new Te(`${t}()`)}}function Cg(e,{selector:t,variants:r,star:n}){let o=no(e,t);if(o instanceof Te)return Ed(e,r,n);for(let s of r){let i=no(e,s.key);if(Bg(e,o,i))return En(e,s.value)}return Ed(e,r,n)}function sa(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new Te;e.dirty.add(t);let r=[],n=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){r.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>kd)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${kd}`);n&&r.push(Sg),r.push(no(e,o).toString(e)),n&&r.push(Og)}return e.dirty.delete(t),r.join("")}function En(e,t){return typeof t=="string"?e.bundle._transform(t):sa(e,t)}var hs=class{constructor(t,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let o=JSON.stringify(r);return n[o]||(n[o]=new t(this.bundle.locales,r)),n[o]}};function ia(e,t){let r=Object.create(null);for(let[n,o]of Object.entries(e))t.includes(n)&&(r[n]=o.valueOf());return r}var Td=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Sd(e,t){let r=e[0];if(r instanceof Te)return new Te(`NUMBER(${r.valueOf()})`);if(r instanceof ot)return new ot(r.valueOf(),{...r.opts,...ia(t,Td)});if(r instanceof Nt)return new ot(r.toNumber(),{...ia(t,Td)});throw new TypeError("Invalid argument to NUMBER")}var Ig=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Od(e,t){let r=e[0];if(r instanceof Te)return new Te(`DATETIME(${r.valueOf()})`);if(r instanceof Nt||r instanceof ot)return new Nt(r,ia(t,Ig));throw new TypeError("Invalid argument to DATETIME")}var Bd=new Map;function _d(e){let t=Array.isArray(e)?e.join(" "):e,r=Bd.get(t);return r===void 0&&(r=new Map,Bd.set(t,r)),r}var oo=class{constructor(t,{functions:r,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:Sd,DATETIME:Od,...r},this._useIsolating=n,this._transform=o,this._intls=_d(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(r===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(r===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,r=null,n=null){if(typeof t=="string")return this._transform(t);let o=new hs(this,n,r);try{return sa(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new Te().toString(o);throw s}}};var aa=/^(-?[a-zA-Z][\w-]*) *= */gm,Ad=/\.([a-zA-Z][\w-]*) *= */y,Mg=/\*?\[/y,ca=/(-?[0-9]+(?:\.([0-9]+))?)/y,Dg=/([a-zA-Z][\w-]*)/y,Ld=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,$g=/^[A-Z][A-Z0-9_-]*$/,ms=/([^{}\n\r]+)/y,Pg=/([^\\"\n\r]*)/y,Rd=/\\([\\"])/y,Cd=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Ng=/^\n+/,Id=/ +$/,Kg=/ *\r?\n/g,Ug=/( *)$/,Hg=/{\s*/y,Md=/\s*}/y,Fg=/\[\s*/y,Wg=/\s*] */y,qg=/\s*\(\s*/y,jg=/\s*->\s*/y,zg=/\s*:\s*/y,Yg=/\s*,?\s*/y,Vg=/\s+/y,so=class{constructor(t){this.body=[],aa.lastIndex=0;let r=0;for(;;){let v=aa.exec(t);if(v===null)break;r=aa.lastIndex;try{this.body.push(c(v[1]))}catch(T){if(T instanceof SyntaxError)continue;throw T}}function n(v){return v.lastIndex=r,v.test(t)}function o(v,T){if(t[r]===v)return r++,!0;if(T)throw new T(`Expected ${v}`);return!1}function s(v,T){if(n(v))return r=v.lastIndex,!0;if(T)throw new T(`Expected ${v.toString()}`);return!1}function i(v){v.lastIndex=r;let T=v.exec(t);if(T===null)throw new SyntaxError(`Expected ${v.toString()}`);return r=v.lastIndex,T}function a(v){return i(v)[1]}function c(v){let T=f(),L=d();if(T===null&&Object.keys(L).length===0)throw new SyntaxError("Expected message value or attributes");return{id:v,value:T,attributes:L}}function d(){let v=Object.create(null);for(;n(Ad);){let T=a(Ad),L=f();if(L===null)throw new SyntaxError("Expected attribute value");v[T]=L}return v}function f(){let v;if(n(ms)&&(v=a(ms)),t[r]==="{"||t[r]==="}")return u(v?[v]:[],1/0);let T=R();return T?v?u([v,T],T.length):(T.value=N(T.value,Ng),u([T],T.length)):v?N(v,Id):null}function u(v=[],T){for(;;){if(n(ms)){v.push(a(ms));continue}if(t[r]==="{"){v.push(p());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let _=R();if(_){v.push(_),T=Math.min(T,_.length);continue}break}let L=v.length-1,U=v[L];typeof U=="string"&&(v[L]=N(U,Id));let H=[];for(let _ of v)_ instanceof gs&&(_=_.value.slice(0,_.value.length-T)),_&&H.push(_);return H}function p(){s(Hg,SyntaxError);let v=m();if(s(Md))return v;if(s(jg)){let T=w();return s(Md,SyntaxError),{type:"select",selector:v,...T}}throw new SyntaxError("Unclosed placeable")}function m(){if(t[r]==="{")return p();if(n(Ld)){let[,v,T,L=null]=i(Ld);if(v==="$")return{type:"var",name:T};if(s(qg)){let U=g();if(v==="-")return{type:"term",name:T,attr:L,args:U};if($g.test(T))return{type:"func",name:T,args:U};throw new SyntaxError("Function names must be all upper-case")}return v==="-"?{type:"term",name:T,attr:L,args:[]}:{type:"mesg",name:T,attr:L}}return b()}function g(){let v=[];for(;;){switch(t[r]){case")":return r++,v;case void 0:throw new SyntaxError("Unclosed argument list")}v.push(y()),s(Yg)}}function y(){let v=m();return v.type!=="mesg"?v:s(zg)?{type:"narg",name:v.name,value:b()}:v}function w(){let v=[],T=0,L;for(;n(Mg);){o("*")&&(L=T);let U=E(),H=f();if(H===null)throw new SyntaxError("Expected variant value");v[T++]={key:U,value:H}}if(T===0)return null;if(L===void 0)throw new SyntaxError("Expected default variant");return{variants:v,star:L}}function E(){s(Fg,SyntaxError);let v;return n(ca)?v=x():v={type:"str",value:a(Dg)},s(Wg,SyntaxError),v}function b(){if(n(ca))return x();if(t[r]==='"')return O();throw new SyntaxError("Invalid expression")}function x(){let[,v,T=""]=i(ca),L=T.length;return{type:"num",value:parseFloat(v),precision:L}}function O(){o('"',SyntaxError);let v="";for(;;){if(v+=a(Pg),t[r]==="\\"){v+=B();continue}if(o('"'))return{type:"str",value:v};throw new SyntaxError("Unclosed string literal")}}function B(){if(n(Rd))return a(Rd);if(n(Cd)){let[,v,T]=i(Cd),L=parseInt(v||T,16);return L<=55295||57344<=L?String.fromCodePoint(L):"�"}throw new SyntaxError("Unknown escape sequence")}function R(){let v=r;switch(s(Vg),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return P(t.slice(v,r))}return t[r-1]===" "?P(t.slice(v,r)):!1}function N(v,T){return v.replace(T,"")}function P(v){let T=v.replace(Kg,`
`),L=Ug.exec(v)[1].length;return new gs(T,L)}}},gs=class{constructor(t,r){this.value=t,this.length=r}};var Dd=`# What the script on the staff pages says. Shown as text, never as markup.

## Anywhere
browser-problem = There is a problem
browser-error-prefix = Error:
browser-warning = Warning
browser-no-connection = The service cannot be reached just now. What you typed is still here. Check your connection and try again.
browser-unexpected = Something went wrong that should not have. What you typed is still here. Try again, and tell the person who runs this service if it happens a second time.
browser-no-storage = Your browser does not let this page keep anything. Private windows of some browsers do that: use an ordinary window.
browser-idle-heading = Are you still there?
browser-idle-text = { $minutes ->
    [one] You will be signed out in one minute, so that nobody else reads what is open here. What you have not sent will be gone.
   *[other] You will be signed out in { $minutes } minutes, so that nobody else reads what is open here. What you have not sent will be gone.
  }
browser-idle-stay = Stay signed in
browser-idle-leave = Sign out now
browser-end-heading = Your session is about to end
browser-end-text = You will be signed out at { $time }. What you have not sent will be gone then: send it or copy it before. You can sign in again at once.
browser-end-read = Go back to the page

## What has to be typed
browser-account-missing = Enter your account name
browser-account-shape = An account name has 2 to 31 lower-case letters, digits or hyphens and begins with a letter
browser-invitation-missing = Enter your invitation code
browser-passphrase-missing = Enter your passphrase
browser-passphrase-count = A passphrase has six words; this has { $count }
browser-passphrase-unknown = Word { $place }, “{ $word }”, is not a word from the list. Did you mean “{ $suggestion }”?
browser-passphrase-unknown-plain = Word { $place }, “{ $word }”, is not a word from the list
browser-passphrase-different = These are not the words you were shown. Compare them with your paper, or show the words again.
browser-code-shape = Enter the six digits that your authenticator app shows
browser-text-missing = Write something first
browser-text-too-long = This is longer than one entry can hold. Send it in two parts.

## Signing in and setting up
browser-working = Working on your passphrase. This takes a few seconds, so that guessing one takes years.
browser-slow-failed = Your browser did not have the memory for this step. Close other tabs and windows and try again, or use another device.
browser-signing-in = Signing in
browser-root-unopened = You are signed in, but your keys did not open with this passphrase. Tell the person who runs this service.
browser-enrolling = Sealing your keys
browser-qr-label = A picture for your authenticator app. The same secret stands below it as text.
browser-fingerprint-differs = The service gave back another fingerprint than your browser worked out. Do not pass one on: tell the person who runs this service.

## Opening a case
browser-opening = Opening the case in your browser
browser-grant-unverified = You have no key for this case that can be trusted, so it stays closed. { $reason }
browser-keyring-unreadable = The list of approved people could not be read, so nobody’s word can be checked and the case stays closed. Tell the person who runs this service.
browser-warn-report = The report itself could not be verified. You cannot answer or decide anything here, because it is not certain who would read it. Tell the person who runs this service.
browser-warn-mode = The case list says this was reported “{ $listed }”, but the report says “{ $sealed }”. Go by the report, and tell the person who runs this service.
browser-warn-danger-hidden = The report says that somebody is in danger now. The case list does not show it. Go by the report, and tell the person who runs this service.
browser-warn-danger-added = The case list says that somebody is in danger now. The report does not say so. Tell the person who runs this service.
browser-warn-signer = The service names another key for the person who reported than the one this case was made with. The right one is used here. Tell the person who runs this service.
browser-warn-case = The service answered with another case than the one you asked for. Nothing of it is shown.
browser-warn-excluded = The person who reported asked that you do not see this case, so it is not shown. Please tell a lead.
browser-warn-own-key = Your keys are not among the approved ones, so others could not verify what you write. Tell the person who runs this service your fingerprint.
browser-warn-head = The service says something else about the order of what was written here than the entries themselves. Nothing can be added until this is cleared up. Tell the person who runs this service.
browser-warn-gaps = Something here is missing or could not be verified. It is marked below, and it does not count for any decision.

## What is shown of it
browser-section-summary = At a glance
browser-section-report = The report
browser-section-conversation = Messages
browser-section-evidence = Files from the reporter
browser-evidence-about = They are opened in this browser and checked against what the reporter signed. Pictures are painted again, and text is shown as text.
browser-evidence-offline = Somebody you do not know may have made these files. Open what you save only on a computer without a network, or have it checked first. Delete it afterwards.
browser-evidence-what = { $type }, { $size }, sent on { $day }
browser-evidence-cleaned = This is a cleaned copy.
browser-evidence-as-it-is = This is the file as it is. It may say who made it, when and where.
browser-evidence-had = Before it was cleaned it named: { $found }.
browser-evidence-has = Besides what it shows it names: { $found }.
browser-evidence-original = The file as it was is kept in confidence. A custodian and a reviewer can open it only together.
browser-evidence-open = Open
browser-evidence-save = Save
browser-evidence-arriving = Opening: { $size } so far.
browser-evidence-opened = Opened and checked.
browser-evidence-saved = Checked and saved. Open it on a computer without a network.
browser-evidence-picture = The picture { $name }
browser-evidence-not-shown = This cannot be shown here. You can save it.
browser-evidence-too-many-pixels = This picture is too large to be shown here. You can save it.
browser-evidence-cut = Only the beginning is shown. Save it to read the rest.
browser-evidence-not-too_large = This file is too large for this browser. Tell the person who runs this service.
browser-evidence-not-cannot_open = This file could not be opened. Perhaps it is damaged. Tell the person who runs this service.
browser-evidence-not-other_file = This is not the file that the reporter sent, so it is not shown. Tell the person who runs this service.
browser-evidence-not-not_there = The service does not have this file any more. Tell the person who runs this service.
browser-evidence-not-no_connection = The file could not be fetched. Check your connection and try again.
browser-entry-file = Sent a file: { $name }
browser-size-kb = { $n } kB
browser-size-mb = { $n } MB
browser-evidence-type-jpeg = Photo (JPEG)
browser-evidence-type-png = Picture (PNG)
browser-evidence-type-webp = Picture (WebP)
browser-evidence-type-tiff = Picture or scan (TIFF)
browser-evidence-type-heic = Photo (HEIC or AVIF)
browser-evidence-type-pdf = PDF document
browser-evidence-type-docx = Text document (Word)
browser-evidence-type-xlsx = Spreadsheet (Excel)
browser-evidence-type-pptx = Slides (PowerPoint)
browser-evidence-type-odt = Text document (OpenDocument)
browser-evidence-type-ods = Spreadsheet (OpenDocument)
browser-evidence-type-odp = Slides (OpenDocument)
browser-evidence-type-mp4 = Film (MP4)
browser-evidence-type-mov = Film (MOV)
browser-evidence-type-dicom = Medical image (DICOM)
browser-evidence-type-text = Plain text
browser-evidence-type-other = File of another kind
browser-evidence-found-place = a place
browser-evidence-found-time = a time
browser-evidence-found-device = a device
browser-evidence-found-person = a person
browser-evidence-found-organisation = an organisation
browser-evidence-found-program = programs
browser-evidence-found-history = earlier versions
browser-evidence-found-comment = comments
browser-evidence-found-thumbnail = small copies of the picture
browser-evidence-found-hidden = hidden parts
browser-evidence-found-other = other marks
browser-section-notes = Notes among staff
browser-section-files = Sealed files
browser-files-show = Show the files
browser-state = Where it stands
browser-received = Received
browser-due = Next update due
browser-nothing-due = Nothing due
browser-mode = How it was reported
browser-mode-named = With a name
browser-mode-confidential = In confidence
browser-mode-anonymous = Anonymously
browser-danger = Danger now
browser-danger-yes = Somebody is in danger now
browser-excluded = Must not see it
browser-nobody = Nobody
browser-not-answered = Not answered
browser-no-messages = No messages yet.
browser-no-notes = No notes yet.
browser-nothing-to-do = There is nothing for you to do here now.
browser-files-about = These are the same entries as age files. With the file of your own key you can open them without this service.
browser-file-grant = Your key for this case
browser-file-shared = Entry { $n } with the reporter
browser-file-staff = Note { $n } among staff
browser-file-referral = Entry { $n } of { $thread }

## Who wrote it
browser-by-reporter = The person who reported, { $day }
browser-by-reviewer = { $name }, reviewer, { $day }
browser-by-lead = { $name }, lead, { $day }
browser-by-custodian = { $name }, custodian, { $day }
browser-feedback-action = What was done
browser-feedback-none = Why nothing was done
browser-feedback-result = What came of it: { $result }
browser-feedback-changed = What will be different
browser-entry-number = Entry { $n }
browser-missing = Entry { $n } is missing.
browser-not-verified = Entry { $n } is not verified. { $reason }
browser-for-custodians = Entry { $n } is a name given in confidence, sealed for the custodians.
browser-reason-too_large = It is not a file that this service makes.
browser-reason-cannot_open = It does not open with the key of this case.
browser-reason-malformed = It is not written the way entries are.
browser-reason-wrong_case = It belongs to another case.
browser-reason-wrong_place = It belongs in another place.
browser-reason-unknown_author = Nobody knows the person it says it is from.
browser-reason-not_allowed = The person it says it is from may not write this.
browser-reason-bad_signature = It was not signed by the person it says it is from.
browser-reason-wrong_head = It was not written after the entries that stand before it.

## Acting
browser-acting = Sealing and sending
browser-acted = Done: { $action }
browser-message-label = Your message
browser-message-hint = The person who reported reads this. It is signed with your name.
browser-ask-label = Your question
browser-ask-hint = The person who reported reads this and can answer. The case waits for their answer.
browser-note-label = Your note
browser-note-hint = Only staff who hold a key for this case read this.
browser-propose-label = Your reasons
browser-propose-hint = A lead reads this and decides. Nothing is closed until they agree, and the person who reported is not told yet.
browser-feedback-action-label = What was done
browser-feedback-action-hint = The person who reported reads this. Say what was done and what has changed.
browser-feedback-none-label = Why nothing was done
browser-feedback-none-hint = The person who reported reads this. Give the reasons as you would want them given to you.
browser-acknowledge-text =
    Thank you for telling us. We have received your report and are reading it with care.

    We will write to you here when we have decided what happens next. If anything changes, or if you want to add something, you can write to us on this page at any time.
browser-meanwhile = { $names } wrote here while you were writing, so nothing was sent yet. Read it first; your text is still here, and you can send it again.
browser-meanwhile-reporter = the person who reported
browser-meanwhile-state = This case was changed while you were writing, so nothing was sent yet. See where it stands now; what you wrote is still here.
browser-draft-kept = What you had written
browser-arrived-changed = What you sent before had arrived after all, and stands here now. What you have changed since was not sent. Send only what is still to be said.
browser-done-not-shown = { $done } The page could not be shown again, so load it again before you go on. It was sent: do not send it a second time.
browser-readers-changed = Nothing was sent yet: other people read for this body now than those you were shown. Look at what leaves, and at who gets it, once more.
browser-directory-unreached = The directory could not be asked just now, so this part is not complete. Load the page again.

## What differs from what was signed
browser-warn-differs = The server’s copy does not match what was signed: { $what }. Go by what is signed, which is what you see below, and tell the person who runs this service.
browser-differs-classification = the classification
browser-differs-route = the bodies that were chosen
browser-differs-proposals = who proposed or agreed to something
browser-differs-tasks = the tasks
browser-differs-referrals = the referrals
browser-warn-ground = { $bodies } was sent this case on a ground that nobody signed. See “Referrals”. Tell a lead other than the sender, and the person who runs this service.
browser-warn-holder-excluded = { $names } can open this case, although the person who reported asked that they do not. They can read whatever is written here. Tell a lead and the person who runs this service at once. Until this is cleared up, go on only if somebody would come to harm otherwise.

## Parts of the page
browser-parts = Parts of this page
browser-section-next = Next step
browser-section-actions = What you can do
browser-section-classification = What it is
browser-section-route = Who can act
browser-section-referrals = Referrals
browser-section-tasks = Tasks{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
  }
browser-section-closing = Closing and pausing
browser-section-access = Who can open it

## The next step
browser-next-second-look = The person who reported asked for another look. You closed this case, so a colleague has to take it: { $names }.
browser-next-acknowledge = Read the report, then confirm to the person who reported that you have it.
browser-next-assess = Begin to look into it.
browser-next-waiting = The person who reported was asked something. You can wait, or go on without their answer.
browser-next-classify = Say what the concern is. Who can act follows from that.
browser-next-route = Look at who can act, and choose the bodies.
browser-next-refer = Refer it to a body that can act, or close it with an answer.
browser-next-with-body = A body has it. Note what it says, and keep the person who reported up to date.
browser-next-close = A body has answered. Tell the person who reported what came of it, and close the case.
browser-next-closed = This case is closed. There is nothing to do, unless the person who reported writes.
browser-next-withdrawn = The person who reported took the report back. Open it again only if somebody may be in danger.
browser-next-unreadable = Two people found that this case cannot be opened.
browser-nobody-yet = nobody else can open it yet, so give a colleague access first
browser-go-conversation = Go to the messages
browser-go-classification = Go to the classification
browser-go-route = Go to who can act
browser-go-referrals = Go to the referrals
browser-go-closing = Go to closing

## Whose it is, and where it belongs
browser-due-paused = Paused since { $since }. Before that it was { $due }.
browser-due-overdue = overdue
browser-due-escalated = overdue, before the leads
browser-assigned = Assigned to
browser-holders = Who can open it
browser-labels = Labels
browser-rating = What the reporter thought of the answer
browser-rating-score = { $score } of 5
browser-checkin = How the reporter is treated
browser-checkin-value = After { $months ->
    [one] one month
   *[other] { $months } months
  }: { $how }
browser-detriment-no = not treated badly
browser-detriment-afraid = afraid of being treated badly
browser-detriment-yes = treated badly for speaking up
browser-assign-title = Assign
browser-assign-label = Who works on it
browser-assign-hint = Only people who can open the case. To add somebody, see “Who can open it”.
browser-assign-me = Me
browser-assign = Assign
browser-assigned-done = Assigned.
browser-labels-title = Labels
browser-labels-label = Labels
browser-labels-hint = Labels are not sealed: everybody who runs this service can see them.
browser-labels-save = Save the labels
browser-labels-done = The labels are saved.
browser-links-title = Other cases ({ $count })
browser-links-none = No other case is linked with this one.
browser-link-label = Reference of the other case
browser-link-hint = For example ABCD-2345. You need to be able to open both. Neither person who reported is told.
browser-link-kind = How they belong together
browser-link-same_matter = They are about the same matter
browser-link-merged = This case goes along with the other
browser-link-merged-hint = The other case is worked on. What is decided there can be told here too.
browser-link = Link the cases
browser-link-missing = Enter the reference of the other case
browser-link-done = The cases are linked.
browser-linked-same_matter = is about the same matter
browser-linked-goes-along = goes along with this case
browser-linked-goes-with = is the case that this one goes along with
browser-unlink = Unlink { $reference }
browser-unlink-done = The link is taken away.
browser-along-label = Cases that go along with this one
browser-along-hint = The same words are sealed for each person alone, and nobody learns of the others. Leave out what only one of them could know.
browser-along-tell = Yes, seal these words for the person who reported { $case } too
browser-along-linked = { $name } linked it on { $day }, says the service. Nobody signed that: open the other case and look whether it is the same matter first.
browser-along-unknown = The service does not say who linked it. Open the other case and look whether it is the same matter first.
browser-along-told = Also told: { $cases }.
browser-along-missed = Not told: { $cases }. Open it and write there.

## What each entry says
browser-entry-request = Asked whether { $body } may be told
browser-entry-consent-given = Agreed that { $body } is told
browser-entry-consent-refused = Did not agree that { $body } is told
browser-entry-withdrawal = Took the report back
browser-entry-classification = Classified the concern
browser-entry-route = Chose { $bodies }
browser-entry-override = Proposed to refer to { $body } without consent
browser-entry-approval = Agreed to what note { $n } proposes
browser-entry-task = Task for { $name }, due { $day }

## Classifying
browser-not-classified = Nobody has classified this yet.
browser-signed-by = Signed by { $name }, { $day }
browser-none-chosen = None
browser-classify-again = Classify it again
browser-classify-categories = Categories
browser-categories-label = What it is about
browser-categories-hint = Choose all that fit. The first in the list counts in the figures.
browser-categories-fitting = { $count ->
    [0] No category fits.
    [one] One category fits.
   *[other] { $count } categories fit.
  }
browser-categories-none = None chosen yet.
browser-categories-chosen = Chosen: { $labels }
browser-category-filter = Find a category by typing
browser-classify-urgency = How soon
browser-classify-nation = Nation
browser-classify-setting = Kind of organisation
browser-classify-nhs = Does the NHS or HSC pay for the care?
browser-nhs-yes = Yes
browser-nhs-no = No
browser-nhs-not_known = Not known
browser-classify-about = About whom or what
browser-classify-reporter = Who reported it
browser-classify-flags = What else applies
browser-classify-severity = Harm that was done
browser-classify-likelihood = How likely it is to happen again
browser-classify-candour = Does the duty of candour apply?
browser-classify-irmer = Does IR(ME)R ask for a notification?
browser-classify-happened = When it happened (if you know)
browser-classify-happened-hint = Others’ time limits can begin on this day. It is sealed.
browser-classify-known = When its organisation knew of it (if you know)
browser-classify-known-hint = The employer’s time limits begin on this day. It is sealed.
browser-classify-day = Enter a day from 1970 up to today, or leave it empty
browser-classify-text = Note (you can leave this out)
browser-classify-text-hint = Why you see it so, for those who read it after you. It is sealed; only what is chosen above is not.

## Who can act
browser-route-after-classifying = Classify the concern first. Then you see here who can act, why and by when.
browser-route-recommended = What the rules recommend ({ $count })
browser-route-first = Before anything else
browser-route-support = These help the person who reported and take no concerns. You can name them in a message: { $names }.
browser-route-not-signed = Nobody has chosen the bodies yet.
browser-route-signed = Chosen by { $name }, { $day }:
browser-route-confirm = Sign this choice
browser-route-again = Choose other bodies, or another order
browser-route-up = Up
browser-route-up-body = Up: { $body }
browser-route-down = Down
browser-route-down-body = Down: { $body }
browser-route-out = Take out
browser-route-out-body = Take out: { $body }
browser-route-moved = { $body } is now { $place } of { $count }.
browser-route-taken-out = { $body } is taken out.
browser-route-added = { $body } is added at the end.
browser-route-add-label = Another body
browser-route-add-hint = All bodies in the directory that are not chosen
browser-route-add = Add it
browser-route-none = Choose at least one body
browser-route-reason = Why this differs from the rules
browser-route-reason-hint = Needed where you changed something. Only staff read it.
browser-route-reason-missing = Say why it differs from what the rules recommend
browser-body-why = Why
browser-body-response = By when it answers
browser-body-not = Does not take
browser-body-reached = From here
browser-body-no-key = There is no key for it here. Tell it by other means, or ask the operator to add one.
browser-body-no-account = There is a key, and nobody there has an account. You bring it the sealed file.
browser-body-account = { $names } can open it here
browser-body-more = Law, rules and addresses
browser-body-basis = Legal basis
browser-body-rules = Rules: { $rules }
browser-role-do_now = Has to hear of it now
browser-role-internal = Inside: line management
browser-role-speak_up = Inside: outside the line, for speaking up
browser-role-technical = Inside: the employer’s adviser
browser-role-duty_holder = Has to notify it itself. Check that it does.
browser-role-regulator = Regulator
browser-role-professional = Regulator of a profession
browser-role-specialist = Specialist body
browser-role-oversight = Oversight and commissioning
browser-role-learning = Records it for learning, and takes up no case
browser-clocks-title = Time limits ({ $count })
browser-clock-due = { $within }, so by { $day }
browser-clock-earliest = { $within }, so not before { $day }. The known bank holidays end before then.
browser-clock-promise = This service promises it.
browser-clock-owner = Binds: { $owner }.

## Consent
browser-consent-short-given = agreed
browser-consent-short-given-in-report = agreed in the report
browser-consent-short-refused = not agreed
browser-consent-short-asked = asked, no answer yet
browser-consent-short-not-asked = not asked yet
browser-consent-short-unknown = not certain
browser-consent-short-withdrawn = taken back
browser-consent-given = The person who reported agreed on { $day } that { $body } is told.
browser-consent-given-in-report = The person who reported agreed in the report that bodies of this kind are told.
browser-consent-refused = The person who reported said on { $day } that { $body } is not to be told. Ask again only if something has changed. If somebody is likely to come to serious harm, two people can decide otherwise.
browser-consent-asked = The person who reported was asked on { $day } and has not answered. Wait, unless somebody is likely to come to serious harm.
browser-consent-not-asked = The person who reported has not been asked about { $body }. Ask first, unless somebody is likely to come to serious harm.
browser-consent-unknown = An entry after the consent cannot be read, and it may have taken the consent back. Ask again.
browser-consent-withdrawn = The person who reported took the report back, so no consent counts any more.
browser-request-title = Ask whether { $body } may be told
browser-request-label = Your question
browser-request-hint = The person who reported reads this and answers yes or no. Say what { $body } could do, and what it would learn.
browser-request-text = We think that { $body } can act on what you told us. May we pass it on? We leave out your name, and you decide. If you say no, we will not tell them unless somebody is likely to come to serious harm.
browser-request-done = Asked whether { $body } may be told.
browser-override-title = Serious harm is likely: refer to { $body } without consent
browser-override-label = What harm, and why it cannot wait for consent
browser-override-hint = A lead other than you has to agree before anything leaves.
browser-override-done = Proposed. A lead other than you has to agree before anything leaves.
browser-override-yours = You proposed on { $day } to refer without consent. A lead other than you has to agree.
browser-override-proposed = { $name } proposed on { $day } to refer without consent. A lead other than them has to agree.
browser-approval-title = Agree to refer to { $body } without consent
browser-approval-label = Why you agree
browser-approval-hint = It is signed with your name and stays with the case.

## Referring
browser-refer-heading = Refer to a body
browser-refer-about = Each body gets a pack of its own and sees nothing else of the case.
browser-refer-after-route = Choose the bodies under “Who can act” first.
browser-refer-there = has it since { $day }
browser-refer-keyless = no key here
browser-refer-there-about = It has the case already. Write to it in the referral above.
browser-refer-no-key = There is no key for { $body } here, so nothing can be sealed for it and nothing was sent. Ask the person who runs this service to get one from the body and to add it. Its name in the list of bodies is { $id }. If it is urgent, call the body now, and note that you did.
browser-refer-not-now = A pack can be made once somebody looks into the case: see “Next step”.
browser-refer-overridden = Two people decided that it may be referred without consent. Tell the person who reported before it leaves, if that puts nobody at risk.
browser-refer-sealed-to = Sealed for: { $names }.
browser-pack-title = Make the pack for { $body }
browser-pack-tick-all = Choose all parts that do not tell who reported it
browser-pack-parts = What it is given
browser-pack-parts-hint = Send what the body needs, and no more. Take out what would tell it who reported.
browser-pack-message = Message of the person who reported, { $day }
browser-pack-name-hint = Only if they agreed that this body learns who they are.
browser-pack-tells-hint = This can show who reported it to people who know them.
browser-pack-text-of = Text: { $title }
browser-redact = Redact what is selected
browser-redact-in = Redact what is selected in: { $title }
browser-redact-done = Taken out.
browser-redact-nothing = Select the words first, then press this.
browser-pack-summary = Your summary
browser-pack-summary-hint = What the body should know first, and what you ask of it. It is signed with your name.
browser-pack-show = Show exactly what will leave
browser-pack-nothing = Choose at least one part, or write a summary
browser-pack-preview = Exactly this will leave
browser-pack-names = This tells { $body } who reported it. Send it only if they agreed to that in a message.
browser-pack-mentions = A word that tells who reported stands in { $titles }. Take it out unless they agreed.
browser-pack-to = To { $body }, sealed for { $names }. With it go the case’s reference, your name and today’s date.
browser-pack-by-hand = Nobody there has an account here. After sealing you download the file and bring it to them.
browser-pack-final = Nothing that has left can be called back.
browser-pack-send = Seal and refer to { $body }
browser-pack-back = Go back and change it
browser-pack-done = Sealed and referred to { $body }.
browser-pack-what = What was sent
browser-pack-sent = Sent by { $name } on { $day }, sealed for { $recipients }.
browser-pack-former = somebody whose key is no longer on the list of who can read
browser-basis-consent = Sent with the reporter’s consent.
browser-basis-serious_harm = Sent without consent: two people judged that serious harm is likely.
browser-ground-consent = This was sent as if the person who reported had agreed. Nothing that they wrote and that could be verified says so.
browser-ground-serious_harm = This was sent as if two people had decided it without consent. Their signed decision is not among the notes.
browser-ground-unknown = The person who reported agreed in the report to some kinds of bodies. Whether this is one of them could not be checked just now.

## A referral
browser-referral-title = With { $body }
browser-referral-sent = Sent on { $day }. The body has not confirmed yet.
browser-referral-acknowledged = Confirmed by the body on { $day }.
browser-referral-declined = Declined by the body on { $day }. Choose another body under “Who can act”.
browser-referral-answered = Answered by the body on { $day }.
browser-referral-by-hand = Nobody there has an account here. Bring them the sealed file with the cover letter, and note below what they say.
browser-referral-file = Download the sealed file
browser-referral-letter = Print the cover letter
browser-later-letters = Bring them what you wrote since then as well. Each sealed file has a cover letter of its own.
browser-later-letter-file = Download what you wrote on { $day }, sealed
browser-later-letter = Print the cover letter for { $day }
browser-answer-label = Your letter
browser-answer-hint = { $body } reads this. The person who reported does not.
browser-record-title = Note what the body said by other means
browser-record-says = What did { $body } say?
browser-record-text = In its words, and how you learned it
browser-record-hint = For example: by telephone, from whom, on which day
browser-record-suggestion = Which body does it suggest?
browser-record-suggestion-hint = Only where it declined
browser-record-no-suggestion = None
browser-record-save = Note it
browser-record-missing = Choose what the body said
browser-pass-on = Ask the person who reported
browser-pass-on-text = { $body } has your report and asks: { $question }

## Tasks
browser-no-tasks = No tasks.
browser-task-open = For { $name }, due { $day }
browser-task-done = Done by { $name }, { $day }
browser-task-unsigned = What this task is cannot be verified.
browser-task-label = What is to be done
browser-task-hint = Sealed. Only staff who can open this case read it.
browser-task-for = Who does it
browser-task-for-missing = Choose who does it
browser-task-due = By when
browser-task-due-missing = Choose a day
browser-task-due-past = Choose today or a later day

## Closing
browser-closing-nothing = There is nothing to close or pause now.
browser-closing-bodies = { $bodies } has not answered yet.
browser-closing-tasks = { $count ->
    [one] One task is not done.
   *[other] { $count } tasks are not done.
  }
browser-closing-paused = The clock has been paused since { $since }.
browser-result-label = What came of it
browser-result-choose = Choose one
browser-result-missing = Choose what came of it
browser-changed-label = What will be different (you can leave this out)
browser-changed-hint = The person who reported reads this too.
browser-proposed-yours = You proposed to close without action. A lead other than you has to agree.
browser-proposed-decide = { $name } proposed to close without action. If you agree with these reasons, signed on { $day }, close it below; if not, write a note and go on.
browser-proposed-unsigned = The service says that { $name } proposed to close without action. No reasons of theirs stand here. Do not close it on that: ask them, and tell the person who runs this service.
browser-proposed-wait = { $name } proposed to close without action. A lead other than them has to agree with these reasons, signed on { $day }.
browser-second-look-yours = The person who reported asked for another look. You closed this case, so somebody else takes it: { $names }.
browser-second-look-theirs = The person who reported asked for another look. { $name } closed this case, so one of these takes it: { $names }.
browser-reopen-label = Your message
browser-reopen-hint = The person who reported reads this. Say why the case is opened again.
browser-pause-label = Why the clock is paused
browser-pause-hint = The person who reported reads this. Say what you wait for.
browser-no-pausing = The clock cannot be paused here: the promises of this service do not allow it. If it takes longer, write to the person who reported and say why.
browser-unpause-label = What happens now
browser-unpause-hint = The person who reported reads this. The clock runs again.
browser-unreadable-proposed = { $name } says that this case cannot be opened by anybody. A lead other than them has to agree.
browser-unreadable-about = Only for a case that nobody can open. Ask the others who hold a key first. A second person has to agree, and the person who reported is then asked to send it again.

## Who can open it
browser-access-holders = These people have a key: { $names }.
browser-grant-title = Give a colleague a key
browser-grant-label = Who
browser-grant-hint = They can read everything here from then on, and it cannot be undone.
browser-grant-excluded-hint = The person who reported asked that they do not see this.
browser-grant-excluded = { $name } gets no key: the person who reported asked that they do not see this. Choose somebody else.
browser-grant-recused-hint = Stepped back from this case.
browser-grant-recused = { $name } gets no key: they stepped back from this case. Choose somebody else.
browser-grant-reason = If you choose somebody who stepped back: why it has to be them
browser-grant-reason-hint = Nobody else is left who may have this case. What you write here becomes a note in the case.
browser-grant-reason-missing = { $name } stepped back from this case. Say why they should have it all the same
browser-grant-reason-note = A key for { $name }, who had stepped back, as nobody else is left. { $why }
browser-grant-reason-noted = Noted.
browser-grant-missing = Choose who gets a key
browser-grant-gone = { $name } cannot be given a key any more. Load the page again and choose somebody else.
browser-grant-nobody = Every colleague who opens cases has a key already.
browser-grant = Seal a key for them
browser-grant-done = { $name } can open this case now.
browser-recuse-heading = If you should not work on this
browser-recuse = Take me off this case
browser-recuse-about = Your key for this case is deleted, and you cannot open it again unless a colleague gives you one. The others keep theirs. Nobody asks why.
browser-recuse-alone = You are the only one who can open this case. Give a colleague a key first, then you can step back.
browser-recuse-sure = Yes, delete my key
browser-recuse-keep = Keep it

## Releasing a change

browser-change-kept = Your session ended while you wrote. What you had typed is below; nothing was released. Read it over, then release it.

## The own account
browser-fingerprint-same = Your keys are the approved ones.
browser-fingerprint-other = The approved fingerprint is not the one of your keys. No report that comes in now is sealed for you. Tell the person who runs this service.
browser-fingerprint-none = Your keys are not approved yet. Tell this fingerprint to the person who runs this service, by voice or in person.
browser-identity-making = Sealing your key
browser-identity-words = These six words open the file. They are shown only now: write them down and keep them apart from the file. When you are asked for them, type them in lower case with one space between two words.
browser-identity-download = Download { $file }
browser-session-ended = That session is ended.

# Leavers
browser-leavers-fetching = Seeing who is leaving…
browser-leavers-none = Nobody is leaving at the moment. The operator marks somebody with “candour people leave”.
browser-leavers-until = Last day: { $day }.
browser-leavers-shared = { $shared ->
    [0] There is no case left that you both can open.
    [one] You both can open 1 case, and you can hand it over.
   *[other] You both can open { $shared } cases, and you can hand them over.
}
browser-leavers-others = Cases that you cannot open are not counted here. They hand those over themselves, and the operator sees when none is left.
browser-leavers-to = Hand over to
browser-leavers-start = Hand over
browser-leavers-stop = Stop
browser-leavers-meter = Cases handed over
browser-leavers-progress = { $done } of { $total } handed over. Not handed over: { $refused }.
browser-leavers-stopped = Stopped: { $done } of { $total } handed over, { $refused } not. “Hand over” goes on with the rest.
browser-leavers-finished = Finished: { $done } of { $total } handed over, { $refused } not.
browser-leavers-refused-unverified = { $reference }: it cannot be opened and checked, so nothing was sealed.
browser-leavers-refused-excluded = { $reference }: the reporter does not want { $colleague } to see it. Choose somebody else for it.
browser-leavers-refused-recused = { $reference }: { $colleague } stepped back from it. Choose somebody else for it. If there is nobody else, give them a key on the page of the case, where you say why.
browser-leavers-refused-own-exclusion = { $reference }: the reporter does not want you to see it. Leave it to another lead.
browser-leavers-refused-not-allowed = { $reference }: { $colleague } cannot be given it, or your own key is not the approved one.
browser-leavers-refused-gone = { $reference }: you cannot open it any more.

## A referral, at the body
browser-opening-referral = Opening the referral in your browser
browser-referral-unverified = This referral cannot be trusted, so it stays closed. { $reason } Tell the reviewers, and the person who runs this service.
browser-referral-wrong_answer = The service answered with another referral than the one you asked for.
browser-referral-missing = What was sent to you is missing.
browser-referral-reason-too_large = It is not a file that this service makes.
browser-referral-reason-cannot_open = It does not open with your key. It may have been sealed before your key was approved; then the reviewers have to send it again.
browser-referral-reason-malformed = It is not written the way referrals are.
browser-referral-reason-wrong_case = It belongs to another case.
browser-referral-reason-wrong_place = It was made for another body, or another place.
browser-referral-reason-unknown_author = Nobody knows the person it says it is from.
browser-referral-reason-not_allowed = The person it says it is from may not send it.
browser-referral-reason-bad_signature = It was not signed by the person it says it is from.
browser-referral-reason-wrong_head = It does not stand at the beginning of this referral.
browser-section-pack = What was sent to you
browser-section-letters = Letters
browser-no-letters = No letters yet.
browser-pack-empty = There is nothing in it.
browser-pack-by = Sent by
browser-pack-by-whom = { $name }, { $day }
browser-pack-basis = Why you may be told
browser-pack-basis-consent = The person who reported agreed that you are told.
browser-pack-basis-serious_harm = Serious harm is likely. The person who reported has not agreed; two reviewers decided it.
browser-pack-duty-identity = Do not try to find out who reported. Do not pass on anything that could show it, least of all to the employer.
browser-pack-duty-consent = They agreed that you are told, and nobody else. Ask the reviewers before you share it with another body.
browser-pack-duty-serious_harm = Use it to prevent the harm, and for nothing else. Ask the reviewers before you share it with another body.
browser-letter-acknowledged = Confirmed: the body has it
browser-letter-declined = Declined: not for this body
browser-letter-question = A question
browser-letter-outcome = What was done
browser-letter-answer = From the reviewers
browser-letter-acknowledged-recorded = Written down by the reviewers: the body has it
browser-letter-declined-recorded = Written down by the reviewers: not for this body
browser-letter-question-recorded = Written down by the reviewers: a question of the body
browser-letter-outcome-recorded = Written down by the reviewers: what the body did
browser-letter-suggestion = Suggested instead: { $body }
browser-by-liaison = { $name }, for the body, { $day }
browser-acknowledged-label = Your words
browser-acknowledged-hint = You need not write anything. Say who looks at it, and by when you will write again, if you know. The reviewers tell the person who reported that you have it.
browser-declined-label = Your reason
browser-declined-hint = The reviewers read this, and look for another body. Declining ends this referral.
browser-declined-missing = Say why it is not for you
browser-suggestion-label = Whom is it for?
browser-suggestion-hint = If you know the body that can act
browser-suggestion-none = I do not know
browser-question-label = Your question
browser-question-hint = The reviewers read this, and may pass it on to the person who reported. Do not ask who that is.
browser-question-missing = Write your question
browser-outcome-label = What you did
browser-outcome-hint = Say what you did and what has changed, or why you did nothing. The reviewers pass it on to the person who reported. You can add to it later.
browser-outcome-missing = Say what you did, or why you did nothing
browser-meanwhile-referral = This referral was changed while you were writing, so nothing was sent yet. See where it stands now; what you wrote is still here.
browser-file-pack = What was sent to you
browser-file-letter = Letter { $n }

## Keys in the queue
browser-keys-button = Keyboard shortcuts
browser-keys-heading = Keys in this list
browser-keys-next = To the next case
browser-keys-previous = To the case before
browser-keys-open = Open the case
browser-keys-choose = Choose the case, or not
browser-keys-assign = Assign the chosen cases
browser-keys-search = To the search
browser-keys-help = Show these keys
browser-keys-on = Use single keys. Turn this off if you speak to your computer or press keys by mistake.
browser-keys-close = Close

## Searching inside cases
browser-inside-heading = Search inside these cases
browser-inside-label = Words
browser-inside-hint = Each case of this list is opened in your browser, one after the other, up to { $most }. Each one is recorded as opened by you, as when you open it yourself. What is found stays in this window and is gone when you leave the page.
browser-inside-button = Search inside
browser-inside-stop = Stop
browser-inside-missing = Type at least two letters of what you look for
browser-inside-starting = Fetching the list
browser-inside-progress = Opened { $looked } of { $all }. Found in { $found }.
browser-inside-done = Done: opened { $looked }, found in { $found }.
browser-inside-stopped = Stopped: opened { $looked }, found in { $found }.
browser-inside-closed = { $closed ->
    [one] One of them could not be opened here.
   *[other] { $closed } of them could not be opened here.
  }

## The name given in confidence, on the case page

browser-section-name = The name
browser-name-about = The name was given in confidence. The custodians keep it, and cannot read it. You can ask them for it: the person who reported is asked too, and a custodian decides.
browser-name-state-asked = Asked. A custodian may decide from { $day }, or sooner if the person who reported answers.
browser-name-state-urgent = Asked as urgent. A custodian may decide at once.
browser-name-state-answered = The person who reported has answered. A custodian decides next.
browser-name-state-ended = This request ended when the report was taken back.
browser-name-given = Name
browser-name-contact = Contact
browser-name-care = Only you and the others who can open this case see this. Do not write it into messages, notes or what goes to a body unless the person agrees. If it becomes known who reported, they may be harmed.
browser-name-unreadable = A custodian handed something on, but it is not the name that belongs to this report. { $reason } Do not act on it. Tell a lead and the person who runs this service.
browser-name-none = No custodian is left who could be asked: those in office were kept out by the person who reported, or there are none.
browser-name-who = This goes to { $names } and to the person who reported.
browser-name-why = Why do you need the name?
browser-name-why-hint = The person who reported reads this as you write it. Say what you would do with the name, and what happens without it. Do not name patients.
browser-name-urgent = Can it wait?
browser-name-urgent-yes = No: somebody may come to harm if a custodian waits for the person who reported to answer
browser-name-urgent-hint = Otherwise a custodian waits for their answer, or five working days.
browser-name-missing = Write why you need the name. The person who reported has a right to know.
browser-entry-name-asked = Asks the custodians for the name
browser-entry-name-urgent = Says that it cannot wait.
browser-entry-name-agreed = Agrees that the reviewers are told their name
browser-entry-name-declined = Does not want the reviewers to be told their name
browser-entry-name-released = Released the name
browser-entry-name-refused = Kept the name sealed
browser-file-disclosure = Entry { $n } of { $thread }

## A custodian's page

browser-opening-disclosure = Opening what you are asked for
browser-disclosure-unverified = This request cannot be trusted, so it stays closed. { $reason } Tell the person who runs this service.
browser-disclosure-wrong_answer = The service answered with another request than the one you asked for.
browser-disclosure-missing = The request is missing.
browser-disclosure-reason = It could not be verified: { $reason }
browser-section-asked = What is asked, and what was said to it
browser-disclosure-duty = You cannot read the name, and you do not see the report. Decide by the reason: is the name needed to keep somebody safe, or to act on the concern, and is there no other way? What the person who reported says counts most. If you release the name, they are told, with what you write.
browser-disclosure-reference = Case
browser-disclosure-state = Where it stands
browser-disclosure-waits = The person who reported has time to answer. You may release the name from { $day }, or once they answered. You can say no at any time.
browser-disclosure-early = The service says that you may release the name now. What was signed does not bear that out: it is not said to be urgent, and the person who reported has neither answered nor had the time. Wait, and tell the person who runs this service.
browser-disclosure-closed-name = The name itself could not be verified, so it cannot be released. { $reason } Tell the reviewer and the person who runs this service.
browser-disclosure-no-name = The name is missing, so it cannot be released. Tell the reviewer and the person who runs this service.
browser-release_name-label = Why you release it
browser-release_name-hint = The reviewers and the person who reported read this.
browser-release_name-missing = Write why you release the name. The person who reported has a right to know.
browser-refuse_name-label = Why it stays sealed
browser-refuse_name-hint = The reviewers and the person who reported read this. Say what would change your mind, if anything.
browser-refuse_name-missing = Write why the name stays sealed
browser-meanwhile-disclosure = Something was written here while you were writing, so nothing was sent yet. Read it first; your text is still here, and you can send it again.
`;var la=new oo("en-GB",{useIsolating:!1}),[$d]=la.addResource(new so(Dd));if($d)throw $d;function l(e,t){let r=la.getMessage(e);if(!r?.value)throw new Error(`no copy for ${e}`);let n=[],o=la.formatPattern(r.value,t,n);if(n[0])throw n[0];return o}var Zg=new Intl.DateTimeFormat("en-GB",{dateStyle:"long",timeZone:"UTC"});function G(e){return Zg.format(new Date(`${e}T00:00:00Z`))}function ae(e){return new Intl.ListFormat("en-GB",{type:"conjunction"}).format(e)}function Pd(e,t){let r=e.mark===t&&t!==null;switch(e.what){case"active":return r?"active":"nothing";case"locked":return r||t===null?"close":"nothing";case"begun":return r?"nothing":"close"}}var Xg="candour",da="session",fa="root";async function Nd(e){await pa("readwrite",t=>t.put(e,fa))}async function ys(){let e=await pa("readonly",t=>t.get(fa));return e instanceof Uint8Array?e:null}async function ua(e){await pa("readwrite",t=>{let r=t.get(fa);return r.onsuccess=()=>{let n=r.result;(!(n instanceof Uint8Array)||ne(n)===e)&&t.clear()},r})}async function pa(e,t){let r=await Qg();try{let n=r.transaction(da,e),o=t(n.objectStore(da));return await new Promise((s,i)=>{n.oncomplete=()=>s(),n.onabort=()=>i(n.error)}),o.result}finally{r.close()}}function Qg(){return new Promise((e,t)=>{let r=indexedDB.open(Xg,1);r.onupgradeneeded=()=>r.result.createObjectStore(da),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error)})}var Jg="/sign-in?ended=1",Ud=new BroadcastChannel("candour"),Hd=new Set,io=null,ha=ys().then(e=>{io=e&&ne(e)}).catch(()=>{});function mt(e){Hd.add(e)}async function Br(){jd(),await ha,ga("locked");let e=io;await ua(e).catch(()=>ua(e)).catch(()=>{}),zd()}function Fd(e){io=ne(e),ga("begun")}function Wd(){ha.then(()=>ga("active"))}function qd(e){Ud.addEventListener("message",t=>{ha.then(()=>{let r=Pd(t.data,io);r==="active"&&e(),r==="close"&&ma()})}),window.addEventListener("pageshow",t=>{t.persisted&&location.reload()})}function ma(){jd(),zd()}function ga(e){let t={what:e,mark:io};Ud.postMessage(t)}function jd(){document.querySelector("main")?.replaceChildren(),document.title="";for(let e of Hd)e()}var Kd=!1;function zd(){Kd||(Kd=!0,location.replace(Jg))}var Ae=class extends Error{constructor(r,n,o){super(n);this.status=r;this.problem=o}status;problem;get isAnswer(){return this.status>=400&&this.status<500}};var Ke=class extends Error{};async function ge(e){return wa(await ya(e,{method:"GET"}),!0)}async function je(e,t){return wa(await ya(e,Yd(t)),!0)}async function ao(e,t){return wa(await ya(e,Yd(t)),!1)}function Yd(e){return{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}}async function ya(e,t){try{return await fetch(e,{...t,credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{throw new Ae(0,l("browser-no-connection"),{})}}async function wa(e,t){if(e.status===401&&t)throw await Br(),new Ke;if(e.status===204)return null;let r=await e.json().catch(()=>null);if(e.ok&&r!==null)return r;let n=typeof r=="object"&&r!==null?r:{},o=typeof n.detail=="string"?n.detail:l("browser-unexpected");throw new Ae(e.status,o,n)}function h(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r.filter(o=>o!==null)),n}function ws(e,t,...r){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}function z(e,t=document){let r=t.querySelector(e);if(!r)throw new Error(`the page has no ${e}`);return r}function Bt(e,t){e.hidden=!t}function at(e){e.hasAttribute("tabindex")||e.setAttribute("tabindex","-1"),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Vd(){for(let e of document.querySelectorAll("[data-awaits-script]"))e.disabled=!1}function ye(e){for(let t of document.querySelectorAll("[data-progress]"))t.closest("[hidden]")===null&&(t.textContent=e)}function ba(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var bs=e=>e?`"${e}" `:"";function xs(e,t=""){if(typeof e!="boolean")throw new TypeError(bs(t)+"expected boolean, got type="+typeof e);return e}function _r(e,t=""){if(typeof e!="number")throw new TypeError(bs(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(bs(t)+"expected integer >= 0, got "+e);return e}function we(e,t,r=""){if(ba(e)&&(t===void 0||e.length===t))return e;t!==void 0&&_r(t,"length");let n=ba(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=bs(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}var Gd=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function Wr(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function xa(e,t){we(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function va(e,t){if(xa(e,t),!Kt(e))throw new Error("invalid output, must be aligned")}function Zd(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Ue(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function De(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Tn(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var ct=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function ka(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var Ce=ct?e=>e:e=>ka(e)>>>0;function ey(e){for(let t=0;t<e.length;t++)e[t]=ka(e[t]);return e}var st=ct?e=>e:ey;function Xd(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function Ea(e,t){if(Xd(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function Qd(e,t){return Gd(e,"defaults"),Gd(t,"opts"),Object.assign(e,t)}function vs(e,t){if(e=we(e),t=we(t),e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function co(e,t,r){let n=t,o=r||(()=>[]),s=(a,c)=>n(c,...o(a)).update(a).digest(),i=n(new Uint8Array(e),...o(new Uint8Array(0)));return s.outputLen=i.outputLen,s.blockLen=i.blockLen,s.create=(a,...c)=>n(a,...c),s}var ks=(e,t)=>{function r(n,...o){if(we(n,void 0,"key"),e.nonceLength!==void 0){let u=o[0];we(u,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let u=i;u<o.length;u++)if(ba(o[u]))throw new Error("AAD not supported")}e.withAAD&&o[i]!==void 0&&we(o[i],void 0,"AAD");let a=t(n,...o),c=(u,p)=>{if(p!==void 0){if(u!==2)throw new Error("cipher output not supported");we(p,void 0,"output")}},d=!1;return{encrypt(u,p){if(d)throw new Error("cannot encrypt() twice with same key + nonce");return d=!0,we(u,void 0,"data"),c(a.encrypt.length,p),a.encrypt(u,p)},decrypt(u,p){if(we(u,void 0,"data"),s&&u.length<s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,p),a.decrypt(u,p)}}}return Object.assign(r,e),r};function qr(e,t,r=!0){if(t===void 0)return new Uint8Array(e);if(we(t,e,"output"),r&&!Kt(t))throw new Error("invalid output, must be aligned");return t}function Es(e,t,r){_r(e),_r(t),xs(r);let n=new Uint8Array(16),o=Tn(n);return o.setBigUint64(0,BigInt(t),r),o.setBigUint64(8,BigInt(e),r),n}function Kt(e){return e.byteOffset%4===0}function lt(e){return Uint8Array.from(we(e))}var jr=16,Jd=new Uint8Array(16),lo=Ue(Jd),ty=225,ry=(e,t,r,n)=>{let o=n&1;return{s3:r<<31|n>>>1,s2:t<<31|r>>>1,s1:e<<31|t>>>1,s0:e>>>1^ty<<24&-(o&1)}},Ts=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255|0;var ny=e=>e>64*1024?8:e>1024?4:2,Ta=class{blockLen=jr;outputLen=jr;s0=0;s1=0;s2=0;s3=0;finished=!1;destroyed=!1;t;W;windowSize;constructor(t,r){we(t,16,"key"),t=lt(t);let n=Tn(t),o=n.getUint32(0,!1),s=n.getUint32(4,!1),i=n.getUint32(8,!1),a=n.getUint32(12,!1),c=[];for(let g=0;g<128;g++)c.push({s0:Ts(o),s1:Ts(s),s2:Ts(i),s3:Ts(a)}),{s0:o,s1:s,s2:i,s3:a}=ry(o,s,i,a);let d=ny(r||1024);if(![1,2,4,8].includes(d))throw new Error("ghash: invalid window size, expected 2, 4 or 8");this.W=d;let u=128/d,p=this.windowSize=2**d,m=[];for(let g=0;g<u;g++)for(let y=0;y<p;y++){let w=0,E=0,b=0,x=0;for(let O=0;O<d;O++){if(!(y>>>d-O-1&1))continue;let{s0:R,s1:N,s2:P,s3:v}=c[d*g+O];w^=R,E^=N,b^=P,x^=v}m.push({s0:w,s1:E,s2:b,s3:x})}this.t=m}_updateBlock(t,r,n,o){t^=this.s0,r^=this.s1,n^=this.s2,o^=this.s3;let{W:s,t:i,windowSize:a}=this,c=0,d=0,f=0,u=0,p=(1<<s)-1,m=0;for(let g of[t,r,n,o])for(let y=0;y<4;y++){let w=g>>>8*y&255;for(let E=8/s-1;E>=0;E--){let b=w>>>s*E&p,{s0:x,s1:O,s2:B,s3:R}=i[m*a+b];c^=x,d^=O,f^=B,u^=R,m+=1}}this.s0=c,this.s1=d,this.s2=f,this.s3=u}update(t){Wr(this),we(t),t=lt(t);let r=Ue(t),n=Math.floor(t.length/jr),o=t.length%jr;for(let s=0;s<n;s++)this._updateBlock(Ce(r[s*4+0]),Ce(r[s*4+1]),Ce(r[s*4+2]),Ce(r[s*4+3]));return o&&(Jd.set(t.subarray(n*jr)),this._updateBlock(Ce(lo[0]),Ce(lo[1]),Ce(lo[2]),Ce(lo[3])),De(lo)),this}destroy(){this.destroyed=!0;let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){Wr(this),va(t,this),this.finished=!0;let{s0:r,s1:n,s2:o,s3:s}=this,i=Ue(t);i[0]=r,i[1]=n,i[2]=o,i[3]=s,ct||st(i.subarray(0,jr/4))}digest(){let t=new Uint8Array(jr);return this.digestInto(t),this.destroy(),t}};var Sa=co(16,(e,t)=>new Ta(e,t),e=>[e.length]);var Ba=16,oy=4,Ss=new Uint8Array(Ba);var sy=283;function iy(e){if(![16,24,32].includes(e.length))throw new Error('"aes key" expected Uint8Array of length 16/24/32, got length='+e.length)}function _a(e){return e<<1^sy&-(e>>7)}function ef(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(t&1),e=_a(e);return r}var ay=(()=>{let e=new Uint8Array(256);for(let r=0,n=1;r<256;r++,n^=_a(n))e[r]=n;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let n=e[255-r];n|=n<<8,t[e[r]]=(n^n>>4^n>>5^n>>6^n>>7^99)&255}return De(e),t})();var cy=e=>e<<24|e>>>8,Oa=e=>e<<8|e>>>24;function ly(e,t){if(e.length!==256)throw new Error("wrong sbox length");let r=new Uint32Array(256).map((d,f)=>t(e[f])),n=r.map(Oa),o=n.map(Oa),s=o.map(Oa),i=new Uint32Array(256*256),a=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let d=0;d<256;d++)for(let f=0;f<256;f++){let u=d*256+f;i[u]=r[d]^n[f],a[u]=o[d]^s[f],c[u]=e[d]<<8|e[f]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:o,T3:s,T01:i,T23:a}}var rf=ly(ay,e=>ef(e,3)<<24|e<<16|e<<8|ef(e,2));var dy=(()=>{let e=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=_a(r))e[t]=r;return e})();function fy(e){we(e);let t=e.length;iy(e);let{sbox2:r}=rf,n=[];(!ct||!Kt(e))&&n.push(e=lt(e));let o=st(Ue(e)),s=o.length,i=c=>fo(r,c,c,c,c),a=new Uint32Array(t+28);a.set(o);for(let c=s;c<a.length;c++){let d=a[c-1];c%s===0?d=i(cy(d))^dy[c/s-1]:s>6&&c%s===4&&(d=i(d)),a[c]=a[c-s]^d}return De(...n),a}function Os(e,t,r,n,o,s){return e[r<<8&65280|n>>>8&255]^t[o>>>8&65280|s>>>24&255]}function fo(e,t,r,n,o){return e[t&255|r&65280]|e[n>>>16&255|o>>>16&65280]<<16}function tf(e,t,r,n,o){let{sbox2:s,T01:i,T23:a}=rf,c=0;t^=e[c++],r^=e[c++],n^=e[c++],o^=e[c++];let d=e.length/4-2;for(let g=0;g<d;g++){let y=e[c++]^Os(i,a,t,r,n,o),w=e[c++]^Os(i,a,r,n,o,t),E=e[c++]^Os(i,a,n,o,t,r),b=e[c++]^Os(i,a,o,t,r,n);t=y,r=w,n=E,o=b}let f=e[c++]^fo(s,t,r,n,o),u=e[c++]^fo(s,r,n,o,t),p=e[c++]^fo(s,n,o,t,r),m=e[c++]^fo(s,o,t,r,n);return{s0:f,s1:u,s2:p,s3:m}}function Bs(e,t,r,n,o){we(r,Ba,"nonce"),we(n),o=qr(n.length,o);let s=r,i=Ue(s),a=Tn(s),c=Ue(n),d=Ue(o),f=t?0:12,u=n.length,p=a.getUint32(f,t);for(let g=0;g+4<=c.length;g+=4){let{s0:y,s1:w,s2:E,s3:b}=tf(e,Ce(i[0]),Ce(i[1]),Ce(i[2]),Ce(i[3]));d[g+0]=c[g+0]^Ce(y),d[g+1]=c[g+1]^Ce(w),d[g+2]=c[g+2]^Ce(E),d[g+3]=c[g+3]^Ce(b),p=p+1>>>0,a.setUint32(f,p,t)}let m=Ba*Math.floor(c.length/oy);if(m<u){let{s0:g,s1:y,s2:w,s3:E}=tf(e,Ce(i[0]),Ce(i[1]),Ce(i[2]),Ce(i[3])),b=new Uint32Array([g,y,w,E]);st(b);let x=Zd(b);for(let O=m,B=0;O<u;O++,B++)o[O]=n[O]^x[B];De(b)}return o}function uy(e,t,r,n,o){let s=o?o.length:0,i=e.create(r,n.length+s);o&&i.update(o);let a=Es(8*n.length,8*s,t);i.update(n),i.update(a);let c=i.digest();return De(a),c}var Aa=ks({blockSize:16,nonceLength:12,tagLength:16,withAAD:!0,varSizeNonce:!0},function(t,r,n){if(r.length<8)throw new Error("aes/gcm: invalid nonce length");let o=16;function s(a,c,d){let f=uy(Sa,!1,a,d,n);for(let u=0;u<c.length;u++)f[u]^=c[u];return f}function i(){let a=fy(t),c=Ss.slice(),d=Ss.slice();if(Bs(a,!1,d,d,c),r.length===12)d.set(r);else{let u=Ss.slice();Tn(u).setBigUint64(8,BigInt(r.length*8),!1);let m=Sa.create(c).update(r).update(u);m.digestInto(d),m.destroy()}let f=Bs(a,!1,d,Ss);return{xk:a,authKey:c,counter:d,tagMask:f}}return{encrypt(a){let{xk:c,authKey:d,counter:f,tagMask:u}=i(),p=new Uint8Array(a.length+o),m=[c,d,f,u];Kt(a)||m.push(a=lt(a)),Bs(c,!1,f,a,p.subarray(0,a.length));let g=s(d,u,p.subarray(0,p.length-o));return m.push(g),p.set(g,a.length),De(...m),p},decrypt(a){let{xk:c,authKey:d,counter:f,tagMask:u}=i(),p=[c,d,u,f];Kt(a)||p.push(a=lt(a));let m=a.subarray(0,-o),g=a.subarray(-o),y=s(d,u,m);if(p.push(y),!vs(y,g))throw De(...p),new Error("aes-gcm: invalid tag");let w=Bs(c,!1,f,m);return De(...p),w}}});var La=12;function nf(e,t){let r=Sr(La);return Dt(r,Aa(e,r).encrypt(t))}function of(e,t){let r=Aa(e,t.subarray(0,La)).decrypt(t.subarray(La));if(r.length!==32)throw new Error("not a root");return new Uint8Array(r)}async function Ar(){try{await fetch("/api/v1/sign-out",{method:"POST",credentials:"same-origin",keepalive:!0})}catch{}await Br()}function sf(){for(let e of document.querySelectorAll("[data-sign-out]"))e.addEventListener("click",()=>{Ar()})}async function gt(){let{account:e,wrap:t}=await ge("/api/v1/session"),r=J(t),n=await ys();try{if(!n)throw new Error("nothing kept");let o=of(r,n),s=ls(o);return o.fill(0),mt(()=>s.signingSeed.fill(0)),{account:e,keys:s}}catch{throw await Ar(),new Ke}finally{r.fill(0)}}function hy(e,t,r,n){Ze(e);let o=Nr({dkLen:32,asyncTick:10},n),{c:s,dkLen:i,asyncTick:a}=o;if(le(s,"c"),le(i,"dkLen"),le(a,"asyncTick"),s<1)throw new Error('"c" (iterations) must be >= 1');if(i<1)throw new Error('"dkLen" must be >= 1');if(i>(2**32-1)*e.outputLen)throw new Error("derived key too long");let c=Ci(t,"password");try{let d=Ci(r,"salt");try{let f=new Uint8Array(i),{iHash:u,oHash:p,outputLen:m}=Ot.create(e,c),g=new Uint8Array(m),y=my(u,p,d,g);return{c:s,dkLen:i,asyncTick:a,DK:f,outputLen:m,eng:y}}finally{typeof r=="string"&&Re(d)}}finally{typeof t=="string"&&Re(c)}}function my(e,t,r,n){let o=new Uint8Array(4),s=dn(o),i=e._cloneInto().update(r),a=t._cloneInto(),c=e._cloneInto,d=t._cloneInto;return{u1:(f,u)=>{s.setInt32(0,f,!1),i._cloneInto(a).update(o).digestInto(n),t._cloneInto(a).update(n).digestInto(n),u.set(n.subarray(0,u.length))},rounds:(f,u)=>{for(let p=1;p<f;p++){c.call(e,a).update(n).digestInto(n),d.call(t,a).update(n).digestInto(n);for(let m=0;m<u.length;m++)u[m]^=n[m]}},output:f=>(e.destroy(),t.destroy(),i.destroy(),a.destroy(),Re(n),f)}}function Ra(e,t,r,n){let{c:o,dkLen:s,DK:i,outputLen:a,eng:c}=hy(e,t,r,n);for(let d=1,f=0;f<s;d++,f+=a){let u=i.subarray(f,f+a);c.u1(d,u),c.rounds(o,u)}return c.output(i)}function af(e,t,r,n,o,s){let i=e[t++]^r[n++],a=e[t++]^r[n++],c=e[t++]^r[n++],d=e[t++]^r[n++],f=e[t++]^r[n++],u=e[t++]^r[n++],p=e[t++]^r[n++],m=e[t++]^r[n++],g=e[t++]^r[n++],y=e[t++]^r[n++],w=e[t++]^r[n++],E=e[t++]^r[n++],b=e[t++]^r[n++],x=e[t++]^r[n++],O=e[t++]^r[n++],B=e[t++]^r[n++],R=i,N=a,P=c,v=d,T=f,L=u,U=p,H=m,_=g,K=y,D=w,M=E,W=b,$=x,A=O,k=B;for(let S=0;S<8;S+=2)T^=ie(R+W|0,7),_^=ie(T+R|0,9),W^=ie(_+T|0,13),R^=ie(W+_|0,18),K^=ie(L+N|0,7),$^=ie(K+L|0,9),N^=ie($+K|0,13),L^=ie(N+$|0,18),A^=ie(D+U|0,7),P^=ie(A+D|0,9),U^=ie(P+A|0,13),D^=ie(U+P|0,18),v^=ie(k+M|0,7),H^=ie(v+k|0,9),M^=ie(H+v|0,13),k^=ie(M+H|0,18),N^=ie(R+v|0,7),P^=ie(N+R|0,9),v^=ie(P+N|0,13),R^=ie(v+P|0,18),U^=ie(L+T|0,7),H^=ie(U+L|0,9),T^=ie(H+U|0,13),L^=ie(T+H|0,18),M^=ie(D+K|0,7),_^=ie(M+D|0,9),K^=ie(_+M|0,13),D^=ie(K+_|0,18),W^=ie(k+A|0,7),$^=ie(W+k|0,9),A^=ie($+W|0,13),k^=ie(A+$|0,18);o[s++]=i+R|0,o[s++]=a+N|0,o[s++]=c+P|0,o[s++]=d+v|0,o[s++]=f+T|0,o[s++]=u+L|0,o[s++]=p+U|0,o[s++]=m+H|0,o[s++]=g+_|0,o[s++]=y+K|0,o[s++]=w+D|0,o[s++]=E+M|0,o[s++]=b+W|0,o[s++]=x+$|0,o[s++]=O+A|0,o[s++]=B+k|0}function Ca(e,t,r,n,o){let s=n+0,i=n+16*o;for(let a=0;a<16;a++)r[i+a]=e[t+(2*o-1)*16+a];for(let a=0;a<o;a++,s+=16,t+=16)af(r,i,e,t,r,s),a>0&&(i+=16),af(r,s,e,t+=16,r,i)}var gy=1024*(2**20+1+1);function yy(e,t,r){let n=Nr({dkLen:32,asyncTick:10,maxmem:gy},r),{N:o,r:s,p:i,dkLen:a,asyncTick:c,maxmem:d,onProgress:f}=n;if(le(o,"N"),le(s,"r"),le(i,"p"),le(a,"dkLen"),le(c,"asyncTick"),le(d,"maxmem"),f!==void 0&&typeof f!="function")throw new Error('"onProgress" must be a function');if(s<1)throw new Error('"r" expected integer >= 1');let u=128*s,p=u/4,m=Math.pow(2,32);if(o<=1||(o&o-1)!==0||o>m)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(i<1||i>(m-1)*32/u)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(a<1||a>(m-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');let g=u*(o+i+1);if(g>d)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+g+", maxmem="+d);let y=Ra(me,e,t,{c:1,dkLen:u*i}),w=Gt(y),E=Gt(new Uint8Array(u*o)),b=Gt(new Uint8Array(u)),x=()=>{};if(f){let O=2*o*i,B=Math.max(Math.floor(O/1e4),1),R=0;x=()=>{if(R++,f&&(!(R%B)||R===O))try{f(R/O)}catch(N){throw Re(y,E,b),N}}}return{N:o,r:s,p:i,dkLen:a,blockSize32:p,V:E,B32:w,B:y,tmp:b,blockMixCb:x,asyncTick:c}}function wy(e,t,r,n,o){let s=Ra(me,e,r,{c:1,dkLen:t});return Re(r,n,o),s}function uo(e,t,r){let{N:n,r:o,p:s,dkLen:i,blockSize32:a,V:c,B32:d,B:f,tmp:u,blockMixCb:p}=yy(e,t,r);fn(d);for(let m=0;m<s;m++){let g=a*m;for(let y=0;y<a;y++)c[y]=d[g+y];for(let y=0,w=0;y<n-1;y++)Ca(c,w,c,w+=a,o),p();Ca(c,(n-1)*a,d,g,o),p();for(let y=0;y<n;y++){let w=(d[g+a-16]&n-1)>>>0;for(let E=0;E<a;E++)u[E]=d[g+E]^c[w*a+E];Ca(u,0,d,g,o),p()}}return fn(d),wy(e,i,f,c,u)}var lf=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),by=st(Ue(lf("expand 16-byte k"))),xy=st(Ue(lf("expand 32-byte k")));function ce(e,t){return e<<t|e>>>32-t}var po=64,vy=16,Ia=2**32-1,cf=Uint32Array.of();function ky(e,t,r,n,o,s,i,a){let c=o.length,d=new Uint8Array(po),f=Ue(d),u=ct&&Kt(o)&&Kt(s),p=u?Ue(o):cf,m=u?Ue(s):cf;if(!ct){for(let g=0;g<c;i++){if(e(t,r,n,f,i,a),st(f),i>=Ia)throw new Error("arx: counter overflow");let y=Math.min(po,c-g);for(let w=0,E;w<y;w++)E=g+w,s[E]=o[E]^d[w];g+=y}return}for(let g=0;g<c;i++){if(e(t,r,n,f,i,a),i>=Ia)throw new Error("arx: counter overflow");let y=Math.min(po,c-g);if(u&&y===po){let w=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let E=0,b;E<vy;E++)b=w+E,m[b]=p[b]^f[E];g+=po;continue}for(let w=0,E;w<y;w++)E=g+w,s[E]=o[E]^d[w];g+=y}}function df(e,t){let{allowShortKeys:r,extendNonceFn:n,counterLength:o,counterRight:s,rounds:i}=Qd({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return _r(o),_r(i),xs(s),xs(r),(a,c,d,f,u=0)=>{we(a,void 0,"key"),we(c,void 0,"nonce"),we(d,void 0,"data");let p=d.length,m=f!==void 0;if(f=qr(p,f,!1),m&&Ea(d,f),_r(u),u<0||u>=Ia)throw new Error("arx: counter overflow");let g=[],y=a.length,w,E;if(y===32)g.push(w=lt(a)),E=xy;else if(y===16&&r)w=new Uint8Array(32),w.set(a),w.set(a,16),E=by,g.push(w);else throw we(a,32,"arx key"),new Error("invalid key size");(!ct||!Kt(c))&&g.push(c=lt(c));let b=Ue(w);if(n){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let B=c.subarray(0,16);if(ct)n(E,b,Ue(B),b);else{let R=st(Uint32Array.from(E));n(R,b,Ue(B),b),De(R),st(b)}c=c.subarray(16)}else ct||st(b);let x=16-o;if(x!==c.length)throw new Error(`arx: nonce must be ${x} or 16 bytes`);if(x!==12){let B=new Uint8Array(12);B.set(c,s?0:12-c.length),c=B,g.push(c)}let O=st(Ue(c));try{return ky(e,E,b,O,d,f,u,i),f}finally{De(...g)}}}function ze(e,t){return e[t++]&255|(e[t++]&255)<<8}var Ma=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=lt(we(t,32,"key"));let r=ze(t,0),n=ze(t,2),o=ze(t,4),s=ze(t,6),i=ze(t,8),a=ze(t,10),c=ze(t,12),d=ze(t,14);this.r[0]=r&8191,this.r[1]=(r>>>13|n<<3)&8191,this.r[2]=(n>>>10|o<<6)&7939,this.r[3]=(o>>>7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|a<<2)&8191,this.r[7]=(a>>>11|c<<5)&8065,this.r[8]=(c>>>8|d<<8)&8191,this.r[9]=d>>>5&127;for(let f=0;f<8;f++)this.pad[f]=ze(t,16+2*f)}process(t,r,n=!1){let o=n?0:2048,{h:s,r:i}=this,a=i[0],c=i[1],d=i[2],f=i[3],u=i[4],p=i[5],m=i[6],g=i[7],y=i[8],w=i[9],E=ze(t,r+0),b=ze(t,r+2),x=ze(t,r+4),O=ze(t,r+6),B=ze(t,r+8),R=ze(t,r+10),N=ze(t,r+12),P=ze(t,r+14),v=s[0]+(E&8191),T=s[1]+((E>>>13|b<<3)&8191),L=s[2]+((b>>>10|x<<6)&8191),U=s[3]+((x>>>7|O<<9)&8191),H=s[4]+((O>>>4|B<<12)&8191),_=s[5]+(B>>>1&8191),K=s[6]+((B>>>14|R<<2)&8191),D=s[7]+((R>>>11|N<<5)&8191),M=s[8]+((N>>>8|P<<8)&8191),W=s[9]+(P>>>5|o),$=0,A=$+v*a+T*(5*w)+L*(5*y)+U*(5*g)+H*(5*m);$=A>>>13,A&=8191,A+=_*(5*p)+K*(5*u)+D*(5*f)+M*(5*d)+W*(5*c),$+=A>>>13,A&=8191;let k=$+v*c+T*a+L*(5*w)+U*(5*y)+H*(5*g);$=k>>>13,k&=8191,k+=_*(5*m)+K*(5*p)+D*(5*u)+M*(5*f)+W*(5*d),$+=k>>>13,k&=8191;let S=$+v*d+T*c+L*a+U*(5*w)+H*(5*y);$=S>>>13,S&=8191,S+=_*(5*g)+K*(5*m)+D*(5*p)+M*(5*u)+W*(5*f),$+=S>>>13,S&=8191;let C=$+v*f+T*d+L*c+U*a+H*(5*w);$=C>>>13,C&=8191,C+=_*(5*y)+K*(5*g)+D*(5*m)+M*(5*p)+W*(5*u),$+=C>>>13,C&=8191;let F=$+v*u+T*f+L*d+U*c+H*a;$=F>>>13,F&=8191,F+=_*(5*w)+K*(5*y)+D*(5*g)+M*(5*m)+W*(5*p),$+=F>>>13,F&=8191;let q=$+v*p+T*u+L*f+U*d+H*c;$=q>>>13,q&=8191,q+=_*a+K*(5*w)+D*(5*y)+M*(5*g)+W*(5*m),$+=q>>>13,q&=8191;let j=$+v*m+T*p+L*u+U*f+H*d;$=j>>>13,j&=8191,j+=_*c+K*a+D*(5*w)+M*(5*y)+W*(5*g),$+=j>>>13,j&=8191;let Y=$+v*g+T*m+L*p+U*u+H*f;$=Y>>>13,Y&=8191,Y+=_*d+K*c+D*a+M*(5*w)+W*(5*y),$+=Y>>>13,Y&=8191;let V=$+v*y+T*g+L*m+U*p+H*u;$=V>>>13,V&=8191,V+=_*f+K*d+D*c+M*a+W*(5*w),$+=V>>>13,V&=8191;let X=$+v*w+T*y+L*g+U*m+H*p;$=X>>>13,X&=8191,X+=_*u+K*f+D*d+M*c+W*a,$+=X>>>13,X&=8191,$=($<<2)+$|0,$=$+A|0,A=$&8191,$=$>>>13,k+=$,s[0]=A,s[1]=k,s[2]=S,s[3]=C,s[4]=F,s[5]=q,s[6]=j,s[7]=Y,s[8]=V,s[9]=X}finalize(){let{h:t,pad:r}=this,n=new Uint16Array(10),o=t[1]>>>13;t[1]&=8191;for(let a=2;a<10;a++)t[a]+=o,o=t[a]>>>13,t[a]&=8191;t[0]+=o*5,o=t[0]>>>13,t[0]&=8191,t[1]+=o,o=t[1]>>>13,t[1]&=8191,t[2]+=o,n[0]=t[0]+5,o=n[0]>>>13,n[0]&=8191;for(let a=1;a<10;a++)n[a]=t[a]+o,o=n[a]>>>13,n[a]&=8191;n[9]-=8192;let s=(o^1)-1;for(let a=0;a<10;a++)n[a]&=s;s=~s;for(let a=0;a<10;a++)t[a]=t[a]&s|n[a];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let i=t[0]+r[0];t[0]=i&65535;for(let a=1;a<8;a++)i=(t[a]+r[a]|0)+(i>>>16)|0,t[a]=i&65535;De(n)}update(t){Wr(this),we(t),t=lt(t);let{buffer:r,blockLen:n}=this,o=t.length;for(let s=0;s<o;){let i=Math.min(n-this.pos,o-s);if(i===n){for(;n<=o-s;s+=n)this.process(t,s);continue}r.set(t.subarray(s,s+i),this.pos),this.pos+=i,s+=i,this.pos===n&&(this.process(r,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,De(this.h,this.r,this.buffer,this.pad)}digestInto(t){Wr(this),xa(t,this),this.finished=!0;let{buffer:r,h:n}=this,{pos:o}=this;if(o){for(r[o++]=1;o<16;o++)r[o]=0;this.process(r,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)t[s++]=n[i]>>>0,t[s++]=n[i]>>>8}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}},ff=co(32,e=>new Ma(e));function Ey(e,t,r,n,o,s=20){let i=e[0],a=e[1],c=e[2],d=e[3],f=t[0],u=t[1],p=t[2],m=t[3],g=t[4],y=t[5],w=t[6],E=t[7],b=o,x=r[0],O=r[1],B=r[2],R=i,N=a,P=c,v=d,T=f,L=u,U=p,H=m,_=g,K=y,D=w,M=E,W=b,$=x,A=O,k=B;for(let C=0;C<s;C+=2)R=R+T|0,W=ce(W^R,16),_=_+W|0,T=ce(T^_,12),R=R+T|0,W=ce(W^R,8),_=_+W|0,T=ce(T^_,7),N=N+L|0,$=ce($^N,16),K=K+$|0,L=ce(L^K,12),N=N+L|0,$=ce($^N,8),K=K+$|0,L=ce(L^K,7),P=P+U|0,A=ce(A^P,16),D=D+A|0,U=ce(U^D,12),P=P+U|0,A=ce(A^P,8),D=D+A|0,U=ce(U^D,7),v=v+H|0,k=ce(k^v,16),M=M+k|0,H=ce(H^M,12),v=v+H|0,k=ce(k^v,8),M=M+k|0,H=ce(H^M,7),R=R+L|0,k=ce(k^R,16),D=D+k|0,L=ce(L^D,12),R=R+L|0,k=ce(k^R,8),D=D+k|0,L=ce(L^D,7),N=N+U|0,W=ce(W^N,16),M=M+W|0,U=ce(U^M,12),N=N+U|0,W=ce(W^N,8),M=M+W|0,U=ce(U^M,7),P=P+H|0,$=ce($^P,16),_=_+$|0,H=ce(H^_,12),P=P+H|0,$=ce($^P,8),_=_+$|0,H=ce(H^_,7),v=v+T|0,A=ce(A^v,16),K=K+A|0,T=ce(T^K,12),v=v+T|0,A=ce(A^v,8),K=K+A|0,T=ce(T^K,7);let S=0;n[S++]=i+R|0,n[S++]=a+N|0,n[S++]=c+P|0,n[S++]=d+v|0,n[S++]=f+T|0,n[S++]=u+L|0,n[S++]=p+U|0,n[S++]=m+H|0,n[S++]=g+_|0,n[S++]=y+K|0,n[S++]=w+D|0,n[S++]=E+M|0,n[S++]=b+W|0,n[S++]=x+$|0,n[S++]=O+A|0,n[S++]=B+k|0}var Ty=df(Ey,{counterRight:!1,counterLength:4,allowShortKeys:!1});var Sy=new Uint8Array(16),uf=(e,t)=>{e.update(t);let r=t.length%16;r&&e.update(Sy.subarray(r))},Oy=new Uint8Array(32);function pf(e,t,r,n,o){o!==void 0&&we(o,void 0,"AAD");let s=e(t,r,Oy),i=Es(n.length,o?o.length:0,!0),a=ff.create(s);o&&uf(a,o),uf(a,n),a.update(i);let c=a.digest();return De(s,i),c}var By=e=>(t,r,n)=>({encrypt(s,i){let a=s.length;i=qr(a+16,i,!1),i.set(s);let c=i.subarray(0,-16);e(t,r,c,c,1);let d=pf(e,t,r,c,n);return i.set(d,a),De(d),i},decrypt(s,i){i=qr(s.length-16,i,!1);let a=s.subarray(0,-16),c=s.subarray(-16),d=pf(e,t,r,a,n);if(!vs(c,d))throw De(d),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,r,i,i,1),De(d),i}}),yt=ks({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},By(Ty));var _y=BigInt(0),Da=class extends Error{constructor(t=""){super(t)}},Jt={Err:Da,_tlv:{encode:(e,t)=>{let{Err:r}=Jt;if(Qt(e,"tag"),e<0||e>255)throw new r("tlv.encode: wrong tag");if(Tl(t,"data"),t.length&1)throw new r("tlv.encode: unpadded data");let n=t.length/2,o=jn(n);if(o.length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?jn(o.length/2|128):"";return jn(e)+s+o+t},decode(e,t){let{Err:r}=Jt;t=oe(t,void 0,"DER data");let n=0;if(e<0||e>255)throw new r("tlv.decode: wrong tag");if(t.length<2||t[n++]!==e)throw new r("tlv.decode: wrong tlv");let o=t[n++],s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte length is too big");let d=t.subarray(n,n+c);if(d.length!==c)throw new r("tlv.decode: length bytes not complete");if(d[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let f of d)i=i<<8|f;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=t.subarray(n,n+i);if(a.length!==i)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+i)}}},_int:{encode(e){let{Err:t}=Jt;if(Wo(e),e<_y)throw new t("integer: negative integers are not allowed");let r=jn(e);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(e){let{Err:t}=Jt;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid signature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary leading zero");return ft(e)}},toSig(e,t){let{Err:r,_int:n,_tlv:o}=Jt;if(t!==void 0&&(Qt(t,"maxScalarBytes"),t<1))throw new r("invalid signature: maxScalarBytes must be positive");let s=oe(e,void 0,"signature"),{v:i,l:a}=o.decode(48,s);if(a.length)throw new r("invalid signature: left bytes after parsing");let{v:c,l:d}=o.decode(2,i),{v:f,l:u}=o.decode(2,d);if(u.length)throw new r("invalid signature: left bytes after parsing");if(t!==void 0&&(c.length>t||f.length>t))throw new r("invalid signature: integer too large");return{r:n.decode(c),s:n.decode(f)}},hexFromSig(e){let{_tlv:t,_int:r}=Jt;We(e,{r:"bigint",s:"bigint"},{},"sig");let n=t.encode(2,r.encode(e.r)),o=t.encode(2,r.encode(e.s)),s=n+o;return t.encode(48,s)}},_s=(Object.freeze(Jt._tlv),Object.freeze(Jt._int),Object.freeze(Jt));var hf=(e,t)=>(e+(e>=0?t:-t)/mf)/t;function Ay(e,t,r){Mt("scalar",e,er,r);let[[n,o],[s,i]]=t,a=hf(i*e,r),c=hf(-o*e,r),d=e-a*n-c*s,f=-a*o-c*i,u=d<er,p=f<er;u&&(d=-d),p&&(f=-f);let m=Yn(Math.ceil(hn(r)/2))+zr;if(d<er||d>=m||f<er||f>=m)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:u,k1:d,k2neg:p,k2:f}}function Na(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or "der"');return e}function $a(e,t){We(e);let r={};for(let n of Object.keys(t))r[n]=e[n]===void 0?t[n]:e[n];return nt(r.lowS,"lowS"),nt(r.prehash,"prehash"),r.format!==void 0&&Na(r.format),r}var er=BigInt(0),zr=BigInt(1),mf=BigInt(2),Pa=BigInt(3),Ly=BigInt(4);function Ka(e,t={}){let r=Zo("weierstrass",e,t),n=r.Fp,o=r.Fn,s=r.CURVE,{h:i,n:a}=s;We(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});let{endo:c,allowInfinityPoint:d,clearCofactor:f,isTorsionFree:u,fromBytes:p,toBytes:m}=t,g=t.randomBytes===void 0?Xt:t.randomBytes;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let y=c?{beta:c.beta,basises:c.basises.map(A=>[...A])}:void 0,w=yf(n,o);function E(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function b(A,k,S){if(k.is0()){if(!d)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:C,y:F}=k.toAffine(),q=n.toBytes(C);if(nt(S,"isCompressed"),S){E();let j=!n.isOdd(F);return $e(gf(j),q)}else return $e(Uint8Array.of(4),q,n.toBytes(F))}function x(A){oe(A,void 0,"Point");let{publicKey:k,publicKeyUncompressed:S}=w,C=A.length,F=A[0],q=A.subarray(1);if(d&&C===1&&F===0)return{x:n.ZERO,y:n.ZERO};if(C===k&&(F===2||F===3)){let j=n.fromBytes(q);if(!n.isValid(j))throw new Error("bad point: is not on curve, wrong x");let Y=P(j),V;try{V=n.sqrt(Y)}catch(Be){let xe=Be instanceof Error?": "+Be.message:"";throw new Error("bad point: is not on curve, sqrt error"+xe)}E();let X=n.isOdd(V);return(F&1)===1!==X&&(V=n.neg(V)),{x:j,y:V}}else if(C===S&&F===4){let j=n.BYTES,Y=n.fromBytes(q.subarray(0,j)),V=n.fromBytes(q.subarray(j,j*2));if(!v(Y,V))throw new Error("bad point: is not on curve");return{x:Y,y:V}}else throw new Error(`bad point: got length ${C}, expected compressed=${k} or uncompressed=${S}`)}let O=m===void 0?b:m,B=p===void 0?x:p,R=n.mul(s.b,Pa),N=n.is0(s.a)?A=>n.ZERO:A=>n.mul(s.a,A);function P(A){let k=n.sqr(A),S=n.mul(k,A);return n.add(n.add(S,n.mul(A,s.a)),s.b)}function v(A,k){let S=n.sqr(k),C=P(A);return n.eql(S,C)}if(!v(s.Gx,s.Gy))throw new Error("bad curve params: generator point");let T=n.mul(n.pow(s.a,Pa),Ly),L=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(T,L)))throw new Error("bad curve params: a or b");function U(A,k,S=!1){if(!n.isValid(k)||S&&n.is0(k))throw new Error(`bad point coordinate ${A}`);return typeof k=="object"&&k!==null?n.create(k):k}function H(A){if(!(A instanceof M))throw new Error("Weierstrass Point expected")}function _(A){if(!y||!y.basises)throw new Error("no endo");return Ay(A,y.basises,o.ORDER)}function K(A,k,S,C){if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(y){let{k1neg:F,k1:q,k2neg:j,k2:Y}=_(C),V=new M(n.mul(S.X,y.beta),S.Y,S.Z);A.push(F?S.negate():S,j?V.negate():V),k.push(q,Y)}else A.push(S),k.push(C)}let D=new WeakSet;class M{static BASE=new M(s.Gx,s.Gy,n.ONE);static ZERO=new M(n.ZERO,n.ONE,n.ZERO);static Fp=n;static Fn=o;X;Y;Z;constructor(k,S,C){this.X=U("x",k),this.Y=U("y",S,!0),this.Z=U("z",C),Object.freeze(this)}static CURVE(){return s}static fromAffine(k){let{x:S,y:C}=k||{};if(!k||!n.isValid(S)||!n.isValid(C))throw new Error("invalid affine point");if(k instanceof M)throw new Error("projective point not allowed");return n.is0(S)&&n.is0(C)?M.ZERO:new M(S,C,n.ONE)}static fromBytes(k){let S=M.fromAffine(B(oe(k,void 0,"point")));return S.assertValidity(),S}static fromHex(k){return M.fromBytes(un(k))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(k=6,S=!0){return $.setWindowSize(this,k),S||this.multiply(Pa),this}assertValidity(){let k=this;if(k.is0()){if(d&&n.is0(k.X)&&n.eql(k.Y,n.ONE)&&n.is0(k.Z))return;throw new Error("bad point: ZERO")}if(D.has(k))return;let{x:S,y:C}=k.toAffine();if(!n.isValid(S)||!n.isValid(C))throw new Error("bad point: x or y not field elements");if(!v(S,C))throw new Error("bad point: equation left != right");if(!k.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");D.add(k)}hasEvenY(){let{y:k}=this.toAffine();if(!n.isOdd)throw new Error("Field doesn't support isOdd");return!n.isOdd(k)}equals(k){H(k);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:Y}=k,V=n.eql(n.mul(S,Y),n.mul(q,F)),X=n.eql(n.mul(C,Y),n.mul(j,F));return V&&X}negate(){return new M(this.X,n.neg(this.Y),this.Z)}double(){let{X:k,Y:S,Z:C}=this,F=n.ZERO,q=n.ZERO,j=n.ZERO,Y=n.mul(k,k),V=n.mul(S,S),X=n.mul(C,C),te=n.mul(k,S);return te=n.add(te,te),j=n.mul(k,C),j=n.add(j,j),F=N(j),q=n.mul(R,X),q=n.add(F,q),F=n.sub(V,q),q=n.add(V,q),q=n.mul(F,q),F=n.mul(te,F),j=n.mul(R,j),X=N(X),te=n.sub(Y,X),te=N(te),te=n.add(te,j),j=n.add(Y,Y),Y=n.add(j,Y),Y=n.add(Y,X),Y=n.mul(Y,te),q=n.add(q,Y),X=n.mul(S,C),X=n.add(X,X),Y=n.mul(X,te),F=n.sub(F,Y),j=n.mul(X,V),j=n.add(j,j),j=n.add(j,j),new M(F,q,j)}add(k){H(k);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:Y}=k,V=n.ZERO,X=n.ZERO,te=n.ZERO,Be=n.mul(S,q),xe=n.mul(C,j),Me=n.mul(F,Y),rt=n.add(S,C),Ee=n.add(q,j);rt=n.mul(rt,Ee),Ee=n.add(Be,xe),rt=n.sub(rt,Ee),Ee=n.add(S,F);let _e=n.add(q,Y);return Ee=n.mul(Ee,_e),_e=n.add(Be,Me),Ee=n.sub(Ee,_e),_e=n.add(C,F),V=n.add(j,Y),_e=n.mul(_e,V),V=n.add(xe,Me),_e=n.sub(_e,V),te=N(Ee),V=n.mul(R,Me),te=n.add(V,te),V=n.sub(xe,te),te=n.add(xe,te),X=n.mul(V,te),xe=n.add(Be,Be),xe=n.add(xe,Be),Me=N(Me),Ee=n.mul(R,Ee),xe=n.add(xe,Me),Me=n.sub(Be,Me),Me=N(Me),Ee=n.add(Ee,Me),Be=n.mul(xe,Ee),X=n.add(X,Be),Be=n.mul(_e,Ee),V=n.mul(rt,V),V=n.sub(V,Be),Be=n.mul(rt,xe),te=n.mul(_e,te),te=n.add(te,Be),new M(V,X,te)}subtract(k){return H(k),this.add(k.negate())}is0(){return this.equals(M.ZERO)}multiply(k){if(!o.isValidNot0(k))throw new RangeError("invalid scalar: out of range");let{p:S,f:C}=$.mulSecret(this,k,i,W);return W([S,C])[0]}multiplyUnsafe(k){let S=this,C=k;if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(C===er||S.is0())return M.ZERO;if(C===zr)return S;if($.hasWindowSize(this))return $.mulUnsafe(S,C,W);let F=[],q=[];return K(F,q,S,C),Go(M,F,q)}mulAddUnsafe(k,S,C){H(S);let F=[],q=[];return K(F,q,this,k),K(F,q,S,C),Go(M,F,q)}toAffine(k){let S=this,C=k;if(C!=null&&!n.isValid(C))throw new RangeError('"invertedZ" expected valid field element');let{X:F,Y:q,Z:j}=S;if(n.eql(j,n.ONE))return{x:F,y:q};let Y=S.is0();C==null&&(C=Y?n.ONE:n.inv(j));let V=n.mul(F,C),X=n.mul(q,C),te=n.mul(j,C);if(Y)return{x:n.ZERO,y:n.ZERO};if(!n.eql(te,n.ONE))throw new Error("invZ was invalid");return{x:V,y:X}}isTorsionFree(){return i===zr?!0:u?u(M,this):$.mulUnsafe(this,a).is0()}clearCofactor(){return i===zr?this:f?f(M,this):this.multiplyUnsafe(i)}isSmallOrder(){return i===zr?this.is0():this.clearCofactor().is0()}toBytes(k=!0){return nt(k,"isCompressed"),this.assertValidity(),O(M,this,k)}toHex(k=!0){return qn(this.toBytes(k))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let W=A=>Vo(M,A),$=new gn(M,g);return $.bits>=6&&M.BASE.precompute(6),Object.freeze(M.prototype),Object.freeze(M),M}function gf(e){return Uint8Array.of(e?2:3)}function yf(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function Ry(e,t={}){kr(e);let{Fn:r}=e,n=t.randomBytes===void 0?Xt:t.randomBytes,o=Object.assign(yf(e.Fp,r),{seed:Math.max(Yo(r.ORDER),16)});function s(m){try{let g=r.fromBytes(m);return r.isValidNot0(g)}catch{return!1}}function i(m,g){let{publicKey:y,publicKeyUncompressed:w}=o;try{let E=m.length;return g===!0&&E!==y||g===!1&&E!==w?!1:!e.fromBytes(m).is0()}catch{return!1}}function a(m){return m=m===void 0?n(o.seed):m,Fi(oe(m,o.seed,"seed"),r.ORDER)}function c(m,g=!0){return e.BASE.multiply(r.fromBytes(m)).toBytes(g)}function d(m){let{secretKey:g,publicKey:y,publicKeyUncompressed:w}=o,E=r._lengths;if(!wr(m))return;let b=oe(m,void 0,"key").length,x=b===y||b===w,O=b===g||!!E?.includes(b);if(!(x&&O))return x}function f(m,g,y=!0){if(d(m)===!0)throw new Error("first arg must be private key");if(d(g)===!1)throw new Error("second arg must be public key");let w=r.fromBytes(m),E=e.fromBytes(g);if(E.is0())throw new Error("invalid public key: point at infinity");return E.multiply(w).toBytes(y)}let u={isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a},p=yn(a,c);return Object.freeze(u),Object.freeze(o),Object.freeze({getPublicKey:c,getSharedSecret:f,keygen:p,Point:e,utils:u,lengths:o})}function Ua(e,t,r={}){kr(e);let n=t;Ze(n),We(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let o=Object.assign({},r),s=o.randomBytes===void 0?Xt:o.randomBytes,i=o.hmac===void 0?(A,k)=>Ot(n,A,k):o.hmac,{Fp:a,Fn:c}=e,{ORDER:d,BITS:f}=c,u=Yo(d),p=zi(s,u),{keygen:m,getPublicKey:g,getSharedSecret:y,utils:w,lengths:E}=Ry(e,o),b={prehash:!0,lowS:typeof o.lowS=="boolean"?o.lowS:!0,format:"compact",extraEntropy:!1},x=d*mf+zr<a.ORDER;function O(A){let k=d>>zr;return A>k}function B(A,k){if(!c.isValidNot0(k))throw new Error(`invalid signature ${A}: out of range 1..Point.Fn.ORDER`);return k}function R(){if(!a.isOdd)throw new Error("Field doesn't support isOdd")}function N(A,k,S){return R(),(A===S?0:2)|Number(a.isOdd(k))}function P(){if(x)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function v(A,k){Na(k);let S=E.signature,C=k==="compact"?S:k==="recovered"?S+1:void 0;return oe(A,C)}class T{r;s;recovery;constructor(k,S,C){if(this.r=B("r",k),this.s=B("s",S),C!=null){if(P(),![0,1,2,3].includes(C))throw new Error("invalid recovery id");this.recovery=C}Object.freeze(this)}static fromBytes(k,S=b.format){v(k,S);let C;if(S==="der"){if(k.length>2*c.BYTES+16)throw new _s.Err("invalid signature: DER signature too long");let{r:Y,s:V}=_s.toSig(oe(k),c.BYTES+1);return new T(Y,V)}S==="recovered"&&(C=k[0],S="compact",k=k.subarray(1));let F=E.signature/2,q=k.subarray(0,F),j=k.subarray(F,F*2);return new T(c.fromBytes(q),c.fromBytes(j),C)}static fromHex(k,S){return this.fromBytes(un(k),S)}assertRecovery(){let{recovery:k}=this;if(k==null)throw new Error("invalid recovery id: must be present");return k}addRecoveryBit(k){return new T(this.r,this.s,k)}recoverPublicKey(k){let{r:S,s:C}=this,F=this.assertRecovery(),q=F===2||F===3?S+d:S;if(!a.isValid(q))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let j=a.toBytes(q),Y=e.fromBytes($e(gf((F&1)===0),j)),V=c.inv(q),X=U(oe(k,void 0,"msgHash")),te=c.create(-X*V),Be=c.create(C*V),xe=e.BASE.mulAddUnsafe(te,Y,Be);if(xe.is0())throw new Error("invalid recovery: point at infinify");return xe.assertValidity(),xe}hasHighS(){return O(this.s)}toBytes(k=b.format){if(Na(k),k==="der")return un(_s.hexFromSig(this));let{r:S,s:C}=this,F=c.toBytes(S),q=c.toBytes(C);return k==="recovered"?(P(),$e(Uint8Array.of(this.assertRecovery()),F,q)):$e(F,q)}toHex(k){return qn(this.toBytes(k))}}Object.freeze(T.prototype),Object.freeze(T);let L=o.bits2int===void 0?function(k){if(k.length>8192)throw new Error("input is too large");let S=ft(k),C=k.length*8-f;return C>0?S>>BigInt(C):S}:o.bits2int,U=o.bits2int_modN===void 0?function(k){return c.create(L(k))}:o.bits2int_modN,H=Yn(f);function _(A){return Mt("num < 2^"+f,A,er,H),c.toBytes(A)}function K(A,k){return oe(A,void 0,"message"),k?oe(n(A),void 0,"prehashed message"):A}function D(A,k,S){let{lowS:C,prehash:F,extraEntropy:q}=$a(S,b);A=K(A,F);let j=U(A),Y=c.fromBytes(k);if(!c.isValidNot0(Y))throw new Error("invalid private key");let V=[_(Y),_(j)];if(q!=null&&q!==!1){let xe=q===!0?s(E.secretKey):q;V.push(oe(xe,void 0,"extraEntropy"))}let X=$e(...V),te=j;function Be(xe){let Me=L(xe);if(!c.isValidNot0(Me))return;let rt=e.BASE.multiply(Me).toAffine(),Ee=c.create(rt.x);if(Ee===er)return;let _e;if(p!==void 0){let ur=ft(Fi(p(u),d)),pm=c.inv(c.mul(ur,Me)),hm=c.mul(ur,te),mm=c.mul(ur,Y);_e=c.create(pm*c.create(hm+mm*Ee))}else{let ur=Ml(Me,d);_e=c.create(ur*c.create(te+Ee*Y))}if(_e===er)return;let cn=N(rt.x,rt.y,Ee),Nn=_e;return C&&O(_e)&&(Nn=c.neg(_e),cn^=1),new T(Ee,Nn,x?void 0:cn)}return{seed:X,k2sig:Be}}function M(A,k,S={}){let{seed:C,k2sig:F}=D(A,k,S);return Ol(n.outputLen,c.BYTES,i)(C,F).toBytes(S.format)}function W(A,k,S,C={}){let{lowS:F,prehash:q,format:j}=$a(C,b);if(S=oe(S,void 0,"publicKey"),k=K(k,q),!wr(A)){let Y=A instanceof T?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+Y)}v(A,j);try{let Y=T.fromBytes(A,j),V=e.fromBytes(S);if(V.is0()||F&&Y.hasHighS())return!1;let{r:X,s:te}=Y,Be=U(k),xe=c.inv(te),Me=c.create(Be*xe),rt=c.create(X*xe),Ee=e.BASE.mulAddUnsafe(Me,V,rt);if(Ee.is0())return!1;let _e=Ee.toAffine();return!(c.create(_e.x)!==X||j==="recovered"&&Y.recovery!==N(_e.x,_e.y,X))}catch{return!1}}function $(A,k,S={}){let{prehash:C}=$a(S,b);return k=K(k,C),T.fromBytes(A,"recovered").recoverPublicKey(k).toBytes()}return Object.freeze({keygen:m,getPublicKey:g,getSharedSecret:y,utils:w,lengths:E,Point:e,sign:M,verify:W,recoverPublicKey:$,Signature:T,hash:n})}var Cy={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},Iy={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")};var My=Ka(Cy),tr=Ua(My,me);var Dy=Ka(Iy),wf=Ua(Dy,kl);var $y=BigInt(0),ho=BigInt(1),Py=BigInt(2),Ny=BigInt(7),Ky=BigInt(256),Uy=BigInt(113),vf=[],kf=[],Ef=[];for(let e=0,t=ho,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],vf.push(2*(5*n+r)),kf.push((e+1)*(e+2)/2%64);let o=$y;for(let s=0;s<7;s++)t=(t<<ho^(t>>Ny)*Uy)%Ky,t&Py&&(o^=ho<<(ho<<BigInt(s))-ho);Ef.push(o)}var Tf=Do(Ef,!0),Hy=Tf[0],Fy=Tf[1],Wy=(e,t,r)=>e<<r|t>>>32-r,qy=(e,t,r)=>t<<r|e>>>32-r,jy=(e,t,r)=>t<<r-32|e>>>64-r,zy=(e,t,r)=>e<<r-32|t>>>64-r,bf=(e,t,r)=>r>32?jy(e,t,r):Wy(e,t,r),xf=(e,t,r)=>r>32?zy(e,t,r):qy(e,t,r),Sn=new Uint32Array(10);function Yy(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(le(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)Sn[s]=e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let i=(s+8)%10,a=(s+2)%10,c=Sn[a],d=Sn[a+1],f=bf(c,d,1)^Sn[i],u=xf(c,d,1)^Sn[i+1];for(let p=0;p<50;p+=10)e[s+p]^=f,e[s+p+1]^=u}let n=e[2],o=e[3];for(let s=0;s<24;s++){let i=kf[s],a=bf(n,o,i),c=xf(n,o,i),d=vf[s];n=e[d],o=e[d+1],e[d]=a,e[d+1]=c}for(let s=0;s<50;s+=10){let i=e[s],a=e[s+1],c=e[s+2],d=e[s+3];e[s]^=~e[s+2]&e[s+4],e[s+1]^=~e[s+3]&e[s+5],e[s+2]^=~e[s+4]&e[s+6],e[s+3]^=~e[s+5]&e[s+7],e[s+4]^=~e[s+6]&e[s+8],e[s+5]^=~e[s+7]&e[s+9],e[s+6]^=~e[s+8]&i,e[s+7]^=~e[s+9]&a,e[s+8]^=~i&c,e[s+9]^=~a&d}e[0]^=Hy[r],e[1]^=Fy[r]}Re(Sn)}var As=class e{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,r,n,o=!1,s=24){if(le(t,"blockLen"),le(r,"suffix"),le(s,"rounds"),hl(o,"enableXOF"),this.blockLen=t,this.suffix=r,this.outputLen=n,this.enableXOF=o,this.canXOF=o,this.rounds=s,le(n,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=Gt(this.state)}clone(){return this._cloneInto()}keccak(){fn(this.state32),Yy(this.state32,this.rounds),fn(this.state32),this.posOut=0,this.pos=0}update(t){Vt(this),re(t);let{blockLen:r,state:n,state32:o}=this,s=t.length,i=r%4===0&&t.byteOffset%4===0,a=r/4,c=i&&s>=r?Gt(t):void 0;for(let d=0;d<s;){if(c!==void 0&&this.pos===0&&d%4===0&&s-d>=r){for(let u=0,p=d/4;u<a;u++)o[u]^=c[p+u];d+=r,this.pos=r,this.keccak();continue}let f=Math.min(r-this.pos,s-d);for(let u=0;u<f;u++)n[this.pos++]^=t[d++];this.pos===r&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:n,blockLen:o}=this;t[n]^=r,(r&128)!==0&&n===o-1&&this.keccak(),t[o-1]^=128,this.keccak()}writeInto(t){Vt(this,!1),re(t),this.finish();let r=this.state,{blockLen:n}=this;for(let o=0,s=t.length;o<s;){this.posOut>=n&&this.keccak();let i=Math.min(n-this.posOut,s-o);t.set(r.subarray(this.posOut,this.posOut+i),o),this.posOut+=i,o+=i}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return le(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(ln(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){let t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,Re(this.state)}_cloneInto(t){let{blockLen:r,suffix:n,outputLen:o,rounds:s,enableXOF:i}=this;return t||=new e(r,n,o,i,s),t.blockLen=r,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=n,t.outputLen=o,t.enableXOF=i,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}},Sf=(e,t,r,n={})=>Kr(()=>new As(t,e,r),n);var Yr=Sf(6,136,32,Zt(8));var Of=Sf(6,72,64,Zt(10));var Bf=(e,t,r,n={})=>Kr((o={})=>(o=Nr({},o),new As(t,e,o.dkLen===void 0?r:o.dkLen,!0)),n),_f=Bf(31,168,16,Zt(11)),Ut=Bf(31,136,32,Zt(12));var Ht=It;function Ls(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Af(e){return Uint8Array.from(e)}function Vr(e,...t){let r=o=>typeof o=="number"?o:o.bytesLen,n=t.reduce((o,s)=>o+r(s),0);return{bytesLen:n,encode:o=>{let s=new Uint8Array(n);for(let i=0,a=0;i<t.length;i++){let c=t[i],d=r(c),f=typeof c=="number"?o[i]:c.encode(o[i]);re(f,d,e),s.set(f,a),typeof c!="number"&&f.fill(0),a+=d}return s},decode:o=>{re(o,n,e);let s=[];for(let i of t){let a=r(i),c=o.subarray(0,a);s.push(typeof i=="number"?c:i.decode(c)),o=o.subarray(a)}return s}}}function Rs(e,t){let r=t*e.bytesLen;return{bytesLen:r,encode:n=>{if(n.length!==t)throw new Error(`vecCoder.encode: wrong length=${n.length}. Expected: ${t}`);let o=new Uint8Array(r);for(let s=0,i=0;s<n.length;s++){let a=e.encode(n[s]);o.set(a,i),a.fill(0),i+=a.length}return o},decode:n=>{re(n,r);let o=[];for(let s=0;s<n.length;s+=e.bytesLen)o.push(e.decode(n.subarray(s,s+e.bytesLen)));return o}}}function He(...e){for(let t of e)if(Array.isArray(t))for(let r of t)r.fill(0);else t.fill(0)}function Ha(e){return(1<<e)-1}var _E=Uint8Array.of();var Lf=e=>{let{newPoly:t,N:r,Q:n,F:o,ROOT_OF_UNITY:s,brvBits:i,isKyber:a}=e,c=(b,x=n)=>{let O=b%x|0;return(O>=0?O|0:x+O|0)|0},d=(b,x=n)=>{let O=c(b,x)|0;return(O>x>>1?O-x|0:O)|0};function f(){let b=t(r);for(let x=0;x<r;x++){let O=Yi(x,i),B=BigInt(s)**BigInt(O)%BigInt(n);b[x]=Number(B)|0}return b}let u=f(),p={add:(b,x)=>c((b|0)+(x|0))|0,sub:(b,x)=>c((b|0)-(x|0))|0,mul:(b,x)=>c((b|0)*(x|0))|0,inv:b=>{throw new Error("not implemented")}},m={N:r,roots:u,invertButterflies:!0,skipStages:a?1:0,brp:!1},g=Vi(p,{dit:!1,...m}),y=Vi(p,{dit:!0,...m});return{mod:c,smod:d,nttZetas:u,NTT:{encode:b=>g(b),decode:b=>{y(b);for(let x=0;x<b.length;x++)b[x]=c(o*b[x]);return b}},bitsCoder:(b,x)=>{let O=Ha(b),B=b*(r/8);return{bytesLen:B,encode:R=>{let N=new Uint8Array(B);for(let P=0,v=0,T=0,L=0;P<R.length;P++)for(v|=(x.encode(R[P])&O)<<T,T+=b;T>=8;T-=8,v>>=8)N[L++]=v&Ha(T);return N},decode:R=>{let N=t(r);for(let P=0,v=0,T=0,L=0;P<R.length;P++)for(v|=R[P]<<T,T+=8;T>=b;T-=b,v>>=b)N[L++]=x.decode(v&O);return N}}}}},Vy=e=>(t,r)=>{r||(r=e.blockLen);let n=new Uint8Array(t.length+2);n.set(t);let o=t.length,s=new Uint8Array(r),i=e.create({}),a=0,c=0;return{stats:()=>({calls:a,xofs:c}),get:(d,f)=>(n[o+0]=d,n[o+1]=f,i.destroy(),i=e.create({}).update(n),a++,()=>(c++,i.xofInto(s))),clean:()=>{i.destroy(),He(s,n)}}},Rf=Vy(_f);var Ve=256,rr=3329,Gy=3303,Zy=17,{mod:yo,nttZetas:Xy,NTT:Gr,bitsCoder:Qy}=Lf({N:Ve,Q:rr,F:Gy,ROOT_OF_UNITY:Zy,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),Fa={512:{N:Ve,Q:rr,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128},768:{N:Ve,Q:rr,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:Ve,Q:rr,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256}},Jy=e=>{if(e>=12)return{encode:r=>r,decode:r=>r};let t=2**(e-1);return{encode:r=>((r<<e)+rr/2)/rr,decode:r=>r*rr+t>>>e}},mo=e=>Qy(e,Jy(e));function Zr(e,t){for(let r=0;r<Ve;r++)e[r]=yo(e[r]+t[r])}function ew(e,t){for(let r=0;r<Ve;r++)e[r]=yo(e[r]-t[r])}function tw(e,t,r,n,o){let s=yo(t*n*o+e*r),i=yo(e*n+t*r);return{c0:s,c1:i}}function Cs(e,t){for(let r=0;r<Ve/2;r++){let n=Xy[64+(r>>1)];r&1&&(n=-n);let{c0:o,c1:s}=tw(e[2*r+0],e[2*r+1],t[2*r+0],t[2*r+1],n);e[2*r+0]=o,e[2*r+1]=s}return e}function Cf(e){let t=new Uint16Array(Ve);for(let r=0;r<Ve;){let n=e();if(n.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;r<Ve&&o+3<=n.length;o+=3){let s=(n[o+0]>>0|n[o+1]<<8)&4095,i=(n[o+1]>>4|n[o+2]<<4)&4095;s<rr&&(t[r++]=s),r<Ve&&i<rr&&(t[r++]=i)}}return t}function go(e,t,r,n){let o=e(n*Ve/4,t,r),s=new Uint16Array(Ve),i=Gt(o),a=0;for(let c=0,d=0,f=0,u=0;c<i.length;c++){let p=i[c];for(let m=0;m<32;m++)f+=p&1,p>>=1,a+=1,a===n?(u=f,f=0):a===2*n&&(s[d++]=yo(u-f),f=0,a=0)}if(a)throw new Error(`sampleCBD: leftover bits: ${a}`);return s}var rw=e=>{let{K:t,PRF:r,XOF:n,HASH512:o,ETA1:s,ETA2:i,du:a,dv:c}=e,d=mo(1),f=mo(c),u=mo(a),p=Vr("publicKey",Rs(mo(12),t),32),m=Rs(mo(12),t),g=Vr("ciphertext",Rs(u,t),f),y=Vr("seed",32,32);return{secretCoder:m,lengths:{secretKey:m.bytesLen,publicKey:p.bytesLen,cipherText:g.bytesLen},keygen:w=>{re(w,32,"seed");let E=new Uint8Array(33);E.set(w),E[32]=t;let b=o(E),[x,O]=y.decode(b),B=[],R=[];for(let v=0;v<t;v++)B.push(Gr.encode(go(r,O,v,s)));let N=n(x);for(let v=0;v<t;v++){let T=Gr.encode(go(r,O,t+v,s));for(let L=0;L<t;L++){let U=Cf(N.get(L,v));Zr(T,Cs(U,B[L]))}R.push(T)}N.clean();let P={publicKey:p.encode([R,x]),secretKey:m.encode(B)};return He(x,O,B,R,E,b),P},encrypt:(w,E,b)=>{let[x,O]=p.decode(w),B=[];for(let L=0;L<t;L++)B.push(Gr.encode(go(r,b,L,s)));let R=n(O),N=new Uint16Array(Ve),P=[];for(let L=0;L<t;L++){let U=go(r,b,t+L,i),H=new Uint16Array(Ve);for(let _=0;_<t;_++){let K=Cf(R.get(L,_));Zr(H,Cs(K,B[_]))}Zr(U,Gr.decode(H)),P.push(U),Zr(N,Cs(x[L],B[L])),He(H)}R.clean();let v=go(r,b,2*t,i);Zr(v,Gr.decode(N));let T=d.decode(E);return Zr(T,v),He(x,B,N,v),g.encode([P,T])},decrypt:(w,E)=>{let[b,x]=g.decode(w),O=m.decode(E),B=new Uint16Array(Ve);for(let R=0;R<t;R++)Zr(B,Cs(O[R],Gr.encode(b[R])));return ew(x,Gr.decode(B)),He(B,O,b),d.encode(x)}}};function Wa(e){let t=rw(e),{HASH256:r,HASH512:n,KDF:o}=e,{secretCoder:s,lengths:i}=t,a=Vr("secretKey",i.secretKey,i.publicKey,32,32),c=32,d=64;return{info:{type:"ml-kem"},lengths:{...i,seed:64,msg:c,msgRand:c,secretKey:a.bytesLen},keygen:(f=Ht(d))=>{re(f,d,"seed");let{publicKey:u,secretKey:p}=t.keygen(f.subarray(0,32)),m=r(u),g=a.encode([p,u,m,f.subarray(32)]);return He(p,m),{publicKey:u,secretKey:g}},getPublicKey:f=>{let[u,p,m,g]=a.decode(f);return Uint8Array.from(p)},encapsulate:(f,u=Ht(c))=>{re(f,i.publicKey,"publicKey"),re(u,c,"message");let p=f.subarray(0,384*e.K),m=s.encode(s.decode(Af(p)));if(!Ls(m,p))throw He(m),new Error("ML-KEM.encapsulate: wrong publicKey modulus");He(m);let g=n.create().update(u).update(r(f)).digest(),y=t.encrypt(f,u,g.subarray(32,64));return He(g.subarray(32)),{cipherText:y,sharedSecret:g.subarray(0,32)}},decapsulate:(f,u)=>{re(u,a.bytesLen,"secretKey"),re(f,i.cipherText,"cipherText");let p=a.bytesLen-96,m=p+32,g=r(u.subarray(p/2,m));if(!Ls(g,u.subarray(m,m+32)))throw new Error("invalid secretKey: hash check failed");let[y,w,E,b]=a.decode(u),x=t.decrypt(f,y),O=n.create().update(x).update(E).digest(),B=O.subarray(0,32),R=t.encrypt(w,x,O.subarray(32,64)),N=Ls(f,R),P=o.create({dkLen:32}).update(b).update(f).digest();return He(x,R,N?P:B),N?B:P}}}function nw(e,t,r){return Ut.create({dkLen:e}).update(t).update(new Uint8Array([r])).digest()}var qa={HASH256:Yr,HASH512:Of,KDF:Ut,XOF:Rf,PRF:nw},KE=Wa({...qa,...Fa[512]}),wo=Wa({...qa,...Fa[768]}),If=Wa({...qa,...Fa[1024]});function ow(e,t=!1){let r=e.lengths,n=e.keygen;if(t){let s=e.Point.Fn;if(!s)throw new Error("No Point.Fn");n=(i=Ht(r.seed))=>{re(i,r.seed,"seed");let a=s.isLE?ut(i):ft(i),c=s.toBytes(s.create(a));return{secretKey:c,publicKey:e.getPublicKey(c)}}}return{lengths:{secretKey:r.secretKey,publicKey:r.publicKey,seed:r.seed},keygen:n,getPublicKey:o=>e.getPublicKey(o)}}function ja(e,t=!1){let r=ow(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{...r.lengths,msg:r.lengths.seed,cipherText:r.lengths.publicKey},keygen:r.keygen,getPublicKey:r.getPublicKey,encapsulate(n,o=Ht(e.lengths.seed)){let s=this.keygen(o).secretKey,i=this.decapsulate(n,s),a=e.getPublicKey(s);return He(s),{sharedSecret:i,cipherText:a}},decapsulate(n,o){let s=e.getSharedSecret(o,n);return e.lengths.publicKeyHasPrefix?s.subarray(1):s}}}function bo(e,t){return Vr(t,...e.map(r=>{if(typeof r.lengths[t]!="number")throw new Error("wrong length: "+t);return r.lengths[t]}))}function za(e){return(t,r)=>e(t,{dkLen:r})}function sw(e,t,...r){let n=bo(r,"seed"),o=bo(r,"publicKey");e===void 0&&(e=n.bytesLen),le(e);function s(i){re(i,e);let a=n.decode(t(i,n.bytesLen)),c=r.map((u,p)=>u.keygen(a[p])),d=c.map(u=>u.secretKey),f=c.map(u=>u.publicKey);return{secretKey:d,publicKey:f}}return{info:{lengths:{seed:e,publicKey:o.bytesLen,secretKey:e}},getPublicKey(i){return this.keygen(i).publicKey},keygen(i=Ht(e)){let{publicKey:a,secretKey:c}=s(i),d=o.encode(a);return He(a),He(c),{secretKey:i,publicKey:d}},expandDecapsulationKey:s,realSeedLen:e}}function Is(e,t,r,n,...o){let s=sw(e,r,...o),i=bo(o,"cipherText"),a=bo(o,"publicKey"),c=bo(o,"msg");return t===void 0&&(t=c.bytesLen),le(t),{lengths:{...s.info.lengths,msg:t,msgRand:c.bytesLen,cipherText:i.bytesLen},getPublicKey:s.getPublicKey,keygen:s.keygen,encapsulate(d,f=Ht(c.bytesLen)){let u=a.decode(d),p=c.decode(f),m=o.map((E,b)=>E.encapsulate(u[b],p[b])),g=m.map(E=>E.sharedSecret),y=m.map(E=>E.cipherText),w={sharedSecret:n(u,y,g),cipherText:i.encode(y)};return He(g,y),w},decapsulate(d,f){let u=i.decode(d),{publicKey:p,secretKey:m}=s.expandDecapsulationKey(f),g=o.map((y,w)=>y.decapsulate(u[w],m[w]));return n(p,u,g)}}}function Mf(e,t,r,n,o){return Ze(n),Ze(o),Is(32,32,za(n),(s,i,a)=>o($e(a[0],a[1],i[1],s[1],xr(e))),t,r)}var ZE=Mf("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",wo,ja(tr,!0),Ut,Yr),XE=Mf("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",If,ja(wf,!0),Ut,Yr);function iw(e,t,r,n,o){return Ze(n),Ze(o),Is(32,32,za(n),(s,i,a)=>{let c=$e(a[0],a[1],i[0],s[0],i[1],s[1],xr(e)),d=32,f=$e(xr("hybrid_prk"),c),u=xn(o,f),p=$e(pn(d,2),xr("shared_secret"),xr("")),m=ro(o,u,p,d);return He(u,p,f,c),m},t,r)}var Df=ja(Er),QE=iw("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",wo,Df,Ut,me),aw=Is(32,32,za(Ut),(e,t,r)=>Yr($e(r[0],r[1],t[1],e[1],xr("\\.//^\\"))),wo,Df);function cw(e,t,r,n){let o=e.Point.Fn;if(!o)throw new Error("no Point.Fn");function s(i){let a;for(let f=0,u=t;;f=u,u+=t){if(u>i.length)throw new Error("rejection sampling failed");if(a=o.fromBytes(i.subarray(f,u),!0),o.isValidNot0(a))break}let c=o.toBytes(o.create(a)),d=e.getPublicKey(c,!1);return{secretKey:c,publicKey:d}}return{lengths:{secretKey:t,publicKey:r,seed:n,msg:n,cipherText:r},keygen(i=Ht(n)){return re(i,n,"seed"),s(i)},getPublicKey(i){return e.getPublicKey(i,!1)},encapsulate(i,a=Ht(n)){re(a,n,"rand");let{secretKey:c}=s(a),d=this.decapsulate(i,c),f=e.getPublicKey(c,!1);return He(c),{sharedSecret:d,cipherText:f}},decapsulate(i,a){return e.getSharedSecret(a,i).subarray(1)}}}function lw(e,t,r,n){let{secretKey:o,publicKeyUncompressed:s}=r.lengths;if(!o||!s)throw new Error("wrong curve");let i=cw(r,o,s,n),a=64,c=a+n;return Is(32,32,d=>{re(d,32);let f=Ut(d,{dkLen:c}),u=f.subarray(0,a),p=f.subarray(a,c);return $e(u,p)},(d,f,u)=>Yr($e(u[0],u[1],f[1],d[1],xr(e))),t,i)}var dw=lw("MLKEM768-P256",wo,tr,128);var Ya=aw,$f=dw;var Pf=!1,fw=!1;async function Nf(e,t){if(fw)return await t();try{return await e()}catch(r){if(r instanceof ReferenceError||r instanceof DOMException&&r.name==="NotSupportedError")return await t();throw r}}async function Ms(e,t){return await Nf(async()=>{let r=Va(e)?e:await pw(e),n=await crypto.subtle.importKey("raw",t,{name:"X25519"},Pf,[]);return new Uint8Array(await crypto.subtle.deriveBits({name:"X25519",public:n},r,256))},()=>{if(Va(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return Er.scalarMult(e,t)})}async function Ds(e){return await Nf(async()=>Ms(e,Er.GuBytes),()=>{if(Va(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return Er.scalarMultBase(e)})}var uw=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function pw(e){if(e.length!==32)throw new Error("X25519 private key must be 32 bytes");let t=new Uint8Array([...uw,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},Pf,["deriveBits"])}function Va(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var $s=class{s;transcript=[];buf=new Uint8Array(0);constructor(t){this.s=t.getReader()}async readLine(){let t=[];for(;;){let r=this.buf.indexOf(10);if(r>=0)return t.push(this.buf.subarray(0,r)),this.transcript.push(this.buf.subarray(0,r+1)),this.buf=this.buf.subarray(r+1),mw(Xr(t));this.buf.length>0&&(t.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=Xr(t),null;this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:Xr(this.transcript)}}};function mw(e){return e.forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function Xr(e){let t=e.reduce(((o,s)=>o+s.length),0),r=new Uint8Array(t),n=0;for(let o of e)r.set(o,n),n+=o.length;return r}function On(e,...t){return e.pipeThrough(new TransformStream({start(r){for(let n of t)r.enqueue(n)}}))}function Ps(e){return new ReadableStream({start(t){t.enqueue(e),t.close()}})}async function Ga(e){if(!(e instanceof ReadableStream))throw new Error("readAll expects a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function Kf(e){if(!(e instanceof ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}async function Uf(e,t){let r=e.getReader(),n=[],o=0;for(;o<t;){let{done:c,value:d}=await r.read();if(c)throw Error("stream ended before reading "+t.toString()+" bytes");n.push(d),o+=d.length}r.releaseLock();let s=Xr(n),i=s.subarray(0,t),a=On(e,s.subarray(t));return{data:i,rest:a}}var _t=class{args;body;constructor(t,r){this.args=t,this.body=r}};async function gw(e){let t=await e.readLine();if(t===null)throw Error("invalid stanza");let r=t.split(" ");if(r.length<2||r.shift()!=="->")return{next:t};for(let s of r)if(s.length===0)throw Error("invalid stanza");let n=[];for(;;){let s=await e.readLine();if(s===null)throw Error("invalid stanza");let i=Ye.decode(s);if(i.length>48)throw Error("invalid stanza");if(n.push(i),i.length<48)break}let o=Xr(n);return{s:new _t(r,o)}}async function Hf(e){let t=new $s(e),r=await t.readLine();if(r!=="age-encryption.org/v1")throw Error("invalid version "+(r??"line"));let n=[];for(;;){let{s:o,next:s}=await gw(t);if(o!==void 0){n.push(o);continue}if(!s.startsWith("--- "))throw Error("invalid header");let i=Ye.decode(s.slice(4)),{rest:a,transcript:c}=t.close(),d=c.slice(0,c.length-1-s.length+3);return{stanzas:n,headerNoMAC:d,MAC:i,headerSize:c.length,rest:On(e,a)}}}function Za(e){let t=[];t.push(`age-encryption.org/v1
`);for(let r of e){t.push("-> "+r.args.join(" ")+`
`);for(let n=0;n<r.body.length;n+=48){let o=n+48;o>r.body.length&&(o=r.body.length),t.push(Ye.encode(r.body.subarray(n,o))+`
`)}r.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function Ff(e,t){return Xr([Za(e),new TextEncoder().encode(" "+Ye.encode(t)+`
`)])}var Ks=class{recipient;constructor(t){let{prefix:r,words:n}=Xe.decode(t,!1),o=Xe.fromWords(n);if(!t.startsWith("age1pq1")||r.toLowerCase()!=="age1pq"||o.length!==1216)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Ya.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:s,nonce:i}=zs(Wf,n,o),a=yt(s,i).encrypt(t);return[new _t(["mlkem768x25519",Ye.encode(r)],a)]}},Us=class{identity;constructor(t){let r=Xe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-PQ-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="mlkem768x25519")continue;if(r.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=Ye.decode(r.args[1]);if(n.length!==1120||r.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let o=Ya.decapsulate(n,this.identity),s=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:i,nonce:a}=zs(Wf,o,s);try{return yt(i,a).decrypt(r.body)}catch{continue}}return null}},Wf=25722,yw=80,Xa=16;function zs(e,t,r){let n=ww(e),o=Ns(n,void 0,"psk_id_hash",new Uint8Array(0)),s=Ns(n,void 0,"info_hash",r),i=new Uint8Array(1+o.length+s.length);i[0]=0,i.set(o,1),i.set(s,1+o.length);let a=Ns(n,t,"secret",new Uint8Array(0)),c=Qa(n,a,"key",i,32),d=Qa(n,a,"base_nonce",i,12);return{key:c,nonce:d}}function ww(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,t[7]=1,t[8]=0,t[9]=3,t}function Ns(e,t,r,n){let o=new Uint8Array(7+e.length+r.length+n.length),s=0;return o.set(new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(r),s),s+=r.length,o.set(n,s),xn(me,o,t)}function Qa(e,t,r,n,o){let s=new Uint8Array(9+e.length+r.length+n.length),i=0;return s[i]=o>>8&255,s[i+1]=o&255,i+=2,s.set(new TextEncoder().encode("HPKE-v1"),i),i+=7,s.set(e,i),i+=e.length,s.set(new TextEncoder().encode(r),i),i+=r.length,s.set(n,i),ro(me,t,s,o)}function bw(e){e.length!==tr.lengths.publicKeyUncompressed&&(e=tr.Point.fromBytes(e).toBytes(!1));let t=tr.utils.randomSecretKey(),r=tr.getPublicKey(t,!1),n=tr.getSharedSecret(t,e,!0).subarray(1),o=new Uint8Array(r.length+e.length);o.set(r,0),o.set(e,r.length);let s=new Uint8Array(5);s.set(new TextEncoder().encode("KEM"),0),s[3]=Xa>>8,s[4]=Xa&255;let i=Ns(s,void 0,"eae_prk",n),a=Qa(s,i,"shared_secret",o,32);return{encapsulatedKey:r,sharedSecret:a}}var Hs=class{recipient;constructor(t){let r=Xe.decodeToBytes(t);if(!t.startsWith("age1tag1")||r.prefix.toLowerCase()!=="age1tag"||r.bytes.length!==33)throw Error("invalid recipient");this.recipient=r.bytes}wrapFileKey(t){let{encapsulatedKey:r,sharedSecret:n}=bw(this.recipient),o=new TextEncoder().encode("age-encryption.org/p256tag"),s=(()=>{let d=me(this.recipient).subarray(0,4),f=new Uint8Array(r.length+d.length);return f.set(r,0),f.set(d,r.length),xn(me,f,o).subarray(0,4)})(),{key:i,nonce:a}=zs(Xa,n,o),c=yt(i,a).encrypt(t);return[new _t(["p256tag",Ye.encode(s),Ye.encode(r)],c)]}},Fs=class{recipient;constructor(t){let{prefix:r,words:n}=Xe.decode(t,!1),o=Xe.fromWords(n);if(!t.startsWith("age1tagpq1")||r.toLowerCase()!=="age1tagpq"||o.length!==1249)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=$f.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768p256tag"),s=(()=>{let d=me(this.recipient.subarray(1184)).subarray(0,4),f=new Uint8Array(r.length+d.length);return f.set(r,0),f.set(d,r.length),xn(me,f,o).subarray(0,4)})(),{key:i,nonce:a}=zs(yw,n,o),c=yt(i,a).encrypt(t);return[new _t(["mlkem768p256tag",Ye.encode(s),Ye.encode(r)],c)]}},Ws=class{recipient;constructor(t){let r=Xe.decodeToBytes(t);if(!t.startsWith("age1")||r.prefix.toLowerCase()!=="age"||r.bytes.length!==32)throw Error("invalid recipient");this.recipient=r.bytes}async wrapFileKey(t){let r=It(32),n=await Ds(r),o=await Ms(r,this.recipient),s=new Uint8Array(n.length+this.recipient.length);s.set(n),s.set(this.recipient,n.length);let i=new TextEncoder().encode("age-encryption.org/v1/X25519"),a=$t(me,o,s,i,32);return[new _t(["X25519",Ye.encode(n)],Ja(t,a))]}},xo=class{identity;recipient;constructor(t){if(xw(t)){this.identity=t,this.recipient=Ds(t);return}let r=Xe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes,this.recipient=Ds(r.bytes)}async unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="X25519")continue;if(r.args.length!==2)throw Error("invalid X25519 stanza");let n=Ye.decode(r.args[1]);if(n.length!==32)throw Error("invalid X25519 stanza");let o=await Ms(this.identity,n),s=await this.recipient,i=new Uint8Array(n.length+s.length);i.set(n),i.set(s,n.length);let a=new TextEncoder().encode("age-encryption.org/v1/X25519"),c=$t(me,o,i,a,32),d=ec(r.body,c);if(d!==null)return d}return null}},qs=class{passphrase;logN;constructor(t,r){this.passphrase=t,this.logN=r}wrapFileKey(t){let r=It(16),n="age-encryption.org/v1/scrypt",o=new Uint8Array(n.length+16);o.set(new TextEncoder().encode(n)),o.set(r,n.length);let s=uo(this.passphrase,o,{N:2**this.logN,r:8,p:1,dkLen:32});return[new _t(["scrypt",Ye.encode(r),this.logN.toString()],Ja(t,s))]}},js=class{passphrase;constructor(t){this.passphrase=t}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="scrypt")continue;if(t.length!==1)throw Error("scrypt recipient is not the only one in the header");if(r.args.length!==3||!/^[1-9][0-9]*$/.test(r.args[2]))throw Error("invalid scrypt stanza");let n=Ye.decode(r.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let o=Number(r.args[2]);if(o>20)throw Error("scrypt work factor is too high");let s="age-encryption.org/v1/scrypt",i=new Uint8Array(s.length+16);i.set(new TextEncoder().encode(s)),i.set(n,s.length);let a=uo(this.passphrase,i,{N:2**o,r:8,p:1,dkLen:32}),c=ec(r.body,a);if(c!==null)return c}return null}};function Ja(e,t){let r=new Uint8Array(12);return yt(t,r).encrypt(e)}function ec(e,t){if(e.length!==32)throw Error("invalid stanza");let r=new Uint8Array(12);try{return yt(t,r).decrypt(e)}catch{return null}}function xw(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Qr=16,rc=64*1024,tc=rc+Qr;function qf(e){let t=new Uint8Array(12),r=()=>{for(let i=t.length-2;i>=0&&(t[i]++,t[i]===0);i--);},n=!0,o=new Uint8Array(tc),s=0;return new TransformStream({transform(i,a){for(;i.length>0;){if(s===o.length){let d=yt(e,t).decrypt(o);a.enqueue(d),r(),s=0,n=!1}let c=Math.min(o.length-s,i.length);o.set(i.subarray(0,c),s),s+=c,i=i.subarray(c)}},flush(i){t[11]=1;let a=yt(e,t).decrypt(o.subarray(0,s));if(!n&&a.length===0)throw new Error("final chunk is empty");i.enqueue(a)}})}function jf(e){if(e<Qr)throw Error("ciphertext is too small");if(e===Qr)return 0;let t=Math.floor(e/tc),r=e%tc;if(0<r&&r<=Qr)throw Error("ciphertext size is invalid");let n=e;return n-=t*Qr,n-=r>0?Qr:0,n}function zf(e){let t=new Uint8Array(12),r=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},n=new Uint8Array(rc),o=0;return new TransformStream({transform(s,i){for(;s.length>0;){if(o===n.length){let c=yt(e,t).encrypt(n);i.enqueue(c),r(),o=0}let a=Math.min(n.length-o,s.length);n.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let i=yt(e,t).encrypt(n.subarray(0,o));s.enqueue(i)}})}function Yf(e){let t=Math.max(1,Math.ceil(e/rc));return e+Qr*t}var vo=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(t){if(this.passphrase!==null)throw new Error("can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients and passphrases");this.passphrase=t}setScryptWorkFactor(t){this.scryptWorkFactor=t}addRecipient(t){if(this.passphrase!==null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof t=="string")if(t.startsWith("age1pq1"))this.recipients.push(new Ks(t));else if(t.startsWith("age1tag1"))this.recipients.push(new Hs(t));else if(t.startsWith("age1tagpq1"))this.recipients.push(new Fs(t));else if(t.startsWith("age1"))this.recipients.push(new Ws(t));else throw new Error("unrecognized recipient type");else this.recipients.push(t)}async encrypt(t){let r=It(16),n=[],o=this.recipients;this.passphrase!==null&&(o=[new qs(this.passphrase,this.scryptWorkFactor)]);for(let m of o)n.push(...await m.wrapFileKey(r));let s=new TextEncoder().encode("header"),i=$t(me,r,void 0,s,32),a=Ot(me,i,Za(n)),c=Ff(n,a),d=It(16),f=new TextEncoder().encode("payload"),u=$t(me,r,d,f,32),p=zf(u);return t instanceof ReadableStream?Object.assign(On(t.pipeThrough(p),c,d),{size:m=>Yf(m)+c.length+d.length}):(typeof t=="string"&&(t=new TextEncoder().encode(t)),await Ga(On(Ps(t).pipeThrough(p),c,d)))}},Bn=class{identities=[];addPassphrase(t){this.identities.push(new js(t))}addIdentity(t){if(Sw(t))this.identities.push(new xo(t));else if(typeof t=="string")if(t.startsWith("AGE-SECRET-KEY-1"))this.identities.push(new xo(t));else if(t.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.push(new Us(t));else throw new Error("unrecognized identity type");else this.identities.push(t)}async decrypt(t,r){let n=t instanceof ReadableStream?t:Ps(t),{fileKey:o,headerSize:s,rest:i}=await this.decryptHeaderInternal(n),{data:a,rest:c}=await Uf(i,16),d=new TextEncoder().encode("payload"),f=$t(me,o,a,d,32),u=qf(f),p=c.pipeThrough(u),m=Object.assign(p,{size:g=>jf(g-s-a.length)});return t instanceof ReadableStream?m:r==="text"?await Kf(p):await Ga(p)}async decryptHeader(t){return(await this.decryptHeaderInternal(Ps(t))).fileKey}async decryptHeaderInternal(t){let r=await Hf(t),n=await this.unwrapFileKey(r.stanzas);if(n===null)throw Error("no identity matched any of the file's recipients");let o=new TextEncoder().encode("header"),s=$t(me,n,void 0,o,32),i=Ot(me,s,r.headerNoMAC);if(!Tw(r.MAC,i))throw Error("invalid header HMAC");return{fileKey:n,headerSize:r.headerSize,rest:r.rest}}async unwrapFileKey(t){for(let r of this.identities){let n=await r.unwrapFileKey(t);if(n!==null)return n}return null}};function Tw(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Sw(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var nc=16384,Ow=64,Vf=ve(`age-encryption.org/v1
`),Bw=64,_w=/^->( [!-~]+)+$/,Aw=/^[A-Za-z0-9+/]{0,64}$/,Lw=/^--- [A-Za-z0-9+/]{43}$/,Rw=10;function Ys(e){if(!Vf.every((i,a)=>i===e[a]))return null;let t=e.subarray(0,nc),r=0,n=0,o=!1,s=Vf.length;for(;;){let i=t.indexOf(Rw,s);if(i<0)return null;let a=String.fromCharCode(...t.subarray(s,i));if(s=i+1,o){if(!Aw.test(a))return null;o=a.length===Bw}else if(_w.test(a)){let c=a.split(" ")[1];if(r+=1,c==="X25519")n+=1;else if(!c.endsWith("-grease"))return null;if(r>Ow)return null;o=!0}else return Lw.test(a)&&n>0?s:null}}var Cw=16,Iw=65536,Gf=16,Mw=1048576,Jr=class extends Error{constructor(r){super(r);this.reason=r}reason};async function Vs(e,t){if(t.length===0)throw new Error("sealed to nobody");let r=new vo;for(let n of t)Or(n),r.addRecipient(n);return new Uint8Array(await r.encrypt(e))}function oc(e){let t=Ys(e);if(t===null)throw new Jr("too_large");let r=e.length-t-Cw,n=Math.ceil(r/(Iw+Gf))*Gf;if(r<=0||r<n||r-n>Mw)throw new Jr("too_large");return r-n}async function _n(e,t){oc(e);let r=new Bn;r.addIdentity(t);try{return new Uint8Array(await r.decrypt(e))}catch{throw new Jr("cannot_open")}}async function Zf(e,t,r){let n=new vo;return n.setPassphrase(t),n.setScryptWorkFactor(r),new Uint8Array(await n.encrypt(ve(e)))}var Dw=17;async function $w(e){return e.job==="stretch"?new Uint8Array(uo(ve(e.passphrase),e.salt,vd)):Zf(e.text,e.passphrase,Dw)}self.onmessage=async e=>{try{let t=await $w(e.data);self.postMessage(t,{transfer:[t.buffer]})}catch{self.postMessage("failed")}};function sc(){for(let e of document.querySelectorAll("[data-errors]"))e.replaceChildren();for(let e of document.querySelectorAll(".govuk-error-message")){let t=e.closest(".govuk-form-group");t?.classList.remove("govuk-form-group--error");for(let r of t?.querySelectorAll("[aria-invalid]")??[]){r.removeAttribute("aria-invalid"),r.classList.remove("govuk-input--error","govuk-textarea--error");let n=(r.getAttribute("aria-describedby")??"").split(" ").filter(o=>o!==e.id);r.setAttribute("aria-describedby",n.join(" "))}e.remove()}}function nr(e,t){sc();let r=h("ul",{class:"govuk-list govuk-error-summary__list"});for(let s of e){if(s.field===null){r.append(h("li",{},s.message));continue}let i=h("a",{href:`#${s.field}`},s.message),a=z(`#${s.field}`);i.addEventListener("click",c=>{c.preventDefault(),a.focus()}),r.append(h("li",{},i)),Pw(a,s.message)}let n=h("div",{class:"govuk-error-summary",role:"alert",tabindex:"-1"},h("h2",{class:"govuk-error-summary__title"},l("browser-problem")),h("div",{class:"govuk-error-summary__body"},r));(t?.closest("section")?.querySelector("[data-errors]")??z("[data-errors]")).replaceChildren(n),at(n)}function Pw(e,t){let r=`${e.id}-error`,n=h("span",{class:"govuk-visually-hidden"},`${l("browser-error-prefix")} `);e.before(h("p",{class:"govuk-error-message",id:r},n,t)),e.closest(".govuk-form-group")?.classList.add("govuk-form-group--error"),e.classList.add(e instanceof HTMLTextAreaElement?"govuk-textarea--error":"govuk-input--error"),e.setAttribute("aria-invalid","true");let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",`${o} ${r}`.trim())}var ee=class extends Error{constructor(r,n=null){super(r);this.field=n}field};function Je(e,t){e.addEventListener("submit",r=>{r.preventDefault(),An(e,t)})}async function An(e,t){if(e.getAttribute("aria-busy")!=="true"){e.setAttribute("aria-busy","true"),sc();try{await t()}catch(r){if(r instanceof Ke)return;nr([Nw(r)],e)}finally{e.removeAttribute("aria-busy"),ye("")}}}function Nw(e){return e instanceof ee?{field:e.field,message:e.message}:e instanceof Ae?{field:null,message:e.message}:{field:null,message:l("browser-unexpected")}}var Qf={scrypt:new URL("scrypt-worker-76680ba1.js",import.meta.url).href,open:new URL("open-worker-d02f75af.js",import.meta.url).href},Xf=window.trustedTypes?.createPolicy("candour-worker",{createScriptURL(e){if(!Object.values(Qf).includes(e))throw new TypeError("not a worker");return e}});function Gs(e){let t=Qf[e];return new Worker(Xf?Xf.createScriptURL(t):t)}function Ln(e){let t=Gs("scrypt");return new Promise((r,n)=>{t.onmessage=o=>{o.data==="failed"?n(new ee(l("browser-slow-failed"))):r(o.data)},t.onerror=()=>n(new Error("the worker failed")),t.postMessage(e)}).finally(()=>t.terminate())}function Zs(e,t){e.replaceChildren(...t.split(" ").map(r=>h("li",{},r)))}async function Jf(){Hw();let e=await gt();Kw(e);let t=z("[data-make-identity-file]");t.disabled=!1,t.addEventListener("click",()=>{An(t,()=>Uw(e))})}function Kw({keys:e}){let t=ds(e.recipient,e.signer);z("[data-fingerprint]").textContent=t;let r=document.querySelector("[data-fingerprint-in-keys]")?.textContent??null,n=r===null?"none":r===t?"same":"other";z("[data-fingerprint-verdict]").replaceChildren(h("div",{class:"govuk-inset-text"},l(`browser-fingerprint-${n}`)))}async function Uw({account:e,keys:t}){ye(l("browser-identity-making"));let r=fs(),n=`# ${e}
# public key: ${t.recipient}
${t.identity}
`,o=await Ln({job:"seal-identity-file",passphrase:r,text:n}),s=h("ol",{class:"candour-code"});Zs(s,r);let i=`candour-identity-${e}.age`,a=URL.createObjectURL(new Blob([o],{type:"application/octet-stream"})),c=h("a",{class:"govuk-button",role:"button",draggable:"false",href:a,download:i},l("browser-identity-download",{file:i})),d=h("p",{class:"govuk-body"},l("browser-identity-words"));z("[data-identity-file]").replaceChildren(d,s,c),at(d)}function Hw(){for(let e of document.querySelectorAll("[data-end-session]"))e.addEventListener("click",()=>{An(e,()=>Fw(e))})}async function Fw(e){if(await je("/api/v1/sessions/end",{session:e.dataset.endSession}),e.dataset.thisSession!==void 0)return Br();let t=h("li",{},l("browser-session-ended"));e.closest("li")?.replaceWith(t),at(t)}var Q=class extends Error{constructor(){super("malformed")}},Ww=64;function de(e){let t=Object.keys(e);return r=>{let n=or(r),o=Object.keys(n);if(o.length!==t.length)throw new Q;return t.forEach((s,i)=>{if(o[i]!==s)throw new Q;e[s](n[s])}),n}}function or(e){if(typeof e!="object"||e===null||Array.isArray(e))throw new Q;return e}function At(e){return t=>{if(!Array.isArray(t))throw new Q;return t.forEach(e),t}}function se(e){if(typeof e!="string"||!e.isWellFormed())throw new Q;return e}function en(e){return t=>{let r=At(e)(t);if(r.length>Ww||new Set(r).size!==r.length)throw new Q;return r}}function ic(e){return t=>t===""?t:e(t)}function ko(e){return t=>t===null?t:e(t)}function Rn(e){if(typeof e!="boolean")throw new Q;return e}function Se(...e){return t=>{if(!e.includes(t))throw new Q;return t}}function Lr(e){return t=>{if(typeof t!="string"||!e.test(t))throw new Q;return t}}function Ft(e){let t=Lr(/^[a-z][a-z0-9-]{1,30}$/)(e);if(["reporter","service","operator","no-account"].includes(t))throw new Q;return t}function Wt(e){return Lr(/^[a-z][a-z0-9_]{1,40}$/)(e)}function sr(e){return Lr(/^[a-z][a-z0-9_]{0,40}$/)(e)}function eu(e){return Lr(/^[a-z2-7]{26}$/)(e)}function Eo(e){if(typeof e!="number"||!Number.isInteger(e)||e<0||e>4294967295)throw new Q;return e}function ac(e){if(!Number.isSafeInteger(e)||e<1)throw new Q;return e}var qw=/[/\\\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;function tu(e){let t=se(e),r=[...t].length;if(r<1||r>120||qw.test(t))throw new Q;return t}function ir(e){let t=Lr(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(e),r=new Date(`${t}T00:00:00Z`);if(Number.isNaN(r.getTime())||r.toISOString().slice(0,10)!==t||r.getTime()<0)throw new Q;return t}function Rr(e){return t=>{let r=cc(()=>J(se(t)));if(e!==null&&r.length!==e)throw new Q;return t}}function tn(e){if(!yd(J(Rr(32)(e))))throw new Q;return e}function wt(e){return cc(()=>Or(se(e))),e}function ru(e){return cc(()=>ta(se(e))).fill(0),e}function cc(e){try{return e()}catch{throw new Q}}var lc=["none","low","moderate","severe","death","not_known"],dc=["rare","unlikely","possible","likely","certain","not_known"],fc=["engaged","not_engaged","not_known"],uc=["notifiable","not_notifiable","not_known"],jw=["acknowledged","declined","question","outcome","answer"],zw=["cleaned","as_it_is"],Yw=["jpeg","png","webp","tiff","heic","pdf","docx","xlsx","pptx","odt","ods","odp","mp4","mov","dicom","text","other"],Vw=["place","time","device","person","organisation","program","history","comment","thumbnail","hidden","other"],Gw=["consent","serious_harm"],Zw=16,Xw=32,Qw=64,Jw=10,eb=/^[a-z][a-z0-9_]{0,39}$/;function tb(e){for(let[t,r]of Object.entries(or(e)))Lr(eb)(t),Array.isArray(r)?At(se)(r):se(r);return e}function rb(e){if(!Array.isArray(e)||e.length!==0)throw new Q;return e}function nu(e){return t=>{let r=en(wt)(t);if(r.length===0||r.length>e)throw new Q;return r}}function nb(e){let t=de({released:Rn,identity:Rr(null),text:se})(e);if(t.released===(t.identity===""))throw new Q;return t}function ob(e){let t=At(de({title:se,text:se}))(e);if(t.length>Qw)throw new Q;return t}var Xs=Rr(32),ou=Lr(/^[a-z2-7]{32}$/),sb=de({name:tu,type:Se(...Yw),copy:Se(...zw),found:en(Se(...Vw)),object:ou,size:ac,hash:Xs,original:ko(de({object:ou,size:ac,hash:Xs}))});function ib(e){return e.flatMap(({object:t,original:r})=>r===null?[t]:[t,r.object])}function su(e){let t=At(sb)(e),r=ib(t),n=t.some(({copy:o,original:s})=>s!==null&&o!=="cleaned");if(t.length>Jw||new Set(r).size!==r.length||n)throw new Q;return t}function ab(e){return su([e]),e}var iu={report:de({recipient:wt,token:wt,signer:tn,staff:At(de({name:Ft,recipient:wt,key:Rr(32)})),excluded:At(Ft),answers:tb,files:su}),file:ab,message:de({text:se}),feedback:de({outcome:Se("action_taken","no_action"),result:ic(sr),text:se,changed:se}),identity:de({inner:Rr(null)}),request:de({body:Wt,text:se}),consent:de({body:Wt,given:Rn}),withdrawal:de({text:se}),rating:de({score:Se(1,2,3,4,5),text:se}),checkin:de({month:Se(1,3,6,12),detriment:Se("no","afraid","yes"),text:se}),note:de({text:se}),classification:de({nation:sr,setting:sr,about:en(sr),categories:en(sr),urgency:sr,reporter:sr,flags:en(sr),nhs_funded:ko(Rn),severity:Se(...lc),likelihood:Se(...dc),candour:Se(...fc),irmer:Se(...uc),happened:ko(ir),known:ko(ir),text:se}),route:de({edition:Xs,bodies:en(Wt),text:se}),override:de({body:Wt,text:se}),approval:de({of:Eo,text:se}),task:de({for:Ft,due:ir,text:se}),pack:de({body:Wt,recipient:wt,signer:tn,sealed_to:nu(Zw),basis:Se(...Gw),edition:Xs,shared:Eo,parts:ob,files:rb,text:se}),letter:de({says:Se(...jw),suggestion:ic(Wt),text:se}),disclosure_request:de({recipient:wt,signer:tn,token:wt,sealed_to:nu(Xw),of:Se("name"),urgent:Rn,text:se}),disclosure_answer:de({given:Rn,text:se}),disclosure:nb,diary:de({day:ir,text:se}),grant:de({for:Ft,to:wt,key:ru,signer:tn})};var cu=["reporter","reviewer","lead","custodian","liaison"],lu=/^[a-z2-7]{16}$/,cb=/^referral-[a-z2-7]{16}$/,lb=/^disclosure-[a-z2-7]{16}$/,ar=["reporter"],cr=["reviewer","lead"],au=["reporter","reviewer","lead"],Qs={report:{thread:"shared",by:ar},file:{thread:"shared",by:ar},message:{thread:"shared",by:au},feedback:{thread:"shared",by:cr},identity:{thread:"shared",by:ar},request:{thread:"shared",by:cr},consent:{thread:"shared",by:ar},withdrawal:{thread:"shared",by:ar},rating:{thread:"shared",by:ar},checkin:{thread:"shared",by:ar},note:{thread:"staff",by:cr},classification:{thread:"staff",by:cr},route:{thread:"staff",by:cr},override:{thread:"staff",by:cr},approval:{thread:"staff",by:["lead"]},task:{thread:"staff",by:cr},pack:{thread:"referral",by:cr},letter:{thread:"referral",by:["liaison","reviewer","lead"]},disclosure_request:{thread:"disclosure",by:cr},disclosure_answer:{thread:"disclosure",by:ar},disclosure:{thread:"disclosure",by:["custodian"]},diary:{thread:"private",by:ar},grant:{thread:"grant",by:au}},du=Object.keys(Qs);function Js(e){return Qs[e].thread}function fu(e,t){let{thread:r}=Qs[e];return r==="referral"?In(t):r==="disclosure"?Cn(t):r===t}function bt(e){if(!lu.test(e))throw new Q;return`referral-${e}`}function Lt(e){if(!lu.test(e))throw new Q;return`disclosure-${e}`}function Cn(e){return lb.test(e)}function In(e){return cb.test(e)}function uu(e){if(e==="shared"||e==="staff"||e==="grant"||e==="private"||typeof e=="string"&&(In(e)||Cn(e)))return e;throw new Q}function To(e,t,r){let n=t==="letter"&&r.says==="answer";return Qs[t].by.includes(e)&&!(n&&e==="liaison")}var pu=ve(`candour/1 doc
`),ei=ve(`
`),hu=32,ti=[4096,16384,65536,262144,1048576],db=1024,lr=class extends Error{constructor(){super("longer than the largest document")}};function fb(e){let{v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:d,data:f}=e;return ve(JSON.stringify({v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:d,data:f}))}function mu(e,t){let r=fb(e);return wu(r),bu(e.kind,r,ne(gd(Dt(pu,r),t)))}function pc(e){let t=e.indexOf(ei[0]),r=e.indexOf(ei[0],t+1);if(t<0||r<0)throw new Q;let n=new Uint8Array(e.slice(0,t)),o=yu(e.subarray(t+1,r)),s=wu(n);if(!Ne(ub(s.kind,n,o),e))throw new Q;return{document:s,line:n,signature:o}}function hc({line:e,signature:t}){return Dt(e,ei,ve(t),ei)}function gu(e){let t=ti.find(n=>n>=e.length);if(t===void 0)throw new Q;let r=new Uint8Array(t).fill(hu);return r.set(e),pc(r)}function ub(e,t,r){try{return bu(e,t,r)}catch{throw new Q}}function ri(e,t){let r;try{r=J(e.signature)}catch{return!1}return wd(r,Dt(pu,e.line),t)}function yu(e){try{return is(e)}catch{throw new Q}}function wu(e){let t;try{t=JSON.parse(yu(e))}catch{throw new Q}let r=pb(t)(t);if(!Ne(ve(JSON.stringify(r)),e))throw new Q;return r}function pb(e){let t=Se(...du)(or(e).kind);return de({v:n=>{if(n!==1)throw new Q;return 1},kind:Se(t),case:eu,thread:uu,n:Eo,head:Rr(32),by:n=>n==="reporter"?n:Ft(n),role:Se(...cu),day:ir,data:iu[t]})}function bu(e,t,r){let n=hc({line:t,signature:r}),s=(e==="grant"?[db]:ti).find(a=>a>=n.length);if(s===void 0)throw new lr;let i=new Uint8Array(s).fill(hu);return i.set(n),i}function hb(e){let t=or(e),r=Ft(t.name),n=Se("reviewer","lead","custodian","liaison")(t.role),o=t.body===void 0||t.body===null?null:Wt(t.body);if(n==="liaison"!=(o!==null))throw new Q;return{name:r,display:t.display===void 0?r:se(t.display),role:n,body:o,recipient:wt(t.recipient),key:tn(t.key),until:t.until===null?null:ir(t.until)}}function mb(e){let t=or(e);return{recipient:wt(t.recipient),name:se(t.name),account:t.account===null?null:Ft(t.account)}}function gb(e){let t=new Map;for(let r of At(n=>n)(e)){let n=or(r),o=Wt(n.id);if(t.has(o))throw new Q;t.set(o,At(s=>s)(n.recipients).map(mb))}return t}var ni=class e{constructor(t,r){this.byName=t;this.bodies=r}byName;bodies;static from(t,r=[]){let n=new Map;for(let o of At(s=>s)(t)){let s=hb(o);if(n.has(s.name))throw new Q;n.set(s.name,s)}return new e(n,gb(r))}find(t){return this.byName.get(t)}recipientsOf(t){return this.bodies.get(t)??[]}everybody(){return[...this.byName.values()]}displayName(t){return this.find(t)?.display??t}};function xu(e){return J(e.key)}function vu(e,t){return e.until===null||t<=e.until}async function et(){let e=await ge("/api/v1/keys");try{return ni.from(e.people,e.bodies)}catch{throw new Ae(0,l("browser-keyring-unreadable"),{})}}var Cr=class{attempts=new Map;has(t){return this.attempts.has(t)}begin(t,r,n){r!==null&&this.attempts.set(t,[...this.attempts.get(t)??[],{entry:r,meant:JSON.stringify(n)}])}answered(t,r=null){(r===null||r instanceof Ae&&r.isAnswer)&&this.attempts.delete(t)}arrived(t,r,n){let o=({entry:i})=>n(i.thread).some(({n:a,ciphertext:c})=>a===i.n&&c===i.ciphertext),s=this.attempts.get(t)?.find(o);return s===void 0?null:s.meant===JSON.stringify(r)?"same":"changed"}clear(){this.attempts.clear()}};var Ge=class extends Error{constructor(r){super(r);this.reason=r}reason};function pe(e,t){if(!e)throw new Ge(t)}function oi(e,t,r,n){let o=yb(e.document,t,r,n);pe(ri(e,o),"bad_signature")}function yb(e,t,r,n){let{kind:o,data:s}=e;if(e.by==="reporter")return pe(e.role==="reporter"&&To("reporter",o,s),"not_allowed"),pe(t!==null,"not_allowed"),t;let i=r.find(e.by);return pe(i!==void 0,"unknown_author"),pe(e.role===i.role&&To(i.role,o,s),"not_allowed"),pe(i.role!=="liaison"||n!==null&&i.body===n,"not_allowed"),pe(vu(i,e.day),"not_allowed"),xu(i)}function si(e,t){let r=Qe(ve("candour/1 case"),Or(e),t);return Tr(r.subarray(0,16))}function Rt(e){let t=e.slice(0,8).toUpperCase();return`${t.slice(0,4)}-${t.slice(4)}`}var ku=ve("candour/1 head");function dt(e,t){return Qe(ku,Qe(ve(e)),Qe(ve(t)))}function mc(e,t){return Qe(ku,e,Qe(t))}async function Mn(e,t){let r;try{r=await _n(e,t)}catch(n){throw new Ge(n instanceof Jr?n.reason:"cannot_open")}try{return pc(r)}catch{throw new Ge("malformed")}finally{r.fill(0)}}async function Eu(e,t,r,n){try{return{verdict:"verified",key:await wb(e,t,r,n)}}catch(o){if(o instanceof Ge)return{verdict:o.reason,key:null};throw o}}async function wb(e,t,r,n){let o=await Mn(e,r.identity),{document:s}=o;pe(s.kind==="grant","wrong_place"),pe(s.case===t,"wrong_case"),pe(s.thread==="grant"&&s.n===0,"wrong_place"),pe(Ne(J(s.head),dt(t,"grant")),"wrong_place"),pe(s.data.for===r.account&&s.data.to===r.recipient,"wrong_place");let i=as(s.data.key),a=J(s.data.signer);return pe(si(i,a)===t,"wrong_case"),oi(o,a,n,null),{caseId:t,identity:s.data.key,recipient:i,signer:a}}function rn(e,t,r){return So(e,{caseId:t.caseId,identity:t.identity,signer:t.signer},r)}async function So(e,t,r){let n=[],o=dt(t.caseId,e.thread);for(let s=0;s<e.length;s++){let i=e.ciphertexts.get(s);if(i===void 0){n.push({n:s,verdict:"missing",document:null}),o=null;continue}let a=t.signer??kb(n[0]),c={thread:e.thread,n:s,head:o,body:vb(n[0]),signer:a},d=await Eb(i,c,t,r);if(d.verdict==="cannot_open"&&s===1&&bb(n[0])&&xb(i)){n.push({n:s,verdict:"for_custodians",document:null}),o=o&&mc(o,i);continue}n.push(d),o=d.document&&mc(J(d.document.head),i)}return{entries:n,head:o}}function bb(e){let t=e?.document;return t?.kind==="report"&&t.data.answers.mode==="confidential"}function xb(e){return ti.includes(oc(e))}function vb(e){let t=e?.document;return t?.kind==="pack"?t.data.body:null}function kb(e){let t=e?.document;return t?.kind==="disclosure_request"?J(t.data.signer):null}async function Eb(e,t,r,n){try{let o=await Mn(e,r.identity);return Tb(o,t,r,n),{n:t.n,verdict:"verified",document:o.document}}catch(o){if(o instanceof Ge)return{n:t.n,verdict:o.reason,document:null};throw o}}function Tb(e,t,r,n){let{document:o}=e,{thread:s,n:i,head:a,body:c,signer:d}=t;pe(o.case===r.caseId,"wrong_case"),pe(o.thread===s&&o.n===i&&fu(o.kind,s),"wrong_place"),pe(o.kind==="report"==(s==="shared"&&i===0),"wrong_place"),pe(o.kind==="pack"===(In(s)&&i===0),"wrong_place"),pe(o.kind==="disclosure_request"===(Cn(s)&&i===0),"wrong_place"),pe(Sb(o,r),"wrong_place"),oi(e,d,n,c),pe(Ob(o),"wrong_case"),pe(a===null||Ne(J(o.head),a),"wrong_head")}function Sb(e,{addressee:t}){return t===void 0?!0:e.kind==="disclosure_request"?e.data.sealed_to.includes(t.recipient):e.kind!=="pack"?!0:e.data.body===t.body&&e.data.sealed_to.includes(t.recipient)}function Ob(e){let{kind:t}=e;return t!=="report"&&t!=="pack"&&t!=="disclosure_request"?!0:si(e.data.recipient,J(e.data.signer))===e.case}var Bb=1e5;function Oo(e,t){let{n:r,entries:n}=e.threads[t]??{n:0,entries:[]};if(!Number.isInteger(r)||r<0||r>Bb)throw new Error("not a thread");let o=new Map(n.map(s=>[s.n,_b(s.ciphertext)]));return{thread:t,length:r,ciphertexts:o}}function _b(e){try{return J(e)}catch{return new Uint8Array}}function Tu({state:e,second_look:t,concluded_by:r}){let n=["concluded","withdrawn","unreadable"].includes(e);return t&&!n?r:null}function qt(e,t){return e.proposals.find(r=>r.about===t)}function ii(e){return e.links.filter(({kind:t,from_other:r})=>t==="merged"&&r)}var ai=class{questions;states;actions;constructor(t){this.questions=gc(t,"questions"),this.states=gc(t,"states"),this.actions=gc(t,"actions")}state(t){return Su(this.states,t)}action(t){return Su(this.actions,t)}};function Su(e,t){return e.find(r=>r.id===t)?.label??t}function gc(e,t){return[...z(`[data-words="${t}"]`,e.content).querySelectorAll("[data-id]")].map(n=>({id:n.dataset.id,label:Ou(z("dt",n)),options:new Map([...n.querySelectorAll("dd")].map(o=>[o.dataset.value,Ou(o)]))}))}function Ou(e){return(e.textContent??"").trim()}async function Bu(e,t,r,n,o){let s={body:null,recipient:n.recipient},i={caseId:r,identity:n.identity,signer:null,addressee:s},a=await So({...e,thread:Lt(t)},i,o),c=Au(a,t,r);if(c!==null)return{verdict:"verified",opened:c};let d=a.entries[0]?.verdict??"missing";return{verdict:d==="verified"?"wrong_place":d,opened:null}}async function _u(e,t,r,n,o){let s=await rn({...e,thread:Lt(t)},r,o),i=Au(s,t,r.caseId);if(i===null||n!==null&&Ab(i.request.data,n.data,o))return{thread:s,opened:i};let[a,...c]=s.entries;return a&&(s.entries=[{...a,verdict:"wrong_place",document:null},...c]),{thread:s,opened:null}}function Ab(e,t,r){let n=t.excluded.map(o=>r.find(o)?.recipient);return e.token===t.token&&!e.sealed_to.some(o=>n.includes(o))}function Au(e,t,r){let n=e.entries[0]?.document;return n?.kind==="disclosure_request"?{caseId:r,id:t,request:n,thread:e}:null}async function Lu(e,t,r,n){try{let o=await Mn(e,t);return Cu(o,r,n),{verdict:"verified",lines:ne(hc(o))}}catch(o){if(o instanceof Ge)return{verdict:o.reason,lines:null};throw o}}async function Ru(e,t){try{let r=Cu(Lb(e),t.caseId,t.signer);return{verdict:"verified",named:await Rb(r,t.identity)}}catch(r){if(r instanceof Ge)return{verdict:r.reason,named:null};throw r}}function Lb(e){try{return gu(J(e))}catch{throw new Ge("malformed")}}function Cu(e,t,r){let{document:n}=e;return pe(n.case===t,"wrong_case"),pe(n.kind==="identity","wrong_place"),pe(n.thread==="shared"&&n.n===1,"wrong_place"),pe(n.by==="reporter"&&n.role==="reporter","not_allowed"),pe(ri(e,r),"bad_signature"),n.data.inner}async function Rb(e,t){let r;try{r=await _n(J(e),t)}catch{throw new Ge("cannot_open")}try{return de({name:se,contact:se})(JSON.parse(is(r)))}catch{throw new Ge("malformed")}finally{r.fill(0)}}async function Iu(e,t,r,n,o){let s=Js(e.kind),i=s==="staff"?[n.recipient]:[n.recipient,o];return dr(e.kind,Cb(e),{caseId:n.caseId,thread:s,...t},r,i)}var yc=class extends Error{};async function dr(e,t,{caseId:r,thread:n,n:o,head:s,day:i},a,c){let{account:d,role:f,signingSeed:u}=a;if(!To(f,e,t))throw new yc;let p={v:1,kind:e,case:r,thread:n,n:o,head:ne(s),by:d,role:f,day:i,data:t},m=mu(p,u);try{return await Vs(m,c)}finally{m.fill(0)}}function xt(e){return e.replace(/\r\n?/g,`
`)}function Cb(e){let t=xt(e.text);switch(e.kind){case"message":case"note":return{text:t};case"feedback":return{outcome:e.outcome,result:e.result,text:t,changed:xt(e.changed)};case"request":case"override":return{body:e.body,text:t};case"route":return{edition:e.edition,bodies:e.bodies,text:t};case"approval":return{of:e.of,text:t};case"task":return{for:e.for,due:e.due,text:t};case"classification":{let{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:d}=e,{severity:f,likelihood:u,candour:p,irmer:m,happened:g,known:y}=e;return{...{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:d},severity:f,likelihood:u,candour:p,irmer:m,happened:g,known:y,text:t}}}}var wc=class extends Error{};function Mu(){return Tr(Sr(10))}function bc(e,t){let r=({role:n,until:o,name:s})=>n==="custodian"&&o===null&&!e.data.excluded.includes(s);return t.everybody().filter(r)}async function Du(e,t,r,n,o,s,i){let a=bc(s,i).map(({recipient:p})=>p);if(a.length===0)throw new wc;let{token:c}=s.data,d={recipient:o.recipient,signer:ne(o.signer),token:c,sealed_to:a,of:"name",urgent:e.urgent,text:xt(e.text)},f=Lt(t),u={caseId:o.caseId,thread:f,n:0,head:dt(o.caseId,f),day:r};return dr("disclosure_request",d,u,n,[o.recipient,c,...a])}async function $u(e,t,r,{caseId:n,id:o,request:s},i){let{recipient:a,token:c,sealed_to:d}=s.data,{identity:f}=e,u={released:f!=="",identity:f,text:xt(e.text)},p=({role:y,until:w,recipient:E})=>y==="custodian"&&w===null&&d.includes(E),m=i.everybody().filter(p).map(y=>y.recipient),g={caseId:n,thread:Lt(o),...t};return dr("disclosure",u,g,r,[a,c,...m])}var xc=class extends Error{constructor(r){super("a body without a recipient");this.body=r}body};function Pu(){return Tr(Sr(10))}async function Nu(e,t,r,n,o,s){let i=Ku(e.body,s),a={body:e.body,recipient:o.recipient,signer:ne(o.signer),sealed_to:i,basis:e.basis,edition:e.edition,shared:e.shared,parts:e.parts.map(({title:f,text:u})=>({title:f,text:xt(u)})),files:[],text:xt(e.text)},c=bt(t),d={caseId:o.caseId,thread:c,n:0,head:dt(o.caseId,c),day:r};return dr("pack",a,d,n,[o.recipient,...i])}async function ci(e,t,r,n,o){let s={says:e.says,suggestion:e.suggestion,text:xt(e.text)},i={caseId:n.caseId,thread:bt(n.referral),...t};return dr("letter",s,i,r,[n.recipient,...Ku(n.body,o)])}function Ku(e,t){let r=t.recipientsOf(e).map(({recipient:n})=>n);if(r.length===0)throw new xc(e);return r}async function Uu(e,t,r,n,o){let i={body:o.find(n.account)?.body??"",recipient:n.recipient},a={caseId:r,identity:n.identity,signer:null,addressee:i},c=await So({...e,thread:bt(t)},a,o),d=Fu(c,t,r);if(d!==null)return{verdict:"verified",opened:d};let f=c.entries[0]?.verdict??"missing";return{verdict:f==="verified"?"wrong_place":f,opened:null}}async function Hu(e,t,r,n){let o=await rn({...e,thread:bt(t)},r,n);return{thread:o,opened:Fu(o,t,r.caseId)}}function Fu(e,t,r){let n=e.entries[0]?.document;if(n?.kind!=="pack")return null;let{body:o,recipient:s}=n.data;return{to:{caseId:r,referral:t,body:o,recipient:s},pack:n,thread:e}}function Ie(e,t){return e.entries.flatMap(({document:r})=>r?.kind===t?[r]:[])}function Fe(e,t){return Ie(e,t).at(-1)??null}function Bo(e,t,r){if(e.some(({document:i})=>i?.kind==="withdrawal"))return"not_given";let n=e.findLastIndex(({document:i})=>i?.kind==="consent"&&i.data.body===t),o=n<0?0:n,s=e[o]?.document??null;return Ib(s,r)?e.slice(o+1).every(Mb)?"given":"unknown":"not_given"}function Ib(e,t){if(e?.kind==="consent")return e.data.given;if(e?.kind!=="report")return!1;let r=e.data.answers.consent;return Array.isArray(r)?r.includes(t):r===t}function Mb({verdict:e}){return e==="verified"||e==="for_custodians"}function Dn(e,t){return e.some(({document:r})=>{if(r?.kind!=="approval"||r.role!=="lead"||r.data.of>=r.n)return!1;let n=e[r.data.of]?.document;return n?.kind==="override"&&n.data.body===t&&n.by!==r.by})}function li({bundle:e,staff:t,referrals:r}){let n={classification:Db(e.classification,Fe(t,"classification")?.data??null),route:$b(e.route,Fe(t,"route")?.data.bodies??null),proposals:Nb(e,t),tasks:Kb(e.tasks,t),referrals:Ub(e.referrals,r)};return Object.keys(n).filter(o=>!n[o])}function Db(e,t){if(e===null||t===null)return e===t;let{routing:r}=e;return["severity","likelihood","candour","irmer"].every(n=>e[n]===t[n])&&["nation","setting","urgency","reporter","nhs_funded"].every(n=>r[n]===t[n])&&["about","categories","flags"].every(n=>Pb(r[n],t[n]))}function $b(e,t){return e===null||t===null?e===t:e.length===t.length&&e.every((r,n)=>r===t[n])}function Pb(e,t){return e.length===t.length&&e.every(r=>t.includes(r))}function Nb(e,t){return e.proposals.every(({about:r,proposed_by:n,approved_by:o})=>{if(r==="unreadable")return!0;if(r==="no_action")return vc(e,t)!==null;let s=r.replace(/^override:/,"");return Ie(t,"override").some(({by:a,data:c})=>a===n&&c.body===s)&&(o===null||Dn(t.entries,s))})}function vc(e,t){let r=qt(e,"no_action");return Ie(t,"note").find(({n,by:o})=>n===r?.reasons&&o===r.proposed_by)??null}function Kb(e,t){let r=t.entries.flatMap(({document:o})=>o?.kind==="task"?[o]:[]),n=o=>r.some(({n:s,data:i})=>s===o.n&&i.for===o.for&&i.due===o.due_on);return e.every(n)&&r.every(({n:o})=>e.some(s=>s.n===o))}function Ub(e,t){let r=n=>{let o=t.find(({id:i})=>i===n.id)?.opened?.pack.data,s=nn(t.find(({id:i})=>i===n.id)?.thread);return o?.body===n.body&&o.basis===n.basis&&s===n.state};return e.every(r)&&t.every(({id:n})=>e.some(o=>o.id===n))}function nn(e){let t="sent";for(let{document:r}of e?.entries??[])r?.kind==="letter"&&(r.data.says==="outcome"&&(t="answered"),r.data.says==="declined"&&(t="declined"),r.data.says==="acknowledged"&&t==="sent"&&(t="acknowledged"));return t}var qu=["report","excluded","own-key","head"];function ju(e,t,r){let{bundle:n,key:o,shared:s,staff:i,referrals:a,disclosures:c,report:d,sealedMode:f}=e,u=[];if(r||u.push("own-key"),d===null)u.push("report");else{let b=d.data.answers.danger==="yes",{excluded:x}=d.data;x.includes(t)&&u.push("excluded"),n.holders.some(O=>O!==t&&x.includes(O))&&u.push("holder-excluded"),n.mode!==f&&u.push("mode"),b&&!n.danger&&u.push("danger-hidden"),!b&&n.danger&&u.push("danger-added")}Wu(n.signer,o.signer)||u.push("signer");let p=a.map(({id:b,thread:x})=>[x,n.threads[`referral-${b}`]]),m=c.map(({id:b,thread:x})=>[x,n.threads[`disclosure-${b}`]]);return[[s,n.threads.shared],[i,n.threads.staff],...p,...m].some(([b,x])=>b.head!==null&&x!==void 0&&!Wu(x.head,b.head))&&u.push("head"),([...s.entries.slice(d===null?1:0),...i.entries,...a.flatMap(({thread:b})=>b.entries),...c.flatMap(({thread:b})=>b.entries)].some(({verdict:b})=>b!=="verified"&&b!=="for_custodians")||a.some(({opened:b})=>b===null))&&u.push("gaps"),li(e).length>0&&u.push("differs"),u}function Wu(e,t){try{return Ne(J(e),t)}catch{return!1}}var Hb=["named","confidential","anonymous"];async function Ir(e,t,r,n){if(t.case!==e)return{refused:"wrong_answer"};let o={account:r.account,identity:r.keys.identity,recipient:r.keys.recipient},s=await Eu(qb(t),e,o,n);if(s.key===null)return{refused:s.verdict};let i=await rn(Oo(t,"shared"),s.key,n),a=await rn(Oo(t,"staff"),s.key,n),c=await Fb(t,s.key,n),d=i.entries[0]?.document??null,f=d?.kind==="report"?d:null,u=E=>n.displayName(E),p=await Wb(t,s.key,f,n),m={bundle:t,key:s.key,shared:i,staff:a,referrals:c,disclosures:p,report:f,sealedMode:jb(f),nameOf:u},g=zb(r,n),y=ju(m,r.account,g!==null),w=y.some(E=>qu.includes(E))?null:g;return{opened:{...m,warnings:y,actsAs:w}}}async function Fb(e,t,r){let n=e.referrals.map(({id:i})=>`referral-${i}`),o=[...new Set([...n,...Object.keys(e.threads)])].filter(In),s=async i=>{let a=i.slice(9);return{id:a,...await Hu(Oo(e,i),a,t,r)}};return Promise.all(o.map(s))}async function Wb(e,t,r,n){let o=e.disclosures.map(({id:a})=>`disclosure-${a}`),s=[...new Set([...o,...Object.keys(e.threads)])].filter(Cn),i=async a=>{let c=a.slice(11),{thread:d,opened:f}=await _u(Oo(e,a),c,t,r,n),u=f===null?null:Fe(d,"disclosure"),p=u?.data.released?await Ru(u.data.identity,t):null;return{id:c,thread:d,opened:f,released:p}};return Promise.all(s.map(i))}function qb(e){try{return J(e.grant)}catch{return new Uint8Array}}function jb(e){let t=e?.data.answers.mode;return typeof t=="string"&&Hb.includes(t)?t:"anonymous"}function zb({account:e,keys:t},r){let n=r.find(e);return n!==void 0&&n.until===null&&n.recipient===t.recipient&&Ne(J(n.key),t.signer)?n.role:null}var _o=class extends Error{},Ao=class extends Error{};async function fi(e,t,r,n,o){return{action:e.action,target:e.target??null,seen:kc(t.bundle),entry:e.entry===void 0?null:await Yb(e.entry,t,r,n,o),details:e.details??null}}function kc({threads:e}){return Object.fromEntries(Object.entries(e).map(([t,{n:r,head:n}])=>[t,{n:r,head:n}]))}async function Yb(e,t,r,n,o){let{actsAs:s,report:i,key:a}=t;if(s===null||i===null)throw new _o;let c={account:r.account,role:s,signingSeed:r.keys.signingSeed};if(e.kind==="pack"){let m=bt(e.referral),g=n.recipientsOf(e.body).map(({recipient:w})=>w);if(g.length!==e.readers.length||!g.every(w=>e.readers.includes(w)))throw new Ao;let y=await Nu(e,e.referral,o,c,a,n);return di(m,0,dt(a.caseId,m),y)}if(e.kind==="letter"){let m=t.referrals.find(({id:b})=>b===e.referral)?.opened;if(!m)throw new _o;let g=bt(e.referral),{n:y,head:w}=zu(t,g,m.thread.head),E=await ci(e,{n:y,head:w,day:o},c,m.to,n);return di(g,y,w,E)}if(e.kind==="disclosure_request"){let m=Mu(),g=await Du(e,m,o,c,a,i,n),y=Lt(m);return di(y,0,dt(a.caseId,y),g)}let d=Js(e.kind)==="staff"?"staff":"shared",{n:f,head:u}=zu(t,d,t[d].head),p=await Iu(e,{n:f,head:u,day:o},c,a,i.data.token);return di(d,f,u,p)}function zu(e,t,r){let n=e.bundle.threads[t];if(n===void 0)throw new _o;return{n:n.n,head:r??J(n.head)}}function di(e,t,r,n){return{thread:e,n:t,head:ne(r),ciphertext:ne(n)}}function ui(e){return e.bodies.filter(({role:t})=>t!=="support")}function Lo(e,t){return[...e?.bodies??[],...e?.others??[]].find(r=>r.id===t)}function vt(e,t){return Lo(e,t)?.name??t}function on(e,t){return e?.find(r=>r.id===t)?.label??t}function Yu(e,t){return(t?.results??[]).filter(n=>n.outcome===e).map(({id:n,label:o})=>({value:n,label:o}))}async function Ec(){return Gu(ge("/api/v1/vocabulary"))}async function Vu(e,t){let r={happened:t?.happened??null,known:t?.known??null};return Gu(je(`/api/v1/cases/${e}/routing`,r))}async function Gu(e){try{return await e}catch(t){if(t instanceof Ae)return null;throw t}}var pi=class{kept=new Map;drawn=new Set;has(t){return this.kept.has(t)}follow(t,r){this.drawn.add(t);let n=this.kept.get(t);n!==void 0&&Gb(r,n);let o=()=>this.kept.set(t,Vb(r));r.addEventListener("input",o),r.addEventListener("change",o)}write(t,r,n){let o=this.kept.get(t)??[],s=o.find(c=>c.name===r)?.value.trimEnd()??"",i=o.filter(c=>c.name!==r),a=s===""||s===n?n:s.endsWith(n)?s:`${s}

${n}`;this.kept.set(t,[...i,{name:r,value:a,written:!0}])}left(t,r){return this.kept.get(t)?.find(n=>n.name===r)?.value??""}drop(t){this.kept.delete(t)}clear(){this.kept.clear(),this.drawn.clear()}drawAgain(){this.drawn.clear()}orphans(){return[...this.kept].filter(([r])=>!this.drawn.has(r)).flatMap(([,r])=>r.filter(({written:n,value:o})=>n&&o.trim()!=="")).map(({value:r})=>r)}};function Zu(e){return[...e.elements].filter(t=>(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement)&&t.name!=="")}function Xu(e){return e instanceof HTMLInputElement&&(e.type==="checkbox"||e.type==="radio")}function Vb(e){return Zu(e).filter(r=>!Xu(r)||r.checked).map(r=>({name:r.name,value:r.value,written:r instanceof HTMLTextAreaElement&&r.value!==r.defaultValue}))}function Gb(e,t){for(let r of Zu(e)){let n=t.filter(({name:o})=>o===r.name);Xu(r)?r.checked=n.some(({value:o})=>o===r.value):n[0]!==void 0&&(r.value=n[0].value)}}function Qu(e,t,r){let o=[...t.shared.entries.slice(e.bundle.threads.shared.n),...t.staff.entries.slice(e.bundle.threads.staff.n),...t.referrals.flatMap(({id:i,thread:a})=>a.entries.slice(e.bundle.threads[`referral-${i}`]?.n??0))].flatMap(({document:i})=>i&&i.by!==r?[i.by==="reporter"?l("browser-meanwhile-reporter"):t.nameOf(i.by)]:[]),s=[...new Set(o)];return s.length>0?l("browser-meanwhile",{names:ae(s)}):l("browser-meanwhile-state")}function Ju(e){let t=e.map(n=>{let o=n.querySelector("h2"),s=h("a",{class:"govuk-link",href:`#${n.id}`},o?.textContent??"");return s.addEventListener("click",i=>{i.preventDefault(),Tc(n)}),h("li",{},s)}),r=h("h2",{class:"govuk-visually-hidden",id:"parts-heading"},l("browser-parts"));return h("nav",{class:"candour-parts","aria-labelledby":"parts-heading"},r,h("ul",{},...t))}function Tc(e){e.querySelector("h2")?.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function it(e){return h("dl",{class:"govuk-summary-list"},...e.map(([t,r])=>h("div",{class:"govuk-summary-list__row"},h("dt",{class:"govuk-summary-list__key"},t),h("dd",{class:"govuk-summary-list__value"},r))))}function Z(e,t,...r){let n=h("h2",{class:"govuk-heading-m",id:`${e}-heading`,tabindex:"-1"},t);return h("section",{"aria-labelledby":n.id,id:e},n,h("div",{"data-errors":""}),...r)}function I(e){return h("p",{class:"govuk-body"},e)}function ke(e){return h("p",{class:"candour-text"},e)}function ep({report:e,shared:t}){return[...e===null?[]:e.data.files.map(n=>({file:n,day:e.day})),...Ie(t,"file").map(({data:n,day:o})=>({file:n,day:o}))]}function hi(){crypto.subtle===void 0&&Object.defineProperty(crypto,"subtle",{get(){throw new DOMException("no secure context","NotSupportedError")}})}function Zb(e){if(e<2)return e;let t=e.toString(2).length-1,r=t.toString(2).length,n=2**(t-r);return Math.ceil(e/n)*n}function tp(e){return Zb(Math.max(e,65536))}var kt=class extends Error{constructor(r){super(r);this.reason=r}reason};async function rp(e,t,r,n=()=>{}){let o=me.create(),s=0,i=new TransformStream({transform(d,f){o.update(d),s+=d.length,n(s),f.enqueue(d)}}),a=await Qb(await Xb(e.pipeThrough(i)),t),c=await Jb(a,tp(r.size));if(!Ne(o.digest(),J(r.hash)))throw new kt("other_file");if(c.subarray(r.size).some(d=>d!==0))throw new kt("other_file");return c.subarray(0,r.size)}async function Xb(e){let t=e.getReader(),r=[];for(let o=0;o<nc;){let{done:s,value:i}=await t.read();if(s)break;r.push(i),o+=i.length}let n=Dt(...r);if(Ys(n)===null)throw await t.cancel(),new kt("cannot_open");return new ReadableStream({start:o=>o.enqueue(n),async pull(o){let{done:s,value:i}=await t.read();s?o.close():o.enqueue(i)},cancel:o=>t.cancel(o)})}async function Qb(e,t){let r=new Bn;r.addIdentity(t);try{return await r.decrypt(e)}catch{throw new kt("cannot_open")}}async function Jb(e,t){let r=e0(t),n=e.getReader(),o=0;for(;;){let{done:s,value:i}=await n.read().catch(()=>{throw new kt("cannot_open")});if(s)break;if(o+i.length>t)throw await n.cancel(),new kt("other_file");r.set(i,o),o+=i.length}if(o!==t)throw new kt("other_file");return r}function e0(e){try{return new Uint8Array(e)}catch{throw new kt("too_large")}}hi();var t0=200;async function r0({address:e,identity:t,listed:r},n){let o;try{o=await fetch(e,{credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{return{not:"no_connection"}}if(o.status===401)return{not:"signed_out"};if(!o.ok||o.body===null)return{not:o.status===404?"not_there":"no_connection"};let s=0,i=a=>{Date.now()-s<t0||(s=Date.now(),n({arrived:a}))};return{file:await rp(o.body,t,r,i)}}self.onmessage=async e=>{let t=r=>self.postMessage(r,{transfer:"file"in r?[r.file.buffer]:[]});try{t(await r0(e.data,t))}catch(r){t({not:r instanceof kt?r.reason:"cannot_open"})}};var Ro=class extends Error{constructor(r){super(r);this.reason=r}reason};async function np(e,t,{object:r,size:n,hash:o},s){let i=`/api/v1/cases/${e}/files/${r}`,a=await n0({address:i,identity:t,listed:{size:n,hash:o}},s);if("file"in a)return a.file;throw a.not!=="signed_out"?new Ro(a.not):(await Br(),new Ke)}function n0(e,t){let r=Gs("open");return new Promise(n=>{r.onmessage=({data:o})=>"arrived"in o?t(o.arrived):n(o),r.onerror=()=>n({not:"cannot_open"}),r.postMessage(e)}).finally(()=>r.terminate())}var op=/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;var Sc={jpeg:["jpg","jpeg","jpe","jfif"],png:["png","apng"],webp:["webp"],tiff:["tif","tiff"],heic:["heic","heif","hif","avif"],pdf:["pdf"],docx:["docx","dotx","docm","dotm"],xlsx:["xlsx","xltx","xlsm","xltm"],pptx:["pptx","ppsx","potx","pptm","ppsm","potm"],odt:["odt","ott"],ods:["ods","ots"],odp:["odp","otp"],mp4:["mp4","m4v","m4a","3gp","3g2"],mov:["mov","qt"],dicom:["dcm","dicom"],text:["txt","csv","log","md","tsv"],other:[]};function Oc(e){return/\.([^.]{1,10})$/.exec(e)?.[1]?.toLowerCase()??""}function sp(e,t){return Sc[e].includes(Oc(t))}var ip=120,o0=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;function ap(e,t){let r="";for(let{segment:n}of new Intl.Segmenter().segment(e)){if(r.length+n.length>t)break;r+=n}return r}function cp(e,t){let o=(e.slice(-4096).split(/[/\\]/).at(-1)??"").normalize("NFC").replace(op,"").replace(/[<>:"|?*]/g,"_").replace(/\s+/gu," ").replace(/^[. ]+|[. ]+$/g,""),s=Oc(o),i=t==="other"||sp(t,o),a=i&&s!==""?o.slice(0,-s.length-1):o,c=i?s:Sc[t][0],d=c===""?"":`.${c}`,f=`${ap(a,ip-d.length).trim()||"file"}${d}`;return o0.test(f)?`_${ap(f,ip-1)}`:f}var Bc=class extends Error{constructor(r,n){super(n===void 0?r:`${r}: ${n}`);this.reason=r;this.obstacle=n}reason;obstacle};function mi(){return new Bc("broken")}var $n=class{constructor(t,r=!1){this.bytes=t;this.littleEndian=r;this.data=new DataView(t.buffer,t.byteOffset,t.byteLength)}bytes;littleEndian;data;get length(){return this.bytes.length}at(t,r){if(!Number.isSafeInteger(t)||t<0||t+r>this.bytes.length)throw mi();return t}u8(t){return this.data.getUint8(this.at(t,1))}u16(t){return this.data.getUint16(this.at(t,2),this.littleEndian)}u32(t){return this.data.getUint32(this.at(t,4),this.littleEndian)}i32(t){return this.data.getInt32(this.at(t,4),this.littleEndian)}u64(t){let r=Number(this.data.getBigUint64(this.at(t,8),this.littleEndian));if(!Number.isSafeInteger(r))throw mi();return r}slice(t,r){if(!Number.isSafeInteger(r)||r<0)throw mi();return this.bytes.subarray(this.at(t,r),t+r)}latin1(t,r){return s0(this.slice(t,r))}};function s0(e){let t="";for(let r of e)t+=String.fromCharCode(r);return t}function Co(e,t,r=0){if(e.length<r+t.length)return!1;for(let n=0;n<t.length;n++)if(e[r+n]!==t.charCodeAt(n))return!1;return!0}var lp=5e7,i0=4096;function dp(e){try{if(Co(e,"ÿØÿ"))return a0(new $n(e));if(Co(e,`PNG\r

`))return c0(new $n(e));if(Co(e,"RIFF")&&Co(e,"WEBP",8))return l0(new $n(e,!0))}catch{}return null}function a0(e){for(let t=2;;){if(e.u8(t)!==255)return null;let r=e.u8(t+1);if(r>=192&&r<=207&&![196,200,204].includes(r))return{mime:"image/jpeg",width:e.u16(t+7),height:e.u16(t+5)};if(r===218)return null;t+=r===255?1:2+e.u16(t+2)}}function c0(e){return e.latin1(12,4)!=="IHDR"?null:{mime:"image/png",width:e.u32(16),height:e.u32(20)}}function l0(e){let t=o=>e.u16(o)+e.u8(o+2)*65536,r=e.latin1(12,4);if(r==="VP8X")return{mime:"image/webp",width:t(24)+1,height:t(27)+1};if(r==="VP8 ")return{mime:"image/webp",width:e.u16(26)&16383,height:e.u16(28)&16383};if(r!=="VP8L")return null;let n=e.u32(21);return{mime:"image/webp",width:(n&16383)+1,height:(n>>>14&16383)+1}}async function fp(e,{mime:t},r){let n;try{n=await createImageBitmap(new Blob([e],{type:t}))}catch{return null}let o=Math.min(1,i0/Math.max(n.width,n.height)),[s,i]=[n.width,n.height].map(c=>Math.max(1,Math.round(c*o))),a=h("canvas",{class:"candour-picture",role:"img","aria-label":r,width:String(s),height:String(i)});return a.getContext("2d")?.drawImage(n,0,0,s,i),n.close(),a}var up=2e5,d0=["jpeg","png","webp","text"];function pp({type:e}){return d0.includes(e)}async function hp(e,t){let r=dp(e);if(r!==null)return r.width*r.height>lp?[I(l("browser-evidence-too-many-pixels"))]:[await fp(e,r,l("browser-evidence-picture",{name:t.name}))??I(l("browser-evidence-not-shown"))];let n=t.type==="text"?f0(e):null;if(n===null)return[I(l("browser-evidence-not-shown"))];let o=h("div",{class:"candour-text candour-file__text",tabindex:"0",role:"region","aria-label":t.name},n.slice(0,up));return n.length>up?[o,I(l("browser-evidence-cut"))]:[o]}function f0(e){let t=e[0]===255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8";try{return new TextDecoder(t,{fatal:!0}).decode(e)}catch{return null}}function mp(e,{name:t,type:r}){let n=URL.createObjectURL(new Blob([e],{type:"application/octet-stream"}));h("a",{href:n,download:cp(t,r)}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}var gp=1048576;function bp(e){let t=ep(e.opened);if(t.length===0)return[];let r=[I(l("browser-evidence-about")),I(l("browser-evidence-offline"))];return[Z("evidence",l("browser-section-evidence"),...r,...t.map(n=>u0(n,e)))]}function u0({file:e,day:t},{opened:r}){let n=l(`browser-evidence-type-${e.type}`),o=e.found.map(p=>l(`browser-evidence-found-${p}`)),s=[l("browser-evidence-what",{type:n,size:wp(e.size),day:G(t)}),l(e.copy==="cleaned"?"browser-evidence-cleaned":"browser-evidence-as-it-is"),...o.length===0?[]:[l(e.copy==="cleaned"?"browser-evidence-had":"browser-evidence-has",{found:ae(o)})],...e.original===null?[]:[l("browser-evidence-original")]],i=h("p",{class:"govuk-body",role:"status"}),a=h("div",{"data-file-shown":""}),c=async(p,m)=>{p.disabled=!0;let g=y=>i.textContent=l("browser-evidence-arriving",{size:wp(y)});g(0);try{i.textContent=await m(await np(r.bundle.case,r.key.identity,e,g))}catch(y){if(y instanceof Ke)return;i.textContent=l(`browser-evidence-not-${y instanceof Ro?y.reason:"cannot_open"}`)}finally{p.disabled=!1}},d=yp(l("browser-evidence-open"),e.name,p=>c(p,async m=>(a.replaceChildren(...await hp(m,e)),l("browser-evidence-opened")))),f=yp(l("browser-evidence-save"),e.name,p=>c(p,async m=>(mp(m,e),l("browser-evidence-saved")))),u=h("div",{class:"govuk-button-group"},...pp(e)?[d]:[],f);return h("article",{class:"candour-file"},h("h3",{class:"govuk-heading-s"},e.name),...s.map(I),u,i,a)}function yp(e,t,r){let n=h("span",{class:"govuk-visually-hidden"},` ${t}`),o=h("button",{type:"button",class:"govuk-button govuk-button--secondary"},e,n);return o.addEventListener("click",()=>{r(o)}),o}function wp(e){return e<gp/10?l("browser-size-kb",{n:Math.ceil(e/1024)}):l("browser-size-mb",{n:Math.round(e/gp*10)/10})}function fe({value:e="",rows:t=5,...r}){let n=h("textarea",{class:"govuk-textarea",rows:String(t),...Ac(r)},e);return Lc(r,n)}function Mr({value:e="",type:t="text",min:r,max:n,...o}){let i=h("input",{class:`govuk-input ${t==="date"?"govuk-input--width-10":""}`,type:t,...Ac(o)});return r!==void 0&&(i.min=r),n!==void 0&&(i.max=n),i.value=e,Lc(o,i)}function Et({choices:e,value:t,...r}){let n=e.map(s=>h("option",{value:s.value},s.label)),o=h("select",{class:"govuk-select candour-select",...Ac(r)},...n);return t!==void 0&&(o.value=t),Lc(r,o)}function fr(e){return gi(e,_c(e))}function Dr(e){return gi(e,xp("radios","radio",e))}function _c(e){return xp("checkboxes","checkbox",e)}function gi({id:e,label:t,hint:r},...n){let o=h("fieldset",{class:"govuk-fieldset",id:e,tabindex:"-1",...r===void 0?{}:{"aria-describedby":`${e}-hint`}},h("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},t),vp(e,r),...n);return h("div",{class:"govuk-form-group"},o)}function xp(e,t,{id:r,name:n,choices:o,chosen:s=[],small:i=!0}){let a=o.map(({value:c,label:d,hint:f})=>{let u=`${r}-${c}`,p=h("input",{class:`govuk-${e}__input`,type:t,id:u,name:n,value:c});return p.checked=s.includes(c),f!==void 0&&p.setAttribute("aria-describedby",`${u}-hint`),h("div",{class:`govuk-${e}__item`},p,h("label",{class:`govuk-label govuk-${e}__label`,for:u},d),f===void 0?null:h("div",{class:`govuk-hint govuk-${e}__hint`,id:`${u}-hint`},f))});return h("div",{class:`govuk-${e} ${i?`govuk-${e}--small`:""}`},...a)}function Ac({id:e,name:t,hint:r}){return{id:e,name:t,...r===void 0?{}:{"aria-describedby":`${e}-hint`}}}function Lc({id:e,label:t,hint:r,hiddenLabel:n=!1},o){return h("div",{class:"govuk-form-group"},h("label",{class:n?"govuk-visually-hidden":"govuk-label govuk-label--s",for:e},t),vp(e,r),o)}function vp(e,t){return t===void 0?null:h("div",{class:"govuk-hint",id:`${e}-hint`},t)}function qe({id:e,drafts:t,fields:r,button:n,secondary:o=!1,send:s}){let a=h("button",{class:o?"govuk-button govuk-button--secondary":"govuk-button",type:"submit"},n),c=h("form",{method:"post",novalidate:""},...r,a);return t.follow(e,c),Je(c,()=>s(new Rc(c))),c}var Rc=class{constructor(t){this.form=t;this.data=new FormData(t)}form;data;one(t){let r=this.data.get(t);return typeof r=="string"?r:""}many(t){return this.data.getAll(t).filter(r=>typeof r=="string")}needed(t,r){let n=this.one(t);if(n.trim()!=="")return n;throw new ee(r,this.idOf(t))}idOf(t){let r=this.form.querySelector(`[name="${CSS.escape(t)}"]`),n=r?.matches("[type=radio], [type=checkbox]")?r.closest("fieldset"):r;if(!n?.id)throw new Error(`the form has no ${t}`);return n.id}};function be(e,t,...r){let n=h("details",{class:"govuk-details"},h("summary",{class:"govuk-details__summary"},h("span",{class:"govuk-details__summary-text"},e)),h("div",{class:"govuk-details__text"},...r));return n.open=t,n}function Le(e,t,r,...n){let o=be(t,r.drafts.has(r.id),...n,qe(r));return o.dataset.action=e,o}function tt(e,t,r=!0){let o=h("button",{class:r?"govuk-button govuk-button--secondary":"govuk-button",type:"button"},e);return o.addEventListener("click",t),o}function kp(e,t,r){let o=[...new Set(e.map(({group:g})=>g))].map(g=>p0(g,e.filter(({group:y})=>y===g),t)),s=h("p",{class:"govuk-body",role:"status"}),i=()=>o.flatMap(({items:g})=>g.map(({input:y})=>y)),a=()=>{let g=i().filter(({checked:y})=>y).map(({value:y})=>y);return e.filter(({id:y})=>g.includes(y))},c=()=>{let g=a().map(({label:y})=>y);s.textContent=g.length===0?l("browser-categories-none"):l("browser-categories-chosen",{labels:g.join("; ")})},d=Mr({id:"category-filter",name:"",type:"search",label:l("browser-category-filter")}),f=d.querySelector("input");f.removeAttribute("name");let u=h("p",{class:"govuk-body-s",role:"status"});f.addEventListener("input",()=>{let g=h0(o,f.value);u.textContent=f.value.trim()===""?"":l("browser-categories-fitting",{count:g})}),f.addEventListener("keydown",g=>{g.key==="Enter"&&g.preventDefault()});let p=l("browser-categories-label"),m=gi({id:"classify-categories",name:"categories",label:p,hint:l("browser-categories-hint")},s,d,u,...o.map(({details:g})=>g));return m.addEventListener("change",()=>{c(),r(a())}),queueMicrotask(c),c(),m}function p0(e,t,r){let n=t.map(({id:a,label:c})=>({value:a,label:c})),o=_c({id:"category",name:"categories",choices:n,chosen:r}),s=[...o.children].map((a,c)=>({item:a,input:a.querySelector("input"),words:`${e} ${t[c]?.label??""}`.toLowerCase()})),i=s.some(({input:a})=>a.checked);return{details:be(e,i,o),items:s}}function h0(e,t){let r=0,n=t.toLowerCase().split(/\s+/).filter(o=>o!=="");for(let{details:o,items:s}of e){let i=!1;for(let{item:a,input:c,words:d}of s){let f=n.every(u=>d.includes(u));Bt(a,f||c.checked),i||=f,f&&(r+=1)}Bt(o,i||s.some(({input:a})=>a.checked)),o.open=n.length>0?i:s.some(({input:a})=>a.checked)}return r}function Ep(e,t,r){return e===null?m0(t,r):{...e,text:""}}function m0(e,{proposed:t,urgencies:r}){let n=t.filter(a=>g0(a,e)),o=(a,c)=>n.findLast(d=>d.field===a)?.to??c,s=a=>[...new Set(n.filter(c=>c.field===a).map(({to:c})=>c))],i=r.map(({id:a})=>a);return{nation:o("nation","not_sure"),setting:o("setting","not_sure"),about:[],categories:s("categories"),urgency:Cc([...s("urgency"),"standard"],i),reporter:o("reporter","prefer_not_to_say"),flags:s("flags"),nhs_funded:null,severity:"not_known",likelihood:"not_known",candour:"not_known",irmer:"not_known",happened:null,known:null,text:""}}function g0({question:e,value:t},r){let n=r[e];return n===void 0?!1:t===null?Array.isArray(n)?n.length>0:n.trim()!=="":Array.isArray(n)?n.includes(t):n===t}function Cc(e,t){let r=e.filter(n=>t.includes(n));return r.reduce((n,o)=>t.indexOf(o)<t.indexOf(n)?o:n,r[0]??"standard")}function Tp(e){let{severity:t,likelihood:r,candour:n,irmer:o,happened:s,known:i,text:a,...c}=e;return{routing:c,severity:t,likelihood:r,candour:n,irmer:o}}var Ic="1970-01-01";function Sp(e,t){return e===""||e.length===t.length&&e>=Ic&&e<=t}function _p(e,t,r,n){let{words:o,drafts:s}=e,i=Ep(r,n,t),a=(g,y)=>Et({id:`classify-${g}`,name:g,label:l(`browser-classify-${g}`),choices:Mc(y),value:i[g]}),c=fr({id:"classify-flags",name:"flags",label:l("browser-classify-flags"),choices:Mc(t.flags),chosen:i.flags}),d=a("urgency",t.urgencies),f=g=>w0(g,c,d,t),u=[kp(t.categories,i.categories,f),d,a("nation",t.nations),a("setting",t.settings),y0(i),fr({id:"classify-about",name:"about",label:l("browser-classify-about"),choices:Mc(t.about),chosen:i.about}),a("reporter",t.reporters),c,a("severity",t.severities),a("likelihood",t.likelihoods),a("candour",t.candour),a("irmer",t.irmer),Op("happened",i.happened,e.today),Op("known",i.known,e.today),fe({id:"classify-text",name:"text",label:l("browser-classify-text"),hint:l("browser-classify-text-hint"),rows:3})],p=r===null?o.action("classify"):l("browser-classify-again");return Le("classify",p,{id:"classify",drafts:s,fields:u,button:o.action("classify"),send:g=>{let y=b0(g,e.today),w=l("browser-acted",{action:o.action("classify")}),E={action:"classify",entry:{kind:"classification",...y},details:Tp(y)};return e.take(E,{form:"classify",section:"route",done:w})}})}function Mc(e){return e.map(({id:t,label:r})=>({value:t,label:r}))}function Op(e,t,r){let n={label:l(`browser-classify-${e}`),hint:l(`browser-classify-${e}-hint`)};return Mr({id:`classify-${e}`,name:e,type:"date",value:t??"",min:Ic,max:r,...n})}function Bp(e,t,r){let n=t.one(e);if(!Sp(n,r))throw new ee(l("browser-classify-day"),t.idOf(e));return n||null}function y0({nhs_funded:e}){let t=["yes","no","not_known"].map(n=>({value:n,label:l(`browser-nhs-${n}`)})),r=e===null?"not_known":e?"yes":"no";return Dr({id:"classify-nhs",name:"nhs_funded",label:l("browser-classify-nhs"),choices:t,chosen:[r]})}function w0(e,t,r,n){let o=new Set(e.flatMap(a=>a.sets_flags));for(let a of t.querySelectorAll("input"))o.has(a.value)&&(a.checked=!0);let s=r.querySelector("select"),i=n.urgencies.map(({id:a})=>a);s.value=Cc([s.value,...e.map(a=>a.urgency)],i)}function b0(e,t){let r=e.one("nhs_funded");return{nation:e.one("nation"),setting:e.one("setting"),about:e.many("about"),categories:e.many("categories"),urgency:e.one("urgency"),reporter:e.one("reporter"),flags:e.many("flags"),nhs_funded:r==="not_known"||r===""?null:r==="yes",severity:Se(...lc)(e.one("severity")),likelihood:Se(...dc)(e.one("likelihood")),candour:Se(...fc)(e.one("candour")),irmer:Se(...uc)(e.one("irmer")),happened:Bp("happened",e,t),known:Bp("known",e,t),text:e.one("text")}}function Ap(e,t){let r=(s,i)=>on(s,i),n=(s,i)=>i.map(a=>on(s,a)).join("; ")||l("browser-none-chosen"),o=[[l("browser-classify-categories"),n(t?.categories,e.categories)],[l("browser-classify-urgency"),r(t?.urgencies,e.urgency)],[l("browser-classify-nation"),r(t?.nations,e.nation)],[l("browser-classify-setting"),r(t?.settings,e.setting)],[l("browser-classify-nhs"),l(`browser-nhs-${e.nhs_funded===null?"not_known":e.nhs_funded?"yes":"no"}`)],[l("browser-classify-about"),n(t?.about,e.about)],[l("browser-classify-reporter"),r(t?.reporters,e.reporter)],[l("browser-classify-flags"),n(t?.flags,e.flags)],[l("browser-classify-severity"),r(t?.severities,e.severity)],[l("browser-classify-likelihood"),r(t?.likelihoods,e.likelihood)],[l("browser-classify-candour"),r(t?.candour,e.candour)],[l("browser-classify-irmer"),r(t?.irmer,e.irmer)]];return e.happened!==null&&o.push([l("browser-classify-happened"),G(e.happened)]),e.known!==null&&o.push([l("browser-classify-known"),G(e.known)]),o}function Lp(e){let{opened:t,vocabulary:r}=e,n=Fe(t.staff,"classification"),o=n===null?[I(l("browser-not-classified"))]:[x0(n.by,n.day,e),...v0(n.data,r)],s=e.offers("classify")&&r&&t.report?[_p(e,r,n?.data??null,t.report.data.answers)]:[],i=r===null?[I(l("browser-directory-unreached"))]:[];return Z("classification",l("browser-section-classification"),...o,...i,...s)}function x0(e,t,{opened:r}){return I(l("browser-signed-by",{name:r.nameOf(e),day:G(t)}))}function v0(e,t){return[it(Ap(e,t)),...e.text===""?[]:[ke(e.text)]]}function Dc({data:e,day:t},{shared:r,staff:n},o){if(e.basis==="serious_harm")return Dn(n.entries,e.body)?"stands":"missing";let s=k0(e,t,r.entries);return s===null?"missing":Bo(s,e.body,o??"")==="given"?"stands":o!==null?"missing":[E0(s[0])].flat().some(a=>Bo(s,e.body,a)==="given")?"unknown":"missing"}function Rp(e,t){return e.referrals.flatMap(({opened:n})=>n?[n.pack]:[]).filter(n=>Dc(n,e,$c(n.data,t))==="missing")}function $c({body:e},t){return Lo(t,e)?.group??null}function k0({shared:e},t,r){if(e>r.length)return null;let n=r.findLastIndex(({document:o})=>o!==null&&o.day<t);return r.slice(0,Math.max(e,n+1))}function E0(e){return e?.document?.kind==="report"?e.document.data.answers.consent??[]:[]}function Cp(e){return[T0(e),...e.vocabulary?[S0(e,e.vocabulary.labels)]:[],O0(e)]}function T0(e){let{opened:t,reader:r,drafts:n}=e,{holders:o,assigned_to:s}=t.bundle,i=o.filter(d=>d!==r.account),a=Et({id:"assign-to",name:"to",label:l("browser-assign-label"),hint:l("browser-assign-hint"),choices:[{value:r.account,label:l("browser-assign-me")},...i.map(d=>({value:d,label:t.nameOf(d)})),{value:"",label:l("browser-nobody")}],value:s??""}),c=qe({id:"assign",drafts:n,fields:[a],button:l("browser-assign"),secondary:!0,send:d=>{let f={form:"assign",section:"summary",done:l("browser-assigned-done")};return e.send("assign",{to:d.one("to")||null},f)}});return be(l("browser-assign-title"),n.has("assign"),c)}function S0(e,t){let{opened:r,drafts:n}=e,o=fr({id:"labels",name:"labels",label:l("browser-labels-label"),hint:l("browser-labels-hint"),choices:t.map(({id:i,label:a})=>({value:i,label:a})),chosen:r.bundle.labels}),s=qe({id:"labels",drafts:n,fields:[o],button:l("browser-labels-save"),secondary:!0,send:i=>{let a={form:"labels",section:"summary",done:l("browser-labels-done")};return e.send("labels",{labels:i.many("labels")},a)}});return be(l("browser-labels-title"),n.has("labels"),s)}function O0(e){let{opened:t,drafts:r}=e,n=t.bundle.links,o=h("ul",{class:"govuk-list"},...n.map(f=>B0(f,e))),s=Mr({id:"link-other",name:"other",label:l("browser-link-label"),hint:l("browser-link-hint")}),i=Dr({id:"link-kind",name:"kind",label:l("browser-link-kind"),choices:[{value:"same_matter",label:l("browser-link-same_matter")},{value:"merged",label:l("browser-link-merged"),hint:l("browser-link-merged-hint")}],chosen:["same_matter"]}),a=qe({id:"link",drafts:r,fields:[s,i],button:l("browser-link"),secondary:!0,send:async f=>{let u=f.needed("other",l("browser-link-missing")).trim(),p={form:"link",section:"summary",done:l("browser-link-done")};await e.send("links",{other:u,kind:f.one("kind")},p)}}),c={count:n.length},d=r.has("link")||n.length>0;return be(l("browser-links-title",c),d,n.length>0?o:I(l("browser-links-none")),a)}function B0({case:e,reference:t,kind:r,from_other:n},o){let s=r==="same_matter"?"same_matter":n?"goes-along":"goes-with",i=qe({id:`unlink-${e}`,drafts:o.drafts,fields:[],button:l("browser-unlink",{reference:t}),secondary:!0,send:()=>{let c={form:`unlink-${e}`,section:"summary",done:l("browser-unlink-done")};return o.send("links",{other:e,kind:null},c)}}),a=h("a",{class:"govuk-link",href:`/cases/${e}`},t);return h("li",{},a,` ${l(`browser-linked-${s}`)}`,i)}function Ip({opened:e,routing:t}){let r=e.warnings.map(o=>_0(o,e)),n=Rp(e,t).map(({data:o})=>vt(t,o.body));return n.length>0&&r.push(l("browser-warn-ground",{bodies:ae(n)})),h("div",{},...r.map(Oe))}function _0(e,t){let{bundle:r,sealedMode:n,report:o,nameOf:s}=t;switch(e){case"mode":return l("browser-warn-mode",{listed:Pc(r.mode),sealed:Pc(n)});case"holder-excluded":{let i=r.holders.filter(a=>o?.data.excluded.includes(a));return l("browser-warn-holder-excluded",{names:ae(i.map(s))})}case"differs":{let i=li(t).map(a=>l(`browser-differs-${a}`));return l("browser-warn-differs",{what:ae(i)})}default:return l(`browser-warn-${e}`)}}function Oe(e){return h("div",{class:"govuk-warning-text"},h("span",{class:"govuk-warning-text__icon","aria-hidden":"true"},"!"),h("strong",{class:"govuk-warning-text__text"},h("span",{class:"govuk-visually-hidden"},`${l("browser-warning")} `),e))}function Mp(e){let{opened:t,words:r,vocabulary:n}=e,{bundle:o,report:s}=t,i=[[l("browser-state"),r.state(o.state)],[l("browser-received"),G(o.received_on)],[l("browser-due"),A0(o,e.today)]];return s&&(i.push([l("browser-mode"),Pc(t.sealedMode)]),s.data.answers.danger==="yes"&&i.push([l("browser-danger"),h("strong",{class:"candour-danger"},l("browser-danger-yes"))]),i.push([l("browser-excluded"),s.data.excluded.map(t.nameOf).join(", ")||l("browser-nobody")])),i.push([l("browser-assigned"),o.assigned_to===null?l("browser-nobody"):t.nameOf(o.assigned_to)]),i.push([l("browser-holders"),ae(o.holders.map(t.nameOf))||l("browser-nobody")]),o.labels.length>0&&i.push([l("browser-labels"),o.labels.map(a=>on(n?.labels,a)).join(", ")]),i.push(...L0(t)),Z("summary",l("browser-section-summary"),it(i),...Cp(e))}function A0({due_on:e,paused_on:t,escalated:r},n){if(e===null)return l("browser-nothing-due");if(t!==null)return l("browser-due-paused",{due:G(e),since:G(t)});if(e>=n)return G(e);let o=l(r?"browser-due-escalated":"browser-due-overdue");return h("span",{},`${G(e)} `,h("strong",{class:"candour-overdue"},o))}function L0({shared:e}){let t=[],r=Fe(e,"rating");r!==null&&t.push([l("browser-rating"),l("browser-rating-score",{score:r.data.score})]);let n=Fe(e,"checkin");if(n!==null){let o=l(`browser-detriment-${n.data.detriment}`);t.push([l("browser-checkin"),l("browser-checkin-value",{months:n.data.month,how:o})])}return t}function Pc(e){return["named","confidential","anonymous"].includes(e)?l(`browser-mode-${e}`):e}function Dp(e,{person:t,body:r,result:n}){let o=(s,i="")=>[h("h3",{class:"govuk-heading-s"},s),...i===""?[]:[ke(i)]];switch(e.kind){case"message":case"note":return[ke(e.data.text)];case"feedback":{let{outcome:s,result:i,text:a,changed:c}=e.data,d=i===""?[]:[I(l("browser-feedback-result",{result:n(i)}))],f=[...o(l(s==="action_taken"?"browser-feedback-action":"browser-feedback-none"),a),...d];return c===""?f:[...f,...o(l("browser-feedback-changed"),c)]}case"file":return o(l("browser-entry-file",{name:e.data.name}));case"request":return o(l("browser-entry-request",{body:r(e.data.body)}),e.data.text);case"consent":return o(l(`browser-entry-consent-${e.data.given?"given":"refused"}`,{body:r(e.data.body)}));case"withdrawal":return o(l("browser-entry-withdrawal"),e.data.text);case"rating":return o(l("browser-rating-score",{score:e.data.score}),e.data.text);case"checkin":{let{month:s,detriment:i,text:a}=e.data;return o(l("browser-checkin-value",{months:s,how:l(`browser-detriment-${i}`)}),a)}case"classification":return o(l("browser-entry-classification"),e.data.text);case"route":return o(l("browser-entry-route",{bodies:ae(e.data.bodies.map(r))}),e.data.text);case"override":return o(l("browser-entry-override",{body:r(e.data.body)}),e.data.text);case"approval":return o(l("browser-entry-approval",{n:e.data.of}),e.data.text);case"task":{let s={name:t(e.data.for),day:G(e.data.due)};return o(l("browser-entry-task",s),e.data.text)}case"disclosure_request":{let s=o(l("browser-entry-name-asked"),e.data.text);return e.data.urgent?[...s,I(l("browser-entry-name-urgent"))]:s}case"disclosure_answer":return o(l(`browser-entry-name-${e.data.given?"agreed":"declined"}`),e.data.text);case"disclosure":return o(l(`browser-entry-name-${e.data.released?"released":"refused"}`),e.data.text);case"letter":{let{says:s,suggestion:i,text:a}=e.data,c=e.role!=="liaison"&&s!=="answer",d=o(l(c?`browser-letter-${s}-recorded`:`browser-letter-${s}`),a);return i===""?d:[...d,I(l("browser-letter-suggestion",{body:r(i)}))]}default:return[I(l("browser-entry-number",{n:e.n}))]}}function jt(e,t,r){return e.length===0?[I(r)]:e.map(n=>R0(n,t))}function R0({n:e,verdict:t,document:r},n){if(r)return C0(r,n);if(t==="for_custodians")return $p("candour-message",l("browser-for-custodians",{n:e}));let o=t==="missing"?l("browser-missing",{n:e}):l("browser-not-verified",{n:e,reason:l(`browser-reason-${t}`)});return $p("candour-message candour-message--unverified",o)}function C0(e,t){let r=l(`browser-by-${e.role}`,{name:t.person(e.by),day:G(e.day)});return h("article",{class:`candour-message candour-message--${I0(e)}`},h("p",{class:"candour-message__byline"},r),...Dp(e,t))}function I0(e){return e.by==="reporter"?"reporter":e.role==="liaison"?"body":e.thread==="staff"?"note":"reviewer"}function $p(e,t){return h("article",{class:e},I(t))}async function Pp(e,t,r){let n=[],o=[];for(let i of ii(e.opened.bundle).filter(a=>r.includes(a.case)))try{await M0(i,e,t),n.push(Rt(i.case))}catch(a){if(a instanceof Ke)throw a;o.push(Rt(i.case))}return[n.length===0?"":l("browser-along-told",{cases:n.join(", ")}),o.length===0?"":l("browser-along-missed",{cases:o.join(", ")})].filter(i=>i!=="").join(" ")}async function M0(e,{reader:t,keyring:r,today:n},o){let s=await ge(`/api/v1/cases/${e.case}`),i=await Ir(e.case,s,t,r);if("refused"in i)throw new Error("the other case does not open");let a=s.actions.some(d=>d.action==="acknowledge")?"acknowledge":"message",c=await fi({action:a,entry:{kind:"message",text:o}},i.opened,t,r,n);await je(`/api/v1/cases/${e.case}/changes`,c)}var D0=["acknowledge","ask","message"];function sn({opened:e,routing:t,vocabulary:r}){let n=o=>on(r?.results,o);return{person:e.nameOf,body:o=>vt(t,o),result:n}}function Np(e){let t=s=>s?.kind==="report",r=e.opened.shared.entries.filter(({document:s})=>!t(s)),n=D0.filter(s=>e.offers(s)).map(s=>$0(s,e)),o=l("browser-section-conversation");return Z("conversation",o,...jt(r,sn(e),l("browser-no-messages")),...n)}function $0(e,t){let{words:r,drafts:n}=t,o=e==="ask"?"ask":"message",s=fe({id:`${e}-text`,name:"text",label:l(`browser-${o}-label`),hint:l(`browser-${o}-hint`),value:e==="acknowledge"?l("browser-acknowledge-text"):"",rows:e==="acknowledge"?8:5});return Le(e,r.action(e),{id:e,drafts:n,fields:[s,...Nc(e,t)],button:r.action(e),send:i=>{let a=i.needed("text",l("browser-text-missing")),c=l("browser-acted",{action:r.action(e)}),d={form:e,section:"conversation",done:c,...Kc(i,t,a)};return t.take({action:e,entry:{kind:"message",text:a}},d)}})}function Nc(e,{opened:t}){let r=ii(t.bundle);if(r.length===0)return[];let n=r.map(o=>({value:o.case,label:l("browser-along-tell",{case:Rt(o.case)}),hint:o.linked_by===null||o.linked_on===null?l("browser-along-unknown"):l("browser-along-linked",{name:t.nameOf(o.linked_by),day:G(o.linked_on)})}));return[fr({id:`${e}-along`,name:"along",label:l("browser-along-label"),hint:l("browser-along-hint"),choices:n})]}function Kc(e,t,r){let n=e.many("along");return n.length===0?{}:{then:()=>Pp(t,r,n)}}function Kp({action:e,outcome:t},r){let{words:n,drafts:o,vocabulary:s}=r,i=t??"no_action",a=i==="action_taken"?"feedback-action":"feedback-none",c=n.action(e),d=[Et({id:`${e}-result`,name:"result",label:l("browser-result-label"),choices:[{value:"",label:l("browser-result-choose")},...Yu(i,s)]}),fe({id:`${e}-text`,name:"text",label:l(`browser-${a}-label`),hint:l(`browser-${a}-hint`),rows:7}),fe({id:`${e}-changed`,name:"changed",label:l("browser-changed-label"),hint:l("browser-changed-hint"),rows:3}),...Nc(e,r)];return Le(e,c,{id:e,drafts:o,fields:d,button:c,send:f=>{let u=f.needed("result",l("browser-result-missing")),p=f.needed("text",l("browser-text-missing")),m=f.one("changed"),g={kind:"feedback",outcome:i,result:u,text:p,changed:m},y=[p,m].filter(E=>E.trim()!=="").join(`

`),w={form:e,section:"closing",done:l("browser-acted",{action:c}),...Kc(f,r,y)};return r.take({action:e,entry:g,details:{result:u}},w)}})}function yi(e,t,{drafts:r,words:n,take:o,...s}){let i=qt(e,"unreadable"),a=["confirm_unreadable","propose_unreadable"].find(g=>t(g)&&(g==="confirm_unreadable"||i===void 0)),c=s.opened?.nameOf??s.nameOf??(g=>g),d=i===void 0?[]:[I(l("browser-unreadable-proposed",{name:c(i.proposed_by)}))];if(a===void 0)return d;let f=n.action(a),p=qe({id:a,drafts:r,fields:[],button:f,secondary:!0,send:()=>o({action:a},{form:a,section:"closing",done:l("browser-acted",{action:f})})}),m=be(f,!1,I(l("browser-unreadable-about")),p);return m.dataset.action=a,[...d,m]}function Up(e){let t=["conclude_action","conclude_no_action"].flatMap(o=>e.offers(o)??[]),r=["propose_no_action","reopen","pause","unpause"].filter(o=>e.offers(o)),n=[...K0(e),...U0(e),...H0(t,e),...t.map(o=>Kp(o,e)),...r.map(o=>F0(o,e)),...P0(e),...N0(e)];return Z("closing",l("browser-section-closing"),...n.length===0?[I(l("browser-closing-nothing"))]:n)}function P0({opened:e,vocabulary:t}){return e.bundle.due_on!==null&&e.actsAs!==null&&t?.pausing===!1?[I(l("browser-no-pausing"))]:[]}function N0(e){let{bundle:t,report:r}=e.opened;return r===null||qt(t,"unreadable")?yi(t,e.offers,e):[]}function K0({opened:e,reader:t}){let r=Tu(e.bundle);if(r===null)return[];let n=ae(e.bundle.holders.filter(s=>s!==r).map(e.nameOf))||l("browser-nobody-yet"),o=r===t.account?"yours":"theirs";return[Oe(l(`browser-second-look-${o}`,{name:e.nameOf(r),names:n}))]}function U0({opened:e,reader:t,offers:r}){let n=qt(e.bundle,"no_action");if(n===void 0)return[];let o=e.nameOf(n.proposed_by);if(n.proposed_by===t.account)return[I(l("browser-proposed-yours"))];let s=vc(e.bundle,e.staff);if(s===null)return[Oe(l("browser-proposed-unsigned",{name:o}))];let i=l(r("conclude_no_action")?"browser-proposed-decide":"browser-proposed-wait",{name:o,day:G(s.day)});return[I(i),ke(s.data.text)]}function H0(e,{opened:t,routing:r,today:n}){if(e.length===0)return[];let s=t.referrals.filter(({thread:c})=>["sent","acknowledged"].includes(nn(c))).map(({opened:c})=>vt(r,c?.pack.data.body??"")),i=t.bundle.tasks.filter(({done_on:c})=>c===null).length,a=t.bundle.paused_on;return[...s.length===0?[]:[I(l("browser-closing-bodies",{bodies:ae(s)}))],...i===0?[]:[I(l("browser-closing-tasks",{count:i}))],...a===null||a>n?[]:[I(l("browser-closing-paused",{since:G(a)}))]]}function F0(e,t){let r=t.words.action(e),n=e==="propose_no_action"?"propose":e,o=fe({id:`${e}-text`,name:"text",label:l(`browser-${n}-label`),hint:l(`browser-${n}-hint`)});return Le(e,r,{id:e,drafts:t.drafts,fields:[o],button:r,secondary:!0,send:s=>{let a={kind:e==="propose_no_action"?"note":"message",text:s.needed("text",l("browser-text-missing"))};return t.take({action:e,entry:a},{form:e,section:"closing",done:l("browser-acted",{action:r})})}})}var zt="ask_name";function Hp(e){let{disclosures:t,sealedMode:r}=e.opened;if(r!=="confidential"&&t.length===0)return[];let n=t.map(a=>W0(a,e)),o=t.some(({released:a})=>a?.verdict==="verified"),s=o?[]:[I(l("browser-name-about"))],i=o?[]:z0(e);return[Z("name",l("browser-section-name"),...s,...n,...i)]}function W0({id:e,thread:t,released:r},n){let o=n.opened.bundle.disclosures.find(i=>i.id===e),s=Fe(t,"disclosure")!==null;return h("div",{"data-disclosure":e},...jt(t.entries,sn(n),l("browser-no-messages")),...o===void 0||s?[]:[I(q0(o))],...j0(r))}function q0({state:e,urgent:t,decide_from:r}){return e==="answered"?l("browser-name-state-answered"):e!=="asked"?l("browser-name-state-ended"):t?l("browser-name-state-urgent"):l("browser-name-state-asked",{day:G(r)})}function j0(e){if(e===null)return[];if(e.verdict!=="verified"){let o=e.verdict;return[Oe(l("browser-name-unreadable",{reason:l(`browser-reason-${o}`)}))]}let{name:t,contact:r}=e.named,n=[[l("browser-name-given"),ke(t)],[l("browser-name-contact"),ke(r)]];return[h("div",{"data-name":""},it(n)),Oe(l("browser-name-care"))]}function z0(e){let{opened:t,keyring:r,drafts:n,words:o}=e;if(!e.offers(zt)||t.report===null||t.actsAs===null)return[];let s=bc(t.report,r);if(s.length===0)return[I(l("browser-name-none"))];let i=I(l("browser-name-who",{names:ae(s.map(({display:d})=>d))})),a=[fe({id:`${zt}-text`,name:"text",label:l("browser-name-why"),hint:l("browser-name-why-hint")}),fr({id:`${zt}-urgent`,name:"urgent",label:l("browser-name-urgent"),hint:l("browser-name-urgent-hint"),choices:[{value:"yes",label:l("browser-name-urgent-yes")}]})],c={id:zt,drafts:n,fields:a,button:o.action(zt),send:d=>{let f=d.needed("text",l("browser-name-missing")),u=d.many("urgent").includes("yes"),p={urgent:u,custodians:s.map(({name:g})=>g)},m=l("browser-acted",{action:o.action(zt)});return e.take({action:zt,entry:{kind:"disclosure_request",urgent:u,text:f},details:p},{form:zt,section:"name",done:m})}};return[Le(zt,o.action(zt),c,i)]}function Fp(e,t){let r=e.reasons.map(s=>h("li",{},s)),n=[[l("browser-body-why"),h("ul",{class:"govuk-list"},...r)]];e.response&&n.push([l("browser-body-response"),e.response]),e.does_not_take&&n.push([l("browser-body-not"),e.does_not_take]),n.push([l("browser-body-reached"),G0(e,t)]);let o=e.basis.map(({text:s})=>h("li",{},s));return h("li",{class:"candour-body"},h("h3",{class:"govuk-heading-s"},e.name),I(V0(e.role)),it(n),be(l("browser-body-more"),!1,o.length===0?null:h("p",{class:"govuk-body"},h("strong",{},l("browser-body-basis"))),o.length===0?null:h("ul",{class:"govuk-list govuk-list--bullet"},...o),I(l("browser-body-rules",{rules:e.rules.join(", ")})),Uc(e.contacts)))}var Y0=["do_now","internal","speak_up","technical","duty_holder","regulator","professional","specialist","oversight","learning"];function V0(e){return Y0.includes(e)?l(`browser-role-${e}`):e}function G0({id:e},t){let r=t.recipientsOf(e);if(r.length===0)return l("browser-body-no-key");let n=r.filter(({account:o})=>o!==null);return n.length===0?l("browser-body-no-account"):l("browser-body-account",{names:ae(n.map(({name:o})=>o))})}function Uc(e){if(e.length===0)return null;let t=e.map(({value:r,purpose:n})=>{let o=r.startsWith("https://")?h("a",{class:"govuk-link",href:r,rel:"noreferrer"},r):r;return h("li",{},`${n}: `,o)});return h("ul",{class:"govuk-list candour-contacts"},...t)}function Wp({shared:e},t,r){let n=Bo(e.entries,t,r),o=Ie(e,"consent").findLast(({data:i})=>i.body===t),s=Ie(e,"request").findLast(({data:i})=>i.body===t);return n==="unknown"?{stands:"unknown",day:null}:n==="given"?o?{stands:"given",day:o.day}:{stands:"given-in-report",day:null}:Ie(e,"withdrawal").length>0?{stands:"withdrawn",day:null}:s!==void 0&&(o===void 0||o.n<s.n)?{stands:"asked",day:s.day}:o?{stands:"refused",day:o.day}:{stands:"not-asked",day:null}}function Hc({stands:e}){return e==="given"||e==="given-in-report"}function qp({staff:e,bundle:t},r){let n=Ie(e,"override").findLast(({data:s})=>s.body===r),o=qt(t,`override:${r}`);return n===void 0||o===void 0||o.approved_by!==null||o.proposed_by!==n.by||Ie(e,"approval").some(({data:s})=>s.of===n.n)?null:n}function jp(e,t){let r=qt(e.bundle,`override:${t}`);return Dn(e.staff.entries,t)&&r!==void 0&&r.approved_by!==null}function zp(e,t,r){let{opened:n,reader:o}=r,s=qp(n,e);if(s===null)return Z0(e,t,r);let i=s.by===o.account,a=[I(l(i?"browser-override-yours":"browser-override-proposed",{name:n.nameOf(s.by),day:G(s.day)})),ke(s.data.text)];return i||n.actsAs!=="lead"||!r.offers("approve_override")?a:[...a,X0(e,t,s.n,r)]}function Z0(e,t,r){if(!r.offers("propose_override"))return[];let n=`override-${e}`,o=fe({id:`${n}-text`,name:"text",label:l("browser-override-label"),hint:l("browser-override-hint")}),s=l("browser-override-title",{body:t});return[Le("propose_override",s,{id:n,drafts:r.drafts,fields:[o],button:r.words.action("propose_override"),secondary:!0,send:i=>{let a={kind:"override",body:e,text:i.needed("text",l("browser-text-missing"))},c=l("browser-override-done");return r.take({action:"propose_override",target:e,entry:a},{form:n,section:"referrals",done:c})}})]}function X0(e,t,r,n){let o=`approval-${e}`,s=fe({id:`${o}-text`,name:"text",label:l("browser-approval-label"),hint:l("browser-approval-hint"),rows:3}),i=n.words.action("approve_override");return Le("approve_override",l("browser-approval-title",{body:t}),{id:o,drafts:n.drafts,fields:[s],button:i,send:a=>{let c={kind:"approval",of:r,text:a.needed("text",l("browser-text-missing"))},d=l("browser-acted",{action:i});return n.take({action:"approve_override",target:e,entry:c},{form:o,section:"referrals",done:d})}})}var Q0=["mode","consent","excluded","questions"],J0=["dr","mr","mrs","ms","mx"],ex=2,Yp=["reporter_name","reporter_contact"],tx=["reporter_kind","done_before","came_of_it","detriment","detriment_what"];function Vp(e,t,r){let o=Object.entries(e.report?.data.answers??{}).flatMap(([a,c])=>{if(Q0.includes(a))return[];let d=t.find(p=>p.id===a),u=[c].flat().map(p=>d?.options.get(p)??p).filter(p=>p.trim()!=="").join(`
`);return u===""?[]:[{id:`answer-${a}`,title:d?.label??a,text:u,names:Yp.includes(a),tells:Yp.includes(a)||tx.includes(a)}]}),i=Ie(e.shared,"message").filter(({by:a})=>a==="reporter").map(({n:a,day:c,data:d})=>({id:`message-${a}`,title:r(c),text:d.text,names:!1,tells:!1}));return[...o,...i]}function Gp({texts:e,summary:t,...r},n){let o=n.flatMap(({id:s,title:i})=>{let a=e.get(s);return a===void 0||a.trim()===""?[]:[{title:i,text:xt(a)}]});return{...r,parts:o,text:xt(t)}}function Zp(e,t){let r=e.parts.map(({title:s})=>s),n=t.filter(({names:s,title:i})=>s&&!r.includes(i)).flatMap(nx),o=s=>n.some(i=>rx(i,s.toLowerCase()));return[...e.parts,{title:"",text:e.text}].filter(({text:s})=>o(s)).map(({title:s})=>s)}function Xp(e,t){return t.some(({names:r,title:n})=>r&&e.parts.some(o=>o.title===n))}function rx(e,t){return e.length>ex?t.includes(e):t.split(/[^\p{L}\p{M}\p{N}]+/u).includes(e)}function nx({id:e,text:t}){let r=t.toLowerCase().split(/[\s,;:()]+/).filter(n=>/[\p{L}\p{N}]{2}/u.test(n)&&!J0.includes(n));return e==="answer-reporter_name"?r:r.filter(n=>/@|[0-9]{4}/.test(n))}var Qp="[redacted]";function Jp({text:e,from:t,to:r}){if(t===r)return{text:e,cursor:r};let[n,o]=ox(e,t,r);return{text:e.slice(0,n)+Qp+e.slice(o),cursor:n+Qp.length}}function ox(e,t,r){let n=e.slice(t,r),o=t+(n.length-n.trimStart().length),s=r-(n.length-n.trimEnd().length);if(o>=s)return[t,r];let i=a=>a!==void 0&&/[\p{L}\p{N}\p{M}'’]/u.test(a);for(;o>0&&i(e[o])&&i(e[o-1]);)o-=1;for(;s<e.length&&i(e[s-1])&&i(e[s]);)s+=1;return[o,s]}function eh(e,{id:t,title:r,text:n,names:o,tells:s}){let i=`${e}-${t}`,a=h("input",{class:"govuk-checkboxes__input",type:"checkbox",id:i,name:"part",value:t}),c=`${i}-hint`,d=o?l("browser-pack-name-hint"):s?l("browser-pack-tells-hint"):null,f=d===null?null:h("div",{class:"govuk-hint govuk-checkboxes__hint",id:c},d);f&&a.setAttribute("aria-describedby",c);let u=fe({id:`${i}-text`,name:`text-${t}`,label:l("browser-pack-text-of",{title:r}),hiddenLabel:!0,value:n,rows:sx(n)}),p=u.querySelector("textarea"),m=h("span",{class:"candour-said",role:"status"}),g=tt(l("browser-redact"),()=>{let E={text:p.value,from:p.selectionStart,to:p.selectionEnd};if(E.from===E.to){m.textContent=l("browser-redact-nothing"),p.focus();return}let{text:b,cursor:x}=Jp(E);p.value=b,p.setSelectionRange(x,x),p.focus(),m.textContent=l("browser-redact-done"),p.dispatchEvent(new Event("input",{bubbles:!0}))});g.setAttribute("aria-label",l("browser-redact-in",{title:r}));let y=h("div",{class:"candour-part__text"},u,g,m),w=()=>Bt(y,a.checked);return a.addEventListener("change",w),w(),queueMicrotask(w),h("div",{class:"candour-part","data-tells":String(s)},h("div",{class:"govuk-checkboxes govuk-checkboxes--small"},h("div",{class:"govuk-checkboxes__item"},a,h("label",{class:"govuk-label govuk-checkboxes__label",for:i},r),f)),y)}function sx(e){let t=e.split(`
`).reduce((r,n)=>r+1+Math.floor(n.length/70),0);return Math.min(12,Math.max(2,t))}function wi({parts:e,text:t},r,n){let o=s=>h(n,{class:"govuk-heading-s candour-part__title"},s);return[r,...t===""?[]:[o(l("browser-pack-summary")),ke(t)],...e.flatMap(s=>[o(s.title),ke(s.text)])]}function bi(e){return I(l(`browser-basis-${e}`))}function th(e,t,r,n,o){let s=n.keyring.recipientsOf(e.body),i=Zp(e,r).map(u=>`“${u||l("browser-pack-summary")}”`),a=`refer-${e.body}`,c=Pu(),d=s.map(({recipient:u})=>u),f=qe({id:`${a}-send`,drafts:n.drafts,fields:[],button:l("browser-pack-send",{body:t}),send:()=>{let u={kind:"pack",referral:c,readers:d,...e},p={basis:e.basis,edition:e.edition},m=l("browser-pack-done",{body:t});return n.take({action:"refer",target:e.body,entry:u,details:p},{form:a,section:"referrals",done:m})}});return h("div",{class:"candour-preview",role:"group","aria-labelledby":`${a}-preview`},h("h4",{class:"govuk-heading-s",id:`${a}-preview`},l("browser-pack-preview")),...Xp(e,r)?[Oe(l("browser-pack-names",{body:t}))]:[],...i.length===0?[]:[Oe(l("browser-pack-mentions",{titles:ae(i)}))],I(l("browser-pack-to",{body:t,names:ae(s.map(u=>u.name))})),...s.every(({account:u})=>u===null)?[I(l("browser-pack-by-hand"))]:[],...wi(e,bi(e.basis),"h5"),I(l("browser-pack-final")),f,tt(l("browser-pack-back"),()=>o()?.focus()))}function rh(e,t,r,n,o){let{opened:s,words:i,drafts:a}=o,c=`refer-${e.id}`,d=Vp(s,i.questions,w=>l("browser-pack-message",{day:G(w)})),f=d.map(w=>eh(c,w)),u=fe({id:`${c}-summary`,name:"summary",label:l("browser-pack-summary"),hint:l("browser-pack-summary-hint")}),p=h("div",{"data-preview":""}),m=qe({id:c,drafts:a,fields:[ax(f),ix(c,f),u],button:l("browser-pack-show"),secondary:!0,send:w=>{let E=cx(w,d),b=s.shared.entries.length,x=Gp({body:e.id,basis:r,edition:n,shared:b,texts:E,summary:w.one("summary")},d);if(x.parts.length===0&&x.text.trim()==="")throw new ee(l("browser-pack-nothing"),`${c}-parts`);p.replaceChildren(th(x,t,d,o,()=>m.querySelector("button"))),at(p.firstElementChild)}}),g=()=>p.replaceChildren();m.addEventListener("input",g),m.addEventListener("change",g);let y=h("h4",{class:"govuk-heading-s"},l("browser-pack-title",{body:t}));return h("div",{"data-action":"refer"},y,m,p)}function ix(e,t){let r=h("fieldset",{class:"govuk-fieldset",id:`${e}-parts`,tabindex:"-1","aria-describedby":`${e}-parts-hint`},h("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},l("browser-pack-parts")),h("div",{class:"govuk-hint",id:`${e}-parts-hint`},l("browser-pack-parts-hint")),...t);return h("div",{class:"govuk-form-group"},r)}function ax(e){return tt(l("browser-pack-tick-all"),()=>{for(let t of e){let r=t.querySelector("[type=checkbox]");r===null||r.checked||t.dataset.tells==="true"||(r.checked=!0,r.dispatchEvent(new Event("change",{bubbles:!0})))}})}function cx(e,t){let r=e.many("part");return new Map(t.filter(({id:n})=>r.includes(n)).map(({id:n})=>[n,e.one(`text-${n}`)]))}function nh(e,t,r){let{opened:n,drafts:o}=r,s=Lo(t,e)??ux(e),i=vt(t,e),a=Wp(n,e,s.group),c=r.keyring.recipientsOf(e).length>0,d=n.bundle.referrals.find(y=>y.body===e&&["sent","acknowledged"].includes(y.state)),f=be("",!1);f.classList.add("candour-refer"),f.dataset.refer=e;let u=d?l("browser-refer-there",{day:G(d.sent_on)}):[l(`browser-consent-short-${a.stands}`),...c?[]:[l("browser-refer-keyless")]].join(", ");f.querySelector(".govuk-details__summary-text").textContent=`${i}: ${u}`;let p=f.querySelector(".govuk-details__text"),m=()=>{p.childElementCount===0&&p.append(...lx(s,i,a,d!==void 0,t,r))};return f.addEventListener("toggle",()=>f.open&&m()),[`request-${e}`,`override-${e}`,`approval-${e}`,`refer-${e}`].some(y=>o.has(y))&&(m(),f.open=!0),f}function lx(e,t,r,n,o,s){if(n)return[I(l("browser-refer-there-about"))];let{opened:i,keyring:a}=s,c=a.recipientsOf(e.id),d=Hc(r)?"consent":jp(i,e.id)?"serious_harm":null,f=r.day===null?"":G(r.day),u=[I(l(`browser-consent-${r.stands}`,{day:f,body:t}))];return Hc(r)||u.push(...fx(e,t,r,s),...zp(e.id,t,s)),c.length===0?[...u,...dx(e,t)]:(d!==null&&s.offers("refer")?(d==="serious_harm"&&u.push(I(l("browser-refer-overridden"))),u.push(rh(e,t,d,o.edition,s))):d!==null&&u.push(I(l("browser-refer-not-now"))),u.push(I(l("browser-refer-sealed-to",{names:ae(c.map(p=>p.name))}))),u)}function dx(e,t){let r=Uc(e.contacts);return[I(l("browser-refer-no-key",{body:t,id:e.id})),...r?[r]:[]]}function fx(e,t,{stands:r},n){let{drafts:o,words:s}=n;if(!n.offers("request_consent")||r==="withdrawn")return[];let i=`request-${e.id}`,a=fe({id:`${i}-text`,name:"text",label:l("browser-request-label"),hint:l("browser-request-hint",{body:t}),value:l("browser-request-text",{body:t})});return[Le("request_consent",l("browser-request-title",{body:t}),{id:i,drafts:o,fields:[a],button:s.action("request_consent"),send:c=>{let d={kind:"request",body:e.id,text:c.needed("text",l("browser-text-missing"))},f=l("browser-request-done",{body:t});return n.take({action:"request_consent",target:e.id,entry:d},{form:i,section:"referrals",done:f})}})]}function ux(e){return{id:e,name:e,short:e,group:"",does_not_take:"",response:null,contacts:[],recipients:0,accounts:0}}function oh(e){let t=e.findLast(({data:r})=>r.says==="question"||r.says==="answer");return t?.data.says==="question"?t:null}var px={sent:["acknowledged","question","outcome","declined"],acknowledged:["question","outcome","declined"],answered:["outcome","question"],declined:[]};function sh(e,t,r){let{words:n,drafts:o}=r,s=`answer-${e}`;if(!r.offers("answer_body"))return h("div");let i=fe({id:`${s}-text`,name:"text",label:l("browser-answer-label"),hint:l("browser-answer-hint",{body:t})});return Le("answer_body",n.action("answer_body"),{id:s,drafts:o,fields:[i],button:n.action("answer_body"),send:a=>{let c={kind:"letter",referral:e,says:"answer",suggestion:"",text:a.needed("text",l("browser-text-missing"))},d=l("browser-acted",{action:n.action("answer_body")});return r.take({action:"answer_body",target:e,entry:c},{form:s,section:"referrals",done:d})}})}function ih(e,t,r,n){let{drafts:o,routing:s,words:i}=n,a=`record-${e}`,c=px[r].filter(u=>n.offers(`record_${u}`));if(c.length===0)return h("div");let d=[...s?.bodies??[],...s?.others??[]],f=[Dr({id:`${a}-says`,name:"says",label:l("browser-record-says",{body:t}),choices:c.map(u=>({value:u,label:i.action(`record_${u}`)}))}),fe({id:`${a}-text`,name:"text",label:l("browser-record-text"),hint:l("browser-record-hint")}),...c.includes("declined")?[Et({id:`${a}-suggestion`,name:"suggestion",label:l("browser-record-suggestion"),hint:l("browser-record-suggestion-hint"),choices:[{value:"",label:l("browser-record-no-suggestion")},...d.map(u=>({value:u.id,label:u.name}))]})]:[]];return Le("record",l("browser-record-title"),{id:a,drafts:o,fields:f,button:l("browser-record-save"),secondary:!0,send:u=>{let p=u.needed("says",l("browser-record-missing")),m=c.find(x=>x===p),g=m==="declined"?u.one("suggestion"):"",y=u.needed("text",l("browser-text-missing")),w=`record_${m}`,E=l("browser-acted",{action:i.action(w)}),b={kind:"letter",referral:e,says:m,suggestion:g,text:y};return n.take({action:w,target:e,entry:b},{form:a,section:"referrals",done:E})}})}function ah({thread:e},t,r){let n=oh(Ie(e,"letter")),o=["ask","message"].find(s=>r.offers(s));return n===null||o===void 0?h("div"):tt(l("browser-pass-on"),()=>{r.drafts.write(o,"text",l("browser-pass-on-text",{body:t,question:n.data.text})),r.goTo("conversation",o)})}function ch(e,t){let{opened:r,routing:n,keyring:o}=t,s=r.bundle.referrals.find(({id:g})=>g===e.id),i=e.opened?.pack,a=i?.data.body??s?.body??"",c=vt(n,a),d=nn(e.thread),f=e.thread.entries.filter(({document:g})=>g?.kind!=="pack"),u=o.recipientsOf(a),p=u.length>0&&u.every(({account:g})=>g===null),m=e.opened!==null&&d!=="declined";return h("div",{class:"candour-referral","data-referral":e.id},h("h3",{class:"govuk-heading-s"},l("browser-referral-title",{body:c})),I(l(`browser-referral-${d}`,{day:G(s?.moved_on??i?.day??r.bundle.received_on)})),...i?[hx(i,t)]:[],gx(e.id,p,t),...p?yx(e,t):[],...jt(f,sn(t),l("browser-no-letters")),...i?[ah(e,c,t)]:[],...m?[sh(e.id,c,t),ih(e.id,c,d,t)]:[])}function hx(e,t){let{opened:r,keyring:n}=t,{data:o,day:s,by:i}=e,a=n.recipientsOf(o.body),c=o.sealed_to.map(f=>a.find(({recipient:u})=>u===f)?.name??l("browser-pack-former")),d=l("browser-pack-sent",{name:r.nameOf(i),day:G(s),recipients:ae(c)});return be(l("browser-pack-what"),!1,I(d),...wi(o,mx(e,t),"h4"))}function mx(e,{opened:t,routing:r}){let n=Dc(e,t,$c(e.data,r));return n==="stands"?bi(e.data.basis):Oe(l(`browser-ground-${n==="unknown"?n:e.data.basis}`))}function gx(e,t,{opened:r}){let{case:n}=r.bundle,o=h("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/0.age`,download:""},l("browser-referral-file")),s=h("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter`},l("browser-referral-letter")),a=h("ul",{class:"govuk-list"},...(t?[o,s]:[o]).map(c=>h("li",{},c)));return t?h("div",{class:"govuk-inset-text"},I(l("browser-referral-by-hand")),a):a}function yx({id:e,thread:t},{opened:r}){let{case:n}=r.bundle,o=Ie(t,"letter").filter(({data:i})=>i.says==="answer");if(o.length===0)return[];let s=o.map(({n:i,day:a})=>{let c={day:G(a)},d=h("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/${i}.age`,download:""},l("browser-later-letter-file",c)),f=h("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter/${i}`},l("browser-later-letter",c));return[h("li",{},d),h("li",{},f)]});return[h("div",{class:"govuk-inset-text","data-later-letters":""},I(l("browser-later-letters")),h("ul",{class:"govuk-list"},...s.flat()))]}function lh(e){let{opened:t,routing:r}=e,n=t.referrals.map(a=>ch(a,e)),o=Fe(t.staff,"route")?.data.bodies??[],s=h("h3",{class:"govuk-heading-s"},l("browser-refer-heading")),i=r===null||o.length===0||t.actsAs===null?[I(l(o.length>0&&r===null?"browser-directory-unreached":"browser-refer-after-route"))]:[s,I(l("browser-refer-about")),...o.map(a=>nh(a,r,e))];return Z("referrals",l("browser-section-referrals"),...n,...i)}function dh(e,t,r){let n=e.indexOf(t),o=n+r;if(n<0||o<0||o>=e.length)return[...e];let s=e.filter(i=>i!==t);return[...s.slice(0,o),t,...s.slice(o)]}function fh(e,t){return e.filter(r=>r!==t)}function uh(e,t){return e.includes(t)||t===""?[...e]:[...e,t]}function ph(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function hh(e,t){let r=g=>t.find(y=>y.id===g)?.name??g,n=h("input",{type:"hidden",name:"bodies",id:"route-bodies"});n.value=e.join(",");let o=h("ol",{class:"candour-order"}),s=h("p",{class:"govuk-visually-hidden",role:"status"}),i=Et({id:"route-add",name:"",label:l("browser-route-add-label"),hint:l("browser-route-add-hint"),choices:[]}),a=i.querySelector("select");a.removeAttribute("name");let c=()=>n.value.split(",").filter(g=>g!==""),d=()=>{let g=c();o.replaceChildren(...g.map((w,E)=>p(w,E,g.length)));let y=t.filter(({id:w})=>!g.includes(w));a.replaceChildren(...y.map(({id:w,name:E})=>h("option",{value:w},E)))},f=(g,y)=>{n.value=g.join(","),d(),s.textContent=y,n.dispatchEvent(new Event("input",{bubbles:!0}))},u=(g,y)=>{let w=dh(c(),g,y);f(w,l("browser-route-moved",{body:r(g),place:w.indexOf(g)+1,count:w.length})),wx(o,g,y)},p=(g,y,w)=>{let E=(x,O,B)=>{let R=tt(l(`browser-route-${x}`),O);return R.setAttribute("aria-label",l(`browser-route-${x}-body`,{body:r(g)})),R.dataset.move=x,R.disabled=B,R},b=()=>{f(fh(c(),g),l("browser-route-taken-out",{body:r(g)})),a.focus()};return h("li",{"data-body":g},h("span",{class:"candour-order__name"},r(g)),h("span",{class:"candour-order__buttons"},E("up",()=>u(g,-1),y===0),E("down",()=>u(g,1),y===w-1),E("out",b,!1)))},m=tt(l("browser-route-add"),()=>{let g=a.value;g!==""&&f(uh(c(),g),l("browser-route-added",{body:r(g)}))});return d(),queueMicrotask(d),h("div",{},n,o,s,i,m)}function wx(e,t,r){let n=i=>e.querySelector(`[data-body="${CSS.escape(t)}"] [data-move="${i}"]`),[o,s]=r===-1?[n("up"),n("down")]:[n("down"),n("up")];(o?.disabled?s:o)?.focus()}function mh(e,t,r){let{words:n,drafts:o}=e,s=ui(t).map(({id:u})=>u),i=[...t.bodies,...t.others],a=r?.bodies.filter(u=>i.some(p=>p.id===u))??s,c=fe({id:"route-text",name:"text",label:l("browser-route-reason"),hint:l("browser-route-reason-hint"),rows:3}),d=qe({id:"route",drafts:o,fields:[hh(a,i),c],button:l("browser-route-confirm"),send:u=>{let p=u.one("bodies").split(",").filter(w=>w!=="");if(p.length===0)throw new ee(l("browser-route-none"),"route-add");let m=ph(p,s)?u.one("text"):u.needed("text",l("browser-route-reason-missing")),{edition:g}=t,y={action:"route",entry:{kind:"route",edition:g,bodies:p,text:m},details:{edition:g,bodies:p}};return e.take(y,{form:"route",section:"referrals",done:l("browser-acted",{action:n.action("route")})})}}),f=be(r===null?n.action("route"):l("browser-route-again"),r===null||o.has("route"),d);return f.dataset.action="route",f}function gh(e){let{opened:t,routing:r}=e,n=l("browser-section-route");if(r===null){let i=t.bundle.classification===null?"browser-route-after-classifying":"browser-directory-unreached";return Z("route",n,I(l(i)))}let o=Fe(t.staff,"route"),s=e.offers("route")?[mh(e,r,o?.data??null)]:[];return Z("route",n,...bx(r),...r.warnings.map(i=>h("div",{class:"govuk-inset-text"},i)),...vx(e,r),xx(e,r,o===null),...kx(r),Ex(r.clocks),...s)}function bx({first:e}){if(e.length===0)return[];let t=e.map(({text:n})=>h("li",{},n)),r=h("h3",{class:"govuk-heading-s"},l("browser-route-first"));return[h("div",{class:"candour-first"},r,h("ul",{class:"govuk-list govuk-list--bullet"},...t))]}function xx({keyring:e},t,r){let n=ui(t),o=h("ol",{class:"candour-bodies"},...n.map(s=>Fp(s,e)));return be(l("browser-route-recommended",{count:n.length}),r,o)}function vx({opened:e},t){let r=Fe(e.staff,"route");if(r===null)return[I(l("browser-route-not-signed"))];let{bodies:n,text:o}=r.data,s=n.map(i=>h("li",{},vt(t,i)));return[I(l("browser-route-signed",{name:e.nameOf(r.by),day:G(r.day)})),h("ol",{class:"govuk-list govuk-list--number"},...s),...o===""?[]:[ke(o)]]}function kx({bodies:e}){let t=e.filter(({role:r})=>r==="support");return t.length===0?[]:[I(l("browser-route-support",{names:ae(t.map(({name:r})=>r))}))]}function Ex(e){let t=e.map(n=>{let o=Tx(n),s=n.promise?l("browser-clock-promise"):l("browser-clock-owner",{owner:n.owner.replaceAll("_"," ")}),i=n.cautions.map(a=>h("div",{class:"govuk-hint"},a));return h("li",{},h("strong",{},n.label),`: ${o}. ${s}`,...i)}),r=h("ul",{class:"govuk-list govuk-list--bullet"},...t);return be(l("browser-clocks-title",{count:e.length}),!1,r)}function Tx({within:e,due_on:t,earliest:r}){return t===null?e:l(r?"browser-clock-earliest":"browser-clock-due",{within:e,day:G(t)})}var Fc=class extends Error{constructor(r){super("not a reviewer or lead in office");this.account=r}account};async function xi(e,t,r,n){if(!(t.role==="reviewer"||t.role==="lead")||t.until!==null)throw new Fc(t.name);let{caseId:s}=e,i={for:t.name,to:t.recipient,key:e.identity,signer:ne(e.signer)},a={caseId:s,thread:"grant",n:0,head:dt(s,"grant"),day:n};return dr("grant",i,a,r,[t.recipient])}function Wc(e,t){let r=({role:n,until:o})=>(n==="reviewer"||n==="lead")&&o===null;return e.filter(n=>r(n)&&!t.includes(n.name))}function yh({holders:e}){return e.length<2}function wh(e,t,r,n){return r.includes(e)?"excluded":n.includes(e)?t.filter(({name:s})=>!r.includes(s)&&!n.includes(s)).length>0?"recused":"with-reason":"yes"}function bh(e){let{opened:t}=e,r=ae(t.bundle.holders.map(t.nameOf));return Z("access",l("browser-section-access"),I(l("browser-access-holders",{names:r})),...t.actsAs===null?[]:[Sx(e)],qc(e))}function Sx(e){let{opened:t,keyring:r,drafts:n}=e,o=Wc(r.everybody(),t.bundle.holders),s=d=>wh(d,o,t.report?.data.excluded??[],t.bundle.recused),i=o.map(({name:d,display:f})=>({value:d,label:f,...Ox(s(d))}));if(o.length===0)return I(l("browser-grant-nobody"));let a=o.some(({name:d})=>s(d)==="with-reason"),c=fe({id:"grant-reason",name:"reason",label:l("browser-grant-reason"),hint:l("browser-grant-reason-hint")});return Le("grant",l("browser-grant-title"),{id:"grant",drafts:n,fields:[Dr({id:"grant-for",name:"for",label:l("browser-grant-label"),hint:l("browser-grant-hint"),choices:i}),...a?[c]:[]],button:l("browser-grant"),secondary:!0,send:async d=>{let f=d.needed("for",l("browser-grant-missing")),u=t.nameOf(f),p=s(f);if(p==="excluded")throw new ee(l("browser-grant-excluded",{name:u}),"grant-for");if(p==="recused")throw new ee(l("browser-grant-recused",{name:u}),"grant-for");let m=p==="with-reason",g=m?d.needed("reason",l("browser-grant-reason-missing",{name:u})):"",{reader:y,today:w}=e,b=Wc((await et()).everybody(),t.bundle.holders).find(B=>B.name===f);if(b===void 0)throw new ee(l("browser-grant-gone",{name:u}),"grant-for");if(t.actsAs===null)throw new ee(l("browser-unexpected"));let x={account:y.account,role:t.actsAs,signingSeed:y.keys.signingSeed},O=ne(await xi(t.key,b,x,w));if(m){let B={kind:"note",text:l("browser-grant-reason-note",{name:u,why:g})};await e.take({action:"note",entry:B},{form:"grant-reason",section:"access",done:l("browser-grant-reason-noted")})}await e.send("grants",{for:f,ciphertext:O,even_so:m},{form:"grant",section:"access",done:l("browser-grant-done",{name:u})})}})}function Ox(e){return e==="yes"?{}:{hint:l(e==="excluded"?"browser-grant-excluded-hint":"browser-grant-recused-hint")}}function qc({opened:e}){let t=h("div",{class:"candour-recusal"}),r=tt(l("browser-recuse-sure"),()=>{An(t,n)},!1);r.classList.add("govuk-button--warning");let n=async()=>{await je(`/api/v1/cases/${e.bundle.case}/recuse`,{}),location.assign("/")},o=tt(l("browser-recuse-keep"),()=>{Bt(i,!1),a.focus()}),s=h("h3",{class:"govuk-heading-s"},l("browser-recuse-heading"));if(yh(e.bundle))return t.append(s,I(l("browser-recuse-alone"))),t;let i=h("div",{},I(l("browser-recuse-about")),r,o);Bt(i,!1);let a=tt(l("browser-recuse"),()=>{Bt(i,!0),r.focus()});return t.append(s,a,i),t}function xh(e){let t=[vh(`/cases/${e.case}/grant.age`,l("browser-file-grant")),...Object.entries(e.threads).flatMap(([o,{entries:s}])=>s.map(({n:i})=>Bx(e,o,i)))],r=h("ul",{class:"govuk-list"},...t.map(o=>h("li",{},o))),n=be(l("browser-files-show"),!1,I(l("browser-files-about")),r);return Z("files",l("browser-section-files"),n)}function Bx(e,t,r){let[n=""]=t.split("-"),o=["shared","staff","disclosure"].includes(n)?n:"referral";return vh(`/cases/${e.case}/${t}/${r}.age`,l(`browser-file-${o}`,{n:r,thread:t}))}function vh(e,t){return h("a",{class:"govuk-link",href:e,download:""},t)}function kh(e,t){let{state:r}=e;return r==="concluded"?"closed":r==="withdrawn"||r==="unreadable"?r:r==="reopened"&&e.second_look&&e.concluded_by===t?"second-look":r==="received"?"acknowledge":r==="acknowledged"||r==="reopened"?"assess":r==="awaiting_reporter"?"waiting":e.classification===null?"classify":e.route===null?"route":e.referrals.some(n=>n.state==="sent"||n.state==="acknowledged")?"with-body":e.referrals.some(n=>n.state==="answered")?"close":"refer"}var _x={acknowledge:"conversation",classify:"classification",route:"route",refer:"referrals","with-body":"referrals",close:"closing"},Ax=["assess","resume"];function Eh(e){let t=l("browser-section-next");if(e.opened.actsAs===null)return Z("actions",t,I(l("browser-nothing-to-do")));let r=kh(e.opened.bundle,e.reader.account),n=_x[r],o=n===void 0?null:h("a",{class:"govuk-link",href:`#${n}`},l(`browser-go-${n}`)),s=h("p",{class:"govuk-body"},`${l(`browser-next-${r}`,Rx(e))} `,o),i=Ax.filter(a=>e.offers(a)).map(a=>Lx(a,e));return Z("actions",t,s,...i)}function Lx(e,t){let{words:r,drafts:n}=t,o=l("browser-acted",{action:r.action(e)}),s=()=>t.take({action:e},{form:e,section:"actions",done:o});return qe({id:e,drafts:n,fields:[],button:r.action(e),send:s})}function Rx({opened:e,reader:t}){let r=e.bundle.holders.filter(n=>n!==t.account);return{names:r.length===0?l("browser-nobody-yet"):ae(r.map(e.nameOf))}}function Th(e){let t=jt(e.opened.staff.entries,sn(e),l("browser-no-notes"));return Z("notes",l("browser-section-notes"),...t,...e.offers("note")?[Cx(e)]:[])}function Cx(e){let t=e.words.action("note"),r=fe({id:"note-text",name:"text",label:l("browser-note-label"),hint:l("browser-note-hint")});return Le("note",t,{id:"note",drafts:e.drafts,fields:[r],button:t,send:n=>{let o={kind:"note",text:n.needed("text",l("browser-text-missing"))};return e.take({action:"note",entry:o},{form:"note",section:"notes",done:l("browser-acted",{action:t})})}})}function Sh(e,t){let r=Object.entries(e.data.answers).map(([n,o])=>{let s=t.questions.find(i=>i.id===n);return[s?.label??n,Ix(o,s)]});return Z("report",l("browser-section-report"),it(r))}function Ix(e,t){let r=n=>t?.options.get(n)??n;return Array.isArray(e)?e.length===0?ke(l("browser-not-answered")):h("ul",{class:"govuk-list"},...e.map(n=>h("li",{},ke(r(n))))):ke(r(e)||l("browser-not-answered"))}function Bh(e){let{tasks:t}=e.opened.bundle,r=t.filter(({done_on:a})=>a===null),n=l("browser-section-tasks",{count:r.length}),o=[...t].sort((a,c)=>Oh(a).localeCompare(Oh(c))),s=h("ul",{class:"govuk-list candour-tasks"},...o.map(a=>Mx(a,e))),i=e.offers("add_task")?[Dx(e)]:[];return Z("tasks",n,t.length===0?I(l("browser-no-tasks")):s,...i)}function Oh({done_on:e,due_on:t}){return`${e===null?0:1}${t}`}function Mx(e,t){let{opened:r,drafts:n,words:o}=t,s=Ie(r.staff,"task").find(({n:m})=>m===e.n),i=r.nameOf(s?.data.for??e.for),a=s?.data.due??e.due_on,c=e.done_on===null&&a<t.today,d=e.done_on===null?l("browser-task-open",{name:i,day:G(a)}):l("browser-task-done",{name:i,day:G(e.done_on)}),f=`complete-${e.n}`,u=o.action("complete_task"),p=()=>t.take({action:"complete_task",target:String(e.n)},{form:f,section:"tasks",done:l("browser-acted",{action:u})});return h("li",{class:"candour-task"},h("p",{class:"govuk-body"},d,c?h("strong",{class:"candour-overdue"},` ${l("browser-due-overdue")}`):null),ke(s?.data.text??l("browser-task-unsigned")),e.done_on===null&&t.offers("complete_task")?qe({id:f,drafts:n,fields:[],button:u,secondary:!0,send:p}):null)}function Dx(e){let{opened:t,reader:r,words:n,drafts:o}=e,s=t.bundle.holders.map(c=>({value:c,label:t.nameOf(c)})),i=n.action("add_task"),a=[fe({id:"task-text",name:"text",label:l("browser-task-label"),hint:l("browser-task-hint"),rows:3}),Et({id:"task-for",name:"for",label:l("browser-task-for"),choices:s,value:r.account}),Mr({id:"task-due",name:"due",type:"date",label:l("browser-task-due")})];return Le("add_task",i,{id:"add_task",drafts:o,fields:a,button:i,secondary:!0,send:c=>{let d=c.needed("text",l("browser-text-missing")),f=c.needed("due",l("browser-task-due-missing"));if(f<e.today)throw new ee(l("browser-task-due-past"),"task-due");let u=c.needed("for",l("browser-task-for-missing")),p={kind:"task",for:u,due:f,text:d},m={form:"add_task",section:"tasks",done:l("browser-acted",{action:i})};return e.take({action:"add_task",entry:p,details:{for:u,due:f}},m)}})}function _h(e){let{opened:t,words:r}=e;if(t.warnings.includes("excluded"))return[Oe(l("browser-warn-excluded")),$x(e)];let n=[Mp(e),Eh(e),...t.report?[Sh(t.report,r)]:[],...bp(e),Np(e),...Hp(e),Lp(e),gh(e),lh(e),Bh(e),Th(e),Up(e),bh(e),xh(t.bundle)],o=h("div",{class:"candour-case"},Ju(n),h("div",{class:"candour-case__parts"},...n));return[Ip(e),...Px(e),o]}function $x(e){return Z("access",l("browser-section-access"),qc(e))}function Px({drafts:e}){return e.orphans().map(t=>{let r=h("h2",{class:"govuk-heading-s"},l("browser-draft-kept"));return h("div",{class:"govuk-inset-text","data-kept":""},r,h("p",{class:"candour-text"},t))})}function Ah(e,t,r){if(e==="wrong_answer")return[Oe(l("browser-warn-case"))];let n=l("browser-grant-unverified",{reason:l(`browser-reason-${e}`)}),s=yi(t,i=>t.actions.find(a=>a.action===i),r);return[Oe(n),...s.length===0?[]:[Z("closing",l("browser-section-closing"),...s)]]}function Yt(e,t,r,n,o=""){let s=h("p",{class:"govuk-notification-banner__heading"},r),i=h("div",{class:`govuk-notification-banner ${n}`,role:"alert",tabindex:"-1"},h("div",{class:"govuk-notification-banner__content"},s,o===""?null:I(o))),a=e.querySelector(`#${t} > h2`);a?a.after(i):e.prepend(i),at(i)}async function Rh(e){ye(l("browser-opening"));let t=e.dataset.case,r=await gt(),n=new ai(z("#case-words")),o=[et(),ge(`/api/v1/cases/${t}`),Ec()],[s,i,a]=await Promise.all(o),c=new jc(t,r,s,n,a);mt(()=>c.forget()),await c.draw(i),ye("")}var jc=class{constructor(t,r,n,o,s){this.caseId=t;this.session=r;this.keyring=n;this.words=o;this.vocabulary=s}caseId;session;keyring;words;vocabulary;place=z("[data-opened]");drafts=new pi;unanswered=new Cr;routing=null;routedBy="";forget(){this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t){let r=await Ir(this.caseId,t,this.session,this.keyring);if(this.drafts.drawAgain(),"refused"in r){let{drafts:n,words:o,keyring:s}=this,i=c=>s.displayName(c),a=(c,d)=>this.takeUnopened(t,c,d);return this.place.replaceChildren(...Ah(r.refused,t,{drafts:n,words:o,nameOf:i,take:a})),null}return await this.askTheDirectory(r.opened),this.place.replaceChildren(..._h(this.work(r.opened))),r.opened}async askTheDirectory({bundle:t,staff:r}){let n=Fe(r,"classification")?.data??null,o=JSON.stringify([t.classification,n]);this.vocabulary??=await Ec(),t.classification===null?this.routing=null:(this.routing===null||o!==this.routedBy)&&(this.routing=await Vu(this.caseId,n)),this.routedBy=o}work(t){let{session:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a}=this;return{opened:t,reader:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a,today:Lh(),offers:c=>t.bundle.actions.find(d=>d.action===c&&(t.actsAs!==null||d.entry===null)),take:(c,d)=>this.take(t,c,d),send:(c,d,f)=>this.change(t,`/api/v1/cases/${this.caseId}/${c}`,d,f),goTo:(c,d)=>{this.goTo(t.bundle,c,d)}}}async take(t,r,n){if(ye(l("browser-acting")),this.unanswered.has(n.form)){let s=await ge(`/api/v1/cases/${this.caseId}`);if(await this.drawArrived(s,r,n))return}this.keyring=await et();let o;try{o=await fi(r,t,this.session,this.keyring,Lh())}catch(s){if(s instanceof lr)throw new ee(l("browser-text-too-long"));if(!(s instanceof Ao))throw s;return await this.draw(t.bundle),Yt(this.place,n.section,l("browser-readers-changed"),"")}this.unanswered.begin(n.form,o.entry,r),await this.change(t,`/api/v1/cases/${this.caseId}/changes`,o,n,r)}async change(t,r,n,o,s){ye(l("browser-acting"));let i;try{i=await je(r,n)}catch(a){return this.drawWhatHappenedMeanwhile(a,t,o,s)}await this.drawDone(()=>i===null?ge(`/api/v1/cases/${this.caseId}`):Promise.resolve(i),o)}async drawDone(t,r){this.drafts.drop(r.form),this.unanswered.answered(r.form);try{let n=await r.then?.()??"";await this.draw(await t()),Yt(this.place,r.section,r.done,"govuk-notification-banner--success",n)}catch(n){throw n instanceof Ke?n:new ee(l("browser-done-not-shown",{done:r.done}))}}async drawArrived(t,r,n){let o=this.unanswered.arrived(n.form,r,s=>t.threads[s]?.entries??[]);return o==="same"&&await this.drawDone(()=>Promise.resolve(t),n),o==="changed"&&(this.unanswered.answered(n.form),await this.draw(t),Yt(this.place,n.section,l("browser-arrived-changed"),"")),o!==null}async takeUnopened(t,r,n){let o={action:r.action,target:null,seen:kc(t),entry:null,details:null};await this.draw(await je(`/api/v1/cases/${this.caseId}/changes`,o)),Yt(this.place,n.section,n.done,"govuk-notification-banner--success")}async drawWhatHappenedMeanwhile(t,r,n,o){let s=t instanceof Ae&&t.status===409?t.problem.bundle:void 0;if(s!==void 0&&o&&await this.drawArrived(s,o,n))return;if(this.unanswered.answered(n.form,t),s===void 0)throw t;let i=await this.draw(s);i!==null&&Yt(this.place,n.section,Qu(r,i,this.session.account),"")}async goTo(t,r,n){await this.draw(t),Tc(z(`#${r}`,this.place)),z(`[data-action="${n}"] textarea`,this.place).focus()}};function Lh(){return new Date().toISOString().slice(0,10)}var zc="candour-change ";function Ch(e,t){e.name=t.text.trim()===""?"":zc+JSON.stringify(t)}function vi(e){e.name=""}function ki(e,t){let r=Nx(e.name);return r!==null&&r.account===t?r:(vi(e),null)}function Nx(e){if(!e.startsWith(zc))return null;try{let{account:t,text:r,nation:n,checked:o}=JSON.parse(e.slice(zc.length));return typeof t=="string"&&typeof r=="string"&&typeof n=="string"?{account:t,text:r,nation:n,checked:o===!0}:null}catch{return null}}function Ih(e){let t=document.body.dataset.account,r=z('form[action="/changes"]',e),n=Mh(r);Kx(e,r,ki(window,t));let o=()=>{let{text:i,nation:a,checked:c}=n;Ch(window,{account:t,text:i.value,nation:a.value,checked:c.checked})},s=!1;for(let i of document.querySelectorAll("[data-sign-out]"))i.addEventListener("click",()=>s=!0,{capture:!0});mt(()=>s?vi(window):o()),r.addEventListener("submit",o)}function Kx(e,t,r){let{text:n,nation:o,checked:s}=Mh(t);vi(window);let i=e.querySelector(".govuk-error-summary, .govuk-notification-banner")!==null;r===null||i||n.value!==""||(n.value=r.text,o.value=r.nation,s.checked=r.checked,t.before(h("div",{class:"govuk-inset-text",role:"status"},l("browser-change-kept"))))}function Mh(e){return{text:z("#text",e),nation:z("#nation",e),checked:z("#checked",e)}}var Ux=1e4;function Dh({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>Ux)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,Tt(n.ciphertext)]))}}function Tt(e){try{return J(e)}catch{return new Uint8Array}}var Pn=class{constructor(t){this.template=t}template;state(t){return this.word("states",t)}action(t){return this.word("actions",t)}word(t,r){return[...z(`[data-words="${t}"]`,this.template.content).querySelectorAll("[data-id]")].find(s=>s.dataset.id===r)?.textContent?.trim()??r}};var Hx=1e3;function $h({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>Hx)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,Tt(n.ciphertext)]))}}var Fx=5,Wx=864e5;async function Ph(e,t,{account:r,keys:n},o,s){if(t.id!==e)return{refused:"wrong_answer"};let i=await Bu($h(t),e,t.case,n,o);if(i.opened===null)return{refused:i.verdict};let{opened:a}=i,{thread:c,request:d}=a,f=o.find(r),u=f?.until===null&&f.role==="custodian"&&f.recipient===n.recipient&&Ne(J(f.key),n.signer),p=[];u||p.push("own-key"),c.head!==null&&!Ne(Tt(t.thread.head),c.head)&&p.push("head");let m=p.length===0;c.entries.some(({verdict:b})=>b!=="verified")&&p.push("gaps");let g=J(d.data.signer),y=t.identity===null?null:await Lu(Tt(t.identity),n.identity,a.caseId,g),w=b=>o.displayName(b),E=t.actions.some(({action:b})=>b==="release_name");return{shown:{bundle:t,opened:a,warnings:p,kept:y,early:E&&!qx(a,s),mayWrite:m,nameOf:w}}}function qx({request:e,thread:t},r){let n=Date.parse(r)-Date.parse(e.day)>=Fx*Wx;return e.data.urgent||Ie(t,"disclosure_answer").length>0||n}var jx=["refuse_name","release_name"],Yc=e=>`text-${e}`;function Nh(e,t){let{opened:r,bundle:n}=e,o={person:e.nameOf,body:c=>c,result:c=>c},s=it([[l("browser-disclosure-reference"),Rt(r.caseId)],[l("browser-disclosure-state"),t.state(n.state)]]),i=h("div",{class:"govuk-inset-text"},I(l("browser-disclosure-duty"))),a=jt(r.thread.entries,o,l("browser-no-messages"));return[Z("summary",l("browser-section-summary"),s,i),Z("asked",l("browser-section-asked"),...a)]}function Kh(e,t,r,n){let{bundle:o,mayWrite:s}=e,i=l("browser-section-actions"),a=jx.filter(d=>s&&o.actions.some(({action:f})=>f===d)&&zx(d,e)),c=o.state==="asked"||o.state==="answered"?Yx(e):[];return a.length===0?Z("actions",i,...c,I(l("browser-nothing-to-do"))):Z("actions",i,...c,...a.map(d=>Vx(d,t,r,n)))}function zx(e,t){return e==="refuse_name"?!0:t.kept?.verdict==="verified"&&!t.early}function Yx(e){let{bundle:t,kept:r,early:n}=e,o=t.state==="asked"&&!t.actions.some(({action:s})=>s==="release_name");return[...n?[Oe(l("browser-disclosure-early"))]:[],...r===null?[Oe(l("browser-disclosure-no-name"))]:[],...r!==null&&r.verdict!=="verified"?[Oe(l("browser-disclosure-closed-name",{reason:l(`browser-reason-${r.verdict}`)}))]:[],...o?[I(l("browser-disclosure-waits",{day:G(t.decide_from)}))]:[]]}function Vx(e,t,r,n){let o=Yc(e),s=h("textarea",{class:"govuk-textarea",id:o,rows:"5","aria-describedby":`${o}-hint`});s.value=r.get(e)??"",s.addEventListener("input",()=>r.set(e,s.value));let i=e==="release_name"?"govuk-button govuk-button--warning":"govuk-button",a=h("form",{method:"post",novalidate:""},h("div",{class:"govuk-form-group"},h("label",{class:"govuk-label govuk-label--s",for:o},l(`browser-${e}-label`)),h("div",{class:"govuk-hint",id:`${o}-hint`},l(`browser-${e}-hint`)),s),h("button",{class:i,type:"submit"},t.action(e)));Je(a,async()=>{if(s.value.trim()==="")throw new ee(l(`browser-${e}-missing`),o);await n(e,s.value)});let c=be(t.action(e),r.has(e),a);return c.dataset.action=e,c}async function Hh(e){ye(l("browser-opening-disclosure"));let t=e.dataset.disclosure,r=await gt(),n=new Vc(t,r,new Pn(z("#disclosure-words")));mt(()=>n.forget()),await n.draw(await ge(`/api/v1/disclosures/${t}`),await et()),ye("")}var Vc=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=z("[data-opened]");drafts=new Map;unanswered=new Cr;shown=null;forget(){this.shown=null,this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t,r){let n=await Ph(this.id,t,this.session,r,Uh());if("refused"in n){this.shown=null,this.place.replaceChildren(Oe(l("browser-disclosure-unverified",{reason:Gx(n.refused)})));return}let{shown:o}=n;this.shown=o,this.place.replaceChildren(...o.warnings.map(s=>Oe(l(`browser-warn-${s}`))),...Nh(o,this.words),Kh(o,this.words,this.drafts,this.decide))}decide=async(t,r)=>{let n=this.shown;if(n===null)return;ye(l("browser-acting"));let o=await et();if(this.unanswered.has(t)){let i=await ge(`/api/v1/disclosures/${this.id}`);if(await this.drawArrived(i,o,t,r))return}let s=await this.seal(t,r,n,o).catch(i=>{throw i instanceof lr?new ee(l("browser-text-too-long"),Yc(t)):i});this.unanswered.begin(t,s,{text:r});try{let i=await je(`/api/v1/disclosures/${this.id}/changes`,{action:t,entry:s});await this.drawDone(i,o,t)}catch(i){let a=i instanceof Ae&&i.status===409?i.problem.bundle:void 0;if(a!==void 0&&await this.drawArrived(a,o,t,r))return;if(this.unanswered.answered(t,i),a===void 0)throw i;await this.draw(a,o),Yt(this.place,"actions",l("browser-meanwhile-disclosure"),"")}};async drawDone(t,r,n){this.drafts.clear(),this.unanswered.answered(n),await this.draw(t,r),Yt(this.place,"actions",l("browser-acted",{action:this.words.action(n)}),"govuk-notification-banner--success")}async drawArrived(t,r,n,o){let s=a=>a===Lt(this.id)?t.thread.entries:[],i=this.unanswered.arrived(n,{text:o},s);return i==="same"&&await this.drawDone(t,r,n),i==="changed"&&(this.unanswered.answered(n),await this.draw(t,r),Yt(this.place,"actions",l("browser-arrived-changed"),"")),i!==null}async seal(t,r,{bundle:n,opened:o,kept:s},i){let{account:a,keys:c}=this.session,d=t==="release_name"?s?.lines:"";if(d==null)throw new Error("no verified name to hand on");let f=o.thread.head??Tt(n.thread.head),u={n:n.thread.n,head:f,day:Uh()},p={account:a,role:"custodian",signingSeed:c.signingSeed},m=await $u({identity:d,text:r},u,p,o,i);return{thread:Lt(this.id),n:u.n,head:ne(f),ciphertext:ne(m)}}};function Uh(){return new Date().toISOString().slice(0,10)}function Gx(e){return e==="wrong_answer"||e==="missing"?l(`browser-disclosure-${e}`):l("browser-disclosure-reason",{reason:l(`browser-reason-${e==="for_custodians"?"cannot_open":e}`)})}function Fh(e){let[t="",r=""]=Zx(e.slice(1)).split("/");return{account:t,invitation:r}}function Zx(e){try{return decodeURIComponent(e)}catch{return""}}var Gc=4;function Wh(e,t){let r=e.size+2*Gc,n=e.rows.flatMap((o,s)=>[...o].flatMap((i,a)=>i==="1"?[`M${a+Gc} ${s+Gc}h1v1h-1z`]:[]));return ws("svg",{viewBox:`0 0 ${r} ${r}`,class:"candour-qr",role:"img","aria-label":t,"shape-rendering":"crispEdges"},ws("rect",{width:String(r),height:String(r),fill:"#fff"}),ws("path",{d:n.join(""),fill:"#000"}))}function an(e){return z(`#${e}`).value.trim()}function Ei(e){return e===""?{field:"account",message:l("browser-account-missing")}:/^[a-z][a-z0-9-]{1,30}$/.test(e)&&e!=="reporter"?null:{field:"account",message:l("browser-account-shape")}}function Ti(e){let t=Fr(e);if(t==="")return{field:"passphrase",message:l("browser-passphrase-missing")};let r=xd(t);if(r){let{word:o,place:s,suggestion:i}=r;return{field:"passphrase",message:i?l("browser-passphrase-unknown",{word:o,place:s,suggestion:i}):l("browser-passphrase-unknown-plain",{word:o,place:s})}}let n=t.split(" ").length;return n===na?null:{field:"passphrase",message:l("browser-passphrase-count",{count:n})}}function Si(e){return e?an("code").replace(/\s/g,""):null}function Oi(e){return e===null||/^[0-9]{6}$/.test(e)?null:{field:"code",message:l("browser-code-shape")}}function Io(e){return e.filter(t=>t!==null)}var Xx=["invitation","passphrase","confirm","done"];function qh(e){let t=e.dataset.service;Qx();let r=null;Je(z("#invitation-form"),async()=>{r=await Jx(),r&&(Zs(z("[data-passphrase]"),r.passphrase),e1(r.secondFactor),Bi("passphrase"))}),z("[data-written-down]").addEventListener("click",()=>Bi("confirm")),z("[data-show-again]").addEventListener("click",()=>Bi("passphrase")),Je(z("#confirm-form"),async()=>{if(!r)return;let n=await t1(t,r);n!==null&&(z("[data-fingerprint]").textContent=n,z("[data-command]").textContent=`candour keys approve ${r.account} ${n}`,r1(r),r=null,Bi("done"))})}function Qx(){let{hash:e}=location;if(e==="")return;history.replaceState(null,"",location.pathname);let{account:t,invitation:r}=Fh(e);z("#account").value=t,z("#invitation").value=r}async function Jx(){let e=an("account"),t=an("invitation"),r=t===""?{field:"invitation",message:l("browser-invitation-missing")}:null,n=Io([Ei(e),r]);if(n.length>0)return nr(n),null;let s=(await ao("/api/v1/enrol/start",{account:e,invitation:t})).second_factor;return{account:e,invitation:t,passphrase:fs(),root:Sr(32),secondFactor:s}}function e1(e){e&&(z("[data-qr]").replaceChildren(Wh(e.qr,l("browser-qr-label"))),z("[data-secret]").textContent=e.secret)}async function t1(e,t){let r=an("passphrase"),n=Si(t.secondFactor!==null),o=Ti(r),i=Fr(r)!==t.passphrase?{field:"passphrase",message:l("browser-passphrase-different")}:null,a=Io([o??i,Oi(n)]);if(a.length>0)return nr(a),null;ye(l("browser-working"));let c=us(e,t.account),d=await Ln({job:"stretch",passphrase:t.passphrase,salt:c}),f=ps(d);d.fill(0),ye(l("browser-enrolling"));let u=ls(t.root);u.signingSeed.fill(0);let p=await ao("/api/v1/enrol",{account:t.account,invitation:t.invitation,proof:ne(f.proof),root:ne(await Vs(t.root,[as(f.kek)])),recipient:u.recipient,key:ne(u.signer),box:t.secondFactor?.box??null,code:n});f.proof.fill(0);let m=ds(u.recipient,u.signer);if(p.fingerprint!==m)throw new ee(l("browser-fingerprint-differs"));return m}function r1(e){e.root.fill(0),z("[data-passphrase]").replaceChildren(),z("#passphrase").value="",z("#invitation").value="",document.querySelector("[data-qr]")?.replaceChildren(),document.querySelector("[data-secret]")?.replaceChildren()}function Bi(e){for(let t of Xx)Bt(z(`[data-step="${t}"]`),t===e);at(z(`#${e}-heading`))}var Zc=6e4,n1=5e3,o1=["pointerdown","keydown","wheel","touchstart"];function jh(e){let t=e*Zc,r=Math.min(2*Zc,t/2),n=Date.now(),o=n,s=i1(Math.max(1,Math.round(r/Zc)),()=>i(!0));function i(a){n=Date.now(),s.open&&s.close(),!(!a&&n-o<t/4)&&(o=n,Wd(),ge("/api/v1/session").then(s1,()=>{}))}for(let a of o1)addEventListener(a,()=>!s.open&&i(!1),{capture:!0,passive:!0});qd(()=>{n=o=Date.now(),s.open&&s.close()}),setInterval(()=>{let a=Date.now()-n;a>=t?Ar():a>=t-r&&!s.open&&(document.body.append(s),s.showModal())},n1)}function s1(e){e.account!==document.body.dataset.account&&ma()}function i1(e,t){let r=h("button",{class:"govuk-button",type:"button"},l("browser-idle-stay")),n=h("button",{class:"govuk-button govuk-button--secondary",type:"button"},l("browser-idle-leave")),o=h("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"idle-heading","aria-describedby":"idle-text"},h("h2",{class:"govuk-heading-m",id:"idle-heading"},l("browser-idle-heading")),h("p",{class:"govuk-body",id:"idle-text"},l("browser-idle-text",{minutes:e})),h("div",{class:"govuk-button-group"},r,n));return r.addEventListener("click",t),o.addEventListener("cancel",t),n.addEventListener("click",()=>{Ar()}),o}async function zh(e,t,r,n,o,s){let i=await Ir(e,t,n,o);if("refused"in i)return{refused:"unverified"};let{key:a,report:c,actsAs:d,warnings:f}=i.opened;if(c===null)return{refused:"unverified"};if(f.includes("excluded"))return{refused:"own-exclusion"};if(c.data.excluded.includes(r))return{refused:"excluded"};if(t.recused.includes(r))return{refused:"recused"};let u=o.find(r),p=u?.role==="reviewer"||u?.role==="lead";if(d===null||u===void 0||u.until!==null||!p)return{refused:"not-allowed"};let m={account:n.account,role:d,signingSeed:n.keys.signingSeed};return{ciphertext:ne(await xi(a,u,m,s))}}async function Yh(e,t,r,n){try{let o=await ge(`/api/v1/cases/${e}`),s=new Date().toISOString().slice(0,10),i=await zh(e,o,t,r,n,s);return"refused"in i?i.refused:(await je(`/api/v1/cases/${e}/grants`,{for:t,ciphertext:i.ciphertext}),null)}catch(o){if(!(o instanceof Ae))throw o;if(o.status===409)return null;if(o.status===404)return"gone";if(o.status===422)return"not-allowed";throw o}}async function Vh(e){let t=await e.page(null),r={done:0,total:t.remaining,refused:[]};for(e.told(r);t.cases.length>0;){for(let n of t.cases){if(e.stopped())return r;let o=await e.handOver(n);o===null?r.done+=1:r.refused.push({caseId:n,why:o}),e.told(r)}if(e.stopped())return r;t=await e.page(t.cases.at(-1))}return r}async function Gh(){ye(l("browser-leavers-fetching"));let e=await gt(),t=await et(),{leavers:r}=await ge("/api/v1/leavers"),n=r.map(({account:a})=>a),o=t.everybody().filter(a=>a1(a,e.account,n)),s=r.map(a=>c1(a,o,e,t)),i=h("p",{class:"govuk-body"},l("browser-leavers-none"));z("[data-leavers]").replaceChildren(...s.length>0?s:[i]),ye("")}function a1(e,t,r){return(e.role==="reviewer"||e.role==="lead")&&e.until===null&&e.name!==t&&!r.includes(e.name)}function c1(e,t,r,n){let{account:o,name:s,until:i,shared:a}=e,c=[l("browser-leavers-shared",{shared:a}),l("browser-leavers-others")];return i!==null&&c.unshift(l("browser-leavers-until",{day:G(i)})),h("section",{"aria-labelledby":`leaver-${o}`,"data-leaver":o},h("h2",{class:"govuk-heading-m",id:`leaver-${o}`},s),h("ul",{class:"govuk-list govuk-list--bullet"},...c.map(d=>h("li",{},d))),a>0&&t.length>0?l1(e,t,r,n):null)}function l1(e,t,r,n){let o=`successor-of-${e.account}`,s=t.map(({name:p,display:m})=>h("option",{value:p},m)),i=h("select",{class:"govuk-select",id:o,name:"to"},...s),a=h("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""});a.append(l("browser-leavers-stop"));let c=h("progress",{"aria-label":l("browser-leavers-meter"),value:"0",hidden:""}),d=h("p",{class:"candour-progress",role:"status"}),f=h("ul",{class:"govuk-list govuk-list--bullet","data-refused":""}),u=h("form",{},h("div",{class:"govuk-form-group"},h("label",{class:"govuk-label",for:o},l("browser-leavers-to")),i),h("button",{class:"govuk-button",type:"submit"},l("browser-leavers-start"))," ",a,c,d,f);return Je(u,async()=>{let p=!1;a.onclick=()=>p=!0,a.hidden=c.hidden=!1,i.disabled=!0;let m=({done:g,total:y,refused:w})=>{c.max=Math.max(y,1),c.value=g+w.length,d.textContent=l("browser-leavers-progress",{done:g,total:y,refused:w.length});for(let{caseId:E,why:b}of w.slice(f.childElementCount)){let x={reference:Rt(E),colleague:n.displayName(i.value)};f.append(h("li",{},l(`browser-leavers-refused-${b}`,x)))}};f.replaceChildren();try{let g=await Vh({page:x=>d1(e.account,i.value,x),handOver:x=>Yh(x,i.value,r,n),told:m,stopped:()=>p}),{done:y,total:w,refused:E}=g,b=p&&y+E.length<w?"browser-leavers-stopped":"browser-leavers-finished";d.textContent=l(b,{done:y,total:w,refused:E.length})}finally{a.hidden=!0,i.disabled=!1}}),u}async function d1(e,t,r){let n=new URLSearchParams(r===null?{to:t}:{to:t,after:r});return await ge(`/api/v1/leavers/${e}/cases?${n.toString()}`)}async function Zh(e,t,{account:r,keys:n},o){if(t.id!==e)return{refused:"wrong_answer"};let s={account:r,identity:n.identity,recipient:n.recipient},i=await Uu(Dh(t),e,t.case,s,o);if(i.opened===null)return{refused:i.verdict};let{thread:a}=i.opened,c=o.find(r),d=c?.until===null&&c.recipient===n.recipient&&Ne(J(c.key),n.signer),f=[];d||f.push("own-key"),a.head!==null&&!Ne(Tt(t.thread.head),a.head)&&f.push("head");let u=f.length===0;a.entries.some(({verdict:y})=>y!=="verified")&&f.push("gaps");let p=y=>o.displayName(y),{to:m}=i.opened,g={reference:Rt(m.caseId),state:nn(a)};return{shown:{bundle:t,opened:i.opened,warnings:f,...g,mayWrite:u,nameOf:p}}}function Xh({opened:e,state:t,nameOf:r},n){let{data:o,by:s,day:i}=e.pack,a=Z("summary",l("browser-section-summary"),it([[l("browser-state"),n.state(t)],[l("browser-pack-by"),l("browser-pack-by-whom",{name:r(s),day:G(i)})],[l("browser-pack-basis"),l(`browser-pack-basis-${o.basis}`)]]),h("div",{class:"govuk-inset-text"},I(l("browser-pack-duty-identity")),I(l(`browser-pack-duty-${o.basis}`)))),c=o.parts.flatMap(({title:p,text:m})=>[h("h3",{class:"govuk-heading-s candour-pack__title"},p),ke(m)]),d=o.text===""?[]:[ke(o.text)],f=c.length+d.length===0?[I(l("browser-pack-empty"))]:[],u=h("div",{class:"candour-pack"},...d,...c,...f);return[a,Z("pack",l("browser-section-pack"),u)]}function Qh(e){let t=l("browser-section-letters"),r=e.opened.thread.entries.slice(1);return r.length===0?Z("letters",t,I(l("browser-no-letters"))):Z("letters",t,...r.map(n=>f1(n,e)))}function f1({n:e,verdict:t,document:r},n){if(r)return u1(r,n);let o=t==="missing"?l("browser-missing",{n:e}):l("browser-not-verified",{n:e,reason:l(`browser-reason-${t}`)});return h("article",{class:"candour-message candour-message--unverified"},I(o))}function u1(e,t){let{kind:r,role:n,by:o,day:s}=e,i=l(`browser-by-${n}`,{name:t.nameOf(o),day:G(s)}),a=r==="letter"?p1(e.data,n,t):[I(l("browser-entry-number",{n:e.n}))];return h("article",{class:`candour-message candour-message--${n==="liaison"?"reporter":"reviewer"}`},h("p",{class:"candour-message__byline"},i),...a)}function p1({says:e,suggestion:t,text:r},n,{bundle:o}){let i=[h("h3",{class:"govuk-heading-s"},l(`browser-letter-${e}${n!=="liaison"&&e!=="answer"?"-recorded":""}`))];if(r!==""&&i.push(ke(r)),t!==""){let a=o.bodies.find(({id:c})=>c===t)?.name??t;i.push(I(l("browser-letter-suggestion",{body:a})))}return i}function Jh({bundle:e}){let t=o=>{let s=o===0?l("browser-file-pack"):l("browser-file-letter",{n:o});return h("a",{class:"govuk-link",href:`/referrals/${e.id}/${o}.age`,download:""},s)},r=h("ul",{class:"govuk-list"},...e.thread.entries.map(({n:o})=>h("li",{},t(o)))),n=be(l("browser-files-show"),!1,I(l("browser-files-about")),r);return Z("files",l("browser-section-files"),n)}var em={body_acknowledge:{says:"acknowledged",needsWords:!1},body_ask:{says:"question",needsWords:!0},body_report:{says:"outcome",needsWords:!0},body_decline:{says:"declined",needsWords:!0}},_i=e=>`text-${e}`;function tm(e,t,r,n,o){let s=l("browser-section-actions"),i=new Set(e.actions.map(({action:c})=>c)),a=t?Object.keys(em).filter(c=>i.has(c)):[];return a.length===0?Z("actions",s,I(l("browser-nothing-to-do"))):Z("actions",s,...a.map(c=>h1(c,e,r,n,o)))}function h1(e,t,r,n,o){let{says:s,needsWords:i}=em[e],a=n.get(e)??{text:"",suggestion:""},c=_i(e),d=h("textarea",{class:"govuk-textarea",id:c,rows:"6","aria-describedby":`${c}-hint`});d.value=a.text;let f=e==="body_decline"?g1(t,a.suggestion):null,u=()=>({text:d.value,suggestion:f?.select.value??""}),p=()=>n.set(e,u());d.addEventListener("input",p),f?.select.addEventListener("change",p);let m=h("form",{method:"post",novalidate:""},h("div",{class:"govuk-form-group"},h("label",{class:"govuk-label govuk-label--s",for:c},l(`browser-${s}-label`)),h("div",{class:"govuk-hint",id:`${c}-hint`},l(`browser-${s}-hint`)),d),f?.group??null,h("button",{class:"govuk-button",type:"submit"},r.action(e)));return Je(m,async()=>{if(i&&d.value.trim()==="")throw new ee(l(`browser-${s}-missing`),c);p(),await o(e,{says:s,...u()})}),m1(e,r.action(e),m,n.has(e))}function m1(e,t,r,n){let o=be(t,n,r);return o.dataset.action=e,o}function g1(e,t){let r=h("option",{value:""},l("browser-suggestion-none")),o=[...e.bodies].sort((c,d)=>c.name.localeCompare(d.name,"en-GB")).map(({id:c,name:d})=>h("option",{value:c},d)),s="suggestion",i=h("select",{class:"govuk-select",id:s,"aria-describedby":`${s}-hint`},r,...o);return i.value=t,{group:h("div",{class:"govuk-form-group"},h("label",{class:"govuk-label govuk-label--s",for:s},l("browser-suggestion-label")),h("div",{class:"govuk-hint",id:`${s}-hint`},l("browser-suggestion-hint")),i),select:i}}async function rm(e){ye(l("browser-opening-referral"));let t=e.dataset.referral,r=await gt(),n=new Xc(t,r,new Pn(z("#referral-words")));mt(()=>n.forget()),await n.draw(await ge(`/api/v1/referrals/${t}`),await et()),ye("")}var Xc=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=z("[data-opened]");drafts=new Map;unanswered=new Cr;shown=null;forget(){this.shown=null,this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t,r){let n=await Zh(this.id,t,this.session,r);if("refused"in n){let{refused:s}=n,i=s==="wrong_answer"||s==="missing"?s:`reason-${s}`;return this.shown=null,this.place.replaceChildren(Oe(l("browser-referral-unverified",{reason:l(`browser-referral-${i}`)}))),null}let{shown:o}=n;return this.shown=o,this.nameThePage(o.reference),this.place.replaceChildren(...o.warnings.map(s=>Oe(l(`browser-warn-${s}`))),...Xh(o,this.words),Qh(o),tm(t,o.mayWrite,this.words,this.drafts,this.take),Jh(o)),o}nameThePage(t){let r=z("[data-reference]");r.textContent===""&&(document.title=`${t} – ${document.title}`),r.textContent=t}take=async(t,r)=>{let n=this.shown;if(n===null)return;ye(l("browser-acting"));let o=await et();if(this.unanswered.has(t)){let i=await ge(`/api/v1/referrals/${this.id}`);if(await this.drawArrived(i,o,t,r))return}let s=await this.seal(r,n,o).catch(i=>{throw i instanceof lr?new ee(l("browser-text-too-long"),_i(t)):i});this.unanswered.begin(t,s,r);try{let i=await je(`/api/v1/referrals/${this.id}/changes`,{action:t,entry:s});await this.drawDone(i,o,t)}catch(i){if(i instanceof Ae&&i.status===422)throw this.unanswered.answered(t,i),new ee(i.message,_i(t));let a=i instanceof Ae&&i.status===409?i.problem.bundle:void 0;if(a!==void 0&&await this.drawArrived(a,o,t,r))return;if(this.unanswered.answered(t,i),a===void 0)throw i;await this.drawWhatHappenedMeanwhile(a,n,o)}};async drawDone(t,r,n){this.drafts.delete(n),this.unanswered.answered(n),await this.draw(t,r),this.announce(l("browser-acted",{action:this.words.action(n)}),"govuk-notification-banner--success")}async drawArrived(t,r,n,o){let s=a=>a===bt(this.id)?t.thread.entries:[],i=this.unanswered.arrived(n,o,s);if(i==="same"&&await this.drawDone(t,r,n),i==="changed"){this.unanswered.answered(n);let a=await this.draw(t,r);a!==null&&this.keepOrphanedDrafts(a.bundle),this.announce(l("browser-arrived-changed"),"")}return i!==null}async seal(t,{bundle:r,opened:n},o){let{account:s,keys:i}=this.session,a=n.thread.head??Tt(r.thread.head),c={n:r.thread.n,head:a,day:new Date().toISOString().slice(0,10)},d={account:s,role:"liaison",signingSeed:i.signingSeed},f=await ci(t,c,d,n.to,o);return{thread:bt(this.id),n:c.n,head:ne(a),ciphertext:ne(f)}}async drawWhatHappenedMeanwhile(t,r,n){let o=await this.draw(t,n);if(o===null)return;this.keepOrphanedDrafts(o.bundle);let s=o.opened.thread.entries.slice(r.bundle.thread.n),i=[...new Set(s.flatMap(({document:c})=>c&&c.by!==this.session.account?[o.nameOf(c.by)]:[]))],a=i.length>0?l("browser-meanwhile",{names:ae(i)}):l("browser-meanwhile-referral");this.announce(a,"")}keepOrphanedDrafts(t){for(let[r,{text:n}]of this.drafts){if(n===""||t.actions.some(i=>i.action===r))continue;let o=h("h3",{class:"govuk-heading-s"},l("browser-draft-kept")),s=h("p",{class:"candour-text"},n);z("#actions",this.place).append(h("div",{class:"govuk-inset-text"},o,s))}}announce(t,r){let n=h("p",{class:"govuk-notification-banner__heading"},t),o=h("div",{class:`govuk-notification-banner ${r}`,role:"alert",tabindex:"-1"},h("div",{class:"govuk-notification-banner__content"},n));this.place.prepend(o),at(o)}};function y1(e){return[...e.querySelectorAll("[data-row]")]}function Qc(){return document.activeElement?.closest("[data-row]")??null}function Jc(e,t){let r=y1(e),n=Qc(),o=n?r.indexOf(n)+t:0;r[Math.min(Math.max(o,0),r.length-1)]?.querySelector("a")?.focus()}function nm(e){e.querySelector("input[type=checkbox]")?.click()}var el="candour-single-keys",w1=[["j, ↓","next"],["k, ↑","previous"],["Enter","open"],["x","choose"],["a","assign"],["/","search"],["?","help"]];function om(e){let t=k1(),r=h("button",{class:"govuk-button govuk-button--secondary candour-keys",type:"button"},l("browser-keys-button"));r.addEventListener("click",()=>t.showModal()),z("[data-tools]").append(r),document.body.append(t),document.addEventListener("keydown",n=>{!sm()||t.open||n.ctrlKey||n.altKey||n.metaKey||x1(n.target)||b1(n.key,e,t)&&n.preventDefault()})}function b1(e,t,r){let n=Qc();switch(e){case"?":return r.showModal(),!0;case"/":return z("#q").focus(),!0;case"j":case"k":return t&&Jc(t,e==="j"?1:-1),t!==null;case"ArrowDown":case"ArrowUp":return t&&n&&Jc(t,e==="ArrowDown"?1:-1),n!==null;case"x":return n&&nm(n),n!==null;case"a":return t&&z("#assign-to").focus(),t!==null;default:return!1}}function x1(e){return e instanceof HTMLElement?e instanceof HTMLInputElement?e.type!=="checkbox":e.isContentEditable||e.matches("textarea, select"):!1}function sm(){try{return localStorage.getItem(el)!=="off"}catch{return!0}}function v1(e){try{e?localStorage.removeItem(el):localStorage.setItem(el,"off")}catch{}}function k1(){let e=h("input",{class:"govuk-checkboxes__input",id:"single-keys",type:"checkbox"});e.checked=sm(),e.addEventListener("change",()=>v1(e.checked));let t=h("label",{class:"govuk-label govuk-checkboxes__label",for:"single-keys"},l("browser-keys-on")),r=h("button",{class:"govuk-button",type:"button"},l("browser-keys-close")),n=w1.map(([s,i])=>h("div",{class:"govuk-summary-list__row"},h("dt",{class:"govuk-summary-list__key"},h("kbd",{},s)),h("dd",{class:"govuk-summary-list__value"},l(`browser-keys-${i}`)))),o=h("dialog",{class:"candour-dialog","aria-labelledby":"keys-heading"},h("h2",{class:"govuk-heading-m",id:"keys-heading"},l("browser-keys-heading")),h("dl",{class:"govuk-summary-list"},...n),h("div",{class:"govuk-checkboxes govuk-checkboxes--small govuk-form-group"},h("div",{class:"govuk-checkboxes__item"},e,t)),r);return r.addEventListener("click",()=>o.close()),o}var Ai=60,E1=new Set(["text","changed","title","name"]);function im(e){let t=e.kind==="report"?{text:Object.values(e.data.answers)}:e.data;return tl(t,!1)}function tl(e,t){return typeof e=="string"?t&&e!==""?[e]:[]:Array.isArray(e)?e.flatMap(r=>tl(r,t)):typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([r,n])=>tl(n,E1.has(r)))}function am(e,t){let r=new RegExp(t.trim().split(/\s+/u).map(T1).join("\\s+"),"iu");for(let n of e){let o=r.exec(n);if(!o)continue;let s=o.index+o[0].length;return{before:(o.index>Ai?"…":"")+n.slice(Math.max(0,o.index-Ai),o.index),hit:o[0],after:n.slice(s,s+Ai)+(s+Ai<n.length?"…":"")}}return null}function T1(e){return e.replace(/[\\^$.*+?()[\]{}|/]/gu,"\\$&")}var rl=200;function cm(e){let t=new nl;mt(()=>t.forget()),e.append(t.part)}var nl=class{part;words=h("input",{class:"govuk-input govuk-input--width-20",id:"inside",type:"search",autocomplete:"off","aria-describedby":"inside-hint"});stop=h("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""},l("browser-inside-stop"));status=h("p",{class:"govuk-body",role:"status"});hits=h("ul",{class:"govuk-list candour-hits"});opened=new Map;stopped=!1;constructor(){let t=h("form",{},h("label",{class:"govuk-label",for:"inside"},l("browser-inside-label")),h("div",{class:"govuk-hint",id:"inside-hint"},l("browser-inside-hint",{most:rl})),h("div",{class:"govuk-form-group"},this.words),h("div",{class:"govuk-button-group"},h("button",{class:"govuk-button",type:"submit"},l("browser-inside-button")),this.stop));Je(t,()=>this.run()),this.stop.addEventListener("click",()=>this.stopped=!0);let r=h("summary",{class:"govuk-details__summary"},h("span",{class:"govuk-details__summary-text"},l("browser-inside-heading"))),n=h("div",{class:"govuk-details__text"},t,this.status,this.hits);this.part=h("details",{class:"govuk-details"},r,n)}forget(){this.stopped=!0,this.opened.clear(),this.words.value="",this.hits.replaceChildren(),this.status.textContent=""}async run(){let t=this.words.value.trim();if(t.length<2)throw new ee(l("browser-inside-missing"),"inside");this.stopped=!1,this.hits.replaceChildren(),this.stop.hidden=!1;try{await this.lookFor(t)}finally{this.stop.hidden=!0}}async lookFor(t){this.status.textContent=l("browser-inside-starting");let[r,n,o]=[await gt(),await et(),await O1()],[s,i,a]=[0,0,0];for(let d of o){if(this.stopped)break;let f=await this.textsOf(d,r,n);if(this.stopped)break;s+=1;let u=f&&am(f,t);f===null&&(a+=1),u&&(i+=1,this.hits.append(B1(d,u))),this.status.textContent=l("browser-inside-progress",{looked:s,all:o.length,found:i})}let c=this.stopped&&s<o.length?"browser-inside-stopped":"browser-inside-done";this.status.textContent=[l(c,{looked:s,found:i}),...a>0?[l("browser-inside-closed",{closed:a})]:[]].join(" ")}async textsOf(t,r,n){let o=this.opened.get(t.case);if(o!==void 0)return o;let s=await S1(t.case,r,n);return this.stopped||this.opened.set(t.case,s),s}};async function S1(e,t,r){try{let n=await ge(`/api/v1/cases/${e}`),o=await Ir(e,n,t,r);if("refused"in o||o.opened.warnings.includes("excluded"))return null;let{shared:s,staff:i}=o.opened;return[...s.entries,...i.entries].flatMap(({document:a})=>a?im(a):[])}catch(n){if(n instanceof Ke)throw n;return null}}async function O1(){let e=new URLSearchParams(location.search),t=[];for(;t.length<rl;){let r=await ge(`/api/v1/queue?${e}`);if(t.push(...r.cases),r.after===null)break;e.set("after",r.after)}return t.slice(0,rl)}function B1({case:e,reference:t},{before:r,hit:n,after:o}){let s=h("a",{class:"govuk-link",href:`/cases/${e}`},t);return h("li",{},s,h("p",{class:"candour-text"},r,h("mark",{},n),o))}function lm(){let e=document.querySelector("[data-bulk]");om(e),e&&cm(z("[data-search-inside]"))}var _1=[6e5,12e4];function dm(e,t){let r=_1.filter(n=>e<=n).at(-1)??null;return r!==null&&(t===null||r<t)?r:null}var A1=5e3;function fm(e){let t=Date.now()+e*1e3,r=L1(t),n=null;setInterval(()=>{let o=t-Date.now();if(o<=0)return void Ar();let s=dm(o,n);s===null||r.open||(n=s,document.body.append(r),r.showModal())},A1)}function L1(e){let t=new Date(e).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}),r=h("button",{class:"govuk-button",type:"button"},l("browser-end-read")),n=h("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"end-heading","aria-describedby":"end-text"},h("h2",{class:"govuk-heading-m",id:"end-heading"},l("browser-end-heading")),h("p",{class:"govuk-body",id:"end-text"},l("browser-end-text",{time:t})),h("div",{class:"govuk-button-group"},r));return r.addEventListener("click",()=>n.close()),n}var R1={liaison:"/referrals",custodian:"/disclosures"};function um(e){let t=e.dataset.service,r=e.dataset.secondFactor==="yes",n=z("#passphrase");z("#show-passphrase").addEventListener("change",o=>{n.type=o.target.checked?"text":"password"}),Je(z("#sign-in-form"),async()=>{let o=an("account"),s=Si(r),i=Io([Ei(o),Ti(n.value),Oi(s)]);if(i.length>0)return nr(i);let a=await C1(t,o,Fr(n.value),s);n.value="",location.replace(ki(window,o)===null?R1[a]??"/":"/changes")})}async function C1(e,t,r,n){ye(l("browser-working"));let o=await Ln({job:"stretch",passphrase:r,salt:us(e,t)}),s=ps(o);o.fill(0),ye(l("browser-signing-in"));let i=await ao("/api/v1/sign-in",{account:t,proof:ne(s.proof),code:n});s.proof.fill(0);let{role:a,root:c,wrap:d}=i,f=await _n(J(c),s.kek).catch(()=>{throw new ee(l("browser-root-unopened"))}),u=J(d),p=nf(u,f);return Fd(p),await Nd(p).catch(()=>{throw new ee(l("browser-no-storage"))}),u.fill(0),f.fill(0),a}var I1={account:Jf,case:Rh,changes:Ih,disclosure:Hh,disclosures:()=>{},enrol:qh,leavers:Gh,referral:rm,queue:lm,referrals:()=>{},"sign-in":um};async function M1(){hi();let e=z("[data-page]");document.body.dataset.account!==void 0&&(sf(),jh(Number(document.body.dataset.idleMinutes)),fm(Number(document.body.dataset.endsIn))),Vd(),await I1[e.dataset.page]?.(e)}M1().catch(e=>{e instanceof Ke||(ye(""),nr([{field:null,message:e instanceof Ae?e.message:l("browser-unexpected")}]))});
