var bo=BigInt(4294967295),Mc=BigInt(32);function lh(e,t=!1){return t?{h:Number(e&bo),l:Number(e>>Mc&bo)}:{h:Number(e>>Mc&bo)|0,l:Number(e&bo)|0}}function xo(e,t=!1){let r=e.length,n=new Uint32Array(r),o=new Uint32Array(r);for(let s=0;s<r;s++){let{h:i,l:a}=lh(e[s],t);[n[s],o[s]]=[i,a]}return[n,o]}var dh=e=>e/2**32|0,fh=e=>e>>>0;function $c(e,t,r,n){let o=dh(r),s=fh(r);e.setUint32(t,n?s:o,n),e.setUint32(t+4,n?o:s,n)}var ui=(e,t,r)=>e>>>r,pi=(e,t,r)=>e<<32-r|t>>>r,xr=(e,t,r)=>e>>>r|t<<32-r,kr=(e,t,r)=>e<<32-r|t>>>r,Bn=(e,t,r)=>e<<64-r|t>>>r-32,An=(e,t,r)=>e>>>r-32|t<<64-r;function xt(e,t,r,n){let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var Kc=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),Pc=(e,t,r,n)=>t+r+n+(e/2**32|0)|0,Uc=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),Nc=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0,Hc=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0),Dc=(e,t,r,n,o,s)=>t+r+n+o+s+(e/2**32|0)|0;function On(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ko=e=>e?`"${e}" `:"";function se(e,t=""){if(typeof e!="number")throw new TypeError(ko(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ko(t)+"expected integer >= 0, got "+e);return e}function qc(e,t=""){if(typeof e!="boolean")throw new TypeError(ko(t)+"expected boolean, got type="+typeof e);return e}function Q(e,t,r=""){if(On(e)&&(t===void 0||e.length===t))return e;t!==void 0&&se(t,"length");let n=On(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=ko(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}function je(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(se(e.outputLen),se(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var ph=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Fc=(e,t)=>{ph(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Nt(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Yr(e,t){Q(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Ht(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Be(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Gr(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function gt(e,t){return e<<32-t|e>>>t}function ne(e,t){return e<<t|e>>>32-t>>>0}var hh=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function mh(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function gh(e){for(let t=0;t<e.length;t++)e[t]=mh(e[t]);return e}var Vr=hh?e=>e:gh,jc=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",yh=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function vo(e){if(Q(e),jc)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=yh[e[r]];return t}function Wc(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Eo(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(jc)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,r=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=Wc(e.charCodeAt(s)),a=Wc(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function wh(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Be(t)}}function hi(e,t=""){return typeof e=="string"?wh(e):Q(e,void 0,t)}function To(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];Q(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let s=e[n];r.set(s,o),o+=s.length}return r}function vr(e,t,r="opts"){return Fc(e,"defaults"),t!==void 0&&Fc(t,r),Object.assign(Object.create(null),e,t)}function Er(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=vr({},t,"info");let r=(o,s)=>e(s).update(o).digest(),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}function kt(e=32){se(e,"bytesLength");let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(e))}var Dt=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function zc(e,t,r){return e&t^~e&r}function Yc(e,t,r){return e&t^e&r^t&r}var _n=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Gr(this.buffer)}update(t){Nt(this),Q(t);let{view:r,buffer:n,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<s;){let c=Math.min(o-this.pos,s-a);if(c===o){let d=Gr(t);for(;o<=s-a;a+=o)this.process(d,a);i=!0;continue}n.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Nt(this),Yr(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),$c(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let a=t===r?n:Gr(t),c=this.outputLen,d=c/4,f=this.get();if(c%4||d>f.length)throw new Error("invalid outputLen");for(let u=0;u<d;u++)a.setUint32(4*u,f[u],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},Gc=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Vc=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),Zc=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var bh=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),tr=new Uint32Array(64),mi=class extends _n{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[t,r,n,o,s,i,a,c]}set(t,r,n,o,s,i,a,c){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let u=0;u<16;u++,r+=4)tr[u]=t.getUint32(r,!1);for(let u=16;u<64;u++){let p=tr[u-15],g=tr[u-2],h=gt(p,7)^gt(p,18)^p>>>3,y=gt(g,17)^gt(g,19)^g>>>10;tr[u]=y+tr[u-7]+h+tr[u-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:d,H:f}=this;for(let u=0;u<64;u++){let p=gt(a,6)^gt(a,11)^gt(a,25),g=f+p+zc(a,c,d)+bh[u]+tr[u]|0,y=(gt(n,2)^gt(n,13)^gt(n,22))+Yc(n,o,s)|0;f=d,d=c,c=a,a=i+g|0,i=s,s=o,o=n,n=g+y|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,d=d+this.G|0,f=f+this.H|0,this.set(n,o,s,i,a,c,d,f)}roundClean(){Be(tr)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Be(this.buffer)}},gi=class extends mi{constructor(){super(32,Gc)}};var Xc=xo(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),xh=Xc[0],kh=Xc[1],rr=new Uint32Array(80),nr=new Uint32Array(80),So=class extends _n{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,r){super(128,t,16,!1),this.Ah=r[0]|0,this.Al=r[1]|0,this.Bh=r[2]|0,this.Bl=r[3]|0,this.Ch=r[4]|0,this.Cl=r[5]|0,this.Dh=r[6]|0,this.Dl=r[7]|0,this.Eh=r[8]|0,this.El=r[9]|0,this.Fh=r[10]|0,this.Fl=r[11]|0,this.Gh=r[12]|0,this.Gl=r[13]|0,this.Hh=r[14]|0,this.Hl=r[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,Dh:a,Dl:c,Eh:d,El:f,Fh:u,Fl:p,Gh:g,Gl:h,Hh:y,Hl:w}=this;return[t,r,n,o,s,i,a,c,d,f,u,p,g,h,y,w]}set(t,r,n,o,s,i,a,c,d,f,u,p,g,h,y,w){this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=d|0,this.El=f|0,this.Fh=u|0,this.Fl=p|0,this.Gh=g|0,this.Gl=h|0,this.Hh=y|0,this.Hl=w|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let x=0;x<16;x++,r+=4)rr[x]=t.getUint32(r),nr[x]=t.getUint32(r+=4);for(let x=16;x<80;x++){let B=rr[x-15]|0,A=nr[x-15]|0,R=xr(B,A,1)^xr(B,A,8)^ui(B,A,7),P=kr(B,A,1)^kr(B,A,8)^pi(B,A,7),K=rr[x-2]|0,b=nr[x-2]|0,T=xr(K,b,19)^Bn(K,b,61)^ui(K,b,6),L=kr(K,b,19)^An(K,b,61)^pi(K,b,6),H=Uc(P,L,nr[x-7],nr[x-16]),D=Nc(H,R,T,rr[x-7],rr[x-16]);rr[x]=D|0,nr[x]=H|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:d,Dl:f,Eh:u,El:p,Fh:g,Fl:h,Gh:y,Gl:w,Hh:E,Hl:v}=this;for(let x=0;x<80;x++){let B=xr(u,p,14)^xr(u,p,18)^Bn(u,p,41),A=kr(u,p,14)^kr(u,p,18)^An(u,p,41),R=u&g^~u&y,P=p&h^~p&w,K=Hc(v,A,P,kh[x],nr[x]),b=Dc(K,E,B,R,xh[x],rr[x]),T=K|0,L=xr(n,o,28)^Bn(n,o,34)^Bn(n,o,39),H=kr(n,o,28)^An(n,o,34)^An(n,o,39),D=n&s^n&a^s&a,O=o&i^o&c^i&c;E=y|0,v=w|0,y=g|0,w=h|0,g=u|0,h=p|0,{h:u,l:p}=xt(d|0,f|0,b|0,T|0),d=a|0,f=c|0,a=s|0,c=i|0,s=n|0,i=o|0;let U=Kc(T,H,O);n=Pc(U,b,L,D),o=U|0}({h:n,l:o}=xt(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=xt(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l:c}=xt(this.Ch|0,this.Cl|0,a|0,c|0),{h:d,l:f}=xt(this.Dh|0,this.Dl|0,d|0,f|0),{h:u,l:p}=xt(this.Eh|0,this.El|0,u|0,p|0),{h:g,l:h}=xt(this.Fh|0,this.Fl|0,g|0,h|0),{h:y,l:w}=xt(this.Gh|0,this.Gl|0,y|0,w|0),{h:E,l:v}=xt(this.Hh|0,this.Hl|0,E|0,v|0),this.set(n,o,s,i,a,c,d,f,u,p,g,h,y,w,E,v)}roundClean(){Be(rr,nr)}destroy(){this.destroyed=!0,Be(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},yi=class extends So{constructor(){super(64,Zc)}},wi=class extends So{constructor(){super(48,Vc)}};var ye=Er(()=>new gi,Dt(1));var Bo=Er(()=>new yi,Dt(3)),Qc=Er(()=>new wi,Dt(2));function Ln(e,t,r=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)r(e[n],`${t}[${n}]`);return e}var re=(e,t,r)=>Q(e,t,r),bi=se;function el(e,t=""){if(typeof e!="string"){let r=t&&`"${t}" `;throw new TypeError(r+"expected string, got type="+typeof e)}return e}function or(e,t="object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`);return e}function Tr(e,t){if(typeof e!="function")throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);return e}var Rn=vo,Me=(...e)=>To(...e),Zr=e=>Eo(e),ir=On,Ft=e=>kt(e),Ao=BigInt(0),Jc=BigInt(1),vh=e=>e?`"${e}" `:"";function Je(e,t=""){if(typeof e!="boolean")throw new TypeError(vh(t)+"expected boolean, got type="+typeof e);return e}function Oo(e){if(typeof e=="bigint"){if(!sr(e))throw new RangeError("positive bigint expected, got "+e)}else bi(e);return e}function Wt(e,t=""){if(typeof e!="number"){let r=t&&`"${t}" `;throw new TypeError(r+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let r=t&&`"${t}" `;throw new RangeError(r+"expected safe integer, got "+e)}}function Cn(e){let t=Oo(e).toString(16);return t.length&1?"0"+t:t}function tl(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);return e===""?Ao:BigInt("0x"+e)}function at(e){return tl(vo(e))}function ct(e){return tl(vo(ar(Q(e)).reverse()))}function Xr(e,t){if(se(t),t===0)throw new Error("zero output length is invalid");e=Oo(e);let r=t*2,n=e.toString(16);if(n.length>r)throw new RangeError("number is too large");return Eo(n.padStart(r,"0"))}function In(e,t){return Xr(e,t).reverse()}function ar(e){return Uint8Array.from(re(e))}function cr(e){if(typeof e!="string")throw new TypeError("ascii string expected, got "+typeof e);return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${e[r]}" with code ${n} at position ${r}`);return n})}function sr(e){return typeof e=="bigint"&&Ao<=e}function xi(e,t,r){return sr(e)&&sr(t)&&sr(r)&&t<=e&&e<r}function vt(e,t,r,n){if(!xi(t,r,n))throw new RangeError("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function Qr(e){if(e<Ao)throw new Error("expected non-negative bigint, got "+e);return e===Ao?0:e.toString(2).length}var Mn=e=>(Wt(e,"n"),(Jc<<BigInt(e))-Jc);function rl(e,t,r){if(se(e,"hashLen"),se(t,"qByteLen"),typeof r!="function")throw new TypeError("hmacFn must be a function");let n=w=>new Uint8Array(w),o=Uint8Array.of(),s=Uint8Array.of(0),i=Uint8Array.of(1),a=1e3,c=n(e),d=n(e),f=0,u=()=>{c.fill(1),d.fill(0),f=0},p=(...w)=>r(d,Me(c,...w)),g=(w=o)=>{d=p(s,w),c=p(),w.length!==0&&(d=p(i,w),c=p())},h=()=>{if(f++>=a)throw new Error("drbg: tried max amount of iterations");let w=0,E=[];for(;w<t;){c=p();let v=c.slice();E.push(v),w+=c.length}return Me(...E)};return(w,E)=>{u(),g(w);let v;for(;(v=E(h()))===void 0;)g();return u(),v}}function Ue(e,t={},r={},n="object"){or(e,n),or(t,"fields"),or(r,"optFields");function o(i,a,c){let d=n==="object"?`param "${String(i)}"`:`"${n}.${String(i)}"`,f=e[i];if(!Object.hasOwn(e,i)&&(c?f!==void 0:a!=="function"))throw new TypeError(`${d} is invalid: expected own property`);if(c&&f===void 0)return;let u=typeof f;if(u!==a||f===null)throw new TypeError(`${d} is invalid: expected ${a}, got ${u}`)}let s=(i,a)=>Object.entries(i).forEach(([c,d])=>o(c,d,a));s(t,!1),s(r,!0)}var $e=BigInt(0),ae=BigInt(1),lr=BigInt(2),sl=BigInt(3),ki=BigInt(4),il=BigInt(5),Eh=BigInt(7),al=BigInt(8),Th=BigInt(9),Sh=BigInt(15),cl=BigInt(16),Bh=BigInt("0x10000000000000000");function ce(e,t){if(t<=$e)throw new Error("mod: expected positive modulus, got "+t);let r=e%t;return r>=$e?r:t+r}function ll(e,t,r){if(r<=ae)throw new Error("pow: expected modulus > 1, got "+r);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<$e)throw new Error("invalid exponent, negatives unsupported");if(t===$e)return ae;if(t===ae)return e;let n=e%r;if(n<$e&&(n+=r),t<Bh){let a=ae;for(;t>$e;)t&ae&&(a=a*n%r),n=n*n%r,t>>=ae;return a}let o=[];for(;t>$e;)o.push(Number(t&Sh)),t>>=ki;let s=new Array(16);s[0]=ae,s[1]=n;for(let a=2;a<16;a++)s[a]=s[a-1]*n%r;let i=s[o[o.length-1]];for(let a=o.length-2;a>=0;a--){i=i*i%r,i=i*i%r,i=i*i%r,i=i*i%r;let c=o[a];c!==0&&(i=i*s[c]%r)}return i}function lt(e,t,r){if(r<=ae)throw new Error("pow2: expected modulus > 1, got "+r);if(t<$e)throw new Error("pow2: expected non-negative exponent, got "+t);let n=e;for(;t-- >$e;)n*=n,n%=r;return n}function nl(e,t){if(e===$e)throw new Error("invert: expected non-zero number");if(t<=ae)throw new Error("invert: expected modulus > 1, got "+t);let r=ce(e,t),n=t,o=$e,s=ae;for(;r!==$e;){let a=n/r,c=n-r*a,d=o-s*a;n=r,r=c,o=s,s=d}if(n!==ae)throw new Error("invert: does not exist");return ce(o,t)}function dl(e,t){if(t<=ae)throw new Error("invertCt: expected prime modulus > 1, got "+t);let r=ce(e,t);if(r===$e)throw new Error("invertCt: expected non-zero number");let n=ll(r,t-lr,t);if(ce(r*n,t)!==ae)throw new Error("invertCt: does not exist");return n}function vi(e,t,r){let n=e;if(!n.eql(n.sqr(t),r))throw new Error("Cannot find square root")}function Ei(e,t){if((e&ae)===$e)throw new Error(t+": expected odd modulus, got "+e)}function fl(e,t){let r=e,n=(r.ORDER+ae)/ki,o=r.pow(t,n);return vi(r,o,t),o}function Ah(e,t){let r=e,n=(r.ORDER-il)/al,o=r.mul(t,lr),s=r.pow(o,n),i=r.mul(t,s),a=r.mul(r.mul(i,lr),s),c=r.mul(i,r.sub(a,r.ONE));return vi(r,c,t),c}function Oh(e){let t=Ro(e),r=ul(e),n=r(t,t.neg(t.ONE)),o=r(t,n),s=r(t,t.neg(n)),i=(e+Eh)/cl;return((a,c)=>{let d=a,f=d.pow(c,i),u=d.mul(f,n),p=d.mul(f,o),g=d.mul(f,s),h=d.eql(d.sqr(u),c),y=d.eql(d.sqr(p),c);f=d.cmov(f,u,h),u=d.cmov(g,p,y);let w=d.eql(d.sqr(u),c),E=d.cmov(f,u,w);return vi(d,E,c),E})}function ul(e){if(e<sl)throw new Error("sqrt is not defined for small field");Ei(e,"tonelliShanks");let t=e-ae,r=0;for(;t%lr===$e;)t/=lr,r++;let n=lr,o=Ro(e);for(;$n(o,n)===1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return fl;let s=o.pow(n,t),i=(t+ae)/lr;return function(c,d){let f=c;if(f.is0(d))return d;if($n(f,d)!==1)throw new Error("Cannot find square root");let u=r,p=f.mul(f.ONE,s),g=f.pow(d,t),h=f.pow(d,i);for(;!f.eql(g,f.ONE);){if(f.is0(g))throw new Error("Cannot find square root: probably non-prime P");let y=1,w=f.sqr(g);for(;!f.eql(w,f.ONE);)if(y++,w=f.sqr(w),y===u)throw new Error("Cannot find square root");let E=ae<<BigInt(u-y-1),v=f.pow(p,E);u=y,p=f.sqr(v),g=f.mul(g,p),h=f.mul(h,v)}return h}}function _h(e){return Ei(e,"Fp.sqrt"),e%ki===sl?fl:e%al===il?Ah:e%cl===Th?Oh(e):ul(e)}var pl=(e,t)=>(ce(e,t)&ae)===ae,Lh=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function Jr(e){if(or(e,"field"),typeof e.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);Wt(e.BYTES,"BYTES"),Wt(e.BITS,"BITS");for(let t of Lh)Tr(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=ae)throw new Error("invalid field: expected ORDER > 1, got "+e.ORDER);return e}function Lo(e,t,r=!1){Jr(e),Ln(t,"nums"),Je(r,"passZero");let n=e,o=new Array(t.length).fill(r?n.ZERO:void 0),s=t.reduce((a,c,d)=>n.is0(c)?a:(o[d]=a,n.mul(a,c)),n.ONE),i=n.inv(s);return t.reduceRight((a,c,d)=>n.is0(c)?a:(o[d]=n.mul(a,o[d]),n.mul(a,c)),i),o}function $n(e,t){Jr(e);let r=e;Ei(r.ORDER,"FpLegendre");let n=(r.ORDER-ae)/lr,o=r.pow(t,n),s=r.eql(o,r.ONE),i=r.eql(o,r.ZERO),a=r.eql(o,r.neg(r.ONE));if(!s&&!i&&!a)throw new Error("invalid Legendre symbol result");return s?1:i?0:-1}function Rh(e,t){if(t!==void 0&&bi(t),e<=$e)throw new Error("invalid n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);let r=Qr(e);if(t!==void 0&&t<r)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${r})`);let n=t!==void 0?t:r,o=Math.ceil(n/8);return{nBitLength:n,nByteLength:o}}var ol=new WeakMap,_o=class{ORDER;BITS;BYTES;isLE;ZERO=$e;ONE=ae;_lengths;_mod;constructor(t,r={}){if(t<=ae)throw new Error("invalid field: expected ORDER > 1, got "+t);let n;this.isLE=!1,r!=null&&typeof r=="object"&&(typeof r.BITS=="number"&&(n=r.BITS),typeof r.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:r.sqrt,enumerable:!0}),typeof r.isLE=="boolean"&&(this.isLE=r.isLE),r.allowedLengths&&(this._lengths=Object.freeze(r.allowedLengths.slice())),typeof r.modFromBytes=="boolean"&&(this._mod=r.modFromBytes));let{nBitLength:o,nByteLength:s}=Rh(t,n);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return ce(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return $e<=t&&t<this.ORDER}is0(t){return t===$e}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&ae)===ae}neg(t){return ce(-t,this.ORDER)}eql(t,r){return t===r}sqr(t){return ce(t*t,this.ORDER)}add(t,r){return ce(t+r,this.ORDER)}sub(t,r){return ce(t-r,this.ORDER)}mul(t,r){return ce(t*r,this.ORDER)}pow(t,r){return ll(t,r,this.ORDER)}div(t,r){return ce(t*nl(r,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,r){return t+r}subN(t,r){return t-r}mulN(t,r){return t*r}inv(t){return nl(t,this.ORDER)}sqrt(t){let r=ol.get(this);return r||ol.set(this,r=_h(this.ORDER)),r(this,t)}toBytes(t){return this.isLE?In(t,this.BYTES):Xr(t,this.BYTES)}fromBytes(t,r=!1){re(t);let{_lengths:n,BYTES:o,isLE:s,ORDER:i,_mod:a}=this;if(n){if(t.length<1||!n.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+t.length);let d=new Uint8Array(o);d.set(t,s?0:d.length-t.length),t=d}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let c=s?ct(t):at(t);if(a&&(c=ce(c,i)),!r&&!this.isValid(c))throw new Error("invalid field element: outside of range 0..ORDER");return c}invertBatch(t){return Lo(this,t,!0)}cmov(t,r,n){return Je(n,"condition"),n?r:t}};function Ro(e,t={}){return Object.freeze(_o.prototype),new _o(e,t)}function hl(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=ae)throw new Error("field order must be greater than 1");let t=Qr(e-ae);return Math.ceil(t/8)}function Co(e){let t=hl(e);return t+Math.ceil(t/2)}function Ti(e,t,r=!1){re(e);let n=e.length,o=hl(t),s=Math.max(Co(t),16);if(n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?ct(e):at(e),a=ce(i,t-ae)+ae;return r?In(a,o):Xr(a,o)}var Ai=BigInt(0),Kn=BigInt(1),Ch=BigInt(4),Si=16,ml=128,Ih=5,gl=2**31;function dr(e){let t=e;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof e);Tr(t.fromAffine,"Point.fromAffine"),Tr(t.fromBytes,"Point.fromBytes"),Tr(t.fromHex,"Point.fromHex"),or(t.BASE,"Point.BASE"),or(t.ZERO,"Point.ZERO"),Jr(t.Fp),Jr(t.Fn)}function Io(e,t){dr(e),wl(t,e);let r=Lo(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function Mh(e,t,r=1){if(!Number.isSafeInteger(e)||e<r||e>t)throw new Error("invalid window size, expected ["+r+".."+t+"], got W="+e)}function $h(e,t){let r=e*(4*t+128);if(r>gl)throw new Error("invalid window size: table would need ~"+Math.ceil(r/2**20)+" MiB, max "+gl/2**20+" MiB")}function Oi(e,t){if(e!==void 0){Tr(e,"randomBytes");try{let r=e(t);if(!ir(r)||r.length!==t)return}catch{return}return e}}function wl(e,t){Ln(e,"points"),e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function Kh(e,t,r){if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((n,o)=>{if(!(r===void 0?t.isValid(n):sr(n)&&n<r))throw new Error("invalid scalar at index "+o)})}var bl=new WeakMap;function Bi(e){return bl.get(e)||1}function Ph(e,t){let r=e.double(),n=[e];for(let o=1;o<t;o++)n.push(n[o-1].add(r));return n}function Uh(e,t){let r=2**t,n=r/2,o=BigInt(r-1),s=[];for(;e>Ai;){let i=0;e&Kn&&(i=Number(e&o),i>=n&&(i-=r),e-=BigInt(i)),s.push(i),e>>=Kn}return s}function Nh(e,t,r){let n=2**t,o=n/2,s=BigInt(n-1),i=BigInt(t),a=[];for(let c=0;c<r;c++){let d=Number(e&s);e>>=i,d>o&&(d-=n,e+=Kn),a.push(d)}if(e!==Ai)throw new Error("invalid wnaf");return a}function Hh(e,t,r){let n=0;for(let s of r)n=Math.max(n,s.length);let o=e;for(let s=n-1;s>=0;s--){s!==n-1&&(o=o.double());for(let i=0;i<r.length;i++){let a=r[i][s];if(a){let c=t[i][Math.abs(a)-1>>1];o=o.add(a<0?c.negate():c)}}}return o}var en=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,r){dr(t),this.randomBytes=Oi(r,Si),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,r,n){let o=Math.ceil(n/r)+1,s=2**(r-1),i=[],a=t;for(let c=0;c<o;c++){let d=a;for(let f=0;f<s;f++)i.push(d),d=d.add(a);a=i[i.length-1].double()}return{W:r,bits:n,windows:o,comp:i}}wnafCachedCT(t,r){let{W:n,windows:o,comp:s}=t,i=2**(n-1),a=Nh(r,n,o),c=this.ZERO,d=this.BASE;for(let f=0;f<o;f++){let u=a[f],p=f*i,g=Math.abs(u)-1,h=s[p];for(let w=1;w<i;w++)h=w===g?s[p+w]:h;let y=h.negate();u===0?d=d.add(s[p]):c=c.add(u<0?y:h)}return{p:c,f:d}}getWnafPrecomputes(t,r,n,o){let s=this.wnafPrecomputes.get(r),i=s?.find(a=>a.W===t&&a.bits===n);return i||(i=this.buildWnafTable(r,t,n),typeof o=="function"&&(i={...i,comp:o(i.comp)}),s||(s=[],this.wnafPrecomputes.set(r,s)),s.push(i)),i}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,r){if(this.assertPoint(t),!xi(r,Kn,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,r,n,o){let s=Bi(t);return s===1?this.fixedWindowCT(t,r,n):this.wnafCachedCT(this.getWnafPrecomputes(s,t,n,o),r)}mulCT(t,r,n){return this.validateMulInput(t,r),this.runCT(t,r,this.bits,n)}mulCTBlinded(t,r,n){if(this.validateMulInput(t,r),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let o=this.Point.Fn.BITS+ml,s=this.randomBytes(Si);if(!ir(s)||s.length!==Si)throw new Error("randomBytes returned invalid byte array");s[0]=s[0]&63|128;let i=r+at(s)*this.Point.Fn.ORDER;return this.runCT(t,i,o,n)}fixedWindowCT(t,r,n){let o=Ih,s=1<<o,i=Mn(o),a=new Array(s);a[0]=this.ZERO;for(let f=1;f<s;f++)a[f]=a[f-1].add(t);let c=Math.ceil(n/o),d=this.ZERO;for(let f=c-1;f>=0;f--){if(f!==c-1)for(let g=0;g<o;g++)d=d.double();let u=Number(r>>BigInt(f*o)&i),p=a[0];for(let g=1;g<s;g++)p=g===u?a[g]:p;d=d.add(p)}return{p:d,f:d}}shouldBlind(t,r){return this.randomBytes===void 0?!1:r===Kn?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,r,n,o){return this.shouldBlind(t,n)?this.mulCTBlinded(t,r,o):this.mulCT(t,r,o)}mulUnsafe(t,r,n){if(this.assertPoint(t),!sr(r))throw new Error("invalid scalar");let o=Bi(t);if(o===1||r>=this.Point.Fn.ORDER)return Mo(this.Point,[t],[r],!0);let s=this.getWnafPrecomputes(o,t,this.bits,n);return this.wnafCachedCT(s,r).p}setWindowSize(t,r){this.assertPoint(t),Mh(r,this.bits);let n=Math.ceil((this.bits+ml)/r)+1;$h(n*2**(r-1),this.Point.Fp.BYTES),bl.set(t,r),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return Bi(t)!==1}};function Mo(e,t,r,n=!1){if(dr(e),wl(t,e),Je(n,"allowOversized"),Kh(r,e.Fn,n?e.Fn.ORDER**Ch:void 0),t.length!==r.length)throw new Error("arrays of points and scalars must have equal length");let o=t.map(i=>Ph(i,4)),s=r.map(i=>Uh(i,4));return Hh(e.ZERO,o,s)}function yl(e,t,r){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return Jr(t),t}else return Ro(e,{isLE:r})}function $o(e,t,r={},n){if(e!=="weierstrass"&&e!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);Ue(r);for(let c of["p","n","h"]){let d=t[c];if(!(sr(d)&&d!==Ai))throw new Error(`CURVE.${c} must be positive bigint`)}let o=yl(t.p,r.Fp,n),s=yl(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let c of a)if(!o.isValid(t[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:s}}function tn(e,t){return function(n){let o=e(n);return{secretKey:o,publicKey:t(o)}}}var Ko=BigInt(0),Po=BigInt(1),Uo=BigInt(2),Dh=BigInt(4),xl=BigInt(8);function Fh(e,t,r,n){let o=e.sqr(r),s=e.sqr(n),i=e.add(e.mul(t.a,o),s),a=e.add(e.ONE,e.mul(t.d,e.mul(o,s)));return e.eql(i,a)}function kl(e,t={}){Ue(t,{},{},"extraOpts");let r=t,n=$o("edwards",e,r,r.FpFnLE),{Fp:o,Fn:s}=n,i=n.CURVE,{h:a}=i;if($n(o,i.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if($n(o,i.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");Ue(r,{},{uvRatio:"function",randomBytes:"function"});let c=r.randomBytes===void 0?Ft:r.randomBytes,d=Uo<<BigInt(o.BYTES*8)-Po;function f(v){if(!o.isOdd)throw new Error("Field does not have .isOdd()");return o.isOdd(v)}let u=r.uvRatio===void 0?(v,x)=>{try{return{isValid:!0,value:o.sqrt(o.div(v,x))}}catch{return{isValid:!1,value:Ko}}}:r.uvRatio;if(!Fh(o,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");let p=o.eql(i.a,o.neg(o.ONE))?v=>o.neg(v):o.eql(i.a,o.ONE)?v=>v:v=>o.mul(i.a,v);function g(v,x,B=!1){let A=B?Po:Ko;return vt("coordinate "+v,x,A,d),x}function h(v){if(!(v instanceof y))throw new Error("EdwardsPoint expected")}class y{static BASE=new y(i.Gx,i.Gy,o.ONE,o.mul(i.Gx,i.Gy));static ZERO=new y(o.ZERO,o.ONE,o.ONE,o.ZERO);static Fp=o;static Fn=s;X;Y;Z;T;constructor(x,B,A,R){this.X=g("x",x),this.Y=g("y",B),this.Z=g("z",A,!0),this.T=g("t",R),Object.freeze(this)}static CURVE(){return i}static fromAffine(x){if(x instanceof y)throw new Error("extended point not allowed");let{x:B,y:A}=x||{};return g("x",B),g("y",A),new y(B,A,o.ONE,o.mul(B,A))}static fromBytes(x,B=!1){let A=o.BYTES,{a:R,d:P}=i;x=ar(re(x,A,"point")),Je(B,"zip215");let K=ar(x),b=x[A-1];K[A-1]=b&-129;let T=ct(K),L=B?d:o.ORDER;vt("point.y",T,Ko,L);let H=o.sqr(T),D=o.sub(H,o.ONE),O=o.sub(o.mulN(P,H),R),{isValid:U,value:M}=u(D,O);if(!U)throw new Error("bad point: invalid y coordinate");let I=f(M),W=(b&128)!==0;if(!B&&o.is0(M)&&W)throw new Error("bad point: x=0 and x_0=1");return W!==I&&(M=o.neg(M)),y.fromAffine({x:M,y:T})}static fromHex(x,B=!1){return y.fromBytes(Zr(x),B)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(x=6,B=!0){return E.setWindowSize(this,x),B||this.multiply(Uo),this}assertValidity(){let x=this,{a:B,d:A}=i;if(x.is0())throw new Error("bad point: ZERO");let{X:R,Y:P,Z:K,T:b}=x,T=o.sqr(R),L=o.sqr(P),H=o.sqr(K),D=o.sqr(H),O=o.mul(T,B),U=o.mul(o.add(O,L),H),M=o.add(D,o.mul(A,o.mul(T,L)));if(!o.eql(U,M))throw new Error("bad point: equation left != right (1)");let I=o.mul(R,P),W=o.mul(K,b);if(!o.eql(I,W))throw new Error("bad point: equation left != right (2)")}equals(x){h(x);let{X:B,Y:A,Z:R}=this,{X:P,Y:K,Z:b}=x,T=o.mul(B,b),L=o.mul(P,R),H=o.mul(A,b),D=o.mul(K,R);return o.eql(T,L)&&o.eql(H,D)}is0(){return this.equals(y.ZERO)}negate(){return new y(o.neg(this.X),this.Y,this.Z,o.neg(this.T))}double(){let{X:x,Y:B,Z:A}=this,R=o.sqr(x),P=o.sqr(B),K=o.mul(o.sqr(A),Uo),b=p(R),T=o.addN(x,B),L=o.sub(o.subN(o.sqr(T),R),P),H=o.addN(b,P),D=o.subN(H,K),O=o.subN(b,P),U=o.mul(L,D),M=o.mul(H,O),I=o.mul(L,O),W=o.mul(D,H);return new y(U,M,W,I)}add(x){h(x);let{d:B}=i,{X:A,Y:R,Z:P,T:K}=this,{X:b,Y:T,Z:L,T:H}=x,D=o.mul(A,b),O=o.mul(R,T),U=o.mul(o.mulN(K,B),H),M=o.mul(P,L),I=o.sub(o.subN(o.mulN(o.addN(A,R),o.addN(b,T)),D),O),W=o.subN(M,U),$=o.addN(M,U),_=o.sub(O,p(D)),k=o.mul(I,W),S=o.mul($,_),C=o.mul(I,_),F=o.mul(W,$);return new y(k,S,F,C)}subtract(x){return h(x),this.add(x.negate())}multiply(x){if(!s.isValidNot0(x))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");let{p:B,f:A}=E.mulSecret(this,x,a,w);return w([B,A])[0]}multiplyUnsafe(x){if(!s.isValid(x))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return x===Ko?y.ZERO:this.is0()||x===Po?this:E.mulUnsafe(this,x,w)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return E.mulUnsafe(this,i.n).is0()}toAffine(x){let B=this,A=x;if(A!=null&&typeof A!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof A);let{X:R,Y:P,Z:K}=B,b=B.is0();A==null&&(A=b?o.create(xl):o.inv(K));let T=o.mul(R,A),L=o.mul(P,A),H=o.mul(K,A);if(b)return{x:o.ZERO,y:o.ONE};if(!o.eql(H,o.ONE))throw new Error("invZ was invalid");return{x:T,y:L}}clearCofactor(){return a===Po?this:a===Uo?this.double():a===Dh?this.double().double():a===xl?this.double().double().double():this.multiplyUnsafe(a)}toBytes(){let{x,y:B}=this.toAffine(),A=o.toBytes(B);return A[A.length-1]|=f(x)?128:0,A}toHex(){return Rn(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let w=v=>Io(y,v),E=new en(y,c);return E.bits>=6&&y.BASE.precompute(6),Object.freeze(y.prototype),Object.freeze(y),y}function vl(e,t,r={}){if(dr(e),typeof t!="function")throw new Error('"hash" function param is required');let n=t,o=r;Ue(o,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});let{prehash:s}=o,{BASE:i,Fp:a,Fn:c}=e,d=n.outputLen,f=2*a.BYTES;if(d!==void 0&&(Wt(d,"hash.outputLen"),d!==f))throw new Error(`hash.outputLen must be ${f}, got ${d}`);let u=o.randomBytes===void 0?Ft:o.randomBytes,p=o.toMontgomery,g=o.toMontgomerySecret,h=o.adjustScalarBytes===void 0?O=>O:o.adjustScalarBytes,y=o.domain===void 0?(O,U,M)=>{if(Je(M,"phflag"),U.length||M)throw new Error("Contexts/pre-hash are not supported");return O}:o.domain;function w(O){return c.create(ct(O))}function E(O){let U=b.secretKey;re(O,b.secretKey,"secretKey");let M=re(n(O),2*U,"hashedSecretKey"),I=h(M.slice(0,U)),W=M.slice(U,2*U),$=w(I);return{head:I,prefix:W,scalar:$}}function v(O){let{head:U,prefix:M,scalar:I}=E(O),W=i.multiply(I),$=W.toBytes();return{head:U,prefix:M,scalar:I,point:W,pointBytes:$}}function x(O){return v(O).pointBytes}function B(O=Uint8Array.of(),...U){let M=Me(...U);return w(n(y(M,re(O,void 0,"context"),!!s)))}function A(O,U,M={}){Ue(M,{},{},"options"),O=ar(re(O,void 0,"message")),s&&(O=s(O));let{prefix:I,scalar:W,pointBytes:$}=v(U),_=B(M.context,I,O),k=i.multiply(_).toBytes(),S=B(M.context,k,$,O),C=c.create(_+S*W);if(!c.isValid(C))throw new Error("sign failed: invalid s");let F=Me(k,c.toBytes(C));return re(F,b.signature,"result")}let R={zip215:o.zip215};function P(O,U,M,I=R){Ue(I);let{context:W}=I,$=I.zip215===void 0?!!R.zip215:I.zip215,_=b.signature;O=re(O,_,"signature"),U=re(U,void 0,"message"),M=re(M,b.publicKey,"publicKey"),$!==void 0&&Je($,"zip215"),s&&(U=s(U));let k=_/2,S=O.subarray(0,k),C=ct(O.subarray(k,_)),F,q,j;try{F=e.fromBytes(M,$),q=e.fromBytes(S,$),j=i.multiplyUnsafe(C)}catch{return!1}if(!$&&F.isSmallOrder())return!1;let Y=B(W,S,M,U);return q.add(F.multiplyUnsafe(Y)).subtract(j).clearCofactor().is0()}let K=a.BYTES,b={secretKey:K,publicKey:K,signature:2*K,seed:K};function T(O){return O=O===void 0?u(b.seed):O,re(O,b.seed,"seed")}function L(O){return ir(O)&&O.length===b.secretKey}function H(O,U){try{return!!e.fromBytes(O,U===void 0?R.zip215:U)}catch{return!1}}let D={getExtendedPublicKey:v,randomSecretKey:T,isValidSecretKey:L,isValidPublicKey:H,toMontgomery(O){if(p===void 0)throw new Error("Montgomery conversion is not supported for this curve");return p(e.fromBytes(O))},toMontgomerySecret(O){if(g===void 0)throw new Error("Montgomery conversion is not supported for this curve");return g(O)}};return Object.freeze(b),Object.freeze(D),Object.freeze({keygen:tn(T,x),getPublicKey:x,sign:A,verify:P,utils:D,Point:e,lengths:b})}function Pn(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function Tl(e){return Pn(e,"x"),(e&e-1)===0&&e!==0}function _i(e,t){if(Pn(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let r=0;for(let n=0;n<t;n++,e>>>=1)r=r<<1|e&1;return r>>>0}function Sl(e){return Pn(e),31-Math.clz32(e)}function El(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);let t=e.length;if(!Tl(t))throw new Error("expected positive power-of-two length, got "+t);let r=Sl(t);for(let n=0;n<t;n++){let o=_i(n,r);if(n<o){let s=e[n];e[n]=e[o],e[o]=s}}return e}var Li=(e,t)=>{Ue(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");let{N:r,roots:n,dit:o,invertButterflies:s=!1,skipStages:i=0,brp:a=!0}=t;Pn(r,"coreOpts.N");let c=Sl(r);if(!Tl(r))throw new Error("FFT: Polynomial size should be power of two");Pn(i,"coreOpts.skipStages");let d=c===0?0:c-1;if(i>d)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${d}`);if(n.length!==r)throw new Error(`FFT: wrong roots length: expected ${r}, got ${n.length}`);let f=o!==s;return u=>{if(u.length!==r)throw new Error("FFT: wrong Polynomial length");o&&a&&El(u);for(let p=0,g=1;p<c-i;p++){let h=o?p+1+i:c-p,y=1<<h,w=y>>1,E=r>>h;for(let v=0;v<r;v+=y)for(let x=0,B=g++;x<w;x++){let A=s?o?r-B:B:x*E,R=v+x,P=v+x+w,K=n[A],b=u[P],T=u[R];if(f){let L=e.mul(b,K);u[R]=e.add(T,L),u[P]=e.sub(T,L)}else s?(u[R]=e.add(b,T),u[P]=e.mul(e.sub(b,T),K)):(u[R]=e.add(T,b),u[P]=e.mul(e.sub(T,b),K))}}return!o&&a&&El(u),u}};var Sr=BigInt(0),dt=BigInt(1),No=BigInt(2);function Bl(e,t){return e+t-(t>>dt<<dt)}function Wh(e){let t=BigInt(6)*e;return(r,n,o)=>{let s=n+o,a=((t+o-n)*r+n)%e;return{x_2:a,x_3:s-a}}}function qh(e){return Ue(e,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...e})}function Al(e){let t=qh(e),{P:r,type:n,adjustScalarBytes:o,powPminus2:s,randomBytes:i}=t,a=t.scalarMultBase,c=n==="x25519";if(!c&&n!=="x448")throw new Error("invalid type");let d=i===void 0?Ft:i,f=c?255:448,u=Wh(r),p=c?32:56,g=BigInt(c?9:5),h=BigInt(c?121665:39081),y=c?No**BigInt(254):No**BigInt(447),w=c?BigInt(8)*(No**BigInt(251)-dt):BigInt(4)*(No**BigInt(445)-dt),E=y+w+dt,v=M=>ce(M,r),x=B(g);function B(M){return In(v(M),p)}function A(M){let I=ar(re(M,p,"uCoordinate"));return c&&(I[31]&=127),v(ct(I))}function R(M){return ct(o(ar(re(M,p,"scalar"))))}let P=new Set(c?[Sr,dt,r-dt,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[Sr,dt,r-dt]);function K(M,I){let W=A(I);if(P.has(W))throw new Error("invalid private or public key received");let $=H(W,R(M));if($===Sr)throw new Error("invalid private or public key received");return B($)}function b(M){if(a===void 0)return K(M,x);let I=R(M);vt("scalar",I,y,E);let W=v(a(I));if(W===Sr)throw new Error("invalid private or public key received");return B(W)}let T=b,L=K;function H(M,I){vt("u",M,Sr,r),vt("scalar",I,y,E);let W=I,$=M,_=dt,k=Sr,S=M,C=dt,F=W^W>>dt;for(let Y=BigInt(f-1);Y>=Sr;Y--){let G=Bl(r,F>>Y);({x_2:_,x_3:S}=u(G,_,S)),{x_2:k,x_3:C}=u(G,k,C);let V=_+k,X=v(V*V),xe=_-k,pe=v(xe*xe),Ce=X-pe,Qe=S+C,ge=S-C,ve=v(ge*V),zr=v(Qe*xe),Sn=ve+zr,er=ve-zr;S=v(Sn*Sn),C=v($*v(er*er)),_=v(X*pe),k=v(Ce*(X+v(h*Ce)))}let q=Bl(r,W);({x_2:_,x_3:S}=u(q,_,S)),{x_2:k,x_3:C}=u(q,k,C);let j=s(k);return v(_*j)}let D={secretKey:p,publicKey:p,seed:p},O=M=>(M=M===void 0?d(p):M,re(M,D.seed,"seed"),M),U={randomSecretKey:O};return Object.freeze(D),Object.freeze(U),Object.freeze({keygen:tn(O,T),getSharedSecret:L,getPublicKey:T,scalarMult:K,scalarMultBase:b,utils:U,GuBytes:x.slice(),lengths:D})}var Ol=BigInt(0),Ri=BigInt(1),_l=BigInt(2),jh=BigInt(3),zh=BigInt(5),Yh=BigInt(8),Ho=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),Gh={p:Ho,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:Yh,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function Cl(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=Ho,a=e*e%s*e%s,c=lt(a,_l,s)*a%s,d=lt(c,Ri,s)*e%s,f=lt(d,zh,s)*d%s,u=lt(f,t,s)*f%s,p=lt(u,r,s)*u%s,g=lt(p,n,s)*p%s,h=lt(g,o,s)*g%s,y=lt(h,o,s)*g%s,w=lt(y,t,s)*f%s;return{pow_p_5_8:lt(w,_l,s)*e%s,b2:a}}function Ci(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var Ll=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function Vh(e,t){let r=Ho,n=ce(t*t*t,r),o=ce(n*n*t,r),s=Cl(e*o).pow_p_5_8,i=ce(e*n*s,r),a=ce(t*i*i,r),c=i,d=ce(i*Ll,r),f=a===e,u=a===ce(-e,r),p=a===ce(-e*Ll,r);return f&&(i=c),(u||p)&&(i=d),pl(i,r)&&(i=ce(-i,r)),{isValid:f||u,value:i}}var Un=kl(Gh,{uvRatio:Vh}),Rl=Un.Fp;function Zh(e){let{y:t}=e;return Rl.toBytes(Rl.div(Ri+t,Ri-t))}function Xh(e){let t=Un.Fp.BYTES;return Q(e,t),Ci(Bo(e.subarray(0,t))).subarray(0,t)}function Qh(e){return vl(Un,Bo,Object.assign({adjustScalarBytes:Ci,toMontgomery:Zh,toMontgomerySecret:Xh,zip215:!0},e))}var rn=Qh({});var fr=(()=>{let e=Ho,t=r=>{let{pow_p_5_8:n,b2:o}=Cl(r);return ce(lt(n,jh,e)*o,e)};return Al({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:Ci,scalarMultBase:r=>{let n=ce(r,Un.Fn.ORDER);if(n===Ol)return Ol;let o=Un.BASE.multiply(n);return ce((o.Z+o.Y)*t(ce(o.Z-o.Y,e)),e)}})})();var Hn=e=>Object.freeze(e());function Hl(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}function $i(e){if(!Hl(e))throw new TypeError("Uint8Array expected")}function Jh(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(r=>typeof r=="string"):t.every(r=>Number.isSafeInteger(r)):!1}function em(e){if(typeof e!="function")throw new TypeError("function expected");return!0}function nn(e,t){if(typeof t!="string")throw new TypeError(`${e}: string expected`);return!0}function Do(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected number, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function Il(e,t){if(!Jh(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function Ki(...e){let t=s=>s,r=(s,i)=>a=>s(i(a)),n=e.map(s=>s.encode).reduceRight(r,t),o=e.map(s=>s.decode).reduce(r,t);return{encode:n,decode:o}}var tm=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function Ml(e,t=e.length){let r=new Array(t);for(let n=0;n<t;n++)r[n]=e[n];return r}var $l=(()=>{try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+"?e:void 0}catch{return}})(),Ii=8192;function rm(e){let t=e.length;if($l!==void 0&&t>=12)return $l.decode(e);if(t<=Ii)return String.fromCharCode.apply(null,e);let r="";for(let n=0;n<t;n+=Ii)r+=String.fromCharCode.apply(null,e.subarray(n,n+Ii));return r}function Fo(e){if(Do(e),e<=0||e>8)throw new RangeError("radix2: bits should be in (0..8]");let t=tm[e]-1;return{encode:r=>{$i(r);let n=r.length,o=new Uint8Array(Math.ceil(n*8/e)),s=0,i=0,a=0;for(let c=0;c<n;)for(c+2<n?(s=s<<24|r[c]<<16|r[c+1]<<8|r[c+2],i+=24,c+=3):(s=(s<<8|r[c])&65535,i+=8,c++);i-=e,o[a++]=s>>i&t,!(i<e););return i>0&&(o[a]=s<<e-i&t),o},decode:r=>{let n=r.length,o=new Uint8Array(Math.floor(n*e/8)),s=0,i=0,a=0;for(let c=0;c<n;c++)for(s=(s<<e|r[c])&65535,i+=e;i>=8;i-=8)o[a++]=s>>i-8&255;if(s=s<<8-i&255,i>=e)throw new Error("Excess padding");if(s>0)throw new Error(`Non-zero padding: ${s}`);return o}}}function Wo(e,t){let r=e.length;if(r>128)throw new Error("alphabet: max 128 letters");let n=new Uint8Array(r),o=new Int8Array(128).fill(-1);for(let s=0;s<r;s++){let i=e.charCodeAt(s);if(e.codePointAt(s)!==i||i>127)throw new Error("alphabet: single-char ASCII letters only");n[s]=i,o[i]=s}if(t!==void 0)for(let s of Object.keys(t)){let i=s.charCodeAt(0),a=o[t[s].charCodeAt(0)];if(s.length!==1||i>127||a===void 0||a===-1)throw new Error(`alphabet: invalid alias ${s}`);o[i]=a}return{encode:s=>{let i=new Uint8Array(s.length);for(let a=0;a<s.length;a++){let c=s[a],d=n[c];if(d===void 0)throw new Error(`alphabet.encode: invalid digit ${c}`);i[a]=d}return rm(i)},decode:s=>{nn("decode",s);let i=s.length,a=new Uint8Array(i);for(let c=0;c<i;c++){let d=s.charCodeAt(c),f=d<128?o[d]:-1;if(f===-1)throw new Error(`Unknown letter "${s[c]}". Allowed: ${e}`);a[c]=f}return a}}}function nm(e,t="="){return Do(e),nn("padding",t),{encode(r){for(;r.length*e%8;)r+=t;return r},decode(r){nn("decode",r);let n=r.length;if(n*e%8)throw new Error("padding: invalid length");for(;n>0&&r[n-1]===t;n--)if((n-1)*e%8===0)throw new Error("padding: excess padding");return r.slice(0,n)}}}function Kl(e){return em(e),function(...t){try{return e.apply(null,t)}catch{}}}var Dl=Hn(()=>Ki(Fo(5),Wo("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));var om=typeof Uint8Array.from([]).toBase64=="function"&&typeof Uint8Array.fromBase64=="function",sm=/[\t\n\f\r ]/,im=(e,t)=>{nn("base64",e);let r=t?"base64url":"base64";if(e.length>0&&sm.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:r,lastChunkHandling:"strict"})},am=Hn(()=>Ki(Fo(6),Wo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),nm(6)));var qo=Hn(()=>om?{encode(e){return $i(e),e.toBase64()},decode(e){return im(e,!1)}}:am),Fe=Hn(()=>Ki(Fo(6),Wo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));var Mi=Wo("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),cm=/^[\x21-\x60\x7b-\x7e]+$/;function Pl(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<33||n>126)throw new Error(`${e}: printable ASCII expected`)}}function lm(e){let t=e.length,r=new Uint8Array(t);for(let n=0;n<t;n++){let o=e[n];if(o<0||o>=32)throw new Error(`alphabet.encode: invalid digit ${o}`);r[n]=o}return r}var Ul=[996825010,642813549,513874426,1027748829,705979059];function Nn(e){let t=e>>25,r=(e&33554431)<<5;for(let n=0;n<Ul.length;n++)(t>>n&1)===1&&(r^=Ul[n]);return r}function Nl(e,t,r=1){let n=e.length,o=1;for(let i=0;i<n;i++){let a=e.charCodeAt(i);if(a<33||a>126)throw new Error(`Invalid prefix (${e})`);o=Nn(o)^a>>5}o=Nn(o);for(let i=0;i<n;i++)o=Nn(o)^e.charCodeAt(i)&31;for(let i of t)o=Nn(o)^i;for(let i=0;i<6;i++)o=Nn(o);o^=r;let s=new Uint8Array(6);for(let i=0;i<6;i++)s[i]=o>>>5*(5-i)&31;return Mi.encode(s)}function dm(e){let t=e==="bech32"?1:734539939,r=Fo(5),n=u=>{$i(u);let p=u.length,g=new Array(Math.ceil(p*8/5)),h=0,y=0,w=0;for(let E=0;E<p;E++)for(h=h<<8|u[E],y+=8;y>=5;y-=5)g[w++]=h>>y-5&31;return y>0&&(g[w]=h<<5-y&31),g},o=u=>{Il("radix2.decode",u);let p=u.length,g=new Uint8Array(p);for(let h=0;h<p;h++){let y=u[h];if(y<0||y>=32)throw new Error(`convertRadix2: invalid word=${y}`);g[h]=y}return r.decode(g)},s=Kl(o);function i(u,p,g=90){nn("bech32.encode prefix",u),g!==!1&&Do(g,"limit"),Hl(p)&&(p=Ml(p)),Il("bech32.encode",p);let h=u.length;if(h===0)throw new TypeError(`Invalid prefix length ${h}`);let y=h+7+p.length;if(g!==!1&&y>g)throw new TypeError(`Length ${y} exceeds limit ${g}`);Pl("bech32.encode prefix",u);let w=u.toLowerCase(),E=Nl(w,p,t);return`${w}1${Mi.encode(lm(p))}${E}`}function a(u,p=90){nn("bech32.decode input",u),p!==!1&&Do(p,"limit");let g=u.length;if(g<8||p!==!1&&g>p)throw new TypeError(`invalid string length ${g}, expected (8..${p})`);let h=u.toLowerCase();if(u!==h&&!cm.test(u))throw Pl("bech32.decode input",u),new Error("mixed-case string not allowed");let y=h.lastIndexOf("1");if(y===0||y===-1)throw new Error('invalid separator "1"');let w=h.slice(0,y),E=h.slice(y+1);if(E.length<6)throw new Error("invalid data length");let v=Mi.decode(E),x=Ml(v,v.length-6),B=Nl(w,x,t);if(!E.endsWith(B))throw new Error(`Invalid checksum in ${u}`);return{prefix:w,words:x}}let c=Kl(a);function d(u,p=90){let{prefix:g,words:h}=a(u,p);return{prefix:g,words:h,bytes:o(h)}}function f(u,p){return i(u,n(p))}return{encode:i,decode:a,encodeFromBytes:f,decodeToBytes:d,decodeUnsafe:c,fromWords:o,fromWordsUnsafe:s,toWords:n}}var ze=Hn(()=>dm("bech32"));var fm=new TextEncoder,um=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function he(e){return fm.encode(e)}function Fl(e){return um.decode(e)}function ur(...e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}function et(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function le(e){return qo.encode(e)}function ie(e){let t=new Uint8Array(qo.decode(e));if(qo.encode(t)!==e)throw new Error("not canonical base64");return t}function on(e){return Dl.encode(e).toLowerCase()}function sn(e){return crypto.getRandomValues(new Uint8Array(e))}var Wl="age-secret-key-",ql="age";function Dn(e){if(e.length!==32)throw new Error("an age identity has 32 bytes");return ze.encodeFromBytes(Wl,e).toUpperCase()}function Pi(e){let{prefix:t,bytes:r}=ze.decodeToBytes(e),n=new Uint8Array(r);if(t.toLowerCase()!==Wl||Dn(n)!==e)throw new Error("not an age identity");return n}function Ui(e){return ze.encodeFromBytes(ql,fr.getPublicKey(e))}function jo(e){let t=Pi(e),r=Ui(t);return t.fill(0),r}function pr(e){let{prefix:t,bytes:r}=ze.decodeToBytes(e),n=new Uint8Array(r);if(t!==ql||n.length!==32||ze.encodeFromBytes(t,n)!==e)throw new Error("not an age recipient");return n}var zo=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,r){if(je(t),Q(r,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,o=new Uint8Array(n);o.set(r.length>n?t.create().update(r).digest():r);for(let s=0;s<o.length;s++)o[s]^=54;this.iHash.update(o),this.oHash=t.create();for(let s=0;s<o.length;s++)o[s]^=106;this.oHash.update(o),Be(o)}update(t){return Nt(this),this.iHash.update(t),this}digestInto(t){Nt(this),Yr(t,this),this.finished=!0;let r=t.subarray(0,this.outputLen);this.iHash.digestInto(r),this.oHash.update(r),this.oHash.digestInto(r),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=r._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},yt=(()=>{let e=((t,r,n)=>new zo(t,r).update(n).digest());return e.create=(t,r)=>new zo(t,r),e})();function an(e,t,r){return je(e),r===void 0&&(r=new Uint8Array(e.outputLen)),yt(e,r,t)}var Fn=Uint8Array.of(0),pm=Uint8Array.of();function Wn(e,t,r,n=32,o){je(e),se(n,"length"),Q(t,void 0,"prk");let s=e.outputLen;if(t.length<s)throw new Error('"prk" must be at least HashLen octets');if(n>255*s)throw new Error("Length must be <= 255*HashLen");let i=Math.ceil(n/s);if(r===void 0?r=pm:Q(r,void 0,"info"),!i)return o&&Be(t),new Uint8Array;let a=o&&i===1?t:new Uint8Array(i*s),{iHash:c,oHash:d}=yt.create(e,t),f=o?t:new Uint8Array(s),u=i>1?o?.iHash||e.create():void 0;for(let g=0;g<i-1;g++){Fn[0]=g+1;let h=c._cloneInto(u);g&&h.update(f),h.update(r).update(Fn).digestInto(f),d._cloneInto(u).update(f).digestInto(f),a.set(f,s*g)}if(Fn[0]=i,i>1&&c.update(f),c.update(r).update(Fn).digestInto(f),d.update(f).digestInto(f),a.set(f,s*(i-1)),c.destroy(),d.destroy(),u?.destroy(),f!==a&&Be(f),Be(Fn),n===a.length)return a;let p=a.slice(0,n);return Be(a),p}var Et=(e,t,r,n,o)=>{je(e),r===void 0&&(r=new Uint8Array(e.outputLen));let s=yt.create(e,r).update(t);return Wn(e,s.digest(),n,o,s)};var hm=he("candour/1");function Ye(...e){return new Uint8Array(ye(ur(...e)))}function cn(e,t){return new Uint8Array(Et(ye,e,hm,he(t),32))}function zl(e){return new Uint8Array(rn.getPublicKey(e))}function Yl(e,t){return new Uint8Array(rn.sign(e,t))}function Gl(e){try{return!rn.Point.fromBytes(e,!1).isSmallOrder()}catch{return!1}}function Vl(e,t,r){return e.length!==64||r.length!==32?!1:jl(r)&&jl(e.subarray(0,32))&&rn.verify(e,t,r,{zip215:!1})}function jl(e){try{let t=rn.Point.fromBytes(e,!1);return!t.isSmallOrder()&&t.isTorsionFree()}catch{return!1}}function Yo(e){let t=cn(e,"candour/1 staff identity"),r=cn(e,"candour/1 staff sign"),n={identity:Dn(t),recipient:Ui(t),signingSeed:r,signer:zl(r)};return t.fill(0),n}function Go(e,t){let r=Ye(he("candour/1 fingerprint"),pr(e),t);return on(r.subarray(0,15)).match(/.{4}/g).join("-")}var Zl=Object.freeze(`abandon
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
`));var ln=Zl,mm=new Set(ln);function Br(e){return e.toLowerCase().replace(/[^\p{Alphabetic}]+/gu," ").trim()}function Xl(e){let t=Br(e).split(" "),r=t.findIndex(o=>!mm.has(o)),n=t[r];return n===void 0?null:{word:n,place:r+1,suggestion:gm(n)}}function gm(e){let t=ln.filter(o=>e.length>=3&&o.startsWith(e));if(t.length===1)return t[0]??null;let r=null,n=3;for(let o of ln){let s=ym(e,o);s<n&&([r,n]=[o,s])}return r}function ym(e,t){let r=[];for(let n=0;n<=e.length;n++){let o=[n];r.push(o);for(let s=1;s<=t.length;s++){if(n===0){o.push(s);continue}let i=r[n-1],a=i[s-1]+(e[n-1]===t[s-1]?0:1),c=Math.min(i[s]+1,o[s-1]+1,a);n>1&&s>1&&e[n-1]===t[s-2]&&e[n-2]===t[s-1]&&(c=Math.min(c,r[n-2][s-2]+1)),o.push(c)}}return r[e.length][t.length]}var Ni=6,Ql={N:2**17,r:8,p:1,dkLen:32};function Vo(){let e=crypto.getRandomValues(new Uint16Array(Ni)),t=Array.from(e,r=>ln[r%ln.length]);return e.fill(0),t.join(" ")}function Zo(e,t){return Ye(he("candour/1 staff"),Ye(he(e)),Ye(he(t)))}function Xo(e){let t=cn(e,"candour/1 staff sign-in"),r=cn(e,"candour/1 staff kek"),n=Dn(r);return r.fill(0),{proof:t,proofHash:Ye(t),kek:n}}var Tt=class{constructor(t){this.value=t}valueOf(){return this.value}},we=class extends Tt{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},tt=class extends Tt{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},St=class e extends Tt{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof Tt)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof Tt&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Jl=100,wm="⁨",bm="⁩";function xm(e,t,r){if(r===t||r instanceof tt&&t instanceof tt&&r.value===t.value)return!0;if(t instanceof tt&&typeof r=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===n)return!0}return!1}function ed(e,t,r){return t[r]?dn(e,t[r].value):(e.reportError(new RangeError("No default")),new we)}function Hi(e,t){let r=[],n=Object.create(null);for(let o of t)o.type==="narg"?n[o.name]=qn(e,o.value):r.push(qn(e,o));return{positional:r,named:n}}function qn(e,t){switch(t.type){case"str":return t.value;case"num":return new tt(t.value,{minimumFractionDigits:t.precision});case"var":return km(e,t);case"mesg":return vm(e,t);case"term":return Em(e,t);case"func":return Tm(e,t);case"select":return Sm(e,t);default:return new we}}function km(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new we(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new we(`$${t}`);if(r instanceof Tt)return r;switch(typeof r){case"string":return r;case"number":return new tt(r);case"object":if(St.supportsValue(r))return new St(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new we(`$${t}`)}}function vm(e,{name:t,attr:r}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new we(t);if(r){let o=n.attributes[r];return o?dn(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new we(`${t}.${r}`))}return n.value?dn(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new we(t))}function Em(e,{name:t,attr:r,args:n}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new we(o);if(r){let a=s.attributes[r];if(a){e.params=Hi(e,n).named;let c=dn(e,a);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new we(`${o}.${r}`)}e.params=Hi(e,n).named;let i=dn(e,s.value);return e.params=null,i}function Tm(e,{name:t,args:r}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new we(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new we(`${t}()`);try{let o=Hi(e,r);return n(o.positional,o.named)}catch(o){return e.reportError(o),new we(`${t}()`)}}function Sm(e,{selector:t,variants:r,star:n}){let o=qn(e,t);if(o instanceof we)return ed(e,r,n);for(let s of r){let i=qn(e,s.key);if(xm(e,o,i))return dn(e,s.value)}return ed(e,r,n)}function Di(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new we;e.dirty.add(t);let r=[],n=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){r.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>Jl)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Jl}`);n&&r.push(wm),r.push(qn(e,o).toString(e)),n&&r.push(bm)}return e.dirty.delete(t),r.join("")}function dn(e,t){return typeof t=="string"?e.bundle._transform(t):Di(e,t)}var Qo=class{constructor(t,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let o=JSON.stringify(r);return n[o]||(n[o]=new t(this.bundle.locales,r)),n[o]}};function Fi(e,t){let r=Object.create(null);for(let[n,o]of Object.entries(e))t.includes(n)&&(r[n]=o.valueOf());return r}var td=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function rd(e,t){let r=e[0];if(r instanceof we)return new we(`NUMBER(${r.valueOf()})`);if(r instanceof tt)return new tt(r.valueOf(),{...r.opts,...Fi(t,td)});if(r instanceof St)return new tt(r.toNumber(),{...Fi(t,td)});throw new TypeError("Invalid argument to NUMBER")}var Bm=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function nd(e,t){let r=e[0];if(r instanceof we)return new we(`DATETIME(${r.valueOf()})`);if(r instanceof St||r instanceof tt)return new St(r,Fi(t,Bm));throw new TypeError("Invalid argument to DATETIME")}var od=new Map;function sd(e){let t=Array.isArray(e)?e.join(" "):e,r=od.get(t);return r===void 0&&(r=new Map,od.set(t,r)),r}var jn=class{constructor(t,{functions:r,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:rd,DATETIME:nd,...r},this._useIsolating=n,this._transform=o,this._intls=sd(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(r===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(r===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,r=null,n=null){if(typeof t=="string")return this._transform(t);let o=new Qo(this,n,r);try{return Di(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new we().toString(o);throw s}}};var Wi=/^(-?[a-zA-Z][\w-]*) *= */gm,id=/\.([a-zA-Z][\w-]*) *= */y,Am=/\*?\[/y,qi=/(-?[0-9]+(?:\.([0-9]+))?)/y,Om=/([a-zA-Z][\w-]*)/y,ad=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,_m=/^[A-Z][A-Z0-9_-]*$/,Jo=/([^{}\n\r]+)/y,Lm=/([^\\"\n\r]*)/y,cd=/\\([\\"])/y,ld=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Rm=/^\n+/,dd=/ +$/,Cm=/ *\r?\n/g,Im=/( *)$/,Mm=/{\s*/y,fd=/\s*}/y,$m=/\[\s*/y,Km=/\s*] */y,Pm=/\s*\(\s*/y,Um=/\s*->\s*/y,Nm=/\s*:\s*/y,Hm=/\s*,?\s*/y,Dm=/\s+/y,zn=class{constructor(t){this.body=[],Wi.lastIndex=0;let r=0;for(;;){let b=Wi.exec(t);if(b===null)break;r=Wi.lastIndex;try{this.body.push(c(b[1]))}catch(T){if(T instanceof SyntaxError)continue;throw T}}function n(b){return b.lastIndex=r,b.test(t)}function o(b,T){if(t[r]===b)return r++,!0;if(T)throw new T(`Expected ${b}`);return!1}function s(b,T){if(n(b))return r=b.lastIndex,!0;if(T)throw new T(`Expected ${b.toString()}`);return!1}function i(b){b.lastIndex=r;let T=b.exec(t);if(T===null)throw new SyntaxError(`Expected ${b.toString()}`);return r=b.lastIndex,T}function a(b){return i(b)[1]}function c(b){let T=f(),L=d();if(T===null&&Object.keys(L).length===0)throw new SyntaxError("Expected message value or attributes");return{id:b,value:T,attributes:L}}function d(){let b=Object.create(null);for(;n(id);){let T=a(id),L=f();if(L===null)throw new SyntaxError("Expected attribute value");b[T]=L}return b}function f(){let b;if(n(Jo)&&(b=a(Jo)),t[r]==="{"||t[r]==="}")return u(b?[b]:[],1/0);let T=R();return T?b?u([b,T],T.length):(T.value=P(T.value,Rm),u([T],T.length)):b?P(b,dd):null}function u(b=[],T){for(;;){if(n(Jo)){b.push(a(Jo));continue}if(t[r]==="{"){b.push(p());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let O=R();if(O){b.push(O),T=Math.min(T,O.length);continue}break}let L=b.length-1,H=b[L];typeof H=="string"&&(b[L]=P(H,dd));let D=[];for(let O of b)O instanceof es&&(O=O.value.slice(0,O.value.length-T)),O&&D.push(O);return D}function p(){s(Mm,SyntaxError);let b=g();if(s(fd))return b;if(s(Um)){let T=w();return s(fd,SyntaxError),{type:"select",selector:b,...T}}throw new SyntaxError("Unclosed placeable")}function g(){if(t[r]==="{")return p();if(n(ad)){let[,b,T,L=null]=i(ad);if(b==="$")return{type:"var",name:T};if(s(Pm)){let H=h();if(b==="-")return{type:"term",name:T,attr:L,args:H};if(_m.test(T))return{type:"func",name:T,args:H};throw new SyntaxError("Function names must be all upper-case")}return b==="-"?{type:"term",name:T,attr:L,args:[]}:{type:"mesg",name:T,attr:L}}return v()}function h(){let b=[];for(;;){switch(t[r]){case")":return r++,b;case void 0:throw new SyntaxError("Unclosed argument list")}b.push(y()),s(Hm)}}function y(){let b=g();return b.type!=="mesg"?b:s(Nm)?{type:"narg",name:b.name,value:v()}:b}function w(){let b=[],T=0,L;for(;n(Am);){o("*")&&(L=T);let H=E(),D=f();if(D===null)throw new SyntaxError("Expected variant value");b[T++]={key:H,value:D}}if(T===0)return null;if(L===void 0)throw new SyntaxError("Expected default variant");return{variants:b,star:L}}function E(){s($m,SyntaxError);let b;return n(qi)?b=x():b={type:"str",value:a(Om)},s(Km,SyntaxError),b}function v(){if(n(qi))return x();if(t[r]==='"')return B();throw new SyntaxError("Invalid expression")}function x(){let[,b,T=""]=i(qi),L=T.length;return{type:"num",value:parseFloat(b),precision:L}}function B(){o('"',SyntaxError);let b="";for(;;){if(b+=a(Lm),t[r]==="\\"){b+=A();continue}if(o('"'))return{type:"str",value:b};throw new SyntaxError("Unclosed string literal")}}function A(){if(n(cd))return a(cd);if(n(ld)){let[,b,T]=i(ld),L=parseInt(b||T,16);return L<=55295||57344<=L?String.fromCodePoint(L):"�"}throw new SyntaxError("Unknown escape sequence")}function R(){let b=r;switch(s(Dm),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return K(t.slice(b,r))}return t[r-1]===" "?K(t.slice(b,r)):!1}function P(b,T){return b.replace(T,"")}function K(b){let T=b.replace(Cm,`
`),L=Im.exec(b)[1].length;return new es(T,L)}}},es=class{constructor(t,r){this.value=t,this.length=r}};var ud=`# What the script on the staff pages says. Shown as text, never as markup.

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
`;var ji=new jn("en-GB",{useIsolating:!1}),[pd]=ji.addResource(new zn(ud));if(pd)throw pd;function l(e,t){let r=ji.getMessage(e);if(!r?.value)throw new Error(`no copy for ${e}`);let n=[],o=ji.formatPattern(r.value,t,n);if(n[0])throw n[0];return o}var Wm=new Intl.DateTimeFormat("en-GB",{dateStyle:"long",timeZone:"UTC"});function Z(e){return Wm.format(new Date(`${e}T00:00:00Z`))}function de(e){return new Intl.ListFormat("en-GB",{type:"conjunction"}).format(e)}function hd(e,t){let r=e.mark===t&&t!==null;switch(e.what){case"active":return r?"active":"nothing";case"locked":return r||t===null?"close":"nothing";case"begun":return r?"nothing":"close"}}var qm="candour",zi="session",Yi="root";async function md(e){await Vi("readwrite",t=>t.put(e,Yi))}async function ts(){let e=await Vi("readonly",t=>t.get(Yi));return e instanceof Uint8Array?e:null}async function Gi(e){await Vi("readwrite",t=>{let r=t.get(Yi);return r.onsuccess=()=>{let n=r.result;(!(n instanceof Uint8Array)||le(n)===e)&&t.clear()},r})}async function Vi(e,t){let r=await jm();try{let n=r.transaction(zi,e),o=t(n.objectStore(zi));return await new Promise((s,i)=>{n.oncomplete=()=>s(),n.onabort=()=>i(n.error)}),o.result}finally{r.close()}}function jm(){return new Promise((e,t)=>{let r=indexedDB.open(qm,1);r.onupgradeneeded=()=>r.result.createObjectStore(zi),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error)})}var zm="/sign-in?ended=1",yd=new BroadcastChannel("candour"),wd=new Set,Yn=null,Zi=ts().then(e=>{Yn=e&&le(e)}).catch(()=>{});function Bt(e){wd.add(e)}async function fn(){vd(),await Zi,Qi("locked");let e=Yn;await Gi(e).catch(()=>Gi(e)).catch(()=>{}),Ed()}function bd(e){Yn=le(e),Qi("begun")}function xd(){Zi.then(()=>Qi("active"))}function kd(e){yd.addEventListener("message",t=>{Zi.then(()=>{let r=hd(t.data,Yn);r==="active"&&e(),r==="close"&&Xi()})}),window.addEventListener("pageshow",t=>{t.persisted&&location.reload()})}function Xi(){vd(),Ed()}function Qi(e){let t={what:e,mark:Yn};yd.postMessage(t)}function vd(){document.querySelector("main")?.replaceChildren(),document.title="";for(let e of wd)e()}var gd=!1;function Ed(){gd||(gd=!0,location.replace(zm))}var Oe=class extends Error{constructor(r,n,o){super(n);this.status=r;this.problem=o}status;problem;get isAnswer(){return this.status>=400&&this.status<500}};var Ge=class extends Error{};async function ke(e){return ea(await Ji(e,{method:"GET"}),!0)}async function Ve(e,t){return ea(await Ji(e,Td(t)),!0)}async function Gn(e,t){return ea(await Ji(e,Td(t)),!1)}function Td(e){return{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}}async function Ji(e,t){try{return await fetch(e,{...t,credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{throw new Oe(0,l("browser-no-connection"),{})}}async function ea(e,t){if(e.status===401&&t)throw await fn(),new Ge;if(e.status===204)return null;let r=await e.json().catch(()=>null);if(e.ok&&r!==null)return r;let n=typeof r=="object"&&r!==null?r:{},o=typeof n.detail=="string"?n.detail:l("browser-unexpected");throw new Oe(e.status,o,n)}function m(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r.filter(o=>o!==null)),n}function rs(e,t,...r){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}function z(e,t=document){let r=t.querySelector(e);if(!r)throw new Error(`the page has no ${e}`);return r}function wt(e,t){e.hidden=!t}function nt(e){e.hasAttribute("tabindex")||e.setAttribute("tabindex","-1"),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Sd(){for(let e of document.querySelectorAll("[data-awaits-script]"))e.disabled=!1}function Ee(e){for(let t of document.querySelectorAll("[data-progress]"))t.closest("[hidden]")===null&&(t.textContent=e)}function ta(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ns=e=>e?`"${e}" `:"";function os(e,t=""){if(typeof e!="boolean")throw new TypeError(ns(t)+"expected boolean, got type="+typeof e);return e}function hr(e,t=""){if(typeof e!="number")throw new TypeError(ns(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ns(t)+"expected integer >= 0, got "+e);return e}function ue(e,t,r=""){if(ta(e)&&(t===void 0||e.length===t))return e;t!==void 0&&hr(t,"length");let n=ta(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=ns(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}var Bd=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function Ar(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function ra(e,t){ue(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function na(e,t){if(ra(e,t),!At(e))throw new Error("invalid output, must be aligned")}function Ad(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Ke(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Ie(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function un(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var ot=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function oa(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var _e=ot?e=>e:e=>oa(e)>>>0;function Ym(e){for(let t=0;t<e.length;t++)e[t]=oa(e[t]);return e}var rt=ot?e=>e:Ym;function Od(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function sa(e,t){if(Od(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function _d(e,t){return Bd(e,"defaults"),Bd(t,"opts"),Object.assign(e,t)}function ss(e,t){if(e=ue(e),t=ue(t),e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Vn(e,t,r){let n=t,o=r||(()=>[]),s=(a,c)=>n(c,...o(a)).update(a).digest(),i=n(new Uint8Array(e),...o(new Uint8Array(0)));return s.outputLen=i.outputLen,s.blockLen=i.blockLen,s.create=(a,...c)=>n(a,...c),s}var is=(e,t)=>{function r(n,...o){if(ue(n,void 0,"key"),e.nonceLength!==void 0){let u=o[0];ue(u,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let u=i;u<o.length;u++)if(ta(o[u]))throw new Error("AAD not supported")}e.withAAD&&o[i]!==void 0&&ue(o[i],void 0,"AAD");let a=t(n,...o),c=(u,p)=>{if(p!==void 0){if(u!==2)throw new Error("cipher output not supported");ue(p,void 0,"output")}},d=!1;return{encrypt(u,p){if(d)throw new Error("cannot encrypt() twice with same key + nonce");return d=!0,ue(u,void 0,"data"),c(a.encrypt.length,p),a.encrypt(u,p)},decrypt(u,p){if(ue(u,void 0,"data"),s&&u.length<s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,p),a.decrypt(u,p)}}}return Object.assign(r,e),r};function Or(e,t,r=!0){if(t===void 0)return new Uint8Array(e);if(ue(t,e,"output"),r&&!At(t))throw new Error("invalid output, must be aligned");return t}function as(e,t,r){hr(e),hr(t),os(r);let n=new Uint8Array(16),o=un(n);return o.setBigUint64(0,BigInt(t),r),o.setBigUint64(8,BigInt(e),r),n}function At(e){return e.byteOffset%4===0}function st(e){return Uint8Array.from(ue(e))}var _r=16,Ld=new Uint8Array(16),Zn=Ke(Ld),Gm=225,Vm=(e,t,r,n)=>{let o=n&1;return{s3:r<<31|n>>>1,s2:t<<31|r>>>1,s1:e<<31|t>>>1,s0:e>>>1^Gm<<24&-(o&1)}},cs=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255|0;var Zm=e=>e>64*1024?8:e>1024?4:2,ia=class{blockLen=_r;outputLen=_r;s0=0;s1=0;s2=0;s3=0;finished=!1;destroyed=!1;t;W;windowSize;constructor(t,r){ue(t,16,"key"),t=st(t);let n=un(t),o=n.getUint32(0,!1),s=n.getUint32(4,!1),i=n.getUint32(8,!1),a=n.getUint32(12,!1),c=[];for(let h=0;h<128;h++)c.push({s0:cs(o),s1:cs(s),s2:cs(i),s3:cs(a)}),{s0:o,s1:s,s2:i,s3:a}=Vm(o,s,i,a);let d=Zm(r||1024);if(![1,2,4,8].includes(d))throw new Error("ghash: invalid window size, expected 2, 4 or 8");this.W=d;let u=128/d,p=this.windowSize=2**d,g=[];for(let h=0;h<u;h++)for(let y=0;y<p;y++){let w=0,E=0,v=0,x=0;for(let B=0;B<d;B++){if(!(y>>>d-B-1&1))continue;let{s0:R,s1:P,s2:K,s3:b}=c[d*h+B];w^=R,E^=P,v^=K,x^=b}g.push({s0:w,s1:E,s2:v,s3:x})}this.t=g}_updateBlock(t,r,n,o){t^=this.s0,r^=this.s1,n^=this.s2,o^=this.s3;let{W:s,t:i,windowSize:a}=this,c=0,d=0,f=0,u=0,p=(1<<s)-1,g=0;for(let h of[t,r,n,o])for(let y=0;y<4;y++){let w=h>>>8*y&255;for(let E=8/s-1;E>=0;E--){let v=w>>>s*E&p,{s0:x,s1:B,s2:A,s3:R}=i[g*a+v];c^=x,d^=B,f^=A,u^=R,g+=1}}this.s0=c,this.s1=d,this.s2=f,this.s3=u}update(t){Ar(this),ue(t),t=st(t);let r=Ke(t),n=Math.floor(t.length/_r),o=t.length%_r;for(let s=0;s<n;s++)this._updateBlock(_e(r[s*4+0]),_e(r[s*4+1]),_e(r[s*4+2]),_e(r[s*4+3]));return o&&(Ld.set(t.subarray(n*_r)),this._updateBlock(_e(Zn[0]),_e(Zn[1]),_e(Zn[2]),_e(Zn[3])),Ie(Zn)),this}destroy(){this.destroyed=!0;let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){Ar(this),na(t,this),this.finished=!0;let{s0:r,s1:n,s2:o,s3:s}=this,i=Ke(t);i[0]=r,i[1]=n,i[2]=o,i[3]=s,ot||rt(i.subarray(0,_r/4))}digest(){let t=new Uint8Array(_r);return this.digestInto(t),this.destroy(),t}};var aa=Vn(16,(e,t)=>new ia(e,t),e=>[e.length]);var la=16,Xm=4,ls=new Uint8Array(la);var Qm=283;function Jm(e){if(![16,24,32].includes(e.length))throw new Error('"aes key" expected Uint8Array of length 16/24/32, got length='+e.length)}function da(e){return e<<1^Qm&-(e>>7)}function Rd(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(t&1),e=da(e);return r}var eg=(()=>{let e=new Uint8Array(256);for(let r=0,n=1;r<256;r++,n^=da(n))e[r]=n;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let n=e[255-r];n|=n<<8,t[e[r]]=(n^n>>4^n>>5^n>>6^n>>7^99)&255}return Ie(e),t})();var tg=e=>e<<24|e>>>8,ca=e=>e<<8|e>>>24;function rg(e,t){if(e.length!==256)throw new Error("wrong sbox length");let r=new Uint32Array(256).map((d,f)=>t(e[f])),n=r.map(ca),o=n.map(ca),s=o.map(ca),i=new Uint32Array(256*256),a=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let d=0;d<256;d++)for(let f=0;f<256;f++){let u=d*256+f;i[u]=r[d]^n[f],a[u]=o[d]^s[f],c[u]=e[d]<<8|e[f]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:o,T3:s,T01:i,T23:a}}var Id=rg(eg,e=>Rd(e,3)<<24|e<<16|e<<8|Rd(e,2));var ng=(()=>{let e=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=da(r))e[t]=r;return e})();function og(e){ue(e);let t=e.length;Jm(e);let{sbox2:r}=Id,n=[];(!ot||!At(e))&&n.push(e=st(e));let o=rt(Ke(e)),s=o.length,i=c=>Xn(r,c,c,c,c),a=new Uint32Array(t+28);a.set(o);for(let c=s;c<a.length;c++){let d=a[c-1];c%s===0?d=i(tg(d))^ng[c/s-1]:s>6&&c%s===4&&(d=i(d)),a[c]=a[c-s]^d}return Ie(...n),a}function ds(e,t,r,n,o,s){return e[r<<8&65280|n>>>8&255]^t[o>>>8&65280|s>>>24&255]}function Xn(e,t,r,n,o){return e[t&255|r&65280]|e[n>>>16&255|o>>>16&65280]<<16}function Cd(e,t,r,n,o){let{sbox2:s,T01:i,T23:a}=Id,c=0;t^=e[c++],r^=e[c++],n^=e[c++],o^=e[c++];let d=e.length/4-2;for(let h=0;h<d;h++){let y=e[c++]^ds(i,a,t,r,n,o),w=e[c++]^ds(i,a,r,n,o,t),E=e[c++]^ds(i,a,n,o,t,r),v=e[c++]^ds(i,a,o,t,r,n);t=y,r=w,n=E,o=v}let f=e[c++]^Xn(s,t,r,n,o),u=e[c++]^Xn(s,r,n,o,t),p=e[c++]^Xn(s,n,o,t,r),g=e[c++]^Xn(s,o,t,r,n);return{s0:f,s1:u,s2:p,s3:g}}function fs(e,t,r,n,o){ue(r,la,"nonce"),ue(n),o=Or(n.length,o);let s=r,i=Ke(s),a=un(s),c=Ke(n),d=Ke(o),f=t?0:12,u=n.length,p=a.getUint32(f,t);for(let h=0;h+4<=c.length;h+=4){let{s0:y,s1:w,s2:E,s3:v}=Cd(e,_e(i[0]),_e(i[1]),_e(i[2]),_e(i[3]));d[h+0]=c[h+0]^_e(y),d[h+1]=c[h+1]^_e(w),d[h+2]=c[h+2]^_e(E),d[h+3]=c[h+3]^_e(v),p=p+1>>>0,a.setUint32(f,p,t)}let g=la*Math.floor(c.length/Xm);if(g<u){let{s0:h,s1:y,s2:w,s3:E}=Cd(e,_e(i[0]),_e(i[1]),_e(i[2]),_e(i[3])),v=new Uint32Array([h,y,w,E]);rt(v);let x=Ad(v);for(let B=g,A=0;B<u;B++,A++)o[B]=n[B]^x[A];Ie(v)}return o}function sg(e,t,r,n,o){let s=o?o.length:0,i=e.create(r,n.length+s);o&&i.update(o);let a=as(8*n.length,8*s,t);i.update(n),i.update(a);let c=i.digest();return Ie(a),c}var fa=is({blockSize:16,nonceLength:12,tagLength:16,withAAD:!0,varSizeNonce:!0},function(t,r,n){if(r.length<8)throw new Error("aes/gcm: invalid nonce length");let o=16;function s(a,c,d){let f=sg(aa,!1,a,d,n);for(let u=0;u<c.length;u++)f[u]^=c[u];return f}function i(){let a=og(t),c=ls.slice(),d=ls.slice();if(fs(a,!1,d,d,c),r.length===12)d.set(r);else{let u=ls.slice();un(u).setBigUint64(8,BigInt(r.length*8),!1);let g=aa.create(c).update(r).update(u);g.digestInto(d),g.destroy()}let f=fs(a,!1,d,ls);return{xk:a,authKey:c,counter:d,tagMask:f}}return{encrypt(a){let{xk:c,authKey:d,counter:f,tagMask:u}=i(),p=new Uint8Array(a.length+o),g=[c,d,f,u];At(a)||g.push(a=st(a)),fs(c,!1,f,a,p.subarray(0,a.length));let h=s(d,u,p.subarray(0,p.length-o));return g.push(h),p.set(h,a.length),Ie(...g),p},decrypt(a){let{xk:c,authKey:d,counter:f,tagMask:u}=i(),p=[c,d,u,f];At(a)||p.push(a=st(a));let g=a.subarray(0,-o),h=a.subarray(-o),y=s(d,u,g);if(p.push(y),!ss(y,h))throw Ie(...p),new Error("aes-gcm: invalid tag");let w=fs(c,!1,f,g);return Ie(...p),w}}});var ua=12;function Md(e,t){let r=sn(ua);return ur(r,fa(e,r).encrypt(t))}function $d(e,t){let r=fa(e,t.subarray(0,ua)).decrypt(t.subarray(ua));if(r.length!==32)throw new Error("not a root");return new Uint8Array(r)}async function mr(){try{await fetch("/api/v1/sign-out",{method:"POST",credentials:"same-origin",keepalive:!0})}catch{}await fn()}function Kd(){for(let e of document.querySelectorAll("[data-sign-out]"))e.addEventListener("click",()=>{mr()})}async function Ot(){let{account:e,wrap:t}=await ke("/api/v1/session"),r=ie(t),n=await ts();try{if(!n)throw new Error("nothing kept");let o=$d(r,n),s=Yo(o);return o.fill(0),Bt(()=>s.signingSeed.fill(0)),{account:e,keys:s}}catch{throw await mr(),new Ge}finally{r.fill(0)}}function ag(e,t,r,n){je(e);let o=vr({dkLen:32,asyncTick:10},n),{c:s,dkLen:i,asyncTick:a}=o;if(se(s,"c"),se(i,"dkLen"),se(a,"asyncTick"),s<1)throw new Error('"c" (iterations) must be >= 1');if(i<1)throw new Error('"dkLen" must be >= 1');if(i>(2**32-1)*e.outputLen)throw new Error("derived key too long");let c=hi(t,"password");try{let d=hi(r,"salt");try{let f=new Uint8Array(i),{iHash:u,oHash:p,outputLen:g}=yt.create(e,c),h=new Uint8Array(g),y=cg(u,p,d,h);return{c:s,dkLen:i,asyncTick:a,DK:f,outputLen:g,eng:y}}finally{typeof r=="string"&&Be(d)}}finally{typeof t=="string"&&Be(c)}}function cg(e,t,r,n){let o=new Uint8Array(4),s=Gr(o),i=e._cloneInto().update(r),a=t._cloneInto(),c=e._cloneInto,d=t._cloneInto;return{u1:(f,u)=>{s.setInt32(0,f,!1),i._cloneInto(a).update(o).digestInto(n),t._cloneInto(a).update(n).digestInto(n),u.set(n.subarray(0,u.length))},rounds:(f,u)=>{for(let p=1;p<f;p++){c.call(e,a).update(n).digestInto(n),d.call(t,a).update(n).digestInto(n);for(let g=0;g<u.length;g++)u[g]^=n[g]}},output:f=>(e.destroy(),t.destroy(),i.destroy(),a.destroy(),Be(n),f)}}function pa(e,t,r,n){let{c:o,dkLen:s,DK:i,outputLen:a,eng:c}=ag(e,t,r,n);for(let d=1,f=0;f<s;d++,f+=a){let u=i.subarray(f,f+a);c.u1(d,u),c.rounds(o,u)}return c.output(i)}function Pd(e,t,r,n,o,s){let i=e[t++]^r[n++],a=e[t++]^r[n++],c=e[t++]^r[n++],d=e[t++]^r[n++],f=e[t++]^r[n++],u=e[t++]^r[n++],p=e[t++]^r[n++],g=e[t++]^r[n++],h=e[t++]^r[n++],y=e[t++]^r[n++],w=e[t++]^r[n++],E=e[t++]^r[n++],v=e[t++]^r[n++],x=e[t++]^r[n++],B=e[t++]^r[n++],A=e[t++]^r[n++],R=i,P=a,K=c,b=d,T=f,L=u,H=p,D=g,O=h,U=y,M=w,I=E,W=v,$=x,_=B,k=A;for(let S=0;S<8;S+=2)T^=ne(R+W|0,7),O^=ne(T+R|0,9),W^=ne(O+T|0,13),R^=ne(W+O|0,18),U^=ne(L+P|0,7),$^=ne(U+L|0,9),P^=ne($+U|0,13),L^=ne(P+$|0,18),_^=ne(M+H|0,7),K^=ne(_+M|0,9),H^=ne(K+_|0,13),M^=ne(H+K|0,18),b^=ne(k+I|0,7),D^=ne(b+k|0,9),I^=ne(D+b|0,13),k^=ne(I+D|0,18),P^=ne(R+b|0,7),K^=ne(P+R|0,9),b^=ne(K+P|0,13),R^=ne(b+K|0,18),H^=ne(L+T|0,7),D^=ne(H+L|0,9),T^=ne(D+H|0,13),L^=ne(T+D|0,18),I^=ne(M+U|0,7),O^=ne(I+M|0,9),U^=ne(O+I|0,13),M^=ne(U+O|0,18),W^=ne(k+_|0,7),$^=ne(W+k|0,9),_^=ne($+W|0,13),k^=ne(_+$|0,18);o[s++]=i+R|0,o[s++]=a+P|0,o[s++]=c+K|0,o[s++]=d+b|0,o[s++]=f+T|0,o[s++]=u+L|0,o[s++]=p+H|0,o[s++]=g+D|0,o[s++]=h+O|0,o[s++]=y+U|0,o[s++]=w+M|0,o[s++]=E+I|0,o[s++]=v+W|0,o[s++]=x+$|0,o[s++]=B+_|0,o[s++]=A+k|0}function ha(e,t,r,n,o){let s=n+0,i=n+16*o;for(let a=0;a<16;a++)r[i+a]=e[t+(2*o-1)*16+a];for(let a=0;a<o;a++,s+=16,t+=16)Pd(r,i,e,t,r,s),a>0&&(i+=16),Pd(r,s,e,t+=16,r,i)}var lg=1024*(2**20+1+1);function dg(e,t,r){let n=vr({dkLen:32,asyncTick:10,maxmem:lg},r),{N:o,r:s,p:i,dkLen:a,asyncTick:c,maxmem:d,onProgress:f}=n;if(se(o,"N"),se(s,"r"),se(i,"p"),se(a,"dkLen"),se(c,"asyncTick"),se(d,"maxmem"),f!==void 0&&typeof f!="function")throw new Error('"onProgress" must be a function');if(s<1)throw new Error('"r" expected integer >= 1');let u=128*s,p=u/4,g=Math.pow(2,32);if(o<=1||(o&o-1)!==0||o>g)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(i<1||i>(g-1)*32/u)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(a<1||a>(g-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');let h=u*(o+i+1);if(h>d)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+h+", maxmem="+d);let y=pa(ye,e,t,{c:1,dkLen:u*i}),w=Ht(y),E=Ht(new Uint8Array(u*o)),v=Ht(new Uint8Array(u)),x=()=>{};if(f){let B=2*o*i,A=Math.max(Math.floor(B/1e4),1),R=0;x=()=>{if(R++,f&&(!(R%A)||R===B))try{f(R/B)}catch(P){throw Be(y,E,v),P}}}return{N:o,r:s,p:i,dkLen:a,blockSize32:p,V:E,B32:w,B:y,tmp:v,blockMixCb:x,asyncTick:c}}function fg(e,t,r,n,o){let s=pa(ye,e,r,{c:1,dkLen:t});return Be(r,n,o),s}function Qn(e,t,r){let{N:n,r:o,p:s,dkLen:i,blockSize32:a,V:c,B32:d,B:f,tmp:u,blockMixCb:p}=dg(e,t,r);Vr(d);for(let g=0;g<s;g++){let h=a*g;for(let y=0;y<a;y++)c[y]=d[h+y];for(let y=0,w=0;y<n-1;y++)ha(c,w,c,w+=a,o),p();ha(c,(n-1)*a,d,h,o),p();for(let y=0;y<n;y++){let w=(d[h+a-16]&n-1)>>>0;for(let E=0;E<a;E++)u[E]=d[h+E]^c[w*a+E];ha(u,0,d,h,o),p()}}return Vr(d),fg(e,i,f,c,u)}var Nd=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),ug=rt(Ke(Nd("expand 16-byte k"))),pg=rt(Ke(Nd("expand 32-byte k")));function oe(e,t){return e<<t|e>>>32-t}var Jn=64,hg=16,ma=2**32-1,Ud=Uint32Array.of();function mg(e,t,r,n,o,s,i,a){let c=o.length,d=new Uint8Array(Jn),f=Ke(d),u=ot&&At(o)&&At(s),p=u?Ke(o):Ud,g=u?Ke(s):Ud;if(!ot){for(let h=0;h<c;i++){if(e(t,r,n,f,i,a),rt(f),i>=ma)throw new Error("arx: counter overflow");let y=Math.min(Jn,c-h);for(let w=0,E;w<y;w++)E=h+w,s[E]=o[E]^d[w];h+=y}return}for(let h=0;h<c;i++){if(e(t,r,n,f,i,a),i>=ma)throw new Error("arx: counter overflow");let y=Math.min(Jn,c-h);if(u&&y===Jn){let w=h/4;if(h%4!==0)throw new Error("arx: invalid block position");for(let E=0,v;E<hg;E++)v=w+E,g[v]=p[v]^f[E];h+=Jn;continue}for(let w=0,E;w<y;w++)E=h+w,s[E]=o[E]^d[w];h+=y}}function Hd(e,t){let{allowShortKeys:r,extendNonceFn:n,counterLength:o,counterRight:s,rounds:i}=_d({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return hr(o),hr(i),os(s),os(r),(a,c,d,f,u=0)=>{ue(a,void 0,"key"),ue(c,void 0,"nonce"),ue(d,void 0,"data");let p=d.length,g=f!==void 0;if(f=Or(p,f,!1),g&&sa(d,f),hr(u),u<0||u>=ma)throw new Error("arx: counter overflow");let h=[],y=a.length,w,E;if(y===32)h.push(w=st(a)),E=pg;else if(y===16&&r)w=new Uint8Array(32),w.set(a),w.set(a,16),E=ug,h.push(w);else throw ue(a,32,"arx key"),new Error("invalid key size");(!ot||!At(c))&&h.push(c=st(c));let v=Ke(w);if(n){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let A=c.subarray(0,16);if(ot)n(E,v,Ke(A),v);else{let R=rt(Uint32Array.from(E));n(R,v,Ke(A),v),Ie(R),rt(v)}c=c.subarray(16)}else ot||rt(v);let x=16-o;if(x!==c.length)throw new Error(`arx: nonce must be ${x} or 16 bytes`);if(x!==12){let A=new Uint8Array(12);A.set(c,s?0:12-c.length),c=A,h.push(c)}let B=rt(Ke(c));try{return mg(e,E,v,B,d,f,u,i),f}finally{Ie(...h)}}}function De(e,t){return e[t++]&255|(e[t++]&255)<<8}var ga=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=st(ue(t,32,"key"));let r=De(t,0),n=De(t,2),o=De(t,4),s=De(t,6),i=De(t,8),a=De(t,10),c=De(t,12),d=De(t,14);this.r[0]=r&8191,this.r[1]=(r>>>13|n<<3)&8191,this.r[2]=(n>>>10|o<<6)&7939,this.r[3]=(o>>>7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|a<<2)&8191,this.r[7]=(a>>>11|c<<5)&8065,this.r[8]=(c>>>8|d<<8)&8191,this.r[9]=d>>>5&127;for(let f=0;f<8;f++)this.pad[f]=De(t,16+2*f)}process(t,r,n=!1){let o=n?0:2048,{h:s,r:i}=this,a=i[0],c=i[1],d=i[2],f=i[3],u=i[4],p=i[5],g=i[6],h=i[7],y=i[8],w=i[9],E=De(t,r+0),v=De(t,r+2),x=De(t,r+4),B=De(t,r+6),A=De(t,r+8),R=De(t,r+10),P=De(t,r+12),K=De(t,r+14),b=s[0]+(E&8191),T=s[1]+((E>>>13|v<<3)&8191),L=s[2]+((v>>>10|x<<6)&8191),H=s[3]+((x>>>7|B<<9)&8191),D=s[4]+((B>>>4|A<<12)&8191),O=s[5]+(A>>>1&8191),U=s[6]+((A>>>14|R<<2)&8191),M=s[7]+((R>>>11|P<<5)&8191),I=s[8]+((P>>>8|K<<8)&8191),W=s[9]+(K>>>5|o),$=0,_=$+b*a+T*(5*w)+L*(5*y)+H*(5*h)+D*(5*g);$=_>>>13,_&=8191,_+=O*(5*p)+U*(5*u)+M*(5*f)+I*(5*d)+W*(5*c),$+=_>>>13,_&=8191;let k=$+b*c+T*a+L*(5*w)+H*(5*y)+D*(5*h);$=k>>>13,k&=8191,k+=O*(5*g)+U*(5*p)+M*(5*u)+I*(5*f)+W*(5*d),$+=k>>>13,k&=8191;let S=$+b*d+T*c+L*a+H*(5*w)+D*(5*y);$=S>>>13,S&=8191,S+=O*(5*h)+U*(5*g)+M*(5*p)+I*(5*u)+W*(5*f),$+=S>>>13,S&=8191;let C=$+b*f+T*d+L*c+H*a+D*(5*w);$=C>>>13,C&=8191,C+=O*(5*y)+U*(5*h)+M*(5*g)+I*(5*p)+W*(5*u),$+=C>>>13,C&=8191;let F=$+b*u+T*f+L*d+H*c+D*a;$=F>>>13,F&=8191,F+=O*(5*w)+U*(5*y)+M*(5*h)+I*(5*g)+W*(5*p),$+=F>>>13,F&=8191;let q=$+b*p+T*u+L*f+H*d+D*c;$=q>>>13,q&=8191,q+=O*a+U*(5*w)+M*(5*y)+I*(5*h)+W*(5*g),$+=q>>>13,q&=8191;let j=$+b*g+T*p+L*u+H*f+D*d;$=j>>>13,j&=8191,j+=O*c+U*a+M*(5*w)+I*(5*y)+W*(5*h),$+=j>>>13,j&=8191;let Y=$+b*h+T*g+L*p+H*u+D*f;$=Y>>>13,Y&=8191,Y+=O*d+U*c+M*a+I*(5*w)+W*(5*y),$+=Y>>>13,Y&=8191;let G=$+b*y+T*h+L*g+H*p+D*u;$=G>>>13,G&=8191,G+=O*f+U*d+M*c+I*a+W*(5*w),$+=G>>>13,G&=8191;let V=$+b*w+T*y+L*h+H*g+D*p;$=V>>>13,V&=8191,V+=O*u+U*f+M*d+I*c+W*a,$+=V>>>13,V&=8191,$=($<<2)+$|0,$=$+_|0,_=$&8191,$=$>>>13,k+=$,s[0]=_,s[1]=k,s[2]=S,s[3]=C,s[4]=F,s[5]=q,s[6]=j,s[7]=Y,s[8]=G,s[9]=V}finalize(){let{h:t,pad:r}=this,n=new Uint16Array(10),o=t[1]>>>13;t[1]&=8191;for(let a=2;a<10;a++)t[a]+=o,o=t[a]>>>13,t[a]&=8191;t[0]+=o*5,o=t[0]>>>13,t[0]&=8191,t[1]+=o,o=t[1]>>>13,t[1]&=8191,t[2]+=o,n[0]=t[0]+5,o=n[0]>>>13,n[0]&=8191;for(let a=1;a<10;a++)n[a]=t[a]+o,o=n[a]>>>13,n[a]&=8191;n[9]-=8192;let s=(o^1)-1;for(let a=0;a<10;a++)n[a]&=s;s=~s;for(let a=0;a<10;a++)t[a]=t[a]&s|n[a];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let i=t[0]+r[0];t[0]=i&65535;for(let a=1;a<8;a++)i=(t[a]+r[a]|0)+(i>>>16)|0,t[a]=i&65535;Ie(n)}update(t){Ar(this),ue(t),t=st(t);let{buffer:r,blockLen:n}=this,o=t.length;for(let s=0;s<o;){let i=Math.min(n-this.pos,o-s);if(i===n){for(;n<=o-s;s+=n)this.process(t,s);continue}r.set(t.subarray(s,s+i),this.pos),this.pos+=i,s+=i,this.pos===n&&(this.process(r,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Ie(this.h,this.r,this.buffer,this.pad)}digestInto(t){Ar(this),ra(t,this),this.finished=!0;let{buffer:r,h:n}=this,{pos:o}=this;if(o){for(r[o++]=1;o<16;o++)r[o]=0;this.process(r,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)t[s++]=n[i]>>>0,t[s++]=n[i]>>>8}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}},Dd=Vn(32,e=>new ga(e));function gg(e,t,r,n,o,s=20){let i=e[0],a=e[1],c=e[2],d=e[3],f=t[0],u=t[1],p=t[2],g=t[3],h=t[4],y=t[5],w=t[6],E=t[7],v=o,x=r[0],B=r[1],A=r[2],R=i,P=a,K=c,b=d,T=f,L=u,H=p,D=g,O=h,U=y,M=w,I=E,W=v,$=x,_=B,k=A;for(let C=0;C<s;C+=2)R=R+T|0,W=oe(W^R,16),O=O+W|0,T=oe(T^O,12),R=R+T|0,W=oe(W^R,8),O=O+W|0,T=oe(T^O,7),P=P+L|0,$=oe($^P,16),U=U+$|0,L=oe(L^U,12),P=P+L|0,$=oe($^P,8),U=U+$|0,L=oe(L^U,7),K=K+H|0,_=oe(_^K,16),M=M+_|0,H=oe(H^M,12),K=K+H|0,_=oe(_^K,8),M=M+_|0,H=oe(H^M,7),b=b+D|0,k=oe(k^b,16),I=I+k|0,D=oe(D^I,12),b=b+D|0,k=oe(k^b,8),I=I+k|0,D=oe(D^I,7),R=R+L|0,k=oe(k^R,16),M=M+k|0,L=oe(L^M,12),R=R+L|0,k=oe(k^R,8),M=M+k|0,L=oe(L^M,7),P=P+H|0,W=oe(W^P,16),I=I+W|0,H=oe(H^I,12),P=P+H|0,W=oe(W^P,8),I=I+W|0,H=oe(H^I,7),K=K+D|0,$=oe($^K,16),O=O+$|0,D=oe(D^O,12),K=K+D|0,$=oe($^K,8),O=O+$|0,D=oe(D^O,7),b=b+T|0,_=oe(_^b,16),U=U+_|0,T=oe(T^U,12),b=b+T|0,_=oe(_^b,8),U=U+_|0,T=oe(T^U,7);let S=0;n[S++]=i+R|0,n[S++]=a+P|0,n[S++]=c+K|0,n[S++]=d+b|0,n[S++]=f+T|0,n[S++]=u+L|0,n[S++]=p+H|0,n[S++]=g+D|0,n[S++]=h+O|0,n[S++]=y+U|0,n[S++]=w+M|0,n[S++]=E+I|0,n[S++]=v+W|0,n[S++]=x+$|0,n[S++]=B+_|0,n[S++]=A+k|0}var yg=Hd(gg,{counterRight:!1,counterLength:4,allowShortKeys:!1});var wg=new Uint8Array(16),Fd=(e,t)=>{e.update(t);let r=t.length%16;r&&e.update(wg.subarray(r))},bg=new Uint8Array(32);function Wd(e,t,r,n,o){o!==void 0&&ue(o,void 0,"AAD");let s=e(t,r,bg),i=as(n.length,o?o.length:0,!0),a=Dd.create(s);o&&Fd(a,o),Fd(a,n),a.update(i);let c=a.digest();return Ie(s,i),c}var xg=e=>(t,r,n)=>({encrypt(s,i){let a=s.length;i=Or(a+16,i,!1),i.set(s);let c=i.subarray(0,-16);e(t,r,c,c,1);let d=Wd(e,t,r,c,n);return i.set(d,a),Ie(d),i},decrypt(s,i){i=Or(s.length-16,i,!1);let a=s.subarray(0,-16),c=s.subarray(-16),d=Wd(e,t,r,a,n);if(!ss(c,d))throw Ie(d),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,r,i,i,1),Ie(d),i}}),ft=is({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},xg(yg));var kg=BigInt(0),ya=class extends Error{constructor(t=""){super(t)}},qt={Err:ya,_tlv:{encode:(e,t)=>{let{Err:r}=qt;if(Wt(e,"tag"),e<0||e>255)throw new r("tlv.encode: wrong tag");if(el(t,"data"),t.length&1)throw new r("tlv.encode: unpadded data");let n=t.length/2,o=Cn(n);if(o.length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?Cn(o.length/2|128):"";return Cn(e)+s+o+t},decode(e,t){let{Err:r}=qt;t=re(t,void 0,"DER data");let n=0;if(e<0||e>255)throw new r("tlv.decode: wrong tag");if(t.length<2||t[n++]!==e)throw new r("tlv.decode: wrong tlv");let o=t[n++],s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte length is too big");let d=t.subarray(n,n+c);if(d.length!==c)throw new r("tlv.decode: length bytes not complete");if(d[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let f of d)i=i<<8|f;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=t.subarray(n,n+i);if(a.length!==i)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+i)}}},_int:{encode(e){let{Err:t}=qt;if(Oo(e),e<kg)throw new t("integer: negative integers are not allowed");let r=Cn(e);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(e){let{Err:t}=qt;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid signature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary leading zero");return at(e)}},toSig(e,t){let{Err:r,_int:n,_tlv:o}=qt;if(t!==void 0&&(Wt(t,"maxScalarBytes"),t<1))throw new r("invalid signature: maxScalarBytes must be positive");let s=re(e,void 0,"signature"),{v:i,l:a}=o.decode(48,s);if(a.length)throw new r("invalid signature: left bytes after parsing");let{v:c,l:d}=o.decode(2,i),{v:f,l:u}=o.decode(2,d);if(u.length)throw new r("invalid signature: left bytes after parsing");if(t!==void 0&&(c.length>t||f.length>t))throw new r("invalid signature: integer too large");return{r:n.decode(c),s:n.decode(f)}},hexFromSig(e){let{_tlv:t,_int:r}=qt;Ue(e,{r:"bigint",s:"bigint"},{},"sig");let n=t.encode(2,r.encode(e.r)),o=t.encode(2,r.encode(e.s)),s=n+o;return t.encode(48,s)}},us=(Object.freeze(qt._tlv),Object.freeze(qt._int),Object.freeze(qt));var qd=(e,t)=>(e+(e>=0?t:-t)/jd)/t;function vg(e,t,r){vt("scalar",e,jt,r);let[[n,o],[s,i]]=t,a=qd(i*e,r),c=qd(-o*e,r),d=e-a*n-c*s,f=-a*o-c*i,u=d<jt,p=f<jt;u&&(d=-d),p&&(f=-f);let g=Mn(Math.ceil(Qr(r)/2))+Lr;if(d<jt||d>=g||f<jt||f>=g)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:u,k1:d,k2neg:p,k2:f}}function xa(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or "der"');return e}function wa(e,t){Ue(e);let r={};for(let n of Object.keys(t))r[n]=e[n]===void 0?t[n]:e[n];return Je(r.lowS,"lowS"),Je(r.prehash,"prehash"),r.format!==void 0&&xa(r.format),r}var jt=BigInt(0),Lr=BigInt(1),jd=BigInt(2),ba=BigInt(3),Eg=BigInt(4);function ka(e,t={}){let r=$o("weierstrass",e,t),n=r.Fp,o=r.Fn,s=r.CURVE,{h:i,n:a}=s;Ue(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});let{endo:c,allowInfinityPoint:d,clearCofactor:f,isTorsionFree:u,fromBytes:p,toBytes:g}=t,h=t.randomBytes===void 0?Ft:t.randomBytes;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let y=c?{beta:c.beta,basises:c.basises.map(_=>[..._])}:void 0,w=Yd(n,o);function E(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function v(_,k,S){if(k.is0()){if(!d)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:C,y:F}=k.toAffine(),q=n.toBytes(C);if(Je(S,"isCompressed"),S){E();let j=!n.isOdd(F);return Me(zd(j),q)}else return Me(Uint8Array.of(4),q,n.toBytes(F))}function x(_){re(_,void 0,"Point");let{publicKey:k,publicKeyUncompressed:S}=w,C=_.length,F=_[0],q=_.subarray(1);if(d&&C===1&&F===0)return{x:n.ZERO,y:n.ZERO};if(C===k&&(F===2||F===3)){let j=n.fromBytes(q);if(!n.isValid(j))throw new Error("bad point: is not on curve, wrong x");let Y=K(j),G;try{G=n.sqrt(Y)}catch(xe){let pe=xe instanceof Error?": "+xe.message:"";throw new Error("bad point: is not on curve, sqrt error"+pe)}E();let V=n.isOdd(G);return(F&1)===1!==V&&(G=n.neg(G)),{x:j,y:G}}else if(C===S&&F===4){let j=n.BYTES,Y=n.fromBytes(q.subarray(0,j)),G=n.fromBytes(q.subarray(j,j*2));if(!b(Y,G))throw new Error("bad point: is not on curve");return{x:Y,y:G}}else throw new Error(`bad point: got length ${C}, expected compressed=${k} or uncompressed=${S}`)}let B=g===void 0?v:g,A=p===void 0?x:p,R=n.mul(s.b,ba),P=n.is0(s.a)?_=>n.ZERO:_=>n.mul(s.a,_);function K(_){let k=n.sqr(_),S=n.mul(k,_);return n.add(n.add(S,n.mul(_,s.a)),s.b)}function b(_,k){let S=n.sqr(k),C=K(_);return n.eql(S,C)}if(!b(s.Gx,s.Gy))throw new Error("bad curve params: generator point");let T=n.mul(n.pow(s.a,ba),Eg),L=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(T,L)))throw new Error("bad curve params: a or b");function H(_,k,S=!1){if(!n.isValid(k)||S&&n.is0(k))throw new Error(`bad point coordinate ${_}`);return typeof k=="object"&&k!==null?n.create(k):k}function D(_){if(!(_ instanceof I))throw new Error("Weierstrass Point expected")}function O(_){if(!y||!y.basises)throw new Error("no endo");return vg(_,y.basises,o.ORDER)}function U(_,k,S,C){if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(y){let{k1neg:F,k1:q,k2neg:j,k2:Y}=O(C),G=new I(n.mul(S.X,y.beta),S.Y,S.Z);_.push(F?S.negate():S,j?G.negate():G),k.push(q,Y)}else _.push(S),k.push(C)}let M=new WeakSet;class I{static BASE=new I(s.Gx,s.Gy,n.ONE);static ZERO=new I(n.ZERO,n.ONE,n.ZERO);static Fp=n;static Fn=o;X;Y;Z;constructor(k,S,C){this.X=H("x",k),this.Y=H("y",S,!0),this.Z=H("z",C),Object.freeze(this)}static CURVE(){return s}static fromAffine(k){let{x:S,y:C}=k||{};if(!k||!n.isValid(S)||!n.isValid(C))throw new Error("invalid affine point");if(k instanceof I)throw new Error("projective point not allowed");return n.is0(S)&&n.is0(C)?I.ZERO:new I(S,C,n.ONE)}static fromBytes(k){let S=I.fromAffine(A(re(k,void 0,"point")));return S.assertValidity(),S}static fromHex(k){return I.fromBytes(Zr(k))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(k=6,S=!0){return $.setWindowSize(this,k),S||this.multiply(ba),this}assertValidity(){let k=this;if(k.is0()){if(d&&n.is0(k.X)&&n.eql(k.Y,n.ONE)&&n.is0(k.Z))return;throw new Error("bad point: ZERO")}if(M.has(k))return;let{x:S,y:C}=k.toAffine();if(!n.isValid(S)||!n.isValid(C))throw new Error("bad point: x or y not field elements");if(!b(S,C))throw new Error("bad point: equation left != right");if(!k.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");M.add(k)}hasEvenY(){let{y:k}=this.toAffine();if(!n.isOdd)throw new Error("Field doesn't support isOdd");return!n.isOdd(k)}equals(k){D(k);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:Y}=k,G=n.eql(n.mul(S,Y),n.mul(q,F)),V=n.eql(n.mul(C,Y),n.mul(j,F));return G&&V}negate(){return new I(this.X,n.neg(this.Y),this.Z)}double(){let{X:k,Y:S,Z:C}=this,F=n.ZERO,q=n.ZERO,j=n.ZERO,Y=n.mul(k,k),G=n.mul(S,S),V=n.mul(C,C),X=n.mul(k,S);return X=n.add(X,X),j=n.mul(k,C),j=n.add(j,j),F=P(j),q=n.mul(R,V),q=n.add(F,q),F=n.sub(G,q),q=n.add(G,q),q=n.mul(F,q),F=n.mul(X,F),j=n.mul(R,j),V=P(V),X=n.sub(Y,V),X=P(X),X=n.add(X,j),j=n.add(Y,Y),Y=n.add(j,Y),Y=n.add(Y,V),Y=n.mul(Y,X),q=n.add(q,Y),V=n.mul(S,C),V=n.add(V,V),Y=n.mul(V,X),F=n.sub(F,Y),j=n.mul(V,G),j=n.add(j,j),j=n.add(j,j),new I(F,q,j)}add(k){D(k);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:Y}=k,G=n.ZERO,V=n.ZERO,X=n.ZERO,xe=n.mul(S,q),pe=n.mul(C,j),Ce=n.mul(F,Y),Qe=n.add(S,C),ge=n.add(q,j);Qe=n.mul(Qe,ge),ge=n.add(xe,pe),Qe=n.sub(Qe,ge),ge=n.add(S,F);let ve=n.add(q,Y);return ge=n.mul(ge,ve),ve=n.add(xe,Ce),ge=n.sub(ge,ve),ve=n.add(C,F),G=n.add(j,Y),ve=n.mul(ve,G),G=n.add(pe,Ce),ve=n.sub(ve,G),X=P(ge),G=n.mul(R,Ce),X=n.add(G,X),G=n.sub(pe,X),X=n.add(pe,X),V=n.mul(G,X),pe=n.add(xe,xe),pe=n.add(pe,xe),Ce=P(Ce),ge=n.mul(R,ge),pe=n.add(pe,Ce),Ce=n.sub(xe,Ce),Ce=P(Ce),ge=n.add(ge,Ce),xe=n.mul(pe,ge),V=n.add(V,xe),xe=n.mul(ve,ge),G=n.mul(Qe,G),G=n.sub(G,xe),xe=n.mul(Qe,pe),X=n.mul(ve,X),X=n.add(X,xe),new I(G,V,X)}subtract(k){return D(k),this.add(k.negate())}is0(){return this.equals(I.ZERO)}multiply(k){if(!o.isValidNot0(k))throw new RangeError("invalid scalar: out of range");let{p:S,f:C}=$.mulSecret(this,k,i,W);return W([S,C])[0]}multiplyUnsafe(k){let S=this,C=k;if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(C===jt||S.is0())return I.ZERO;if(C===Lr)return S;if($.hasWindowSize(this))return $.mulUnsafe(S,C,W);let F=[],q=[];return U(F,q,S,C),Mo(I,F,q)}mulAddUnsafe(k,S,C){D(S);let F=[],q=[];return U(F,q,this,k),U(F,q,S,C),Mo(I,F,q)}toAffine(k){let S=this,C=k;if(C!=null&&!n.isValid(C))throw new RangeError('"invertedZ" expected valid field element');let{X:F,Y:q,Z:j}=S;if(n.eql(j,n.ONE))return{x:F,y:q};let Y=S.is0();C==null&&(C=Y?n.ONE:n.inv(j));let G=n.mul(F,C),V=n.mul(q,C),X=n.mul(j,C);if(Y)return{x:n.ZERO,y:n.ZERO};if(!n.eql(X,n.ONE))throw new Error("invZ was invalid");return{x:G,y:V}}isTorsionFree(){return i===Lr?!0:u?u(I,this):$.mulUnsafe(this,a).is0()}clearCofactor(){return i===Lr?this:f?f(I,this):this.multiplyUnsafe(i)}isSmallOrder(){return i===Lr?this.is0():this.clearCofactor().is0()}toBytes(k=!0){return Je(k,"isCompressed"),this.assertValidity(),B(I,this,k)}toHex(k=!0){return Rn(this.toBytes(k))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let W=_=>Io(I,_),$=new en(I,h);return $.bits>=6&&I.BASE.precompute(6),Object.freeze(I.prototype),Object.freeze(I),I}function zd(e){return Uint8Array.of(e?2:3)}function Yd(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function Tg(e,t={}){dr(e);let{Fn:r}=e,n=t.randomBytes===void 0?Ft:t.randomBytes,o=Object.assign(Yd(e.Fp,r),{seed:Math.max(Co(r.ORDER),16)});function s(g){try{let h=r.fromBytes(g);return r.isValidNot0(h)}catch{return!1}}function i(g,h){let{publicKey:y,publicKeyUncompressed:w}=o;try{let E=g.length;return h===!0&&E!==y||h===!1&&E!==w?!1:!e.fromBytes(g).is0()}catch{return!1}}function a(g){return g=g===void 0?n(o.seed):g,Ti(re(g,o.seed,"seed"),r.ORDER)}function c(g,h=!0){return e.BASE.multiply(r.fromBytes(g)).toBytes(h)}function d(g){let{secretKey:h,publicKey:y,publicKeyUncompressed:w}=o,E=r._lengths;if(!ir(g))return;let v=re(g,void 0,"key").length,x=v===y||v===w,B=v===h||!!E?.includes(v);if(!(x&&B))return x}function f(g,h,y=!0){if(d(g)===!0)throw new Error("first arg must be private key");if(d(h)===!1)throw new Error("second arg must be public key");let w=r.fromBytes(g),E=e.fromBytes(h);if(E.is0())throw new Error("invalid public key: point at infinity");return E.multiply(w).toBytes(y)}let u={isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a},p=tn(a,c);return Object.freeze(u),Object.freeze(o),Object.freeze({getPublicKey:c,getSharedSecret:f,keygen:p,Point:e,utils:u,lengths:o})}function va(e,t,r={}){dr(e);let n=t;je(n),Ue(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let o=Object.assign({},r),s=o.randomBytes===void 0?Ft:o.randomBytes,i=o.hmac===void 0?(_,k)=>yt(n,_,k):o.hmac,{Fp:a,Fn:c}=e,{ORDER:d,BITS:f}=c,u=Co(d),p=Oi(s,u),{keygen:g,getPublicKey:h,getSharedSecret:y,utils:w,lengths:E}=Tg(e,o),v={prehash:!0,lowS:typeof o.lowS=="boolean"?o.lowS:!0,format:"compact",extraEntropy:!1},x=d*jd+Lr<a.ORDER;function B(_){let k=d>>Lr;return _>k}function A(_,k){if(!c.isValidNot0(k))throw new Error(`invalid signature ${_}: out of range 1..Point.Fn.ORDER`);return k}function R(){if(!a.isOdd)throw new Error("Field doesn't support isOdd")}function P(_,k,S){return R(),(_===S?0:2)|Number(a.isOdd(k))}function K(){if(x)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function b(_,k){xa(k);let S=E.signature,C=k==="compact"?S:k==="recovered"?S+1:void 0;return re(_,C)}class T{r;s;recovery;constructor(k,S,C){if(this.r=A("r",k),this.s=A("s",S),C!=null){if(K(),![0,1,2,3].includes(C))throw new Error("invalid recovery id");this.recovery=C}Object.freeze(this)}static fromBytes(k,S=v.format){b(k,S);let C;if(S==="der"){if(k.length>2*c.BYTES+16)throw new us.Err("invalid signature: DER signature too long");let{r:Y,s:G}=us.toSig(re(k),c.BYTES+1);return new T(Y,G)}S==="recovered"&&(C=k[0],S="compact",k=k.subarray(1));let F=E.signature/2,q=k.subarray(0,F),j=k.subarray(F,F*2);return new T(c.fromBytes(q),c.fromBytes(j),C)}static fromHex(k,S){return this.fromBytes(Zr(k),S)}assertRecovery(){let{recovery:k}=this;if(k==null)throw new Error("invalid recovery id: must be present");return k}addRecoveryBit(k){return new T(this.r,this.s,k)}recoverPublicKey(k){let{r:S,s:C}=this,F=this.assertRecovery(),q=F===2||F===3?S+d:S;if(!a.isValid(q))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let j=a.toBytes(q),Y=e.fromBytes(Me(zd((F&1)===0),j)),G=c.inv(q),V=H(re(k,void 0,"msgHash")),X=c.create(-V*G),xe=c.create(C*G),pe=e.BASE.mulAddUnsafe(X,Y,xe);if(pe.is0())throw new Error("invalid recovery: point at infinify");return pe.assertValidity(),pe}hasHighS(){return B(this.s)}toBytes(k=v.format){if(xa(k),k==="der")return Zr(us.hexFromSig(this));let{r:S,s:C}=this,F=c.toBytes(S),q=c.toBytes(C);return k==="recovered"?(K(),Me(Uint8Array.of(this.assertRecovery()),F,q)):Me(F,q)}toHex(k){return Rn(this.toBytes(k))}}Object.freeze(T.prototype),Object.freeze(T);let L=o.bits2int===void 0?function(k){if(k.length>8192)throw new Error("input is too large");let S=at(k),C=k.length*8-f;return C>0?S>>BigInt(C):S}:o.bits2int,H=o.bits2int_modN===void 0?function(k){return c.create(L(k))}:o.bits2int_modN,D=Mn(f);function O(_){return vt("num < 2^"+f,_,jt,D),c.toBytes(_)}function U(_,k){return re(_,void 0,"message"),k?re(n(_),void 0,"prehashed message"):_}function M(_,k,S){let{lowS:C,prehash:F,extraEntropy:q}=wa(S,v);_=U(_,F);let j=H(_),Y=c.fromBytes(k);if(!c.isValidNot0(Y))throw new Error("invalid private key");let G=[O(Y),O(j)];if(q!=null&&q!==!1){let pe=q===!0?s(E.secretKey):q;G.push(re(pe,void 0,"extraEntropy"))}let V=Me(...G),X=j;function xe(pe){let Ce=L(pe);if(!c.isValidNot0(Ce))return;let Qe=e.BASE.multiply(Ce).toAffine(),ge=c.create(Qe.x);if(ge===jt)return;let ve;if(p!==void 0){let er=at(Ti(p(u),d)),ih=c.inv(c.mul(er,Ce)),ah=c.mul(er,X),ch=c.mul(er,Y);ve=c.create(ih*c.create(ah+ch*ge))}else{let er=dl(Ce,d);ve=c.create(er*c.create(X+ge*Y))}if(ve===jt)return;let zr=P(Qe.x,Qe.y,ge),Sn=ve;return C&&B(ve)&&(Sn=c.neg(ve),zr^=1),new T(ge,Sn,x?void 0:zr)}return{seed:V,k2sig:xe}}function I(_,k,S={}){let{seed:C,k2sig:F}=M(_,k,S);return rl(n.outputLen,c.BYTES,i)(C,F).toBytes(S.format)}function W(_,k,S,C={}){let{lowS:F,prehash:q,format:j}=wa(C,v);if(S=re(S,void 0,"publicKey"),k=U(k,q),!ir(_)){let Y=_ instanceof T?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+Y)}b(_,j);try{let Y=T.fromBytes(_,j),G=e.fromBytes(S);if(G.is0()||F&&Y.hasHighS())return!1;let{r:V,s:X}=Y,xe=H(k),pe=c.inv(X),Ce=c.create(xe*pe),Qe=c.create(V*pe),ge=e.BASE.mulAddUnsafe(Ce,G,Qe);if(ge.is0())return!1;let ve=ge.toAffine();return!(c.create(ve.x)!==V||j==="recovered"&&Y.recovery!==P(ve.x,ve.y,V))}catch{return!1}}function $(_,k,S={}){let{prehash:C}=wa(S,v);return k=U(k,C),T.fromBytes(_,"recovered").recoverPublicKey(k).toBytes()}return Object.freeze({keygen:g,getPublicKey:h,getSharedSecret:y,utils:w,lengths:E,Point:e,sign:I,verify:W,recoverPublicKey:$,Signature:T,hash:n})}var Sg={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},Bg={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")};var Ag=ka(Sg),zt=va(Ag,ye);var Og=ka(Bg),Gd=va(Og,Qc);var _g=BigInt(0),eo=BigInt(1),Lg=BigInt(2),Rg=BigInt(7),Cg=BigInt(256),Ig=BigInt(113),Xd=[],Qd=[],Jd=[];for(let e=0,t=eo,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],Xd.push(2*(5*n+r)),Qd.push((e+1)*(e+2)/2%64);let o=_g;for(let s=0;s<7;s++)t=(t<<eo^(t>>Rg)*Ig)%Cg,t&Lg&&(o^=eo<<(eo<<BigInt(s))-eo);Jd.push(o)}var ef=xo(Jd,!0),Mg=ef[0],$g=ef[1],Kg=(e,t,r)=>e<<r|t>>>32-r,Pg=(e,t,r)=>t<<r|e>>>32-r,Ug=(e,t,r)=>t<<r-32|e>>>64-r,Ng=(e,t,r)=>e<<r-32|t>>>64-r,Vd=(e,t,r)=>r>32?Ug(e,t,r):Kg(e,t,r),Zd=(e,t,r)=>r>32?Ng(e,t,r):Pg(e,t,r),pn=new Uint32Array(10);function Hg(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(se(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)pn[s]=e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let i=(s+8)%10,a=(s+2)%10,c=pn[a],d=pn[a+1],f=Vd(c,d,1)^pn[i],u=Zd(c,d,1)^pn[i+1];for(let p=0;p<50;p+=10)e[s+p]^=f,e[s+p+1]^=u}let n=e[2],o=e[3];for(let s=0;s<24;s++){let i=Qd[s],a=Vd(n,o,i),c=Zd(n,o,i),d=Xd[s];n=e[d],o=e[d+1],e[d]=a,e[d+1]=c}for(let s=0;s<50;s+=10){let i=e[s],a=e[s+1],c=e[s+2],d=e[s+3];e[s]^=~e[s+2]&e[s+4],e[s+1]^=~e[s+3]&e[s+5],e[s+2]^=~e[s+4]&e[s+6],e[s+3]^=~e[s+5]&e[s+7],e[s+4]^=~e[s+6]&e[s+8],e[s+5]^=~e[s+7]&e[s+9],e[s+6]^=~e[s+8]&i,e[s+7]^=~e[s+9]&a,e[s+8]^=~i&c,e[s+9]^=~a&d}e[0]^=Mg[r],e[1]^=$g[r]}Be(pn)}var ps=class e{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,r,n,o=!1,s=24){if(se(t,"blockLen"),se(r,"suffix"),se(s,"rounds"),qc(o,"enableXOF"),this.blockLen=t,this.suffix=r,this.outputLen=n,this.enableXOF=o,this.canXOF=o,this.rounds=s,se(n,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=Ht(this.state)}clone(){return this._cloneInto()}keccak(){Vr(this.state32),Hg(this.state32,this.rounds),Vr(this.state32),this.posOut=0,this.pos=0}update(t){Nt(this),Q(t);let{blockLen:r,state:n,state32:o}=this,s=t.length,i=r%4===0&&t.byteOffset%4===0,a=r/4,c=i&&s>=r?Ht(t):void 0;for(let d=0;d<s;){if(c!==void 0&&this.pos===0&&d%4===0&&s-d>=r){for(let u=0,p=d/4;u<a;u++)o[u]^=c[p+u];d+=r,this.pos=r,this.keccak();continue}let f=Math.min(r-this.pos,s-d);for(let u=0;u<f;u++)n[this.pos++]^=t[d++];this.pos===r&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:n,blockLen:o}=this;t[n]^=r,(r&128)!==0&&n===o-1&&this.keccak(),t[o-1]^=128,this.keccak()}writeInto(t){Nt(this,!1),Q(t),this.finish();let r=this.state,{blockLen:n}=this;for(let o=0,s=t.length;o<s;){this.posOut>=n&&this.keccak();let i=Math.min(n-this.posOut,s-o);t.set(r.subarray(this.posOut,this.posOut+i),o),this.posOut+=i,o+=i}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return se(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(Yr(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){let t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,Be(this.state)}_cloneInto(t){let{blockLen:r,suffix:n,outputLen:o,rounds:s,enableXOF:i}=this;return t||=new e(r,n,o,i,s),t.blockLen=r,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=n,t.outputLen=o,t.enableXOF=i,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}},tf=(e,t,r,n={})=>Er(()=>new ps(t,e,r),n);var Rr=tf(6,136,32,Dt(8));var rf=tf(6,72,64,Dt(10));var nf=(e,t,r,n={})=>Er((o={})=>(o=vr({},o),new ps(t,e,o.dkLen===void 0?r:o.dkLen,!0)),n),of=nf(31,168,16,Dt(11)),_t=nf(31,136,32,Dt(12));var Lt=kt;function hs(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function sf(e){return Uint8Array.from(e)}function Cr(e,...t){let r=o=>typeof o=="number"?o:o.bytesLen,n=t.reduce((o,s)=>o+r(s),0);return{bytesLen:n,encode:o=>{let s=new Uint8Array(n);for(let i=0,a=0;i<t.length;i++){let c=t[i],d=r(c),f=typeof c=="number"?o[i]:c.encode(o[i]);Q(f,d,e),s.set(f,a),typeof c!="number"&&f.fill(0),a+=d}return s},decode:o=>{Q(o,n,e);let s=[];for(let i of t){let a=r(i),c=o.subarray(0,a);s.push(typeof i=="number"?c:i.decode(c)),o=o.subarray(a)}return s}}}function ms(e,t){let r=t*e.bytesLen;return{bytesLen:r,encode:n=>{if(n.length!==t)throw new Error(`vecCoder.encode: wrong length=${n.length}. Expected: ${t}`);let o=new Uint8Array(r);for(let s=0,i=0;s<n.length;s++){let a=e.encode(n[s]);o.set(a,i),a.fill(0),i+=a.length}return o},decode:n=>{Q(n,r);let o=[];for(let s=0;s<n.length;s+=e.bytesLen)o.push(e.decode(n.subarray(s,s+e.bytesLen)));return o}}}function Pe(...e){for(let t of e)if(Array.isArray(t))for(let r of t)r.fill(0);else t.fill(0)}function Ea(e){return(1<<e)-1}var Rk=Uint8Array.of();var af=e=>{let{newPoly:t,N:r,Q:n,F:o,ROOT_OF_UNITY:s,brvBits:i,isKyber:a}=e,c=(v,x=n)=>{let B=v%x|0;return(B>=0?B|0:x+B|0)|0},d=(v,x=n)=>{let B=c(v,x)|0;return(B>x>>1?B-x|0:B)|0};function f(){let v=t(r);for(let x=0;x<r;x++){let B=_i(x,i),A=BigInt(s)**BigInt(B)%BigInt(n);v[x]=Number(A)|0}return v}let u=f(),p={add:(v,x)=>c((v|0)+(x|0))|0,sub:(v,x)=>c((v|0)-(x|0))|0,mul:(v,x)=>c((v|0)*(x|0))|0,inv:v=>{throw new Error("not implemented")}},g={N:r,roots:u,invertButterflies:!0,skipStages:a?1:0,brp:!1},h=Li(p,{dit:!1,...g}),y=Li(p,{dit:!0,...g});return{mod:c,smod:d,nttZetas:u,NTT:{encode:v=>h(v),decode:v=>{y(v);for(let x=0;x<v.length;x++)v[x]=c(o*v[x]);return v}},bitsCoder:(v,x)=>{let B=Ea(v),A=v*(r/8);return{bytesLen:A,encode:R=>{let P=new Uint8Array(A);for(let K=0,b=0,T=0,L=0;K<R.length;K++)for(b|=(x.encode(R[K])&B)<<T,T+=v;T>=8;T-=8,b>>=8)P[L++]=b&Ea(T);return P},decode:R=>{let P=t(r);for(let K=0,b=0,T=0,L=0;K<R.length;K++)for(b|=R[K]<<T,T+=8;T>=v;T-=v,b>>=v)P[L++]=x.decode(b&B);return P}}}}},Dg=e=>(t,r)=>{r||(r=e.blockLen);let n=new Uint8Array(t.length+2);n.set(t);let o=t.length,s=new Uint8Array(r),i=e.create({}),a=0,c=0;return{stats:()=>({calls:a,xofs:c}),get:(d,f)=>(n[o+0]=d,n[o+1]=f,i.destroy(),i=e.create({}).update(n),a++,()=>(c++,i.xofInto(s))),clean:()=>{i.destroy(),Pe(s,n)}}},cf=Dg(of);var We=256,Yt=3329,Fg=3303,Wg=17,{mod:no,nttZetas:qg,NTT:Ir,bitsCoder:jg}=af({N:We,Q:Yt,F:Fg,ROOT_OF_UNITY:Wg,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),Ta={512:{N:We,Q:Yt,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128},768:{N:We,Q:Yt,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:We,Q:Yt,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256}},zg=e=>{if(e>=12)return{encode:r=>r,decode:r=>r};let t=2**(e-1);return{encode:r=>((r<<e)+Yt/2)/Yt,decode:r=>r*Yt+t>>>e}},to=e=>jg(e,zg(e));function Mr(e,t){for(let r=0;r<We;r++)e[r]=no(e[r]+t[r])}function Yg(e,t){for(let r=0;r<We;r++)e[r]=no(e[r]-t[r])}function Gg(e,t,r,n,o){let s=no(t*n*o+e*r),i=no(e*n+t*r);return{c0:s,c1:i}}function gs(e,t){for(let r=0;r<We/2;r++){let n=qg[64+(r>>1)];r&1&&(n=-n);let{c0:o,c1:s}=Gg(e[2*r+0],e[2*r+1],t[2*r+0],t[2*r+1],n);e[2*r+0]=o,e[2*r+1]=s}return e}function lf(e){let t=new Uint16Array(We);for(let r=0;r<We;){let n=e();if(n.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;r<We&&o+3<=n.length;o+=3){let s=(n[o+0]>>0|n[o+1]<<8)&4095,i=(n[o+1]>>4|n[o+2]<<4)&4095;s<Yt&&(t[r++]=s),r<We&&i<Yt&&(t[r++]=i)}}return t}function ro(e,t,r,n){let o=e(n*We/4,t,r),s=new Uint16Array(We),i=Ht(o),a=0;for(let c=0,d=0,f=0,u=0;c<i.length;c++){let p=i[c];for(let g=0;g<32;g++)f+=p&1,p>>=1,a+=1,a===n?(u=f,f=0):a===2*n&&(s[d++]=no(u-f),f=0,a=0)}if(a)throw new Error(`sampleCBD: leftover bits: ${a}`);return s}var Vg=e=>{let{K:t,PRF:r,XOF:n,HASH512:o,ETA1:s,ETA2:i,du:a,dv:c}=e,d=to(1),f=to(c),u=to(a),p=Cr("publicKey",ms(to(12),t),32),g=ms(to(12),t),h=Cr("ciphertext",ms(u,t),f),y=Cr("seed",32,32);return{secretCoder:g,lengths:{secretKey:g.bytesLen,publicKey:p.bytesLen,cipherText:h.bytesLen},keygen:w=>{Q(w,32,"seed");let E=new Uint8Array(33);E.set(w),E[32]=t;let v=o(E),[x,B]=y.decode(v),A=[],R=[];for(let b=0;b<t;b++)A.push(Ir.encode(ro(r,B,b,s)));let P=n(x);for(let b=0;b<t;b++){let T=Ir.encode(ro(r,B,t+b,s));for(let L=0;L<t;L++){let H=lf(P.get(L,b));Mr(T,gs(H,A[L]))}R.push(T)}P.clean();let K={publicKey:p.encode([R,x]),secretKey:g.encode(A)};return Pe(x,B,A,R,E,v),K},encrypt:(w,E,v)=>{let[x,B]=p.decode(w),A=[];for(let L=0;L<t;L++)A.push(Ir.encode(ro(r,v,L,s)));let R=n(B),P=new Uint16Array(We),K=[];for(let L=0;L<t;L++){let H=ro(r,v,t+L,i),D=new Uint16Array(We);for(let O=0;O<t;O++){let U=lf(R.get(L,O));Mr(D,gs(U,A[O]))}Mr(H,Ir.decode(D)),K.push(H),Mr(P,gs(x[L],A[L])),Pe(D)}R.clean();let b=ro(r,v,2*t,i);Mr(b,Ir.decode(P));let T=d.decode(E);return Mr(T,b),Pe(x,A,P,b),h.encode([K,T])},decrypt:(w,E)=>{let[v,x]=h.decode(w),B=g.decode(E),A=new Uint16Array(We);for(let R=0;R<t;R++)Mr(A,gs(B[R],Ir.encode(v[R])));return Yg(x,Ir.decode(A)),Pe(A,B,v),d.encode(x)}}};function Sa(e){let t=Vg(e),{HASH256:r,HASH512:n,KDF:o}=e,{secretCoder:s,lengths:i}=t,a=Cr("secretKey",i.secretKey,i.publicKey,32,32),c=32,d=64;return{info:{type:"ml-kem"},lengths:{...i,seed:64,msg:c,msgRand:c,secretKey:a.bytesLen},keygen:(f=Lt(d))=>{Q(f,d,"seed");let{publicKey:u,secretKey:p}=t.keygen(f.subarray(0,32)),g=r(u),h=a.encode([p,u,g,f.subarray(32)]);return Pe(p,g),{publicKey:u,secretKey:h}},getPublicKey:f=>{let[u,p,g,h]=a.decode(f);return Uint8Array.from(p)},encapsulate:(f,u=Lt(c))=>{Q(f,i.publicKey,"publicKey"),Q(u,c,"message");let p=f.subarray(0,384*e.K),g=s.encode(s.decode(sf(p)));if(!hs(g,p))throw Pe(g),new Error("ML-KEM.encapsulate: wrong publicKey modulus");Pe(g);let h=n.create().update(u).update(r(f)).digest(),y=t.encrypt(f,u,h.subarray(32,64));return Pe(h.subarray(32)),{cipherText:y,sharedSecret:h.subarray(0,32)}},decapsulate:(f,u)=>{Q(u,a.bytesLen,"secretKey"),Q(f,i.cipherText,"cipherText");let p=a.bytesLen-96,g=p+32,h=r(u.subarray(p/2,g));if(!hs(h,u.subarray(g,g+32)))throw new Error("invalid secretKey: hash check failed");let[y,w,E,v]=a.decode(u),x=t.decrypt(f,y),B=n.create().update(x).update(E).digest(),A=B.subarray(0,32),R=t.encrypt(w,x,B.subarray(32,64)),P=hs(f,R),K=o.create({dkLen:32}).update(v).update(f).digest();return Pe(x,R,P?K:A),P?A:K}}}function Zg(e,t,r){return _t.create({dkLen:e}).update(t).update(new Uint8Array([r])).digest()}var Ba={HASH256:Rr,HASH512:rf,KDF:_t,XOF:cf,PRF:Zg},Fk=Sa({...Ba,...Ta[512]}),oo=Sa({...Ba,...Ta[768]}),df=Sa({...Ba,...Ta[1024]});function Xg(e,t=!1){let r=e.lengths,n=e.keygen;if(t){let s=e.Point.Fn;if(!s)throw new Error("No Point.Fn");n=(i=Lt(r.seed))=>{Q(i,r.seed,"seed");let a=s.isLE?ct(i):at(i),c=s.toBytes(s.create(a));return{secretKey:c,publicKey:e.getPublicKey(c)}}}return{lengths:{secretKey:r.secretKey,publicKey:r.publicKey,seed:r.seed},keygen:n,getPublicKey:o=>e.getPublicKey(o)}}function Aa(e,t=!1){let r=Xg(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{...r.lengths,msg:r.lengths.seed,cipherText:r.lengths.publicKey},keygen:r.keygen,getPublicKey:r.getPublicKey,encapsulate(n,o=Lt(e.lengths.seed)){let s=this.keygen(o).secretKey,i=this.decapsulate(n,s),a=e.getPublicKey(s);return Pe(s),{sharedSecret:i,cipherText:a}},decapsulate(n,o){let s=e.getSharedSecret(o,n);return e.lengths.publicKeyHasPrefix?s.subarray(1):s}}}function so(e,t){return Cr(t,...e.map(r=>{if(typeof r.lengths[t]!="number")throw new Error("wrong length: "+t);return r.lengths[t]}))}function Oa(e){return(t,r)=>e(t,{dkLen:r})}function Qg(e,t,...r){let n=so(r,"seed"),o=so(r,"publicKey");e===void 0&&(e=n.bytesLen),se(e);function s(i){Q(i,e);let a=n.decode(t(i,n.bytesLen)),c=r.map((u,p)=>u.keygen(a[p])),d=c.map(u=>u.secretKey),f=c.map(u=>u.publicKey);return{secretKey:d,publicKey:f}}return{info:{lengths:{seed:e,publicKey:o.bytesLen,secretKey:e}},getPublicKey(i){return this.keygen(i).publicKey},keygen(i=Lt(e)){let{publicKey:a,secretKey:c}=s(i),d=o.encode(a);return Pe(a),Pe(c),{secretKey:i,publicKey:d}},expandDecapsulationKey:s,realSeedLen:e}}function ys(e,t,r,n,...o){let s=Qg(e,r,...o),i=so(o,"cipherText"),a=so(o,"publicKey"),c=so(o,"msg");return t===void 0&&(t=c.bytesLen),se(t),{lengths:{...s.info.lengths,msg:t,msgRand:c.bytesLen,cipherText:i.bytesLen},getPublicKey:s.getPublicKey,keygen:s.keygen,encapsulate(d,f=Lt(c.bytesLen)){let u=a.decode(d),p=c.decode(f),g=o.map((E,v)=>E.encapsulate(u[v],p[v])),h=g.map(E=>E.sharedSecret),y=g.map(E=>E.cipherText),w={sharedSecret:n(u,y,h),cipherText:i.encode(y)};return Pe(h,y),w},decapsulate(d,f){let u=i.decode(d),{publicKey:p,secretKey:g}=s.expandDecapsulationKey(f),h=o.map((y,w)=>y.decapsulate(u[w],g[w]));return n(p,u,h)}}}function ff(e,t,r,n,o){return je(n),je(o),ys(32,32,Oa(n),(s,i,a)=>o(Me(a[0],a[1],i[1],s[1],cr(e))),t,r)}var Jk=ff("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",oo,Aa(zt,!0),_t,Rr),ev=ff("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",df,Aa(Gd,!0),_t,Rr);function Jg(e,t,r,n,o){return je(n),je(o),ys(32,32,Oa(n),(s,i,a)=>{let c=Me(a[0],a[1],i[0],s[0],i[1],s[1],cr(e)),d=32,f=Me(cr("hybrid_prk"),c),u=an(o,f),p=Me(Xr(d,2),cr("shared_secret"),cr("")),g=Wn(o,u,p,d);return Pe(u,p,f,c),g},t,r)}var uf=Aa(fr),tv=Jg("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",oo,uf,_t,ye),ey=ys(32,32,Oa(_t),(e,t,r)=>Rr(Me(r[0],r[1],t[1],e[1],cr("\\.//^\\"))),oo,uf);function ty(e,t,r,n){let o=e.Point.Fn;if(!o)throw new Error("no Point.Fn");function s(i){let a;for(let f=0,u=t;;f=u,u+=t){if(u>i.length)throw new Error("rejection sampling failed");if(a=o.fromBytes(i.subarray(f,u),!0),o.isValidNot0(a))break}let c=o.toBytes(o.create(a)),d=e.getPublicKey(c,!1);return{secretKey:c,publicKey:d}}return{lengths:{secretKey:t,publicKey:r,seed:n,msg:n,cipherText:r},keygen(i=Lt(n)){return Q(i,n,"seed"),s(i)},getPublicKey(i){return e.getPublicKey(i,!1)},encapsulate(i,a=Lt(n)){Q(a,n,"rand");let{secretKey:c}=s(a),d=this.decapsulate(i,c),f=e.getPublicKey(c,!1);return Pe(c),{sharedSecret:d,cipherText:f}},decapsulate(i,a){return e.getSharedSecret(a,i).subarray(1)}}}function ry(e,t,r,n){let{secretKey:o,publicKeyUncompressed:s}=r.lengths;if(!o||!s)throw new Error("wrong curve");let i=ty(r,o,s,n),a=64,c=a+n;return ys(32,32,d=>{Q(d,32);let f=_t(d,{dkLen:c}),u=f.subarray(0,a),p=f.subarray(a,c);return Me(u,p)},(d,f,u)=>Rr(Me(u[0],u[1],f[1],d[1],cr(e))),t,i)}var ny=ry("MLKEM768-P256",oo,zt,128);var _a=ey,pf=ny;var hf=!1,oy=!1;async function mf(e,t){if(oy)return await t();try{return await e()}catch(r){if(r instanceof ReferenceError||r instanceof DOMException&&r.name==="NotSupportedError")return await t();throw r}}async function ws(e,t){return await mf(async()=>{let r=La(e)?e:await iy(e),n=await crypto.subtle.importKey("raw",t,{name:"X25519"},hf,[]);return new Uint8Array(await crypto.subtle.deriveBits({name:"X25519",public:n},r,256))},()=>{if(La(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return fr.scalarMult(e,t)})}async function bs(e){return await mf(async()=>ws(e,fr.GuBytes),()=>{if(La(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return fr.scalarMultBase(e)})}var sy=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function iy(e){if(e.length!==32)throw new Error("X25519 private key must be 32 bytes");let t=new Uint8Array([...sy,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},hf,["deriveBits"])}function La(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var xs=class{s;transcript=[];buf=new Uint8Array(0);constructor(t){this.s=t.getReader()}async readLine(){let t=[];for(;;){let r=this.buf.indexOf(10);if(r>=0)return t.push(this.buf.subarray(0,r)),this.transcript.push(this.buf.subarray(0,r+1)),this.buf=this.buf.subarray(r+1),cy($r(t));this.buf.length>0&&(t.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=$r(t),null;this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:$r(this.transcript)}}};function cy(e){return e.forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function $r(e){let t=e.reduce(((o,s)=>o+s.length),0),r=new Uint8Array(t),n=0;for(let o of e)r.set(o,n),n+=o.length;return r}function hn(e,...t){return e.pipeThrough(new TransformStream({start(r){for(let n of t)r.enqueue(n)}}))}function ks(e){return new ReadableStream({start(t){t.enqueue(e),t.close()}})}async function Ra(e){if(!(e instanceof ReadableStream))throw new Error("readAll expects a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function gf(e){if(!(e instanceof ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}async function yf(e,t){let r=e.getReader(),n=[],o=0;for(;o<t;){let{done:c,value:d}=await r.read();if(c)throw Error("stream ended before reading "+t.toString()+" bytes");n.push(d),o+=d.length}r.releaseLock();let s=$r(n),i=s.subarray(0,t),a=hn(e,s.subarray(t));return{data:i,rest:a}}var bt=class{args;body;constructor(t,r){this.args=t,this.body=r}};async function ly(e){let t=await e.readLine();if(t===null)throw Error("invalid stanza");let r=t.split(" ");if(r.length<2||r.shift()!=="->")return{next:t};for(let s of r)if(s.length===0)throw Error("invalid stanza");let n=[];for(;;){let s=await e.readLine();if(s===null)throw Error("invalid stanza");let i=Fe.decode(s);if(i.length>48)throw Error("invalid stanza");if(n.push(i),i.length<48)break}let o=$r(n);return{s:new bt(r,o)}}async function wf(e){let t=new xs(e),r=await t.readLine();if(r!=="age-encryption.org/v1")throw Error("invalid version "+(r??"line"));let n=[];for(;;){let{s:o,next:s}=await ly(t);if(o!==void 0){n.push(o);continue}if(!s.startsWith("--- "))throw Error("invalid header");let i=Fe.decode(s.slice(4)),{rest:a,transcript:c}=t.close(),d=c.slice(0,c.length-1-s.length+3);return{stanzas:n,headerNoMAC:d,MAC:i,headerSize:c.length,rest:hn(e,a)}}}function Ca(e){let t=[];t.push(`age-encryption.org/v1
`);for(let r of e){t.push("-> "+r.args.join(" ")+`
`);for(let n=0;n<r.body.length;n+=48){let o=n+48;o>r.body.length&&(o=r.body.length),t.push(Fe.encode(r.body.subarray(n,o))+`
`)}r.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function bf(e,t){return $r([Ca(e),new TextEncoder().encode(" "+Fe.encode(t)+`
`)])}var Es=class{recipient;constructor(t){let{prefix:r,words:n}=ze.decode(t,!1),o=ze.fromWords(n);if(!t.startsWith("age1pq1")||r.toLowerCase()!=="age1pq"||o.length!==1216)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=_a.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:s,nonce:i}=Ls(xf,n,o),a=ft(s,i).encrypt(t);return[new bt(["mlkem768x25519",Fe.encode(r)],a)]}},Ts=class{identity;constructor(t){let r=ze.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-PQ-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="mlkem768x25519")continue;if(r.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=Fe.decode(r.args[1]);if(n.length!==1120||r.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let o=_a.decapsulate(n,this.identity),s=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:i,nonce:a}=Ls(xf,o,s);try{return ft(i,a).decrypt(r.body)}catch{continue}}return null}},xf=25722,dy=80,Ia=16;function Ls(e,t,r){let n=fy(e),o=vs(n,void 0,"psk_id_hash",new Uint8Array(0)),s=vs(n,void 0,"info_hash",r),i=new Uint8Array(1+o.length+s.length);i[0]=0,i.set(o,1),i.set(s,1+o.length);let a=vs(n,t,"secret",new Uint8Array(0)),c=Ma(n,a,"key",i,32),d=Ma(n,a,"base_nonce",i,12);return{key:c,nonce:d}}function fy(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,t[7]=1,t[8]=0,t[9]=3,t}function vs(e,t,r,n){let o=new Uint8Array(7+e.length+r.length+n.length),s=0;return o.set(new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(r),s),s+=r.length,o.set(n,s),an(ye,o,t)}function Ma(e,t,r,n,o){let s=new Uint8Array(9+e.length+r.length+n.length),i=0;return s[i]=o>>8&255,s[i+1]=o&255,i+=2,s.set(new TextEncoder().encode("HPKE-v1"),i),i+=7,s.set(e,i),i+=e.length,s.set(new TextEncoder().encode(r),i),i+=r.length,s.set(n,i),Wn(ye,t,s,o)}function uy(e){e.length!==zt.lengths.publicKeyUncompressed&&(e=zt.Point.fromBytes(e).toBytes(!1));let t=zt.utils.randomSecretKey(),r=zt.getPublicKey(t,!1),n=zt.getSharedSecret(t,e,!0).subarray(1),o=new Uint8Array(r.length+e.length);o.set(r,0),o.set(e,r.length);let s=new Uint8Array(5);s.set(new TextEncoder().encode("KEM"),0),s[3]=Ia>>8,s[4]=Ia&255;let i=vs(s,void 0,"eae_prk",n),a=Ma(s,i,"shared_secret",o,32);return{encapsulatedKey:r,sharedSecret:a}}var Ss=class{recipient;constructor(t){let r=ze.decodeToBytes(t);if(!t.startsWith("age1tag1")||r.prefix.toLowerCase()!=="age1tag"||r.bytes.length!==33)throw Error("invalid recipient");this.recipient=r.bytes}wrapFileKey(t){let{encapsulatedKey:r,sharedSecret:n}=uy(this.recipient),o=new TextEncoder().encode("age-encryption.org/p256tag"),s=(()=>{let d=ye(this.recipient).subarray(0,4),f=new Uint8Array(r.length+d.length);return f.set(r,0),f.set(d,r.length),an(ye,f,o).subarray(0,4)})(),{key:i,nonce:a}=Ls(Ia,n,o),c=ft(i,a).encrypt(t);return[new bt(["p256tag",Fe.encode(s),Fe.encode(r)],c)]}},Bs=class{recipient;constructor(t){let{prefix:r,words:n}=ze.decode(t,!1),o=ze.fromWords(n);if(!t.startsWith("age1tagpq1")||r.toLowerCase()!=="age1tagpq"||o.length!==1249)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=pf.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768p256tag"),s=(()=>{let d=ye(this.recipient.subarray(1184)).subarray(0,4),f=new Uint8Array(r.length+d.length);return f.set(r,0),f.set(d,r.length),an(ye,f,o).subarray(0,4)})(),{key:i,nonce:a}=Ls(dy,n,o),c=ft(i,a).encrypt(t);return[new bt(["mlkem768p256tag",Fe.encode(s),Fe.encode(r)],c)]}},As=class{recipient;constructor(t){let r=ze.decodeToBytes(t);if(!t.startsWith("age1")||r.prefix.toLowerCase()!=="age"||r.bytes.length!==32)throw Error("invalid recipient");this.recipient=r.bytes}async wrapFileKey(t){let r=kt(32),n=await bs(r),o=await ws(r,this.recipient),s=new Uint8Array(n.length+this.recipient.length);s.set(n),s.set(this.recipient,n.length);let i=new TextEncoder().encode("age-encryption.org/v1/X25519"),a=Et(ye,o,s,i,32);return[new bt(["X25519",Fe.encode(n)],$a(t,a))]}},io=class{identity;recipient;constructor(t){if(py(t)){this.identity=t,this.recipient=bs(t);return}let r=ze.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes,this.recipient=bs(r.bytes)}async unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="X25519")continue;if(r.args.length!==2)throw Error("invalid X25519 stanza");let n=Fe.decode(r.args[1]);if(n.length!==32)throw Error("invalid X25519 stanza");let o=await ws(this.identity,n),s=await this.recipient,i=new Uint8Array(n.length+s.length);i.set(n),i.set(s,n.length);let a=new TextEncoder().encode("age-encryption.org/v1/X25519"),c=Et(ye,o,i,a,32),d=Ka(r.body,c);if(d!==null)return d}return null}},Os=class{passphrase;logN;constructor(t,r){this.passphrase=t,this.logN=r}wrapFileKey(t){let r=kt(16),n="age-encryption.org/v1/scrypt",o=new Uint8Array(n.length+16);o.set(new TextEncoder().encode(n)),o.set(r,n.length);let s=Qn(this.passphrase,o,{N:2**this.logN,r:8,p:1,dkLen:32});return[new bt(["scrypt",Fe.encode(r),this.logN.toString()],$a(t,s))]}},_s=class{passphrase;constructor(t){this.passphrase=t}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="scrypt")continue;if(t.length!==1)throw Error("scrypt recipient is not the only one in the header");if(r.args.length!==3||!/^[1-9][0-9]*$/.test(r.args[2]))throw Error("invalid scrypt stanza");let n=Fe.decode(r.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let o=Number(r.args[2]);if(o>20)throw Error("scrypt work factor is too high");let s="age-encryption.org/v1/scrypt",i=new Uint8Array(s.length+16);i.set(new TextEncoder().encode(s)),i.set(n,s.length);let a=Qn(this.passphrase,i,{N:2**o,r:8,p:1,dkLen:32}),c=Ka(r.body,a);if(c!==null)return c}return null}};function $a(e,t){let r=new Uint8Array(12);return ft(t,r).encrypt(e)}function Ka(e,t){if(e.length!==32)throw Error("invalid stanza");let r=new Uint8Array(12);try{return ft(t,r).decrypt(e)}catch{return null}}function py(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Kr=16,Ua=64*1024,Pa=Ua+Kr;function kf(e){let t=new Uint8Array(12),r=()=>{for(let i=t.length-2;i>=0&&(t[i]++,t[i]===0);i--);},n=!0,o=new Uint8Array(Pa),s=0;return new TransformStream({transform(i,a){for(;i.length>0;){if(s===o.length){let d=ft(e,t).decrypt(o);a.enqueue(d),r(),s=0,n=!1}let c=Math.min(o.length-s,i.length);o.set(i.subarray(0,c),s),s+=c,i=i.subarray(c)}},flush(i){t[11]=1;let a=ft(e,t).decrypt(o.subarray(0,s));if(!n&&a.length===0)throw new Error("final chunk is empty");i.enqueue(a)}})}function vf(e){if(e<Kr)throw Error("ciphertext is too small");if(e===Kr)return 0;let t=Math.floor(e/Pa),r=e%Pa;if(0<r&&r<=Kr)throw Error("ciphertext size is invalid");let n=e;return n-=t*Kr,n-=r>0?Kr:0,n}function Ef(e){let t=new Uint8Array(12),r=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},n=new Uint8Array(Ua),o=0;return new TransformStream({transform(s,i){for(;s.length>0;){if(o===n.length){let c=ft(e,t).encrypt(n);i.enqueue(c),r(),o=0}let a=Math.min(n.length-o,s.length);n.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let i=ft(e,t).encrypt(n.subarray(0,o));s.enqueue(i)}})}function Tf(e){let t=Math.max(1,Math.ceil(e/Ua));return e+Kr*t}var ao=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(t){if(this.passphrase!==null)throw new Error("can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients and passphrases");this.passphrase=t}setScryptWorkFactor(t){this.scryptWorkFactor=t}addRecipient(t){if(this.passphrase!==null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof t=="string")if(t.startsWith("age1pq1"))this.recipients.push(new Es(t));else if(t.startsWith("age1tag1"))this.recipients.push(new Ss(t));else if(t.startsWith("age1tagpq1"))this.recipients.push(new Bs(t));else if(t.startsWith("age1"))this.recipients.push(new As(t));else throw new Error("unrecognized recipient type");else this.recipients.push(t)}async encrypt(t){let r=kt(16),n=[],o=this.recipients;this.passphrase!==null&&(o=[new Os(this.passphrase,this.scryptWorkFactor)]);for(let g of o)n.push(...await g.wrapFileKey(r));let s=new TextEncoder().encode("header"),i=Et(ye,r,void 0,s,32),a=yt(ye,i,Ca(n)),c=bf(n,a),d=kt(16),f=new TextEncoder().encode("payload"),u=Et(ye,r,d,f,32),p=Ef(u);return t instanceof ReadableStream?Object.assign(hn(t.pipeThrough(p),c,d),{size:g=>Tf(g)+c.length+d.length}):(typeof t=="string"&&(t=new TextEncoder().encode(t)),await Ra(hn(ks(t).pipeThrough(p),c,d)))}},Rs=class{identities=[];addPassphrase(t){this.identities.push(new _s(t))}addIdentity(t){if(wy(t))this.identities.push(new io(t));else if(typeof t=="string")if(t.startsWith("AGE-SECRET-KEY-1"))this.identities.push(new io(t));else if(t.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.push(new Ts(t));else throw new Error("unrecognized identity type");else this.identities.push(t)}async decrypt(t,r){let n=t instanceof ReadableStream?t:ks(t),{fileKey:o,headerSize:s,rest:i}=await this.decryptHeaderInternal(n),{data:a,rest:c}=await yf(i,16),d=new TextEncoder().encode("payload"),f=Et(ye,o,a,d,32),u=kf(f),p=c.pipeThrough(u),g=Object.assign(p,{size:h=>vf(h-s-a.length)});return t instanceof ReadableStream?g:r==="text"?await gf(p):await Ra(p)}async decryptHeader(t){return(await this.decryptHeaderInternal(ks(t))).fileKey}async decryptHeaderInternal(t){let r=await wf(t),n=await this.unwrapFileKey(r.stanzas);if(n===null)throw Error("no identity matched any of the file's recipients");let o=new TextEncoder().encode("header"),s=Et(ye,n,void 0,o,32),i=yt(ye,s,r.headerNoMAC);if(!yy(r.MAC,i))throw Error("invalid header HMAC");return{fileKey:n,headerSize:r.headerSize,rest:r.rest}}async unwrapFileKey(t){for(let r of this.identities){let n=await r.unwrapFileKey(t);if(n!==null)return n}return null}};function yy(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function wy(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var by=16384,xy=64,Sf=he(`age-encryption.org/v1
`),ky=64,vy=/^->( [!-~]+)+$/,Ey=/^[A-Za-z0-9+/]{0,64}$/,Ty=/^--- [A-Za-z0-9+/]{43}$/,Sy=10;function Bf(e){if(!Sf.every((i,a)=>i===e[a]))return null;let t=e.subarray(0,by),r=0,n=0,o=!1,s=Sf.length;for(;;){let i=t.indexOf(Sy,s);if(i<0)return null;let a=String.fromCharCode(...t.subarray(s,i));if(s=i+1,o){if(!Ey.test(a))return null;o=a.length===ky}else if(vy.test(a)){let c=a.split(" ")[1];if(r+=1,c==="X25519")n+=1;else if(!c.endsWith("-grease"))return null;if(r>xy)return null;o=!0}else return Ty.test(a)&&n>0?s:null}}var By=16,Ay=65536,Af=16,Oy=1048576,Pr=class extends Error{constructor(r){super(r);this.reason=r}reason};async function Cs(e,t){if(t.length===0)throw new Error("sealed to nobody");let r=new ao;for(let n of t)pr(n),r.addRecipient(n);return new Uint8Array(await r.encrypt(e))}function Na(e){let t=Bf(e);if(t===null)throw new Pr("too_large");let r=e.length-t-By,n=Math.ceil(r/(Ay+Af))*Af;if(r<=0||r<n||r-n>Oy)throw new Pr("too_large");return r-n}async function Is(e,t){Na(e);let r=new Rs;r.addIdentity(t);try{return new Uint8Array(await r.decrypt(e))}catch{throw new Pr("cannot_open")}}async function Of(e,t,r){let n=new ao;return n.setPassphrase(t),n.setScryptWorkFactor(r),new Uint8Array(await n.encrypt(he(e)))}var _y=17;async function Ly(e){return e.job==="stretch"?new Uint8Array(Qn(he(e.passphrase),e.salt,Ql)):Of(e.text,e.passphrase,_y)}self.onmessage=async e=>{try{let t=await Ly(e.data);self.postMessage(t,{transfer:[t.buffer]})}catch{self.postMessage("failed")}};function Ha(){for(let e of document.querySelectorAll("[data-errors]"))e.replaceChildren();for(let e of document.querySelectorAll(".govuk-error-message")){let t=e.closest(".govuk-form-group");t?.classList.remove("govuk-form-group--error");for(let r of t?.querySelectorAll("[aria-invalid]")??[]){r.removeAttribute("aria-invalid"),r.classList.remove("govuk-input--error","govuk-textarea--error");let n=(r.getAttribute("aria-describedby")??"").split(" ").filter(o=>o!==e.id);r.setAttribute("aria-describedby",n.join(" "))}e.remove()}}function Gt(e,t){Ha();let r=m("ul",{class:"govuk-list govuk-error-summary__list"});for(let s of e){if(s.field===null){r.append(m("li",{},s.message));continue}let i=m("a",{href:`#${s.field}`},s.message),a=z(`#${s.field}`);i.addEventListener("click",c=>{c.preventDefault(),a.focus()}),r.append(m("li",{},i)),Ry(a,s.message)}let n=m("div",{class:"govuk-error-summary",role:"alert",tabindex:"-1"},m("h2",{class:"govuk-error-summary__title"},l("browser-problem")),m("div",{class:"govuk-error-summary__body"},r));(t?.closest("section")?.querySelector("[data-errors]")??z("[data-errors]")).replaceChildren(n),nt(n)}function Ry(e,t){let r=`${e.id}-error`,n=m("span",{class:"govuk-visually-hidden"},`${l("browser-error-prefix")} `);e.before(m("p",{class:"govuk-error-message",id:r},n,t)),e.closest(".govuk-form-group")?.classList.add("govuk-form-group--error"),e.classList.add(e instanceof HTMLTextAreaElement?"govuk-textarea--error":"govuk-input--error"),e.setAttribute("aria-invalid","true");let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",`${o} ${r}`.trim())}var te=class extends Error{constructor(r,n=null){super(r);this.field=n}field};function it(e,t){e.addEventListener("submit",r=>{r.preventDefault(),mn(e,t)})}async function mn(e,t){if(e.getAttribute("aria-busy")!=="true"){e.setAttribute("aria-busy","true"),Ha();try{await t()}catch(r){if(r instanceof Ge)return;Gt([Cy(r)],e)}finally{e.removeAttribute("aria-busy"),Ee("")}}}function Cy(e){return e instanceof te?{field:e.field,message:e.message}:e instanceof Oe?{field:null,message:e.message}:{field:null,message:l("browser-unexpected")}}var Da=new URL("scrypt-worker-76680ba1.js",import.meta.url).href,_f=window.trustedTypes?.createPolicy("candour-worker",{createScriptURL(e){if(e!==Da)throw new TypeError("not the worker");return e}});function gn(e){let t=new Worker(_f?_f.createScriptURL(Da):Da);return new Promise((r,n)=>{t.onmessage=o=>{o.data==="failed"?n(new te(l("browser-slow-failed"))):r(o.data)},t.onerror=()=>n(new Error("the worker failed")),t.postMessage(e)}).finally(()=>t.terminate())}function Ms(e,t){e.replaceChildren(...t.split(" ").map(r=>m("li",{},r)))}async function Lf(){$y();let e=await Ot();Iy(e);let t=z("[data-make-identity-file]");t.disabled=!1,t.addEventListener("click",()=>{mn(t,()=>My(e))})}function Iy({keys:e}){let t=Go(e.recipient,e.signer);z("[data-fingerprint]").textContent=t;let r=document.querySelector("[data-fingerprint-in-keys]")?.textContent??null,n=r===null?"none":r===t?"same":"other";z("[data-fingerprint-verdict]").replaceChildren(m("div",{class:"govuk-inset-text"},l(`browser-fingerprint-${n}`)))}async function My({account:e,keys:t}){Ee(l("browser-identity-making"));let r=Vo(),n=`# ${e}
# public key: ${t.recipient}
${t.identity}
`,o=await gn({job:"seal-identity-file",passphrase:r,text:n}),s=m("ol",{class:"candour-code"});Ms(s,r);let i=`candour-identity-${e}.age`,a=URL.createObjectURL(new Blob([o],{type:"application/octet-stream"})),c=m("a",{class:"govuk-button",role:"button",draggable:"false",href:a,download:i},l("browser-identity-download",{file:i})),d=m("p",{class:"govuk-body"},l("browser-identity-words"));z("[data-identity-file]").replaceChildren(d,s,c),nt(d)}function $y(){for(let e of document.querySelectorAll("[data-end-session]"))e.addEventListener("click",()=>{mn(e,()=>Ky(e))})}async function Ky(e){if(await Ve("/api/v1/sessions/end",{session:e.dataset.endSession}),e.dataset.thisSession!==void 0)return fn();let t=m("li",{},l("browser-session-ended"));e.closest("li")?.replaceWith(t),nt(t)}var ee=class extends Error{constructor(){super("malformed")}},Py=64;function Te(e){let t=Object.keys(e);return r=>{let n=Vt(r),o=Object.keys(n);if(o.length!==t.length)throw new ee;return t.forEach((s,i)=>{if(o[i]!==s)throw new ee;e[s](n[s])}),n}}function Vt(e){if(typeof e!="object"||e===null||Array.isArray(e))throw new ee;return e}function Rt(e){return t=>{if(!Array.isArray(t))throw new ee;return t.forEach(e),t}}function me(e){if(typeof e!="string"||!e.isWellFormed())throw new ee;return e}function yn(e){return t=>{let r=Rt(e)(t);if(r.length>Py||new Set(r).size!==r.length)throw new ee;return r}}function Fa(e){return t=>t===""?t:e(t)}function $s(e){return t=>t===null?t:e(t)}function Wa(e){if(typeof e!="boolean")throw new ee;return e}function Le(...e){return t=>{if(!e.includes(t))throw new ee;return t}}function Ur(e){return t=>{if(typeof t!="string"||!e.test(t))throw new ee;return t}}function Ct(e){let t=Ur(/^[a-z][a-z0-9-]{1,30}$/)(e);if(["reporter","service","operator","no-account"].includes(t))throw new ee;return t}function It(e){return Ur(/^[a-z][a-z0-9_]{1,40}$/)(e)}function Zt(e){return Ur(/^[a-z][a-z0-9_]{0,40}$/)(e)}function Rf(e){return Ur(/^[a-z2-7]{26}$/)(e)}function co(e){if(typeof e!="number"||!Number.isInteger(e)||e<0||e>4294967295)throw new ee;return e}function Xt(e){let t=Ur(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(e),r=new Date(`${t}T00:00:00Z`);if(Number.isNaN(r.getTime())||r.toISOString().slice(0,10)!==t||r.getTime()<0)throw new ee;return t}function Nr(e){return t=>{let r=qa(()=>ie(me(t)));if(e!==null&&r.length!==e)throw new ee;return t}}function wn(e){if(!Gl(ie(Nr(32)(e))))throw new ee;return e}function Mt(e){return qa(()=>pr(me(e))),e}function Cf(e){return qa(()=>Pi(me(e))).fill(0),e}function qa(e){try{return e()}catch{throw new ee}}var ja=["none","low","moderate","severe","death","not_known"],za=["rare","unlikely","possible","likely","certain","not_known"],Ya=["engaged","not_engaged","not_known"],Ga=["notifiable","not_notifiable","not_known"],Uy=["acknowledged","declined","question","outcome","answer"],Ny=["consent","serious_harm"],Hy=16,Dy=64,Fy=/^[a-z][a-z0-9_]{0,39}$/;function Wy(e){for(let[t,r]of Object.entries(Vt(e)))Ur(Fy)(t),Array.isArray(r)?Rt(me)(r):me(r);return e}function If(e){if(!Array.isArray(e)||e.length!==0)throw new ee;return e}function qy(e){let t=yn(Mt)(e);if(t.length===0||t.length>Hy)throw new ee;return t}function jy(e){let t=Rt(Te({title:me,text:me}))(e);if(t.length>Dy)throw new ee;return t}var Mf=Nr(32),$f={report:Te({recipient:Mt,token:Mt,signer:wn,staff:Rt(Te({name:Ct,recipient:Mt,key:Nr(32)})),excluded:Rt(Ct),answers:Wy,files:If}),message:Te({text:me}),feedback:Te({outcome:Le("action_taken","no_action"),result:Fa(Zt),text:me,changed:me}),identity:Te({inner:Nr(null)}),request:Te({body:It,text:me}),consent:Te({body:It,given:Wa}),withdrawal:Te({text:me}),rating:Te({score:Le(1,2,3,4,5),text:me}),checkin:Te({month:Le(1,3,6,12),detriment:Le("no","afraid","yes"),text:me}),note:Te({text:me}),classification:Te({nation:Zt,setting:Zt,about:yn(Zt),categories:yn(Zt),urgency:Zt,reporter:Zt,flags:yn(Zt),nhs_funded:$s(Wa),severity:Le(...ja),likelihood:Le(...za),candour:Le(...Ya),irmer:Le(...Ga),happened:$s(Xt),known:$s(Xt),text:me}),route:Te({edition:Mf,bodies:yn(It),text:me}),override:Te({body:It,text:me}),approval:Te({of:co,text:me}),task:Te({for:Ct,due:Xt,text:me}),pack:Te({body:It,recipient:Mt,signer:wn,sealed_to:qy,basis:Le(...Ny),edition:Mf,shared:co,parts:jy,files:If,text:me}),letter:Te({says:Le(...Uy),suggestion:Fa(It),text:me}),diary:Te({day:Xt,text:me}),grant:Te({for:Ct,to:Mt,key:Cf,signer:wn})};var Pf=["reporter","reviewer","lead","custodian","liaison"],zy=/^[a-z2-7]{16}$/,Yy=/^referral-[a-z2-7]{16}$/,Hr=["reporter"],gr=["reviewer","lead"],Kf=["reporter","reviewer","lead"],Ks={report:{thread:"shared",by:Hr},message:{thread:"shared",by:Kf},feedback:{thread:"shared",by:gr},identity:{thread:"shared",by:Hr},request:{thread:"shared",by:gr},consent:{thread:"shared",by:Hr},withdrawal:{thread:"shared",by:Hr},rating:{thread:"shared",by:Hr},checkin:{thread:"shared",by:Hr},note:{thread:"staff",by:gr},classification:{thread:"staff",by:gr},route:{thread:"staff",by:gr},override:{thread:"staff",by:gr},approval:{thread:"staff",by:["lead"]},task:{thread:"staff",by:gr},pack:{thread:"referral",by:gr},letter:{thread:"referral",by:["liaison","reviewer","lead"]},diary:{thread:"private",by:Hr},grant:{thread:"grant",by:Kf}},Uf=Object.keys(Ks);function Ps(e){return Ks[e].thread}function Nf(e,t){let{thread:r}=Ks[e];return r==="referral"?bn(t):r===t}function ut(e){if(!zy.test(e))throw new ee;return`referral-${e}`}function bn(e){return Yy.test(e)}function Hf(e){if(e==="shared"||e==="staff"||e==="grant"||e==="private"||typeof e=="string"&&bn(e))return e;throw new ee}function lo(e,t,r){let n=t==="letter"&&r.says==="answer";return Ks[t].by.includes(e)&&!(n&&e==="liaison")}var Df=he(`candour/1 doc
`),Us=he(`
`),Gy=32,Va=[4096,16384,65536,262144,1048576],Vy=1024,Dr=class extends Error{constructor(){super("longer than the largest document")}};function Zy(e){let{v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:d,data:f}=e;return he(JSON.stringify({v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:d,data:f}))}function Ff(e,t){let r=Zy(e);return zf(r),Yf(e.kind,r,le(Yl(ur(Df,r),t)))}function Wf(e){let t=e.indexOf(Us[0]),r=e.indexOf(Us[0],t+1);if(t<0||r<0)throw new ee;let n=new Uint8Array(e.slice(0,t)),o=jf(e.subarray(t+1,r)),s=zf(n);if(!et(Xy(s.kind,n,o),e))throw new ee;return{document:s,line:n,signature:o}}function Xy(e,t,r){try{return Yf(e,t,r)}catch{throw new ee}}function qf(e,t){let r;try{r=ie(e.signature)}catch{return!1}return Vl(r,ur(Df,e.line),t)}function jf(e){try{return Fl(e)}catch{throw new ee}}function zf(e){let t;try{t=JSON.parse(jf(e))}catch{throw new ee}let r=Qy(t)(t);if(!et(he(JSON.stringify(r)),e))throw new ee;return r}function Qy(e){let t=Le(...Uf)(Vt(e).kind);return Te({v:n=>{if(n!==1)throw new ee;return 1},kind:Le(t),case:Rf,thread:Hf,n:co,head:Nr(32),by:n=>n==="reporter"?n:Ct(n),role:Le(...Pf),day:Xt,data:$f[t]})}function Yf(e,t,r){let n=ur(t,Us,he(r),Us),s=(e==="grant"?[Vy]:Va).find(a=>a>=n.length);if(s===void 0)throw new Dr;let i=new Uint8Array(s).fill(Gy);return i.set(n),i}function Jy(e){let t=Vt(e),r=Ct(t.name),n=Le("reviewer","lead","custodian","liaison")(t.role),o=t.body===void 0||t.body===null?null:It(t.body);if(n==="liaison"!=(o!==null))throw new ee;return{name:r,display:t.display===void 0?r:me(t.display),role:n,body:o,recipient:Mt(t.recipient),key:wn(t.key),until:t.until===null?null:Xt(t.until)}}function ew(e){let t=Vt(e);return{recipient:Mt(t.recipient),name:me(t.name),account:t.account===null?null:Ct(t.account)}}function tw(e){let t=new Map;for(let r of Rt(n=>n)(e)){let n=Vt(r),o=It(n.id);if(t.has(o))throw new ee;t.set(o,Rt(s=>s)(n.recipients).map(ew))}return t}var Ns=class e{constructor(t,r){this.byName=t;this.bodies=r}byName;bodies;static from(t,r=[]){let n=new Map;for(let o of Rt(s=>s)(t)){let s=Jy(o);if(n.has(s.name))throw new ee;n.set(s.name,s)}return new e(n,tw(r))}find(t){return this.byName.get(t)}recipientsOf(t){return this.bodies.get(t)??[]}everybody(){return[...this.byName.values()]}displayName(t){return this.find(t)?.display??t}};function Gf(e){return ie(e.key)}function Vf(e,t){return e.until===null||t<=e.until}async function pt(){let e=await ke("/api/v1/keys");try{return Ns.from(e.people,e.bodies)}catch{throw new Oe(0,l("browser-keyring-unreadable"),{})}}var xn=class{attempts=new Map;has(t){return this.attempts.has(t)}begin(t,r,n){r!==null&&this.attempts.set(t,[...this.attempts.get(t)??[],{entry:r,meant:JSON.stringify(n)}])}answered(t,r=null){(r===null||r instanceof Oe&&r.isAnswer)&&this.attempts.delete(t)}arrived(t,r,n){let o=({entry:i})=>n(i.thread).some(({n:a,ciphertext:c})=>a===i.n&&c===i.ciphertext),s=this.attempts.get(t)?.find(o);return s===void 0?null:s.meant===JSON.stringify(r)?"same":"changed"}clear(){this.attempts.clear()}};var $t=class extends Error{constructor(r){super(r);this.reason=r}reason};function Ae(e,t){if(!e)throw new $t(t)}function Hs(e,t,r,n){let o=rw(e.document,t,r,n);Ae(qf(e,o),"bad_signature")}function rw(e,t,r,n){let{kind:o,data:s}=e;if(e.by==="reporter")return Ae(e.role==="reporter"&&lo("reporter",o,s),"not_allowed"),Ae(t!==null,"not_allowed"),t;let i=r.find(e.by);return Ae(i!==void 0,"unknown_author"),Ae(e.role===i.role&&lo(i.role,o,s),"not_allowed"),Ae(i.role!=="liaison"||n!==null&&i.body===n,"not_allowed"),Ae(Vf(i,e.day),"not_allowed"),Gf(i)}function Ds(e,t){let r=Ye(he("candour/1 case"),pr(e),t);return on(r.subarray(0,16))}function Qt(e){let t=e.slice(0,8).toUpperCase();return`${t.slice(0,4)}-${t.slice(4)}`}var Zf=he("candour/1 head");function Kt(e,t){return Ye(Zf,Ye(he(e)),Ye(he(t)))}function Za(e,t){return Ye(Zf,e,Ye(t))}async function Fs(e,t){let r;try{r=await Is(e,t)}catch(n){throw new $t(n instanceof Pr?n.reason:"cannot_open")}try{return Wf(r)}catch{throw new $t("malformed")}finally{r.fill(0)}}async function Xf(e,t,r,n){try{return{verdict:"verified",key:await nw(e,t,r,n)}}catch(o){if(o instanceof $t)return{verdict:o.reason,key:null};throw o}}async function nw(e,t,r,n){let o=await Fs(e,r.identity),{document:s}=o;Ae(s.kind==="grant","wrong_place"),Ae(s.case===t,"wrong_case"),Ae(s.thread==="grant"&&s.n===0,"wrong_place"),Ae(et(ie(s.head),Kt(t,"grant")),"wrong_place"),Ae(s.data.for===r.account&&s.data.to===r.recipient,"wrong_place");let i=jo(s.data.key),a=ie(s.data.signer);return Ae(Ds(i,a)===t,"wrong_case"),Hs(o,a,n,null),{caseId:t,identity:s.data.key,recipient:i,signer:a}}function fo(e,t,r){return Xa(e,{caseId:t.caseId,identity:t.identity,signer:t.signer},r)}async function Xa(e,t,r){let n=[],o=Kt(t.caseId,e.thread);for(let s=0;s<e.length;s++){let i=e.ciphertexts.get(s);if(i===void 0){n.push({n:s,verdict:"missing",document:null}),o=null;continue}let a={thread:e.thread,n:s,head:o,body:iw(n[0])},c=await aw(i,a,t,r);if(c.verdict==="cannot_open"&&s===1&&ow(n[0])&&sw(i)){n.push({n:s,verdict:"for_custodians",document:null}),o=o&&Za(o,i);continue}n.push(c),o=c.document&&Za(ie(c.document.head),i)}return{entries:n,head:o}}function ow(e){let t=e?.document;return t?.kind==="report"&&t.data.answers.mode==="confidential"}function sw(e){return Va.includes(Na(e))}function iw(e){let t=e?.document;return t?.kind==="pack"?t.data.body:null}async function aw(e,t,r,n){try{let o=await Fs(e,r.identity);return cw(o,t,r,n),{n:t.n,verdict:"verified",document:o.document}}catch(o){if(o instanceof $t)return{n:t.n,verdict:o.reason,document:null};throw o}}function cw(e,t,r,n){let{document:o}=e,{thread:s,n:i,head:a,body:c}=t;Ae(o.case===r.caseId,"wrong_case"),Ae(o.thread===s&&o.n===i&&Nf(o.kind,s),"wrong_place"),Ae(o.kind==="report"==(s==="shared"&&i===0),"wrong_place"),Ae(o.kind==="pack"===(bn(s)&&i===0),"wrong_place"),Ae(lw(o,r),"wrong_place"),Hs(e,r.signer,n,c),Ae(dw(o),"wrong_case"),Ae(a===null||et(ie(o.head),a),"wrong_head")}function lw(e,{addressee:t}){return e.kind!=="pack"||t===void 0?!0:e.data.body===t.body&&e.data.sealed_to.includes(t.recipient)}function dw(e){return e.kind!=="report"&&e.kind!=="pack"?!0:Ds(e.data.recipient,ie(e.data.signer))===e.case}var fw=1e5;function Ws(e,t){let{n:r,entries:n}=e.threads[t]??{n:0,entries:[]};if(!Number.isInteger(r)||r<0||r>fw)throw new Error("not a thread");let o=new Map(n.map(s=>[s.n,uw(s.ciphertext)]));return{thread:t,length:r,ciphertexts:o}}function uw(e){try{return ie(e)}catch{return new Uint8Array}}function Qf({state:e,second_look:t,concluded_by:r}){let n=["concluded","withdrawn","unreadable"].includes(e);return t&&!n?r:null}function Pt(e,t){return e.proposals.find(r=>r.about===t)}function qs(e){return e.links.filter(({kind:t,from_other:r})=>t==="merged"&&r)}var js=class{questions;states;actions;constructor(t){this.questions=Qa(t,"questions"),this.states=Qa(t,"states"),this.actions=Qa(t,"actions")}state(t){return Jf(this.states,t)}action(t){return Jf(this.actions,t)}};function Jf(e,t){return e.find(r=>r.id===t)?.label??t}function Qa(e,t){return[...z(`[data-words="${t}"]`,e.content).querySelectorAll("[data-id]")].map(n=>({id:n.dataset.id,label:eu(z("dt",n)),options:new Map([...n.querySelectorAll("dd")].map(o=>[o.dataset.value,eu(o)]))}))}function eu(e){return(e.textContent??"").trim()}async function tu(e,t,r,n,o){let s=Ps(e.kind),i=s==="staff"?[n.recipient]:[n.recipient,o];return kn(e.kind,pw(e),{caseId:n.caseId,thread:s,...t},r,i)}var Ja=class extends Error{};async function kn(e,t,{caseId:r,thread:n,n:o,head:s,day:i},a,c){let{account:d,role:f,signingSeed:u}=a;if(!lo(f,e,t))throw new Ja;let p={v:1,kind:e,case:r,thread:n,n:o,head:le(s),by:d,role:f,day:i,data:t},g=Ff(p,u);try{return await Cs(g,c)}finally{g.fill(0)}}function Jt(e){return e.replace(/\r\n?/g,`
`)}function pw(e){let t=Jt(e.text);switch(e.kind){case"message":case"note":return{text:t};case"feedback":return{outcome:e.outcome,result:e.result,text:t,changed:Jt(e.changed)};case"request":case"override":return{body:e.body,text:t};case"route":return{edition:e.edition,bodies:e.bodies,text:t};case"approval":return{of:e.of,text:t};case"task":return{for:e.for,due:e.due,text:t};case"classification":{let{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:d}=e,{severity:f,likelihood:u,candour:p,irmer:g,happened:h,known:y}=e;return{...{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:d},severity:f,likelihood:u,candour:p,irmer:g,happened:h,known:y,text:t}}}}var ec=class extends Error{constructor(r){super("a body without a recipient");this.body=r}body};function ru(){return on(sn(10))}async function nu(e,t,r,n,o,s){let i=ou(e.body,s),a={body:e.body,recipient:o.recipient,signer:le(o.signer),sealed_to:i,basis:e.basis,edition:e.edition,shared:e.shared,parts:e.parts.map(({title:f,text:u})=>({title:f,text:Jt(u)})),files:[],text:Jt(e.text)},c=ut(t),d={caseId:o.caseId,thread:c,n:0,head:Kt(o.caseId,c),day:r};return kn("pack",a,d,n,[o.recipient,...i])}async function zs(e,t,r,n,o){let s={says:e.says,suggestion:e.suggestion,text:Jt(e.text)},i={caseId:n.caseId,thread:ut(n.referral),...t};return kn("letter",s,i,r,[n.recipient,...ou(n.body,o)])}function ou(e,t){let r=t.recipientsOf(e).map(({recipient:n})=>n);if(r.length===0)throw new ec(e);return r}async function su(e,t,r,n,o){let i={body:o.find(n.account)?.body??"",recipient:n.recipient},a={caseId:r,identity:n.identity,signer:null,addressee:i},c=await Xa({...e,thread:ut(t)},a,o),d=au(c,t,r);if(d!==null)return{verdict:"verified",opened:d};let f=c.entries[0]?.verdict??"missing";return{verdict:f==="verified"?"wrong_place":f,opened:null}}async function iu(e,t,r,n){let o=await fo({...e,thread:ut(t)},r,n);return{thread:o,opened:au(o,t,r.caseId)}}function au(e,t,r){let n=e.entries[0]?.document;if(n?.kind!=="pack")return null;let{body:o,recipient:s}=n.data;return{to:{caseId:r,referral:t,body:o,recipient:s},pack:n,thread:e}}function uo(e,t,r){if(e.some(({document:i})=>i?.kind==="withdrawal"))return"not_given";let n=e.findLastIndex(({document:i})=>i?.kind==="consent"&&i.data.body===t),o=n<0?0:n,s=e[o]?.document??null;return hw(s,r)?e.slice(o+1).every(mw)?"given":"unknown":"not_given"}function hw(e,t){if(e?.kind==="consent")return e.data.given;if(e?.kind!=="report")return!1;let r=e.data.answers.consent;return Array.isArray(r)?r.includes(t):r===t}function mw({verdict:e}){return e==="verified"||e==="for_custodians"}function vn(e,t){return e.some(({document:r})=>{if(r?.kind!=="approval"||r.role!=="lead"||r.data.of>=r.n)return!1;let n=e[r.data.of]?.document;return n?.kind==="override"&&n.data.body===t&&n.by!==r.by})}function Ne(e,t){return e.entries.flatMap(({document:r})=>r?.kind===t?[r]:[])}function Ze(e,t){return Ne(e,t).at(-1)??null}function Ys({bundle:e,staff:t,referrals:r}){let n={classification:gw(e.classification,Ze(t,"classification")?.data??null),route:yw(e.route,Ze(t,"route")?.data.bodies??null),proposals:bw(e,t),tasks:xw(e.tasks,t),referrals:kw(e.referrals,r)};return Object.keys(n).filter(o=>!n[o])}function gw(e,t){if(e===null||t===null)return e===t;let{routing:r}=e;return["severity","likelihood","candour","irmer"].every(n=>e[n]===t[n])&&["nation","setting","urgency","reporter","nhs_funded"].every(n=>r[n]===t[n])&&["about","categories","flags"].every(n=>ww(r[n],t[n]))}function yw(e,t){return e===null||t===null?e===t:e.length===t.length&&e.every((r,n)=>r===t[n])}function ww(e,t){return e.length===t.length&&e.every(r=>t.includes(r))}function bw(e,t){return e.proposals.every(({about:r,proposed_by:n,approved_by:o})=>{if(r==="unreadable")return!0;if(r==="no_action")return tc(e,t)!==null;let s=r.replace(/^override:/,"");return Ne(t,"override").some(({by:a,data:c})=>a===n&&c.body===s)&&(o===null||vn(t.entries,s))})}function tc(e,t){let r=Pt(e,"no_action");return Ne(t,"note").find(({n,by:o})=>n===r?.reasons&&o===r.proposed_by)??null}function xw(e,t){let r=t.entries.flatMap(({document:o})=>o?.kind==="task"?[o]:[]),n=o=>r.some(({n:s,data:i})=>s===o.n&&i.for===o.for&&i.due===o.due_on);return e.every(n)&&r.every(({n:o})=>e.some(s=>s.n===o))}function kw(e,t){let r=n=>{let o=t.find(({id:i})=>i===n.id)?.opened?.pack.data,s=Fr(t.find(({id:i})=>i===n.id)?.thread);return o?.body===n.body&&o.basis===n.basis&&s===n.state};return e.every(r)&&t.every(({id:n})=>e.some(o=>o.id===n))}function Fr(e){let t="sent";for(let{document:r}of e?.entries??[])r?.kind==="letter"&&(r.data.says==="outcome"&&(t="answered"),r.data.says==="declined"&&(t="declined"),r.data.says==="acknowledged"&&t==="sent"&&(t="acknowledged"));return t}var lu=["report","excluded","own-key","head"];function du(e,t,r){let{bundle:n,key:o,shared:s,staff:i,referrals:a,report:c,sealedMode:d}=e,f=[];if(r||f.push("own-key"),c===null)f.push("report");else{let w=c.data.answers.danger==="yes",{excluded:E}=c.data;E.includes(t)&&f.push("excluded"),n.holders.some(v=>v!==t&&E.includes(v))&&f.push("holder-excluded"),n.mode!==d&&f.push("mode"),w&&!n.danger&&f.push("danger-hidden"),!w&&n.danger&&f.push("danger-added")}cu(n.signer,o.signer)||f.push("signer");let u=a.map(({id:w,thread:E})=>[E,n.threads[`referral-${w}`]]);return[[s,n.threads.shared],[i,n.threads.staff],...u].some(([w,E])=>w.head!==null&&E!==void 0&&!cu(E.head,w.head))&&f.push("head"),([...s.entries.slice(c===null?1:0),...i.entries,...a.flatMap(({thread:w})=>w.entries)].some(({verdict:w})=>w!=="verified"&&w!=="for_custodians")||a.some(({opened:w})=>w===null))&&f.push("gaps"),Ys(e).length>0&&f.push("differs"),f}function cu(e,t){try{return et(ie(e),t)}catch{return!1}}var vw=["named","confidential","anonymous"];async function yr(e,t,r,n){if(t.case!==e)return{refused:"wrong_answer"};let o={account:r.account,identity:r.keys.identity,recipient:r.keys.recipient},s=await Xf(Tw(t),e,o,n);if(s.key===null)return{refused:s.verdict};let i=await fo(Ws(t,"shared"),s.key,n),a=await fo(Ws(t,"staff"),s.key,n),c=await Ew(t,s.key,n),d=i.entries[0]?.document??null,f=d?.kind==="report"?d:null,u=w=>n.displayName(w),p={bundle:t,key:s.key,shared:i,staff:a,referrals:c,report:f,sealedMode:Sw(f),nameOf:u},g=Bw(r,n),h=du(p,r.account,g!==null),y=h.some(w=>lu.includes(w))?null:g;return{opened:{...p,warnings:h,actsAs:y}}}async function Ew(e,t,r){let n=e.referrals.map(({id:i})=>`referral-${i}`),o=[...new Set([...n,...Object.keys(e.threads)])].filter(bn),s=async i=>{let a=i.slice(9);return{id:a,...await iu(Ws(e,i),a,t,r)}};return Promise.all(o.map(s))}function Tw(e){try{return ie(e.grant)}catch{return new Uint8Array}}function Sw(e){let t=e?.data.answers.mode;return typeof t=="string"&&vw.includes(t)?t:"anonymous"}function Bw({account:e,keys:t},r){let n=r.find(e);return n!==void 0&&n.until===null&&n.recipient===t.recipient&&et(ie(n.key),t.signer)?n.role:null}var po=class extends Error{},ho=class extends Error{};async function Gs(e,t,r,n,o){return{action:e.action,target:e.target??null,seen:nc(t.bundle),entry:e.entry===void 0?null:await Aw(e.entry,t,r,n,o),details:e.details??null}}function nc({threads:e}){return Object.fromEntries(Object.entries(e).map(([t,{n:r,head:n}])=>[t,{n:r,head:n}]))}async function Aw(e,t,r,n,o){let{actsAs:s,report:i,key:a}=t;if(s===null||i===null)throw new po;let c={account:r.account,role:s,signingSeed:r.keys.signingSeed};if(e.kind==="pack"){let g=ut(e.referral),h=n.recipientsOf(e.body).map(({recipient:w})=>w);if(h.length!==e.readers.length||!h.every(w=>e.readers.includes(w)))throw new ho;let y=await nu(e,e.referral,o,c,a,n);return rc(g,0,Kt(a.caseId,g),y)}if(e.kind==="letter"){let g=t.referrals.find(({id:v})=>v===e.referral)?.opened;if(!g)throw new po;let h=ut(e.referral),{n:y,head:w}=fu(t,h,g.thread.head),E=await zs(e,{n:y,head:w,day:o},c,g.to,n);return rc(h,y,w,E)}let d=Ps(e.kind)==="staff"?"staff":"shared",{n:f,head:u}=fu(t,d,t[d].head),p=await tu(e,{n:f,head:u,day:o},c,a,i.data.token);return rc(d,f,u,p)}function fu(e,t,r){let n=e.bundle.threads[t];if(n===void 0)throw new po;return{n:n.n,head:r??ie(n.head)}}function rc(e,t,r,n){return{thread:e,n:t,head:le(r),ciphertext:le(n)}}function Vs(e){return e.bodies.filter(({role:t})=>t!=="support")}function mo(e,t){return[...e?.bodies??[],...e?.others??[]].find(r=>r.id===t)}function ht(e,t){return mo(e,t)?.name??t}function Wr(e,t){return e?.find(r=>r.id===t)?.label??t}function uu(e,t){return(t?.results??[]).filter(n=>n.outcome===e).map(({id:n,label:o})=>({value:n,label:o}))}async function oc(){return hu(ke("/api/v1/vocabulary"))}async function pu(e,t){let r={happened:t?.happened??null,known:t?.known??null};return hu(Ve(`/api/v1/cases/${e}/routing`,r))}async function hu(e){try{return await e}catch(t){if(t instanceof Oe)return null;throw t}}var Zs=class{kept=new Map;drawn=new Set;has(t){return this.kept.has(t)}follow(t,r){this.drawn.add(t);let n=this.kept.get(t);n!==void 0&&_w(r,n);let o=()=>this.kept.set(t,Ow(r));r.addEventListener("input",o),r.addEventListener("change",o)}write(t,r,n){let o=this.kept.get(t)??[],s=o.find(c=>c.name===r)?.value.trimEnd()??"",i=o.filter(c=>c.name!==r),a=s===""||s===n?n:s.endsWith(n)?s:`${s}

${n}`;this.kept.set(t,[...i,{name:r,value:a,written:!0}])}left(t,r){return this.kept.get(t)?.find(n=>n.name===r)?.value??""}drop(t){this.kept.delete(t)}clear(){this.kept.clear(),this.drawn.clear()}drawAgain(){this.drawn.clear()}orphans(){return[...this.kept].filter(([r])=>!this.drawn.has(r)).flatMap(([,r])=>r.filter(({written:n,value:o})=>n&&o.trim()!=="")).map(({value:r})=>r)}};function mu(e){return[...e.elements].filter(t=>(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement)&&t.name!=="")}function gu(e){return e instanceof HTMLInputElement&&(e.type==="checkbox"||e.type==="radio")}function Ow(e){return mu(e).filter(r=>!gu(r)||r.checked).map(r=>({name:r.name,value:r.value,written:r instanceof HTMLTextAreaElement&&r.value!==r.defaultValue}))}function _w(e,t){for(let r of mu(e)){let n=t.filter(({name:o})=>o===r.name);gu(r)?r.checked=n.some(({value:o})=>o===r.value):n[0]!==void 0&&(r.value=n[0].value)}}function yu(e,t,r){let o=[...t.shared.entries.slice(e.bundle.threads.shared.n),...t.staff.entries.slice(e.bundle.threads.staff.n),...t.referrals.flatMap(({id:i,thread:a})=>a.entries.slice(e.bundle.threads[`referral-${i}`]?.n??0))].flatMap(({document:i})=>i&&i.by!==r?[i.by==="reporter"?l("browser-meanwhile-reporter"):t.nameOf(i.by)]:[]),s=[...new Set(o)];return s.length>0?l("browser-meanwhile",{names:de(s)}):l("browser-meanwhile-state")}function wu(e){let t=e.map(n=>{let o=n.querySelector("h2"),s=m("a",{class:"govuk-link",href:`#${n.id}`},o?.textContent??"");return s.addEventListener("click",i=>{i.preventDefault(),sc(n)}),m("li",{},s)}),r=m("h2",{class:"govuk-visually-hidden",id:"parts-heading"},l("browser-parts"));return m("nav",{class:"candour-parts","aria-labelledby":"parts-heading"},r,m("ul",{},...t))}function sc(e){e.querySelector("h2")?.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Ut(e){return m("dl",{class:"govuk-summary-list"},...e.map(([t,r])=>m("div",{class:"govuk-summary-list__row"},m("dt",{class:"govuk-summary-list__key"},t),m("dd",{class:"govuk-summary-list__value"},r))))}function J(e,t,...r){let n=m("h2",{class:"govuk-heading-m",id:`${e}-heading`,tabindex:"-1"},t);return m("section",{"aria-labelledby":n.id,id:e},n,m("div",{"data-errors":""}),...r)}function N(e){return m("p",{class:"govuk-body"},e)}function Se(e){return m("p",{class:"candour-text"},e)}function fe({value:e="",rows:t=5,...r}){let n=m("textarea",{class:"govuk-textarea",rows:String(t),...ac(r)},e);return cc(r,n)}function wr({value:e="",type:t="text",min:r,max:n,...o}){let i=m("input",{class:`govuk-input ${t==="date"?"govuk-input--width-10":""}`,type:t,...ac(o)});return r!==void 0&&(i.min=r),n!==void 0&&(i.max=n),i.value=e,cc(o,i)}function mt({choices:e,value:t,...r}){let n=e.map(s=>m("option",{value:s.value},s.label)),o=m("select",{class:"govuk-select candour-select",...ac(r)},...n);return t!==void 0&&(o.value=t),cc(r,o)}function qr(e){return Xs(e,ic(e))}function br(e){return Xs(e,bu("radios","radio",e))}function ic(e){return bu("checkboxes","checkbox",e)}function Xs({id:e,label:t,hint:r},...n){let o=m("fieldset",{class:"govuk-fieldset",id:e,tabindex:"-1",...r===void 0?{}:{"aria-describedby":`${e}-hint`}},m("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},t),xu(e,r),...n);return m("div",{class:"govuk-form-group"},o)}function bu(e,t,{id:r,name:n,choices:o,chosen:s=[],small:i=!0}){let a=o.map(({value:c,label:d,hint:f})=>{let u=`${r}-${c}`,p=m("input",{class:`govuk-${e}__input`,type:t,id:u,name:n,value:c});return p.checked=s.includes(c),f!==void 0&&p.setAttribute("aria-describedby",`${u}-hint`),m("div",{class:`govuk-${e}__item`},p,m("label",{class:`govuk-label govuk-${e}__label`,for:u},d),f===void 0?null:m("div",{class:`govuk-hint govuk-${e}__hint`,id:`${u}-hint`},f))});return m("div",{class:`govuk-${e} ${i?`govuk-${e}--small`:""}`},...a)}function ac({id:e,name:t,hint:r}){return{id:e,name:t,...r===void 0?{}:{"aria-describedby":`${e}-hint`}}}function cc({id:e,label:t,hint:r,hiddenLabel:n=!1},o){return m("div",{class:"govuk-form-group"},m("label",{class:n?"govuk-visually-hidden":"govuk-label govuk-label--s",for:e},t),xu(e,r),o)}function xu(e,t){return t===void 0?null:m("div",{class:"govuk-hint",id:`${e}-hint`},t)}function He({id:e,drafts:t,fields:r,button:n,secondary:o=!1,send:s}){let a=m("button",{class:o?"govuk-button govuk-button--secondary":"govuk-button",type:"submit"},n),c=m("form",{method:"post",novalidate:""},...r,a);return t.follow(e,c),it(c,()=>s(new lc(c))),c}var lc=class{constructor(t){this.form=t;this.data=new FormData(t)}form;data;one(t){let r=this.data.get(t);return typeof r=="string"?r:""}many(t){return this.data.getAll(t).filter(r=>typeof r=="string")}needed(t,r){let n=this.one(t);if(n.trim()!=="")return n;throw new te(r,this.idOf(t))}idOf(t){let r=this.form.querySelector(`[name="${CSS.escape(t)}"]`),n=r?.matches("[type=radio], [type=checkbox]")?r.closest("fieldset"):r;if(!n?.id)throw new Error(`the form has no ${t}`);return n.id}};function be(e,t,...r){let n=m("details",{class:"govuk-details"},m("summary",{class:"govuk-details__summary"},m("span",{class:"govuk-details__summary-text"},e)),m("div",{class:"govuk-details__text"},...r));return n.open=t,n}function Re(e,t,r,...n){let o=be(t,r.drafts.has(r.id),...n,He(r));return o.dataset.action=e,o}function Xe(e,t,r=!0){let o=m("button",{class:r?"govuk-button govuk-button--secondary":"govuk-button",type:"button"},e);return o.addEventListener("click",t),o}function ku(e,t,r){let o=[...new Set(e.map(({group:h})=>h))].map(h=>Lw(h,e.filter(({group:y})=>y===h),t)),s=m("p",{class:"govuk-body",role:"status"}),i=()=>o.flatMap(({items:h})=>h.map(({input:y})=>y)),a=()=>{let h=i().filter(({checked:y})=>y).map(({value:y})=>y);return e.filter(({id:y})=>h.includes(y))},c=()=>{let h=a().map(({label:y})=>y);s.textContent=h.length===0?l("browser-categories-none"):l("browser-categories-chosen",{labels:h.join("; ")})},d=wr({id:"category-filter",name:"",type:"search",label:l("browser-category-filter")}),f=d.querySelector("input");f.removeAttribute("name");let u=m("p",{class:"govuk-body-s",role:"status"});f.addEventListener("input",()=>{let h=Rw(o,f.value);u.textContent=f.value.trim()===""?"":l("browser-categories-fitting",{count:h})}),f.addEventListener("keydown",h=>{h.key==="Enter"&&h.preventDefault()});let p=l("browser-categories-label"),g=Xs({id:"classify-categories",name:"categories",label:p,hint:l("browser-categories-hint")},s,d,u,...o.map(({details:h})=>h));return g.addEventListener("change",()=>{c(),r(a())}),queueMicrotask(c),c(),g}function Lw(e,t,r){let n=t.map(({id:a,label:c})=>({value:a,label:c})),o=ic({id:"category",name:"categories",choices:n,chosen:r}),s=[...o.children].map((a,c)=>({item:a,input:a.querySelector("input"),words:`${e} ${t[c]?.label??""}`.toLowerCase()})),i=s.some(({input:a})=>a.checked);return{details:be(e,i,o),items:s}}function Rw(e,t){let r=0,n=t.toLowerCase().split(/\s+/).filter(o=>o!=="");for(let{details:o,items:s}of e){let i=!1;for(let{item:a,input:c,words:d}of s){let f=n.every(u=>d.includes(u));wt(a,f||c.checked),i||=f,f&&(r+=1)}wt(o,i||s.some(({input:a})=>a.checked)),o.open=n.length>0?i:s.some(({input:a})=>a.checked)}return r}function vu(e,t,r){return e===null?Cw(t,r):{...e,text:""}}function Cw(e,{proposed:t,urgencies:r}){let n=t.filter(a=>Iw(a,e)),o=(a,c)=>n.findLast(d=>d.field===a)?.to??c,s=a=>[...new Set(n.filter(c=>c.field===a).map(({to:c})=>c))],i=r.map(({id:a})=>a);return{nation:o("nation","not_sure"),setting:o("setting","not_sure"),about:[],categories:s("categories"),urgency:dc([...s("urgency"),"standard"],i),reporter:o("reporter","prefer_not_to_say"),flags:s("flags"),nhs_funded:null,severity:"not_known",likelihood:"not_known",candour:"not_known",irmer:"not_known",happened:null,known:null,text:""}}function Iw({question:e,value:t},r){let n=r[e];return n===void 0?!1:t===null?Array.isArray(n)?n.length>0:n.trim()!=="":Array.isArray(n)?n.includes(t):n===t}function dc(e,t){let r=e.filter(n=>t.includes(n));return r.reduce((n,o)=>t.indexOf(o)<t.indexOf(n)?o:n,r[0]??"standard")}function Eu(e){let{severity:t,likelihood:r,candour:n,irmer:o,happened:s,known:i,text:a,...c}=e;return{routing:c,severity:t,likelihood:r,candour:n,irmer:o}}var fc="1970-01-01";function Tu(e,t){return e===""||e.length===t.length&&e>=fc&&e<=t}function Au(e,t,r,n){let{words:o,drafts:s}=e,i=vu(r,n,t),a=(h,y)=>mt({id:`classify-${h}`,name:h,label:l(`browser-classify-${h}`),choices:uc(y),value:i[h]}),c=qr({id:"classify-flags",name:"flags",label:l("browser-classify-flags"),choices:uc(t.flags),chosen:i.flags}),d=a("urgency",t.urgencies),f=h=>$w(h,c,d,t),u=[ku(t.categories,i.categories,f),d,a("nation",t.nations),a("setting",t.settings),Mw(i),qr({id:"classify-about",name:"about",label:l("browser-classify-about"),choices:uc(t.about),chosen:i.about}),a("reporter",t.reporters),c,a("severity",t.severities),a("likelihood",t.likelihoods),a("candour",t.candour),a("irmer",t.irmer),Su("happened",i.happened,e.today),Su("known",i.known,e.today),fe({id:"classify-text",name:"text",label:l("browser-classify-text"),hint:l("browser-classify-text-hint"),rows:3})],p=r===null?o.action("classify"):l("browser-classify-again");return Re("classify",p,{id:"classify",drafts:s,fields:u,button:o.action("classify"),send:h=>{let y=Kw(h,e.today),w=l("browser-acted",{action:o.action("classify")}),E={action:"classify",entry:{kind:"classification",...y},details:Eu(y)};return e.take(E,{form:"classify",section:"route",done:w})}})}function uc(e){return e.map(({id:t,label:r})=>({value:t,label:r}))}function Su(e,t,r){let n={label:l(`browser-classify-${e}`),hint:l(`browser-classify-${e}-hint`)};return wr({id:`classify-${e}`,name:e,type:"date",value:t??"",min:fc,max:r,...n})}function Bu(e,t,r){let n=t.one(e);if(!Tu(n,r))throw new te(l("browser-classify-day"),t.idOf(e));return n||null}function Mw({nhs_funded:e}){let t=["yes","no","not_known"].map(n=>({value:n,label:l(`browser-nhs-${n}`)})),r=e===null?"not_known":e?"yes":"no";return br({id:"classify-nhs",name:"nhs_funded",label:l("browser-classify-nhs"),choices:t,chosen:[r]})}function $w(e,t,r,n){let o=new Set(e.flatMap(a=>a.sets_flags));for(let a of t.querySelectorAll("input"))o.has(a.value)&&(a.checked=!0);let s=r.querySelector("select"),i=n.urgencies.map(({id:a})=>a);s.value=dc([s.value,...e.map(a=>a.urgency)],i)}function Kw(e,t){let r=e.one("nhs_funded");return{nation:e.one("nation"),setting:e.one("setting"),about:e.many("about"),categories:e.many("categories"),urgency:e.one("urgency"),reporter:e.one("reporter"),flags:e.many("flags"),nhs_funded:r==="not_known"||r===""?null:r==="yes",severity:Le(...ja)(e.one("severity")),likelihood:Le(...za)(e.one("likelihood")),candour:Le(...Ya)(e.one("candour")),irmer:Le(...Ga)(e.one("irmer")),happened:Bu("happened",e,t),known:Bu("known",e,t),text:e.one("text")}}function Ou(e,t){let r=(s,i)=>Wr(s,i),n=(s,i)=>i.map(a=>Wr(s,a)).join("; ")||l("browser-none-chosen"),o=[[l("browser-classify-categories"),n(t?.categories,e.categories)],[l("browser-classify-urgency"),r(t?.urgencies,e.urgency)],[l("browser-classify-nation"),r(t?.nations,e.nation)],[l("browser-classify-setting"),r(t?.settings,e.setting)],[l("browser-classify-nhs"),l(`browser-nhs-${e.nhs_funded===null?"not_known":e.nhs_funded?"yes":"no"}`)],[l("browser-classify-about"),n(t?.about,e.about)],[l("browser-classify-reporter"),r(t?.reporters,e.reporter)],[l("browser-classify-flags"),n(t?.flags,e.flags)],[l("browser-classify-severity"),r(t?.severities,e.severity)],[l("browser-classify-likelihood"),r(t?.likelihoods,e.likelihood)],[l("browser-classify-candour"),r(t?.candour,e.candour)],[l("browser-classify-irmer"),r(t?.irmer,e.irmer)]];return e.happened!==null&&o.push([l("browser-classify-happened"),Z(e.happened)]),e.known!==null&&o.push([l("browser-classify-known"),Z(e.known)]),o}function _u(e){let{opened:t,vocabulary:r}=e,n=Ze(t.staff,"classification"),o=n===null?[N(l("browser-not-classified"))]:[Pw(n.by,n.day,e),...Uw(n.data,r)],s=e.offers("classify")&&r&&t.report?[Au(e,r,n?.data??null,t.report.data.answers)]:[],i=r===null?[N(l("browser-directory-unreached"))]:[];return J("classification",l("browser-section-classification"),...o,...i,...s)}function Pw(e,t,{opened:r}){return N(l("browser-signed-by",{name:r.nameOf(e),day:Z(t)}))}function Uw(e,t){return[Ut(Ou(e,t)),...e.text===""?[]:[Se(e.text)]]}function pc({data:e,day:t},{shared:r,staff:n},o){if(e.basis==="serious_harm")return vn(n.entries,e.body)?"stands":"missing";let s=Nw(e,t,r.entries);return s===null?"missing":uo(s,e.body,o??"")==="given"?"stands":o!==null?"missing":[Hw(s[0])].flat().some(a=>uo(s,e.body,a)==="given")?"unknown":"missing"}function Lu(e,t){return e.referrals.flatMap(({opened:n})=>n?[n.pack]:[]).filter(n=>pc(n,e,hc(n.data,t))==="missing")}function hc({body:e},t){return mo(t,e)?.group??null}function Nw({shared:e},t,r){if(e>r.length)return null;let n=r.findLastIndex(({document:o})=>o!==null&&o.day<t);return r.slice(0,Math.max(e,n+1))}function Hw(e){return e?.document?.kind==="report"?e.document.data.answers.consent??[]:[]}function Ru(e){return[Dw(e),...e.vocabulary?[Fw(e,e.vocabulary.labels)]:[],Ww(e)]}function Dw(e){let{opened:t,reader:r,drafts:n}=e,{holders:o,assigned_to:s}=t.bundle,i=o.filter(d=>d!==r.account),a=mt({id:"assign-to",name:"to",label:l("browser-assign-label"),hint:l("browser-assign-hint"),choices:[{value:r.account,label:l("browser-assign-me")},...i.map(d=>({value:d,label:t.nameOf(d)})),{value:"",label:l("browser-nobody")}],value:s??""}),c=He({id:"assign",drafts:n,fields:[a],button:l("browser-assign"),secondary:!0,send:d=>{let f={form:"assign",section:"summary",done:l("browser-assigned-done")};return e.send("assign",{to:d.one("to")||null},f)}});return be(l("browser-assign-title"),n.has("assign"),c)}function Fw(e,t){let{opened:r,drafts:n}=e,o=qr({id:"labels",name:"labels",label:l("browser-labels-label"),hint:l("browser-labels-hint"),choices:t.map(({id:i,label:a})=>({value:i,label:a})),chosen:r.bundle.labels}),s=He({id:"labels",drafts:n,fields:[o],button:l("browser-labels-save"),secondary:!0,send:i=>{let a={form:"labels",section:"summary",done:l("browser-labels-done")};return e.send("labels",{labels:i.many("labels")},a)}});return be(l("browser-labels-title"),n.has("labels"),s)}function Ww(e){let{opened:t,drafts:r}=e,n=t.bundle.links,o=m("ul",{class:"govuk-list"},...n.map(f=>qw(f,e))),s=wr({id:"link-other",name:"other",label:l("browser-link-label"),hint:l("browser-link-hint")}),i=br({id:"link-kind",name:"kind",label:l("browser-link-kind"),choices:[{value:"same_matter",label:l("browser-link-same_matter")},{value:"merged",label:l("browser-link-merged"),hint:l("browser-link-merged-hint")}],chosen:["same_matter"]}),a=He({id:"link",drafts:r,fields:[s,i],button:l("browser-link"),secondary:!0,send:async f=>{let u=f.needed("other",l("browser-link-missing")).trim(),p={form:"link",section:"summary",done:l("browser-link-done")};await e.send("links",{other:u,kind:f.one("kind")},p)}}),c={count:n.length},d=r.has("link")||n.length>0;return be(l("browser-links-title",c),d,n.length>0?o:N(l("browser-links-none")),a)}function qw({case:e,reference:t,kind:r,from_other:n},o){let s=r==="same_matter"?"same_matter":n?"goes-along":"goes-with",i=He({id:`unlink-${e}`,drafts:o.drafts,fields:[],button:l("browser-unlink",{reference:t}),secondary:!0,send:()=>{let c={form:`unlink-${e}`,section:"summary",done:l("browser-unlink-done")};return o.send("links",{other:e,kind:null},c)}}),a=m("a",{class:"govuk-link",href:`/cases/${e}`},t);return m("li",{},a,` ${l(`browser-linked-${s}`)}`,i)}function Cu({opened:e,routing:t}){let r=e.warnings.map(o=>jw(o,e)),n=Lu(e,t).map(({data:o})=>ht(t,o.body));return n.length>0&&r.push(l("browser-warn-ground",{bodies:de(n)})),m("div",{},...r.map(qe))}function jw(e,t){let{bundle:r,sealedMode:n,report:o,nameOf:s}=t;switch(e){case"mode":return l("browser-warn-mode",{listed:mc(r.mode),sealed:mc(n)});case"holder-excluded":{let i=r.holders.filter(a=>o?.data.excluded.includes(a));return l("browser-warn-holder-excluded",{names:de(i.map(s))})}case"differs":{let i=Ys(t).map(a=>l(`browser-differs-${a}`));return l("browser-warn-differs",{what:de(i)})}default:return l(`browser-warn-${e}`)}}function qe(e){return m("div",{class:"govuk-warning-text"},m("span",{class:"govuk-warning-text__icon","aria-hidden":"true"},"!"),m("strong",{class:"govuk-warning-text__text"},m("span",{class:"govuk-visually-hidden"},`${l("browser-warning")} `),e))}function Iu(e){let{opened:t,words:r,vocabulary:n}=e,{bundle:o,report:s}=t,i=[[l("browser-state"),r.state(o.state)],[l("browser-received"),Z(o.received_on)],[l("browser-due"),zw(o,e.today)]];return s&&(i.push([l("browser-mode"),mc(t.sealedMode)]),s.data.answers.danger==="yes"&&i.push([l("browser-danger"),m("strong",{class:"candour-danger"},l("browser-danger-yes"))]),i.push([l("browser-excluded"),s.data.excluded.map(t.nameOf).join(", ")||l("browser-nobody")])),i.push([l("browser-assigned"),o.assigned_to===null?l("browser-nobody"):t.nameOf(o.assigned_to)]),i.push([l("browser-holders"),de(o.holders.map(t.nameOf))||l("browser-nobody")]),o.labels.length>0&&i.push([l("browser-labels"),o.labels.map(a=>Wr(n?.labels,a)).join(", ")]),i.push(...Yw(t)),J("summary",l("browser-section-summary"),Ut(i),...Ru(e))}function zw({due_on:e,paused_on:t,escalated:r},n){if(e===null)return l("browser-nothing-due");if(t!==null)return l("browser-due-paused",{due:Z(e),since:Z(t)});if(e>=n)return Z(e);let o=l(r?"browser-due-escalated":"browser-due-overdue");return m("span",{},`${Z(e)} `,m("strong",{class:"candour-overdue"},o))}function Yw({shared:e}){let t=[],r=Ze(e,"rating");r!==null&&t.push([l("browser-rating"),l("browser-rating-score",{score:r.data.score})]);let n=Ze(e,"checkin");if(n!==null){let o=l(`browser-detriment-${n.data.detriment}`);t.push([l("browser-checkin"),l("browser-checkin-value",{months:n.data.month,how:o})])}return t}function mc(e){return["named","confidential","anonymous"].includes(e)?l(`browser-mode-${e}`):e}function Mu(e,{person:t,body:r,result:n}){let o=(s,i="")=>[m("h3",{class:"govuk-heading-s"},s),...i===""?[]:[Se(i)]];switch(e.kind){case"message":case"note":return[Se(e.data.text)];case"feedback":{let{outcome:s,result:i,text:a,changed:c}=e.data,d=i===""?[]:[N(l("browser-feedback-result",{result:n(i)}))],f=[...o(l(s==="action_taken"?"browser-feedback-action":"browser-feedback-none"),a),...d];return c===""?f:[...f,...o(l("browser-feedback-changed"),c)]}case"request":return o(l("browser-entry-request",{body:r(e.data.body)}),e.data.text);case"consent":return o(l(`browser-entry-consent-${e.data.given?"given":"refused"}`,{body:r(e.data.body)}));case"withdrawal":return o(l("browser-entry-withdrawal"),e.data.text);case"rating":return o(l("browser-rating-score",{score:e.data.score}),e.data.text);case"checkin":{let{month:s,detriment:i,text:a}=e.data;return o(l("browser-checkin-value",{months:s,how:l(`browser-detriment-${i}`)}),a)}case"classification":return o(l("browser-entry-classification"),e.data.text);case"route":return o(l("browser-entry-route",{bodies:de(e.data.bodies.map(r))}),e.data.text);case"override":return o(l("browser-entry-override",{body:r(e.data.body)}),e.data.text);case"approval":return o(l("browser-entry-approval",{n:e.data.of}),e.data.text);case"task":{let s={name:t(e.data.for),day:Z(e.data.due)};return o(l("browser-entry-task",s),e.data.text)}case"letter":{let{says:s,suggestion:i,text:a}=e.data,c=e.role!=="liaison"&&s!=="answer",d=o(l(c?`browser-letter-${s}-recorded`:`browser-letter-${s}`),a);return i===""?d:[...d,N(l("browser-letter-suggestion",{body:r(i)}))]}default:return[N(l("browser-entry-number",{n:e.n}))]}}function En(e,t,r){return e.length===0?[N(r)]:e.map(n=>Gw(n,t))}function Gw({n:e,verdict:t,document:r},n){if(r)return Vw(r,n);if(t==="for_custodians")return $u("candour-message",l("browser-for-custodians",{n:e}));let o=t==="missing"?l("browser-missing",{n:e}):l("browser-not-verified",{n:e,reason:l(`browser-reason-${t}`)});return $u("candour-message candour-message--unverified",o)}function Vw(e,t){let r=l(`browser-by-${e.role}`,{name:t.person(e.by),day:Z(e.day)});return m("article",{class:`candour-message candour-message--${Zw(e)}`},m("p",{class:"candour-message__byline"},r),...Mu(e,t))}function Zw(e){return e.by==="reporter"?"reporter":e.role==="liaison"?"body":e.thread==="staff"?"note":"reviewer"}function $u(e,t){return m("article",{class:e},N(t))}async function Ku(e,t,r){let n=[],o=[];for(let i of qs(e.opened.bundle).filter(a=>r.includes(a.case)))try{await Xw(i,e,t),n.push(Qt(i.case))}catch(a){if(a instanceof Ge)throw a;o.push(Qt(i.case))}return[n.length===0?"":l("browser-along-told",{cases:n.join(", ")}),o.length===0?"":l("browser-along-missed",{cases:o.join(", ")})].filter(i=>i!=="").join(" ")}async function Xw(e,{reader:t,keyring:r,today:n},o){let s=await ke(`/api/v1/cases/${e.case}`),i=await yr(e.case,s,t,r);if("refused"in i)throw new Error("the other case does not open");let a=s.actions.some(d=>d.action==="acknowledge")?"acknowledge":"message",c=await Gs({action:a,entry:{kind:"message",text:o}},i.opened,t,r,n);await Ve(`/api/v1/cases/${e.case}/changes`,c)}var Qw=["acknowledge","ask","message"];function go({opened:e,routing:t,vocabulary:r}){let n=o=>Wr(r?.results,o);return{person:e.nameOf,body:o=>ht(t,o),result:n}}function Pu(e){let t=s=>s?.kind==="report",r=e.opened.shared.entries.filter(({document:s})=>!t(s)),n=Qw.filter(s=>e.offers(s)).map(s=>Jw(s,e)),o=l("browser-section-conversation");return J("conversation",o,...En(r,go(e),l("browser-no-messages")),...n)}function Jw(e,t){let{words:r,drafts:n}=t,o=e==="ask"?"ask":"message",s=fe({id:`${e}-text`,name:"text",label:l(`browser-${o}-label`),hint:l(`browser-${o}-hint`),value:e==="acknowledge"?l("browser-acknowledge-text"):"",rows:e==="acknowledge"?8:5});return Re(e,r.action(e),{id:e,drafts:n,fields:[s,...gc(e,t)],button:r.action(e),send:i=>{let a=i.needed("text",l("browser-text-missing")),c=l("browser-acted",{action:r.action(e)}),d={form:e,section:"conversation",done:c,...yc(i,t,a)};return t.take({action:e,entry:{kind:"message",text:a}},d)}})}function gc(e,{opened:t}){let r=qs(t.bundle);if(r.length===0)return[];let n=r.map(o=>({value:o.case,label:l("browser-along-tell",{case:Qt(o.case)}),hint:o.linked_by===null||o.linked_on===null?l("browser-along-unknown"):l("browser-along-linked",{name:t.nameOf(o.linked_by),day:Z(o.linked_on)})}));return[qr({id:`${e}-along`,name:"along",label:l("browser-along-label"),hint:l("browser-along-hint"),choices:n})]}function yc(e,t,r){let n=e.many("along");return n.length===0?{}:{then:()=>Ku(t,r,n)}}function Uu({action:e,outcome:t},r){let{words:n,drafts:o,vocabulary:s}=r,i=t??"no_action",a=i==="action_taken"?"feedback-action":"feedback-none",c=n.action(e),d=[mt({id:`${e}-result`,name:"result",label:l("browser-result-label"),choices:[{value:"",label:l("browser-result-choose")},...uu(i,s)]}),fe({id:`${e}-text`,name:"text",label:l(`browser-${a}-label`),hint:l(`browser-${a}-hint`),rows:7}),fe({id:`${e}-changed`,name:"changed",label:l("browser-changed-label"),hint:l("browser-changed-hint"),rows:3}),...gc(e,r)];return Re(e,c,{id:e,drafts:o,fields:d,button:c,send:f=>{let u=f.needed("result",l("browser-result-missing")),p=f.needed("text",l("browser-text-missing")),g=f.one("changed"),h={kind:"feedback",outcome:i,result:u,text:p,changed:g},y=[p,g].filter(E=>E.trim()!=="").join(`

`),w={form:e,section:"closing",done:l("browser-acted",{action:c}),...yc(f,r,y)};return r.take({action:e,entry:h,details:{result:u}},w)}})}function Qs(e,t,{drafts:r,words:n,take:o,...s}){let i=Pt(e,"unreadable"),a=["confirm_unreadable","propose_unreadable"].find(h=>t(h)&&(h==="confirm_unreadable"||i===void 0)),c=s.opened?.nameOf??s.nameOf??(h=>h),d=i===void 0?[]:[N(l("browser-unreadable-proposed",{name:c(i.proposed_by)}))];if(a===void 0)return d;let f=n.action(a),p=He({id:a,drafts:r,fields:[],button:f,secondary:!0,send:()=>o({action:a},{form:a,section:"closing",done:l("browser-acted",{action:f})})}),g=be(f,!1,N(l("browser-unreadable-about")),p);return g.dataset.action=a,[...d,g]}function Nu(e){let t=["conclude_action","conclude_no_action"].flatMap(o=>e.offers(o)??[]),r=["propose_no_action","reopen","pause","unpause"].filter(o=>e.offers(o)),n=[...rb(e),...nb(e),...ob(t,e),...t.map(o=>Uu(o,e)),...r.map(o=>sb(o,e)),...eb(e),...tb(e)];return J("closing",l("browser-section-closing"),...n.length===0?[N(l("browser-closing-nothing"))]:n)}function eb({opened:e,vocabulary:t}){return e.bundle.due_on!==null&&e.actsAs!==null&&t?.pausing===!1?[N(l("browser-no-pausing"))]:[]}function tb(e){let{bundle:t,report:r}=e.opened;return r===null||Pt(t,"unreadable")?Qs(t,e.offers,e):[]}function rb({opened:e,reader:t}){let r=Qf(e.bundle);if(r===null)return[];let n=de(e.bundle.holders.filter(s=>s!==r).map(e.nameOf))||l("browser-nobody-yet"),o=r===t.account?"yours":"theirs";return[qe(l(`browser-second-look-${o}`,{name:e.nameOf(r),names:n}))]}function nb({opened:e,reader:t,offers:r}){let n=Pt(e.bundle,"no_action");if(n===void 0)return[];let o=e.nameOf(n.proposed_by);if(n.proposed_by===t.account)return[N(l("browser-proposed-yours"))];let s=tc(e.bundle,e.staff);if(s===null)return[qe(l("browser-proposed-unsigned",{name:o}))];let i=l(r("conclude_no_action")?"browser-proposed-decide":"browser-proposed-wait",{name:o,day:Z(s.day)});return[N(i),Se(s.data.text)]}function ob(e,{opened:t,routing:r,today:n}){if(e.length===0)return[];let s=t.referrals.filter(({thread:c})=>["sent","acknowledged"].includes(Fr(c))).map(({opened:c})=>ht(r,c?.pack.data.body??"")),i=t.bundle.tasks.filter(({done_on:c})=>c===null).length,a=t.bundle.paused_on;return[...s.length===0?[]:[N(l("browser-closing-bodies",{bodies:de(s)}))],...i===0?[]:[N(l("browser-closing-tasks",{count:i}))],...a===null||a>n?[]:[N(l("browser-closing-paused",{since:Z(a)}))]]}function sb(e,t){let r=t.words.action(e),n=e==="propose_no_action"?"propose":e,o=fe({id:`${e}-text`,name:"text",label:l(`browser-${n}-label`),hint:l(`browser-${n}-hint`)});return Re(e,r,{id:e,drafts:t.drafts,fields:[o],button:r,secondary:!0,send:s=>{let a={kind:e==="propose_no_action"?"note":"message",text:s.needed("text",l("browser-text-missing"))};return t.take({action:e,entry:a},{form:e,section:"closing",done:l("browser-acted",{action:r})})}})}function Hu(e,t){let r=e.reasons.map(s=>m("li",{},s)),n=[[l("browser-body-why"),m("ul",{class:"govuk-list"},...r)]];e.response&&n.push([l("browser-body-response"),e.response]),e.does_not_take&&n.push([l("browser-body-not"),e.does_not_take]),n.push([l("browser-body-reached"),cb(e,t)]);let o=e.basis.map(({text:s})=>m("li",{},s));return m("li",{class:"candour-body"},m("h3",{class:"govuk-heading-s"},e.name),N(ab(e.role)),Ut(n),be(l("browser-body-more"),!1,o.length===0?null:m("p",{class:"govuk-body"},m("strong",{},l("browser-body-basis"))),o.length===0?null:m("ul",{class:"govuk-list govuk-list--bullet"},...o),N(l("browser-body-rules",{rules:e.rules.join(", ")})),wc(e.contacts)))}var ib=["do_now","internal","speak_up","technical","duty_holder","regulator","professional","specialist","oversight","learning"];function ab(e){return ib.includes(e)?l(`browser-role-${e}`):e}function cb({id:e},t){let r=t.recipientsOf(e);if(r.length===0)return l("browser-body-no-key");let n=r.filter(({account:o})=>o!==null);return n.length===0?l("browser-body-no-account"):l("browser-body-account",{names:de(n.map(({name:o})=>o))})}function wc(e){if(e.length===0)return null;let t=e.map(({value:r,purpose:n})=>{let o=r.startsWith("https://")?m("a",{class:"govuk-link",href:r,rel:"noreferrer"},r):r;return m("li",{},`${n}: `,o)});return m("ul",{class:"govuk-list candour-contacts"},...t)}function Du({shared:e},t,r){let n=uo(e.entries,t,r),o=Ne(e,"consent").findLast(({data:i})=>i.body===t),s=Ne(e,"request").findLast(({data:i})=>i.body===t);return n==="unknown"?{stands:"unknown",day:null}:n==="given"?o?{stands:"given",day:o.day}:{stands:"given-in-report",day:null}:Ne(e,"withdrawal").length>0?{stands:"withdrawn",day:null}:s!==void 0&&(o===void 0||o.n<s.n)?{stands:"asked",day:s.day}:o?{stands:"refused",day:o.day}:{stands:"not-asked",day:null}}function bc({stands:e}){return e==="given"||e==="given-in-report"}function Fu({staff:e,bundle:t},r){let n=Ne(e,"override").findLast(({data:s})=>s.body===r),o=Pt(t,`override:${r}`);return n===void 0||o===void 0||o.approved_by!==null||o.proposed_by!==n.by||Ne(e,"approval").some(({data:s})=>s.of===n.n)?null:n}function Wu(e,t){let r=Pt(e.bundle,`override:${t}`);return vn(e.staff.entries,t)&&r!==void 0&&r.approved_by!==null}function qu(e,t,r){let{opened:n,reader:o}=r,s=Fu(n,e);if(s===null)return lb(e,t,r);let i=s.by===o.account,a=[N(l(i?"browser-override-yours":"browser-override-proposed",{name:n.nameOf(s.by),day:Z(s.day)})),Se(s.data.text)];return i||n.actsAs!=="lead"||!r.offers("approve_override")?a:[...a,db(e,t,s.n,r)]}function lb(e,t,r){if(!r.offers("propose_override"))return[];let n=`override-${e}`,o=fe({id:`${n}-text`,name:"text",label:l("browser-override-label"),hint:l("browser-override-hint")}),s=l("browser-override-title",{body:t});return[Re("propose_override",s,{id:n,drafts:r.drafts,fields:[o],button:r.words.action("propose_override"),secondary:!0,send:i=>{let a={kind:"override",body:e,text:i.needed("text",l("browser-text-missing"))},c=l("browser-override-done");return r.take({action:"propose_override",target:e,entry:a},{form:n,section:"referrals",done:c})}})]}function db(e,t,r,n){let o=`approval-${e}`,s=fe({id:`${o}-text`,name:"text",label:l("browser-approval-label"),hint:l("browser-approval-hint"),rows:3}),i=n.words.action("approve_override");return Re("approve_override",l("browser-approval-title",{body:t}),{id:o,drafts:n.drafts,fields:[s],button:i,send:a=>{let c={kind:"approval",of:r,text:a.needed("text",l("browser-text-missing"))},d=l("browser-acted",{action:i});return n.take({action:"approve_override",target:e,entry:c},{form:o,section:"referrals",done:d})}})}var fb=["mode","consent","excluded","questions"],ub=["dr","mr","mrs","ms","mx"],pb=2,ju=["reporter_name","reporter_contact"],hb=["reporter_kind","done_before","came_of_it","detriment","detriment_what"];function zu(e,t,r){let o=Object.entries(e.report?.data.answers??{}).flatMap(([a,c])=>{if(fb.includes(a))return[];let d=t.find(p=>p.id===a),u=[c].flat().map(p=>d?.options.get(p)??p).filter(p=>p.trim()!=="").join(`
`);return u===""?[]:[{id:`answer-${a}`,title:d?.label??a,text:u,names:ju.includes(a),tells:ju.includes(a)||hb.includes(a)}]}),i=Ne(e.shared,"message").filter(({by:a})=>a==="reporter").map(({n:a,day:c,data:d})=>({id:`message-${a}`,title:r(c),text:d.text,names:!1,tells:!1}));return[...o,...i]}function Yu({texts:e,summary:t,...r},n){let o=n.flatMap(({id:s,title:i})=>{let a=e.get(s);return a===void 0||a.trim()===""?[]:[{title:i,text:Jt(a)}]});return{...r,parts:o,text:Jt(t)}}function Gu(e,t){let r=e.parts.map(({title:s})=>s),n=t.filter(({names:s,title:i})=>s&&!r.includes(i)).flatMap(gb),o=s=>n.some(i=>mb(i,s.toLowerCase()));return[...e.parts,{title:"",text:e.text}].filter(({text:s})=>o(s)).map(({title:s})=>s)}function Vu(e,t){return t.some(({names:r,title:n})=>r&&e.parts.some(o=>o.title===n))}function mb(e,t){return e.length>pb?t.includes(e):t.split(/[^\p{L}\p{M}\p{N}]+/u).includes(e)}function gb({id:e,text:t}){let r=t.toLowerCase().split(/[\s,;:()]+/).filter(n=>/[\p{L}\p{N}]{2}/u.test(n)&&!ub.includes(n));return e==="answer-reporter_name"?r:r.filter(n=>/@|[0-9]{4}/.test(n))}var Zu="[redacted]";function Xu({text:e,from:t,to:r}){if(t===r)return{text:e,cursor:r};let[n,o]=yb(e,t,r);return{text:e.slice(0,n)+Zu+e.slice(o),cursor:n+Zu.length}}function yb(e,t,r){let n=e.slice(t,r),o=t+(n.length-n.trimStart().length),s=r-(n.length-n.trimEnd().length);if(o>=s)return[t,r];let i=a=>a!==void 0&&/[\p{L}\p{N}\p{M}'’]/u.test(a);for(;o>0&&i(e[o])&&i(e[o-1]);)o-=1;for(;s<e.length&&i(e[s-1])&&i(e[s]);)s+=1;return[o,s]}function Qu(e,{id:t,title:r,text:n,names:o,tells:s}){let i=`${e}-${t}`,a=m("input",{class:"govuk-checkboxes__input",type:"checkbox",id:i,name:"part",value:t}),c=`${i}-hint`,d=o?l("browser-pack-name-hint"):s?l("browser-pack-tells-hint"):null,f=d===null?null:m("div",{class:"govuk-hint govuk-checkboxes__hint",id:c},d);f&&a.setAttribute("aria-describedby",c);let u=fe({id:`${i}-text`,name:`text-${t}`,label:l("browser-pack-text-of",{title:r}),hiddenLabel:!0,value:n,rows:wb(n)}),p=u.querySelector("textarea"),g=m("span",{class:"candour-said",role:"status"}),h=Xe(l("browser-redact"),()=>{let E={text:p.value,from:p.selectionStart,to:p.selectionEnd};if(E.from===E.to){g.textContent=l("browser-redact-nothing"),p.focus();return}let{text:v,cursor:x}=Xu(E);p.value=v,p.setSelectionRange(x,x),p.focus(),g.textContent=l("browser-redact-done"),p.dispatchEvent(new Event("input",{bubbles:!0}))});h.setAttribute("aria-label",l("browser-redact-in",{title:r}));let y=m("div",{class:"candour-part__text"},u,h,g),w=()=>wt(y,a.checked);return a.addEventListener("change",w),w(),queueMicrotask(w),m("div",{class:"candour-part","data-tells":String(s)},m("div",{class:"govuk-checkboxes govuk-checkboxes--small"},m("div",{class:"govuk-checkboxes__item"},a,m("label",{class:"govuk-label govuk-checkboxes__label",for:i},r),f)),y)}function wb(e){let t=e.split(`
`).reduce((r,n)=>r+1+Math.floor(n.length/70),0);return Math.min(12,Math.max(2,t))}function Js({parts:e,text:t},r,n){let o=s=>m(n,{class:"govuk-heading-s candour-part__title"},s);return[r,...t===""?[]:[o(l("browser-pack-summary")),Se(t)],...e.flatMap(s=>[o(s.title),Se(s.text)])]}function ei(e){return N(l(`browser-basis-${e}`))}function Ju(e,t,r,n,o){let s=n.keyring.recipientsOf(e.body),i=Gu(e,r).map(u=>`“${u||l("browser-pack-summary")}”`),a=`refer-${e.body}`,c=ru(),d=s.map(({recipient:u})=>u),f=He({id:`${a}-send`,drafts:n.drafts,fields:[],button:l("browser-pack-send",{body:t}),send:()=>{let u={kind:"pack",referral:c,readers:d,...e},p={basis:e.basis,edition:e.edition},g=l("browser-pack-done",{body:t});return n.take({action:"refer",target:e.body,entry:u,details:p},{form:a,section:"referrals",done:g})}});return m("div",{class:"candour-preview",role:"group","aria-labelledby":`${a}-preview`},m("h4",{class:"govuk-heading-s",id:`${a}-preview`},l("browser-pack-preview")),...Vu(e,r)?[qe(l("browser-pack-names",{body:t}))]:[],...i.length===0?[]:[qe(l("browser-pack-mentions",{titles:de(i)}))],N(l("browser-pack-to",{body:t,names:de(s.map(u=>u.name))})),...s.every(({account:u})=>u===null)?[N(l("browser-pack-by-hand"))]:[],...Js(e,ei(e.basis),"h5"),N(l("browser-pack-final")),f,Xe(l("browser-pack-back"),()=>o()?.focus()))}function ep(e,t,r,n,o){let{opened:s,words:i,drafts:a}=o,c=`refer-${e.id}`,d=zu(s,i.questions,w=>l("browser-pack-message",{day:Z(w)})),f=d.map(w=>Qu(c,w)),u=fe({id:`${c}-summary`,name:"summary",label:l("browser-pack-summary"),hint:l("browser-pack-summary-hint")}),p=m("div",{"data-preview":""}),g=He({id:c,drafts:a,fields:[xb(f),bb(c,f),u],button:l("browser-pack-show"),secondary:!0,send:w=>{let E=kb(w,d),v=s.shared.entries.length,x=Yu({body:e.id,basis:r,edition:n,shared:v,texts:E,summary:w.one("summary")},d);if(x.parts.length===0&&x.text.trim()==="")throw new te(l("browser-pack-nothing"),`${c}-parts`);p.replaceChildren(Ju(x,t,d,o,()=>g.querySelector("button"))),nt(p.firstElementChild)}}),h=()=>p.replaceChildren();g.addEventListener("input",h),g.addEventListener("change",h);let y=m("h4",{class:"govuk-heading-s"},l("browser-pack-title",{body:t}));return m("div",{"data-action":"refer"},y,g,p)}function bb(e,t){let r=m("fieldset",{class:"govuk-fieldset",id:`${e}-parts`,tabindex:"-1","aria-describedby":`${e}-parts-hint`},m("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},l("browser-pack-parts")),m("div",{class:"govuk-hint",id:`${e}-parts-hint`},l("browser-pack-parts-hint")),...t);return m("div",{class:"govuk-form-group"},r)}function xb(e){return Xe(l("browser-pack-tick-all"),()=>{for(let t of e){let r=t.querySelector("[type=checkbox]");r===null||r.checked||t.dataset.tells==="true"||(r.checked=!0,r.dispatchEvent(new Event("change",{bubbles:!0})))}})}function kb(e,t){let r=e.many("part");return new Map(t.filter(({id:n})=>r.includes(n)).map(({id:n})=>[n,e.one(`text-${n}`)]))}function tp(e,t,r){let{opened:n,drafts:o}=r,s=mo(t,e)??Sb(e),i=ht(t,e),a=Du(n,e,s.group),c=r.keyring.recipientsOf(e).length>0,d=n.bundle.referrals.find(y=>y.body===e&&["sent","acknowledged"].includes(y.state)),f=be("",!1);f.classList.add("candour-refer"),f.dataset.refer=e;let u=d?l("browser-refer-there",{day:Z(d.sent_on)}):[l(`browser-consent-short-${a.stands}`),...c?[]:[l("browser-refer-keyless")]].join(", ");f.querySelector(".govuk-details__summary-text").textContent=`${i}: ${u}`;let p=f.querySelector(".govuk-details__text"),g=()=>{p.childElementCount===0&&p.append(...vb(s,i,a,d!==void 0,t,r))};return f.addEventListener("toggle",()=>f.open&&g()),[`request-${e}`,`override-${e}`,`approval-${e}`,`refer-${e}`].some(y=>o.has(y))&&(g(),f.open=!0),f}function vb(e,t,r,n,o,s){if(n)return[N(l("browser-refer-there-about"))];let{opened:i,keyring:a}=s,c=a.recipientsOf(e.id),d=bc(r)?"consent":Wu(i,e.id)?"serious_harm":null,f=r.day===null?"":Z(r.day),u=[N(l(`browser-consent-${r.stands}`,{day:f,body:t}))];return bc(r)||u.push(...Tb(e,t,r,s),...qu(e.id,t,s)),c.length===0?[...u,...Eb(e,t)]:(d!==null&&s.offers("refer")?(d==="serious_harm"&&u.push(N(l("browser-refer-overridden"))),u.push(ep(e,t,d,o.edition,s))):d!==null&&u.push(N(l("browser-refer-not-now"))),u.push(N(l("browser-refer-sealed-to",{names:de(c.map(p=>p.name))}))),u)}function Eb(e,t){let r=wc(e.contacts);return[N(l("browser-refer-no-key",{body:t,id:e.id})),...r?[r]:[]]}function Tb(e,t,{stands:r},n){let{drafts:o,words:s}=n;if(!n.offers("request_consent")||r==="withdrawn")return[];let i=`request-${e.id}`,a=fe({id:`${i}-text`,name:"text",label:l("browser-request-label"),hint:l("browser-request-hint",{body:t}),value:l("browser-request-text",{body:t})});return[Re("request_consent",l("browser-request-title",{body:t}),{id:i,drafts:o,fields:[a],button:s.action("request_consent"),send:c=>{let d={kind:"request",body:e.id,text:c.needed("text",l("browser-text-missing"))},f=l("browser-request-done",{body:t});return n.take({action:"request_consent",target:e.id,entry:d},{form:i,section:"referrals",done:f})}})]}function Sb(e){return{id:e,name:e,short:e,group:"",does_not_take:"",response:null,contacts:[],recipients:0,accounts:0}}function rp(e){let t=e.findLast(({data:r})=>r.says==="question"||r.says==="answer");return t?.data.says==="question"?t:null}var Bb={sent:["acknowledged","question","outcome","declined"],acknowledged:["question","outcome","declined"],answered:["outcome","question"],declined:[]};function np(e,t,r){let{words:n,drafts:o}=r,s=`answer-${e}`;if(!r.offers("answer_body"))return m("div");let i=fe({id:`${s}-text`,name:"text",label:l("browser-answer-label"),hint:l("browser-answer-hint",{body:t})});return Re("answer_body",n.action("answer_body"),{id:s,drafts:o,fields:[i],button:n.action("answer_body"),send:a=>{let c={kind:"letter",referral:e,says:"answer",suggestion:"",text:a.needed("text",l("browser-text-missing"))},d=l("browser-acted",{action:n.action("answer_body")});return r.take({action:"answer_body",target:e,entry:c},{form:s,section:"referrals",done:d})}})}function op(e,t,r,n){let{drafts:o,routing:s,words:i}=n,a=`record-${e}`,c=Bb[r].filter(u=>n.offers(`record_${u}`));if(c.length===0)return m("div");let d=[...s?.bodies??[],...s?.others??[]],f=[br({id:`${a}-says`,name:"says",label:l("browser-record-says",{body:t}),choices:c.map(u=>({value:u,label:i.action(`record_${u}`)}))}),fe({id:`${a}-text`,name:"text",label:l("browser-record-text"),hint:l("browser-record-hint")}),...c.includes("declined")?[mt({id:`${a}-suggestion`,name:"suggestion",label:l("browser-record-suggestion"),hint:l("browser-record-suggestion-hint"),choices:[{value:"",label:l("browser-record-no-suggestion")},...d.map(u=>({value:u.id,label:u.name}))]})]:[]];return Re("record",l("browser-record-title"),{id:a,drafts:o,fields:f,button:l("browser-record-save"),secondary:!0,send:u=>{let p=u.needed("says",l("browser-record-missing")),g=c.find(x=>x===p),h=g==="declined"?u.one("suggestion"):"",y=u.needed("text",l("browser-text-missing")),w=`record_${g}`,E=l("browser-acted",{action:i.action(w)}),v={kind:"letter",referral:e,says:g,suggestion:h,text:y};return n.take({action:w,target:e,entry:v},{form:a,section:"referrals",done:E})}})}function sp({thread:e},t,r){let n=rp(Ne(e,"letter")),o=["ask","message"].find(s=>r.offers(s));return n===null||o===void 0?m("div"):Xe(l("browser-pass-on"),()=>{r.drafts.write(o,"text",l("browser-pass-on-text",{body:t,question:n.data.text})),r.goTo("conversation",o)})}function ip(e,t){let{opened:r,routing:n,keyring:o}=t,s=r.bundle.referrals.find(({id:h})=>h===e.id),i=e.opened?.pack,a=i?.data.body??s?.body??"",c=ht(n,a),d=Fr(e.thread),f=e.thread.entries.filter(({document:h})=>h?.kind!=="pack"),u=o.recipientsOf(a),p=u.length>0&&u.every(({account:h})=>h===null),g=e.opened!==null&&d!=="declined";return m("div",{class:"candour-referral","data-referral":e.id},m("h3",{class:"govuk-heading-s"},l("browser-referral-title",{body:c})),N(l(`browser-referral-${d}`,{day:Z(s?.moved_on??i?.day??r.bundle.received_on)})),...i?[Ab(i,t)]:[],_b(e.id,p,t),...p?Lb(e,t):[],...En(f,go(t),l("browser-no-letters")),...i?[sp(e,c,t)]:[],...g?[np(e.id,c,t),op(e.id,c,d,t)]:[])}function Ab(e,t){let{opened:r,keyring:n}=t,{data:o,day:s,by:i}=e,a=n.recipientsOf(o.body),c=o.sealed_to.map(f=>a.find(({recipient:u})=>u===f)?.name??l("browser-pack-former")),d=l("browser-pack-sent",{name:r.nameOf(i),day:Z(s),recipients:de(c)});return be(l("browser-pack-what"),!1,N(d),...Js(o,Ob(e,t),"h4"))}function Ob(e,{opened:t,routing:r}){let n=pc(e,t,hc(e.data,r));return n==="stands"?ei(e.data.basis):qe(l(`browser-ground-${n==="unknown"?n:e.data.basis}`))}function _b(e,t,{opened:r}){let{case:n}=r.bundle,o=m("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/0.age`,download:""},l("browser-referral-file")),s=m("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter`},l("browser-referral-letter")),a=m("ul",{class:"govuk-list"},...(t?[o,s]:[o]).map(c=>m("li",{},c)));return t?m("div",{class:"govuk-inset-text"},N(l("browser-referral-by-hand")),a):a}function Lb({id:e,thread:t},{opened:r}){let{case:n}=r.bundle,o=Ne(t,"letter").filter(({data:i})=>i.says==="answer");if(o.length===0)return[];let s=o.map(({n:i,day:a})=>{let c={day:Z(a)},d=m("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/${i}.age`,download:""},l("browser-later-letter-file",c)),f=m("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter/${i}`},l("browser-later-letter",c));return[m("li",{},d),m("li",{},f)]});return[m("div",{class:"govuk-inset-text","data-later-letters":""},N(l("browser-later-letters")),m("ul",{class:"govuk-list"},...s.flat()))]}function ap(e){let{opened:t,routing:r}=e,n=t.referrals.map(a=>ip(a,e)),o=Ze(t.staff,"route")?.data.bodies??[],s=m("h3",{class:"govuk-heading-s"},l("browser-refer-heading")),i=r===null||o.length===0||t.actsAs===null?[N(l(o.length>0&&r===null?"browser-directory-unreached":"browser-refer-after-route"))]:[s,N(l("browser-refer-about")),...o.map(a=>tp(a,r,e))];return J("referrals",l("browser-section-referrals"),...n,...i)}function cp(e,t,r){let n=e.indexOf(t),o=n+r;if(n<0||o<0||o>=e.length)return[...e];let s=e.filter(i=>i!==t);return[...s.slice(0,o),t,...s.slice(o)]}function lp(e,t){return e.filter(r=>r!==t)}function dp(e,t){return e.includes(t)||t===""?[...e]:[...e,t]}function fp(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function up(e,t){let r=h=>t.find(y=>y.id===h)?.name??h,n=m("input",{type:"hidden",name:"bodies",id:"route-bodies"});n.value=e.join(",");let o=m("ol",{class:"candour-order"}),s=m("p",{class:"govuk-visually-hidden",role:"status"}),i=mt({id:"route-add",name:"",label:l("browser-route-add-label"),hint:l("browser-route-add-hint"),choices:[]}),a=i.querySelector("select");a.removeAttribute("name");let c=()=>n.value.split(",").filter(h=>h!==""),d=()=>{let h=c();o.replaceChildren(...h.map((w,E)=>p(w,E,h.length)));let y=t.filter(({id:w})=>!h.includes(w));a.replaceChildren(...y.map(({id:w,name:E})=>m("option",{value:w},E)))},f=(h,y)=>{n.value=h.join(","),d(),s.textContent=y,n.dispatchEvent(new Event("input",{bubbles:!0}))},u=(h,y)=>{let w=cp(c(),h,y);f(w,l("browser-route-moved",{body:r(h),place:w.indexOf(h)+1,count:w.length})),Rb(o,h,y)},p=(h,y,w)=>{let E=(x,B,A)=>{let R=Xe(l(`browser-route-${x}`),B);return R.setAttribute("aria-label",l(`browser-route-${x}-body`,{body:r(h)})),R.dataset.move=x,R.disabled=A,R},v=()=>{f(lp(c(),h),l("browser-route-taken-out",{body:r(h)})),a.focus()};return m("li",{"data-body":h},m("span",{class:"candour-order__name"},r(h)),m("span",{class:"candour-order__buttons"},E("up",()=>u(h,-1),y===0),E("down",()=>u(h,1),y===w-1),E("out",v,!1)))},g=Xe(l("browser-route-add"),()=>{let h=a.value;h!==""&&f(dp(c(),h),l("browser-route-added",{body:r(h)}))});return d(),queueMicrotask(d),m("div",{},n,o,s,i,g)}function Rb(e,t,r){let n=i=>e.querySelector(`[data-body="${CSS.escape(t)}"] [data-move="${i}"]`),[o,s]=r===-1?[n("up"),n("down")]:[n("down"),n("up")];(o?.disabled?s:o)?.focus()}function pp(e,t,r){let{words:n,drafts:o}=e,s=Vs(t).map(({id:u})=>u),i=[...t.bodies,...t.others],a=r?.bodies.filter(u=>i.some(p=>p.id===u))??s,c=fe({id:"route-text",name:"text",label:l("browser-route-reason"),hint:l("browser-route-reason-hint"),rows:3}),d=He({id:"route",drafts:o,fields:[up(a,i),c],button:l("browser-route-confirm"),send:u=>{let p=u.one("bodies").split(",").filter(w=>w!=="");if(p.length===0)throw new te(l("browser-route-none"),"route-add");let g=fp(p,s)?u.one("text"):u.needed("text",l("browser-route-reason-missing")),{edition:h}=t,y={action:"route",entry:{kind:"route",edition:h,bodies:p,text:g},details:{edition:h,bodies:p}};return e.take(y,{form:"route",section:"referrals",done:l("browser-acted",{action:n.action("route")})})}}),f=be(r===null?n.action("route"):l("browser-route-again"),r===null||o.has("route"),d);return f.dataset.action="route",f}function hp(e){let{opened:t,routing:r}=e,n=l("browser-section-route");if(r===null){let i=t.bundle.classification===null?"browser-route-after-classifying":"browser-directory-unreached";return J("route",n,N(l(i)))}let o=Ze(t.staff,"route"),s=e.offers("route")?[pp(e,r,o?.data??null)]:[];return J("route",n,...Cb(r),...r.warnings.map(i=>m("div",{class:"govuk-inset-text"},i)),...Mb(e,r),Ib(e,r,o===null),...$b(r),Kb(r.clocks),...s)}function Cb({first:e}){if(e.length===0)return[];let t=e.map(({text:n})=>m("li",{},n)),r=m("h3",{class:"govuk-heading-s"},l("browser-route-first"));return[m("div",{class:"candour-first"},r,m("ul",{class:"govuk-list govuk-list--bullet"},...t))]}function Ib({keyring:e},t,r){let n=Vs(t),o=m("ol",{class:"candour-bodies"},...n.map(s=>Hu(s,e)));return be(l("browser-route-recommended",{count:n.length}),r,o)}function Mb({opened:e},t){let r=Ze(e.staff,"route");if(r===null)return[N(l("browser-route-not-signed"))];let{bodies:n,text:o}=r.data,s=n.map(i=>m("li",{},ht(t,i)));return[N(l("browser-route-signed",{name:e.nameOf(r.by),day:Z(r.day)})),m("ol",{class:"govuk-list govuk-list--number"},...s),...o===""?[]:[Se(o)]]}function $b({bodies:e}){let t=e.filter(({role:r})=>r==="support");return t.length===0?[]:[N(l("browser-route-support",{names:de(t.map(({name:r})=>r))}))]}function Kb(e){let t=e.map(n=>{let o=Pb(n),s=n.promise?l("browser-clock-promise"):l("browser-clock-owner",{owner:n.owner.replaceAll("_"," ")}),i=n.cautions.map(a=>m("div",{class:"govuk-hint"},a));return m("li",{},m("strong",{},n.label),`: ${o}. ${s}`,...i)}),r=m("ul",{class:"govuk-list govuk-list--bullet"},...t);return be(l("browser-clocks-title",{count:e.length}),!1,r)}function Pb({within:e,due_on:t,earliest:r}){return t===null?e:l(r?"browser-clock-earliest":"browser-clock-due",{within:e,day:Z(t)})}var xc=class extends Error{constructor(r){super("not a reviewer or lead in office");this.account=r}account};async function ti(e,t,r,n){if(!(t.role==="reviewer"||t.role==="lead")||t.until!==null)throw new xc(t.name);let{caseId:s}=e,i={for:t.name,to:t.recipient,key:e.identity,signer:le(e.signer)},a={caseId:s,thread:"grant",n:0,head:Kt(s,"grant"),day:n};return kn("grant",i,a,r,[t.recipient])}function kc(e,t){let r=({role:n,until:o})=>(n==="reviewer"||n==="lead")&&o===null;return e.filter(n=>r(n)&&!t.includes(n.name))}function mp({holders:e}){return e.length<2}function gp(e,t,r,n){return r.includes(e)?"excluded":n.includes(e)?t.filter(({name:s})=>!r.includes(s)&&!n.includes(s)).length>0?"recused":"with-reason":"yes"}function yp(e){let{opened:t}=e,r=de(t.bundle.holders.map(t.nameOf));return J("access",l("browser-section-access"),N(l("browser-access-holders",{names:r})),...t.actsAs===null?[]:[Ub(e)],vc(e))}function Ub(e){let{opened:t,keyring:r,drafts:n}=e,o=kc(r.everybody(),t.bundle.holders),s=d=>gp(d,o,t.report?.data.excluded??[],t.bundle.recused),i=o.map(({name:d,display:f})=>({value:d,label:f,...Nb(s(d))}));if(o.length===0)return N(l("browser-grant-nobody"));let a=o.some(({name:d})=>s(d)==="with-reason"),c=fe({id:"grant-reason",name:"reason",label:l("browser-grant-reason"),hint:l("browser-grant-reason-hint")});return Re("grant",l("browser-grant-title"),{id:"grant",drafts:n,fields:[br({id:"grant-for",name:"for",label:l("browser-grant-label"),hint:l("browser-grant-hint"),choices:i}),...a?[c]:[]],button:l("browser-grant"),secondary:!0,send:async d=>{let f=d.needed("for",l("browser-grant-missing")),u=t.nameOf(f),p=s(f);if(p==="excluded")throw new te(l("browser-grant-excluded",{name:u}),"grant-for");if(p==="recused")throw new te(l("browser-grant-recused",{name:u}),"grant-for");let g=p==="with-reason",h=g?d.needed("reason",l("browser-grant-reason-missing",{name:u})):"",{reader:y,today:w}=e,v=kc((await pt()).everybody(),t.bundle.holders).find(A=>A.name===f);if(v===void 0)throw new te(l("browser-grant-gone",{name:u}),"grant-for");if(t.actsAs===null)throw new te(l("browser-unexpected"));let x={account:y.account,role:t.actsAs,signingSeed:y.keys.signingSeed},B=le(await ti(t.key,v,x,w));if(g){let A={kind:"note",text:l("browser-grant-reason-note",{name:u,why:h})};await e.take({action:"note",entry:A},{form:"grant-reason",section:"access",done:l("browser-grant-reason-noted")})}await e.send("grants",{for:f,ciphertext:B,even_so:g},{form:"grant",section:"access",done:l("browser-grant-done",{name:u})})}})}function Nb(e){return e==="yes"?{}:{hint:l(e==="excluded"?"browser-grant-excluded-hint":"browser-grant-recused-hint")}}function vc({opened:e}){let t=m("div",{class:"candour-recusal"}),r=Xe(l("browser-recuse-sure"),()=>{mn(t,n)},!1);r.classList.add("govuk-button--warning");let n=async()=>{await Ve(`/api/v1/cases/${e.bundle.case}/recuse`,{}),location.assign("/")},o=Xe(l("browser-recuse-keep"),()=>{wt(i,!1),a.focus()}),s=m("h3",{class:"govuk-heading-s"},l("browser-recuse-heading"));if(mp(e.bundle))return t.append(s,N(l("browser-recuse-alone"))),t;let i=m("div",{},N(l("browser-recuse-about")),r,o);wt(i,!1);let a=Xe(l("browser-recuse"),()=>{wt(i,!0),r.focus()});return t.append(s,a,i),t}function wp(e){let t=[bp(`/cases/${e.case}/grant.age`,l("browser-file-grant")),...Object.entries(e.threads).flatMap(([o,{entries:s}])=>s.map(({n:i})=>Hb(e,o,i)))],r=m("ul",{class:"govuk-list"},...t.map(o=>m("li",{},o))),n=be(l("browser-files-show"),!1,N(l("browser-files-about")),r);return J("files",l("browser-section-files"),n)}function Hb(e,t,r){let n=t==="shared"||t==="staff"?t:"referral";return bp(`/cases/${e.case}/${t}/${r}.age`,l(`browser-file-${n}`,{n:r,thread:t}))}function bp(e,t){return m("a",{class:"govuk-link",href:e,download:""},t)}function xp(e,t){let{state:r}=e;return r==="concluded"?"closed":r==="withdrawn"||r==="unreadable"?r:r==="reopened"&&e.second_look&&e.concluded_by===t?"second-look":r==="received"?"acknowledge":r==="acknowledged"||r==="reopened"?"assess":r==="awaiting_reporter"?"waiting":e.classification===null?"classify":e.route===null?"route":e.referrals.some(n=>n.state==="sent"||n.state==="acknowledged")?"with-body":e.referrals.some(n=>n.state==="answered")?"close":"refer"}var Db={acknowledge:"conversation",classify:"classification",route:"route",refer:"referrals","with-body":"referrals",close:"closing"},Fb=["assess","resume"];function kp(e){let t=l("browser-section-next");if(e.opened.actsAs===null)return J("actions",t,N(l("browser-nothing-to-do")));let r=xp(e.opened.bundle,e.reader.account),n=Db[r],o=n===void 0?null:m("a",{class:"govuk-link",href:`#${n}`},l(`browser-go-${n}`)),s=m("p",{class:"govuk-body"},`${l(`browser-next-${r}`,qb(e))} `,o),i=Fb.filter(a=>e.offers(a)).map(a=>Wb(a,e));return J("actions",t,s,...i)}function Wb(e,t){let{words:r,drafts:n}=t,o=l("browser-acted",{action:r.action(e)}),s=()=>t.take({action:e},{form:e,section:"actions",done:o});return He({id:e,drafts:n,fields:[],button:r.action(e),send:s})}function qb({opened:e,reader:t}){let r=e.bundle.holders.filter(n=>n!==t.account);return{names:r.length===0?l("browser-nobody-yet"):de(r.map(e.nameOf))}}function vp(e){let t=En(e.opened.staff.entries,go(e),l("browser-no-notes"));return J("notes",l("browser-section-notes"),...t,...e.offers("note")?[jb(e)]:[])}function jb(e){let t=e.words.action("note"),r=fe({id:"note-text",name:"text",label:l("browser-note-label"),hint:l("browser-note-hint")});return Re("note",t,{id:"note",drafts:e.drafts,fields:[r],button:t,send:n=>{let o={kind:"note",text:n.needed("text",l("browser-text-missing"))};return e.take({action:"note",entry:o},{form:"note",section:"notes",done:l("browser-acted",{action:t})})}})}function Ep(e,t){let r=Object.entries(e.data.answers).map(([n,o])=>{let s=t.questions.find(i=>i.id===n);return[s?.label??n,zb(o,s)]});return J("report",l("browser-section-report"),Ut(r))}function zb(e,t){let r=n=>t?.options.get(n)??n;return Array.isArray(e)?e.length===0?Se(l("browser-not-answered")):m("ul",{class:"govuk-list"},...e.map(n=>m("li",{},Se(r(n))))):Se(r(e)||l("browser-not-answered"))}function Sp(e){let{tasks:t}=e.opened.bundle,r=t.filter(({done_on:a})=>a===null),n=l("browser-section-tasks",{count:r.length}),o=[...t].sort((a,c)=>Tp(a).localeCompare(Tp(c))),s=m("ul",{class:"govuk-list candour-tasks"},...o.map(a=>Yb(a,e))),i=e.offers("add_task")?[Gb(e)]:[];return J("tasks",n,t.length===0?N(l("browser-no-tasks")):s,...i)}function Tp({done_on:e,due_on:t}){return`${e===null?0:1}${t}`}function Yb(e,t){let{opened:r,drafts:n,words:o}=t,s=Ne(r.staff,"task").find(({n:g})=>g===e.n),i=r.nameOf(s?.data.for??e.for),a=s?.data.due??e.due_on,c=e.done_on===null&&a<t.today,d=e.done_on===null?l("browser-task-open",{name:i,day:Z(a)}):l("browser-task-done",{name:i,day:Z(e.done_on)}),f=`complete-${e.n}`,u=o.action("complete_task"),p=()=>t.take({action:"complete_task",target:String(e.n)},{form:f,section:"tasks",done:l("browser-acted",{action:u})});return m("li",{class:"candour-task"},m("p",{class:"govuk-body"},d,c?m("strong",{class:"candour-overdue"},` ${l("browser-due-overdue")}`):null),Se(s?.data.text??l("browser-task-unsigned")),e.done_on===null&&t.offers("complete_task")?He({id:f,drafts:n,fields:[],button:u,secondary:!0,send:p}):null)}function Gb(e){let{opened:t,reader:r,words:n,drafts:o}=e,s=t.bundle.holders.map(c=>({value:c,label:t.nameOf(c)})),i=n.action("add_task"),a=[fe({id:"task-text",name:"text",label:l("browser-task-label"),hint:l("browser-task-hint"),rows:3}),mt({id:"task-for",name:"for",label:l("browser-task-for"),choices:s,value:r.account}),wr({id:"task-due",name:"due",type:"date",label:l("browser-task-due")})];return Re("add_task",i,{id:"add_task",drafts:o,fields:a,button:i,secondary:!0,send:c=>{let d=c.needed("text",l("browser-text-missing")),f=c.needed("due",l("browser-task-due-missing"));if(f<e.today)throw new te(l("browser-task-due-past"),"task-due");let u=c.needed("for",l("browser-task-for-missing")),p={kind:"task",for:u,due:f,text:d},g={form:"add_task",section:"tasks",done:l("browser-acted",{action:i})};return e.take({action:"add_task",entry:p,details:{for:u,due:f}},g)}})}function Bp(e){let{opened:t,words:r}=e;if(t.warnings.includes("excluded"))return[qe(l("browser-warn-excluded")),Vb(e)];let n=[Iu(e),kp(e),...t.report?[Ep(t.report,r)]:[],Pu(e),_u(e),hp(e),ap(e),Sp(e),vp(e),Nu(e),yp(e),wp(t.bundle)],o=m("div",{class:"candour-case"},wu(n),m("div",{class:"candour-case__parts"},...n));return[Cu(e),...Zb(e),o]}function Vb(e){return J("access",l("browser-section-access"),vc(e))}function Zb({drafts:e}){return e.orphans().map(t=>{let r=m("h2",{class:"govuk-heading-s"},l("browser-draft-kept"));return m("div",{class:"govuk-inset-text","data-kept":""},r,m("p",{class:"candour-text"},t))})}function Ap(e,t,r){if(e==="wrong_answer")return[qe(l("browser-warn-case"))];let n=l("browser-grant-unverified",{reason:l(`browser-reason-${e}`)}),s=Qs(t,i=>t.actions.find(a=>a.action===i),r);return[qe(n),...s.length===0?[]:[J("closing",l("browser-section-closing"),...s)]]}function Tn(e,t,r,n,o=""){let s=m("p",{class:"govuk-notification-banner__heading"},r),i=m("div",{class:`govuk-notification-banner ${n}`,role:"alert",tabindex:"-1"},m("div",{class:"govuk-notification-banner__content"},s,o===""?null:N(o))),a=e.querySelector(`#${t} > h2`);a?a.after(i):e.prepend(i),nt(i)}async function _p(e){Ee(l("browser-opening"));let t=e.dataset.case,r=await Ot(),n=new js(z("#case-words")),o=[pt(),ke(`/api/v1/cases/${t}`),oc()],[s,i,a]=await Promise.all(o),c=new Ec(t,r,s,n,a);Bt(()=>c.forget()),await c.draw(i),Ee("")}var Ec=class{constructor(t,r,n,o,s){this.caseId=t;this.session=r;this.keyring=n;this.words=o;this.vocabulary=s}caseId;session;keyring;words;vocabulary;place=z("[data-opened]");drafts=new Zs;unanswered=new xn;routing=null;routedBy="";forget(){this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t){let r=await yr(this.caseId,t,this.session,this.keyring);if(this.drafts.drawAgain(),"refused"in r){let{drafts:n,words:o,keyring:s}=this,i=c=>s.displayName(c),a=(c,d)=>this.takeUnopened(t,c,d);return this.place.replaceChildren(...Ap(r.refused,t,{drafts:n,words:o,nameOf:i,take:a})),null}return await this.askTheDirectory(r.opened),this.place.replaceChildren(...Bp(this.work(r.opened))),r.opened}async askTheDirectory({bundle:t,staff:r}){let n=Ze(r,"classification")?.data??null,o=JSON.stringify([t.classification,n]);this.vocabulary??=await oc(),t.classification===null?this.routing=null:(this.routing===null||o!==this.routedBy)&&(this.routing=await pu(this.caseId,n)),this.routedBy=o}work(t){let{session:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a}=this;return{opened:t,reader:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a,today:Op(),offers:c=>t.bundle.actions.find(d=>d.action===c&&(t.actsAs!==null||d.entry===null)),take:(c,d)=>this.take(t,c,d),send:(c,d,f)=>this.change(t,`/api/v1/cases/${this.caseId}/${c}`,d,f),goTo:(c,d)=>{this.goTo(t.bundle,c,d)}}}async take(t,r,n){if(Ee(l("browser-acting")),this.unanswered.has(n.form)){let s=await ke(`/api/v1/cases/${this.caseId}`);if(await this.drawArrived(s,r,n))return}this.keyring=await pt();let o;try{o=await Gs(r,t,this.session,this.keyring,Op())}catch(s){if(s instanceof Dr)throw new te(l("browser-text-too-long"));if(!(s instanceof ho))throw s;return await this.draw(t.bundle),Tn(this.place,n.section,l("browser-readers-changed"),"")}this.unanswered.begin(n.form,o.entry,r),await this.change(t,`/api/v1/cases/${this.caseId}/changes`,o,n,r)}async change(t,r,n,o,s){Ee(l("browser-acting"));let i;try{i=await Ve(r,n)}catch(a){return this.drawWhatHappenedMeanwhile(a,t,o,s)}await this.drawDone(()=>i===null?ke(`/api/v1/cases/${this.caseId}`):Promise.resolve(i),o)}async drawDone(t,r){this.drafts.drop(r.form),this.unanswered.answered(r.form);try{let n=await r.then?.()??"";await this.draw(await t()),Tn(this.place,r.section,r.done,"govuk-notification-banner--success",n)}catch(n){throw n instanceof Ge?n:new te(l("browser-done-not-shown",{done:r.done}))}}async drawArrived(t,r,n){let o=this.unanswered.arrived(n.form,r,s=>t.threads[s]?.entries??[]);return o==="same"&&await this.drawDone(()=>Promise.resolve(t),n),o==="changed"&&(this.unanswered.answered(n.form),await this.draw(t),Tn(this.place,n.section,l("browser-arrived-changed"),"")),o!==null}async takeUnopened(t,r,n){let o={action:r.action,target:null,seen:nc(t),entry:null,details:null};await this.draw(await Ve(`/api/v1/cases/${this.caseId}/changes`,o)),Tn(this.place,n.section,n.done,"govuk-notification-banner--success")}async drawWhatHappenedMeanwhile(t,r,n,o){let s=t instanceof Oe&&t.status===409?t.problem.bundle:void 0;if(s!==void 0&&o&&await this.drawArrived(s,o,n))return;if(this.unanswered.answered(n.form,t),s===void 0)throw t;let i=await this.draw(s);i!==null&&Tn(this.place,n.section,yu(r,i,this.session.account),"")}async goTo(t,r,n){await this.draw(t),sc(z(`#${r}`,this.place)),z(`[data-action="${n}"] textarea`,this.place).focus()}};function Op(){return new Date().toISOString().slice(0,10)}var Tc="candour-change ";function Lp(e,t){e.name=t.text.trim()===""?"":Tc+JSON.stringify(t)}function ri(e){e.name=""}function ni(e,t){let r=Xb(e.name);return r!==null&&r.account===t?r:(ri(e),null)}function Xb(e){if(!e.startsWith(Tc))return null;try{let{account:t,text:r,nation:n,checked:o}=JSON.parse(e.slice(Tc.length));return typeof t=="string"&&typeof r=="string"&&typeof n=="string"?{account:t,text:r,nation:n,checked:o===!0}:null}catch{return null}}function Rp(e){let t=document.body.dataset.account,r=z('form[action="/changes"]',e),n=Cp(r);Qb(e,r,ni(window,t));let o=()=>{let{text:i,nation:a,checked:c}=n;Lp(window,{account:t,text:i.value,nation:a.value,checked:c.checked})},s=!1;for(let i of document.querySelectorAll("[data-sign-out]"))i.addEventListener("click",()=>s=!0,{capture:!0});Bt(()=>s?ri(window):o()),r.addEventListener("submit",o)}function Qb(e,t,r){let{text:n,nation:o,checked:s}=Cp(t);ri(window);let i=e.querySelector(".govuk-error-summary, .govuk-notification-banner")!==null;r===null||i||n.value!==""||(n.value=r.text,o.value=r.nation,s.checked=r.checked,t.before(m("div",{class:"govuk-inset-text",role:"status"},l("browser-change-kept"))))}function Cp(e){return{text:z("#text",e),nation:z("#nation",e),checked:z("#checked",e)}}function Ip(e){let[t="",r=""]=Jb(e.slice(1)).split("/");return{account:t,invitation:r}}function Jb(e){try{return decodeURIComponent(e)}catch{return""}}var Sc=4;function Mp(e,t){let r=e.size+2*Sc,n=e.rows.flatMap((o,s)=>[...o].flatMap((i,a)=>i==="1"?[`M${a+Sc} ${s+Sc}h1v1h-1z`]:[]));return rs("svg",{viewBox:`0 0 ${r} ${r}`,class:"candour-qr",role:"img","aria-label":t,"shape-rendering":"crispEdges"},rs("rect",{width:String(r),height:String(r),fill:"#fff"}),rs("path",{d:n.join(""),fill:"#000"}))}function jr(e){return z(`#${e}`).value.trim()}function oi(e){return e===""?{field:"account",message:l("browser-account-missing")}:/^[a-z][a-z0-9-]{1,30}$/.test(e)&&e!=="reporter"?null:{field:"account",message:l("browser-account-shape")}}function si(e){let t=Br(e);if(t==="")return{field:"passphrase",message:l("browser-passphrase-missing")};let r=Xl(t);if(r){let{word:o,place:s,suggestion:i}=r;return{field:"passphrase",message:i?l("browser-passphrase-unknown",{word:o,place:s,suggestion:i}):l("browser-passphrase-unknown-plain",{word:o,place:s})}}let n=t.split(" ").length;return n===Ni?null:{field:"passphrase",message:l("browser-passphrase-count",{count:n})}}function ii(e){return e?jr("code").replace(/\s/g,""):null}function ai(e){return e===null||/^[0-9]{6}$/.test(e)?null:{field:"code",message:l("browser-code-shape")}}function yo(e){return e.filter(t=>t!==null)}var e0=["invitation","passphrase","confirm","done"];function $p(e){let t=e.dataset.service;t0();let r=null;it(z("#invitation-form"),async()=>{r=await r0(),r&&(Ms(z("[data-passphrase]"),r.passphrase),n0(r.secondFactor),ci("passphrase"))}),z("[data-written-down]").addEventListener("click",()=>ci("confirm")),z("[data-show-again]").addEventListener("click",()=>ci("passphrase")),it(z("#confirm-form"),async()=>{if(!r)return;let n=await o0(t,r);n!==null&&(z("[data-fingerprint]").textContent=n,z("[data-command]").textContent=`candour keys approve ${r.account} ${n}`,s0(r),r=null,ci("done"))})}function t0(){let{hash:e}=location;if(e==="")return;history.replaceState(null,"",location.pathname);let{account:t,invitation:r}=Ip(e);z("#account").value=t,z("#invitation").value=r}async function r0(){let e=jr("account"),t=jr("invitation"),r=t===""?{field:"invitation",message:l("browser-invitation-missing")}:null,n=yo([oi(e),r]);if(n.length>0)return Gt(n),null;let s=(await Gn("/api/v1/enrol/start",{account:e,invitation:t})).second_factor;return{account:e,invitation:t,passphrase:Vo(),root:sn(32),secondFactor:s}}function n0(e){e&&(z("[data-qr]").replaceChildren(Mp(e.qr,l("browser-qr-label"))),z("[data-secret]").textContent=e.secret)}async function o0(e,t){let r=jr("passphrase"),n=ii(t.secondFactor!==null),o=si(r),i=Br(r)!==t.passphrase?{field:"passphrase",message:l("browser-passphrase-different")}:null,a=yo([o??i,ai(n)]);if(a.length>0)return Gt(a),null;Ee(l("browser-working"));let c=Zo(e,t.account),d=await gn({job:"stretch",passphrase:t.passphrase,salt:c}),f=Xo(d);d.fill(0),Ee(l("browser-enrolling"));let u=Yo(t.root);u.signingSeed.fill(0);let p=await Gn("/api/v1/enrol",{account:t.account,invitation:t.invitation,proof:le(f.proof),root:le(await Cs(t.root,[jo(f.kek)])),recipient:u.recipient,key:le(u.signer),box:t.secondFactor?.box??null,code:n});f.proof.fill(0);let g=Go(u.recipient,u.signer);if(p.fingerprint!==g)throw new te(l("browser-fingerprint-differs"));return g}function s0(e){e.root.fill(0),z("[data-passphrase]").replaceChildren(),z("#passphrase").value="",z("#invitation").value="",document.querySelector("[data-qr]")?.replaceChildren(),document.querySelector("[data-secret]")?.replaceChildren()}function ci(e){for(let t of e0)wt(z(`[data-step="${t}"]`),t===e);nt(z(`#${e}-heading`))}var Bc=6e4,i0=5e3,a0=["pointerdown","keydown","wheel","touchstart"];function Kp(e){let t=e*Bc,r=Math.min(2*Bc,t/2),n=Date.now(),o=n,s=l0(Math.max(1,Math.round(r/Bc)),()=>i(!0));function i(a){n=Date.now(),s.open&&s.close(),!(!a&&n-o<t/4)&&(o=n,xd(),ke("/api/v1/session").then(c0,()=>{}))}for(let a of a0)addEventListener(a,()=>!s.open&&i(!1),{capture:!0,passive:!0});kd(()=>{n=o=Date.now(),s.open&&s.close()}),setInterval(()=>{let a=Date.now()-n;a>=t?mr():a>=t-r&&!s.open&&(document.body.append(s),s.showModal())},i0)}function c0(e){e.account!==document.body.dataset.account&&Xi()}function l0(e,t){let r=m("button",{class:"govuk-button",type:"button"},l("browser-idle-stay")),n=m("button",{class:"govuk-button govuk-button--secondary",type:"button"},l("browser-idle-leave")),o=m("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"idle-heading","aria-describedby":"idle-text"},m("h2",{class:"govuk-heading-m",id:"idle-heading"},l("browser-idle-heading")),m("p",{class:"govuk-body",id:"idle-text"},l("browser-idle-text",{minutes:e})),m("div",{class:"govuk-button-group"},r,n));return r.addEventListener("click",t),o.addEventListener("cancel",t),n.addEventListener("click",()=>{mr()}),o}function Pp(){crypto.subtle===void 0&&Object.defineProperty(crypto,"subtle",{get(){throw new DOMException("no secure context","NotSupportedError")}})}async function Up(e,t,r,n,o,s){let i=await yr(e,t,n,o);if("refused"in i)return{refused:"unverified"};let{key:a,report:c,actsAs:d,warnings:f}=i.opened;if(c===null)return{refused:"unverified"};if(f.includes("excluded"))return{refused:"own-exclusion"};if(c.data.excluded.includes(r))return{refused:"excluded"};if(t.recused.includes(r))return{refused:"recused"};let u=o.find(r),p=u?.role==="reviewer"||u?.role==="lead";if(d===null||u===void 0||u.until!==null||!p)return{refused:"not-allowed"};let g={account:n.account,role:d,signingSeed:n.keys.signingSeed};return{ciphertext:le(await ti(a,u,g,s))}}async function Np(e,t,r,n){try{let o=await ke(`/api/v1/cases/${e}`),s=new Date().toISOString().slice(0,10),i=await Up(e,o,t,r,n,s);return"refused"in i?i.refused:(await Ve(`/api/v1/cases/${e}/grants`,{for:t,ciphertext:i.ciphertext}),null)}catch(o){if(!(o instanceof Oe))throw o;if(o.status===409)return null;if(o.status===404)return"gone";if(o.status===422)return"not-allowed";throw o}}async function Hp(e){let t=await e.page(null),r={done:0,total:t.remaining,refused:[]};for(e.told(r);t.cases.length>0;){for(let n of t.cases){if(e.stopped())return r;let o=await e.handOver(n);o===null?r.done+=1:r.refused.push({caseId:n,why:o}),e.told(r)}if(e.stopped())return r;t=await e.page(t.cases.at(-1))}return r}async function Dp(){Ee(l("browser-leavers-fetching"));let e=await Ot(),t=await pt(),{leavers:r}=await ke("/api/v1/leavers"),n=r.map(({account:a})=>a),o=t.everybody().filter(a=>d0(a,e.account,n)),s=r.map(a=>f0(a,o,e,t)),i=m("p",{class:"govuk-body"},l("browser-leavers-none"));z("[data-leavers]").replaceChildren(...s.length>0?s:[i]),Ee("")}function d0(e,t,r){return(e.role==="reviewer"||e.role==="lead")&&e.until===null&&e.name!==t&&!r.includes(e.name)}function f0(e,t,r,n){let{account:o,name:s,until:i,shared:a}=e,c=[l("browser-leavers-shared",{shared:a}),l("browser-leavers-others")];return i!==null&&c.unshift(l("browser-leavers-until",{day:Z(i)})),m("section",{"aria-labelledby":`leaver-${o}`,"data-leaver":o},m("h2",{class:"govuk-heading-m",id:`leaver-${o}`},s),m("ul",{class:"govuk-list govuk-list--bullet"},...c.map(d=>m("li",{},d))),a>0&&t.length>0?u0(e,t,r,n):null)}function u0(e,t,r,n){let o=`successor-of-${e.account}`,s=t.map(({name:p,display:g})=>m("option",{value:p},g)),i=m("select",{class:"govuk-select",id:o,name:"to"},...s),a=m("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""});a.append(l("browser-leavers-stop"));let c=m("progress",{"aria-label":l("browser-leavers-meter"),value:"0",hidden:""}),d=m("p",{class:"candour-progress",role:"status"}),f=m("ul",{class:"govuk-list govuk-list--bullet","data-refused":""}),u=m("form",{},m("div",{class:"govuk-form-group"},m("label",{class:"govuk-label",for:o},l("browser-leavers-to")),i),m("button",{class:"govuk-button",type:"submit"},l("browser-leavers-start"))," ",a,c,d,f);return it(u,async()=>{let p=!1;a.onclick=()=>p=!0,a.hidden=c.hidden=!1,i.disabled=!0;let g=({done:h,total:y,refused:w})=>{c.max=Math.max(y,1),c.value=h+w.length,d.textContent=l("browser-leavers-progress",{done:h,total:y,refused:w.length});for(let{caseId:E,why:v}of w.slice(f.childElementCount)){let x={reference:Qt(E),colleague:n.displayName(i.value)};f.append(m("li",{},l(`browser-leavers-refused-${v}`,x)))}};f.replaceChildren();try{let h=await Hp({page:x=>p0(e.account,i.value,x),handOver:x=>Np(x,i.value,r,n),told:g,stopped:()=>p}),{done:y,total:w,refused:E}=h,v=p&&y+E.length<w?"browser-leavers-stopped":"browser-leavers-finished";d.textContent=l(v,{done:y,total:w,refused:E.length})}finally{a.hidden=!0,i.disabled=!1}}),u}async function p0(e,t,r){let n=new URLSearchParams(r===null?{to:t}:{to:t,after:r});return await ke(`/api/v1/leavers/${e}/cases?${n.toString()}`)}var h0=1e4;function Fp({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>h0)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,wo(n.ciphertext)]))}}function wo(e){try{return ie(e)}catch{return new Uint8Array}}async function Wp(e,t,{account:r,keys:n},o){if(t.id!==e)return{refused:"wrong_answer"};let s={account:r,identity:n.identity,recipient:n.recipient},i=await su(Fp(t),e,t.case,s,o);if(i.opened===null)return{refused:i.verdict};let{thread:a}=i.opened,c=o.find(r),d=c?.until===null&&c.recipient===n.recipient&&et(ie(c.key),n.signer),f=[];d||f.push("own-key"),a.head!==null&&!et(wo(t.thread.head),a.head)&&f.push("head");let u=f.length===0;a.entries.some(({verdict:y})=>y!=="verified")&&f.push("gaps");let p=y=>o.displayName(y),{to:g}=i.opened,h={reference:Qt(g.caseId),state:Fr(a)};return{shown:{bundle:t,opened:i.opened,warnings:f,...h,mayWrite:u,nameOf:p}}}var li=class{constructor(t){this.template=t}template;state(t){return this.word("states",t)}action(t){return this.word("actions",t)}word(t,r){return[...z(`[data-words="${t}"]`,this.template.content).querySelectorAll("[data-id]")].find(s=>s.dataset.id===r)?.textContent?.trim()??r}};function qp({opened:e,state:t,nameOf:r},n){let{data:o,by:s,day:i}=e.pack,a=J("summary",l("browser-section-summary"),Ut([[l("browser-state"),n.state(t)],[l("browser-pack-by"),l("browser-pack-by-whom",{name:r(s),day:Z(i)})],[l("browser-pack-basis"),l(`browser-pack-basis-${o.basis}`)]]),m("div",{class:"govuk-inset-text"},N(l("browser-pack-duty-identity")),N(l(`browser-pack-duty-${o.basis}`)))),c=o.parts.flatMap(({title:p,text:g})=>[m("h3",{class:"govuk-heading-s candour-pack__title"},p),Se(g)]),d=o.text===""?[]:[Se(o.text)],f=c.length+d.length===0?[N(l("browser-pack-empty"))]:[],u=m("div",{class:"candour-pack"},...d,...c,...f);return[a,J("pack",l("browser-section-pack"),u)]}function jp(e){let t=l("browser-section-letters"),r=e.opened.thread.entries.slice(1);return r.length===0?J("letters",t,N(l("browser-no-letters"))):J("letters",t,...r.map(n=>m0(n,e)))}function m0({n:e,verdict:t,document:r},n){if(r)return g0(r,n);let o=t==="missing"?l("browser-missing",{n:e}):l("browser-not-verified",{n:e,reason:l(`browser-reason-${t}`)});return m("article",{class:"candour-message candour-message--unverified"},N(o))}function g0(e,t){let{kind:r,role:n,by:o,day:s}=e,i=l(`browser-by-${n}`,{name:t.nameOf(o),day:Z(s)}),a=r==="letter"?y0(e.data,n,t):[N(l("browser-entry-number",{n:e.n}))];return m("article",{class:`candour-message candour-message--${n==="liaison"?"reporter":"reviewer"}`},m("p",{class:"candour-message__byline"},i),...a)}function y0({says:e,suggestion:t,text:r},n,{bundle:o}){let i=[m("h3",{class:"govuk-heading-s"},l(`browser-letter-${e}${n!=="liaison"&&e!=="answer"?"-recorded":""}`))];if(r!==""&&i.push(Se(r)),t!==""){let a=o.bodies.find(({id:c})=>c===t)?.name??t;i.push(N(l("browser-letter-suggestion",{body:a})))}return i}function zp({bundle:e}){let t=o=>{let s=o===0?l("browser-file-pack"):l("browser-file-letter",{n:o});return m("a",{class:"govuk-link",href:`/referrals/${e.id}/${o}.age`,download:""},s)},r=m("ul",{class:"govuk-list"},...e.thread.entries.map(({n:o})=>m("li",{},t(o)))),n=be(l("browser-files-show"),!1,N(l("browser-files-about")),r);return J("files",l("browser-section-files"),n)}var Yp={body_acknowledge:{says:"acknowledged",needsWords:!1},body_ask:{says:"question",needsWords:!0},body_report:{says:"outcome",needsWords:!0},body_decline:{says:"declined",needsWords:!0}},di=e=>`text-${e}`;function Gp(e,t,r,n,o){let s=l("browser-section-actions"),i=new Set(e.actions.map(({action:c})=>c)),a=t?Object.keys(Yp).filter(c=>i.has(c)):[];return a.length===0?J("actions",s,N(l("browser-nothing-to-do"))):J("actions",s,...a.map(c=>w0(c,e,r,n,o)))}function w0(e,t,r,n,o){let{says:s,needsWords:i}=Yp[e],a=n.get(e)??{text:"",suggestion:""},c=di(e),d=m("textarea",{class:"govuk-textarea",id:c,rows:"6","aria-describedby":`${c}-hint`});d.value=a.text;let f=e==="body_decline"?x0(t,a.suggestion):null,u=()=>({text:d.value,suggestion:f?.select.value??""}),p=()=>n.set(e,u());d.addEventListener("input",p),f?.select.addEventListener("change",p);let g=m("form",{method:"post",novalidate:""},m("div",{class:"govuk-form-group"},m("label",{class:"govuk-label govuk-label--s",for:c},l(`browser-${s}-label`)),m("div",{class:"govuk-hint",id:`${c}-hint`},l(`browser-${s}-hint`)),d),f?.group??null,m("button",{class:"govuk-button",type:"submit"},r.action(e)));return it(g,async()=>{if(i&&d.value.trim()==="")throw new te(l(`browser-${s}-missing`),c);p(),await o(e,{says:s,...u()})}),b0(e,r.action(e),g,n.has(e))}function b0(e,t,r,n){let o=be(t,n,r);return o.dataset.action=e,o}function x0(e,t){let r=m("option",{value:""},l("browser-suggestion-none")),o=[...e.bodies].sort((c,d)=>c.name.localeCompare(d.name,"en-GB")).map(({id:c,name:d})=>m("option",{value:c},d)),s="suggestion",i=m("select",{class:"govuk-select",id:s,"aria-describedby":`${s}-hint`},r,...o);return i.value=t,{group:m("div",{class:"govuk-form-group"},m("label",{class:"govuk-label govuk-label--s",for:s},l("browser-suggestion-label")),m("div",{class:"govuk-hint",id:`${s}-hint`},l("browser-suggestion-hint")),i),select:i}}async function Vp(e){Ee(l("browser-opening-referral"));let t=e.dataset.referral,r=await Ot(),n=new Ac(t,r,new li(z("#referral-words")));Bt(()=>n.forget()),await n.draw(await ke(`/api/v1/referrals/${t}`),await pt()),Ee("")}var Ac=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=z("[data-opened]");drafts=new Map;unanswered=new xn;shown=null;forget(){this.shown=null,this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t,r){let n=await Wp(this.id,t,this.session,r);if("refused"in n){let{refused:s}=n,i=s==="wrong_answer"||s==="missing"?s:`reason-${s}`;return this.shown=null,this.place.replaceChildren(qe(l("browser-referral-unverified",{reason:l(`browser-referral-${i}`)}))),null}let{shown:o}=n;return this.shown=o,this.nameThePage(o.reference),this.place.replaceChildren(...o.warnings.map(s=>qe(l(`browser-warn-${s}`))),...qp(o,this.words),jp(o),Gp(t,o.mayWrite,this.words,this.drafts,this.take),zp(o)),o}nameThePage(t){let r=z("[data-reference]");r.textContent===""&&(document.title=`${t} – ${document.title}`),r.textContent=t}take=async(t,r)=>{let n=this.shown;if(n===null)return;Ee(l("browser-acting"));let o=await pt();if(this.unanswered.has(t)){let i=await ke(`/api/v1/referrals/${this.id}`);if(await this.drawArrived(i,o,t,r))return}let s=await this.seal(r,n,o).catch(i=>{throw i instanceof Dr?new te(l("browser-text-too-long"),di(t)):i});this.unanswered.begin(t,s,r);try{let i=await Ve(`/api/v1/referrals/${this.id}/changes`,{action:t,entry:s});await this.drawDone(i,o,t)}catch(i){if(i instanceof Oe&&i.status===422)throw this.unanswered.answered(t,i),new te(i.message,di(t));let a=i instanceof Oe&&i.status===409?i.problem.bundle:void 0;if(a!==void 0&&await this.drawArrived(a,o,t,r))return;if(this.unanswered.answered(t,i),a===void 0)throw i;await this.drawWhatHappenedMeanwhile(a,n,o)}};async drawDone(t,r,n){this.drafts.delete(n),this.unanswered.answered(n),await this.draw(t,r),this.announce(l("browser-acted",{action:this.words.action(n)}),"govuk-notification-banner--success")}async drawArrived(t,r,n,o){let s=a=>a===ut(this.id)?t.thread.entries:[],i=this.unanswered.arrived(n,o,s);if(i==="same"&&await this.drawDone(t,r,n),i==="changed"){this.unanswered.answered(n);let a=await this.draw(t,r);a!==null&&this.keepOrphanedDrafts(a.bundle),this.announce(l("browser-arrived-changed"),"")}return i!==null}async seal(t,{bundle:r,opened:n},o){let{account:s,keys:i}=this.session,a=n.thread.head??wo(r.thread.head),c={n:r.thread.n,head:a,day:new Date().toISOString().slice(0,10)},d={account:s,role:"liaison",signingSeed:i.signingSeed},f=await zs(t,c,d,n.to,o);return{thread:ut(this.id),n:c.n,head:le(a),ciphertext:le(f)}}async drawWhatHappenedMeanwhile(t,r,n){let o=await this.draw(t,n);if(o===null)return;this.keepOrphanedDrafts(o.bundle);let s=o.opened.thread.entries.slice(r.bundle.thread.n),i=[...new Set(s.flatMap(({document:c})=>c&&c.by!==this.session.account?[o.nameOf(c.by)]:[]))],a=i.length>0?l("browser-meanwhile",{names:de(i)}):l("browser-meanwhile-referral");this.announce(a,"")}keepOrphanedDrafts(t){for(let[r,{text:n}]of this.drafts){if(n===""||t.actions.some(i=>i.action===r))continue;let o=m("h3",{class:"govuk-heading-s"},l("browser-draft-kept")),s=m("p",{class:"candour-text"},n);z("#actions",this.place).append(m("div",{class:"govuk-inset-text"},o,s))}}announce(t,r){let n=m("p",{class:"govuk-notification-banner__heading"},t),o=m("div",{class:`govuk-notification-banner ${r}`,role:"alert",tabindex:"-1"},m("div",{class:"govuk-notification-banner__content"},n));this.place.prepend(o),nt(o)}};function k0(e){return[...e.querySelectorAll("[data-row]")]}function Oc(){return document.activeElement?.closest("[data-row]")??null}function _c(e,t){let r=k0(e),n=Oc(),o=n?r.indexOf(n)+t:0;r[Math.min(Math.max(o,0),r.length-1)]?.querySelector("a")?.focus()}function Zp(e){e.querySelector("input[type=checkbox]")?.click()}var Lc="candour-single-keys",v0=[["j, ↓","next"],["k, ↑","previous"],["Enter","open"],["x","choose"],["a","assign"],["/","search"],["?","help"]];function Xp(e){let t=B0(),r=m("button",{class:"govuk-button govuk-button--secondary candour-keys",type:"button"},l("browser-keys-button"));r.addEventListener("click",()=>t.showModal()),z("[data-tools]").append(r),document.body.append(t),document.addEventListener("keydown",n=>{!Qp()||t.open||n.ctrlKey||n.altKey||n.metaKey||T0(n.target)||E0(n.key,e,t)&&n.preventDefault()})}function E0(e,t,r){let n=Oc();switch(e){case"?":return r.showModal(),!0;case"/":return z("#q").focus(),!0;case"j":case"k":return t&&_c(t,e==="j"?1:-1),t!==null;case"ArrowDown":case"ArrowUp":return t&&n&&_c(t,e==="ArrowDown"?1:-1),n!==null;case"x":return n&&Zp(n),n!==null;case"a":return t&&z("#assign-to").focus(),t!==null;default:return!1}}function T0(e){return e instanceof HTMLElement?e instanceof HTMLInputElement?e.type!=="checkbox":e.isContentEditable||e.matches("textarea, select"):!1}function Qp(){try{return localStorage.getItem(Lc)!=="off"}catch{return!0}}function S0(e){try{e?localStorage.removeItem(Lc):localStorage.setItem(Lc,"off")}catch{}}function B0(){let e=m("input",{class:"govuk-checkboxes__input",id:"single-keys",type:"checkbox"});e.checked=Qp(),e.addEventListener("change",()=>S0(e.checked));let t=m("label",{class:"govuk-label govuk-checkboxes__label",for:"single-keys"},l("browser-keys-on")),r=m("button",{class:"govuk-button",type:"button"},l("browser-keys-close")),n=v0.map(([s,i])=>m("div",{class:"govuk-summary-list__row"},m("dt",{class:"govuk-summary-list__key"},m("kbd",{},s)),m("dd",{class:"govuk-summary-list__value"},l(`browser-keys-${i}`)))),o=m("dialog",{class:"candour-dialog","aria-labelledby":"keys-heading"},m("h2",{class:"govuk-heading-m",id:"keys-heading"},l("browser-keys-heading")),m("dl",{class:"govuk-summary-list"},...n),m("div",{class:"govuk-checkboxes govuk-checkboxes--small govuk-form-group"},m("div",{class:"govuk-checkboxes__item"},e,t)),r);return r.addEventListener("click",()=>o.close()),o}var fi=60,A0=new Set(["text","changed","title","name"]);function Jp(e){let t=e.kind==="report"?{text:Object.values(e.data.answers)}:e.data;return Rc(t,!1)}function Rc(e,t){return typeof e=="string"?t&&e!==""?[e]:[]:Array.isArray(e)?e.flatMap(r=>Rc(r,t)):typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([r,n])=>Rc(n,A0.has(r)))}function eh(e,t){let r=new RegExp(t.trim().split(/\s+/u).map(O0).join("\\s+"),"iu");for(let n of e){let o=r.exec(n);if(!o)continue;let s=o.index+o[0].length;return{before:(o.index>fi?"…":"")+n.slice(Math.max(0,o.index-fi),o.index),hit:o[0],after:n.slice(s,s+fi)+(s+fi<n.length?"…":"")}}return null}function O0(e){return e.replace(/[\\^$.*+?()[\]{}|/]/gu,"\\$&")}var Cc=200;function th(e){let t=new Ic;Bt(()=>t.forget()),e.append(t.part)}var Ic=class{part;words=m("input",{class:"govuk-input govuk-input--width-20",id:"inside",type:"search",autocomplete:"off","aria-describedby":"inside-hint"});stop=m("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""},l("browser-inside-stop"));status=m("p",{class:"govuk-body",role:"status"});hits=m("ul",{class:"govuk-list candour-hits"});opened=new Map;stopped=!1;constructor(){let t=m("form",{},m("label",{class:"govuk-label",for:"inside"},l("browser-inside-label")),m("div",{class:"govuk-hint",id:"inside-hint"},l("browser-inside-hint",{most:Cc})),m("div",{class:"govuk-form-group"},this.words),m("div",{class:"govuk-button-group"},m("button",{class:"govuk-button",type:"submit"},l("browser-inside-button")),this.stop));it(t,()=>this.run()),this.stop.addEventListener("click",()=>this.stopped=!0);let r=m("summary",{class:"govuk-details__summary"},m("span",{class:"govuk-details__summary-text"},l("browser-inside-heading"))),n=m("div",{class:"govuk-details__text"},t,this.status,this.hits);this.part=m("details",{class:"govuk-details"},r,n)}forget(){this.stopped=!0,this.opened.clear(),this.words.value="",this.hits.replaceChildren(),this.status.textContent=""}async run(){let t=this.words.value.trim();if(t.length<2)throw new te(l("browser-inside-missing"),"inside");this.stopped=!1,this.hits.replaceChildren(),this.stop.hidden=!1;try{await this.lookFor(t)}finally{this.stop.hidden=!0}}async lookFor(t){this.status.textContent=l("browser-inside-starting");let[r,n,o]=[await Ot(),await pt(),await L0()],[s,i,a]=[0,0,0];for(let d of o){if(this.stopped)break;let f=await this.textsOf(d,r,n);if(this.stopped)break;s+=1;let u=f&&eh(f,t);f===null&&(a+=1),u&&(i+=1,this.hits.append(R0(d,u))),this.status.textContent=l("browser-inside-progress",{looked:s,all:o.length,found:i})}let c=this.stopped&&s<o.length?"browser-inside-stopped":"browser-inside-done";this.status.textContent=[l(c,{looked:s,found:i}),...a>0?[l("browser-inside-closed",{closed:a})]:[]].join(" ")}async textsOf(t,r,n){let o=this.opened.get(t.case);if(o!==void 0)return o;let s=await _0(t.case,r,n);return this.stopped||this.opened.set(t.case,s),s}};async function _0(e,t,r){try{let n=await ke(`/api/v1/cases/${e}`),o=await yr(e,n,t,r);if("refused"in o||o.opened.warnings.includes("excluded"))return null;let{shared:s,staff:i}=o.opened;return[...s.entries,...i.entries].flatMap(({document:a})=>a?Jp(a):[])}catch(n){if(n instanceof Ge)throw n;return null}}async function L0(){let e=new URLSearchParams(location.search),t=[];for(;t.length<Cc;){let r=await ke(`/api/v1/queue?${e}`);if(t.push(...r.cases),r.after===null)break;e.set("after",r.after)}return t.slice(0,Cc)}function R0({case:e,reference:t},{before:r,hit:n,after:o}){let s=m("a",{class:"govuk-link",href:`/cases/${e}`},t);return m("li",{},s,m("p",{class:"candour-text"},r,m("mark",{},n),o))}function rh(){let e=document.querySelector("[data-bulk]");Xp(e),e&&th(z("[data-search-inside]"))}var C0=[6e5,12e4];function nh(e,t){let r=C0.filter(n=>e<=n).at(-1)??null;return r!==null&&(t===null||r<t)?r:null}var I0=5e3;function oh(e){let t=Date.now()+e*1e3,r=M0(t),n=null;setInterval(()=>{let o=t-Date.now();if(o<=0)return void mr();let s=nh(o,n);s===null||r.open||(n=s,document.body.append(r),r.showModal())},I0)}function M0(e){let t=new Date(e).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}),r=m("button",{class:"govuk-button",type:"button"},l("browser-end-read")),n=m("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"end-heading","aria-describedby":"end-text"},m("h2",{class:"govuk-heading-m",id:"end-heading"},l("browser-end-heading")),m("p",{class:"govuk-body",id:"end-text"},l("browser-end-text",{time:t})),m("div",{class:"govuk-button-group"},r));return r.addEventListener("click",()=>n.close()),n}function sh(e){let t=e.dataset.service,r=e.dataset.secondFactor==="yes",n=z("#passphrase");z("#show-passphrase").addEventListener("change",o=>{n.type=o.target.checked?"text":"password"}),it(z("#sign-in-form"),async()=>{let o=jr("account"),s=ii(r),i=yo([oi(o),si(n.value),ai(s)]);if(i.length>0)return Gt(i);let a=await $0(t,o,Br(n.value),s);n.value="";let c=a==="liaison"?"/referrals":"/";location.replace(ni(window,o)===null?c:"/changes")})}async function $0(e,t,r,n){Ee(l("browser-working"));let o=await gn({job:"stretch",passphrase:r,salt:Zo(e,t)}),s=Xo(o);o.fill(0),Ee(l("browser-signing-in"));let i=await Gn("/api/v1/sign-in",{account:t,proof:le(s.proof),code:n});s.proof.fill(0);let{role:a,root:c,wrap:d}=i,f=await Is(ie(c),s.kek).catch(()=>{throw new te(l("browser-root-unopened"))}),u=ie(d),p=Md(u,f);return bd(p),await md(p).catch(()=>{throw new te(l("browser-no-storage"))}),u.fill(0),f.fill(0),a}var K0={account:Lf,case:_p,changes:Rp,enrol:$p,leavers:Dp,referral:Vp,queue:rh,referrals:()=>{},"sign-in":sh};async function P0(){Pp();let e=z("[data-page]");document.body.dataset.account!==void 0&&(Kd(),Kp(Number(document.body.dataset.idleMinutes)),oh(Number(document.body.dataset.endsIn))),Sd(),await K0[e.dataset.page]?.(e)}P0().catch(e=>{e instanceof Ge||(Ee(""),Gt([{field:null,message:e instanceof Oe?e.message:l("browser-unexpected")}]))});
