var Oo=BigInt(4294967295),jc=BigInt(32);function Kh(e,t=!1){return t?{h:Number(e&Oo),l:Number(e>>jc&Oo)}:{h:Number(e>>jc&Oo)|0,l:Number(e&Oo)|0}}function _o(e,t=!1){let r=e.length,n=new Uint32Array(r),o=new Uint32Array(r);for(let s=0;s<r;s++){let{h:i,l:a}=Kh(e[s],t);[n[s],o[s]]=[i,a]}return[n,o]}var Ph=e=>e/2**32|0,Nh=e=>e>>>0;function zc(e,t,r,n){let o=Ph(r),s=Nh(r);e.setUint32(t,n?s:o,n),e.setUint32(t+4,n?o:s,n)}var ki=(e,t,r)=>e>>>r,vi=(e,t,r)=>e<<32-r|t>>>r,Ir=(e,t,r)=>e>>>r|t<<32-r,Mr=(e,t,r)=>e<<32-r|t>>>r,$n=(e,t,r)=>e<<64-r|t>>>r-32,Kn=(e,t,r)=>e>>>r-32|t<<64-r;function Lt(e,t,r,n){let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var Yc=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),Vc=(e,t,r,n)=>t+r+n+(e/2**32|0)|0,Gc=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),Zc=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0,Xc=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0),Qc=(e,t,r,n,o,s)=>t+r+n+o+s+(e/2**32|0)|0;function Pn(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Lo=e=>e?`"${e}" `:"";function ce(e,t=""){if(typeof e!="number")throw new TypeError(Lo(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Lo(t)+"expected integer >= 0, got "+e);return e}function tl(e,t=""){if(typeof e!="boolean")throw new TypeError(Lo(t)+"expected boolean, got type="+typeof e);return e}function re(e,t,r=""){if(Pn(e)&&(t===void 0||e.length===t))return e;t!==void 0&&ce(t,"length");let n=Pn(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=Lo(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}function Ge(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(ce(e.outputLen),ce(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var Hh=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Jc=(e,t)=>{Hh(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function zt(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function sn(e,t){re(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Yt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Le(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function an(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Tt(e,t){return e<<32-t|e>>>t}function se(e,t){return e<<t|e>>>32-t>>>0}var Fh=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Wh(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function qh(e){for(let t=0;t<e.length;t++)e[t]=Wh(e[t]);return e}var cn=Fh?e=>e:qh,rl=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",jh=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Ro(e){if(re(e),rl)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=jh[e[r]];return t}function el(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Co(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(rl)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,r=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=el(e.charCodeAt(s)),a=el(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function zh(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Le(t)}}function Ei(e,t=""){return typeof e=="string"?zh(e):re(e,void 0,t)}function Io(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];re(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let s=e[n];r.set(s,o),o+=s.length}return r}function Dr(e,t,r="opts"){return Jc(e,"defaults"),t!==void 0&&Jc(t,r),Object.assign(Object.create(null),e,t)}function $r(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Dr({},t,"info");let r=(o,s)=>e(s).update(o).digest(),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}function Rt(e=32){ce(e,"bytesLength");let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(e))}var Vt=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function nl(e,t,r){return e&t^~e&r}function ol(e,t,r){return e&t^e&r^t&r}var Nn=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=an(this.buffer)}update(t){zt(this),re(t);let{view:r,buffer:n,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<s;){let c=Math.min(o-this.pos,s-a);if(c===o){let d=an(t);for(;o<=s-a;a+=o)this.process(d,a);i=!0;continue}n.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){zt(this),sn(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),zc(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let a=t===r?n:an(t),c=this.outputLen,d=c/4,f=this.get();if(c%4||d>f.length)throw new Error("invalid outputLen");for(let u=0;u<d;u++)a.setUint32(4*u,f[u],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},sl=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var il=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),al=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var Yh=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),dr=new Uint32Array(64),Ti=class extends Nn{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[t,r,n,o,s,i,a,c]}set(t,r,n,o,s,i,a,c){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let u=0;u<16;u++,r+=4)dr[u]=t.getUint32(r,!1);for(let u=16;u<64;u++){let p=dr[u-15],g=dr[u-2],h=Tt(p,7)^Tt(p,18)^p>>>3,y=Tt(g,17)^Tt(g,19)^g>>>10;dr[u]=y+dr[u-7]+h+dr[u-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:d,H:f}=this;for(let u=0;u<64;u++){let p=Tt(a,6)^Tt(a,11)^Tt(a,25),g=f+p+nl(a,c,d)+Yh[u]+dr[u]|0,y=(Tt(n,2)^Tt(n,13)^Tt(n,22))+ol(n,o,s)|0;f=d,d=c,c=a,a=i+g|0,i=s,s=o,o=n,n=g+y|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,d=d+this.G|0,f=f+this.H|0,this.set(n,o,s,i,a,c,d,f)}roundClean(){Le(dr)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Le(this.buffer)}},Si=class extends Ti{constructor(){super(32,sl)}};var cl=_o(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),Vh=cl[0],Gh=cl[1],fr=new Uint32Array(80),ur=new Uint32Array(80),Mo=class extends Nn{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,r){super(128,t,16,!1),this.Ah=r[0]|0,this.Al=r[1]|0,this.Bh=r[2]|0,this.Bl=r[3]|0,this.Ch=r[4]|0,this.Cl=r[5]|0,this.Dh=r[6]|0,this.Dl=r[7]|0,this.Eh=r[8]|0,this.El=r[9]|0,this.Fh=r[10]|0,this.Fl=r[11]|0,this.Gh=r[12]|0,this.Gl=r[13]|0,this.Hh=r[14]|0,this.Hl=r[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,Dh:a,Dl:c,Eh:d,El:f,Fh:u,Fl:p,Gh:g,Gl:h,Hh:y,Hl:w}=this;return[t,r,n,o,s,i,a,c,d,f,u,p,g,h,y,w]}set(t,r,n,o,s,i,a,c,d,f,u,p,g,h,y,w){this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=d|0,this.El=f|0,this.Fh=u|0,this.Fl=p|0,this.Gh=g|0,this.Gl=h|0,this.Hh=y|0,this.Hl=w|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let x=0;x<16;x++,r+=4)fr[x]=t.getUint32(r),ur[x]=t.getUint32(r+=4);for(let x=16;x<80;x++){let B=fr[x-15]|0,A=ur[x-15]|0,R=Ir(B,A,1)^Ir(B,A,8)^ki(B,A,7),P=Mr(B,A,1)^Mr(B,A,8)^vi(B,A,7),$=fr[x-2]|0,k=ur[x-2]|0,T=Ir($,k,19)^$n($,k,61)^ki($,k,6),L=Mr($,k,19)^Kn($,k,61)^vi($,k,6),U=Gc(P,L,ur[x-7],ur[x-16]),H=Zc(U,R,T,fr[x-7],fr[x-16]);fr[x]=H|0,ur[x]=U|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:d,Dl:f,Eh:u,El:p,Fh:g,Fl:h,Gh:y,Gl:w,Hh:E,Hl:b}=this;for(let x=0;x<80;x++){let B=Ir(u,p,14)^Ir(u,p,18)^$n(u,p,41),A=Mr(u,p,14)^Mr(u,p,18)^Kn(u,p,41),R=u&g^~u&y,P=p&h^~p&w,$=Xc(b,A,P,Gh[x],ur[x]),k=Qc($,E,B,R,Vh[x],fr[x]),T=$|0,L=Ir(n,o,28)^$n(n,o,34)^$n(n,o,39),U=Mr(n,o,28)^Kn(n,o,34)^Kn(n,o,39),H=n&s^n&a^s&a,O=o&i^o&c^i&c;E=y|0,b=w|0,y=g|0,w=h|0,g=u|0,h=p|0,{h:u,l:p}=Lt(d|0,f|0,k|0,T|0),d=a|0,f=c|0,a=s|0,c=i|0,s=n|0,i=o|0;let N=Yc(T,U,O);n=Vc(N,k,L,H),o=N|0}({h:n,l:o}=Lt(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=Lt(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l:c}=Lt(this.Ch|0,this.Cl|0,a|0,c|0),{h:d,l:f}=Lt(this.Dh|0,this.Dl|0,d|0,f|0),{h:u,l:p}=Lt(this.Eh|0,this.El|0,u|0,p|0),{h:g,l:h}=Lt(this.Fh|0,this.Fl|0,g|0,h|0),{h:y,l:w}=Lt(this.Gh|0,this.Gl|0,y|0,w|0),{h:E,l:b}=Lt(this.Hh|0,this.Hl|0,E|0,b|0),this.set(n,o,s,i,a,c,d,f,u,p,g,h,y,w,E,b)}roundClean(){Le(fr,ur)}destroy(){this.destroyed=!0,Le(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},Bi=class extends Mo{constructor(){super(64,al)}},Ai=class extends Mo{constructor(){super(48,il)}};var Ee=$r(()=>new Si,Vt(1));var Do=$r(()=>new Bi,Vt(3)),ll=$r(()=>new Ai,Vt(2));function Un(e,t,r=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)r(e[n],`${t}[${n}]`);return e}var oe=(e,t,r)=>re(e,t,r),Oi=ce;function fl(e,t=""){if(typeof e!="string"){let r=t&&`"${t}" `;throw new TypeError(r+"expected string, got type="+typeof e)}return e}function pr(e,t="object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`);return e}function Kr(e,t){if(typeof e!="function")throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);return e}var Hn=Ro,De=(...e)=>Io(...e),ln=e=>Co(e),mr=Pn,Gt=e=>Rt(e),$o=BigInt(0),dl=BigInt(1),Zh=e=>e?`"${e}" `:"";function nt(e,t=""){if(typeof e!="boolean")throw new TypeError(Zh(t)+"expected boolean, got type="+typeof e);return e}function Ko(e){if(typeof e=="bigint"){if(!hr(e))throw new RangeError("positive bigint expected, got "+e)}else Oi(e);return e}function Zt(e,t=""){if(typeof e!="number"){let r=t&&`"${t}" `;throw new TypeError(r+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let r=t&&`"${t}" `;throw new RangeError(r+"expected safe integer, got "+e)}}function Fn(e){let t=Ko(e).toString(16);return t.length&1?"0"+t:t}function ul(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);return e===""?$o:BigInt("0x"+e)}function ft(e){return ul(Ro(e))}function ut(e){return ul(Ro(gr(re(e)).reverse()))}function dn(e,t){if(ce(t),t===0)throw new Error("zero output length is invalid");e=Ko(e);let r=t*2,n=e.toString(16);if(n.length>r)throw new RangeError("number is too large");return Co(n.padStart(r,"0"))}function Wn(e,t){return dn(e,t).reverse()}function gr(e){return Uint8Array.from(oe(e))}function yr(e){if(typeof e!="string")throw new TypeError("ascii string expected, got "+typeof e);return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${e[r]}" with code ${n} at position ${r}`);return n})}function hr(e){return typeof e=="bigint"&&$o<=e}function _i(e,t,r){return hr(e)&&hr(t)&&hr(r)&&t<=e&&e<r}function Ct(e,t,r,n){if(!_i(t,r,n))throw new RangeError("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function fn(e){if(e<$o)throw new Error("expected non-negative bigint, got "+e);return e===$o?0:e.toString(2).length}var qn=e=>(Zt(e,"n"),(dl<<BigInt(e))-dl);function pl(e,t,r){if(ce(e,"hashLen"),ce(t,"qByteLen"),typeof r!="function")throw new TypeError("hmacFn must be a function");let n=w=>new Uint8Array(w),o=Uint8Array.of(),s=Uint8Array.of(0),i=Uint8Array.of(1),a=1e3,c=n(e),d=n(e),f=0,u=()=>{c.fill(1),d.fill(0),f=0},p=(...w)=>r(d,De(c,...w)),g=(w=o)=>{d=p(s,w),c=p(),w.length!==0&&(d=p(i,w),c=p())},h=()=>{if(f++>=a)throw new Error("drbg: tried max amount of iterations");let w=0,E=[];for(;w<t;){c=p();let b=c.slice();E.push(b),w+=c.length}return De(...E)};return(w,E)=>{u(),g(w);let b;for(;(b=E(h()))===void 0;)g();return u(),b}}function He(e,t={},r={},n="object"){pr(e,n),pr(t,"fields"),pr(r,"optFields");function o(i,a,c){let d=n==="object"?`param "${String(i)}"`:`"${n}.${String(i)}"`,f=e[i];if(!Object.hasOwn(e,i)&&(c?f!==void 0:a!=="function"))throw new TypeError(`${d} is invalid: expected own property`);if(c&&f===void 0)return;let u=typeof f;if(u!==a||f===null)throw new TypeError(`${d} is invalid: expected ${a}, got ${u}`)}let s=(i,a)=>Object.entries(i).forEach(([c,d])=>o(c,d,a));s(t,!1),s(r,!0)}var Ke=BigInt(0),fe=BigInt(1),wr=BigInt(2),gl=BigInt(3),Li=BigInt(4),yl=BigInt(5),Xh=BigInt(7),wl=BigInt(8),Qh=BigInt(9),Jh=BigInt(15),bl=BigInt(16),em=BigInt("0x10000000000000000");function pe(e,t){if(t<=Ke)throw new Error("mod: expected positive modulus, got "+t);let r=e%t;return r>=Ke?r:t+r}function xl(e,t,r){if(r<=fe)throw new Error("pow: expected modulus > 1, got "+r);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<Ke)throw new Error("invalid exponent, negatives unsupported");if(t===Ke)return fe;if(t===fe)return e;let n=e%r;if(n<Ke&&(n+=r),t<em){let a=fe;for(;t>Ke;)t&fe&&(a=a*n%r),n=n*n%r,t>>=fe;return a}let o=[];for(;t>Ke;)o.push(Number(t&Jh)),t>>=Li;let s=new Array(16);s[0]=fe,s[1]=n;for(let a=2;a<16;a++)s[a]=s[a-1]*n%r;let i=s[o[o.length-1]];for(let a=o.length-2;a>=0;a--){i=i*i%r,i=i*i%r,i=i*i%r,i=i*i%r;let c=o[a];c!==0&&(i=i*s[c]%r)}return i}function pt(e,t,r){if(r<=fe)throw new Error("pow2: expected modulus > 1, got "+r);if(t<Ke)throw new Error("pow2: expected non-negative exponent, got "+t);let n=e;for(;t-- >Ke;)n*=n,n%=r;return n}function hl(e,t){if(e===Ke)throw new Error("invert: expected non-zero number");if(t<=fe)throw new Error("invert: expected modulus > 1, got "+t);let r=pe(e,t),n=t,o=Ke,s=fe;for(;r!==Ke;){let a=n/r,c=n-r*a,d=o-s*a;n=r,r=c,o=s,s=d}if(n!==fe)throw new Error("invert: does not exist");return pe(o,t)}function kl(e,t){if(t<=fe)throw new Error("invertCt: expected prime modulus > 1, got "+t);let r=pe(e,t);if(r===Ke)throw new Error("invertCt: expected non-zero number");let n=xl(r,t-wr,t);if(pe(r*n,t)!==fe)throw new Error("invertCt: does not exist");return n}function Ri(e,t,r){let n=e;if(!n.eql(n.sqr(t),r))throw new Error("Cannot find square root")}function Ci(e,t){if((e&fe)===Ke)throw new Error(t+": expected odd modulus, got "+e)}function vl(e,t){let r=e,n=(r.ORDER+fe)/Li,o=r.pow(t,n);return Ri(r,o,t),o}function tm(e,t){let r=e,n=(r.ORDER-yl)/wl,o=r.mul(t,wr),s=r.pow(o,n),i=r.mul(t,s),a=r.mul(r.mul(i,wr),s),c=r.mul(i,r.sub(a,r.ONE));return Ri(r,c,t),c}function rm(e){let t=Uo(e),r=El(e),n=r(t,t.neg(t.ONE)),o=r(t,n),s=r(t,t.neg(n)),i=(e+Xh)/bl;return((a,c)=>{let d=a,f=d.pow(c,i),u=d.mul(f,n),p=d.mul(f,o),g=d.mul(f,s),h=d.eql(d.sqr(u),c),y=d.eql(d.sqr(p),c);f=d.cmov(f,u,h),u=d.cmov(g,p,y);let w=d.eql(d.sqr(u),c),E=d.cmov(f,u,w);return Ri(d,E,c),E})}function El(e){if(e<gl)throw new Error("sqrt is not defined for small field");Ci(e,"tonelliShanks");let t=e-fe,r=0;for(;t%wr===Ke;)t/=wr,r++;let n=wr,o=Uo(e);for(;jn(o,n)===1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return vl;let s=o.pow(n,t),i=(t+fe)/wr;return function(c,d){let f=c;if(f.is0(d))return d;if(jn(f,d)!==1)throw new Error("Cannot find square root");let u=r,p=f.mul(f.ONE,s),g=f.pow(d,t),h=f.pow(d,i);for(;!f.eql(g,f.ONE);){if(f.is0(g))throw new Error("Cannot find square root: probably non-prime P");let y=1,w=f.sqr(g);for(;!f.eql(w,f.ONE);)if(y++,w=f.sqr(w),y===u)throw new Error("Cannot find square root");let E=fe<<BigInt(u-y-1),b=f.pow(p,E);u=y,p=f.sqr(b),g=f.mul(g,p),h=f.mul(h,b)}return h}}function nm(e){return Ci(e,"Fp.sqrt"),e%Li===gl?vl:e%wl===yl?tm:e%bl===Qh?rm(e):El(e)}var Tl=(e,t)=>(pe(e,t)&fe)===fe,om=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function un(e){if(pr(e,"field"),typeof e.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);Zt(e.BYTES,"BYTES"),Zt(e.BITS,"BITS");for(let t of om)Kr(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=fe)throw new Error("invalid field: expected ORDER > 1, got "+e.ORDER);return e}function No(e,t,r=!1){un(e),Un(t,"nums"),nt(r,"passZero");let n=e,o=new Array(t.length).fill(r?n.ZERO:void 0),s=t.reduce((a,c,d)=>n.is0(c)?a:(o[d]=a,n.mul(a,c)),n.ONE),i=n.inv(s);return t.reduceRight((a,c,d)=>n.is0(c)?a:(o[d]=n.mul(a,o[d]),n.mul(a,c)),i),o}function jn(e,t){un(e);let r=e;Ci(r.ORDER,"FpLegendre");let n=(r.ORDER-fe)/wr,o=r.pow(t,n),s=r.eql(o,r.ONE),i=r.eql(o,r.ZERO),a=r.eql(o,r.neg(r.ONE));if(!s&&!i&&!a)throw new Error("invalid Legendre symbol result");return s?1:i?0:-1}function sm(e,t){if(t!==void 0&&Oi(t),e<=Ke)throw new Error("invalid n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);let r=fn(e);if(t!==void 0&&t<r)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${r})`);let n=t!==void 0?t:r,o=Math.ceil(n/8);return{nBitLength:n,nByteLength:o}}var ml=new WeakMap,Po=class{ORDER;BITS;BYTES;isLE;ZERO=Ke;ONE=fe;_lengths;_mod;constructor(t,r={}){if(t<=fe)throw new Error("invalid field: expected ORDER > 1, got "+t);let n;this.isLE=!1,r!=null&&typeof r=="object"&&(typeof r.BITS=="number"&&(n=r.BITS),typeof r.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:r.sqrt,enumerable:!0}),typeof r.isLE=="boolean"&&(this.isLE=r.isLE),r.allowedLengths&&(this._lengths=Object.freeze(r.allowedLengths.slice())),typeof r.modFromBytes=="boolean"&&(this._mod=r.modFromBytes));let{nBitLength:o,nByteLength:s}=sm(t,n);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return pe(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return Ke<=t&&t<this.ORDER}is0(t){return t===Ke}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&fe)===fe}neg(t){return pe(-t,this.ORDER)}eql(t,r){return t===r}sqr(t){return pe(t*t,this.ORDER)}add(t,r){return pe(t+r,this.ORDER)}sub(t,r){return pe(t-r,this.ORDER)}mul(t,r){return pe(t*r,this.ORDER)}pow(t,r){return xl(t,r,this.ORDER)}div(t,r){return pe(t*hl(r,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,r){return t+r}subN(t,r){return t-r}mulN(t,r){return t*r}inv(t){return hl(t,this.ORDER)}sqrt(t){let r=ml.get(this);return r||ml.set(this,r=nm(this.ORDER)),r(this,t)}toBytes(t){return this.isLE?Wn(t,this.BYTES):dn(t,this.BYTES)}fromBytes(t,r=!1){oe(t);let{_lengths:n,BYTES:o,isLE:s,ORDER:i,_mod:a}=this;if(n){if(t.length<1||!n.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+t.length);let d=new Uint8Array(o);d.set(t,s?0:d.length-t.length),t=d}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let c=s?ut(t):ft(t);if(a&&(c=pe(c,i)),!r&&!this.isValid(c))throw new Error("invalid field element: outside of range 0..ORDER");return c}invertBatch(t){return No(this,t,!0)}cmov(t,r,n){return nt(n,"condition"),n?r:t}};function Uo(e,t={}){return Object.freeze(Po.prototype),new Po(e,t)}function Sl(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=fe)throw new Error("field order must be greater than 1");let t=fn(e-fe);return Math.ceil(t/8)}function Ho(e){let t=Sl(e);return t+Math.ceil(t/2)}function Ii(e,t,r=!1){oe(e);let n=e.length,o=Sl(t),s=Math.max(Ho(t),16);if(n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?ut(e):ft(e),a=pe(i,t-fe)+fe;return r?Wn(a,o):dn(a,o)}var $i=BigInt(0),zn=BigInt(1),im=BigInt(4),Mi=16,Bl=128,am=5,Al=2**31;function br(e){let t=e;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof e);Kr(t.fromAffine,"Point.fromAffine"),Kr(t.fromBytes,"Point.fromBytes"),Kr(t.fromHex,"Point.fromHex"),pr(t.BASE,"Point.BASE"),pr(t.ZERO,"Point.ZERO"),un(t.Fp),un(t.Fn)}function Fo(e,t){br(e),_l(t,e);let r=No(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function cm(e,t,r=1){if(!Number.isSafeInteger(e)||e<r||e>t)throw new Error("invalid window size, expected ["+r+".."+t+"], got W="+e)}function lm(e,t){let r=e*(4*t+128);if(r>Al)throw new Error("invalid window size: table would need ~"+Math.ceil(r/2**20)+" MiB, max "+Al/2**20+" MiB")}function Ki(e,t){if(e!==void 0){Kr(e,"randomBytes");try{let r=e(t);if(!mr(r)||r.length!==t)return}catch{return}return e}}function _l(e,t){Un(e,"points"),e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function dm(e,t,r){if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((n,o)=>{if(!(r===void 0?t.isValid(n):hr(n)&&n<r))throw new Error("invalid scalar at index "+o)})}var Ll=new WeakMap;function Di(e){return Ll.get(e)||1}function fm(e,t){let r=e.double(),n=[e];for(let o=1;o<t;o++)n.push(n[o-1].add(r));return n}function um(e,t){let r=2**t,n=r/2,o=BigInt(r-1),s=[];for(;e>$i;){let i=0;e&zn&&(i=Number(e&o),i>=n&&(i-=r),e-=BigInt(i)),s.push(i),e>>=zn}return s}function pm(e,t,r){let n=2**t,o=n/2,s=BigInt(n-1),i=BigInt(t),a=[];for(let c=0;c<r;c++){let d=Number(e&s);e>>=i,d>o&&(d-=n,e+=zn),a.push(d)}if(e!==$i)throw new Error("invalid wnaf");return a}function hm(e,t,r){let n=0;for(let s of r)n=Math.max(n,s.length);let o=e;for(let s=n-1;s>=0;s--){s!==n-1&&(o=o.double());for(let i=0;i<r.length;i++){let a=r[i][s];if(a){let c=t[i][Math.abs(a)-1>>1];o=o.add(a<0?c.negate():c)}}}return o}var pn=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,r){br(t),this.randomBytes=Ki(r,Mi),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,r,n){let o=Math.ceil(n/r)+1,s=2**(r-1),i=[],a=t;for(let c=0;c<o;c++){let d=a;for(let f=0;f<s;f++)i.push(d),d=d.add(a);a=i[i.length-1].double()}return{W:r,bits:n,windows:o,comp:i}}wnafCachedCT(t,r){let{W:n,windows:o,comp:s}=t,i=2**(n-1),a=pm(r,n,o),c=this.ZERO,d=this.BASE;for(let f=0;f<o;f++){let u=a[f],p=f*i,g=Math.abs(u)-1,h=s[p];for(let w=1;w<i;w++)h=w===g?s[p+w]:h;let y=h.negate();u===0?d=d.add(s[p]):c=c.add(u<0?y:h)}return{p:c,f:d}}getWnafPrecomputes(t,r,n,o){let s=this.wnafPrecomputes.get(r),i=s?.find(a=>a.W===t&&a.bits===n);return i||(i=this.buildWnafTable(r,t,n),typeof o=="function"&&(i={...i,comp:o(i.comp)}),s||(s=[],this.wnafPrecomputes.set(r,s)),s.push(i)),i}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,r){if(this.assertPoint(t),!_i(r,zn,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,r,n,o){let s=Di(t);return s===1?this.fixedWindowCT(t,r,n):this.wnafCachedCT(this.getWnafPrecomputes(s,t,n,o),r)}mulCT(t,r,n){return this.validateMulInput(t,r),this.runCT(t,r,this.bits,n)}mulCTBlinded(t,r,n){if(this.validateMulInput(t,r),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let o=this.Point.Fn.BITS+Bl,s=this.randomBytes(Mi);if(!mr(s)||s.length!==Mi)throw new Error("randomBytes returned invalid byte array");s[0]=s[0]&63|128;let i=r+ft(s)*this.Point.Fn.ORDER;return this.runCT(t,i,o,n)}fixedWindowCT(t,r,n){let o=am,s=1<<o,i=qn(o),a=new Array(s);a[0]=this.ZERO;for(let f=1;f<s;f++)a[f]=a[f-1].add(t);let c=Math.ceil(n/o),d=this.ZERO;for(let f=c-1;f>=0;f--){if(f!==c-1)for(let g=0;g<o;g++)d=d.double();let u=Number(r>>BigInt(f*o)&i),p=a[0];for(let g=1;g<s;g++)p=g===u?a[g]:p;d=d.add(p)}return{p:d,f:d}}shouldBlind(t,r){return this.randomBytes===void 0?!1:r===zn?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,r,n,o){return this.shouldBlind(t,n)?this.mulCTBlinded(t,r,o):this.mulCT(t,r,o)}mulUnsafe(t,r,n){if(this.assertPoint(t),!hr(r))throw new Error("invalid scalar");let o=Di(t);if(o===1||r>=this.Point.Fn.ORDER)return Wo(this.Point,[t],[r],!0);let s=this.getWnafPrecomputes(o,t,this.bits,n);return this.wnafCachedCT(s,r).p}setWindowSize(t,r){this.assertPoint(t),cm(r,this.bits);let n=Math.ceil((this.bits+Bl)/r)+1;lm(n*2**(r-1),this.Point.Fp.BYTES),Ll.set(t,r),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return Di(t)!==1}};function Wo(e,t,r,n=!1){if(br(e),_l(t,e),nt(n,"allowOversized"),dm(r,e.Fn,n?e.Fn.ORDER**im:void 0),t.length!==r.length)throw new Error("arrays of points and scalars must have equal length");let o=t.map(i=>fm(i,4)),s=r.map(i=>um(i,4));return hm(e.ZERO,o,s)}function Ol(e,t,r){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return un(t),t}else return Uo(e,{isLE:r})}function qo(e,t,r={},n){if(e!=="weierstrass"&&e!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);He(r);for(let c of["p","n","h"]){let d=t[c];if(!(hr(d)&&d!==$i))throw new Error(`CURVE.${c} must be positive bigint`)}let o=Ol(t.p,r.Fp,n),s=Ol(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let c of a)if(!o.isValid(t[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:s}}function hn(e,t){return function(n){let o=e(n);return{secretKey:o,publicKey:t(o)}}}var jo=BigInt(0),zo=BigInt(1),Yo=BigInt(2),mm=BigInt(4),Rl=BigInt(8);function gm(e,t,r,n){let o=e.sqr(r),s=e.sqr(n),i=e.add(e.mul(t.a,o),s),a=e.add(e.ONE,e.mul(t.d,e.mul(o,s)));return e.eql(i,a)}function Cl(e,t={}){He(t,{},{},"extraOpts");let r=t,n=qo("edwards",e,r,r.FpFnLE),{Fp:o,Fn:s}=n,i=n.CURVE,{h:a}=i;if(jn(o,i.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if(jn(o,i.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");He(r,{},{uvRatio:"function",randomBytes:"function"});let c=r.randomBytes===void 0?Gt:r.randomBytes,d=Yo<<BigInt(o.BYTES*8)-zo;function f(b){if(!o.isOdd)throw new Error("Field does not have .isOdd()");return o.isOdd(b)}let u=r.uvRatio===void 0?(b,x)=>{try{return{isValid:!0,value:o.sqrt(o.div(b,x))}}catch{return{isValid:!1,value:jo}}}:r.uvRatio;if(!gm(o,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");let p=o.eql(i.a,o.neg(o.ONE))?b=>o.neg(b):o.eql(i.a,o.ONE)?b=>b:b=>o.mul(i.a,b);function g(b,x,B=!1){let A=B?zo:jo;return Ct("coordinate "+b,x,A,d),x}function h(b){if(!(b instanceof y))throw new Error("EdwardsPoint expected")}class y{static BASE=new y(i.Gx,i.Gy,o.ONE,o.mul(i.Gx,i.Gy));static ZERO=new y(o.ZERO,o.ONE,o.ONE,o.ZERO);static Fp=o;static Fn=s;X;Y;Z;T;constructor(x,B,A,R){this.X=g("x",x),this.Y=g("y",B),this.Z=g("z",A,!0),this.T=g("t",R),Object.freeze(this)}static CURVE(){return i}static fromAffine(x){if(x instanceof y)throw new Error("extended point not allowed");let{x:B,y:A}=x||{};return g("x",B),g("y",A),new y(B,A,o.ONE,o.mul(B,A))}static fromBytes(x,B=!1){let A=o.BYTES,{a:R,d:P}=i;x=gr(oe(x,A,"point")),nt(B,"zip215");let $=gr(x),k=x[A-1];$[A-1]=k&-129;let T=ut($),L=B?d:o.ORDER;Ct("point.y",T,jo,L);let U=o.sqr(T),H=o.sub(U,o.ONE),O=o.sub(o.mulN(P,U),R),{isValid:N,value:M}=u(H,O);if(!N)throw new Error("bad point: invalid y coordinate");let I=f(M),W=(k&128)!==0;if(!B&&o.is0(M)&&W)throw new Error("bad point: x=0 and x_0=1");return W!==I&&(M=o.neg(M)),y.fromAffine({x:M,y:T})}static fromHex(x,B=!1){return y.fromBytes(ln(x),B)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(x=6,B=!0){return E.setWindowSize(this,x),B||this.multiply(Yo),this}assertValidity(){let x=this,{a:B,d:A}=i;if(x.is0())throw new Error("bad point: ZERO");let{X:R,Y:P,Z:$,T:k}=x,T=o.sqr(R),L=o.sqr(P),U=o.sqr($),H=o.sqr(U),O=o.mul(T,B),N=o.mul(o.add(O,L),U),M=o.add(H,o.mul(A,o.mul(T,L)));if(!o.eql(N,M))throw new Error("bad point: equation left != right (1)");let I=o.mul(R,P),W=o.mul($,k);if(!o.eql(I,W))throw new Error("bad point: equation left != right (2)")}equals(x){h(x);let{X:B,Y:A,Z:R}=this,{X:P,Y:$,Z:k}=x,T=o.mul(B,k),L=o.mul(P,R),U=o.mul(A,k),H=o.mul($,R);return o.eql(T,L)&&o.eql(U,H)}is0(){return this.equals(y.ZERO)}negate(){return new y(o.neg(this.X),this.Y,this.Z,o.neg(this.T))}double(){let{X:x,Y:B,Z:A}=this,R=o.sqr(x),P=o.sqr(B),$=o.mul(o.sqr(A),Yo),k=p(R),T=o.addN(x,B),L=o.sub(o.subN(o.sqr(T),R),P),U=o.addN(k,P),H=o.subN(U,$),O=o.subN(k,P),N=o.mul(L,H),M=o.mul(U,O),I=o.mul(L,O),W=o.mul(H,U);return new y(N,M,W,I)}add(x){h(x);let{d:B}=i,{X:A,Y:R,Z:P,T:$}=this,{X:k,Y:T,Z:L,T:U}=x,H=o.mul(A,k),O=o.mul(R,T),N=o.mul(o.mulN($,B),U),M=o.mul(P,L),I=o.sub(o.subN(o.mulN(o.addN(A,R),o.addN(k,T)),H),O),W=o.subN(M,N),D=o.addN(M,N),_=o.sub(O,p(H)),v=o.mul(I,W),S=o.mul(D,_),C=o.mul(I,_),F=o.mul(W,D);return new y(v,S,F,C)}subtract(x){return h(x),this.add(x.negate())}multiply(x){if(!s.isValidNot0(x))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");let{p:B,f:A}=E.mulSecret(this,x,a,w);return w([B,A])[0]}multiplyUnsafe(x){if(!s.isValid(x))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return x===jo?y.ZERO:this.is0()||x===zo?this:E.mulUnsafe(this,x,w)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return E.mulUnsafe(this,i.n).is0()}toAffine(x){let B=this,A=x;if(A!=null&&typeof A!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof A);let{X:R,Y:P,Z:$}=B,k=B.is0();A==null&&(A=k?o.create(Rl):o.inv($));let T=o.mul(R,A),L=o.mul(P,A),U=o.mul($,A);if(k)return{x:o.ZERO,y:o.ONE};if(!o.eql(U,o.ONE))throw new Error("invZ was invalid");return{x:T,y:L}}clearCofactor(){return a===zo?this:a===Yo?this.double():a===mm?this.double().double():a===Rl?this.double().double().double():this.multiplyUnsafe(a)}toBytes(){let{x,y:B}=this.toAffine(),A=o.toBytes(B);return A[A.length-1]|=f(x)?128:0,A}toHex(){return Hn(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let w=b=>Fo(y,b),E=new pn(y,c);return E.bits>=6&&y.BASE.precompute(6),Object.freeze(y.prototype),Object.freeze(y),y}function Il(e,t,r={}){if(br(e),typeof t!="function")throw new Error('"hash" function param is required');let n=t,o=r;He(o,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});let{prehash:s}=o,{BASE:i,Fp:a,Fn:c}=e,d=n.outputLen,f=2*a.BYTES;if(d!==void 0&&(Zt(d,"hash.outputLen"),d!==f))throw new Error(`hash.outputLen must be ${f}, got ${d}`);let u=o.randomBytes===void 0?Gt:o.randomBytes,p=o.toMontgomery,g=o.toMontgomerySecret,h=o.adjustScalarBytes===void 0?O=>O:o.adjustScalarBytes,y=o.domain===void 0?(O,N,M)=>{if(nt(M,"phflag"),N.length||M)throw new Error("Contexts/pre-hash are not supported");return O}:o.domain;function w(O){return c.create(ut(O))}function E(O){let N=k.secretKey;oe(O,k.secretKey,"secretKey");let M=oe(n(O),2*N,"hashedSecretKey"),I=h(M.slice(0,N)),W=M.slice(N,2*N),D=w(I);return{head:I,prefix:W,scalar:D}}function b(O){let{head:N,prefix:M,scalar:I}=E(O),W=i.multiply(I),D=W.toBytes();return{head:N,prefix:M,scalar:I,point:W,pointBytes:D}}function x(O){return b(O).pointBytes}function B(O=Uint8Array.of(),...N){let M=De(...N);return w(n(y(M,oe(O,void 0,"context"),!!s)))}function A(O,N,M={}){He(M,{},{},"options"),O=gr(oe(O,void 0,"message")),s&&(O=s(O));let{prefix:I,scalar:W,pointBytes:D}=b(N),_=B(M.context,I,O),v=i.multiply(_).toBytes(),S=B(M.context,v,D,O),C=c.create(_+S*W);if(!c.isValid(C))throw new Error("sign failed: invalid s");let F=De(v,c.toBytes(C));return oe(F,k.signature,"result")}let R={zip215:o.zip215};function P(O,N,M,I=R){He(I);let{context:W}=I,D=I.zip215===void 0?!!R.zip215:I.zip215,_=k.signature;O=oe(O,_,"signature"),N=oe(N,void 0,"message"),M=oe(M,k.publicKey,"publicKey"),D!==void 0&&nt(D,"zip215"),s&&(N=s(N));let v=_/2,S=O.subarray(0,v),C=ut(O.subarray(v,_)),F,q,j;try{F=e.fromBytes(M,D),q=e.fromBytes(S,D),j=i.multiplyUnsafe(C)}catch{return!1}if(!D&&F.isSmallOrder())return!1;let Y=B(W,S,M,N);return q.add(F.multiplyUnsafe(Y)).subtract(j).clearCofactor().is0()}let $=a.BYTES,k={secretKey:$,publicKey:$,signature:2*$,seed:$};function T(O){return O=O===void 0?u(k.seed):O,oe(O,k.seed,"seed")}function L(O){return mr(O)&&O.length===k.secretKey}function U(O,N){try{return!!e.fromBytes(O,N===void 0?R.zip215:N)}catch{return!1}}let H={getExtendedPublicKey:b,randomSecretKey:T,isValidSecretKey:L,isValidPublicKey:U,toMontgomery(O){if(p===void 0)throw new Error("Montgomery conversion is not supported for this curve");return p(e.fromBytes(O))},toMontgomerySecret(O){if(g===void 0)throw new Error("Montgomery conversion is not supported for this curve");return g(O)}};return Object.freeze(k),Object.freeze(H),Object.freeze({keygen:hn(T,x),getPublicKey:x,sign:A,verify:P,utils:H,Point:e,lengths:k})}function Yn(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function Dl(e){return Yn(e,"x"),(e&e-1)===0&&e!==0}function Pi(e,t){if(Yn(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let r=0;for(let n=0;n<t;n++,e>>>=1)r=r<<1|e&1;return r>>>0}function $l(e){return Yn(e),31-Math.clz32(e)}function Ml(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);let t=e.length;if(!Dl(t))throw new Error("expected positive power-of-two length, got "+t);let r=$l(t);for(let n=0;n<t;n++){let o=Pi(n,r);if(n<o){let s=e[n];e[n]=e[o],e[o]=s}}return e}var Ni=(e,t)=>{He(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");let{N:r,roots:n,dit:o,invertButterflies:s=!1,skipStages:i=0,brp:a=!0}=t;Yn(r,"coreOpts.N");let c=$l(r);if(!Dl(r))throw new Error("FFT: Polynomial size should be power of two");Yn(i,"coreOpts.skipStages");let d=c===0?0:c-1;if(i>d)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${d}`);if(n.length!==r)throw new Error(`FFT: wrong roots length: expected ${r}, got ${n.length}`);let f=o!==s;return u=>{if(u.length!==r)throw new Error("FFT: wrong Polynomial length");o&&a&&Ml(u);for(let p=0,g=1;p<c-i;p++){let h=o?p+1+i:c-p,y=1<<h,w=y>>1,E=r>>h;for(let b=0;b<r;b+=y)for(let x=0,B=g++;x<w;x++){let A=s?o?r-B:B:x*E,R=b+x,P=b+x+w,$=n[A],k=u[P],T=u[R];if(f){let L=e.mul(k,$);u[R]=e.add(T,L),u[P]=e.sub(T,L)}else s?(u[R]=e.add(k,T),u[P]=e.mul(e.sub(k,T),$)):(u[R]=e.add(T,k),u[P]=e.mul(e.sub(T,k),$))}}return!o&&a&&Ml(u),u}};var Pr=BigInt(0),ht=BigInt(1),Vo=BigInt(2);function Kl(e,t){return e+t-(t>>ht<<ht)}function ym(e){let t=BigInt(6)*e;return(r,n,o)=>{let s=n+o,a=((t+o-n)*r+n)%e;return{x_2:a,x_3:s-a}}}function wm(e){return He(e,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...e})}function Pl(e){let t=wm(e),{P:r,type:n,adjustScalarBytes:o,powPminus2:s,randomBytes:i}=t,a=t.scalarMultBase,c=n==="x25519";if(!c&&n!=="x448")throw new Error("invalid type");let d=i===void 0?Gt:i,f=c?255:448,u=ym(r),p=c?32:56,g=BigInt(c?9:5),h=BigInt(c?121665:39081),y=c?Vo**BigInt(254):Vo**BigInt(447),w=c?BigInt(8)*(Vo**BigInt(251)-ht):BigInt(4)*(Vo**BigInt(445)-ht),E=y+w+ht,b=M=>pe(M,r),x=B(g);function B(M){return Wn(b(M),p)}function A(M){let I=gr(oe(M,p,"uCoordinate"));return c&&(I[31]&=127),b(ut(I))}function R(M){return ut(o(gr(oe(M,p,"scalar"))))}let P=new Set(c?[Pr,ht,r-ht,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[Pr,ht,r-ht]);function $(M,I){let W=A(I);if(P.has(W))throw new Error("invalid private or public key received");let D=U(W,R(M));if(D===Pr)throw new Error("invalid private or public key received");return B(D)}function k(M){if(a===void 0)return $(M,x);let I=R(M);Ct("scalar",I,y,E);let W=b(a(I));if(W===Pr)throw new Error("invalid private or public key received");return B(W)}let T=k,L=$;function U(M,I){Ct("u",M,Pr,r),Ct("scalar",I,y,E);let W=I,D=M,_=ht,v=Pr,S=M,C=ht,F=W^W>>ht;for(let Y=BigInt(f-1);Y>=Pr;Y--){let V=Kl(r,F>>Y);({x_2:_,x_3:S}=u(V,_,S)),{x_2:v,x_3:C}=u(V,v,C);let X=_+v,te=b(X*X),Be=_-v,be=b(Be*Be),Ie=te-be,rt=S+C,ve=S-C,Ae=b(ve*X),on=b(rt*Be),Dn=Ae+on,lr=Ae-on;S=b(Dn*Dn),C=b(D*b(lr*lr)),_=b(te*be),v=b(Ie*(te+b(h*Ie)))}let q=Kl(r,W);({x_2:_,x_3:S}=u(q,_,S)),{x_2:v,x_3:C}=u(q,v,C);let j=s(v);return b(_*j)}let H={secretKey:p,publicKey:p,seed:p},O=M=>(M=M===void 0?d(p):M,oe(M,H.seed,"seed"),M),N={randomSecretKey:O};return Object.freeze(H),Object.freeze(N),Object.freeze({keygen:hn(O,T),getSharedSecret:L,getPublicKey:T,scalarMult:$,scalarMultBase:k,utils:N,GuBytes:x.slice(),lengths:H})}var Nl=BigInt(0),Ui=BigInt(1),Ul=BigInt(2),bm=BigInt(3),xm=BigInt(5),km=BigInt(8),Go=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),vm={p:Go,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:km,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function Wl(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=Go,a=e*e%s*e%s,c=pt(a,Ul,s)*a%s,d=pt(c,Ui,s)*e%s,f=pt(d,xm,s)*d%s,u=pt(f,t,s)*f%s,p=pt(u,r,s)*u%s,g=pt(p,n,s)*p%s,h=pt(g,o,s)*g%s,y=pt(h,o,s)*g%s,w=pt(y,t,s)*f%s;return{pow_p_5_8:pt(w,Ul,s)*e%s,b2:a}}function Hi(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var Hl=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function Em(e,t){let r=Go,n=pe(t*t*t,r),o=pe(n*n*t,r),s=Wl(e*o).pow_p_5_8,i=pe(e*n*s,r),a=pe(t*i*i,r),c=i,d=pe(i*Hl,r),f=a===e,u=a===pe(-e,r),p=a===pe(-e*Hl,r);return f&&(i=c),(u||p)&&(i=d),Tl(i,r)&&(i=pe(-i,r)),{isValid:f||u,value:i}}var Vn=Cl(vm,{uvRatio:Em}),Fl=Vn.Fp;function Tm(e){let{y:t}=e;return Fl.toBytes(Fl.div(Ui+t,Ui-t))}function Sm(e){let t=Vn.Fp.BYTES;return re(e,t),Hi(Do(e.subarray(0,t))).subarray(0,t)}function Bm(e){return Il(Vn,Do,Object.assign({adjustScalarBytes:Hi,toMontgomery:Tm,toMontgomerySecret:Sm,zip215:!0},e))}var mn=Bm({});var xr=(()=>{let e=Go,t=r=>{let{pow_p_5_8:n,b2:o}=Wl(r);return pe(pt(n,bm,e)*o,e)};return Pl({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:Hi,scalarMultBase:r=>{let n=pe(r,Vn.Fn.ORDER);if(n===Nl)return Nl;let o=Vn.BASE.multiply(n);return pe((o.Z+o.Y)*t(pe(o.Z-o.Y,e)),e)}})})();var Zn=e=>Object.freeze(e());function Xl(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}function qi(e){if(!Xl(e))throw new TypeError("Uint8Array expected")}function Am(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(r=>typeof r=="string"):t.every(r=>Number.isSafeInteger(r)):!1}function Om(e){if(typeof e!="function")throw new TypeError("function expected");return!0}function gn(e,t){if(typeof t!="string")throw new TypeError(`${e}: string expected`);return!0}function Zo(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected number, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function ql(e,t){if(!Am(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function ji(...e){let t=s=>s,r=(s,i)=>a=>s(i(a)),n=e.map(s=>s.encode).reduceRight(r,t),o=e.map(s=>s.decode).reduce(r,t);return{encode:n,decode:o}}var _m=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function jl(e,t=e.length){let r=new Array(t);for(let n=0;n<t;n++)r[n]=e[n];return r}var zl=(()=>{try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+"?e:void 0}catch{return}})(),Fi=8192;function Lm(e){let t=e.length;if(zl!==void 0&&t>=12)return zl.decode(e);if(t<=Fi)return String.fromCharCode.apply(null,e);let r="";for(let n=0;n<t;n+=Fi)r+=String.fromCharCode.apply(null,e.subarray(n,n+Fi));return r}function Xo(e){if(Zo(e),e<=0||e>8)throw new RangeError("radix2: bits should be in (0..8]");let t=_m[e]-1;return{encode:r=>{qi(r);let n=r.length,o=new Uint8Array(Math.ceil(n*8/e)),s=0,i=0,a=0;for(let c=0;c<n;)for(c+2<n?(s=s<<24|r[c]<<16|r[c+1]<<8|r[c+2],i+=24,c+=3):(s=(s<<8|r[c])&65535,i+=8,c++);i-=e,o[a++]=s>>i&t,!(i<e););return i>0&&(o[a]=s<<e-i&t),o},decode:r=>{let n=r.length,o=new Uint8Array(Math.floor(n*e/8)),s=0,i=0,a=0;for(let c=0;c<n;c++)for(s=(s<<e|r[c])&65535,i+=e;i>=8;i-=8)o[a++]=s>>i-8&255;if(s=s<<8-i&255,i>=e)throw new Error("Excess padding");if(s>0)throw new Error(`Non-zero padding: ${s}`);return o}}}function Qo(e,t){let r=e.length;if(r>128)throw new Error("alphabet: max 128 letters");let n=new Uint8Array(r),o=new Int8Array(128).fill(-1);for(let s=0;s<r;s++){let i=e.charCodeAt(s);if(e.codePointAt(s)!==i||i>127)throw new Error("alphabet: single-char ASCII letters only");n[s]=i,o[i]=s}if(t!==void 0)for(let s of Object.keys(t)){let i=s.charCodeAt(0),a=o[t[s].charCodeAt(0)];if(s.length!==1||i>127||a===void 0||a===-1)throw new Error(`alphabet: invalid alias ${s}`);o[i]=a}return{encode:s=>{let i=new Uint8Array(s.length);for(let a=0;a<s.length;a++){let c=s[a],d=n[c];if(d===void 0)throw new Error(`alphabet.encode: invalid digit ${c}`);i[a]=d}return Lm(i)},decode:s=>{gn("decode",s);let i=s.length,a=new Uint8Array(i);for(let c=0;c<i;c++){let d=s.charCodeAt(c),f=d<128?o[d]:-1;if(f===-1)throw new Error(`Unknown letter "${s[c]}". Allowed: ${e}`);a[c]=f}return a}}}function Rm(e,t="="){return Zo(e),gn("padding",t),{encode(r){for(;r.length*e%8;)r+=t;return r},decode(r){gn("decode",r);let n=r.length;if(n*e%8)throw new Error("padding: invalid length");for(;n>0&&r[n-1]===t;n--)if((n-1)*e%8===0)throw new Error("padding: excess padding");return r.slice(0,n)}}}function Yl(e){return Om(e),function(...t){try{return e.apply(null,t)}catch{}}}var Ql=Zn(()=>ji(Xo(5),Qo("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));var Cm=typeof Uint8Array.from([]).toBase64=="function"&&typeof Uint8Array.fromBase64=="function",Im=/[\t\n\f\r ]/,Mm=(e,t)=>{gn("base64",e);let r=t?"base64url":"base64";if(e.length>0&&Im.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:r,lastChunkHandling:"strict"})},Dm=Zn(()=>ji(Xo(6),Qo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),Rm(6)));var Jo=Zn(()=>Cm?{encode(e){return qi(e),e.toBase64()},decode(e){return Mm(e,!1)}}:Dm),ze=Zn(()=>ji(Xo(6),Qo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));var Wi=Qo("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),$m=/^[\x21-\x60\x7b-\x7e]+$/;function Vl(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<33||n>126)throw new Error(`${e}: printable ASCII expected`)}}function Km(e){let t=e.length,r=new Uint8Array(t);for(let n=0;n<t;n++){let o=e[n];if(o<0||o>=32)throw new Error(`alphabet.encode: invalid digit ${o}`);r[n]=o}return r}var Gl=[996825010,642813549,513874426,1027748829,705979059];function Gn(e){let t=e>>25,r=(e&33554431)<<5;for(let n=0;n<Gl.length;n++)(t>>n&1)===1&&(r^=Gl[n]);return r}function Zl(e,t,r=1){let n=e.length,o=1;for(let i=0;i<n;i++){let a=e.charCodeAt(i);if(a<33||a>126)throw new Error(`Invalid prefix (${e})`);o=Gn(o)^a>>5}o=Gn(o);for(let i=0;i<n;i++)o=Gn(o)^e.charCodeAt(i)&31;for(let i of t)o=Gn(o)^i;for(let i=0;i<6;i++)o=Gn(o);o^=r;let s=new Uint8Array(6);for(let i=0;i<6;i++)s[i]=o>>>5*(5-i)&31;return Wi.encode(s)}function Pm(e){let t=e==="bech32"?1:734539939,r=Xo(5),n=u=>{qi(u);let p=u.length,g=new Array(Math.ceil(p*8/5)),h=0,y=0,w=0;for(let E=0;E<p;E++)for(h=h<<8|u[E],y+=8;y>=5;y-=5)g[w++]=h>>y-5&31;return y>0&&(g[w]=h<<5-y&31),g},o=u=>{ql("radix2.decode",u);let p=u.length,g=new Uint8Array(p);for(let h=0;h<p;h++){let y=u[h];if(y<0||y>=32)throw new Error(`convertRadix2: invalid word=${y}`);g[h]=y}return r.decode(g)},s=Yl(o);function i(u,p,g=90){gn("bech32.encode prefix",u),g!==!1&&Zo(g,"limit"),Xl(p)&&(p=jl(p)),ql("bech32.encode",p);let h=u.length;if(h===0)throw new TypeError(`Invalid prefix length ${h}`);let y=h+7+p.length;if(g!==!1&&y>g)throw new TypeError(`Length ${y} exceeds limit ${g}`);Vl("bech32.encode prefix",u);let w=u.toLowerCase(),E=Zl(w,p,t);return`${w}1${Wi.encode(Km(p))}${E}`}function a(u,p=90){gn("bech32.decode input",u),p!==!1&&Zo(p,"limit");let g=u.length;if(g<8||p!==!1&&g>p)throw new TypeError(`invalid string length ${g}, expected (8..${p})`);let h=u.toLowerCase();if(u!==h&&!$m.test(u))throw Vl("bech32.decode input",u),new Error("mixed-case string not allowed");let y=h.lastIndexOf("1");if(y===0||y===-1)throw new Error('invalid separator "1"');let w=h.slice(0,y),E=h.slice(y+1);if(E.length<6)throw new Error("invalid data length");let b=Wi.decode(E),x=jl(b,b.length-6),B=Zl(w,x,t);if(!E.endsWith(B))throw new Error(`Invalid checksum in ${u}`);return{prefix:w,words:x}}let c=Yl(a);function d(u,p=90){let{prefix:g,words:h}=a(u,p);return{prefix:g,words:h,bytes:o(h)}}function f(u,p){return i(u,n(p))}return{encode:i,decode:a,encodeFromBytes:f,decodeToBytes:d,decodeUnsafe:c,fromWords:o,fromWordsUnsafe:s,toWords:n}}var Ze=Zn(()=>Pm("bech32"));var Nm=new TextEncoder,Um=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function xe(e){return Nm.encode(e)}function es(e){return Um.decode(e)}function kr(...e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}function We(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function ne(e){return Jo.encode(e)}function Q(e){let t=new Uint8Array(Jo.decode(e));if(Jo.encode(t)!==e)throw new Error("not canonical base64");return t}function vr(e){return Ql.encode(e).toLowerCase()}function Er(e){return crypto.getRandomValues(new Uint8Array(e))}var Jl="age-secret-key-",ed="age";function Xn(e){if(e.length!==32)throw new Error("an age identity has 32 bytes");return Ze.encodeFromBytes(Jl,e).toUpperCase()}function zi(e){let{prefix:t,bytes:r}=Ze.decodeToBytes(e),n=new Uint8Array(r);if(t.toLowerCase()!==Jl||Xn(n)!==e)throw new Error("not an age identity");return n}function Yi(e){return Ze.encodeFromBytes(ed,xr.getPublicKey(e))}function ts(e){let t=zi(e),r=Yi(t);return t.fill(0),r}function Tr(e){let{prefix:t,bytes:r}=Ze.decodeToBytes(e),n=new Uint8Array(r);if(t!==ed||n.length!==32||Ze.encodeFromBytes(t,n)!==e)throw new Error("not an age recipient");return n}var rs=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,r){if(Ge(t),re(r,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,o=new Uint8Array(n);o.set(r.length>n?t.create().update(r).digest():r);for(let s=0;s<o.length;s++)o[s]^=54;this.iHash.update(o),this.oHash=t.create();for(let s=0;s<o.length;s++)o[s]^=106;this.oHash.update(o),Le(o)}update(t){return zt(this),this.iHash.update(t),this}digestInto(t){zt(this),sn(t,this),this.finished=!0;let r=t.subarray(0,this.outputLen);this.iHash.digestInto(r),this.oHash.update(r),this.oHash.digestInto(r),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=r._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},St=(()=>{let e=((t,r,n)=>new rs(t,r).update(n).digest());return e.create=(t,r)=>new rs(t,r),e})();function yn(e,t,r){return Ge(e),r===void 0&&(r=new Uint8Array(e.outputLen)),St(e,r,t)}var Qn=Uint8Array.of(0),Hm=Uint8Array.of();function Jn(e,t,r,n=32,o){Ge(e),ce(n,"length"),re(t,void 0,"prk");let s=e.outputLen;if(t.length<s)throw new Error('"prk" must be at least HashLen octets');if(n>255*s)throw new Error("Length must be <= 255*HashLen");let i=Math.ceil(n/s);if(r===void 0?r=Hm:re(r,void 0,"info"),!i)return o&&Le(t),new Uint8Array;let a=o&&i===1?t:new Uint8Array(i*s),{iHash:c,oHash:d}=St.create(e,t),f=o?t:new Uint8Array(s),u=i>1?o?.iHash||e.create():void 0;for(let g=0;g<i-1;g++){Qn[0]=g+1;let h=c._cloneInto(u);g&&h.update(f),h.update(r).update(Qn).digestInto(f),d._cloneInto(u).update(f).digestInto(f),a.set(f,s*g)}if(Qn[0]=i,i>1&&c.update(f),c.update(r).update(Qn).digestInto(f),d.update(f).digestInto(f),a.set(f,s*(i-1)),c.destroy(),d.destroy(),u?.destroy(),f!==a&&Le(f),Le(Qn),n===a.length)return a;let p=a.slice(0,n);return Le(a),p}var It=(e,t,r,n,o)=>{Ge(e),r===void 0&&(r=new Uint8Array(e.outputLen));let s=St.create(e,r).update(t);return Jn(e,s.digest(),n,o,s)};var Fm=xe("candour/1");function Xe(...e){return new Uint8Array(Ee(kr(...e)))}function wn(e,t){return new Uint8Array(It(Ee,e,Fm,xe(t),32))}function rd(e){return new Uint8Array(mn.getPublicKey(e))}function nd(e,t){return new Uint8Array(mn.sign(e,t))}function od(e){try{return!mn.Point.fromBytes(e,!1).isSmallOrder()}catch{return!1}}function sd(e,t,r){return e.length!==64||r.length!==32?!1:td(r)&&td(e.subarray(0,32))&&mn.verify(e,t,r,{zip215:!1})}function td(e){try{let t=mn.Point.fromBytes(e,!1);return!t.isSmallOrder()&&t.isTorsionFree()}catch{return!1}}function ns(e){let t=wn(e,"candour/1 staff identity"),r=wn(e,"candour/1 staff sign"),n={identity:Xn(t),recipient:Yi(t),signingSeed:r,signer:rd(r)};return t.fill(0),n}function os(e,t){let r=Xe(xe("candour/1 fingerprint"),Tr(e),t);return vr(r.subarray(0,15)).match(/.{4}/g).join("-")}var id=Object.freeze(`abandon
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
`));var bn=id,Wm=new Set(bn);function Nr(e){return e.toLowerCase().replace(/[^\p{Alphabetic}]+/gu," ").trim()}function ad(e){let t=Nr(e).split(" "),r=t.findIndex(o=>!Wm.has(o)),n=t[r];return n===void 0?null:{word:n,place:r+1,suggestion:qm(n)}}function qm(e){let t=bn.filter(o=>e.length>=3&&o.startsWith(e));if(t.length===1)return t[0]??null;let r=null,n=3;for(let o of bn){let s=jm(e,o);s<n&&([r,n]=[o,s])}return r}function jm(e,t){let r=[];for(let n=0;n<=e.length;n++){let o=[n];r.push(o);for(let s=1;s<=t.length;s++){if(n===0){o.push(s);continue}let i=r[n-1],a=i[s-1]+(e[n-1]===t[s-1]?0:1),c=Math.min(i[s]+1,o[s-1]+1,a);n>1&&s>1&&e[n-1]===t[s-2]&&e[n-2]===t[s-1]&&(c=Math.min(c,r[n-2][s-2]+1)),o.push(c)}}return r[e.length][t.length]}var Vi=6,cd={N:2**17,r:8,p:1,dkLen:32};function ss(){let e=crypto.getRandomValues(new Uint16Array(Vi)),t=Array.from(e,r=>bn[r%bn.length]);return e.fill(0),t.join(" ")}function is(e,t){return Xe(xe("candour/1 staff"),Xe(xe(e)),Xe(xe(t)))}function as(e){let t=wn(e,"candour/1 staff sign-in"),r=wn(e,"candour/1 staff kek"),n=Xn(r);return r.fill(0),{proof:t,proofHash:Xe(t),kek:n}}var Mt=class{constructor(t){this.value=t}valueOf(){return this.value}},Te=class extends Mt{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},ot=class extends Mt{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},Dt=class e extends Mt{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof Mt)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof Mt&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var ld=100,zm="⁨",Ym="⁩";function Vm(e,t,r){if(r===t||r instanceof ot&&t instanceof ot&&r.value===t.value)return!0;if(t instanceof ot&&typeof r=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===n)return!0}return!1}function dd(e,t,r){return t[r]?xn(e,t[r].value):(e.reportError(new RangeError("No default")),new Te)}function Gi(e,t){let r=[],n=Object.create(null);for(let o of t)o.type==="narg"?n[o.name]=eo(e,o.value):r.push(eo(e,o));return{positional:r,named:n}}function eo(e,t){switch(t.type){case"str":return t.value;case"num":return new ot(t.value,{minimumFractionDigits:t.precision});case"var":return Gm(e,t);case"mesg":return Zm(e,t);case"term":return Xm(e,t);case"func":return Qm(e,t);case"select":return Jm(e,t);default:return new Te}}function Gm(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new Te(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new Te(`$${t}`);if(r instanceof Mt)return r;switch(typeof r){case"string":return r;case"number":return new ot(r);case"object":if(Dt.supportsValue(r))return new Dt(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new Te(`$${t}`)}}function Zm(e,{name:t,attr:r}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new Te(t);if(r){let o=n.attributes[r];return o?xn(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new Te(`${t}.${r}`))}return n.value?xn(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new Te(t))}function Xm(e,{name:t,attr:r,args:n}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new Te(o);if(r){let a=s.attributes[r];if(a){e.params=Gi(e,n).named;let c=xn(e,a);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new Te(`${o}.${r}`)}e.params=Gi(e,n).named;let i=xn(e,s.value);return e.params=null,i}function Qm(e,{name:t,args:r}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new Te(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new Te(`${t}()`);try{let o=Gi(e,r);return n(o.positional,o.named)}catch(o){return e.reportError(o),new Te(`${t}()`)}}function Jm(e,{selector:t,variants:r,star:n}){let o=eo(e,t);if(o instanceof Te)return dd(e,r,n);for(let s of r){let i=eo(e,s.key);if(Vm(e,o,i))return xn(e,s.value)}return dd(e,r,n)}function Zi(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new Te;e.dirty.add(t);let r=[],n=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){r.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>ld)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${ld}`);n&&r.push(zm),r.push(eo(e,o).toString(e)),n&&r.push(Ym)}return e.dirty.delete(t),r.join("")}function xn(e,t){return typeof t=="string"?e.bundle._transform(t):Zi(e,t)}var cs=class{constructor(t,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let o=JSON.stringify(r);return n[o]||(n[o]=new t(this.bundle.locales,r)),n[o]}};function Xi(e,t){let r=Object.create(null);for(let[n,o]of Object.entries(e))t.includes(n)&&(r[n]=o.valueOf());return r}var fd=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ud(e,t){let r=e[0];if(r instanceof Te)return new Te(`NUMBER(${r.valueOf()})`);if(r instanceof ot)return new ot(r.valueOf(),{...r.opts,...Xi(t,fd)});if(r instanceof Dt)return new ot(r.toNumber(),{...Xi(t,fd)});throw new TypeError("Invalid argument to NUMBER")}var eg=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function pd(e,t){let r=e[0];if(r instanceof Te)return new Te(`DATETIME(${r.valueOf()})`);if(r instanceof Dt||r instanceof ot)return new Dt(r,Xi(t,eg));throw new TypeError("Invalid argument to DATETIME")}var hd=new Map;function md(e){let t=Array.isArray(e)?e.join(" "):e,r=hd.get(t);return r===void 0&&(r=new Map,hd.set(t,r)),r}var to=class{constructor(t,{functions:r,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:ud,DATETIME:pd,...r},this._useIsolating=n,this._transform=o,this._intls=md(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(r===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(r===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,r=null,n=null){if(typeof t=="string")return this._transform(t);let o=new cs(this,n,r);try{return Zi(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new Te().toString(o);throw s}}};var Qi=/^(-?[a-zA-Z][\w-]*) *= */gm,gd=/\.([a-zA-Z][\w-]*) *= */y,tg=/\*?\[/y,Ji=/(-?[0-9]+(?:\.([0-9]+))?)/y,rg=/([a-zA-Z][\w-]*)/y,yd=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,ng=/^[A-Z][A-Z0-9_-]*$/,ls=/([^{}\n\r]+)/y,og=/([^\\"\n\r]*)/y,wd=/\\([\\"])/y,bd=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,sg=/^\n+/,xd=/ +$/,ig=/ *\r?\n/g,ag=/( *)$/,cg=/{\s*/y,kd=/\s*}/y,lg=/\[\s*/y,dg=/\s*] */y,fg=/\s*\(\s*/y,ug=/\s*->\s*/y,pg=/\s*:\s*/y,hg=/\s*,?\s*/y,mg=/\s+/y,ro=class{constructor(t){this.body=[],Qi.lastIndex=0;let r=0;for(;;){let k=Qi.exec(t);if(k===null)break;r=Qi.lastIndex;try{this.body.push(c(k[1]))}catch(T){if(T instanceof SyntaxError)continue;throw T}}function n(k){return k.lastIndex=r,k.test(t)}function o(k,T){if(t[r]===k)return r++,!0;if(T)throw new T(`Expected ${k}`);return!1}function s(k,T){if(n(k))return r=k.lastIndex,!0;if(T)throw new T(`Expected ${k.toString()}`);return!1}function i(k){k.lastIndex=r;let T=k.exec(t);if(T===null)throw new SyntaxError(`Expected ${k.toString()}`);return r=k.lastIndex,T}function a(k){return i(k)[1]}function c(k){let T=f(),L=d();if(T===null&&Object.keys(L).length===0)throw new SyntaxError("Expected message value or attributes");return{id:k,value:T,attributes:L}}function d(){let k=Object.create(null);for(;n(gd);){let T=a(gd),L=f();if(L===null)throw new SyntaxError("Expected attribute value");k[T]=L}return k}function f(){let k;if(n(ls)&&(k=a(ls)),t[r]==="{"||t[r]==="}")return u(k?[k]:[],1/0);let T=R();return T?k?u([k,T],T.length):(T.value=P(T.value,sg),u([T],T.length)):k?P(k,xd):null}function u(k=[],T){for(;;){if(n(ls)){k.push(a(ls));continue}if(t[r]==="{"){k.push(p());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let O=R();if(O){k.push(O),T=Math.min(T,O.length);continue}break}let L=k.length-1,U=k[L];typeof U=="string"&&(k[L]=P(U,xd));let H=[];for(let O of k)O instanceof ds&&(O=O.value.slice(0,O.value.length-T)),O&&H.push(O);return H}function p(){s(cg,SyntaxError);let k=g();if(s(kd))return k;if(s(ug)){let T=w();return s(kd,SyntaxError),{type:"select",selector:k,...T}}throw new SyntaxError("Unclosed placeable")}function g(){if(t[r]==="{")return p();if(n(yd)){let[,k,T,L=null]=i(yd);if(k==="$")return{type:"var",name:T};if(s(fg)){let U=h();if(k==="-")return{type:"term",name:T,attr:L,args:U};if(ng.test(T))return{type:"func",name:T,args:U};throw new SyntaxError("Function names must be all upper-case")}return k==="-"?{type:"term",name:T,attr:L,args:[]}:{type:"mesg",name:T,attr:L}}return b()}function h(){let k=[];for(;;){switch(t[r]){case")":return r++,k;case void 0:throw new SyntaxError("Unclosed argument list")}k.push(y()),s(hg)}}function y(){let k=g();return k.type!=="mesg"?k:s(pg)?{type:"narg",name:k.name,value:b()}:k}function w(){let k=[],T=0,L;for(;n(tg);){o("*")&&(L=T);let U=E(),H=f();if(H===null)throw new SyntaxError("Expected variant value");k[T++]={key:U,value:H}}if(T===0)return null;if(L===void 0)throw new SyntaxError("Expected default variant");return{variants:k,star:L}}function E(){s(lg,SyntaxError);let k;return n(Ji)?k=x():k={type:"str",value:a(rg)},s(dg,SyntaxError),k}function b(){if(n(Ji))return x();if(t[r]==='"')return B();throw new SyntaxError("Invalid expression")}function x(){let[,k,T=""]=i(Ji),L=T.length;return{type:"num",value:parseFloat(k),precision:L}}function B(){o('"',SyntaxError);let k="";for(;;){if(k+=a(og),t[r]==="\\"){k+=A();continue}if(o('"'))return{type:"str",value:k};throw new SyntaxError("Unclosed string literal")}}function A(){if(n(wd))return a(wd);if(n(bd)){let[,k,T]=i(bd),L=parseInt(k||T,16);return L<=55295||57344<=L?String.fromCodePoint(L):"�"}throw new SyntaxError("Unknown escape sequence")}function R(){let k=r;switch(s(mg),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return $(t.slice(k,r))}return t[r-1]===" "?$(t.slice(k,r)):!1}function P(k,T){return k.replace(T,"")}function $(k){let T=k.replace(ig,`
`),L=ag.exec(k)[1].length;return new ds(T,L)}}},ds=class{constructor(t,r){this.value=t,this.length=r}};var vd=`# What the script on the staff pages says. Shown as text, never as markup.

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
`;var ea=new to("en-GB",{useIsolating:!1}),[Ed]=ea.addResource(new ro(vd));if(Ed)throw Ed;function l(e,t){let r=ea.getMessage(e);if(!r?.value)throw new Error(`no copy for ${e}`);let n=[],o=ea.formatPattern(r.value,t,n);if(n[0])throw n[0];return o}var yg=new Intl.DateTimeFormat("en-GB",{dateStyle:"long",timeZone:"UTC"});function G(e){return yg.format(new Date(`${e}T00:00:00Z`))}function le(e){return new Intl.ListFormat("en-GB",{type:"conjunction"}).format(e)}function Td(e,t){let r=e.mark===t&&t!==null;switch(e.what){case"active":return r?"active":"nothing";case"locked":return r||t===null?"close":"nothing";case"begun":return r?"nothing":"close"}}var wg="candour",ta="session",ra="root";async function Sd(e){await oa("readwrite",t=>t.put(e,ra))}async function fs(){let e=await oa("readonly",t=>t.get(ra));return e instanceof Uint8Array?e:null}async function na(e){await oa("readwrite",t=>{let r=t.get(ra);return r.onsuccess=()=>{let n=r.result;(!(n instanceof Uint8Array)||ne(n)===e)&&t.clear()},r})}async function oa(e,t){let r=await bg();try{let n=r.transaction(ta,e),o=t(n.objectStore(ta));return await new Promise((s,i)=>{n.oncomplete=()=>s(),n.onabort=()=>i(n.error)}),o.result}finally{r.close()}}function bg(){return new Promise((e,t)=>{let r=indexedDB.open(wg,1);r.onupgradeneeded=()=>r.result.createObjectStore(ta),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error)})}var xg="/sign-in?ended=1",Ad=new BroadcastChannel("candour"),Od=new Set,no=null,sa=fs().then(e=>{no=e&&ne(e)}).catch(()=>{});function mt(e){Od.add(e)}async function kn(){Cd(),await sa,aa("locked");let e=no;await na(e).catch(()=>na(e)).catch(()=>{}),Id()}function _d(e){no=ne(e),aa("begun")}function Ld(){sa.then(()=>aa("active"))}function Rd(e){Ad.addEventListener("message",t=>{sa.then(()=>{let r=Td(t.data,no);r==="active"&&e(),r==="close"&&ia()})}),window.addEventListener("pageshow",t=>{t.persisted&&location.reload()})}function ia(){Cd(),Id()}function aa(e){let t={what:e,mark:no};Ad.postMessage(t)}function Cd(){document.querySelector("main")?.replaceChildren(),document.title="";for(let e of Od)e()}var Bd=!1;function Id(){Bd||(Bd=!0,location.replace(xg))}var Oe=class extends Error{constructor(r,n,o){super(n);this.status=r;this.problem=o}status;problem;get isAnswer(){return this.status>=400&&this.status<500}};var Qe=class extends Error{};async function me(e){return la(await ca(e,{method:"GET"}),!0)}async function qe(e,t){return la(await ca(e,Md(t)),!0)}async function oo(e,t){return la(await ca(e,Md(t)),!1)}function Md(e){return{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}}async function ca(e,t){try{return await fetch(e,{...t,credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{throw new Oe(0,l("browser-no-connection"),{})}}async function la(e,t){if(e.status===401&&t)throw await kn(),new Qe;if(e.status===204)return null;let r=await e.json().catch(()=>null);if(e.ok&&r!==null)return r;let n=typeof r=="object"&&r!==null?r:{},o=typeof n.detail=="string"?n.detail:l("browser-unexpected");throw new Oe(e.status,o,n)}function m(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r.filter(o=>o!==null)),n}function us(e,t,...r){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}function z(e,t=document){let r=t.querySelector(e);if(!r)throw new Error(`the page has no ${e}`);return r}function Bt(e,t){e.hidden=!t}function at(e){e.hasAttribute("tabindex")||e.setAttribute("tabindex","-1"),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Dd(){for(let e of document.querySelectorAll("[data-awaits-script]"))e.disabled=!1}function ge(e){for(let t of document.querySelectorAll("[data-progress]"))t.closest("[hidden]")===null&&(t.textContent=e)}function da(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ps=e=>e?`"${e}" `:"";function hs(e,t=""){if(typeof e!="boolean")throw new TypeError(ps(t)+"expected boolean, got type="+typeof e);return e}function Sr(e,t=""){if(typeof e!="number")throw new TypeError(ps(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ps(t)+"expected integer >= 0, got "+e);return e}function ye(e,t,r=""){if(da(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Sr(t,"length");let n=da(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=ps(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}var $d=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function Ur(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function fa(e,t){ye(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function ua(e,t){if(fa(e,t),!$t(e))throw new Error("invalid output, must be aligned")}function Kd(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Pe(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Me(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function vn(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var ct=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function pa(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var Ce=ct?e=>e:e=>pa(e)>>>0;function kg(e){for(let t=0;t<e.length;t++)e[t]=pa(e[t]);return e}var st=ct?e=>e:kg;function Pd(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function ha(e,t){if(Pd(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function Nd(e,t){return $d(e,"defaults"),$d(t,"opts"),Object.assign(e,t)}function ms(e,t){if(e=ye(e),t=ye(t),e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function so(e,t,r){let n=t,o=r||(()=>[]),s=(a,c)=>n(c,...o(a)).update(a).digest(),i=n(new Uint8Array(e),...o(new Uint8Array(0)));return s.outputLen=i.outputLen,s.blockLen=i.blockLen,s.create=(a,...c)=>n(a,...c),s}var gs=(e,t)=>{function r(n,...o){if(ye(n,void 0,"key"),e.nonceLength!==void 0){let u=o[0];ye(u,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let u=i;u<o.length;u++)if(da(o[u]))throw new Error("AAD not supported")}e.withAAD&&o[i]!==void 0&&ye(o[i],void 0,"AAD");let a=t(n,...o),c=(u,p)=>{if(p!==void 0){if(u!==2)throw new Error("cipher output not supported");ye(p,void 0,"output")}},d=!1;return{encrypt(u,p){if(d)throw new Error("cannot encrypt() twice with same key + nonce");return d=!0,ye(u,void 0,"data"),c(a.encrypt.length,p),a.encrypt(u,p)},decrypt(u,p){if(ye(u,void 0,"data"),s&&u.length<s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,p),a.decrypt(u,p)}}}return Object.assign(r,e),r};function Hr(e,t,r=!0){if(t===void 0)return new Uint8Array(e);if(ye(t,e,"output"),r&&!$t(t))throw new Error("invalid output, must be aligned");return t}function ys(e,t,r){Sr(e),Sr(t),hs(r);let n=new Uint8Array(16),o=vn(n);return o.setBigUint64(0,BigInt(t),r),o.setBigUint64(8,BigInt(e),r),n}function $t(e){return e.byteOffset%4===0}function lt(e){return Uint8Array.from(ye(e))}var Fr=16,Ud=new Uint8Array(16),io=Pe(Ud),vg=225,Eg=(e,t,r,n)=>{let o=n&1;return{s3:r<<31|n>>>1,s2:t<<31|r>>>1,s1:e<<31|t>>>1,s0:e>>>1^vg<<24&-(o&1)}},ws=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255|0;var Tg=e=>e>64*1024?8:e>1024?4:2,ma=class{blockLen=Fr;outputLen=Fr;s0=0;s1=0;s2=0;s3=0;finished=!1;destroyed=!1;t;W;windowSize;constructor(t,r){ye(t,16,"key"),t=lt(t);let n=vn(t),o=n.getUint32(0,!1),s=n.getUint32(4,!1),i=n.getUint32(8,!1),a=n.getUint32(12,!1),c=[];for(let h=0;h<128;h++)c.push({s0:ws(o),s1:ws(s),s2:ws(i),s3:ws(a)}),{s0:o,s1:s,s2:i,s3:a}=Eg(o,s,i,a);let d=Tg(r||1024);if(![1,2,4,8].includes(d))throw new Error("ghash: invalid window size, expected 2, 4 or 8");this.W=d;let u=128/d,p=this.windowSize=2**d,g=[];for(let h=0;h<u;h++)for(let y=0;y<p;y++){let w=0,E=0,b=0,x=0;for(let B=0;B<d;B++){if(!(y>>>d-B-1&1))continue;let{s0:R,s1:P,s2:$,s3:k}=c[d*h+B];w^=R,E^=P,b^=$,x^=k}g.push({s0:w,s1:E,s2:b,s3:x})}this.t=g}_updateBlock(t,r,n,o){t^=this.s0,r^=this.s1,n^=this.s2,o^=this.s3;let{W:s,t:i,windowSize:a}=this,c=0,d=0,f=0,u=0,p=(1<<s)-1,g=0;for(let h of[t,r,n,o])for(let y=0;y<4;y++){let w=h>>>8*y&255;for(let E=8/s-1;E>=0;E--){let b=w>>>s*E&p,{s0:x,s1:B,s2:A,s3:R}=i[g*a+b];c^=x,d^=B,f^=A,u^=R,g+=1}}this.s0=c,this.s1=d,this.s2=f,this.s3=u}update(t){Ur(this),ye(t),t=lt(t);let r=Pe(t),n=Math.floor(t.length/Fr),o=t.length%Fr;for(let s=0;s<n;s++)this._updateBlock(Ce(r[s*4+0]),Ce(r[s*4+1]),Ce(r[s*4+2]),Ce(r[s*4+3]));return o&&(Ud.set(t.subarray(n*Fr)),this._updateBlock(Ce(io[0]),Ce(io[1]),Ce(io[2]),Ce(io[3])),Me(io)),this}destroy(){this.destroyed=!0;let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){Ur(this),ua(t,this),this.finished=!0;let{s0:r,s1:n,s2:o,s3:s}=this,i=Pe(t);i[0]=r,i[1]=n,i[2]=o,i[3]=s,ct||st(i.subarray(0,Fr/4))}digest(){let t=new Uint8Array(Fr);return this.digestInto(t),this.destroy(),t}};var ga=so(16,(e,t)=>new ma(e,t),e=>[e.length]);var wa=16,Sg=4,bs=new Uint8Array(wa);var Bg=283;function Ag(e){if(![16,24,32].includes(e.length))throw new Error('"aes key" expected Uint8Array of length 16/24/32, got length='+e.length)}function ba(e){return e<<1^Bg&-(e>>7)}function Hd(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(t&1),e=ba(e);return r}var Og=(()=>{let e=new Uint8Array(256);for(let r=0,n=1;r<256;r++,n^=ba(n))e[r]=n;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let n=e[255-r];n|=n<<8,t[e[r]]=(n^n>>4^n>>5^n>>6^n>>7^99)&255}return Me(e),t})();var _g=e=>e<<24|e>>>8,ya=e=>e<<8|e>>>24;function Lg(e,t){if(e.length!==256)throw new Error("wrong sbox length");let r=new Uint32Array(256).map((d,f)=>t(e[f])),n=r.map(ya),o=n.map(ya),s=o.map(ya),i=new Uint32Array(256*256),a=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let d=0;d<256;d++)for(let f=0;f<256;f++){let u=d*256+f;i[u]=r[d]^n[f],a[u]=o[d]^s[f],c[u]=e[d]<<8|e[f]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:o,T3:s,T01:i,T23:a}}var Wd=Lg(Og,e=>Hd(e,3)<<24|e<<16|e<<8|Hd(e,2));var Rg=(()=>{let e=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=ba(r))e[t]=r;return e})();function Cg(e){ye(e);let t=e.length;Ag(e);let{sbox2:r}=Wd,n=[];(!ct||!$t(e))&&n.push(e=lt(e));let o=st(Pe(e)),s=o.length,i=c=>ao(r,c,c,c,c),a=new Uint32Array(t+28);a.set(o);for(let c=s;c<a.length;c++){let d=a[c-1];c%s===0?d=i(_g(d))^Rg[c/s-1]:s>6&&c%s===4&&(d=i(d)),a[c]=a[c-s]^d}return Me(...n),a}function xs(e,t,r,n,o,s){return e[r<<8&65280|n>>>8&255]^t[o>>>8&65280|s>>>24&255]}function ao(e,t,r,n,o){return e[t&255|r&65280]|e[n>>>16&255|o>>>16&65280]<<16}function Fd(e,t,r,n,o){let{sbox2:s,T01:i,T23:a}=Wd,c=0;t^=e[c++],r^=e[c++],n^=e[c++],o^=e[c++];let d=e.length/4-2;for(let h=0;h<d;h++){let y=e[c++]^xs(i,a,t,r,n,o),w=e[c++]^xs(i,a,r,n,o,t),E=e[c++]^xs(i,a,n,o,t,r),b=e[c++]^xs(i,a,o,t,r,n);t=y,r=w,n=E,o=b}let f=e[c++]^ao(s,t,r,n,o),u=e[c++]^ao(s,r,n,o,t),p=e[c++]^ao(s,n,o,t,r),g=e[c++]^ao(s,o,t,r,n);return{s0:f,s1:u,s2:p,s3:g}}function ks(e,t,r,n,o){ye(r,wa,"nonce"),ye(n),o=Hr(n.length,o);let s=r,i=Pe(s),a=vn(s),c=Pe(n),d=Pe(o),f=t?0:12,u=n.length,p=a.getUint32(f,t);for(let h=0;h+4<=c.length;h+=4){let{s0:y,s1:w,s2:E,s3:b}=Fd(e,Ce(i[0]),Ce(i[1]),Ce(i[2]),Ce(i[3]));d[h+0]=c[h+0]^Ce(y),d[h+1]=c[h+1]^Ce(w),d[h+2]=c[h+2]^Ce(E),d[h+3]=c[h+3]^Ce(b),p=p+1>>>0,a.setUint32(f,p,t)}let g=wa*Math.floor(c.length/Sg);if(g<u){let{s0:h,s1:y,s2:w,s3:E}=Fd(e,Ce(i[0]),Ce(i[1]),Ce(i[2]),Ce(i[3])),b=new Uint32Array([h,y,w,E]);st(b);let x=Kd(b);for(let B=g,A=0;B<u;B++,A++)o[B]=n[B]^x[A];Me(b)}return o}function Ig(e,t,r,n,o){let s=o?o.length:0,i=e.create(r,n.length+s);o&&i.update(o);let a=ys(8*n.length,8*s,t);i.update(n),i.update(a);let c=i.digest();return Me(a),c}var xa=gs({blockSize:16,nonceLength:12,tagLength:16,withAAD:!0,varSizeNonce:!0},function(t,r,n){if(r.length<8)throw new Error("aes/gcm: invalid nonce length");let o=16;function s(a,c,d){let f=Ig(ga,!1,a,d,n);for(let u=0;u<c.length;u++)f[u]^=c[u];return f}function i(){let a=Cg(t),c=bs.slice(),d=bs.slice();if(ks(a,!1,d,d,c),r.length===12)d.set(r);else{let u=bs.slice();vn(u).setBigUint64(8,BigInt(r.length*8),!1);let g=ga.create(c).update(r).update(u);g.digestInto(d),g.destroy()}let f=ks(a,!1,d,bs);return{xk:a,authKey:c,counter:d,tagMask:f}}return{encrypt(a){let{xk:c,authKey:d,counter:f,tagMask:u}=i(),p=new Uint8Array(a.length+o),g=[c,d,f,u];$t(a)||g.push(a=lt(a)),ks(c,!1,f,a,p.subarray(0,a.length));let h=s(d,u,p.subarray(0,p.length-o));return g.push(h),p.set(h,a.length),Me(...g),p},decrypt(a){let{xk:c,authKey:d,counter:f,tagMask:u}=i(),p=[c,d,u,f];$t(a)||p.push(a=lt(a));let g=a.subarray(0,-o),h=a.subarray(-o),y=s(d,u,g);if(p.push(y),!ms(y,h))throw Me(...p),new Error("aes-gcm: invalid tag");let w=ks(c,!1,f,g);return Me(...p),w}}});var ka=12;function qd(e,t){let r=Er(ka);return kr(r,xa(e,r).encrypt(t))}function jd(e,t){let r=xa(e,t.subarray(0,ka)).decrypt(t.subarray(ka));if(r.length!==32)throw new Error("not a root");return new Uint8Array(r)}async function Br(){try{await fetch("/api/v1/sign-out",{method:"POST",credentials:"same-origin",keepalive:!0})}catch{}await kn()}function zd(){for(let e of document.querySelectorAll("[data-sign-out]"))e.addEventListener("click",()=>{Br()})}async function gt(){let{account:e,wrap:t}=await me("/api/v1/session"),r=Q(t),n=await fs();try{if(!n)throw new Error("nothing kept");let o=jd(r,n),s=ns(o);return o.fill(0),mt(()=>s.signingSeed.fill(0)),{account:e,keys:s}}catch{throw await Br(),new Qe}finally{r.fill(0)}}function Dg(e,t,r,n){Ge(e);let o=Dr({dkLen:32,asyncTick:10},n),{c:s,dkLen:i,asyncTick:a}=o;if(ce(s,"c"),ce(i,"dkLen"),ce(a,"asyncTick"),s<1)throw new Error('"c" (iterations) must be >= 1');if(i<1)throw new Error('"dkLen" must be >= 1');if(i>(2**32-1)*e.outputLen)throw new Error("derived key too long");let c=Ei(t,"password");try{let d=Ei(r,"salt");try{let f=new Uint8Array(i),{iHash:u,oHash:p,outputLen:g}=St.create(e,c),h=new Uint8Array(g),y=$g(u,p,d,h);return{c:s,dkLen:i,asyncTick:a,DK:f,outputLen:g,eng:y}}finally{typeof r=="string"&&Le(d)}}finally{typeof t=="string"&&Le(c)}}function $g(e,t,r,n){let o=new Uint8Array(4),s=an(o),i=e._cloneInto().update(r),a=t._cloneInto(),c=e._cloneInto,d=t._cloneInto;return{u1:(f,u)=>{s.setInt32(0,f,!1),i._cloneInto(a).update(o).digestInto(n),t._cloneInto(a).update(n).digestInto(n),u.set(n.subarray(0,u.length))},rounds:(f,u)=>{for(let p=1;p<f;p++){c.call(e,a).update(n).digestInto(n),d.call(t,a).update(n).digestInto(n);for(let g=0;g<u.length;g++)u[g]^=n[g]}},output:f=>(e.destroy(),t.destroy(),i.destroy(),a.destroy(),Le(n),f)}}function va(e,t,r,n){let{c:o,dkLen:s,DK:i,outputLen:a,eng:c}=Dg(e,t,r,n);for(let d=1,f=0;f<s;d++,f+=a){let u=i.subarray(f,f+a);c.u1(d,u),c.rounds(o,u)}return c.output(i)}function Yd(e,t,r,n,o,s){let i=e[t++]^r[n++],a=e[t++]^r[n++],c=e[t++]^r[n++],d=e[t++]^r[n++],f=e[t++]^r[n++],u=e[t++]^r[n++],p=e[t++]^r[n++],g=e[t++]^r[n++],h=e[t++]^r[n++],y=e[t++]^r[n++],w=e[t++]^r[n++],E=e[t++]^r[n++],b=e[t++]^r[n++],x=e[t++]^r[n++],B=e[t++]^r[n++],A=e[t++]^r[n++],R=i,P=a,$=c,k=d,T=f,L=u,U=p,H=g,O=h,N=y,M=w,I=E,W=b,D=x,_=B,v=A;for(let S=0;S<8;S+=2)T^=se(R+W|0,7),O^=se(T+R|0,9),W^=se(O+T|0,13),R^=se(W+O|0,18),N^=se(L+P|0,7),D^=se(N+L|0,9),P^=se(D+N|0,13),L^=se(P+D|0,18),_^=se(M+U|0,7),$^=se(_+M|0,9),U^=se($+_|0,13),M^=se(U+$|0,18),k^=se(v+I|0,7),H^=se(k+v|0,9),I^=se(H+k|0,13),v^=se(I+H|0,18),P^=se(R+k|0,7),$^=se(P+R|0,9),k^=se($+P|0,13),R^=se(k+$|0,18),U^=se(L+T|0,7),H^=se(U+L|0,9),T^=se(H+U|0,13),L^=se(T+H|0,18),I^=se(M+N|0,7),O^=se(I+M|0,9),N^=se(O+I|0,13),M^=se(N+O|0,18),W^=se(v+_|0,7),D^=se(W+v|0,9),_^=se(D+W|0,13),v^=se(_+D|0,18);o[s++]=i+R|0,o[s++]=a+P|0,o[s++]=c+$|0,o[s++]=d+k|0,o[s++]=f+T|0,o[s++]=u+L|0,o[s++]=p+U|0,o[s++]=g+H|0,o[s++]=h+O|0,o[s++]=y+N|0,o[s++]=w+M|0,o[s++]=E+I|0,o[s++]=b+W|0,o[s++]=x+D|0,o[s++]=B+_|0,o[s++]=A+v|0}function Ea(e,t,r,n,o){let s=n+0,i=n+16*o;for(let a=0;a<16;a++)r[i+a]=e[t+(2*o-1)*16+a];for(let a=0;a<o;a++,s+=16,t+=16)Yd(r,i,e,t,r,s),a>0&&(i+=16),Yd(r,s,e,t+=16,r,i)}var Kg=1024*(2**20+1+1);function Pg(e,t,r){let n=Dr({dkLen:32,asyncTick:10,maxmem:Kg},r),{N:o,r:s,p:i,dkLen:a,asyncTick:c,maxmem:d,onProgress:f}=n;if(ce(o,"N"),ce(s,"r"),ce(i,"p"),ce(a,"dkLen"),ce(c,"asyncTick"),ce(d,"maxmem"),f!==void 0&&typeof f!="function")throw new Error('"onProgress" must be a function');if(s<1)throw new Error('"r" expected integer >= 1');let u=128*s,p=u/4,g=Math.pow(2,32);if(o<=1||(o&o-1)!==0||o>g)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(i<1||i>(g-1)*32/u)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(a<1||a>(g-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');let h=u*(o+i+1);if(h>d)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+h+", maxmem="+d);let y=va(Ee,e,t,{c:1,dkLen:u*i}),w=Yt(y),E=Yt(new Uint8Array(u*o)),b=Yt(new Uint8Array(u)),x=()=>{};if(f){let B=2*o*i,A=Math.max(Math.floor(B/1e4),1),R=0;x=()=>{if(R++,f&&(!(R%A)||R===B))try{f(R/B)}catch(P){throw Le(y,E,b),P}}}return{N:o,r:s,p:i,dkLen:a,blockSize32:p,V:E,B32:w,B:y,tmp:b,blockMixCb:x,asyncTick:c}}function Ng(e,t,r,n,o){let s=va(Ee,e,r,{c:1,dkLen:t});return Le(r,n,o),s}function co(e,t,r){let{N:n,r:o,p:s,dkLen:i,blockSize32:a,V:c,B32:d,B:f,tmp:u,blockMixCb:p}=Pg(e,t,r);cn(d);for(let g=0;g<s;g++){let h=a*g;for(let y=0;y<a;y++)c[y]=d[h+y];for(let y=0,w=0;y<n-1;y++)Ea(c,w,c,w+=a,o),p();Ea(c,(n-1)*a,d,h,o),p();for(let y=0;y<n;y++){let w=(d[h+a-16]&n-1)>>>0;for(let E=0;E<a;E++)u[E]=d[h+E]^c[w*a+E];Ea(u,0,d,h,o),p()}}return cn(d),Ng(e,i,f,c,u)}var Gd=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Ug=st(Pe(Gd("expand 16-byte k"))),Hg=st(Pe(Gd("expand 32-byte k")));function ie(e,t){return e<<t|e>>>32-t}var lo=64,Fg=16,Ta=2**32-1,Vd=Uint32Array.of();function Wg(e,t,r,n,o,s,i,a){let c=o.length,d=new Uint8Array(lo),f=Pe(d),u=ct&&$t(o)&&$t(s),p=u?Pe(o):Vd,g=u?Pe(s):Vd;if(!ct){for(let h=0;h<c;i++){if(e(t,r,n,f,i,a),st(f),i>=Ta)throw new Error("arx: counter overflow");let y=Math.min(lo,c-h);for(let w=0,E;w<y;w++)E=h+w,s[E]=o[E]^d[w];h+=y}return}for(let h=0;h<c;i++){if(e(t,r,n,f,i,a),i>=Ta)throw new Error("arx: counter overflow");let y=Math.min(lo,c-h);if(u&&y===lo){let w=h/4;if(h%4!==0)throw new Error("arx: invalid block position");for(let E=0,b;E<Fg;E++)b=w+E,g[b]=p[b]^f[E];h+=lo;continue}for(let w=0,E;w<y;w++)E=h+w,s[E]=o[E]^d[w];h+=y}}function Zd(e,t){let{allowShortKeys:r,extendNonceFn:n,counterLength:o,counterRight:s,rounds:i}=Nd({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return Sr(o),Sr(i),hs(s),hs(r),(a,c,d,f,u=0)=>{ye(a,void 0,"key"),ye(c,void 0,"nonce"),ye(d,void 0,"data");let p=d.length,g=f!==void 0;if(f=Hr(p,f,!1),g&&ha(d,f),Sr(u),u<0||u>=Ta)throw new Error("arx: counter overflow");let h=[],y=a.length,w,E;if(y===32)h.push(w=lt(a)),E=Hg;else if(y===16&&r)w=new Uint8Array(32),w.set(a),w.set(a,16),E=Ug,h.push(w);else throw ye(a,32,"arx key"),new Error("invalid key size");(!ct||!$t(c))&&h.push(c=lt(c));let b=Pe(w);if(n){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let A=c.subarray(0,16);if(ct)n(E,b,Pe(A),b);else{let R=st(Uint32Array.from(E));n(R,b,Pe(A),b),Me(R),st(b)}c=c.subarray(16)}else ct||st(b);let x=16-o;if(x!==c.length)throw new Error(`arx: nonce must be ${x} or 16 bytes`);if(x!==12){let A=new Uint8Array(12);A.set(c,s?0:12-c.length),c=A,h.push(c)}let B=st(Pe(c));try{return Wg(e,E,b,B,d,f,u,i),f}finally{Me(...h)}}}function je(e,t){return e[t++]&255|(e[t++]&255)<<8}var Sa=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=lt(ye(t,32,"key"));let r=je(t,0),n=je(t,2),o=je(t,4),s=je(t,6),i=je(t,8),a=je(t,10),c=je(t,12),d=je(t,14);this.r[0]=r&8191,this.r[1]=(r>>>13|n<<3)&8191,this.r[2]=(n>>>10|o<<6)&7939,this.r[3]=(o>>>7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|a<<2)&8191,this.r[7]=(a>>>11|c<<5)&8065,this.r[8]=(c>>>8|d<<8)&8191,this.r[9]=d>>>5&127;for(let f=0;f<8;f++)this.pad[f]=je(t,16+2*f)}process(t,r,n=!1){let o=n?0:2048,{h:s,r:i}=this,a=i[0],c=i[1],d=i[2],f=i[3],u=i[4],p=i[5],g=i[6],h=i[7],y=i[8],w=i[9],E=je(t,r+0),b=je(t,r+2),x=je(t,r+4),B=je(t,r+6),A=je(t,r+8),R=je(t,r+10),P=je(t,r+12),$=je(t,r+14),k=s[0]+(E&8191),T=s[1]+((E>>>13|b<<3)&8191),L=s[2]+((b>>>10|x<<6)&8191),U=s[3]+((x>>>7|B<<9)&8191),H=s[4]+((B>>>4|A<<12)&8191),O=s[5]+(A>>>1&8191),N=s[6]+((A>>>14|R<<2)&8191),M=s[7]+((R>>>11|P<<5)&8191),I=s[8]+((P>>>8|$<<8)&8191),W=s[9]+($>>>5|o),D=0,_=D+k*a+T*(5*w)+L*(5*y)+U*(5*h)+H*(5*g);D=_>>>13,_&=8191,_+=O*(5*p)+N*(5*u)+M*(5*f)+I*(5*d)+W*(5*c),D+=_>>>13,_&=8191;let v=D+k*c+T*a+L*(5*w)+U*(5*y)+H*(5*h);D=v>>>13,v&=8191,v+=O*(5*g)+N*(5*p)+M*(5*u)+I*(5*f)+W*(5*d),D+=v>>>13,v&=8191;let S=D+k*d+T*c+L*a+U*(5*w)+H*(5*y);D=S>>>13,S&=8191,S+=O*(5*h)+N*(5*g)+M*(5*p)+I*(5*u)+W*(5*f),D+=S>>>13,S&=8191;let C=D+k*f+T*d+L*c+U*a+H*(5*w);D=C>>>13,C&=8191,C+=O*(5*y)+N*(5*h)+M*(5*g)+I*(5*p)+W*(5*u),D+=C>>>13,C&=8191;let F=D+k*u+T*f+L*d+U*c+H*a;D=F>>>13,F&=8191,F+=O*(5*w)+N*(5*y)+M*(5*h)+I*(5*g)+W*(5*p),D+=F>>>13,F&=8191;let q=D+k*p+T*u+L*f+U*d+H*c;D=q>>>13,q&=8191,q+=O*a+N*(5*w)+M*(5*y)+I*(5*h)+W*(5*g),D+=q>>>13,q&=8191;let j=D+k*g+T*p+L*u+U*f+H*d;D=j>>>13,j&=8191,j+=O*c+N*a+M*(5*w)+I*(5*y)+W*(5*h),D+=j>>>13,j&=8191;let Y=D+k*h+T*g+L*p+U*u+H*f;D=Y>>>13,Y&=8191,Y+=O*d+N*c+M*a+I*(5*w)+W*(5*y),D+=Y>>>13,Y&=8191;let V=D+k*y+T*h+L*g+U*p+H*u;D=V>>>13,V&=8191,V+=O*f+N*d+M*c+I*a+W*(5*w),D+=V>>>13,V&=8191;let X=D+k*w+T*y+L*h+U*g+H*p;D=X>>>13,X&=8191,X+=O*u+N*f+M*d+I*c+W*a,D+=X>>>13,X&=8191,D=(D<<2)+D|0,D=D+_|0,_=D&8191,D=D>>>13,v+=D,s[0]=_,s[1]=v,s[2]=S,s[3]=C,s[4]=F,s[5]=q,s[6]=j,s[7]=Y,s[8]=V,s[9]=X}finalize(){let{h:t,pad:r}=this,n=new Uint16Array(10),o=t[1]>>>13;t[1]&=8191;for(let a=2;a<10;a++)t[a]+=o,o=t[a]>>>13,t[a]&=8191;t[0]+=o*5,o=t[0]>>>13,t[0]&=8191,t[1]+=o,o=t[1]>>>13,t[1]&=8191,t[2]+=o,n[0]=t[0]+5,o=n[0]>>>13,n[0]&=8191;for(let a=1;a<10;a++)n[a]=t[a]+o,o=n[a]>>>13,n[a]&=8191;n[9]-=8192;let s=(o^1)-1;for(let a=0;a<10;a++)n[a]&=s;s=~s;for(let a=0;a<10;a++)t[a]=t[a]&s|n[a];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let i=t[0]+r[0];t[0]=i&65535;for(let a=1;a<8;a++)i=(t[a]+r[a]|0)+(i>>>16)|0,t[a]=i&65535;Me(n)}update(t){Ur(this),ye(t),t=lt(t);let{buffer:r,blockLen:n}=this,o=t.length;for(let s=0;s<o;){let i=Math.min(n-this.pos,o-s);if(i===n){for(;n<=o-s;s+=n)this.process(t,s);continue}r.set(t.subarray(s,s+i),this.pos),this.pos+=i,s+=i,this.pos===n&&(this.process(r,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Me(this.h,this.r,this.buffer,this.pad)}digestInto(t){Ur(this),fa(t,this),this.finished=!0;let{buffer:r,h:n}=this,{pos:o}=this;if(o){for(r[o++]=1;o<16;o++)r[o]=0;this.process(r,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)t[s++]=n[i]>>>0,t[s++]=n[i]>>>8}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}},Xd=so(32,e=>new Sa(e));function qg(e,t,r,n,o,s=20){let i=e[0],a=e[1],c=e[2],d=e[3],f=t[0],u=t[1],p=t[2],g=t[3],h=t[4],y=t[5],w=t[6],E=t[7],b=o,x=r[0],B=r[1],A=r[2],R=i,P=a,$=c,k=d,T=f,L=u,U=p,H=g,O=h,N=y,M=w,I=E,W=b,D=x,_=B,v=A;for(let C=0;C<s;C+=2)R=R+T|0,W=ie(W^R,16),O=O+W|0,T=ie(T^O,12),R=R+T|0,W=ie(W^R,8),O=O+W|0,T=ie(T^O,7),P=P+L|0,D=ie(D^P,16),N=N+D|0,L=ie(L^N,12),P=P+L|0,D=ie(D^P,8),N=N+D|0,L=ie(L^N,7),$=$+U|0,_=ie(_^$,16),M=M+_|0,U=ie(U^M,12),$=$+U|0,_=ie(_^$,8),M=M+_|0,U=ie(U^M,7),k=k+H|0,v=ie(v^k,16),I=I+v|0,H=ie(H^I,12),k=k+H|0,v=ie(v^k,8),I=I+v|0,H=ie(H^I,7),R=R+L|0,v=ie(v^R,16),M=M+v|0,L=ie(L^M,12),R=R+L|0,v=ie(v^R,8),M=M+v|0,L=ie(L^M,7),P=P+U|0,W=ie(W^P,16),I=I+W|0,U=ie(U^I,12),P=P+U|0,W=ie(W^P,8),I=I+W|0,U=ie(U^I,7),$=$+H|0,D=ie(D^$,16),O=O+D|0,H=ie(H^O,12),$=$+H|0,D=ie(D^$,8),O=O+D|0,H=ie(H^O,7),k=k+T|0,_=ie(_^k,16),N=N+_|0,T=ie(T^N,12),k=k+T|0,_=ie(_^k,8),N=N+_|0,T=ie(T^N,7);let S=0;n[S++]=i+R|0,n[S++]=a+P|0,n[S++]=c+$|0,n[S++]=d+k|0,n[S++]=f+T|0,n[S++]=u+L|0,n[S++]=p+U|0,n[S++]=g+H|0,n[S++]=h+O|0,n[S++]=y+N|0,n[S++]=w+M|0,n[S++]=E+I|0,n[S++]=b+W|0,n[S++]=x+D|0,n[S++]=B+_|0,n[S++]=A+v|0}var jg=Zd(qg,{counterRight:!1,counterLength:4,allowShortKeys:!1});var zg=new Uint8Array(16),Qd=(e,t)=>{e.update(t);let r=t.length%16;r&&e.update(zg.subarray(r))},Yg=new Uint8Array(32);function Jd(e,t,r,n,o){o!==void 0&&ye(o,void 0,"AAD");let s=e(t,r,Yg),i=ys(n.length,o?o.length:0,!0),a=Xd.create(s);o&&Qd(a,o),Qd(a,n),a.update(i);let c=a.digest();return Me(s,i),c}var Vg=e=>(t,r,n)=>({encrypt(s,i){let a=s.length;i=Hr(a+16,i,!1),i.set(s);let c=i.subarray(0,-16);e(t,r,c,c,1);let d=Jd(e,t,r,c,n);return i.set(d,a),Me(d),i},decrypt(s,i){i=Hr(s.length-16,i,!1);let a=s.subarray(0,-16),c=s.subarray(-16),d=Jd(e,t,r,a,n);if(!ms(c,d))throw Me(d),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,r,i,i,1),Me(d),i}}),yt=gs({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},Vg(jg));var Gg=BigInt(0),Ba=class extends Error{constructor(t=""){super(t)}},Xt={Err:Ba,_tlv:{encode:(e,t)=>{let{Err:r}=Xt;if(Zt(e,"tag"),e<0||e>255)throw new r("tlv.encode: wrong tag");if(fl(t,"data"),t.length&1)throw new r("tlv.encode: unpadded data");let n=t.length/2,o=Fn(n);if(o.length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?Fn(o.length/2|128):"";return Fn(e)+s+o+t},decode(e,t){let{Err:r}=Xt;t=oe(t,void 0,"DER data");let n=0;if(e<0||e>255)throw new r("tlv.decode: wrong tag");if(t.length<2||t[n++]!==e)throw new r("tlv.decode: wrong tlv");let o=t[n++],s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte length is too big");let d=t.subarray(n,n+c);if(d.length!==c)throw new r("tlv.decode: length bytes not complete");if(d[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let f of d)i=i<<8|f;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=t.subarray(n,n+i);if(a.length!==i)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+i)}}},_int:{encode(e){let{Err:t}=Xt;if(Ko(e),e<Gg)throw new t("integer: negative integers are not allowed");let r=Fn(e);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(e){let{Err:t}=Xt;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid signature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary leading zero");return ft(e)}},toSig(e,t){let{Err:r,_int:n,_tlv:o}=Xt;if(t!==void 0&&(Zt(t,"maxScalarBytes"),t<1))throw new r("invalid signature: maxScalarBytes must be positive");let s=oe(e,void 0,"signature"),{v:i,l:a}=o.decode(48,s);if(a.length)throw new r("invalid signature: left bytes after parsing");let{v:c,l:d}=o.decode(2,i),{v:f,l:u}=o.decode(2,d);if(u.length)throw new r("invalid signature: left bytes after parsing");if(t!==void 0&&(c.length>t||f.length>t))throw new r("invalid signature: integer too large");return{r:n.decode(c),s:n.decode(f)}},hexFromSig(e){let{_tlv:t,_int:r}=Xt;He(e,{r:"bigint",s:"bigint"},{},"sig");let n=t.encode(2,r.encode(e.r)),o=t.encode(2,r.encode(e.s)),s=n+o;return t.encode(48,s)}},vs=(Object.freeze(Xt._tlv),Object.freeze(Xt._int),Object.freeze(Xt));var ef=(e,t)=>(e+(e>=0?t:-t)/tf)/t;function Zg(e,t,r){Ct("scalar",e,Qt,r);let[[n,o],[s,i]]=t,a=ef(i*e,r),c=ef(-o*e,r),d=e-a*n-c*s,f=-a*o-c*i,u=d<Qt,p=f<Qt;u&&(d=-d),p&&(f=-f);let g=qn(Math.ceil(fn(r)/2))+Wr;if(d<Qt||d>=g||f<Qt||f>=g)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:u,k1:d,k2neg:p,k2:f}}function _a(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or "der"');return e}function Aa(e,t){He(e);let r={};for(let n of Object.keys(t))r[n]=e[n]===void 0?t[n]:e[n];return nt(r.lowS,"lowS"),nt(r.prehash,"prehash"),r.format!==void 0&&_a(r.format),r}var Qt=BigInt(0),Wr=BigInt(1),tf=BigInt(2),Oa=BigInt(3),Xg=BigInt(4);function La(e,t={}){let r=qo("weierstrass",e,t),n=r.Fp,o=r.Fn,s=r.CURVE,{h:i,n:a}=s;He(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});let{endo:c,allowInfinityPoint:d,clearCofactor:f,isTorsionFree:u,fromBytes:p,toBytes:g}=t,h=t.randomBytes===void 0?Gt:t.randomBytes;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let y=c?{beta:c.beta,basises:c.basises.map(_=>[..._])}:void 0,w=nf(n,o);function E(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function b(_,v,S){if(v.is0()){if(!d)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:C,y:F}=v.toAffine(),q=n.toBytes(C);if(nt(S,"isCompressed"),S){E();let j=!n.isOdd(F);return De(rf(j),q)}else return De(Uint8Array.of(4),q,n.toBytes(F))}function x(_){oe(_,void 0,"Point");let{publicKey:v,publicKeyUncompressed:S}=w,C=_.length,F=_[0],q=_.subarray(1);if(d&&C===1&&F===0)return{x:n.ZERO,y:n.ZERO};if(C===v&&(F===2||F===3)){let j=n.fromBytes(q);if(!n.isValid(j))throw new Error("bad point: is not on curve, wrong x");let Y=$(j),V;try{V=n.sqrt(Y)}catch(Be){let be=Be instanceof Error?": "+Be.message:"";throw new Error("bad point: is not on curve, sqrt error"+be)}E();let X=n.isOdd(V);return(F&1)===1!==X&&(V=n.neg(V)),{x:j,y:V}}else if(C===S&&F===4){let j=n.BYTES,Y=n.fromBytes(q.subarray(0,j)),V=n.fromBytes(q.subarray(j,j*2));if(!k(Y,V))throw new Error("bad point: is not on curve");return{x:Y,y:V}}else throw new Error(`bad point: got length ${C}, expected compressed=${v} or uncompressed=${S}`)}let B=g===void 0?b:g,A=p===void 0?x:p,R=n.mul(s.b,Oa),P=n.is0(s.a)?_=>n.ZERO:_=>n.mul(s.a,_);function $(_){let v=n.sqr(_),S=n.mul(v,_);return n.add(n.add(S,n.mul(_,s.a)),s.b)}function k(_,v){let S=n.sqr(v),C=$(_);return n.eql(S,C)}if(!k(s.Gx,s.Gy))throw new Error("bad curve params: generator point");let T=n.mul(n.pow(s.a,Oa),Xg),L=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(T,L)))throw new Error("bad curve params: a or b");function U(_,v,S=!1){if(!n.isValid(v)||S&&n.is0(v))throw new Error(`bad point coordinate ${_}`);return typeof v=="object"&&v!==null?n.create(v):v}function H(_){if(!(_ instanceof I))throw new Error("Weierstrass Point expected")}function O(_){if(!y||!y.basises)throw new Error("no endo");return Zg(_,y.basises,o.ORDER)}function N(_,v,S,C){if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(y){let{k1neg:F,k1:q,k2neg:j,k2:Y}=O(C),V=new I(n.mul(S.X,y.beta),S.Y,S.Z);_.push(F?S.negate():S,j?V.negate():V),v.push(q,Y)}else _.push(S),v.push(C)}let M=new WeakSet;class I{static BASE=new I(s.Gx,s.Gy,n.ONE);static ZERO=new I(n.ZERO,n.ONE,n.ZERO);static Fp=n;static Fn=o;X;Y;Z;constructor(v,S,C){this.X=U("x",v),this.Y=U("y",S,!0),this.Z=U("z",C),Object.freeze(this)}static CURVE(){return s}static fromAffine(v){let{x:S,y:C}=v||{};if(!v||!n.isValid(S)||!n.isValid(C))throw new Error("invalid affine point");if(v instanceof I)throw new Error("projective point not allowed");return n.is0(S)&&n.is0(C)?I.ZERO:new I(S,C,n.ONE)}static fromBytes(v){let S=I.fromAffine(A(oe(v,void 0,"point")));return S.assertValidity(),S}static fromHex(v){return I.fromBytes(ln(v))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(v=6,S=!0){return D.setWindowSize(this,v),S||this.multiply(Oa),this}assertValidity(){let v=this;if(v.is0()){if(d&&n.is0(v.X)&&n.eql(v.Y,n.ONE)&&n.is0(v.Z))return;throw new Error("bad point: ZERO")}if(M.has(v))return;let{x:S,y:C}=v.toAffine();if(!n.isValid(S)||!n.isValid(C))throw new Error("bad point: x or y not field elements");if(!k(S,C))throw new Error("bad point: equation left != right");if(!v.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");M.add(v)}hasEvenY(){let{y:v}=this.toAffine();if(!n.isOdd)throw new Error("Field doesn't support isOdd");return!n.isOdd(v)}equals(v){H(v);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:Y}=v,V=n.eql(n.mul(S,Y),n.mul(q,F)),X=n.eql(n.mul(C,Y),n.mul(j,F));return V&&X}negate(){return new I(this.X,n.neg(this.Y),this.Z)}double(){let{X:v,Y:S,Z:C}=this,F=n.ZERO,q=n.ZERO,j=n.ZERO,Y=n.mul(v,v),V=n.mul(S,S),X=n.mul(C,C),te=n.mul(v,S);return te=n.add(te,te),j=n.mul(v,C),j=n.add(j,j),F=P(j),q=n.mul(R,X),q=n.add(F,q),F=n.sub(V,q),q=n.add(V,q),q=n.mul(F,q),F=n.mul(te,F),j=n.mul(R,j),X=P(X),te=n.sub(Y,X),te=P(te),te=n.add(te,j),j=n.add(Y,Y),Y=n.add(j,Y),Y=n.add(Y,X),Y=n.mul(Y,te),q=n.add(q,Y),X=n.mul(S,C),X=n.add(X,X),Y=n.mul(X,te),F=n.sub(F,Y),j=n.mul(X,V),j=n.add(j,j),j=n.add(j,j),new I(F,q,j)}add(v){H(v);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:Y}=v,V=n.ZERO,X=n.ZERO,te=n.ZERO,Be=n.mul(S,q),be=n.mul(C,j),Ie=n.mul(F,Y),rt=n.add(S,C),ve=n.add(q,j);rt=n.mul(rt,ve),ve=n.add(Be,be),rt=n.sub(rt,ve),ve=n.add(S,F);let Ae=n.add(q,Y);return ve=n.mul(ve,Ae),Ae=n.add(Be,Ie),ve=n.sub(ve,Ae),Ae=n.add(C,F),V=n.add(j,Y),Ae=n.mul(Ae,V),V=n.add(be,Ie),Ae=n.sub(Ae,V),te=P(ve),V=n.mul(R,Ie),te=n.add(V,te),V=n.sub(be,te),te=n.add(be,te),X=n.mul(V,te),be=n.add(Be,Be),be=n.add(be,Be),Ie=P(Ie),ve=n.mul(R,ve),be=n.add(be,Ie),Ie=n.sub(Be,Ie),Ie=P(Ie),ve=n.add(ve,Ie),Be=n.mul(be,ve),X=n.add(X,Be),Be=n.mul(Ae,ve),V=n.mul(rt,V),V=n.sub(V,Be),Be=n.mul(rt,be),te=n.mul(Ae,te),te=n.add(te,Be),new I(V,X,te)}subtract(v){return H(v),this.add(v.negate())}is0(){return this.equals(I.ZERO)}multiply(v){if(!o.isValidNot0(v))throw new RangeError("invalid scalar: out of range");let{p:S,f:C}=D.mulSecret(this,v,i,W);return W([S,C])[0]}multiplyUnsafe(v){let S=this,C=v;if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(C===Qt||S.is0())return I.ZERO;if(C===Wr)return S;if(D.hasWindowSize(this))return D.mulUnsafe(S,C,W);let F=[],q=[];return N(F,q,S,C),Wo(I,F,q)}mulAddUnsafe(v,S,C){H(S);let F=[],q=[];return N(F,q,this,v),N(F,q,S,C),Wo(I,F,q)}toAffine(v){let S=this,C=v;if(C!=null&&!n.isValid(C))throw new RangeError('"invertedZ" expected valid field element');let{X:F,Y:q,Z:j}=S;if(n.eql(j,n.ONE))return{x:F,y:q};let Y=S.is0();C==null&&(C=Y?n.ONE:n.inv(j));let V=n.mul(F,C),X=n.mul(q,C),te=n.mul(j,C);if(Y)return{x:n.ZERO,y:n.ZERO};if(!n.eql(te,n.ONE))throw new Error("invZ was invalid");return{x:V,y:X}}isTorsionFree(){return i===Wr?!0:u?u(I,this):D.mulUnsafe(this,a).is0()}clearCofactor(){return i===Wr?this:f?f(I,this):this.multiplyUnsafe(i)}isSmallOrder(){return i===Wr?this.is0():this.clearCofactor().is0()}toBytes(v=!0){return nt(v,"isCompressed"),this.assertValidity(),B(I,this,v)}toHex(v=!0){return Hn(this.toBytes(v))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let W=_=>Fo(I,_),D=new pn(I,h);return D.bits>=6&&I.BASE.precompute(6),Object.freeze(I.prototype),Object.freeze(I),I}function rf(e){return Uint8Array.of(e?2:3)}function nf(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function Qg(e,t={}){br(e);let{Fn:r}=e,n=t.randomBytes===void 0?Gt:t.randomBytes,o=Object.assign(nf(e.Fp,r),{seed:Math.max(Ho(r.ORDER),16)});function s(g){try{let h=r.fromBytes(g);return r.isValidNot0(h)}catch{return!1}}function i(g,h){let{publicKey:y,publicKeyUncompressed:w}=o;try{let E=g.length;return h===!0&&E!==y||h===!1&&E!==w?!1:!e.fromBytes(g).is0()}catch{return!1}}function a(g){return g=g===void 0?n(o.seed):g,Ii(oe(g,o.seed,"seed"),r.ORDER)}function c(g,h=!0){return e.BASE.multiply(r.fromBytes(g)).toBytes(h)}function d(g){let{secretKey:h,publicKey:y,publicKeyUncompressed:w}=o,E=r._lengths;if(!mr(g))return;let b=oe(g,void 0,"key").length,x=b===y||b===w,B=b===h||!!E?.includes(b);if(!(x&&B))return x}function f(g,h,y=!0){if(d(g)===!0)throw new Error("first arg must be private key");if(d(h)===!1)throw new Error("second arg must be public key");let w=r.fromBytes(g),E=e.fromBytes(h);if(E.is0())throw new Error("invalid public key: point at infinity");return E.multiply(w).toBytes(y)}let u={isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a},p=hn(a,c);return Object.freeze(u),Object.freeze(o),Object.freeze({getPublicKey:c,getSharedSecret:f,keygen:p,Point:e,utils:u,lengths:o})}function Ra(e,t,r={}){br(e);let n=t;Ge(n),He(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let o=Object.assign({},r),s=o.randomBytes===void 0?Gt:o.randomBytes,i=o.hmac===void 0?(_,v)=>St(n,_,v):o.hmac,{Fp:a,Fn:c}=e,{ORDER:d,BITS:f}=c,u=Ho(d),p=Ki(s,u),{keygen:g,getPublicKey:h,getSharedSecret:y,utils:w,lengths:E}=Qg(e,o),b={prehash:!0,lowS:typeof o.lowS=="boolean"?o.lowS:!0,format:"compact",extraEntropy:!1},x=d*tf+Wr<a.ORDER;function B(_){let v=d>>Wr;return _>v}function A(_,v){if(!c.isValidNot0(v))throw new Error(`invalid signature ${_}: out of range 1..Point.Fn.ORDER`);return v}function R(){if(!a.isOdd)throw new Error("Field doesn't support isOdd")}function P(_,v,S){return R(),(_===S?0:2)|Number(a.isOdd(v))}function $(){if(x)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function k(_,v){_a(v);let S=E.signature,C=v==="compact"?S:v==="recovered"?S+1:void 0;return oe(_,C)}class T{r;s;recovery;constructor(v,S,C){if(this.r=A("r",v),this.s=A("s",S),C!=null){if($(),![0,1,2,3].includes(C))throw new Error("invalid recovery id");this.recovery=C}Object.freeze(this)}static fromBytes(v,S=b.format){k(v,S);let C;if(S==="der"){if(v.length>2*c.BYTES+16)throw new vs.Err("invalid signature: DER signature too long");let{r:Y,s:V}=vs.toSig(oe(v),c.BYTES+1);return new T(Y,V)}S==="recovered"&&(C=v[0],S="compact",v=v.subarray(1));let F=E.signature/2,q=v.subarray(0,F),j=v.subarray(F,F*2);return new T(c.fromBytes(q),c.fromBytes(j),C)}static fromHex(v,S){return this.fromBytes(ln(v),S)}assertRecovery(){let{recovery:v}=this;if(v==null)throw new Error("invalid recovery id: must be present");return v}addRecoveryBit(v){return new T(this.r,this.s,v)}recoverPublicKey(v){let{r:S,s:C}=this,F=this.assertRecovery(),q=F===2||F===3?S+d:S;if(!a.isValid(q))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let j=a.toBytes(q),Y=e.fromBytes(De(rf((F&1)===0),j)),V=c.inv(q),X=U(oe(v,void 0,"msgHash")),te=c.create(-X*V),Be=c.create(C*V),be=e.BASE.mulAddUnsafe(te,Y,Be);if(be.is0())throw new Error("invalid recovery: point at infinify");return be.assertValidity(),be}hasHighS(){return B(this.s)}toBytes(v=b.format){if(_a(v),v==="der")return ln(vs.hexFromSig(this));let{r:S,s:C}=this,F=c.toBytes(S),q=c.toBytes(C);return v==="recovered"?($(),De(Uint8Array.of(this.assertRecovery()),F,q)):De(F,q)}toHex(v){return Hn(this.toBytes(v))}}Object.freeze(T.prototype),Object.freeze(T);let L=o.bits2int===void 0?function(v){if(v.length>8192)throw new Error("input is too large");let S=ft(v),C=v.length*8-f;return C>0?S>>BigInt(C):S}:o.bits2int,U=o.bits2int_modN===void 0?function(v){return c.create(L(v))}:o.bits2int_modN,H=qn(f);function O(_){return Ct("num < 2^"+f,_,Qt,H),c.toBytes(_)}function N(_,v){return oe(_,void 0,"message"),v?oe(n(_),void 0,"prehashed message"):_}function M(_,v,S){let{lowS:C,prehash:F,extraEntropy:q}=Aa(S,b);_=N(_,F);let j=U(_),Y=c.fromBytes(v);if(!c.isValidNot0(Y))throw new Error("invalid private key");let V=[O(Y),O(j)];if(q!=null&&q!==!1){let be=q===!0?s(E.secretKey):q;V.push(oe(be,void 0,"extraEntropy"))}let X=De(...V),te=j;function Be(be){let Ie=L(be);if(!c.isValidNot0(Ie))return;let rt=e.BASE.multiply(Ie).toAffine(),ve=c.create(rt.x);if(ve===Qt)return;let Ae;if(p!==void 0){let lr=ft(Ii(p(u),d)),Mh=c.inv(c.mul(lr,Ie)),Dh=c.mul(lr,te),$h=c.mul(lr,Y);Ae=c.create(Mh*c.create(Dh+$h*ve))}else{let lr=kl(Ie,d);Ae=c.create(lr*c.create(te+ve*Y))}if(Ae===Qt)return;let on=P(rt.x,rt.y,ve),Dn=Ae;return C&&B(Ae)&&(Dn=c.neg(Ae),on^=1),new T(ve,Dn,x?void 0:on)}return{seed:X,k2sig:Be}}function I(_,v,S={}){let{seed:C,k2sig:F}=M(_,v,S);return pl(n.outputLen,c.BYTES,i)(C,F).toBytes(S.format)}function W(_,v,S,C={}){let{lowS:F,prehash:q,format:j}=Aa(C,b);if(S=oe(S,void 0,"publicKey"),v=N(v,q),!mr(_)){let Y=_ instanceof T?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+Y)}k(_,j);try{let Y=T.fromBytes(_,j),V=e.fromBytes(S);if(V.is0()||F&&Y.hasHighS())return!1;let{r:X,s:te}=Y,Be=U(v),be=c.inv(te),Ie=c.create(Be*be),rt=c.create(X*be),ve=e.BASE.mulAddUnsafe(Ie,V,rt);if(ve.is0())return!1;let Ae=ve.toAffine();return!(c.create(Ae.x)!==X||j==="recovered"&&Y.recovery!==P(Ae.x,Ae.y,X))}catch{return!1}}function D(_,v,S={}){let{prehash:C}=Aa(S,b);return v=N(v,C),T.fromBytes(_,"recovered").recoverPublicKey(v).toBytes()}return Object.freeze({keygen:g,getPublicKey:h,getSharedSecret:y,utils:w,lengths:E,Point:e,sign:I,verify:W,recoverPublicKey:D,Signature:T,hash:n})}var Jg={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},ey={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")};var ty=La(Jg),Jt=Ra(ty,Ee);var ry=La(ey),of=Ra(ry,ll);var ny=BigInt(0),fo=BigInt(1),oy=BigInt(2),sy=BigInt(7),iy=BigInt(256),ay=BigInt(113),cf=[],lf=[],df=[];for(let e=0,t=fo,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],cf.push(2*(5*n+r)),lf.push((e+1)*(e+2)/2%64);let o=ny;for(let s=0;s<7;s++)t=(t<<fo^(t>>sy)*ay)%iy,t&oy&&(o^=fo<<(fo<<BigInt(s))-fo);df.push(o)}var ff=_o(df,!0),cy=ff[0],ly=ff[1],dy=(e,t,r)=>e<<r|t>>>32-r,fy=(e,t,r)=>t<<r|e>>>32-r,uy=(e,t,r)=>t<<r-32|e>>>64-r,py=(e,t,r)=>e<<r-32|t>>>64-r,sf=(e,t,r)=>r>32?uy(e,t,r):dy(e,t,r),af=(e,t,r)=>r>32?py(e,t,r):fy(e,t,r),En=new Uint32Array(10);function hy(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(ce(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)En[s]=e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let i=(s+8)%10,a=(s+2)%10,c=En[a],d=En[a+1],f=sf(c,d,1)^En[i],u=af(c,d,1)^En[i+1];for(let p=0;p<50;p+=10)e[s+p]^=f,e[s+p+1]^=u}let n=e[2],o=e[3];for(let s=0;s<24;s++){let i=lf[s],a=sf(n,o,i),c=af(n,o,i),d=cf[s];n=e[d],o=e[d+1],e[d]=a,e[d+1]=c}for(let s=0;s<50;s+=10){let i=e[s],a=e[s+1],c=e[s+2],d=e[s+3];e[s]^=~e[s+2]&e[s+4],e[s+1]^=~e[s+3]&e[s+5],e[s+2]^=~e[s+4]&e[s+6],e[s+3]^=~e[s+5]&e[s+7],e[s+4]^=~e[s+6]&e[s+8],e[s+5]^=~e[s+7]&e[s+9],e[s+6]^=~e[s+8]&i,e[s+7]^=~e[s+9]&a,e[s+8]^=~i&c,e[s+9]^=~a&d}e[0]^=cy[r],e[1]^=ly[r]}Le(En)}var Es=class e{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,r,n,o=!1,s=24){if(ce(t,"blockLen"),ce(r,"suffix"),ce(s,"rounds"),tl(o,"enableXOF"),this.blockLen=t,this.suffix=r,this.outputLen=n,this.enableXOF=o,this.canXOF=o,this.rounds=s,ce(n,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=Yt(this.state)}clone(){return this._cloneInto()}keccak(){cn(this.state32),hy(this.state32,this.rounds),cn(this.state32),this.posOut=0,this.pos=0}update(t){zt(this),re(t);let{blockLen:r,state:n,state32:o}=this,s=t.length,i=r%4===0&&t.byteOffset%4===0,a=r/4,c=i&&s>=r?Yt(t):void 0;for(let d=0;d<s;){if(c!==void 0&&this.pos===0&&d%4===0&&s-d>=r){for(let u=0,p=d/4;u<a;u++)o[u]^=c[p+u];d+=r,this.pos=r,this.keccak();continue}let f=Math.min(r-this.pos,s-d);for(let u=0;u<f;u++)n[this.pos++]^=t[d++];this.pos===r&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:n,blockLen:o}=this;t[n]^=r,(r&128)!==0&&n===o-1&&this.keccak(),t[o-1]^=128,this.keccak()}writeInto(t){zt(this,!1),re(t),this.finish();let r=this.state,{blockLen:n}=this;for(let o=0,s=t.length;o<s;){this.posOut>=n&&this.keccak();let i=Math.min(n-this.posOut,s-o);t.set(r.subarray(this.posOut,this.posOut+i),o),this.posOut+=i,o+=i}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return ce(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(sn(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){let t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,Le(this.state)}_cloneInto(t){let{blockLen:r,suffix:n,outputLen:o,rounds:s,enableXOF:i}=this;return t||=new e(r,n,o,i,s),t.blockLen=r,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=n,t.outputLen=o,t.enableXOF=i,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}},uf=(e,t,r,n={})=>$r(()=>new Es(t,e,r),n);var qr=uf(6,136,32,Vt(8));var pf=uf(6,72,64,Vt(10));var hf=(e,t,r,n={})=>$r((o={})=>(o=Dr({},o),new Es(t,e,o.dkLen===void 0?r:o.dkLen,!0)),n),mf=hf(31,168,16,Vt(11)),Kt=hf(31,136,32,Vt(12));var Pt=Rt;function Ts(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function gf(e){return Uint8Array.from(e)}function jr(e,...t){let r=o=>typeof o=="number"?o:o.bytesLen,n=t.reduce((o,s)=>o+r(s),0);return{bytesLen:n,encode:o=>{let s=new Uint8Array(n);for(let i=0,a=0;i<t.length;i++){let c=t[i],d=r(c),f=typeof c=="number"?o[i]:c.encode(o[i]);re(f,d,e),s.set(f,a),typeof c!="number"&&f.fill(0),a+=d}return s},decode:o=>{re(o,n,e);let s=[];for(let i of t){let a=r(i),c=o.subarray(0,a);s.push(typeof i=="number"?c:i.decode(c)),o=o.subarray(a)}return s}}}function Ss(e,t){let r=t*e.bytesLen;return{bytesLen:r,encode:n=>{if(n.length!==t)throw new Error(`vecCoder.encode: wrong length=${n.length}. Expected: ${t}`);let o=new Uint8Array(r);for(let s=0,i=0;s<n.length;s++){let a=e.encode(n[s]);o.set(a,i),a.fill(0),i+=a.length}return o},decode:n=>{re(n,r);let o=[];for(let s=0;s<n.length;s+=e.bytesLen)o.push(e.decode(n.subarray(s,s+e.bytesLen)));return o}}}function Ne(...e){for(let t of e)if(Array.isArray(t))for(let r of t)r.fill(0);else t.fill(0)}function Ca(e){return(1<<e)-1}var Tv=Uint8Array.of();var yf=e=>{let{newPoly:t,N:r,Q:n,F:o,ROOT_OF_UNITY:s,brvBits:i,isKyber:a}=e,c=(b,x=n)=>{let B=b%x|0;return(B>=0?B|0:x+B|0)|0},d=(b,x=n)=>{let B=c(b,x)|0;return(B>x>>1?B-x|0:B)|0};function f(){let b=t(r);for(let x=0;x<r;x++){let B=Pi(x,i),A=BigInt(s)**BigInt(B)%BigInt(n);b[x]=Number(A)|0}return b}let u=f(),p={add:(b,x)=>c((b|0)+(x|0))|0,sub:(b,x)=>c((b|0)-(x|0))|0,mul:(b,x)=>c((b|0)*(x|0))|0,inv:b=>{throw new Error("not implemented")}},g={N:r,roots:u,invertButterflies:!0,skipStages:a?1:0,brp:!1},h=Ni(p,{dit:!1,...g}),y=Ni(p,{dit:!0,...g});return{mod:c,smod:d,nttZetas:u,NTT:{encode:b=>h(b),decode:b=>{y(b);for(let x=0;x<b.length;x++)b[x]=c(o*b[x]);return b}},bitsCoder:(b,x)=>{let B=Ca(b),A=b*(r/8);return{bytesLen:A,encode:R=>{let P=new Uint8Array(A);for(let $=0,k=0,T=0,L=0;$<R.length;$++)for(k|=(x.encode(R[$])&B)<<T,T+=b;T>=8;T-=8,k>>=8)P[L++]=k&Ca(T);return P},decode:R=>{let P=t(r);for(let $=0,k=0,T=0,L=0;$<R.length;$++)for(k|=R[$]<<T,T+=8;T>=b;T-=b,k>>=b)P[L++]=x.decode(k&B);return P}}}}},my=e=>(t,r)=>{r||(r=e.blockLen);let n=new Uint8Array(t.length+2);n.set(t);let o=t.length,s=new Uint8Array(r),i=e.create({}),a=0,c=0;return{stats:()=>({calls:a,xofs:c}),get:(d,f)=>(n[o+0]=d,n[o+1]=f,i.destroy(),i=e.create({}).update(n),a++,()=>(c++,i.xofInto(s))),clean:()=>{i.destroy(),Ne(s,n)}}},wf=my(mf);var Ye=256,er=3329,gy=3303,yy=17,{mod:ho,nttZetas:wy,NTT:zr,bitsCoder:by}=yf({N:Ye,Q:er,F:gy,ROOT_OF_UNITY:yy,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),Ia={512:{N:Ye,Q:er,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128},768:{N:Ye,Q:er,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:Ye,Q:er,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256}},xy=e=>{if(e>=12)return{encode:r=>r,decode:r=>r};let t=2**(e-1);return{encode:r=>((r<<e)+er/2)/er,decode:r=>r*er+t>>>e}},uo=e=>by(e,xy(e));function Yr(e,t){for(let r=0;r<Ye;r++)e[r]=ho(e[r]+t[r])}function ky(e,t){for(let r=0;r<Ye;r++)e[r]=ho(e[r]-t[r])}function vy(e,t,r,n,o){let s=ho(t*n*o+e*r),i=ho(e*n+t*r);return{c0:s,c1:i}}function Bs(e,t){for(let r=0;r<Ye/2;r++){let n=wy[64+(r>>1)];r&1&&(n=-n);let{c0:o,c1:s}=vy(e[2*r+0],e[2*r+1],t[2*r+0],t[2*r+1],n);e[2*r+0]=o,e[2*r+1]=s}return e}function bf(e){let t=new Uint16Array(Ye);for(let r=0;r<Ye;){let n=e();if(n.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;r<Ye&&o+3<=n.length;o+=3){let s=(n[o+0]>>0|n[o+1]<<8)&4095,i=(n[o+1]>>4|n[o+2]<<4)&4095;s<er&&(t[r++]=s),r<Ye&&i<er&&(t[r++]=i)}}return t}function po(e,t,r,n){let o=e(n*Ye/4,t,r),s=new Uint16Array(Ye),i=Yt(o),a=0;for(let c=0,d=0,f=0,u=0;c<i.length;c++){let p=i[c];for(let g=0;g<32;g++)f+=p&1,p>>=1,a+=1,a===n?(u=f,f=0):a===2*n&&(s[d++]=ho(u-f),f=0,a=0)}if(a)throw new Error(`sampleCBD: leftover bits: ${a}`);return s}var Ey=e=>{let{K:t,PRF:r,XOF:n,HASH512:o,ETA1:s,ETA2:i,du:a,dv:c}=e,d=uo(1),f=uo(c),u=uo(a),p=jr("publicKey",Ss(uo(12),t),32),g=Ss(uo(12),t),h=jr("ciphertext",Ss(u,t),f),y=jr("seed",32,32);return{secretCoder:g,lengths:{secretKey:g.bytesLen,publicKey:p.bytesLen,cipherText:h.bytesLen},keygen:w=>{re(w,32,"seed");let E=new Uint8Array(33);E.set(w),E[32]=t;let b=o(E),[x,B]=y.decode(b),A=[],R=[];for(let k=0;k<t;k++)A.push(zr.encode(po(r,B,k,s)));let P=n(x);for(let k=0;k<t;k++){let T=zr.encode(po(r,B,t+k,s));for(let L=0;L<t;L++){let U=bf(P.get(L,k));Yr(T,Bs(U,A[L]))}R.push(T)}P.clean();let $={publicKey:p.encode([R,x]),secretKey:g.encode(A)};return Ne(x,B,A,R,E,b),$},encrypt:(w,E,b)=>{let[x,B]=p.decode(w),A=[];for(let L=0;L<t;L++)A.push(zr.encode(po(r,b,L,s)));let R=n(B),P=new Uint16Array(Ye),$=[];for(let L=0;L<t;L++){let U=po(r,b,t+L,i),H=new Uint16Array(Ye);for(let O=0;O<t;O++){let N=bf(R.get(L,O));Yr(H,Bs(N,A[O]))}Yr(U,zr.decode(H)),$.push(U),Yr(P,Bs(x[L],A[L])),Ne(H)}R.clean();let k=po(r,b,2*t,i);Yr(k,zr.decode(P));let T=d.decode(E);return Yr(T,k),Ne(x,A,P,k),h.encode([$,T])},decrypt:(w,E)=>{let[b,x]=h.decode(w),B=g.decode(E),A=new Uint16Array(Ye);for(let R=0;R<t;R++)Yr(A,Bs(B[R],zr.encode(b[R])));return ky(x,zr.decode(A)),Ne(A,B,b),d.encode(x)}}};function Ma(e){let t=Ey(e),{HASH256:r,HASH512:n,KDF:o}=e,{secretCoder:s,lengths:i}=t,a=jr("secretKey",i.secretKey,i.publicKey,32,32),c=32,d=64;return{info:{type:"ml-kem"},lengths:{...i,seed:64,msg:c,msgRand:c,secretKey:a.bytesLen},keygen:(f=Pt(d))=>{re(f,d,"seed");let{publicKey:u,secretKey:p}=t.keygen(f.subarray(0,32)),g=r(u),h=a.encode([p,u,g,f.subarray(32)]);return Ne(p,g),{publicKey:u,secretKey:h}},getPublicKey:f=>{let[u,p,g,h]=a.decode(f);return Uint8Array.from(p)},encapsulate:(f,u=Pt(c))=>{re(f,i.publicKey,"publicKey"),re(u,c,"message");let p=f.subarray(0,384*e.K),g=s.encode(s.decode(gf(p)));if(!Ts(g,p))throw Ne(g),new Error("ML-KEM.encapsulate: wrong publicKey modulus");Ne(g);let h=n.create().update(u).update(r(f)).digest(),y=t.encrypt(f,u,h.subarray(32,64));return Ne(h.subarray(32)),{cipherText:y,sharedSecret:h.subarray(0,32)}},decapsulate:(f,u)=>{re(u,a.bytesLen,"secretKey"),re(f,i.cipherText,"cipherText");let p=a.bytesLen-96,g=p+32,h=r(u.subarray(p/2,g));if(!Ts(h,u.subarray(g,g+32)))throw new Error("invalid secretKey: hash check failed");let[y,w,E,b]=a.decode(u),x=t.decrypt(f,y),B=n.create().update(x).update(E).digest(),A=B.subarray(0,32),R=t.encrypt(w,x,B.subarray(32,64)),P=Ts(f,R),$=o.create({dkLen:32}).update(b).update(f).digest();return Ne(x,R,P?$:A),P?A:$}}}function Ty(e,t,r){return Kt.create({dkLen:e}).update(t).update(new Uint8Array([r])).digest()}var Da={HASH256:qr,HASH512:pf,KDF:Kt,XOF:wf,PRF:Ty},Dv=Ma({...Da,...Ia[512]}),mo=Ma({...Da,...Ia[768]}),xf=Ma({...Da,...Ia[1024]});function Sy(e,t=!1){let r=e.lengths,n=e.keygen;if(t){let s=e.Point.Fn;if(!s)throw new Error("No Point.Fn");n=(i=Pt(r.seed))=>{re(i,r.seed,"seed");let a=s.isLE?ut(i):ft(i),c=s.toBytes(s.create(a));return{secretKey:c,publicKey:e.getPublicKey(c)}}}return{lengths:{secretKey:r.secretKey,publicKey:r.publicKey,seed:r.seed},keygen:n,getPublicKey:o=>e.getPublicKey(o)}}function $a(e,t=!1){let r=Sy(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{...r.lengths,msg:r.lengths.seed,cipherText:r.lengths.publicKey},keygen:r.keygen,getPublicKey:r.getPublicKey,encapsulate(n,o=Pt(e.lengths.seed)){let s=this.keygen(o).secretKey,i=this.decapsulate(n,s),a=e.getPublicKey(s);return Ne(s),{sharedSecret:i,cipherText:a}},decapsulate(n,o){let s=e.getSharedSecret(o,n);return e.lengths.publicKeyHasPrefix?s.subarray(1):s}}}function go(e,t){return jr(t,...e.map(r=>{if(typeof r.lengths[t]!="number")throw new Error("wrong length: "+t);return r.lengths[t]}))}function Ka(e){return(t,r)=>e(t,{dkLen:r})}function By(e,t,...r){let n=go(r,"seed"),o=go(r,"publicKey");e===void 0&&(e=n.bytesLen),ce(e);function s(i){re(i,e);let a=n.decode(t(i,n.bytesLen)),c=r.map((u,p)=>u.keygen(a[p])),d=c.map(u=>u.secretKey),f=c.map(u=>u.publicKey);return{secretKey:d,publicKey:f}}return{info:{lengths:{seed:e,publicKey:o.bytesLen,secretKey:e}},getPublicKey(i){return this.keygen(i).publicKey},keygen(i=Pt(e)){let{publicKey:a,secretKey:c}=s(i),d=o.encode(a);return Ne(a),Ne(c),{secretKey:i,publicKey:d}},expandDecapsulationKey:s,realSeedLen:e}}function As(e,t,r,n,...o){let s=By(e,r,...o),i=go(o,"cipherText"),a=go(o,"publicKey"),c=go(o,"msg");return t===void 0&&(t=c.bytesLen),ce(t),{lengths:{...s.info.lengths,msg:t,msgRand:c.bytesLen,cipherText:i.bytesLen},getPublicKey:s.getPublicKey,keygen:s.keygen,encapsulate(d,f=Pt(c.bytesLen)){let u=a.decode(d),p=c.decode(f),g=o.map((E,b)=>E.encapsulate(u[b],p[b])),h=g.map(E=>E.sharedSecret),y=g.map(E=>E.cipherText),w={sharedSecret:n(u,y,h),cipherText:i.encode(y)};return Ne(h,y),w},decapsulate(d,f){let u=i.decode(d),{publicKey:p,secretKey:g}=s.expandDecapsulationKey(f),h=o.map((y,w)=>y.decapsulate(u[w],g[w]));return n(p,u,h)}}}function kf(e,t,r,n,o){return Ge(n),Ge(o),As(32,32,Ka(n),(s,i,a)=>o(De(a[0],a[1],i[1],s[1],yr(e))),t,r)}var zv=kf("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",mo,$a(Jt,!0),Kt,qr),Yv=kf("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",xf,$a(of,!0),Kt,qr);function Ay(e,t,r,n,o){return Ge(n),Ge(o),As(32,32,Ka(n),(s,i,a)=>{let c=De(a[0],a[1],i[0],s[0],i[1],s[1],yr(e)),d=32,f=De(yr("hybrid_prk"),c),u=yn(o,f),p=De(dn(d,2),yr("shared_secret"),yr("")),g=Jn(o,u,p,d);return Ne(u,p,f,c),g},t,r)}var vf=$a(xr),Vv=Ay("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",mo,vf,Kt,Ee),Oy=As(32,32,Ka(Kt),(e,t,r)=>qr(De(r[0],r[1],t[1],e[1],yr("\\.//^\\"))),mo,vf);function _y(e,t,r,n){let o=e.Point.Fn;if(!o)throw new Error("no Point.Fn");function s(i){let a;for(let f=0,u=t;;f=u,u+=t){if(u>i.length)throw new Error("rejection sampling failed");if(a=o.fromBytes(i.subarray(f,u),!0),o.isValidNot0(a))break}let c=o.toBytes(o.create(a)),d=e.getPublicKey(c,!1);return{secretKey:c,publicKey:d}}return{lengths:{secretKey:t,publicKey:r,seed:n,msg:n,cipherText:r},keygen(i=Pt(n)){return re(i,n,"seed"),s(i)},getPublicKey(i){return e.getPublicKey(i,!1)},encapsulate(i,a=Pt(n)){re(a,n,"rand");let{secretKey:c}=s(a),d=this.decapsulate(i,c),f=e.getPublicKey(c,!1);return Ne(c),{sharedSecret:d,cipherText:f}},decapsulate(i,a){return e.getSharedSecret(a,i).subarray(1)}}}function Ly(e,t,r,n){let{secretKey:o,publicKeyUncompressed:s}=r.lengths;if(!o||!s)throw new Error("wrong curve");let i=_y(r,o,s,n),a=64,c=a+n;return As(32,32,d=>{re(d,32);let f=Kt(d,{dkLen:c}),u=f.subarray(0,a),p=f.subarray(a,c);return De(u,p)},(d,f,u)=>qr(De(u[0],u[1],f[1],d[1],yr(e))),t,i)}var Ry=Ly("MLKEM768-P256",mo,Jt,128);var Pa=Oy,Ef=Ry;var Tf=!1,Cy=!1;async function Sf(e,t){if(Cy)return await t();try{return await e()}catch(r){if(r instanceof ReferenceError||r instanceof DOMException&&r.name==="NotSupportedError")return await t();throw r}}async function Os(e,t){return await Sf(async()=>{let r=Na(e)?e:await My(e),n=await crypto.subtle.importKey("raw",t,{name:"X25519"},Tf,[]);return new Uint8Array(await crypto.subtle.deriveBits({name:"X25519",public:n},r,256))},()=>{if(Na(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return xr.scalarMult(e,t)})}async function _s(e){return await Sf(async()=>Os(e,xr.GuBytes),()=>{if(Na(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return xr.scalarMultBase(e)})}var Iy=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function My(e){if(e.length!==32)throw new Error("X25519 private key must be 32 bytes");let t=new Uint8Array([...Iy,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},Tf,["deriveBits"])}function Na(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Ls=class{s;transcript=[];buf=new Uint8Array(0);constructor(t){this.s=t.getReader()}async readLine(){let t=[];for(;;){let r=this.buf.indexOf(10);if(r>=0)return t.push(this.buf.subarray(0,r)),this.transcript.push(this.buf.subarray(0,r+1)),this.buf=this.buf.subarray(r+1),$y(Vr(t));this.buf.length>0&&(t.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=Vr(t),null;this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:Vr(this.transcript)}}};function $y(e){return e.forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function Vr(e){let t=e.reduce(((o,s)=>o+s.length),0),r=new Uint8Array(t),n=0;for(let o of e)r.set(o,n),n+=o.length;return r}function Tn(e,...t){return e.pipeThrough(new TransformStream({start(r){for(let n of t)r.enqueue(n)}}))}function Rs(e){return new ReadableStream({start(t){t.enqueue(e),t.close()}})}async function Ua(e){if(!(e instanceof ReadableStream))throw new Error("readAll expects a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function Bf(e){if(!(e instanceof ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}async function Af(e,t){let r=e.getReader(),n=[],o=0;for(;o<t;){let{done:c,value:d}=await r.read();if(c)throw Error("stream ended before reading "+t.toString()+" bytes");n.push(d),o+=d.length}r.releaseLock();let s=Vr(n),i=s.subarray(0,t),a=Tn(e,s.subarray(t));return{data:i,rest:a}}var At=class{args;body;constructor(t,r){this.args=t,this.body=r}};async function Ky(e){let t=await e.readLine();if(t===null)throw Error("invalid stanza");let r=t.split(" ");if(r.length<2||r.shift()!=="->")return{next:t};for(let s of r)if(s.length===0)throw Error("invalid stanza");let n=[];for(;;){let s=await e.readLine();if(s===null)throw Error("invalid stanza");let i=ze.decode(s);if(i.length>48)throw Error("invalid stanza");if(n.push(i),i.length<48)break}let o=Vr(n);return{s:new At(r,o)}}async function Of(e){let t=new Ls(e),r=await t.readLine();if(r!=="age-encryption.org/v1")throw Error("invalid version "+(r??"line"));let n=[];for(;;){let{s:o,next:s}=await Ky(t);if(o!==void 0){n.push(o);continue}if(!s.startsWith("--- "))throw Error("invalid header");let i=ze.decode(s.slice(4)),{rest:a,transcript:c}=t.close(),d=c.slice(0,c.length-1-s.length+3);return{stanzas:n,headerNoMAC:d,MAC:i,headerSize:c.length,rest:Tn(e,a)}}}function Ha(e){let t=[];t.push(`age-encryption.org/v1
`);for(let r of e){t.push("-> "+r.args.join(" ")+`
`);for(let n=0;n<r.body.length;n+=48){let o=n+48;o>r.body.length&&(o=r.body.length),t.push(ze.encode(r.body.subarray(n,o))+`
`)}r.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function _f(e,t){return Vr([Ha(e),new TextEncoder().encode(" "+ze.encode(t)+`
`)])}var Is=class{recipient;constructor(t){let{prefix:r,words:n}=Ze.decode(t,!1),o=Ze.fromWords(n);if(!t.startsWith("age1pq1")||r.toLowerCase()!=="age1pq"||o.length!==1216)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Pa.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:s,nonce:i}=Us(Lf,n,o),a=yt(s,i).encrypt(t);return[new At(["mlkem768x25519",ze.encode(r)],a)]}},Ms=class{identity;constructor(t){let r=Ze.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-PQ-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="mlkem768x25519")continue;if(r.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=ze.decode(r.args[1]);if(n.length!==1120||r.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let o=Pa.decapsulate(n,this.identity),s=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:i,nonce:a}=Us(Lf,o,s);try{return yt(i,a).decrypt(r.body)}catch{continue}}return null}},Lf=25722,Py=80,Fa=16;function Us(e,t,r){let n=Ny(e),o=Cs(n,void 0,"psk_id_hash",new Uint8Array(0)),s=Cs(n,void 0,"info_hash",r),i=new Uint8Array(1+o.length+s.length);i[0]=0,i.set(o,1),i.set(s,1+o.length);let a=Cs(n,t,"secret",new Uint8Array(0)),c=Wa(n,a,"key",i,32),d=Wa(n,a,"base_nonce",i,12);return{key:c,nonce:d}}function Ny(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,t[7]=1,t[8]=0,t[9]=3,t}function Cs(e,t,r,n){let o=new Uint8Array(7+e.length+r.length+n.length),s=0;return o.set(new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(r),s),s+=r.length,o.set(n,s),yn(Ee,o,t)}function Wa(e,t,r,n,o){let s=new Uint8Array(9+e.length+r.length+n.length),i=0;return s[i]=o>>8&255,s[i+1]=o&255,i+=2,s.set(new TextEncoder().encode("HPKE-v1"),i),i+=7,s.set(e,i),i+=e.length,s.set(new TextEncoder().encode(r),i),i+=r.length,s.set(n,i),Jn(Ee,t,s,o)}function Uy(e){e.length!==Jt.lengths.publicKeyUncompressed&&(e=Jt.Point.fromBytes(e).toBytes(!1));let t=Jt.utils.randomSecretKey(),r=Jt.getPublicKey(t,!1),n=Jt.getSharedSecret(t,e,!0).subarray(1),o=new Uint8Array(r.length+e.length);o.set(r,0),o.set(e,r.length);let s=new Uint8Array(5);s.set(new TextEncoder().encode("KEM"),0),s[3]=Fa>>8,s[4]=Fa&255;let i=Cs(s,void 0,"eae_prk",n),a=Wa(s,i,"shared_secret",o,32);return{encapsulatedKey:r,sharedSecret:a}}var Ds=class{recipient;constructor(t){let r=Ze.decodeToBytes(t);if(!t.startsWith("age1tag1")||r.prefix.toLowerCase()!=="age1tag"||r.bytes.length!==33)throw Error("invalid recipient");this.recipient=r.bytes}wrapFileKey(t){let{encapsulatedKey:r,sharedSecret:n}=Uy(this.recipient),o=new TextEncoder().encode("age-encryption.org/p256tag"),s=(()=>{let d=Ee(this.recipient).subarray(0,4),f=new Uint8Array(r.length+d.length);return f.set(r,0),f.set(d,r.length),yn(Ee,f,o).subarray(0,4)})(),{key:i,nonce:a}=Us(Fa,n,o),c=yt(i,a).encrypt(t);return[new At(["p256tag",ze.encode(s),ze.encode(r)],c)]}},$s=class{recipient;constructor(t){let{prefix:r,words:n}=Ze.decode(t,!1),o=Ze.fromWords(n);if(!t.startsWith("age1tagpq1")||r.toLowerCase()!=="age1tagpq"||o.length!==1249)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Ef.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768p256tag"),s=(()=>{let d=Ee(this.recipient.subarray(1184)).subarray(0,4),f=new Uint8Array(r.length+d.length);return f.set(r,0),f.set(d,r.length),yn(Ee,f,o).subarray(0,4)})(),{key:i,nonce:a}=Us(Py,n,o),c=yt(i,a).encrypt(t);return[new At(["mlkem768p256tag",ze.encode(s),ze.encode(r)],c)]}},Ks=class{recipient;constructor(t){let r=Ze.decodeToBytes(t);if(!t.startsWith("age1")||r.prefix.toLowerCase()!=="age"||r.bytes.length!==32)throw Error("invalid recipient");this.recipient=r.bytes}async wrapFileKey(t){let r=Rt(32),n=await _s(r),o=await Os(r,this.recipient),s=new Uint8Array(n.length+this.recipient.length);s.set(n),s.set(this.recipient,n.length);let i=new TextEncoder().encode("age-encryption.org/v1/X25519"),a=It(Ee,o,s,i,32);return[new At(["X25519",ze.encode(n)],qa(t,a))]}},yo=class{identity;recipient;constructor(t){if(Hy(t)){this.identity=t,this.recipient=_s(t);return}let r=Ze.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes,this.recipient=_s(r.bytes)}async unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="X25519")continue;if(r.args.length!==2)throw Error("invalid X25519 stanza");let n=ze.decode(r.args[1]);if(n.length!==32)throw Error("invalid X25519 stanza");let o=await Os(this.identity,n),s=await this.recipient,i=new Uint8Array(n.length+s.length);i.set(n),i.set(s,n.length);let a=new TextEncoder().encode("age-encryption.org/v1/X25519"),c=It(Ee,o,i,a,32),d=ja(r.body,c);if(d!==null)return d}return null}},Ps=class{passphrase;logN;constructor(t,r){this.passphrase=t,this.logN=r}wrapFileKey(t){let r=Rt(16),n="age-encryption.org/v1/scrypt",o=new Uint8Array(n.length+16);o.set(new TextEncoder().encode(n)),o.set(r,n.length);let s=co(this.passphrase,o,{N:2**this.logN,r:8,p:1,dkLen:32});return[new At(["scrypt",ze.encode(r),this.logN.toString()],qa(t,s))]}},Ns=class{passphrase;constructor(t){this.passphrase=t}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="scrypt")continue;if(t.length!==1)throw Error("scrypt recipient is not the only one in the header");if(r.args.length!==3||!/^[1-9][0-9]*$/.test(r.args[2]))throw Error("invalid scrypt stanza");let n=ze.decode(r.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let o=Number(r.args[2]);if(o>20)throw Error("scrypt work factor is too high");let s="age-encryption.org/v1/scrypt",i=new Uint8Array(s.length+16);i.set(new TextEncoder().encode(s)),i.set(n,s.length);let a=co(this.passphrase,i,{N:2**o,r:8,p:1,dkLen:32}),c=ja(r.body,a);if(c!==null)return c}return null}};function qa(e,t){let r=new Uint8Array(12);return yt(t,r).encrypt(e)}function ja(e,t){if(e.length!==32)throw Error("invalid stanza");let r=new Uint8Array(12);try{return yt(t,r).decrypt(e)}catch{return null}}function Hy(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Gr=16,Ya=64*1024,za=Ya+Gr;function Rf(e){let t=new Uint8Array(12),r=()=>{for(let i=t.length-2;i>=0&&(t[i]++,t[i]===0);i--);},n=!0,o=new Uint8Array(za),s=0;return new TransformStream({transform(i,a){for(;i.length>0;){if(s===o.length){let d=yt(e,t).decrypt(o);a.enqueue(d),r(),s=0,n=!1}let c=Math.min(o.length-s,i.length);o.set(i.subarray(0,c),s),s+=c,i=i.subarray(c)}},flush(i){t[11]=1;let a=yt(e,t).decrypt(o.subarray(0,s));if(!n&&a.length===0)throw new Error("final chunk is empty");i.enqueue(a)}})}function Cf(e){if(e<Gr)throw Error("ciphertext is too small");if(e===Gr)return 0;let t=Math.floor(e/za),r=e%za;if(0<r&&r<=Gr)throw Error("ciphertext size is invalid");let n=e;return n-=t*Gr,n-=r>0?Gr:0,n}function If(e){let t=new Uint8Array(12),r=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},n=new Uint8Array(Ya),o=0;return new TransformStream({transform(s,i){for(;s.length>0;){if(o===n.length){let c=yt(e,t).encrypt(n);i.enqueue(c),r(),o=0}let a=Math.min(n.length-o,s.length);n.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let i=yt(e,t).encrypt(n.subarray(0,o));s.enqueue(i)}})}function Mf(e){let t=Math.max(1,Math.ceil(e/Ya));return e+Gr*t}var wo=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(t){if(this.passphrase!==null)throw new Error("can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients and passphrases");this.passphrase=t}setScryptWorkFactor(t){this.scryptWorkFactor=t}addRecipient(t){if(this.passphrase!==null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof t=="string")if(t.startsWith("age1pq1"))this.recipients.push(new Is(t));else if(t.startsWith("age1tag1"))this.recipients.push(new Ds(t));else if(t.startsWith("age1tagpq1"))this.recipients.push(new $s(t));else if(t.startsWith("age1"))this.recipients.push(new Ks(t));else throw new Error("unrecognized recipient type");else this.recipients.push(t)}async encrypt(t){let r=Rt(16),n=[],o=this.recipients;this.passphrase!==null&&(o=[new Ps(this.passphrase,this.scryptWorkFactor)]);for(let g of o)n.push(...await g.wrapFileKey(r));let s=new TextEncoder().encode("header"),i=It(Ee,r,void 0,s,32),a=St(Ee,i,Ha(n)),c=_f(n,a),d=Rt(16),f=new TextEncoder().encode("payload"),u=It(Ee,r,d,f,32),p=If(u);return t instanceof ReadableStream?Object.assign(Tn(t.pipeThrough(p),c,d),{size:g=>Mf(g)+c.length+d.length}):(typeof t=="string"&&(t=new TextEncoder().encode(t)),await Ua(Tn(Rs(t).pipeThrough(p),c,d)))}},Hs=class{identities=[];addPassphrase(t){this.identities.push(new Ns(t))}addIdentity(t){if(zy(t))this.identities.push(new yo(t));else if(typeof t=="string")if(t.startsWith("AGE-SECRET-KEY-1"))this.identities.push(new yo(t));else if(t.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.push(new Ms(t));else throw new Error("unrecognized identity type");else this.identities.push(t)}async decrypt(t,r){let n=t instanceof ReadableStream?t:Rs(t),{fileKey:o,headerSize:s,rest:i}=await this.decryptHeaderInternal(n),{data:a,rest:c}=await Af(i,16),d=new TextEncoder().encode("payload"),f=It(Ee,o,a,d,32),u=Rf(f),p=c.pipeThrough(u),g=Object.assign(p,{size:h=>Cf(h-s-a.length)});return t instanceof ReadableStream?g:r==="text"?await Bf(p):await Ua(p)}async decryptHeader(t){return(await this.decryptHeaderInternal(Rs(t))).fileKey}async decryptHeaderInternal(t){let r=await Of(t),n=await this.unwrapFileKey(r.stanzas);if(n===null)throw Error("no identity matched any of the file's recipients");let o=new TextEncoder().encode("header"),s=It(Ee,n,void 0,o,32),i=St(Ee,s,r.headerNoMAC);if(!jy(r.MAC,i))throw Error("invalid header HMAC");return{fileKey:n,headerSize:r.headerSize,rest:r.rest}}async unwrapFileKey(t){for(let r of this.identities){let n=await r.unwrapFileKey(t);if(n!==null)return n}return null}};function jy(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function zy(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Yy=16384,Vy=64,Df=xe(`age-encryption.org/v1
`),Gy=64,Zy=/^->( [!-~]+)+$/,Xy=/^[A-Za-z0-9+/]{0,64}$/,Qy=/^--- [A-Za-z0-9+/]{43}$/,Jy=10;function $f(e){if(!Df.every((i,a)=>i===e[a]))return null;let t=e.subarray(0,Yy),r=0,n=0,o=!1,s=Df.length;for(;;){let i=t.indexOf(Jy,s);if(i<0)return null;let a=String.fromCharCode(...t.subarray(s,i));if(s=i+1,o){if(!Xy.test(a))return null;o=a.length===Gy}else if(Zy.test(a)){let c=a.split(" ")[1];if(r+=1,c==="X25519")n+=1;else if(!c.endsWith("-grease"))return null;if(r>Vy)return null;o=!0}else return Qy.test(a)&&n>0?s:null}}var ew=16,tw=65536,Kf=16,rw=1048576,Zr=class extends Error{constructor(r){super(r);this.reason=r}reason};async function Fs(e,t){if(t.length===0)throw new Error("sealed to nobody");let r=new wo;for(let n of t)Tr(n),r.addRecipient(n);return new Uint8Array(await r.encrypt(e))}function Va(e){let t=$f(e);if(t===null)throw new Zr("too_large");let r=e.length-t-ew,n=Math.ceil(r/(tw+Kf))*Kf;if(r<=0||r<n||r-n>rw)throw new Zr("too_large");return r-n}async function Sn(e,t){Va(e);let r=new Hs;r.addIdentity(t);try{return new Uint8Array(await r.decrypt(e))}catch{throw new Zr("cannot_open")}}async function Pf(e,t,r){let n=new wo;return n.setPassphrase(t),n.setScryptWorkFactor(r),new Uint8Array(await n.encrypt(xe(e)))}var nw=17;async function ow(e){return e.job==="stretch"?new Uint8Array(co(xe(e.passphrase),e.salt,cd)):Pf(e.text,e.passphrase,nw)}self.onmessage=async e=>{try{let t=await ow(e.data);self.postMessage(t,{transfer:[t.buffer]})}catch{self.postMessage("failed")}};function Ga(){for(let e of document.querySelectorAll("[data-errors]"))e.replaceChildren();for(let e of document.querySelectorAll(".govuk-error-message")){let t=e.closest(".govuk-form-group");t?.classList.remove("govuk-form-group--error");for(let r of t?.querySelectorAll("[aria-invalid]")??[]){r.removeAttribute("aria-invalid"),r.classList.remove("govuk-input--error","govuk-textarea--error");let n=(r.getAttribute("aria-describedby")??"").split(" ").filter(o=>o!==e.id);r.setAttribute("aria-describedby",n.join(" "))}e.remove()}}function tr(e,t){Ga();let r=m("ul",{class:"govuk-list govuk-error-summary__list"});for(let s of e){if(s.field===null){r.append(m("li",{},s.message));continue}let i=m("a",{href:`#${s.field}`},s.message),a=z(`#${s.field}`);i.addEventListener("click",c=>{c.preventDefault(),a.focus()}),r.append(m("li",{},i)),sw(a,s.message)}let n=m("div",{class:"govuk-error-summary",role:"alert",tabindex:"-1"},m("h2",{class:"govuk-error-summary__title"},l("browser-problem")),m("div",{class:"govuk-error-summary__body"},r));(t?.closest("section")?.querySelector("[data-errors]")??z("[data-errors]")).replaceChildren(n),at(n)}function sw(e,t){let r=`${e.id}-error`,n=m("span",{class:"govuk-visually-hidden"},`${l("browser-error-prefix")} `);e.before(m("p",{class:"govuk-error-message",id:r},n,t)),e.closest(".govuk-form-group")?.classList.add("govuk-form-group--error"),e.classList.add(e instanceof HTMLTextAreaElement?"govuk-textarea--error":"govuk-input--error"),e.setAttribute("aria-invalid","true");let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",`${o} ${r}`.trim())}var J=class extends Error{constructor(r,n=null){super(r);this.field=n}field};function Je(e,t){e.addEventListener("submit",r=>{r.preventDefault(),Bn(e,t)})}async function Bn(e,t){if(e.getAttribute("aria-busy")!=="true"){e.setAttribute("aria-busy","true"),Ga();try{await t()}catch(r){if(r instanceof Qe)return;tr([iw(r)],e)}finally{e.removeAttribute("aria-busy"),ge("")}}}function iw(e){return e instanceof J?{field:e.field,message:e.message}:e instanceof Oe?{field:null,message:e.message}:{field:null,message:l("browser-unexpected")}}var Za=new URL("scrypt-worker-76680ba1.js",import.meta.url).href,Nf=window.trustedTypes?.createPolicy("candour-worker",{createScriptURL(e){if(e!==Za)throw new TypeError("not the worker");return e}});function An(e){let t=new Worker(Nf?Nf.createScriptURL(Za):Za);return new Promise((r,n)=>{t.onmessage=o=>{o.data==="failed"?n(new J(l("browser-slow-failed"))):r(o.data)},t.onerror=()=>n(new Error("the worker failed")),t.postMessage(e)}).finally(()=>t.terminate())}function Ws(e,t){e.replaceChildren(...t.split(" ").map(r=>m("li",{},r)))}async function Uf(){lw();let e=await gt();aw(e);let t=z("[data-make-identity-file]");t.disabled=!1,t.addEventListener("click",()=>{Bn(t,()=>cw(e))})}function aw({keys:e}){let t=os(e.recipient,e.signer);z("[data-fingerprint]").textContent=t;let r=document.querySelector("[data-fingerprint-in-keys]")?.textContent??null,n=r===null?"none":r===t?"same":"other";z("[data-fingerprint-verdict]").replaceChildren(m("div",{class:"govuk-inset-text"},l(`browser-fingerprint-${n}`)))}async function cw({account:e,keys:t}){ge(l("browser-identity-making"));let r=ss(),n=`# ${e}
# public key: ${t.recipient}
${t.identity}
`,o=await An({job:"seal-identity-file",passphrase:r,text:n}),s=m("ol",{class:"candour-code"});Ws(s,r);let i=`candour-identity-${e}.age`,a=URL.createObjectURL(new Blob([o],{type:"application/octet-stream"})),c=m("a",{class:"govuk-button",role:"button",draggable:"false",href:a,download:i},l("browser-identity-download",{file:i})),d=m("p",{class:"govuk-body"},l("browser-identity-words"));z("[data-identity-file]").replaceChildren(d,s,c),at(d)}function lw(){for(let e of document.querySelectorAll("[data-end-session]"))e.addEventListener("click",()=>{Bn(e,()=>dw(e))})}async function dw(e){if(await qe("/api/v1/sessions/end",{session:e.dataset.endSession}),e.dataset.thisSession!==void 0)return kn();let t=m("li",{},l("browser-session-ended"));e.closest("li")?.replaceWith(t),at(t)}var ee=class extends Error{constructor(){super("malformed")}},fw=64;function he(e){let t=Object.keys(e);return r=>{let n=rr(r),o=Object.keys(n);if(o.length!==t.length)throw new ee;return t.forEach((s,i)=>{if(o[i]!==s)throw new ee;e[s](n[s])}),n}}function rr(e){if(typeof e!="object"||e===null||Array.isArray(e))throw new ee;return e}function Nt(e){return t=>{if(!Array.isArray(t))throw new ee;return t.forEach(e),t}}function ae(e){if(typeof e!="string"||!e.isWellFormed())throw new ee;return e}function On(e){return t=>{let r=Nt(e)(t);if(r.length>fw||new Set(r).size!==r.length)throw new ee;return r}}function Xa(e){return t=>t===""?t:e(t)}function qs(e){return t=>t===null?t:e(t)}function _n(e){if(typeof e!="boolean")throw new ee;return e}function Re(...e){return t=>{if(!e.includes(t))throw new ee;return t}}function Xr(e){return t=>{if(typeof t!="string"||!e.test(t))throw new ee;return t}}function Ut(e){let t=Xr(/^[a-z][a-z0-9-]{1,30}$/)(e);if(["reporter","service","operator","no-account"].includes(t))throw new ee;return t}function Ht(e){return Xr(/^[a-z][a-z0-9_]{1,40}$/)(e)}function nr(e){return Xr(/^[a-z][a-z0-9_]{0,40}$/)(e)}function Hf(e){return Xr(/^[a-z2-7]{26}$/)(e)}function bo(e){if(typeof e!="number"||!Number.isInteger(e)||e<0||e>4294967295)throw new ee;return e}function or(e){let t=Xr(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(e),r=new Date(`${t}T00:00:00Z`);if(Number.isNaN(r.getTime())||r.toISOString().slice(0,10)!==t||r.getTime()<0)throw new ee;return t}function Ar(e){return t=>{let r=Qa(()=>Q(ae(t)));if(e!==null&&r.length!==e)throw new ee;return t}}function Qr(e){if(!od(Q(Ar(32)(e))))throw new ee;return e}function wt(e){return Qa(()=>Tr(ae(e))),e}function Ff(e){return Qa(()=>zi(ae(e))).fill(0),e}function Qa(e){try{return e()}catch{throw new ee}}var Ja=["none","low","moderate","severe","death","not_known"],ec=["rare","unlikely","possible","likely","certain","not_known"],tc=["engaged","not_engaged","not_known"],rc=["notifiable","not_notifiable","not_known"],uw=["acknowledged","declined","question","outcome","answer"],pw=["consent","serious_harm"],hw=16,mw=32,gw=64,yw=/^[a-z][a-z0-9_]{0,39}$/;function ww(e){for(let[t,r]of Object.entries(rr(e)))Xr(yw)(t),Array.isArray(r)?Nt(ae)(r):ae(r);return e}function Wf(e){if(!Array.isArray(e)||e.length!==0)throw new ee;return e}function qf(e){return t=>{let r=On(wt)(t);if(r.length===0||r.length>e)throw new ee;return r}}function bw(e){let t=he({released:_n,identity:Ar(null),text:ae})(e);if(t.released===(t.identity===""))throw new ee;return t}function xw(e){let t=Nt(he({title:ae,text:ae}))(e);if(t.length>gw)throw new ee;return t}var jf=Ar(32),zf={report:he({recipient:wt,token:wt,signer:Qr,staff:Nt(he({name:Ut,recipient:wt,key:Ar(32)})),excluded:Nt(Ut),answers:ww,files:Wf}),message:he({text:ae}),feedback:he({outcome:Re("action_taken","no_action"),result:Xa(nr),text:ae,changed:ae}),identity:he({inner:Ar(null)}),request:he({body:Ht,text:ae}),consent:he({body:Ht,given:_n}),withdrawal:he({text:ae}),rating:he({score:Re(1,2,3,4,5),text:ae}),checkin:he({month:Re(1,3,6,12),detriment:Re("no","afraid","yes"),text:ae}),note:he({text:ae}),classification:he({nation:nr,setting:nr,about:On(nr),categories:On(nr),urgency:nr,reporter:nr,flags:On(nr),nhs_funded:qs(_n),severity:Re(...Ja),likelihood:Re(...ec),candour:Re(...tc),irmer:Re(...rc),happened:qs(or),known:qs(or),text:ae}),route:he({edition:jf,bodies:On(Ht),text:ae}),override:he({body:Ht,text:ae}),approval:he({of:bo,text:ae}),task:he({for:Ut,due:or,text:ae}),pack:he({body:Ht,recipient:wt,signer:Qr,sealed_to:qf(hw),basis:Re(...pw),edition:jf,shared:bo,parts:xw,files:Wf,text:ae}),letter:he({says:Re(...uw),suggestion:Xa(Ht),text:ae}),disclosure_request:he({recipient:wt,signer:Qr,token:wt,sealed_to:qf(mw),of:Re("name"),urgent:_n,text:ae}),disclosure_answer:he({given:_n,text:ae}),disclosure:bw,diary:he({day:or,text:ae}),grant:he({for:Ut,to:wt,key:Ff,signer:Qr})};var Vf=["reporter","reviewer","lead","custodian","liaison"],Gf=/^[a-z2-7]{16}$/,kw=/^referral-[a-z2-7]{16}$/,vw=/^disclosure-[a-z2-7]{16}$/,Or=["reporter"],sr=["reviewer","lead"],Yf=["reporter","reviewer","lead"],js={report:{thread:"shared",by:Or},message:{thread:"shared",by:Yf},feedback:{thread:"shared",by:sr},identity:{thread:"shared",by:Or},request:{thread:"shared",by:sr},consent:{thread:"shared",by:Or},withdrawal:{thread:"shared",by:Or},rating:{thread:"shared",by:Or},checkin:{thread:"shared",by:Or},note:{thread:"staff",by:sr},classification:{thread:"staff",by:sr},route:{thread:"staff",by:sr},override:{thread:"staff",by:sr},approval:{thread:"staff",by:["lead"]},task:{thread:"staff",by:sr},pack:{thread:"referral",by:sr},letter:{thread:"referral",by:["liaison","reviewer","lead"]},disclosure_request:{thread:"disclosure",by:sr},disclosure_answer:{thread:"disclosure",by:Or},disclosure:{thread:"disclosure",by:["custodian"]},diary:{thread:"private",by:Or},grant:{thread:"grant",by:Yf}},Zf=Object.keys(js);function zs(e){return js[e].thread}function Xf(e,t){let{thread:r}=js[e];return r==="referral"?Rn(t):r==="disclosure"?Ln(t):r===t}function bt(e){if(!Gf.test(e))throw new ee;return`referral-${e}`}function Ot(e){if(!Gf.test(e))throw new ee;return`disclosure-${e}`}function Ln(e){return vw.test(e)}function Rn(e){return kw.test(e)}function Qf(e){if(e==="shared"||e==="staff"||e==="grant"||e==="private"||typeof e=="string"&&(Rn(e)||Ln(e)))return e;throw new ee}function xo(e,t,r){let n=t==="letter"&&r.says==="answer";return js[t].by.includes(e)&&!(n&&e==="liaison")}var Jf=xe(`candour/1 doc
`),Ys=xe(`
`),eu=32,Vs=[4096,16384,65536,262144,1048576],Ew=1024,ir=class extends Error{constructor(){super("longer than the largest document")}};function Tw(e){let{v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:d,data:f}=e;return xe(JSON.stringify({v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:d,data:f}))}function tu(e,t){let r=Tw(e);return ou(r),su(e.kind,r,ne(nd(kr(Jf,r),t)))}function nc(e){let t=e.indexOf(Ys[0]),r=e.indexOf(Ys[0],t+1);if(t<0||r<0)throw new ee;let n=new Uint8Array(e.slice(0,t)),o=nu(e.subarray(t+1,r)),s=ou(n);if(!We(Sw(s.kind,n,o),e))throw new ee;return{document:s,line:n,signature:o}}function oc({line:e,signature:t}){return kr(e,Ys,xe(t),Ys)}function ru(e){let t=Vs.find(n=>n>=e.length);if(t===void 0)throw new ee;let r=new Uint8Array(t).fill(eu);return r.set(e),nc(r)}function Sw(e,t,r){try{return su(e,t,r)}catch{throw new ee}}function Gs(e,t){let r;try{r=Q(e.signature)}catch{return!1}return sd(r,kr(Jf,e.line),t)}function nu(e){try{return es(e)}catch{throw new ee}}function ou(e){let t;try{t=JSON.parse(nu(e))}catch{throw new ee}let r=Bw(t)(t);if(!We(xe(JSON.stringify(r)),e))throw new ee;return r}function Bw(e){let t=Re(...Zf)(rr(e).kind);return he({v:n=>{if(n!==1)throw new ee;return 1},kind:Re(t),case:Hf,thread:Qf,n:bo,head:Ar(32),by:n=>n==="reporter"?n:Ut(n),role:Re(...Vf),day:or,data:zf[t]})}function su(e,t,r){let n=oc({line:t,signature:r}),s=(e==="grant"?[Ew]:Vs).find(a=>a>=n.length);if(s===void 0)throw new ir;let i=new Uint8Array(s).fill(eu);return i.set(n),i}function Aw(e){let t=rr(e),r=Ut(t.name),n=Re("reviewer","lead","custodian","liaison")(t.role),o=t.body===void 0||t.body===null?null:Ht(t.body);if(n==="liaison"!=(o!==null))throw new ee;return{name:r,display:t.display===void 0?r:ae(t.display),role:n,body:o,recipient:wt(t.recipient),key:Qr(t.key),until:t.until===null?null:or(t.until)}}function Ow(e){let t=rr(e);return{recipient:wt(t.recipient),name:ae(t.name),account:t.account===null?null:Ut(t.account)}}function _w(e){let t=new Map;for(let r of Nt(n=>n)(e)){let n=rr(r),o=Ht(n.id);if(t.has(o))throw new ee;t.set(o,Nt(s=>s)(n.recipients).map(Ow))}return t}var Zs=class e{constructor(t,r){this.byName=t;this.bodies=r}byName;bodies;static from(t,r=[]){let n=new Map;for(let o of Nt(s=>s)(t)){let s=Aw(o);if(n.has(s.name))throw new ee;n.set(s.name,s)}return new e(n,_w(r))}find(t){return this.byName.get(t)}recipientsOf(t){return this.bodies.get(t)??[]}everybody(){return[...this.byName.values()]}displayName(t){return this.find(t)?.display??t}};function iu(e){return Q(e.key)}function au(e,t){return e.until===null||t<=e.until}async function et(){let e=await me("/api/v1/keys");try{return Zs.from(e.people,e.bodies)}catch{throw new Oe(0,l("browser-keyring-unreadable"),{})}}var _r=class{attempts=new Map;has(t){return this.attempts.has(t)}begin(t,r,n){r!==null&&this.attempts.set(t,[...this.attempts.get(t)??[],{entry:r,meant:JSON.stringify(n)}])}answered(t,r=null){(r===null||r instanceof Oe&&r.isAnswer)&&this.attempts.delete(t)}arrived(t,r,n){let o=({entry:i})=>n(i.thread).some(({n:a,ciphertext:c})=>a===i.n&&c===i.ciphertext),s=this.attempts.get(t)?.find(o);return s===void 0?null:s.meant===JSON.stringify(r)?"same":"changed"}clear(){this.attempts.clear()}};var Ve=class extends Error{constructor(r){super(r);this.reason=r}reason};function ue(e,t){if(!e)throw new Ve(t)}function Xs(e,t,r,n){let o=Lw(e.document,t,r,n);ue(Gs(e,o),"bad_signature")}function Lw(e,t,r,n){let{kind:o,data:s}=e;if(e.by==="reporter")return ue(e.role==="reporter"&&xo("reporter",o,s),"not_allowed"),ue(t!==null,"not_allowed"),t;let i=r.find(e.by);return ue(i!==void 0,"unknown_author"),ue(e.role===i.role&&xo(i.role,o,s),"not_allowed"),ue(i.role!=="liaison"||n!==null&&i.body===n,"not_allowed"),ue(au(i,e.day),"not_allowed"),iu(i)}function Qs(e,t){let r=Xe(xe("candour/1 case"),Tr(e),t);return vr(r.subarray(0,16))}function _t(e){let t=e.slice(0,8).toUpperCase();return`${t.slice(0,4)}-${t.slice(4)}`}var cu=xe("candour/1 head");function dt(e,t){return Xe(cu,Xe(xe(e)),Xe(xe(t)))}function sc(e,t){return Xe(cu,e,Xe(t))}async function Cn(e,t){let r;try{r=await Sn(e,t)}catch(n){throw new Ve(n instanceof Zr?n.reason:"cannot_open")}try{return nc(r)}catch{throw new Ve("malformed")}finally{r.fill(0)}}async function lu(e,t,r,n){try{return{verdict:"verified",key:await Rw(e,t,r,n)}}catch(o){if(o instanceof Ve)return{verdict:o.reason,key:null};throw o}}async function Rw(e,t,r,n){let o=await Cn(e,r.identity),{document:s}=o;ue(s.kind==="grant","wrong_place"),ue(s.case===t,"wrong_case"),ue(s.thread==="grant"&&s.n===0,"wrong_place"),ue(We(Q(s.head),dt(t,"grant")),"wrong_place"),ue(s.data.for===r.account&&s.data.to===r.recipient,"wrong_place");let i=ts(s.data.key),a=Q(s.data.signer);return ue(Qs(i,a)===t,"wrong_case"),Xs(o,a,n,null),{caseId:t,identity:s.data.key,recipient:i,signer:a}}function Jr(e,t,r){return ko(e,{caseId:t.caseId,identity:t.identity,signer:t.signer},r)}async function ko(e,t,r){let n=[],o=dt(t.caseId,e.thread);for(let s=0;s<e.length;s++){let i=e.ciphertexts.get(s);if(i===void 0){n.push({n:s,verdict:"missing",document:null}),o=null;continue}let a=t.signer??Dw(n[0]),c={thread:e.thread,n:s,head:o,body:Mw(n[0]),signer:a},d=await $w(i,c,t,r);if(d.verdict==="cannot_open"&&s===1&&Cw(n[0])&&Iw(i)){n.push({n:s,verdict:"for_custodians",document:null}),o=o&&sc(o,i);continue}n.push(d),o=d.document&&sc(Q(d.document.head),i)}return{entries:n,head:o}}function Cw(e){let t=e?.document;return t?.kind==="report"&&t.data.answers.mode==="confidential"}function Iw(e){return Vs.includes(Va(e))}function Mw(e){let t=e?.document;return t?.kind==="pack"?t.data.body:null}function Dw(e){let t=e?.document;return t?.kind==="disclosure_request"?Q(t.data.signer):null}async function $w(e,t,r,n){try{let o=await Cn(e,r.identity);return Kw(o,t,r,n),{n:t.n,verdict:"verified",document:o.document}}catch(o){if(o instanceof Ve)return{n:t.n,verdict:o.reason,document:null};throw o}}function Kw(e,t,r,n){let{document:o}=e,{thread:s,n:i,head:a,body:c,signer:d}=t;ue(o.case===r.caseId,"wrong_case"),ue(o.thread===s&&o.n===i&&Xf(o.kind,s),"wrong_place"),ue(o.kind==="report"==(s==="shared"&&i===0),"wrong_place"),ue(o.kind==="pack"===(Rn(s)&&i===0),"wrong_place"),ue(o.kind==="disclosure_request"===(Ln(s)&&i===0),"wrong_place"),ue(Pw(o,r),"wrong_place"),Xs(e,d,n,c),ue(Nw(o),"wrong_case"),ue(a===null||We(Q(o.head),a),"wrong_head")}function Pw(e,{addressee:t}){return t===void 0?!0:e.kind==="disclosure_request"?e.data.sealed_to.includes(t.recipient):e.kind!=="pack"?!0:e.data.body===t.body&&e.data.sealed_to.includes(t.recipient)}function Nw(e){let{kind:t}=e;return t!=="report"&&t!=="pack"&&t!=="disclosure_request"?!0:Qs(e.data.recipient,Q(e.data.signer))===e.case}var Uw=1e5;function vo(e,t){let{n:r,entries:n}=e.threads[t]??{n:0,entries:[]};if(!Number.isInteger(r)||r<0||r>Uw)throw new Error("not a thread");let o=new Map(n.map(s=>[s.n,Hw(s.ciphertext)]));return{thread:t,length:r,ciphertexts:o}}function Hw(e){try{return Q(e)}catch{return new Uint8Array}}function du({state:e,second_look:t,concluded_by:r}){let n=["concluded","withdrawn","unreadable"].includes(e);return t&&!n?r:null}function Ft(e,t){return e.proposals.find(r=>r.about===t)}function Js(e){return e.links.filter(({kind:t,from_other:r})=>t==="merged"&&r)}var ei=class{questions;states;actions;constructor(t){this.questions=ic(t,"questions"),this.states=ic(t,"states"),this.actions=ic(t,"actions")}state(t){return fu(this.states,t)}action(t){return fu(this.actions,t)}};function fu(e,t){return e.find(r=>r.id===t)?.label??t}function ic(e,t){return[...z(`[data-words="${t}"]`,e.content).querySelectorAll("[data-id]")].map(n=>({id:n.dataset.id,label:uu(z("dt",n)),options:new Map([...n.querySelectorAll("dd")].map(o=>[o.dataset.value,uu(o)]))}))}function uu(e){return(e.textContent??"").trim()}async function pu(e,t,r,n,o){let s={body:null,recipient:n.recipient},i={caseId:r,identity:n.identity,signer:null,addressee:s},a=await ko({...e,thread:Ot(t)},i,o),c=mu(a,t,r);if(c!==null)return{verdict:"verified",opened:c};let d=a.entries[0]?.verdict??"missing";return{verdict:d==="verified"?"wrong_place":d,opened:null}}async function hu(e,t,r,n,o){let s=await Jr({...e,thread:Ot(t)},r,o),i=mu(s,t,r.caseId);if(i===null||n!==null&&Fw(i.request.data,n.data,o))return{thread:s,opened:i};let[a,...c]=s.entries;return a&&(s.entries=[{...a,verdict:"wrong_place",document:null},...c]),{thread:s,opened:null}}function Fw(e,t,r){let n=t.excluded.map(o=>r.find(o)?.recipient);return e.token===t.token&&!e.sealed_to.some(o=>n.includes(o))}function mu(e,t,r){let n=e.entries[0]?.document;return n?.kind==="disclosure_request"?{caseId:r,id:t,request:n,thread:e}:null}async function gu(e,t,r,n){try{let o=await Cn(e,t);return wu(o,r,n),{verdict:"verified",lines:ne(oc(o))}}catch(o){if(o instanceof Ve)return{verdict:o.reason,lines:null};throw o}}async function yu(e,t){try{let r=wu(Ww(e),t.caseId,t.signer);return{verdict:"verified",named:await qw(r,t.identity)}}catch(r){if(r instanceof Ve)return{verdict:r.reason,named:null};throw r}}function Ww(e){try{return ru(Q(e))}catch{throw new Ve("malformed")}}function wu(e,t,r){let{document:n}=e;return ue(n.case===t,"wrong_case"),ue(n.kind==="identity","wrong_place"),ue(n.thread==="shared"&&n.n===1,"wrong_place"),ue(n.by==="reporter"&&n.role==="reporter","not_allowed"),ue(Gs(e,r),"bad_signature"),n.data.inner}async function qw(e,t){let r;try{r=await Sn(Q(e),t)}catch{throw new Ve("cannot_open")}try{return he({name:ae,contact:ae})(JSON.parse(es(r)))}catch{throw new Ve("malformed")}finally{r.fill(0)}}async function bu(e,t,r,n,o){let s=zs(e.kind),i=s==="staff"?[n.recipient]:[n.recipient,o];return ar(e.kind,jw(e),{caseId:n.caseId,thread:s,...t},r,i)}var ac=class extends Error{};async function ar(e,t,{caseId:r,thread:n,n:o,head:s,day:i},a,c){let{account:d,role:f,signingSeed:u}=a;if(!xo(f,e,t))throw new ac;let p={v:1,kind:e,case:r,thread:n,n:o,head:ne(s),by:d,role:f,day:i,data:t},g=tu(p,u);try{return await Fs(g,c)}finally{g.fill(0)}}function xt(e){return e.replace(/\r\n?/g,`
`)}function jw(e){let t=xt(e.text);switch(e.kind){case"message":case"note":return{text:t};case"feedback":return{outcome:e.outcome,result:e.result,text:t,changed:xt(e.changed)};case"request":case"override":return{body:e.body,text:t};case"route":return{edition:e.edition,bodies:e.bodies,text:t};case"approval":return{of:e.of,text:t};case"task":return{for:e.for,due:e.due,text:t};case"classification":{let{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:d}=e,{severity:f,likelihood:u,candour:p,irmer:g,happened:h,known:y}=e;return{...{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:d},severity:f,likelihood:u,candour:p,irmer:g,happened:h,known:y,text:t}}}}var cc=class extends Error{};function xu(){return vr(Er(10))}function lc(e,t){let r=({role:n,until:o,name:s})=>n==="custodian"&&o===null&&!e.data.excluded.includes(s);return t.everybody().filter(r)}async function ku(e,t,r,n,o,s,i){let a=lc(s,i).map(({recipient:p})=>p);if(a.length===0)throw new cc;let{token:c}=s.data,d={recipient:o.recipient,signer:ne(o.signer),token:c,sealed_to:a,of:"name",urgent:e.urgent,text:xt(e.text)},f=Ot(t),u={caseId:o.caseId,thread:f,n:0,head:dt(o.caseId,f),day:r};return ar("disclosure_request",d,u,n,[o.recipient,c,...a])}async function vu(e,t,r,{caseId:n,id:o,request:s},i){let{recipient:a,token:c,sealed_to:d}=s.data,{identity:f}=e,u={released:f!=="",identity:f,text:xt(e.text)},p=({role:y,until:w,recipient:E})=>y==="custodian"&&w===null&&d.includes(E),g=i.everybody().filter(p).map(y=>y.recipient),h={caseId:n,thread:Ot(o),...t};return ar("disclosure",u,h,r,[a,c,...g])}var dc=class extends Error{constructor(r){super("a body without a recipient");this.body=r}body};function Eu(){return vr(Er(10))}async function Tu(e,t,r,n,o,s){let i=Su(e.body,s),a={body:e.body,recipient:o.recipient,signer:ne(o.signer),sealed_to:i,basis:e.basis,edition:e.edition,shared:e.shared,parts:e.parts.map(({title:f,text:u})=>({title:f,text:xt(u)})),files:[],text:xt(e.text)},c=bt(t),d={caseId:o.caseId,thread:c,n:0,head:dt(o.caseId,c),day:r};return ar("pack",a,d,n,[o.recipient,...i])}async function ti(e,t,r,n,o){let s={says:e.says,suggestion:e.suggestion,text:xt(e.text)},i={caseId:n.caseId,thread:bt(n.referral),...t};return ar("letter",s,i,r,[n.recipient,...Su(n.body,o)])}function Su(e,t){let r=t.recipientsOf(e).map(({recipient:n})=>n);if(r.length===0)throw new dc(e);return r}async function Bu(e,t,r,n,o){let i={body:o.find(n.account)?.body??"",recipient:n.recipient},a={caseId:r,identity:n.identity,signer:null,addressee:i},c=await ko({...e,thread:bt(t)},a,o),d=Ou(c,t,r);if(d!==null)return{verdict:"verified",opened:d};let f=c.entries[0]?.verdict??"missing";return{verdict:f==="verified"?"wrong_place":f,opened:null}}async function Au(e,t,r,n){let o=await Jr({...e,thread:bt(t)},r,n);return{thread:o,opened:Ou(o,t,r.caseId)}}function Ou(e,t,r){let n=e.entries[0]?.document;if(n?.kind!=="pack")return null;let{body:o,recipient:s}=n.data;return{to:{caseId:r,referral:t,body:o,recipient:s},pack:n,thread:e}}function $e(e,t){return e.entries.flatMap(({document:r})=>r?.kind===t?[r]:[])}function Ue(e,t){return $e(e,t).at(-1)??null}function Eo(e,t,r){if(e.some(({document:i})=>i?.kind==="withdrawal"))return"not_given";let n=e.findLastIndex(({document:i})=>i?.kind==="consent"&&i.data.body===t),o=n<0?0:n,s=e[o]?.document??null;return zw(s,r)?e.slice(o+1).every(Yw)?"given":"unknown":"not_given"}function zw(e,t){if(e?.kind==="consent")return e.data.given;if(e?.kind!=="report")return!1;let r=e.data.answers.consent;return Array.isArray(r)?r.includes(t):r===t}function Yw({verdict:e}){return e==="verified"||e==="for_custodians"}function In(e,t){return e.some(({document:r})=>{if(r?.kind!=="approval"||r.role!=="lead"||r.data.of>=r.n)return!1;let n=e[r.data.of]?.document;return n?.kind==="override"&&n.data.body===t&&n.by!==r.by})}function ri({bundle:e,staff:t,referrals:r}){let n={classification:Vw(e.classification,Ue(t,"classification")?.data??null),route:Gw(e.route,Ue(t,"route")?.data.bodies??null),proposals:Xw(e,t),tasks:Qw(e.tasks,t),referrals:Jw(e.referrals,r)};return Object.keys(n).filter(o=>!n[o])}function Vw(e,t){if(e===null||t===null)return e===t;let{routing:r}=e;return["severity","likelihood","candour","irmer"].every(n=>e[n]===t[n])&&["nation","setting","urgency","reporter","nhs_funded"].every(n=>r[n]===t[n])&&["about","categories","flags"].every(n=>Zw(r[n],t[n]))}function Gw(e,t){return e===null||t===null?e===t:e.length===t.length&&e.every((r,n)=>r===t[n])}function Zw(e,t){return e.length===t.length&&e.every(r=>t.includes(r))}function Xw(e,t){return e.proposals.every(({about:r,proposed_by:n,approved_by:o})=>{if(r==="unreadable")return!0;if(r==="no_action")return fc(e,t)!==null;let s=r.replace(/^override:/,"");return $e(t,"override").some(({by:a,data:c})=>a===n&&c.body===s)&&(o===null||In(t.entries,s))})}function fc(e,t){let r=Ft(e,"no_action");return $e(t,"note").find(({n,by:o})=>n===r?.reasons&&o===r.proposed_by)??null}function Qw(e,t){let r=t.entries.flatMap(({document:o})=>o?.kind==="task"?[o]:[]),n=o=>r.some(({n:s,data:i})=>s===o.n&&i.for===o.for&&i.due===o.due_on);return e.every(n)&&r.every(({n:o})=>e.some(s=>s.n===o))}function Jw(e,t){let r=n=>{let o=t.find(({id:i})=>i===n.id)?.opened?.pack.data,s=en(t.find(({id:i})=>i===n.id)?.thread);return o?.body===n.body&&o.basis===n.basis&&s===n.state};return e.every(r)&&t.every(({id:n})=>e.some(o=>o.id===n))}function en(e){let t="sent";for(let{document:r}of e?.entries??[])r?.kind==="letter"&&(r.data.says==="outcome"&&(t="answered"),r.data.says==="declined"&&(t="declined"),r.data.says==="acknowledged"&&t==="sent"&&(t="acknowledged"));return t}var Lu=["report","excluded","own-key","head"];function Ru(e,t,r){let{bundle:n,key:o,shared:s,staff:i,referrals:a,disclosures:c,report:d,sealedMode:f}=e,u=[];if(r||u.push("own-key"),d===null)u.push("report");else{let b=d.data.answers.danger==="yes",{excluded:x}=d.data;x.includes(t)&&u.push("excluded"),n.holders.some(B=>B!==t&&x.includes(B))&&u.push("holder-excluded"),n.mode!==f&&u.push("mode"),b&&!n.danger&&u.push("danger-hidden"),!b&&n.danger&&u.push("danger-added")}_u(n.signer,o.signer)||u.push("signer");let p=a.map(({id:b,thread:x})=>[x,n.threads[`referral-${b}`]]),g=c.map(({id:b,thread:x})=>[x,n.threads[`disclosure-${b}`]]);return[[s,n.threads.shared],[i,n.threads.staff],...p,...g].some(([b,x])=>b.head!==null&&x!==void 0&&!_u(x.head,b.head))&&u.push("head"),([...s.entries.slice(d===null?1:0),...i.entries,...a.flatMap(({thread:b})=>b.entries),...c.flatMap(({thread:b})=>b.entries)].some(({verdict:b})=>b!=="verified"&&b!=="for_custodians")||a.some(({opened:b})=>b===null))&&u.push("gaps"),ri(e).length>0&&u.push("differs"),u}function _u(e,t){try{return We(Q(e),t)}catch{return!1}}var eb=["named","confidential","anonymous"];async function Lr(e,t,r,n){if(t.case!==e)return{refused:"wrong_answer"};let o={account:r.account,identity:r.keys.identity,recipient:r.keys.recipient},s=await lu(nb(t),e,o,n);if(s.key===null)return{refused:s.verdict};let i=await Jr(vo(t,"shared"),s.key,n),a=await Jr(vo(t,"staff"),s.key,n),c=await tb(t,s.key,n),d=i.entries[0]?.document??null,f=d?.kind==="report"?d:null,u=E=>n.displayName(E),p=await rb(t,s.key,f,n),g={bundle:t,key:s.key,shared:i,staff:a,referrals:c,disclosures:p,report:f,sealedMode:ob(f),nameOf:u},h=sb(r,n),y=Ru(g,r.account,h!==null),w=y.some(E=>Lu.includes(E))?null:h;return{opened:{...g,warnings:y,actsAs:w}}}async function tb(e,t,r){let n=e.referrals.map(({id:i})=>`referral-${i}`),o=[...new Set([...n,...Object.keys(e.threads)])].filter(Rn),s=async i=>{let a=i.slice(9);return{id:a,...await Au(vo(e,i),a,t,r)}};return Promise.all(o.map(s))}async function rb(e,t,r,n){let o=e.disclosures.map(({id:a})=>`disclosure-${a}`),s=[...new Set([...o,...Object.keys(e.threads)])].filter(Ln),i=async a=>{let c=a.slice(11),{thread:d,opened:f}=await hu(vo(e,a),c,t,r,n),u=f===null?null:Ue(d,"disclosure"),p=u?.data.released?await yu(u.data.identity,t):null;return{id:c,thread:d,opened:f,released:p}};return Promise.all(s.map(i))}function nb(e){try{return Q(e.grant)}catch{return new Uint8Array}}function ob(e){let t=e?.data.answers.mode;return typeof t=="string"&&eb.includes(t)?t:"anonymous"}function sb({account:e,keys:t},r){let n=r.find(e);return n!==void 0&&n.until===null&&n.recipient===t.recipient&&We(Q(n.key),t.signer)?n.role:null}var To=class extends Error{},So=class extends Error{};async function oi(e,t,r,n,o){return{action:e.action,target:e.target??null,seen:uc(t.bundle),entry:e.entry===void 0?null:await ib(e.entry,t,r,n,o),details:e.details??null}}function uc({threads:e}){return Object.fromEntries(Object.entries(e).map(([t,{n:r,head:n}])=>[t,{n:r,head:n}]))}async function ib(e,t,r,n,o){let{actsAs:s,report:i,key:a}=t;if(s===null||i===null)throw new To;let c={account:r.account,role:s,signingSeed:r.keys.signingSeed};if(e.kind==="pack"){let g=bt(e.referral),h=n.recipientsOf(e.body).map(({recipient:w})=>w);if(h.length!==e.readers.length||!h.every(w=>e.readers.includes(w)))throw new So;let y=await Tu(e,e.referral,o,c,a,n);return ni(g,0,dt(a.caseId,g),y)}if(e.kind==="letter"){let g=t.referrals.find(({id:b})=>b===e.referral)?.opened;if(!g)throw new To;let h=bt(e.referral),{n:y,head:w}=Cu(t,h,g.thread.head),E=await ti(e,{n:y,head:w,day:o},c,g.to,n);return ni(h,y,w,E)}if(e.kind==="disclosure_request"){let g=xu(),h=await ku(e,g,o,c,a,i,n),y=Ot(g);return ni(y,0,dt(a.caseId,y),h)}let d=zs(e.kind)==="staff"?"staff":"shared",{n:f,head:u}=Cu(t,d,t[d].head),p=await bu(e,{n:f,head:u,day:o},c,a,i.data.token);return ni(d,f,u,p)}function Cu(e,t,r){let n=e.bundle.threads[t];if(n===void 0)throw new To;return{n:n.n,head:r??Q(n.head)}}function ni(e,t,r,n){return{thread:e,n:t,head:ne(r),ciphertext:ne(n)}}function si(e){return e.bodies.filter(({role:t})=>t!=="support")}function Bo(e,t){return[...e?.bodies??[],...e?.others??[]].find(r=>r.id===t)}function kt(e,t){return Bo(e,t)?.name??t}function tn(e,t){return e?.find(r=>r.id===t)?.label??t}function Iu(e,t){return(t?.results??[]).filter(n=>n.outcome===e).map(({id:n,label:o})=>({value:n,label:o}))}async function pc(){return Du(me("/api/v1/vocabulary"))}async function Mu(e,t){let r={happened:t?.happened??null,known:t?.known??null};return Du(qe(`/api/v1/cases/${e}/routing`,r))}async function Du(e){try{return await e}catch(t){if(t instanceof Oe)return null;throw t}}var ii=class{kept=new Map;drawn=new Set;has(t){return this.kept.has(t)}follow(t,r){this.drawn.add(t);let n=this.kept.get(t);n!==void 0&&cb(r,n);let o=()=>this.kept.set(t,ab(r));r.addEventListener("input",o),r.addEventListener("change",o)}write(t,r,n){let o=this.kept.get(t)??[],s=o.find(c=>c.name===r)?.value.trimEnd()??"",i=o.filter(c=>c.name!==r),a=s===""||s===n?n:s.endsWith(n)?s:`${s}

${n}`;this.kept.set(t,[...i,{name:r,value:a,written:!0}])}left(t,r){return this.kept.get(t)?.find(n=>n.name===r)?.value??""}drop(t){this.kept.delete(t)}clear(){this.kept.clear(),this.drawn.clear()}drawAgain(){this.drawn.clear()}orphans(){return[...this.kept].filter(([r])=>!this.drawn.has(r)).flatMap(([,r])=>r.filter(({written:n,value:o})=>n&&o.trim()!=="")).map(({value:r})=>r)}};function $u(e){return[...e.elements].filter(t=>(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement)&&t.name!=="")}function Ku(e){return e instanceof HTMLInputElement&&(e.type==="checkbox"||e.type==="radio")}function ab(e){return $u(e).filter(r=>!Ku(r)||r.checked).map(r=>({name:r.name,value:r.value,written:r instanceof HTMLTextAreaElement&&r.value!==r.defaultValue}))}function cb(e,t){for(let r of $u(e)){let n=t.filter(({name:o})=>o===r.name);Ku(r)?r.checked=n.some(({value:o})=>o===r.value):n[0]!==void 0&&(r.value=n[0].value)}}function Pu(e,t,r){let o=[...t.shared.entries.slice(e.bundle.threads.shared.n),...t.staff.entries.slice(e.bundle.threads.staff.n),...t.referrals.flatMap(({id:i,thread:a})=>a.entries.slice(e.bundle.threads[`referral-${i}`]?.n??0))].flatMap(({document:i})=>i&&i.by!==r?[i.by==="reporter"?l("browser-meanwhile-reporter"):t.nameOf(i.by)]:[]),s=[...new Set(o)];return s.length>0?l("browser-meanwhile",{names:le(s)}):l("browser-meanwhile-state")}function Nu(e){let t=e.map(n=>{let o=n.querySelector("h2"),s=m("a",{class:"govuk-link",href:`#${n.id}`},o?.textContent??"");return s.addEventListener("click",i=>{i.preventDefault(),hc(n)}),m("li",{},s)}),r=m("h2",{class:"govuk-visually-hidden",id:"parts-heading"},l("browser-parts"));return m("nav",{class:"candour-parts","aria-labelledby":"parts-heading"},r,m("ul",{},...t))}function hc(e){e.querySelector("h2")?.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function it(e){return m("dl",{class:"govuk-summary-list"},...e.map(([t,r])=>m("div",{class:"govuk-summary-list__row"},m("dt",{class:"govuk-summary-list__key"},t),m("dd",{class:"govuk-summary-list__value"},r))))}function Z(e,t,...r){let n=m("h2",{class:"govuk-heading-m",id:`${e}-heading`,tabindex:"-1"},t);return m("section",{"aria-labelledby":n.id,id:e},n,m("div",{"data-errors":""}),...r)}function K(e){return m("p",{class:"govuk-body"},e)}function ke(e){return m("p",{class:"candour-text"},e)}function de({value:e="",rows:t=5,...r}){let n=m("textarea",{class:"govuk-textarea",rows:String(t),...gc(r)},e);return yc(r,n)}function Rr({value:e="",type:t="text",min:r,max:n,...o}){let i=m("input",{class:`govuk-input ${t==="date"?"govuk-input--width-10":""}`,type:t,...gc(o)});return r!==void 0&&(i.min=r),n!==void 0&&(i.max=n),i.value=e,yc(o,i)}function vt({choices:e,value:t,...r}){let n=e.map(s=>m("option",{value:s.value},s.label)),o=m("select",{class:"govuk-select candour-select",...gc(r)},...n);return t!==void 0&&(o.value=t),yc(r,o)}function cr(e){return ai(e,mc(e))}function Cr(e){return ai(e,Uu("radios","radio",e))}function mc(e){return Uu("checkboxes","checkbox",e)}function ai({id:e,label:t,hint:r},...n){let o=m("fieldset",{class:"govuk-fieldset",id:e,tabindex:"-1",...r===void 0?{}:{"aria-describedby":`${e}-hint`}},m("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},t),Hu(e,r),...n);return m("div",{class:"govuk-form-group"},o)}function Uu(e,t,{id:r,name:n,choices:o,chosen:s=[],small:i=!0}){let a=o.map(({value:c,label:d,hint:f})=>{let u=`${r}-${c}`,p=m("input",{class:`govuk-${e}__input`,type:t,id:u,name:n,value:c});return p.checked=s.includes(c),f!==void 0&&p.setAttribute("aria-describedby",`${u}-hint`),m("div",{class:`govuk-${e}__item`},p,m("label",{class:`govuk-label govuk-${e}__label`,for:u},d),f===void 0?null:m("div",{class:`govuk-hint govuk-${e}__hint`,id:`${u}-hint`},f))});return m("div",{class:`govuk-${e} ${i?`govuk-${e}--small`:""}`},...a)}function gc({id:e,name:t,hint:r}){return{id:e,name:t,...r===void 0?{}:{"aria-describedby":`${e}-hint`}}}function yc({id:e,label:t,hint:r,hiddenLabel:n=!1},o){return m("div",{class:"govuk-form-group"},m("label",{class:n?"govuk-visually-hidden":"govuk-label govuk-label--s",for:e},t),Hu(e,r),o)}function Hu(e,t){return t===void 0?null:m("div",{class:"govuk-hint",id:`${e}-hint`},t)}function Fe({id:e,drafts:t,fields:r,button:n,secondary:o=!1,send:s}){let a=m("button",{class:o?"govuk-button govuk-button--secondary":"govuk-button",type:"submit"},n),c=m("form",{method:"post",novalidate:""},...r,a);return t.follow(e,c),Je(c,()=>s(new wc(c))),c}var wc=class{constructor(t){this.form=t;this.data=new FormData(t)}form;data;one(t){let r=this.data.get(t);return typeof r=="string"?r:""}many(t){return this.data.getAll(t).filter(r=>typeof r=="string")}needed(t,r){let n=this.one(t);if(n.trim()!=="")return n;throw new J(r,this.idOf(t))}idOf(t){let r=this.form.querySelector(`[name="${CSS.escape(t)}"]`),n=r?.matches("[type=radio], [type=checkbox]")?r.closest("fieldset"):r;if(!n?.id)throw new Error(`the form has no ${t}`);return n.id}};function we(e,t,...r){let n=m("details",{class:"govuk-details"},m("summary",{class:"govuk-details__summary"},m("span",{class:"govuk-details__summary-text"},e)),m("div",{class:"govuk-details__text"},...r));return n.open=t,n}function _e(e,t,r,...n){let o=we(t,r.drafts.has(r.id),...n,Fe(r));return o.dataset.action=e,o}function tt(e,t,r=!0){let o=m("button",{class:r?"govuk-button govuk-button--secondary":"govuk-button",type:"button"},e);return o.addEventListener("click",t),o}function Fu(e,t,r){let o=[...new Set(e.map(({group:h})=>h))].map(h=>lb(h,e.filter(({group:y})=>y===h),t)),s=m("p",{class:"govuk-body",role:"status"}),i=()=>o.flatMap(({items:h})=>h.map(({input:y})=>y)),a=()=>{let h=i().filter(({checked:y})=>y).map(({value:y})=>y);return e.filter(({id:y})=>h.includes(y))},c=()=>{let h=a().map(({label:y})=>y);s.textContent=h.length===0?l("browser-categories-none"):l("browser-categories-chosen",{labels:h.join("; ")})},d=Rr({id:"category-filter",name:"",type:"search",label:l("browser-category-filter")}),f=d.querySelector("input");f.removeAttribute("name");let u=m("p",{class:"govuk-body-s",role:"status"});f.addEventListener("input",()=>{let h=db(o,f.value);u.textContent=f.value.trim()===""?"":l("browser-categories-fitting",{count:h})}),f.addEventListener("keydown",h=>{h.key==="Enter"&&h.preventDefault()});let p=l("browser-categories-label"),g=ai({id:"classify-categories",name:"categories",label:p,hint:l("browser-categories-hint")},s,d,u,...o.map(({details:h})=>h));return g.addEventListener("change",()=>{c(),r(a())}),queueMicrotask(c),c(),g}function lb(e,t,r){let n=t.map(({id:a,label:c})=>({value:a,label:c})),o=mc({id:"category",name:"categories",choices:n,chosen:r}),s=[...o.children].map((a,c)=>({item:a,input:a.querySelector("input"),words:`${e} ${t[c]?.label??""}`.toLowerCase()})),i=s.some(({input:a})=>a.checked);return{details:we(e,i,o),items:s}}function db(e,t){let r=0,n=t.toLowerCase().split(/\s+/).filter(o=>o!=="");for(let{details:o,items:s}of e){let i=!1;for(let{item:a,input:c,words:d}of s){let f=n.every(u=>d.includes(u));Bt(a,f||c.checked),i||=f,f&&(r+=1)}Bt(o,i||s.some(({input:a})=>a.checked)),o.open=n.length>0?i:s.some(({input:a})=>a.checked)}return r}function Wu(e,t,r){return e===null?fb(t,r):{...e,text:""}}function fb(e,{proposed:t,urgencies:r}){let n=t.filter(a=>ub(a,e)),o=(a,c)=>n.findLast(d=>d.field===a)?.to??c,s=a=>[...new Set(n.filter(c=>c.field===a).map(({to:c})=>c))],i=r.map(({id:a})=>a);return{nation:o("nation","not_sure"),setting:o("setting","not_sure"),about:[],categories:s("categories"),urgency:bc([...s("urgency"),"standard"],i),reporter:o("reporter","prefer_not_to_say"),flags:s("flags"),nhs_funded:null,severity:"not_known",likelihood:"not_known",candour:"not_known",irmer:"not_known",happened:null,known:null,text:""}}function ub({question:e,value:t},r){let n=r[e];return n===void 0?!1:t===null?Array.isArray(n)?n.length>0:n.trim()!=="":Array.isArray(n)?n.includes(t):n===t}function bc(e,t){let r=e.filter(n=>t.includes(n));return r.reduce((n,o)=>t.indexOf(o)<t.indexOf(n)?o:n,r[0]??"standard")}function qu(e){let{severity:t,likelihood:r,candour:n,irmer:o,happened:s,known:i,text:a,...c}=e;return{routing:c,severity:t,likelihood:r,candour:n,irmer:o}}var xc="1970-01-01";function ju(e,t){return e===""||e.length===t.length&&e>=xc&&e<=t}function Vu(e,t,r,n){let{words:o,drafts:s}=e,i=Wu(r,n,t),a=(h,y)=>vt({id:`classify-${h}`,name:h,label:l(`browser-classify-${h}`),choices:kc(y),value:i[h]}),c=cr({id:"classify-flags",name:"flags",label:l("browser-classify-flags"),choices:kc(t.flags),chosen:i.flags}),d=a("urgency",t.urgencies),f=h=>hb(h,c,d,t),u=[Fu(t.categories,i.categories,f),d,a("nation",t.nations),a("setting",t.settings),pb(i),cr({id:"classify-about",name:"about",label:l("browser-classify-about"),choices:kc(t.about),chosen:i.about}),a("reporter",t.reporters),c,a("severity",t.severities),a("likelihood",t.likelihoods),a("candour",t.candour),a("irmer",t.irmer),zu("happened",i.happened,e.today),zu("known",i.known,e.today),de({id:"classify-text",name:"text",label:l("browser-classify-text"),hint:l("browser-classify-text-hint"),rows:3})],p=r===null?o.action("classify"):l("browser-classify-again");return _e("classify",p,{id:"classify",drafts:s,fields:u,button:o.action("classify"),send:h=>{let y=mb(h,e.today),w=l("browser-acted",{action:o.action("classify")}),E={action:"classify",entry:{kind:"classification",...y},details:qu(y)};return e.take(E,{form:"classify",section:"route",done:w})}})}function kc(e){return e.map(({id:t,label:r})=>({value:t,label:r}))}function zu(e,t,r){let n={label:l(`browser-classify-${e}`),hint:l(`browser-classify-${e}-hint`)};return Rr({id:`classify-${e}`,name:e,type:"date",value:t??"",min:xc,max:r,...n})}function Yu(e,t,r){let n=t.one(e);if(!ju(n,r))throw new J(l("browser-classify-day"),t.idOf(e));return n||null}function pb({nhs_funded:e}){let t=["yes","no","not_known"].map(n=>({value:n,label:l(`browser-nhs-${n}`)})),r=e===null?"not_known":e?"yes":"no";return Cr({id:"classify-nhs",name:"nhs_funded",label:l("browser-classify-nhs"),choices:t,chosen:[r]})}function hb(e,t,r,n){let o=new Set(e.flatMap(a=>a.sets_flags));for(let a of t.querySelectorAll("input"))o.has(a.value)&&(a.checked=!0);let s=r.querySelector("select"),i=n.urgencies.map(({id:a})=>a);s.value=bc([s.value,...e.map(a=>a.urgency)],i)}function mb(e,t){let r=e.one("nhs_funded");return{nation:e.one("nation"),setting:e.one("setting"),about:e.many("about"),categories:e.many("categories"),urgency:e.one("urgency"),reporter:e.one("reporter"),flags:e.many("flags"),nhs_funded:r==="not_known"||r===""?null:r==="yes",severity:Re(...Ja)(e.one("severity")),likelihood:Re(...ec)(e.one("likelihood")),candour:Re(...tc)(e.one("candour")),irmer:Re(...rc)(e.one("irmer")),happened:Yu("happened",e,t),known:Yu("known",e,t),text:e.one("text")}}function Gu(e,t){let r=(s,i)=>tn(s,i),n=(s,i)=>i.map(a=>tn(s,a)).join("; ")||l("browser-none-chosen"),o=[[l("browser-classify-categories"),n(t?.categories,e.categories)],[l("browser-classify-urgency"),r(t?.urgencies,e.urgency)],[l("browser-classify-nation"),r(t?.nations,e.nation)],[l("browser-classify-setting"),r(t?.settings,e.setting)],[l("browser-classify-nhs"),l(`browser-nhs-${e.nhs_funded===null?"not_known":e.nhs_funded?"yes":"no"}`)],[l("browser-classify-about"),n(t?.about,e.about)],[l("browser-classify-reporter"),r(t?.reporters,e.reporter)],[l("browser-classify-flags"),n(t?.flags,e.flags)],[l("browser-classify-severity"),r(t?.severities,e.severity)],[l("browser-classify-likelihood"),r(t?.likelihoods,e.likelihood)],[l("browser-classify-candour"),r(t?.candour,e.candour)],[l("browser-classify-irmer"),r(t?.irmer,e.irmer)]];return e.happened!==null&&o.push([l("browser-classify-happened"),G(e.happened)]),e.known!==null&&o.push([l("browser-classify-known"),G(e.known)]),o}function Zu(e){let{opened:t,vocabulary:r}=e,n=Ue(t.staff,"classification"),o=n===null?[K(l("browser-not-classified"))]:[gb(n.by,n.day,e),...yb(n.data,r)],s=e.offers("classify")&&r&&t.report?[Vu(e,r,n?.data??null,t.report.data.answers)]:[],i=r===null?[K(l("browser-directory-unreached"))]:[];return Z("classification",l("browser-section-classification"),...o,...i,...s)}function gb(e,t,{opened:r}){return K(l("browser-signed-by",{name:r.nameOf(e),day:G(t)}))}function yb(e,t){return[it(Gu(e,t)),...e.text===""?[]:[ke(e.text)]]}function vc({data:e,day:t},{shared:r,staff:n},o){if(e.basis==="serious_harm")return In(n.entries,e.body)?"stands":"missing";let s=wb(e,t,r.entries);return s===null?"missing":Eo(s,e.body,o??"")==="given"?"stands":o!==null?"missing":[bb(s[0])].flat().some(a=>Eo(s,e.body,a)==="given")?"unknown":"missing"}function Xu(e,t){return e.referrals.flatMap(({opened:n})=>n?[n.pack]:[]).filter(n=>vc(n,e,Ec(n.data,t))==="missing")}function Ec({body:e},t){return Bo(t,e)?.group??null}function wb({shared:e},t,r){if(e>r.length)return null;let n=r.findLastIndex(({document:o})=>o!==null&&o.day<t);return r.slice(0,Math.max(e,n+1))}function bb(e){return e?.document?.kind==="report"?e.document.data.answers.consent??[]:[]}function Qu(e){return[xb(e),...e.vocabulary?[kb(e,e.vocabulary.labels)]:[],vb(e)]}function xb(e){let{opened:t,reader:r,drafts:n}=e,{holders:o,assigned_to:s}=t.bundle,i=o.filter(d=>d!==r.account),a=vt({id:"assign-to",name:"to",label:l("browser-assign-label"),hint:l("browser-assign-hint"),choices:[{value:r.account,label:l("browser-assign-me")},...i.map(d=>({value:d,label:t.nameOf(d)})),{value:"",label:l("browser-nobody")}],value:s??""}),c=Fe({id:"assign",drafts:n,fields:[a],button:l("browser-assign"),secondary:!0,send:d=>{let f={form:"assign",section:"summary",done:l("browser-assigned-done")};return e.send("assign",{to:d.one("to")||null},f)}});return we(l("browser-assign-title"),n.has("assign"),c)}function kb(e,t){let{opened:r,drafts:n}=e,o=cr({id:"labels",name:"labels",label:l("browser-labels-label"),hint:l("browser-labels-hint"),choices:t.map(({id:i,label:a})=>({value:i,label:a})),chosen:r.bundle.labels}),s=Fe({id:"labels",drafts:n,fields:[o],button:l("browser-labels-save"),secondary:!0,send:i=>{let a={form:"labels",section:"summary",done:l("browser-labels-done")};return e.send("labels",{labels:i.many("labels")},a)}});return we(l("browser-labels-title"),n.has("labels"),s)}function vb(e){let{opened:t,drafts:r}=e,n=t.bundle.links,o=m("ul",{class:"govuk-list"},...n.map(f=>Eb(f,e))),s=Rr({id:"link-other",name:"other",label:l("browser-link-label"),hint:l("browser-link-hint")}),i=Cr({id:"link-kind",name:"kind",label:l("browser-link-kind"),choices:[{value:"same_matter",label:l("browser-link-same_matter")},{value:"merged",label:l("browser-link-merged"),hint:l("browser-link-merged-hint")}],chosen:["same_matter"]}),a=Fe({id:"link",drafts:r,fields:[s,i],button:l("browser-link"),secondary:!0,send:async f=>{let u=f.needed("other",l("browser-link-missing")).trim(),p={form:"link",section:"summary",done:l("browser-link-done")};await e.send("links",{other:u,kind:f.one("kind")},p)}}),c={count:n.length},d=r.has("link")||n.length>0;return we(l("browser-links-title",c),d,n.length>0?o:K(l("browser-links-none")),a)}function Eb({case:e,reference:t,kind:r,from_other:n},o){let s=r==="same_matter"?"same_matter":n?"goes-along":"goes-with",i=Fe({id:`unlink-${e}`,drafts:o.drafts,fields:[],button:l("browser-unlink",{reference:t}),secondary:!0,send:()=>{let c={form:`unlink-${e}`,section:"summary",done:l("browser-unlink-done")};return o.send("links",{other:e,kind:null},c)}}),a=m("a",{class:"govuk-link",href:`/cases/${e}`},t);return m("li",{},a,` ${l(`browser-linked-${s}`)}`,i)}function Ju({opened:e,routing:t}){let r=e.warnings.map(o=>Tb(o,e)),n=Xu(e,t).map(({data:o})=>kt(t,o.body));return n.length>0&&r.push(l("browser-warn-ground",{bodies:le(n)})),m("div",{},...r.map(Se))}function Tb(e,t){let{bundle:r,sealedMode:n,report:o,nameOf:s}=t;switch(e){case"mode":return l("browser-warn-mode",{listed:Tc(r.mode),sealed:Tc(n)});case"holder-excluded":{let i=r.holders.filter(a=>o?.data.excluded.includes(a));return l("browser-warn-holder-excluded",{names:le(i.map(s))})}case"differs":{let i=ri(t).map(a=>l(`browser-differs-${a}`));return l("browser-warn-differs",{what:le(i)})}default:return l(`browser-warn-${e}`)}}function Se(e){return m("div",{class:"govuk-warning-text"},m("span",{class:"govuk-warning-text__icon","aria-hidden":"true"},"!"),m("strong",{class:"govuk-warning-text__text"},m("span",{class:"govuk-visually-hidden"},`${l("browser-warning")} `),e))}function ep(e){let{opened:t,words:r,vocabulary:n}=e,{bundle:o,report:s}=t,i=[[l("browser-state"),r.state(o.state)],[l("browser-received"),G(o.received_on)],[l("browser-due"),Sb(o,e.today)]];return s&&(i.push([l("browser-mode"),Tc(t.sealedMode)]),s.data.answers.danger==="yes"&&i.push([l("browser-danger"),m("strong",{class:"candour-danger"},l("browser-danger-yes"))]),i.push([l("browser-excluded"),s.data.excluded.map(t.nameOf).join(", ")||l("browser-nobody")])),i.push([l("browser-assigned"),o.assigned_to===null?l("browser-nobody"):t.nameOf(o.assigned_to)]),i.push([l("browser-holders"),le(o.holders.map(t.nameOf))||l("browser-nobody")]),o.labels.length>0&&i.push([l("browser-labels"),o.labels.map(a=>tn(n?.labels,a)).join(", ")]),i.push(...Bb(t)),Z("summary",l("browser-section-summary"),it(i),...Qu(e))}function Sb({due_on:e,paused_on:t,escalated:r},n){if(e===null)return l("browser-nothing-due");if(t!==null)return l("browser-due-paused",{due:G(e),since:G(t)});if(e>=n)return G(e);let o=l(r?"browser-due-escalated":"browser-due-overdue");return m("span",{},`${G(e)} `,m("strong",{class:"candour-overdue"},o))}function Bb({shared:e}){let t=[],r=Ue(e,"rating");r!==null&&t.push([l("browser-rating"),l("browser-rating-score",{score:r.data.score})]);let n=Ue(e,"checkin");if(n!==null){let o=l(`browser-detriment-${n.data.detriment}`);t.push([l("browser-checkin"),l("browser-checkin-value",{months:n.data.month,how:o})])}return t}function Tc(e){return["named","confidential","anonymous"].includes(e)?l(`browser-mode-${e}`):e}function tp(e,{person:t,body:r,result:n}){let o=(s,i="")=>[m("h3",{class:"govuk-heading-s"},s),...i===""?[]:[ke(i)]];switch(e.kind){case"message":case"note":return[ke(e.data.text)];case"feedback":{let{outcome:s,result:i,text:a,changed:c}=e.data,d=i===""?[]:[K(l("browser-feedback-result",{result:n(i)}))],f=[...o(l(s==="action_taken"?"browser-feedback-action":"browser-feedback-none"),a),...d];return c===""?f:[...f,...o(l("browser-feedback-changed"),c)]}case"request":return o(l("browser-entry-request",{body:r(e.data.body)}),e.data.text);case"consent":return o(l(`browser-entry-consent-${e.data.given?"given":"refused"}`,{body:r(e.data.body)}));case"withdrawal":return o(l("browser-entry-withdrawal"),e.data.text);case"rating":return o(l("browser-rating-score",{score:e.data.score}),e.data.text);case"checkin":{let{month:s,detriment:i,text:a}=e.data;return o(l("browser-checkin-value",{months:s,how:l(`browser-detriment-${i}`)}),a)}case"classification":return o(l("browser-entry-classification"),e.data.text);case"route":return o(l("browser-entry-route",{bodies:le(e.data.bodies.map(r))}),e.data.text);case"override":return o(l("browser-entry-override",{body:r(e.data.body)}),e.data.text);case"approval":return o(l("browser-entry-approval",{n:e.data.of}),e.data.text);case"task":{let s={name:t(e.data.for),day:G(e.data.due)};return o(l("browser-entry-task",s),e.data.text)}case"disclosure_request":{let s=o(l("browser-entry-name-asked"),e.data.text);return e.data.urgent?[...s,K(l("browser-entry-name-urgent"))]:s}case"disclosure_answer":return o(l(`browser-entry-name-${e.data.given?"agreed":"declined"}`),e.data.text);case"disclosure":return o(l(`browser-entry-name-${e.data.released?"released":"refused"}`),e.data.text);case"letter":{let{says:s,suggestion:i,text:a}=e.data,c=e.role!=="liaison"&&s!=="answer",d=o(l(c?`browser-letter-${s}-recorded`:`browser-letter-${s}`),a);return i===""?d:[...d,K(l("browser-letter-suggestion",{body:r(i)}))]}default:return[K(l("browser-entry-number",{n:e.n}))]}}function Wt(e,t,r){return e.length===0?[K(r)]:e.map(n=>Ab(n,t))}function Ab({n:e,verdict:t,document:r},n){if(r)return Ob(r,n);if(t==="for_custodians")return rp("candour-message",l("browser-for-custodians",{n:e}));let o=t==="missing"?l("browser-missing",{n:e}):l("browser-not-verified",{n:e,reason:l(`browser-reason-${t}`)});return rp("candour-message candour-message--unverified",o)}function Ob(e,t){let r=l(`browser-by-${e.role}`,{name:t.person(e.by),day:G(e.day)});return m("article",{class:`candour-message candour-message--${_b(e)}`},m("p",{class:"candour-message__byline"},r),...tp(e,t))}function _b(e){return e.by==="reporter"?"reporter":e.role==="liaison"?"body":e.thread==="staff"?"note":"reviewer"}function rp(e,t){return m("article",{class:e},K(t))}async function np(e,t,r){let n=[],o=[];for(let i of Js(e.opened.bundle).filter(a=>r.includes(a.case)))try{await Lb(i,e,t),n.push(_t(i.case))}catch(a){if(a instanceof Qe)throw a;o.push(_t(i.case))}return[n.length===0?"":l("browser-along-told",{cases:n.join(", ")}),o.length===0?"":l("browser-along-missed",{cases:o.join(", ")})].filter(i=>i!=="").join(" ")}async function Lb(e,{reader:t,keyring:r,today:n},o){let s=await me(`/api/v1/cases/${e.case}`),i=await Lr(e.case,s,t,r);if("refused"in i)throw new Error("the other case does not open");let a=s.actions.some(d=>d.action==="acknowledge")?"acknowledge":"message",c=await oi({action:a,entry:{kind:"message",text:o}},i.opened,t,r,n);await qe(`/api/v1/cases/${e.case}/changes`,c)}var Rb=["acknowledge","ask","message"];function rn({opened:e,routing:t,vocabulary:r}){let n=o=>tn(r?.results,o);return{person:e.nameOf,body:o=>kt(t,o),result:n}}function op(e){let t=s=>s?.kind==="report",r=e.opened.shared.entries.filter(({document:s})=>!t(s)),n=Rb.filter(s=>e.offers(s)).map(s=>Cb(s,e)),o=l("browser-section-conversation");return Z("conversation",o,...Wt(r,rn(e),l("browser-no-messages")),...n)}function Cb(e,t){let{words:r,drafts:n}=t,o=e==="ask"?"ask":"message",s=de({id:`${e}-text`,name:"text",label:l(`browser-${o}-label`),hint:l(`browser-${o}-hint`),value:e==="acknowledge"?l("browser-acknowledge-text"):"",rows:e==="acknowledge"?8:5});return _e(e,r.action(e),{id:e,drafts:n,fields:[s,...Sc(e,t)],button:r.action(e),send:i=>{let a=i.needed("text",l("browser-text-missing")),c=l("browser-acted",{action:r.action(e)}),d={form:e,section:"conversation",done:c,...Bc(i,t,a)};return t.take({action:e,entry:{kind:"message",text:a}},d)}})}function Sc(e,{opened:t}){let r=Js(t.bundle);if(r.length===0)return[];let n=r.map(o=>({value:o.case,label:l("browser-along-tell",{case:_t(o.case)}),hint:o.linked_by===null||o.linked_on===null?l("browser-along-unknown"):l("browser-along-linked",{name:t.nameOf(o.linked_by),day:G(o.linked_on)})}));return[cr({id:`${e}-along`,name:"along",label:l("browser-along-label"),hint:l("browser-along-hint"),choices:n})]}function Bc(e,t,r){let n=e.many("along");return n.length===0?{}:{then:()=>np(t,r,n)}}function sp({action:e,outcome:t},r){let{words:n,drafts:o,vocabulary:s}=r,i=t??"no_action",a=i==="action_taken"?"feedback-action":"feedback-none",c=n.action(e),d=[vt({id:`${e}-result`,name:"result",label:l("browser-result-label"),choices:[{value:"",label:l("browser-result-choose")},...Iu(i,s)]}),de({id:`${e}-text`,name:"text",label:l(`browser-${a}-label`),hint:l(`browser-${a}-hint`),rows:7}),de({id:`${e}-changed`,name:"changed",label:l("browser-changed-label"),hint:l("browser-changed-hint"),rows:3}),...Sc(e,r)];return _e(e,c,{id:e,drafts:o,fields:d,button:c,send:f=>{let u=f.needed("result",l("browser-result-missing")),p=f.needed("text",l("browser-text-missing")),g=f.one("changed"),h={kind:"feedback",outcome:i,result:u,text:p,changed:g},y=[p,g].filter(E=>E.trim()!=="").join(`

`),w={form:e,section:"closing",done:l("browser-acted",{action:c}),...Bc(f,r,y)};return r.take({action:e,entry:h,details:{result:u}},w)}})}function ci(e,t,{drafts:r,words:n,take:o,...s}){let i=Ft(e,"unreadable"),a=["confirm_unreadable","propose_unreadable"].find(h=>t(h)&&(h==="confirm_unreadable"||i===void 0)),c=s.opened?.nameOf??s.nameOf??(h=>h),d=i===void 0?[]:[K(l("browser-unreadable-proposed",{name:c(i.proposed_by)}))];if(a===void 0)return d;let f=n.action(a),p=Fe({id:a,drafts:r,fields:[],button:f,secondary:!0,send:()=>o({action:a},{form:a,section:"closing",done:l("browser-acted",{action:f})})}),g=we(f,!1,K(l("browser-unreadable-about")),p);return g.dataset.action=a,[...d,g]}function ip(e){let t=["conclude_action","conclude_no_action"].flatMap(o=>e.offers(o)??[]),r=["propose_no_action","reopen","pause","unpause"].filter(o=>e.offers(o)),n=[...Db(e),...$b(e),...Kb(t,e),...t.map(o=>sp(o,e)),...r.map(o=>Pb(o,e)),...Ib(e),...Mb(e)];return Z("closing",l("browser-section-closing"),...n.length===0?[K(l("browser-closing-nothing"))]:n)}function Ib({opened:e,vocabulary:t}){return e.bundle.due_on!==null&&e.actsAs!==null&&t?.pausing===!1?[K(l("browser-no-pausing"))]:[]}function Mb(e){let{bundle:t,report:r}=e.opened;return r===null||Ft(t,"unreadable")?ci(t,e.offers,e):[]}function Db({opened:e,reader:t}){let r=du(e.bundle);if(r===null)return[];let n=le(e.bundle.holders.filter(s=>s!==r).map(e.nameOf))||l("browser-nobody-yet"),o=r===t.account?"yours":"theirs";return[Se(l(`browser-second-look-${o}`,{name:e.nameOf(r),names:n}))]}function $b({opened:e,reader:t,offers:r}){let n=Ft(e.bundle,"no_action");if(n===void 0)return[];let o=e.nameOf(n.proposed_by);if(n.proposed_by===t.account)return[K(l("browser-proposed-yours"))];let s=fc(e.bundle,e.staff);if(s===null)return[Se(l("browser-proposed-unsigned",{name:o}))];let i=l(r("conclude_no_action")?"browser-proposed-decide":"browser-proposed-wait",{name:o,day:G(s.day)});return[K(i),ke(s.data.text)]}function Kb(e,{opened:t,routing:r,today:n}){if(e.length===0)return[];let s=t.referrals.filter(({thread:c})=>["sent","acknowledged"].includes(en(c))).map(({opened:c})=>kt(r,c?.pack.data.body??"")),i=t.bundle.tasks.filter(({done_on:c})=>c===null).length,a=t.bundle.paused_on;return[...s.length===0?[]:[K(l("browser-closing-bodies",{bodies:le(s)}))],...i===0?[]:[K(l("browser-closing-tasks",{count:i}))],...a===null||a>n?[]:[K(l("browser-closing-paused",{since:G(a)}))]]}function Pb(e,t){let r=t.words.action(e),n=e==="propose_no_action"?"propose":e,o=de({id:`${e}-text`,name:"text",label:l(`browser-${n}-label`),hint:l(`browser-${n}-hint`)});return _e(e,r,{id:e,drafts:t.drafts,fields:[o],button:r,secondary:!0,send:s=>{let a={kind:e==="propose_no_action"?"note":"message",text:s.needed("text",l("browser-text-missing"))};return t.take({action:e,entry:a},{form:e,section:"closing",done:l("browser-acted",{action:r})})}})}var qt="ask_name";function ap(e){let{disclosures:t,sealedMode:r}=e.opened;if(r!=="confidential"&&t.length===0)return[];let n=t.map(a=>Nb(a,e)),o=t.some(({released:a})=>a?.verdict==="verified"),s=o?[]:[K(l("browser-name-about"))],i=o?[]:Fb(e);return[Z("name",l("browser-section-name"),...s,...n,...i)]}function Nb({id:e,thread:t,released:r},n){let o=n.opened.bundle.disclosures.find(i=>i.id===e),s=Ue(t,"disclosure")!==null;return m("div",{"data-disclosure":e},...Wt(t.entries,rn(n),l("browser-no-messages")),...o===void 0||s?[]:[K(Ub(o))],...Hb(r))}function Ub({state:e,urgent:t,decide_from:r}){return e==="answered"?l("browser-name-state-answered"):e!=="asked"?l("browser-name-state-ended"):t?l("browser-name-state-urgent"):l("browser-name-state-asked",{day:G(r)})}function Hb(e){if(e===null)return[];if(e.verdict!=="verified"){let o=e.verdict;return[Se(l("browser-name-unreadable",{reason:l(`browser-reason-${o}`)}))]}let{name:t,contact:r}=e.named,n=[[l("browser-name-given"),ke(t)],[l("browser-name-contact"),ke(r)]];return[m("div",{"data-name":""},it(n)),Se(l("browser-name-care"))]}function Fb(e){let{opened:t,keyring:r,drafts:n,words:o}=e;if(!e.offers(qt)||t.report===null||t.actsAs===null)return[];let s=lc(t.report,r);if(s.length===0)return[K(l("browser-name-none"))];let i=K(l("browser-name-who",{names:le(s.map(({display:d})=>d))})),a=[de({id:`${qt}-text`,name:"text",label:l("browser-name-why"),hint:l("browser-name-why-hint")}),cr({id:`${qt}-urgent`,name:"urgent",label:l("browser-name-urgent"),hint:l("browser-name-urgent-hint"),choices:[{value:"yes",label:l("browser-name-urgent-yes")}]})],c={id:qt,drafts:n,fields:a,button:o.action(qt),send:d=>{let f=d.needed("text",l("browser-name-missing")),u=d.many("urgent").includes("yes"),p={urgent:u,custodians:s.map(({name:h})=>h)},g=l("browser-acted",{action:o.action(qt)});return e.take({action:qt,entry:{kind:"disclosure_request",urgent:u,text:f},details:p},{form:qt,section:"name",done:g})}};return[_e(qt,o.action(qt),c,i)]}function cp(e,t){let r=e.reasons.map(s=>m("li",{},s)),n=[[l("browser-body-why"),m("ul",{class:"govuk-list"},...r)]];e.response&&n.push([l("browser-body-response"),e.response]),e.does_not_take&&n.push([l("browser-body-not"),e.does_not_take]),n.push([l("browser-body-reached"),jb(e,t)]);let o=e.basis.map(({text:s})=>m("li",{},s));return m("li",{class:"candour-body"},m("h3",{class:"govuk-heading-s"},e.name),K(qb(e.role)),it(n),we(l("browser-body-more"),!1,o.length===0?null:m("p",{class:"govuk-body"},m("strong",{},l("browser-body-basis"))),o.length===0?null:m("ul",{class:"govuk-list govuk-list--bullet"},...o),K(l("browser-body-rules",{rules:e.rules.join(", ")})),Ac(e.contacts)))}var Wb=["do_now","internal","speak_up","technical","duty_holder","regulator","professional","specialist","oversight","learning"];function qb(e){return Wb.includes(e)?l(`browser-role-${e}`):e}function jb({id:e},t){let r=t.recipientsOf(e);if(r.length===0)return l("browser-body-no-key");let n=r.filter(({account:o})=>o!==null);return n.length===0?l("browser-body-no-account"):l("browser-body-account",{names:le(n.map(({name:o})=>o))})}function Ac(e){if(e.length===0)return null;let t=e.map(({value:r,purpose:n})=>{let o=r.startsWith("https://")?m("a",{class:"govuk-link",href:r,rel:"noreferrer"},r):r;return m("li",{},`${n}: `,o)});return m("ul",{class:"govuk-list candour-contacts"},...t)}function lp({shared:e},t,r){let n=Eo(e.entries,t,r),o=$e(e,"consent").findLast(({data:i})=>i.body===t),s=$e(e,"request").findLast(({data:i})=>i.body===t);return n==="unknown"?{stands:"unknown",day:null}:n==="given"?o?{stands:"given",day:o.day}:{stands:"given-in-report",day:null}:$e(e,"withdrawal").length>0?{stands:"withdrawn",day:null}:s!==void 0&&(o===void 0||o.n<s.n)?{stands:"asked",day:s.day}:o?{stands:"refused",day:o.day}:{stands:"not-asked",day:null}}function Oc({stands:e}){return e==="given"||e==="given-in-report"}function dp({staff:e,bundle:t},r){let n=$e(e,"override").findLast(({data:s})=>s.body===r),o=Ft(t,`override:${r}`);return n===void 0||o===void 0||o.approved_by!==null||o.proposed_by!==n.by||$e(e,"approval").some(({data:s})=>s.of===n.n)?null:n}function fp(e,t){let r=Ft(e.bundle,`override:${t}`);return In(e.staff.entries,t)&&r!==void 0&&r.approved_by!==null}function up(e,t,r){let{opened:n,reader:o}=r,s=dp(n,e);if(s===null)return zb(e,t,r);let i=s.by===o.account,a=[K(l(i?"browser-override-yours":"browser-override-proposed",{name:n.nameOf(s.by),day:G(s.day)})),ke(s.data.text)];return i||n.actsAs!=="lead"||!r.offers("approve_override")?a:[...a,Yb(e,t,s.n,r)]}function zb(e,t,r){if(!r.offers("propose_override"))return[];let n=`override-${e}`,o=de({id:`${n}-text`,name:"text",label:l("browser-override-label"),hint:l("browser-override-hint")}),s=l("browser-override-title",{body:t});return[_e("propose_override",s,{id:n,drafts:r.drafts,fields:[o],button:r.words.action("propose_override"),secondary:!0,send:i=>{let a={kind:"override",body:e,text:i.needed("text",l("browser-text-missing"))},c=l("browser-override-done");return r.take({action:"propose_override",target:e,entry:a},{form:n,section:"referrals",done:c})}})]}function Yb(e,t,r,n){let o=`approval-${e}`,s=de({id:`${o}-text`,name:"text",label:l("browser-approval-label"),hint:l("browser-approval-hint"),rows:3}),i=n.words.action("approve_override");return _e("approve_override",l("browser-approval-title",{body:t}),{id:o,drafts:n.drafts,fields:[s],button:i,send:a=>{let c={kind:"approval",of:r,text:a.needed("text",l("browser-text-missing"))},d=l("browser-acted",{action:i});return n.take({action:"approve_override",target:e,entry:c},{form:o,section:"referrals",done:d})}})}var Vb=["mode","consent","excluded","questions"],Gb=["dr","mr","mrs","ms","mx"],Zb=2,pp=["reporter_name","reporter_contact"],Xb=["reporter_kind","done_before","came_of_it","detriment","detriment_what"];function hp(e,t,r){let o=Object.entries(e.report?.data.answers??{}).flatMap(([a,c])=>{if(Vb.includes(a))return[];let d=t.find(p=>p.id===a),u=[c].flat().map(p=>d?.options.get(p)??p).filter(p=>p.trim()!=="").join(`
`);return u===""?[]:[{id:`answer-${a}`,title:d?.label??a,text:u,names:pp.includes(a),tells:pp.includes(a)||Xb.includes(a)}]}),i=$e(e.shared,"message").filter(({by:a})=>a==="reporter").map(({n:a,day:c,data:d})=>({id:`message-${a}`,title:r(c),text:d.text,names:!1,tells:!1}));return[...o,...i]}function mp({texts:e,summary:t,...r},n){let o=n.flatMap(({id:s,title:i})=>{let a=e.get(s);return a===void 0||a.trim()===""?[]:[{title:i,text:xt(a)}]});return{...r,parts:o,text:xt(t)}}function gp(e,t){let r=e.parts.map(({title:s})=>s),n=t.filter(({names:s,title:i})=>s&&!r.includes(i)).flatMap(Jb),o=s=>n.some(i=>Qb(i,s.toLowerCase()));return[...e.parts,{title:"",text:e.text}].filter(({text:s})=>o(s)).map(({title:s})=>s)}function yp(e,t){return t.some(({names:r,title:n})=>r&&e.parts.some(o=>o.title===n))}function Qb(e,t){return e.length>Zb?t.includes(e):t.split(/[^\p{L}\p{M}\p{N}]+/u).includes(e)}function Jb({id:e,text:t}){let r=t.toLowerCase().split(/[\s,;:()]+/).filter(n=>/[\p{L}\p{N}]{2}/u.test(n)&&!Gb.includes(n));return e==="answer-reporter_name"?r:r.filter(n=>/@|[0-9]{4}/.test(n))}var wp="[redacted]";function bp({text:e,from:t,to:r}){if(t===r)return{text:e,cursor:r};let[n,o]=e0(e,t,r);return{text:e.slice(0,n)+wp+e.slice(o),cursor:n+wp.length}}function e0(e,t,r){let n=e.slice(t,r),o=t+(n.length-n.trimStart().length),s=r-(n.length-n.trimEnd().length);if(o>=s)return[t,r];let i=a=>a!==void 0&&/[\p{L}\p{N}\p{M}'’]/u.test(a);for(;o>0&&i(e[o])&&i(e[o-1]);)o-=1;for(;s<e.length&&i(e[s-1])&&i(e[s]);)s+=1;return[o,s]}function xp(e,{id:t,title:r,text:n,names:o,tells:s}){let i=`${e}-${t}`,a=m("input",{class:"govuk-checkboxes__input",type:"checkbox",id:i,name:"part",value:t}),c=`${i}-hint`,d=o?l("browser-pack-name-hint"):s?l("browser-pack-tells-hint"):null,f=d===null?null:m("div",{class:"govuk-hint govuk-checkboxes__hint",id:c},d);f&&a.setAttribute("aria-describedby",c);let u=de({id:`${i}-text`,name:`text-${t}`,label:l("browser-pack-text-of",{title:r}),hiddenLabel:!0,value:n,rows:t0(n)}),p=u.querySelector("textarea"),g=m("span",{class:"candour-said",role:"status"}),h=tt(l("browser-redact"),()=>{let E={text:p.value,from:p.selectionStart,to:p.selectionEnd};if(E.from===E.to){g.textContent=l("browser-redact-nothing"),p.focus();return}let{text:b,cursor:x}=bp(E);p.value=b,p.setSelectionRange(x,x),p.focus(),g.textContent=l("browser-redact-done"),p.dispatchEvent(new Event("input",{bubbles:!0}))});h.setAttribute("aria-label",l("browser-redact-in",{title:r}));let y=m("div",{class:"candour-part__text"},u,h,g),w=()=>Bt(y,a.checked);return a.addEventListener("change",w),w(),queueMicrotask(w),m("div",{class:"candour-part","data-tells":String(s)},m("div",{class:"govuk-checkboxes govuk-checkboxes--small"},m("div",{class:"govuk-checkboxes__item"},a,m("label",{class:"govuk-label govuk-checkboxes__label",for:i},r),f)),y)}function t0(e){let t=e.split(`
`).reduce((r,n)=>r+1+Math.floor(n.length/70),0);return Math.min(12,Math.max(2,t))}function li({parts:e,text:t},r,n){let o=s=>m(n,{class:"govuk-heading-s candour-part__title"},s);return[r,...t===""?[]:[o(l("browser-pack-summary")),ke(t)],...e.flatMap(s=>[o(s.title),ke(s.text)])]}function di(e){return K(l(`browser-basis-${e}`))}function kp(e,t,r,n,o){let s=n.keyring.recipientsOf(e.body),i=gp(e,r).map(u=>`“${u||l("browser-pack-summary")}”`),a=`refer-${e.body}`,c=Eu(),d=s.map(({recipient:u})=>u),f=Fe({id:`${a}-send`,drafts:n.drafts,fields:[],button:l("browser-pack-send",{body:t}),send:()=>{let u={kind:"pack",referral:c,readers:d,...e},p={basis:e.basis,edition:e.edition},g=l("browser-pack-done",{body:t});return n.take({action:"refer",target:e.body,entry:u,details:p},{form:a,section:"referrals",done:g})}});return m("div",{class:"candour-preview",role:"group","aria-labelledby":`${a}-preview`},m("h4",{class:"govuk-heading-s",id:`${a}-preview`},l("browser-pack-preview")),...yp(e,r)?[Se(l("browser-pack-names",{body:t}))]:[],...i.length===0?[]:[Se(l("browser-pack-mentions",{titles:le(i)}))],K(l("browser-pack-to",{body:t,names:le(s.map(u=>u.name))})),...s.every(({account:u})=>u===null)?[K(l("browser-pack-by-hand"))]:[],...li(e,di(e.basis),"h5"),K(l("browser-pack-final")),f,tt(l("browser-pack-back"),()=>o()?.focus()))}function vp(e,t,r,n,o){let{opened:s,words:i,drafts:a}=o,c=`refer-${e.id}`,d=hp(s,i.questions,w=>l("browser-pack-message",{day:G(w)})),f=d.map(w=>xp(c,w)),u=de({id:`${c}-summary`,name:"summary",label:l("browser-pack-summary"),hint:l("browser-pack-summary-hint")}),p=m("div",{"data-preview":""}),g=Fe({id:c,drafts:a,fields:[n0(f),r0(c,f),u],button:l("browser-pack-show"),secondary:!0,send:w=>{let E=o0(w,d),b=s.shared.entries.length,x=mp({body:e.id,basis:r,edition:n,shared:b,texts:E,summary:w.one("summary")},d);if(x.parts.length===0&&x.text.trim()==="")throw new J(l("browser-pack-nothing"),`${c}-parts`);p.replaceChildren(kp(x,t,d,o,()=>g.querySelector("button"))),at(p.firstElementChild)}}),h=()=>p.replaceChildren();g.addEventListener("input",h),g.addEventListener("change",h);let y=m("h4",{class:"govuk-heading-s"},l("browser-pack-title",{body:t}));return m("div",{"data-action":"refer"},y,g,p)}function r0(e,t){let r=m("fieldset",{class:"govuk-fieldset",id:`${e}-parts`,tabindex:"-1","aria-describedby":`${e}-parts-hint`},m("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},l("browser-pack-parts")),m("div",{class:"govuk-hint",id:`${e}-parts-hint`},l("browser-pack-parts-hint")),...t);return m("div",{class:"govuk-form-group"},r)}function n0(e){return tt(l("browser-pack-tick-all"),()=>{for(let t of e){let r=t.querySelector("[type=checkbox]");r===null||r.checked||t.dataset.tells==="true"||(r.checked=!0,r.dispatchEvent(new Event("change",{bubbles:!0})))}})}function o0(e,t){let r=e.many("part");return new Map(t.filter(({id:n})=>r.includes(n)).map(({id:n})=>[n,e.one(`text-${n}`)]))}function Ep(e,t,r){let{opened:n,drafts:o}=r,s=Bo(t,e)??c0(e),i=kt(t,e),a=lp(n,e,s.group),c=r.keyring.recipientsOf(e).length>0,d=n.bundle.referrals.find(y=>y.body===e&&["sent","acknowledged"].includes(y.state)),f=we("",!1);f.classList.add("candour-refer"),f.dataset.refer=e;let u=d?l("browser-refer-there",{day:G(d.sent_on)}):[l(`browser-consent-short-${a.stands}`),...c?[]:[l("browser-refer-keyless")]].join(", ");f.querySelector(".govuk-details__summary-text").textContent=`${i}: ${u}`;let p=f.querySelector(".govuk-details__text"),g=()=>{p.childElementCount===0&&p.append(...s0(s,i,a,d!==void 0,t,r))};return f.addEventListener("toggle",()=>f.open&&g()),[`request-${e}`,`override-${e}`,`approval-${e}`,`refer-${e}`].some(y=>o.has(y))&&(g(),f.open=!0),f}function s0(e,t,r,n,o,s){if(n)return[K(l("browser-refer-there-about"))];let{opened:i,keyring:a}=s,c=a.recipientsOf(e.id),d=Oc(r)?"consent":fp(i,e.id)?"serious_harm":null,f=r.day===null?"":G(r.day),u=[K(l(`browser-consent-${r.stands}`,{day:f,body:t}))];return Oc(r)||u.push(...a0(e,t,r,s),...up(e.id,t,s)),c.length===0?[...u,...i0(e,t)]:(d!==null&&s.offers("refer")?(d==="serious_harm"&&u.push(K(l("browser-refer-overridden"))),u.push(vp(e,t,d,o.edition,s))):d!==null&&u.push(K(l("browser-refer-not-now"))),u.push(K(l("browser-refer-sealed-to",{names:le(c.map(p=>p.name))}))),u)}function i0(e,t){let r=Ac(e.contacts);return[K(l("browser-refer-no-key",{body:t,id:e.id})),...r?[r]:[]]}function a0(e,t,{stands:r},n){let{drafts:o,words:s}=n;if(!n.offers("request_consent")||r==="withdrawn")return[];let i=`request-${e.id}`,a=de({id:`${i}-text`,name:"text",label:l("browser-request-label"),hint:l("browser-request-hint",{body:t}),value:l("browser-request-text",{body:t})});return[_e("request_consent",l("browser-request-title",{body:t}),{id:i,drafts:o,fields:[a],button:s.action("request_consent"),send:c=>{let d={kind:"request",body:e.id,text:c.needed("text",l("browser-text-missing"))},f=l("browser-request-done",{body:t});return n.take({action:"request_consent",target:e.id,entry:d},{form:i,section:"referrals",done:f})}})]}function c0(e){return{id:e,name:e,short:e,group:"",does_not_take:"",response:null,contacts:[],recipients:0,accounts:0}}function Tp(e){let t=e.findLast(({data:r})=>r.says==="question"||r.says==="answer");return t?.data.says==="question"?t:null}var l0={sent:["acknowledged","question","outcome","declined"],acknowledged:["question","outcome","declined"],answered:["outcome","question"],declined:[]};function Sp(e,t,r){let{words:n,drafts:o}=r,s=`answer-${e}`;if(!r.offers("answer_body"))return m("div");let i=de({id:`${s}-text`,name:"text",label:l("browser-answer-label"),hint:l("browser-answer-hint",{body:t})});return _e("answer_body",n.action("answer_body"),{id:s,drafts:o,fields:[i],button:n.action("answer_body"),send:a=>{let c={kind:"letter",referral:e,says:"answer",suggestion:"",text:a.needed("text",l("browser-text-missing"))},d=l("browser-acted",{action:n.action("answer_body")});return r.take({action:"answer_body",target:e,entry:c},{form:s,section:"referrals",done:d})}})}function Bp(e,t,r,n){let{drafts:o,routing:s,words:i}=n,a=`record-${e}`,c=l0[r].filter(u=>n.offers(`record_${u}`));if(c.length===0)return m("div");let d=[...s?.bodies??[],...s?.others??[]],f=[Cr({id:`${a}-says`,name:"says",label:l("browser-record-says",{body:t}),choices:c.map(u=>({value:u,label:i.action(`record_${u}`)}))}),de({id:`${a}-text`,name:"text",label:l("browser-record-text"),hint:l("browser-record-hint")}),...c.includes("declined")?[vt({id:`${a}-suggestion`,name:"suggestion",label:l("browser-record-suggestion"),hint:l("browser-record-suggestion-hint"),choices:[{value:"",label:l("browser-record-no-suggestion")},...d.map(u=>({value:u.id,label:u.name}))]})]:[]];return _e("record",l("browser-record-title"),{id:a,drafts:o,fields:f,button:l("browser-record-save"),secondary:!0,send:u=>{let p=u.needed("says",l("browser-record-missing")),g=c.find(x=>x===p),h=g==="declined"?u.one("suggestion"):"",y=u.needed("text",l("browser-text-missing")),w=`record_${g}`,E=l("browser-acted",{action:i.action(w)}),b={kind:"letter",referral:e,says:g,suggestion:h,text:y};return n.take({action:w,target:e,entry:b},{form:a,section:"referrals",done:E})}})}function Ap({thread:e},t,r){let n=Tp($e(e,"letter")),o=["ask","message"].find(s=>r.offers(s));return n===null||o===void 0?m("div"):tt(l("browser-pass-on"),()=>{r.drafts.write(o,"text",l("browser-pass-on-text",{body:t,question:n.data.text})),r.goTo("conversation",o)})}function Op(e,t){let{opened:r,routing:n,keyring:o}=t,s=r.bundle.referrals.find(({id:h})=>h===e.id),i=e.opened?.pack,a=i?.data.body??s?.body??"",c=kt(n,a),d=en(e.thread),f=e.thread.entries.filter(({document:h})=>h?.kind!=="pack"),u=o.recipientsOf(a),p=u.length>0&&u.every(({account:h})=>h===null),g=e.opened!==null&&d!=="declined";return m("div",{class:"candour-referral","data-referral":e.id},m("h3",{class:"govuk-heading-s"},l("browser-referral-title",{body:c})),K(l(`browser-referral-${d}`,{day:G(s?.moved_on??i?.day??r.bundle.received_on)})),...i?[d0(i,t)]:[],u0(e.id,p,t),...p?p0(e,t):[],...Wt(f,rn(t),l("browser-no-letters")),...i?[Ap(e,c,t)]:[],...g?[Sp(e.id,c,t),Bp(e.id,c,d,t)]:[])}function d0(e,t){let{opened:r,keyring:n}=t,{data:o,day:s,by:i}=e,a=n.recipientsOf(o.body),c=o.sealed_to.map(f=>a.find(({recipient:u})=>u===f)?.name??l("browser-pack-former")),d=l("browser-pack-sent",{name:r.nameOf(i),day:G(s),recipients:le(c)});return we(l("browser-pack-what"),!1,K(d),...li(o,f0(e,t),"h4"))}function f0(e,{opened:t,routing:r}){let n=vc(e,t,Ec(e.data,r));return n==="stands"?di(e.data.basis):Se(l(`browser-ground-${n==="unknown"?n:e.data.basis}`))}function u0(e,t,{opened:r}){let{case:n}=r.bundle,o=m("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/0.age`,download:""},l("browser-referral-file")),s=m("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter`},l("browser-referral-letter")),a=m("ul",{class:"govuk-list"},...(t?[o,s]:[o]).map(c=>m("li",{},c)));return t?m("div",{class:"govuk-inset-text"},K(l("browser-referral-by-hand")),a):a}function p0({id:e,thread:t},{opened:r}){let{case:n}=r.bundle,o=$e(t,"letter").filter(({data:i})=>i.says==="answer");if(o.length===0)return[];let s=o.map(({n:i,day:a})=>{let c={day:G(a)},d=m("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/${i}.age`,download:""},l("browser-later-letter-file",c)),f=m("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter/${i}`},l("browser-later-letter",c));return[m("li",{},d),m("li",{},f)]});return[m("div",{class:"govuk-inset-text","data-later-letters":""},K(l("browser-later-letters")),m("ul",{class:"govuk-list"},...s.flat()))]}function _p(e){let{opened:t,routing:r}=e,n=t.referrals.map(a=>Op(a,e)),o=Ue(t.staff,"route")?.data.bodies??[],s=m("h3",{class:"govuk-heading-s"},l("browser-refer-heading")),i=r===null||o.length===0||t.actsAs===null?[K(l(o.length>0&&r===null?"browser-directory-unreached":"browser-refer-after-route"))]:[s,K(l("browser-refer-about")),...o.map(a=>Ep(a,r,e))];return Z("referrals",l("browser-section-referrals"),...n,...i)}function Lp(e,t,r){let n=e.indexOf(t),o=n+r;if(n<0||o<0||o>=e.length)return[...e];let s=e.filter(i=>i!==t);return[...s.slice(0,o),t,...s.slice(o)]}function Rp(e,t){return e.filter(r=>r!==t)}function Cp(e,t){return e.includes(t)||t===""?[...e]:[...e,t]}function Ip(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function Mp(e,t){let r=h=>t.find(y=>y.id===h)?.name??h,n=m("input",{type:"hidden",name:"bodies",id:"route-bodies"});n.value=e.join(",");let o=m("ol",{class:"candour-order"}),s=m("p",{class:"govuk-visually-hidden",role:"status"}),i=vt({id:"route-add",name:"",label:l("browser-route-add-label"),hint:l("browser-route-add-hint"),choices:[]}),a=i.querySelector("select");a.removeAttribute("name");let c=()=>n.value.split(",").filter(h=>h!==""),d=()=>{let h=c();o.replaceChildren(...h.map((w,E)=>p(w,E,h.length)));let y=t.filter(({id:w})=>!h.includes(w));a.replaceChildren(...y.map(({id:w,name:E})=>m("option",{value:w},E)))},f=(h,y)=>{n.value=h.join(","),d(),s.textContent=y,n.dispatchEvent(new Event("input",{bubbles:!0}))},u=(h,y)=>{let w=Lp(c(),h,y);f(w,l("browser-route-moved",{body:r(h),place:w.indexOf(h)+1,count:w.length})),h0(o,h,y)},p=(h,y,w)=>{let E=(x,B,A)=>{let R=tt(l(`browser-route-${x}`),B);return R.setAttribute("aria-label",l(`browser-route-${x}-body`,{body:r(h)})),R.dataset.move=x,R.disabled=A,R},b=()=>{f(Rp(c(),h),l("browser-route-taken-out",{body:r(h)})),a.focus()};return m("li",{"data-body":h},m("span",{class:"candour-order__name"},r(h)),m("span",{class:"candour-order__buttons"},E("up",()=>u(h,-1),y===0),E("down",()=>u(h,1),y===w-1),E("out",b,!1)))},g=tt(l("browser-route-add"),()=>{let h=a.value;h!==""&&f(Cp(c(),h),l("browser-route-added",{body:r(h)}))});return d(),queueMicrotask(d),m("div",{},n,o,s,i,g)}function h0(e,t,r){let n=i=>e.querySelector(`[data-body="${CSS.escape(t)}"] [data-move="${i}"]`),[o,s]=r===-1?[n("up"),n("down")]:[n("down"),n("up")];(o?.disabled?s:o)?.focus()}function Dp(e,t,r){let{words:n,drafts:o}=e,s=si(t).map(({id:u})=>u),i=[...t.bodies,...t.others],a=r?.bodies.filter(u=>i.some(p=>p.id===u))??s,c=de({id:"route-text",name:"text",label:l("browser-route-reason"),hint:l("browser-route-reason-hint"),rows:3}),d=Fe({id:"route",drafts:o,fields:[Mp(a,i),c],button:l("browser-route-confirm"),send:u=>{let p=u.one("bodies").split(",").filter(w=>w!=="");if(p.length===0)throw new J(l("browser-route-none"),"route-add");let g=Ip(p,s)?u.one("text"):u.needed("text",l("browser-route-reason-missing")),{edition:h}=t,y={action:"route",entry:{kind:"route",edition:h,bodies:p,text:g},details:{edition:h,bodies:p}};return e.take(y,{form:"route",section:"referrals",done:l("browser-acted",{action:n.action("route")})})}}),f=we(r===null?n.action("route"):l("browser-route-again"),r===null||o.has("route"),d);return f.dataset.action="route",f}function $p(e){let{opened:t,routing:r}=e,n=l("browser-section-route");if(r===null){let i=t.bundle.classification===null?"browser-route-after-classifying":"browser-directory-unreached";return Z("route",n,K(l(i)))}let o=Ue(t.staff,"route"),s=e.offers("route")?[Dp(e,r,o?.data??null)]:[];return Z("route",n,...m0(r),...r.warnings.map(i=>m("div",{class:"govuk-inset-text"},i)),...y0(e,r),g0(e,r,o===null),...w0(r),b0(r.clocks),...s)}function m0({first:e}){if(e.length===0)return[];let t=e.map(({text:n})=>m("li",{},n)),r=m("h3",{class:"govuk-heading-s"},l("browser-route-first"));return[m("div",{class:"candour-first"},r,m("ul",{class:"govuk-list govuk-list--bullet"},...t))]}function g0({keyring:e},t,r){let n=si(t),o=m("ol",{class:"candour-bodies"},...n.map(s=>cp(s,e)));return we(l("browser-route-recommended",{count:n.length}),r,o)}function y0({opened:e},t){let r=Ue(e.staff,"route");if(r===null)return[K(l("browser-route-not-signed"))];let{bodies:n,text:o}=r.data,s=n.map(i=>m("li",{},kt(t,i)));return[K(l("browser-route-signed",{name:e.nameOf(r.by),day:G(r.day)})),m("ol",{class:"govuk-list govuk-list--number"},...s),...o===""?[]:[ke(o)]]}function w0({bodies:e}){let t=e.filter(({role:r})=>r==="support");return t.length===0?[]:[K(l("browser-route-support",{names:le(t.map(({name:r})=>r))}))]}function b0(e){let t=e.map(n=>{let o=x0(n),s=n.promise?l("browser-clock-promise"):l("browser-clock-owner",{owner:n.owner.replaceAll("_"," ")}),i=n.cautions.map(a=>m("div",{class:"govuk-hint"},a));return m("li",{},m("strong",{},n.label),`: ${o}. ${s}`,...i)}),r=m("ul",{class:"govuk-list govuk-list--bullet"},...t);return we(l("browser-clocks-title",{count:e.length}),!1,r)}function x0({within:e,due_on:t,earliest:r}){return t===null?e:l(r?"browser-clock-earliest":"browser-clock-due",{within:e,day:G(t)})}var _c=class extends Error{constructor(r){super("not a reviewer or lead in office");this.account=r}account};async function fi(e,t,r,n){if(!(t.role==="reviewer"||t.role==="lead")||t.until!==null)throw new _c(t.name);let{caseId:s}=e,i={for:t.name,to:t.recipient,key:e.identity,signer:ne(e.signer)},a={caseId:s,thread:"grant",n:0,head:dt(s,"grant"),day:n};return ar("grant",i,a,r,[t.recipient])}function Lc(e,t){let r=({role:n,until:o})=>(n==="reviewer"||n==="lead")&&o===null;return e.filter(n=>r(n)&&!t.includes(n.name))}function Kp({holders:e}){return e.length<2}function Pp(e,t,r,n){return r.includes(e)?"excluded":n.includes(e)?t.filter(({name:s})=>!r.includes(s)&&!n.includes(s)).length>0?"recused":"with-reason":"yes"}function Np(e){let{opened:t}=e,r=le(t.bundle.holders.map(t.nameOf));return Z("access",l("browser-section-access"),K(l("browser-access-holders",{names:r})),...t.actsAs===null?[]:[k0(e)],Rc(e))}function k0(e){let{opened:t,keyring:r,drafts:n}=e,o=Lc(r.everybody(),t.bundle.holders),s=d=>Pp(d,o,t.report?.data.excluded??[],t.bundle.recused),i=o.map(({name:d,display:f})=>({value:d,label:f,...v0(s(d))}));if(o.length===0)return K(l("browser-grant-nobody"));let a=o.some(({name:d})=>s(d)==="with-reason"),c=de({id:"grant-reason",name:"reason",label:l("browser-grant-reason"),hint:l("browser-grant-reason-hint")});return _e("grant",l("browser-grant-title"),{id:"grant",drafts:n,fields:[Cr({id:"grant-for",name:"for",label:l("browser-grant-label"),hint:l("browser-grant-hint"),choices:i}),...a?[c]:[]],button:l("browser-grant"),secondary:!0,send:async d=>{let f=d.needed("for",l("browser-grant-missing")),u=t.nameOf(f),p=s(f);if(p==="excluded")throw new J(l("browser-grant-excluded",{name:u}),"grant-for");if(p==="recused")throw new J(l("browser-grant-recused",{name:u}),"grant-for");let g=p==="with-reason",h=g?d.needed("reason",l("browser-grant-reason-missing",{name:u})):"",{reader:y,today:w}=e,b=Lc((await et()).everybody(),t.bundle.holders).find(A=>A.name===f);if(b===void 0)throw new J(l("browser-grant-gone",{name:u}),"grant-for");if(t.actsAs===null)throw new J(l("browser-unexpected"));let x={account:y.account,role:t.actsAs,signingSeed:y.keys.signingSeed},B=ne(await fi(t.key,b,x,w));if(g){let A={kind:"note",text:l("browser-grant-reason-note",{name:u,why:h})};await e.take({action:"note",entry:A},{form:"grant-reason",section:"access",done:l("browser-grant-reason-noted")})}await e.send("grants",{for:f,ciphertext:B,even_so:g},{form:"grant",section:"access",done:l("browser-grant-done",{name:u})})}})}function v0(e){return e==="yes"?{}:{hint:l(e==="excluded"?"browser-grant-excluded-hint":"browser-grant-recused-hint")}}function Rc({opened:e}){let t=m("div",{class:"candour-recusal"}),r=tt(l("browser-recuse-sure"),()=>{Bn(t,n)},!1);r.classList.add("govuk-button--warning");let n=async()=>{await qe(`/api/v1/cases/${e.bundle.case}/recuse`,{}),location.assign("/")},o=tt(l("browser-recuse-keep"),()=>{Bt(i,!1),a.focus()}),s=m("h3",{class:"govuk-heading-s"},l("browser-recuse-heading"));if(Kp(e.bundle))return t.append(s,K(l("browser-recuse-alone"))),t;let i=m("div",{},K(l("browser-recuse-about")),r,o);Bt(i,!1);let a=tt(l("browser-recuse"),()=>{Bt(i,!0),r.focus()});return t.append(s,a,i),t}function Up(e){let t=[Hp(`/cases/${e.case}/grant.age`,l("browser-file-grant")),...Object.entries(e.threads).flatMap(([o,{entries:s}])=>s.map(({n:i})=>E0(e,o,i)))],r=m("ul",{class:"govuk-list"},...t.map(o=>m("li",{},o))),n=we(l("browser-files-show"),!1,K(l("browser-files-about")),r);return Z("files",l("browser-section-files"),n)}function E0(e,t,r){let[n=""]=t.split("-"),o=["shared","staff","disclosure"].includes(n)?n:"referral";return Hp(`/cases/${e.case}/${t}/${r}.age`,l(`browser-file-${o}`,{n:r,thread:t}))}function Hp(e,t){return m("a",{class:"govuk-link",href:e,download:""},t)}function Fp(e,t){let{state:r}=e;return r==="concluded"?"closed":r==="withdrawn"||r==="unreadable"?r:r==="reopened"&&e.second_look&&e.concluded_by===t?"second-look":r==="received"?"acknowledge":r==="acknowledged"||r==="reopened"?"assess":r==="awaiting_reporter"?"waiting":e.classification===null?"classify":e.route===null?"route":e.referrals.some(n=>n.state==="sent"||n.state==="acknowledged")?"with-body":e.referrals.some(n=>n.state==="answered")?"close":"refer"}var T0={acknowledge:"conversation",classify:"classification",route:"route",refer:"referrals","with-body":"referrals",close:"closing"},S0=["assess","resume"];function Wp(e){let t=l("browser-section-next");if(e.opened.actsAs===null)return Z("actions",t,K(l("browser-nothing-to-do")));let r=Fp(e.opened.bundle,e.reader.account),n=T0[r],o=n===void 0?null:m("a",{class:"govuk-link",href:`#${n}`},l(`browser-go-${n}`)),s=m("p",{class:"govuk-body"},`${l(`browser-next-${r}`,A0(e))} `,o),i=S0.filter(a=>e.offers(a)).map(a=>B0(a,e));return Z("actions",t,s,...i)}function B0(e,t){let{words:r,drafts:n}=t,o=l("browser-acted",{action:r.action(e)}),s=()=>t.take({action:e},{form:e,section:"actions",done:o});return Fe({id:e,drafts:n,fields:[],button:r.action(e),send:s})}function A0({opened:e,reader:t}){let r=e.bundle.holders.filter(n=>n!==t.account);return{names:r.length===0?l("browser-nobody-yet"):le(r.map(e.nameOf))}}function qp(e){let t=Wt(e.opened.staff.entries,rn(e),l("browser-no-notes"));return Z("notes",l("browser-section-notes"),...t,...e.offers("note")?[O0(e)]:[])}function O0(e){let t=e.words.action("note"),r=de({id:"note-text",name:"text",label:l("browser-note-label"),hint:l("browser-note-hint")});return _e("note",t,{id:"note",drafts:e.drafts,fields:[r],button:t,send:n=>{let o={kind:"note",text:n.needed("text",l("browser-text-missing"))};return e.take({action:"note",entry:o},{form:"note",section:"notes",done:l("browser-acted",{action:t})})}})}function jp(e,t){let r=Object.entries(e.data.answers).map(([n,o])=>{let s=t.questions.find(i=>i.id===n);return[s?.label??n,_0(o,s)]});return Z("report",l("browser-section-report"),it(r))}function _0(e,t){let r=n=>t?.options.get(n)??n;return Array.isArray(e)?e.length===0?ke(l("browser-not-answered")):m("ul",{class:"govuk-list"},...e.map(n=>m("li",{},ke(r(n))))):ke(r(e)||l("browser-not-answered"))}function Yp(e){let{tasks:t}=e.opened.bundle,r=t.filter(({done_on:a})=>a===null),n=l("browser-section-tasks",{count:r.length}),o=[...t].sort((a,c)=>zp(a).localeCompare(zp(c))),s=m("ul",{class:"govuk-list candour-tasks"},...o.map(a=>L0(a,e))),i=e.offers("add_task")?[R0(e)]:[];return Z("tasks",n,t.length===0?K(l("browser-no-tasks")):s,...i)}function zp({done_on:e,due_on:t}){return`${e===null?0:1}${t}`}function L0(e,t){let{opened:r,drafts:n,words:o}=t,s=$e(r.staff,"task").find(({n:g})=>g===e.n),i=r.nameOf(s?.data.for??e.for),a=s?.data.due??e.due_on,c=e.done_on===null&&a<t.today,d=e.done_on===null?l("browser-task-open",{name:i,day:G(a)}):l("browser-task-done",{name:i,day:G(e.done_on)}),f=`complete-${e.n}`,u=o.action("complete_task"),p=()=>t.take({action:"complete_task",target:String(e.n)},{form:f,section:"tasks",done:l("browser-acted",{action:u})});return m("li",{class:"candour-task"},m("p",{class:"govuk-body"},d,c?m("strong",{class:"candour-overdue"},` ${l("browser-due-overdue")}`):null),ke(s?.data.text??l("browser-task-unsigned")),e.done_on===null&&t.offers("complete_task")?Fe({id:f,drafts:n,fields:[],button:u,secondary:!0,send:p}):null)}function R0(e){let{opened:t,reader:r,words:n,drafts:o}=e,s=t.bundle.holders.map(c=>({value:c,label:t.nameOf(c)})),i=n.action("add_task"),a=[de({id:"task-text",name:"text",label:l("browser-task-label"),hint:l("browser-task-hint"),rows:3}),vt({id:"task-for",name:"for",label:l("browser-task-for"),choices:s,value:r.account}),Rr({id:"task-due",name:"due",type:"date",label:l("browser-task-due")})];return _e("add_task",i,{id:"add_task",drafts:o,fields:a,button:i,secondary:!0,send:c=>{let d=c.needed("text",l("browser-text-missing")),f=c.needed("due",l("browser-task-due-missing"));if(f<e.today)throw new J(l("browser-task-due-past"),"task-due");let u=c.needed("for",l("browser-task-for-missing")),p={kind:"task",for:u,due:f,text:d},g={form:"add_task",section:"tasks",done:l("browser-acted",{action:i})};return e.take({action:"add_task",entry:p,details:{for:u,due:f}},g)}})}function Vp(e){let{opened:t,words:r}=e;if(t.warnings.includes("excluded"))return[Se(l("browser-warn-excluded")),C0(e)];let n=[ep(e),Wp(e),...t.report?[jp(t.report,r)]:[],op(e),...ap(e),Zu(e),$p(e),_p(e),Yp(e),qp(e),ip(e),Np(e),Up(t.bundle)],o=m("div",{class:"candour-case"},Nu(n),m("div",{class:"candour-case__parts"},...n));return[Ju(e),...I0(e),o]}function C0(e){return Z("access",l("browser-section-access"),Rc(e))}function I0({drafts:e}){return e.orphans().map(t=>{let r=m("h2",{class:"govuk-heading-s"},l("browser-draft-kept"));return m("div",{class:"govuk-inset-text","data-kept":""},r,m("p",{class:"candour-text"},t))})}function Gp(e,t,r){if(e==="wrong_answer")return[Se(l("browser-warn-case"))];let n=l("browser-grant-unverified",{reason:l(`browser-reason-${e}`)}),s=ci(t,i=>t.actions.find(a=>a.action===i),r);return[Se(n),...s.length===0?[]:[Z("closing",l("browser-section-closing"),...s)]]}function jt(e,t,r,n,o=""){let s=m("p",{class:"govuk-notification-banner__heading"},r),i=m("div",{class:`govuk-notification-banner ${n}`,role:"alert",tabindex:"-1"},m("div",{class:"govuk-notification-banner__content"},s,o===""?null:K(o))),a=e.querySelector(`#${t} > h2`);a?a.after(i):e.prepend(i),at(i)}async function Xp(e){ge(l("browser-opening"));let t=e.dataset.case,r=await gt(),n=new ei(z("#case-words")),o=[et(),me(`/api/v1/cases/${t}`),pc()],[s,i,a]=await Promise.all(o),c=new Cc(t,r,s,n,a);mt(()=>c.forget()),await c.draw(i),ge("")}var Cc=class{constructor(t,r,n,o,s){this.caseId=t;this.session=r;this.keyring=n;this.words=o;this.vocabulary=s}caseId;session;keyring;words;vocabulary;place=z("[data-opened]");drafts=new ii;unanswered=new _r;routing=null;routedBy="";forget(){this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t){let r=await Lr(this.caseId,t,this.session,this.keyring);if(this.drafts.drawAgain(),"refused"in r){let{drafts:n,words:o,keyring:s}=this,i=c=>s.displayName(c),a=(c,d)=>this.takeUnopened(t,c,d);return this.place.replaceChildren(...Gp(r.refused,t,{drafts:n,words:o,nameOf:i,take:a})),null}return await this.askTheDirectory(r.opened),this.place.replaceChildren(...Vp(this.work(r.opened))),r.opened}async askTheDirectory({bundle:t,staff:r}){let n=Ue(r,"classification")?.data??null,o=JSON.stringify([t.classification,n]);this.vocabulary??=await pc(),t.classification===null?this.routing=null:(this.routing===null||o!==this.routedBy)&&(this.routing=await Mu(this.caseId,n)),this.routedBy=o}work(t){let{session:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a}=this;return{opened:t,reader:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a,today:Zp(),offers:c=>t.bundle.actions.find(d=>d.action===c&&(t.actsAs!==null||d.entry===null)),take:(c,d)=>this.take(t,c,d),send:(c,d,f)=>this.change(t,`/api/v1/cases/${this.caseId}/${c}`,d,f),goTo:(c,d)=>{this.goTo(t.bundle,c,d)}}}async take(t,r,n){if(ge(l("browser-acting")),this.unanswered.has(n.form)){let s=await me(`/api/v1/cases/${this.caseId}`);if(await this.drawArrived(s,r,n))return}this.keyring=await et();let o;try{o=await oi(r,t,this.session,this.keyring,Zp())}catch(s){if(s instanceof ir)throw new J(l("browser-text-too-long"));if(!(s instanceof So))throw s;return await this.draw(t.bundle),jt(this.place,n.section,l("browser-readers-changed"),"")}this.unanswered.begin(n.form,o.entry,r),await this.change(t,`/api/v1/cases/${this.caseId}/changes`,o,n,r)}async change(t,r,n,o,s){ge(l("browser-acting"));let i;try{i=await qe(r,n)}catch(a){return this.drawWhatHappenedMeanwhile(a,t,o,s)}await this.drawDone(()=>i===null?me(`/api/v1/cases/${this.caseId}`):Promise.resolve(i),o)}async drawDone(t,r){this.drafts.drop(r.form),this.unanswered.answered(r.form);try{let n=await r.then?.()??"";await this.draw(await t()),jt(this.place,r.section,r.done,"govuk-notification-banner--success",n)}catch(n){throw n instanceof Qe?n:new J(l("browser-done-not-shown",{done:r.done}))}}async drawArrived(t,r,n){let o=this.unanswered.arrived(n.form,r,s=>t.threads[s]?.entries??[]);return o==="same"&&await this.drawDone(()=>Promise.resolve(t),n),o==="changed"&&(this.unanswered.answered(n.form),await this.draw(t),jt(this.place,n.section,l("browser-arrived-changed"),"")),o!==null}async takeUnopened(t,r,n){let o={action:r.action,target:null,seen:uc(t),entry:null,details:null};await this.draw(await qe(`/api/v1/cases/${this.caseId}/changes`,o)),jt(this.place,n.section,n.done,"govuk-notification-banner--success")}async drawWhatHappenedMeanwhile(t,r,n,o){let s=t instanceof Oe&&t.status===409?t.problem.bundle:void 0;if(s!==void 0&&o&&await this.drawArrived(s,o,n))return;if(this.unanswered.answered(n.form,t),s===void 0)throw t;let i=await this.draw(s);i!==null&&jt(this.place,n.section,Pu(r,i,this.session.account),"")}async goTo(t,r,n){await this.draw(t),hc(z(`#${r}`,this.place)),z(`[data-action="${n}"] textarea`,this.place).focus()}};function Zp(){return new Date().toISOString().slice(0,10)}var Ic="candour-change ";function Qp(e,t){e.name=t.text.trim()===""?"":Ic+JSON.stringify(t)}function ui(e){e.name=""}function pi(e,t){let r=M0(e.name);return r!==null&&r.account===t?r:(ui(e),null)}function M0(e){if(!e.startsWith(Ic))return null;try{let{account:t,text:r,nation:n,checked:o}=JSON.parse(e.slice(Ic.length));return typeof t=="string"&&typeof r=="string"&&typeof n=="string"?{account:t,text:r,nation:n,checked:o===!0}:null}catch{return null}}function Jp(e){let t=document.body.dataset.account,r=z('form[action="/changes"]',e),n=eh(r);D0(e,r,pi(window,t));let o=()=>{let{text:i,nation:a,checked:c}=n;Qp(window,{account:t,text:i.value,nation:a.value,checked:c.checked})},s=!1;for(let i of document.querySelectorAll("[data-sign-out]"))i.addEventListener("click",()=>s=!0,{capture:!0});mt(()=>s?ui(window):o()),r.addEventListener("submit",o)}function D0(e,t,r){let{text:n,nation:o,checked:s}=eh(t);ui(window);let i=e.querySelector(".govuk-error-summary, .govuk-notification-banner")!==null;r===null||i||n.value!==""||(n.value=r.text,o.value=r.nation,s.checked=r.checked,t.before(m("div",{class:"govuk-inset-text",role:"status"},l("browser-change-kept"))))}function eh(e){return{text:z("#text",e),nation:z("#nation",e),checked:z("#checked",e)}}var $0=1e4;function th({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>$0)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,Et(n.ciphertext)]))}}function Et(e){try{return Q(e)}catch{return new Uint8Array}}var Mn=class{constructor(t){this.template=t}template;state(t){return this.word("states",t)}action(t){return this.word("actions",t)}word(t,r){return[...z(`[data-words="${t}"]`,this.template.content).querySelectorAll("[data-id]")].find(s=>s.dataset.id===r)?.textContent?.trim()??r}};var K0=1e3;function rh({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>K0)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,Et(n.ciphertext)]))}}var P0=5,N0=864e5;async function nh(e,t,{account:r,keys:n},o,s){if(t.id!==e)return{refused:"wrong_answer"};let i=await pu(rh(t),e,t.case,n,o);if(i.opened===null)return{refused:i.verdict};let{opened:a}=i,{thread:c,request:d}=a,f=o.find(r),u=f?.until===null&&f.role==="custodian"&&f.recipient===n.recipient&&We(Q(f.key),n.signer),p=[];u||p.push("own-key"),c.head!==null&&!We(Et(t.thread.head),c.head)&&p.push("head");let g=p.length===0;c.entries.some(({verdict:b})=>b!=="verified")&&p.push("gaps");let h=Q(d.data.signer),y=t.identity===null?null:await gu(Et(t.identity),n.identity,a.caseId,h),w=b=>o.displayName(b),E=t.actions.some(({action:b})=>b==="release_name");return{shown:{bundle:t,opened:a,warnings:p,kept:y,early:E&&!U0(a,s),mayWrite:g,nameOf:w}}}function U0({request:e,thread:t},r){let n=Date.parse(r)-Date.parse(e.day)>=P0*N0;return e.data.urgent||$e(t,"disclosure_answer").length>0||n}var H0=["refuse_name","release_name"],Mc=e=>`text-${e}`;function oh(e,t){let{opened:r,bundle:n}=e,o={person:e.nameOf,body:c=>c,result:c=>c},s=it([[l("browser-disclosure-reference"),_t(r.caseId)],[l("browser-disclosure-state"),t.state(n.state)]]),i=m("div",{class:"govuk-inset-text"},K(l("browser-disclosure-duty"))),a=Wt(r.thread.entries,o,l("browser-no-messages"));return[Z("summary",l("browser-section-summary"),s,i),Z("asked",l("browser-section-asked"),...a)]}function sh(e,t,r,n){let{bundle:o,mayWrite:s}=e,i=l("browser-section-actions"),a=H0.filter(d=>s&&o.actions.some(({action:f})=>f===d)&&F0(d,e)),c=o.state==="asked"||o.state==="answered"?W0(e):[];return a.length===0?Z("actions",i,...c,K(l("browser-nothing-to-do"))):Z("actions",i,...c,...a.map(d=>q0(d,t,r,n)))}function F0(e,t){return e==="refuse_name"?!0:t.kept?.verdict==="verified"&&!t.early}function W0(e){let{bundle:t,kept:r,early:n}=e,o=t.state==="asked"&&!t.actions.some(({action:s})=>s==="release_name");return[...n?[Se(l("browser-disclosure-early"))]:[],...r===null?[Se(l("browser-disclosure-no-name"))]:[],...r!==null&&r.verdict!=="verified"?[Se(l("browser-disclosure-closed-name",{reason:l(`browser-reason-${r.verdict}`)}))]:[],...o?[K(l("browser-disclosure-waits",{day:G(t.decide_from)}))]:[]]}function q0(e,t,r,n){let o=Mc(e),s=m("textarea",{class:"govuk-textarea",id:o,rows:"5","aria-describedby":`${o}-hint`});s.value=r.get(e)??"",s.addEventListener("input",()=>r.set(e,s.value));let i=e==="release_name"?"govuk-button govuk-button--warning":"govuk-button",a=m("form",{method:"post",novalidate:""},m("div",{class:"govuk-form-group"},m("label",{class:"govuk-label govuk-label--s",for:o},l(`browser-${e}-label`)),m("div",{class:"govuk-hint",id:`${o}-hint`},l(`browser-${e}-hint`)),s),m("button",{class:i,type:"submit"},t.action(e)));Je(a,async()=>{if(s.value.trim()==="")throw new J(l(`browser-${e}-missing`),o);await n(e,s.value)});let c=we(t.action(e),r.has(e),a);return c.dataset.action=e,c}async function ah(e){ge(l("browser-opening-disclosure"));let t=e.dataset.disclosure,r=await gt(),n=new Dc(t,r,new Mn(z("#disclosure-words")));mt(()=>n.forget()),await n.draw(await me(`/api/v1/disclosures/${t}`),await et()),ge("")}var Dc=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=z("[data-opened]");drafts=new Map;unanswered=new _r;shown=null;forget(){this.shown=null,this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t,r){let n=await nh(this.id,t,this.session,r,ih());if("refused"in n){this.shown=null,this.place.replaceChildren(Se(l("browser-disclosure-unverified",{reason:j0(n.refused)})));return}let{shown:o}=n;this.shown=o,this.place.replaceChildren(...o.warnings.map(s=>Se(l(`browser-warn-${s}`))),...oh(o,this.words),sh(o,this.words,this.drafts,this.decide))}decide=async(t,r)=>{let n=this.shown;if(n===null)return;ge(l("browser-acting"));let o=await et();if(this.unanswered.has(t)){let i=await me(`/api/v1/disclosures/${this.id}`);if(await this.drawArrived(i,o,t,r))return}let s=await this.seal(t,r,n,o).catch(i=>{throw i instanceof ir?new J(l("browser-text-too-long"),Mc(t)):i});this.unanswered.begin(t,s,{text:r});try{let i=await qe(`/api/v1/disclosures/${this.id}/changes`,{action:t,entry:s});await this.drawDone(i,o,t)}catch(i){let a=i instanceof Oe&&i.status===409?i.problem.bundle:void 0;if(a!==void 0&&await this.drawArrived(a,o,t,r))return;if(this.unanswered.answered(t,i),a===void 0)throw i;await this.draw(a,o),jt(this.place,"actions",l("browser-meanwhile-disclosure"),"")}};async drawDone(t,r,n){this.drafts.clear(),this.unanswered.answered(n),await this.draw(t,r),jt(this.place,"actions",l("browser-acted",{action:this.words.action(n)}),"govuk-notification-banner--success")}async drawArrived(t,r,n,o){let s=a=>a===Ot(this.id)?t.thread.entries:[],i=this.unanswered.arrived(n,{text:o},s);return i==="same"&&await this.drawDone(t,r,n),i==="changed"&&(this.unanswered.answered(n),await this.draw(t,r),jt(this.place,"actions",l("browser-arrived-changed"),"")),i!==null}async seal(t,r,{bundle:n,opened:o,kept:s},i){let{account:a,keys:c}=this.session,d=t==="release_name"?s?.lines:"";if(d==null)throw new Error("no verified name to hand on");let f=o.thread.head??Et(n.thread.head),u={n:n.thread.n,head:f,day:ih()},p={account:a,role:"custodian",signingSeed:c.signingSeed},g=await vu({identity:d,text:r},u,p,o,i);return{thread:Ot(this.id),n:u.n,head:ne(f),ciphertext:ne(g)}}};function ih(){return new Date().toISOString().slice(0,10)}function j0(e){return e==="wrong_answer"||e==="missing"?l(`browser-disclosure-${e}`):l("browser-disclosure-reason",{reason:l(`browser-reason-${e==="for_custodians"?"cannot_open":e}`)})}function ch(e){let[t="",r=""]=z0(e.slice(1)).split("/");return{account:t,invitation:r}}function z0(e){try{return decodeURIComponent(e)}catch{return""}}var $c=4;function lh(e,t){let r=e.size+2*$c,n=e.rows.flatMap((o,s)=>[...o].flatMap((i,a)=>i==="1"?[`M${a+$c} ${s+$c}h1v1h-1z`]:[]));return us("svg",{viewBox:`0 0 ${r} ${r}`,class:"candour-qr",role:"img","aria-label":t,"shape-rendering":"crispEdges"},us("rect",{width:String(r),height:String(r),fill:"#fff"}),us("path",{d:n.join(""),fill:"#000"}))}function nn(e){return z(`#${e}`).value.trim()}function hi(e){return e===""?{field:"account",message:l("browser-account-missing")}:/^[a-z][a-z0-9-]{1,30}$/.test(e)&&e!=="reporter"?null:{field:"account",message:l("browser-account-shape")}}function mi(e){let t=Nr(e);if(t==="")return{field:"passphrase",message:l("browser-passphrase-missing")};let r=ad(t);if(r){let{word:o,place:s,suggestion:i}=r;return{field:"passphrase",message:i?l("browser-passphrase-unknown",{word:o,place:s,suggestion:i}):l("browser-passphrase-unknown-plain",{word:o,place:s})}}let n=t.split(" ").length;return n===Vi?null:{field:"passphrase",message:l("browser-passphrase-count",{count:n})}}function gi(e){return e?nn("code").replace(/\s/g,""):null}function yi(e){return e===null||/^[0-9]{6}$/.test(e)?null:{field:"code",message:l("browser-code-shape")}}function Ao(e){return e.filter(t=>t!==null)}var Y0=["invitation","passphrase","confirm","done"];function dh(e){let t=e.dataset.service;V0();let r=null;Je(z("#invitation-form"),async()=>{r=await G0(),r&&(Ws(z("[data-passphrase]"),r.passphrase),Z0(r.secondFactor),wi("passphrase"))}),z("[data-written-down]").addEventListener("click",()=>wi("confirm")),z("[data-show-again]").addEventListener("click",()=>wi("passphrase")),Je(z("#confirm-form"),async()=>{if(!r)return;let n=await X0(t,r);n!==null&&(z("[data-fingerprint]").textContent=n,z("[data-command]").textContent=`candour keys approve ${r.account} ${n}`,Q0(r),r=null,wi("done"))})}function V0(){let{hash:e}=location;if(e==="")return;history.replaceState(null,"",location.pathname);let{account:t,invitation:r}=ch(e);z("#account").value=t,z("#invitation").value=r}async function G0(){let e=nn("account"),t=nn("invitation"),r=t===""?{field:"invitation",message:l("browser-invitation-missing")}:null,n=Ao([hi(e),r]);if(n.length>0)return tr(n),null;let s=(await oo("/api/v1/enrol/start",{account:e,invitation:t})).second_factor;return{account:e,invitation:t,passphrase:ss(),root:Er(32),secondFactor:s}}function Z0(e){e&&(z("[data-qr]").replaceChildren(lh(e.qr,l("browser-qr-label"))),z("[data-secret]").textContent=e.secret)}async function X0(e,t){let r=nn("passphrase"),n=gi(t.secondFactor!==null),o=mi(r),i=Nr(r)!==t.passphrase?{field:"passphrase",message:l("browser-passphrase-different")}:null,a=Ao([o??i,yi(n)]);if(a.length>0)return tr(a),null;ge(l("browser-working"));let c=is(e,t.account),d=await An({job:"stretch",passphrase:t.passphrase,salt:c}),f=as(d);d.fill(0),ge(l("browser-enrolling"));let u=ns(t.root);u.signingSeed.fill(0);let p=await oo("/api/v1/enrol",{account:t.account,invitation:t.invitation,proof:ne(f.proof),root:ne(await Fs(t.root,[ts(f.kek)])),recipient:u.recipient,key:ne(u.signer),box:t.secondFactor?.box??null,code:n});f.proof.fill(0);let g=os(u.recipient,u.signer);if(p.fingerprint!==g)throw new J(l("browser-fingerprint-differs"));return g}function Q0(e){e.root.fill(0),z("[data-passphrase]").replaceChildren(),z("#passphrase").value="",z("#invitation").value="",document.querySelector("[data-qr]")?.replaceChildren(),document.querySelector("[data-secret]")?.replaceChildren()}function wi(e){for(let t of Y0)Bt(z(`[data-step="${t}"]`),t===e);at(z(`#${e}-heading`))}var Kc=6e4,J0=5e3,ex=["pointerdown","keydown","wheel","touchstart"];function fh(e){let t=e*Kc,r=Math.min(2*Kc,t/2),n=Date.now(),o=n,s=rx(Math.max(1,Math.round(r/Kc)),()=>i(!0));function i(a){n=Date.now(),s.open&&s.close(),!(!a&&n-o<t/4)&&(o=n,Ld(),me("/api/v1/session").then(tx,()=>{}))}for(let a of ex)addEventListener(a,()=>!s.open&&i(!1),{capture:!0,passive:!0});Rd(()=>{n=o=Date.now(),s.open&&s.close()}),setInterval(()=>{let a=Date.now()-n;a>=t?Br():a>=t-r&&!s.open&&(document.body.append(s),s.showModal())},J0)}function tx(e){e.account!==document.body.dataset.account&&ia()}function rx(e,t){let r=m("button",{class:"govuk-button",type:"button"},l("browser-idle-stay")),n=m("button",{class:"govuk-button govuk-button--secondary",type:"button"},l("browser-idle-leave")),o=m("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"idle-heading","aria-describedby":"idle-text"},m("h2",{class:"govuk-heading-m",id:"idle-heading"},l("browser-idle-heading")),m("p",{class:"govuk-body",id:"idle-text"},l("browser-idle-text",{minutes:e})),m("div",{class:"govuk-button-group"},r,n));return r.addEventListener("click",t),o.addEventListener("cancel",t),n.addEventListener("click",()=>{Br()}),o}function uh(){crypto.subtle===void 0&&Object.defineProperty(crypto,"subtle",{get(){throw new DOMException("no secure context","NotSupportedError")}})}async function ph(e,t,r,n,o,s){let i=await Lr(e,t,n,o);if("refused"in i)return{refused:"unverified"};let{key:a,report:c,actsAs:d,warnings:f}=i.opened;if(c===null)return{refused:"unverified"};if(f.includes("excluded"))return{refused:"own-exclusion"};if(c.data.excluded.includes(r))return{refused:"excluded"};if(t.recused.includes(r))return{refused:"recused"};let u=o.find(r),p=u?.role==="reviewer"||u?.role==="lead";if(d===null||u===void 0||u.until!==null||!p)return{refused:"not-allowed"};let g={account:n.account,role:d,signingSeed:n.keys.signingSeed};return{ciphertext:ne(await fi(a,u,g,s))}}async function hh(e,t,r,n){try{let o=await me(`/api/v1/cases/${e}`),s=new Date().toISOString().slice(0,10),i=await ph(e,o,t,r,n,s);return"refused"in i?i.refused:(await qe(`/api/v1/cases/${e}/grants`,{for:t,ciphertext:i.ciphertext}),null)}catch(o){if(!(o instanceof Oe))throw o;if(o.status===409)return null;if(o.status===404)return"gone";if(o.status===422)return"not-allowed";throw o}}async function mh(e){let t=await e.page(null),r={done:0,total:t.remaining,refused:[]};for(e.told(r);t.cases.length>0;){for(let n of t.cases){if(e.stopped())return r;let o=await e.handOver(n);o===null?r.done+=1:r.refused.push({caseId:n,why:o}),e.told(r)}if(e.stopped())return r;t=await e.page(t.cases.at(-1))}return r}async function gh(){ge(l("browser-leavers-fetching"));let e=await gt(),t=await et(),{leavers:r}=await me("/api/v1/leavers"),n=r.map(({account:a})=>a),o=t.everybody().filter(a=>nx(a,e.account,n)),s=r.map(a=>ox(a,o,e,t)),i=m("p",{class:"govuk-body"},l("browser-leavers-none"));z("[data-leavers]").replaceChildren(...s.length>0?s:[i]),ge("")}function nx(e,t,r){return(e.role==="reviewer"||e.role==="lead")&&e.until===null&&e.name!==t&&!r.includes(e.name)}function ox(e,t,r,n){let{account:o,name:s,until:i,shared:a}=e,c=[l("browser-leavers-shared",{shared:a}),l("browser-leavers-others")];return i!==null&&c.unshift(l("browser-leavers-until",{day:G(i)})),m("section",{"aria-labelledby":`leaver-${o}`,"data-leaver":o},m("h2",{class:"govuk-heading-m",id:`leaver-${o}`},s),m("ul",{class:"govuk-list govuk-list--bullet"},...c.map(d=>m("li",{},d))),a>0&&t.length>0?sx(e,t,r,n):null)}function sx(e,t,r,n){let o=`successor-of-${e.account}`,s=t.map(({name:p,display:g})=>m("option",{value:p},g)),i=m("select",{class:"govuk-select",id:o,name:"to"},...s),a=m("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""});a.append(l("browser-leavers-stop"));let c=m("progress",{"aria-label":l("browser-leavers-meter"),value:"0",hidden:""}),d=m("p",{class:"candour-progress",role:"status"}),f=m("ul",{class:"govuk-list govuk-list--bullet","data-refused":""}),u=m("form",{},m("div",{class:"govuk-form-group"},m("label",{class:"govuk-label",for:o},l("browser-leavers-to")),i),m("button",{class:"govuk-button",type:"submit"},l("browser-leavers-start"))," ",a,c,d,f);return Je(u,async()=>{let p=!1;a.onclick=()=>p=!0,a.hidden=c.hidden=!1,i.disabled=!0;let g=({done:h,total:y,refused:w})=>{c.max=Math.max(y,1),c.value=h+w.length,d.textContent=l("browser-leavers-progress",{done:h,total:y,refused:w.length});for(let{caseId:E,why:b}of w.slice(f.childElementCount)){let x={reference:_t(E),colleague:n.displayName(i.value)};f.append(m("li",{},l(`browser-leavers-refused-${b}`,x)))}};f.replaceChildren();try{let h=await mh({page:x=>ix(e.account,i.value,x),handOver:x=>hh(x,i.value,r,n),told:g,stopped:()=>p}),{done:y,total:w,refused:E}=h,b=p&&y+E.length<w?"browser-leavers-stopped":"browser-leavers-finished";d.textContent=l(b,{done:y,total:w,refused:E.length})}finally{a.hidden=!0,i.disabled=!1}}),u}async function ix(e,t,r){let n=new URLSearchParams(r===null?{to:t}:{to:t,after:r});return await me(`/api/v1/leavers/${e}/cases?${n.toString()}`)}async function yh(e,t,{account:r,keys:n},o){if(t.id!==e)return{refused:"wrong_answer"};let s={account:r,identity:n.identity,recipient:n.recipient},i=await Bu(th(t),e,t.case,s,o);if(i.opened===null)return{refused:i.verdict};let{thread:a}=i.opened,c=o.find(r),d=c?.until===null&&c.recipient===n.recipient&&We(Q(c.key),n.signer),f=[];d||f.push("own-key"),a.head!==null&&!We(Et(t.thread.head),a.head)&&f.push("head");let u=f.length===0;a.entries.some(({verdict:y})=>y!=="verified")&&f.push("gaps");let p=y=>o.displayName(y),{to:g}=i.opened,h={reference:_t(g.caseId),state:en(a)};return{shown:{bundle:t,opened:i.opened,warnings:f,...h,mayWrite:u,nameOf:p}}}function wh({opened:e,state:t,nameOf:r},n){let{data:o,by:s,day:i}=e.pack,a=Z("summary",l("browser-section-summary"),it([[l("browser-state"),n.state(t)],[l("browser-pack-by"),l("browser-pack-by-whom",{name:r(s),day:G(i)})],[l("browser-pack-basis"),l(`browser-pack-basis-${o.basis}`)]]),m("div",{class:"govuk-inset-text"},K(l("browser-pack-duty-identity")),K(l(`browser-pack-duty-${o.basis}`)))),c=o.parts.flatMap(({title:p,text:g})=>[m("h3",{class:"govuk-heading-s candour-pack__title"},p),ke(g)]),d=o.text===""?[]:[ke(o.text)],f=c.length+d.length===0?[K(l("browser-pack-empty"))]:[],u=m("div",{class:"candour-pack"},...d,...c,...f);return[a,Z("pack",l("browser-section-pack"),u)]}function bh(e){let t=l("browser-section-letters"),r=e.opened.thread.entries.slice(1);return r.length===0?Z("letters",t,K(l("browser-no-letters"))):Z("letters",t,...r.map(n=>ax(n,e)))}function ax({n:e,verdict:t,document:r},n){if(r)return cx(r,n);let o=t==="missing"?l("browser-missing",{n:e}):l("browser-not-verified",{n:e,reason:l(`browser-reason-${t}`)});return m("article",{class:"candour-message candour-message--unverified"},K(o))}function cx(e,t){let{kind:r,role:n,by:o,day:s}=e,i=l(`browser-by-${n}`,{name:t.nameOf(o),day:G(s)}),a=r==="letter"?lx(e.data,n,t):[K(l("browser-entry-number",{n:e.n}))];return m("article",{class:`candour-message candour-message--${n==="liaison"?"reporter":"reviewer"}`},m("p",{class:"candour-message__byline"},i),...a)}function lx({says:e,suggestion:t,text:r},n,{bundle:o}){let i=[m("h3",{class:"govuk-heading-s"},l(`browser-letter-${e}${n!=="liaison"&&e!=="answer"?"-recorded":""}`))];if(r!==""&&i.push(ke(r)),t!==""){let a=o.bodies.find(({id:c})=>c===t)?.name??t;i.push(K(l("browser-letter-suggestion",{body:a})))}return i}function xh({bundle:e}){let t=o=>{let s=o===0?l("browser-file-pack"):l("browser-file-letter",{n:o});return m("a",{class:"govuk-link",href:`/referrals/${e.id}/${o}.age`,download:""},s)},r=m("ul",{class:"govuk-list"},...e.thread.entries.map(({n:o})=>m("li",{},t(o)))),n=we(l("browser-files-show"),!1,K(l("browser-files-about")),r);return Z("files",l("browser-section-files"),n)}var kh={body_acknowledge:{says:"acknowledged",needsWords:!1},body_ask:{says:"question",needsWords:!0},body_report:{says:"outcome",needsWords:!0},body_decline:{says:"declined",needsWords:!0}},bi=e=>`text-${e}`;function vh(e,t,r,n,o){let s=l("browser-section-actions"),i=new Set(e.actions.map(({action:c})=>c)),a=t?Object.keys(kh).filter(c=>i.has(c)):[];return a.length===0?Z("actions",s,K(l("browser-nothing-to-do"))):Z("actions",s,...a.map(c=>dx(c,e,r,n,o)))}function dx(e,t,r,n,o){let{says:s,needsWords:i}=kh[e],a=n.get(e)??{text:"",suggestion:""},c=bi(e),d=m("textarea",{class:"govuk-textarea",id:c,rows:"6","aria-describedby":`${c}-hint`});d.value=a.text;let f=e==="body_decline"?ux(t,a.suggestion):null,u=()=>({text:d.value,suggestion:f?.select.value??""}),p=()=>n.set(e,u());d.addEventListener("input",p),f?.select.addEventListener("change",p);let g=m("form",{method:"post",novalidate:""},m("div",{class:"govuk-form-group"},m("label",{class:"govuk-label govuk-label--s",for:c},l(`browser-${s}-label`)),m("div",{class:"govuk-hint",id:`${c}-hint`},l(`browser-${s}-hint`)),d),f?.group??null,m("button",{class:"govuk-button",type:"submit"},r.action(e)));return Je(g,async()=>{if(i&&d.value.trim()==="")throw new J(l(`browser-${s}-missing`),c);p(),await o(e,{says:s,...u()})}),fx(e,r.action(e),g,n.has(e))}function fx(e,t,r,n){let o=we(t,n,r);return o.dataset.action=e,o}function ux(e,t){let r=m("option",{value:""},l("browser-suggestion-none")),o=[...e.bodies].sort((c,d)=>c.name.localeCompare(d.name,"en-GB")).map(({id:c,name:d})=>m("option",{value:c},d)),s="suggestion",i=m("select",{class:"govuk-select",id:s,"aria-describedby":`${s}-hint`},r,...o);return i.value=t,{group:m("div",{class:"govuk-form-group"},m("label",{class:"govuk-label govuk-label--s",for:s},l("browser-suggestion-label")),m("div",{class:"govuk-hint",id:`${s}-hint`},l("browser-suggestion-hint")),i),select:i}}async function Eh(e){ge(l("browser-opening-referral"));let t=e.dataset.referral,r=await gt(),n=new Pc(t,r,new Mn(z("#referral-words")));mt(()=>n.forget()),await n.draw(await me(`/api/v1/referrals/${t}`),await et()),ge("")}var Pc=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=z("[data-opened]");drafts=new Map;unanswered=new _r;shown=null;forget(){this.shown=null,this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t,r){let n=await yh(this.id,t,this.session,r);if("refused"in n){let{refused:s}=n,i=s==="wrong_answer"||s==="missing"?s:`reason-${s}`;return this.shown=null,this.place.replaceChildren(Se(l("browser-referral-unverified",{reason:l(`browser-referral-${i}`)}))),null}let{shown:o}=n;return this.shown=o,this.nameThePage(o.reference),this.place.replaceChildren(...o.warnings.map(s=>Se(l(`browser-warn-${s}`))),...wh(o,this.words),bh(o),vh(t,o.mayWrite,this.words,this.drafts,this.take),xh(o)),o}nameThePage(t){let r=z("[data-reference]");r.textContent===""&&(document.title=`${t} – ${document.title}`),r.textContent=t}take=async(t,r)=>{let n=this.shown;if(n===null)return;ge(l("browser-acting"));let o=await et();if(this.unanswered.has(t)){let i=await me(`/api/v1/referrals/${this.id}`);if(await this.drawArrived(i,o,t,r))return}let s=await this.seal(r,n,o).catch(i=>{throw i instanceof ir?new J(l("browser-text-too-long"),bi(t)):i});this.unanswered.begin(t,s,r);try{let i=await qe(`/api/v1/referrals/${this.id}/changes`,{action:t,entry:s});await this.drawDone(i,o,t)}catch(i){if(i instanceof Oe&&i.status===422)throw this.unanswered.answered(t,i),new J(i.message,bi(t));let a=i instanceof Oe&&i.status===409?i.problem.bundle:void 0;if(a!==void 0&&await this.drawArrived(a,o,t,r))return;if(this.unanswered.answered(t,i),a===void 0)throw i;await this.drawWhatHappenedMeanwhile(a,n,o)}};async drawDone(t,r,n){this.drafts.delete(n),this.unanswered.answered(n),await this.draw(t,r),this.announce(l("browser-acted",{action:this.words.action(n)}),"govuk-notification-banner--success")}async drawArrived(t,r,n,o){let s=a=>a===bt(this.id)?t.thread.entries:[],i=this.unanswered.arrived(n,o,s);if(i==="same"&&await this.drawDone(t,r,n),i==="changed"){this.unanswered.answered(n);let a=await this.draw(t,r);a!==null&&this.keepOrphanedDrafts(a.bundle),this.announce(l("browser-arrived-changed"),"")}return i!==null}async seal(t,{bundle:r,opened:n},o){let{account:s,keys:i}=this.session,a=n.thread.head??Et(r.thread.head),c={n:r.thread.n,head:a,day:new Date().toISOString().slice(0,10)},d={account:s,role:"liaison",signingSeed:i.signingSeed},f=await ti(t,c,d,n.to,o);return{thread:bt(this.id),n:c.n,head:ne(a),ciphertext:ne(f)}}async drawWhatHappenedMeanwhile(t,r,n){let o=await this.draw(t,n);if(o===null)return;this.keepOrphanedDrafts(o.bundle);let s=o.opened.thread.entries.slice(r.bundle.thread.n),i=[...new Set(s.flatMap(({document:c})=>c&&c.by!==this.session.account?[o.nameOf(c.by)]:[]))],a=i.length>0?l("browser-meanwhile",{names:le(i)}):l("browser-meanwhile-referral");this.announce(a,"")}keepOrphanedDrafts(t){for(let[r,{text:n}]of this.drafts){if(n===""||t.actions.some(i=>i.action===r))continue;let o=m("h3",{class:"govuk-heading-s"},l("browser-draft-kept")),s=m("p",{class:"candour-text"},n);z("#actions",this.place).append(m("div",{class:"govuk-inset-text"},o,s))}}announce(t,r){let n=m("p",{class:"govuk-notification-banner__heading"},t),o=m("div",{class:`govuk-notification-banner ${r}`,role:"alert",tabindex:"-1"},m("div",{class:"govuk-notification-banner__content"},n));this.place.prepend(o),at(o)}};function px(e){return[...e.querySelectorAll("[data-row]")]}function Nc(){return document.activeElement?.closest("[data-row]")??null}function Uc(e,t){let r=px(e),n=Nc(),o=n?r.indexOf(n)+t:0;r[Math.min(Math.max(o,0),r.length-1)]?.querySelector("a")?.focus()}function Th(e){e.querySelector("input[type=checkbox]")?.click()}var Hc="candour-single-keys",hx=[["j, ↓","next"],["k, ↑","previous"],["Enter","open"],["x","choose"],["a","assign"],["/","search"],["?","help"]];function Sh(e){let t=wx(),r=m("button",{class:"govuk-button govuk-button--secondary candour-keys",type:"button"},l("browser-keys-button"));r.addEventListener("click",()=>t.showModal()),z("[data-tools]").append(r),document.body.append(t),document.addEventListener("keydown",n=>{!Bh()||t.open||n.ctrlKey||n.altKey||n.metaKey||gx(n.target)||mx(n.key,e,t)&&n.preventDefault()})}function mx(e,t,r){let n=Nc();switch(e){case"?":return r.showModal(),!0;case"/":return z("#q").focus(),!0;case"j":case"k":return t&&Uc(t,e==="j"?1:-1),t!==null;case"ArrowDown":case"ArrowUp":return t&&n&&Uc(t,e==="ArrowDown"?1:-1),n!==null;case"x":return n&&Th(n),n!==null;case"a":return t&&z("#assign-to").focus(),t!==null;default:return!1}}function gx(e){return e instanceof HTMLElement?e instanceof HTMLInputElement?e.type!=="checkbox":e.isContentEditable||e.matches("textarea, select"):!1}function Bh(){try{return localStorage.getItem(Hc)!=="off"}catch{return!0}}function yx(e){try{e?localStorage.removeItem(Hc):localStorage.setItem(Hc,"off")}catch{}}function wx(){let e=m("input",{class:"govuk-checkboxes__input",id:"single-keys",type:"checkbox"});e.checked=Bh(),e.addEventListener("change",()=>yx(e.checked));let t=m("label",{class:"govuk-label govuk-checkboxes__label",for:"single-keys"},l("browser-keys-on")),r=m("button",{class:"govuk-button",type:"button"},l("browser-keys-close")),n=hx.map(([s,i])=>m("div",{class:"govuk-summary-list__row"},m("dt",{class:"govuk-summary-list__key"},m("kbd",{},s)),m("dd",{class:"govuk-summary-list__value"},l(`browser-keys-${i}`)))),o=m("dialog",{class:"candour-dialog","aria-labelledby":"keys-heading"},m("h2",{class:"govuk-heading-m",id:"keys-heading"},l("browser-keys-heading")),m("dl",{class:"govuk-summary-list"},...n),m("div",{class:"govuk-checkboxes govuk-checkboxes--small govuk-form-group"},m("div",{class:"govuk-checkboxes__item"},e,t)),r);return r.addEventListener("click",()=>o.close()),o}var xi=60,bx=new Set(["text","changed","title","name"]);function Ah(e){let t=e.kind==="report"?{text:Object.values(e.data.answers)}:e.data;return Fc(t,!1)}function Fc(e,t){return typeof e=="string"?t&&e!==""?[e]:[]:Array.isArray(e)?e.flatMap(r=>Fc(r,t)):typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([r,n])=>Fc(n,bx.has(r)))}function Oh(e,t){let r=new RegExp(t.trim().split(/\s+/u).map(xx).join("\\s+"),"iu");for(let n of e){let o=r.exec(n);if(!o)continue;let s=o.index+o[0].length;return{before:(o.index>xi?"…":"")+n.slice(Math.max(0,o.index-xi),o.index),hit:o[0],after:n.slice(s,s+xi)+(s+xi<n.length?"…":"")}}return null}function xx(e){return e.replace(/[\\^$.*+?()[\]{}|/]/gu,"\\$&")}var Wc=200;function _h(e){let t=new qc;mt(()=>t.forget()),e.append(t.part)}var qc=class{part;words=m("input",{class:"govuk-input govuk-input--width-20",id:"inside",type:"search",autocomplete:"off","aria-describedby":"inside-hint"});stop=m("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""},l("browser-inside-stop"));status=m("p",{class:"govuk-body",role:"status"});hits=m("ul",{class:"govuk-list candour-hits"});opened=new Map;stopped=!1;constructor(){let t=m("form",{},m("label",{class:"govuk-label",for:"inside"},l("browser-inside-label")),m("div",{class:"govuk-hint",id:"inside-hint"},l("browser-inside-hint",{most:Wc})),m("div",{class:"govuk-form-group"},this.words),m("div",{class:"govuk-button-group"},m("button",{class:"govuk-button",type:"submit"},l("browser-inside-button")),this.stop));Je(t,()=>this.run()),this.stop.addEventListener("click",()=>this.stopped=!0);let r=m("summary",{class:"govuk-details__summary"},m("span",{class:"govuk-details__summary-text"},l("browser-inside-heading"))),n=m("div",{class:"govuk-details__text"},t,this.status,this.hits);this.part=m("details",{class:"govuk-details"},r,n)}forget(){this.stopped=!0,this.opened.clear(),this.words.value="",this.hits.replaceChildren(),this.status.textContent=""}async run(){let t=this.words.value.trim();if(t.length<2)throw new J(l("browser-inside-missing"),"inside");this.stopped=!1,this.hits.replaceChildren(),this.stop.hidden=!1;try{await this.lookFor(t)}finally{this.stop.hidden=!0}}async lookFor(t){this.status.textContent=l("browser-inside-starting");let[r,n,o]=[await gt(),await et(),await vx()],[s,i,a]=[0,0,0];for(let d of o){if(this.stopped)break;let f=await this.textsOf(d,r,n);if(this.stopped)break;s+=1;let u=f&&Oh(f,t);f===null&&(a+=1),u&&(i+=1,this.hits.append(Ex(d,u))),this.status.textContent=l("browser-inside-progress",{looked:s,all:o.length,found:i})}let c=this.stopped&&s<o.length?"browser-inside-stopped":"browser-inside-done";this.status.textContent=[l(c,{looked:s,found:i}),...a>0?[l("browser-inside-closed",{closed:a})]:[]].join(" ")}async textsOf(t,r,n){let o=this.opened.get(t.case);if(o!==void 0)return o;let s=await kx(t.case,r,n);return this.stopped||this.opened.set(t.case,s),s}};async function kx(e,t,r){try{let n=await me(`/api/v1/cases/${e}`),o=await Lr(e,n,t,r);if("refused"in o||o.opened.warnings.includes("excluded"))return null;let{shared:s,staff:i}=o.opened;return[...s.entries,...i.entries].flatMap(({document:a})=>a?Ah(a):[])}catch(n){if(n instanceof Qe)throw n;return null}}async function vx(){let e=new URLSearchParams(location.search),t=[];for(;t.length<Wc;){let r=await me(`/api/v1/queue?${e}`);if(t.push(...r.cases),r.after===null)break;e.set("after",r.after)}return t.slice(0,Wc)}function Ex({case:e,reference:t},{before:r,hit:n,after:o}){let s=m("a",{class:"govuk-link",href:`/cases/${e}`},t);return m("li",{},s,m("p",{class:"candour-text"},r,m("mark",{},n),o))}function Lh(){let e=document.querySelector("[data-bulk]");Sh(e),e&&_h(z("[data-search-inside]"))}var Tx=[6e5,12e4];function Rh(e,t){let r=Tx.filter(n=>e<=n).at(-1)??null;return r!==null&&(t===null||r<t)?r:null}var Sx=5e3;function Ch(e){let t=Date.now()+e*1e3,r=Bx(t),n=null;setInterval(()=>{let o=t-Date.now();if(o<=0)return void Br();let s=Rh(o,n);s===null||r.open||(n=s,document.body.append(r),r.showModal())},Sx)}function Bx(e){let t=new Date(e).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}),r=m("button",{class:"govuk-button",type:"button"},l("browser-end-read")),n=m("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"end-heading","aria-describedby":"end-text"},m("h2",{class:"govuk-heading-m",id:"end-heading"},l("browser-end-heading")),m("p",{class:"govuk-body",id:"end-text"},l("browser-end-text",{time:t})),m("div",{class:"govuk-button-group"},r));return r.addEventListener("click",()=>n.close()),n}var Ax={liaison:"/referrals",custodian:"/disclosures"};function Ih(e){let t=e.dataset.service,r=e.dataset.secondFactor==="yes",n=z("#passphrase");z("#show-passphrase").addEventListener("change",o=>{n.type=o.target.checked?"text":"password"}),Je(z("#sign-in-form"),async()=>{let o=nn("account"),s=gi(r),i=Ao([hi(o),mi(n.value),yi(s)]);if(i.length>0)return tr(i);let a=await Ox(t,o,Nr(n.value),s);n.value="",location.replace(pi(window,o)===null?Ax[a]??"/":"/changes")})}async function Ox(e,t,r,n){ge(l("browser-working"));let o=await An({job:"stretch",passphrase:r,salt:is(e,t)}),s=as(o);o.fill(0),ge(l("browser-signing-in"));let i=await oo("/api/v1/sign-in",{account:t,proof:ne(s.proof),code:n});s.proof.fill(0);let{role:a,root:c,wrap:d}=i,f=await Sn(Q(c),s.kek).catch(()=>{throw new J(l("browser-root-unopened"))}),u=Q(d),p=qd(u,f);return _d(p),await Sd(p).catch(()=>{throw new J(l("browser-no-storage"))}),u.fill(0),f.fill(0),a}var _x={account:Uf,case:Xp,changes:Jp,disclosure:ah,disclosures:()=>{},enrol:dh,leavers:gh,referral:Eh,queue:Lh,referrals:()=>{},"sign-in":Ih};async function Lx(){uh();let e=z("[data-page]");document.body.dataset.account!==void 0&&(zd(),fh(Number(document.body.dataset.idleMinutes)),Ch(Number(document.body.dataset.endsIn))),Dd(),await _x[e.dataset.page]?.(e)}Lx().catch(e=>{e instanceof Qe||(ge(""),tr([{field:null,message:e instanceof Oe?e.message:l("browser-unexpected")}]))});
