var So=BigInt(4294967295),Yc=BigInt(32);function Fh(e,t=!1){return t?{h:Number(e&So),l:Number(e>>Yc&So)}:{h:Number(e>>Yc&So)|0,l:Number(e&So)|0}}function Bo(e,t=!1){let r=e.length,n=new Uint32Array(r),o=new Uint32Array(r);for(let s=0;s<r;s++){let{h:i,l:a}=Fh(e[s],t);[n[s],o[s]]=[i,a]}return[n,o]}var Wh=e=>e/2**32|0,qh=e=>e>>>0;function Gc(e,t,r,n){let o=Wh(r),s=qh(r);e.setUint32(t,n?s:o,n),e.setUint32(t+4,n?o:s,n)}var vi=(e,t,r)=>e>>>r,ki=(e,t,r)=>e<<32-r|t>>>r,Tr=(e,t,r)=>e>>>r|t<<32-r,Sr=(e,t,r)=>e<<32-r|t>>>r,_n=(e,t,r)=>e<<64-r|t>>>r-32,Ln=(e,t,r)=>e>>>r-32|t<<64-r;function kt(e,t,r,n){let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var Vc=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),Zc=(e,t,r,n)=>t+r+n+(e/2**32|0)|0,Xc=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),Qc=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0,Jc=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0),el=(e,t,r,n,o,s)=>t+r+n+o+s+(e/2**32|0)|0;function Rn(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Ao=e=>e?`"${e}" `:"";function ie(e,t=""){if(typeof e!="number")throw new TypeError(Ao(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Ao(t)+"expected integer >= 0, got "+e);return e}function nl(e,t=""){if(typeof e!="boolean")throw new TypeError(Ao(t)+"expected boolean, got type="+typeof e);return e}function ee(e,t,r=""){if(Rn(e)&&(t===void 0||e.length===t))return e;t!==void 0&&ie(t,"length");let n=Rn(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=Ao(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}function Ye(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(ie(e.outputLen),ie(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var zh=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},tl=(e,t)=>{zh(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Ht(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Zr(e,t){ee(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Ft(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Ae(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Xr(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function yt(e,t){return e<<32-t|e>>>t}function oe(e,t){return e<<t|e>>>32-t>>>0}var Yh=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Gh(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function Vh(e){for(let t=0;t<e.length;t++)e[t]=Gh(e[t]);return e}var Qr=Yh?e=>e:Vh,ol=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Zh=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Oo(e){if(ee(e),ol)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=Zh[e[r]];return t}function rl(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function _o(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(ol)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,r=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=rl(e.charCodeAt(s)),a=rl(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function Xh(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Ae(t)}}function Ei(e,t=""){return typeof e=="string"?Xh(e):ee(e,void 0,t)}function Lo(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];ee(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let s=e[n];r.set(s,o),o+=s.length}return r}function Br(e,t,r="opts"){return tl(e,"defaults"),t!==void 0&&tl(t,r),Object.assign(Object.create(null),e,t)}function Ar(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Br({},t,"info");let r=(o,s)=>e(s).update(o).digest(),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}function Et(e=32){ie(e,"bytesLength");let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(e))}var Wt=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function sl(e,t,r){return e&t^~e&r}function il(e,t,r){return e&t^e&r^t&r}var Cn=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Xr(this.buffer)}update(t){Ht(this),ee(t);let{view:r,buffer:n,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<s;){let c=Math.min(o-this.pos,s-a);if(c===o){let d=Xr(t);for(;o<=s-a;a+=o)this.process(d,a);i=!0;continue}n.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Ht(this),Zr(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),Gc(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let a=t===r?n:Xr(t),c=this.outputLen,d=c/4,f=this.get();if(c%4||d>f.length)throw new Error("invalid outputLen");for(let u=0;u<d;u++)a.setUint32(4*u,f[u],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},al=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var cl=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),ll=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var Qh=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),nr=new Uint32Array(64),Ti=class extends Cn{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[t,r,n,o,s,i,a,c]}set(t,r,n,o,s,i,a,c){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let u=0;u<16;u++,r+=4)nr[u]=t.getUint32(r,!1);for(let u=16;u<64;u++){let p=nr[u-15],g=nr[u-2],m=yt(p,7)^yt(p,18)^p>>>3,y=yt(g,17)^yt(g,19)^g>>>10;nr[u]=y+nr[u-7]+m+nr[u-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:d,H:f}=this;for(let u=0;u<64;u++){let p=yt(a,6)^yt(a,11)^yt(a,25),g=f+p+sl(a,c,d)+Qh[u]+nr[u]|0,y=(yt(n,2)^yt(n,13)^yt(n,22))+il(n,o,s)|0;f=d,d=c,c=a,a=i+g|0,i=s,s=o,o=n,n=g+y|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,d=d+this.G|0,f=f+this.H|0,this.set(n,o,s,i,a,c,d,f)}roundClean(){Ae(nr)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ae(this.buffer)}},Si=class extends Ti{constructor(){super(32,al)}};var dl=Bo(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),Jh=dl[0],em=dl[1],or=new Uint32Array(80),sr=new Uint32Array(80),Ro=class extends Cn{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,r){super(128,t,16,!1),this.Ah=r[0]|0,this.Al=r[1]|0,this.Bh=r[2]|0,this.Bl=r[3]|0,this.Ch=r[4]|0,this.Cl=r[5]|0,this.Dh=r[6]|0,this.Dl=r[7]|0,this.Eh=r[8]|0,this.El=r[9]|0,this.Fh=r[10]|0,this.Fl=r[11]|0,this.Gh=r[12]|0,this.Gl=r[13]|0,this.Hh=r[14]|0,this.Hl=r[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,Dh:a,Dl:c,Eh:d,El:f,Fh:u,Fl:p,Gh:g,Gl:m,Hh:y,Hl:w}=this;return[t,r,n,o,s,i,a,c,d,f,u,p,g,m,y,w]}set(t,r,n,o,s,i,a,c,d,f,u,p,g,m,y,w){this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=d|0,this.El=f|0,this.Fh=u|0,this.Fl=p|0,this.Gh=g|0,this.Gl=m|0,this.Hh=y|0,this.Hl=w|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let x=0;x<16;x++,r+=4)or[x]=t.getUint32(r),sr[x]=t.getUint32(r+=4);for(let x=16;x<80;x++){let B=or[x-15]|0,A=sr[x-15]|0,R=Tr(B,A,1)^Tr(B,A,8)^vi(B,A,7),U=Sr(B,A,1)^Sr(B,A,8)^ki(B,A,7),P=or[x-2]|0,b=sr[x-2]|0,T=Tr(P,b,19)^_n(P,b,61)^vi(P,b,6),L=Sr(P,b,19)^Ln(P,b,61)^ki(P,b,6),D=Xc(U,L,sr[x-7],sr[x-16]),H=Qc(D,R,T,or[x-7],or[x-16]);or[x]=H|0,sr[x]=D|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:d,Dl:f,Eh:u,El:p,Fh:g,Fl:m,Gh:y,Gl:w,Hh:E,Hl:k}=this;for(let x=0;x<80;x++){let B=Tr(u,p,14)^Tr(u,p,18)^_n(u,p,41),A=Sr(u,p,14)^Sr(u,p,18)^Ln(u,p,41),R=u&g^~u&y,U=p&m^~p&w,P=Jc(k,A,U,em[x],sr[x]),b=el(P,E,B,R,Jh[x],or[x]),T=P|0,L=Tr(n,o,28)^_n(n,o,34)^_n(n,o,39),D=Sr(n,o,28)^Ln(n,o,34)^Ln(n,o,39),H=n&s^n&a^s&a,O=o&i^o&c^i&c;E=y|0,k=w|0,y=g|0,w=m|0,g=u|0,m=p|0,{h:u,l:p}=kt(d|0,f|0,b|0,T|0),d=a|0,f=c|0,a=s|0,c=i|0,s=n|0,i=o|0;let K=Vc(T,D,O);n=Zc(K,b,L,H),o=K|0}({h:n,l:o}=kt(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=kt(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l:c}=kt(this.Ch|0,this.Cl|0,a|0,c|0),{h:d,l:f}=kt(this.Dh|0,this.Dl|0,d|0,f|0),{h:u,l:p}=kt(this.Eh|0,this.El|0,u|0,p|0),{h:g,l:m}=kt(this.Fh|0,this.Fl|0,g|0,m|0),{h:y,l:w}=kt(this.Gh|0,this.Gl|0,y|0,w|0),{h:E,l:k}=kt(this.Hh|0,this.Hl|0,E|0,k|0),this.set(n,o,s,i,a,c,d,f,u,p,g,m,y,w,E,k)}roundClean(){Ae(or,sr)}destroy(){this.destroyed=!0,Ae(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},Bi=class extends Ro{constructor(){super(64,ll)}},Ai=class extends Ro{constructor(){super(48,cl)}};var ue=Ar(()=>new Si,Wt(1));var Co=Ar(()=>new Bi,Wt(3)),fl=Ar(()=>new Ai,Wt(2));function In(e,t,r=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)r(e[n],`${t}[${n}]`);return e}var re=(e,t,r)=>ee(e,t,r),Oi=ie;function pl(e,t=""){if(typeof e!="string"){let r=t&&`"${t}" `;throw new TypeError(r+"expected string, got type="+typeof e)}return e}function ir(e,t="object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`);return e}function Or(e,t){if(typeof e!="function")throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);return e}var Mn=Oo,Me=(...e)=>Lo(...e),Jr=e=>_o(e),cr=Rn,qt=e=>Et(e),Io=BigInt(0),ul=BigInt(1),tm=e=>e?`"${e}" `:"";function et(e,t=""){if(typeof e!="boolean")throw new TypeError(tm(t)+"expected boolean, got type="+typeof e);return e}function Mo(e){if(typeof e=="bigint"){if(!ar(e))throw new RangeError("positive bigint expected, got "+e)}else Oi(e);return e}function jt(e,t=""){if(typeof e!="number"){let r=t&&`"${t}" `;throw new TypeError(r+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let r=t&&`"${t}" `;throw new RangeError(r+"expected safe integer, got "+e)}}function $n(e){let t=Mo(e).toString(16);return t.length&1?"0"+t:t}function hl(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);return e===""?Io:BigInt("0x"+e)}function at(e){return hl(Oo(e))}function ct(e){return hl(Oo(lr(ee(e)).reverse()))}function en(e,t){if(ie(t),t===0)throw new Error("zero output length is invalid");e=Mo(e);let r=t*2,n=e.toString(16);if(n.length>r)throw new RangeError("number is too large");return _o(n.padStart(r,"0"))}function Pn(e,t){return en(e,t).reverse()}function lr(e){return Uint8Array.from(re(e))}function dr(e){if(typeof e!="string")throw new TypeError("ascii string expected, got "+typeof e);return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${e[r]}" with code ${n} at position ${r}`);return n})}function ar(e){return typeof e=="bigint"&&Io<=e}function _i(e,t,r){return ar(e)&&ar(t)&&ar(r)&&t<=e&&e<r}function Tt(e,t,r,n){if(!_i(t,r,n))throw new RangeError("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function tn(e){if(e<Io)throw new Error("expected non-negative bigint, got "+e);return e===Io?0:e.toString(2).length}var Nn=e=>(jt(e,"n"),(ul<<BigInt(e))-ul);function ml(e,t,r){if(ie(e,"hashLen"),ie(t,"qByteLen"),typeof r!="function")throw new TypeError("hmacFn must be a function");let n=w=>new Uint8Array(w),o=Uint8Array.of(),s=Uint8Array.of(0),i=Uint8Array.of(1),a=1e3,c=n(e),d=n(e),f=0,u=()=>{c.fill(1),d.fill(0),f=0},p=(...w)=>r(d,Me(c,...w)),g=(w=o)=>{d=p(s,w),c=p(),w.length!==0&&(d=p(i,w),c=p())},m=()=>{if(f++>=a)throw new Error("drbg: tried max amount of iterations");let w=0,E=[];for(;w<t;){c=p();let k=c.slice();E.push(k),w+=c.length}return Me(...E)};return(w,E)=>{u(),g(w);let k;for(;(k=E(m()))===void 0;)g();return u(),k}}function De(e,t={},r={},n="object"){ir(e,n),ir(t,"fields"),ir(r,"optFields");function o(i,a,c){let d=n==="object"?`param "${String(i)}"`:`"${n}.${String(i)}"`,f=e[i];if(!Object.hasOwn(e,i)&&(c?f!==void 0:a!=="function"))throw new TypeError(`${d} is invalid: expected own property`);if(c&&f===void 0)return;let u=typeof f;if(u!==a||f===null)throw new TypeError(`${d} is invalid: expected ${a}, got ${u}`)}let s=(i,a)=>Object.entries(i).forEach(([c,d])=>o(c,d,a));s(t,!1),s(r,!0)}var Pe=BigInt(0),ce=BigInt(1),fr=BigInt(2),wl=BigInt(3),Li=BigInt(4),bl=BigInt(5),rm=BigInt(7),xl=BigInt(8),nm=BigInt(9),om=BigInt(15),vl=BigInt(16),sm=BigInt("0x10000000000000000");function le(e,t){if(t<=Pe)throw new Error("mod: expected positive modulus, got "+t);let r=e%t;return r>=Pe?r:t+r}function kl(e,t,r){if(r<=ce)throw new Error("pow: expected modulus > 1, got "+r);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<Pe)throw new Error("invalid exponent, negatives unsupported");if(t===Pe)return ce;if(t===ce)return e;let n=e%r;if(n<Pe&&(n+=r),t<sm){let a=ce;for(;t>Pe;)t&ce&&(a=a*n%r),n=n*n%r,t>>=ce;return a}let o=[];for(;t>Pe;)o.push(Number(t&om)),t>>=Li;let s=new Array(16);s[0]=ce,s[1]=n;for(let a=2;a<16;a++)s[a]=s[a-1]*n%r;let i=s[o[o.length-1]];for(let a=o.length-2;a>=0;a--){i=i*i%r,i=i*i%r,i=i*i%r,i=i*i%r;let c=o[a];c!==0&&(i=i*s[c]%r)}return i}function lt(e,t,r){if(r<=ce)throw new Error("pow2: expected modulus > 1, got "+r);if(t<Pe)throw new Error("pow2: expected non-negative exponent, got "+t);let n=e;for(;t-- >Pe;)n*=n,n%=r;return n}function gl(e,t){if(e===Pe)throw new Error("invert: expected non-zero number");if(t<=ce)throw new Error("invert: expected modulus > 1, got "+t);let r=le(e,t),n=t,o=Pe,s=ce;for(;r!==Pe;){let a=n/r,c=n-r*a,d=o-s*a;n=r,r=c,o=s,s=d}if(n!==ce)throw new Error("invert: does not exist");return le(o,t)}function El(e,t){if(t<=ce)throw new Error("invertCt: expected prime modulus > 1, got "+t);let r=le(e,t);if(r===Pe)throw new Error("invertCt: expected non-zero number");let n=kl(r,t-fr,t);if(le(r*n,t)!==ce)throw new Error("invertCt: does not exist");return n}function Ri(e,t,r){let n=e;if(!n.eql(n.sqr(t),r))throw new Error("Cannot find square root")}function Ci(e,t){if((e&ce)===Pe)throw new Error(t+": expected odd modulus, got "+e)}function Tl(e,t){let r=e,n=(r.ORDER+ce)/Li,o=r.pow(t,n);return Ri(r,o,t),o}function im(e,t){let r=e,n=(r.ORDER-bl)/xl,o=r.mul(t,fr),s=r.pow(o,n),i=r.mul(t,s),a=r.mul(r.mul(i,fr),s),c=r.mul(i,r.sub(a,r.ONE));return Ri(r,c,t),c}function am(e){let t=No(e),r=Sl(e),n=r(t,t.neg(t.ONE)),o=r(t,n),s=r(t,t.neg(n)),i=(e+rm)/vl;return((a,c)=>{let d=a,f=d.pow(c,i),u=d.mul(f,n),p=d.mul(f,o),g=d.mul(f,s),m=d.eql(d.sqr(u),c),y=d.eql(d.sqr(p),c);f=d.cmov(f,u,m),u=d.cmov(g,p,y);let w=d.eql(d.sqr(u),c),E=d.cmov(f,u,w);return Ri(d,E,c),E})}function Sl(e){if(e<wl)throw new Error("sqrt is not defined for small field");Ci(e,"tonelliShanks");let t=e-ce,r=0;for(;t%fr===Pe;)t/=fr,r++;let n=fr,o=No(e);for(;Un(o,n)===1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return Tl;let s=o.pow(n,t),i=(t+ce)/fr;return function(c,d){let f=c;if(f.is0(d))return d;if(Un(f,d)!==1)throw new Error("Cannot find square root");let u=r,p=f.mul(f.ONE,s),g=f.pow(d,t),m=f.pow(d,i);for(;!f.eql(g,f.ONE);){if(f.is0(g))throw new Error("Cannot find square root: probably non-prime P");let y=1,w=f.sqr(g);for(;!f.eql(w,f.ONE);)if(y++,w=f.sqr(w),y===u)throw new Error("Cannot find square root");let E=ce<<BigInt(u-y-1),k=f.pow(p,E);u=y,p=f.sqr(k),g=f.mul(g,p),m=f.mul(m,k)}return m}}function cm(e){return Ci(e,"Fp.sqrt"),e%Li===wl?Tl:e%xl===bl?im:e%vl===nm?am(e):Sl(e)}var Bl=(e,t)=>(le(e,t)&ce)===ce,lm=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function rn(e){if(ir(e,"field"),typeof e.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);jt(e.BYTES,"BYTES"),jt(e.BITS,"BITS");for(let t of lm)Or(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=ce)throw new Error("invalid field: expected ORDER > 1, got "+e.ORDER);return e}function Po(e,t,r=!1){rn(e),In(t,"nums"),et(r,"passZero");let n=e,o=new Array(t.length).fill(r?n.ZERO:void 0),s=t.reduce((a,c,d)=>n.is0(c)?a:(o[d]=a,n.mul(a,c)),n.ONE),i=n.inv(s);return t.reduceRight((a,c,d)=>n.is0(c)?a:(o[d]=n.mul(a,o[d]),n.mul(a,c)),i),o}function Un(e,t){rn(e);let r=e;Ci(r.ORDER,"FpLegendre");let n=(r.ORDER-ce)/fr,o=r.pow(t,n),s=r.eql(o,r.ONE),i=r.eql(o,r.ZERO),a=r.eql(o,r.neg(r.ONE));if(!s&&!i&&!a)throw new Error("invalid Legendre symbol result");return s?1:i?0:-1}function dm(e,t){if(t!==void 0&&Oi(t),e<=Pe)throw new Error("invalid n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);let r=tn(e);if(t!==void 0&&t<r)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${r})`);let n=t!==void 0?t:r,o=Math.ceil(n/8);return{nBitLength:n,nByteLength:o}}var yl=new WeakMap,$o=class{ORDER;BITS;BYTES;isLE;ZERO=Pe;ONE=ce;_lengths;_mod;constructor(t,r={}){if(t<=ce)throw new Error("invalid field: expected ORDER > 1, got "+t);let n;this.isLE=!1,r!=null&&typeof r=="object"&&(typeof r.BITS=="number"&&(n=r.BITS),typeof r.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:r.sqrt,enumerable:!0}),typeof r.isLE=="boolean"&&(this.isLE=r.isLE),r.allowedLengths&&(this._lengths=Object.freeze(r.allowedLengths.slice())),typeof r.modFromBytes=="boolean"&&(this._mod=r.modFromBytes));let{nBitLength:o,nByteLength:s}=dm(t,n);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return le(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return Pe<=t&&t<this.ORDER}is0(t){return t===Pe}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&ce)===ce}neg(t){return le(-t,this.ORDER)}eql(t,r){return t===r}sqr(t){return le(t*t,this.ORDER)}add(t,r){return le(t+r,this.ORDER)}sub(t,r){return le(t-r,this.ORDER)}mul(t,r){return le(t*r,this.ORDER)}pow(t,r){return kl(t,r,this.ORDER)}div(t,r){return le(t*gl(r,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,r){return t+r}subN(t,r){return t-r}mulN(t,r){return t*r}inv(t){return gl(t,this.ORDER)}sqrt(t){let r=yl.get(this);return r||yl.set(this,r=cm(this.ORDER)),r(this,t)}toBytes(t){return this.isLE?Pn(t,this.BYTES):en(t,this.BYTES)}fromBytes(t,r=!1){re(t);let{_lengths:n,BYTES:o,isLE:s,ORDER:i,_mod:a}=this;if(n){if(t.length<1||!n.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+t.length);let d=new Uint8Array(o);d.set(t,s?0:d.length-t.length),t=d}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let c=s?ct(t):at(t);if(a&&(c=le(c,i)),!r&&!this.isValid(c))throw new Error("invalid field element: outside of range 0..ORDER");return c}invertBatch(t){return Po(this,t,!0)}cmov(t,r,n){return et(n,"condition"),n?r:t}};function No(e,t={}){return Object.freeze($o.prototype),new $o(e,t)}function Al(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=ce)throw new Error("field order must be greater than 1");let t=tn(e-ce);return Math.ceil(t/8)}function Uo(e){let t=Al(e);return t+Math.ceil(t/2)}function Ii(e,t,r=!1){re(e);let n=e.length,o=Al(t),s=Math.max(Uo(t),16);if(n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?ct(e):at(e),a=le(i,t-ce)+ce;return r?Pn(a,o):en(a,o)}var Pi=BigInt(0),Kn=BigInt(1),fm=BigInt(4),Mi=16,Ol=128,um=5,_l=2**31;function ur(e){let t=e;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof e);Or(t.fromAffine,"Point.fromAffine"),Or(t.fromBytes,"Point.fromBytes"),Or(t.fromHex,"Point.fromHex"),ir(t.BASE,"Point.BASE"),ir(t.ZERO,"Point.ZERO"),rn(t.Fp),rn(t.Fn)}function Ko(e,t){ur(e),Rl(t,e);let r=Po(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function pm(e,t,r=1){if(!Number.isSafeInteger(e)||e<r||e>t)throw new Error("invalid window size, expected ["+r+".."+t+"], got W="+e)}function hm(e,t){let r=e*(4*t+128);if(r>_l)throw new Error("invalid window size: table would need ~"+Math.ceil(r/2**20)+" MiB, max "+_l/2**20+" MiB")}function Ni(e,t){if(e!==void 0){Or(e,"randomBytes");try{let r=e(t);if(!cr(r)||r.length!==t)return}catch{return}return e}}function Rl(e,t){In(e,"points"),e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function mm(e,t,r){if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((n,o)=>{if(!(r===void 0?t.isValid(n):ar(n)&&n<r))throw new Error("invalid scalar at index "+o)})}var Cl=new WeakMap;function $i(e){return Cl.get(e)||1}function gm(e,t){let r=e.double(),n=[e];for(let o=1;o<t;o++)n.push(n[o-1].add(r));return n}function ym(e,t){let r=2**t,n=r/2,o=BigInt(r-1),s=[];for(;e>Pi;){let i=0;e&Kn&&(i=Number(e&o),i>=n&&(i-=r),e-=BigInt(i)),s.push(i),e>>=Kn}return s}function wm(e,t,r){let n=2**t,o=n/2,s=BigInt(n-1),i=BigInt(t),a=[];for(let c=0;c<r;c++){let d=Number(e&s);e>>=i,d>o&&(d-=n,e+=Kn),a.push(d)}if(e!==Pi)throw new Error("invalid wnaf");return a}function bm(e,t,r){let n=0;for(let s of r)n=Math.max(n,s.length);let o=e;for(let s=n-1;s>=0;s--){s!==n-1&&(o=o.double());for(let i=0;i<r.length;i++){let a=r[i][s];if(a){let c=t[i][Math.abs(a)-1>>1];o=o.add(a<0?c.negate():c)}}}return o}var nn=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,r){ur(t),this.randomBytes=Ni(r,Mi),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,r,n){let o=Math.ceil(n/r)+1,s=2**(r-1),i=[],a=t;for(let c=0;c<o;c++){let d=a;for(let f=0;f<s;f++)i.push(d),d=d.add(a);a=i[i.length-1].double()}return{W:r,bits:n,windows:o,comp:i}}wnafCachedCT(t,r){let{W:n,windows:o,comp:s}=t,i=2**(n-1),a=wm(r,n,o),c=this.ZERO,d=this.BASE;for(let f=0;f<o;f++){let u=a[f],p=f*i,g=Math.abs(u)-1,m=s[p];for(let w=1;w<i;w++)m=w===g?s[p+w]:m;let y=m.negate();u===0?d=d.add(s[p]):c=c.add(u<0?y:m)}return{p:c,f:d}}getWnafPrecomputes(t,r,n,o){let s=this.wnafPrecomputes.get(r),i=s?.find(a=>a.W===t&&a.bits===n);return i||(i=this.buildWnafTable(r,t,n),typeof o=="function"&&(i={...i,comp:o(i.comp)}),s||(s=[],this.wnafPrecomputes.set(r,s)),s.push(i)),i}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,r){if(this.assertPoint(t),!_i(r,Kn,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,r,n,o){let s=$i(t);return s===1?this.fixedWindowCT(t,r,n):this.wnafCachedCT(this.getWnafPrecomputes(s,t,n,o),r)}mulCT(t,r,n){return this.validateMulInput(t,r),this.runCT(t,r,this.bits,n)}mulCTBlinded(t,r,n){if(this.validateMulInput(t,r),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let o=this.Point.Fn.BITS+Ol,s=this.randomBytes(Mi);if(!cr(s)||s.length!==Mi)throw new Error("randomBytes returned invalid byte array");s[0]=s[0]&63|128;let i=r+at(s)*this.Point.Fn.ORDER;return this.runCT(t,i,o,n)}fixedWindowCT(t,r,n){let o=um,s=1<<o,i=Nn(o),a=new Array(s);a[0]=this.ZERO;for(let f=1;f<s;f++)a[f]=a[f-1].add(t);let c=Math.ceil(n/o),d=this.ZERO;for(let f=c-1;f>=0;f--){if(f!==c-1)for(let g=0;g<o;g++)d=d.double();let u=Number(r>>BigInt(f*o)&i),p=a[0];for(let g=1;g<s;g++)p=g===u?a[g]:p;d=d.add(p)}return{p:d,f:d}}shouldBlind(t,r){return this.randomBytes===void 0?!1:r===Kn?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,r,n,o){return this.shouldBlind(t,n)?this.mulCTBlinded(t,r,o):this.mulCT(t,r,o)}mulUnsafe(t,r,n){if(this.assertPoint(t),!ar(r))throw new Error("invalid scalar");let o=$i(t);if(o===1||r>=this.Point.Fn.ORDER)return Do(this.Point,[t],[r],!0);let s=this.getWnafPrecomputes(o,t,this.bits,n);return this.wnafCachedCT(s,r).p}setWindowSize(t,r){this.assertPoint(t),pm(r,this.bits);let n=Math.ceil((this.bits+Ol)/r)+1;hm(n*2**(r-1),this.Point.Fp.BYTES),Cl.set(t,r),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return $i(t)!==1}};function Do(e,t,r,n=!1){if(ur(e),Rl(t,e),et(n,"allowOversized"),mm(r,e.Fn,n?e.Fn.ORDER**fm:void 0),t.length!==r.length)throw new Error("arrays of points and scalars must have equal length");let o=t.map(i=>gm(i,4)),s=r.map(i=>ym(i,4));return bm(e.ZERO,o,s)}function Ll(e,t,r){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return rn(t),t}else return No(e,{isLE:r})}function Ho(e,t,r={},n){if(e!=="weierstrass"&&e!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);De(r);for(let c of["p","n","h"]){let d=t[c];if(!(ar(d)&&d!==Pi))throw new Error(`CURVE.${c} must be positive bigint`)}let o=Ll(t.p,r.Fp,n),s=Ll(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let c of a)if(!o.isValid(t[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:s}}function on(e,t){return function(n){let o=e(n);return{secretKey:o,publicKey:t(o)}}}var Fo=BigInt(0),Wo=BigInt(1),qo=BigInt(2),xm=BigInt(4),Il=BigInt(8);function vm(e,t,r,n){let o=e.sqr(r),s=e.sqr(n),i=e.add(e.mul(t.a,o),s),a=e.add(e.ONE,e.mul(t.d,e.mul(o,s)));return e.eql(i,a)}function Ml(e,t={}){De(t,{},{},"extraOpts");let r=t,n=Ho("edwards",e,r,r.FpFnLE),{Fp:o,Fn:s}=n,i=n.CURVE,{h:a}=i;if(Un(o,i.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if(Un(o,i.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");De(r,{},{uvRatio:"function",randomBytes:"function"});let c=r.randomBytes===void 0?qt:r.randomBytes,d=qo<<BigInt(o.BYTES*8)-Wo;function f(k){if(!o.isOdd)throw new Error("Field does not have .isOdd()");return o.isOdd(k)}let u=r.uvRatio===void 0?(k,x)=>{try{return{isValid:!0,value:o.sqrt(o.div(k,x))}}catch{return{isValid:!1,value:Fo}}}:r.uvRatio;if(!vm(o,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");let p=o.eql(i.a,o.neg(o.ONE))?k=>o.neg(k):o.eql(i.a,o.ONE)?k=>k:k=>o.mul(i.a,k);function g(k,x,B=!1){let A=B?Wo:Fo;return Tt("coordinate "+k,x,A,d),x}function m(k){if(!(k instanceof y))throw new Error("EdwardsPoint expected")}class y{static BASE=new y(i.Gx,i.Gy,o.ONE,o.mul(i.Gx,i.Gy));static ZERO=new y(o.ZERO,o.ONE,o.ONE,o.ZERO);static Fp=o;static Fn=s;X;Y;Z;T;constructor(x,B,A,R){this.X=g("x",x),this.Y=g("y",B),this.Z=g("z",A,!0),this.T=g("t",R),Object.freeze(this)}static CURVE(){return i}static fromAffine(x){if(x instanceof y)throw new Error("extended point not allowed");let{x:B,y:A}=x||{};return g("x",B),g("y",A),new y(B,A,o.ONE,o.mul(B,A))}static fromBytes(x,B=!1){let A=o.BYTES,{a:R,d:U}=i;x=lr(re(x,A,"point")),et(B,"zip215");let P=lr(x),b=x[A-1];P[A-1]=b&-129;let T=ct(P),L=B?d:o.ORDER;Tt("point.y",T,Fo,L);let D=o.sqr(T),H=o.sub(D,o.ONE),O=o.sub(o.mulN(U,D),R),{isValid:K,value:M}=u(H,O);if(!K)throw new Error("bad point: invalid y coordinate");let I=f(M),W=(b&128)!==0;if(!B&&o.is0(M)&&W)throw new Error("bad point: x=0 and x_0=1");return W!==I&&(M=o.neg(M)),y.fromAffine({x:M,y:T})}static fromHex(x,B=!1){return y.fromBytes(Jr(x),B)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(x=6,B=!0){return E.setWindowSize(this,x),B||this.multiply(qo),this}assertValidity(){let x=this,{a:B,d:A}=i;if(x.is0())throw new Error("bad point: ZERO");let{X:R,Y:U,Z:P,T:b}=x,T=o.sqr(R),L=o.sqr(U),D=o.sqr(P),H=o.sqr(D),O=o.mul(T,B),K=o.mul(o.add(O,L),D),M=o.add(H,o.mul(A,o.mul(T,L)));if(!o.eql(K,M))throw new Error("bad point: equation left != right (1)");let I=o.mul(R,U),W=o.mul(P,b);if(!o.eql(I,W))throw new Error("bad point: equation left != right (2)")}equals(x){m(x);let{X:B,Y:A,Z:R}=this,{X:U,Y:P,Z:b}=x,T=o.mul(B,b),L=o.mul(U,R),D=o.mul(A,b),H=o.mul(P,R);return o.eql(T,L)&&o.eql(D,H)}is0(){return this.equals(y.ZERO)}negate(){return new y(o.neg(this.X),this.Y,this.Z,o.neg(this.T))}double(){let{X:x,Y:B,Z:A}=this,R=o.sqr(x),U=o.sqr(B),P=o.mul(o.sqr(A),qo),b=p(R),T=o.addN(x,B),L=o.sub(o.subN(o.sqr(T),R),U),D=o.addN(b,U),H=o.subN(D,P),O=o.subN(b,U),K=o.mul(L,H),M=o.mul(D,O),I=o.mul(L,O),W=o.mul(H,D);return new y(K,M,W,I)}add(x){m(x);let{d:B}=i,{X:A,Y:R,Z:U,T:P}=this,{X:b,Y:T,Z:L,T:D}=x,H=o.mul(A,b),O=o.mul(R,T),K=o.mul(o.mulN(P,B),D),M=o.mul(U,L),I=o.sub(o.subN(o.mulN(o.addN(A,R),o.addN(b,T)),H),O),W=o.subN(M,K),$=o.addN(M,K),_=o.sub(O,p(H)),v=o.mul(I,W),S=o.mul($,_),C=o.mul(I,_),F=o.mul(W,$);return new y(v,S,F,C)}subtract(x){return m(x),this.add(x.negate())}multiply(x){if(!s.isValidNot0(x))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");let{p:B,f:A}=E.mulSecret(this,x,a,w);return w([B,A])[0]}multiplyUnsafe(x){if(!s.isValid(x))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return x===Fo?y.ZERO:this.is0()||x===Wo?this:E.mulUnsafe(this,x,w)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return E.mulUnsafe(this,i.n).is0()}toAffine(x){let B=this,A=x;if(A!=null&&typeof A!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof A);let{X:R,Y:U,Z:P}=B,b=B.is0();A==null&&(A=b?o.create(Il):o.inv(P));let T=o.mul(R,A),L=o.mul(U,A),D=o.mul(P,A);if(b)return{x:o.ZERO,y:o.ONE};if(!o.eql(D,o.ONE))throw new Error("invZ was invalid");return{x:T,y:L}}clearCofactor(){return a===Wo?this:a===qo?this.double():a===xm?this.double().double():a===Il?this.double().double().double():this.multiplyUnsafe(a)}toBytes(){let{x,y:B}=this.toAffine(),A=o.toBytes(B);return A[A.length-1]|=f(x)?128:0,A}toHex(){return Mn(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let w=k=>Ko(y,k),E=new nn(y,c);return E.bits>=6&&y.BASE.precompute(6),Object.freeze(y.prototype),Object.freeze(y),y}function $l(e,t,r={}){if(ur(e),typeof t!="function")throw new Error('"hash" function param is required');let n=t,o=r;De(o,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});let{prehash:s}=o,{BASE:i,Fp:a,Fn:c}=e,d=n.outputLen,f=2*a.BYTES;if(d!==void 0&&(jt(d,"hash.outputLen"),d!==f))throw new Error(`hash.outputLen must be ${f}, got ${d}`);let u=o.randomBytes===void 0?qt:o.randomBytes,p=o.toMontgomery,g=o.toMontgomerySecret,m=o.adjustScalarBytes===void 0?O=>O:o.adjustScalarBytes,y=o.domain===void 0?(O,K,M)=>{if(et(M,"phflag"),K.length||M)throw new Error("Contexts/pre-hash are not supported");return O}:o.domain;function w(O){return c.create(ct(O))}function E(O){let K=b.secretKey;re(O,b.secretKey,"secretKey");let M=re(n(O),2*K,"hashedSecretKey"),I=m(M.slice(0,K)),W=M.slice(K,2*K),$=w(I);return{head:I,prefix:W,scalar:$}}function k(O){let{head:K,prefix:M,scalar:I}=E(O),W=i.multiply(I),$=W.toBytes();return{head:K,prefix:M,scalar:I,point:W,pointBytes:$}}function x(O){return k(O).pointBytes}function B(O=Uint8Array.of(),...K){let M=Me(...K);return w(n(y(M,re(O,void 0,"context"),!!s)))}function A(O,K,M={}){De(M,{},{},"options"),O=lr(re(O,void 0,"message")),s&&(O=s(O));let{prefix:I,scalar:W,pointBytes:$}=k(K),_=B(M.context,I,O),v=i.multiply(_).toBytes(),S=B(M.context,v,$,O),C=c.create(_+S*W);if(!c.isValid(C))throw new Error("sign failed: invalid s");let F=Me(v,c.toBytes(C));return re(F,b.signature,"result")}let R={zip215:o.zip215};function U(O,K,M,I=R){De(I);let{context:W}=I,$=I.zip215===void 0?!!R.zip215:I.zip215,_=b.signature;O=re(O,_,"signature"),K=re(K,void 0,"message"),M=re(M,b.publicKey,"publicKey"),$!==void 0&&et($,"zip215"),s&&(K=s(K));let v=_/2,S=O.subarray(0,v),C=ct(O.subarray(v,_)),F,q,j;try{F=e.fromBytes(M,$),q=e.fromBytes(S,$),j=i.multiplyUnsafe(C)}catch{return!1}if(!$&&F.isSmallOrder())return!1;let Y=B(W,S,M,K);return q.add(F.multiplyUnsafe(Y)).subtract(j).clearCofactor().is0()}let P=a.BYTES,b={secretKey:P,publicKey:P,signature:2*P,seed:P};function T(O){return O=O===void 0?u(b.seed):O,re(O,b.seed,"seed")}function L(O){return cr(O)&&O.length===b.secretKey}function D(O,K){try{return!!e.fromBytes(O,K===void 0?R.zip215:K)}catch{return!1}}let H={getExtendedPublicKey:k,randomSecretKey:T,isValidSecretKey:L,isValidPublicKey:D,toMontgomery(O){if(p===void 0)throw new Error("Montgomery conversion is not supported for this curve");return p(e.fromBytes(O))},toMontgomerySecret(O){if(g===void 0)throw new Error("Montgomery conversion is not supported for this curve");return g(O)}};return Object.freeze(b),Object.freeze(H),Object.freeze({keygen:on(T,x),getPublicKey:x,sign:A,verify:U,utils:H,Point:e,lengths:b})}function Dn(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function Nl(e){return Dn(e,"x"),(e&e-1)===0&&e!==0}function Ui(e,t){if(Dn(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let r=0;for(let n=0;n<t;n++,e>>>=1)r=r<<1|e&1;return r>>>0}function Ul(e){return Dn(e),31-Math.clz32(e)}function Pl(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);let t=e.length;if(!Nl(t))throw new Error("expected positive power-of-two length, got "+t);let r=Ul(t);for(let n=0;n<t;n++){let o=Ui(n,r);if(n<o){let s=e[n];e[n]=e[o],e[o]=s}}return e}var Ki=(e,t)=>{De(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");let{N:r,roots:n,dit:o,invertButterflies:s=!1,skipStages:i=0,brp:a=!0}=t;Dn(r,"coreOpts.N");let c=Ul(r);if(!Nl(r))throw new Error("FFT: Polynomial size should be power of two");Dn(i,"coreOpts.skipStages");let d=c===0?0:c-1;if(i>d)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${d}`);if(n.length!==r)throw new Error(`FFT: wrong roots length: expected ${r}, got ${n.length}`);let f=o!==s;return u=>{if(u.length!==r)throw new Error("FFT: wrong Polynomial length");o&&a&&Pl(u);for(let p=0,g=1;p<c-i;p++){let m=o?p+1+i:c-p,y=1<<m,w=y>>1,E=r>>m;for(let k=0;k<r;k+=y)for(let x=0,B=g++;x<w;x++){let A=s?o?r-B:B:x*E,R=k+x,U=k+x+w,P=n[A],b=u[U],T=u[R];if(f){let L=e.mul(b,P);u[R]=e.add(T,L),u[U]=e.sub(T,L)}else s?(u[R]=e.add(b,T),u[U]=e.mul(e.sub(b,T),P)):(u[R]=e.add(T,b),u[U]=e.mul(e.sub(T,b),P))}}return!o&&a&&Pl(u),u}};var _r=BigInt(0),dt=BigInt(1),jo=BigInt(2);function Kl(e,t){return e+t-(t>>dt<<dt)}function km(e){let t=BigInt(6)*e;return(r,n,o)=>{let s=n+o,a=((t+o-n)*r+n)%e;return{x_2:a,x_3:s-a}}}function Em(e){return De(e,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...e})}function Dl(e){let t=Em(e),{P:r,type:n,adjustScalarBytes:o,powPminus2:s,randomBytes:i}=t,a=t.scalarMultBase,c=n==="x25519";if(!c&&n!=="x448")throw new Error("invalid type");let d=i===void 0?qt:i,f=c?255:448,u=km(r),p=c?32:56,g=BigInt(c?9:5),m=BigInt(c?121665:39081),y=c?jo**BigInt(254):jo**BigInt(447),w=c?BigInt(8)*(jo**BigInt(251)-dt):BigInt(4)*(jo**BigInt(445)-dt),E=y+w+dt,k=M=>le(M,r),x=B(g);function B(M){return Pn(k(M),p)}function A(M){let I=lr(re(M,p,"uCoordinate"));return c&&(I[31]&=127),k(ct(I))}function R(M){return ct(o(lr(re(M,p,"scalar"))))}let U=new Set(c?[_r,dt,r-dt,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[_r,dt,r-dt]);function P(M,I){let W=A(I);if(U.has(W))throw new Error("invalid private or public key received");let $=D(W,R(M));if($===_r)throw new Error("invalid private or public key received");return B($)}function b(M){if(a===void 0)return P(M,x);let I=R(M);Tt("scalar",I,y,E);let W=k(a(I));if(W===_r)throw new Error("invalid private or public key received");return B(W)}let T=b,L=P;function D(M,I){Tt("u",M,_r,r),Tt("scalar",I,y,E);let W=I,$=M,_=dt,v=_r,S=M,C=dt,F=W^W>>dt;for(let Y=BigInt(f-1);Y>=_r;Y--){let G=Kl(r,F>>Y);({x_2:_,x_3:S}=u(G,_,S)),{x_2:v,x_3:C}=u(G,v,C);let Z=_+v,J=k(Z*Z),ve=_-v,me=k(ve*ve),Ce=J-me,Je=S+C,ye=S-C,Te=k(ye*Z),Vr=k(Je*ve),On=Te+Vr,rr=Te-Vr;S=k(On*On),C=k($*k(rr*rr)),_=k(J*me),v=k(Ce*(J+k(m*Ce)))}let q=Kl(r,W);({x_2:_,x_3:S}=u(q,_,S)),{x_2:v,x_3:C}=u(q,v,C);let j=s(v);return k(_*j)}let H={secretKey:p,publicKey:p,seed:p},O=M=>(M=M===void 0?d(p):M,re(M,H.seed,"seed"),M),K={randomSecretKey:O};return Object.freeze(H),Object.freeze(K),Object.freeze({keygen:on(O,T),getSharedSecret:L,getPublicKey:T,scalarMult:P,scalarMultBase:b,utils:K,GuBytes:x.slice(),lengths:H})}var Hl=BigInt(0),Di=BigInt(1),Fl=BigInt(2),Tm=BigInt(3),Sm=BigInt(5),Bm=BigInt(8),zo=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),Am={p:zo,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:Bm,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function jl(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=zo,a=e*e%s*e%s,c=lt(a,Fl,s)*a%s,d=lt(c,Di,s)*e%s,f=lt(d,Sm,s)*d%s,u=lt(f,t,s)*f%s,p=lt(u,r,s)*u%s,g=lt(p,n,s)*p%s,m=lt(g,o,s)*g%s,y=lt(m,o,s)*g%s,w=lt(y,t,s)*f%s;return{pow_p_5_8:lt(w,Fl,s)*e%s,b2:a}}function Hi(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var Wl=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function Om(e,t){let r=zo,n=le(t*t*t,r),o=le(n*n*t,r),s=jl(e*o).pow_p_5_8,i=le(e*n*s,r),a=le(t*i*i,r),c=i,d=le(i*Wl,r),f=a===e,u=a===le(-e,r),p=a===le(-e*Wl,r);return f&&(i=c),(u||p)&&(i=d),Bl(i,r)&&(i=le(-i,r)),{isValid:f||u,value:i}}var Hn=Ml(Am,{uvRatio:Om}),ql=Hn.Fp;function _m(e){let{y:t}=e;return ql.toBytes(ql.div(Di+t,Di-t))}function Lm(e){let t=Hn.Fp.BYTES;return ee(e,t),Hi(Co(e.subarray(0,t))).subarray(0,t)}function Rm(e){return $l(Hn,Co,Object.assign({adjustScalarBytes:Hi,toMontgomery:_m,toMontgomerySecret:Lm,zip215:!0},e))}var sn=Rm({});var pr=(()=>{let e=zo,t=r=>{let{pow_p_5_8:n,b2:o}=jl(r);return le(lt(n,Tm,e)*o,e)};return Dl({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:Hi,scalarMultBase:r=>{let n=le(r,Hn.Fn.ORDER);if(n===Hl)return Hl;let o=Hn.BASE.multiply(n);return le((o.Z+o.Y)*t(le(o.Z-o.Y,e)),e)}})})();var Wn=e=>Object.freeze(e());function Jl(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}function qi(e){if(!Jl(e))throw new TypeError("Uint8Array expected")}function Cm(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(r=>typeof r=="string"):t.every(r=>Number.isSafeInteger(r)):!1}function Im(e){if(typeof e!="function")throw new TypeError("function expected");return!0}function an(e,t){if(typeof t!="string")throw new TypeError(`${e}: string expected`);return!0}function Yo(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected number, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function zl(e,t){if(!Cm(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function ji(...e){let t=s=>s,r=(s,i)=>a=>s(i(a)),n=e.map(s=>s.encode).reduceRight(r,t),o=e.map(s=>s.decode).reduce(r,t);return{encode:n,decode:o}}var Mm=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function Yl(e,t=e.length){let r=new Array(t);for(let n=0;n<t;n++)r[n]=e[n];return r}var Gl=(()=>{try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+"?e:void 0}catch{return}})(),Fi=8192;function $m(e){let t=e.length;if(Gl!==void 0&&t>=12)return Gl.decode(e);if(t<=Fi)return String.fromCharCode.apply(null,e);let r="";for(let n=0;n<t;n+=Fi)r+=String.fromCharCode.apply(null,e.subarray(n,n+Fi));return r}function Go(e){if(Yo(e),e<=0||e>8)throw new RangeError("radix2: bits should be in (0..8]");let t=Mm[e]-1;return{encode:r=>{qi(r);let n=r.length,o=new Uint8Array(Math.ceil(n*8/e)),s=0,i=0,a=0;for(let c=0;c<n;)for(c+2<n?(s=s<<24|r[c]<<16|r[c+1]<<8|r[c+2],i+=24,c+=3):(s=(s<<8|r[c])&65535,i+=8,c++);i-=e,o[a++]=s>>i&t,!(i<e););return i>0&&(o[a]=s<<e-i&t),o},decode:r=>{let n=r.length,o=new Uint8Array(Math.floor(n*e/8)),s=0,i=0,a=0;for(let c=0;c<n;c++)for(s=(s<<e|r[c])&65535,i+=e;i>=8;i-=8)o[a++]=s>>i-8&255;if(s=s<<8-i&255,i>=e)throw new Error("Excess padding");if(s>0)throw new Error(`Non-zero padding: ${s}`);return o}}}function Vo(e,t){let r=e.length;if(r>128)throw new Error("alphabet: max 128 letters");let n=new Uint8Array(r),o=new Int8Array(128).fill(-1);for(let s=0;s<r;s++){let i=e.charCodeAt(s);if(e.codePointAt(s)!==i||i>127)throw new Error("alphabet: single-char ASCII letters only");n[s]=i,o[i]=s}if(t!==void 0)for(let s of Object.keys(t)){let i=s.charCodeAt(0),a=o[t[s].charCodeAt(0)];if(s.length!==1||i>127||a===void 0||a===-1)throw new Error(`alphabet: invalid alias ${s}`);o[i]=a}return{encode:s=>{let i=new Uint8Array(s.length);for(let a=0;a<s.length;a++){let c=s[a],d=n[c];if(d===void 0)throw new Error(`alphabet.encode: invalid digit ${c}`);i[a]=d}return $m(i)},decode:s=>{an("decode",s);let i=s.length,a=new Uint8Array(i);for(let c=0;c<i;c++){let d=s.charCodeAt(c),f=d<128?o[d]:-1;if(f===-1)throw new Error(`Unknown letter "${s[c]}". Allowed: ${e}`);a[c]=f}return a}}}function Pm(e,t="="){return Yo(e),an("padding",t),{encode(r){for(;r.length*e%8;)r+=t;return r},decode(r){an("decode",r);let n=r.length;if(n*e%8)throw new Error("padding: invalid length");for(;n>0&&r[n-1]===t;n--)if((n-1)*e%8===0)throw new Error("padding: excess padding");return r.slice(0,n)}}}function Vl(e){return Im(e),function(...t){try{return e.apply(null,t)}catch{}}}var ed=Wn(()=>ji(Go(5),Vo("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));var Nm=typeof Uint8Array.from([]).toBase64=="function"&&typeof Uint8Array.fromBase64=="function",Um=/[\t\n\f\r ]/,Km=(e,t)=>{an("base64",e);let r=t?"base64url":"base64";if(e.length>0&&Um.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:r,lastChunkHandling:"strict"})},Dm=Wn(()=>ji(Go(6),Vo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),Pm(6)));var Zo=Wn(()=>Nm?{encode(e){return qi(e),e.toBase64()},decode(e){return Km(e,!1)}}:Dm),We=Wn(()=>ji(Go(6),Vo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));var Wi=Vo("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),Hm=/^[\x21-\x60\x7b-\x7e]+$/;function Zl(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<33||n>126)throw new Error(`${e}: printable ASCII expected`)}}function Fm(e){let t=e.length,r=new Uint8Array(t);for(let n=0;n<t;n++){let o=e[n];if(o<0||o>=32)throw new Error(`alphabet.encode: invalid digit ${o}`);r[n]=o}return r}var Xl=[996825010,642813549,513874426,1027748829,705979059];function Fn(e){let t=e>>25,r=(e&33554431)<<5;for(let n=0;n<Xl.length;n++)(t>>n&1)===1&&(r^=Xl[n]);return r}function Ql(e,t,r=1){let n=e.length,o=1;for(let i=0;i<n;i++){let a=e.charCodeAt(i);if(a<33||a>126)throw new Error(`Invalid prefix (${e})`);o=Fn(o)^a>>5}o=Fn(o);for(let i=0;i<n;i++)o=Fn(o)^e.charCodeAt(i)&31;for(let i of t)o=Fn(o)^i;for(let i=0;i<6;i++)o=Fn(o);o^=r;let s=new Uint8Array(6);for(let i=0;i<6;i++)s[i]=o>>>5*(5-i)&31;return Wi.encode(s)}function Wm(e){let t=e==="bech32"?1:734539939,r=Go(5),n=u=>{qi(u);let p=u.length,g=new Array(Math.ceil(p*8/5)),m=0,y=0,w=0;for(let E=0;E<p;E++)for(m=m<<8|u[E],y+=8;y>=5;y-=5)g[w++]=m>>y-5&31;return y>0&&(g[w]=m<<5-y&31),g},o=u=>{zl("radix2.decode",u);let p=u.length,g=new Uint8Array(p);for(let m=0;m<p;m++){let y=u[m];if(y<0||y>=32)throw new Error(`convertRadix2: invalid word=${y}`);g[m]=y}return r.decode(g)},s=Vl(o);function i(u,p,g=90){an("bech32.encode prefix",u),g!==!1&&Yo(g,"limit"),Jl(p)&&(p=Yl(p)),zl("bech32.encode",p);let m=u.length;if(m===0)throw new TypeError(`Invalid prefix length ${m}`);let y=m+7+p.length;if(g!==!1&&y>g)throw new TypeError(`Length ${y} exceeds limit ${g}`);Zl("bech32.encode prefix",u);let w=u.toLowerCase(),E=Ql(w,p,t);return`${w}1${Wi.encode(Fm(p))}${E}`}function a(u,p=90){an("bech32.decode input",u),p!==!1&&Yo(p,"limit");let g=u.length;if(g<8||p!==!1&&g>p)throw new TypeError(`invalid string length ${g}, expected (8..${p})`);let m=u.toLowerCase();if(u!==m&&!Hm.test(u))throw Zl("bech32.decode input",u),new Error("mixed-case string not allowed");let y=m.lastIndexOf("1");if(y===0||y===-1)throw new Error('invalid separator "1"');let w=m.slice(0,y),E=m.slice(y+1);if(E.length<6)throw new Error("invalid data length");let k=Wi.decode(E),x=Yl(k,k.length-6),B=Ql(w,x,t);if(!E.endsWith(B))throw new Error(`Invalid checksum in ${u}`);return{prefix:w,words:x}}let c=Vl(a);function d(u,p=90){let{prefix:g,words:m}=a(u,p);return{prefix:g,words:m,bytes:o(m)}}function f(u,p){return i(u,n(p))}return{encode:i,decode:a,encodeFromBytes:f,decodeToBytes:d,decodeUnsafe:c,fromWords:o,fromWordsUnsafe:s,toWords:n}}var Ge=Wn(()=>Wm("bech32"));var qm=new TextEncoder,jm=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function ge(e){return qm.encode(e)}function td(e){return jm.decode(e)}function St(...e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}function qe(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function de(e){return Zo.encode(e)}function ne(e){let t=new Uint8Array(Zo.decode(e));if(Zo.encode(t)!==e)throw new Error("not canonical base64");return t}function cn(e){return ed.encode(e).toLowerCase()}function ln(e){return crypto.getRandomValues(new Uint8Array(e))}var rd="age-secret-key-",nd="age";function qn(e){if(e.length!==32)throw new Error("an age identity has 32 bytes");return Ge.encodeFromBytes(rd,e).toUpperCase()}function zi(e){let{prefix:t,bytes:r}=Ge.decodeToBytes(e),n=new Uint8Array(r);if(t.toLowerCase()!==rd||qn(n)!==e)throw new Error("not an age identity");return n}function Yi(e){return Ge.encodeFromBytes(nd,pr.getPublicKey(e))}function Xo(e){let t=zi(e),r=Yi(t);return t.fill(0),r}function hr(e){let{prefix:t,bytes:r}=Ge.decodeToBytes(e),n=new Uint8Array(r);if(t!==nd||n.length!==32||Ge.encodeFromBytes(t,n)!==e)throw new Error("not an age recipient");return n}var Qo=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,r){if(Ye(t),ee(r,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,o=new Uint8Array(n);o.set(r.length>n?t.create().update(r).digest():r);for(let s=0;s<o.length;s++)o[s]^=54;this.iHash.update(o),this.oHash=t.create();for(let s=0;s<o.length;s++)o[s]^=106;this.oHash.update(o),Ae(o)}update(t){return Ht(this),this.iHash.update(t),this}digestInto(t){Ht(this),Zr(t,this),this.finished=!0;let r=t.subarray(0,this.outputLen);this.iHash.digestInto(r),this.oHash.update(r),this.oHash.digestInto(r),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=r._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},wt=(()=>{let e=((t,r,n)=>new Qo(t,r).update(n).digest());return e.create=(t,r)=>new Qo(t,r),e})();function dn(e,t,r){return Ye(e),r===void 0&&(r=new Uint8Array(e.outputLen)),wt(e,r,t)}var jn=Uint8Array.of(0),zm=Uint8Array.of();function zn(e,t,r,n=32,o){Ye(e),ie(n,"length"),ee(t,void 0,"prk");let s=e.outputLen;if(t.length<s)throw new Error('"prk" must be at least HashLen octets');if(n>255*s)throw new Error("Length must be <= 255*HashLen");let i=Math.ceil(n/s);if(r===void 0?r=zm:ee(r,void 0,"info"),!i)return o&&Ae(t),new Uint8Array;let a=o&&i===1?t:new Uint8Array(i*s),{iHash:c,oHash:d}=wt.create(e,t),f=o?t:new Uint8Array(s),u=i>1?o?.iHash||e.create():void 0;for(let g=0;g<i-1;g++){jn[0]=g+1;let m=c._cloneInto(u);g&&m.update(f),m.update(r).update(jn).digestInto(f),d._cloneInto(u).update(f).digestInto(f),a.set(f,s*g)}if(jn[0]=i,i>1&&c.update(f),c.update(r).update(jn).digestInto(f),d.update(f).digestInto(f),a.set(f,s*(i-1)),c.destroy(),d.destroy(),u?.destroy(),f!==a&&Ae(f),Ae(jn),n===a.length)return a;let p=a.slice(0,n);return Ae(a),p}var Bt=(e,t,r,n,o)=>{Ye(e),r===void 0&&(r=new Uint8Array(e.outputLen));let s=wt.create(e,r).update(t);return zn(e,s.digest(),n,o,s)};var Ym=ge("candour/1");function Ve(...e){return new Uint8Array(ue(St(...e)))}function fn(e,t){return new Uint8Array(Bt(ue,e,Ym,ge(t),32))}function sd(e){return new Uint8Array(sn.getPublicKey(e))}function id(e,t){return new Uint8Array(sn.sign(e,t))}function ad(e){try{return!sn.Point.fromBytes(e,!1).isSmallOrder()}catch{return!1}}function cd(e,t,r){return e.length!==64||r.length!==32?!1:od(r)&&od(e.subarray(0,32))&&sn.verify(e,t,r,{zip215:!1})}function od(e){try{let t=sn.Point.fromBytes(e,!1);return!t.isSmallOrder()&&t.isTorsionFree()}catch{return!1}}function Jo(e){let t=fn(e,"candour/1 staff identity"),r=fn(e,"candour/1 staff sign"),n={identity:qn(t),recipient:Yi(t),signingSeed:r,signer:sd(r)};return t.fill(0),n}function es(e,t){let r=Ve(ge("candour/1 fingerprint"),hr(e),t);return cn(r.subarray(0,15)).match(/.{4}/g).join("-")}var ld=Object.freeze(`abandon
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
`));var un=ld,Gm=new Set(un);function Lr(e){return e.toLowerCase().replace(/[^\p{Alphabetic}]+/gu," ").trim()}function dd(e){let t=Lr(e).split(" "),r=t.findIndex(o=>!Gm.has(o)),n=t[r];return n===void 0?null:{word:n,place:r+1,suggestion:Vm(n)}}function Vm(e){let t=un.filter(o=>e.length>=3&&o.startsWith(e));if(t.length===1)return t[0]??null;let r=null,n=3;for(let o of un){let s=Zm(e,o);s<n&&([r,n]=[o,s])}return r}function Zm(e,t){let r=[];for(let n=0;n<=e.length;n++){let o=[n];r.push(o);for(let s=1;s<=t.length;s++){if(n===0){o.push(s);continue}let i=r[n-1],a=i[s-1]+(e[n-1]===t[s-1]?0:1),c=Math.min(i[s]+1,o[s-1]+1,a);n>1&&s>1&&e[n-1]===t[s-2]&&e[n-2]===t[s-1]&&(c=Math.min(c,r[n-2][s-2]+1)),o.push(c)}}return r[e.length][t.length]}var Gi=6,fd={N:2**17,r:8,p:1,dkLen:32};function ts(){let e=crypto.getRandomValues(new Uint16Array(Gi)),t=Array.from(e,r=>un[r%un.length]);return e.fill(0),t.join(" ")}function rs(e,t){return Ve(ge("candour/1 staff"),Ve(ge(e)),Ve(ge(t)))}function ns(e){let t=fn(e,"candour/1 staff sign-in"),r=fn(e,"candour/1 staff kek"),n=qn(r);return r.fill(0),{proof:t,proofHash:Ve(t),kek:n}}var At=class{constructor(t){this.value=t}valueOf(){return this.value}},we=class extends At{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},tt=class extends At{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},Ot=class e extends At{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof At)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof At&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var ud=100,Xm="⁨",Qm="⁩";function Jm(e,t,r){if(r===t||r instanceof tt&&t instanceof tt&&r.value===t.value)return!0;if(t instanceof tt&&typeof r=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===n)return!0}return!1}function pd(e,t,r){return t[r]?pn(e,t[r].value):(e.reportError(new RangeError("No default")),new we)}function Vi(e,t){let r=[],n=Object.create(null);for(let o of t)o.type==="narg"?n[o.name]=Yn(e,o.value):r.push(Yn(e,o));return{positional:r,named:n}}function Yn(e,t){switch(t.type){case"str":return t.value;case"num":return new tt(t.value,{minimumFractionDigits:t.precision});case"var":return eg(e,t);case"mesg":return tg(e,t);case"term":return rg(e,t);case"func":return ng(e,t);case"select":return og(e,t);default:return new we}}function eg(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new we(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new we(`$${t}`);if(r instanceof At)return r;switch(typeof r){case"string":return r;case"number":return new tt(r);case"object":if(Ot.supportsValue(r))return new Ot(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new we(`$${t}`)}}function tg(e,{name:t,attr:r}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new we(t);if(r){let o=n.attributes[r];return o?pn(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new we(`${t}.${r}`))}return n.value?pn(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new we(t))}function rg(e,{name:t,attr:r,args:n}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new we(o);if(r){let a=s.attributes[r];if(a){e.params=Vi(e,n).named;let c=pn(e,a);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new we(`${o}.${r}`)}e.params=Vi(e,n).named;let i=pn(e,s.value);return e.params=null,i}function ng(e,{name:t,args:r}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new we(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new we(`${t}()`);try{let o=Vi(e,r);return n(o.positional,o.named)}catch(o){return e.reportError(o),new we(`${t}()`)}}function og(e,{selector:t,variants:r,star:n}){let o=Yn(e,t);if(o instanceof we)return pd(e,r,n);for(let s of r){let i=Yn(e,s.key);if(Jm(e,o,i))return pn(e,s.value)}return pd(e,r,n)}function Zi(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new we;e.dirty.add(t);let r=[],n=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){r.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>ud)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${ud}`);n&&r.push(Xm),r.push(Yn(e,o).toString(e)),n&&r.push(Qm)}return e.dirty.delete(t),r.join("")}function pn(e,t){return typeof t=="string"?e.bundle._transform(t):Zi(e,t)}var os=class{constructor(t,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let o=JSON.stringify(r);return n[o]||(n[o]=new t(this.bundle.locales,r)),n[o]}};function Xi(e,t){let r=Object.create(null);for(let[n,o]of Object.entries(e))t.includes(n)&&(r[n]=o.valueOf());return r}var hd=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function md(e,t){let r=e[0];if(r instanceof we)return new we(`NUMBER(${r.valueOf()})`);if(r instanceof tt)return new tt(r.valueOf(),{...r.opts,...Xi(t,hd)});if(r instanceof Ot)return new tt(r.toNumber(),{...Xi(t,hd)});throw new TypeError("Invalid argument to NUMBER")}var sg=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function gd(e,t){let r=e[0];if(r instanceof we)return new we(`DATETIME(${r.valueOf()})`);if(r instanceof Ot||r instanceof tt)return new Ot(r,Xi(t,sg));throw new TypeError("Invalid argument to DATETIME")}var yd=new Map;function wd(e){let t=Array.isArray(e)?e.join(" "):e,r=yd.get(t);return r===void 0&&(r=new Map,yd.set(t,r)),r}var Gn=class{constructor(t,{functions:r,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:md,DATETIME:gd,...r},this._useIsolating=n,this._transform=o,this._intls=wd(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(r===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(r===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,r=null,n=null){if(typeof t=="string")return this._transform(t);let o=new os(this,n,r);try{return Zi(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new we().toString(o);throw s}}};var Qi=/^(-?[a-zA-Z][\w-]*) *= */gm,bd=/\.([a-zA-Z][\w-]*) *= */y,ig=/\*?\[/y,Ji=/(-?[0-9]+(?:\.([0-9]+))?)/y,ag=/([a-zA-Z][\w-]*)/y,xd=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,cg=/^[A-Z][A-Z0-9_-]*$/,ss=/([^{}\n\r]+)/y,lg=/([^\\"\n\r]*)/y,vd=/\\([\\"])/y,kd=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,dg=/^\n+/,Ed=/ +$/,fg=/ *\r?\n/g,ug=/( *)$/,pg=/{\s*/y,Td=/\s*}/y,hg=/\[\s*/y,mg=/\s*] */y,gg=/\s*\(\s*/y,yg=/\s*->\s*/y,wg=/\s*:\s*/y,bg=/\s*,?\s*/y,xg=/\s+/y,Vn=class{constructor(t){this.body=[],Qi.lastIndex=0;let r=0;for(;;){let b=Qi.exec(t);if(b===null)break;r=Qi.lastIndex;try{this.body.push(c(b[1]))}catch(T){if(T instanceof SyntaxError)continue;throw T}}function n(b){return b.lastIndex=r,b.test(t)}function o(b,T){if(t[r]===b)return r++,!0;if(T)throw new T(`Expected ${b}`);return!1}function s(b,T){if(n(b))return r=b.lastIndex,!0;if(T)throw new T(`Expected ${b.toString()}`);return!1}function i(b){b.lastIndex=r;let T=b.exec(t);if(T===null)throw new SyntaxError(`Expected ${b.toString()}`);return r=b.lastIndex,T}function a(b){return i(b)[1]}function c(b){let T=f(),L=d();if(T===null&&Object.keys(L).length===0)throw new SyntaxError("Expected message value or attributes");return{id:b,value:T,attributes:L}}function d(){let b=Object.create(null);for(;n(bd);){let T=a(bd),L=f();if(L===null)throw new SyntaxError("Expected attribute value");b[T]=L}return b}function f(){let b;if(n(ss)&&(b=a(ss)),t[r]==="{"||t[r]==="}")return u(b?[b]:[],1/0);let T=R();return T?b?u([b,T],T.length):(T.value=U(T.value,dg),u([T],T.length)):b?U(b,Ed):null}function u(b=[],T){for(;;){if(n(ss)){b.push(a(ss));continue}if(t[r]==="{"){b.push(p());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let O=R();if(O){b.push(O),T=Math.min(T,O.length);continue}break}let L=b.length-1,D=b[L];typeof D=="string"&&(b[L]=U(D,Ed));let H=[];for(let O of b)O instanceof is&&(O=O.value.slice(0,O.value.length-T)),O&&H.push(O);return H}function p(){s(pg,SyntaxError);let b=g();if(s(Td))return b;if(s(yg)){let T=w();return s(Td,SyntaxError),{type:"select",selector:b,...T}}throw new SyntaxError("Unclosed placeable")}function g(){if(t[r]==="{")return p();if(n(xd)){let[,b,T,L=null]=i(xd);if(b==="$")return{type:"var",name:T};if(s(gg)){let D=m();if(b==="-")return{type:"term",name:T,attr:L,args:D};if(cg.test(T))return{type:"func",name:T,args:D};throw new SyntaxError("Function names must be all upper-case")}return b==="-"?{type:"term",name:T,attr:L,args:[]}:{type:"mesg",name:T,attr:L}}return k()}function m(){let b=[];for(;;){switch(t[r]){case")":return r++,b;case void 0:throw new SyntaxError("Unclosed argument list")}b.push(y()),s(bg)}}function y(){let b=g();return b.type!=="mesg"?b:s(wg)?{type:"narg",name:b.name,value:k()}:b}function w(){let b=[],T=0,L;for(;n(ig);){o("*")&&(L=T);let D=E(),H=f();if(H===null)throw new SyntaxError("Expected variant value");b[T++]={key:D,value:H}}if(T===0)return null;if(L===void 0)throw new SyntaxError("Expected default variant");return{variants:b,star:L}}function E(){s(hg,SyntaxError);let b;return n(Ji)?b=x():b={type:"str",value:a(ag)},s(mg,SyntaxError),b}function k(){if(n(Ji))return x();if(t[r]==='"')return B();throw new SyntaxError("Invalid expression")}function x(){let[,b,T=""]=i(Ji),L=T.length;return{type:"num",value:parseFloat(b),precision:L}}function B(){o('"',SyntaxError);let b="";for(;;){if(b+=a(lg),t[r]==="\\"){b+=A();continue}if(o('"'))return{type:"str",value:b};throw new SyntaxError("Unclosed string literal")}}function A(){if(n(vd))return a(vd);if(n(kd)){let[,b,T]=i(kd),L=parseInt(b||T,16);return L<=55295||57344<=L?String.fromCodePoint(L):"�"}throw new SyntaxError("Unknown escape sequence")}function R(){let b=r;switch(s(xg),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return P(t.slice(b,r))}return t[r-1]===" "?P(t.slice(b,r)):!1}function U(b,T){return b.replace(T,"")}function P(b){let T=b.replace(fg,`
`),L=ug.exec(b)[1].length;return new is(T,L)}}},is=class{constructor(t,r){this.value=t,this.length=r}};var Sd=`# What the script on the staff pages says. Shown as text, never as markup.

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
`;var ea=new Gn("en-GB",{useIsolating:!1}),[Bd]=ea.addResource(new Vn(Sd));if(Bd)throw Bd;function l(e,t){let r=ea.getMessage(e);if(!r?.value)throw new Error(`no copy for ${e}`);let n=[],o=ea.formatPattern(r.value,t,n);if(n[0])throw n[0];return o}var kg=new Intl.DateTimeFormat("en-GB",{dateStyle:"long",timeZone:"UTC"});function V(e){return kg.format(new Date(`${e}T00:00:00Z`))}function ae(e){return new Intl.ListFormat("en-GB",{type:"conjunction"}).format(e)}function Ad(e,t){let r=e.mark===t&&t!==null;switch(e.what){case"active":return r?"active":"nothing";case"locked":return r||t===null?"close":"nothing";case"begun":return r?"nothing":"close"}}var Eg="candour",ta="session",ra="root";async function Od(e){await oa("readwrite",t=>t.put(e,ra))}async function as(){let e=await oa("readonly",t=>t.get(ra));return e instanceof Uint8Array?e:null}async function na(e){await oa("readwrite",t=>{let r=t.get(ra);return r.onsuccess=()=>{let n=r.result;(!(n instanceof Uint8Array)||de(n)===e)&&t.clear()},r})}async function oa(e,t){let r=await Tg();try{let n=r.transaction(ta,e),o=t(n.objectStore(ta));return await new Promise((s,i)=>{n.oncomplete=()=>s(),n.onabort=()=>i(n.error)}),o.result}finally{r.close()}}function Tg(){return new Promise((e,t)=>{let r=indexedDB.open(Eg,1);r.onupgradeneeded=()=>r.result.createObjectStore(ta),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error)})}var Sg="/sign-in?ended=1",Ld=new BroadcastChannel("candour"),Rd=new Set,Zn=null,sa=as().then(e=>{Zn=e&&de(e)}).catch(()=>{});function _t(e){Rd.add(e)}async function mr(){$d(),await sa,aa("locked");let e=Zn;await na(e).catch(()=>na(e)).catch(()=>{}),Pd()}function Cd(e){Zn=de(e),aa("begun")}function Id(){sa.then(()=>aa("active"))}function Md(e){Ld.addEventListener("message",t=>{sa.then(()=>{let r=Ad(t.data,Zn);r==="active"&&e(),r==="close"&&ia()})}),window.addEventListener("pageshow",t=>{t.persisted&&location.reload()})}function ia(){$d(),Pd()}function aa(e){let t={what:e,mark:Zn};Ld.postMessage(t)}function $d(){document.querySelector("main")?.replaceChildren(),document.title="";for(let e of Rd)e()}var _d=!1;function Pd(){_d||(_d=!0,location.replace(Sg))}var _e=class extends Error{constructor(r,n,o){super(n);this.status=r;this.problem=o}status;problem;get isAnswer(){return this.status>=400&&this.status<500}};var Ne=class extends Error{};async function ke(e){return la(await ca(e,{method:"GET"}),!0)}async function Ze(e,t){return la(await ca(e,Nd(t)),!0)}async function Xn(e,t){return la(await ca(e,Nd(t)),!1)}function Nd(e){return{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}}async function ca(e,t){try{return await fetch(e,{...t,credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{throw new _e(0,l("browser-no-connection"),{})}}async function la(e,t){if(e.status===401&&t)throw await mr(),new Ne;if(e.status===204)return null;let r=await e.json().catch(()=>null);if(e.ok&&r!==null)return r;let n=typeof r=="object"&&r!==null?r:{},o=typeof n.detail=="string"?n.detail:l("browser-unexpected");throw new _e(e.status,o,n)}function h(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r.filter(o=>o!==null)),n}function cs(e,t,...r){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}function z(e,t=document){let r=t.querySelector(e);if(!r)throw new Error(`the page has no ${e}`);return r}function bt(e,t){e.hidden=!t}function nt(e){e.hasAttribute("tabindex")||e.setAttribute("tabindex","-1"),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Ud(){for(let e of document.querySelectorAll("[data-awaits-script]"))e.disabled=!1}function Se(e){for(let t of document.querySelectorAll("[data-progress]"))t.closest("[hidden]")===null&&(t.textContent=e)}function da(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ls=e=>e?`"${e}" `:"";function ds(e,t=""){if(typeof e!="boolean")throw new TypeError(ls(t)+"expected boolean, got type="+typeof e);return e}function gr(e,t=""){if(typeof e!="number")throw new TypeError(ls(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ls(t)+"expected integer >= 0, got "+e);return e}function pe(e,t,r=""){if(da(e)&&(t===void 0||e.length===t))return e;t!==void 0&&gr(t,"length");let n=da(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=ls(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}var Kd=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function Rr(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function fa(e,t){pe(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function ua(e,t){if(fa(e,t),!Lt(e))throw new Error("invalid output, must be aligned")}function Dd(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Ue(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Ie(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function hn(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var ot=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function pa(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var Le=ot?e=>e:e=>pa(e)>>>0;function Bg(e){for(let t=0;t<e.length;t++)e[t]=pa(e[t]);return e}var rt=ot?e=>e:Bg;function Hd(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function ha(e,t){if(Hd(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function Fd(e,t){return Kd(e,"defaults"),Kd(t,"opts"),Object.assign(e,t)}function fs(e,t){if(e=pe(e),t=pe(t),e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Qn(e,t,r){let n=t,o=r||(()=>[]),s=(a,c)=>n(c,...o(a)).update(a).digest(),i=n(new Uint8Array(e),...o(new Uint8Array(0)));return s.outputLen=i.outputLen,s.blockLen=i.blockLen,s.create=(a,...c)=>n(a,...c),s}var us=(e,t)=>{function r(n,...o){if(pe(n,void 0,"key"),e.nonceLength!==void 0){let u=o[0];pe(u,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let u=i;u<o.length;u++)if(da(o[u]))throw new Error("AAD not supported")}e.withAAD&&o[i]!==void 0&&pe(o[i],void 0,"AAD");let a=t(n,...o),c=(u,p)=>{if(p!==void 0){if(u!==2)throw new Error("cipher output not supported");pe(p,void 0,"output")}},d=!1;return{encrypt(u,p){if(d)throw new Error("cannot encrypt() twice with same key + nonce");return d=!0,pe(u,void 0,"data"),c(a.encrypt.length,p),a.encrypt(u,p)},decrypt(u,p){if(pe(u,void 0,"data"),s&&u.length<s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,p),a.decrypt(u,p)}}}return Object.assign(r,e),r};function Cr(e,t,r=!0){if(t===void 0)return new Uint8Array(e);if(pe(t,e,"output"),r&&!Lt(t))throw new Error("invalid output, must be aligned");return t}function ps(e,t,r){gr(e),gr(t),ds(r);let n=new Uint8Array(16),o=hn(n);return o.setBigUint64(0,BigInt(t),r),o.setBigUint64(8,BigInt(e),r),n}function Lt(e){return e.byteOffset%4===0}function st(e){return Uint8Array.from(pe(e))}var Ir=16,Wd=new Uint8Array(16),Jn=Ue(Wd),Ag=225,Og=(e,t,r,n)=>{let o=n&1;return{s3:r<<31|n>>>1,s2:t<<31|r>>>1,s1:e<<31|t>>>1,s0:e>>>1^Ag<<24&-(o&1)}},hs=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255|0;var _g=e=>e>64*1024?8:e>1024?4:2,ma=class{blockLen=Ir;outputLen=Ir;s0=0;s1=0;s2=0;s3=0;finished=!1;destroyed=!1;t;W;windowSize;constructor(t,r){pe(t,16,"key"),t=st(t);let n=hn(t),o=n.getUint32(0,!1),s=n.getUint32(4,!1),i=n.getUint32(8,!1),a=n.getUint32(12,!1),c=[];for(let m=0;m<128;m++)c.push({s0:hs(o),s1:hs(s),s2:hs(i),s3:hs(a)}),{s0:o,s1:s,s2:i,s3:a}=Og(o,s,i,a);let d=_g(r||1024);if(![1,2,4,8].includes(d))throw new Error("ghash: invalid window size, expected 2, 4 or 8");this.W=d;let u=128/d,p=this.windowSize=2**d,g=[];for(let m=0;m<u;m++)for(let y=0;y<p;y++){let w=0,E=0,k=0,x=0;for(let B=0;B<d;B++){if(!(y>>>d-B-1&1))continue;let{s0:R,s1:U,s2:P,s3:b}=c[d*m+B];w^=R,E^=U,k^=P,x^=b}g.push({s0:w,s1:E,s2:k,s3:x})}this.t=g}_updateBlock(t,r,n,o){t^=this.s0,r^=this.s1,n^=this.s2,o^=this.s3;let{W:s,t:i,windowSize:a}=this,c=0,d=0,f=0,u=0,p=(1<<s)-1,g=0;for(let m of[t,r,n,o])for(let y=0;y<4;y++){let w=m>>>8*y&255;for(let E=8/s-1;E>=0;E--){let k=w>>>s*E&p,{s0:x,s1:B,s2:A,s3:R}=i[g*a+k];c^=x,d^=B,f^=A,u^=R,g+=1}}this.s0=c,this.s1=d,this.s2=f,this.s3=u}update(t){Rr(this),pe(t),t=st(t);let r=Ue(t),n=Math.floor(t.length/Ir),o=t.length%Ir;for(let s=0;s<n;s++)this._updateBlock(Le(r[s*4+0]),Le(r[s*4+1]),Le(r[s*4+2]),Le(r[s*4+3]));return o&&(Wd.set(t.subarray(n*Ir)),this._updateBlock(Le(Jn[0]),Le(Jn[1]),Le(Jn[2]),Le(Jn[3])),Ie(Jn)),this}destroy(){this.destroyed=!0;let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){Rr(this),ua(t,this),this.finished=!0;let{s0:r,s1:n,s2:o,s3:s}=this,i=Ue(t);i[0]=r,i[1]=n,i[2]=o,i[3]=s,ot||rt(i.subarray(0,Ir/4))}digest(){let t=new Uint8Array(Ir);return this.digestInto(t),this.destroy(),t}};var ga=Qn(16,(e,t)=>new ma(e,t),e=>[e.length]);var wa=16,Lg=4,ms=new Uint8Array(wa);var Rg=283;function Cg(e){if(![16,24,32].includes(e.length))throw new Error('"aes key" expected Uint8Array of length 16/24/32, got length='+e.length)}function ba(e){return e<<1^Rg&-(e>>7)}function qd(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(t&1),e=ba(e);return r}var Ig=(()=>{let e=new Uint8Array(256);for(let r=0,n=1;r<256;r++,n^=ba(n))e[r]=n;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let n=e[255-r];n|=n<<8,t[e[r]]=(n^n>>4^n>>5^n>>6^n>>7^99)&255}return Ie(e),t})();var Mg=e=>e<<24|e>>>8,ya=e=>e<<8|e>>>24;function $g(e,t){if(e.length!==256)throw new Error("wrong sbox length");let r=new Uint32Array(256).map((d,f)=>t(e[f])),n=r.map(ya),o=n.map(ya),s=o.map(ya),i=new Uint32Array(256*256),a=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let d=0;d<256;d++)for(let f=0;f<256;f++){let u=d*256+f;i[u]=r[d]^n[f],a[u]=o[d]^s[f],c[u]=e[d]<<8|e[f]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:o,T3:s,T01:i,T23:a}}var zd=$g(Ig,e=>qd(e,3)<<24|e<<16|e<<8|qd(e,2));var Pg=(()=>{let e=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=ba(r))e[t]=r;return e})();function Ng(e){pe(e);let t=e.length;Cg(e);let{sbox2:r}=zd,n=[];(!ot||!Lt(e))&&n.push(e=st(e));let o=rt(Ue(e)),s=o.length,i=c=>eo(r,c,c,c,c),a=new Uint32Array(t+28);a.set(o);for(let c=s;c<a.length;c++){let d=a[c-1];c%s===0?d=i(Mg(d))^Pg[c/s-1]:s>6&&c%s===4&&(d=i(d)),a[c]=a[c-s]^d}return Ie(...n),a}function gs(e,t,r,n,o,s){return e[r<<8&65280|n>>>8&255]^t[o>>>8&65280|s>>>24&255]}function eo(e,t,r,n,o){return e[t&255|r&65280]|e[n>>>16&255|o>>>16&65280]<<16}function jd(e,t,r,n,o){let{sbox2:s,T01:i,T23:a}=zd,c=0;t^=e[c++],r^=e[c++],n^=e[c++],o^=e[c++];let d=e.length/4-2;for(let m=0;m<d;m++){let y=e[c++]^gs(i,a,t,r,n,o),w=e[c++]^gs(i,a,r,n,o,t),E=e[c++]^gs(i,a,n,o,t,r),k=e[c++]^gs(i,a,o,t,r,n);t=y,r=w,n=E,o=k}let f=e[c++]^eo(s,t,r,n,o),u=e[c++]^eo(s,r,n,o,t),p=e[c++]^eo(s,n,o,t,r),g=e[c++]^eo(s,o,t,r,n);return{s0:f,s1:u,s2:p,s3:g}}function ys(e,t,r,n,o){pe(r,wa,"nonce"),pe(n),o=Cr(n.length,o);let s=r,i=Ue(s),a=hn(s),c=Ue(n),d=Ue(o),f=t?0:12,u=n.length,p=a.getUint32(f,t);for(let m=0;m+4<=c.length;m+=4){let{s0:y,s1:w,s2:E,s3:k}=jd(e,Le(i[0]),Le(i[1]),Le(i[2]),Le(i[3]));d[m+0]=c[m+0]^Le(y),d[m+1]=c[m+1]^Le(w),d[m+2]=c[m+2]^Le(E),d[m+3]=c[m+3]^Le(k),p=p+1>>>0,a.setUint32(f,p,t)}let g=wa*Math.floor(c.length/Lg);if(g<u){let{s0:m,s1:y,s2:w,s3:E}=jd(e,Le(i[0]),Le(i[1]),Le(i[2]),Le(i[3])),k=new Uint32Array([m,y,w,E]);rt(k);let x=Dd(k);for(let B=g,A=0;B<u;B++,A++)o[B]=n[B]^x[A];Ie(k)}return o}function Ug(e,t,r,n,o){let s=o?o.length:0,i=e.create(r,n.length+s);o&&i.update(o);let a=ps(8*n.length,8*s,t);i.update(n),i.update(a);let c=i.digest();return Ie(a),c}var xa=us({blockSize:16,nonceLength:12,tagLength:16,withAAD:!0,varSizeNonce:!0},function(t,r,n){if(r.length<8)throw new Error("aes/gcm: invalid nonce length");let o=16;function s(a,c,d){let f=Ug(ga,!1,a,d,n);for(let u=0;u<c.length;u++)f[u]^=c[u];return f}function i(){let a=Ng(t),c=ms.slice(),d=ms.slice();if(ys(a,!1,d,d,c),r.length===12)d.set(r);else{let u=ms.slice();hn(u).setBigUint64(8,BigInt(r.length*8),!1);let g=ga.create(c).update(r).update(u);g.digestInto(d),g.destroy()}let f=ys(a,!1,d,ms);return{xk:a,authKey:c,counter:d,tagMask:f}}return{encrypt(a){let{xk:c,authKey:d,counter:f,tagMask:u}=i(),p=new Uint8Array(a.length+o),g=[c,d,f,u];Lt(a)||g.push(a=st(a)),ys(c,!1,f,a,p.subarray(0,a.length));let m=s(d,u,p.subarray(0,p.length-o));return g.push(m),p.set(m,a.length),Ie(...g),p},decrypt(a){let{xk:c,authKey:d,counter:f,tagMask:u}=i(),p=[c,d,u,f];Lt(a)||p.push(a=st(a));let g=a.subarray(0,-o),m=a.subarray(-o),y=s(d,u,g);if(p.push(y),!fs(y,m))throw Ie(...p),new Error("aes-gcm: invalid tag");let w=ys(c,!1,f,g);return Ie(...p),w}}});var va=12;function Yd(e,t){let r=ln(va);return St(r,xa(e,r).encrypt(t))}function Gd(e,t){let r=xa(e,t.subarray(0,va)).decrypt(t.subarray(va));if(r.length!==32)throw new Error("not a root");return new Uint8Array(r)}async function yr(){try{await fetch("/api/v1/sign-out",{method:"POST",credentials:"same-origin",keepalive:!0})}catch{}await mr()}function Vd(){for(let e of document.querySelectorAll("[data-sign-out]"))e.addEventListener("click",()=>{yr()})}async function Rt(){let{account:e,wrap:t}=await ke("/api/v1/session"),r=ne(t),n=await as();try{if(!n)throw new Error("nothing kept");let o=Gd(r,n),s=Jo(o);return o.fill(0),_t(()=>s.signingSeed.fill(0)),{account:e,keys:s}}catch{throw await yr(),new Ne}finally{r.fill(0)}}function Dg(e,t,r,n){Ye(e);let o=Br({dkLen:32,asyncTick:10},n),{c:s,dkLen:i,asyncTick:a}=o;if(ie(s,"c"),ie(i,"dkLen"),ie(a,"asyncTick"),s<1)throw new Error('"c" (iterations) must be >= 1');if(i<1)throw new Error('"dkLen" must be >= 1');if(i>(2**32-1)*e.outputLen)throw new Error("derived key too long");let c=Ei(t,"password");try{let d=Ei(r,"salt");try{let f=new Uint8Array(i),{iHash:u,oHash:p,outputLen:g}=wt.create(e,c),m=new Uint8Array(g),y=Hg(u,p,d,m);return{c:s,dkLen:i,asyncTick:a,DK:f,outputLen:g,eng:y}}finally{typeof r=="string"&&Ae(d)}}finally{typeof t=="string"&&Ae(c)}}function Hg(e,t,r,n){let o=new Uint8Array(4),s=Xr(o),i=e._cloneInto().update(r),a=t._cloneInto(),c=e._cloneInto,d=t._cloneInto;return{u1:(f,u)=>{s.setInt32(0,f,!1),i._cloneInto(a).update(o).digestInto(n),t._cloneInto(a).update(n).digestInto(n),u.set(n.subarray(0,u.length))},rounds:(f,u)=>{for(let p=1;p<f;p++){c.call(e,a).update(n).digestInto(n),d.call(t,a).update(n).digestInto(n);for(let g=0;g<u.length;g++)u[g]^=n[g]}},output:f=>(e.destroy(),t.destroy(),i.destroy(),a.destroy(),Ae(n),f)}}function ka(e,t,r,n){let{c:o,dkLen:s,DK:i,outputLen:a,eng:c}=Dg(e,t,r,n);for(let d=1,f=0;f<s;d++,f+=a){let u=i.subarray(f,f+a);c.u1(d,u),c.rounds(o,u)}return c.output(i)}function Zd(e,t,r,n,o,s){let i=e[t++]^r[n++],a=e[t++]^r[n++],c=e[t++]^r[n++],d=e[t++]^r[n++],f=e[t++]^r[n++],u=e[t++]^r[n++],p=e[t++]^r[n++],g=e[t++]^r[n++],m=e[t++]^r[n++],y=e[t++]^r[n++],w=e[t++]^r[n++],E=e[t++]^r[n++],k=e[t++]^r[n++],x=e[t++]^r[n++],B=e[t++]^r[n++],A=e[t++]^r[n++],R=i,U=a,P=c,b=d,T=f,L=u,D=p,H=g,O=m,K=y,M=w,I=E,W=k,$=x,_=B,v=A;for(let S=0;S<8;S+=2)T^=oe(R+W|0,7),O^=oe(T+R|0,9),W^=oe(O+T|0,13),R^=oe(W+O|0,18),K^=oe(L+U|0,7),$^=oe(K+L|0,9),U^=oe($+K|0,13),L^=oe(U+$|0,18),_^=oe(M+D|0,7),P^=oe(_+M|0,9),D^=oe(P+_|0,13),M^=oe(D+P|0,18),b^=oe(v+I|0,7),H^=oe(b+v|0,9),I^=oe(H+b|0,13),v^=oe(I+H|0,18),U^=oe(R+b|0,7),P^=oe(U+R|0,9),b^=oe(P+U|0,13),R^=oe(b+P|0,18),D^=oe(L+T|0,7),H^=oe(D+L|0,9),T^=oe(H+D|0,13),L^=oe(T+H|0,18),I^=oe(M+K|0,7),O^=oe(I+M|0,9),K^=oe(O+I|0,13),M^=oe(K+O|0,18),W^=oe(v+_|0,7),$^=oe(W+v|0,9),_^=oe($+W|0,13),v^=oe(_+$|0,18);o[s++]=i+R|0,o[s++]=a+U|0,o[s++]=c+P|0,o[s++]=d+b|0,o[s++]=f+T|0,o[s++]=u+L|0,o[s++]=p+D|0,o[s++]=g+H|0,o[s++]=m+O|0,o[s++]=y+K|0,o[s++]=w+M|0,o[s++]=E+I|0,o[s++]=k+W|0,o[s++]=x+$|0,o[s++]=B+_|0,o[s++]=A+v|0}function Ea(e,t,r,n,o){let s=n+0,i=n+16*o;for(let a=0;a<16;a++)r[i+a]=e[t+(2*o-1)*16+a];for(let a=0;a<o;a++,s+=16,t+=16)Zd(r,i,e,t,r,s),a>0&&(i+=16),Zd(r,s,e,t+=16,r,i)}var Fg=1024*(2**20+1+1);function Wg(e,t,r){let n=Br({dkLen:32,asyncTick:10,maxmem:Fg},r),{N:o,r:s,p:i,dkLen:a,asyncTick:c,maxmem:d,onProgress:f}=n;if(ie(o,"N"),ie(s,"r"),ie(i,"p"),ie(a,"dkLen"),ie(c,"asyncTick"),ie(d,"maxmem"),f!==void 0&&typeof f!="function")throw new Error('"onProgress" must be a function');if(s<1)throw new Error('"r" expected integer >= 1');let u=128*s,p=u/4,g=Math.pow(2,32);if(o<=1||(o&o-1)!==0||o>g)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(i<1||i>(g-1)*32/u)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(a<1||a>(g-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');let m=u*(o+i+1);if(m>d)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+m+", maxmem="+d);let y=ka(ue,e,t,{c:1,dkLen:u*i}),w=Ft(y),E=Ft(new Uint8Array(u*o)),k=Ft(new Uint8Array(u)),x=()=>{};if(f){let B=2*o*i,A=Math.max(Math.floor(B/1e4),1),R=0;x=()=>{if(R++,f&&(!(R%A)||R===B))try{f(R/B)}catch(U){throw Ae(y,E,k),U}}}return{N:o,r:s,p:i,dkLen:a,blockSize32:p,V:E,B32:w,B:y,tmp:k,blockMixCb:x,asyncTick:c}}function qg(e,t,r,n,o){let s=ka(ue,e,r,{c:1,dkLen:t});return Ae(r,n,o),s}function to(e,t,r){let{N:n,r:o,p:s,dkLen:i,blockSize32:a,V:c,B32:d,B:f,tmp:u,blockMixCb:p}=Wg(e,t,r);Qr(d);for(let g=0;g<s;g++){let m=a*g;for(let y=0;y<a;y++)c[y]=d[m+y];for(let y=0,w=0;y<n-1;y++)Ea(c,w,c,w+=a,o),p();Ea(c,(n-1)*a,d,m,o),p();for(let y=0;y<n;y++){let w=(d[m+a-16]&n-1)>>>0;for(let E=0;E<a;E++)u[E]=d[m+E]^c[w*a+E];Ea(u,0,d,m,o),p()}}return Qr(d),qg(e,i,f,c,u)}var Qd=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),jg=rt(Ue(Qd("expand 16-byte k"))),zg=rt(Ue(Qd("expand 32-byte k")));function se(e,t){return e<<t|e>>>32-t}var ro=64,Yg=16,Ta=2**32-1,Xd=Uint32Array.of();function Gg(e,t,r,n,o,s,i,a){let c=o.length,d=new Uint8Array(ro),f=Ue(d),u=ot&&Lt(o)&&Lt(s),p=u?Ue(o):Xd,g=u?Ue(s):Xd;if(!ot){for(let m=0;m<c;i++){if(e(t,r,n,f,i,a),rt(f),i>=Ta)throw new Error("arx: counter overflow");let y=Math.min(ro,c-m);for(let w=0,E;w<y;w++)E=m+w,s[E]=o[E]^d[w];m+=y}return}for(let m=0;m<c;i++){if(e(t,r,n,f,i,a),i>=Ta)throw new Error("arx: counter overflow");let y=Math.min(ro,c-m);if(u&&y===ro){let w=m/4;if(m%4!==0)throw new Error("arx: invalid block position");for(let E=0,k;E<Yg;E++)k=w+E,g[k]=p[k]^f[E];m+=ro;continue}for(let w=0,E;w<y;w++)E=m+w,s[E]=o[E]^d[w];m+=y}}function Jd(e,t){let{allowShortKeys:r,extendNonceFn:n,counterLength:o,counterRight:s,rounds:i}=Fd({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return gr(o),gr(i),ds(s),ds(r),(a,c,d,f,u=0)=>{pe(a,void 0,"key"),pe(c,void 0,"nonce"),pe(d,void 0,"data");let p=d.length,g=f!==void 0;if(f=Cr(p,f,!1),g&&ha(d,f),gr(u),u<0||u>=Ta)throw new Error("arx: counter overflow");let m=[],y=a.length,w,E;if(y===32)m.push(w=st(a)),E=zg;else if(y===16&&r)w=new Uint8Array(32),w.set(a),w.set(a,16),E=jg,m.push(w);else throw pe(a,32,"arx key"),new Error("invalid key size");(!ot||!Lt(c))&&m.push(c=st(c));let k=Ue(w);if(n){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let A=c.subarray(0,16);if(ot)n(E,k,Ue(A),k);else{let R=rt(Uint32Array.from(E));n(R,k,Ue(A),k),Ie(R),rt(k)}c=c.subarray(16)}else ot||rt(k);let x=16-o;if(x!==c.length)throw new Error(`arx: nonce must be ${x} or 16 bytes`);if(x!==12){let A=new Uint8Array(12);A.set(c,s?0:12-c.length),c=A,m.push(c)}let B=rt(Ue(c));try{return Gg(e,E,k,B,d,f,u,i),f}finally{Ie(...m)}}}function Fe(e,t){return e[t++]&255|(e[t++]&255)<<8}var Sa=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=st(pe(t,32,"key"));let r=Fe(t,0),n=Fe(t,2),o=Fe(t,4),s=Fe(t,6),i=Fe(t,8),a=Fe(t,10),c=Fe(t,12),d=Fe(t,14);this.r[0]=r&8191,this.r[1]=(r>>>13|n<<3)&8191,this.r[2]=(n>>>10|o<<6)&7939,this.r[3]=(o>>>7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|a<<2)&8191,this.r[7]=(a>>>11|c<<5)&8065,this.r[8]=(c>>>8|d<<8)&8191,this.r[9]=d>>>5&127;for(let f=0;f<8;f++)this.pad[f]=Fe(t,16+2*f)}process(t,r,n=!1){let o=n?0:2048,{h:s,r:i}=this,a=i[0],c=i[1],d=i[2],f=i[3],u=i[4],p=i[5],g=i[6],m=i[7],y=i[8],w=i[9],E=Fe(t,r+0),k=Fe(t,r+2),x=Fe(t,r+4),B=Fe(t,r+6),A=Fe(t,r+8),R=Fe(t,r+10),U=Fe(t,r+12),P=Fe(t,r+14),b=s[0]+(E&8191),T=s[1]+((E>>>13|k<<3)&8191),L=s[2]+((k>>>10|x<<6)&8191),D=s[3]+((x>>>7|B<<9)&8191),H=s[4]+((B>>>4|A<<12)&8191),O=s[5]+(A>>>1&8191),K=s[6]+((A>>>14|R<<2)&8191),M=s[7]+((R>>>11|U<<5)&8191),I=s[8]+((U>>>8|P<<8)&8191),W=s[9]+(P>>>5|o),$=0,_=$+b*a+T*(5*w)+L*(5*y)+D*(5*m)+H*(5*g);$=_>>>13,_&=8191,_+=O*(5*p)+K*(5*u)+M*(5*f)+I*(5*d)+W*(5*c),$+=_>>>13,_&=8191;let v=$+b*c+T*a+L*(5*w)+D*(5*y)+H*(5*m);$=v>>>13,v&=8191,v+=O*(5*g)+K*(5*p)+M*(5*u)+I*(5*f)+W*(5*d),$+=v>>>13,v&=8191;let S=$+b*d+T*c+L*a+D*(5*w)+H*(5*y);$=S>>>13,S&=8191,S+=O*(5*m)+K*(5*g)+M*(5*p)+I*(5*u)+W*(5*f),$+=S>>>13,S&=8191;let C=$+b*f+T*d+L*c+D*a+H*(5*w);$=C>>>13,C&=8191,C+=O*(5*y)+K*(5*m)+M*(5*g)+I*(5*p)+W*(5*u),$+=C>>>13,C&=8191;let F=$+b*u+T*f+L*d+D*c+H*a;$=F>>>13,F&=8191,F+=O*(5*w)+K*(5*y)+M*(5*m)+I*(5*g)+W*(5*p),$+=F>>>13,F&=8191;let q=$+b*p+T*u+L*f+D*d+H*c;$=q>>>13,q&=8191,q+=O*a+K*(5*w)+M*(5*y)+I*(5*m)+W*(5*g),$+=q>>>13,q&=8191;let j=$+b*g+T*p+L*u+D*f+H*d;$=j>>>13,j&=8191,j+=O*c+K*a+M*(5*w)+I*(5*y)+W*(5*m),$+=j>>>13,j&=8191;let Y=$+b*m+T*g+L*p+D*u+H*f;$=Y>>>13,Y&=8191,Y+=O*d+K*c+M*a+I*(5*w)+W*(5*y),$+=Y>>>13,Y&=8191;let G=$+b*y+T*m+L*g+D*p+H*u;$=G>>>13,G&=8191,G+=O*f+K*d+M*c+I*a+W*(5*w),$+=G>>>13,G&=8191;let Z=$+b*w+T*y+L*m+D*g+H*p;$=Z>>>13,Z&=8191,Z+=O*u+K*f+M*d+I*c+W*a,$+=Z>>>13,Z&=8191,$=($<<2)+$|0,$=$+_|0,_=$&8191,$=$>>>13,v+=$,s[0]=_,s[1]=v,s[2]=S,s[3]=C,s[4]=F,s[5]=q,s[6]=j,s[7]=Y,s[8]=G,s[9]=Z}finalize(){let{h:t,pad:r}=this,n=new Uint16Array(10),o=t[1]>>>13;t[1]&=8191;for(let a=2;a<10;a++)t[a]+=o,o=t[a]>>>13,t[a]&=8191;t[0]+=o*5,o=t[0]>>>13,t[0]&=8191,t[1]+=o,o=t[1]>>>13,t[1]&=8191,t[2]+=o,n[0]=t[0]+5,o=n[0]>>>13,n[0]&=8191;for(let a=1;a<10;a++)n[a]=t[a]+o,o=n[a]>>>13,n[a]&=8191;n[9]-=8192;let s=(o^1)-1;for(let a=0;a<10;a++)n[a]&=s;s=~s;for(let a=0;a<10;a++)t[a]=t[a]&s|n[a];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let i=t[0]+r[0];t[0]=i&65535;for(let a=1;a<8;a++)i=(t[a]+r[a]|0)+(i>>>16)|0,t[a]=i&65535;Ie(n)}update(t){Rr(this),pe(t),t=st(t);let{buffer:r,blockLen:n}=this,o=t.length;for(let s=0;s<o;){let i=Math.min(n-this.pos,o-s);if(i===n){for(;n<=o-s;s+=n)this.process(t,s);continue}r.set(t.subarray(s,s+i),this.pos),this.pos+=i,s+=i,this.pos===n&&(this.process(r,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Ie(this.h,this.r,this.buffer,this.pad)}digestInto(t){Rr(this),fa(t,this),this.finished=!0;let{buffer:r,h:n}=this,{pos:o}=this;if(o){for(r[o++]=1;o<16;o++)r[o]=0;this.process(r,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)t[s++]=n[i]>>>0,t[s++]=n[i]>>>8}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}},ef=Qn(32,e=>new Sa(e));function Vg(e,t,r,n,o,s=20){let i=e[0],a=e[1],c=e[2],d=e[3],f=t[0],u=t[1],p=t[2],g=t[3],m=t[4],y=t[5],w=t[6],E=t[7],k=o,x=r[0],B=r[1],A=r[2],R=i,U=a,P=c,b=d,T=f,L=u,D=p,H=g,O=m,K=y,M=w,I=E,W=k,$=x,_=B,v=A;for(let C=0;C<s;C+=2)R=R+T|0,W=se(W^R,16),O=O+W|0,T=se(T^O,12),R=R+T|0,W=se(W^R,8),O=O+W|0,T=se(T^O,7),U=U+L|0,$=se($^U,16),K=K+$|0,L=se(L^K,12),U=U+L|0,$=se($^U,8),K=K+$|0,L=se(L^K,7),P=P+D|0,_=se(_^P,16),M=M+_|0,D=se(D^M,12),P=P+D|0,_=se(_^P,8),M=M+_|0,D=se(D^M,7),b=b+H|0,v=se(v^b,16),I=I+v|0,H=se(H^I,12),b=b+H|0,v=se(v^b,8),I=I+v|0,H=se(H^I,7),R=R+L|0,v=se(v^R,16),M=M+v|0,L=se(L^M,12),R=R+L|0,v=se(v^R,8),M=M+v|0,L=se(L^M,7),U=U+D|0,W=se(W^U,16),I=I+W|0,D=se(D^I,12),U=U+D|0,W=se(W^U,8),I=I+W|0,D=se(D^I,7),P=P+H|0,$=se($^P,16),O=O+$|0,H=se(H^O,12),P=P+H|0,$=se($^P,8),O=O+$|0,H=se(H^O,7),b=b+T|0,_=se(_^b,16),K=K+_|0,T=se(T^K,12),b=b+T|0,_=se(_^b,8),K=K+_|0,T=se(T^K,7);let S=0;n[S++]=i+R|0,n[S++]=a+U|0,n[S++]=c+P|0,n[S++]=d+b|0,n[S++]=f+T|0,n[S++]=u+L|0,n[S++]=p+D|0,n[S++]=g+H|0,n[S++]=m+O|0,n[S++]=y+K|0,n[S++]=w+M|0,n[S++]=E+I|0,n[S++]=k+W|0,n[S++]=x+$|0,n[S++]=B+_|0,n[S++]=A+v|0}var Zg=Jd(Vg,{counterRight:!1,counterLength:4,allowShortKeys:!1});var Xg=new Uint8Array(16),tf=(e,t)=>{e.update(t);let r=t.length%16;r&&e.update(Xg.subarray(r))},Qg=new Uint8Array(32);function rf(e,t,r,n,o){o!==void 0&&pe(o,void 0,"AAD");let s=e(t,r,Qg),i=ps(n.length,o?o.length:0,!0),a=ef.create(s);o&&tf(a,o),tf(a,n),a.update(i);let c=a.digest();return Ie(s,i),c}var Jg=e=>(t,r,n)=>({encrypt(s,i){let a=s.length;i=Cr(a+16,i,!1),i.set(s);let c=i.subarray(0,-16);e(t,r,c,c,1);let d=rf(e,t,r,c,n);return i.set(d,a),Ie(d),i},decrypt(s,i){i=Cr(s.length-16,i,!1);let a=s.subarray(0,-16),c=s.subarray(-16),d=rf(e,t,r,a,n);if(!fs(c,d))throw Ie(d),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,r,i,i,1),Ie(d),i}}),ft=us({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},Jg(Zg));var ey=BigInt(0),Ba=class extends Error{constructor(t=""){super(t)}},zt={Err:Ba,_tlv:{encode:(e,t)=>{let{Err:r}=zt;if(jt(e,"tag"),e<0||e>255)throw new r("tlv.encode: wrong tag");if(pl(t,"data"),t.length&1)throw new r("tlv.encode: unpadded data");let n=t.length/2,o=$n(n);if(o.length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?$n(o.length/2|128):"";return $n(e)+s+o+t},decode(e,t){let{Err:r}=zt;t=re(t,void 0,"DER data");let n=0;if(e<0||e>255)throw new r("tlv.decode: wrong tag");if(t.length<2||t[n++]!==e)throw new r("tlv.decode: wrong tlv");let o=t[n++],s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte length is too big");let d=t.subarray(n,n+c);if(d.length!==c)throw new r("tlv.decode: length bytes not complete");if(d[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let f of d)i=i<<8|f;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=t.subarray(n,n+i);if(a.length!==i)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+i)}}},_int:{encode(e){let{Err:t}=zt;if(Mo(e),e<ey)throw new t("integer: negative integers are not allowed");let r=$n(e);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(e){let{Err:t}=zt;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid signature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary leading zero");return at(e)}},toSig(e,t){let{Err:r,_int:n,_tlv:o}=zt;if(t!==void 0&&(jt(t,"maxScalarBytes"),t<1))throw new r("invalid signature: maxScalarBytes must be positive");let s=re(e,void 0,"signature"),{v:i,l:a}=o.decode(48,s);if(a.length)throw new r("invalid signature: left bytes after parsing");let{v:c,l:d}=o.decode(2,i),{v:f,l:u}=o.decode(2,d);if(u.length)throw new r("invalid signature: left bytes after parsing");if(t!==void 0&&(c.length>t||f.length>t))throw new r("invalid signature: integer too large");return{r:n.decode(c),s:n.decode(f)}},hexFromSig(e){let{_tlv:t,_int:r}=zt;De(e,{r:"bigint",s:"bigint"},{},"sig");let n=t.encode(2,r.encode(e.r)),o=t.encode(2,r.encode(e.s)),s=n+o;return t.encode(48,s)}},ws=(Object.freeze(zt._tlv),Object.freeze(zt._int),Object.freeze(zt));var nf=(e,t)=>(e+(e>=0?t:-t)/of)/t;function ty(e,t,r){Tt("scalar",e,Yt,r);let[[n,o],[s,i]]=t,a=nf(i*e,r),c=nf(-o*e,r),d=e-a*n-c*s,f=-a*o-c*i,u=d<Yt,p=f<Yt;u&&(d=-d),p&&(f=-f);let g=Nn(Math.ceil(tn(r)/2))+Mr;if(d<Yt||d>=g||f<Yt||f>=g)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:u,k1:d,k2neg:p,k2:f}}function _a(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or "der"');return e}function Aa(e,t){De(e);let r={};for(let n of Object.keys(t))r[n]=e[n]===void 0?t[n]:e[n];return et(r.lowS,"lowS"),et(r.prehash,"prehash"),r.format!==void 0&&_a(r.format),r}var Yt=BigInt(0),Mr=BigInt(1),of=BigInt(2),Oa=BigInt(3),ry=BigInt(4);function La(e,t={}){let r=Ho("weierstrass",e,t),n=r.Fp,o=r.Fn,s=r.CURVE,{h:i,n:a}=s;De(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});let{endo:c,allowInfinityPoint:d,clearCofactor:f,isTorsionFree:u,fromBytes:p,toBytes:g}=t,m=t.randomBytes===void 0?qt:t.randomBytes;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let y=c?{beta:c.beta,basises:c.basises.map(_=>[..._])}:void 0,w=af(n,o);function E(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function k(_,v,S){if(v.is0()){if(!d)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:C,y:F}=v.toAffine(),q=n.toBytes(C);if(et(S,"isCompressed"),S){E();let j=!n.isOdd(F);return Me(sf(j),q)}else return Me(Uint8Array.of(4),q,n.toBytes(F))}function x(_){re(_,void 0,"Point");let{publicKey:v,publicKeyUncompressed:S}=w,C=_.length,F=_[0],q=_.subarray(1);if(d&&C===1&&F===0)return{x:n.ZERO,y:n.ZERO};if(C===v&&(F===2||F===3)){let j=n.fromBytes(q);if(!n.isValid(j))throw new Error("bad point: is not on curve, wrong x");let Y=P(j),G;try{G=n.sqrt(Y)}catch(ve){let me=ve instanceof Error?": "+ve.message:"";throw new Error("bad point: is not on curve, sqrt error"+me)}E();let Z=n.isOdd(G);return(F&1)===1!==Z&&(G=n.neg(G)),{x:j,y:G}}else if(C===S&&F===4){let j=n.BYTES,Y=n.fromBytes(q.subarray(0,j)),G=n.fromBytes(q.subarray(j,j*2));if(!b(Y,G))throw new Error("bad point: is not on curve");return{x:Y,y:G}}else throw new Error(`bad point: got length ${C}, expected compressed=${v} or uncompressed=${S}`)}let B=g===void 0?k:g,A=p===void 0?x:p,R=n.mul(s.b,Oa),U=n.is0(s.a)?_=>n.ZERO:_=>n.mul(s.a,_);function P(_){let v=n.sqr(_),S=n.mul(v,_);return n.add(n.add(S,n.mul(_,s.a)),s.b)}function b(_,v){let S=n.sqr(v),C=P(_);return n.eql(S,C)}if(!b(s.Gx,s.Gy))throw new Error("bad curve params: generator point");let T=n.mul(n.pow(s.a,Oa),ry),L=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(T,L)))throw new Error("bad curve params: a or b");function D(_,v,S=!1){if(!n.isValid(v)||S&&n.is0(v))throw new Error(`bad point coordinate ${_}`);return typeof v=="object"&&v!==null?n.create(v):v}function H(_){if(!(_ instanceof I))throw new Error("Weierstrass Point expected")}function O(_){if(!y||!y.basises)throw new Error("no endo");return ty(_,y.basises,o.ORDER)}function K(_,v,S,C){if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(y){let{k1neg:F,k1:q,k2neg:j,k2:Y}=O(C),G=new I(n.mul(S.X,y.beta),S.Y,S.Z);_.push(F?S.negate():S,j?G.negate():G),v.push(q,Y)}else _.push(S),v.push(C)}let M=new WeakSet;class I{static BASE=new I(s.Gx,s.Gy,n.ONE);static ZERO=new I(n.ZERO,n.ONE,n.ZERO);static Fp=n;static Fn=o;X;Y;Z;constructor(v,S,C){this.X=D("x",v),this.Y=D("y",S,!0),this.Z=D("z",C),Object.freeze(this)}static CURVE(){return s}static fromAffine(v){let{x:S,y:C}=v||{};if(!v||!n.isValid(S)||!n.isValid(C))throw new Error("invalid affine point");if(v instanceof I)throw new Error("projective point not allowed");return n.is0(S)&&n.is0(C)?I.ZERO:new I(S,C,n.ONE)}static fromBytes(v){let S=I.fromAffine(A(re(v,void 0,"point")));return S.assertValidity(),S}static fromHex(v){return I.fromBytes(Jr(v))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(v=6,S=!0){return $.setWindowSize(this,v),S||this.multiply(Oa),this}assertValidity(){let v=this;if(v.is0()){if(d&&n.is0(v.X)&&n.eql(v.Y,n.ONE)&&n.is0(v.Z))return;throw new Error("bad point: ZERO")}if(M.has(v))return;let{x:S,y:C}=v.toAffine();if(!n.isValid(S)||!n.isValid(C))throw new Error("bad point: x or y not field elements");if(!b(S,C))throw new Error("bad point: equation left != right");if(!v.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");M.add(v)}hasEvenY(){let{y:v}=this.toAffine();if(!n.isOdd)throw new Error("Field doesn't support isOdd");return!n.isOdd(v)}equals(v){H(v);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:Y}=v,G=n.eql(n.mul(S,Y),n.mul(q,F)),Z=n.eql(n.mul(C,Y),n.mul(j,F));return G&&Z}negate(){return new I(this.X,n.neg(this.Y),this.Z)}double(){let{X:v,Y:S,Z:C}=this,F=n.ZERO,q=n.ZERO,j=n.ZERO,Y=n.mul(v,v),G=n.mul(S,S),Z=n.mul(C,C),J=n.mul(v,S);return J=n.add(J,J),j=n.mul(v,C),j=n.add(j,j),F=U(j),q=n.mul(R,Z),q=n.add(F,q),F=n.sub(G,q),q=n.add(G,q),q=n.mul(F,q),F=n.mul(J,F),j=n.mul(R,j),Z=U(Z),J=n.sub(Y,Z),J=U(J),J=n.add(J,j),j=n.add(Y,Y),Y=n.add(j,Y),Y=n.add(Y,Z),Y=n.mul(Y,J),q=n.add(q,Y),Z=n.mul(S,C),Z=n.add(Z,Z),Y=n.mul(Z,J),F=n.sub(F,Y),j=n.mul(Z,G),j=n.add(j,j),j=n.add(j,j),new I(F,q,j)}add(v){H(v);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:Y}=v,G=n.ZERO,Z=n.ZERO,J=n.ZERO,ve=n.mul(S,q),me=n.mul(C,j),Ce=n.mul(F,Y),Je=n.add(S,C),ye=n.add(q,j);Je=n.mul(Je,ye),ye=n.add(ve,me),Je=n.sub(Je,ye),ye=n.add(S,F);let Te=n.add(q,Y);return ye=n.mul(ye,Te),Te=n.add(ve,Ce),ye=n.sub(ye,Te),Te=n.add(C,F),G=n.add(j,Y),Te=n.mul(Te,G),G=n.add(me,Ce),Te=n.sub(Te,G),J=U(ye),G=n.mul(R,Ce),J=n.add(G,J),G=n.sub(me,J),J=n.add(me,J),Z=n.mul(G,J),me=n.add(ve,ve),me=n.add(me,ve),Ce=U(Ce),ye=n.mul(R,ye),me=n.add(me,Ce),Ce=n.sub(ve,Ce),Ce=U(Ce),ye=n.add(ye,Ce),ve=n.mul(me,ye),Z=n.add(Z,ve),ve=n.mul(Te,ye),G=n.mul(Je,G),G=n.sub(G,ve),ve=n.mul(Je,me),J=n.mul(Te,J),J=n.add(J,ve),new I(G,Z,J)}subtract(v){return H(v),this.add(v.negate())}is0(){return this.equals(I.ZERO)}multiply(v){if(!o.isValidNot0(v))throw new RangeError("invalid scalar: out of range");let{p:S,f:C}=$.mulSecret(this,v,i,W);return W([S,C])[0]}multiplyUnsafe(v){let S=this,C=v;if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(C===Yt||S.is0())return I.ZERO;if(C===Mr)return S;if($.hasWindowSize(this))return $.mulUnsafe(S,C,W);let F=[],q=[];return K(F,q,S,C),Do(I,F,q)}mulAddUnsafe(v,S,C){H(S);let F=[],q=[];return K(F,q,this,v),K(F,q,S,C),Do(I,F,q)}toAffine(v){let S=this,C=v;if(C!=null&&!n.isValid(C))throw new RangeError('"invertedZ" expected valid field element');let{X:F,Y:q,Z:j}=S;if(n.eql(j,n.ONE))return{x:F,y:q};let Y=S.is0();C==null&&(C=Y?n.ONE:n.inv(j));let G=n.mul(F,C),Z=n.mul(q,C),J=n.mul(j,C);if(Y)return{x:n.ZERO,y:n.ZERO};if(!n.eql(J,n.ONE))throw new Error("invZ was invalid");return{x:G,y:Z}}isTorsionFree(){return i===Mr?!0:u?u(I,this):$.mulUnsafe(this,a).is0()}clearCofactor(){return i===Mr?this:f?f(I,this):this.multiplyUnsafe(i)}isSmallOrder(){return i===Mr?this.is0():this.clearCofactor().is0()}toBytes(v=!0){return et(v,"isCompressed"),this.assertValidity(),B(I,this,v)}toHex(v=!0){return Mn(this.toBytes(v))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let W=_=>Ko(I,_),$=new nn(I,m);return $.bits>=6&&I.BASE.precompute(6),Object.freeze(I.prototype),Object.freeze(I),I}function sf(e){return Uint8Array.of(e?2:3)}function af(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function ny(e,t={}){ur(e);let{Fn:r}=e,n=t.randomBytes===void 0?qt:t.randomBytes,o=Object.assign(af(e.Fp,r),{seed:Math.max(Uo(r.ORDER),16)});function s(g){try{let m=r.fromBytes(g);return r.isValidNot0(m)}catch{return!1}}function i(g,m){let{publicKey:y,publicKeyUncompressed:w}=o;try{let E=g.length;return m===!0&&E!==y||m===!1&&E!==w?!1:!e.fromBytes(g).is0()}catch{return!1}}function a(g){return g=g===void 0?n(o.seed):g,Ii(re(g,o.seed,"seed"),r.ORDER)}function c(g,m=!0){return e.BASE.multiply(r.fromBytes(g)).toBytes(m)}function d(g){let{secretKey:m,publicKey:y,publicKeyUncompressed:w}=o,E=r._lengths;if(!cr(g))return;let k=re(g,void 0,"key").length,x=k===y||k===w,B=k===m||!!E?.includes(k);if(!(x&&B))return x}function f(g,m,y=!0){if(d(g)===!0)throw new Error("first arg must be private key");if(d(m)===!1)throw new Error("second arg must be public key");let w=r.fromBytes(g),E=e.fromBytes(m);if(E.is0())throw new Error("invalid public key: point at infinity");return E.multiply(w).toBytes(y)}let u={isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a},p=on(a,c);return Object.freeze(u),Object.freeze(o),Object.freeze({getPublicKey:c,getSharedSecret:f,keygen:p,Point:e,utils:u,lengths:o})}function Ra(e,t,r={}){ur(e);let n=t;Ye(n),De(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let o=Object.assign({},r),s=o.randomBytes===void 0?qt:o.randomBytes,i=o.hmac===void 0?(_,v)=>wt(n,_,v):o.hmac,{Fp:a,Fn:c}=e,{ORDER:d,BITS:f}=c,u=Uo(d),p=Ni(s,u),{keygen:g,getPublicKey:m,getSharedSecret:y,utils:w,lengths:E}=ny(e,o),k={prehash:!0,lowS:typeof o.lowS=="boolean"?o.lowS:!0,format:"compact",extraEntropy:!1},x=d*of+Mr<a.ORDER;function B(_){let v=d>>Mr;return _>v}function A(_,v){if(!c.isValidNot0(v))throw new Error(`invalid signature ${_}: out of range 1..Point.Fn.ORDER`);return v}function R(){if(!a.isOdd)throw new Error("Field doesn't support isOdd")}function U(_,v,S){return R(),(_===S?0:2)|Number(a.isOdd(v))}function P(){if(x)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function b(_,v){_a(v);let S=E.signature,C=v==="compact"?S:v==="recovered"?S+1:void 0;return re(_,C)}class T{r;s;recovery;constructor(v,S,C){if(this.r=A("r",v),this.s=A("s",S),C!=null){if(P(),![0,1,2,3].includes(C))throw new Error("invalid recovery id");this.recovery=C}Object.freeze(this)}static fromBytes(v,S=k.format){b(v,S);let C;if(S==="der"){if(v.length>2*c.BYTES+16)throw new ws.Err("invalid signature: DER signature too long");let{r:Y,s:G}=ws.toSig(re(v),c.BYTES+1);return new T(Y,G)}S==="recovered"&&(C=v[0],S="compact",v=v.subarray(1));let F=E.signature/2,q=v.subarray(0,F),j=v.subarray(F,F*2);return new T(c.fromBytes(q),c.fromBytes(j),C)}static fromHex(v,S){return this.fromBytes(Jr(v),S)}assertRecovery(){let{recovery:v}=this;if(v==null)throw new Error("invalid recovery id: must be present");return v}addRecoveryBit(v){return new T(this.r,this.s,v)}recoverPublicKey(v){let{r:S,s:C}=this,F=this.assertRecovery(),q=F===2||F===3?S+d:S;if(!a.isValid(q))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let j=a.toBytes(q),Y=e.fromBytes(Me(sf((F&1)===0),j)),G=c.inv(q),Z=D(re(v,void 0,"msgHash")),J=c.create(-Z*G),ve=c.create(C*G),me=e.BASE.mulAddUnsafe(J,Y,ve);if(me.is0())throw new Error("invalid recovery: point at infinify");return me.assertValidity(),me}hasHighS(){return B(this.s)}toBytes(v=k.format){if(_a(v),v==="der")return Jr(ws.hexFromSig(this));let{r:S,s:C}=this,F=c.toBytes(S),q=c.toBytes(C);return v==="recovered"?(P(),Me(Uint8Array.of(this.assertRecovery()),F,q)):Me(F,q)}toHex(v){return Mn(this.toBytes(v))}}Object.freeze(T.prototype),Object.freeze(T);let L=o.bits2int===void 0?function(v){if(v.length>8192)throw new Error("input is too large");let S=at(v),C=v.length*8-f;return C>0?S>>BigInt(C):S}:o.bits2int,D=o.bits2int_modN===void 0?function(v){return c.create(L(v))}:o.bits2int_modN,H=Nn(f);function O(_){return Tt("num < 2^"+f,_,Yt,H),c.toBytes(_)}function K(_,v){return re(_,void 0,"message"),v?re(n(_),void 0,"prehashed message"):_}function M(_,v,S){let{lowS:C,prehash:F,extraEntropy:q}=Aa(S,k);_=K(_,F);let j=D(_),Y=c.fromBytes(v);if(!c.isValidNot0(Y))throw new Error("invalid private key");let G=[O(Y),O(j)];if(q!=null&&q!==!1){let me=q===!0?s(E.secretKey):q;G.push(re(me,void 0,"extraEntropy"))}let Z=Me(...G),J=j;function ve(me){let Ce=L(me);if(!c.isValidNot0(Ce))return;let Je=e.BASE.multiply(Ce).toAffine(),ye=c.create(Je.x);if(ye===Yt)return;let Te;if(p!==void 0){let rr=at(Ii(p(u),d)),Kh=c.inv(c.mul(rr,Ce)),Dh=c.mul(rr,J),Hh=c.mul(rr,Y);Te=c.create(Kh*c.create(Dh+Hh*ye))}else{let rr=El(Ce,d);Te=c.create(rr*c.create(J+ye*Y))}if(Te===Yt)return;let Vr=U(Je.x,Je.y,ye),On=Te;return C&&B(Te)&&(On=c.neg(Te),Vr^=1),new T(ye,On,x?void 0:Vr)}return{seed:Z,k2sig:ve}}function I(_,v,S={}){let{seed:C,k2sig:F}=M(_,v,S);return ml(n.outputLen,c.BYTES,i)(C,F).toBytes(S.format)}function W(_,v,S,C={}){let{lowS:F,prehash:q,format:j}=Aa(C,k);if(S=re(S,void 0,"publicKey"),v=K(v,q),!cr(_)){let Y=_ instanceof T?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+Y)}b(_,j);try{let Y=T.fromBytes(_,j),G=e.fromBytes(S);if(G.is0()||F&&Y.hasHighS())return!1;let{r:Z,s:J}=Y,ve=D(v),me=c.inv(J),Ce=c.create(ve*me),Je=c.create(Z*me),ye=e.BASE.mulAddUnsafe(Ce,G,Je);if(ye.is0())return!1;let Te=ye.toAffine();return!(c.create(Te.x)!==Z||j==="recovered"&&Y.recovery!==U(Te.x,Te.y,Z))}catch{return!1}}function $(_,v,S={}){let{prehash:C}=Aa(S,k);return v=K(v,C),T.fromBytes(_,"recovered").recoverPublicKey(v).toBytes()}return Object.freeze({keygen:g,getPublicKey:m,getSharedSecret:y,utils:w,lengths:E,Point:e,sign:I,verify:W,recoverPublicKey:$,Signature:T,hash:n})}var oy={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},sy={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")};var iy=La(oy),Gt=Ra(iy,ue);var ay=La(sy),cf=Ra(ay,fl);var cy=BigInt(0),no=BigInt(1),ly=BigInt(2),dy=BigInt(7),fy=BigInt(256),uy=BigInt(113),ff=[],uf=[],pf=[];for(let e=0,t=no,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],ff.push(2*(5*n+r)),uf.push((e+1)*(e+2)/2%64);let o=cy;for(let s=0;s<7;s++)t=(t<<no^(t>>dy)*uy)%fy,t&ly&&(o^=no<<(no<<BigInt(s))-no);pf.push(o)}var hf=Bo(pf,!0),py=hf[0],hy=hf[1],my=(e,t,r)=>e<<r|t>>>32-r,gy=(e,t,r)=>t<<r|e>>>32-r,yy=(e,t,r)=>t<<r-32|e>>>64-r,wy=(e,t,r)=>e<<r-32|t>>>64-r,lf=(e,t,r)=>r>32?yy(e,t,r):my(e,t,r),df=(e,t,r)=>r>32?wy(e,t,r):gy(e,t,r),mn=new Uint32Array(10);function by(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(ie(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)mn[s]=e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let i=(s+8)%10,a=(s+2)%10,c=mn[a],d=mn[a+1],f=lf(c,d,1)^mn[i],u=df(c,d,1)^mn[i+1];for(let p=0;p<50;p+=10)e[s+p]^=f,e[s+p+1]^=u}let n=e[2],o=e[3];for(let s=0;s<24;s++){let i=uf[s],a=lf(n,o,i),c=df(n,o,i),d=ff[s];n=e[d],o=e[d+1],e[d]=a,e[d+1]=c}for(let s=0;s<50;s+=10){let i=e[s],a=e[s+1],c=e[s+2],d=e[s+3];e[s]^=~e[s+2]&e[s+4],e[s+1]^=~e[s+3]&e[s+5],e[s+2]^=~e[s+4]&e[s+6],e[s+3]^=~e[s+5]&e[s+7],e[s+4]^=~e[s+6]&e[s+8],e[s+5]^=~e[s+7]&e[s+9],e[s+6]^=~e[s+8]&i,e[s+7]^=~e[s+9]&a,e[s+8]^=~i&c,e[s+9]^=~a&d}e[0]^=py[r],e[1]^=hy[r]}Ae(mn)}var bs=class e{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,r,n,o=!1,s=24){if(ie(t,"blockLen"),ie(r,"suffix"),ie(s,"rounds"),nl(o,"enableXOF"),this.blockLen=t,this.suffix=r,this.outputLen=n,this.enableXOF=o,this.canXOF=o,this.rounds=s,ie(n,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=Ft(this.state)}clone(){return this._cloneInto()}keccak(){Qr(this.state32),by(this.state32,this.rounds),Qr(this.state32),this.posOut=0,this.pos=0}update(t){Ht(this),ee(t);let{blockLen:r,state:n,state32:o}=this,s=t.length,i=r%4===0&&t.byteOffset%4===0,a=r/4,c=i&&s>=r?Ft(t):void 0;for(let d=0;d<s;){if(c!==void 0&&this.pos===0&&d%4===0&&s-d>=r){for(let u=0,p=d/4;u<a;u++)o[u]^=c[p+u];d+=r,this.pos=r,this.keccak();continue}let f=Math.min(r-this.pos,s-d);for(let u=0;u<f;u++)n[this.pos++]^=t[d++];this.pos===r&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:n,blockLen:o}=this;t[n]^=r,(r&128)!==0&&n===o-1&&this.keccak(),t[o-1]^=128,this.keccak()}writeInto(t){Ht(this,!1),ee(t),this.finish();let r=this.state,{blockLen:n}=this;for(let o=0,s=t.length;o<s;){this.posOut>=n&&this.keccak();let i=Math.min(n-this.posOut,s-o);t.set(r.subarray(this.posOut,this.posOut+i),o),this.posOut+=i,o+=i}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return ie(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(Zr(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){let t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,Ae(this.state)}_cloneInto(t){let{blockLen:r,suffix:n,outputLen:o,rounds:s,enableXOF:i}=this;return t||=new e(r,n,o,i,s),t.blockLen=r,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=n,t.outputLen=o,t.enableXOF=i,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}},mf=(e,t,r,n={})=>Ar(()=>new bs(t,e,r),n);var $r=mf(6,136,32,Wt(8));var gf=mf(6,72,64,Wt(10));var yf=(e,t,r,n={})=>Ar((o={})=>(o=Br({},o),new bs(t,e,o.dkLen===void 0?r:o.dkLen,!0)),n),wf=yf(31,168,16,Wt(11)),Ct=yf(31,136,32,Wt(12));var It=Et;function xs(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function bf(e){return Uint8Array.from(e)}function Pr(e,...t){let r=o=>typeof o=="number"?o:o.bytesLen,n=t.reduce((o,s)=>o+r(s),0);return{bytesLen:n,encode:o=>{let s=new Uint8Array(n);for(let i=0,a=0;i<t.length;i++){let c=t[i],d=r(c),f=typeof c=="number"?o[i]:c.encode(o[i]);ee(f,d,e),s.set(f,a),typeof c!="number"&&f.fill(0),a+=d}return s},decode:o=>{ee(o,n,e);let s=[];for(let i of t){let a=r(i),c=o.subarray(0,a);s.push(typeof i=="number"?c:i.decode(c)),o=o.subarray(a)}return s}}}function vs(e,t){let r=t*e.bytesLen;return{bytesLen:r,encode:n=>{if(n.length!==t)throw new Error(`vecCoder.encode: wrong length=${n.length}. Expected: ${t}`);let o=new Uint8Array(r);for(let s=0,i=0;s<n.length;s++){let a=e.encode(n[s]);o.set(a,i),a.fill(0),i+=a.length}return o},decode:n=>{ee(n,r);let o=[];for(let s=0;s<n.length;s+=e.bytesLen)o.push(e.decode(n.subarray(s,s+e.bytesLen)));return o}}}function Ke(...e){for(let t of e)if(Array.isArray(t))for(let r of t)r.fill(0);else t.fill(0)}function Ca(e){return(1<<e)-1}var $k=Uint8Array.of();var xf=e=>{let{newPoly:t,N:r,Q:n,F:o,ROOT_OF_UNITY:s,brvBits:i,isKyber:a}=e,c=(k,x=n)=>{let B=k%x|0;return(B>=0?B|0:x+B|0)|0},d=(k,x=n)=>{let B=c(k,x)|0;return(B>x>>1?B-x|0:B)|0};function f(){let k=t(r);for(let x=0;x<r;x++){let B=Ui(x,i),A=BigInt(s)**BigInt(B)%BigInt(n);k[x]=Number(A)|0}return k}let u=f(),p={add:(k,x)=>c((k|0)+(x|0))|0,sub:(k,x)=>c((k|0)-(x|0))|0,mul:(k,x)=>c((k|0)*(x|0))|0,inv:k=>{throw new Error("not implemented")}},g={N:r,roots:u,invertButterflies:!0,skipStages:a?1:0,brp:!1},m=Ki(p,{dit:!1,...g}),y=Ki(p,{dit:!0,...g});return{mod:c,smod:d,nttZetas:u,NTT:{encode:k=>m(k),decode:k=>{y(k);for(let x=0;x<k.length;x++)k[x]=c(o*k[x]);return k}},bitsCoder:(k,x)=>{let B=Ca(k),A=k*(r/8);return{bytesLen:A,encode:R=>{let U=new Uint8Array(A);for(let P=0,b=0,T=0,L=0;P<R.length;P++)for(b|=(x.encode(R[P])&B)<<T,T+=k;T>=8;T-=8,b>>=8)U[L++]=b&Ca(T);return U},decode:R=>{let U=t(r);for(let P=0,b=0,T=0,L=0;P<R.length;P++)for(b|=R[P]<<T,T+=8;T>=k;T-=k,b>>=k)U[L++]=x.decode(b&B);return U}}}}},xy=e=>(t,r)=>{r||(r=e.blockLen);let n=new Uint8Array(t.length+2);n.set(t);let o=t.length,s=new Uint8Array(r),i=e.create({}),a=0,c=0;return{stats:()=>({calls:a,xofs:c}),get:(d,f)=>(n[o+0]=d,n[o+1]=f,i.destroy(),i=e.create({}).update(n),a++,()=>(c++,i.xofInto(s))),clean:()=>{i.destroy(),Ke(s,n)}}},vf=xy(wf);var je=256,Vt=3329,vy=3303,ky=17,{mod:io,nttZetas:Ey,NTT:Nr,bitsCoder:Ty}=xf({N:je,Q:Vt,F:vy,ROOT_OF_UNITY:ky,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),Ia={512:{N:je,Q:Vt,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128},768:{N:je,Q:Vt,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:je,Q:Vt,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256}},Sy=e=>{if(e>=12)return{encode:r=>r,decode:r=>r};let t=2**(e-1);return{encode:r=>((r<<e)+Vt/2)/Vt,decode:r=>r*Vt+t>>>e}},oo=e=>Ty(e,Sy(e));function Ur(e,t){for(let r=0;r<je;r++)e[r]=io(e[r]+t[r])}function By(e,t){for(let r=0;r<je;r++)e[r]=io(e[r]-t[r])}function Ay(e,t,r,n,o){let s=io(t*n*o+e*r),i=io(e*n+t*r);return{c0:s,c1:i}}function ks(e,t){for(let r=0;r<je/2;r++){let n=Ey[64+(r>>1)];r&1&&(n=-n);let{c0:o,c1:s}=Ay(e[2*r+0],e[2*r+1],t[2*r+0],t[2*r+1],n);e[2*r+0]=o,e[2*r+1]=s}return e}function kf(e){let t=new Uint16Array(je);for(let r=0;r<je;){let n=e();if(n.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;r<je&&o+3<=n.length;o+=3){let s=(n[o+0]>>0|n[o+1]<<8)&4095,i=(n[o+1]>>4|n[o+2]<<4)&4095;s<Vt&&(t[r++]=s),r<je&&i<Vt&&(t[r++]=i)}}return t}function so(e,t,r,n){let o=e(n*je/4,t,r),s=new Uint16Array(je),i=Ft(o),a=0;for(let c=0,d=0,f=0,u=0;c<i.length;c++){let p=i[c];for(let g=0;g<32;g++)f+=p&1,p>>=1,a+=1,a===n?(u=f,f=0):a===2*n&&(s[d++]=io(u-f),f=0,a=0)}if(a)throw new Error(`sampleCBD: leftover bits: ${a}`);return s}var Oy=e=>{let{K:t,PRF:r,XOF:n,HASH512:o,ETA1:s,ETA2:i,du:a,dv:c}=e,d=oo(1),f=oo(c),u=oo(a),p=Pr("publicKey",vs(oo(12),t),32),g=vs(oo(12),t),m=Pr("ciphertext",vs(u,t),f),y=Pr("seed",32,32);return{secretCoder:g,lengths:{secretKey:g.bytesLen,publicKey:p.bytesLen,cipherText:m.bytesLen},keygen:w=>{ee(w,32,"seed");let E=new Uint8Array(33);E.set(w),E[32]=t;let k=o(E),[x,B]=y.decode(k),A=[],R=[];for(let b=0;b<t;b++)A.push(Nr.encode(so(r,B,b,s)));let U=n(x);for(let b=0;b<t;b++){let T=Nr.encode(so(r,B,t+b,s));for(let L=0;L<t;L++){let D=kf(U.get(L,b));Ur(T,ks(D,A[L]))}R.push(T)}U.clean();let P={publicKey:p.encode([R,x]),secretKey:g.encode(A)};return Ke(x,B,A,R,E,k),P},encrypt:(w,E,k)=>{let[x,B]=p.decode(w),A=[];for(let L=0;L<t;L++)A.push(Nr.encode(so(r,k,L,s)));let R=n(B),U=new Uint16Array(je),P=[];for(let L=0;L<t;L++){let D=so(r,k,t+L,i),H=new Uint16Array(je);for(let O=0;O<t;O++){let K=kf(R.get(L,O));Ur(H,ks(K,A[O]))}Ur(D,Nr.decode(H)),P.push(D),Ur(U,ks(x[L],A[L])),Ke(H)}R.clean();let b=so(r,k,2*t,i);Ur(b,Nr.decode(U));let T=d.decode(E);return Ur(T,b),Ke(x,A,U,b),m.encode([P,T])},decrypt:(w,E)=>{let[k,x]=m.decode(w),B=g.decode(E),A=new Uint16Array(je);for(let R=0;R<t;R++)Ur(A,ks(B[R],Nr.encode(k[R])));return By(x,Nr.decode(A)),Ke(A,B,k),d.encode(x)}}};function Ma(e){let t=Oy(e),{HASH256:r,HASH512:n,KDF:o}=e,{secretCoder:s,lengths:i}=t,a=Pr("secretKey",i.secretKey,i.publicKey,32,32),c=32,d=64;return{info:{type:"ml-kem"},lengths:{...i,seed:64,msg:c,msgRand:c,secretKey:a.bytesLen},keygen:(f=It(d))=>{ee(f,d,"seed");let{publicKey:u,secretKey:p}=t.keygen(f.subarray(0,32)),g=r(u),m=a.encode([p,u,g,f.subarray(32)]);return Ke(p,g),{publicKey:u,secretKey:m}},getPublicKey:f=>{let[u,p,g,m]=a.decode(f);return Uint8Array.from(p)},encapsulate:(f,u=It(c))=>{ee(f,i.publicKey,"publicKey"),ee(u,c,"message");let p=f.subarray(0,384*e.K),g=s.encode(s.decode(bf(p)));if(!xs(g,p))throw Ke(g),new Error("ML-KEM.encapsulate: wrong publicKey modulus");Ke(g);let m=n.create().update(u).update(r(f)).digest(),y=t.encrypt(f,u,m.subarray(32,64));return Ke(m.subarray(32)),{cipherText:y,sharedSecret:m.subarray(0,32)}},decapsulate:(f,u)=>{ee(u,a.bytesLen,"secretKey"),ee(f,i.cipherText,"cipherText");let p=a.bytesLen-96,g=p+32,m=r(u.subarray(p/2,g));if(!xs(m,u.subarray(g,g+32)))throw new Error("invalid secretKey: hash check failed");let[y,w,E,k]=a.decode(u),x=t.decrypt(f,y),B=n.create().update(x).update(E).digest(),A=B.subarray(0,32),R=t.encrypt(w,x,B.subarray(32,64)),U=xs(f,R),P=o.create({dkLen:32}).update(k).update(f).digest();return Ke(x,R,U?P:A),U?A:P}}}function _y(e,t,r){return Ct.create({dkLen:e}).update(t).update(new Uint8Array([r])).digest()}var $a={HASH256:$r,HASH512:gf,KDF:Ct,XOF:vf,PRF:_y},zk=Ma({...$a,...Ia[512]}),ao=Ma({...$a,...Ia[768]}),Ef=Ma({...$a,...Ia[1024]});function Ly(e,t=!1){let r=e.lengths,n=e.keygen;if(t){let s=e.Point.Fn;if(!s)throw new Error("No Point.Fn");n=(i=It(r.seed))=>{ee(i,r.seed,"seed");let a=s.isLE?ct(i):at(i),c=s.toBytes(s.create(a));return{secretKey:c,publicKey:e.getPublicKey(c)}}}return{lengths:{secretKey:r.secretKey,publicKey:r.publicKey,seed:r.seed},keygen:n,getPublicKey:o=>e.getPublicKey(o)}}function Pa(e,t=!1){let r=Ly(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{...r.lengths,msg:r.lengths.seed,cipherText:r.lengths.publicKey},keygen:r.keygen,getPublicKey:r.getPublicKey,encapsulate(n,o=It(e.lengths.seed)){let s=this.keygen(o).secretKey,i=this.decapsulate(n,s),a=e.getPublicKey(s);return Ke(s),{sharedSecret:i,cipherText:a}},decapsulate(n,o){let s=e.getSharedSecret(o,n);return e.lengths.publicKeyHasPrefix?s.subarray(1):s}}}function co(e,t){return Pr(t,...e.map(r=>{if(typeof r.lengths[t]!="number")throw new Error("wrong length: "+t);return r.lengths[t]}))}function Na(e){return(t,r)=>e(t,{dkLen:r})}function Ry(e,t,...r){let n=co(r,"seed"),o=co(r,"publicKey");e===void 0&&(e=n.bytesLen),ie(e);function s(i){ee(i,e);let a=n.decode(t(i,n.bytesLen)),c=r.map((u,p)=>u.keygen(a[p])),d=c.map(u=>u.secretKey),f=c.map(u=>u.publicKey);return{secretKey:d,publicKey:f}}return{info:{lengths:{seed:e,publicKey:o.bytesLen,secretKey:e}},getPublicKey(i){return this.keygen(i).publicKey},keygen(i=It(e)){let{publicKey:a,secretKey:c}=s(i),d=o.encode(a);return Ke(a),Ke(c),{secretKey:i,publicKey:d}},expandDecapsulationKey:s,realSeedLen:e}}function Es(e,t,r,n,...o){let s=Ry(e,r,...o),i=co(o,"cipherText"),a=co(o,"publicKey"),c=co(o,"msg");return t===void 0&&(t=c.bytesLen),ie(t),{lengths:{...s.info.lengths,msg:t,msgRand:c.bytesLen,cipherText:i.bytesLen},getPublicKey:s.getPublicKey,keygen:s.keygen,encapsulate(d,f=It(c.bytesLen)){let u=a.decode(d),p=c.decode(f),g=o.map((E,k)=>E.encapsulate(u[k],p[k])),m=g.map(E=>E.sharedSecret),y=g.map(E=>E.cipherText),w={sharedSecret:n(u,y,m),cipherText:i.encode(y)};return Ke(m,y),w},decapsulate(d,f){let u=i.decode(d),{publicKey:p,secretKey:g}=s.expandDecapsulationKey(f),m=o.map((y,w)=>y.decapsulate(u[w],g[w]));return n(p,u,m)}}}function Tf(e,t,r,n,o){return Ye(n),Ye(o),Es(32,32,Na(n),(s,i,a)=>o(Me(a[0],a[1],i[1],s[1],dr(e))),t,r)}var nE=Tf("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",ao,Pa(Gt,!0),Ct,$r),oE=Tf("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",Ef,Pa(cf,!0),Ct,$r);function Cy(e,t,r,n,o){return Ye(n),Ye(o),Es(32,32,Na(n),(s,i,a)=>{let c=Me(a[0],a[1],i[0],s[0],i[1],s[1],dr(e)),d=32,f=Me(dr("hybrid_prk"),c),u=dn(o,f),p=Me(en(d,2),dr("shared_secret"),dr("")),g=zn(o,u,p,d);return Ke(u,p,f,c),g},t,r)}var Sf=Pa(pr),sE=Cy("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",ao,Sf,Ct,ue),Iy=Es(32,32,Na(Ct),(e,t,r)=>$r(Me(r[0],r[1],t[1],e[1],dr("\\.//^\\"))),ao,Sf);function My(e,t,r,n){let o=e.Point.Fn;if(!o)throw new Error("no Point.Fn");function s(i){let a;for(let f=0,u=t;;f=u,u+=t){if(u>i.length)throw new Error("rejection sampling failed");if(a=o.fromBytes(i.subarray(f,u),!0),o.isValidNot0(a))break}let c=o.toBytes(o.create(a)),d=e.getPublicKey(c,!1);return{secretKey:c,publicKey:d}}return{lengths:{secretKey:t,publicKey:r,seed:n,msg:n,cipherText:r},keygen(i=It(n)){return ee(i,n,"seed"),s(i)},getPublicKey(i){return e.getPublicKey(i,!1)},encapsulate(i,a=It(n)){ee(a,n,"rand");let{secretKey:c}=s(a),d=this.decapsulate(i,c),f=e.getPublicKey(c,!1);return Ke(c),{sharedSecret:d,cipherText:f}},decapsulate(i,a){return e.getSharedSecret(a,i).subarray(1)}}}function $y(e,t,r,n){let{secretKey:o,publicKeyUncompressed:s}=r.lengths;if(!o||!s)throw new Error("wrong curve");let i=My(r,o,s,n),a=64,c=a+n;return Es(32,32,d=>{ee(d,32);let f=Ct(d,{dkLen:c}),u=f.subarray(0,a),p=f.subarray(a,c);return Me(u,p)},(d,f,u)=>$r(Me(u[0],u[1],f[1],d[1],dr(e))),t,i)}var Py=$y("MLKEM768-P256",ao,Gt,128);var Ua=Iy,Bf=Py;var Af=!1,Ny=!1;async function Of(e,t){if(Ny)return await t();try{return await e()}catch(r){if(r instanceof ReferenceError||r instanceof DOMException&&r.name==="NotSupportedError")return await t();throw r}}async function Ts(e,t){return await Of(async()=>{let r=Ka(e)?e:await Ky(e),n=await crypto.subtle.importKey("raw",t,{name:"X25519"},Af,[]);return new Uint8Array(await crypto.subtle.deriveBits({name:"X25519",public:n},r,256))},()=>{if(Ka(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return pr.scalarMult(e,t)})}async function Ss(e){return await Of(async()=>Ts(e,pr.GuBytes),()=>{if(Ka(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return pr.scalarMultBase(e)})}var Uy=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function Ky(e){if(e.length!==32)throw new Error("X25519 private key must be 32 bytes");let t=new Uint8Array([...Uy,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},Af,["deriveBits"])}function Ka(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Bs=class{s;transcript=[];buf=new Uint8Array(0);constructor(t){this.s=t.getReader()}async readLine(){let t=[];for(;;){let r=this.buf.indexOf(10);if(r>=0)return t.push(this.buf.subarray(0,r)),this.transcript.push(this.buf.subarray(0,r+1)),this.buf=this.buf.subarray(r+1),Hy(Kr(t));this.buf.length>0&&(t.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=Kr(t),null;this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:Kr(this.transcript)}}};function Hy(e){return e.forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function Kr(e){let t=e.reduce(((o,s)=>o+s.length),0),r=new Uint8Array(t),n=0;for(let o of e)r.set(o,n),n+=o.length;return r}function gn(e,...t){return e.pipeThrough(new TransformStream({start(r){for(let n of t)r.enqueue(n)}}))}function As(e){return new ReadableStream({start(t){t.enqueue(e),t.close()}})}async function Da(e){if(!(e instanceof ReadableStream))throw new Error("readAll expects a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function _f(e){if(!(e instanceof ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}async function Lf(e,t){let r=e.getReader(),n=[],o=0;for(;o<t;){let{done:c,value:d}=await r.read();if(c)throw Error("stream ended before reading "+t.toString()+" bytes");n.push(d),o+=d.length}r.releaseLock();let s=Kr(n),i=s.subarray(0,t),a=gn(e,s.subarray(t));return{data:i,rest:a}}var xt=class{args;body;constructor(t,r){this.args=t,this.body=r}};async function Fy(e){let t=await e.readLine();if(t===null)throw Error("invalid stanza");let r=t.split(" ");if(r.length<2||r.shift()!=="->")return{next:t};for(let s of r)if(s.length===0)throw Error("invalid stanza");let n=[];for(;;){let s=await e.readLine();if(s===null)throw Error("invalid stanza");let i=We.decode(s);if(i.length>48)throw Error("invalid stanza");if(n.push(i),i.length<48)break}let o=Kr(n);return{s:new xt(r,o)}}async function Rf(e){let t=new Bs(e),r=await t.readLine();if(r!=="age-encryption.org/v1")throw Error("invalid version "+(r??"line"));let n=[];for(;;){let{s:o,next:s}=await Fy(t);if(o!==void 0){n.push(o);continue}if(!s.startsWith("--- "))throw Error("invalid header");let i=We.decode(s.slice(4)),{rest:a,transcript:c}=t.close(),d=c.slice(0,c.length-1-s.length+3);return{stanzas:n,headerNoMAC:d,MAC:i,headerSize:c.length,rest:gn(e,a)}}}function Ha(e){let t=[];t.push(`age-encryption.org/v1
`);for(let r of e){t.push("-> "+r.args.join(" ")+`
`);for(let n=0;n<r.body.length;n+=48){let o=n+48;o>r.body.length&&(o=r.body.length),t.push(We.encode(r.body.subarray(n,o))+`
`)}r.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function Cf(e,t){return Kr([Ha(e),new TextEncoder().encode(" "+We.encode(t)+`
`)])}var _s=class{recipient;constructor(t){let{prefix:r,words:n}=Ge.decode(t,!1),o=Ge.fromWords(n);if(!t.startsWith("age1pq1")||r.toLowerCase()!=="age1pq"||o.length!==1216)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Ua.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:s,nonce:i}=Ps(If,n,o),a=ft(s,i).encrypt(t);return[new xt(["mlkem768x25519",We.encode(r)],a)]}},Ls=class{identity;constructor(t){let r=Ge.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-PQ-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="mlkem768x25519")continue;if(r.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=We.decode(r.args[1]);if(n.length!==1120||r.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let o=Ua.decapsulate(n,this.identity),s=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:i,nonce:a}=Ps(If,o,s);try{return ft(i,a).decrypt(r.body)}catch{continue}}return null}},If=25722,Wy=80,Fa=16;function Ps(e,t,r){let n=qy(e),o=Os(n,void 0,"psk_id_hash",new Uint8Array(0)),s=Os(n,void 0,"info_hash",r),i=new Uint8Array(1+o.length+s.length);i[0]=0,i.set(o,1),i.set(s,1+o.length);let a=Os(n,t,"secret",new Uint8Array(0)),c=Wa(n,a,"key",i,32),d=Wa(n,a,"base_nonce",i,12);return{key:c,nonce:d}}function qy(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,t[7]=1,t[8]=0,t[9]=3,t}function Os(e,t,r,n){let o=new Uint8Array(7+e.length+r.length+n.length),s=0;return o.set(new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(r),s),s+=r.length,o.set(n,s),dn(ue,o,t)}function Wa(e,t,r,n,o){let s=new Uint8Array(9+e.length+r.length+n.length),i=0;return s[i]=o>>8&255,s[i+1]=o&255,i+=2,s.set(new TextEncoder().encode("HPKE-v1"),i),i+=7,s.set(e,i),i+=e.length,s.set(new TextEncoder().encode(r),i),i+=r.length,s.set(n,i),zn(ue,t,s,o)}function jy(e){e.length!==Gt.lengths.publicKeyUncompressed&&(e=Gt.Point.fromBytes(e).toBytes(!1));let t=Gt.utils.randomSecretKey(),r=Gt.getPublicKey(t,!1),n=Gt.getSharedSecret(t,e,!0).subarray(1),o=new Uint8Array(r.length+e.length);o.set(r,0),o.set(e,r.length);let s=new Uint8Array(5);s.set(new TextEncoder().encode("KEM"),0),s[3]=Fa>>8,s[4]=Fa&255;let i=Os(s,void 0,"eae_prk",n),a=Wa(s,i,"shared_secret",o,32);return{encapsulatedKey:r,sharedSecret:a}}var Rs=class{recipient;constructor(t){let r=Ge.decodeToBytes(t);if(!t.startsWith("age1tag1")||r.prefix.toLowerCase()!=="age1tag"||r.bytes.length!==33)throw Error("invalid recipient");this.recipient=r.bytes}wrapFileKey(t){let{encapsulatedKey:r,sharedSecret:n}=jy(this.recipient),o=new TextEncoder().encode("age-encryption.org/p256tag"),s=(()=>{let d=ue(this.recipient).subarray(0,4),f=new Uint8Array(r.length+d.length);return f.set(r,0),f.set(d,r.length),dn(ue,f,o).subarray(0,4)})(),{key:i,nonce:a}=Ps(Fa,n,o),c=ft(i,a).encrypt(t);return[new xt(["p256tag",We.encode(s),We.encode(r)],c)]}},Cs=class{recipient;constructor(t){let{prefix:r,words:n}=Ge.decode(t,!1),o=Ge.fromWords(n);if(!t.startsWith("age1tagpq1")||r.toLowerCase()!=="age1tagpq"||o.length!==1249)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Bf.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768p256tag"),s=(()=>{let d=ue(this.recipient.subarray(1184)).subarray(0,4),f=new Uint8Array(r.length+d.length);return f.set(r,0),f.set(d,r.length),dn(ue,f,o).subarray(0,4)})(),{key:i,nonce:a}=Ps(Wy,n,o),c=ft(i,a).encrypt(t);return[new xt(["mlkem768p256tag",We.encode(s),We.encode(r)],c)]}},Is=class{recipient;constructor(t){let r=Ge.decodeToBytes(t);if(!t.startsWith("age1")||r.prefix.toLowerCase()!=="age"||r.bytes.length!==32)throw Error("invalid recipient");this.recipient=r.bytes}async wrapFileKey(t){let r=Et(32),n=await Ss(r),o=await Ts(r,this.recipient),s=new Uint8Array(n.length+this.recipient.length);s.set(n),s.set(this.recipient,n.length);let i=new TextEncoder().encode("age-encryption.org/v1/X25519"),a=Bt(ue,o,s,i,32);return[new xt(["X25519",We.encode(n)],qa(t,a))]}},lo=class{identity;recipient;constructor(t){if(zy(t)){this.identity=t,this.recipient=Ss(t);return}let r=Ge.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes,this.recipient=Ss(r.bytes)}async unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="X25519")continue;if(r.args.length!==2)throw Error("invalid X25519 stanza");let n=We.decode(r.args[1]);if(n.length!==32)throw Error("invalid X25519 stanza");let o=await Ts(this.identity,n),s=await this.recipient,i=new Uint8Array(n.length+s.length);i.set(n),i.set(s,n.length);let a=new TextEncoder().encode("age-encryption.org/v1/X25519"),c=Bt(ue,o,i,a,32),d=ja(r.body,c);if(d!==null)return d}return null}},Ms=class{passphrase;logN;constructor(t,r){this.passphrase=t,this.logN=r}wrapFileKey(t){let r=Et(16),n="age-encryption.org/v1/scrypt",o=new Uint8Array(n.length+16);o.set(new TextEncoder().encode(n)),o.set(r,n.length);let s=to(this.passphrase,o,{N:2**this.logN,r:8,p:1,dkLen:32});return[new xt(["scrypt",We.encode(r),this.logN.toString()],qa(t,s))]}},$s=class{passphrase;constructor(t){this.passphrase=t}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="scrypt")continue;if(t.length!==1)throw Error("scrypt recipient is not the only one in the header");if(r.args.length!==3||!/^[1-9][0-9]*$/.test(r.args[2]))throw Error("invalid scrypt stanza");let n=We.decode(r.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let o=Number(r.args[2]);if(o>20)throw Error("scrypt work factor is too high");let s="age-encryption.org/v1/scrypt",i=new Uint8Array(s.length+16);i.set(new TextEncoder().encode(s)),i.set(n,s.length);let a=to(this.passphrase,i,{N:2**o,r:8,p:1,dkLen:32}),c=ja(r.body,a);if(c!==null)return c}return null}};function qa(e,t){let r=new Uint8Array(12);return ft(t,r).encrypt(e)}function ja(e,t){if(e.length!==32)throw Error("invalid stanza");let r=new Uint8Array(12);try{return ft(t,r).decrypt(e)}catch{return null}}function zy(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Dr=16,Ya=64*1024,za=Ya+Dr;function Mf(e){let t=new Uint8Array(12),r=()=>{for(let i=t.length-2;i>=0&&(t[i]++,t[i]===0);i--);},n=!0,o=new Uint8Array(za),s=0;return new TransformStream({transform(i,a){for(;i.length>0;){if(s===o.length){let d=ft(e,t).decrypt(o);a.enqueue(d),r(),s=0,n=!1}let c=Math.min(o.length-s,i.length);o.set(i.subarray(0,c),s),s+=c,i=i.subarray(c)}},flush(i){t[11]=1;let a=ft(e,t).decrypt(o.subarray(0,s));if(!n&&a.length===0)throw new Error("final chunk is empty");i.enqueue(a)}})}function $f(e){if(e<Dr)throw Error("ciphertext is too small");if(e===Dr)return 0;let t=Math.floor(e/za),r=e%za;if(0<r&&r<=Dr)throw Error("ciphertext size is invalid");let n=e;return n-=t*Dr,n-=r>0?Dr:0,n}function Pf(e){let t=new Uint8Array(12),r=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},n=new Uint8Array(Ya),o=0;return new TransformStream({transform(s,i){for(;s.length>0;){if(o===n.length){let c=ft(e,t).encrypt(n);i.enqueue(c),r(),o=0}let a=Math.min(n.length-o,s.length);n.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let i=ft(e,t).encrypt(n.subarray(0,o));s.enqueue(i)}})}function Nf(e){let t=Math.max(1,Math.ceil(e/Ya));return e+Dr*t}var fo=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(t){if(this.passphrase!==null)throw new Error("can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients and passphrases");this.passphrase=t}setScryptWorkFactor(t){this.scryptWorkFactor=t}addRecipient(t){if(this.passphrase!==null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof t=="string")if(t.startsWith("age1pq1"))this.recipients.push(new _s(t));else if(t.startsWith("age1tag1"))this.recipients.push(new Rs(t));else if(t.startsWith("age1tagpq1"))this.recipients.push(new Cs(t));else if(t.startsWith("age1"))this.recipients.push(new Is(t));else throw new Error("unrecognized recipient type");else this.recipients.push(t)}async encrypt(t){let r=Et(16),n=[],o=this.recipients;this.passphrase!==null&&(o=[new Ms(this.passphrase,this.scryptWorkFactor)]);for(let g of o)n.push(...await g.wrapFileKey(r));let s=new TextEncoder().encode("header"),i=Bt(ue,r,void 0,s,32),a=wt(ue,i,Ha(n)),c=Cf(n,a),d=Et(16),f=new TextEncoder().encode("payload"),u=Bt(ue,r,d,f,32),p=Pf(u);return t instanceof ReadableStream?Object.assign(gn(t.pipeThrough(p),c,d),{size:g=>Nf(g)+c.length+d.length}):(typeof t=="string"&&(t=new TextEncoder().encode(t)),await Da(gn(As(t).pipeThrough(p),c,d)))}},yn=class{identities=[];addPassphrase(t){this.identities.push(new $s(t))}addIdentity(t){if(Xy(t))this.identities.push(new lo(t));else if(typeof t=="string")if(t.startsWith("AGE-SECRET-KEY-1"))this.identities.push(new lo(t));else if(t.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.push(new Ls(t));else throw new Error("unrecognized identity type");else this.identities.push(t)}async decrypt(t,r){let n=t instanceof ReadableStream?t:As(t),{fileKey:o,headerSize:s,rest:i}=await this.decryptHeaderInternal(n),{data:a,rest:c}=await Lf(i,16),d=new TextEncoder().encode("payload"),f=Bt(ue,o,a,d,32),u=Mf(f),p=c.pipeThrough(u),g=Object.assign(p,{size:m=>$f(m-s-a.length)});return t instanceof ReadableStream?g:r==="text"?await _f(p):await Da(p)}async decryptHeader(t){return(await this.decryptHeaderInternal(As(t))).fileKey}async decryptHeaderInternal(t){let r=await Rf(t),n=await this.unwrapFileKey(r.stanzas);if(n===null)throw Error("no identity matched any of the file's recipients");let o=new TextEncoder().encode("header"),s=Bt(ue,n,void 0,o,32),i=wt(ue,s,r.headerNoMAC);if(!Zy(r.MAC,i))throw Error("invalid header HMAC");return{fileKey:n,headerSize:r.headerSize,rest:r.rest}}async unwrapFileKey(t){for(let r of this.identities){let n=await r.unwrapFileKey(t);if(n!==null)return n}return null}};function Zy(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Xy(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Ga=16384,Qy=64,Uf=ge(`age-encryption.org/v1
`),Jy=64,ew=/^->( [!-~]+)+$/,tw=/^[A-Za-z0-9+/]{0,64}$/,rw=/^--- [A-Za-z0-9+/]{43}$/,nw=10;function Ns(e){if(!Uf.every((i,a)=>i===e[a]))return null;let t=e.subarray(0,Ga),r=0,n=0,o=!1,s=Uf.length;for(;;){let i=t.indexOf(nw,s);if(i<0)return null;let a=String.fromCharCode(...t.subarray(s,i));if(s=i+1,o){if(!tw.test(a))return null;o=a.length===Jy}else if(ew.test(a)){let c=a.split(" ")[1];if(r+=1,c==="X25519")n+=1;else if(!c.endsWith("-grease"))return null;if(r>Qy)return null;o=!0}else return rw.test(a)&&n>0?s:null}}var ow=16,sw=65536,Kf=16,iw=1048576,Hr=class extends Error{constructor(r){super(r);this.reason=r}reason};async function Us(e,t){if(t.length===0)throw new Error("sealed to nobody");let r=new fo;for(let n of t)hr(n),r.addRecipient(n);return new Uint8Array(await r.encrypt(e))}function Va(e){let t=Ns(e);if(t===null)throw new Hr("too_large");let r=e.length-t-ow,n=Math.ceil(r/(sw+Kf))*Kf;if(r<=0||r<n||r-n>iw)throw new Hr("too_large");return r-n}async function Ks(e,t){Va(e);let r=new yn;r.addIdentity(t);try{return new Uint8Array(await r.decrypt(e))}catch{throw new Hr("cannot_open")}}async function Df(e,t,r){let n=new fo;return n.setPassphrase(t),n.setScryptWorkFactor(r),new Uint8Array(await n.encrypt(ge(e)))}var aw=17;async function cw(e){return e.job==="stretch"?new Uint8Array(to(ge(e.passphrase),e.salt,fd)):Df(e.text,e.passphrase,aw)}self.onmessage=async e=>{try{let t=await cw(e.data);self.postMessage(t,{transfer:[t.buffer]})}catch{self.postMessage("failed")}};function Za(){for(let e of document.querySelectorAll("[data-errors]"))e.replaceChildren();for(let e of document.querySelectorAll(".govuk-error-message")){let t=e.closest(".govuk-form-group");t?.classList.remove("govuk-form-group--error");for(let r of t?.querySelectorAll("[aria-invalid]")??[]){r.removeAttribute("aria-invalid"),r.classList.remove("govuk-input--error","govuk-textarea--error");let n=(r.getAttribute("aria-describedby")??"").split(" ").filter(o=>o!==e.id);r.setAttribute("aria-describedby",n.join(" "))}e.remove()}}function Zt(e,t){Za();let r=h("ul",{class:"govuk-list govuk-error-summary__list"});for(let s of e){if(s.field===null){r.append(h("li",{},s.message));continue}let i=h("a",{href:`#${s.field}`},s.message),a=z(`#${s.field}`);i.addEventListener("click",c=>{c.preventDefault(),a.focus()}),r.append(h("li",{},i)),lw(a,s.message)}let n=h("div",{class:"govuk-error-summary",role:"alert",tabindex:"-1"},h("h2",{class:"govuk-error-summary__title"},l("browser-problem")),h("div",{class:"govuk-error-summary__body"},r));(t?.closest("section")?.querySelector("[data-errors]")??z("[data-errors]")).replaceChildren(n),nt(n)}function lw(e,t){let r=`${e.id}-error`,n=h("span",{class:"govuk-visually-hidden"},`${l("browser-error-prefix")} `);e.before(h("p",{class:"govuk-error-message",id:r},n,t)),e.closest(".govuk-form-group")?.classList.add("govuk-form-group--error"),e.classList.add(e instanceof HTMLTextAreaElement?"govuk-textarea--error":"govuk-input--error"),e.setAttribute("aria-invalid","true");let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",`${o} ${r}`.trim())}var te=class extends Error{constructor(r,n=null){super(r);this.field=n}field};function it(e,t){e.addEventListener("submit",r=>{r.preventDefault(),wn(e,t)})}async function wn(e,t){if(e.getAttribute("aria-busy")!=="true"){e.setAttribute("aria-busy","true"),Za();try{await t()}catch(r){if(r instanceof Ne)return;Zt([dw(r)],e)}finally{e.removeAttribute("aria-busy"),Se("")}}}function dw(e){return e instanceof te?{field:e.field,message:e.message}:e instanceof _e?{field:null,message:e.message}:{field:null,message:l("browser-unexpected")}}var Ff={scrypt:new URL("scrypt-worker-76680ba1.js",import.meta.url).href,open:new URL("open-worker-552d4e78.js",import.meta.url).href},Hf=window.trustedTypes?.createPolicy("candour-worker",{createScriptURL(e){if(!Object.values(Ff).includes(e))throw new TypeError("not a worker");return e}});function Ds(e){let t=Ff[e];return new Worker(Hf?Hf.createScriptURL(t):t)}function bn(e){let t=Ds("scrypt");return new Promise((r,n)=>{t.onmessage=o=>{o.data==="failed"?n(new te(l("browser-slow-failed"))):r(o.data)},t.onerror=()=>n(new Error("the worker failed")),t.postMessage(e)}).finally(()=>t.terminate())}function Hs(e,t){e.replaceChildren(...t.split(" ").map(r=>h("li",{},r)))}async function Wf(){pw();let e=await Rt();fw(e);let t=z("[data-make-identity-file]");t.disabled=!1,t.addEventListener("click",()=>{wn(t,()=>uw(e))})}function fw({keys:e}){let t=es(e.recipient,e.signer);z("[data-fingerprint]").textContent=t;let r=document.querySelector("[data-fingerprint-in-keys]")?.textContent??null,n=r===null?"none":r===t?"same":"other";z("[data-fingerprint-verdict]").replaceChildren(h("div",{class:"govuk-inset-text"},l(`browser-fingerprint-${n}`)))}async function uw({account:e,keys:t}){Se(l("browser-identity-making"));let r=ts(),n=`# ${e}
# public key: ${t.recipient}
${t.identity}
`,o=await bn({job:"seal-identity-file",passphrase:r,text:n}),s=h("ol",{class:"candour-code"});Hs(s,r);let i=`candour-identity-${e}.age`,a=URL.createObjectURL(new Blob([o],{type:"application/octet-stream"})),c=h("a",{class:"govuk-button",role:"button",draggable:"false",href:a,download:i},l("browser-identity-download",{file:i})),d=h("p",{class:"govuk-body"},l("browser-identity-words"));z("[data-identity-file]").replaceChildren(d,s,c),nt(d)}function pw(){for(let e of document.querySelectorAll("[data-end-session]"))e.addEventListener("click",()=>{wn(e,()=>hw(e))})}async function hw(e){if(await Ze("/api/v1/sessions/end",{session:e.dataset.endSession}),e.dataset.thisSession!==void 0)return mr();let t=h("li",{},l("browser-session-ended"));e.closest("li")?.replaceWith(t),nt(t)}var Q=class extends Error{constructor(){super("malformed")}},mw=64;function be(e){let t=Object.keys(e);return r=>{let n=Xt(r),o=Object.keys(n);if(o.length!==t.length)throw new Q;return t.forEach((s,i)=>{if(o[i]!==s)throw new Q;e[s](n[s])}),n}}function Xt(e){if(typeof e!="object"||e===null||Array.isArray(e))throw new Q;return e}function vt(e){return t=>{if(!Array.isArray(t))throw new Q;return t.forEach(e),t}}function he(e){if(typeof e!="string"||!e.isWellFormed())throw new Q;return e}function Fr(e){return t=>{let r=vt(e)(t);if(r.length>mw||new Set(r).size!==r.length)throw new Q;return r}}function Xa(e){return t=>t===""?t:e(t)}function uo(e){return t=>t===null?t:e(t)}function Qa(e){if(typeof e!="boolean")throw new Q;return e}function Ee(...e){return t=>{if(!e.includes(t))throw new Q;return t}}function wr(e){return t=>{if(typeof t!="string"||!e.test(t))throw new Q;return t}}function Mt(e){let t=wr(/^[a-z][a-z0-9-]{1,30}$/)(e);if(["reporter","service","operator","no-account"].includes(t))throw new Q;return t}function $t(e){return wr(/^[a-z][a-z0-9_]{1,40}$/)(e)}function Qt(e){return wr(/^[a-z][a-z0-9_]{0,40}$/)(e)}function qf(e){return wr(/^[a-z2-7]{26}$/)(e)}function po(e){if(typeof e!="number"||!Number.isInteger(e)||e<0||e>4294967295)throw new Q;return e}function Ja(e){if(!Number.isSafeInteger(e)||e<1)throw new Q;return e}var gw=/[/\\\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;function jf(e){let t=he(e),r=[...t].length;if(r<1||r>120||gw.test(t))throw new Q;return t}function Jt(e){let t=wr(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(e),r=new Date(`${t}T00:00:00Z`);if(Number.isNaN(r.getTime())||r.toISOString().slice(0,10)!==t||r.getTime()<0)throw new Q;return t}function Wr(e){return t=>{let r=ec(()=>ne(he(t)));if(e!==null&&r.length!==e)throw new Q;return t}}function xn(e){if(!ad(ne(Wr(32)(e))))throw new Q;return e}function Pt(e){return ec(()=>hr(he(e))),e}function zf(e){return ec(()=>zi(he(e))).fill(0),e}function ec(e){try{return e()}catch{throw new Q}}var tc=["none","low","moderate","severe","death","not_known"],rc=["rare","unlikely","possible","likely","certain","not_known"],nc=["engaged","not_engaged","not_known"],oc=["notifiable","not_notifiable","not_known"],yw=["acknowledged","declined","question","outcome","answer"],ww=["cleaned","as_it_is"],bw=["jpeg","png","webp","tiff","heic","pdf","docx","xlsx","pptx","odt","ods","odp","mp4","mov","dicom","text","other"],xw=["place","time","device","person","organisation","program","history","comment","thumbnail","hidden","other"],vw=["consent","serious_harm"],kw=16,Ew=64,Tw=10,Sw=/^[a-z][a-z0-9_]{0,39}$/;function Bw(e){for(let[t,r]of Object.entries(Xt(e)))wr(Sw)(t),Array.isArray(r)?vt(he)(r):he(r);return e}function Aw(e){if(!Array.isArray(e)||e.length!==0)throw new Q;return e}function Ow(e){let t=Fr(Pt)(e);if(t.length===0||t.length>kw)throw new Q;return t}function _w(e){let t=vt(be({title:he,text:he}))(e);if(t.length>Ew)throw new Q;return t}var Fs=Wr(32),Yf=wr(/^[a-z2-7]{32}$/),Lw=be({name:jf,type:Ee(...bw),copy:Ee(...ww),found:Fr(Ee(...xw)),object:Yf,size:Ja,hash:Fs,original:uo(be({object:Yf,size:Ja,hash:Fs}))});function Rw(e){return e.flatMap(({object:t,original:r})=>r===null?[t]:[t,r.object])}function Gf(e){let t=vt(Lw)(e),r=Rw(t),n=t.some(({copy:o,original:s})=>s!==null&&o!=="cleaned");if(t.length>Tw||new Set(r).size!==r.length||n)throw new Q;return t}function Cw(e){return Gf([e]),e}var Vf={report:be({recipient:Pt,token:Pt,signer:xn,staff:vt(be({name:Mt,recipient:Pt,key:Wr(32)})),excluded:vt(Mt),answers:Bw,files:Gf}),file:Cw,message:be({text:he}),feedback:be({outcome:Ee("action_taken","no_action"),result:Xa(Qt),text:he,changed:he}),identity:be({inner:Wr(null)}),request:be({body:$t,text:he}),consent:be({body:$t,given:Qa}),withdrawal:be({text:he}),rating:be({score:Ee(1,2,3,4,5),text:he}),checkin:be({month:Ee(1,3,6,12),detriment:Ee("no","afraid","yes"),text:he}),note:be({text:he}),classification:be({nation:Qt,setting:Qt,about:Fr(Qt),categories:Fr(Qt),urgency:Qt,reporter:Qt,flags:Fr(Qt),nhs_funded:uo(Qa),severity:Ee(...tc),likelihood:Ee(...rc),candour:Ee(...nc),irmer:Ee(...oc),happened:uo(Jt),known:uo(Jt),text:he}),route:be({edition:Fs,bodies:Fr($t),text:he}),override:be({body:$t,text:he}),approval:be({of:po,text:he}),task:be({for:Mt,due:Jt,text:he}),pack:be({body:$t,recipient:Pt,signer:xn,sealed_to:Ow,basis:Ee(...vw),edition:Fs,shared:po,parts:_w,files:Aw,text:he}),letter:be({says:Ee(...yw),suggestion:Xa($t),text:he}),diary:be({day:Jt,text:he}),grant:be({for:Mt,to:Pt,key:zf,signer:xn})};var Xf=["reporter","reviewer","lead","custodian","liaison"],Iw=/^[a-z2-7]{16}$/,Mw=/^referral-[a-z2-7]{16}$/,br=["reporter"],xr=["reviewer","lead"],Zf=["reporter","reviewer","lead"],Ws={report:{thread:"shared",by:br},file:{thread:"shared",by:br},message:{thread:"shared",by:Zf},feedback:{thread:"shared",by:xr},identity:{thread:"shared",by:br},request:{thread:"shared",by:xr},consent:{thread:"shared",by:br},withdrawal:{thread:"shared",by:br},rating:{thread:"shared",by:br},checkin:{thread:"shared",by:br},note:{thread:"staff",by:xr},classification:{thread:"staff",by:xr},route:{thread:"staff",by:xr},override:{thread:"staff",by:xr},approval:{thread:"staff",by:["lead"]},task:{thread:"staff",by:xr},pack:{thread:"referral",by:xr},letter:{thread:"referral",by:["liaison","reviewer","lead"]},diary:{thread:"private",by:br},grant:{thread:"grant",by:Zf}},Qf=Object.keys(Ws);function qs(e){return Ws[e].thread}function Jf(e,t){let{thread:r}=Ws[e];return r==="referral"?vn(t):r===t}function ut(e){if(!Iw.test(e))throw new Q;return`referral-${e}`}function vn(e){return Mw.test(e)}function eu(e){if(e==="shared"||e==="staff"||e==="grant"||e==="private"||typeof e=="string"&&vn(e))return e;throw new Q}function ho(e,t,r){let n=t==="letter"&&r.says==="answer";return Ws[t].by.includes(e)&&!(n&&e==="liaison")}var tu=ge(`candour/1 doc
`),js=ge(`
`),$w=32,sc=[4096,16384,65536,262144,1048576],Pw=1024,qr=class extends Error{constructor(){super("longer than the largest document")}};function Nw(e){let{v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:d,data:f}=e;return ge(JSON.stringify({v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:d,data:f}))}function ru(e,t){let r=Nw(e);return iu(r),au(e.kind,r,de(id(St(tu,r),t)))}function nu(e){let t=e.indexOf(js[0]),r=e.indexOf(js[0],t+1);if(t<0||r<0)throw new Q;let n=new Uint8Array(e.slice(0,t)),o=su(e.subarray(t+1,r)),s=iu(n);if(!qe(Uw(s.kind,n,o),e))throw new Q;return{document:s,line:n,signature:o}}function Uw(e,t,r){try{return au(e,t,r)}catch{throw new Q}}function ou(e,t){let r;try{r=ne(e.signature)}catch{return!1}return cd(r,St(tu,e.line),t)}function su(e){try{return td(e)}catch{throw new Q}}function iu(e){let t;try{t=JSON.parse(su(e))}catch{throw new Q}let r=Kw(t)(t);if(!qe(ge(JSON.stringify(r)),e))throw new Q;return r}function Kw(e){let t=Ee(...Qf)(Xt(e).kind);return be({v:n=>{if(n!==1)throw new Q;return 1},kind:Ee(t),case:qf,thread:eu,n:po,head:Wr(32),by:n=>n==="reporter"?n:Mt(n),role:Ee(...Xf),day:Jt,data:Vf[t]})}function au(e,t,r){let n=St(t,js,ge(r),js),s=(e==="grant"?[Pw]:sc).find(a=>a>=n.length);if(s===void 0)throw new qr;let i=new Uint8Array(s).fill($w);return i.set(n),i}function Dw(e){let t=Xt(e),r=Mt(t.name),n=Ee("reviewer","lead","custodian","liaison")(t.role),o=t.body===void 0||t.body===null?null:$t(t.body);if(n==="liaison"!=(o!==null))throw new Q;return{name:r,display:t.display===void 0?r:he(t.display),role:n,body:o,recipient:Pt(t.recipient),key:xn(t.key),until:t.until===null?null:Jt(t.until)}}function Hw(e){let t=Xt(e);return{recipient:Pt(t.recipient),name:he(t.name),account:t.account===null?null:Mt(t.account)}}function Fw(e){let t=new Map;for(let r of vt(n=>n)(e)){let n=Xt(r),o=$t(n.id);if(t.has(o))throw new Q;t.set(o,vt(s=>s)(n.recipients).map(Hw))}return t}var zs=class e{constructor(t,r){this.byName=t;this.bodies=r}byName;bodies;static from(t,r=[]){let n=new Map;for(let o of vt(s=>s)(t)){let s=Dw(o);if(n.has(s.name))throw new Q;n.set(s.name,s)}return new e(n,Fw(r))}find(t){return this.byName.get(t)}recipientsOf(t){return this.bodies.get(t)??[]}everybody(){return[...this.byName.values()]}displayName(t){return this.find(t)?.display??t}};function cu(e){return ne(e.key)}function lu(e,t){return e.until===null||t<=e.until}async function pt(){let e=await ke("/api/v1/keys");try{return zs.from(e.people,e.bodies)}catch{throw new _e(0,l("browser-keyring-unreadable"),{})}}var kn=class{attempts=new Map;has(t){return this.attempts.has(t)}begin(t,r,n){r!==null&&this.attempts.set(t,[...this.attempts.get(t)??[],{entry:r,meant:JSON.stringify(n)}])}answered(t,r=null){(r===null||r instanceof _e&&r.isAnswer)&&this.attempts.delete(t)}arrived(t,r,n){let o=({entry:i})=>n(i.thread).some(({n:a,ciphertext:c})=>a===i.n&&c===i.ciphertext),s=this.attempts.get(t)?.find(o);return s===void 0?null:s.meant===JSON.stringify(r)?"same":"changed"}clear(){this.attempts.clear()}};var Nt=class extends Error{constructor(r){super(r);this.reason=r}reason};function Oe(e,t){if(!e)throw new Nt(t)}function Ys(e,t,r,n){let o=Ww(e.document,t,r,n);Oe(ou(e,o),"bad_signature")}function Ww(e,t,r,n){let{kind:o,data:s}=e;if(e.by==="reporter")return Oe(e.role==="reporter"&&ho("reporter",o,s),"not_allowed"),Oe(t!==null,"not_allowed"),t;let i=r.find(e.by);return Oe(i!==void 0,"unknown_author"),Oe(e.role===i.role&&ho(i.role,o,s),"not_allowed"),Oe(i.role!=="liaison"||n!==null&&i.body===n,"not_allowed"),Oe(lu(i,e.day),"not_allowed"),cu(i)}function Gs(e,t){let r=Ve(ge("candour/1 case"),hr(e),t);return cn(r.subarray(0,16))}function er(e){let t=e.slice(0,8).toUpperCase();return`${t.slice(0,4)}-${t.slice(4)}`}var du=ge("candour/1 head");function Ut(e,t){return Ve(du,Ve(ge(e)),Ve(ge(t)))}function ic(e,t){return Ve(du,e,Ve(t))}async function Vs(e,t){let r;try{r=await Ks(e,t)}catch(n){throw new Nt(n instanceof Hr?n.reason:"cannot_open")}try{return nu(r)}catch{throw new Nt("malformed")}finally{r.fill(0)}}async function fu(e,t,r,n){try{return{verdict:"verified",key:await qw(e,t,r,n)}}catch(o){if(o instanceof Nt)return{verdict:o.reason,key:null};throw o}}async function qw(e,t,r,n){let o=await Vs(e,r.identity),{document:s}=o;Oe(s.kind==="grant","wrong_place"),Oe(s.case===t,"wrong_case"),Oe(s.thread==="grant"&&s.n===0,"wrong_place"),Oe(qe(ne(s.head),Ut(t,"grant")),"wrong_place"),Oe(s.data.for===r.account&&s.data.to===r.recipient,"wrong_place");let i=Xo(s.data.key),a=ne(s.data.signer);return Oe(Gs(i,a)===t,"wrong_case"),Ys(o,a,n,null),{caseId:t,identity:s.data.key,recipient:i,signer:a}}function mo(e,t,r){return ac(e,{caseId:t.caseId,identity:t.identity,signer:t.signer},r)}async function ac(e,t,r){let n=[],o=Ut(t.caseId,e.thread);for(let s=0;s<e.length;s++){let i=e.ciphertexts.get(s);if(i===void 0){n.push({n:s,verdict:"missing",document:null}),o=null;continue}let a={thread:e.thread,n:s,head:o,body:Yw(n[0])},c=await Gw(i,a,t,r);if(c.verdict==="cannot_open"&&s===1&&jw(n[0])&&zw(i)){n.push({n:s,verdict:"for_custodians",document:null}),o=o&&ic(o,i);continue}n.push(c),o=c.document&&ic(ne(c.document.head),i)}return{entries:n,head:o}}function jw(e){let t=e?.document;return t?.kind==="report"&&t.data.answers.mode==="confidential"}function zw(e){return sc.includes(Va(e))}function Yw(e){let t=e?.document;return t?.kind==="pack"?t.data.body:null}async function Gw(e,t,r,n){try{let o=await Vs(e,r.identity);return Vw(o,t,r,n),{n:t.n,verdict:"verified",document:o.document}}catch(o){if(o instanceof Nt)return{n:t.n,verdict:o.reason,document:null};throw o}}function Vw(e,t,r,n){let{document:o}=e,{thread:s,n:i,head:a,body:c}=t;Oe(o.case===r.caseId,"wrong_case"),Oe(o.thread===s&&o.n===i&&Jf(o.kind,s),"wrong_place"),Oe(o.kind==="report"==(s==="shared"&&i===0),"wrong_place"),Oe(o.kind==="pack"===(vn(s)&&i===0),"wrong_place"),Oe(Zw(o,r),"wrong_place"),Ys(e,r.signer,n,c),Oe(Xw(o),"wrong_case"),Oe(a===null||qe(ne(o.head),a),"wrong_head")}function Zw(e,{addressee:t}){return e.kind!=="pack"||t===void 0?!0:e.data.body===t.body&&e.data.sealed_to.includes(t.recipient)}function Xw(e){return e.kind!=="report"&&e.kind!=="pack"?!0:Gs(e.data.recipient,ne(e.data.signer))===e.case}var Qw=1e5;function Zs(e,t){let{n:r,entries:n}=e.threads[t]??{n:0,entries:[]};if(!Number.isInteger(r)||r<0||r>Qw)throw new Error("not a thread");let o=new Map(n.map(s=>[s.n,Jw(s.ciphertext)]));return{thread:t,length:r,ciphertexts:o}}function Jw(e){try{return ne(e)}catch{return new Uint8Array}}function uu({state:e,second_look:t,concluded_by:r}){let n=["concluded","withdrawn","unreadable"].includes(e);return t&&!n?r:null}function Kt(e,t){return e.proposals.find(r=>r.about===t)}function Xs(e){return e.links.filter(({kind:t,from_other:r})=>t==="merged"&&r)}var Qs=class{questions;states;actions;constructor(t){this.questions=cc(t,"questions"),this.states=cc(t,"states"),this.actions=cc(t,"actions")}state(t){return pu(this.states,t)}action(t){return pu(this.actions,t)}};function pu(e,t){return e.find(r=>r.id===t)?.label??t}function cc(e,t){return[...z(`[data-words="${t}"]`,e.content).querySelectorAll("[data-id]")].map(n=>({id:n.dataset.id,label:hu(z("dt",n)),options:new Map([...n.querySelectorAll("dd")].map(o=>[o.dataset.value,hu(o)]))}))}function hu(e){return(e.textContent??"").trim()}async function mu(e,t,r,n,o){let s=qs(e.kind),i=s==="staff"?[n.recipient]:[n.recipient,o];return En(e.kind,eb(e),{caseId:n.caseId,thread:s,...t},r,i)}var lc=class extends Error{};async function En(e,t,{caseId:r,thread:n,n:o,head:s,day:i},a,c){let{account:d,role:f,signingSeed:u}=a;if(!ho(f,e,t))throw new lc;let p={v:1,kind:e,case:r,thread:n,n:o,head:de(s),by:d,role:f,day:i,data:t},g=ru(p,u);try{return await Us(g,c)}finally{g.fill(0)}}function tr(e){return e.replace(/\r\n?/g,`
`)}function eb(e){let t=tr(e.text);switch(e.kind){case"message":case"note":return{text:t};case"feedback":return{outcome:e.outcome,result:e.result,text:t,changed:tr(e.changed)};case"request":case"override":return{body:e.body,text:t};case"route":return{edition:e.edition,bodies:e.bodies,text:t};case"approval":return{of:e.of,text:t};case"task":return{for:e.for,due:e.due,text:t};case"classification":{let{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:d}=e,{severity:f,likelihood:u,candour:p,irmer:g,happened:m,known:y}=e;return{...{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:d},severity:f,likelihood:u,candour:p,irmer:g,happened:m,known:y,text:t}}}}var dc=class extends Error{constructor(r){super("a body without a recipient");this.body=r}body};function gu(){return cn(ln(10))}async function yu(e,t,r,n,o,s){let i=wu(e.body,s),a={body:e.body,recipient:o.recipient,signer:de(o.signer),sealed_to:i,basis:e.basis,edition:e.edition,shared:e.shared,parts:e.parts.map(({title:f,text:u})=>({title:f,text:tr(u)})),files:[],text:tr(e.text)},c=ut(t),d={caseId:o.caseId,thread:c,n:0,head:Ut(o.caseId,c),day:r};return En("pack",a,d,n,[o.recipient,...i])}async function Js(e,t,r,n,o){let s={says:e.says,suggestion:e.suggestion,text:tr(e.text)},i={caseId:n.caseId,thread:ut(n.referral),...t};return En("letter",s,i,r,[n.recipient,...wu(n.body,o)])}function wu(e,t){let r=t.recipientsOf(e).map(({recipient:n})=>n);if(r.length===0)throw new dc(e);return r}async function bu(e,t,r,n,o){let i={body:o.find(n.account)?.body??"",recipient:n.recipient},a={caseId:r,identity:n.identity,signer:null,addressee:i},c=await ac({...e,thread:ut(t)},a,o),d=vu(c,t,r);if(d!==null)return{verdict:"verified",opened:d};let f=c.entries[0]?.verdict??"missing";return{verdict:f==="verified"?"wrong_place":f,opened:null}}async function xu(e,t,r,n){let o=await mo({...e,thread:ut(t)},r,n);return{thread:o,opened:vu(o,t,r.caseId)}}function vu(e,t,r){let n=e.entries[0]?.document;if(n?.kind!=="pack")return null;let{body:o,recipient:s}=n.data;return{to:{caseId:r,referral:t,body:o,recipient:s},pack:n,thread:e}}function go(e,t,r){if(e.some(({document:i})=>i?.kind==="withdrawal"))return"not_given";let n=e.findLastIndex(({document:i})=>i?.kind==="consent"&&i.data.body===t),o=n<0?0:n,s=e[o]?.document??null;return tb(s,r)?e.slice(o+1).every(rb)?"given":"unknown":"not_given"}function tb(e,t){if(e?.kind==="consent")return e.data.given;if(e?.kind!=="report")return!1;let r=e.data.answers.consent;return Array.isArray(r)?r.includes(t):r===t}function rb({verdict:e}){return e==="verified"||e==="for_custodians"}function Tn(e,t){return e.some(({document:r})=>{if(r?.kind!=="approval"||r.role!=="lead"||r.data.of>=r.n)return!1;let n=e[r.data.of]?.document;return n?.kind==="override"&&n.data.body===t&&n.by!==r.by})}function $e(e,t){return e.entries.flatMap(({document:r})=>r?.kind===t?[r]:[])}function Xe(e,t){return $e(e,t).at(-1)??null}function ei({bundle:e,staff:t,referrals:r}){let n={classification:nb(e.classification,Xe(t,"classification")?.data??null),route:ob(e.route,Xe(t,"route")?.data.bodies??null),proposals:ib(e,t),tasks:ab(e.tasks,t),referrals:cb(e.referrals,r)};return Object.keys(n).filter(o=>!n[o])}function nb(e,t){if(e===null||t===null)return e===t;let{routing:r}=e;return["severity","likelihood","candour","irmer"].every(n=>e[n]===t[n])&&["nation","setting","urgency","reporter","nhs_funded"].every(n=>r[n]===t[n])&&["about","categories","flags"].every(n=>sb(r[n],t[n]))}function ob(e,t){return e===null||t===null?e===t:e.length===t.length&&e.every((r,n)=>r===t[n])}function sb(e,t){return e.length===t.length&&e.every(r=>t.includes(r))}function ib(e,t){return e.proposals.every(({about:r,proposed_by:n,approved_by:o})=>{if(r==="unreadable")return!0;if(r==="no_action")return fc(e,t)!==null;let s=r.replace(/^override:/,"");return $e(t,"override").some(({by:a,data:c})=>a===n&&c.body===s)&&(o===null||Tn(t.entries,s))})}function fc(e,t){let r=Kt(e,"no_action");return $e(t,"note").find(({n,by:o})=>n===r?.reasons&&o===r.proposed_by)??null}function ab(e,t){let r=t.entries.flatMap(({document:o})=>o?.kind==="task"?[o]:[]),n=o=>r.some(({n:s,data:i})=>s===o.n&&i.for===o.for&&i.due===o.due_on);return e.every(n)&&r.every(({n:o})=>e.some(s=>s.n===o))}function cb(e,t){let r=n=>{let o=t.find(({id:i})=>i===n.id)?.opened?.pack.data,s=jr(t.find(({id:i})=>i===n.id)?.thread);return o?.body===n.body&&o.basis===n.basis&&s===n.state};return e.every(r)&&t.every(({id:n})=>e.some(o=>o.id===n))}function jr(e){let t="sent";for(let{document:r}of e?.entries??[])r?.kind==="letter"&&(r.data.says==="outcome"&&(t="answered"),r.data.says==="declined"&&(t="declined"),r.data.says==="acknowledged"&&t==="sent"&&(t="acknowledged"));return t}var Eu=["report","excluded","own-key","head"];function Tu(e,t,r){let{bundle:n,key:o,shared:s,staff:i,referrals:a,report:c,sealedMode:d}=e,f=[];if(r||f.push("own-key"),c===null)f.push("report");else{let w=c.data.answers.danger==="yes",{excluded:E}=c.data;E.includes(t)&&f.push("excluded"),n.holders.some(k=>k!==t&&E.includes(k))&&f.push("holder-excluded"),n.mode!==d&&f.push("mode"),w&&!n.danger&&f.push("danger-hidden"),!w&&n.danger&&f.push("danger-added")}ku(n.signer,o.signer)||f.push("signer");let u=a.map(({id:w,thread:E})=>[E,n.threads[`referral-${w}`]]);return[[s,n.threads.shared],[i,n.threads.staff],...u].some(([w,E])=>w.head!==null&&E!==void 0&&!ku(E.head,w.head))&&f.push("head"),([...s.entries.slice(c===null?1:0),...i.entries,...a.flatMap(({thread:w})=>w.entries)].some(({verdict:w})=>w!=="verified"&&w!=="for_custodians")||a.some(({opened:w})=>w===null))&&f.push("gaps"),ei(e).length>0&&f.push("differs"),f}function ku(e,t){try{return qe(ne(e),t)}catch{return!1}}var lb=["named","confidential","anonymous"];async function vr(e,t,r,n){if(t.case!==e)return{refused:"wrong_answer"};let o={account:r.account,identity:r.keys.identity,recipient:r.keys.recipient},s=await fu(fb(t),e,o,n);if(s.key===null)return{refused:s.verdict};let i=await mo(Zs(t,"shared"),s.key,n),a=await mo(Zs(t,"staff"),s.key,n),c=await db(t,s.key,n),d=i.entries[0]?.document??null,f=d?.kind==="report"?d:null,u=w=>n.displayName(w),p={bundle:t,key:s.key,shared:i,staff:a,referrals:c,report:f,sealedMode:ub(f),nameOf:u},g=pb(r,n),m=Tu(p,r.account,g!==null),y=m.some(w=>Eu.includes(w))?null:g;return{opened:{...p,warnings:m,actsAs:y}}}async function db(e,t,r){let n=e.referrals.map(({id:i})=>`referral-${i}`),o=[...new Set([...n,...Object.keys(e.threads)])].filter(vn),s=async i=>{let a=i.slice(9);return{id:a,...await xu(Zs(e,i),a,t,r)}};return Promise.all(o.map(s))}function fb(e){try{return ne(e.grant)}catch{return new Uint8Array}}function ub(e){let t=e?.data.answers.mode;return typeof t=="string"&&lb.includes(t)?t:"anonymous"}function pb({account:e,keys:t},r){let n=r.find(e);return n!==void 0&&n.until===null&&n.recipient===t.recipient&&qe(ne(n.key),t.signer)?n.role:null}var yo=class extends Error{},wo=class extends Error{};async function ti(e,t,r,n,o){return{action:e.action,target:e.target??null,seen:pc(t.bundle),entry:e.entry===void 0?null:await hb(e.entry,t,r,n,o),details:e.details??null}}function pc({threads:e}){return Object.fromEntries(Object.entries(e).map(([t,{n:r,head:n}])=>[t,{n:r,head:n}]))}async function hb(e,t,r,n,o){let{actsAs:s,report:i,key:a}=t;if(s===null||i===null)throw new yo;let c={account:r.account,role:s,signingSeed:r.keys.signingSeed};if(e.kind==="pack"){let g=ut(e.referral),m=n.recipientsOf(e.body).map(({recipient:w})=>w);if(m.length!==e.readers.length||!m.every(w=>e.readers.includes(w)))throw new wo;let y=await yu(e,e.referral,o,c,a,n);return uc(g,0,Ut(a.caseId,g),y)}if(e.kind==="letter"){let g=t.referrals.find(({id:k})=>k===e.referral)?.opened;if(!g)throw new yo;let m=ut(e.referral),{n:y,head:w}=Su(t,m,g.thread.head),E=await Js(e,{n:y,head:w,day:o},c,g.to,n);return uc(m,y,w,E)}let d=qs(e.kind)==="staff"?"staff":"shared",{n:f,head:u}=Su(t,d,t[d].head),p=await mu(e,{n:f,head:u,day:o},c,a,i.data.token);return uc(d,f,u,p)}function Su(e,t,r){let n=e.bundle.threads[t];if(n===void 0)throw new yo;return{n:n.n,head:r??ne(n.head)}}function uc(e,t,r,n){return{thread:e,n:t,head:de(r),ciphertext:de(n)}}function ri(e){return e.bodies.filter(({role:t})=>t!=="support")}function bo(e,t){return[...e?.bodies??[],...e?.others??[]].find(r=>r.id===t)}function ht(e,t){return bo(e,t)?.name??t}function zr(e,t){return e?.find(r=>r.id===t)?.label??t}function Bu(e,t){return(t?.results??[]).filter(n=>n.outcome===e).map(({id:n,label:o})=>({value:n,label:o}))}async function hc(){return Ou(ke("/api/v1/vocabulary"))}async function Au(e,t){let r={happened:t?.happened??null,known:t?.known??null};return Ou(Ze(`/api/v1/cases/${e}/routing`,r))}async function Ou(e){try{return await e}catch(t){if(t instanceof _e)return null;throw t}}var ni=class{kept=new Map;drawn=new Set;has(t){return this.kept.has(t)}follow(t,r){this.drawn.add(t);let n=this.kept.get(t);n!==void 0&&gb(r,n);let o=()=>this.kept.set(t,mb(r));r.addEventListener("input",o),r.addEventListener("change",o)}write(t,r,n){let o=this.kept.get(t)??[],s=o.find(c=>c.name===r)?.value.trimEnd()??"",i=o.filter(c=>c.name!==r),a=s===""||s===n?n:s.endsWith(n)?s:`${s}

${n}`;this.kept.set(t,[...i,{name:r,value:a,written:!0}])}left(t,r){return this.kept.get(t)?.find(n=>n.name===r)?.value??""}drop(t){this.kept.delete(t)}clear(){this.kept.clear(),this.drawn.clear()}drawAgain(){this.drawn.clear()}orphans(){return[...this.kept].filter(([r])=>!this.drawn.has(r)).flatMap(([,r])=>r.filter(({written:n,value:o})=>n&&o.trim()!=="")).map(({value:r})=>r)}};function _u(e){return[...e.elements].filter(t=>(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement)&&t.name!=="")}function Lu(e){return e instanceof HTMLInputElement&&(e.type==="checkbox"||e.type==="radio")}function mb(e){return _u(e).filter(r=>!Lu(r)||r.checked).map(r=>({name:r.name,value:r.value,written:r instanceof HTMLTextAreaElement&&r.value!==r.defaultValue}))}function gb(e,t){for(let r of _u(e)){let n=t.filter(({name:o})=>o===r.name);Lu(r)?r.checked=n.some(({value:o})=>o===r.value):n[0]!==void 0&&(r.value=n[0].value)}}function Ru(e,t,r){let o=[...t.shared.entries.slice(e.bundle.threads.shared.n),...t.staff.entries.slice(e.bundle.threads.staff.n),...t.referrals.flatMap(({id:i,thread:a})=>a.entries.slice(e.bundle.threads[`referral-${i}`]?.n??0))].flatMap(({document:i})=>i&&i.by!==r?[i.by==="reporter"?l("browser-meanwhile-reporter"):t.nameOf(i.by)]:[]),s=[...new Set(o)];return s.length>0?l("browser-meanwhile",{names:ae(s)}):l("browser-meanwhile-state")}function Cu(e){let t=e.map(n=>{let o=n.querySelector("h2"),s=h("a",{class:"govuk-link",href:`#${n.id}`},o?.textContent??"");return s.addEventListener("click",i=>{i.preventDefault(),mc(n)}),h("li",{},s)}),r=h("h2",{class:"govuk-visually-hidden",id:"parts-heading"},l("browser-parts"));return h("nav",{class:"candour-parts","aria-labelledby":"parts-heading"},r,h("ul",{},...t))}function mc(e){e.querySelector("h2")?.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Dt(e){return h("dl",{class:"govuk-summary-list"},...e.map(([t,r])=>h("div",{class:"govuk-summary-list__row"},h("dt",{class:"govuk-summary-list__key"},t),h("dd",{class:"govuk-summary-list__value"},r))))}function X(e,t,...r){let n=h("h2",{class:"govuk-heading-m",id:`${e}-heading`,tabindex:"-1"},t);return h("section",{"aria-labelledby":n.id,id:e},n,h("div",{"data-errors":""}),...r)}function N(e){return h("p",{class:"govuk-body"},e)}function Be(e){return h("p",{class:"candour-text"},e)}function Iu({report:e,shared:t}){return[...e===null?[]:e.data.files.map(n=>({file:n,day:e.day})),...$e(t,"file").map(({data:n,day:o})=>({file:n,day:o}))]}function oi(){crypto.subtle===void 0&&Object.defineProperty(crypto,"subtle",{get(){throw new DOMException("no secure context","NotSupportedError")}})}function yb(e){if(e<2)return e;let t=e.toString(2).length-1,r=t.toString(2).length,n=2**(t-r);return Math.ceil(e/n)*n}function Mu(e){return yb(Math.max(e,65536))}var mt=class extends Error{constructor(r){super(r);this.reason=r}reason};async function $u(e,t,r,n=()=>{}){let o=ue.create(),s=0,i=new TransformStream({transform(d,f){o.update(d),s+=d.length,n(s),f.enqueue(d)}}),a=await bb(await wb(e.pipeThrough(i)),t),c=await xb(a,Mu(r.size));if(!qe(o.digest(),ne(r.hash)))throw new mt("other_file");if(c.subarray(r.size).some(d=>d!==0))throw new mt("other_file");return c.subarray(0,r.size)}async function wb(e){let t=e.getReader(),r=[];for(let o=0;o<Ga;){let{done:s,value:i}=await t.read();if(s)break;r.push(i),o+=i.length}let n=St(...r);if(Ns(n)===null)throw await t.cancel(),new mt("cannot_open");return new ReadableStream({start:o=>o.enqueue(n),async pull(o){let{done:s,value:i}=await t.read();s?o.close():o.enqueue(i)},cancel:o=>t.cancel(o)})}async function bb(e,t){let r=new yn;r.addIdentity(t);try{return await r.decrypt(e)}catch{throw new mt("cannot_open")}}async function xb(e,t){let r=vb(t),n=e.getReader(),o=0;for(;;){let{done:s,value:i}=await n.read().catch(()=>{throw new mt("cannot_open")});if(s)break;if(o+i.length>t)throw await n.cancel(),new mt("other_file");r.set(i,o),o+=i.length}if(o!==t)throw new mt("other_file");return r}function vb(e){try{return new Uint8Array(e)}catch{throw new mt("too_large")}}oi();var kb=200;async function Eb({address:e,identity:t,listed:r},n){let o;try{o=await fetch(e,{credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{return{not:"no_connection"}}if(o.status===401)return{not:"signed_out"};if(!o.ok||o.body===null)return{not:o.status===404?"not_there":"no_connection"};let s=0,i=a=>{Date.now()-s<kb||(s=Date.now(),n({arrived:a}))};return{file:await $u(o.body,t,r,i)}}self.onmessage=async e=>{let t=r=>self.postMessage(r,{transfer:"file"in r?[r.file.buffer]:[]});try{t(await Eb(e.data,t))}catch(r){t({not:r instanceof mt?r.reason:"cannot_open"})}};var xo=class extends Error{constructor(r){super(r);this.reason=r}reason};async function Pu(e,t,{object:r,size:n,hash:o},s){let i=`/api/v1/cases/${e}/files/${r}`,a=await Tb({address:i,identity:t,listed:{size:n,hash:o}},s);if("file"in a)return a.file;throw a.not!=="signed_out"?new xo(a.not):(await mr(),new Ne)}function Tb(e,t){let r=Ds("open");return new Promise(n=>{r.onmessage=({data:o})=>"arrived"in o?t(o.arrived):n(o),r.onerror=()=>n({not:"cannot_open"}),r.postMessage(e)}).finally(()=>r.terminate())}var Nu=/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;var gc={jpeg:["jpg","jpeg","jpe","jfif"],png:["png","apng"],webp:["webp"],tiff:["tif","tiff"],heic:["heic","heif","hif","avif"],pdf:["pdf"],docx:["docx","dotx","docm","dotm"],xlsx:["xlsx","xltx","xlsm","xltm"],pptx:["pptx","ppsx","potx","pptm","ppsm","potm"],odt:["odt","ott"],ods:["ods","ots"],odp:["odp","otp"],mp4:["mp4","m4v","m4a","3gp","3g2"],mov:["mov","qt"],dicom:["dcm","dicom"],text:["txt","csv","log","md","tsv"],other:[]};function yc(e){return/\.([^.]{1,10})$/.exec(e)?.[1]?.toLowerCase()??""}function Uu(e,t){return gc[e].includes(yc(t))}var Ku=120,Sb=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;function Du(e,t){let r="";for(let{segment:n}of new Intl.Segmenter().segment(e)){if(r.length+n.length>t)break;r+=n}return r}function Hu(e,t){let o=(e.slice(-4096).split(/[/\\]/).at(-1)??"").normalize("NFC").replace(Nu,"").replace(/[<>:"|?*]/g,"_").replace(/\s+/gu," ").replace(/^[. ]+|[. ]+$/g,""),s=yc(o),i=t==="other"||Uu(t,o),a=i&&s!==""?o.slice(0,-s.length-1):o,c=i?s:gc[t][0],d=c===""?"":`.${c}`,f=`${Du(a,Ku-d.length).trim()||"file"}${d}`;return Sb.test(f)?`_${Du(f,Ku-1)}`:f}var wc=class extends Error{constructor(r,n){super(n===void 0?r:`${r}: ${n}`);this.reason=r;this.obstacle=n}reason;obstacle};function si(){return new wc("broken")}var Sn=class{constructor(t,r=!1){this.bytes=t;this.littleEndian=r;this.data=new DataView(t.buffer,t.byteOffset,t.byteLength)}bytes;littleEndian;data;get length(){return this.bytes.length}at(t,r){if(!Number.isSafeInteger(t)||t<0||t+r>this.bytes.length)throw si();return t}u8(t){return this.data.getUint8(this.at(t,1))}u16(t){return this.data.getUint16(this.at(t,2),this.littleEndian)}u32(t){return this.data.getUint32(this.at(t,4),this.littleEndian)}i32(t){return this.data.getInt32(this.at(t,4),this.littleEndian)}u64(t){let r=Number(this.data.getBigUint64(this.at(t,8),this.littleEndian));if(!Number.isSafeInteger(r))throw si();return r}slice(t,r){if(!Number.isSafeInteger(r)||r<0)throw si();return this.bytes.subarray(this.at(t,r),t+r)}latin1(t,r){return Bb(this.slice(t,r))}};function Bb(e){let t="";for(let r of e)t+=String.fromCharCode(r);return t}function vo(e,t,r=0){if(e.length<r+t.length)return!1;for(let n=0;n<t.length;n++)if(e[r+n]!==t.charCodeAt(n))return!1;return!0}var Fu=5e7,Ab=4096;function Wu(e){try{if(vo(e,"ÿØÿ"))return Ob(new Sn(e));if(vo(e,`PNG\r

`))return _b(new Sn(e));if(vo(e,"RIFF")&&vo(e,"WEBP",8))return Lb(new Sn(e,!0))}catch{}return null}function Ob(e){for(let t=2;;){if(e.u8(t)!==255)return null;let r=e.u8(t+1);if(r>=192&&r<=207&&![196,200,204].includes(r))return{mime:"image/jpeg",width:e.u16(t+7),height:e.u16(t+5)};if(r===218)return null;t+=r===255?1:2+e.u16(t+2)}}function _b(e){return e.latin1(12,4)!=="IHDR"?null:{mime:"image/png",width:e.u32(16),height:e.u32(20)}}function Lb(e){let t=o=>e.u16(o)+e.u8(o+2)*65536,r=e.latin1(12,4);if(r==="VP8X")return{mime:"image/webp",width:t(24)+1,height:t(27)+1};if(r==="VP8 ")return{mime:"image/webp",width:e.u16(26)&16383,height:e.u16(28)&16383};if(r!=="VP8L")return null;let n=e.u32(21);return{mime:"image/webp",width:(n&16383)+1,height:(n>>>14&16383)+1}}async function qu(e,{mime:t},r){let n;try{n=await createImageBitmap(new Blob([e],{type:t}))}catch{return null}let o=Math.min(1,Ab/Math.max(n.width,n.height)),[s,i]=[n.width,n.height].map(c=>Math.max(1,Math.round(c*o))),a=h("canvas",{class:"candour-picture",role:"img","aria-label":r,width:String(s),height:String(i)});return a.getContext("2d")?.drawImage(n,0,0,s,i),n.close(),a}var ju=2e5,Rb=["jpeg","png","webp","text"];function zu({type:e}){return Rb.includes(e)}async function Yu(e,t){let r=Wu(e);if(r!==null)return r.width*r.height>Fu?[N(l("browser-evidence-too-many-pixels"))]:[await qu(e,r,l("browser-evidence-picture",{name:t.name}))??N(l("browser-evidence-not-shown"))];let n=t.type==="text"?Cb(e):null;if(n===null)return[N(l("browser-evidence-not-shown"))];let o=h("div",{class:"candour-text candour-file__text",tabindex:"0",role:"region","aria-label":t.name},n.slice(0,ju));return n.length>ju?[o,N(l("browser-evidence-cut"))]:[o]}function Cb(e){let t=e[0]===255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8";try{return new TextDecoder(t,{fatal:!0}).decode(e)}catch{return null}}function Gu(e,{name:t,type:r}){let n=URL.createObjectURL(new Blob([e],{type:"application/octet-stream"}));h("a",{href:n,download:Hu(t,r)}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}var Vu=1048576;function Qu(e){let t=Iu(e.opened);if(t.length===0)return[];let r=[N(l("browser-evidence-about")),N(l("browser-evidence-offline"))];return[X("evidence",l("browser-section-evidence"),...r,...t.map(n=>Ib(n,e)))]}function Ib({file:e,day:t},{opened:r}){let n=l(`browser-evidence-type-${e.type}`),o=e.found.map(p=>l(`browser-evidence-found-${p}`)),s=[l("browser-evidence-what",{type:n,size:Xu(e.size),day:V(t)}),l(e.copy==="cleaned"?"browser-evidence-cleaned":"browser-evidence-as-it-is"),...o.length===0?[]:[l(e.copy==="cleaned"?"browser-evidence-had":"browser-evidence-has",{found:ae(o)})],...e.original===null?[]:[l("browser-evidence-original")]],i=h("p",{class:"govuk-body",role:"status"}),a=h("div",{"data-file-shown":""}),c=async(p,g)=>{p.disabled=!0;let m=y=>i.textContent=l("browser-evidence-arriving",{size:Xu(y)});m(0);try{i.textContent=await g(await Pu(r.bundle.case,r.key.identity,e,m))}catch(y){if(y instanceof Ne)return;i.textContent=l(`browser-evidence-not-${y instanceof xo?y.reason:"cannot_open"}`)}finally{p.disabled=!1}},d=Zu(l("browser-evidence-open"),e.name,p=>c(p,async g=>(a.replaceChildren(...await Yu(g,e)),l("browser-evidence-opened")))),f=Zu(l("browser-evidence-save"),e.name,p=>c(p,async g=>(Gu(g,e),l("browser-evidence-saved")))),u=h("div",{class:"govuk-button-group"},...zu(e)?[d]:[],f);return h("article",{class:"candour-file"},h("h3",{class:"govuk-heading-s"},e.name),...s.map(N),u,i,a)}function Zu(e,t,r){let n=h("span",{class:"govuk-visually-hidden"},` ${t}`),o=h("button",{type:"button",class:"govuk-button govuk-button--secondary"},e,n);return o.addEventListener("click",()=>{r(o)}),o}function Xu(e){return e<Vu/10?l("browser-size-kb",{n:Math.ceil(e/1024)}):l("browser-size-mb",{n:Math.round(e/Vu*10)/10})}function fe({value:e="",rows:t=5,...r}){let n=h("textarea",{class:"govuk-textarea",rows:String(t),...xc(r)},e);return vc(r,n)}function kr({value:e="",type:t="text",min:r,max:n,...o}){let i=h("input",{class:`govuk-input ${t==="date"?"govuk-input--width-10":""}`,type:t,...xc(o)});return r!==void 0&&(i.min=r),n!==void 0&&(i.max=n),i.value=e,vc(o,i)}function gt({choices:e,value:t,...r}){let n=e.map(s=>h("option",{value:s.value},s.label)),o=h("select",{class:"govuk-select candour-select",...xc(r)},...n);return t!==void 0&&(o.value=t),vc(r,o)}function Yr(e){return ii(e,bc(e))}function Er(e){return ii(e,Ju("radios","radio",e))}function bc(e){return Ju("checkboxes","checkbox",e)}function ii({id:e,label:t,hint:r},...n){let o=h("fieldset",{class:"govuk-fieldset",id:e,tabindex:"-1",...r===void 0?{}:{"aria-describedby":`${e}-hint`}},h("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},t),ep(e,r),...n);return h("div",{class:"govuk-form-group"},o)}function Ju(e,t,{id:r,name:n,choices:o,chosen:s=[],small:i=!0}){let a=o.map(({value:c,label:d,hint:f})=>{let u=`${r}-${c}`,p=h("input",{class:`govuk-${e}__input`,type:t,id:u,name:n,value:c});return p.checked=s.includes(c),f!==void 0&&p.setAttribute("aria-describedby",`${u}-hint`),h("div",{class:`govuk-${e}__item`},p,h("label",{class:`govuk-label govuk-${e}__label`,for:u},d),f===void 0?null:h("div",{class:`govuk-hint govuk-${e}__hint`,id:`${u}-hint`},f))});return h("div",{class:`govuk-${e} ${i?`govuk-${e}--small`:""}`},...a)}function xc({id:e,name:t,hint:r}){return{id:e,name:t,...r===void 0?{}:{"aria-describedby":`${e}-hint`}}}function vc({id:e,label:t,hint:r,hiddenLabel:n=!1},o){return h("div",{class:"govuk-form-group"},h("label",{class:n?"govuk-visually-hidden":"govuk-label govuk-label--s",for:e},t),ep(e,r),o)}function ep(e,t){return t===void 0?null:h("div",{class:"govuk-hint",id:`${e}-hint`},t)}function He({id:e,drafts:t,fields:r,button:n,secondary:o=!1,send:s}){let a=h("button",{class:o?"govuk-button govuk-button--secondary":"govuk-button",type:"submit"},n),c=h("form",{method:"post",novalidate:""},...r,a);return t.follow(e,c),it(c,()=>s(new kc(c))),c}var kc=class{constructor(t){this.form=t;this.data=new FormData(t)}form;data;one(t){let r=this.data.get(t);return typeof r=="string"?r:""}many(t){return this.data.getAll(t).filter(r=>typeof r=="string")}needed(t,r){let n=this.one(t);if(n.trim()!=="")return n;throw new te(r,this.idOf(t))}idOf(t){let r=this.form.querySelector(`[name="${CSS.escape(t)}"]`),n=r?.matches("[type=radio], [type=checkbox]")?r.closest("fieldset"):r;if(!n?.id)throw new Error(`the form has no ${t}`);return n.id}};function xe(e,t,...r){let n=h("details",{class:"govuk-details"},h("summary",{class:"govuk-details__summary"},h("span",{class:"govuk-details__summary-text"},e)),h("div",{class:"govuk-details__text"},...r));return n.open=t,n}function Re(e,t,r,...n){let o=xe(t,r.drafts.has(r.id),...n,He(r));return o.dataset.action=e,o}function Qe(e,t,r=!0){let o=h("button",{class:r?"govuk-button govuk-button--secondary":"govuk-button",type:"button"},e);return o.addEventListener("click",t),o}function tp(e,t,r){let o=[...new Set(e.map(({group:m})=>m))].map(m=>Mb(m,e.filter(({group:y})=>y===m),t)),s=h("p",{class:"govuk-body",role:"status"}),i=()=>o.flatMap(({items:m})=>m.map(({input:y})=>y)),a=()=>{let m=i().filter(({checked:y})=>y).map(({value:y})=>y);return e.filter(({id:y})=>m.includes(y))},c=()=>{let m=a().map(({label:y})=>y);s.textContent=m.length===0?l("browser-categories-none"):l("browser-categories-chosen",{labels:m.join("; ")})},d=kr({id:"category-filter",name:"",type:"search",label:l("browser-category-filter")}),f=d.querySelector("input");f.removeAttribute("name");let u=h("p",{class:"govuk-body-s",role:"status"});f.addEventListener("input",()=>{let m=$b(o,f.value);u.textContent=f.value.trim()===""?"":l("browser-categories-fitting",{count:m})}),f.addEventListener("keydown",m=>{m.key==="Enter"&&m.preventDefault()});let p=l("browser-categories-label"),g=ii({id:"classify-categories",name:"categories",label:p,hint:l("browser-categories-hint")},s,d,u,...o.map(({details:m})=>m));return g.addEventListener("change",()=>{c(),r(a())}),queueMicrotask(c),c(),g}function Mb(e,t,r){let n=t.map(({id:a,label:c})=>({value:a,label:c})),o=bc({id:"category",name:"categories",choices:n,chosen:r}),s=[...o.children].map((a,c)=>({item:a,input:a.querySelector("input"),words:`${e} ${t[c]?.label??""}`.toLowerCase()})),i=s.some(({input:a})=>a.checked);return{details:xe(e,i,o),items:s}}function $b(e,t){let r=0,n=t.toLowerCase().split(/\s+/).filter(o=>o!=="");for(let{details:o,items:s}of e){let i=!1;for(let{item:a,input:c,words:d}of s){let f=n.every(u=>d.includes(u));bt(a,f||c.checked),i||=f,f&&(r+=1)}bt(o,i||s.some(({input:a})=>a.checked)),o.open=n.length>0?i:s.some(({input:a})=>a.checked)}return r}function rp(e,t,r){return e===null?Pb(t,r):{...e,text:""}}function Pb(e,{proposed:t,urgencies:r}){let n=t.filter(a=>Nb(a,e)),o=(a,c)=>n.findLast(d=>d.field===a)?.to??c,s=a=>[...new Set(n.filter(c=>c.field===a).map(({to:c})=>c))],i=r.map(({id:a})=>a);return{nation:o("nation","not_sure"),setting:o("setting","not_sure"),about:[],categories:s("categories"),urgency:Ec([...s("urgency"),"standard"],i),reporter:o("reporter","prefer_not_to_say"),flags:s("flags"),nhs_funded:null,severity:"not_known",likelihood:"not_known",candour:"not_known",irmer:"not_known",happened:null,known:null,text:""}}function Nb({question:e,value:t},r){let n=r[e];return n===void 0?!1:t===null?Array.isArray(n)?n.length>0:n.trim()!=="":Array.isArray(n)?n.includes(t):n===t}function Ec(e,t){let r=e.filter(n=>t.includes(n));return r.reduce((n,o)=>t.indexOf(o)<t.indexOf(n)?o:n,r[0]??"standard")}function np(e){let{severity:t,likelihood:r,candour:n,irmer:o,happened:s,known:i,text:a,...c}=e;return{routing:c,severity:t,likelihood:r,candour:n,irmer:o}}var Tc="1970-01-01";function op(e,t){return e===""||e.length===t.length&&e>=Tc&&e<=t}function ap(e,t,r,n){let{words:o,drafts:s}=e,i=rp(r,n,t),a=(m,y)=>gt({id:`classify-${m}`,name:m,label:l(`browser-classify-${m}`),choices:Sc(y),value:i[m]}),c=Yr({id:"classify-flags",name:"flags",label:l("browser-classify-flags"),choices:Sc(t.flags),chosen:i.flags}),d=a("urgency",t.urgencies),f=m=>Kb(m,c,d,t),u=[tp(t.categories,i.categories,f),d,a("nation",t.nations),a("setting",t.settings),Ub(i),Yr({id:"classify-about",name:"about",label:l("browser-classify-about"),choices:Sc(t.about),chosen:i.about}),a("reporter",t.reporters),c,a("severity",t.severities),a("likelihood",t.likelihoods),a("candour",t.candour),a("irmer",t.irmer),sp("happened",i.happened,e.today),sp("known",i.known,e.today),fe({id:"classify-text",name:"text",label:l("browser-classify-text"),hint:l("browser-classify-text-hint"),rows:3})],p=r===null?o.action("classify"):l("browser-classify-again");return Re("classify",p,{id:"classify",drafts:s,fields:u,button:o.action("classify"),send:m=>{let y=Db(m,e.today),w=l("browser-acted",{action:o.action("classify")}),E={action:"classify",entry:{kind:"classification",...y},details:np(y)};return e.take(E,{form:"classify",section:"route",done:w})}})}function Sc(e){return e.map(({id:t,label:r})=>({value:t,label:r}))}function sp(e,t,r){let n={label:l(`browser-classify-${e}`),hint:l(`browser-classify-${e}-hint`)};return kr({id:`classify-${e}`,name:e,type:"date",value:t??"",min:Tc,max:r,...n})}function ip(e,t,r){let n=t.one(e);if(!op(n,r))throw new te(l("browser-classify-day"),t.idOf(e));return n||null}function Ub({nhs_funded:e}){let t=["yes","no","not_known"].map(n=>({value:n,label:l(`browser-nhs-${n}`)})),r=e===null?"not_known":e?"yes":"no";return Er({id:"classify-nhs",name:"nhs_funded",label:l("browser-classify-nhs"),choices:t,chosen:[r]})}function Kb(e,t,r,n){let o=new Set(e.flatMap(a=>a.sets_flags));for(let a of t.querySelectorAll("input"))o.has(a.value)&&(a.checked=!0);let s=r.querySelector("select"),i=n.urgencies.map(({id:a})=>a);s.value=Ec([s.value,...e.map(a=>a.urgency)],i)}function Db(e,t){let r=e.one("nhs_funded");return{nation:e.one("nation"),setting:e.one("setting"),about:e.many("about"),categories:e.many("categories"),urgency:e.one("urgency"),reporter:e.one("reporter"),flags:e.many("flags"),nhs_funded:r==="not_known"||r===""?null:r==="yes",severity:Ee(...tc)(e.one("severity")),likelihood:Ee(...rc)(e.one("likelihood")),candour:Ee(...nc)(e.one("candour")),irmer:Ee(...oc)(e.one("irmer")),happened:ip("happened",e,t),known:ip("known",e,t),text:e.one("text")}}function cp(e,t){let r=(s,i)=>zr(s,i),n=(s,i)=>i.map(a=>zr(s,a)).join("; ")||l("browser-none-chosen"),o=[[l("browser-classify-categories"),n(t?.categories,e.categories)],[l("browser-classify-urgency"),r(t?.urgencies,e.urgency)],[l("browser-classify-nation"),r(t?.nations,e.nation)],[l("browser-classify-setting"),r(t?.settings,e.setting)],[l("browser-classify-nhs"),l(`browser-nhs-${e.nhs_funded===null?"not_known":e.nhs_funded?"yes":"no"}`)],[l("browser-classify-about"),n(t?.about,e.about)],[l("browser-classify-reporter"),r(t?.reporters,e.reporter)],[l("browser-classify-flags"),n(t?.flags,e.flags)],[l("browser-classify-severity"),r(t?.severities,e.severity)],[l("browser-classify-likelihood"),r(t?.likelihoods,e.likelihood)],[l("browser-classify-candour"),r(t?.candour,e.candour)],[l("browser-classify-irmer"),r(t?.irmer,e.irmer)]];return e.happened!==null&&o.push([l("browser-classify-happened"),V(e.happened)]),e.known!==null&&o.push([l("browser-classify-known"),V(e.known)]),o}function lp(e){let{opened:t,vocabulary:r}=e,n=Xe(t.staff,"classification"),o=n===null?[N(l("browser-not-classified"))]:[Hb(n.by,n.day,e),...Fb(n.data,r)],s=e.offers("classify")&&r&&t.report?[ap(e,r,n?.data??null,t.report.data.answers)]:[],i=r===null?[N(l("browser-directory-unreached"))]:[];return X("classification",l("browser-section-classification"),...o,...i,...s)}function Hb(e,t,{opened:r}){return N(l("browser-signed-by",{name:r.nameOf(e),day:V(t)}))}function Fb(e,t){return[Dt(cp(e,t)),...e.text===""?[]:[Be(e.text)]]}function Bc({data:e,day:t},{shared:r,staff:n},o){if(e.basis==="serious_harm")return Tn(n.entries,e.body)?"stands":"missing";let s=Wb(e,t,r.entries);return s===null?"missing":go(s,e.body,o??"")==="given"?"stands":o!==null?"missing":[qb(s[0])].flat().some(a=>go(s,e.body,a)==="given")?"unknown":"missing"}function dp(e,t){return e.referrals.flatMap(({opened:n})=>n?[n.pack]:[]).filter(n=>Bc(n,e,Ac(n.data,t))==="missing")}function Ac({body:e},t){return bo(t,e)?.group??null}function Wb({shared:e},t,r){if(e>r.length)return null;let n=r.findLastIndex(({document:o})=>o!==null&&o.day<t);return r.slice(0,Math.max(e,n+1))}function qb(e){return e?.document?.kind==="report"?e.document.data.answers.consent??[]:[]}function fp(e){return[jb(e),...e.vocabulary?[zb(e,e.vocabulary.labels)]:[],Yb(e)]}function jb(e){let{opened:t,reader:r,drafts:n}=e,{holders:o,assigned_to:s}=t.bundle,i=o.filter(d=>d!==r.account),a=gt({id:"assign-to",name:"to",label:l("browser-assign-label"),hint:l("browser-assign-hint"),choices:[{value:r.account,label:l("browser-assign-me")},...i.map(d=>({value:d,label:t.nameOf(d)})),{value:"",label:l("browser-nobody")}],value:s??""}),c=He({id:"assign",drafts:n,fields:[a],button:l("browser-assign"),secondary:!0,send:d=>{let f={form:"assign",section:"summary",done:l("browser-assigned-done")};return e.send("assign",{to:d.one("to")||null},f)}});return xe(l("browser-assign-title"),n.has("assign"),c)}function zb(e,t){let{opened:r,drafts:n}=e,o=Yr({id:"labels",name:"labels",label:l("browser-labels-label"),hint:l("browser-labels-hint"),choices:t.map(({id:i,label:a})=>({value:i,label:a})),chosen:r.bundle.labels}),s=He({id:"labels",drafts:n,fields:[o],button:l("browser-labels-save"),secondary:!0,send:i=>{let a={form:"labels",section:"summary",done:l("browser-labels-done")};return e.send("labels",{labels:i.many("labels")},a)}});return xe(l("browser-labels-title"),n.has("labels"),s)}function Yb(e){let{opened:t,drafts:r}=e,n=t.bundle.links,o=h("ul",{class:"govuk-list"},...n.map(f=>Gb(f,e))),s=kr({id:"link-other",name:"other",label:l("browser-link-label"),hint:l("browser-link-hint")}),i=Er({id:"link-kind",name:"kind",label:l("browser-link-kind"),choices:[{value:"same_matter",label:l("browser-link-same_matter")},{value:"merged",label:l("browser-link-merged"),hint:l("browser-link-merged-hint")}],chosen:["same_matter"]}),a=He({id:"link",drafts:r,fields:[s,i],button:l("browser-link"),secondary:!0,send:async f=>{let u=f.needed("other",l("browser-link-missing")).trim(),p={form:"link",section:"summary",done:l("browser-link-done")};await e.send("links",{other:u,kind:f.one("kind")},p)}}),c={count:n.length},d=r.has("link")||n.length>0;return xe(l("browser-links-title",c),d,n.length>0?o:N(l("browser-links-none")),a)}function Gb({case:e,reference:t,kind:r,from_other:n},o){let s=r==="same_matter"?"same_matter":n?"goes-along":"goes-with",i=He({id:`unlink-${e}`,drafts:o.drafts,fields:[],button:l("browser-unlink",{reference:t}),secondary:!0,send:()=>{let c={form:`unlink-${e}`,section:"summary",done:l("browser-unlink-done")};return o.send("links",{other:e,kind:null},c)}}),a=h("a",{class:"govuk-link",href:`/cases/${e}`},t);return h("li",{},a,` ${l(`browser-linked-${s}`)}`,i)}function up({opened:e,routing:t}){let r=e.warnings.map(o=>Vb(o,e)),n=dp(e,t).map(({data:o})=>ht(t,o.body));return n.length>0&&r.push(l("browser-warn-ground",{bodies:ae(n)})),h("div",{},...r.map(ze))}function Vb(e,t){let{bundle:r,sealedMode:n,report:o,nameOf:s}=t;switch(e){case"mode":return l("browser-warn-mode",{listed:Oc(r.mode),sealed:Oc(n)});case"holder-excluded":{let i=r.holders.filter(a=>o?.data.excluded.includes(a));return l("browser-warn-holder-excluded",{names:ae(i.map(s))})}case"differs":{let i=ei(t).map(a=>l(`browser-differs-${a}`));return l("browser-warn-differs",{what:ae(i)})}default:return l(`browser-warn-${e}`)}}function ze(e){return h("div",{class:"govuk-warning-text"},h("span",{class:"govuk-warning-text__icon","aria-hidden":"true"},"!"),h("strong",{class:"govuk-warning-text__text"},h("span",{class:"govuk-visually-hidden"},`${l("browser-warning")} `),e))}function pp(e){let{opened:t,words:r,vocabulary:n}=e,{bundle:o,report:s}=t,i=[[l("browser-state"),r.state(o.state)],[l("browser-received"),V(o.received_on)],[l("browser-due"),Zb(o,e.today)]];return s&&(i.push([l("browser-mode"),Oc(t.sealedMode)]),s.data.answers.danger==="yes"&&i.push([l("browser-danger"),h("strong",{class:"candour-danger"},l("browser-danger-yes"))]),i.push([l("browser-excluded"),s.data.excluded.map(t.nameOf).join(", ")||l("browser-nobody")])),i.push([l("browser-assigned"),o.assigned_to===null?l("browser-nobody"):t.nameOf(o.assigned_to)]),i.push([l("browser-holders"),ae(o.holders.map(t.nameOf))||l("browser-nobody")]),o.labels.length>0&&i.push([l("browser-labels"),o.labels.map(a=>zr(n?.labels,a)).join(", ")]),i.push(...Xb(t)),X("summary",l("browser-section-summary"),Dt(i),...fp(e))}function Zb({due_on:e,paused_on:t,escalated:r},n){if(e===null)return l("browser-nothing-due");if(t!==null)return l("browser-due-paused",{due:V(e),since:V(t)});if(e>=n)return V(e);let o=l(r?"browser-due-escalated":"browser-due-overdue");return h("span",{},`${V(e)} `,h("strong",{class:"candour-overdue"},o))}function Xb({shared:e}){let t=[],r=Xe(e,"rating");r!==null&&t.push([l("browser-rating"),l("browser-rating-score",{score:r.data.score})]);let n=Xe(e,"checkin");if(n!==null){let o=l(`browser-detriment-${n.data.detriment}`);t.push([l("browser-checkin"),l("browser-checkin-value",{months:n.data.month,how:o})])}return t}function Oc(e){return["named","confidential","anonymous"].includes(e)?l(`browser-mode-${e}`):e}function hp(e,{person:t,body:r,result:n}){let o=(s,i="")=>[h("h3",{class:"govuk-heading-s"},s),...i===""?[]:[Be(i)]];switch(e.kind){case"message":case"note":return[Be(e.data.text)];case"feedback":{let{outcome:s,result:i,text:a,changed:c}=e.data,d=i===""?[]:[N(l("browser-feedback-result",{result:n(i)}))],f=[...o(l(s==="action_taken"?"browser-feedback-action":"browser-feedback-none"),a),...d];return c===""?f:[...f,...o(l("browser-feedback-changed"),c)]}case"file":return o(l("browser-entry-file",{name:e.data.name}));case"request":return o(l("browser-entry-request",{body:r(e.data.body)}),e.data.text);case"consent":return o(l(`browser-entry-consent-${e.data.given?"given":"refused"}`,{body:r(e.data.body)}));case"withdrawal":return o(l("browser-entry-withdrawal"),e.data.text);case"rating":return o(l("browser-rating-score",{score:e.data.score}),e.data.text);case"checkin":{let{month:s,detriment:i,text:a}=e.data;return o(l("browser-checkin-value",{months:s,how:l(`browser-detriment-${i}`)}),a)}case"classification":return o(l("browser-entry-classification"),e.data.text);case"route":return o(l("browser-entry-route",{bodies:ae(e.data.bodies.map(r))}),e.data.text);case"override":return o(l("browser-entry-override",{body:r(e.data.body)}),e.data.text);case"approval":return o(l("browser-entry-approval",{n:e.data.of}),e.data.text);case"task":{let s={name:t(e.data.for),day:V(e.data.due)};return o(l("browser-entry-task",s),e.data.text)}case"letter":{let{says:s,suggestion:i,text:a}=e.data,c=e.role!=="liaison"&&s!=="answer",d=o(l(c?`browser-letter-${s}-recorded`:`browser-letter-${s}`),a);return i===""?d:[...d,N(l("browser-letter-suggestion",{body:r(i)}))]}default:return[N(l("browser-entry-number",{n:e.n}))]}}function Bn(e,t,r){return e.length===0?[N(r)]:e.map(n=>Qb(n,t))}function Qb({n:e,verdict:t,document:r},n){if(r)return Jb(r,n);if(t==="for_custodians")return mp("candour-message",l("browser-for-custodians",{n:e}));let o=t==="missing"?l("browser-missing",{n:e}):l("browser-not-verified",{n:e,reason:l(`browser-reason-${t}`)});return mp("candour-message candour-message--unverified",o)}function Jb(e,t){let r=l(`browser-by-${e.role}`,{name:t.person(e.by),day:V(e.day)});return h("article",{class:`candour-message candour-message--${e0(e)}`},h("p",{class:"candour-message__byline"},r),...hp(e,t))}function e0(e){return e.by==="reporter"?"reporter":e.role==="liaison"?"body":e.thread==="staff"?"note":"reviewer"}function mp(e,t){return h("article",{class:e},N(t))}async function gp(e,t,r){let n=[],o=[];for(let i of Xs(e.opened.bundle).filter(a=>r.includes(a.case)))try{await t0(i,e,t),n.push(er(i.case))}catch(a){if(a instanceof Ne)throw a;o.push(er(i.case))}return[n.length===0?"":l("browser-along-told",{cases:n.join(", ")}),o.length===0?"":l("browser-along-missed",{cases:o.join(", ")})].filter(i=>i!=="").join(" ")}async function t0(e,{reader:t,keyring:r,today:n},o){let s=await ke(`/api/v1/cases/${e.case}`),i=await vr(e.case,s,t,r);if("refused"in i)throw new Error("the other case does not open");let a=s.actions.some(d=>d.action==="acknowledge")?"acknowledge":"message",c=await ti({action:a,entry:{kind:"message",text:o}},i.opened,t,r,n);await Ze(`/api/v1/cases/${e.case}/changes`,c)}var r0=["acknowledge","ask","message"];function ko({opened:e,routing:t,vocabulary:r}){let n=o=>zr(r?.results,o);return{person:e.nameOf,body:o=>ht(t,o),result:n}}function yp(e){let t=s=>s?.kind==="report",r=e.opened.shared.entries.filter(({document:s})=>!t(s)),n=r0.filter(s=>e.offers(s)).map(s=>n0(s,e)),o=l("browser-section-conversation");return X("conversation",o,...Bn(r,ko(e),l("browser-no-messages")),...n)}function n0(e,t){let{words:r,drafts:n}=t,o=e==="ask"?"ask":"message",s=fe({id:`${e}-text`,name:"text",label:l(`browser-${o}-label`),hint:l(`browser-${o}-hint`),value:e==="acknowledge"?l("browser-acknowledge-text"):"",rows:e==="acknowledge"?8:5});return Re(e,r.action(e),{id:e,drafts:n,fields:[s,..._c(e,t)],button:r.action(e),send:i=>{let a=i.needed("text",l("browser-text-missing")),c=l("browser-acted",{action:r.action(e)}),d={form:e,section:"conversation",done:c,...Lc(i,t,a)};return t.take({action:e,entry:{kind:"message",text:a}},d)}})}function _c(e,{opened:t}){let r=Xs(t.bundle);if(r.length===0)return[];let n=r.map(o=>({value:o.case,label:l("browser-along-tell",{case:er(o.case)}),hint:o.linked_by===null||o.linked_on===null?l("browser-along-unknown"):l("browser-along-linked",{name:t.nameOf(o.linked_by),day:V(o.linked_on)})}));return[Yr({id:`${e}-along`,name:"along",label:l("browser-along-label"),hint:l("browser-along-hint"),choices:n})]}function Lc(e,t,r){let n=e.many("along");return n.length===0?{}:{then:()=>gp(t,r,n)}}function wp({action:e,outcome:t},r){let{words:n,drafts:o,vocabulary:s}=r,i=t??"no_action",a=i==="action_taken"?"feedback-action":"feedback-none",c=n.action(e),d=[gt({id:`${e}-result`,name:"result",label:l("browser-result-label"),choices:[{value:"",label:l("browser-result-choose")},...Bu(i,s)]}),fe({id:`${e}-text`,name:"text",label:l(`browser-${a}-label`),hint:l(`browser-${a}-hint`),rows:7}),fe({id:`${e}-changed`,name:"changed",label:l("browser-changed-label"),hint:l("browser-changed-hint"),rows:3}),..._c(e,r)];return Re(e,c,{id:e,drafts:o,fields:d,button:c,send:f=>{let u=f.needed("result",l("browser-result-missing")),p=f.needed("text",l("browser-text-missing")),g=f.one("changed"),m={kind:"feedback",outcome:i,result:u,text:p,changed:g},y=[p,g].filter(E=>E.trim()!=="").join(`

`),w={form:e,section:"closing",done:l("browser-acted",{action:c}),...Lc(f,r,y)};return r.take({action:e,entry:m,details:{result:u}},w)}})}function ai(e,t,{drafts:r,words:n,take:o,...s}){let i=Kt(e,"unreadable"),a=["confirm_unreadable","propose_unreadable"].find(m=>t(m)&&(m==="confirm_unreadable"||i===void 0)),c=s.opened?.nameOf??s.nameOf??(m=>m),d=i===void 0?[]:[N(l("browser-unreadable-proposed",{name:c(i.proposed_by)}))];if(a===void 0)return d;let f=n.action(a),p=He({id:a,drafts:r,fields:[],button:f,secondary:!0,send:()=>o({action:a},{form:a,section:"closing",done:l("browser-acted",{action:f})})}),g=xe(f,!1,N(l("browser-unreadable-about")),p);return g.dataset.action=a,[...d,g]}function bp(e){let t=["conclude_action","conclude_no_action"].flatMap(o=>e.offers(o)??[]),r=["propose_no_action","reopen","pause","unpause"].filter(o=>e.offers(o)),n=[...i0(e),...a0(e),...c0(t,e),...t.map(o=>wp(o,e)),...r.map(o=>l0(o,e)),...o0(e),...s0(e)];return X("closing",l("browser-section-closing"),...n.length===0?[N(l("browser-closing-nothing"))]:n)}function o0({opened:e,vocabulary:t}){return e.bundle.due_on!==null&&e.actsAs!==null&&t?.pausing===!1?[N(l("browser-no-pausing"))]:[]}function s0(e){let{bundle:t,report:r}=e.opened;return r===null||Kt(t,"unreadable")?ai(t,e.offers,e):[]}function i0({opened:e,reader:t}){let r=uu(e.bundle);if(r===null)return[];let n=ae(e.bundle.holders.filter(s=>s!==r).map(e.nameOf))||l("browser-nobody-yet"),o=r===t.account?"yours":"theirs";return[ze(l(`browser-second-look-${o}`,{name:e.nameOf(r),names:n}))]}function a0({opened:e,reader:t,offers:r}){let n=Kt(e.bundle,"no_action");if(n===void 0)return[];let o=e.nameOf(n.proposed_by);if(n.proposed_by===t.account)return[N(l("browser-proposed-yours"))];let s=fc(e.bundle,e.staff);if(s===null)return[ze(l("browser-proposed-unsigned",{name:o}))];let i=l(r("conclude_no_action")?"browser-proposed-decide":"browser-proposed-wait",{name:o,day:V(s.day)});return[N(i),Be(s.data.text)]}function c0(e,{opened:t,routing:r,today:n}){if(e.length===0)return[];let s=t.referrals.filter(({thread:c})=>["sent","acknowledged"].includes(jr(c))).map(({opened:c})=>ht(r,c?.pack.data.body??"")),i=t.bundle.tasks.filter(({done_on:c})=>c===null).length,a=t.bundle.paused_on;return[...s.length===0?[]:[N(l("browser-closing-bodies",{bodies:ae(s)}))],...i===0?[]:[N(l("browser-closing-tasks",{count:i}))],...a===null||a>n?[]:[N(l("browser-closing-paused",{since:V(a)}))]]}function l0(e,t){let r=t.words.action(e),n=e==="propose_no_action"?"propose":e,o=fe({id:`${e}-text`,name:"text",label:l(`browser-${n}-label`),hint:l(`browser-${n}-hint`)});return Re(e,r,{id:e,drafts:t.drafts,fields:[o],button:r,secondary:!0,send:s=>{let a={kind:e==="propose_no_action"?"note":"message",text:s.needed("text",l("browser-text-missing"))};return t.take({action:e,entry:a},{form:e,section:"closing",done:l("browser-acted",{action:r})})}})}function xp(e,t){let r=e.reasons.map(s=>h("li",{},s)),n=[[l("browser-body-why"),h("ul",{class:"govuk-list"},...r)]];e.response&&n.push([l("browser-body-response"),e.response]),e.does_not_take&&n.push([l("browser-body-not"),e.does_not_take]),n.push([l("browser-body-reached"),u0(e,t)]);let o=e.basis.map(({text:s})=>h("li",{},s));return h("li",{class:"candour-body"},h("h3",{class:"govuk-heading-s"},e.name),N(f0(e.role)),Dt(n),xe(l("browser-body-more"),!1,o.length===0?null:h("p",{class:"govuk-body"},h("strong",{},l("browser-body-basis"))),o.length===0?null:h("ul",{class:"govuk-list govuk-list--bullet"},...o),N(l("browser-body-rules",{rules:e.rules.join(", ")})),Rc(e.contacts)))}var d0=["do_now","internal","speak_up","technical","duty_holder","regulator","professional","specialist","oversight","learning"];function f0(e){return d0.includes(e)?l(`browser-role-${e}`):e}function u0({id:e},t){let r=t.recipientsOf(e);if(r.length===0)return l("browser-body-no-key");let n=r.filter(({account:o})=>o!==null);return n.length===0?l("browser-body-no-account"):l("browser-body-account",{names:ae(n.map(({name:o})=>o))})}function Rc(e){if(e.length===0)return null;let t=e.map(({value:r,purpose:n})=>{let o=r.startsWith("https://")?h("a",{class:"govuk-link",href:r,rel:"noreferrer"},r):r;return h("li",{},`${n}: `,o)});return h("ul",{class:"govuk-list candour-contacts"},...t)}function vp({shared:e},t,r){let n=go(e.entries,t,r),o=$e(e,"consent").findLast(({data:i})=>i.body===t),s=$e(e,"request").findLast(({data:i})=>i.body===t);return n==="unknown"?{stands:"unknown",day:null}:n==="given"?o?{stands:"given",day:o.day}:{stands:"given-in-report",day:null}:$e(e,"withdrawal").length>0?{stands:"withdrawn",day:null}:s!==void 0&&(o===void 0||o.n<s.n)?{stands:"asked",day:s.day}:o?{stands:"refused",day:o.day}:{stands:"not-asked",day:null}}function Cc({stands:e}){return e==="given"||e==="given-in-report"}function kp({staff:e,bundle:t},r){let n=$e(e,"override").findLast(({data:s})=>s.body===r),o=Kt(t,`override:${r}`);return n===void 0||o===void 0||o.approved_by!==null||o.proposed_by!==n.by||$e(e,"approval").some(({data:s})=>s.of===n.n)?null:n}function Ep(e,t){let r=Kt(e.bundle,`override:${t}`);return Tn(e.staff.entries,t)&&r!==void 0&&r.approved_by!==null}function Tp(e,t,r){let{opened:n,reader:o}=r,s=kp(n,e);if(s===null)return p0(e,t,r);let i=s.by===o.account,a=[N(l(i?"browser-override-yours":"browser-override-proposed",{name:n.nameOf(s.by),day:V(s.day)})),Be(s.data.text)];return i||n.actsAs!=="lead"||!r.offers("approve_override")?a:[...a,h0(e,t,s.n,r)]}function p0(e,t,r){if(!r.offers("propose_override"))return[];let n=`override-${e}`,o=fe({id:`${n}-text`,name:"text",label:l("browser-override-label"),hint:l("browser-override-hint")}),s=l("browser-override-title",{body:t});return[Re("propose_override",s,{id:n,drafts:r.drafts,fields:[o],button:r.words.action("propose_override"),secondary:!0,send:i=>{let a={kind:"override",body:e,text:i.needed("text",l("browser-text-missing"))},c=l("browser-override-done");return r.take({action:"propose_override",target:e,entry:a},{form:n,section:"referrals",done:c})}})]}function h0(e,t,r,n){let o=`approval-${e}`,s=fe({id:`${o}-text`,name:"text",label:l("browser-approval-label"),hint:l("browser-approval-hint"),rows:3}),i=n.words.action("approve_override");return Re("approve_override",l("browser-approval-title",{body:t}),{id:o,drafts:n.drafts,fields:[s],button:i,send:a=>{let c={kind:"approval",of:r,text:a.needed("text",l("browser-text-missing"))},d=l("browser-acted",{action:i});return n.take({action:"approve_override",target:e,entry:c},{form:o,section:"referrals",done:d})}})}var m0=["mode","consent","excluded","questions"],g0=["dr","mr","mrs","ms","mx"],y0=2,Sp=["reporter_name","reporter_contact"],w0=["reporter_kind","done_before","came_of_it","detriment","detriment_what"];function Bp(e,t,r){let o=Object.entries(e.report?.data.answers??{}).flatMap(([a,c])=>{if(m0.includes(a))return[];let d=t.find(p=>p.id===a),u=[c].flat().map(p=>d?.options.get(p)??p).filter(p=>p.trim()!=="").join(`
`);return u===""?[]:[{id:`answer-${a}`,title:d?.label??a,text:u,names:Sp.includes(a),tells:Sp.includes(a)||w0.includes(a)}]}),i=$e(e.shared,"message").filter(({by:a})=>a==="reporter").map(({n:a,day:c,data:d})=>({id:`message-${a}`,title:r(c),text:d.text,names:!1,tells:!1}));return[...o,...i]}function Ap({texts:e,summary:t,...r},n){let o=n.flatMap(({id:s,title:i})=>{let a=e.get(s);return a===void 0||a.trim()===""?[]:[{title:i,text:tr(a)}]});return{...r,parts:o,text:tr(t)}}function Op(e,t){let r=e.parts.map(({title:s})=>s),n=t.filter(({names:s,title:i})=>s&&!r.includes(i)).flatMap(x0),o=s=>n.some(i=>b0(i,s.toLowerCase()));return[...e.parts,{title:"",text:e.text}].filter(({text:s})=>o(s)).map(({title:s})=>s)}function _p(e,t){return t.some(({names:r,title:n})=>r&&e.parts.some(o=>o.title===n))}function b0(e,t){return e.length>y0?t.includes(e):t.split(/[^\p{L}\p{M}\p{N}]+/u).includes(e)}function x0({id:e,text:t}){let r=t.toLowerCase().split(/[\s,;:()]+/).filter(n=>/[\p{L}\p{N}]{2}/u.test(n)&&!g0.includes(n));return e==="answer-reporter_name"?r:r.filter(n=>/@|[0-9]{4}/.test(n))}var Lp="[redacted]";function Rp({text:e,from:t,to:r}){if(t===r)return{text:e,cursor:r};let[n,o]=v0(e,t,r);return{text:e.slice(0,n)+Lp+e.slice(o),cursor:n+Lp.length}}function v0(e,t,r){let n=e.slice(t,r),o=t+(n.length-n.trimStart().length),s=r-(n.length-n.trimEnd().length);if(o>=s)return[t,r];let i=a=>a!==void 0&&/[\p{L}\p{N}\p{M}'’]/u.test(a);for(;o>0&&i(e[o])&&i(e[o-1]);)o-=1;for(;s<e.length&&i(e[s-1])&&i(e[s]);)s+=1;return[o,s]}function Cp(e,{id:t,title:r,text:n,names:o,tells:s}){let i=`${e}-${t}`,a=h("input",{class:"govuk-checkboxes__input",type:"checkbox",id:i,name:"part",value:t}),c=`${i}-hint`,d=o?l("browser-pack-name-hint"):s?l("browser-pack-tells-hint"):null,f=d===null?null:h("div",{class:"govuk-hint govuk-checkboxes__hint",id:c},d);f&&a.setAttribute("aria-describedby",c);let u=fe({id:`${i}-text`,name:`text-${t}`,label:l("browser-pack-text-of",{title:r}),hiddenLabel:!0,value:n,rows:k0(n)}),p=u.querySelector("textarea"),g=h("span",{class:"candour-said",role:"status"}),m=Qe(l("browser-redact"),()=>{let E={text:p.value,from:p.selectionStart,to:p.selectionEnd};if(E.from===E.to){g.textContent=l("browser-redact-nothing"),p.focus();return}let{text:k,cursor:x}=Rp(E);p.value=k,p.setSelectionRange(x,x),p.focus(),g.textContent=l("browser-redact-done"),p.dispatchEvent(new Event("input",{bubbles:!0}))});m.setAttribute("aria-label",l("browser-redact-in",{title:r}));let y=h("div",{class:"candour-part__text"},u,m,g),w=()=>bt(y,a.checked);return a.addEventListener("change",w),w(),queueMicrotask(w),h("div",{class:"candour-part","data-tells":String(s)},h("div",{class:"govuk-checkboxes govuk-checkboxes--small"},h("div",{class:"govuk-checkboxes__item"},a,h("label",{class:"govuk-label govuk-checkboxes__label",for:i},r),f)),y)}function k0(e){let t=e.split(`
`).reduce((r,n)=>r+1+Math.floor(n.length/70),0);return Math.min(12,Math.max(2,t))}function ci({parts:e,text:t},r,n){let o=s=>h(n,{class:"govuk-heading-s candour-part__title"},s);return[r,...t===""?[]:[o(l("browser-pack-summary")),Be(t)],...e.flatMap(s=>[o(s.title),Be(s.text)])]}function li(e){return N(l(`browser-basis-${e}`))}function Ip(e,t,r,n,o){let s=n.keyring.recipientsOf(e.body),i=Op(e,r).map(u=>`“${u||l("browser-pack-summary")}”`),a=`refer-${e.body}`,c=gu(),d=s.map(({recipient:u})=>u),f=He({id:`${a}-send`,drafts:n.drafts,fields:[],button:l("browser-pack-send",{body:t}),send:()=>{let u={kind:"pack",referral:c,readers:d,...e},p={basis:e.basis,edition:e.edition},g=l("browser-pack-done",{body:t});return n.take({action:"refer",target:e.body,entry:u,details:p},{form:a,section:"referrals",done:g})}});return h("div",{class:"candour-preview",role:"group","aria-labelledby":`${a}-preview`},h("h4",{class:"govuk-heading-s",id:`${a}-preview`},l("browser-pack-preview")),..._p(e,r)?[ze(l("browser-pack-names",{body:t}))]:[],...i.length===0?[]:[ze(l("browser-pack-mentions",{titles:ae(i)}))],N(l("browser-pack-to",{body:t,names:ae(s.map(u=>u.name))})),...s.every(({account:u})=>u===null)?[N(l("browser-pack-by-hand"))]:[],...ci(e,li(e.basis),"h5"),N(l("browser-pack-final")),f,Qe(l("browser-pack-back"),()=>o()?.focus()))}function Mp(e,t,r,n,o){let{opened:s,words:i,drafts:a}=o,c=`refer-${e.id}`,d=Bp(s,i.questions,w=>l("browser-pack-message",{day:V(w)})),f=d.map(w=>Cp(c,w)),u=fe({id:`${c}-summary`,name:"summary",label:l("browser-pack-summary"),hint:l("browser-pack-summary-hint")}),p=h("div",{"data-preview":""}),g=He({id:c,drafts:a,fields:[T0(f),E0(c,f),u],button:l("browser-pack-show"),secondary:!0,send:w=>{let E=S0(w,d),k=s.shared.entries.length,x=Ap({body:e.id,basis:r,edition:n,shared:k,texts:E,summary:w.one("summary")},d);if(x.parts.length===0&&x.text.trim()==="")throw new te(l("browser-pack-nothing"),`${c}-parts`);p.replaceChildren(Ip(x,t,d,o,()=>g.querySelector("button"))),nt(p.firstElementChild)}}),m=()=>p.replaceChildren();g.addEventListener("input",m),g.addEventListener("change",m);let y=h("h4",{class:"govuk-heading-s"},l("browser-pack-title",{body:t}));return h("div",{"data-action":"refer"},y,g,p)}function E0(e,t){let r=h("fieldset",{class:"govuk-fieldset",id:`${e}-parts`,tabindex:"-1","aria-describedby":`${e}-parts-hint`},h("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},l("browser-pack-parts")),h("div",{class:"govuk-hint",id:`${e}-parts-hint`},l("browser-pack-parts-hint")),...t);return h("div",{class:"govuk-form-group"},r)}function T0(e){return Qe(l("browser-pack-tick-all"),()=>{for(let t of e){let r=t.querySelector("[type=checkbox]");r===null||r.checked||t.dataset.tells==="true"||(r.checked=!0,r.dispatchEvent(new Event("change",{bubbles:!0})))}})}function S0(e,t){let r=e.many("part");return new Map(t.filter(({id:n})=>r.includes(n)).map(({id:n})=>[n,e.one(`text-${n}`)]))}function $p(e,t,r){let{opened:n,drafts:o}=r,s=bo(t,e)??_0(e),i=ht(t,e),a=vp(n,e,s.group),c=r.keyring.recipientsOf(e).length>0,d=n.bundle.referrals.find(y=>y.body===e&&["sent","acknowledged"].includes(y.state)),f=xe("",!1);f.classList.add("candour-refer"),f.dataset.refer=e;let u=d?l("browser-refer-there",{day:V(d.sent_on)}):[l(`browser-consent-short-${a.stands}`),...c?[]:[l("browser-refer-keyless")]].join(", ");f.querySelector(".govuk-details__summary-text").textContent=`${i}: ${u}`;let p=f.querySelector(".govuk-details__text"),g=()=>{p.childElementCount===0&&p.append(...B0(s,i,a,d!==void 0,t,r))};return f.addEventListener("toggle",()=>f.open&&g()),[`request-${e}`,`override-${e}`,`approval-${e}`,`refer-${e}`].some(y=>o.has(y))&&(g(),f.open=!0),f}function B0(e,t,r,n,o,s){if(n)return[N(l("browser-refer-there-about"))];let{opened:i,keyring:a}=s,c=a.recipientsOf(e.id),d=Cc(r)?"consent":Ep(i,e.id)?"serious_harm":null,f=r.day===null?"":V(r.day),u=[N(l(`browser-consent-${r.stands}`,{day:f,body:t}))];return Cc(r)||u.push(...O0(e,t,r,s),...Tp(e.id,t,s)),c.length===0?[...u,...A0(e,t)]:(d!==null&&s.offers("refer")?(d==="serious_harm"&&u.push(N(l("browser-refer-overridden"))),u.push(Mp(e,t,d,o.edition,s))):d!==null&&u.push(N(l("browser-refer-not-now"))),u.push(N(l("browser-refer-sealed-to",{names:ae(c.map(p=>p.name))}))),u)}function A0(e,t){let r=Rc(e.contacts);return[N(l("browser-refer-no-key",{body:t,id:e.id})),...r?[r]:[]]}function O0(e,t,{stands:r},n){let{drafts:o,words:s}=n;if(!n.offers("request_consent")||r==="withdrawn")return[];let i=`request-${e.id}`,a=fe({id:`${i}-text`,name:"text",label:l("browser-request-label"),hint:l("browser-request-hint",{body:t}),value:l("browser-request-text",{body:t})});return[Re("request_consent",l("browser-request-title",{body:t}),{id:i,drafts:o,fields:[a],button:s.action("request_consent"),send:c=>{let d={kind:"request",body:e.id,text:c.needed("text",l("browser-text-missing"))},f=l("browser-request-done",{body:t});return n.take({action:"request_consent",target:e.id,entry:d},{form:i,section:"referrals",done:f})}})]}function _0(e){return{id:e,name:e,short:e,group:"",does_not_take:"",response:null,contacts:[],recipients:0,accounts:0}}function Pp(e){let t=e.findLast(({data:r})=>r.says==="question"||r.says==="answer");return t?.data.says==="question"?t:null}var L0={sent:["acknowledged","question","outcome","declined"],acknowledged:["question","outcome","declined"],answered:["outcome","question"],declined:[]};function Np(e,t,r){let{words:n,drafts:o}=r,s=`answer-${e}`;if(!r.offers("answer_body"))return h("div");let i=fe({id:`${s}-text`,name:"text",label:l("browser-answer-label"),hint:l("browser-answer-hint",{body:t})});return Re("answer_body",n.action("answer_body"),{id:s,drafts:o,fields:[i],button:n.action("answer_body"),send:a=>{let c={kind:"letter",referral:e,says:"answer",suggestion:"",text:a.needed("text",l("browser-text-missing"))},d=l("browser-acted",{action:n.action("answer_body")});return r.take({action:"answer_body",target:e,entry:c},{form:s,section:"referrals",done:d})}})}function Up(e,t,r,n){let{drafts:o,routing:s,words:i}=n,a=`record-${e}`,c=L0[r].filter(u=>n.offers(`record_${u}`));if(c.length===0)return h("div");let d=[...s?.bodies??[],...s?.others??[]],f=[Er({id:`${a}-says`,name:"says",label:l("browser-record-says",{body:t}),choices:c.map(u=>({value:u,label:i.action(`record_${u}`)}))}),fe({id:`${a}-text`,name:"text",label:l("browser-record-text"),hint:l("browser-record-hint")}),...c.includes("declined")?[gt({id:`${a}-suggestion`,name:"suggestion",label:l("browser-record-suggestion"),hint:l("browser-record-suggestion-hint"),choices:[{value:"",label:l("browser-record-no-suggestion")},...d.map(u=>({value:u.id,label:u.name}))]})]:[]];return Re("record",l("browser-record-title"),{id:a,drafts:o,fields:f,button:l("browser-record-save"),secondary:!0,send:u=>{let p=u.needed("says",l("browser-record-missing")),g=c.find(x=>x===p),m=g==="declined"?u.one("suggestion"):"",y=u.needed("text",l("browser-text-missing")),w=`record_${g}`,E=l("browser-acted",{action:i.action(w)}),k={kind:"letter",referral:e,says:g,suggestion:m,text:y};return n.take({action:w,target:e,entry:k},{form:a,section:"referrals",done:E})}})}function Kp({thread:e},t,r){let n=Pp($e(e,"letter")),o=["ask","message"].find(s=>r.offers(s));return n===null||o===void 0?h("div"):Qe(l("browser-pass-on"),()=>{r.drafts.write(o,"text",l("browser-pass-on-text",{body:t,question:n.data.text})),r.goTo("conversation",o)})}function Dp(e,t){let{opened:r,routing:n,keyring:o}=t,s=r.bundle.referrals.find(({id:m})=>m===e.id),i=e.opened?.pack,a=i?.data.body??s?.body??"",c=ht(n,a),d=jr(e.thread),f=e.thread.entries.filter(({document:m})=>m?.kind!=="pack"),u=o.recipientsOf(a),p=u.length>0&&u.every(({account:m})=>m===null),g=e.opened!==null&&d!=="declined";return h("div",{class:"candour-referral","data-referral":e.id},h("h3",{class:"govuk-heading-s"},l("browser-referral-title",{body:c})),N(l(`browser-referral-${d}`,{day:V(s?.moved_on??i?.day??r.bundle.received_on)})),...i?[R0(i,t)]:[],I0(e.id,p,t),...p?M0(e,t):[],...Bn(f,ko(t),l("browser-no-letters")),...i?[Kp(e,c,t)]:[],...g?[Np(e.id,c,t),Up(e.id,c,d,t)]:[])}function R0(e,t){let{opened:r,keyring:n}=t,{data:o,day:s,by:i}=e,a=n.recipientsOf(o.body),c=o.sealed_to.map(f=>a.find(({recipient:u})=>u===f)?.name??l("browser-pack-former")),d=l("browser-pack-sent",{name:r.nameOf(i),day:V(s),recipients:ae(c)});return xe(l("browser-pack-what"),!1,N(d),...ci(o,C0(e,t),"h4"))}function C0(e,{opened:t,routing:r}){let n=Bc(e,t,Ac(e.data,r));return n==="stands"?li(e.data.basis):ze(l(`browser-ground-${n==="unknown"?n:e.data.basis}`))}function I0(e,t,{opened:r}){let{case:n}=r.bundle,o=h("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/0.age`,download:""},l("browser-referral-file")),s=h("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter`},l("browser-referral-letter")),a=h("ul",{class:"govuk-list"},...(t?[o,s]:[o]).map(c=>h("li",{},c)));return t?h("div",{class:"govuk-inset-text"},N(l("browser-referral-by-hand")),a):a}function M0({id:e,thread:t},{opened:r}){let{case:n}=r.bundle,o=$e(t,"letter").filter(({data:i})=>i.says==="answer");if(o.length===0)return[];let s=o.map(({n:i,day:a})=>{let c={day:V(a)},d=h("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/${i}.age`,download:""},l("browser-later-letter-file",c)),f=h("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter/${i}`},l("browser-later-letter",c));return[h("li",{},d),h("li",{},f)]});return[h("div",{class:"govuk-inset-text","data-later-letters":""},N(l("browser-later-letters")),h("ul",{class:"govuk-list"},...s.flat()))]}function Hp(e){let{opened:t,routing:r}=e,n=t.referrals.map(a=>Dp(a,e)),o=Xe(t.staff,"route")?.data.bodies??[],s=h("h3",{class:"govuk-heading-s"},l("browser-refer-heading")),i=r===null||o.length===0||t.actsAs===null?[N(l(o.length>0&&r===null?"browser-directory-unreached":"browser-refer-after-route"))]:[s,N(l("browser-refer-about")),...o.map(a=>$p(a,r,e))];return X("referrals",l("browser-section-referrals"),...n,...i)}function Fp(e,t,r){let n=e.indexOf(t),o=n+r;if(n<0||o<0||o>=e.length)return[...e];let s=e.filter(i=>i!==t);return[...s.slice(0,o),t,...s.slice(o)]}function Wp(e,t){return e.filter(r=>r!==t)}function qp(e,t){return e.includes(t)||t===""?[...e]:[...e,t]}function jp(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function zp(e,t){let r=m=>t.find(y=>y.id===m)?.name??m,n=h("input",{type:"hidden",name:"bodies",id:"route-bodies"});n.value=e.join(",");let o=h("ol",{class:"candour-order"}),s=h("p",{class:"govuk-visually-hidden",role:"status"}),i=gt({id:"route-add",name:"",label:l("browser-route-add-label"),hint:l("browser-route-add-hint"),choices:[]}),a=i.querySelector("select");a.removeAttribute("name");let c=()=>n.value.split(",").filter(m=>m!==""),d=()=>{let m=c();o.replaceChildren(...m.map((w,E)=>p(w,E,m.length)));let y=t.filter(({id:w})=>!m.includes(w));a.replaceChildren(...y.map(({id:w,name:E})=>h("option",{value:w},E)))},f=(m,y)=>{n.value=m.join(","),d(),s.textContent=y,n.dispatchEvent(new Event("input",{bubbles:!0}))},u=(m,y)=>{let w=Fp(c(),m,y);f(w,l("browser-route-moved",{body:r(m),place:w.indexOf(m)+1,count:w.length})),$0(o,m,y)},p=(m,y,w)=>{let E=(x,B,A)=>{let R=Qe(l(`browser-route-${x}`),B);return R.setAttribute("aria-label",l(`browser-route-${x}-body`,{body:r(m)})),R.dataset.move=x,R.disabled=A,R},k=()=>{f(Wp(c(),m),l("browser-route-taken-out",{body:r(m)})),a.focus()};return h("li",{"data-body":m},h("span",{class:"candour-order__name"},r(m)),h("span",{class:"candour-order__buttons"},E("up",()=>u(m,-1),y===0),E("down",()=>u(m,1),y===w-1),E("out",k,!1)))},g=Qe(l("browser-route-add"),()=>{let m=a.value;m!==""&&f(qp(c(),m),l("browser-route-added",{body:r(m)}))});return d(),queueMicrotask(d),h("div",{},n,o,s,i,g)}function $0(e,t,r){let n=i=>e.querySelector(`[data-body="${CSS.escape(t)}"] [data-move="${i}"]`),[o,s]=r===-1?[n("up"),n("down")]:[n("down"),n("up")];(o?.disabled?s:o)?.focus()}function Yp(e,t,r){let{words:n,drafts:o}=e,s=ri(t).map(({id:u})=>u),i=[...t.bodies,...t.others],a=r?.bodies.filter(u=>i.some(p=>p.id===u))??s,c=fe({id:"route-text",name:"text",label:l("browser-route-reason"),hint:l("browser-route-reason-hint"),rows:3}),d=He({id:"route",drafts:o,fields:[zp(a,i),c],button:l("browser-route-confirm"),send:u=>{let p=u.one("bodies").split(",").filter(w=>w!=="");if(p.length===0)throw new te(l("browser-route-none"),"route-add");let g=jp(p,s)?u.one("text"):u.needed("text",l("browser-route-reason-missing")),{edition:m}=t,y={action:"route",entry:{kind:"route",edition:m,bodies:p,text:g},details:{edition:m,bodies:p}};return e.take(y,{form:"route",section:"referrals",done:l("browser-acted",{action:n.action("route")})})}}),f=xe(r===null?n.action("route"):l("browser-route-again"),r===null||o.has("route"),d);return f.dataset.action="route",f}function Gp(e){let{opened:t,routing:r}=e,n=l("browser-section-route");if(r===null){let i=t.bundle.classification===null?"browser-route-after-classifying":"browser-directory-unreached";return X("route",n,N(l(i)))}let o=Xe(t.staff,"route"),s=e.offers("route")?[Yp(e,r,o?.data??null)]:[];return X("route",n,...P0(r),...r.warnings.map(i=>h("div",{class:"govuk-inset-text"},i)),...U0(e,r),N0(e,r,o===null),...K0(r),D0(r.clocks),...s)}function P0({first:e}){if(e.length===0)return[];let t=e.map(({text:n})=>h("li",{},n)),r=h("h3",{class:"govuk-heading-s"},l("browser-route-first"));return[h("div",{class:"candour-first"},r,h("ul",{class:"govuk-list govuk-list--bullet"},...t))]}function N0({keyring:e},t,r){let n=ri(t),o=h("ol",{class:"candour-bodies"},...n.map(s=>xp(s,e)));return xe(l("browser-route-recommended",{count:n.length}),r,o)}function U0({opened:e},t){let r=Xe(e.staff,"route");if(r===null)return[N(l("browser-route-not-signed"))];let{bodies:n,text:o}=r.data,s=n.map(i=>h("li",{},ht(t,i)));return[N(l("browser-route-signed",{name:e.nameOf(r.by),day:V(r.day)})),h("ol",{class:"govuk-list govuk-list--number"},...s),...o===""?[]:[Be(o)]]}function K0({bodies:e}){let t=e.filter(({role:r})=>r==="support");return t.length===0?[]:[N(l("browser-route-support",{names:ae(t.map(({name:r})=>r))}))]}function D0(e){let t=e.map(n=>{let o=H0(n),s=n.promise?l("browser-clock-promise"):l("browser-clock-owner",{owner:n.owner.replaceAll("_"," ")}),i=n.cautions.map(a=>h("div",{class:"govuk-hint"},a));return h("li",{},h("strong",{},n.label),`: ${o}. ${s}`,...i)}),r=h("ul",{class:"govuk-list govuk-list--bullet"},...t);return xe(l("browser-clocks-title",{count:e.length}),!1,r)}function H0({within:e,due_on:t,earliest:r}){return t===null?e:l(r?"browser-clock-earliest":"browser-clock-due",{within:e,day:V(t)})}var Ic=class extends Error{constructor(r){super("not a reviewer or lead in office");this.account=r}account};async function di(e,t,r,n){if(!(t.role==="reviewer"||t.role==="lead")||t.until!==null)throw new Ic(t.name);let{caseId:s}=e,i={for:t.name,to:t.recipient,key:e.identity,signer:de(e.signer)},a={caseId:s,thread:"grant",n:0,head:Ut(s,"grant"),day:n};return En("grant",i,a,r,[t.recipient])}function Mc(e,t){let r=({role:n,until:o})=>(n==="reviewer"||n==="lead")&&o===null;return e.filter(n=>r(n)&&!t.includes(n.name))}function Vp({holders:e}){return e.length<2}function Zp(e,t,r,n){return r.includes(e)?"excluded":n.includes(e)?t.filter(({name:s})=>!r.includes(s)&&!n.includes(s)).length>0?"recused":"with-reason":"yes"}function Xp(e){let{opened:t}=e,r=ae(t.bundle.holders.map(t.nameOf));return X("access",l("browser-section-access"),N(l("browser-access-holders",{names:r})),...t.actsAs===null?[]:[F0(e)],$c(e))}function F0(e){let{opened:t,keyring:r,drafts:n}=e,o=Mc(r.everybody(),t.bundle.holders),s=d=>Zp(d,o,t.report?.data.excluded??[],t.bundle.recused),i=o.map(({name:d,display:f})=>({value:d,label:f,...W0(s(d))}));if(o.length===0)return N(l("browser-grant-nobody"));let a=o.some(({name:d})=>s(d)==="with-reason"),c=fe({id:"grant-reason",name:"reason",label:l("browser-grant-reason"),hint:l("browser-grant-reason-hint")});return Re("grant",l("browser-grant-title"),{id:"grant",drafts:n,fields:[Er({id:"grant-for",name:"for",label:l("browser-grant-label"),hint:l("browser-grant-hint"),choices:i}),...a?[c]:[]],button:l("browser-grant"),secondary:!0,send:async d=>{let f=d.needed("for",l("browser-grant-missing")),u=t.nameOf(f),p=s(f);if(p==="excluded")throw new te(l("browser-grant-excluded",{name:u}),"grant-for");if(p==="recused")throw new te(l("browser-grant-recused",{name:u}),"grant-for");let g=p==="with-reason",m=g?d.needed("reason",l("browser-grant-reason-missing",{name:u})):"",{reader:y,today:w}=e,k=Mc((await pt()).everybody(),t.bundle.holders).find(A=>A.name===f);if(k===void 0)throw new te(l("browser-grant-gone",{name:u}),"grant-for");if(t.actsAs===null)throw new te(l("browser-unexpected"));let x={account:y.account,role:t.actsAs,signingSeed:y.keys.signingSeed},B=de(await di(t.key,k,x,w));if(g){let A={kind:"note",text:l("browser-grant-reason-note",{name:u,why:m})};await e.take({action:"note",entry:A},{form:"grant-reason",section:"access",done:l("browser-grant-reason-noted")})}await e.send("grants",{for:f,ciphertext:B,even_so:g},{form:"grant",section:"access",done:l("browser-grant-done",{name:u})})}})}function W0(e){return e==="yes"?{}:{hint:l(e==="excluded"?"browser-grant-excluded-hint":"browser-grant-recused-hint")}}function $c({opened:e}){let t=h("div",{class:"candour-recusal"}),r=Qe(l("browser-recuse-sure"),()=>{wn(t,n)},!1);r.classList.add("govuk-button--warning");let n=async()=>{await Ze(`/api/v1/cases/${e.bundle.case}/recuse`,{}),location.assign("/")},o=Qe(l("browser-recuse-keep"),()=>{bt(i,!1),a.focus()}),s=h("h3",{class:"govuk-heading-s"},l("browser-recuse-heading"));if(Vp(e.bundle))return t.append(s,N(l("browser-recuse-alone"))),t;let i=h("div",{},N(l("browser-recuse-about")),r,o);bt(i,!1);let a=Qe(l("browser-recuse"),()=>{bt(i,!0),r.focus()});return t.append(s,a,i),t}function Qp(e){let t=[Jp(`/cases/${e.case}/grant.age`,l("browser-file-grant")),...Object.entries(e.threads).flatMap(([o,{entries:s}])=>s.map(({n:i})=>q0(e,o,i)))],r=h("ul",{class:"govuk-list"},...t.map(o=>h("li",{},o))),n=xe(l("browser-files-show"),!1,N(l("browser-files-about")),r);return X("files",l("browser-section-files"),n)}function q0(e,t,r){let n=t==="shared"||t==="staff"?t:"referral";return Jp(`/cases/${e.case}/${t}/${r}.age`,l(`browser-file-${n}`,{n:r,thread:t}))}function Jp(e,t){return h("a",{class:"govuk-link",href:e,download:""},t)}function eh(e,t){let{state:r}=e;return r==="concluded"?"closed":r==="withdrawn"||r==="unreadable"?r:r==="reopened"&&e.second_look&&e.concluded_by===t?"second-look":r==="received"?"acknowledge":r==="acknowledged"||r==="reopened"?"assess":r==="awaiting_reporter"?"waiting":e.classification===null?"classify":e.route===null?"route":e.referrals.some(n=>n.state==="sent"||n.state==="acknowledged")?"with-body":e.referrals.some(n=>n.state==="answered")?"close":"refer"}var j0={acknowledge:"conversation",classify:"classification",route:"route",refer:"referrals","with-body":"referrals",close:"closing"},z0=["assess","resume"];function th(e){let t=l("browser-section-next");if(e.opened.actsAs===null)return X("actions",t,N(l("browser-nothing-to-do")));let r=eh(e.opened.bundle,e.reader.account),n=j0[r],o=n===void 0?null:h("a",{class:"govuk-link",href:`#${n}`},l(`browser-go-${n}`)),s=h("p",{class:"govuk-body"},`${l(`browser-next-${r}`,G0(e))} `,o),i=z0.filter(a=>e.offers(a)).map(a=>Y0(a,e));return X("actions",t,s,...i)}function Y0(e,t){let{words:r,drafts:n}=t,o=l("browser-acted",{action:r.action(e)}),s=()=>t.take({action:e},{form:e,section:"actions",done:o});return He({id:e,drafts:n,fields:[],button:r.action(e),send:s})}function G0({opened:e,reader:t}){let r=e.bundle.holders.filter(n=>n!==t.account);return{names:r.length===0?l("browser-nobody-yet"):ae(r.map(e.nameOf))}}function rh(e){let t=Bn(e.opened.staff.entries,ko(e),l("browser-no-notes"));return X("notes",l("browser-section-notes"),...t,...e.offers("note")?[V0(e)]:[])}function V0(e){let t=e.words.action("note"),r=fe({id:"note-text",name:"text",label:l("browser-note-label"),hint:l("browser-note-hint")});return Re("note",t,{id:"note",drafts:e.drafts,fields:[r],button:t,send:n=>{let o={kind:"note",text:n.needed("text",l("browser-text-missing"))};return e.take({action:"note",entry:o},{form:"note",section:"notes",done:l("browser-acted",{action:t})})}})}function nh(e,t){let r=Object.entries(e.data.answers).map(([n,o])=>{let s=t.questions.find(i=>i.id===n);return[s?.label??n,Z0(o,s)]});return X("report",l("browser-section-report"),Dt(r))}function Z0(e,t){let r=n=>t?.options.get(n)??n;return Array.isArray(e)?e.length===0?Be(l("browser-not-answered")):h("ul",{class:"govuk-list"},...e.map(n=>h("li",{},Be(r(n))))):Be(r(e)||l("browser-not-answered"))}function sh(e){let{tasks:t}=e.opened.bundle,r=t.filter(({done_on:a})=>a===null),n=l("browser-section-tasks",{count:r.length}),o=[...t].sort((a,c)=>oh(a).localeCompare(oh(c))),s=h("ul",{class:"govuk-list candour-tasks"},...o.map(a=>X0(a,e))),i=e.offers("add_task")?[Q0(e)]:[];return X("tasks",n,t.length===0?N(l("browser-no-tasks")):s,...i)}function oh({done_on:e,due_on:t}){return`${e===null?0:1}${t}`}function X0(e,t){let{opened:r,drafts:n,words:o}=t,s=$e(r.staff,"task").find(({n:g})=>g===e.n),i=r.nameOf(s?.data.for??e.for),a=s?.data.due??e.due_on,c=e.done_on===null&&a<t.today,d=e.done_on===null?l("browser-task-open",{name:i,day:V(a)}):l("browser-task-done",{name:i,day:V(e.done_on)}),f=`complete-${e.n}`,u=o.action("complete_task"),p=()=>t.take({action:"complete_task",target:String(e.n)},{form:f,section:"tasks",done:l("browser-acted",{action:u})});return h("li",{class:"candour-task"},h("p",{class:"govuk-body"},d,c?h("strong",{class:"candour-overdue"},` ${l("browser-due-overdue")}`):null),Be(s?.data.text??l("browser-task-unsigned")),e.done_on===null&&t.offers("complete_task")?He({id:f,drafts:n,fields:[],button:u,secondary:!0,send:p}):null)}function Q0(e){let{opened:t,reader:r,words:n,drafts:o}=e,s=t.bundle.holders.map(c=>({value:c,label:t.nameOf(c)})),i=n.action("add_task"),a=[fe({id:"task-text",name:"text",label:l("browser-task-label"),hint:l("browser-task-hint"),rows:3}),gt({id:"task-for",name:"for",label:l("browser-task-for"),choices:s,value:r.account}),kr({id:"task-due",name:"due",type:"date",label:l("browser-task-due")})];return Re("add_task",i,{id:"add_task",drafts:o,fields:a,button:i,secondary:!0,send:c=>{let d=c.needed("text",l("browser-text-missing")),f=c.needed("due",l("browser-task-due-missing"));if(f<e.today)throw new te(l("browser-task-due-past"),"task-due");let u=c.needed("for",l("browser-task-for-missing")),p={kind:"task",for:u,due:f,text:d},g={form:"add_task",section:"tasks",done:l("browser-acted",{action:i})};return e.take({action:"add_task",entry:p,details:{for:u,due:f}},g)}})}function ih(e){let{opened:t,words:r}=e;if(t.warnings.includes("excluded"))return[ze(l("browser-warn-excluded")),J0(e)];let n=[pp(e),th(e),...t.report?[nh(t.report,r)]:[],...Qu(e),yp(e),lp(e),Gp(e),Hp(e),sh(e),rh(e),bp(e),Xp(e),Qp(t.bundle)],o=h("div",{class:"candour-case"},Cu(n),h("div",{class:"candour-case__parts"},...n));return[up(e),...ex(e),o]}function J0(e){return X("access",l("browser-section-access"),$c(e))}function ex({drafts:e}){return e.orphans().map(t=>{let r=h("h2",{class:"govuk-heading-s"},l("browser-draft-kept"));return h("div",{class:"govuk-inset-text","data-kept":""},r,h("p",{class:"candour-text"},t))})}function ah(e,t,r){if(e==="wrong_answer")return[ze(l("browser-warn-case"))];let n=l("browser-grant-unverified",{reason:l(`browser-reason-${e}`)}),s=ai(t,i=>t.actions.find(a=>a.action===i),r);return[ze(n),...s.length===0?[]:[X("closing",l("browser-section-closing"),...s)]]}function An(e,t,r,n,o=""){let s=h("p",{class:"govuk-notification-banner__heading"},r),i=h("div",{class:`govuk-notification-banner ${n}`,role:"alert",tabindex:"-1"},h("div",{class:"govuk-notification-banner__content"},s,o===""?null:N(o))),a=e.querySelector(`#${t} > h2`);a?a.after(i):e.prepend(i),nt(i)}async function lh(e){Se(l("browser-opening"));let t=e.dataset.case,r=await Rt(),n=new Qs(z("#case-words")),o=[pt(),ke(`/api/v1/cases/${t}`),hc()],[s,i,a]=await Promise.all(o),c=new Pc(t,r,s,n,a);_t(()=>c.forget()),await c.draw(i),Se("")}var Pc=class{constructor(t,r,n,o,s){this.caseId=t;this.session=r;this.keyring=n;this.words=o;this.vocabulary=s}caseId;session;keyring;words;vocabulary;place=z("[data-opened]");drafts=new ni;unanswered=new kn;routing=null;routedBy="";forget(){this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t){let r=await vr(this.caseId,t,this.session,this.keyring);if(this.drafts.drawAgain(),"refused"in r){let{drafts:n,words:o,keyring:s}=this,i=c=>s.displayName(c),a=(c,d)=>this.takeUnopened(t,c,d);return this.place.replaceChildren(...ah(r.refused,t,{drafts:n,words:o,nameOf:i,take:a})),null}return await this.askTheDirectory(r.opened),this.place.replaceChildren(...ih(this.work(r.opened))),r.opened}async askTheDirectory({bundle:t,staff:r}){let n=Xe(r,"classification")?.data??null,o=JSON.stringify([t.classification,n]);this.vocabulary??=await hc(),t.classification===null?this.routing=null:(this.routing===null||o!==this.routedBy)&&(this.routing=await Au(this.caseId,n)),this.routedBy=o}work(t){let{session:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a}=this;return{opened:t,reader:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a,today:ch(),offers:c=>t.bundle.actions.find(d=>d.action===c&&(t.actsAs!==null||d.entry===null)),take:(c,d)=>this.take(t,c,d),send:(c,d,f)=>this.change(t,`/api/v1/cases/${this.caseId}/${c}`,d,f),goTo:(c,d)=>{this.goTo(t.bundle,c,d)}}}async take(t,r,n){if(Se(l("browser-acting")),this.unanswered.has(n.form)){let s=await ke(`/api/v1/cases/${this.caseId}`);if(await this.drawArrived(s,r,n))return}this.keyring=await pt();let o;try{o=await ti(r,t,this.session,this.keyring,ch())}catch(s){if(s instanceof qr)throw new te(l("browser-text-too-long"));if(!(s instanceof wo))throw s;return await this.draw(t.bundle),An(this.place,n.section,l("browser-readers-changed"),"")}this.unanswered.begin(n.form,o.entry,r),await this.change(t,`/api/v1/cases/${this.caseId}/changes`,o,n,r)}async change(t,r,n,o,s){Se(l("browser-acting"));let i;try{i=await Ze(r,n)}catch(a){return this.drawWhatHappenedMeanwhile(a,t,o,s)}await this.drawDone(()=>i===null?ke(`/api/v1/cases/${this.caseId}`):Promise.resolve(i),o)}async drawDone(t,r){this.drafts.drop(r.form),this.unanswered.answered(r.form);try{let n=await r.then?.()??"";await this.draw(await t()),An(this.place,r.section,r.done,"govuk-notification-banner--success",n)}catch(n){throw n instanceof Ne?n:new te(l("browser-done-not-shown",{done:r.done}))}}async drawArrived(t,r,n){let o=this.unanswered.arrived(n.form,r,s=>t.threads[s]?.entries??[]);return o==="same"&&await this.drawDone(()=>Promise.resolve(t),n),o==="changed"&&(this.unanswered.answered(n.form),await this.draw(t),An(this.place,n.section,l("browser-arrived-changed"),"")),o!==null}async takeUnopened(t,r,n){let o={action:r.action,target:null,seen:pc(t),entry:null,details:null};await this.draw(await Ze(`/api/v1/cases/${this.caseId}/changes`,o)),An(this.place,n.section,n.done,"govuk-notification-banner--success")}async drawWhatHappenedMeanwhile(t,r,n,o){let s=t instanceof _e&&t.status===409?t.problem.bundle:void 0;if(s!==void 0&&o&&await this.drawArrived(s,o,n))return;if(this.unanswered.answered(n.form,t),s===void 0)throw t;let i=await this.draw(s);i!==null&&An(this.place,n.section,Ru(r,i,this.session.account),"")}async goTo(t,r,n){await this.draw(t),mc(z(`#${r}`,this.place)),z(`[data-action="${n}"] textarea`,this.place).focus()}};function ch(){return new Date().toISOString().slice(0,10)}var Nc="candour-change ";function dh(e,t){e.name=t.text.trim()===""?"":Nc+JSON.stringify(t)}function fi(e){e.name=""}function ui(e,t){let r=tx(e.name);return r!==null&&r.account===t?r:(fi(e),null)}function tx(e){if(!e.startsWith(Nc))return null;try{let{account:t,text:r,nation:n,checked:o}=JSON.parse(e.slice(Nc.length));return typeof t=="string"&&typeof r=="string"&&typeof n=="string"?{account:t,text:r,nation:n,checked:o===!0}:null}catch{return null}}function fh(e){let t=document.body.dataset.account,r=z('form[action="/changes"]',e),n=uh(r);rx(e,r,ui(window,t));let o=()=>{let{text:i,nation:a,checked:c}=n;dh(window,{account:t,text:i.value,nation:a.value,checked:c.checked})},s=!1;for(let i of document.querySelectorAll("[data-sign-out]"))i.addEventListener("click",()=>s=!0,{capture:!0});_t(()=>s?fi(window):o()),r.addEventListener("submit",o)}function rx(e,t,r){let{text:n,nation:o,checked:s}=uh(t);fi(window);let i=e.querySelector(".govuk-error-summary, .govuk-notification-banner")!==null;r===null||i||n.value!==""||(n.value=r.text,o.value=r.nation,s.checked=r.checked,t.before(h("div",{class:"govuk-inset-text",role:"status"},l("browser-change-kept"))))}function uh(e){return{text:z("#text",e),nation:z("#nation",e),checked:z("#checked",e)}}function ph(e){let[t="",r=""]=nx(e.slice(1)).split("/");return{account:t,invitation:r}}function nx(e){try{return decodeURIComponent(e)}catch{return""}}var Uc=4;function hh(e,t){let r=e.size+2*Uc,n=e.rows.flatMap((o,s)=>[...o].flatMap((i,a)=>i==="1"?[`M${a+Uc} ${s+Uc}h1v1h-1z`]:[]));return cs("svg",{viewBox:`0 0 ${r} ${r}`,class:"candour-qr",role:"img","aria-label":t,"shape-rendering":"crispEdges"},cs("rect",{width:String(r),height:String(r),fill:"#fff"}),cs("path",{d:n.join(""),fill:"#000"}))}function Gr(e){return z(`#${e}`).value.trim()}function pi(e){return e===""?{field:"account",message:l("browser-account-missing")}:/^[a-z][a-z0-9-]{1,30}$/.test(e)&&e!=="reporter"?null:{field:"account",message:l("browser-account-shape")}}function hi(e){let t=Lr(e);if(t==="")return{field:"passphrase",message:l("browser-passphrase-missing")};let r=dd(t);if(r){let{word:o,place:s,suggestion:i}=r;return{field:"passphrase",message:i?l("browser-passphrase-unknown",{word:o,place:s,suggestion:i}):l("browser-passphrase-unknown-plain",{word:o,place:s})}}let n=t.split(" ").length;return n===Gi?null:{field:"passphrase",message:l("browser-passphrase-count",{count:n})}}function mi(e){return e?Gr("code").replace(/\s/g,""):null}function gi(e){return e===null||/^[0-9]{6}$/.test(e)?null:{field:"code",message:l("browser-code-shape")}}function Eo(e){return e.filter(t=>t!==null)}var ox=["invitation","passphrase","confirm","done"];function mh(e){let t=e.dataset.service;sx();let r=null;it(z("#invitation-form"),async()=>{r=await ix(),r&&(Hs(z("[data-passphrase]"),r.passphrase),ax(r.secondFactor),yi("passphrase"))}),z("[data-written-down]").addEventListener("click",()=>yi("confirm")),z("[data-show-again]").addEventListener("click",()=>yi("passphrase")),it(z("#confirm-form"),async()=>{if(!r)return;let n=await cx(t,r);n!==null&&(z("[data-fingerprint]").textContent=n,z("[data-command]").textContent=`candour keys approve ${r.account} ${n}`,lx(r),r=null,yi("done"))})}function sx(){let{hash:e}=location;if(e==="")return;history.replaceState(null,"",location.pathname);let{account:t,invitation:r}=ph(e);z("#account").value=t,z("#invitation").value=r}async function ix(){let e=Gr("account"),t=Gr("invitation"),r=t===""?{field:"invitation",message:l("browser-invitation-missing")}:null,n=Eo([pi(e),r]);if(n.length>0)return Zt(n),null;let s=(await Xn("/api/v1/enrol/start",{account:e,invitation:t})).second_factor;return{account:e,invitation:t,passphrase:ts(),root:ln(32),secondFactor:s}}function ax(e){e&&(z("[data-qr]").replaceChildren(hh(e.qr,l("browser-qr-label"))),z("[data-secret]").textContent=e.secret)}async function cx(e,t){let r=Gr("passphrase"),n=mi(t.secondFactor!==null),o=hi(r),i=Lr(r)!==t.passphrase?{field:"passphrase",message:l("browser-passphrase-different")}:null,a=Eo([o??i,gi(n)]);if(a.length>0)return Zt(a),null;Se(l("browser-working"));let c=rs(e,t.account),d=await bn({job:"stretch",passphrase:t.passphrase,salt:c}),f=ns(d);d.fill(0),Se(l("browser-enrolling"));let u=Jo(t.root);u.signingSeed.fill(0);let p=await Xn("/api/v1/enrol",{account:t.account,invitation:t.invitation,proof:de(f.proof),root:de(await Us(t.root,[Xo(f.kek)])),recipient:u.recipient,key:de(u.signer),box:t.secondFactor?.box??null,code:n});f.proof.fill(0);let g=es(u.recipient,u.signer);if(p.fingerprint!==g)throw new te(l("browser-fingerprint-differs"));return g}function lx(e){e.root.fill(0),z("[data-passphrase]").replaceChildren(),z("#passphrase").value="",z("#invitation").value="",document.querySelector("[data-qr]")?.replaceChildren(),document.querySelector("[data-secret]")?.replaceChildren()}function yi(e){for(let t of ox)bt(z(`[data-step="${t}"]`),t===e);nt(z(`#${e}-heading`))}var Kc=6e4,dx=5e3,fx=["pointerdown","keydown","wheel","touchstart"];function gh(e){let t=e*Kc,r=Math.min(2*Kc,t/2),n=Date.now(),o=n,s=px(Math.max(1,Math.round(r/Kc)),()=>i(!0));function i(a){n=Date.now(),s.open&&s.close(),!(!a&&n-o<t/4)&&(o=n,Id(),ke("/api/v1/session").then(ux,()=>{}))}for(let a of fx)addEventListener(a,()=>!s.open&&i(!1),{capture:!0,passive:!0});Md(()=>{n=o=Date.now(),s.open&&s.close()}),setInterval(()=>{let a=Date.now()-n;a>=t?yr():a>=t-r&&!s.open&&(document.body.append(s),s.showModal())},dx)}function ux(e){e.account!==document.body.dataset.account&&ia()}function px(e,t){let r=h("button",{class:"govuk-button",type:"button"},l("browser-idle-stay")),n=h("button",{class:"govuk-button govuk-button--secondary",type:"button"},l("browser-idle-leave")),o=h("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"idle-heading","aria-describedby":"idle-text"},h("h2",{class:"govuk-heading-m",id:"idle-heading"},l("browser-idle-heading")),h("p",{class:"govuk-body",id:"idle-text"},l("browser-idle-text",{minutes:e})),h("div",{class:"govuk-button-group"},r,n));return r.addEventListener("click",t),o.addEventListener("cancel",t),n.addEventListener("click",()=>{yr()}),o}async function yh(e,t,r,n,o,s){let i=await vr(e,t,n,o);if("refused"in i)return{refused:"unverified"};let{key:a,report:c,actsAs:d,warnings:f}=i.opened;if(c===null)return{refused:"unverified"};if(f.includes("excluded"))return{refused:"own-exclusion"};if(c.data.excluded.includes(r))return{refused:"excluded"};if(t.recused.includes(r))return{refused:"recused"};let u=o.find(r),p=u?.role==="reviewer"||u?.role==="lead";if(d===null||u===void 0||u.until!==null||!p)return{refused:"not-allowed"};let g={account:n.account,role:d,signingSeed:n.keys.signingSeed};return{ciphertext:de(await di(a,u,g,s))}}async function wh(e,t,r,n){try{let o=await ke(`/api/v1/cases/${e}`),s=new Date().toISOString().slice(0,10),i=await yh(e,o,t,r,n,s);return"refused"in i?i.refused:(await Ze(`/api/v1/cases/${e}/grants`,{for:t,ciphertext:i.ciphertext}),null)}catch(o){if(!(o instanceof _e))throw o;if(o.status===409)return null;if(o.status===404)return"gone";if(o.status===422)return"not-allowed";throw o}}async function bh(e){let t=await e.page(null),r={done:0,total:t.remaining,refused:[]};for(e.told(r);t.cases.length>0;){for(let n of t.cases){if(e.stopped())return r;let o=await e.handOver(n);o===null?r.done+=1:r.refused.push({caseId:n,why:o}),e.told(r)}if(e.stopped())return r;t=await e.page(t.cases.at(-1))}return r}async function xh(){Se(l("browser-leavers-fetching"));let e=await Rt(),t=await pt(),{leavers:r}=await ke("/api/v1/leavers"),n=r.map(({account:a})=>a),o=t.everybody().filter(a=>hx(a,e.account,n)),s=r.map(a=>mx(a,o,e,t)),i=h("p",{class:"govuk-body"},l("browser-leavers-none"));z("[data-leavers]").replaceChildren(...s.length>0?s:[i]),Se("")}function hx(e,t,r){return(e.role==="reviewer"||e.role==="lead")&&e.until===null&&e.name!==t&&!r.includes(e.name)}function mx(e,t,r,n){let{account:o,name:s,until:i,shared:a}=e,c=[l("browser-leavers-shared",{shared:a}),l("browser-leavers-others")];return i!==null&&c.unshift(l("browser-leavers-until",{day:V(i)})),h("section",{"aria-labelledby":`leaver-${o}`,"data-leaver":o},h("h2",{class:"govuk-heading-m",id:`leaver-${o}`},s),h("ul",{class:"govuk-list govuk-list--bullet"},...c.map(d=>h("li",{},d))),a>0&&t.length>0?gx(e,t,r,n):null)}function gx(e,t,r,n){let o=`successor-of-${e.account}`,s=t.map(({name:p,display:g})=>h("option",{value:p},g)),i=h("select",{class:"govuk-select",id:o,name:"to"},...s),a=h("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""});a.append(l("browser-leavers-stop"));let c=h("progress",{"aria-label":l("browser-leavers-meter"),value:"0",hidden:""}),d=h("p",{class:"candour-progress",role:"status"}),f=h("ul",{class:"govuk-list govuk-list--bullet","data-refused":""}),u=h("form",{},h("div",{class:"govuk-form-group"},h("label",{class:"govuk-label",for:o},l("browser-leavers-to")),i),h("button",{class:"govuk-button",type:"submit"},l("browser-leavers-start"))," ",a,c,d,f);return it(u,async()=>{let p=!1;a.onclick=()=>p=!0,a.hidden=c.hidden=!1,i.disabled=!0;let g=({done:m,total:y,refused:w})=>{c.max=Math.max(y,1),c.value=m+w.length,d.textContent=l("browser-leavers-progress",{done:m,total:y,refused:w.length});for(let{caseId:E,why:k}of w.slice(f.childElementCount)){let x={reference:er(E),colleague:n.displayName(i.value)};f.append(h("li",{},l(`browser-leavers-refused-${k}`,x)))}};f.replaceChildren();try{let m=await bh({page:x=>yx(e.account,i.value,x),handOver:x=>wh(x,i.value,r,n),told:g,stopped:()=>p}),{done:y,total:w,refused:E}=m,k=p&&y+E.length<w?"browser-leavers-stopped":"browser-leavers-finished";d.textContent=l(k,{done:y,total:w,refused:E.length})}finally{a.hidden=!0,i.disabled=!1}}),u}async function yx(e,t,r){let n=new URLSearchParams(r===null?{to:t}:{to:t,after:r});return await ke(`/api/v1/leavers/${e}/cases?${n.toString()}`)}var wx=1e4;function vh({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>wx)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,To(n.ciphertext)]))}}function To(e){try{return ne(e)}catch{return new Uint8Array}}async function kh(e,t,{account:r,keys:n},o){if(t.id!==e)return{refused:"wrong_answer"};let s={account:r,identity:n.identity,recipient:n.recipient},i=await bu(vh(t),e,t.case,s,o);if(i.opened===null)return{refused:i.verdict};let{thread:a}=i.opened,c=o.find(r),d=c?.until===null&&c.recipient===n.recipient&&qe(ne(c.key),n.signer),f=[];d||f.push("own-key"),a.head!==null&&!qe(To(t.thread.head),a.head)&&f.push("head");let u=f.length===0;a.entries.some(({verdict:y})=>y!=="verified")&&f.push("gaps");let p=y=>o.displayName(y),{to:g}=i.opened,m={reference:er(g.caseId),state:jr(a)};return{shown:{bundle:t,opened:i.opened,warnings:f,...m,mayWrite:u,nameOf:p}}}var wi=class{constructor(t){this.template=t}template;state(t){return this.word("states",t)}action(t){return this.word("actions",t)}word(t,r){return[...z(`[data-words="${t}"]`,this.template.content).querySelectorAll("[data-id]")].find(s=>s.dataset.id===r)?.textContent?.trim()??r}};function Eh({opened:e,state:t,nameOf:r},n){let{data:o,by:s,day:i}=e.pack,a=X("summary",l("browser-section-summary"),Dt([[l("browser-state"),n.state(t)],[l("browser-pack-by"),l("browser-pack-by-whom",{name:r(s),day:V(i)})],[l("browser-pack-basis"),l(`browser-pack-basis-${o.basis}`)]]),h("div",{class:"govuk-inset-text"},N(l("browser-pack-duty-identity")),N(l(`browser-pack-duty-${o.basis}`)))),c=o.parts.flatMap(({title:p,text:g})=>[h("h3",{class:"govuk-heading-s candour-pack__title"},p),Be(g)]),d=o.text===""?[]:[Be(o.text)],f=c.length+d.length===0?[N(l("browser-pack-empty"))]:[],u=h("div",{class:"candour-pack"},...d,...c,...f);return[a,X("pack",l("browser-section-pack"),u)]}function Th(e){let t=l("browser-section-letters"),r=e.opened.thread.entries.slice(1);return r.length===0?X("letters",t,N(l("browser-no-letters"))):X("letters",t,...r.map(n=>bx(n,e)))}function bx({n:e,verdict:t,document:r},n){if(r)return xx(r,n);let o=t==="missing"?l("browser-missing",{n:e}):l("browser-not-verified",{n:e,reason:l(`browser-reason-${t}`)});return h("article",{class:"candour-message candour-message--unverified"},N(o))}function xx(e,t){let{kind:r,role:n,by:o,day:s}=e,i=l(`browser-by-${n}`,{name:t.nameOf(o),day:V(s)}),a=r==="letter"?vx(e.data,n,t):[N(l("browser-entry-number",{n:e.n}))];return h("article",{class:`candour-message candour-message--${n==="liaison"?"reporter":"reviewer"}`},h("p",{class:"candour-message__byline"},i),...a)}function vx({says:e,suggestion:t,text:r},n,{bundle:o}){let i=[h("h3",{class:"govuk-heading-s"},l(`browser-letter-${e}${n!=="liaison"&&e!=="answer"?"-recorded":""}`))];if(r!==""&&i.push(Be(r)),t!==""){let a=o.bodies.find(({id:c})=>c===t)?.name??t;i.push(N(l("browser-letter-suggestion",{body:a})))}return i}function Sh({bundle:e}){let t=o=>{let s=o===0?l("browser-file-pack"):l("browser-file-letter",{n:o});return h("a",{class:"govuk-link",href:`/referrals/${e.id}/${o}.age`,download:""},s)},r=h("ul",{class:"govuk-list"},...e.thread.entries.map(({n:o})=>h("li",{},t(o)))),n=xe(l("browser-files-show"),!1,N(l("browser-files-about")),r);return X("files",l("browser-section-files"),n)}var Bh={body_acknowledge:{says:"acknowledged",needsWords:!1},body_ask:{says:"question",needsWords:!0},body_report:{says:"outcome",needsWords:!0},body_decline:{says:"declined",needsWords:!0}},bi=e=>`text-${e}`;function Ah(e,t,r,n,o){let s=l("browser-section-actions"),i=new Set(e.actions.map(({action:c})=>c)),a=t?Object.keys(Bh).filter(c=>i.has(c)):[];return a.length===0?X("actions",s,N(l("browser-nothing-to-do"))):X("actions",s,...a.map(c=>kx(c,e,r,n,o)))}function kx(e,t,r,n,o){let{says:s,needsWords:i}=Bh[e],a=n.get(e)??{text:"",suggestion:""},c=bi(e),d=h("textarea",{class:"govuk-textarea",id:c,rows:"6","aria-describedby":`${c}-hint`});d.value=a.text;let f=e==="body_decline"?Tx(t,a.suggestion):null,u=()=>({text:d.value,suggestion:f?.select.value??""}),p=()=>n.set(e,u());d.addEventListener("input",p),f?.select.addEventListener("change",p);let g=h("form",{method:"post",novalidate:""},h("div",{class:"govuk-form-group"},h("label",{class:"govuk-label govuk-label--s",for:c},l(`browser-${s}-label`)),h("div",{class:"govuk-hint",id:`${c}-hint`},l(`browser-${s}-hint`)),d),f?.group??null,h("button",{class:"govuk-button",type:"submit"},r.action(e)));return it(g,async()=>{if(i&&d.value.trim()==="")throw new te(l(`browser-${s}-missing`),c);p(),await o(e,{says:s,...u()})}),Ex(e,r.action(e),g,n.has(e))}function Ex(e,t,r,n){let o=xe(t,n,r);return o.dataset.action=e,o}function Tx(e,t){let r=h("option",{value:""},l("browser-suggestion-none")),o=[...e.bodies].sort((c,d)=>c.name.localeCompare(d.name,"en-GB")).map(({id:c,name:d})=>h("option",{value:c},d)),s="suggestion",i=h("select",{class:"govuk-select",id:s,"aria-describedby":`${s}-hint`},r,...o);return i.value=t,{group:h("div",{class:"govuk-form-group"},h("label",{class:"govuk-label govuk-label--s",for:s},l("browser-suggestion-label")),h("div",{class:"govuk-hint",id:`${s}-hint`},l("browser-suggestion-hint")),i),select:i}}async function Oh(e){Se(l("browser-opening-referral"));let t=e.dataset.referral,r=await Rt(),n=new Dc(t,r,new wi(z("#referral-words")));_t(()=>n.forget()),await n.draw(await ke(`/api/v1/referrals/${t}`),await pt()),Se("")}var Dc=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=z("[data-opened]");drafts=new Map;unanswered=new kn;shown=null;forget(){this.shown=null,this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t,r){let n=await kh(this.id,t,this.session,r);if("refused"in n){let{refused:s}=n,i=s==="wrong_answer"||s==="missing"?s:`reason-${s}`;return this.shown=null,this.place.replaceChildren(ze(l("browser-referral-unverified",{reason:l(`browser-referral-${i}`)}))),null}let{shown:o}=n;return this.shown=o,this.nameThePage(o.reference),this.place.replaceChildren(...o.warnings.map(s=>ze(l(`browser-warn-${s}`))),...Eh(o,this.words),Th(o),Ah(t,o.mayWrite,this.words,this.drafts,this.take),Sh(o)),o}nameThePage(t){let r=z("[data-reference]");r.textContent===""&&(document.title=`${t} – ${document.title}`),r.textContent=t}take=async(t,r)=>{let n=this.shown;if(n===null)return;Se(l("browser-acting"));let o=await pt();if(this.unanswered.has(t)){let i=await ke(`/api/v1/referrals/${this.id}`);if(await this.drawArrived(i,o,t,r))return}let s=await this.seal(r,n,o).catch(i=>{throw i instanceof qr?new te(l("browser-text-too-long"),bi(t)):i});this.unanswered.begin(t,s,r);try{let i=await Ze(`/api/v1/referrals/${this.id}/changes`,{action:t,entry:s});await this.drawDone(i,o,t)}catch(i){if(i instanceof _e&&i.status===422)throw this.unanswered.answered(t,i),new te(i.message,bi(t));let a=i instanceof _e&&i.status===409?i.problem.bundle:void 0;if(a!==void 0&&await this.drawArrived(a,o,t,r))return;if(this.unanswered.answered(t,i),a===void 0)throw i;await this.drawWhatHappenedMeanwhile(a,n,o)}};async drawDone(t,r,n){this.drafts.delete(n),this.unanswered.answered(n),await this.draw(t,r),this.announce(l("browser-acted",{action:this.words.action(n)}),"govuk-notification-banner--success")}async drawArrived(t,r,n,o){let s=a=>a===ut(this.id)?t.thread.entries:[],i=this.unanswered.arrived(n,o,s);if(i==="same"&&await this.drawDone(t,r,n),i==="changed"){this.unanswered.answered(n);let a=await this.draw(t,r);a!==null&&this.keepOrphanedDrafts(a.bundle),this.announce(l("browser-arrived-changed"),"")}return i!==null}async seal(t,{bundle:r,opened:n},o){let{account:s,keys:i}=this.session,a=n.thread.head??To(r.thread.head),c={n:r.thread.n,head:a,day:new Date().toISOString().slice(0,10)},d={account:s,role:"liaison",signingSeed:i.signingSeed},f=await Js(t,c,d,n.to,o);return{thread:ut(this.id),n:c.n,head:de(a),ciphertext:de(f)}}async drawWhatHappenedMeanwhile(t,r,n){let o=await this.draw(t,n);if(o===null)return;this.keepOrphanedDrafts(o.bundle);let s=o.opened.thread.entries.slice(r.bundle.thread.n),i=[...new Set(s.flatMap(({document:c})=>c&&c.by!==this.session.account?[o.nameOf(c.by)]:[]))],a=i.length>0?l("browser-meanwhile",{names:ae(i)}):l("browser-meanwhile-referral");this.announce(a,"")}keepOrphanedDrafts(t){for(let[r,{text:n}]of this.drafts){if(n===""||t.actions.some(i=>i.action===r))continue;let o=h("h3",{class:"govuk-heading-s"},l("browser-draft-kept")),s=h("p",{class:"candour-text"},n);z("#actions",this.place).append(h("div",{class:"govuk-inset-text"},o,s))}}announce(t,r){let n=h("p",{class:"govuk-notification-banner__heading"},t),o=h("div",{class:`govuk-notification-banner ${r}`,role:"alert",tabindex:"-1"},h("div",{class:"govuk-notification-banner__content"},n));this.place.prepend(o),nt(o)}};function Sx(e){return[...e.querySelectorAll("[data-row]")]}function Hc(){return document.activeElement?.closest("[data-row]")??null}function Fc(e,t){let r=Sx(e),n=Hc(),o=n?r.indexOf(n)+t:0;r[Math.min(Math.max(o,0),r.length-1)]?.querySelector("a")?.focus()}function _h(e){e.querySelector("input[type=checkbox]")?.click()}var Wc="candour-single-keys",Bx=[["j, ↓","next"],["k, ↑","previous"],["Enter","open"],["x","choose"],["a","assign"],["/","search"],["?","help"]];function Lh(e){let t=Lx(),r=h("button",{class:"govuk-button govuk-button--secondary candour-keys",type:"button"},l("browser-keys-button"));r.addEventListener("click",()=>t.showModal()),z("[data-tools]").append(r),document.body.append(t),document.addEventListener("keydown",n=>{!Rh()||t.open||n.ctrlKey||n.altKey||n.metaKey||Ox(n.target)||Ax(n.key,e,t)&&n.preventDefault()})}function Ax(e,t,r){let n=Hc();switch(e){case"?":return r.showModal(),!0;case"/":return z("#q").focus(),!0;case"j":case"k":return t&&Fc(t,e==="j"?1:-1),t!==null;case"ArrowDown":case"ArrowUp":return t&&n&&Fc(t,e==="ArrowDown"?1:-1),n!==null;case"x":return n&&_h(n),n!==null;case"a":return t&&z("#assign-to").focus(),t!==null;default:return!1}}function Ox(e){return e instanceof HTMLElement?e instanceof HTMLInputElement?e.type!=="checkbox":e.isContentEditable||e.matches("textarea, select"):!1}function Rh(){try{return localStorage.getItem(Wc)!=="off"}catch{return!0}}function _x(e){try{e?localStorage.removeItem(Wc):localStorage.setItem(Wc,"off")}catch{}}function Lx(){let e=h("input",{class:"govuk-checkboxes__input",id:"single-keys",type:"checkbox"});e.checked=Rh(),e.addEventListener("change",()=>_x(e.checked));let t=h("label",{class:"govuk-label govuk-checkboxes__label",for:"single-keys"},l("browser-keys-on")),r=h("button",{class:"govuk-button",type:"button"},l("browser-keys-close")),n=Bx.map(([s,i])=>h("div",{class:"govuk-summary-list__row"},h("dt",{class:"govuk-summary-list__key"},h("kbd",{},s)),h("dd",{class:"govuk-summary-list__value"},l(`browser-keys-${i}`)))),o=h("dialog",{class:"candour-dialog","aria-labelledby":"keys-heading"},h("h2",{class:"govuk-heading-m",id:"keys-heading"},l("browser-keys-heading")),h("dl",{class:"govuk-summary-list"},...n),h("div",{class:"govuk-checkboxes govuk-checkboxes--small govuk-form-group"},h("div",{class:"govuk-checkboxes__item"},e,t)),r);return r.addEventListener("click",()=>o.close()),o}var xi=60,Rx=new Set(["text","changed","title","name"]);function Ch(e){let t=e.kind==="report"?{text:Object.values(e.data.answers)}:e.data;return qc(t,!1)}function qc(e,t){return typeof e=="string"?t&&e!==""?[e]:[]:Array.isArray(e)?e.flatMap(r=>qc(r,t)):typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([r,n])=>qc(n,Rx.has(r)))}function Ih(e,t){let r=new RegExp(t.trim().split(/\s+/u).map(Cx).join("\\s+"),"iu");for(let n of e){let o=r.exec(n);if(!o)continue;let s=o.index+o[0].length;return{before:(o.index>xi?"…":"")+n.slice(Math.max(0,o.index-xi),o.index),hit:o[0],after:n.slice(s,s+xi)+(s+xi<n.length?"…":"")}}return null}function Cx(e){return e.replace(/[\\^$.*+?()[\]{}|/]/gu,"\\$&")}var jc=200;function Mh(e){let t=new zc;_t(()=>t.forget()),e.append(t.part)}var zc=class{part;words=h("input",{class:"govuk-input govuk-input--width-20",id:"inside",type:"search",autocomplete:"off","aria-describedby":"inside-hint"});stop=h("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""},l("browser-inside-stop"));status=h("p",{class:"govuk-body",role:"status"});hits=h("ul",{class:"govuk-list candour-hits"});opened=new Map;stopped=!1;constructor(){let t=h("form",{},h("label",{class:"govuk-label",for:"inside"},l("browser-inside-label")),h("div",{class:"govuk-hint",id:"inside-hint"},l("browser-inside-hint",{most:jc})),h("div",{class:"govuk-form-group"},this.words),h("div",{class:"govuk-button-group"},h("button",{class:"govuk-button",type:"submit"},l("browser-inside-button")),this.stop));it(t,()=>this.run()),this.stop.addEventListener("click",()=>this.stopped=!0);let r=h("summary",{class:"govuk-details__summary"},h("span",{class:"govuk-details__summary-text"},l("browser-inside-heading"))),n=h("div",{class:"govuk-details__text"},t,this.status,this.hits);this.part=h("details",{class:"govuk-details"},r,n)}forget(){this.stopped=!0,this.opened.clear(),this.words.value="",this.hits.replaceChildren(),this.status.textContent=""}async run(){let t=this.words.value.trim();if(t.length<2)throw new te(l("browser-inside-missing"),"inside");this.stopped=!1,this.hits.replaceChildren(),this.stop.hidden=!1;try{await this.lookFor(t)}finally{this.stop.hidden=!0}}async lookFor(t){this.status.textContent=l("browser-inside-starting");let[r,n,o]=[await Rt(),await pt(),await Mx()],[s,i,a]=[0,0,0];for(let d of o){if(this.stopped)break;let f=await this.textsOf(d,r,n);if(this.stopped)break;s+=1;let u=f&&Ih(f,t);f===null&&(a+=1),u&&(i+=1,this.hits.append($x(d,u))),this.status.textContent=l("browser-inside-progress",{looked:s,all:o.length,found:i})}let c=this.stopped&&s<o.length?"browser-inside-stopped":"browser-inside-done";this.status.textContent=[l(c,{looked:s,found:i}),...a>0?[l("browser-inside-closed",{closed:a})]:[]].join(" ")}async textsOf(t,r,n){let o=this.opened.get(t.case);if(o!==void 0)return o;let s=await Ix(t.case,r,n);return this.stopped||this.opened.set(t.case,s),s}};async function Ix(e,t,r){try{let n=await ke(`/api/v1/cases/${e}`),o=await vr(e,n,t,r);if("refused"in o||o.opened.warnings.includes("excluded"))return null;let{shared:s,staff:i}=o.opened;return[...s.entries,...i.entries].flatMap(({document:a})=>a?Ch(a):[])}catch(n){if(n instanceof Ne)throw n;return null}}async function Mx(){let e=new URLSearchParams(location.search),t=[];for(;t.length<jc;){let r=await ke(`/api/v1/queue?${e}`);if(t.push(...r.cases),r.after===null)break;e.set("after",r.after)}return t.slice(0,jc)}function $x({case:e,reference:t},{before:r,hit:n,after:o}){let s=h("a",{class:"govuk-link",href:`/cases/${e}`},t);return h("li",{},s,h("p",{class:"candour-text"},r,h("mark",{},n),o))}function $h(){let e=document.querySelector("[data-bulk]");Lh(e),e&&Mh(z("[data-search-inside]"))}var Px=[6e5,12e4];function Ph(e,t){let r=Px.filter(n=>e<=n).at(-1)??null;return r!==null&&(t===null||r<t)?r:null}var Nx=5e3;function Nh(e){let t=Date.now()+e*1e3,r=Ux(t),n=null;setInterval(()=>{let o=t-Date.now();if(o<=0)return void yr();let s=Ph(o,n);s===null||r.open||(n=s,document.body.append(r),r.showModal())},Nx)}function Ux(e){let t=new Date(e).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}),r=h("button",{class:"govuk-button",type:"button"},l("browser-end-read")),n=h("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"end-heading","aria-describedby":"end-text"},h("h2",{class:"govuk-heading-m",id:"end-heading"},l("browser-end-heading")),h("p",{class:"govuk-body",id:"end-text"},l("browser-end-text",{time:t})),h("div",{class:"govuk-button-group"},r));return r.addEventListener("click",()=>n.close()),n}function Uh(e){let t=e.dataset.service,r=e.dataset.secondFactor==="yes",n=z("#passphrase");z("#show-passphrase").addEventListener("change",o=>{n.type=o.target.checked?"text":"password"}),it(z("#sign-in-form"),async()=>{let o=Gr("account"),s=mi(r),i=Eo([pi(o),hi(n.value),gi(s)]);if(i.length>0)return Zt(i);let a=await Kx(t,o,Lr(n.value),s);n.value="";let c=a==="liaison"?"/referrals":"/";location.replace(ui(window,o)===null?c:"/changes")})}async function Kx(e,t,r,n){Se(l("browser-working"));let o=await bn({job:"stretch",passphrase:r,salt:rs(e,t)}),s=ns(o);o.fill(0),Se(l("browser-signing-in"));let i=await Xn("/api/v1/sign-in",{account:t,proof:de(s.proof),code:n});s.proof.fill(0);let{role:a,root:c,wrap:d}=i,f=await Ks(ne(c),s.kek).catch(()=>{throw new te(l("browser-root-unopened"))}),u=ne(d),p=Yd(u,f);return Cd(p),await Od(p).catch(()=>{throw new te(l("browser-no-storage"))}),u.fill(0),f.fill(0),a}var Dx={account:Wf,case:lh,changes:fh,enrol:mh,leavers:xh,referral:Oh,queue:$h,referrals:()=>{},"sign-in":Uh};async function Hx(){oi();let e=z("[data-page]");document.body.dataset.account!==void 0&&(Vd(),gh(Number(document.body.dataset.idleMinutes)),Nh(Number(document.body.dataset.endsIn))),Ud(),await Dx[e.dataset.page]?.(e)}Hx().catch(e=>{e instanceof Ne||(Se(""),Zt([{field:null,message:e instanceof _e?e.message:l("browser-unexpected")}]))});
