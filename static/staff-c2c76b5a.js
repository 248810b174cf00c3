var Pn=BigInt(4294967295),ua=BigInt(32);function bd(e,t=!1){return t?{h:Number(e&Pn),l:Number(e>>ua&Pn)}:{h:Number(e>>ua&Pn)|0,l:Number(e&Pn)|0}}function Dn(e,t=!1){let r=e.length,n=new Uint32Array(r),o=new Uint32Array(r);for(let s=0;s<r;s++){let{h:i,l:a}=bd(e[s],t);[n[s],o[s]]=[i,a]}return[n,o]}var xd=e=>e/2**32|0,Ed=e=>e>>>0;function pa(e,t,r,n){let o=xd(r),s=Ed(r);e.setUint32(t,n?s:o,n),e.setUint32(t+4,n?o:s,n)}var ks=(e,t,r)=>e>>>r,Ts=(e,t,r)=>e<<32-r|t>>>r,Xt=(e,t,r)=>e>>>r|t<<32-r,Vt=(e,t,r)=>e<<32-r|t>>>r,Gr=(e,t,r)=>e<<64-r|t>>>r-32,Xr=(e,t,r)=>e>>>r-32|t<<64-r;function nt(e,t,r,n){let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var ha=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),ya=(e,t,r,n)=>t+r+n+(e/2**32|0)|0,ga=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),ma=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0,wa=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0),ba=(e,t,r,n,o,s)=>t+r+n+o+s+(e/2**32|0)|0;function Vr(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Fn=e=>e?`"${e}" `:"";function te(e,t=""){if(typeof e!="number")throw new TypeError(Fn(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Fn(t)+"expected integer >= 0, got "+e);return e}function va(e,t=""){if(typeof e!="boolean")throw new TypeError(Fn(t)+"expected boolean, got type="+typeof e);return e}function X(e,t,r=""){if(Vr(e)&&(t===void 0||e.length===t))return e;t!==void 0&&te(t,"length");let n=Vr(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=Fn(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}function Ke(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(te(e.outputLen),te(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var kd=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},xa=(e,t)=>{kd(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function wt(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Tr(e,t){X(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function bt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function ye(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Br(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Je(e,t){return e<<32-t|e>>>t}function J(e,t){return e<<t|e>>>32-t>>>0}var Td=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Bd(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function Sd(e){for(let t=0;t<e.length;t++)e[t]=Bd(e[t]);return e}var Sr=Td?e=>e:Sd,ka=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Ad=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Hn(e){if(X(e),ka)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=Ad[e[r]];return t}function Ea(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function $n(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(ka)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,r=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=Ea(e.charCodeAt(s)),a=Ea(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function _d(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{ye(t)}}function Bs(e,t=""){return typeof e=="string"?_d(e):X(e,void 0,t)}function jn(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];X(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let s=e[n];r.set(s,o),o+=s.length}return r}function Qt(e,t,r="opts"){return xa(e,"defaults"),t!==void 0&&xa(t,r),Object.assign(Object.create(null),e,t)}function Jt(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Qt({},t,"info");let r=(o,s)=>e(s).update(o).digest(),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}function ot(e=32){te(e,"bytesLength");let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(e))}var xt=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Ta(e,t,r){return e&t^~e&r}function Ba(e,t,r){return e&t^e&r^t&r}var Qr=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Br(this.buffer)}update(t){wt(this),X(t);let{view:r,buffer:n,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<s;){let c=Math.min(o-this.pos,s-a);if(c===o){let f=Br(t);for(;o<=s-a;a+=o)this.process(f,a);i=!0;continue}n.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){wt(this),Tr(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),pa(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let a=t===r?n:Br(t),c=this.outputLen,f=c/4,d=this.get();if(c%4||f>d.length)throw new Error("invalid outputLen");for(let l=0;l<f;l++)a.setUint32(4*l,d[l],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},Sa=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Aa=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),_a=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var Od=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),It=new Uint32Array(64),Ss=class extends Qr{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[t,r,n,o,s,i,a,c]}set(t,r,n,o,s,i,a,c){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let l=0;l<16;l++,r+=4)It[l]=t.getUint32(r,!1);for(let l=16;l<64;l++){let u=It[l-15],p=It[l-2],h=Je(u,7)^Je(u,18)^u>>>3,m=Je(p,17)^Je(p,19)^p>>>10;It[l]=m+It[l-7]+h+It[l-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:f,H:d}=this;for(let l=0;l<64;l++){let u=Je(a,6)^Je(a,11)^Je(a,25),p=d+u+Ta(a,c,f)+Od[l]+It[l]|0,m=(Je(n,2)^Je(n,13)^Je(n,22))+Ba(n,o,s)|0;d=f,f=c,c=a,a=i+p|0,i=s,s=o,o=n,n=p+m|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,f=f+this.G|0,d=d+this.H|0,this.set(n,o,s,i,a,c,f,d)}roundClean(){ye(It)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),ye(this.buffer)}},As=class extends Ss{constructor(){super(32,Sa)}};var Oa=Dn(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),Ld=Oa[0],Rd=Oa[1],Ct=new Uint32Array(80),Ut=new Uint32Array(80),qn=class extends Qr{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,r){super(128,t,16,!1),this.Ah=r[0]|0,this.Al=r[1]|0,this.Bh=r[2]|0,this.Bl=r[3]|0,this.Ch=r[4]|0,this.Cl=r[5]|0,this.Dh=r[6]|0,this.Dl=r[7]|0,this.Eh=r[8]|0,this.El=r[9]|0,this.Fh=r[10]|0,this.Fl=r[11]|0,this.Gh=r[12]|0,this.Gl=r[13]|0,this.Hh=r[14]|0,this.Hl=r[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,Dh:a,Dl:c,Eh:f,El:d,Fh:l,Fl:u,Gh:p,Gl:h,Hh:m,Hl:E}=this;return[t,r,n,o,s,i,a,c,f,d,l,u,p,h,m,E]}set(t,r,n,o,s,i,a,c,f,d,l,u,p,h,m,E){this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=f|0,this.El=d|0,this.Fh=l|0,this.Fl=u|0,this.Gh=p|0,this.Gl=h|0,this.Hh=m|0,this.Hl=E|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let w=0;w<16;w++,r+=4)Ct[w]=t.getUint32(r),Ut[w]=t.getUint32(r+=4);for(let w=16;w<80;w++){let S=Ct[w-15]|0,L=Ut[w-15]|0,R=Xt(S,L,1)^Xt(S,L,8)^ks(S,L,7),M=Vt(S,L,1)^Vt(S,L,8)^Ts(S,L,7),N=Ct[w-2]|0,y=Ut[w-2]|0,v=Xt(N,y,19)^Gr(N,y,61)^ks(N,y,6),O=Vt(N,y,19)^Xr(N,y,61)^Ts(N,y,6),D=ga(M,O,Ut[w-7],Ut[w-16]),F=ma(D,R,v,Ct[w-7],Ct[w-16]);Ct[w]=F|0,Ut[w]=D|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:f,Dl:d,Eh:l,El:u,Fh:p,Fl:h,Gh:m,Gl:E,Hh:T,Hl:x}=this;for(let w=0;w<80;w++){let S=Xt(l,u,14)^Xt(l,u,18)^Gr(l,u,41),L=Vt(l,u,14)^Vt(l,u,18)^Xr(l,u,41),R=l&p^~l&m,M=u&h^~u&E,N=wa(x,L,M,Rd[w],Ut[w]),y=ba(N,T,S,R,Ld[w],Ct[w]),v=N|0,O=Xt(n,o,28)^Gr(n,o,34)^Gr(n,o,39),D=Vt(n,o,28)^Xr(n,o,34)^Xr(n,o,39),F=n&s^n&a^s&a,A=o&i^o&c^i&c;T=m|0,x=E|0,m=p|0,E=h|0,p=l|0,h=u|0,{h:l,l:u}=nt(f|0,d|0,y|0,v|0),f=a|0,d=c|0,a=s|0,c=i|0,s=n|0,i=o|0;let P=ha(v,D,A);n=ya(P,y,O,F),o=P|0}({h:n,l:o}=nt(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=nt(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l:c}=nt(this.Ch|0,this.Cl|0,a|0,c|0),{h:f,l:d}=nt(this.Dh|0,this.Dl|0,f|0,d|0),{h:l,l:u}=nt(this.Eh|0,this.El|0,l|0,u|0),{h:p,l:h}=nt(this.Fh|0,this.Fl|0,p|0,h|0),{h:m,l:E}=nt(this.Gh|0,this.Gl|0,m|0,E|0),{h:T,l:x}=nt(this.Hh|0,this.Hl|0,T|0,x|0),this.set(n,o,s,i,a,c,f,d,l,u,p,h,m,E,T,x)}roundClean(){ye(Ct,Ut)}destroy(){this.destroyed=!0,ye(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},_s=class extends qn{constructor(){super(64,_a)}},Os=class extends qn{constructor(){super(48,Aa)}};var le=Jt(()=>new As,xt(1));var zn=Jt(()=>new _s,xt(3)),La=Jt(()=>new Os,xt(2));function Jr(e,t,r=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)r(e[n],`${t}[${n}]`);return e}var Q=(e,t,r)=>X(e,t,r),Ls=te;function Ia(e,t=""){if(typeof e!="string"){let r=t&&`"${t}" `;throw new TypeError(r+"expected string, got type="+typeof e)}return e}function Kt(e,t="object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`);return e}function er(e,t){if(typeof e!="function")throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);return e}var en=Hn,ke=(...e)=>jn(...e),Ar=e=>$n(e),Mt=Vr,Et=e=>ot(e),Wn=BigInt(0),Ra=BigInt(1),Id=e=>e?`"${e}" `:"";function Fe(e,t=""){if(typeof e!="boolean")throw new TypeError(Id(t)+"expected boolean, got type="+typeof e);return e}function Yn(e){if(typeof e=="bigint"){if(!Nt(e))throw new RangeError("positive bigint expected, got "+e)}else Ls(e);return e}function vt(e,t=""){if(typeof e!="number"){let r=t&&`"${t}" `;throw new TypeError(r+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let r=t&&`"${t}" `;throw new RangeError(r+"expected safe integer, got "+e)}}function tn(e){let t=Yn(e).toString(16);return t.length&1?"0"+t:t}function Ca(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);return e===""?Wn:BigInt("0x"+e)}function We(e){return Ca(Hn(e))}function Ye(e){return Ca(Hn(Pt(X(e)).reverse()))}function _r(e,t){if(te(t),t===0)throw new Error("zero output length is invalid");e=Yn(e);let r=t*2,n=e.toString(16);if(n.length>r)throw new RangeError("number is too large");return $n(n.padStart(r,"0"))}function rn(e,t){return _r(e,t).reverse()}function Pt(e){return Uint8Array.from(Q(e))}function Dt(e){if(typeof e!="string")throw new TypeError("ascii string expected, got "+typeof e);return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${e[r]}" with code ${n} at position ${r}`);return n})}function Nt(e){return typeof e=="bigint"&&Wn<=e}function Rs(e,t,r){return Nt(e)&&Nt(t)&&Nt(r)&&t<=e&&e<r}function st(e,t,r,n){if(!Rs(t,r,n))throw new RangeError("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function Or(e){if(e<Wn)throw new Error("expected non-negative bigint, got "+e);return e===Wn?0:e.toString(2).length}var nn=e=>(vt(e,"n"),(Ra<<BigInt(e))-Ra);function Ua(e,t,r){if(te(e,"hashLen"),te(t,"qByteLen"),typeof r!="function")throw new TypeError("hmacFn must be a function");let n=E=>new Uint8Array(E),o=Uint8Array.of(),s=Uint8Array.of(0),i=Uint8Array.of(1),a=1e3,c=n(e),f=n(e),d=0,l=()=>{c.fill(1),f.fill(0),d=0},u=(...E)=>r(f,ke(c,...E)),p=(E=o)=>{f=u(s,E),c=u(),E.length!==0&&(f=u(i,E),c=u())},h=()=>{if(d++>=a)throw new Error("drbg: tried max amount of iterations");let E=0,T=[];for(;E<t;){c=u();let x=c.slice();T.push(x),E+=c.length}return ke(...T)};return(E,T)=>{l(),p(E);let x;for(;(x=T(h()))===void 0;)p();return l(),x}}function _e(e,t={},r={},n="object"){Kt(e,n),Kt(t,"fields"),Kt(r,"optFields");function o(i,a,c){let f=n==="object"?`param "${String(i)}"`:`"${n}.${String(i)}"`,d=e[i];if(!Object.hasOwn(e,i)&&(c?d!==void 0:a!=="function"))throw new TypeError(`${f} is invalid: expected own property`);if(c&&d===void 0)return;let l=typeof d;if(l!==a||d===null)throw new TypeError(`${f} is invalid: expected ${a}, got ${l}`)}let s=(i,a)=>Object.entries(i).forEach(([c,f])=>o(c,f,a));s(t,!1),s(r,!0)}var Te=BigInt(0),ne=BigInt(1),Ft=BigInt(2),Ma=BigInt(3),Is=BigInt(4),Pa=BigInt(5),Cd=BigInt(7),Da=BigInt(8),Ud=BigInt(9),Kd=BigInt(15),Fa=BigInt(16),Nd=BigInt("0x10000000000000000");function oe(e,t){if(t<=Te)throw new Error("mod: expected positive modulus, got "+t);let r=e%t;return r>=Te?r:t+r}function Ha(e,t,r){if(r<=ne)throw new Error("pow: expected modulus > 1, got "+r);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<Te)throw new Error("invalid exponent, negatives unsupported");if(t===Te)return ne;if(t===ne)return e;let n=e%r;if(n<Te&&(n+=r),t<Nd){let a=ne;for(;t>Te;)t&ne&&(a=a*n%r),n=n*n%r,t>>=ne;return a}let o=[];for(;t>Te;)o.push(Number(t&Kd)),t>>=Is;let s=new Array(16);s[0]=ne,s[1]=n;for(let a=2;a<16;a++)s[a]=s[a-1]*n%r;let i=s[o[o.length-1]];for(let a=o.length-2;a>=0;a--){i=i*i%r,i=i*i%r,i=i*i%r,i=i*i%r;let c=o[a];c!==0&&(i=i*s[c]%r)}return i}function Ze(e,t,r){if(r<=ne)throw new Error("pow2: expected modulus > 1, got "+r);if(t<Te)throw new Error("pow2: expected non-negative exponent, got "+t);let n=e;for(;t-- >Te;)n*=n,n%=r;return n}function Ka(e,t){if(e===Te)throw new Error("invert: expected non-zero number");if(t<=ne)throw new Error("invert: expected modulus > 1, got "+t);let r=oe(e,t),n=t,o=Te,s=ne;for(;r!==Te;){let a=n/r,c=n-r*a,f=o-s*a;n=r,r=c,o=s,s=f}if(n!==ne)throw new Error("invert: does not exist");return oe(o,t)}function $a(e,t){if(t<=ne)throw new Error("invertCt: expected prime modulus > 1, got "+t);let r=oe(e,t);if(r===Te)throw new Error("invertCt: expected non-zero number");let n=Ha(r,t-Ft,t);if(oe(r*n,t)!==ne)throw new Error("invertCt: does not exist");return n}function Cs(e,t,r){let n=e;if(!n.eql(n.sqr(t),r))throw new Error("Cannot find square root")}function Us(e,t){if((e&ne)===Te)throw new Error(t+": expected odd modulus, got "+e)}function ja(e,t){let r=e,n=(r.ORDER+ne)/Is,o=r.pow(t,n);return Cs(r,o,t),o}function Md(e,t){let r=e,n=(r.ORDER-Pa)/Da,o=r.mul(t,Ft),s=r.pow(o,n),i=r.mul(t,s),a=r.mul(r.mul(i,Ft),s),c=r.mul(i,r.sub(a,r.ONE));return Cs(r,c,t),c}function Pd(e){let t=Xn(e),r=qa(e),n=r(t,t.neg(t.ONE)),o=r(t,n),s=r(t,t.neg(n)),i=(e+Cd)/Fa;return((a,c)=>{let f=a,d=f.pow(c,i),l=f.mul(d,n),u=f.mul(d,o),p=f.mul(d,s),h=f.eql(f.sqr(l),c),m=f.eql(f.sqr(u),c);d=f.cmov(d,l,h),l=f.cmov(p,u,m);let E=f.eql(f.sqr(l),c),T=f.cmov(d,l,E);return Cs(f,T,c),T})}function qa(e){if(e<Ma)throw new Error("sqrt is not defined for small field");Us(e,"tonelliShanks");let t=e-ne,r=0;for(;t%Ft===Te;)t/=Ft,r++;let n=Ft,o=Xn(e);for(;on(o,n)===1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return ja;let s=o.pow(n,t),i=(t+ne)/Ft;return function(c,f){let d=c;if(d.is0(f))return f;if(on(d,f)!==1)throw new Error("Cannot find square root");let l=r,u=d.mul(d.ONE,s),p=d.pow(f,t),h=d.pow(f,i);for(;!d.eql(p,d.ONE);){if(d.is0(p))throw new Error("Cannot find square root: probably non-prime P");let m=1,E=d.sqr(p);for(;!d.eql(E,d.ONE);)if(m++,E=d.sqr(E),m===l)throw new Error("Cannot find square root");let T=ne<<BigInt(l-m-1),x=d.pow(u,T);l=m,u=d.sqr(x),p=d.mul(p,u),h=d.mul(h,x)}return h}}function Dd(e){return Us(e,"Fp.sqrt"),e%Is===Ma?ja:e%Da===Pa?Md:e%Fa===Ud?Pd(e):qa(e)}var za=(e,t)=>(oe(e,t)&ne)===ne,Fd=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function Lr(e){if(Kt(e,"field"),typeof e.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);vt(e.BYTES,"BYTES"),vt(e.BITS,"BITS");for(let t of Fd)er(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=ne)throw new Error("invalid field: expected ORDER > 1, got "+e.ORDER);return e}function Gn(e,t,r=!1){Lr(e),Jr(t,"nums"),Fe(r,"passZero");let n=e,o=new Array(t.length).fill(r?n.ZERO:void 0),s=t.reduce((a,c,f)=>n.is0(c)?a:(o[f]=a,n.mul(a,c)),n.ONE),i=n.inv(s);return t.reduceRight((a,c,f)=>n.is0(c)?a:(o[f]=n.mul(a,o[f]),n.mul(a,c)),i),o}function on(e,t){Lr(e);let r=e;Us(r.ORDER,"FpLegendre");let n=(r.ORDER-ne)/Ft,o=r.pow(t,n),s=r.eql(o,r.ONE),i=r.eql(o,r.ZERO),a=r.eql(o,r.neg(r.ONE));if(!s&&!i&&!a)throw new Error("invalid Legendre symbol result");return s?1:i?0:-1}function Hd(e,t){if(t!==void 0&&Ls(t),e<=Te)throw new Error("invalid n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);let r=Or(e);if(t!==void 0&&t<r)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${r})`);let n=t!==void 0?t:r,o=Math.ceil(n/8);return{nBitLength:n,nByteLength:o}}var Na=new WeakMap,Zn=class{ORDER;BITS;BYTES;isLE;ZERO=Te;ONE=ne;_lengths;_mod;constructor(t,r={}){if(t<=ne)throw new Error("invalid field: expected ORDER > 1, got "+t);let n;this.isLE=!1,r!=null&&typeof r=="object"&&(typeof r.BITS=="number"&&(n=r.BITS),typeof r.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:r.sqrt,enumerable:!0}),typeof r.isLE=="boolean"&&(this.isLE=r.isLE),r.allowedLengths&&(this._lengths=Object.freeze(r.allowedLengths.slice())),typeof r.modFromBytes=="boolean"&&(this._mod=r.modFromBytes));let{nBitLength:o,nByteLength:s}=Hd(t,n);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return oe(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return Te<=t&&t<this.ORDER}is0(t){return t===Te}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&ne)===ne}neg(t){return oe(-t,this.ORDER)}eql(t,r){return t===r}sqr(t){return oe(t*t,this.ORDER)}add(t,r){return oe(t+r,this.ORDER)}sub(t,r){return oe(t-r,this.ORDER)}mul(t,r){return oe(t*r,this.ORDER)}pow(t,r){return Ha(t,r,this.ORDER)}div(t,r){return oe(t*Ka(r,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,r){return t+r}subN(t,r){return t-r}mulN(t,r){return t*r}inv(t){return Ka(t,this.ORDER)}sqrt(t){let r=Na.get(this);return r||Na.set(this,r=Dd(this.ORDER)),r(this,t)}toBytes(t){return this.isLE?rn(t,this.BYTES):_r(t,this.BYTES)}fromBytes(t,r=!1){Q(t);let{_lengths:n,BYTES:o,isLE:s,ORDER:i,_mod:a}=this;if(n){if(t.length<1||!n.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+t.length);let f=new Uint8Array(o);f.set(t,s?0:f.length-t.length),t=f}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let c=s?Ye(t):We(t);if(a&&(c=oe(c,i)),!r&&!this.isValid(c))throw new Error("invalid field element: outside of range 0..ORDER");return c}invertBatch(t){return Gn(this,t,!0)}cmov(t,r,n){return Fe(n,"condition"),n?r:t}};function Xn(e,t={}){return Object.freeze(Zn.prototype),new Zn(e,t)}function Wa(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=ne)throw new Error("field order must be greater than 1");let t=Or(e-ne);return Math.ceil(t/8)}function Vn(e){let t=Wa(e);return t+Math.ceil(t/2)}function Ks(e,t,r=!1){Q(e);let n=e.length,o=Wa(t),s=Math.max(Vn(t),16);if(n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?Ye(e):We(e),a=oe(i,t-ne)+ne;return r?rn(a,o):_r(a,o)}var Ps=BigInt(0),sn=BigInt(1),$d=BigInt(4),Ns=16,Ya=128,jd=5,Za=2**31;function Ht(e){let t=e;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof e);er(t.fromAffine,"Point.fromAffine"),er(t.fromBytes,"Point.fromBytes"),er(t.fromHex,"Point.fromHex"),Kt(t.BASE,"Point.BASE"),Kt(t.ZERO,"Point.ZERO"),Lr(t.Fp),Lr(t.Fn)}function Qn(e,t){Ht(e),Xa(t,e);let r=Gn(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function qd(e,t,r=1){if(!Number.isSafeInteger(e)||e<r||e>t)throw new Error("invalid window size, expected ["+r+".."+t+"], got W="+e)}function zd(e,t){let r=e*(4*t+128);if(r>Za)throw new Error("invalid window size: table would need ~"+Math.ceil(r/2**20)+" MiB, max "+Za/2**20+" MiB")}function Ds(e,t){if(e!==void 0){er(e,"randomBytes");try{let r=e(t);if(!Mt(r)||r.length!==t)return}catch{return}return e}}function Xa(e,t){Jr(e,"points"),e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function Wd(e,t,r){if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((n,o)=>{if(!(r===void 0?t.isValid(n):Nt(n)&&n<r))throw new Error("invalid scalar at index "+o)})}var Va=new WeakMap;function Ms(e){return Va.get(e)||1}function Yd(e,t){let r=e.double(),n=[e];for(let o=1;o<t;o++)n.push(n[o-1].add(r));return n}function Zd(e,t){let r=2**t,n=r/2,o=BigInt(r-1),s=[];for(;e>Ps;){let i=0;e&sn&&(i=Number(e&o),i>=n&&(i-=r),e-=BigInt(i)),s.push(i),e>>=sn}return s}function Gd(e,t,r){let n=2**t,o=n/2,s=BigInt(n-1),i=BigInt(t),a=[];for(let c=0;c<r;c++){let f=Number(e&s);e>>=i,f>o&&(f-=n,e+=sn),a.push(f)}if(e!==Ps)throw new Error("invalid wnaf");return a}function Xd(e,t,r){let n=0;for(let s of r)n=Math.max(n,s.length);let o=e;for(let s=n-1;s>=0;s--){s!==n-1&&(o=o.double());for(let i=0;i<r.length;i++){let a=r[i][s];if(a){let c=t[i][Math.abs(a)-1>>1];o=o.add(a<0?c.negate():c)}}}return o}var Rr=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,r){Ht(t),this.randomBytes=Ds(r,Ns),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,r,n){let o=Math.ceil(n/r)+1,s=2**(r-1),i=[],a=t;for(let c=0;c<o;c++){let f=a;for(let d=0;d<s;d++)i.push(f),f=f.add(a);a=i[i.length-1].double()}return{W:r,bits:n,windows:o,comp:i}}wnafCachedCT(t,r){let{W:n,windows:o,comp:s}=t,i=2**(n-1),a=Gd(r,n,o),c=this.ZERO,f=this.BASE;for(let d=0;d<o;d++){let l=a[d],u=d*i,p=Math.abs(l)-1,h=s[u];for(let E=1;E<i;E++)h=E===p?s[u+E]:h;let m=h.negate();l===0?f=f.add(s[u]):c=c.add(l<0?m:h)}return{p:c,f}}getWnafPrecomputes(t,r,n,o){let s=this.wnafPrecomputes.get(r),i=s?.find(a=>a.W===t&&a.bits===n);return i||(i=this.buildWnafTable(r,t,n),typeof o=="function"&&(i={...i,comp:o(i.comp)}),s||(s=[],this.wnafPrecomputes.set(r,s)),s.push(i)),i}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,r){if(this.assertPoint(t),!Rs(r,sn,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,r,n,o){let s=Ms(t);return s===1?this.fixedWindowCT(t,r,n):this.wnafCachedCT(this.getWnafPrecomputes(s,t,n,o),r)}mulCT(t,r,n){return this.validateMulInput(t,r),this.runCT(t,r,this.bits,n)}mulCTBlinded(t,r,n){if(this.validateMulInput(t,r),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let o=this.Point.Fn.BITS+Ya,s=this.randomBytes(Ns);if(!Mt(s)||s.length!==Ns)throw new Error("randomBytes returned invalid byte array");s[0]=s[0]&63|128;let i=r+We(s)*this.Point.Fn.ORDER;return this.runCT(t,i,o,n)}fixedWindowCT(t,r,n){let o=jd,s=1<<o,i=nn(o),a=new Array(s);a[0]=this.ZERO;for(let d=1;d<s;d++)a[d]=a[d-1].add(t);let c=Math.ceil(n/o),f=this.ZERO;for(let d=c-1;d>=0;d--){if(d!==c-1)for(let p=0;p<o;p++)f=f.double();let l=Number(r>>BigInt(d*o)&i),u=a[0];for(let p=1;p<s;p++)u=p===l?a[p]:u;f=f.add(u)}return{p:f,f}}shouldBlind(t,r){return this.randomBytes===void 0?!1:r===sn?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,r,n,o){return this.shouldBlind(t,n)?this.mulCTBlinded(t,r,o):this.mulCT(t,r,o)}mulUnsafe(t,r,n){if(this.assertPoint(t),!Nt(r))throw new Error("invalid scalar");let o=Ms(t);if(o===1||r>=this.Point.Fn.ORDER)return Jn(this.Point,[t],[r],!0);let s=this.getWnafPrecomputes(o,t,this.bits,n);return this.wnafCachedCT(s,r).p}setWindowSize(t,r){this.assertPoint(t),qd(r,this.bits);let n=Math.ceil((this.bits+Ya)/r)+1;zd(n*2**(r-1),this.Point.Fp.BYTES),Va.set(t,r),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return Ms(t)!==1}};function Jn(e,t,r,n=!1){if(Ht(e),Xa(t,e),Fe(n,"allowOversized"),Wd(r,e.Fn,n?e.Fn.ORDER**$d:void 0),t.length!==r.length)throw new Error("arrays of points and scalars must have equal length");let o=t.map(i=>Yd(i,4)),s=r.map(i=>Zd(i,4));return Xd(e.ZERO,o,s)}function Ga(e,t,r){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return Lr(t),t}else return Xn(e,{isLE:r})}function eo(e,t,r={},n){if(e!=="weierstrass"&&e!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);_e(r);for(let c of["p","n","h"]){let f=t[c];if(!(Nt(f)&&f!==Ps))throw new Error(`CURVE.${c} must be positive bigint`)}let o=Ga(t.p,r.Fp,n),s=Ga(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let c of a)if(!o.isValid(t[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:s}}function Ir(e,t){return function(n){let o=e(n);return{secretKey:o,publicKey:t(o)}}}var to=BigInt(0),ro=BigInt(1),no=BigInt(2),Vd=BigInt(4),Qa=BigInt(8);function Qd(e,t,r,n){let o=e.sqr(r),s=e.sqr(n),i=e.add(e.mul(t.a,o),s),a=e.add(e.ONE,e.mul(t.d,e.mul(o,s)));return e.eql(i,a)}function Ja(e,t={}){_e(t,{},{},"extraOpts");let r=t,n=eo("edwards",e,r,r.FpFnLE),{Fp:o,Fn:s}=n,i=n.CURVE,{h:a}=i;if(on(o,i.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if(on(o,i.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");_e(r,{},{uvRatio:"function",randomBytes:"function"});let c=r.randomBytes===void 0?Et:r.randomBytes,f=no<<BigInt(o.BYTES*8)-ro;function d(x){if(!o.isOdd)throw new Error("Field does not have .isOdd()");return o.isOdd(x)}let l=r.uvRatio===void 0?(x,w)=>{try{return{isValid:!0,value:o.sqrt(o.div(x,w))}}catch{return{isValid:!1,value:to}}}:r.uvRatio;if(!Qd(o,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");let u=o.eql(i.a,o.neg(o.ONE))?x=>o.neg(x):o.eql(i.a,o.ONE)?x=>x:x=>o.mul(i.a,x);function p(x,w,S=!1){let L=S?ro:to;return st("coordinate "+x,w,L,f),w}function h(x){if(!(x instanceof m))throw new Error("EdwardsPoint expected")}class m{static BASE=new m(i.Gx,i.Gy,o.ONE,o.mul(i.Gx,i.Gy));static ZERO=new m(o.ZERO,o.ONE,o.ONE,o.ZERO);static Fp=o;static Fn=s;X;Y;Z;T;constructor(w,S,L,R){this.X=p("x",w),this.Y=p("y",S),this.Z=p("z",L,!0),this.T=p("t",R),Object.freeze(this)}static CURVE(){return i}static fromAffine(w){if(w instanceof m)throw new Error("extended point not allowed");let{x:S,y:L}=w||{};return p("x",S),p("y",L),new m(S,L,o.ONE,o.mul(S,L))}static fromBytes(w,S=!1){let L=o.BYTES,{a:R,d:M}=i;w=Pt(Q(w,L,"point")),Fe(S,"zip215");let N=Pt(w),y=w[L-1];N[L-1]=y&-129;let v=Ye(N),O=S?f:o.ORDER;st("point.y",v,to,O);let D=o.sqr(v),F=o.sub(D,o.ONE),A=o.sub(o.mulN(M,D),R),{isValid:P,value:U}=l(F,A);if(!P)throw new Error("bad point: invalid y coordinate");let C=d(U),$=(y&128)!==0;if(!S&&o.is0(U)&&$)throw new Error("bad point: x=0 and x_0=1");return $!==C&&(U=o.neg(U)),m.fromAffine({x:U,y:v})}static fromHex(w,S=!1){return m.fromBytes(Ar(w),S)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(w=6,S=!0){return T.setWindowSize(this,w),S||this.multiply(no),this}assertValidity(){let w=this,{a:S,d:L}=i;if(w.is0())throw new Error("bad point: ZERO");let{X:R,Y:M,Z:N,T:y}=w,v=o.sqr(R),O=o.sqr(M),D=o.sqr(N),F=o.sqr(D),A=o.mul(v,S),P=o.mul(o.add(A,O),D),U=o.add(F,o.mul(L,o.mul(v,O)));if(!o.eql(P,U))throw new Error("bad point: equation left != right (1)");let C=o.mul(R,M),$=o.mul(N,y);if(!o.eql(C,$))throw new Error("bad point: equation left != right (2)")}equals(w){h(w);let{X:S,Y:L,Z:R}=this,{X:M,Y:N,Z:y}=w,v=o.mul(S,y),O=o.mul(M,R),D=o.mul(L,y),F=o.mul(N,R);return o.eql(v,O)&&o.eql(D,F)}is0(){return this.equals(m.ZERO)}negate(){return new m(o.neg(this.X),this.Y,this.Z,o.neg(this.T))}double(){let{X:w,Y:S,Z:L}=this,R=o.sqr(w),M=o.sqr(S),N=o.mul(o.sqr(L),no),y=u(R),v=o.addN(w,S),O=o.sub(o.subN(o.sqr(v),R),M),D=o.addN(y,M),F=o.subN(D,N),A=o.subN(y,M),P=o.mul(O,F),U=o.mul(D,A),C=o.mul(O,A),$=o.mul(F,D);return new m(P,U,$,C)}add(w){h(w);let{d:S}=i,{X:L,Y:R,Z:M,T:N}=this,{X:y,Y:v,Z:O,T:D}=w,F=o.mul(L,y),A=o.mul(R,v),P=o.mul(o.mulN(N,S),D),U=o.mul(M,O),C=o.sub(o.subN(o.mulN(o.addN(L,R),o.addN(y,v)),F),A),$=o.subN(U,P),K=o.addN(U,P),_=o.sub(A,u(F)),g=o.mul(C,$),B=o.mul(K,_),I=o.mul(C,_),H=o.mul($,K);return new m(g,B,H,I)}subtract(w){return h(w),this.add(w.negate())}multiply(w){if(!s.isValidNot0(w))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");let{p:S,f:L}=T.mulSecret(this,w,a,E);return E([S,L])[0]}multiplyUnsafe(w){if(!s.isValid(w))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return w===to?m.ZERO:this.is0()||w===ro?this:T.mulUnsafe(this,w,E)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return T.mulUnsafe(this,i.n).is0()}toAffine(w){let S=this,L=w;if(L!=null&&typeof L!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof L);let{X:R,Y:M,Z:N}=S,y=S.is0();L==null&&(L=y?o.create(Qa):o.inv(N));let v=o.mul(R,L),O=o.mul(M,L),D=o.mul(N,L);if(y)return{x:o.ZERO,y:o.ONE};if(!o.eql(D,o.ONE))throw new Error("invZ was invalid");return{x:v,y:O}}clearCofactor(){return a===ro?this:a===no?this.double():a===Vd?this.double().double():a===Qa?this.double().double().double():this.multiplyUnsafe(a)}toBytes(){let{x:w,y:S}=this.toAffine(),L=o.toBytes(S);return L[L.length-1]|=d(w)?128:0,L}toHex(){return en(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let E=x=>Qn(m,x),T=new Rr(m,c);return T.bits>=6&&m.BASE.precompute(6),Object.freeze(m.prototype),Object.freeze(m),m}function ec(e,t,r={}){if(Ht(e),typeof t!="function")throw new Error('"hash" function param is required');let n=t,o=r;_e(o,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});let{prehash:s}=o,{BASE:i,Fp:a,Fn:c}=e,f=n.outputLen,d=2*a.BYTES;if(f!==void 0&&(vt(f,"hash.outputLen"),f!==d))throw new Error(`hash.outputLen must be ${d}, got ${f}`);let l=o.randomBytes===void 0?Et:o.randomBytes,u=o.toMontgomery,p=o.toMontgomerySecret,h=o.adjustScalarBytes===void 0?A=>A:o.adjustScalarBytes,m=o.domain===void 0?(A,P,U)=>{if(Fe(U,"phflag"),P.length||U)throw new Error("Contexts/pre-hash are not supported");return A}:o.domain;function E(A){return c.create(Ye(A))}function T(A){let P=y.secretKey;Q(A,y.secretKey,"secretKey");let U=Q(n(A),2*P,"hashedSecretKey"),C=h(U.slice(0,P)),$=U.slice(P,2*P),K=E(C);return{head:C,prefix:$,scalar:K}}function x(A){let{head:P,prefix:U,scalar:C}=T(A),$=i.multiply(C),K=$.toBytes();return{head:P,prefix:U,scalar:C,point:$,pointBytes:K}}function w(A){return x(A).pointBytes}function S(A=Uint8Array.of(),...P){let U=ke(...P);return E(n(m(U,Q(A,void 0,"context"),!!s)))}function L(A,P,U={}){_e(U,{},{},"options"),A=Pt(Q(A,void 0,"message")),s&&(A=s(A));let{prefix:C,scalar:$,pointBytes:K}=x(P),_=S(U.context,C,A),g=i.multiply(_).toBytes(),B=S(U.context,g,K,A),I=c.create(_+B*$);if(!c.isValid(I))throw new Error("sign failed: invalid s");let H=ke(g,c.toBytes(I));return Q(H,y.signature,"result")}let R={zip215:o.zip215};function M(A,P,U,C=R){_e(C);let{context:$}=C,K=C.zip215===void 0?!!R.zip215:C.zip215,_=y.signature;A=Q(A,_,"signature"),P=Q(P,void 0,"message"),U=Q(U,y.publicKey,"publicKey"),K!==void 0&&Fe(K,"zip215"),s&&(P=s(P));let g=_/2,B=A.subarray(0,g),I=Ye(A.subarray(g,_)),H,j,q;try{H=e.fromBytes(U,K),j=e.fromBytes(B,K),q=i.multiplyUnsafe(I)}catch{return!1}if(!K&&H.isSmallOrder())return!1;let z=S($,B,U,P);return j.add(H.multiplyUnsafe(z)).subtract(q).clearCofactor().is0()}let N=a.BYTES,y={secretKey:N,publicKey:N,signature:2*N,seed:N};function v(A){return A=A===void 0?l(y.seed):A,Q(A,y.seed,"seed")}function O(A){return Mt(A)&&A.length===y.secretKey}function D(A,P){try{return!!e.fromBytes(A,P===void 0?R.zip215:P)}catch{return!1}}let F={getExtendedPublicKey:x,randomSecretKey:v,isValidSecretKey:O,isValidPublicKey:D,toMontgomery(A){if(u===void 0)throw new Error("Montgomery conversion is not supported for this curve");return u(e.fromBytes(A))},toMontgomerySecret(A){if(p===void 0)throw new Error("Montgomery conversion is not supported for this curve");return p(A)}};return Object.freeze(y),Object.freeze(F),Object.freeze({keygen:Ir(v,w),getPublicKey:w,sign:L,verify:M,utils:F,Point:e,lengths:y})}function an(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function rc(e){return an(e,"x"),(e&e-1)===0&&e!==0}function Fs(e,t){if(an(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let r=0;for(let n=0;n<t;n++,e>>>=1)r=r<<1|e&1;return r>>>0}function nc(e){return an(e),31-Math.clz32(e)}function tc(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);let t=e.length;if(!rc(t))throw new Error("expected positive power-of-two length, got "+t);let r=nc(t);for(let n=0;n<t;n++){let o=Fs(n,r);if(n<o){let s=e[n];e[n]=e[o],e[o]=s}}return e}var Hs=(e,t)=>{_e(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");let{N:r,roots:n,dit:o,invertButterflies:s=!1,skipStages:i=0,brp:a=!0}=t;an(r,"coreOpts.N");let c=nc(r);if(!rc(r))throw new Error("FFT: Polynomial size should be power of two");an(i,"coreOpts.skipStages");let f=c===0?0:c-1;if(i>f)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${f}`);if(n.length!==r)throw new Error(`FFT: wrong roots length: expected ${r}, got ${n.length}`);let d=o!==s;return l=>{if(l.length!==r)throw new Error("FFT: wrong Polynomial length");o&&a&&tc(l);for(let u=0,p=1;u<c-i;u++){let h=o?u+1+i:c-u,m=1<<h,E=m>>1,T=r>>h;for(let x=0;x<r;x+=m)for(let w=0,S=p++;w<E;w++){let L=s?o?r-S:S:w*T,R=x+w,M=x+w+E,N=n[L],y=l[M],v=l[R];if(d){let O=e.mul(y,N);l[R]=e.add(v,O),l[M]=e.sub(v,O)}else s?(l[R]=e.add(y,v),l[M]=e.mul(e.sub(y,v),N)):(l[R]=e.add(v,y),l[M]=e.mul(e.sub(v,y),N))}}return!o&&a&&tc(l),l}};var tr=BigInt(0),Ge=BigInt(1),oo=BigInt(2);function oc(e,t){return e+t-(t>>Ge<<Ge)}function Jd(e){let t=BigInt(6)*e;return(r,n,o)=>{let s=n+o,a=((t+o-n)*r+n)%e;return{x_2:a,x_3:s-a}}}function eu(e){return _e(e,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...e})}function sc(e){let t=eu(e),{P:r,type:n,adjustScalarBytes:o,powPminus2:s,randomBytes:i}=t,a=t.scalarMultBase,c=n==="x25519";if(!c&&n!=="x448")throw new Error("invalid type");let f=i===void 0?Et:i,d=c?255:448,l=Jd(r),u=c?32:56,p=BigInt(c?9:5),h=BigInt(c?121665:39081),m=c?oo**BigInt(254):oo**BigInt(447),E=c?BigInt(8)*(oo**BigInt(251)-Ge):BigInt(4)*(oo**BigInt(445)-Ge),T=m+E+Ge,x=U=>oe(U,r),w=S(p);function S(U){return rn(x(U),u)}function L(U){let C=Pt(Q(U,u,"uCoordinate"));return c&&(C[31]&=127),x(Ye(C))}function R(U){return Ye(o(Pt(Q(U,u,"scalar"))))}let M=new Set(c?[tr,Ge,r-Ge,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[tr,Ge,r-Ge]);function N(U,C){let $=L(C);if(M.has($))throw new Error("invalid private or public key received");let K=D($,R(U));if(K===tr)throw new Error("invalid private or public key received");return S(K)}function y(U){if(a===void 0)return N(U,w);let C=R(U);st("scalar",C,m,T);let $=x(a(C));if($===tr)throw new Error("invalid private or public key received");return S($)}let v=y,O=N;function D(U,C){st("u",U,tr,r),st("scalar",C,m,T);let $=C,K=U,_=Ge,g=tr,B=U,I=Ge,H=$^$>>Ge;for(let z=BigInt(d-1);z>=tr;z--){let W=oc(r,H>>z);({x_2:_,x_3:B}=l(W,_,B)),{x_2:g,x_3:I}=l(W,g,I);let Z=_+g,G=x(Z*Z),ue=_-g,ie=x(ue*ue),be=G-ie,De=B+I,fe=B-I,pe=x(fe*Z),kr=x(De*ue),Zr=pe+kr,Rt=pe-kr;B=x(Zr*Zr),I=x(K*x(Rt*Rt)),_=x(G*ie),g=x(be*(G+x(h*be)))}let j=oc(r,$);({x_2:_,x_3:B}=l(j,_,B)),{x_2:g,x_3:I}=l(j,g,I);let q=s(g);return x(_*q)}let F={secretKey:u,publicKey:u,seed:u},A=U=>(U=U===void 0?f(u):U,Q(U,F.seed,"seed"),U),P={randomSecretKey:A};return Object.freeze(F),Object.freeze(P),Object.freeze({keygen:Ir(A,v),getSharedSecret:O,getPublicKey:v,scalarMult:N,scalarMultBase:y,utils:P,GuBytes:w.slice(),lengths:F})}var ic=BigInt(0),$s=BigInt(1),ac=BigInt(2),tu=BigInt(3),ru=BigInt(5),nu=BigInt(8),so=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),ou={p:so,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:nu,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function lc(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=so,a=e*e%s*e%s,c=Ze(a,ac,s)*a%s,f=Ze(c,$s,s)*e%s,d=Ze(f,ru,s)*f%s,l=Ze(d,t,s)*d%s,u=Ze(l,r,s)*l%s,p=Ze(u,n,s)*u%s,h=Ze(p,o,s)*p%s,m=Ze(h,o,s)*p%s,E=Ze(m,t,s)*d%s;return{pow_p_5_8:Ze(E,ac,s)*e%s,b2:a}}function js(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var cc=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function su(e,t){let r=so,n=oe(t*t*t,r),o=oe(n*n*t,r),s=lc(e*o).pow_p_5_8,i=oe(e*n*s,r),a=oe(t*i*i,r),c=i,f=oe(i*cc,r),d=a===e,l=a===oe(-e,r),u=a===oe(-e*cc,r);return d&&(i=c),(l||u)&&(i=f),za(i,r)&&(i=oe(-i,r)),{isValid:d||l,value:i}}var cn=Ja(ou,{uvRatio:su}),fc=cn.Fp;function iu(e){let{y:t}=e;return fc.toBytes(fc.div($s+t,$s-t))}function au(e){let t=cn.Fp.BYTES;return X(e,t),js(zn(e.subarray(0,t))).subarray(0,t)}function cu(e){return ec(cn,zn,Object.assign({adjustScalarBytes:js,toMontgomery:iu,toMontgomerySecret:au,zip215:!0},e))}var Cr=cu({});var $t=(()=>{let e=so,t=r=>{let{pow_p_5_8:n,b2:o}=lc(r);return oe(Ze(n,tu,e)*o,e)};return sc({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:js,scalarMultBase:r=>{let n=oe(r,cn.Fn.ORDER);if(n===ic)return ic;let o=cn.BASE.multiply(n);return oe((o.Z+o.Y)*t(oe(o.Z-o.Y,e)),e)}})})();var ln=e=>Object.freeze(e());function wc(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}function Ws(e){if(!wc(e))throw new TypeError("Uint8Array expected")}function fu(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(r=>typeof r=="string"):t.every(r=>Number.isSafeInteger(r)):!1}function lu(e){if(typeof e!="function")throw new TypeError("function expected");return!0}function Ur(e,t){if(typeof t!="string")throw new TypeError(`${e}: string expected`);return!0}function io(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected number, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function dc(e,t){if(!fu(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function Ys(...e){let t=s=>s,r=(s,i)=>a=>s(i(a)),n=e.map(s=>s.encode).reduceRight(r,t),o=e.map(s=>s.decode).reduce(r,t);return{encode:n,decode:o}}var du=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function uc(e,t=e.length){let r=new Array(t);for(let n=0;n<t;n++)r[n]=e[n];return r}var pc=(()=>{try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+"?e:void 0}catch{return}})(),qs=8192;function uu(e){let t=e.length;if(pc!==void 0&&t>=12)return pc.decode(e);if(t<=qs)return String.fromCharCode.apply(null,e);let r="";for(let n=0;n<t;n+=qs)r+=String.fromCharCode.apply(null,e.subarray(n,n+qs));return r}function ao(e){if(io(e),e<=0||e>8)throw new RangeError("radix2: bits should be in (0..8]");let t=du[e]-1;return{encode:r=>{Ws(r);let n=r.length,o=new Uint8Array(Math.ceil(n*8/e)),s=0,i=0,a=0;for(let c=0;c<n;)for(c+2<n?(s=s<<24|r[c]<<16|r[c+1]<<8|r[c+2],i+=24,c+=3):(s=(s<<8|r[c])&65535,i+=8,c++);i-=e,o[a++]=s>>i&t,!(i<e););return i>0&&(o[a]=s<<e-i&t),o},decode:r=>{let n=r.length,o=new Uint8Array(Math.floor(n*e/8)),s=0,i=0,a=0;for(let c=0;c<n;c++)for(s=(s<<e|r[c])&65535,i+=e;i>=8;i-=8)o[a++]=s>>i-8&255;if(s=s<<8-i&255,i>=e)throw new Error("Excess padding");if(s>0)throw new Error(`Non-zero padding: ${s}`);return o}}}function co(e,t){let r=e.length;if(r>128)throw new Error("alphabet: max 128 letters");let n=new Uint8Array(r),o=new Int8Array(128).fill(-1);for(let s=0;s<r;s++){let i=e.charCodeAt(s);if(e.codePointAt(s)!==i||i>127)throw new Error("alphabet: single-char ASCII letters only");n[s]=i,o[i]=s}if(t!==void 0)for(let s of Object.keys(t)){let i=s.charCodeAt(0),a=o[t[s].charCodeAt(0)];if(s.length!==1||i>127||a===void 0||a===-1)throw new Error(`alphabet: invalid alias ${s}`);o[i]=a}return{encode:s=>{let i=new Uint8Array(s.length);for(let a=0;a<s.length;a++){let c=s[a],f=n[c];if(f===void 0)throw new Error(`alphabet.encode: invalid digit ${c}`);i[a]=f}return uu(i)},decode:s=>{Ur("decode",s);let i=s.length,a=new Uint8Array(i);for(let c=0;c<i;c++){let f=s.charCodeAt(c),d=f<128?o[f]:-1;if(d===-1)throw new Error(`Unknown letter "${s[c]}". Allowed: ${e}`);a[c]=d}return a}}}function pu(e,t="="){return io(e),Ur("padding",t),{encode(r){for(;r.length*e%8;)r+=t;return r},decode(r){Ur("decode",r);let n=r.length;if(n*e%8)throw new Error("padding: invalid length");for(;n>0&&r[n-1]===t;n--)if((n-1)*e%8===0)throw new Error("padding: excess padding");return r.slice(0,n)}}}function hc(e){return lu(e),function(...t){try{return e.apply(null,t)}catch{}}}var bc=ln(()=>Ys(ao(5),co("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));var hu=typeof Uint8Array.from([]).toBase64=="function"&&typeof Uint8Array.fromBase64=="function",yu=/[\t\n\f\r ]/,gu=(e,t)=>{Ur("base64",e);let r=t?"base64url":"base64";if(e.length>0&&yu.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:r,lastChunkHandling:"strict"})},mu=ln(()=>Ys(ao(6),co("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),pu(6)));var fo=ln(()=>hu?{encode(e){return Ws(e),e.toBase64()},decode(e){return gu(e,!1)}}:mu),Ce=ln(()=>Ys(ao(6),co("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));var zs=co("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),wu=/^[\x21-\x60\x7b-\x7e]+$/;function yc(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<33||n>126)throw new Error(`${e}: printable ASCII expected`)}}function bu(e){let t=e.length,r=new Uint8Array(t);for(let n=0;n<t;n++){let o=e[n];if(o<0||o>=32)throw new Error(`alphabet.encode: invalid digit ${o}`);r[n]=o}return r}var gc=[996825010,642813549,513874426,1027748829,705979059];function fn(e){let t=e>>25,r=(e&33554431)<<5;for(let n=0;n<gc.length;n++)(t>>n&1)===1&&(r^=gc[n]);return r}function mc(e,t,r=1){let n=e.length,o=1;for(let i=0;i<n;i++){let a=e.charCodeAt(i);if(a<33||a>126)throw new Error(`Invalid prefix (${e})`);o=fn(o)^a>>5}o=fn(o);for(let i=0;i<n;i++)o=fn(o)^e.charCodeAt(i)&31;for(let i of t)o=fn(o)^i;for(let i=0;i<6;i++)o=fn(o);o^=r;let s=new Uint8Array(6);for(let i=0;i<6;i++)s[i]=o>>>5*(5-i)&31;return zs.encode(s)}function xu(e){let t=e==="bech32"?1:734539939,r=ao(5),n=l=>{Ws(l);let u=l.length,p=new Array(Math.ceil(u*8/5)),h=0,m=0,E=0;for(let T=0;T<u;T++)for(h=h<<8|l[T],m+=8;m>=5;m-=5)p[E++]=h>>m-5&31;return m>0&&(p[E]=h<<5-m&31),p},o=l=>{dc("radix2.decode",l);let u=l.length,p=new Uint8Array(u);for(let h=0;h<u;h++){let m=l[h];if(m<0||m>=32)throw new Error(`convertRadix2: invalid word=${m}`);p[h]=m}return r.decode(p)},s=hc(o);function i(l,u,p=90){Ur("bech32.encode prefix",l),p!==!1&&io(p,"limit"),wc(u)&&(u=uc(u)),dc("bech32.encode",u);let h=l.length;if(h===0)throw new TypeError(`Invalid prefix length ${h}`);let m=h+7+u.length;if(p!==!1&&m>p)throw new TypeError(`Length ${m} exceeds limit ${p}`);yc("bech32.encode prefix",l);let E=l.toLowerCase(),T=mc(E,u,t);return`${E}1${zs.encode(bu(u))}${T}`}function a(l,u=90){Ur("bech32.decode input",l),u!==!1&&io(u,"limit");let p=l.length;if(p<8||u!==!1&&p>u)throw new TypeError(`invalid string length ${p}, expected (8..${u})`);let h=l.toLowerCase();if(l!==h&&!wu.test(l))throw yc("bech32.decode input",l),new Error("mixed-case string not allowed");let m=h.lastIndexOf("1");if(m===0||m===-1)throw new Error('invalid separator "1"');let E=h.slice(0,m),T=h.slice(m+1);if(T.length<6)throw new Error("invalid data length");let x=zs.decode(T),w=uc(x,x.length-6),S=mc(E,w,t);if(!T.endsWith(S))throw new Error(`Invalid checksum in ${l}`);return{prefix:E,words:w}}let c=hc(a);function f(l,u=90){let{prefix:p,words:h}=a(l,u);return{prefix:p,words:h,bytes:o(h)}}function d(l,u){return i(l,n(u))}return{encode:i,decode:a,encodeFromBytes:d,decodeToBytes:f,decodeUnsafe:c,fromWords:o,fromWordsUnsafe:s,toWords:n}}var Ne=ln(()=>xu("bech32"));var Eu=new TextEncoder,vu=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function ae(e){return Eu.encode(e)}function xc(e){return vu.decode(e)}function jt(...e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}function je(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function xe(e){return fo.encode(e)}function re(e){let t=new Uint8Array(fo.decode(e));if(fo.encode(t)!==e)throw new Error("not canonical base64");return t}function dn(e){return bc.encode(e).toLowerCase()}function un(e){return crypto.getRandomValues(new Uint8Array(e))}var Ec="age-secret-key-",vc="age";function pn(e){if(e.length!==32)throw new Error("an age identity has 32 bytes");return Ne.encodeFromBytes(Ec,e).toUpperCase()}function Zs(e){let{prefix:t,bytes:r}=Ne.decodeToBytes(e),n=new Uint8Array(r);if(t.toLowerCase()!==Ec||pn(n)!==e)throw new Error("not an age identity");return n}function Gs(e){return Ne.encodeFromBytes(vc,$t.getPublicKey(e))}function lo(e){let t=Zs(e),r=Gs(t);return t.fill(0),r}function qt(e){let{prefix:t,bytes:r}=Ne.decodeToBytes(e),n=new Uint8Array(r);if(t!==vc||n.length!==32||Ne.encodeFromBytes(t,n)!==e)throw new Error("not an age recipient");return n}var uo=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,r){if(Ke(t),X(r,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,o=new Uint8Array(n);o.set(r.length>n?t.create().update(r).digest():r);for(let s=0;s<o.length;s++)o[s]^=54;this.iHash.update(o),this.oHash=t.create();for(let s=0;s<o.length;s++)o[s]^=106;this.oHash.update(o),ye(o)}update(t){return wt(this),this.iHash.update(t),this}digestInto(t){wt(this),Tr(t,this),this.finished=!0;let r=t.subarray(0,this.outputLen);this.iHash.digestInto(r),this.oHash.update(r),this.oHash.digestInto(r),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=r._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},et=(()=>{let e=((t,r,n)=>new uo(t,r).update(n).digest());return e.create=(t,r)=>new uo(t,r),e})();function Kr(e,t,r){return Ke(e),r===void 0&&(r=new Uint8Array(e.outputLen)),et(e,r,t)}var hn=Uint8Array.of(0),ku=Uint8Array.of();function yn(e,t,r,n=32,o){Ke(e),te(n,"length"),X(t,void 0,"prk");let s=e.outputLen;if(t.length<s)throw new Error('"prk" must be at least HashLen octets');if(n>255*s)throw new Error("Length must be <= 255*HashLen");let i=Math.ceil(n/s);if(r===void 0?r=ku:X(r,void 0,"info"),!i)return o&&ye(t),new Uint8Array;let a=o&&i===1?t:new Uint8Array(i*s),{iHash:c,oHash:f}=et.create(e,t),d=o?t:new Uint8Array(s),l=i>1?o?.iHash||e.create():void 0;for(let p=0;p<i-1;p++){hn[0]=p+1;let h=c._cloneInto(l);p&&h.update(d),h.update(r).update(hn).digestInto(d),f._cloneInto(l).update(d).digestInto(d),a.set(d,s*p)}if(hn[0]=i,i>1&&c.update(d),c.update(r).update(hn).digestInto(d),f.update(d).digestInto(d),a.set(d,s*(i-1)),c.destroy(),f.destroy(),l?.destroy(),d!==a&&ye(d),ye(hn),n===a.length)return a;let u=a.slice(0,n);return ye(a),u}var it=(e,t,r,n,o)=>{Ke(e),r===void 0&&(r=new Uint8Array(e.outputLen));let s=et.create(e,r).update(t);return yn(e,s.digest(),n,o,s)};var Tu=ae("candour/1");function Me(...e){return new Uint8Array(le(jt(...e)))}function Nr(e,t){return new Uint8Array(it(le,e,Tu,ae(t),32))}function Tc(e){return new Uint8Array(Cr.getPublicKey(e))}function Bc(e,t){return new Uint8Array(Cr.sign(e,t))}function Sc(e){try{return!Cr.Point.fromBytes(e,!1).isSmallOrder()}catch{return!1}}function Ac(e,t,r){return e.length!==64||r.length!==32?!1:kc(r)&&kc(e.subarray(0,32))&&Cr.verify(e,t,r,{zip215:!1})}function kc(e){try{let t=Cr.Point.fromBytes(e,!1);return!t.isSmallOrder()&&t.isTorsionFree()}catch{return!1}}function po(e){let t=Nr(e,"candour/1 staff identity"),r=Nr(e,"candour/1 staff sign"),n={identity:pn(t),recipient:Gs(t),signingSeed:r,signer:Tc(r)};return t.fill(0),n}function ho(e,t){let r=Me(ae("candour/1 fingerprint"),qt(e),t);return dn(r.subarray(0,15)).match(/.{4}/g).join("-")}var _c=Object.freeze(`abandon
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
`));var Mr=_c,Bu=new Set(Mr);function rr(e){return e.toLowerCase().replace(/[^\p{Alphabetic}]+/gu," ").trim()}function Oc(e){let t=rr(e).split(" "),r=t.findIndex(o=>!Bu.has(o)),n=t[r];return n===void 0?null:{word:n,place:r+1,suggestion:Su(n)}}function Su(e){let t=Mr.filter(o=>e.length>=3&&o.startsWith(e));if(t.length===1)return t[0]??null;let r=null,n=3;for(let o of Mr){let s=Au(e,o);s<n&&([r,n]=[o,s])}return r}function Au(e,t){let r=[];for(let n=0;n<=e.length;n++){let o=[n];r.push(o);for(let s=1;s<=t.length;s++){if(n===0){o.push(s);continue}let i=r[n-1],a=i[s-1]+(e[n-1]===t[s-1]?0:1),c=Math.min(i[s]+1,o[s-1]+1,a);n>1&&s>1&&e[n-1]===t[s-2]&&e[n-2]===t[s-1]&&(c=Math.min(c,r[n-2][s-2]+1)),o.push(c)}}return r[e.length][t.length]}var Xs=6,Lc={N:2**17,r:8,p:1,dkLen:32};function yo(){let e=crypto.getRandomValues(new Uint16Array(Xs)),t=Array.from(e,r=>Mr[r%Mr.length]);return e.fill(0),t.join(" ")}function go(e,t){return Me(ae("candour/1 staff"),Me(ae(e)),Me(ae(t)))}function mo(e){let t=Nr(e,"candour/1 staff sign-in"),r=Nr(e,"candour/1 staff kek"),n=pn(r);return r.fill(0),{proof:t,proofHash:Me(t),kek:n}}var at=class{constructor(t){this.value=t}valueOf(){return this.value}},de=class extends at{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},He=class extends at{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},ct=class e extends at{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof at)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof at&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Rc=100,_u="⁨",Ou="⁩";function Lu(e,t,r){if(r===t||r instanceof He&&t instanceof He&&r.value===t.value)return!0;if(t instanceof He&&typeof r=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===n)return!0}return!1}function Ic(e,t,r){return t[r]?Pr(e,t[r].value):(e.reportError(new RangeError("No default")),new de)}function Vs(e,t){let r=[],n=Object.create(null);for(let o of t)o.type==="narg"?n[o.name]=gn(e,o.value):r.push(gn(e,o));return{positional:r,named:n}}function gn(e,t){switch(t.type){case"str":return t.value;case"num":return new He(t.value,{minimumFractionDigits:t.precision});case"var":return Ru(e,t);case"mesg":return Iu(e,t);case"term":return Cu(e,t);case"func":return Uu(e,t);case"select":return Ku(e,t);default:return new de}}function Ru(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new de(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new de(`$${t}`);if(r instanceof at)return r;switch(typeof r){case"string":return r;case"number":return new He(r);case"object":if(ct.supportsValue(r))return new ct(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new de(`$${t}`)}}function Iu(e,{name:t,attr:r}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new de(t);if(r){let o=n.attributes[r];return o?Pr(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new de(`${t}.${r}`))}return n.value?Pr(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new de(t))}function Cu(e,{name:t,attr:r,args:n}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new de(o);if(r){let a=s.attributes[r];if(a){e.params=Vs(e,n).named;let c=Pr(e,a);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new de(`${o}.${r}`)}e.params=Vs(e,n).named;let i=Pr(e,s.value);return e.params=null,i}function Uu(e,{name:t,args:r}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new de(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new de(`${t}()`);try{let o=Vs(e,r);return n(o.positional,o.named)}catch(o){return e.reportError(o),new de(`${t}()`)}}function Ku(e,{selector:t,variants:r,star:n}){let o=gn(e,t);if(o instanceof de)return Ic(e,r,n);for(let s of r){let i=gn(e,s.key);if(Lu(e,o,i))return Pr(e,s.value)}return Ic(e,r,n)}function Qs(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new de;e.dirty.add(t);let r=[],n=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){r.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>Rc)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Rc}`);n&&r.push(_u),r.push(gn(e,o).toString(e)),n&&r.push(Ou)}return e.dirty.delete(t),r.join("")}function Pr(e,t){return typeof t=="string"?e.bundle._transform(t):Qs(e,t)}var wo=class{constructor(t,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let o=JSON.stringify(r);return n[o]||(n[o]=new t(this.bundle.locales,r)),n[o]}};function Js(e,t){let r=Object.create(null);for(let[n,o]of Object.entries(e))t.includes(n)&&(r[n]=o.valueOf());return r}var Cc=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Uc(e,t){let r=e[0];if(r instanceof de)return new de(`NUMBER(${r.valueOf()})`);if(r instanceof He)return new He(r.valueOf(),{...r.opts,...Js(t,Cc)});if(r instanceof ct)return new He(r.toNumber(),{...Js(t,Cc)});throw new TypeError("Invalid argument to NUMBER")}var Nu=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Kc(e,t){let r=e[0];if(r instanceof de)return new de(`DATETIME(${r.valueOf()})`);if(r instanceof ct||r instanceof He)return new ct(r,Js(t,Nu));throw new TypeError("Invalid argument to DATETIME")}var Nc=new Map;function Mc(e){let t=Array.isArray(e)?e.join(" "):e,r=Nc.get(t);return r===void 0&&(r=new Map,Nc.set(t,r)),r}var mn=class{constructor(t,{functions:r,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:Uc,DATETIME:Kc,...r},this._useIsolating=n,this._transform=o,this._intls=Mc(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(r===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(r===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,r=null,n=null){if(typeof t=="string")return this._transform(t);let o=new wo(this,n,r);try{return Qs(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new de().toString(o);throw s}}};var ei=/^(-?[a-zA-Z][\w-]*) *= */gm,Pc=/\.([a-zA-Z][\w-]*) *= */y,Mu=/\*?\[/y,ti=/(-?[0-9]+(?:\.([0-9]+))?)/y,Pu=/([a-zA-Z][\w-]*)/y,Dc=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Du=/^[A-Z][A-Z0-9_-]*$/,bo=/([^{}\n\r]+)/y,Fu=/([^\\"\n\r]*)/y,Fc=/\\([\\"])/y,Hc=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Hu=/^\n+/,$c=/ +$/,$u=/ *\r?\n/g,ju=/( *)$/,qu=/{\s*/y,jc=/\s*}/y,zu=/\[\s*/y,Wu=/\s*] */y,Yu=/\s*\(\s*/y,Zu=/\s*->\s*/y,Gu=/\s*:\s*/y,Xu=/\s*,?\s*/y,Vu=/\s+/y,wn=class{constructor(t){this.body=[],ei.lastIndex=0;let r=0;for(;;){let y=ei.exec(t);if(y===null)break;r=ei.lastIndex;try{this.body.push(c(y[1]))}catch(v){if(v instanceof SyntaxError)continue;throw v}}function n(y){return y.lastIndex=r,y.test(t)}function o(y,v){if(t[r]===y)return r++,!0;if(v)throw new v(`Expected ${y}`);return!1}function s(y,v){if(n(y))return r=y.lastIndex,!0;if(v)throw new v(`Expected ${y.toString()}`);return!1}function i(y){y.lastIndex=r;let v=y.exec(t);if(v===null)throw new SyntaxError(`Expected ${y.toString()}`);return r=y.lastIndex,v}function a(y){return i(y)[1]}function c(y){let v=d(),O=f();if(v===null&&Object.keys(O).length===0)throw new SyntaxError("Expected message value or attributes");return{id:y,value:v,attributes:O}}function f(){let y=Object.create(null);for(;n(Pc);){let v=a(Pc),O=d();if(O===null)throw new SyntaxError("Expected attribute value");y[v]=O}return y}function d(){let y;if(n(bo)&&(y=a(bo)),t[r]==="{"||t[r]==="}")return l(y?[y]:[],1/0);let v=R();return v?y?l([y,v],v.length):(v.value=M(v.value,Hu),l([v],v.length)):y?M(y,$c):null}function l(y=[],v){for(;;){if(n(bo)){y.push(a(bo));continue}if(t[r]==="{"){y.push(u());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let A=R();if(A){y.push(A),v=Math.min(v,A.length);continue}break}let O=y.length-1,D=y[O];typeof D=="string"&&(y[O]=M(D,$c));let F=[];for(let A of y)A instanceof xo&&(A=A.value.slice(0,A.value.length-v)),A&&F.push(A);return F}function u(){s(qu,SyntaxError);let y=p();if(s(jc))return y;if(s(Zu)){let v=E();return s(jc,SyntaxError),{type:"select",selector:y,...v}}throw new SyntaxError("Unclosed placeable")}function p(){if(t[r]==="{")return u();if(n(Dc)){let[,y,v,O=null]=i(Dc);if(y==="$")return{type:"var",name:v};if(s(Yu)){let D=h();if(y==="-")return{type:"term",name:v,attr:O,args:D};if(Du.test(v))return{type:"func",name:v,args:D};throw new SyntaxError("Function names must be all upper-case")}return y==="-"?{type:"term",name:v,attr:O,args:[]}:{type:"mesg",name:v,attr:O}}return x()}function h(){let y=[];for(;;){switch(t[r]){case")":return r++,y;case void 0:throw new SyntaxError("Unclosed argument list")}y.push(m()),s(Xu)}}function m(){let y=p();return y.type!=="mesg"?y:s(Gu)?{type:"narg",name:y.name,value:x()}:y}function E(){let y=[],v=0,O;for(;n(Mu);){o("*")&&(O=v);let D=T(),F=d();if(F===null)throw new SyntaxError("Expected variant value");y[v++]={key:D,value:F}}if(v===0)return null;if(O===void 0)throw new SyntaxError("Expected default variant");return{variants:y,star:O}}function T(){s(zu,SyntaxError);let y;return n(ti)?y=w():y={type:"str",value:a(Pu)},s(Wu,SyntaxError),y}function x(){if(n(ti))return w();if(t[r]==='"')return S();throw new SyntaxError("Invalid expression")}function w(){let[,y,v=""]=i(ti),O=v.length;return{type:"num",value:parseFloat(y),precision:O}}function S(){o('"',SyntaxError);let y="";for(;;){if(y+=a(Fu),t[r]==="\\"){y+=L();continue}if(o('"'))return{type:"str",value:y};throw new SyntaxError("Unclosed string literal")}}function L(){if(n(Fc))return a(Fc);if(n(Hc)){let[,y,v]=i(Hc),O=parseInt(y||v,16);return O<=55295||57344<=O?String.fromCodePoint(O):"�"}throw new SyntaxError("Unknown escape sequence")}function R(){let y=r;switch(s(Vu),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return N(t.slice(y,r))}return t[r-1]===" "?N(t.slice(y,r)):!1}function M(y,v){return y.replace(v,"")}function N(y){let v=y.replace($u,`
`),O=ju.exec(y)[1].length;return new xo(v,O)}}},xo=class{constructor(t,r){this.value=t,this.length=r}};var qc=`# What the script on the staff pages says. Shown as text, never as markup.

## Anywhere
browser-problem = There is a problem
browser-error-prefix = Error:
browser-warning = Warning
browser-no-connection = The service cannot be reached just now. What you typed is still here. Check your connection and try again.
browser-unexpected = Something went wrong that should not have. What you typed is still here. Try again, and tell the person who runs this service if it happens a second time.
browser-no-storage = Your browser does not let this page keep anything. Private windows of some browsers do that: use an ordinary window.
browser-idle-heading = Are you still there?
browser-idle-text = { $minutes ->
    [one] You will be signed out in one minute, so that nobody else reads what is open here.
   *[other] You will be signed out in { $minutes } minutes, so that nobody else reads what is open here.
  }
browser-idle-stay = Stay signed in
browser-idle-leave = Sign out now

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
browser-section-actions = What you can do
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
browser-proposed = Closing without action was proposed by
browser-sealed-for = Sealed for
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

## Who wrote it
browser-by-reporter = The person who reported, { $day }
browser-by-reviewer = { $name }, reviewer, { $day }
browser-by-lead = { $name }, lead, { $day }
browser-by-custodian = { $name }, custodian, { $day }
browser-feedback-action = What was done
browser-feedback-none = Why nothing was done
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
browser-leavers-holds = { $cases ->
    [one] Can open 1 case.
   *[other] Can open { $cases } cases.
}
browser-leavers-shared = { $shared ->
    [one] You can open 1 of them too, and can hand it over.
   *[other] You can open { $shared } of them too, and can hand those over.
}
browser-leavers-alone = { $alone ->
    [0] Each of them can be opened by somebody who stays.
    [one] 1 of them can be opened by nobody else who stays. Only they, or another holder, can hand it over.
   *[other] { $alone } of them can be opened by nobody else who stays. Only they, or another holder, can hand those over.
}
browser-leavers-to = Hand over to
browser-leavers-start = Hand over
browser-leavers-stop = Stop
browser-leavers-meter = Cases handed over
browser-leavers-progress = { $done } of { $total } handed over. Not handed over: { $refused }.
browser-leavers-stopped = Stopped: { $done } of { $total } handed over, { $refused } not. “Hand over” goes on with the rest.
browser-leavers-finished = Finished: { $done } of { $total } handed over, { $refused } not.
browser-leavers-refused-unverified = { $reference }: it cannot be opened and checked, so nothing was sealed.
browser-leavers-refused-excluded = { $reference }: the reporter does not want { $colleague } to see it. Choose somebody else for it.
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
`;var ri=new mn("en-GB",{useIsolating:!1}),[zc]=ri.addResource(new wn(qc));if(zc)throw zc;function b(e,t){let r=ri.getMessage(e);if(!r?.value)throw new Error(`no copy for ${e}`);let n=[],o=ri.formatPattern(r.value,t,n);if(n[0])throw n[0];return o}var Ju=new Intl.DateTimeFormat("en-GB",{dateStyle:"long",timeZone:"UTC"});function ft(e){return Ju.format(new Date(`${e}T00:00:00Z`))}function Eo(e){return new Intl.ListFormat("en-GB",{type:"conjunction"}).format(e)}var ep="candour",ni="session",Wc="root";async function Yc(e){await si("readwrite",t=>t.put(e,Wc))}async function Zc(){let e=await si("readonly",t=>t.get(Wc));return e instanceof Uint8Array?e:null}async function oi(){await si("readwrite",e=>e.clear())}async function si(e,t){let r=await tp();try{let n=r.transaction(ni,e),o=t(n.objectStore(ni));return await new Promise((s,i)=>{n.oncomplete=()=>s(),n.onabort=()=>i(n.error)}),o.result}finally{r.close()}}function tp(){return new Promise((e,t)=>{let r=indexedDB.open(ep,1);r.onupgradeneeded=()=>r.result.createObjectStore(ni),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error)})}var rp="/sign-in?ended=1",ii=new BroadcastChannel("candour"),Xc=new Set;function Dr(e){Xc.add(e)}async function zt(){ii.postMessage("locked"),await Jc()}function Vc(){ii.postMessage("active")}function Qc(e){ii.addEventListener("message",t=>{t.data==="locked"?Jc():e()}),window.addEventListener("pageshow",t=>{t.persisted&&location.reload()})}var Gc=!1;async function Jc(){if(!Gc){Gc=!0,document.querySelector("main")?.replaceChildren(),document.title="";for(let e of Xc)e();await oi().catch(oi).catch(()=>{}),location.replace(rp)}}var Oe=class extends Error{constructor(r,n,o){super(n);this.status=r;this.problem=o}status;problem},kt=class extends Error{};async function Pe(e){return ci(await ai(e,{method:"GET"}),!0)}async function Wt(e,t){return ci(await ai(e,ef(t)),!0)}async function bn(e,t){return ci(await ai(e,ef(t)),!1)}function ef(e){return{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}}async function ai(e,t){try{return await fetch(e,{...t,credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{throw new Oe(0,b("browser-no-connection"),{})}}async function ci(e,t){if(e.status===401&&t)throw await zt(),new kt;if(e.status===204)return null;let r=await e.json().catch(()=>null);if(e.ok&&r!==null)return r;let n=typeof r=="object"&&r!==null?r:{},o=typeof n.detail=="string"?n.detail:b("browser-unexpected");throw new Oe(e.status,o,n)}function k(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r.filter(o=>o!==null)),n}function vo(e,t,...r){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}function Y(e,t=document){let r=t.querySelector(e);if(!r)throw new Error(`the page has no ${e}`);return r}function tf(e,t){e.hidden=!t}function tt(e){e.hasAttribute("tabindex")||e.setAttribute("tabindex","-1"),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function rf(){for(let e of document.querySelectorAll("[data-awaits-script]"))e.disabled=!1}function ge(e){for(let t of document.querySelectorAll("[data-progress]"))t.closest("[hidden]")===null&&(t.textContent=e)}function fi(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ko=e=>e?`"${e}" `:"";function To(e,t=""){if(typeof e!="boolean")throw new TypeError(ko(t)+"expected boolean, got type="+typeof e);return e}function Yt(e,t=""){if(typeof e!="number")throw new TypeError(ko(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ko(t)+"expected integer >= 0, got "+e);return e}function se(e,t,r=""){if(fi(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Yt(t,"length");let n=fi(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=ko(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}var nf=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function nr(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function li(e,t){se(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function di(e,t){if(li(e,t),!lt(e))throw new Error("invalid output, must be aligned")}function of(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Be(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Ee(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Fr(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var qe=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function ui(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var we=qe?e=>e:e=>ui(e)>>>0;function np(e){for(let t=0;t<e.length;t++)e[t]=ui(e[t]);return e}var $e=qe?e=>e:np;function sf(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function pi(e,t){if(sf(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function af(e,t){return nf(e,"defaults"),nf(t,"opts"),Object.assign(e,t)}function Bo(e,t){if(e=se(e),t=se(t),e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function xn(e,t,r){let n=t,o=r||(()=>[]),s=(a,c)=>n(c,...o(a)).update(a).digest(),i=n(new Uint8Array(e),...o(new Uint8Array(0)));return s.outputLen=i.outputLen,s.blockLen=i.blockLen,s.create=(a,...c)=>n(a,...c),s}var So=(e,t)=>{function r(n,...o){if(se(n,void 0,"key"),e.nonceLength!==void 0){let l=o[0];se(l,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let l=i;l<o.length;l++)if(fi(o[l]))throw new Error("AAD not supported")}e.withAAD&&o[i]!==void 0&&se(o[i],void 0,"AAD");let a=t(n,...o),c=(l,u)=>{if(u!==void 0){if(l!==2)throw new Error("cipher output not supported");se(u,void 0,"output")}},f=!1;return{encrypt(l,u){if(f)throw new Error("cannot encrypt() twice with same key + nonce");return f=!0,se(l,void 0,"data"),c(a.encrypt.length,u),a.encrypt(l,u)},decrypt(l,u){if(se(l,void 0,"data"),s&&l.length<s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,u),a.decrypt(l,u)}}}return Object.assign(r,e),r};function or(e,t,r=!0){if(t===void 0)return new Uint8Array(e);if(se(t,e,"output"),r&&!lt(t))throw new Error("invalid output, must be aligned");return t}function Ao(e,t,r){Yt(e),Yt(t),To(r);let n=new Uint8Array(16),o=Fr(n);return o.setBigUint64(0,BigInt(t),r),o.setBigUint64(8,BigInt(e),r),n}function lt(e){return e.byteOffset%4===0}function ze(e){return Uint8Array.from(se(e))}var sr=16,cf=new Uint8Array(16),En=Be(cf),op=225,sp=(e,t,r,n)=>{let o=n&1;return{s3:r<<31|n>>>1,s2:t<<31|r>>>1,s1:e<<31|t>>>1,s0:e>>>1^op<<24&-(o&1)}},_o=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255|0;var ip=e=>e>64*1024?8:e>1024?4:2,hi=class{blockLen=sr;outputLen=sr;s0=0;s1=0;s2=0;s3=0;finished=!1;destroyed=!1;t;W;windowSize;constructor(t,r){se(t,16,"key"),t=ze(t);let n=Fr(t),o=n.getUint32(0,!1),s=n.getUint32(4,!1),i=n.getUint32(8,!1),a=n.getUint32(12,!1),c=[];for(let h=0;h<128;h++)c.push({s0:_o(o),s1:_o(s),s2:_o(i),s3:_o(a)}),{s0:o,s1:s,s2:i,s3:a}=sp(o,s,i,a);let f=ip(r||1024);if(![1,2,4,8].includes(f))throw new Error("ghash: invalid window size, expected 2, 4 or 8");this.W=f;let l=128/f,u=this.windowSize=2**f,p=[];for(let h=0;h<l;h++)for(let m=0;m<u;m++){let E=0,T=0,x=0,w=0;for(let S=0;S<f;S++){if(!(m>>>f-S-1&1))continue;let{s0:R,s1:M,s2:N,s3:y}=c[f*h+S];E^=R,T^=M,x^=N,w^=y}p.push({s0:E,s1:T,s2:x,s3:w})}this.t=p}_updateBlock(t,r,n,o){t^=this.s0,r^=this.s1,n^=this.s2,o^=this.s3;let{W:s,t:i,windowSize:a}=this,c=0,f=0,d=0,l=0,u=(1<<s)-1,p=0;for(let h of[t,r,n,o])for(let m=0;m<4;m++){let E=h>>>8*m&255;for(let T=8/s-1;T>=0;T--){let x=E>>>s*T&u,{s0:w,s1:S,s2:L,s3:R}=i[p*a+x];c^=w,f^=S,d^=L,l^=R,p+=1}}this.s0=c,this.s1=f,this.s2=d,this.s3=l}update(t){nr(this),se(t),t=ze(t);let r=Be(t),n=Math.floor(t.length/sr),o=t.length%sr;for(let s=0;s<n;s++)this._updateBlock(we(r[s*4+0]),we(r[s*4+1]),we(r[s*4+2]),we(r[s*4+3]));return o&&(cf.set(t.subarray(n*sr)),this._updateBlock(we(En[0]),we(En[1]),we(En[2]),we(En[3])),Ee(En)),this}destroy(){this.destroyed=!0;let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){nr(this),di(t,this),this.finished=!0;let{s0:r,s1:n,s2:o,s3:s}=this,i=Be(t);i[0]=r,i[1]=n,i[2]=o,i[3]=s,qe||$e(i.subarray(0,sr/4))}digest(){let t=new Uint8Array(sr);return this.digestInto(t),this.destroy(),t}};var yi=xn(16,(e,t)=>new hi(e,t),e=>[e.length]);var mi=16,ap=4,Oo=new Uint8Array(mi);var cp=283;function fp(e){if(![16,24,32].includes(e.length))throw new Error('"aes key" expected Uint8Array of length 16/24/32, got length='+e.length)}function wi(e){return e<<1^cp&-(e>>7)}function ff(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(t&1),e=wi(e);return r}var lp=(()=>{let e=new Uint8Array(256);for(let r=0,n=1;r<256;r++,n^=wi(n))e[r]=n;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let n=e[255-r];n|=n<<8,t[e[r]]=(n^n>>4^n>>5^n>>6^n>>7^99)&255}return Ee(e),t})();var dp=e=>e<<24|e>>>8,gi=e=>e<<8|e>>>24;function up(e,t){if(e.length!==256)throw new Error("wrong sbox length");let r=new Uint32Array(256).map((f,d)=>t(e[d])),n=r.map(gi),o=n.map(gi),s=o.map(gi),i=new Uint32Array(256*256),a=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let f=0;f<256;f++)for(let d=0;d<256;d++){let l=f*256+d;i[l]=r[f]^n[d],a[l]=o[f]^s[d],c[l]=e[f]<<8|e[d]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:o,T3:s,T01:i,T23:a}}var df=up(lp,e=>ff(e,3)<<24|e<<16|e<<8|ff(e,2));var pp=(()=>{let e=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=wi(r))e[t]=r;return e})();function hp(e){se(e);let t=e.length;fp(e);let{sbox2:r}=df,n=[];(!qe||!lt(e))&&n.push(e=ze(e));let o=$e(Be(e)),s=o.length,i=c=>vn(r,c,c,c,c),a=new Uint32Array(t+28);a.set(o);for(let c=s;c<a.length;c++){let f=a[c-1];c%s===0?f=i(dp(f))^pp[c/s-1]:s>6&&c%s===4&&(f=i(f)),a[c]=a[c-s]^f}return Ee(...n),a}function Lo(e,t,r,n,o,s){return e[r<<8&65280|n>>>8&255]^t[o>>>8&65280|s>>>24&255]}function vn(e,t,r,n,o){return e[t&255|r&65280]|e[n>>>16&255|o>>>16&65280]<<16}function lf(e,t,r,n,o){let{sbox2:s,T01:i,T23:a}=df,c=0;t^=e[c++],r^=e[c++],n^=e[c++],o^=e[c++];let f=e.length/4-2;for(let h=0;h<f;h++){let m=e[c++]^Lo(i,a,t,r,n,o),E=e[c++]^Lo(i,a,r,n,o,t),T=e[c++]^Lo(i,a,n,o,t,r),x=e[c++]^Lo(i,a,o,t,r,n);t=m,r=E,n=T,o=x}let d=e[c++]^vn(s,t,r,n,o),l=e[c++]^vn(s,r,n,o,t),u=e[c++]^vn(s,n,o,t,r),p=e[c++]^vn(s,o,t,r,n);return{s0:d,s1:l,s2:u,s3:p}}function Ro(e,t,r,n,o){se(r,mi,"nonce"),se(n),o=or(n.length,o);let s=r,i=Be(s),a=Fr(s),c=Be(n),f=Be(o),d=t?0:12,l=n.length,u=a.getUint32(d,t);for(let h=0;h+4<=c.length;h+=4){let{s0:m,s1:E,s2:T,s3:x}=lf(e,we(i[0]),we(i[1]),we(i[2]),we(i[3]));f[h+0]=c[h+0]^we(m),f[h+1]=c[h+1]^we(E),f[h+2]=c[h+2]^we(T),f[h+3]=c[h+3]^we(x),u=u+1>>>0,a.setUint32(d,u,t)}let p=mi*Math.floor(c.length/ap);if(p<l){let{s0:h,s1:m,s2:E,s3:T}=lf(e,we(i[0]),we(i[1]),we(i[2]),we(i[3])),x=new Uint32Array([h,m,E,T]);$e(x);let w=of(x);for(let S=p,L=0;S<l;S++,L++)o[S]=n[S]^w[L];Ee(x)}return o}function yp(e,t,r,n,o){let s=o?o.length:0,i=e.create(r,n.length+s);o&&i.update(o);let a=Ao(8*n.length,8*s,t);i.update(n),i.update(a);let c=i.digest();return Ee(a),c}var bi=So({blockSize:16,nonceLength:12,tagLength:16,withAAD:!0,varSizeNonce:!0},function(t,r,n){if(r.length<8)throw new Error("aes/gcm: invalid nonce length");let o=16;function s(a,c,f){let d=yp(yi,!1,a,f,n);for(let l=0;l<c.length;l++)d[l]^=c[l];return d}function i(){let a=hp(t),c=Oo.slice(),f=Oo.slice();if(Ro(a,!1,f,f,c),r.length===12)f.set(r);else{let l=Oo.slice();Fr(l).setBigUint64(8,BigInt(r.length*8),!1);let p=yi.create(c).update(r).update(l);p.digestInto(f),p.destroy()}let d=Ro(a,!1,f,Oo);return{xk:a,authKey:c,counter:f,tagMask:d}}return{encrypt(a){let{xk:c,authKey:f,counter:d,tagMask:l}=i(),u=new Uint8Array(a.length+o),p=[c,f,d,l];lt(a)||p.push(a=ze(a)),Ro(c,!1,d,a,u.subarray(0,a.length));let h=s(f,l,u.subarray(0,u.length-o));return p.push(h),u.set(h,a.length),Ee(...p),u},decrypt(a){let{xk:c,authKey:f,counter:d,tagMask:l}=i(),u=[c,f,l,d];lt(a)||u.push(a=ze(a));let p=a.subarray(0,-o),h=a.subarray(-o),m=s(f,l,p);if(u.push(m),!Bo(m,h))throw Ee(...u),new Error("aes-gcm: invalid tag");let E=Ro(c,!1,d,p);return Ee(...u),E}}});var xi=12;function uf(e,t){let r=un(xi);return jt(r,bi(e,r).encrypt(t))}function pf(e,t){let r=bi(e,t.subarray(0,xi)).decrypt(t.subarray(xi));if(r.length!==32)throw new Error("not a root");return new Uint8Array(r)}async function Zt(){let{account:e,wrap:t}=await Pe("/api/v1/session"),r=re(t),n=await Zc();try{if(!n)throw new Error("nothing kept");let o=pf(r,n),s=po(o);return o.fill(0),Dr(()=>s.signingSeed.fill(0)),{account:e,keys:s}}catch{throw await zt(),new kt}finally{r.fill(0)}}function mp(e,t,r,n){Ke(e);let o=Qt({dkLen:32,asyncTick:10},n),{c:s,dkLen:i,asyncTick:a}=o;if(te(s,"c"),te(i,"dkLen"),te(a,"asyncTick"),s<1)throw new Error('"c" (iterations) must be >= 1');if(i<1)throw new Error('"dkLen" must be >= 1');if(i>(2**32-1)*e.outputLen)throw new Error("derived key too long");let c=Bs(t,"password");try{let f=Bs(r,"salt");try{let d=new Uint8Array(i),{iHash:l,oHash:u,outputLen:p}=et.create(e,c),h=new Uint8Array(p),m=wp(l,u,f,h);return{c:s,dkLen:i,asyncTick:a,DK:d,outputLen:p,eng:m}}finally{typeof r=="string"&&ye(f)}}finally{typeof t=="string"&&ye(c)}}function wp(e,t,r,n){let o=new Uint8Array(4),s=Br(o),i=e._cloneInto().update(r),a=t._cloneInto(),c=e._cloneInto,f=t._cloneInto;return{u1:(d,l)=>{s.setInt32(0,d,!1),i._cloneInto(a).update(o).digestInto(n),t._cloneInto(a).update(n).digestInto(n),l.set(n.subarray(0,l.length))},rounds:(d,l)=>{for(let u=1;u<d;u++){c.call(e,a).update(n).digestInto(n),f.call(t,a).update(n).digestInto(n);for(let p=0;p<l.length;p++)l[p]^=n[p]}},output:d=>(e.destroy(),t.destroy(),i.destroy(),a.destroy(),ye(n),d)}}function Ei(e,t,r,n){let{c:o,dkLen:s,DK:i,outputLen:a,eng:c}=mp(e,t,r,n);for(let f=1,d=0;d<s;f++,d+=a){let l=i.subarray(d,d+a);c.u1(f,l),c.rounds(o,l)}return c.output(i)}function hf(e,t,r,n,o,s){let i=e[t++]^r[n++],a=e[t++]^r[n++],c=e[t++]^r[n++],f=e[t++]^r[n++],d=e[t++]^r[n++],l=e[t++]^r[n++],u=e[t++]^r[n++],p=e[t++]^r[n++],h=e[t++]^r[n++],m=e[t++]^r[n++],E=e[t++]^r[n++],T=e[t++]^r[n++],x=e[t++]^r[n++],w=e[t++]^r[n++],S=e[t++]^r[n++],L=e[t++]^r[n++],R=i,M=a,N=c,y=f,v=d,O=l,D=u,F=p,A=h,P=m,U=E,C=T,$=x,K=w,_=S,g=L;for(let B=0;B<8;B+=2)v^=J(R+$|0,7),A^=J(v+R|0,9),$^=J(A+v|0,13),R^=J($+A|0,18),P^=J(O+M|0,7),K^=J(P+O|0,9),M^=J(K+P|0,13),O^=J(M+K|0,18),_^=J(U+D|0,7),N^=J(_+U|0,9),D^=J(N+_|0,13),U^=J(D+N|0,18),y^=J(g+C|0,7),F^=J(y+g|0,9),C^=J(F+y|0,13),g^=J(C+F|0,18),M^=J(R+y|0,7),N^=J(M+R|0,9),y^=J(N+M|0,13),R^=J(y+N|0,18),D^=J(O+v|0,7),F^=J(D+O|0,9),v^=J(F+D|0,13),O^=J(v+F|0,18),C^=J(U+P|0,7),A^=J(C+U|0,9),P^=J(A+C|0,13),U^=J(P+A|0,18),$^=J(g+_|0,7),K^=J($+g|0,9),_^=J(K+$|0,13),g^=J(_+K|0,18);o[s++]=i+R|0,o[s++]=a+M|0,o[s++]=c+N|0,o[s++]=f+y|0,o[s++]=d+v|0,o[s++]=l+O|0,o[s++]=u+D|0,o[s++]=p+F|0,o[s++]=h+A|0,o[s++]=m+P|0,o[s++]=E+U|0,o[s++]=T+C|0,o[s++]=x+$|0,o[s++]=w+K|0,o[s++]=S+_|0,o[s++]=L+g|0}function vi(e,t,r,n,o){let s=n+0,i=n+16*o;for(let a=0;a<16;a++)r[i+a]=e[t+(2*o-1)*16+a];for(let a=0;a<o;a++,s+=16,t+=16)hf(r,i,e,t,r,s),a>0&&(i+=16),hf(r,s,e,t+=16,r,i)}var bp=1024*(2**20+1+1);function xp(e,t,r){let n=Qt({dkLen:32,asyncTick:10,maxmem:bp},r),{N:o,r:s,p:i,dkLen:a,asyncTick:c,maxmem:f,onProgress:d}=n;if(te(o,"N"),te(s,"r"),te(i,"p"),te(a,"dkLen"),te(c,"asyncTick"),te(f,"maxmem"),d!==void 0&&typeof d!="function")throw new Error('"onProgress" must be a function');if(s<1)throw new Error('"r" expected integer >= 1');let l=128*s,u=l/4,p=Math.pow(2,32);if(o<=1||(o&o-1)!==0||o>p)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(i<1||i>(p-1)*32/l)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(a<1||a>(p-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');let h=l*(o+i+1);if(h>f)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+h+", maxmem="+f);let m=Ei(le,e,t,{c:1,dkLen:l*i}),E=bt(m),T=bt(new Uint8Array(l*o)),x=bt(new Uint8Array(l)),w=()=>{};if(d){let S=2*o*i,L=Math.max(Math.floor(S/1e4),1),R=0;w=()=>{if(R++,d&&(!(R%L)||R===S))try{d(R/S)}catch(M){throw ye(m,T,x),M}}}return{N:o,r:s,p:i,dkLen:a,blockSize32:u,V:T,B32:E,B:m,tmp:x,blockMixCb:w,asyncTick:c}}function Ep(e,t,r,n,o){let s=Ei(le,e,r,{c:1,dkLen:t});return ye(r,n,o),s}function kn(e,t,r){let{N:n,r:o,p:s,dkLen:i,blockSize32:a,V:c,B32:f,B:d,tmp:l,blockMixCb:u}=xp(e,t,r);Sr(f);for(let p=0;p<s;p++){let h=a*p;for(let m=0;m<a;m++)c[m]=f[h+m];for(let m=0,E=0;m<n-1;m++)vi(c,E,c,E+=a,o),u();vi(c,(n-1)*a,f,h,o),u();for(let m=0;m<n;m++){let E=(f[h+a-16]&n-1)>>>0;for(let T=0;T<a;T++)l[T]=f[h+T]^c[E*a+T];vi(l,0,f,h,o),u()}}return Sr(f),Ep(e,i,d,c,l)}var gf=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),vp=$e(Be(gf("expand 16-byte k"))),kp=$e(Be(gf("expand 32-byte k")));function ee(e,t){return e<<t|e>>>32-t}var Tn=64,Tp=16,ki=2**32-1,yf=Uint32Array.of();function Bp(e,t,r,n,o,s,i,a){let c=o.length,f=new Uint8Array(Tn),d=Be(f),l=qe&&lt(o)&&lt(s),u=l?Be(o):yf,p=l?Be(s):yf;if(!qe){for(let h=0;h<c;i++){if(e(t,r,n,d,i,a),$e(d),i>=ki)throw new Error("arx: counter overflow");let m=Math.min(Tn,c-h);for(let E=0,T;E<m;E++)T=h+E,s[T]=o[T]^f[E];h+=m}return}for(let h=0;h<c;i++){if(e(t,r,n,d,i,a),i>=ki)throw new Error("arx: counter overflow");let m=Math.min(Tn,c-h);if(l&&m===Tn){let E=h/4;if(h%4!==0)throw new Error("arx: invalid block position");for(let T=0,x;T<Tp;T++)x=E+T,p[x]=u[x]^d[T];h+=Tn;continue}for(let E=0,T;E<m;E++)T=h+E,s[T]=o[T]^f[E];h+=m}}function mf(e,t){let{allowShortKeys:r,extendNonceFn:n,counterLength:o,counterRight:s,rounds:i}=af({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return Yt(o),Yt(i),To(s),To(r),(a,c,f,d,l=0)=>{se(a,void 0,"key"),se(c,void 0,"nonce"),se(f,void 0,"data");let u=f.length,p=d!==void 0;if(d=or(u,d,!1),p&&pi(f,d),Yt(l),l<0||l>=ki)throw new Error("arx: counter overflow");let h=[],m=a.length,E,T;if(m===32)h.push(E=ze(a)),T=kp;else if(m===16&&r)E=new Uint8Array(32),E.set(a),E.set(a,16),T=vp,h.push(E);else throw se(a,32,"arx key"),new Error("invalid key size");(!qe||!lt(c))&&h.push(c=ze(c));let x=Be(E);if(n){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let L=c.subarray(0,16);if(qe)n(T,x,Be(L),x);else{let R=$e(Uint32Array.from(T));n(R,x,Be(L),x),Ee(R),$e(x)}c=c.subarray(16)}else qe||$e(x);let w=16-o;if(w!==c.length)throw new Error(`arx: nonce must be ${w} or 16 bytes`);if(w!==12){let L=new Uint8Array(12);L.set(c,s?0:12-c.length),c=L,h.push(c)}let S=$e(Be(c));try{return Bp(e,T,x,S,f,d,l,i),d}finally{Ee(...h)}}}function Le(e,t){return e[t++]&255|(e[t++]&255)<<8}var Ti=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=ze(se(t,32,"key"));let r=Le(t,0),n=Le(t,2),o=Le(t,4),s=Le(t,6),i=Le(t,8),a=Le(t,10),c=Le(t,12),f=Le(t,14);this.r[0]=r&8191,this.r[1]=(r>>>13|n<<3)&8191,this.r[2]=(n>>>10|o<<6)&7939,this.r[3]=(o>>>7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|a<<2)&8191,this.r[7]=(a>>>11|c<<5)&8065,this.r[8]=(c>>>8|f<<8)&8191,this.r[9]=f>>>5&127;for(let d=0;d<8;d++)this.pad[d]=Le(t,16+2*d)}process(t,r,n=!1){let o=n?0:2048,{h:s,r:i}=this,a=i[0],c=i[1],f=i[2],d=i[3],l=i[4],u=i[5],p=i[6],h=i[7],m=i[8],E=i[9],T=Le(t,r+0),x=Le(t,r+2),w=Le(t,r+4),S=Le(t,r+6),L=Le(t,r+8),R=Le(t,r+10),M=Le(t,r+12),N=Le(t,r+14),y=s[0]+(T&8191),v=s[1]+((T>>>13|x<<3)&8191),O=s[2]+((x>>>10|w<<6)&8191),D=s[3]+((w>>>7|S<<9)&8191),F=s[4]+((S>>>4|L<<12)&8191),A=s[5]+(L>>>1&8191),P=s[6]+((L>>>14|R<<2)&8191),U=s[7]+((R>>>11|M<<5)&8191),C=s[8]+((M>>>8|N<<8)&8191),$=s[9]+(N>>>5|o),K=0,_=K+y*a+v*(5*E)+O*(5*m)+D*(5*h)+F*(5*p);K=_>>>13,_&=8191,_+=A*(5*u)+P*(5*l)+U*(5*d)+C*(5*f)+$*(5*c),K+=_>>>13,_&=8191;let g=K+y*c+v*a+O*(5*E)+D*(5*m)+F*(5*h);K=g>>>13,g&=8191,g+=A*(5*p)+P*(5*u)+U*(5*l)+C*(5*d)+$*(5*f),K+=g>>>13,g&=8191;let B=K+y*f+v*c+O*a+D*(5*E)+F*(5*m);K=B>>>13,B&=8191,B+=A*(5*h)+P*(5*p)+U*(5*u)+C*(5*l)+$*(5*d),K+=B>>>13,B&=8191;let I=K+y*d+v*f+O*c+D*a+F*(5*E);K=I>>>13,I&=8191,I+=A*(5*m)+P*(5*h)+U*(5*p)+C*(5*u)+$*(5*l),K+=I>>>13,I&=8191;let H=K+y*l+v*d+O*f+D*c+F*a;K=H>>>13,H&=8191,H+=A*(5*E)+P*(5*m)+U*(5*h)+C*(5*p)+$*(5*u),K+=H>>>13,H&=8191;let j=K+y*u+v*l+O*d+D*f+F*c;K=j>>>13,j&=8191,j+=A*a+P*(5*E)+U*(5*m)+C*(5*h)+$*(5*p),K+=j>>>13,j&=8191;let q=K+y*p+v*u+O*l+D*d+F*f;K=q>>>13,q&=8191,q+=A*c+P*a+U*(5*E)+C*(5*m)+$*(5*h),K+=q>>>13,q&=8191;let z=K+y*h+v*p+O*u+D*l+F*d;K=z>>>13,z&=8191,z+=A*f+P*c+U*a+C*(5*E)+$*(5*m),K+=z>>>13,z&=8191;let W=K+y*m+v*h+O*p+D*u+F*l;K=W>>>13,W&=8191,W+=A*d+P*f+U*c+C*a+$*(5*E),K+=W>>>13,W&=8191;let Z=K+y*E+v*m+O*h+D*p+F*u;K=Z>>>13,Z&=8191,Z+=A*l+P*d+U*f+C*c+$*a,K+=Z>>>13,Z&=8191,K=(K<<2)+K|0,K=K+_|0,_=K&8191,K=K>>>13,g+=K,s[0]=_,s[1]=g,s[2]=B,s[3]=I,s[4]=H,s[5]=j,s[6]=q,s[7]=z,s[8]=W,s[9]=Z}finalize(){let{h:t,pad:r}=this,n=new Uint16Array(10),o=t[1]>>>13;t[1]&=8191;for(let a=2;a<10;a++)t[a]+=o,o=t[a]>>>13,t[a]&=8191;t[0]+=o*5,o=t[0]>>>13,t[0]&=8191,t[1]+=o,o=t[1]>>>13,t[1]&=8191,t[2]+=o,n[0]=t[0]+5,o=n[0]>>>13,n[0]&=8191;for(let a=1;a<10;a++)n[a]=t[a]+o,o=n[a]>>>13,n[a]&=8191;n[9]-=8192;let s=(o^1)-1;for(let a=0;a<10;a++)n[a]&=s;s=~s;for(let a=0;a<10;a++)t[a]=t[a]&s|n[a];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let i=t[0]+r[0];t[0]=i&65535;for(let a=1;a<8;a++)i=(t[a]+r[a]|0)+(i>>>16)|0,t[a]=i&65535;Ee(n)}update(t){nr(this),se(t),t=ze(t);let{buffer:r,blockLen:n}=this,o=t.length;for(let s=0;s<o;){let i=Math.min(n-this.pos,o-s);if(i===n){for(;n<=o-s;s+=n)this.process(t,s);continue}r.set(t.subarray(s,s+i),this.pos),this.pos+=i,s+=i,this.pos===n&&(this.process(r,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Ee(this.h,this.r,this.buffer,this.pad)}digestInto(t){nr(this),li(t,this),this.finished=!0;let{buffer:r,h:n}=this,{pos:o}=this;if(o){for(r[o++]=1;o<16;o++)r[o]=0;this.process(r,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)t[s++]=n[i]>>>0,t[s++]=n[i]>>>8}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}},wf=xn(32,e=>new Ti(e));function Sp(e,t,r,n,o,s=20){let i=e[0],a=e[1],c=e[2],f=e[3],d=t[0],l=t[1],u=t[2],p=t[3],h=t[4],m=t[5],E=t[6],T=t[7],x=o,w=r[0],S=r[1],L=r[2],R=i,M=a,N=c,y=f,v=d,O=l,D=u,F=p,A=h,P=m,U=E,C=T,$=x,K=w,_=S,g=L;for(let I=0;I<s;I+=2)R=R+v|0,$=ee($^R,16),A=A+$|0,v=ee(v^A,12),R=R+v|0,$=ee($^R,8),A=A+$|0,v=ee(v^A,7),M=M+O|0,K=ee(K^M,16),P=P+K|0,O=ee(O^P,12),M=M+O|0,K=ee(K^M,8),P=P+K|0,O=ee(O^P,7),N=N+D|0,_=ee(_^N,16),U=U+_|0,D=ee(D^U,12),N=N+D|0,_=ee(_^N,8),U=U+_|0,D=ee(D^U,7),y=y+F|0,g=ee(g^y,16),C=C+g|0,F=ee(F^C,12),y=y+F|0,g=ee(g^y,8),C=C+g|0,F=ee(F^C,7),R=R+O|0,g=ee(g^R,16),U=U+g|0,O=ee(O^U,12),R=R+O|0,g=ee(g^R,8),U=U+g|0,O=ee(O^U,7),M=M+D|0,$=ee($^M,16),C=C+$|0,D=ee(D^C,12),M=M+D|0,$=ee($^M,8),C=C+$|0,D=ee(D^C,7),N=N+F|0,K=ee(K^N,16),A=A+K|0,F=ee(F^A,12),N=N+F|0,K=ee(K^N,8),A=A+K|0,F=ee(F^A,7),y=y+v|0,_=ee(_^y,16),P=P+_|0,v=ee(v^P,12),y=y+v|0,_=ee(_^y,8),P=P+_|0,v=ee(v^P,7);let B=0;n[B++]=i+R|0,n[B++]=a+M|0,n[B++]=c+N|0,n[B++]=f+y|0,n[B++]=d+v|0,n[B++]=l+O|0,n[B++]=u+D|0,n[B++]=p+F|0,n[B++]=h+A|0,n[B++]=m+P|0,n[B++]=E+U|0,n[B++]=T+C|0,n[B++]=x+$|0,n[B++]=w+K|0,n[B++]=S+_|0,n[B++]=L+g|0}var Ap=mf(Sp,{counterRight:!1,counterLength:4,allowShortKeys:!1});var _p=new Uint8Array(16),bf=(e,t)=>{e.update(t);let r=t.length%16;r&&e.update(_p.subarray(r))},Op=new Uint8Array(32);function xf(e,t,r,n,o){o!==void 0&&se(o,void 0,"AAD");let s=e(t,r,Op),i=Ao(n.length,o?o.length:0,!0),a=wf.create(s);o&&bf(a,o),bf(a,n),a.update(i);let c=a.digest();return Ee(s,i),c}var Lp=e=>(t,r,n)=>({encrypt(s,i){let a=s.length;i=or(a+16,i,!1),i.set(s);let c=i.subarray(0,-16);e(t,r,c,c,1);let f=xf(e,t,r,c,n);return i.set(f,a),Ee(f),i},decrypt(s,i){i=or(s.length-16,i,!1);let a=s.subarray(0,-16),c=s.subarray(-16),f=xf(e,t,r,a,n);if(!Bo(c,f))throw Ee(f),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,r,i,i,1),Ee(f),i}}),Xe=So({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},Lp(Ap));var Rp=BigInt(0),Bi=class extends Error{constructor(t=""){super(t)}},Tt={Err:Bi,_tlv:{encode:(e,t)=>{let{Err:r}=Tt;if(vt(e,"tag"),e<0||e>255)throw new r("tlv.encode: wrong tag");if(Ia(t,"data"),t.length&1)throw new r("tlv.encode: unpadded data");let n=t.length/2,o=tn(n);if(o.length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?tn(o.length/2|128):"";return tn(e)+s+o+t},decode(e,t){let{Err:r}=Tt;t=Q(t,void 0,"DER data");let n=0;if(e<0||e>255)throw new r("tlv.decode: wrong tag");if(t.length<2||t[n++]!==e)throw new r("tlv.decode: wrong tlv");let o=t[n++],s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte length is too big");let f=t.subarray(n,n+c);if(f.length!==c)throw new r("tlv.decode: length bytes not complete");if(f[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let d of f)i=i<<8|d;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=t.subarray(n,n+i);if(a.length!==i)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+i)}}},_int:{encode(e){let{Err:t}=Tt;if(Yn(e),e<Rp)throw new t("integer: negative integers are not allowed");let r=tn(e);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(e){let{Err:t}=Tt;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid signature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary leading zero");return We(e)}},toSig(e,t){let{Err:r,_int:n,_tlv:o}=Tt;if(t!==void 0&&(vt(t,"maxScalarBytes"),t<1))throw new r("invalid signature: maxScalarBytes must be positive");let s=Q(e,void 0,"signature"),{v:i,l:a}=o.decode(48,s);if(a.length)throw new r("invalid signature: left bytes after parsing");let{v:c,l:f}=o.decode(2,i),{v:d,l}=o.decode(2,f);if(l.length)throw new r("invalid signature: left bytes after parsing");if(t!==void 0&&(c.length>t||d.length>t))throw new r("invalid signature: integer too large");return{r:n.decode(c),s:n.decode(d)}},hexFromSig(e){let{_tlv:t,_int:r}=Tt;_e(e,{r:"bigint",s:"bigint"},{},"sig");let n=t.encode(2,r.encode(e.r)),o=t.encode(2,r.encode(e.s)),s=n+o;return t.encode(48,s)}},Io=(Object.freeze(Tt._tlv),Object.freeze(Tt._int),Object.freeze(Tt));var Ef=(e,t)=>(e+(e>=0?t:-t)/vf)/t;function Ip(e,t,r){st("scalar",e,Bt,r);let[[n,o],[s,i]]=t,a=Ef(i*e,r),c=Ef(-o*e,r),f=e-a*n-c*s,d=-a*o-c*i,l=f<Bt,u=d<Bt;l&&(f=-f),u&&(d=-d);let p=nn(Math.ceil(Or(r)/2))+ir;if(f<Bt||f>=p||d<Bt||d>=p)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:l,k1:f,k2neg:u,k2:d}}function _i(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or "der"');return e}function Si(e,t){_e(e);let r={};for(let n of Object.keys(t))r[n]=e[n]===void 0?t[n]:e[n];return Fe(r.lowS,"lowS"),Fe(r.prehash,"prehash"),r.format!==void 0&&_i(r.format),r}var Bt=BigInt(0),ir=BigInt(1),vf=BigInt(2),Ai=BigInt(3),Cp=BigInt(4);function Oi(e,t={}){let r=eo("weierstrass",e,t),n=r.Fp,o=r.Fn,s=r.CURVE,{h:i,n:a}=s;_e(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});let{endo:c,allowInfinityPoint:f,clearCofactor:d,isTorsionFree:l,fromBytes:u,toBytes:p}=t,h=t.randomBytes===void 0?Et:t.randomBytes;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let m=c?{beta:c.beta,basises:c.basises.map(_=>[..._])}:void 0,E=Tf(n,o);function T(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function x(_,g,B){if(g.is0()){if(!f)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:I,y:H}=g.toAffine(),j=n.toBytes(I);if(Fe(B,"isCompressed"),B){T();let q=!n.isOdd(H);return ke(kf(q),j)}else return ke(Uint8Array.of(4),j,n.toBytes(H))}function w(_){Q(_,void 0,"Point");let{publicKey:g,publicKeyUncompressed:B}=E,I=_.length,H=_[0],j=_.subarray(1);if(f&&I===1&&H===0)return{x:n.ZERO,y:n.ZERO};if(I===g&&(H===2||H===3)){let q=n.fromBytes(j);if(!n.isValid(q))throw new Error("bad point: is not on curve, wrong x");let z=N(q),W;try{W=n.sqrt(z)}catch(ue){let ie=ue instanceof Error?": "+ue.message:"";throw new Error("bad point: is not on curve, sqrt error"+ie)}T();let Z=n.isOdd(W);return(H&1)===1!==Z&&(W=n.neg(W)),{x:q,y:W}}else if(I===B&&H===4){let q=n.BYTES,z=n.fromBytes(j.subarray(0,q)),W=n.fromBytes(j.subarray(q,q*2));if(!y(z,W))throw new Error("bad point: is not on curve");return{x:z,y:W}}else throw new Error(`bad point: got length ${I}, expected compressed=${g} or uncompressed=${B}`)}let S=p===void 0?x:p,L=u===void 0?w:u,R=n.mul(s.b,Ai),M=n.is0(s.a)?_=>n.ZERO:_=>n.mul(s.a,_);function N(_){let g=n.sqr(_),B=n.mul(g,_);return n.add(n.add(B,n.mul(_,s.a)),s.b)}function y(_,g){let B=n.sqr(g),I=N(_);return n.eql(B,I)}if(!y(s.Gx,s.Gy))throw new Error("bad curve params: generator point");let v=n.mul(n.pow(s.a,Ai),Cp),O=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(v,O)))throw new Error("bad curve params: a or b");function D(_,g,B=!1){if(!n.isValid(g)||B&&n.is0(g))throw new Error(`bad point coordinate ${_}`);return typeof g=="object"&&g!==null?n.create(g):g}function F(_){if(!(_ instanceof C))throw new Error("Weierstrass Point expected")}function A(_){if(!m||!m.basises)throw new Error("no endo");return Ip(_,m.basises,o.ORDER)}function P(_,g,B,I){if(!o.isValid(I))throw new RangeError("invalid scalar: out of range");if(m){let{k1neg:H,k1:j,k2neg:q,k2:z}=A(I),W=new C(n.mul(B.X,m.beta),B.Y,B.Z);_.push(H?B.negate():B,q?W.negate():W),g.push(j,z)}else _.push(B),g.push(I)}let U=new WeakSet;class C{static BASE=new C(s.Gx,s.Gy,n.ONE);static ZERO=new C(n.ZERO,n.ONE,n.ZERO);static Fp=n;static Fn=o;X;Y;Z;constructor(g,B,I){this.X=D("x",g),this.Y=D("y",B,!0),this.Z=D("z",I),Object.freeze(this)}static CURVE(){return s}static fromAffine(g){let{x:B,y:I}=g||{};if(!g||!n.isValid(B)||!n.isValid(I))throw new Error("invalid affine point");if(g instanceof C)throw new Error("projective point not allowed");return n.is0(B)&&n.is0(I)?C.ZERO:new C(B,I,n.ONE)}static fromBytes(g){let B=C.fromAffine(L(Q(g,void 0,"point")));return B.assertValidity(),B}static fromHex(g){return C.fromBytes(Ar(g))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(g=6,B=!0){return K.setWindowSize(this,g),B||this.multiply(Ai),this}assertValidity(){let g=this;if(g.is0()){if(f&&n.is0(g.X)&&n.eql(g.Y,n.ONE)&&n.is0(g.Z))return;throw new Error("bad point: ZERO")}if(U.has(g))return;let{x:B,y:I}=g.toAffine();if(!n.isValid(B)||!n.isValid(I))throw new Error("bad point: x or y not field elements");if(!y(B,I))throw new Error("bad point: equation left != right");if(!g.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");U.add(g)}hasEvenY(){let{y:g}=this.toAffine();if(!n.isOdd)throw new Error("Field doesn't support isOdd");return!n.isOdd(g)}equals(g){F(g);let{X:B,Y:I,Z:H}=this,{X:j,Y:q,Z:z}=g,W=n.eql(n.mul(B,z),n.mul(j,H)),Z=n.eql(n.mul(I,z),n.mul(q,H));return W&&Z}negate(){return new C(this.X,n.neg(this.Y),this.Z)}double(){let{X:g,Y:B,Z:I}=this,H=n.ZERO,j=n.ZERO,q=n.ZERO,z=n.mul(g,g),W=n.mul(B,B),Z=n.mul(I,I),G=n.mul(g,B);return G=n.add(G,G),q=n.mul(g,I),q=n.add(q,q),H=M(q),j=n.mul(R,Z),j=n.add(H,j),H=n.sub(W,j),j=n.add(W,j),j=n.mul(H,j),H=n.mul(G,H),q=n.mul(R,q),Z=M(Z),G=n.sub(z,Z),G=M(G),G=n.add(G,q),q=n.add(z,z),z=n.add(q,z),z=n.add(z,Z),z=n.mul(z,G),j=n.add(j,z),Z=n.mul(B,I),Z=n.add(Z,Z),z=n.mul(Z,G),H=n.sub(H,z),q=n.mul(Z,W),q=n.add(q,q),q=n.add(q,q),new C(H,j,q)}add(g){F(g);let{X:B,Y:I,Z:H}=this,{X:j,Y:q,Z:z}=g,W=n.ZERO,Z=n.ZERO,G=n.ZERO,ue=n.mul(B,j),ie=n.mul(I,q),be=n.mul(H,z),De=n.add(B,I),fe=n.add(j,q);De=n.mul(De,fe),fe=n.add(ue,ie),De=n.sub(De,fe),fe=n.add(B,H);let pe=n.add(j,z);return fe=n.mul(fe,pe),pe=n.add(ue,be),fe=n.sub(fe,pe),pe=n.add(I,H),W=n.add(q,z),pe=n.mul(pe,W),W=n.add(ie,be),pe=n.sub(pe,W),G=M(fe),W=n.mul(R,be),G=n.add(W,G),W=n.sub(ie,G),G=n.add(ie,G),Z=n.mul(W,G),ie=n.add(ue,ue),ie=n.add(ie,ue),be=M(be),fe=n.mul(R,fe),ie=n.add(ie,be),be=n.sub(ue,be),be=M(be),fe=n.add(fe,be),ue=n.mul(ie,fe),Z=n.add(Z,ue),ue=n.mul(pe,fe),W=n.mul(De,W),W=n.sub(W,ue),ue=n.mul(De,ie),G=n.mul(pe,G),G=n.add(G,ue),new C(W,Z,G)}subtract(g){return F(g),this.add(g.negate())}is0(){return this.equals(C.ZERO)}multiply(g){if(!o.isValidNot0(g))throw new RangeError("invalid scalar: out of range");let{p:B,f:I}=K.mulSecret(this,g,i,$);return $([B,I])[0]}multiplyUnsafe(g){let B=this,I=g;if(!o.isValid(I))throw new RangeError("invalid scalar: out of range");if(I===Bt||B.is0())return C.ZERO;if(I===ir)return B;if(K.hasWindowSize(this))return K.mulUnsafe(B,I,$);let H=[],j=[];return P(H,j,B,I),Jn(C,H,j)}mulAddUnsafe(g,B,I){F(B);let H=[],j=[];return P(H,j,this,g),P(H,j,B,I),Jn(C,H,j)}toAffine(g){let B=this,I=g;if(I!=null&&!n.isValid(I))throw new RangeError('"invertedZ" expected valid field element');let{X:H,Y:j,Z:q}=B;if(n.eql(q,n.ONE))return{x:H,y:j};let z=B.is0();I==null&&(I=z?n.ONE:n.inv(q));let W=n.mul(H,I),Z=n.mul(j,I),G=n.mul(q,I);if(z)return{x:n.ZERO,y:n.ZERO};if(!n.eql(G,n.ONE))throw new Error("invZ was invalid");return{x:W,y:Z}}isTorsionFree(){return i===ir?!0:l?l(C,this):K.mulUnsafe(this,a).is0()}clearCofactor(){return i===ir?this:d?d(C,this):this.multiplyUnsafe(i)}isSmallOrder(){return i===ir?this.is0():this.clearCofactor().is0()}toBytes(g=!0){return Fe(g,"isCompressed"),this.assertValidity(),S(C,this,g)}toHex(g=!0){return en(this.toBytes(g))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let $=_=>Qn(C,_),K=new Rr(C,h);return K.bits>=6&&C.BASE.precompute(6),Object.freeze(C.prototype),Object.freeze(C),C}function kf(e){return Uint8Array.of(e?2:3)}function Tf(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function Up(e,t={}){Ht(e);let{Fn:r}=e,n=t.randomBytes===void 0?Et:t.randomBytes,o=Object.assign(Tf(e.Fp,r),{seed:Math.max(Vn(r.ORDER),16)});function s(p){try{let h=r.fromBytes(p);return r.isValidNot0(h)}catch{return!1}}function i(p,h){let{publicKey:m,publicKeyUncompressed:E}=o;try{let T=p.length;return h===!0&&T!==m||h===!1&&T!==E?!1:!e.fromBytes(p).is0()}catch{return!1}}function a(p){return p=p===void 0?n(o.seed):p,Ks(Q(p,o.seed,"seed"),r.ORDER)}function c(p,h=!0){return e.BASE.multiply(r.fromBytes(p)).toBytes(h)}function f(p){let{secretKey:h,publicKey:m,publicKeyUncompressed:E}=o,T=r._lengths;if(!Mt(p))return;let x=Q(p,void 0,"key").length,w=x===m||x===E,S=x===h||!!T?.includes(x);if(!(w&&S))return w}function d(p,h,m=!0){if(f(p)===!0)throw new Error("first arg must be private key");if(f(h)===!1)throw new Error("second arg must be public key");let E=r.fromBytes(p),T=e.fromBytes(h);if(T.is0())throw new Error("invalid public key: point at infinity");return T.multiply(E).toBytes(m)}let l={isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a},u=Ir(a,c);return Object.freeze(l),Object.freeze(o),Object.freeze({getPublicKey:c,getSharedSecret:d,keygen:u,Point:e,utils:l,lengths:o})}function Li(e,t,r={}){Ht(e);let n=t;Ke(n),_e(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let o=Object.assign({},r),s=o.randomBytes===void 0?Et:o.randomBytes,i=o.hmac===void 0?(_,g)=>et(n,_,g):o.hmac,{Fp:a,Fn:c}=e,{ORDER:f,BITS:d}=c,l=Vn(f),u=Ds(s,l),{keygen:p,getPublicKey:h,getSharedSecret:m,utils:E,lengths:T}=Up(e,o),x={prehash:!0,lowS:typeof o.lowS=="boolean"?o.lowS:!0,format:"compact",extraEntropy:!1},w=f*vf+ir<a.ORDER;function S(_){let g=f>>ir;return _>g}function L(_,g){if(!c.isValidNot0(g))throw new Error(`invalid signature ${_}: out of range 1..Point.Fn.ORDER`);return g}function R(){if(!a.isOdd)throw new Error("Field doesn't support isOdd")}function M(_,g,B){return R(),(_===B?0:2)|Number(a.isOdd(g))}function N(){if(w)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function y(_,g){_i(g);let B=T.signature,I=g==="compact"?B:g==="recovered"?B+1:void 0;return Q(_,I)}class v{r;s;recovery;constructor(g,B,I){if(this.r=L("r",g),this.s=L("s",B),I!=null){if(N(),![0,1,2,3].includes(I))throw new Error("invalid recovery id");this.recovery=I}Object.freeze(this)}static fromBytes(g,B=x.format){y(g,B);let I;if(B==="der"){if(g.length>2*c.BYTES+16)throw new Io.Err("invalid signature: DER signature too long");let{r:z,s:W}=Io.toSig(Q(g),c.BYTES+1);return new v(z,W)}B==="recovered"&&(I=g[0],B="compact",g=g.subarray(1));let H=T.signature/2,j=g.subarray(0,H),q=g.subarray(H,H*2);return new v(c.fromBytes(j),c.fromBytes(q),I)}static fromHex(g,B){return this.fromBytes(Ar(g),B)}assertRecovery(){let{recovery:g}=this;if(g==null)throw new Error("invalid recovery id: must be present");return g}addRecoveryBit(g){return new v(this.r,this.s,g)}recoverPublicKey(g){let{r:B,s:I}=this,H=this.assertRecovery(),j=H===2||H===3?B+f:B;if(!a.isValid(j))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let q=a.toBytes(j),z=e.fromBytes(ke(kf((H&1)===0),q)),W=c.inv(j),Z=D(Q(g,void 0,"msgHash")),G=c.create(-Z*W),ue=c.create(I*W),ie=e.BASE.mulAddUnsafe(G,z,ue);if(ie.is0())throw new Error("invalid recovery: point at infinify");return ie.assertValidity(),ie}hasHighS(){return S(this.s)}toBytes(g=x.format){if(_i(g),g==="der")return Ar(Io.hexFromSig(this));let{r:B,s:I}=this,H=c.toBytes(B),j=c.toBytes(I);return g==="recovered"?(N(),ke(Uint8Array.of(this.assertRecovery()),H,j)):ke(H,j)}toHex(g){return en(this.toBytes(g))}}Object.freeze(v.prototype),Object.freeze(v);let O=o.bits2int===void 0?function(g){if(g.length>8192)throw new Error("input is too large");let B=We(g),I=g.length*8-d;return I>0?B>>BigInt(I):B}:o.bits2int,D=o.bits2int_modN===void 0?function(g){return c.create(O(g))}:o.bits2int_modN,F=nn(d);function A(_){return st("num < 2^"+d,_,Bt,F),c.toBytes(_)}function P(_,g){return Q(_,void 0,"message"),g?Q(n(_),void 0,"prehashed message"):_}function U(_,g,B){let{lowS:I,prehash:H,extraEntropy:j}=Si(B,x);_=P(_,H);let q=D(_),z=c.fromBytes(g);if(!c.isValidNot0(z))throw new Error("invalid private key");let W=[A(z),A(q)];if(j!=null&&j!==!1){let ie=j===!0?s(T.secretKey):j;W.push(Q(ie,void 0,"extraEntropy"))}let Z=ke(...W),G=q;function ue(ie){let be=O(ie);if(!c.isValidNot0(be))return;let De=e.BASE.multiply(be).toAffine(),fe=c.create(De.x);if(fe===Bt)return;let pe;if(u!==void 0){let Rt=We(Ks(u(l),f)),gd=c.inv(c.mul(Rt,be)),md=c.mul(Rt,G),wd=c.mul(Rt,z);pe=c.create(gd*c.create(md+wd*fe))}else{let Rt=$a(be,f);pe=c.create(Rt*c.create(G+fe*z))}if(pe===Bt)return;let kr=M(De.x,De.y,fe),Zr=pe;return I&&S(pe)&&(Zr=c.neg(pe),kr^=1),new v(fe,Zr,w?void 0:kr)}return{seed:Z,k2sig:ue}}function C(_,g,B={}){let{seed:I,k2sig:H}=U(_,g,B);return Ua(n.outputLen,c.BYTES,i)(I,H).toBytes(B.format)}function $(_,g,B,I={}){let{lowS:H,prehash:j,format:q}=Si(I,x);if(B=Q(B,void 0,"publicKey"),g=P(g,j),!Mt(_)){let z=_ instanceof v?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+z)}y(_,q);try{let z=v.fromBytes(_,q),W=e.fromBytes(B);if(W.is0()||H&&z.hasHighS())return!1;let{r:Z,s:G}=z,ue=D(g),ie=c.inv(G),be=c.create(ue*ie),De=c.create(Z*ie),fe=e.BASE.mulAddUnsafe(be,W,De);if(fe.is0())return!1;let pe=fe.toAffine();return!(c.create(pe.x)!==Z||q==="recovered"&&z.recovery!==M(pe.x,pe.y,Z))}catch{return!1}}function K(_,g,B={}){let{prehash:I}=Si(B,x);return g=P(g,I),v.fromBytes(_,"recovered").recoverPublicKey(g).toBytes()}return Object.freeze({keygen:p,getPublicKey:h,getSharedSecret:m,utils:E,lengths:T,Point:e,sign:C,verify:$,recoverPublicKey:K,Signature:v,hash:n})}var Kp={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},Np={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")};var Mp=Oi(Kp),St=Li(Mp,le);var Pp=Oi(Np),Bf=Li(Pp,La);var Dp=BigInt(0),Bn=BigInt(1),Fp=BigInt(2),Hp=BigInt(7),$p=BigInt(256),jp=BigInt(113),_f=[],Of=[],Lf=[];for(let e=0,t=Bn,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],_f.push(2*(5*n+r)),Of.push((e+1)*(e+2)/2%64);let o=Dp;for(let s=0;s<7;s++)t=(t<<Bn^(t>>Hp)*jp)%$p,t&Fp&&(o^=Bn<<(Bn<<BigInt(s))-Bn);Lf.push(o)}var Rf=Dn(Lf,!0),qp=Rf[0],zp=Rf[1],Wp=(e,t,r)=>e<<r|t>>>32-r,Yp=(e,t,r)=>t<<r|e>>>32-r,Zp=(e,t,r)=>t<<r-32|e>>>64-r,Gp=(e,t,r)=>e<<r-32|t>>>64-r,Sf=(e,t,r)=>r>32?Zp(e,t,r):Wp(e,t,r),Af=(e,t,r)=>r>32?Gp(e,t,r):Yp(e,t,r),Hr=new Uint32Array(10);function Xp(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(te(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)Hr[s]=e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let i=(s+8)%10,a=(s+2)%10,c=Hr[a],f=Hr[a+1],d=Sf(c,f,1)^Hr[i],l=Af(c,f,1)^Hr[i+1];for(let u=0;u<50;u+=10)e[s+u]^=d,e[s+u+1]^=l}let n=e[2],o=e[3];for(let s=0;s<24;s++){let i=Of[s],a=Sf(n,o,i),c=Af(n,o,i),f=_f[s];n=e[f],o=e[f+1],e[f]=a,e[f+1]=c}for(let s=0;s<50;s+=10){let i=e[s],a=e[s+1],c=e[s+2],f=e[s+3];e[s]^=~e[s+2]&e[s+4],e[s+1]^=~e[s+3]&e[s+5],e[s+2]^=~e[s+4]&e[s+6],e[s+3]^=~e[s+5]&e[s+7],e[s+4]^=~e[s+6]&e[s+8],e[s+5]^=~e[s+7]&e[s+9],e[s+6]^=~e[s+8]&i,e[s+7]^=~e[s+9]&a,e[s+8]^=~i&c,e[s+9]^=~a&f}e[0]^=qp[r],e[1]^=zp[r]}ye(Hr)}var Co=class e{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,r,n,o=!1,s=24){if(te(t,"blockLen"),te(r,"suffix"),te(s,"rounds"),va(o,"enableXOF"),this.blockLen=t,this.suffix=r,this.outputLen=n,this.enableXOF=o,this.canXOF=o,this.rounds=s,te(n,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=bt(this.state)}clone(){return this._cloneInto()}keccak(){Sr(this.state32),Xp(this.state32,this.rounds),Sr(this.state32),this.posOut=0,this.pos=0}update(t){wt(this),X(t);let{blockLen:r,state:n,state32:o}=this,s=t.length,i=r%4===0&&t.byteOffset%4===0,a=r/4,c=i&&s>=r?bt(t):void 0;for(let f=0;f<s;){if(c!==void 0&&this.pos===0&&f%4===0&&s-f>=r){for(let l=0,u=f/4;l<a;l++)o[l]^=c[u+l];f+=r,this.pos=r,this.keccak();continue}let d=Math.min(r-this.pos,s-f);for(let l=0;l<d;l++)n[this.pos++]^=t[f++];this.pos===r&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:n,blockLen:o}=this;t[n]^=r,(r&128)!==0&&n===o-1&&this.keccak(),t[o-1]^=128,this.keccak()}writeInto(t){wt(this,!1),X(t),this.finish();let r=this.state,{blockLen:n}=this;for(let o=0,s=t.length;o<s;){this.posOut>=n&&this.keccak();let i=Math.min(n-this.posOut,s-o);t.set(r.subarray(this.posOut,this.posOut+i),o),this.posOut+=i,o+=i}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return te(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(Tr(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){let t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,ye(this.state)}_cloneInto(t){let{blockLen:r,suffix:n,outputLen:o,rounds:s,enableXOF:i}=this;return t||=new e(r,n,o,i,s),t.blockLen=r,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=n,t.outputLen=o,t.enableXOF=i,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}},If=(e,t,r,n={})=>Jt(()=>new Co(t,e,r),n);var ar=If(6,136,32,xt(8));var Cf=If(6,72,64,xt(10));var Uf=(e,t,r,n={})=>Jt((o={})=>(o=Qt({},o),new Co(t,e,o.dkLen===void 0?r:o.dkLen,!0)),n),Kf=Uf(31,168,16,xt(11)),dt=Uf(31,136,32,xt(12));var ut=ot;function Uo(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Nf(e){return Uint8Array.from(e)}function cr(e,...t){let r=o=>typeof o=="number"?o:o.bytesLen,n=t.reduce((o,s)=>o+r(s),0);return{bytesLen:n,encode:o=>{let s=new Uint8Array(n);for(let i=0,a=0;i<t.length;i++){let c=t[i],f=r(c),d=typeof c=="number"?o[i]:c.encode(o[i]);X(d,f,e),s.set(d,a),typeof c!="number"&&d.fill(0),a+=f}return s},decode:o=>{X(o,n,e);let s=[];for(let i of t){let a=r(i),c=o.subarray(0,a);s.push(typeof i=="number"?c:i.decode(c)),o=o.subarray(a)}return s}}}function Ko(e,t){let r=t*e.bytesLen;return{bytesLen:r,encode:n=>{if(n.length!==t)throw new Error(`vecCoder.encode: wrong length=${n.length}. Expected: ${t}`);let o=new Uint8Array(r);for(let s=0,i=0;s<n.length;s++){let a=e.encode(n[s]);o.set(a,i),a.fill(0),i+=a.length}return o},decode:n=>{X(n,r);let o=[];for(let s=0;s<n.length;s+=e.bytesLen)o.push(e.decode(n.subarray(s,s+e.bytesLen)));return o}}}function Se(...e){for(let t of e)if(Array.isArray(t))for(let r of t)r.fill(0);else t.fill(0)}function Ri(e){return(1<<e)-1}var J0=Uint8Array.of();var Mf=e=>{let{newPoly:t,N:r,Q:n,F:o,ROOT_OF_UNITY:s,brvBits:i,isKyber:a}=e,c=(x,w=n)=>{let S=x%w|0;return(S>=0?S|0:w+S|0)|0},f=(x,w=n)=>{let S=c(x,w)|0;return(S>w>>1?S-w|0:S)|0};function d(){let x=t(r);for(let w=0;w<r;w++){let S=Fs(w,i),L=BigInt(s)**BigInt(S)%BigInt(n);x[w]=Number(L)|0}return x}let l=d(),u={add:(x,w)=>c((x|0)+(w|0))|0,sub:(x,w)=>c((x|0)-(w|0))|0,mul:(x,w)=>c((x|0)*(w|0))|0,inv:x=>{throw new Error("not implemented")}},p={N:r,roots:l,invertButterflies:!0,skipStages:a?1:0,brp:!1},h=Hs(u,{dit:!1,...p}),m=Hs(u,{dit:!0,...p});return{mod:c,smod:f,nttZetas:l,NTT:{encode:x=>h(x),decode:x=>{m(x);for(let w=0;w<x.length;w++)x[w]=c(o*x[w]);return x}},bitsCoder:(x,w)=>{let S=Ri(x),L=x*(r/8);return{bytesLen:L,encode:R=>{let M=new Uint8Array(L);for(let N=0,y=0,v=0,O=0;N<R.length;N++)for(y|=(w.encode(R[N])&S)<<v,v+=x;v>=8;v-=8,y>>=8)M[O++]=y&Ri(v);return M},decode:R=>{let M=t(r);for(let N=0,y=0,v=0,O=0;N<R.length;N++)for(y|=R[N]<<v,v+=8;v>=x;v-=x,y>>=x)M[O++]=w.decode(y&S);return M}}}}},Vp=e=>(t,r)=>{r||(r=e.blockLen);let n=new Uint8Array(t.length+2);n.set(t);let o=t.length,s=new Uint8Array(r),i=e.create({}),a=0,c=0;return{stats:()=>({calls:a,xofs:c}),get:(f,d)=>(n[o+0]=f,n[o+1]=d,i.destroy(),i=e.create({}).update(n),a++,()=>(c++,i.xofInto(s))),clean:()=>{i.destroy(),Se(s,n)}}},Pf=Vp(Kf);var Ue=256,At=3329,Qp=3303,Jp=17,{mod:_n,nttZetas:eh,NTT:fr,bitsCoder:th}=Mf({N:Ue,Q:At,F:Qp,ROOT_OF_UNITY:Jp,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),Ii={512:{N:Ue,Q:At,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128},768:{N:Ue,Q:At,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:Ue,Q:At,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256}},rh=e=>{if(e>=12)return{encode:r=>r,decode:r=>r};let t=2**(e-1);return{encode:r=>((r<<e)+At/2)/At,decode:r=>r*At+t>>>e}},Sn=e=>th(e,rh(e));function lr(e,t){for(let r=0;r<Ue;r++)e[r]=_n(e[r]+t[r])}function nh(e,t){for(let r=0;r<Ue;r++)e[r]=_n(e[r]-t[r])}function oh(e,t,r,n,o){let s=_n(t*n*o+e*r),i=_n(e*n+t*r);return{c0:s,c1:i}}function No(e,t){for(let r=0;r<Ue/2;r++){let n=eh[64+(r>>1)];r&1&&(n=-n);let{c0:o,c1:s}=oh(e[2*r+0],e[2*r+1],t[2*r+0],t[2*r+1],n);e[2*r+0]=o,e[2*r+1]=s}return e}function Df(e){let t=new Uint16Array(Ue);for(let r=0;r<Ue;){let n=e();if(n.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;r<Ue&&o+3<=n.length;o+=3){let s=(n[o+0]>>0|n[o+1]<<8)&4095,i=(n[o+1]>>4|n[o+2]<<4)&4095;s<At&&(t[r++]=s),r<Ue&&i<At&&(t[r++]=i)}}return t}function An(e,t,r,n){let o=e(n*Ue/4,t,r),s=new Uint16Array(Ue),i=bt(o),a=0;for(let c=0,f=0,d=0,l=0;c<i.length;c++){let u=i[c];for(let p=0;p<32;p++)d+=u&1,u>>=1,a+=1,a===n?(l=d,d=0):a===2*n&&(s[f++]=_n(l-d),d=0,a=0)}if(a)throw new Error(`sampleCBD: leftover bits: ${a}`);return s}var sh=e=>{let{K:t,PRF:r,XOF:n,HASH512:o,ETA1:s,ETA2:i,du:a,dv:c}=e,f=Sn(1),d=Sn(c),l=Sn(a),u=cr("publicKey",Ko(Sn(12),t),32),p=Ko(Sn(12),t),h=cr("ciphertext",Ko(l,t),d),m=cr("seed",32,32);return{secretCoder:p,lengths:{secretKey:p.bytesLen,publicKey:u.bytesLen,cipherText:h.bytesLen},keygen:E=>{X(E,32,"seed");let T=new Uint8Array(33);T.set(E),T[32]=t;let x=o(T),[w,S]=m.decode(x),L=[],R=[];for(let y=0;y<t;y++)L.push(fr.encode(An(r,S,y,s)));let M=n(w);for(let y=0;y<t;y++){let v=fr.encode(An(r,S,t+y,s));for(let O=0;O<t;O++){let D=Df(M.get(O,y));lr(v,No(D,L[O]))}R.push(v)}M.clean();let N={publicKey:u.encode([R,w]),secretKey:p.encode(L)};return Se(w,S,L,R,T,x),N},encrypt:(E,T,x)=>{let[w,S]=u.decode(E),L=[];for(let O=0;O<t;O++)L.push(fr.encode(An(r,x,O,s)));let R=n(S),M=new Uint16Array(Ue),N=[];for(let O=0;O<t;O++){let D=An(r,x,t+O,i),F=new Uint16Array(Ue);for(let A=0;A<t;A++){let P=Df(R.get(O,A));lr(F,No(P,L[A]))}lr(D,fr.decode(F)),N.push(D),lr(M,No(w[O],L[O])),Se(F)}R.clean();let y=An(r,x,2*t,i);lr(y,fr.decode(M));let v=f.decode(T);return lr(v,y),Se(w,L,M,y),h.encode([N,v])},decrypt:(E,T)=>{let[x,w]=h.decode(E),S=p.decode(T),L=new Uint16Array(Ue);for(let R=0;R<t;R++)lr(L,No(S[R],fr.encode(x[R])));return nh(w,fr.decode(L)),Se(L,S,x),f.encode(w)}}};function Ci(e){let t=sh(e),{HASH256:r,HASH512:n,KDF:o}=e,{secretCoder:s,lengths:i}=t,a=cr("secretKey",i.secretKey,i.publicKey,32,32),c=32,f=64;return{info:{type:"ml-kem"},lengths:{...i,seed:64,msg:c,msgRand:c,secretKey:a.bytesLen},keygen:(d=ut(f))=>{X(d,f,"seed");let{publicKey:l,secretKey:u}=t.keygen(d.subarray(0,32)),p=r(l),h=a.encode([u,l,p,d.subarray(32)]);return Se(u,p),{publicKey:l,secretKey:h}},getPublicKey:d=>{let[l,u,p,h]=a.decode(d);return Uint8Array.from(u)},encapsulate:(d,l=ut(c))=>{X(d,i.publicKey,"publicKey"),X(l,c,"message");let u=d.subarray(0,384*e.K),p=s.encode(s.decode(Nf(u)));if(!Uo(p,u))throw Se(p),new Error("ML-KEM.encapsulate: wrong publicKey modulus");Se(p);let h=n.create().update(l).update(r(d)).digest(),m=t.encrypt(d,l,h.subarray(32,64));return Se(h.subarray(32)),{cipherText:m,sharedSecret:h.subarray(0,32)}},decapsulate:(d,l)=>{X(l,a.bytesLen,"secretKey"),X(d,i.cipherText,"cipherText");let u=a.bytesLen-96,p=u+32,h=r(l.subarray(u/2,p));if(!Uo(h,l.subarray(p,p+32)))throw new Error("invalid secretKey: hash check failed");let[m,E,T,x]=a.decode(l),w=t.decrypt(d,m),S=n.create().update(w).update(T).digest(),L=S.subarray(0,32),R=t.encrypt(E,w,S.subarray(32,64)),M=Uo(d,R),N=o.create({dkLen:32}).update(x).update(d).digest();return Se(w,R,M?N:L),M?L:N}}}function ih(e,t,r){return dt.create({dkLen:e}).update(t).update(new Uint8Array([r])).digest()}var Ui={HASH256:ar,HASH512:Cf,KDF:dt,XOF:Pf,PRF:ih},lw=Ci({...Ui,...Ii[512]}),On=Ci({...Ui,...Ii[768]}),Ff=Ci({...Ui,...Ii[1024]});function ah(e,t=!1){let r=e.lengths,n=e.keygen;if(t){let s=e.Point.Fn;if(!s)throw new Error("No Point.Fn");n=(i=ut(r.seed))=>{X(i,r.seed,"seed");let a=s.isLE?Ye(i):We(i),c=s.toBytes(s.create(a));return{secretKey:c,publicKey:e.getPublicKey(c)}}}return{lengths:{secretKey:r.secretKey,publicKey:r.publicKey,seed:r.seed},keygen:n,getPublicKey:o=>e.getPublicKey(o)}}function Ki(e,t=!1){let r=ah(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{...r.lengths,msg:r.lengths.seed,cipherText:r.lengths.publicKey},keygen:r.keygen,getPublicKey:r.getPublicKey,encapsulate(n,o=ut(e.lengths.seed)){let s=this.keygen(o).secretKey,i=this.decapsulate(n,s),a=e.getPublicKey(s);return Se(s),{sharedSecret:i,cipherText:a}},decapsulate(n,o){let s=e.getSharedSecret(o,n);return e.lengths.publicKeyHasPrefix?s.subarray(1):s}}}function Ln(e,t){return cr(t,...e.map(r=>{if(typeof r.lengths[t]!="number")throw new Error("wrong length: "+t);return r.lengths[t]}))}function Ni(e){return(t,r)=>e(t,{dkLen:r})}function ch(e,t,...r){let n=Ln(r,"seed"),o=Ln(r,"publicKey");e===void 0&&(e=n.bytesLen),te(e);function s(i){X(i,e);let a=n.decode(t(i,n.bytesLen)),c=r.map((l,u)=>l.keygen(a[u])),f=c.map(l=>l.secretKey),d=c.map(l=>l.publicKey);return{secretKey:f,publicKey:d}}return{info:{lengths:{seed:e,publicKey:o.bytesLen,secretKey:e}},getPublicKey(i){return this.keygen(i).publicKey},keygen(i=ut(e)){let{publicKey:a,secretKey:c}=s(i),f=o.encode(a);return Se(a),Se(c),{secretKey:i,publicKey:f}},expandDecapsulationKey:s,realSeedLen:e}}function Mo(e,t,r,n,...o){let s=ch(e,r,...o),i=Ln(o,"cipherText"),a=Ln(o,"publicKey"),c=Ln(o,"msg");return t===void 0&&(t=c.bytesLen),te(t),{lengths:{...s.info.lengths,msg:t,msgRand:c.bytesLen,cipherText:i.bytesLen},getPublicKey:s.getPublicKey,keygen:s.keygen,encapsulate(f,d=ut(c.bytesLen)){let l=a.decode(f),u=c.decode(d),p=o.map((T,x)=>T.encapsulate(l[x],u[x])),h=p.map(T=>T.sharedSecret),m=p.map(T=>T.cipherText),E={sharedSecret:n(l,m,h),cipherText:i.encode(m)};return Se(h,m),E},decapsulate(f,d){let l=i.decode(f),{publicKey:u,secretKey:p}=s.expandDecapsulationKey(d),h=o.map((m,E)=>m.decapsulate(l[E],p[E]));return n(u,l,h)}}}function Hf(e,t,r,n,o){return Ke(n),Ke(o),Mo(32,32,Ni(n),(s,i,a)=>o(ke(a[0],a[1],i[1],s[1],Dt(e))),t,r)}var Ew=Hf("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",On,Ki(St,!0),dt,ar),vw=Hf("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",Ff,Ki(Bf,!0),dt,ar);function fh(e,t,r,n,o){return Ke(n),Ke(o),Mo(32,32,Ni(n),(s,i,a)=>{let c=ke(a[0],a[1],i[0],s[0],i[1],s[1],Dt(e)),f=32,d=ke(Dt("hybrid_prk"),c),l=Kr(o,d),u=ke(_r(f,2),Dt("shared_secret"),Dt("")),p=yn(o,l,u,f);return Se(l,u,d,c),p},t,r)}var $f=Ki($t),kw=fh("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",On,$f,dt,le),lh=Mo(32,32,Ni(dt),(e,t,r)=>ar(ke(r[0],r[1],t[1],e[1],Dt("\\.//^\\"))),On,$f);function dh(e,t,r,n){let o=e.Point.Fn;if(!o)throw new Error("no Point.Fn");function s(i){let a;for(let d=0,l=t;;d=l,l+=t){if(l>i.length)throw new Error("rejection sampling failed");if(a=o.fromBytes(i.subarray(d,l),!0),o.isValidNot0(a))break}let c=o.toBytes(o.create(a)),f=e.getPublicKey(c,!1);return{secretKey:c,publicKey:f}}return{lengths:{secretKey:t,publicKey:r,seed:n,msg:n,cipherText:r},keygen(i=ut(n)){return X(i,n,"seed"),s(i)},getPublicKey(i){return e.getPublicKey(i,!1)},encapsulate(i,a=ut(n)){X(a,n,"rand");let{secretKey:c}=s(a),f=this.decapsulate(i,c),d=e.getPublicKey(c,!1);return Se(c),{sharedSecret:f,cipherText:d}},decapsulate(i,a){return e.getSharedSecret(a,i).subarray(1)}}}function uh(e,t,r,n){let{secretKey:o,publicKeyUncompressed:s}=r.lengths;if(!o||!s)throw new Error("wrong curve");let i=dh(r,o,s,n),a=64,c=a+n;return Mo(32,32,f=>{X(f,32);let d=dt(f,{dkLen:c}),l=d.subarray(0,a),u=d.subarray(a,c);return ke(l,u)},(f,d,l)=>ar(ke(l[0],l[1],d[1],f[1],Dt(e))),t,i)}var ph=uh("MLKEM768-P256",On,St,128);var Mi=lh,jf=ph;var qf=!1,hh=!1;async function zf(e,t){if(hh)return await t();try{return await e()}catch(r){if(r instanceof ReferenceError||r instanceof DOMException&&r.name==="NotSupportedError")return await t();throw r}}async function Po(e,t){return await zf(async()=>{let r=Pi(e)?e:await gh(e),n=await crypto.subtle.importKey("raw",t,{name:"X25519"},qf,[]);return new Uint8Array(await crypto.subtle.deriveBits({name:"X25519",public:n},r,256))},()=>{if(Pi(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return $t.scalarMult(e,t)})}async function Do(e){return await zf(async()=>Po(e,$t.GuBytes),()=>{if(Pi(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return $t.scalarMultBase(e)})}var yh=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function gh(e){if(e.length!==32)throw new Error("X25519 private key must be 32 bytes");let t=new Uint8Array([...yh,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},qf,["deriveBits"])}function Pi(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Fo=class{s;transcript=[];buf=new Uint8Array(0);constructor(t){this.s=t.getReader()}async readLine(){let t=[];for(;;){let r=this.buf.indexOf(10);if(r>=0)return t.push(this.buf.subarray(0,r)),this.transcript.push(this.buf.subarray(0,r+1)),this.buf=this.buf.subarray(r+1),wh(dr(t));this.buf.length>0&&(t.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=dr(t),null;this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:dr(this.transcript)}}};function wh(e){return e.forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function dr(e){let t=e.reduce(((o,s)=>o+s.length),0),r=new Uint8Array(t),n=0;for(let o of e)r.set(o,n),n+=o.length;return r}function $r(e,...t){return e.pipeThrough(new TransformStream({start(r){for(let n of t)r.enqueue(n)}}))}function Ho(e){return new ReadableStream({start(t){t.enqueue(e),t.close()}})}async function Di(e){if(!(e instanceof ReadableStream))throw new Error("readAll expects a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function Wf(e){if(!(e instanceof ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}async function Yf(e,t){let r=e.getReader(),n=[],o=0;for(;o<t;){let{done:c,value:f}=await r.read();if(c)throw Error("stream ended before reading "+t.toString()+" bytes");n.push(f),o+=f.length}r.releaseLock();let s=dr(n),i=s.subarray(0,t),a=$r(e,s.subarray(t));return{data:i,rest:a}}var rt=class{args;body;constructor(t,r){this.args=t,this.body=r}};async function bh(e){let t=await e.readLine();if(t===null)throw Error("invalid stanza");let r=t.split(" ");if(r.length<2||r.shift()!=="->")return{next:t};for(let s of r)if(s.length===0)throw Error("invalid stanza");let n=[];for(;;){let s=await e.readLine();if(s===null)throw Error("invalid stanza");let i=Ce.decode(s);if(i.length>48)throw Error("invalid stanza");if(n.push(i),i.length<48)break}let o=dr(n);return{s:new rt(r,o)}}async function Zf(e){let t=new Fo(e),r=await t.readLine();if(r!=="age-encryption.org/v1")throw Error("invalid version "+(r??"line"));let n=[];for(;;){let{s:o,next:s}=await bh(t);if(o!==void 0){n.push(o);continue}if(!s.startsWith("--- "))throw Error("invalid header");let i=Ce.decode(s.slice(4)),{rest:a,transcript:c}=t.close(),f=c.slice(0,c.length-1-s.length+3);return{stanzas:n,headerNoMAC:f,MAC:i,headerSize:c.length,rest:$r(e,a)}}}function Fi(e){let t=[];t.push(`age-encryption.org/v1
`);for(let r of e){t.push("-> "+r.args.join(" ")+`
`);for(let n=0;n<r.body.length;n+=48){let o=n+48;o>r.body.length&&(o=r.body.length),t.push(Ce.encode(r.body.subarray(n,o))+`
`)}r.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function Gf(e,t){return dr([Fi(e),new TextEncoder().encode(" "+Ce.encode(t)+`
`)])}var jo=class{recipient;constructor(t){let{prefix:r,words:n}=Ne.decode(t,!1),o=Ne.fromWords(n);if(!t.startsWith("age1pq1")||r.toLowerCase()!=="age1pq"||o.length!==1216)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Mi.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:s,nonce:i}=Xo(Xf,n,o),a=Xe(s,i).encrypt(t);return[new rt(["mlkem768x25519",Ce.encode(r)],a)]}},qo=class{identity;constructor(t){let r=Ne.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-PQ-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="mlkem768x25519")continue;if(r.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=Ce.decode(r.args[1]);if(n.length!==1120||r.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let o=Mi.decapsulate(n,this.identity),s=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:i,nonce:a}=Xo(Xf,o,s);try{return Xe(i,a).decrypt(r.body)}catch{continue}}return null}},Xf=25722,xh=80,Hi=16;function Xo(e,t,r){let n=Eh(e),o=$o(n,void 0,"psk_id_hash",new Uint8Array(0)),s=$o(n,void 0,"info_hash",r),i=new Uint8Array(1+o.length+s.length);i[0]=0,i.set(o,1),i.set(s,1+o.length);let a=$o(n,t,"secret",new Uint8Array(0)),c=$i(n,a,"key",i,32),f=$i(n,a,"base_nonce",i,12);return{key:c,nonce:f}}function Eh(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,t[7]=1,t[8]=0,t[9]=3,t}function $o(e,t,r,n){let o=new Uint8Array(7+e.length+r.length+n.length),s=0;return o.set(new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(r),s),s+=r.length,o.set(n,s),Kr(le,o,t)}function $i(e,t,r,n,o){let s=new Uint8Array(9+e.length+r.length+n.length),i=0;return s[i]=o>>8&255,s[i+1]=o&255,i+=2,s.set(new TextEncoder().encode("HPKE-v1"),i),i+=7,s.set(e,i),i+=e.length,s.set(new TextEncoder().encode(r),i),i+=r.length,s.set(n,i),yn(le,t,s,o)}function vh(e){e.length!==St.lengths.publicKeyUncompressed&&(e=St.Point.fromBytes(e).toBytes(!1));let t=St.utils.randomSecretKey(),r=St.getPublicKey(t,!1),n=St.getSharedSecret(t,e,!0).subarray(1),o=new Uint8Array(r.length+e.length);o.set(r,0),o.set(e,r.length);let s=new Uint8Array(5);s.set(new TextEncoder().encode("KEM"),0),s[3]=Hi>>8,s[4]=Hi&255;let i=$o(s,void 0,"eae_prk",n),a=$i(s,i,"shared_secret",o,32);return{encapsulatedKey:r,sharedSecret:a}}var zo=class{recipient;constructor(t){let r=Ne.decodeToBytes(t);if(!t.startsWith("age1tag1")||r.prefix.toLowerCase()!=="age1tag"||r.bytes.length!==33)throw Error("invalid recipient");this.recipient=r.bytes}wrapFileKey(t){let{encapsulatedKey:r,sharedSecret:n}=vh(this.recipient),o=new TextEncoder().encode("age-encryption.org/p256tag"),s=(()=>{let f=le(this.recipient).subarray(0,4),d=new Uint8Array(r.length+f.length);return d.set(r,0),d.set(f,r.length),Kr(le,d,o).subarray(0,4)})(),{key:i,nonce:a}=Xo(Hi,n,o),c=Xe(i,a).encrypt(t);return[new rt(["p256tag",Ce.encode(s),Ce.encode(r)],c)]}},Wo=class{recipient;constructor(t){let{prefix:r,words:n}=Ne.decode(t,!1),o=Ne.fromWords(n);if(!t.startsWith("age1tagpq1")||r.toLowerCase()!=="age1tagpq"||o.length!==1249)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=jf.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768p256tag"),s=(()=>{let f=le(this.recipient.subarray(1184)).subarray(0,4),d=new Uint8Array(r.length+f.length);return d.set(r,0),d.set(f,r.length),Kr(le,d,o).subarray(0,4)})(),{key:i,nonce:a}=Xo(xh,n,o),c=Xe(i,a).encrypt(t);return[new rt(["mlkem768p256tag",Ce.encode(s),Ce.encode(r)],c)]}},Yo=class{recipient;constructor(t){let r=Ne.decodeToBytes(t);if(!t.startsWith("age1")||r.prefix.toLowerCase()!=="age"||r.bytes.length!==32)throw Error("invalid recipient");this.recipient=r.bytes}async wrapFileKey(t){let r=ot(32),n=await Do(r),o=await Po(r,this.recipient),s=new Uint8Array(n.length+this.recipient.length);s.set(n),s.set(this.recipient,n.length);let i=new TextEncoder().encode("age-encryption.org/v1/X25519"),a=it(le,o,s,i,32);return[new rt(["X25519",Ce.encode(n)],ji(t,a))]}},Rn=class{identity;recipient;constructor(t){if(kh(t)){this.identity=t,this.recipient=Do(t);return}let r=Ne.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes,this.recipient=Do(r.bytes)}async unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="X25519")continue;if(r.args.length!==2)throw Error("invalid X25519 stanza");let n=Ce.decode(r.args[1]);if(n.length!==32)throw Error("invalid X25519 stanza");let o=await Po(this.identity,n),s=await this.recipient,i=new Uint8Array(n.length+s.length);i.set(n),i.set(s,n.length);let a=new TextEncoder().encode("age-encryption.org/v1/X25519"),c=it(le,o,i,a,32),f=qi(r.body,c);if(f!==null)return f}return null}},Zo=class{passphrase;logN;constructor(t,r){this.passphrase=t,this.logN=r}wrapFileKey(t){let r=ot(16),n="age-encryption.org/v1/scrypt",o=new Uint8Array(n.length+16);o.set(new TextEncoder().encode(n)),o.set(r,n.length);let s=kn(this.passphrase,o,{N:2**this.logN,r:8,p:1,dkLen:32});return[new rt(["scrypt",Ce.encode(r),this.logN.toString()],ji(t,s))]}},Go=class{passphrase;constructor(t){this.passphrase=t}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="scrypt")continue;if(t.length!==1)throw Error("scrypt recipient is not the only one in the header");if(r.args.length!==3||!/^[1-9][0-9]*$/.test(r.args[2]))throw Error("invalid scrypt stanza");let n=Ce.decode(r.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let o=Number(r.args[2]);if(o>20)throw Error("scrypt work factor is too high");let s="age-encryption.org/v1/scrypt",i=new Uint8Array(s.length+16);i.set(new TextEncoder().encode(s)),i.set(n,s.length);let a=kn(this.passphrase,i,{N:2**o,r:8,p:1,dkLen:32}),c=qi(r.body,a);if(c!==null)return c}return null}};function ji(e,t){let r=new Uint8Array(12);return Xe(t,r).encrypt(e)}function qi(e,t){if(e.length!==32)throw Error("invalid stanza");let r=new Uint8Array(12);try{return Xe(t,r).decrypt(e)}catch{return null}}function kh(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var ur=16,Wi=64*1024,zi=Wi+ur;function Vf(e){let t=new Uint8Array(12),r=()=>{for(let i=t.length-2;i>=0&&(t[i]++,t[i]===0);i--);},n=!0,o=new Uint8Array(zi),s=0;return new TransformStream({transform(i,a){for(;i.length>0;){if(s===o.length){let f=Xe(e,t).decrypt(o);a.enqueue(f),r(),s=0,n=!1}let c=Math.min(o.length-s,i.length);o.set(i.subarray(0,c),s),s+=c,i=i.subarray(c)}},flush(i){t[11]=1;let a=Xe(e,t).decrypt(o.subarray(0,s));if(!n&&a.length===0)throw new Error("final chunk is empty");i.enqueue(a)}})}function Qf(e){if(e<ur)throw Error("ciphertext is too small");if(e===ur)return 0;let t=Math.floor(e/zi),r=e%zi;if(0<r&&r<=ur)throw Error("ciphertext size is invalid");let n=e;return n-=t*ur,n-=r>0?ur:0,n}function Jf(e){let t=new Uint8Array(12),r=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},n=new Uint8Array(Wi),o=0;return new TransformStream({transform(s,i){for(;s.length>0;){if(o===n.length){let c=Xe(e,t).encrypt(n);i.enqueue(c),r(),o=0}let a=Math.min(n.length-o,s.length);n.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let i=Xe(e,t).encrypt(n.subarray(0,o));s.enqueue(i)}})}function el(e){let t=Math.max(1,Math.ceil(e/Wi));return e+ur*t}var In=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(t){if(this.passphrase!==null)throw new Error("can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients and passphrases");this.passphrase=t}setScryptWorkFactor(t){this.scryptWorkFactor=t}addRecipient(t){if(this.passphrase!==null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof t=="string")if(t.startsWith("age1pq1"))this.recipients.push(new jo(t));else if(t.startsWith("age1tag1"))this.recipients.push(new zo(t));else if(t.startsWith("age1tagpq1"))this.recipients.push(new Wo(t));else if(t.startsWith("age1"))this.recipients.push(new Yo(t));else throw new Error("unrecognized recipient type");else this.recipients.push(t)}async encrypt(t){let r=ot(16),n=[],o=this.recipients;this.passphrase!==null&&(o=[new Zo(this.passphrase,this.scryptWorkFactor)]);for(let p of o)n.push(...await p.wrapFileKey(r));let s=new TextEncoder().encode("header"),i=it(le,r,void 0,s,32),a=et(le,i,Fi(n)),c=Gf(n,a),f=ot(16),d=new TextEncoder().encode("payload"),l=it(le,r,f,d,32),u=Jf(l);return t instanceof ReadableStream?Object.assign($r(t.pipeThrough(u),c,f),{size:p=>el(p)+c.length+f.length}):(typeof t=="string"&&(t=new TextEncoder().encode(t)),await Di($r(Ho(t).pipeThrough(u),c,f)))}},Vo=class{identities=[];addPassphrase(t){this.identities.push(new Go(t))}addIdentity(t){if(_h(t))this.identities.push(new Rn(t));else if(typeof t=="string")if(t.startsWith("AGE-SECRET-KEY-1"))this.identities.push(new Rn(t));else if(t.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.push(new qo(t));else throw new Error("unrecognized identity type");else this.identities.push(t)}async decrypt(t,r){let n=t instanceof ReadableStream?t:Ho(t),{fileKey:o,headerSize:s,rest:i}=await this.decryptHeaderInternal(n),{data:a,rest:c}=await Yf(i,16),f=new TextEncoder().encode("payload"),d=it(le,o,a,f,32),l=Vf(d),u=c.pipeThrough(l),p=Object.assign(u,{size:h=>Qf(h-s-a.length)});return t instanceof ReadableStream?p:r==="text"?await Wf(u):await Di(u)}async decryptHeader(t){return(await this.decryptHeaderInternal(Ho(t))).fileKey}async decryptHeaderInternal(t){let r=await Zf(t),n=await this.unwrapFileKey(r.stanzas);if(n===null)throw Error("no identity matched any of the file's recipients");let o=new TextEncoder().encode("header"),s=it(le,n,void 0,o,32),i=et(le,s,r.headerNoMAC);if(!Ah(r.MAC,i))throw Error("invalid header HMAC");return{fileKey:n,headerSize:r.headerSize,rest:r.rest}}async unwrapFileKey(t){for(let r of this.identities){let n=await r.unwrapFileKey(t);if(n!==null)return n}return null}};function Ah(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function _h(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Oh=16384,Lh=64,tl=ae(`age-encryption.org/v1
`),Rh=64,Ih=/^->( [!-~]+)+$/,Ch=/^[A-Za-z0-9+/]{0,64}$/,Uh=/^--- [A-Za-z0-9+/]{43}$/,Kh=10;function rl(e){if(!tl.every((i,a)=>i===e[a]))return null;let t=e.subarray(0,Oh),r=0,n=0,o=!1,s=tl.length;for(;;){let i=t.indexOf(Kh,s);if(i<0)return null;let a=String.fromCharCode(...t.subarray(s,i));if(s=i+1,o){if(!Ch.test(a))return null;o=a.length===Rh}else if(Ih.test(a)){let c=a.split(" ")[1];if(r+=1,c==="X25519")n+=1;else if(!c.endsWith("-grease"))return null;if(r>Lh)return null;o=!0}else return Uh.test(a)&&n>0?s:null}}var Nh=16,Mh=65536,nl=16,Ph=1048576,pr=class extends Error{constructor(r){super(r);this.reason=r}reason};async function Qo(e,t){if(t.length===0)throw new Error("sealed to nobody");let r=new In;for(let n of t)qt(n),r.addRecipient(n);return new Uint8Array(await r.encrypt(e))}function Yi(e){let t=rl(e);if(t===null)throw new pr("too_large");let r=e.length-t-Nh,n=Math.ceil(r/(Mh+nl))*nl;if(r<=0||r<n||r-n>Ph)throw new pr("too_large");return r-n}async function Jo(e,t){Yi(e);let r=new Vo;r.addIdentity(t);try{return new Uint8Array(await r.decrypt(e))}catch{throw new pr("cannot_open")}}async function ol(e,t,r){let n=new In;return n.setPassphrase(t),n.setScryptWorkFactor(r),new Uint8Array(await n.encrypt(ae(e)))}var Dh=17;async function Fh(e){return e.job==="stretch"?new Uint8Array(kn(ae(e.passphrase),e.salt,Lc)):ol(e.text,e.passphrase,Dh)}self.onmessage=async e=>{let t=await Fh(e.data);self.postMessage(t,{transfer:[t.buffer]})};var Zi=new URL("scrypt-worker-f74ba95b.js",import.meta.url).href,sl=window.trustedTypes?.createPolicy("candour-worker",{createScriptURL(e){if(e!==Zi)throw new TypeError("not the worker");return e}});function jr(e){let t=new Worker(sl?sl.createScriptURL(Zi):Zi);return new Promise((r,n)=>{t.onmessage=o=>r(o.data),t.onerror=()=>n(new Error("the worker failed")),t.postMessage(e)}).finally(()=>t.terminate())}function Gi(){Y("[data-errors]").replaceChildren();for(let e of document.querySelectorAll(".govuk-error-message")){let t=e.closest(".govuk-form-group");t?.classList.remove("govuk-form-group--error");for(let r of t?.querySelectorAll("[aria-invalid]")??[]){r.removeAttribute("aria-invalid"),r.classList.remove("govuk-input--error","govuk-textarea--error");let n=(r.getAttribute("aria-describedby")??"").split(" ").filter(o=>o!==e.id);r.setAttribute("aria-describedby",n.join(" "))}e.remove()}}function _t(e){Gi();let t=k("ul",{class:"govuk-list govuk-error-summary__list"});for(let n of e){if(n.field===null){t.append(k("li",{},n.message));continue}let o=k("a",{href:`#${n.field}`},n.message),s=Y(`#${n.field}`);o.addEventListener("click",i=>{i.preventDefault(),s.focus()}),t.append(k("li",{},o)),Hh(s,n.message)}let r=k("div",{class:"govuk-error-summary",role:"alert",tabindex:"-1"},k("h2",{class:"govuk-error-summary__title"},b("browser-problem")),k("div",{class:"govuk-error-summary__body"},t));Y("[data-errors]").replaceChildren(r),tt(r)}function Hh(e,t){let r=`${e.id}-error`,n=k("span",{class:"govuk-visually-hidden"},`${b("browser-error-prefix")} `);e.before(k("p",{class:"govuk-error-message",id:r},n,t)),e.closest(".govuk-form-group")?.classList.add("govuk-form-group--error"),e.classList.add(e instanceof HTMLTextAreaElement?"govuk-textarea--error":"govuk-input--error"),e.setAttribute("aria-invalid","true");let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",`${o} ${r}`.trim())}var Re=class extends Error{constructor(r,n=null){super(r);this.field=n}field};function Ve(e,t){e.addEventListener("submit",r=>{r.preventDefault(),es(e,t)})}async function es(e,t){if(e.getAttribute("aria-busy")!=="true"){e.setAttribute("aria-busy","true"),Gi();try{await t()}catch(r){if(r instanceof kt)return;_t([$h(r)])}finally{e.removeAttribute("aria-busy"),ge("")}}}function $h(e){return e instanceof Re?{field:e.field,message:e.message}:e instanceof Oe?{field:null,message:e.message}:{field:null,message:b("browser-unexpected")}}function ts(e,t){e.replaceChildren(...t.split(" ").map(r=>k("li",{},r)))}async function il(){zh();let e=await Zt();jh(e);let t=Y("[data-make-identity-file]");t.disabled=!1,t.addEventListener("click",()=>{es(t,()=>qh(e))})}function jh({keys:e}){let t=ho(e.recipient,e.signer);Y("[data-fingerprint]").textContent=t;let r=document.querySelector("[data-fingerprint-in-keys]")?.textContent??null,n=r===null?"none":r===t?"same":"other";Y("[data-fingerprint-verdict]").replaceChildren(k("div",{class:"govuk-inset-text"},b(`browser-fingerprint-${n}`)))}async function qh({account:e,keys:t}){ge(b("browser-identity-making"));let r=yo(),n=`# ${e}
# public key: ${t.recipient}
${t.identity}
`,o=await jr({job:"seal-identity-file",passphrase:r,text:n}),s=k("ol",{class:"candour-code"});ts(s,r);let i=`candour-identity-${e}.age`,a=URL.createObjectURL(new Blob([o],{type:"application/octet-stream"})),c=k("a",{class:"govuk-button",role:"button",draggable:"false",href:a,download:i},b("browser-identity-download",{file:i})),f=k("p",{class:"govuk-body"},b("browser-identity-words"));Y("[data-identity-file]").replaceChildren(f,s,c),tt(f)}function zh(){for(let e of document.querySelectorAll("[data-end-session]"))e.addEventListener("click",()=>{es(e,()=>Wh(e))})}async function Wh(e){if(await Wt("/api/v1/sessions/end",{session:e.dataset.endSession}),e.dataset.thisSession!==void 0)return zt();let t=k("li",{},b("browser-session-ended"));e.closest("li")?.replaceWith(t),tt(t)}var V=class extends Error{constructor(){super("malformed")}},Yh=64;function he(e){let t=Object.keys(e);return r=>{let n=Ot(r),o=Object.keys(n);if(o.length!==t.length)throw new V;return t.forEach((s,i)=>{if(o[i]!==s)throw new V;e[s](n[s])}),n}}function Ot(e){if(typeof e!="object"||e===null||Array.isArray(e))throw new V;return e}function pt(e){return t=>{if(!Array.isArray(t))throw new V;return t.forEach(e),t}}function ce(e){if(typeof e!="string"||!e.isWellFormed())throw new V;return e}function qr(e){return t=>{let r=pt(e)(t);if(r.length>Yh||new Set(r).size!==r.length)throw new V;return r}}function Xi(e){return t=>t===""?t:e(t)}function al(e){return t=>t===null?t:e(t)}function Vi(e){if(typeof e!="boolean")throw new V;return e}function Ie(...e){return t=>{if(!e.includes(t))throw new V;return t}}function hr(e){return t=>{if(typeof t!="string"||!e.test(t))throw new V;return t}}function ht(e){let t=hr(/^[a-z][a-z0-9-]{1,30}$/)(e);if(t==="reporter"||t==="no-account")throw new V;return t}function yt(e){return hr(/^[a-z][a-z0-9_]{1,40}$/)(e)}function Lt(e){return hr(/^[a-z][a-z0-9_]{0,40}$/)(e)}function cl(e){return hr(/^[a-z2-7]{26}$/)(e)}function Cn(e){if(typeof e!="number"||!Number.isInteger(e)||e<0||e>4294967295)throw new V;return e}function yr(e){let t=hr(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(e),r=new Date(`${t}T00:00:00Z`);if(Number.isNaN(r.getTime())||r.toISOString().slice(0,10)!==t||r.getTime()<0)throw new V;return t}function gr(e){return t=>{let r=Qi(()=>re(ce(t)));if(e!==null&&r.length!==e)throw new V;return t}}function zr(e){if(!Sc(re(gr(32)(e))))throw new V;return e}function gt(e){return Qi(()=>qt(ce(e))),e}function fl(e){return Qi(()=>Zs(ce(e))).fill(0),e}function Qi(e){try{return e()}catch{throw new V}}var Zh=["none","low","moderate","severe","death","not_known"],Gh=["rare","unlikely","possible","likely","certain","not_known"],Xh=["engaged","not_engaged","not_known"],Vh=["notifiable","not_notifiable","not_known"],Qh=["acknowledged","declined","question","outcome","answer"],Jh=["consent","serious_harm"],ey=16,ty=64,ry=/^[a-z][a-z0-9_]{0,39}$/;function ny(e){for(let[t,r]of Object.entries(Ot(e)))hr(ry)(t),Array.isArray(r)?pt(ce)(r):ce(r);return e}function ll(e){if(!Array.isArray(e)||e.length!==0)throw new V;return e}function oy(e){let t=qr(gt)(e);if(t.length===0||t.length>ey)throw new V;return t}function sy(e){let t=pt(he({title:ce,text:ce}))(e);if(t.length>ty)throw new V;return t}var dl=gr(32),ul={report:he({recipient:gt,token:gt,signer:zr,staff:pt(he({name:ht,recipient:gt,key:gr(32)})),excluded:pt(ht),answers:ny,files:ll}),message:he({text:ce}),feedback:he({outcome:Ie("action_taken","no_action"),result:Xi(Lt),text:ce,changed:ce}),identity:he({inner:gr(null)}),request:he({body:yt,text:ce}),consent:he({body:yt,given:Vi}),withdrawal:he({text:ce}),rating:he({score:Ie(1,2,3,4,5),text:ce}),checkin:he({month:Ie(1,3,6,12),detriment:Ie("no","afraid","yes"),text:ce}),note:he({text:ce}),classification:he({nation:Lt,setting:Lt,about:qr(Lt),categories:qr(Lt),urgency:Lt,reporter:Lt,flags:qr(Lt),nhs_funded:al(Vi),severity:Ie(...Zh),likelihood:Ie(...Gh),candour:Ie(...Xh),irmer:Ie(...Vh),text:ce}),route:he({edition:dl,bodies:qr(yt),text:ce}),override:he({body:yt,text:ce}),approval:he({of:Cn,text:ce}),task:he({for:ht,due:yr,text:ce}),pack:he({body:yt,recipient:gt,signer:zr,sealed_to:oy,basis:Ie(...Jh),edition:dl,shared:Cn,parts:sy,files:ll,text:ce}),letter:he({says:Ie(...Qh),suggestion:Xi(yt),text:ce}),diary:he({day:yr,text:ce}),grant:he({for:ht,to:gt,key:fl,signer:zr})};var hl=["reporter","reviewer","lead","custodian","liaison"],iy=/^[a-z2-7]{16}$/,ay=/^referral-[a-z2-7]{16}$/,mr=["reporter"],Gt=["reviewer","lead"],pl=["reporter","reviewer","lead"],rs={report:{thread:"shared",by:mr},message:{thread:"shared",by:pl},feedback:{thread:"shared",by:Gt},identity:{thread:"shared",by:mr},request:{thread:"shared",by:Gt},consent:{thread:"shared",by:mr},withdrawal:{thread:"shared",by:mr},rating:{thread:"shared",by:mr},checkin:{thread:"shared",by:mr},note:{thread:"staff",by:Gt},classification:{thread:"staff",by:Gt},route:{thread:"staff",by:Gt},override:{thread:"staff",by:Gt},approval:{thread:"staff",by:["lead"]},task:{thread:"staff",by:Gt},pack:{thread:"referral",by:Gt},letter:{thread:"referral",by:["liaison","reviewer","lead"]},diary:{thread:"private",by:mr},grant:{thread:"grant",by:pl}},yl=Object.keys(rs);function ns(e){return rs[e].thread}function gl(e,t){let{thread:r}=rs[e];return r==="referral"?os(t):r===t}function Wr(e){if(!iy.test(e))throw new V;return`referral-${e}`}function os(e){return ay.test(e)}function ml(e){if(e==="shared"||e==="staff"||e==="grant"||e==="private"||typeof e=="string"&&os(e))return e;throw new V}function Un(e,t,r){let n=t==="letter"&&r.says==="answer";return rs[t].by.includes(e)&&!(n&&e==="liaison")}var wl=ae(`candour/1 doc
`),ss=ae(`
`),cy=32,Ji=[4096,16384,65536,262144,1048576],fy=1024,wr=class extends Error{constructor(){super("longer than the largest document")}};function ly(e){let{v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:f,data:d}=e;return ae(JSON.stringify({v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:f,data:d}))}function bl(e,t){let r=ly(e);return kl(r),Tl(e.kind,r,xe(Bc(jt(wl,r),t)))}function xl(e){let t=e.indexOf(ss[0]),r=e.indexOf(ss[0],t+1);if(t<0||r<0)throw new V;let n=new Uint8Array(e.slice(0,t)),o=vl(e.subarray(t+1,r)),s=kl(n);if(!je(dy(s.kind,n,o),e))throw new V;return{document:s,line:n,signature:o}}function dy(e,t,r){try{return Tl(e,t,r)}catch{throw new V}}function El(e,t){let r;try{r=re(e.signature)}catch{return!1}return Ac(r,jt(wl,e.line),t)}function vl(e){try{return xc(e)}catch{throw new V}}function kl(e){let t;try{t=JSON.parse(vl(e))}catch{throw new V}let r=uy(t)(t);if(!je(ae(JSON.stringify(r)),e))throw new V;return r}function uy(e){let t=Ie(...yl)(Ot(e).kind);return he({v:n=>{if(n!==1)throw new V;return 1},kind:Ie(t),case:cl,thread:ml,n:Cn,head:gr(32),by:n=>n==="reporter"?n:ht(n),role:Ie(...hl),day:yr,data:ul[t]})}function Tl(e,t,r){let n=jt(t,ss,ae(r),ss),s=(e==="grant"?[fy]:Ji).find(a=>a>=n.length);if(s===void 0)throw new wr;let i=new Uint8Array(s).fill(cy);return i.set(n),i}function py(e){let t=Ot(e),r=ht(t.name),n=Ie("reviewer","lead","custodian","liaison")(t.role),o=t.body===void 0||t.body===null?null:yt(t.body);if(n==="liaison"!=(o!==null))throw new V;return{name:r,display:t.display===void 0?r:ce(t.display),role:n,body:o,recipient:gt(t.recipient),key:zr(t.key),until:t.until===null?null:yr(t.until)}}function hy(e){let t=Ot(e);return{recipient:gt(t.recipient),name:ce(t.name),account:t.account===null?null:ht(t.account)}}function yy(e){let t=new Map;for(let r of pt(n=>n)(e)){let n=Ot(r),o=yt(n.id);if(t.has(o))throw new V;t.set(o,pt(s=>s)(n.recipients).map(hy))}return t}var is=class e{constructor(t,r){this.byName=t;this.bodies=r}byName;bodies;static from(t,r=[]){let n=new Map;for(let o of pt(s=>s)(t)){let s=py(o);if(n.has(s.name))throw new V;n.set(s.name,s)}return new e(n,yy(r))}find(t){return this.byName.get(t)}recipientsOf(t){return this.bodies.get(t)??[]}everybody(){return[...this.byName.values()]}displayName(t){return this.find(t)?.display??t}};function Bl(e){return re(e.key)}function Sl(e,t){return e.until===null||t<=e.until}async function br(){let e=await Pe("/api/v1/keys");try{return is.from(e.people,e.bodies)}catch{throw new Oe(0,b("browser-keyring-unreadable"),{})}}var mt=class extends Error{constructor(r){super(r);this.reason=r}reason};function me(e,t){if(!e)throw new mt(t)}function as(e,t,r,n){let o=gy(e.document,t,r,n);me(El(e,o),"bad_signature")}function gy(e,t,r,n){let{kind:o,data:s}=e;if(e.by==="reporter")return me(e.role==="reporter"&&Un("reporter",o,s),"not_allowed"),me(t!==null,"not_allowed"),t;let i=r.find(e.by);return me(i!==void 0,"unknown_author"),me(e.role===i.role&&Un(i.role,o,s),"not_allowed"),me(i.role!=="liaison"||n!==null&&i.body===n,"not_allowed"),me(Sl(i,e.day),"not_allowed"),Bl(i)}function cs(e,t){let r=Me(ae("candour/1 case"),qt(e),t);return dn(r.subarray(0,16))}function Al(e){let t=e.slice(0,8).toUpperCase();return`${t.slice(0,4)}-${t.slice(4)}`}var _l=ae("candour/1 head");function xr(e,t){return Me(_l,Me(ae(e)),Me(ae(t)))}function ea(e,t){return Me(_l,e,Me(t))}async function fs(e,t){let r;try{r=await Jo(e,t)}catch(n){throw new mt(n instanceof pr?n.reason:"cannot_open")}try{return xl(r)}catch{throw new mt("malformed")}finally{r.fill(0)}}async function Ol(e,t,r,n){try{return{verdict:"verified",key:await my(e,t,r,n)}}catch(o){if(o instanceof mt)return{verdict:o.reason,key:null};throw o}}async function my(e,t,r,n){let o=await fs(e,r.identity),{document:s}=o;me(s.kind==="grant","wrong_place"),me(s.case===t,"wrong_case"),me(s.thread==="grant"&&s.n===0,"wrong_place"),me(je(re(s.head),xr(t,"grant")),"wrong_place"),me(s.data.for===r.account&&s.data.to===r.recipient,"wrong_place");let i=lo(s.data.key),a=re(s.data.signer);return me(cs(i,a)===t,"wrong_case"),as(o,a,n,null),{caseId:t,identity:s.data.key,recipient:i,signer:a}}function ls(e,t,r){return ta(e,{caseId:t.caseId,identity:t.identity,signer:t.signer},r)}async function ta(e,t,r){let n=[],o=xr(t.caseId,e.thread);for(let s=0;s<e.length;s++){let i=e.ciphertexts.get(s);if(i===void 0){n.push({n:s,verdict:"missing",document:null}),o=null;continue}let a={thread:e.thread,n:s,head:o,body:xy(n[0])},c=await Ey(i,a,t,r);if(c.verdict==="cannot_open"&&s===1&&wy(n[0])&&by(i)){n.push({n:s,verdict:"for_custodians",document:null}),o=o&&ea(o,i);continue}n.push(c),o=c.document&&ea(re(c.document.head),i)}return{entries:n,head:o}}function wy(e){let t=e?.document;return t?.kind==="report"&&t.data.answers.mode==="confidential"}function by(e){return Ji.includes(Yi(e))}function xy(e){let t=e?.document;return t?.kind==="pack"?t.data.body:null}async function Ey(e,t,r,n){try{let o=await fs(e,r.identity);return vy(o,t,r,n),{n:t.n,verdict:"verified",document:o.document}}catch(o){if(o instanceof mt)return{n:t.n,verdict:o.reason,document:null};throw o}}function vy(e,t,r,n){let{document:o}=e,{thread:s,n:i,head:a,body:c}=t;me(o.case===r.caseId,"wrong_case"),me(o.thread===s&&o.n===i&&gl(o.kind,s),"wrong_place"),me(o.kind==="report"==(s==="shared"&&i===0),"wrong_place"),me(o.kind==="pack"===(os(s)&&i===0),"wrong_place"),me(ky(o,r),"wrong_place"),as(e,r.signer,n,c),me(Ty(o),"wrong_case"),me(a===null||je(re(o.head),a),"wrong_head")}function ky(e,{addressee:t}){return e.kind!=="pack"||t===void 0?!0:e.data.body===t.body&&e.data.sealed_to.includes(t.recipient)}function Ty(e){return e.kind!=="report"&&e.kind!=="pack"?!0:cs(e.data.recipient,re(e.data.signer))===e.case}var By=1e5;function ra(e,t){let{n:r,entries:n}=e.threads[t];if(!Number.isInteger(r)||r<0||r>By)throw new Error("not a thread");let o=new Map(n.map(s=>[s.n,Sy(s.ciphertext)]));return{thread:t,length:r,ciphertexts:o}}function Sy(e){try{return re(e)}catch{return new Uint8Array}}var ds=class{questions;states;actions;constructor(t){this.questions=na(t,"questions"),this.states=na(t,"states"),this.actions=na(t,"actions")}state(t){return Ll(this.states,t)}action(t){return Ll(this.actions,t)}};function Ll(e,t){return e.find(r=>r.id===t)?.label??t}function na(e,t){return[...Y(`[data-words="${t}"]`,e.content).querySelectorAll("[data-id]")].map(n=>({id:n.dataset.id,label:Rl(Y("dt",n)),options:new Map([...n.querySelectorAll("dd")].map(o=>[o.dataset.value,Rl(o)]))}))}function Rl(e){return(e.textContent??"").trim()}function Yr(e){return k("dl",{class:"govuk-summary-list"},...e.map(([t,r])=>k("div",{class:"govuk-summary-list__row"},k("dt",{class:"govuk-summary-list__key"},t),k("dd",{class:"govuk-summary-list__value"},r))))}function ve(e,t,...r){let n=k("h2",{class:"govuk-heading-m",id:`${e}-heading`,tabindex:"-1"},t);return k("section",{"aria-labelledby":n.id,id:e},n,...r)}function Ae(e){return k("p",{class:"govuk-body"},e)}function Qe(e){return k("p",{class:"candour-text"},e)}function Il(e,t,r,n){let o=b("browser-section-actions");return e.length===0?ve("actions",o,Ae(b("browser-nothing-to-do"))):ve("actions",o,...e.map(s=>s.entry===null?Ay(s,t,n):_y(s,t,r,n)))}function Ay(e,t,r){let n=k("form",{method:"post"},Cl(t.action(e.action)));return Ve(n,()=>r(e,"")),n}function _y(e,t,r,n){let{action:o}=e,s=`text-${o}`,[i,a]=Oy(e),c=k("textarea",{class:"govuk-textarea",id:s,rows:"6","aria-describedby":`${s}-hint`});c.value=r.get(o)??(o==="acknowledge"?b("browser-acknowledge-text"):""),c.addEventListener("input",()=>r.set(o,c.value));let f=k("form",{method:"post",novalidate:""},k("div",{class:"govuk-form-group"},k("label",{class:"govuk-label govuk-label--s",for:s},i),k("div",{class:"govuk-hint",id:`${s}-hint`},a),c),Cl(t.action(o)));Ve(f,async()=>{if(c.value.trim()==="")throw new Re(b("browser-text-missing"),s);await n(e,c.value)});let d=k("details",{class:"govuk-details","data-action":o},k("summary",{class:"govuk-details__summary"},k("span",{class:"govuk-details__summary-text"},t.action(o))),k("div",{class:"govuk-details__text"},f));return d.open=r.has(o),d}function Oy({action:e,entry:t,outcome:r}){let n=e==="propose_no_action"?"propose":e==="ask"?"ask":t==="note"?"note":r==="action_taken"?"feedback-action":r==="no_action"?"feedback-none":"message";return[b(`browser-${n}-label`),b(`browser-${n}-hint`)]}function Cl(e){return k("button",{class:"govuk-button",type:"submit"},e)}async function Ul(e,t,r,n,o){let s=ns(e.kind),i=s==="staff"?[n.recipient]:[n.recipient,o];return Kn(e.kind,Ly(e),{caseId:n.caseId,thread:s,...t},r,i)}var oa=class extends Error{};async function Kn(e,t,{caseId:r,thread:n,n:o,head:s,day:i},a,c){let{account:f,role:d,signingSeed:l}=a;if(!Un(d,e,t))throw new oa;let u={v:1,kind:e,case:r,thread:n,n:o,head:xe(s),by:f,role:d,day:i,data:t},p=bl(u,l);try{return await Qo(p,c)}finally{p.fill(0)}}function us(e){return e.replace(/\r\n?/g,`
`)}function Ly(e){let t=us(e.text);switch(e.kind){case"message":case"note":return{text:t};case"feedback":return{outcome:e.outcome,result:e.result,text:t,changed:us(e.changed)};case"request":case"override":return{body:e.body,text:t};case"route":return{edition:e.edition,bodies:e.bodies,text:t};case"approval":return{of:e.of,text:t};case"task":return{for:e.for,due:e.due,text:t};case"classification":{let{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:f}=e,{severity:d,likelihood:l,candour:u,irmer:p}=e;return{...{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:f},severity:d,likelihood:l,candour:u,irmer:p,text:t}}}}var Ry=["named","confidential","anonymous"];async function ps(e,t,r,n){if(t.case!==e)return{refused:"wrong_answer"};let o={account:r.account,identity:r.keys.identity,recipient:r.keys.recipient},s=await Ol(Iy(t),e,o,n);if(s.key===null)return{refused:s.verdict};let i=await ls(ra(t,"shared"),s.key,n),a=await ls(ra(t,"staff"),s.key,n),c=i.entries[0]?.document??null,f=c?.kind==="report"?c:null,d=E=>n.displayName(E),l={bundle:t,key:s.key,shared:i,staff:a,report:f,sealedMode:Cy(f),nameOf:d},u=Uy(r,n),p=Ky(l,r.account,u!==null),h=["report","excluded","own-key","head"],m=p.some(E=>h.includes(E))?null:u;return{opened:{...l,warnings:p,actsAs:m}}}function Iy(e){try{return re(e.grant)}catch{return new Uint8Array}}function Cy(e){let t=e?.data.answers.mode;return typeof t=="string"&&Ry.includes(t)?t:"anonymous"}function Uy({account:e,keys:t},r){let n=r.find(e);return n!==void 0&&n.until===null&&n.recipient===t.recipient&&je(re(n.key),t.signer)?n.role:null}function Ky(e,t,r){let{bundle:n,key:o,shared:s,staff:i,report:a,sealedMode:c}=e,f=[];if(r||f.push("own-key"),a===null)f.push("report");else{let l=a.data.answers.danger==="yes";a.data.excluded.includes(t)&&f.push("excluded"),n.mode!==c&&f.push("mode"),l&&!n.danger&&f.push("danger-hidden"),!l&&n.danger&&f.push("danger-added")}Kl(n.signer,o.signer)||f.push("signer");for(let[l,u]of[[s,n.threads.shared],[i,n.threads.staff]])l.head!==null&&!Kl(u.head,l.head)&&!f.includes("head")&&f.push("head");return[...s.entries.slice(a===null?1:0),...i.entries].some(({verdict:l})=>l!=="verified"&&l!=="for_custodians")&&f.push("gaps"),f}function Kl(e,t){try{return je(re(e),t)}catch{return!1}}var hs=class extends Error{};async function Nl(e,t,r,n,o){let{n:s,head:i}=r.bundle.threads.shared,a=My(e,t);return{action:e.action,shared:{n:s,head:i},entry:a&&await Ny(a,r,n,o)}}async function Ny(e,t,r,n){if(t.actsAs===null||t.report===null)throw new hs;let o=ns(e.kind)==="staff"?"staff":"shared",s=t.bundle.threads[o],i=t[o].head??re(s.head),a={account:r.account,role:t.actsAs,signingSeed:r.keys.signingSeed},c={n:s.n,head:i,day:n},f=await Ul(e,c,a,t.key,t.report.data.token);return{thread:o,n:s.n,head:xe(i),ciphertext:xe(f)}}function My(e,t){if(e.entry===null)return null;if(e.entry!=="feedback")return{kind:e.entry,text:t};if(e.outcome===null)throw new hs;return{kind:"feedback",outcome:e.outcome,result:"",text:t,changed:""}}function Ml(e,t){let n=[...t.shared.entries.slice(e.bundle.threads.shared.n),...t.staff.entries.slice(e.bundle.threads.staff.n)].flatMap(({document:s})=>s?[s.by==="reporter"?b("browser-meanwhile-reporter"):t.nameOf(s.by)]:[]),o=[...new Set(n)];return o.length>0?b("browser-meanwhile",{names:Eo(o)}):b("browser-meanwhile-state")}function Dl(e){let t=[Fl(`/cases/${e.case}/grant.age`,b("browser-file-grant")),...e.threads.shared.entries.map(({n:o})=>Pl(e,"shared",o)),...e.threads.staff.entries.map(({n:o})=>Pl(e,"staff",o))],r=k("ul",{class:"govuk-list"},...t.map(o=>k("li",{},o))),n=k("details",{class:"govuk-details"},k("summary",{class:"govuk-details__summary"},k("span",{class:"govuk-details__summary-text"},b("browser-files-show"))),k("div",{class:"govuk-details__text"},Ae(b("browser-files-about")),r));return ve("files",b("browser-section-files"),n)}function Pl(e,t,r){return Fl(`/cases/${e.case}/${t}/${r}.age`,b(`browser-file-${t}`,{n:r}))}function Fl(e,t){return k("a",{class:"govuk-link",href:e,download:""},t)}function Hl(e,t){let r=Object.entries(e.data.answers).map(([n,o])=>{let s=t.questions.find(i=>i.id===n);return[s?.label??n,Py(o,s)]});return ve("report",b("browser-section-report"),Yr(r))}function Py(e,t){let r=n=>t?.options.get(n)??n;return Array.isArray(e)?e.length===0?Qe(b("browser-not-answered")):k("ul",{class:"govuk-list"},...e.map(n=>k("li",{},Qe(r(n))))):Qe(r(e)||b("browser-not-answered"))}function $l(e){let{bundle:t,sealedMode:r}=e,n={listed:sa(t.mode),sealed:sa(r)},o=s=>s==="mode"?b("browser-warn-mode",n):b(`browser-warn-${s}`);return k("div",{},...e.warnings.map(s=>Er(o(s))))}function Er(e){return k("div",{class:"govuk-warning-text"},k("span",{class:"govuk-warning-text__icon","aria-hidden":"true"},"!"),k("strong",{class:"govuk-warning-text__text"},k("span",{class:"govuk-visually-hidden"},`${b("browser-warning")} `),e))}function jl(e,t){let{bundle:r,report:n}=e,o=[[b("browser-state"),t.state(r.state)],[b("browser-received"),ft(r.received_on)],[b("browser-due"),r.due_on===null?b("browser-nothing-due"):ft(r.due_on)]];return n&&(o.push([b("browser-mode"),sa(e.sealedMode)]),n.data.answers.danger==="yes"&&o.push([b("browser-danger"),k("strong",{class:"candour-danger"},b("browser-danger-yes"))]),o.push([b("browser-sealed-for"),n.data.staff.map(s=>e.nameOf(s.name)).join(", ")]),o.push([b("browser-excluded"),n.data.excluded.map(e.nameOf).join(", ")||b("browser-nobody")])),r.proposed_by!==null&&o.push([b("browser-proposed"),e.nameOf(r.proposed_by)]),ve("summary",b("browser-section-summary"),Yr(o))}function sa(e){return["named","confidential","anonymous"].includes(e)?b(`browser-mode-${e}`):e}function zl(e){let t=e.shared.entries.filter(r=>r.document?.kind!=="report");return Yl("conversation",b("browser-section-conversation"),t,e.nameOf,b("browser-no-messages"))}function Wl(e){return Yl("notes",b("browser-section-notes"),e.staff.entries,e.nameOf,b("browser-no-notes"))}function Yl(e,t,r,n,o){return r.length===0?ve(e,t,Ae(o)):ve(e,t,...r.map(s=>Dy(s,n)))}function Dy(e,t){let{n:r,verdict:n,document:o}=e;if(o)return Fy(o,t);if(n==="for_custodians")return ql("candour-message",b("browser-for-custodians",{n:r}));let s=n==="missing"?b("browser-missing",{n:r}):b("browser-not-verified",{n:r,reason:b(`browser-reason-${n}`)});return ql("candour-message candour-message--unverified",s)}function Fy(e,t){return k("article",{class:`candour-message candour-message--${Hy(e)}`},k("p",{class:"candour-message__byline"},jy(e,t)),...$y(e))}function Hy(e){return e.kind==="note"?"note":e.by==="reporter"?"reporter":"reviewer"}function $y(e){if(e.kind==="feedback"){let t=b(e.data.outcome==="action_taken"?"browser-feedback-action":"browser-feedback-none"),{text:r,changed:n}=e.data,o=[k("h3",{class:"govuk-heading-s"},t),Qe(r)];return n===""?o:[...o,k("h3",{class:"govuk-heading-s"},b("browser-feedback-changed")),Qe(n)]}return e.kind==="message"||e.kind==="note"?[Qe(e.data.text)]:[Ae(b("browser-entry-number",{n:e.n}))]}function jy(e,t){return b(`browser-by-${e.role}`,{name:t(e.by),day:ft(e.day)})}function ql(e,t){return k("article",{class:e},Ae(t))}async function Zl(e){ge(b("browser-opening"));let t=e.dataset.case,r=await Zt(),n=await br(),o=new ia(t,r,n,new ds(Y("#case-words")));Dr(()=>o.forget()),await o.draw(await Pe(`/api/v1/cases/${t}`)),ge("")}var ia=class{constructor(t,r,n,o){this.caseId=t;this.session=r;this.keyring=n;this.words=o}caseId;session;keyring;words;place=Y("[data-opened]");drafts=new Map;opened=null;forget(){this.opened=null,this.drafts.clear(),this.place.replaceChildren()}async draw(t){let r=await ps(this.caseId,t,this.session,this.keyring);if("refused"in r){let s=r.refused==="wrong_answer"?b("browser-warn-case"):b("browser-grant-unverified",{reason:b(`browser-reason-${r.refused}`)});return this.opened=null,this.place.replaceChildren(Er(s)),null}let{opened:n}=r;if(this.opened=n,n.warnings.includes("excluded"))return this.place.replaceChildren(Er(b("browser-warn-excluded"))),n;let o=n.actsAs===null?[]:t.actions;return this.place.replaceChildren($l(n),jl(n,this.words),...n.report?[Hl(n.report,this.words)]:[],zl(n),Wl(n),Il(o,this.words,this.drafts,(s,i)=>this.take(s,i)),Dl(t)),n}async take(t,r){let n=this.opened;if(n===null)return;t.entry!==null&&this.drafts.set(t.action,r),ge(b("browser-acting"));let o=new Date().toISOString().slice(0,10),s=await Nl(t,r,n,this.session,o).catch(i=>{throw i instanceof wr?new Re(b("browser-text-too-long"),`text-${t.action}`):i});try{let i=await Wt(`/api/v1/cases/${this.caseId}/changes`,s);this.drafts.delete(t.action),await this.draw(i),this.announce(b("browser-acted",{action:this.words.action(t.action)}),"govuk-notification-banner--success")}catch(i){await this.drawWhatHappenedMeanwhile(i,n)}}async drawWhatHappenedMeanwhile(t,r){let n=t instanceof Oe&&t.status===409?t.problem.bundle:void 0;if(n===void 0)throw t;let o=await this.draw(n);o!==null&&(this.keepOrphanedDrafts(o.bundle),this.announce(Ml(r,o),""))}keepOrphanedDrafts(t){for(let[r,n]of this.drafts){if(t.actions.some(i=>i.action===r))continue;let o=k("h3",{class:"govuk-heading-s"},b("browser-draft-kept")),s=k("p",{class:"candour-text"},n);Y("#actions",this.place).append(k("div",{class:"govuk-inset-text"},o,s))}}announce(t,r){let n=k("p",{class:"govuk-notification-banner__heading"},t),o=k("div",{class:`govuk-notification-banner ${r}`,role:"alert",tabindex:"-1"},k("div",{class:"govuk-notification-banner__content"},n));this.place.prepend(o),tt(o)}};var aa=4;function Gl(e,t){let r=e.size+2*aa,n=e.rows.flatMap((o,s)=>[...o].flatMap((i,a)=>i==="1"?[`M${a+aa} ${s+aa}h1v1h-1z`]:[]));return vo("svg",{viewBox:`0 0 ${r} ${r}`,class:"candour-qr",role:"img","aria-label":t,"shape-rendering":"crispEdges"},vo("rect",{width:String(r),height:String(r),fill:"#fff"}),vo("path",{d:n.join(""),fill:"#000"}))}function vr(e){return Y(`#${e}`).value.trim()}function ys(e){return e===""?{field:"account",message:b("browser-account-missing")}:/^[a-z][a-z0-9-]{1,30}$/.test(e)&&e!=="reporter"?null:{field:"account",message:b("browser-account-shape")}}function gs(e){let t=rr(e);if(t==="")return{field:"passphrase",message:b("browser-passphrase-missing")};let r=Oc(t);if(r){let{word:o,place:s,suggestion:i}=r;return{field:"passphrase",message:i?b("browser-passphrase-unknown",{word:o,place:s,suggestion:i}):b("browser-passphrase-unknown-plain",{word:o,place:s})}}let n=t.split(" ").length;return n===Xs?null:{field:"passphrase",message:b("browser-passphrase-count",{count:n})}}function ms(e){return e?vr("code").replace(/\s/g,""):null}function ws(e){return e===null||/^[0-9]{6}$/.test(e)?null:{field:"code",message:b("browser-code-shape")}}function Nn(e){return e.filter(t=>t!==null)}var qy=["invitation","passphrase","confirm","done"];function Xl(e){let t=e.dataset.service;zy();let r=null;Ve(Y("#invitation-form"),async()=>{r=await Wy(),r&&(ts(Y("[data-passphrase]"),r.passphrase),Yy(r.secondFactor),bs("passphrase"))}),Y("[data-written-down]").addEventListener("click",()=>bs("confirm")),Y("[data-show-again]").addEventListener("click",()=>bs("passphrase")),Ve(Y("#confirm-form"),async()=>{if(!r)return;let n=await Zy(t,r);n!==null&&(Y("[data-fingerprint]").textContent=n,Y("[data-command]").textContent=`candour keys approve ${r.account} ${n}`,Gy(r),r=null,bs("done"))})}function zy(){let[e,t]=decodeURIComponent(location.hash.slice(1)).split("/");location.hash!==""&&(history.replaceState(null,"",location.pathname),Y("#account").value=e??"",Y("#invitation").value=t??"")}async function Wy(){let e=vr("account"),t=vr("invitation"),r=t===""?{field:"invitation",message:b("browser-invitation-missing")}:null,n=Nn([ys(e),r]);if(n.length>0)return _t(n),null;let s=(await bn("/api/v1/enrol/start",{account:e,invitation:t})).second_factor;return{account:e,invitation:t,passphrase:yo(),root:un(32),secondFactor:s}}function Yy(e){e&&(Y("[data-qr]").replaceChildren(Gl(e.qr,b("browser-qr-label"))),Y("[data-secret]").textContent=e.secret)}async function Zy(e,t){let r=vr("passphrase"),n=ms(t.secondFactor!==null),o=gs(r),i=rr(r)!==t.passphrase?{field:"passphrase",message:b("browser-passphrase-different")}:null,a=Nn([o??i,ws(n)]);if(a.length>0)return _t(a),null;ge(b("browser-working"));let c=go(e,t.account),f=await jr({job:"stretch",passphrase:t.passphrase,salt:c}),d=mo(f);f.fill(0),ge(b("browser-enrolling"));let l=po(t.root);l.signingSeed.fill(0);let u=await bn("/api/v1/enrol",{account:t.account,invitation:t.invitation,proof:xe(d.proof),root:xe(await Qo(t.root,[lo(d.kek)])),recipient:l.recipient,key:xe(l.signer),box:t.secondFactor?.box??null,code:n});d.proof.fill(0);let p=ho(l.recipient,l.signer);if(u.fingerprint!==p)throw new Re(b("browser-fingerprint-differs"));return p}function Gy(e){e.root.fill(0),Y("[data-passphrase]").replaceChildren(),Y("#passphrase").value="",Y("#invitation").value="",document.querySelector("[data-qr]")?.replaceChildren(),document.querySelector("[data-secret]")?.replaceChildren()}function bs(e){for(let t of qy)tf(Y(`[data-step="${t}"]`),t===e);tt(Y(`#${e}-heading`))}async function xs(){try{await fetch("/api/v1/sign-out",{method:"POST",credentials:"same-origin",keepalive:!0})}catch{}await zt()}function Vl(){for(let e of document.querySelectorAll("[data-sign-out]"))e.addEventListener("click",()=>{xs()})}var ca=6e4,Xy=5e3,Vy=["pointerdown","keydown","wheel","touchstart"];function Ql(e){let t=e*ca,r=Math.min(2*ca,t/2),n=Date.now(),o=n,s=Qy(Math.max(1,Math.round(r/ca)),()=>i(!0));function i(a){n=Date.now(),s.open&&s.close(),!(!a&&n-o<t/4)&&(o=n,Vc(),Pe("/api/v1/session").catch(()=>{}))}for(let a of Vy)addEventListener(a,()=>!s.open&&i(!1),{capture:!0,passive:!0});Qc(()=>{n=o=Date.now(),s.open&&s.close()}),setInterval(()=>{let a=Date.now()-n;a>=t?xs():a>=t-r&&!s.open&&(document.body.append(s),s.showModal())},Xy)}function Qy(e,t){let r=k("button",{class:"govuk-button",type:"button"},b("browser-idle-stay")),n=k("button",{class:"govuk-button govuk-button--secondary",type:"button"},b("browser-idle-leave")),o=k("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"idle-heading","aria-describedby":"idle-text"},k("h2",{class:"govuk-heading-m",id:"idle-heading"},b("browser-idle-heading")),k("p",{class:"govuk-body",id:"idle-text"},b("browser-idle-text",{minutes:e})),k("div",{class:"govuk-button-group"},r,n));return r.addEventListener("click",t),o.addEventListener("cancel",t),n.addEventListener("click",()=>{xs()}),o}function Jl(){crypto.subtle===void 0&&Object.defineProperty(crypto,"subtle",{get(){throw new DOMException("no secure context","NotSupportedError")}})}var fa=class extends Error{constructor(r){super("not a reviewer or lead in office");this.account=r}account};async function ed(e,t,r,n){if(!(t.role==="reviewer"||t.role==="lead")||t.until!==null)throw new fa(t.name);let{caseId:s}=e,i={for:t.name,to:t.recipient,key:e.identity,signer:xe(e.signer)},a={caseId:s,thread:"grant",n:0,head:xr(s,"grant"),day:n};return Kn("grant",i,a,r,[t.recipient])}async function td(e,t,r,n,o,s){let i=await ps(e,t,n,o);if("refused"in i)return{refused:"unverified"};let{key:a,report:c,actsAs:f,warnings:d}=i.opened;if(c===null)return{refused:"unverified"};if(d.includes("excluded"))return{refused:"own-exclusion"};if(c.data.excluded.includes(r))return{refused:"excluded"};let l=o.find(r),u=l?.role==="reviewer"||l?.role==="lead";if(f===null||l===void 0||l.until!==null||!u)return{refused:"not-allowed"};let p={account:n.account,role:f,signingSeed:n.keys.signingSeed};return{ciphertext:xe(await ed(a,l,p,s))}}async function rd(e,t,r,n){try{let o=await Pe(`/api/v1/cases/${e}`),s=new Date().toISOString().slice(0,10),i=await td(e,o,t,r,n,s);return"refused"in i?i.refused:(await Wt(`/api/v1/cases/${e}/grants`,{for:t,ciphertext:i.ciphertext}),null)}catch(o){if(!(o instanceof Oe))throw o;if(o.status===409)return null;if(o.status===404)return"gone";if(o.status===422)return"not-allowed";throw o}}async function nd(e){let t=await e.page(null),r={done:0,total:t.remaining,refused:[]};for(e.told(r);t.cases.length>0;){for(let n of t.cases){if(e.stopped())return r;let o=await e.handOver(n);o===null?r.done+=1:r.refused.push({caseId:n,why:o}),e.told(r)}if(e.stopped())return r;t=await e.page(t.cases.at(-1))}return r}async function od(){ge(b("browser-leavers-fetching"));let e=await Zt(),t=await br(),{leavers:r}=await Pe("/api/v1/leavers"),n=r.map(({account:a})=>a),o=t.everybody().filter(a=>Jy(a,e.account,n)),s=r.map(a=>eg(a,o,e,t)),i=k("p",{class:"govuk-body"},b("browser-leavers-none"));Y("[data-leavers]").replaceChildren(...s.length>0?s:[i]),ge("")}function Jy(e,t,r){return(e.role==="reviewer"||e.role==="lead")&&e.until===null&&e.name!==t&&!r.includes(e.name)}function eg(e,t,r,n){let{account:o,name:s,until:i,cases:a,shared:c,alone:f}=e,d=[b("browser-leavers-holds",{cases:a}),b("browser-leavers-shared",{shared:c}),b("browser-leavers-alone",{alone:f})];return i!==null&&d.unshift(b("browser-leavers-until",{day:ft(i)})),k("section",{"aria-labelledby":`leaver-${o}`,"data-leaver":o},k("h2",{class:"govuk-heading-m",id:`leaver-${o}`},s),k("ul",{class:"govuk-list govuk-list--bullet"},...d.map(l=>k("li",{},l))),c>0&&t.length>0?tg(e,t,r,n):null)}function tg(e,t,r,n){let o=`successor-of-${e.account}`,s=t.map(({name:u,display:p})=>k("option",{value:u},p)),i=k("select",{class:"govuk-select",id:o,name:"to"},...s),a=k("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""});a.append(b("browser-leavers-stop"));let c=k("progress",{"aria-label":b("browser-leavers-meter"),value:"0",hidden:""}),f=k("p",{class:"candour-progress",role:"status"}),d=k("ul",{class:"govuk-list govuk-list--bullet","data-refused":""}),l=k("form",{},k("div",{class:"govuk-form-group"},k("label",{class:"govuk-label",for:o},b("browser-leavers-to")),i),k("button",{class:"govuk-button",type:"submit"},b("browser-leavers-start"))," ",a,c,f,d);return Ve(l,async()=>{let u=!1;a.onclick=()=>u=!0,a.hidden=c.hidden=!1,i.disabled=!0;let p=({done:h,total:m,refused:E})=>{c.max=Math.max(m,1),c.value=h+E.length,f.textContent=b("browser-leavers-progress",{done:h,total:m,refused:E.length});for(let{caseId:T,why:x}of E.slice(d.childElementCount)){let w={reference:Al(T),colleague:n.displayName(i.value)};d.append(k("li",{},b(`browser-leavers-refused-${x}`,w)))}};d.replaceChildren();try{let h=await nd({page:w=>rg(e.account,i.value,w),handOver:w=>rd(w,i.value,r,n),told:p,stopped:()=>u}),{done:m,total:E,refused:T}=h,x=u&&m+T.length<E?"browser-leavers-stopped":"browser-leavers-finished";f.textContent=b(x,{done:m,total:E,refused:T.length})}finally{a.hidden=!0,i.disabled=!1}}),l}async function rg(e,t,r){let n=new URLSearchParams(r===null?{to:t}:{to:t,after:r});return await Pe(`/api/v1/leavers/${e}/cases?${n.toString()}`)}var la=class extends Error{constructor(r){super("a body without a recipient");this.body=r}body};async function sd(e,t,r,n,o){let s={says:e.says,suggestion:e.suggestion,text:us(e.text)},i={caseId:n.caseId,thread:Wr(n.referral),...t};return Kn("letter",s,i,r,[n.recipient,...ng(n.body,o)])}function ng(e,t){let r=t.recipientsOf(e).map(({recipient:n})=>n);if(r.length===0)throw new la(e);return r}var og=1e4;function id({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>og)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,Mn(n.ciphertext)]))}}function Mn(e){try{return re(e)}catch{return new Uint8Array}}async function ad(e,t,r,n,o){let i={body:o.find(n.account)?.body??"",recipient:n.recipient},a={caseId:r,identity:n.identity,signer:null,addressee:i},c=await ta({...e,thread:Wr(t)},a,o),f=sg(c,t,r);if(f!==null)return{verdict:"verified",opened:f};let d=c.entries[0]?.verdict??"missing";return{verdict:d==="verified"?"wrong_place":d,opened:null}}function sg(e,t,r){let n=e.entries[0]?.document;if(n?.kind!=="pack")return null;let{body:o,recipient:s}=n.data;return{to:{caseId:r,referral:t,body:o,recipient:s},pack:n,thread:e}}async function cd(e,t,{account:r,keys:n},o){if(t.id!==e)return{refused:"wrong_answer"};let s={account:r,identity:n.identity,recipient:n.recipient},i=await ad(id(t),e,t.case,s,o);if(i.opened===null)return{refused:i.verdict};let{thread:a}=i.opened,c=o.find(r),f=c?.until===null&&c.recipient===n.recipient&&je(re(c.key),n.signer),d=[];f||d.push("own-key"),a.head!==null&&!je(Mn(t.thread.head),a.head)&&d.push("head");let l=d.length===0;a.entries.some(({verdict:p})=>p!=="verified")&&d.push("gaps");let u=p=>o.displayName(p);return{shown:{bundle:t,opened:i.opened,warnings:d,mayWrite:l,nameOf:u}}}var Es=class{constructor(t){this.template=t}template;state(t){return this.word("states",t)}action(t){return this.word("actions",t)}word(t,r){return[...Y(`[data-words="${t}"]`,this.template.content).querySelectorAll("[data-id]")].find(s=>s.dataset.id===r)?.textContent?.trim()??r}};function fd({bundle:e,opened:t,nameOf:r},n){let{data:o,by:s,day:i}=t.pack,a=ve("summary",b("browser-section-summary"),Yr([[b("browser-state"),n.state(e.state)],[b("browser-pack-by"),b("browser-pack-by-whom",{name:r(s),day:ft(i)})],[b("browser-pack-basis"),b(`browser-pack-basis-${o.basis}`)]]),k("div",{class:"govuk-inset-text"},Ae(b("browser-pack-duty-identity")),Ae(b(`browser-pack-duty-${o.basis}`)))),c=o.parts.flatMap(({title:u,text:p})=>[k("h3",{class:"govuk-heading-s candour-pack__title"},u),Qe(p)]),f=o.text===""?[]:[Qe(o.text)],d=c.length+f.length===0?[Ae(b("browser-pack-empty"))]:[],l=k("div",{class:"candour-pack"},...f,...c,...d);return[a,ve("pack",b("browser-section-pack"),l)]}function ld(e){let t=b("browser-section-letters"),r=e.opened.thread.entries.slice(1);return r.length===0?ve("letters",t,Ae(b("browser-no-letters"))):ve("letters",t,...r.map(n=>ig(n,e)))}function ig({n:e,verdict:t,document:r},n){if(r)return ag(r,n);let o=t==="missing"?b("browser-missing",{n:e}):b("browser-not-verified",{n:e,reason:b(`browser-reason-${t}`)});return k("article",{class:"candour-message candour-message--unverified"},Ae(o))}function ag(e,t){let{kind:r,role:n,by:o,day:s}=e,i=b(`browser-by-${n}`,{name:t.nameOf(o),day:ft(s)}),a=r==="letter"?cg(e.data,n,t):[Ae(b("browser-entry-number",{n:e.n}))];return k("article",{class:`candour-message candour-message--${n==="liaison"?"reporter":"reviewer"}`},k("p",{class:"candour-message__byline"},i),...a)}function cg({says:e,suggestion:t,text:r},n,{bundle:o}){let i=[k("h3",{class:"govuk-heading-s"},b(`browser-letter-${e}${n!=="liaison"&&e!=="answer"?"-recorded":""}`))];if(r!==""&&i.push(Qe(r)),t!==""){let a=o.bodies.find(({id:c})=>c===t)?.name??t;i.push(Ae(b("browser-letter-suggestion",{body:a})))}return i}function dd({bundle:e}){let t=o=>{let s=o===0?b("browser-file-pack"):b("browser-file-letter",{n:o});return k("a",{class:"govuk-link",href:`/referrals/${e.id}/${o}.age`,download:""},s)},r=k("ul",{class:"govuk-list"},...e.thread.entries.map(({n:o})=>k("li",{},t(o)))),n=k("details",{class:"govuk-details"},k("summary",{class:"govuk-details__summary"},k("span",{class:"govuk-details__summary-text"},b("browser-files-show"))),k("div",{class:"govuk-details__text"},Ae(b("browser-files-about")),r));return ve("files",b("browser-section-files"),n)}var ud={body_acknowledge:{says:"acknowledged",needsWords:!1},body_ask:{says:"question",needsWords:!0},body_report:{says:"outcome",needsWords:!0},body_decline:{says:"declined",needsWords:!0}},vs=e=>`text-${e}`;function pd(e,t,r,n,o){let s=b("browser-section-actions"),i=new Set(e.actions.map(({action:c})=>c)),a=t?Object.keys(ud).filter(c=>i.has(c)):[];return a.length===0?ve("actions",s,Ae(b("browser-nothing-to-do"))):ve("actions",s,...a.map(c=>fg(c,e,r,n,o)))}function fg(e,t,r,n,o){let{says:s,needsWords:i}=ud[e],a=n.get(e)??{text:"",suggestion:""},c=vs(e),f=k("textarea",{class:"govuk-textarea",id:c,rows:"6","aria-describedby":`${c}-hint`});f.value=a.text;let d=e==="body_decline"?dg(t,a.suggestion):null,l=()=>({text:f.value,suggestion:d?.select.value??""}),u=()=>n.set(e,l());f.addEventListener("input",u),d?.select.addEventListener("change",u);let p=k("form",{method:"post",novalidate:""},k("div",{class:"govuk-form-group"},k("label",{class:"govuk-label govuk-label--s",for:c},b(`browser-${s}-label`)),k("div",{class:"govuk-hint",id:`${c}-hint`},b(`browser-${s}-hint`)),f),d?.group??null,k("button",{class:"govuk-button",type:"submit"},r.action(e)));return Ve(p,async()=>{if(i&&f.value.trim()==="")throw new Re(b(`browser-${s}-missing`),c);u(),await o(e,{says:s,...l()})}),lg(e,r.action(e),p,n.has(e))}function lg(e,t,r,n){let o=k("details",{class:"govuk-details","data-action":e},k("summary",{class:"govuk-details__summary"},k("span",{class:"govuk-details__summary-text"},t)),k("div",{class:"govuk-details__text"},r));return o.open=n,o}function dg(e,t){let r=k("option",{value:""},b("browser-suggestion-none")),o=[...e.bodies].sort((c,f)=>c.name.localeCompare(f.name,"en-GB")).map(({id:c,name:f})=>k("option",{value:c},f)),s="suggestion",i=k("select",{class:"govuk-select",id:s,"aria-describedby":`${s}-hint`},r,...o);return i.value=t,{group:k("div",{class:"govuk-form-group"},k("label",{class:"govuk-label govuk-label--s",for:s},b("browser-suggestion-label")),k("div",{class:"govuk-hint",id:`${s}-hint`},b("browser-suggestion-hint")),i),select:i}}async function hd(e){ge(b("browser-opening-referral"));let t=e.dataset.referral,r=await Zt(),n=new da(t,r,new Es(Y("#referral-words")));Dr(()=>n.forget()),await n.draw(await Pe(`/api/v1/referrals/${t}`),await br()),ge("")}var da=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=Y("[data-opened]");drafts=new Map;shown=null;forget(){this.shown=null,this.drafts.clear(),this.place.replaceChildren()}async draw(t,r){let n=await cd(this.id,t,this.session,r);if("refused"in n){let{refused:s}=n,i=s==="wrong_answer"||s==="missing"?s:`reason-${s}`;return this.shown=null,this.place.replaceChildren(Er(b("browser-referral-unverified",{reason:b(`browser-referral-${i}`)}))),null}let{shown:o}=n;return this.shown=o,this.nameThePage(t.reference),this.place.replaceChildren(...o.warnings.map(s=>Er(b(`browser-warn-${s}`))),...fd(o,this.words),ld(o),pd(t,o.mayWrite,this.words,this.drafts,this.take),dd(o)),o}nameThePage(t){let r=Y("[data-reference]");r.textContent===""&&(document.title=`${t} – ${document.title}`),r.textContent=t}take=async(t,r)=>{let n=this.shown;if(n===null)return;ge(b("browser-acting"));let o=await br(),s=await this.seal(r,n,o).catch(i=>{throw i instanceof wr?new Re(b("browser-text-too-long"),vs(t)):i});try{let i=await Wt(`/api/v1/referrals/${this.id}/changes`,{action:t,entry:s});this.drafts.delete(t),await this.draw(i,o),this.announce(b("browser-acted",{action:this.words.action(t)}),"govuk-notification-banner--success")}catch(i){if(i instanceof Oe&&i.status===422)throw new Re(i.message,vs(t));await this.drawWhatHappenedMeanwhile(i,n,o)}};async seal(t,{bundle:r,opened:n},o){let{account:s,keys:i}=this.session,a=n.thread.head??Mn(r.thread.head),c={n:r.thread.n,head:a,day:new Date().toISOString().slice(0,10)},f={account:s,role:"liaison",signingSeed:i.signingSeed},d=await sd(t,c,f,n.to,o);return{thread:Wr(this.id),n:c.n,head:xe(a),ciphertext:xe(d)}}async drawWhatHappenedMeanwhile(t,r,n){let o=t instanceof Oe&&t.status===409?t.problem.bundle:void 0;if(o===void 0)throw t;let s=await this.draw(o,n);if(s===null)return;this.keepOrphanedDrafts(s.bundle);let i=s.opened.thread.entries.slice(r.bundle.thread.n),a=[...new Set(i.flatMap(({document:f})=>f?[s.nameOf(f.by)]:[]))],c=a.length>0?b("browser-meanwhile",{names:Eo(a)}):b("browser-meanwhile-referral");this.announce(c,"")}keepOrphanedDrafts(t){for(let[r,{text:n}]of this.drafts){if(n===""||t.actions.some(i=>i.action===r))continue;let o=k("h3",{class:"govuk-heading-s"},b("browser-draft-kept")),s=k("p",{class:"candour-text"},n);Y("#actions",this.place).append(k("div",{class:"govuk-inset-text"},o,s))}}announce(t,r){let n=k("p",{class:"govuk-notification-banner__heading"},t),o=k("div",{class:`govuk-notification-banner ${r}`,role:"alert",tabindex:"-1"},k("div",{class:"govuk-notification-banner__content"},n));this.place.prepend(o),tt(o)}};function yd(e){let t=e.dataset.service,r=e.dataset.secondFactor==="yes",n=Y("#passphrase");Y("#show-passphrase").addEventListener("change",o=>{n.type=o.target.checked?"text":"password"}),Ve(Y("#sign-in-form"),async()=>{let o=vr("account"),s=ms(r),i=Nn([ys(o),gs(n.value),ws(s)]);if(i.length>0)return _t(i);let a=await ug(t,o,rr(n.value),s);n.value="",location.replace(a==="liaison"?"/referrals":"/")})}async function ug(e,t,r,n){ge(b("browser-working"));let o=await jr({job:"stretch",passphrase:r,salt:go(e,t)}),s=mo(o);o.fill(0),ge(b("browser-signing-in"));let i=await bn("/api/v1/sign-in",{account:t,proof:xe(s.proof),code:n});s.proof.fill(0);let{role:a,root:c,wrap:f}=i,d=await Jo(re(c),s.kek).catch(()=>{throw new Re(b("browser-root-unopened"))}),l=re(f);return await Yc(uf(l,d)).catch(()=>{throw new Re(b("browser-no-storage"))}),l.fill(0),d.fill(0),a}var pg={account:il,case:Zl,enrol:Xl,leavers:od,queue:()=>{},referral:hd,referrals:()=>{},"sign-in":yd};async function hg(){Jl();let e=Y("[data-page]");document.body.dataset.account!==void 0&&(Vl(),Ql(Number(document.body.dataset.idleMinutes))),rf(),await pg[e.dataset.page]?.(e)}hg().catch(e=>{e instanceof kt||(ge(""),_t([{field:null,message:e instanceof Oe?e.message:b("browser-unexpected")}]))});
