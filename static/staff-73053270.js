var so=BigInt(4294967295),Ja=BigInt(32);function ep(e,t=!1){return t?{h:Number(e&so),l:Number(e>>Ja&so)}:{h:Number(e>>Ja&so)|0,l:Number(e&so)|0}}function io(e,t=!1){let r=e.length,n=new Uint32Array(r),o=new Uint32Array(r);for(let s=0;s<r;s++){let{h:i,l:a}=ep(e[s],t);[n[s],o[s]]=[i,a]}return[n,o]}var tp=e=>e/2**32|0,rp=e=>e>>>0;function ec(e,t,r,n){let o=tp(r),s=rp(r);e.setUint32(t,n?s:o,n),e.setUint32(t+4,n?o:s,n)}var Vs=(e,t,r)=>e>>>r,Xs=(e,t,r)=>e<<32-r|t>>>r,ur=(e,t,r)=>e>>>r|t<<32-r,pr=(e,t,r)=>e<<32-r|t>>>r,mn=(e,t,r)=>e<<64-r|t>>>r-32,gn=(e,t,r)=>e>>>r-32|t<<64-r;function mt(e,t,r,n){let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var tc=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),rc=(e,t,r,n)=>t+r+n+(e/2**32|0)|0,nc=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),oc=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0,sc=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0),ic=(e,t,r,n,o,s)=>t+r+n+o+s+(e/2**32|0)|0;function yn(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ao=e=>e?`"${e}" `:"";function re(e,t=""){if(typeof e!="number")throw new TypeError(ao(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ao(t)+"expected integer >= 0, got "+e);return e}function lc(e,t=""){if(typeof e!="boolean")throw new TypeError(ao(t)+"expected boolean, got type="+typeof e);return e}function X(e,t,r=""){if(yn(e)&&(t===void 0||e.length===t))return e;t!==void 0&&re(t,"length");let n=yn(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=ao(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}function We(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(re(e.outputLen),re(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var op=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},ac=(e,t)=>{op(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Rt(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function $r(e,t){X(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Ct(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function xe(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Nr(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function at(e,t){return e<<32-t|e>>>t}function ee(e,t){return e<<t|e>>>32-t>>>0}var sp=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function ip(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function ap(e){for(let t=0;t<e.length;t++)e[t]=ip(e[t]);return e}var Pr=sp?e=>e:ap,fc=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",cp=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function co(e){if(X(e),fc)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=cp[e[r]];return t}function cc(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function lo(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(fc)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,r=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=cc(e.charCodeAt(s)),a=cc(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function lp(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{xe(t)}}function Qs(e,t=""){return typeof e=="string"?lp(e):X(e,void 0,t)}function fo(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];X(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let s=e[n];r.set(s,o),o+=s.length}return r}function hr(e,t,r="opts"){return ac(e,"defaults"),t!==void 0&&ac(t,r),Object.assign(Object.create(null),e,t)}function mr(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=hr({},t,"info");let r=(o,s)=>e(s).update(o).digest(),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}function gt(e=32){re(e,"bytesLength");let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(e))}var It=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function dc(e,t,r){return e&t^~e&r}function uc(e,t,r){return e&t^e&r^t&r}var wn=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Nr(this.buffer)}update(t){Rt(this),X(t);let{view:r,buffer:n,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<s;){let c=Math.min(o-this.pos,s-a);if(c===o){let l=Nr(t);for(;o<=s-a;a+=o)this.process(l,a);i=!0;continue}n.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Rt(this),$r(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),ec(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let a=t===r?n:Nr(t),c=this.outputLen,l=c/4,d=this.get();if(c%4||l>d.length)throw new Error("invalid outputLen");for(let u=0;u<l;u++)a.setUint32(4*u,d[u],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},pc=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var hc=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),mc=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var fp=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Yt=new Uint32Array(64),Js=class extends wn{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[t,r,n,o,s,i,a,c]}set(t,r,n,o,s,i,a,c){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let u=0;u<16;u++,r+=4)Yt[u]=t.getUint32(r,!1);for(let u=16;u<64;u++){let p=Yt[u-15],h=Yt[u-2],m=at(p,7)^at(p,18)^p>>>3,g=at(h,17)^at(h,19)^h>>>10;Yt[u]=g+Yt[u-7]+m+Yt[u-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:l,H:d}=this;for(let u=0;u<64;u++){let p=at(a,6)^at(a,11)^at(a,25),h=d+p+dc(a,c,l)+fp[u]+Yt[u]|0,g=(at(n,2)^at(n,13)^at(n,22))+uc(n,o,s)|0;d=l,l=c,c=a,a=i+h|0,i=s,s=o,o=n,n=h+g|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(n,o,s,i,a,c,l,d)}roundClean(){xe(Yt)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),xe(this.buffer)}},ei=class extends Js{constructor(){super(32,pc)}};var gc=io(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),dp=gc[0],up=gc[1],Gt=new Uint32Array(80),Zt=new Uint32Array(80),uo=class extends wn{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,r){super(128,t,16,!1),this.Ah=r[0]|0,this.Al=r[1]|0,this.Bh=r[2]|0,this.Bl=r[3]|0,this.Ch=r[4]|0,this.Cl=r[5]|0,this.Dh=r[6]|0,this.Dl=r[7]|0,this.Eh=r[8]|0,this.El=r[9]|0,this.Fh=r[10]|0,this.Fl=r[11]|0,this.Gh=r[12]|0,this.Gl=r[13]|0,this.Hh=r[14]|0,this.Hl=r[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,Dh:a,Dl:c,Eh:l,El:d,Fh:u,Fl:p,Gh:h,Gl:m,Hh:g,Hl:w}=this;return[t,r,n,o,s,i,a,c,l,d,u,p,h,m,g,w]}set(t,r,n,o,s,i,a,c,l,d,u,p,h,m,g,w){this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=l|0,this.El=d|0,this.Fh=u|0,this.Fl=p|0,this.Gh=h|0,this.Gl=m|0,this.Hh=g|0,this.Hl=w|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let E=0;E<16;E++,r+=4)Gt[E]=t.getUint32(r),Zt[E]=t.getUint32(r+=4);for(let E=16;E<80;E++){let B=Gt[E-15]|0,R=Zt[E-15]|0,L=ur(B,R,1)^ur(B,R,8)^Vs(B,R,7),$=pr(B,R,1)^pr(B,R,8)^Xs(B,R,7),K=Gt[E-2]|0,b=Zt[E-2]|0,T=ur(K,b,19)^mn(K,b,61)^Vs(K,b,6),_=pr(K,b,19)^gn(K,b,61)^Xs(K,b,6),P=nc($,_,Zt[E-7],Zt[E-16]),H=oc(P,L,T,Gt[E-7],Gt[E-16]);Gt[E]=H|0,Zt[E]=P|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:l,Dl:d,Eh:u,El:p,Fh:h,Fl:m,Gh:g,Gl:w,Hh:v,Hl:k}=this;for(let E=0;E<80;E++){let B=ur(u,p,14)^ur(u,p,18)^mn(u,p,41),R=pr(u,p,14)^pr(u,p,18)^gn(u,p,41),L=u&h^~u&g,$=p&m^~p&w,K=sc(k,R,$,up[E],Zt[E]),b=ic(K,v,B,L,dp[E],Gt[E]),T=K|0,_=ur(n,o,28)^mn(n,o,34)^mn(n,o,39),P=pr(n,o,28)^gn(n,o,34)^gn(n,o,39),H=n&s^n&a^s&a,A=o&i^o&c^i&c;v=g|0,k=w|0,g=h|0,w=m|0,h=u|0,m=p|0,{h:u,l:p}=mt(l|0,d|0,b|0,T|0),l=a|0,d=c|0,a=s|0,c=i|0,s=n|0,i=o|0;let N=tc(T,P,A);n=rc(N,b,_,H),o=N|0}({h:n,l:o}=mt(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=mt(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l:c}=mt(this.Ch|0,this.Cl|0,a|0,c|0),{h:l,l:d}=mt(this.Dh|0,this.Dl|0,l|0,d|0),{h:u,l:p}=mt(this.Eh|0,this.El|0,u|0,p|0),{h,l:m}=mt(this.Fh|0,this.Fl|0,h|0,m|0),{h:g,l:w}=mt(this.Gh|0,this.Gl|0,g|0,w|0),{h:v,l:k}=mt(this.Hh|0,this.Hl|0,v|0,k|0),this.set(n,o,s,i,a,c,l,d,u,p,h,m,g,w,v,k)}roundClean(){xe(Gt,Zt)}destroy(){this.destroyed=!0,xe(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},ti=class extends uo{constructor(){super(64,mc)}},ri=class extends uo{constructor(){super(48,hc)}};var he=mr(()=>new ei,It(1));var po=mr(()=>new ti,It(3)),yc=mr(()=>new ri,It(2));function bn(e,t,r=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)r(e[n],`${t}[${n}]`);return e}var J=(e,t,r)=>X(e,t,r),ni=re;function bc(e,t=""){if(typeof e!="string"){let r=t&&`"${t}" `;throw new TypeError(r+"expected string, got type="+typeof e)}return e}function Vt(e,t="object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`);return e}function gr(e,t){if(typeof e!="function")throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);return e}var xn=co,Le=(...e)=>fo(...e),Hr=e=>lo(e),Qt=yn,Mt=e=>gt(e),ho=BigInt(0),wc=BigInt(1),pp=e=>e?`"${e}" `:"";function Ge(e,t=""){if(typeof e!="boolean")throw new TypeError(pp(t)+"expected boolean, got type="+typeof e);return e}function mo(e){if(typeof e=="bigint"){if(!Xt(e))throw new RangeError("positive bigint expected, got "+e)}else ni(e);return e}function Ut(e,t=""){if(typeof e!="number"){let r=t&&`"${t}" `;throw new TypeError(r+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let r=t&&`"${t}" `;throw new RangeError(r+"expected safe integer, got "+e)}}function En(e){let t=mo(e).toString(16);return t.length&1?"0"+t:t}function xc(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);return e===""?ho:BigInt("0x"+e)}function tt(e){return xc(co(e))}function rt(e){return xc(co(Jt(X(e)).reverse()))}function Fr(e,t){if(re(t),t===0)throw new Error("zero output length is invalid");e=mo(e);let r=t*2,n=e.toString(16);if(n.length>r)throw new RangeError("number is too large");return lo(n.padStart(r,"0"))}function kn(e,t){return Fr(e,t).reverse()}function Jt(e){return Uint8Array.from(J(e))}function er(e){if(typeof e!="string")throw new TypeError("ascii string expected, got "+typeof e);return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${e[r]}" with code ${n} at position ${r}`);return n})}function Xt(e){return typeof e=="bigint"&&ho<=e}function oi(e,t,r){return Xt(e)&&Xt(t)&&Xt(r)&&t<=e&&e<r}function yt(e,t,r,n){if(!oi(t,r,n))throw new RangeError("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function Dr(e){if(e<ho)throw new Error("expected non-negative bigint, got "+e);return e===ho?0:e.toString(2).length}var vn=e=>(Ut(e,"n"),(wc<<BigInt(e))-wc);function Ec(e,t,r){if(re(e,"hashLen"),re(t,"qByteLen"),typeof r!="function")throw new TypeError("hmacFn must be a function");let n=w=>new Uint8Array(w),o=Uint8Array.of(),s=Uint8Array.of(0),i=Uint8Array.of(1),a=1e3,c=n(e),l=n(e),d=0,u=()=>{c.fill(1),l.fill(0),d=0},p=(...w)=>r(l,Le(c,...w)),h=(w=o)=>{l=p(s,w),c=p(),w.length!==0&&(l=p(i,w),c=p())},m=()=>{if(d++>=a)throw new Error("drbg: tried max amount of iterations");let w=0,v=[];for(;w<t;){c=p();let k=c.slice();v.push(k),w+=c.length}return Le(...v)};return(w,v)=>{u(),h(w);let k;for(;(k=v(m()))===void 0;)h();return u(),k}}function Ue(e,t={},r={},n="object"){Vt(e,n),Vt(t,"fields"),Vt(r,"optFields");function o(i,a,c){let l=n==="object"?`param "${String(i)}"`:`"${n}.${String(i)}"`,d=e[i];if(!Object.hasOwn(e,i)&&(c?d!==void 0:a!=="function"))throw new TypeError(`${l} is invalid: expected own property`);if(c&&d===void 0)return;let u=typeof d;if(u!==a||d===null)throw new TypeError(`${l} is invalid: expected ${a}, got ${u}`)}let s=(i,a)=>Object.entries(i).forEach(([c,l])=>o(c,l,a));s(t,!1),s(r,!0)}var Ce=BigInt(0),oe=BigInt(1),tr=BigInt(2),Tc=BigInt(3),si=BigInt(4),Sc=BigInt(5),hp=BigInt(7),Bc=BigInt(8),mp=BigInt(9),gp=BigInt(15),Ac=BigInt(16),yp=BigInt("0x10000000000000000");function se(e,t){if(t<=Ce)throw new Error("mod: expected positive modulus, got "+t);let r=e%t;return r>=Ce?r:t+r}function Oc(e,t,r){if(r<=oe)throw new Error("pow: expected modulus > 1, got "+r);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<Ce)throw new Error("invalid exponent, negatives unsupported");if(t===Ce)return oe;if(t===oe)return e;let n=e%r;if(n<Ce&&(n+=r),t<yp){let a=oe;for(;t>Ce;)t&oe&&(a=a*n%r),n=n*n%r,t>>=oe;return a}let o=[];for(;t>Ce;)o.push(Number(t&gp)),t>>=si;let s=new Array(16);s[0]=oe,s[1]=n;for(let a=2;a<16;a++)s[a]=s[a-1]*n%r;let i=s[o[o.length-1]];for(let a=o.length-2;a>=0;a--){i=i*i%r,i=i*i%r,i=i*i%r,i=i*i%r;let c=o[a];c!==0&&(i=i*s[c]%r)}return i}function nt(e,t,r){if(r<=oe)throw new Error("pow2: expected modulus > 1, got "+r);if(t<Ce)throw new Error("pow2: expected non-negative exponent, got "+t);let n=e;for(;t-- >Ce;)n*=n,n%=r;return n}function kc(e,t){if(e===Ce)throw new Error("invert: expected non-zero number");if(t<=oe)throw new Error("invert: expected modulus > 1, got "+t);let r=se(e,t),n=t,o=Ce,s=oe;for(;r!==Ce;){let a=n/r,c=n-r*a,l=o-s*a;n=r,r=c,o=s,s=l}if(n!==oe)throw new Error("invert: does not exist");return se(o,t)}function _c(e,t){if(t<=oe)throw new Error("invertCt: expected prime modulus > 1, got "+t);let r=se(e,t);if(r===Ce)throw new Error("invertCt: expected non-zero number");let n=Oc(r,t-tr,t);if(se(r*n,t)!==oe)throw new Error("invertCt: does not exist");return n}function ii(e,t,r){let n=e;if(!n.eql(n.sqr(t),r))throw new Error("Cannot find square root")}function ai(e,t){if((e&oe)===Ce)throw new Error(t+": expected odd modulus, got "+e)}function Lc(e,t){let r=e,n=(r.ORDER+oe)/si,o=r.pow(t,n);return ii(r,o,t),o}function wp(e,t){let r=e,n=(r.ORDER-Sc)/Bc,o=r.mul(t,tr),s=r.pow(o,n),i=r.mul(t,s),a=r.mul(r.mul(i,tr),s),c=r.mul(i,r.sub(a,r.ONE));return ii(r,c,t),c}function bp(e){let t=wo(e),r=Rc(e),n=r(t,t.neg(t.ONE)),o=r(t,n),s=r(t,t.neg(n)),i=(e+hp)/Ac;return((a,c)=>{let l=a,d=l.pow(c,i),u=l.mul(d,n),p=l.mul(d,o),h=l.mul(d,s),m=l.eql(l.sqr(u),c),g=l.eql(l.sqr(p),c);d=l.cmov(d,u,m),u=l.cmov(h,p,g);let w=l.eql(l.sqr(u),c),v=l.cmov(d,u,w);return ii(l,v,c),v})}function Rc(e){if(e<Tc)throw new Error("sqrt is not defined for small field");ai(e,"tonelliShanks");let t=e-oe,r=0;for(;t%tr===Ce;)t/=tr,r++;let n=tr,o=wo(e);for(;Tn(o,n)===1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return Lc;let s=o.pow(n,t),i=(t+oe)/tr;return function(c,l){let d=c;if(d.is0(l))return l;if(Tn(d,l)!==1)throw new Error("Cannot find square root");let u=r,p=d.mul(d.ONE,s),h=d.pow(l,t),m=d.pow(l,i);for(;!d.eql(h,d.ONE);){if(d.is0(h))throw new Error("Cannot find square root: probably non-prime P");let g=1,w=d.sqr(h);for(;!d.eql(w,d.ONE);)if(g++,w=d.sqr(w),g===u)throw new Error("Cannot find square root");let v=oe<<BigInt(u-g-1),k=d.pow(p,v);u=g,p=d.sqr(k),h=d.mul(h,p),m=d.mul(m,k)}return m}}function xp(e){return ai(e,"Fp.sqrt"),e%si===Tc?Lc:e%Bc===Sc?wp:e%Ac===mp?bp(e):Rc(e)}var Cc=(e,t)=>(se(e,t)&oe)===oe,Ep=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function Wr(e){if(Vt(e,"field"),typeof e.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);Ut(e.BYTES,"BYTES"),Ut(e.BITS,"BITS");for(let t of Ep)gr(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=oe)throw new Error("invalid field: expected ORDER > 1, got "+e.ORDER);return e}function yo(e,t,r=!1){Wr(e),bn(t,"nums"),Ge(r,"passZero");let n=e,o=new Array(t.length).fill(r?n.ZERO:void 0),s=t.reduce((a,c,l)=>n.is0(c)?a:(o[l]=a,n.mul(a,c)),n.ONE),i=n.inv(s);return t.reduceRight((a,c,l)=>n.is0(c)?a:(o[l]=n.mul(a,o[l]),n.mul(a,c)),i),o}function Tn(e,t){Wr(e);let r=e;ai(r.ORDER,"FpLegendre");let n=(r.ORDER-oe)/tr,o=r.pow(t,n),s=r.eql(o,r.ONE),i=r.eql(o,r.ZERO),a=r.eql(o,r.neg(r.ONE));if(!s&&!i&&!a)throw new Error("invalid Legendre symbol result");return s?1:i?0:-1}function kp(e,t){if(t!==void 0&&ni(t),e<=Ce)throw new Error("invalid n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);let r=Dr(e);if(t!==void 0&&t<r)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${r})`);let n=t!==void 0?t:r,o=Math.ceil(n/8);return{nBitLength:n,nByteLength:o}}var vc=new WeakMap,go=class{ORDER;BITS;BYTES;isLE;ZERO=Ce;ONE=oe;_lengths;_mod;constructor(t,r={}){if(t<=oe)throw new Error("invalid field: expected ORDER > 1, got "+t);let n;this.isLE=!1,r!=null&&typeof r=="object"&&(typeof r.BITS=="number"&&(n=r.BITS),typeof r.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:r.sqrt,enumerable:!0}),typeof r.isLE=="boolean"&&(this.isLE=r.isLE),r.allowedLengths&&(this._lengths=Object.freeze(r.allowedLengths.slice())),typeof r.modFromBytes=="boolean"&&(this._mod=r.modFromBytes));let{nBitLength:o,nByteLength:s}=kp(t,n);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return se(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return Ce<=t&&t<this.ORDER}is0(t){return t===Ce}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&oe)===oe}neg(t){return se(-t,this.ORDER)}eql(t,r){return t===r}sqr(t){return se(t*t,this.ORDER)}add(t,r){return se(t+r,this.ORDER)}sub(t,r){return se(t-r,this.ORDER)}mul(t,r){return se(t*r,this.ORDER)}pow(t,r){return Oc(t,r,this.ORDER)}div(t,r){return se(t*kc(r,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,r){return t+r}subN(t,r){return t-r}mulN(t,r){return t*r}inv(t){return kc(t,this.ORDER)}sqrt(t){let r=vc.get(this);return r||vc.set(this,r=xp(this.ORDER)),r(this,t)}toBytes(t){return this.isLE?kn(t,this.BYTES):Fr(t,this.BYTES)}fromBytes(t,r=!1){J(t);let{_lengths:n,BYTES:o,isLE:s,ORDER:i,_mod:a}=this;if(n){if(t.length<1||!n.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+t.length);let l=new Uint8Array(o);l.set(t,s?0:l.length-t.length),t=l}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let c=s?rt(t):tt(t);if(a&&(c=se(c,i)),!r&&!this.isValid(c))throw new Error("invalid field element: outside of range 0..ORDER");return c}invertBatch(t){return yo(this,t,!0)}cmov(t,r,n){return Ge(n,"condition"),n?r:t}};function wo(e,t={}){return Object.freeze(go.prototype),new go(e,t)}function Ic(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=oe)throw new Error("field order must be greater than 1");let t=Dr(e-oe);return Math.ceil(t/8)}function bo(e){let t=Ic(e);return t+Math.ceil(t/2)}function ci(e,t,r=!1){J(e);let n=e.length,o=Ic(t),s=Math.max(bo(t),16);if(n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?rt(e):tt(e),a=se(i,t-oe)+oe;return r?kn(a,o):Fr(a,o)}var di=BigInt(0),Sn=BigInt(1),vp=BigInt(4),li=16,Mc=128,Tp=5,Uc=2**31;function rr(e){let t=e;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof e);gr(t.fromAffine,"Point.fromAffine"),gr(t.fromBytes,"Point.fromBytes"),gr(t.fromHex,"Point.fromHex"),Vt(t.BASE,"Point.BASE"),Vt(t.ZERO,"Point.ZERO"),Wr(t.Fp),Wr(t.Fn)}function xo(e,t){rr(e),$c(t,e);let r=yo(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function Sp(e,t,r=1){if(!Number.isSafeInteger(e)||e<r||e>t)throw new Error("invalid window size, expected ["+r+".."+t+"], got W="+e)}function Bp(e,t){let r=e*(4*t+128);if(r>Uc)throw new Error("invalid window size: table would need ~"+Math.ceil(r/2**20)+" MiB, max "+Uc/2**20+" MiB")}function ui(e,t){if(e!==void 0){gr(e,"randomBytes");try{let r=e(t);if(!Qt(r)||r.length!==t)return}catch{return}return e}}function $c(e,t){bn(e,"points"),e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function Ap(e,t,r){if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((n,o)=>{if(!(r===void 0?t.isValid(n):Xt(n)&&n<r))throw new Error("invalid scalar at index "+o)})}var Nc=new WeakMap;function fi(e){return Nc.get(e)||1}function Op(e,t){let r=e.double(),n=[e];for(let o=1;o<t;o++)n.push(n[o-1].add(r));return n}function _p(e,t){let r=2**t,n=r/2,o=BigInt(r-1),s=[];for(;e>di;){let i=0;e&Sn&&(i=Number(e&o),i>=n&&(i-=r),e-=BigInt(i)),s.push(i),e>>=Sn}return s}function Lp(e,t,r){let n=2**t,o=n/2,s=BigInt(n-1),i=BigInt(t),a=[];for(let c=0;c<r;c++){let l=Number(e&s);e>>=i,l>o&&(l-=n,e+=Sn),a.push(l)}if(e!==di)throw new Error("invalid wnaf");return a}function Rp(e,t,r){let n=0;for(let s of r)n=Math.max(n,s.length);let o=e;for(let s=n-1;s>=0;s--){s!==n-1&&(o=o.double());for(let i=0;i<r.length;i++){let a=r[i][s];if(a){let c=t[i][Math.abs(a)-1>>1];o=o.add(a<0?c.negate():c)}}}return o}var qr=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,r){rr(t),this.randomBytes=ui(r,li),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,r,n){let o=Math.ceil(n/r)+1,s=2**(r-1),i=[],a=t;for(let c=0;c<o;c++){let l=a;for(let d=0;d<s;d++)i.push(l),l=l.add(a);a=i[i.length-1].double()}return{W:r,bits:n,windows:o,comp:i}}wnafCachedCT(t,r){let{W:n,windows:o,comp:s}=t,i=2**(n-1),a=Lp(r,n,o),c=this.ZERO,l=this.BASE;for(let d=0;d<o;d++){let u=a[d],p=d*i,h=Math.abs(u)-1,m=s[p];for(let w=1;w<i;w++)m=w===h?s[p+w]:m;let g=m.negate();u===0?l=l.add(s[p]):c=c.add(u<0?g:m)}return{p:c,f:l}}getWnafPrecomputes(t,r,n,o){let s=this.wnafPrecomputes.get(r),i=s?.find(a=>a.W===t&&a.bits===n);return i||(i=this.buildWnafTable(r,t,n),typeof o=="function"&&(i={...i,comp:o(i.comp)}),s||(s=[],this.wnafPrecomputes.set(r,s)),s.push(i)),i}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,r){if(this.assertPoint(t),!oi(r,Sn,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,r,n,o){let s=fi(t);return s===1?this.fixedWindowCT(t,r,n):this.wnafCachedCT(this.getWnafPrecomputes(s,t,n,o),r)}mulCT(t,r,n){return this.validateMulInput(t,r),this.runCT(t,r,this.bits,n)}mulCTBlinded(t,r,n){if(this.validateMulInput(t,r),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let o=this.Point.Fn.BITS+Mc,s=this.randomBytes(li);if(!Qt(s)||s.length!==li)throw new Error("randomBytes returned invalid byte array");s[0]=s[0]&63|128;let i=r+tt(s)*this.Point.Fn.ORDER;return this.runCT(t,i,o,n)}fixedWindowCT(t,r,n){let o=Tp,s=1<<o,i=vn(o),a=new Array(s);a[0]=this.ZERO;for(let d=1;d<s;d++)a[d]=a[d-1].add(t);let c=Math.ceil(n/o),l=this.ZERO;for(let d=c-1;d>=0;d--){if(d!==c-1)for(let h=0;h<o;h++)l=l.double();let u=Number(r>>BigInt(d*o)&i),p=a[0];for(let h=1;h<s;h++)p=h===u?a[h]:p;l=l.add(p)}return{p:l,f:l}}shouldBlind(t,r){return this.randomBytes===void 0?!1:r===Sn?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,r,n,o){return this.shouldBlind(t,n)?this.mulCTBlinded(t,r,o):this.mulCT(t,r,o)}mulUnsafe(t,r,n){if(this.assertPoint(t),!Xt(r))throw new Error("invalid scalar");let o=fi(t);if(o===1||r>=this.Point.Fn.ORDER)return Eo(this.Point,[t],[r],!0);let s=this.getWnafPrecomputes(o,t,this.bits,n);return this.wnafCachedCT(s,r).p}setWindowSize(t,r){this.assertPoint(t),Sp(r,this.bits);let n=Math.ceil((this.bits+Mc)/r)+1;Bp(n*2**(r-1),this.Point.Fp.BYTES),Nc.set(t,r),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return fi(t)!==1}};function Eo(e,t,r,n=!1){if(rr(e),$c(t,e),Ge(n,"allowOversized"),Ap(r,e.Fn,n?e.Fn.ORDER**vp:void 0),t.length!==r.length)throw new Error("arrays of points and scalars must have equal length");let o=t.map(i=>Op(i,4)),s=r.map(i=>_p(i,4));return Rp(e.ZERO,o,s)}function Kc(e,t,r){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return Wr(t),t}else return wo(e,{isLE:r})}function ko(e,t,r={},n){if(e!=="weierstrass"&&e!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);Ue(r);for(let c of["p","n","h"]){let l=t[c];if(!(Xt(l)&&l!==di))throw new Error(`CURVE.${c} must be positive bigint`)}let o=Kc(t.p,r.Fp,n),s=Kc(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let c of a)if(!o.isValid(t[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:s}}function jr(e,t){return function(n){let o=e(n);return{secretKey:o,publicKey:t(o)}}}var vo=BigInt(0),To=BigInt(1),So=BigInt(2),Cp=BigInt(4),Pc=BigInt(8);function Ip(e,t,r,n){let o=e.sqr(r),s=e.sqr(n),i=e.add(e.mul(t.a,o),s),a=e.add(e.ONE,e.mul(t.d,e.mul(o,s)));return e.eql(i,a)}function Hc(e,t={}){Ue(t,{},{},"extraOpts");let r=t,n=ko("edwards",e,r,r.FpFnLE),{Fp:o,Fn:s}=n,i=n.CURVE,{h:a}=i;if(Tn(o,i.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if(Tn(o,i.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");Ue(r,{},{uvRatio:"function",randomBytes:"function"});let c=r.randomBytes===void 0?Mt:r.randomBytes,l=So<<BigInt(o.BYTES*8)-To;function d(k){if(!o.isOdd)throw new Error("Field does not have .isOdd()");return o.isOdd(k)}let u=r.uvRatio===void 0?(k,E)=>{try{return{isValid:!0,value:o.sqrt(o.div(k,E))}}catch{return{isValid:!1,value:vo}}}:r.uvRatio;if(!Ip(o,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");let p=o.eql(i.a,o.neg(o.ONE))?k=>o.neg(k):o.eql(i.a,o.ONE)?k=>k:k=>o.mul(i.a,k);function h(k,E,B=!1){let R=B?To:vo;return yt("coordinate "+k,E,R,l),E}function m(k){if(!(k instanceof g))throw new Error("EdwardsPoint expected")}class g{static BASE=new g(i.Gx,i.Gy,o.ONE,o.mul(i.Gx,i.Gy));static ZERO=new g(o.ZERO,o.ONE,o.ONE,o.ZERO);static Fp=o;static Fn=s;X;Y;Z;T;constructor(E,B,R,L){this.X=h("x",E),this.Y=h("y",B),this.Z=h("z",R,!0),this.T=h("t",L),Object.freeze(this)}static CURVE(){return i}static fromAffine(E){if(E instanceof g)throw new Error("extended point not allowed");let{x:B,y:R}=E||{};return h("x",B),h("y",R),new g(B,R,o.ONE,o.mul(B,R))}static fromBytes(E,B=!1){let R=o.BYTES,{a:L,d:$}=i;E=Jt(J(E,R,"point")),Ge(B,"zip215");let K=Jt(E),b=E[R-1];K[R-1]=b&-129;let T=rt(K),_=B?l:o.ORDER;yt("point.y",T,vo,_);let P=o.sqr(T),H=o.sub(P,o.ONE),A=o.sub(o.mulN($,P),L),{isValid:N,value:M}=u(H,A);if(!N)throw new Error("bad point: invalid y coordinate");let I=d(M),D=(b&128)!==0;if(!B&&o.is0(M)&&D)throw new Error("bad point: x=0 and x_0=1");return D!==I&&(M=o.neg(M)),g.fromAffine({x:M,y:T})}static fromHex(E,B=!1){return g.fromBytes(Hr(E),B)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(E=6,B=!0){return v.setWindowSize(this,E),B||this.multiply(So),this}assertValidity(){let E=this,{a:B,d:R}=i;if(E.is0())throw new Error("bad point: ZERO");let{X:L,Y:$,Z:K,T:b}=E,T=o.sqr(L),_=o.sqr($),P=o.sqr(K),H=o.sqr(P),A=o.mul(T,B),N=o.mul(o.add(A,_),P),M=o.add(H,o.mul(R,o.mul(T,_)));if(!o.eql(N,M))throw new Error("bad point: equation left != right (1)");let I=o.mul(L,$),D=o.mul(K,b);if(!o.eql(I,D))throw new Error("bad point: equation left != right (2)")}equals(E){m(E);let{X:B,Y:R,Z:L}=this,{X:$,Y:K,Z:b}=E,T=o.mul(B,b),_=o.mul($,L),P=o.mul(R,b),H=o.mul(K,L);return o.eql(T,_)&&o.eql(P,H)}is0(){return this.equals(g.ZERO)}negate(){return new g(o.neg(this.X),this.Y,this.Z,o.neg(this.T))}double(){let{X:E,Y:B,Z:R}=this,L=o.sqr(E),$=o.sqr(B),K=o.mul(o.sqr(R),So),b=p(L),T=o.addN(E,B),_=o.sub(o.subN(o.sqr(T),L),$),P=o.addN(b,$),H=o.subN(P,K),A=o.subN(b,$),N=o.mul(_,H),M=o.mul(P,A),I=o.mul(_,A),D=o.mul(H,P);return new g(N,M,D,I)}add(E){m(E);let{d:B}=i,{X:R,Y:L,Z:$,T:K}=this,{X:b,Y:T,Z:_,T:P}=E,H=o.mul(R,b),A=o.mul(L,T),N=o.mul(o.mulN(K,B),P),M=o.mul($,_),I=o.sub(o.subN(o.mulN(o.addN(R,L),o.addN(b,T)),H),A),D=o.subN(M,N),U=o.addN(M,N),O=o.sub(A,p(H)),x=o.mul(I,D),S=o.mul(U,O),C=o.mul(I,O),F=o.mul(D,U);return new g(x,S,F,C)}subtract(E){return m(E),this.add(E.negate())}multiply(E){if(!s.isValidNot0(E))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");let{p:B,f:R}=v.mulSecret(this,E,a,w);return w([B,R])[0]}multiplyUnsafe(E){if(!s.isValid(E))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return E===vo?g.ZERO:this.is0()||E===To?this:v.mulUnsafe(this,E,w)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return v.mulUnsafe(this,i.n).is0()}toAffine(E){let B=this,R=E;if(R!=null&&typeof R!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof R);let{X:L,Y:$,Z:K}=B,b=B.is0();R==null&&(R=b?o.create(Pc):o.inv(K));let T=o.mul(L,R),_=o.mul($,R),P=o.mul(K,R);if(b)return{x:o.ZERO,y:o.ONE};if(!o.eql(P,o.ONE))throw new Error("invZ was invalid");return{x:T,y:_}}clearCofactor(){return a===To?this:a===So?this.double():a===Cp?this.double().double():a===Pc?this.double().double().double():this.multiplyUnsafe(a)}toBytes(){let{x:E,y:B}=this.toAffine(),R=o.toBytes(B);return R[R.length-1]|=d(E)?128:0,R}toHex(){return xn(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let w=k=>xo(g,k),v=new qr(g,c);return v.bits>=6&&g.BASE.precompute(6),Object.freeze(g.prototype),Object.freeze(g),g}function Fc(e,t,r={}){if(rr(e),typeof t!="function")throw new Error('"hash" function param is required');let n=t,o=r;Ue(o,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});let{prehash:s}=o,{BASE:i,Fp:a,Fn:c}=e,l=n.outputLen,d=2*a.BYTES;if(l!==void 0&&(Ut(l,"hash.outputLen"),l!==d))throw new Error(`hash.outputLen must be ${d}, got ${l}`);let u=o.randomBytes===void 0?Mt:o.randomBytes,p=o.toMontgomery,h=o.toMontgomerySecret,m=o.adjustScalarBytes===void 0?A=>A:o.adjustScalarBytes,g=o.domain===void 0?(A,N,M)=>{if(Ge(M,"phflag"),N.length||M)throw new Error("Contexts/pre-hash are not supported");return A}:o.domain;function w(A){return c.create(rt(A))}function v(A){let N=b.secretKey;J(A,b.secretKey,"secretKey");let M=J(n(A),2*N,"hashedSecretKey"),I=m(M.slice(0,N)),D=M.slice(N,2*N),U=w(I);return{head:I,prefix:D,scalar:U}}function k(A){let{head:N,prefix:M,scalar:I}=v(A),D=i.multiply(I),U=D.toBytes();return{head:N,prefix:M,scalar:I,point:D,pointBytes:U}}function E(A){return k(A).pointBytes}function B(A=Uint8Array.of(),...N){let M=Le(...N);return w(n(g(M,J(A,void 0,"context"),!!s)))}function R(A,N,M={}){Ue(M,{},{},"options"),A=Jt(J(A,void 0,"message")),s&&(A=s(A));let{prefix:I,scalar:D,pointBytes:U}=k(N),O=B(M.context,I,A),x=i.multiply(O).toBytes(),S=B(M.context,x,U,A),C=c.create(O+S*D);if(!c.isValid(C))throw new Error("sign failed: invalid s");let F=Le(x,c.toBytes(C));return J(F,b.signature,"result")}let L={zip215:o.zip215};function $(A,N,M,I=L){Ue(I);let{context:D}=I,U=I.zip215===void 0?!!L.zip215:I.zip215,O=b.signature;A=J(A,O,"signature"),N=J(N,void 0,"message"),M=J(M,b.publicKey,"publicKey"),U!==void 0&&Ge(U,"zip215"),s&&(N=s(N));let x=O/2,S=A.subarray(0,x),C=rt(A.subarray(x,O)),F,W,q;try{F=e.fromBytes(M,U),W=e.fromBytes(S,U),q=i.multiplyUnsafe(C)}catch{return!1}if(!U&&F.isSmallOrder())return!1;let z=B(D,S,M,N);return W.add(F.multiplyUnsafe(z)).subtract(q).clearCofactor().is0()}let K=a.BYTES,b={secretKey:K,publicKey:K,signature:2*K,seed:K};function T(A){return A=A===void 0?u(b.seed):A,J(A,b.seed,"seed")}function _(A){return Qt(A)&&A.length===b.secretKey}function P(A,N){try{return!!e.fromBytes(A,N===void 0?L.zip215:N)}catch{return!1}}let H={getExtendedPublicKey:k,randomSecretKey:T,isValidSecretKey:_,isValidPublicKey:P,toMontgomery(A){if(p===void 0)throw new Error("Montgomery conversion is not supported for this curve");return p(e.fromBytes(A))},toMontgomerySecret(A){if(h===void 0)throw new Error("Montgomery conversion is not supported for this curve");return h(A)}};return Object.freeze(b),Object.freeze(H),Object.freeze({keygen:jr(T,E),getPublicKey:E,sign:R,verify:$,utils:H,Point:e,lengths:b})}function Bn(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function Wc(e){return Bn(e,"x"),(e&e-1)===0&&e!==0}function pi(e,t){if(Bn(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let r=0;for(let n=0;n<t;n++,e>>>=1)r=r<<1|e&1;return r>>>0}function qc(e){return Bn(e),31-Math.clz32(e)}function Dc(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);let t=e.length;if(!Wc(t))throw new Error("expected positive power-of-two length, got "+t);let r=qc(t);for(let n=0;n<t;n++){let o=pi(n,r);if(n<o){let s=e[n];e[n]=e[o],e[o]=s}}return e}var hi=(e,t)=>{Ue(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");let{N:r,roots:n,dit:o,invertButterflies:s=!1,skipStages:i=0,brp:a=!0}=t;Bn(r,"coreOpts.N");let c=qc(r);if(!Wc(r))throw new Error("FFT: Polynomial size should be power of two");Bn(i,"coreOpts.skipStages");let l=c===0?0:c-1;if(i>l)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${l}`);if(n.length!==r)throw new Error(`FFT: wrong roots length: expected ${r}, got ${n.length}`);let d=o!==s;return u=>{if(u.length!==r)throw new Error("FFT: wrong Polynomial length");o&&a&&Dc(u);for(let p=0,h=1;p<c-i;p++){let m=o?p+1+i:c-p,g=1<<m,w=g>>1,v=r>>m;for(let k=0;k<r;k+=g)for(let E=0,B=h++;E<w;E++){let R=s?o?r-B:B:E*v,L=k+E,$=k+E+w,K=n[R],b=u[$],T=u[L];if(d){let _=e.mul(b,K);u[L]=e.add(T,_),u[$]=e.sub(T,_)}else s?(u[L]=e.add(b,T),u[$]=e.mul(e.sub(b,T),K)):(u[L]=e.add(T,b),u[$]=e.mul(e.sub(T,b),K))}}return!o&&a&&Dc(u),u}};var yr=BigInt(0),ot=BigInt(1),Bo=BigInt(2);function jc(e,t){return e+t-(t>>ot<<ot)}function Mp(e){let t=BigInt(6)*e;return(r,n,o)=>{let s=n+o,a=((t+o-n)*r+n)%e;return{x_2:a,x_3:s-a}}}function Up(e){return Ue(e,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...e})}function zc(e){let t=Up(e),{P:r,type:n,adjustScalarBytes:o,powPminus2:s,randomBytes:i}=t,a=t.scalarMultBase,c=n==="x25519";if(!c&&n!=="x448")throw new Error("invalid type");let l=i===void 0?Mt:i,d=c?255:448,u=Mp(r),p=c?32:56,h=BigInt(c?9:5),m=BigInt(c?121665:39081),g=c?Bo**BigInt(254):Bo**BigInt(447),w=c?BigInt(8)*(Bo**BigInt(251)-ot):BigInt(4)*(Bo**BigInt(445)-ot),v=g+w+ot,k=M=>se(M,r),E=B(h);function B(M){return kn(k(M),p)}function R(M){let I=Jt(J(M,p,"uCoordinate"));return c&&(I[31]&=127),k(rt(I))}function L(M){return rt(o(Jt(J(M,p,"scalar"))))}let $=new Set(c?[yr,ot,r-ot,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[yr,ot,r-ot]);function K(M,I){let D=R(I);if($.has(D))throw new Error("invalid private or public key received");let U=P(D,L(M));if(U===yr)throw new Error("invalid private or public key received");return B(U)}function b(M){if(a===void 0)return K(M,E);let I=L(M);yt("scalar",I,g,v);let D=k(a(I));if(D===yr)throw new Error("invalid private or public key received");return B(D)}let T=b,_=K;function P(M,I){yt("u",M,yr,r),yt("scalar",I,g,v);let D=I,U=M,O=ot,x=yr,S=M,C=ot,F=D^D>>ot;for(let z=BigInt(d-1);z>=yr;z--){let Y=jc(r,F>>z);({x_2:O,x_3:S}=u(Y,O,S)),{x_2:x,x_3:C}=u(Y,x,C);let Z=O+x,V=k(Z*Z),ye=O-x,le=k(ye*ye),Be=V-le,Ye=S+C,pe=S-C,we=k(pe*Z),Kr=k(Ye*ye),hn=we+Kr,zt=we-Kr;S=k(hn*hn),C=k(U*k(zt*zt)),O=k(V*le),x=k(Be*(V+k(m*Be)))}let W=jc(r,D);({x_2:O,x_3:S}=u(W,O,S)),{x_2:x,x_3:C}=u(W,x,C);let q=s(x);return k(O*q)}let H={secretKey:p,publicKey:p,seed:p},A=M=>(M=M===void 0?l(p):M,J(M,H.seed,"seed"),M),N={randomSecretKey:A};return Object.freeze(H),Object.freeze(N),Object.freeze({keygen:jr(A,T),getSharedSecret:_,getPublicKey:T,scalarMult:K,scalarMultBase:b,utils:N,GuBytes:E.slice(),lengths:H})}var Yc=BigInt(0),mi=BigInt(1),Gc=BigInt(2),Kp=BigInt(3),$p=BigInt(5),Np=BigInt(8),Ao=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),Pp={p:Ao,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:Np,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function Xc(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=Ao,a=e*e%s*e%s,c=nt(a,Gc,s)*a%s,l=nt(c,mi,s)*e%s,d=nt(l,$p,s)*l%s,u=nt(d,t,s)*d%s,p=nt(u,r,s)*u%s,h=nt(p,n,s)*p%s,m=nt(h,o,s)*h%s,g=nt(m,o,s)*h%s,w=nt(g,t,s)*d%s;return{pow_p_5_8:nt(w,Gc,s)*e%s,b2:a}}function gi(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var Zc=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function Hp(e,t){let r=Ao,n=se(t*t*t,r),o=se(n*n*t,r),s=Xc(e*o).pow_p_5_8,i=se(e*n*s,r),a=se(t*i*i,r),c=i,l=se(i*Zc,r),d=a===e,u=a===se(-e,r),p=a===se(-e*Zc,r);return d&&(i=c),(u||p)&&(i=l),Cc(i,r)&&(i=se(-i,r)),{isValid:d||u,value:i}}var An=Hc(Pp,{uvRatio:Hp}),Vc=An.Fp;function Fp(e){let{y:t}=e;return Vc.toBytes(Vc.div(mi+t,mi-t))}function Dp(e){let t=An.Fp.BYTES;return X(e,t),gi(po(e.subarray(0,t))).subarray(0,t)}function Wp(e){return Fc(An,po,Object.assign({adjustScalarBytes:gi,toMontgomery:Fp,toMontgomerySecret:Dp,zip215:!0},e))}var zr=Wp({});var nr=(()=>{let e=Ao,t=r=>{let{pow_p_5_8:n,b2:o}=Xc(r);return se(nt(n,Kp,e)*o,e)};return zc({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:gi,scalarMultBase:r=>{let n=se(r,An.Fn.ORDER);if(n===Yc)return Yc;let o=An.BASE.multiply(n);return se((o.Z+o.Y)*t(se(o.Z-o.Y,e)),e)}})})();var _n=e=>Object.freeze(e());function sl(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}function bi(e){if(!sl(e))throw new TypeError("Uint8Array expected")}function qp(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(r=>typeof r=="string"):t.every(r=>Number.isSafeInteger(r)):!1}function jp(e){if(typeof e!="function")throw new TypeError("function expected");return!0}function Yr(e,t){if(typeof t!="string")throw new TypeError(`${e}: string expected`);return!0}function Oo(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected number, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function Qc(e,t){if(!qp(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function xi(...e){let t=s=>s,r=(s,i)=>a=>s(i(a)),n=e.map(s=>s.encode).reduceRight(r,t),o=e.map(s=>s.decode).reduce(r,t);return{encode:n,decode:o}}var zp=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function Jc(e,t=e.length){let r=new Array(t);for(let n=0;n<t;n++)r[n]=e[n];return r}var el=(()=>{try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+"?e:void 0}catch{return}})(),yi=8192;function Yp(e){let t=e.length;if(el!==void 0&&t>=12)return el.decode(e);if(t<=yi)return String.fromCharCode.apply(null,e);let r="";for(let n=0;n<t;n+=yi)r+=String.fromCharCode.apply(null,e.subarray(n,n+yi));return r}function _o(e){if(Oo(e),e<=0||e>8)throw new RangeError("radix2: bits should be in (0..8]");let t=zp[e]-1;return{encode:r=>{bi(r);let n=r.length,o=new Uint8Array(Math.ceil(n*8/e)),s=0,i=0,a=0;for(let c=0;c<n;)for(c+2<n?(s=s<<24|r[c]<<16|r[c+1]<<8|r[c+2],i+=24,c+=3):(s=(s<<8|r[c])&65535,i+=8,c++);i-=e,o[a++]=s>>i&t,!(i<e););return i>0&&(o[a]=s<<e-i&t),o},decode:r=>{let n=r.length,o=new Uint8Array(Math.floor(n*e/8)),s=0,i=0,a=0;for(let c=0;c<n;c++)for(s=(s<<e|r[c])&65535,i+=e;i>=8;i-=8)o[a++]=s>>i-8&255;if(s=s<<8-i&255,i>=e)throw new Error("Excess padding");if(s>0)throw new Error(`Non-zero padding: ${s}`);return o}}}function Lo(e,t){let r=e.length;if(r>128)throw new Error("alphabet: max 128 letters");let n=new Uint8Array(r),o=new Int8Array(128).fill(-1);for(let s=0;s<r;s++){let i=e.charCodeAt(s);if(e.codePointAt(s)!==i||i>127)throw new Error("alphabet: single-char ASCII letters only");n[s]=i,o[i]=s}if(t!==void 0)for(let s of Object.keys(t)){let i=s.charCodeAt(0),a=o[t[s].charCodeAt(0)];if(s.length!==1||i>127||a===void 0||a===-1)throw new Error(`alphabet: invalid alias ${s}`);o[i]=a}return{encode:s=>{let i=new Uint8Array(s.length);for(let a=0;a<s.length;a++){let c=s[a],l=n[c];if(l===void 0)throw new Error(`alphabet.encode: invalid digit ${c}`);i[a]=l}return Yp(i)},decode:s=>{Yr("decode",s);let i=s.length,a=new Uint8Array(i);for(let c=0;c<i;c++){let l=s.charCodeAt(c),d=l<128?o[l]:-1;if(d===-1)throw new Error(`Unknown letter "${s[c]}". Allowed: ${e}`);a[c]=d}return a}}}function Gp(e,t="="){return Oo(e),Yr("padding",t),{encode(r){for(;r.length*e%8;)r+=t;return r},decode(r){Yr("decode",r);let n=r.length;if(n*e%8)throw new Error("padding: invalid length");for(;n>0&&r[n-1]===t;n--)if((n-1)*e%8===0)throw new Error("padding: excess padding");return r.slice(0,n)}}}function tl(e){return jp(e),function(...t){try{return e.apply(null,t)}catch{}}}var il=_n(()=>xi(_o(5),Lo("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));var Zp=typeof Uint8Array.from([]).toBase64=="function"&&typeof Uint8Array.fromBase64=="function",Vp=/[\t\n\f\r ]/,Xp=(e,t)=>{Yr("base64",e);let r=t?"base64url":"base64";if(e.length>0&&Vp.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:r,lastChunkHandling:"strict"})},Qp=_n(()=>xi(_o(6),Lo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),Gp(6)));var Ro=_n(()=>Zp?{encode(e){return bi(e),e.toBase64()},decode(e){return Xp(e,!1)}}:Qp),He=_n(()=>xi(_o(6),Lo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));var wi=Lo("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),Jp=/^[\x21-\x60\x7b-\x7e]+$/;function rl(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<33||n>126)throw new Error(`${e}: printable ASCII expected`)}}function eh(e){let t=e.length,r=new Uint8Array(t);for(let n=0;n<t;n++){let o=e[n];if(o<0||o>=32)throw new Error(`alphabet.encode: invalid digit ${o}`);r[n]=o}return r}var nl=[996825010,642813549,513874426,1027748829,705979059];function On(e){let t=e>>25,r=(e&33554431)<<5;for(let n=0;n<nl.length;n++)(t>>n&1)===1&&(r^=nl[n]);return r}function ol(e,t,r=1){let n=e.length,o=1;for(let i=0;i<n;i++){let a=e.charCodeAt(i);if(a<33||a>126)throw new Error(`Invalid prefix (${e})`);o=On(o)^a>>5}o=On(o);for(let i=0;i<n;i++)o=On(o)^e.charCodeAt(i)&31;for(let i of t)o=On(o)^i;for(let i=0;i<6;i++)o=On(o);o^=r;let s=new Uint8Array(6);for(let i=0;i<6;i++)s[i]=o>>>5*(5-i)&31;return wi.encode(s)}function th(e){let t=e==="bech32"?1:734539939,r=_o(5),n=u=>{bi(u);let p=u.length,h=new Array(Math.ceil(p*8/5)),m=0,g=0,w=0;for(let v=0;v<p;v++)for(m=m<<8|u[v],g+=8;g>=5;g-=5)h[w++]=m>>g-5&31;return g>0&&(h[w]=m<<5-g&31),h},o=u=>{Qc("radix2.decode",u);let p=u.length,h=new Uint8Array(p);for(let m=0;m<p;m++){let g=u[m];if(g<0||g>=32)throw new Error(`convertRadix2: invalid word=${g}`);h[m]=g}return r.decode(h)},s=tl(o);function i(u,p,h=90){Yr("bech32.encode prefix",u),h!==!1&&Oo(h,"limit"),sl(p)&&(p=Jc(p)),Qc("bech32.encode",p);let m=u.length;if(m===0)throw new TypeError(`Invalid prefix length ${m}`);let g=m+7+p.length;if(h!==!1&&g>h)throw new TypeError(`Length ${g} exceeds limit ${h}`);rl("bech32.encode prefix",u);let w=u.toLowerCase(),v=ol(w,p,t);return`${w}1${wi.encode(eh(p))}${v}`}function a(u,p=90){Yr("bech32.decode input",u),p!==!1&&Oo(p,"limit");let h=u.length;if(h<8||p!==!1&&h>p)throw new TypeError(`invalid string length ${h}, expected (8..${p})`);let m=u.toLowerCase();if(u!==m&&!Jp.test(u))throw rl("bech32.decode input",u),new Error("mixed-case string not allowed");let g=m.lastIndexOf("1");if(g===0||g===-1)throw new Error('invalid separator "1"');let w=m.slice(0,g),v=m.slice(g+1);if(v.length<6)throw new Error("invalid data length");let k=wi.decode(v),E=Jc(k,k.length-6),B=ol(w,E,t);if(!v.endsWith(B))throw new Error(`Invalid checksum in ${u}`);return{prefix:w,words:E}}let c=tl(a);function l(u,p=90){let{prefix:h,words:m}=a(u,p);return{prefix:h,words:m,bytes:o(m)}}function d(u,p){return i(u,n(p))}return{encode:i,decode:a,encodeFromBytes:d,decodeToBytes:l,decodeUnsafe:c,fromWords:o,fromWordsUnsafe:s,toWords:n}}var qe=_n(()=>th("bech32"));var rh=new TextEncoder,nh=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function fe(e){return rh.encode(e)}function al(e){return nh.decode(e)}function or(...e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}function ct(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function Ae(e){return Ro.encode(e)}function ie(e){let t=new Uint8Array(Ro.decode(e));if(Ro.encode(t)!==e)throw new Error("not canonical base64");return t}function Gr(e){return il.encode(e).toLowerCase()}function Zr(e){return crypto.getRandomValues(new Uint8Array(e))}var cl="age-secret-key-",ll="age";function Ln(e){if(e.length!==32)throw new Error("an age identity has 32 bytes");return qe.encodeFromBytes(cl,e).toUpperCase()}function Ei(e){let{prefix:t,bytes:r}=qe.decodeToBytes(e),n=new Uint8Array(r);if(t.toLowerCase()!==cl||Ln(n)!==e)throw new Error("not an age identity");return n}function ki(e){return qe.encodeFromBytes(ll,nr.getPublicKey(e))}function Co(e){let t=Ei(e),r=ki(t);return t.fill(0),r}function sr(e){let{prefix:t,bytes:r}=qe.decodeToBytes(e),n=new Uint8Array(r);if(t!==ll||n.length!==32||qe.encodeFromBytes(t,n)!==e)throw new Error("not an age recipient");return n}var Io=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,r){if(We(t),X(r,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,o=new Uint8Array(n);o.set(r.length>n?t.create().update(r).digest():r);for(let s=0;s<o.length;s++)o[s]^=54;this.iHash.update(o),this.oHash=t.create();for(let s=0;s<o.length;s++)o[s]^=106;this.oHash.update(o),xe(o)}update(t){return Rt(this),this.iHash.update(t),this}digestInto(t){Rt(this),$r(t,this),this.finished=!0;let r=t.subarray(0,this.outputLen);this.iHash.digestInto(r),this.oHash.update(r),this.oHash.digestInto(r),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=r._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},lt=(()=>{let e=((t,r,n)=>new Io(t,r).update(n).digest());return e.create=(t,r)=>new Io(t,r),e})();function Vr(e,t,r){return We(e),r===void 0&&(r=new Uint8Array(e.outputLen)),lt(e,r,t)}var Rn=Uint8Array.of(0),oh=Uint8Array.of();function Cn(e,t,r,n=32,o){We(e),re(n,"length"),X(t,void 0,"prk");let s=e.outputLen;if(t.length<s)throw new Error('"prk" must be at least HashLen octets');if(n>255*s)throw new Error("Length must be <= 255*HashLen");let i=Math.ceil(n/s);if(r===void 0?r=oh:X(r,void 0,"info"),!i)return o&&xe(t),new Uint8Array;let a=o&&i===1?t:new Uint8Array(i*s),{iHash:c,oHash:l}=lt.create(e,t),d=o?t:new Uint8Array(s),u=i>1?o?.iHash||e.create():void 0;for(let h=0;h<i-1;h++){Rn[0]=h+1;let m=c._cloneInto(u);h&&m.update(d),m.update(r).update(Rn).digestInto(d),l._cloneInto(u).update(d).digestInto(d),a.set(d,s*h)}if(Rn[0]=i,i>1&&c.update(d),c.update(r).update(Rn).digestInto(d),l.update(d).digestInto(d),a.set(d,s*(i-1)),c.destroy(),l.destroy(),u?.destroy(),d!==a&&xe(d),xe(Rn),n===a.length)return a;let p=a.slice(0,n);return xe(a),p}var wt=(e,t,r,n,o)=>{We(e),r===void 0&&(r=new Uint8Array(e.outputLen));let s=lt.create(e,r).update(t);return Cn(e,s.digest(),n,o,s)};var sh=fe("candour/1");function je(...e){return new Uint8Array(he(or(...e)))}function Xr(e,t){return new Uint8Array(wt(he,e,sh,fe(t),32))}function dl(e){return new Uint8Array(zr.getPublicKey(e))}function ul(e,t){return new Uint8Array(zr.sign(e,t))}function pl(e){try{return!zr.Point.fromBytes(e,!1).isSmallOrder()}catch{return!1}}function hl(e,t,r){return e.length!==64||r.length!==32?!1:fl(r)&&fl(e.subarray(0,32))&&zr.verify(e,t,r,{zip215:!1})}function fl(e){try{let t=zr.Point.fromBytes(e,!1);return!t.isSmallOrder()&&t.isTorsionFree()}catch{return!1}}function Mo(e){let t=Xr(e,"candour/1 staff identity"),r=Xr(e,"candour/1 staff sign"),n={identity:Ln(t),recipient:ki(t),signingSeed:r,signer:dl(r)};return t.fill(0),n}function Uo(e,t){let r=je(fe("candour/1 fingerprint"),sr(e),t);return Gr(r.subarray(0,15)).match(/.{4}/g).join("-")}var ml=Object.freeze(`abandon
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
`));var Qr=ml,ih=new Set(Qr);function wr(e){return e.toLowerCase().replace(/[^\p{Alphabetic}]+/gu," ").trim()}function gl(e){let t=wr(e).split(" "),r=t.findIndex(o=>!ih.has(o)),n=t[r];return n===void 0?null:{word:n,place:r+1,suggestion:ah(n)}}function ah(e){let t=Qr.filter(o=>e.length>=3&&o.startsWith(e));if(t.length===1)return t[0]??null;let r=null,n=3;for(let o of Qr){let s=ch(e,o);s<n&&([r,n]=[o,s])}return r}function ch(e,t){let r=[];for(let n=0;n<=e.length;n++){let o=[n];r.push(o);for(let s=1;s<=t.length;s++){if(n===0){o.push(s);continue}let i=r[n-1],a=i[s-1]+(e[n-1]===t[s-1]?0:1),c=Math.min(i[s]+1,o[s-1]+1,a);n>1&&s>1&&e[n-1]===t[s-2]&&e[n-2]===t[s-1]&&(c=Math.min(c,r[n-2][s-2]+1)),o.push(c)}}return r[e.length][t.length]}var vi=6,yl={N:2**17,r:8,p:1,dkLen:32};function Ko(){let e=crypto.getRandomValues(new Uint16Array(vi)),t=Array.from(e,r=>Qr[r%Qr.length]);return e.fill(0),t.join(" ")}function $o(e,t){return je(fe("candour/1 staff"),je(fe(e)),je(fe(t)))}function No(e){let t=Xr(e,"candour/1 staff sign-in"),r=Xr(e,"candour/1 staff kek"),n=Ln(r);return r.fill(0),{proof:t,proofHash:je(t),kek:n}}var bt=class{constructor(t){this.value=t}valueOf(){return this.value}},me=class extends bt{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},Ze=class extends bt{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},xt=class e extends bt{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof bt)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof bt&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var wl=100,lh="⁨",fh="⁩";function dh(e,t,r){if(r===t||r instanceof Ze&&t instanceof Ze&&r.value===t.value)return!0;if(t instanceof Ze&&typeof r=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===n)return!0}return!1}function bl(e,t,r){return t[r]?Jr(e,t[r].value):(e.reportError(new RangeError("No default")),new me)}function Ti(e,t){let r=[],n=Object.create(null);for(let o of t)o.type==="narg"?n[o.name]=In(e,o.value):r.push(In(e,o));return{positional:r,named:n}}function In(e,t){switch(t.type){case"str":return t.value;case"num":return new Ze(t.value,{minimumFractionDigits:t.precision});case"var":return uh(e,t);case"mesg":return ph(e,t);case"term":return hh(e,t);case"func":return mh(e,t);case"select":return gh(e,t);default:return new me}}function uh(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new me(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new me(`$${t}`);if(r instanceof bt)return r;switch(typeof r){case"string":return r;case"number":return new Ze(r);case"object":if(xt.supportsValue(r))return new xt(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new me(`$${t}`)}}function ph(e,{name:t,attr:r}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new me(t);if(r){let o=n.attributes[r];return o?Jr(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new me(`${t}.${r}`))}return n.value?Jr(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new me(t))}function hh(e,{name:t,attr:r,args:n}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new me(o);if(r){let a=s.attributes[r];if(a){e.params=Ti(e,n).named;let c=Jr(e,a);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new me(`${o}.${r}`)}e.params=Ti(e,n).named;let i=Jr(e,s.value);return e.params=null,i}function mh(e,{name:t,args:r}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new me(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new me(`${t}()`);try{let o=Ti(e,r);return n(o.positional,o.named)}catch(o){return e.reportError(o),new me(`${t}()`)}}function gh(e,{selector:t,variants:r,star:n}){let o=In(e,t);if(o instanceof me)return bl(e,r,n);for(let s of r){let i=In(e,s.key);if(dh(e,o,i))return Jr(e,s.value)}return bl(e,r,n)}function Si(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new me;e.dirty.add(t);let r=[],n=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){r.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>wl)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${wl}`);n&&r.push(lh),r.push(In(e,o).toString(e)),n&&r.push(fh)}return e.dirty.delete(t),r.join("")}function Jr(e,t){return typeof t=="string"?e.bundle._transform(t):Si(e,t)}var Po=class{constructor(t,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let o=JSON.stringify(r);return n[o]||(n[o]=new t(this.bundle.locales,r)),n[o]}};function Bi(e,t){let r=Object.create(null);for(let[n,o]of Object.entries(e))t.includes(n)&&(r[n]=o.valueOf());return r}var xl=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function El(e,t){let r=e[0];if(r instanceof me)return new me(`NUMBER(${r.valueOf()})`);if(r instanceof Ze)return new Ze(r.valueOf(),{...r.opts,...Bi(t,xl)});if(r instanceof xt)return new Ze(r.toNumber(),{...Bi(t,xl)});throw new TypeError("Invalid argument to NUMBER")}var yh=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function kl(e,t){let r=e[0];if(r instanceof me)return new me(`DATETIME(${r.valueOf()})`);if(r instanceof xt||r instanceof Ze)return new xt(r,Bi(t,yh));throw new TypeError("Invalid argument to DATETIME")}var vl=new Map;function Tl(e){let t=Array.isArray(e)?e.join(" "):e,r=vl.get(t);return r===void 0&&(r=new Map,vl.set(t,r)),r}var Mn=class{constructor(t,{functions:r,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:El,DATETIME:kl,...r},this._useIsolating=n,this._transform=o,this._intls=Tl(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(r===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(r===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,r=null,n=null){if(typeof t=="string")return this._transform(t);let o=new Po(this,n,r);try{return Si(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new me().toString(o);throw s}}};var Ai=/^(-?[a-zA-Z][\w-]*) *= */gm,Sl=/\.([a-zA-Z][\w-]*) *= */y,wh=/\*?\[/y,Oi=/(-?[0-9]+(?:\.([0-9]+))?)/y,bh=/([a-zA-Z][\w-]*)/y,Bl=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,xh=/^[A-Z][A-Z0-9_-]*$/,Ho=/([^{}\n\r]+)/y,Eh=/([^\\"\n\r]*)/y,Al=/\\([\\"])/y,Ol=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,kh=/^\n+/,_l=/ +$/,vh=/ *\r?\n/g,Th=/( *)$/,Sh=/{\s*/y,Ll=/\s*}/y,Bh=/\[\s*/y,Ah=/\s*] */y,Oh=/\s*\(\s*/y,_h=/\s*->\s*/y,Lh=/\s*:\s*/y,Rh=/\s*,?\s*/y,Ch=/\s+/y,Un=class{constructor(t){this.body=[],Ai.lastIndex=0;let r=0;for(;;){let b=Ai.exec(t);if(b===null)break;r=Ai.lastIndex;try{this.body.push(c(b[1]))}catch(T){if(T instanceof SyntaxError)continue;throw T}}function n(b){return b.lastIndex=r,b.test(t)}function o(b,T){if(t[r]===b)return r++,!0;if(T)throw new T(`Expected ${b}`);return!1}function s(b,T){if(n(b))return r=b.lastIndex,!0;if(T)throw new T(`Expected ${b.toString()}`);return!1}function i(b){b.lastIndex=r;let T=b.exec(t);if(T===null)throw new SyntaxError(`Expected ${b.toString()}`);return r=b.lastIndex,T}function a(b){return i(b)[1]}function c(b){let T=d(),_=l();if(T===null&&Object.keys(_).length===0)throw new SyntaxError("Expected message value or attributes");return{id:b,value:T,attributes:_}}function l(){let b=Object.create(null);for(;n(Sl);){let T=a(Sl),_=d();if(_===null)throw new SyntaxError("Expected attribute value");b[T]=_}return b}function d(){let b;if(n(Ho)&&(b=a(Ho)),t[r]==="{"||t[r]==="}")return u(b?[b]:[],1/0);let T=L();return T?b?u([b,T],T.length):(T.value=$(T.value,kh),u([T],T.length)):b?$(b,_l):null}function u(b=[],T){for(;;){if(n(Ho)){b.push(a(Ho));continue}if(t[r]==="{"){b.push(p());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let A=L();if(A){b.push(A),T=Math.min(T,A.length);continue}break}let _=b.length-1,P=b[_];typeof P=="string"&&(b[_]=$(P,_l));let H=[];for(let A of b)A instanceof Fo&&(A=A.value.slice(0,A.value.length-T)),A&&H.push(A);return H}function p(){s(Sh,SyntaxError);let b=h();if(s(Ll))return b;if(s(_h)){let T=w();return s(Ll,SyntaxError),{type:"select",selector:b,...T}}throw new SyntaxError("Unclosed placeable")}function h(){if(t[r]==="{")return p();if(n(Bl)){let[,b,T,_=null]=i(Bl);if(b==="$")return{type:"var",name:T};if(s(Oh)){let P=m();if(b==="-")return{type:"term",name:T,attr:_,args:P};if(xh.test(T))return{type:"func",name:T,args:P};throw new SyntaxError("Function names must be all upper-case")}return b==="-"?{type:"term",name:T,attr:_,args:[]}:{type:"mesg",name:T,attr:_}}return k()}function m(){let b=[];for(;;){switch(t[r]){case")":return r++,b;case void 0:throw new SyntaxError("Unclosed argument list")}b.push(g()),s(Rh)}}function g(){let b=h();return b.type!=="mesg"?b:s(Lh)?{type:"narg",name:b.name,value:k()}:b}function w(){let b=[],T=0,_;for(;n(wh);){o("*")&&(_=T);let P=v(),H=d();if(H===null)throw new SyntaxError("Expected variant value");b[T++]={key:P,value:H}}if(T===0)return null;if(_===void 0)throw new SyntaxError("Expected default variant");return{variants:b,star:_}}function v(){s(Bh,SyntaxError);let b;return n(Oi)?b=E():b={type:"str",value:a(bh)},s(Ah,SyntaxError),b}function k(){if(n(Oi))return E();if(t[r]==='"')return B();throw new SyntaxError("Invalid expression")}function E(){let[,b,T=""]=i(Oi),_=T.length;return{type:"num",value:parseFloat(b),precision:_}}function B(){o('"',SyntaxError);let b="";for(;;){if(b+=a(Eh),t[r]==="\\"){b+=R();continue}if(o('"'))return{type:"str",value:b};throw new SyntaxError("Unclosed string literal")}}function R(){if(n(Al))return a(Al);if(n(Ol)){let[,b,T]=i(Ol),_=parseInt(b||T,16);return _<=55295||57344<=_?String.fromCodePoint(_):"�"}throw new SyntaxError("Unknown escape sequence")}function L(){let b=r;switch(s(Ch),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return K(t.slice(b,r))}return t[r-1]===" "?K(t.slice(b,r)):!1}function $(b,T){return b.replace(T,"")}function K(b){let T=b.replace(vh,`
`),_=Th.exec(b)[1].length;return new Fo(T,_)}}},Fo=class{constructor(t,r){this.value=t,this.length=r}};var Rl=`# What the script on the staff pages says. Shown as text, never as markup.

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
browser-by-liaison = { $name }, at the body, { $day }
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

## What differs from what was signed
browser-warn-differs = The server’s copy does not match what was signed: { $what }. Go by what is signed, which is what you see below, and tell the person who runs this service.
browser-differs-classification = the classification
browser-differs-route = the bodies that were chosen
browser-differs-proposals = who proposed or agreed to something
browser-differs-tasks = the tasks
browser-differs-referrals = the referrals
browser-warn-holder-excluded = { $names } can open this case, although the person who reported asked that they do not. Tell a lead and the person who runs this service at once. Write nothing here until this is cleared up.

## Parts of the page
browser-parts = Parts of this page
browser-section-next = Next step
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
browser-due-paused = { $due }. Paused since { $since }.
browser-due-overdue = overdue
browser-due-escalated = overdue, a lead was told
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
browser-along-tell = Also tell the people who reported { $cases }
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
browser-letter-acknowledged = The body confirmed that it has it
browser-letter-declined = The body said that this is not for it
browser-letter-question = The body asked
browser-letter-outcome = What the body did
browser-letter-answer = Written to the body
browser-letter-suggestion = It suggests: { $body }

## Classifying
browser-not-classified = Nobody has classified this yet.
browser-signed-by = Signed by { $name }, { $day }
browser-none-chosen = None
browser-classify-again = Classify it again
browser-classify-categories = Categories
browser-categories-label = What it is about
browser-categories-hint = Choose all that fit. The first in the list counts in the figures.
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
browser-classify-flags = What else is so
browser-classify-severity = Harm that was done
browser-classify-likelihood = How likely it is to happen again
browser-classify-candour = Does the duty of candour apply?
browser-classify-irmer = Does IR(ME)R ask for a notification?
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
browser-route-up-body = Move { $body } up
browser-route-down = Down
browser-route-down-body = Move { $body } down
browser-route-out = Take out
browser-route-out-body = Take { $body } out
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
browser-refer-no-key = There is no key for { $body } here, so nothing can be sealed for it and nothing was sent. Ask the operator to get one from the body and to run: candour keys add-body { $id }. If it is urgent, call the body now, and note that you did.
browser-refer-not-now = A pack can be made once somebody looks into the case: see “Next step”.
browser-refer-overridden = Two people decided that it may be referred without consent. Tell the person who reported before it leaves, if that puts nobody at risk.
browser-refer-sealed-to = Sealed for: { $names }.
browser-pack-title = Make the pack for { $body }
browser-pack-tick-all = Choose all parts except who reported it
browser-pack-parts = What it is given
browser-pack-parts-hint = Send what the body needs, and no more. Take out what would tell it who reported.
browser-pack-message = Message of the person who reported, { $day }
browser-pack-name-hint = Only if they agreed that this body learns who they are.
browser-pack-text-of = Text: { $title }
browser-redact = Redact what is selected
browser-redact-in = Redact what is selected in: { $title }
browser-redact-done = Taken out.
browser-redact-nothing = Select the words first, then press this.
browser-pack-summary = Your summary
browser-pack-summary-hint = What the body should know first, and what you ask of it. It is signed with your name.
browser-pack-show = Show exactly what will leave
browser-pack-empty = Choose at least one part, or write a summary
browser-pack-preview = Exactly this will leave
browser-pack-mentions = A word that tells who reported stands in { $titles }. Take it out unless they agreed.
browser-pack-to = To { $body }, sealed for { $names }. With it go the case’s reference, your name and today’s date.
browser-pack-by-hand = Nobody there has an account here. After sealing you download the file and bring it to them.
browser-pack-final = Nothing that has left can be called back.
browser-pack-send = Seal and refer to { $body }
browser-pack-back = Go back and change it
browser-pack-done = Sealed and referred to { $body }.
browser-pack-what = What was sent
browser-pack-sent = Sent by { $name } on { $day }, sealed for { $recipients }.
browser-pack-former = somebody who is not in keys any more
browser-basis-consent = Sent with the reporter’s consent.
browser-basis-serious_harm = Sent without consent: two people judged that serious harm is likely.

## A referral
browser-referral-title = With { $body }
browser-referral-sent = Sent on { $day }. The body has not confirmed yet.
browser-referral-acknowledged = Confirmed by the body on { $day }.
browser-referral-declined = Declined by the body on { $day }. Choose another body under “Who can act”.
browser-referral-answered = Answered by the body on { $day }.
browser-referral-by-hand = Nobody there has an account here. Bring them the sealed file with the cover letter, and note below what they say.
browser-referral-file = Download the sealed file
browser-referral-letter = Print the cover letter
browser-no-letters = Nothing was said yet.
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
browser-closing-paused = The clock is paused since { $since }.
browser-result-label = What came of it
browser-result-choose = Choose one
browser-result-missing = Choose what came of it
browser-changed-label = What will be different (you can leave this out)
browser-changed-hint = The person who reported reads this too.
browser-proposed-yours = You proposed to close without action. A lead other than you has to agree.
browser-proposed-decide = { $name } proposed to close without action. Their reasons stand in the notes. If you agree, close it below; if not, write a note and go on.
browser-proposed-wait = { $name } proposed to close without action. A lead other than them has to agree.
browser-second-look-yours = The person who reported asked for another look. You closed this case, so somebody else takes it: { $names }.
browser-second-look-theirs = The person who reported asked for another look. { $name } closed this case, so one of these takes it: { $names }.
browser-reopen-label = Your message
browser-reopen-hint = The person who reported reads this. Say why the case is opened again.
browser-pause-label = Why the clock is paused
browser-pause-hint = The person who reported reads this. Say what you wait for.
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
browser-grant-missing = Choose who gets a key
browser-grant-nobody = Every colleague who opens cases has a key already.
browser-grant = Seal a key for them
browser-grant-done = { $name } can open this case now.
browser-recuse-heading = If you should not work on this
browser-recuse = Take me off this case
browser-recuse-about = Your key for this case is deleted, and you cannot open it again unless a colleague gives you one. The others keep theirs. Nobody asks why.
browser-recuse-alone = Your key for this case is deleted, and you are the only one who has one. Give a colleague a key first.
browser-recuse-sure = Yes, delete my key
browser-recuse-keep = Keep it

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
`;var _i=new Mn("en-GB",{useIsolating:!1}),[Cl]=_i.addResource(new Un(Rl));if(Cl)throw Cl;function f(e,t){let r=_i.getMessage(e);if(!r?.value)throw new Error(`no copy for ${e}`);let n=[],o=_i.formatPattern(r.value,t,n);if(n[0])throw n[0];return o}var Mh=new Intl.DateTimeFormat("en-GB",{dateStyle:"long",timeZone:"UTC"});function ne(e){return Mh.format(new Date(`${e}T00:00:00Z`))}function ge(e){return new Intl.ListFormat("en-GB",{type:"conjunction"}).format(e)}var Uh="candour",Li="session",Il="root";async function Ml(e){await Ci("readwrite",t=>t.put(e,Il))}async function Ul(){let e=await Ci("readonly",t=>t.get(Il));return e instanceof Uint8Array?e:null}async function Ri(){await Ci("readwrite",e=>e.clear())}async function Ci(e,t){let r=await Kh();try{let n=r.transaction(Li,e),o=t(n.objectStore(Li));return await new Promise((s,i)=>{n.oncomplete=()=>s(),n.onabort=()=>i(n.error)}),o.result}finally{r.close()}}function Kh(){return new Promise((e,t)=>{let r=indexedDB.open(Uh,1);r.onupgradeneeded=()=>r.result.createObjectStore(Li),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error)})}var $h="/sign-in?ended=1",Ii=new BroadcastChannel("candour"),$l=new Set;function Do(e){$l.add(e)}async function ir(){Ii.postMessage("locked"),await Hl()}function Nl(){Ii.postMessage("active")}function Pl(e){Ii.addEventListener("message",t=>{t.data==="locked"?Hl():e()}),window.addEventListener("pageshow",t=>{t.persisted&&location.reload()})}var Kl=!1;async function Hl(){if(!Kl){Kl=!0,document.querySelector("main")?.replaceChildren(),document.title="";for(let e of $l)e();await Ri().catch(Ri).catch(()=>{}),location.replace($h)}}var Fe=class extends Error{constructor(r,n,o){super(n);this.status=r;this.problem=o}status;problem},ft=class extends Error{};async function Ke(e){return Ui(await Mi(e,{method:"GET"}),!0)}async function dt(e,t){return Ui(await Mi(e,Fl(t)),!0)}async function Kn(e,t){return Ui(await Mi(e,Fl(t)),!1)}function Fl(e){return{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}}async function Mi(e,t){try{return await fetch(e,{...t,credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{throw new Fe(0,f("browser-no-connection"),{})}}async function Ui(e,t){if(e.status===401&&t)throw await ir(),new ft;if(e.status===204)return null;let r=await e.json().catch(()=>null);if(e.ok&&r!==null)return r;let n=typeof r=="object"&&r!==null?r:{},o=typeof n.detail=="string"?n.detail:f("browser-unexpected");throw new Fe(e.status,o,n)}function y(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r.filter(o=>o!==null)),n}function Wo(e,t,...r){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}function G(e,t=document){let r=t.querySelector(e);if(!r)throw new Error(`the page has no ${e}`);return r}function ut(e,t){e.hidden=!t}function pt(e){e.hasAttribute("tabindex")||e.setAttribute("tabindex","-1"),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Dl(){for(let e of document.querySelectorAll("[data-awaits-script]"))e.disabled=!1}function Re(e){for(let t of document.querySelectorAll("[data-progress]"))t.closest("[hidden]")===null&&(t.textContent=e)}function Ki(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var qo=e=>e?`"${e}" `:"";function jo(e,t=""){if(typeof e!="boolean")throw new TypeError(qo(t)+"expected boolean, got type="+typeof e);return e}function ar(e,t=""){if(typeof e!="number")throw new TypeError(qo(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(qo(t)+"expected integer >= 0, got "+e);return e}function ae(e,t,r=""){if(Ki(e)&&(t===void 0||e.length===t))return e;t!==void 0&&ar(t,"length");let n=Ki(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=qo(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}var Wl=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function br(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function $i(e,t){ae(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Ni(e,t){if($i(e,t),!Et(e))throw new Error("invalid output, must be aligned")}function ql(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Ie(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Oe(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function en(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var Xe=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Pi(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var ke=Xe?e=>e:e=>Pi(e)>>>0;function Nh(e){for(let t=0;t<e.length;t++)e[t]=Pi(e[t]);return e}var Ve=Xe?e=>e:Nh;function jl(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function Hi(e,t){if(jl(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function zl(e,t){return Wl(e,"defaults"),Wl(t,"opts"),Object.assign(e,t)}function zo(e,t){if(e=ae(e),t=ae(t),e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function $n(e,t,r){let n=t,o=r||(()=>[]),s=(a,c)=>n(c,...o(a)).update(a).digest(),i=n(new Uint8Array(e),...o(new Uint8Array(0)));return s.outputLen=i.outputLen,s.blockLen=i.blockLen,s.create=(a,...c)=>n(a,...c),s}var Yo=(e,t)=>{function r(n,...o){if(ae(n,void 0,"key"),e.nonceLength!==void 0){let u=o[0];ae(u,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let u=i;u<o.length;u++)if(Ki(o[u]))throw new Error("AAD not supported")}e.withAAD&&o[i]!==void 0&&ae(o[i],void 0,"AAD");let a=t(n,...o),c=(u,p)=>{if(p!==void 0){if(u!==2)throw new Error("cipher output not supported");ae(p,void 0,"output")}},l=!1;return{encrypt(u,p){if(l)throw new Error("cannot encrypt() twice with same key + nonce");return l=!0,ae(u,void 0,"data"),c(a.encrypt.length,p),a.encrypt(u,p)},decrypt(u,p){if(ae(u,void 0,"data"),s&&u.length<s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,p),a.decrypt(u,p)}}}return Object.assign(r,e),r};function xr(e,t,r=!0){if(t===void 0)return new Uint8Array(e);if(ae(t,e,"output"),r&&!Et(t))throw new Error("invalid output, must be aligned");return t}function Go(e,t,r){ar(e),ar(t),jo(r);let n=new Uint8Array(16),o=en(n);return o.setBigUint64(0,BigInt(t),r),o.setBigUint64(8,BigInt(e),r),n}function Et(e){return e.byteOffset%4===0}function Qe(e){return Uint8Array.from(ae(e))}var Er=16,Yl=new Uint8Array(16),Nn=Ie(Yl),Ph=225,Hh=(e,t,r,n)=>{let o=n&1;return{s3:r<<31|n>>>1,s2:t<<31|r>>>1,s1:e<<31|t>>>1,s0:e>>>1^Ph<<24&-(o&1)}},Zo=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255|0;var Fh=e=>e>64*1024?8:e>1024?4:2,Fi=class{blockLen=Er;outputLen=Er;s0=0;s1=0;s2=0;s3=0;finished=!1;destroyed=!1;t;W;windowSize;constructor(t,r){ae(t,16,"key"),t=Qe(t);let n=en(t),o=n.getUint32(0,!1),s=n.getUint32(4,!1),i=n.getUint32(8,!1),a=n.getUint32(12,!1),c=[];for(let m=0;m<128;m++)c.push({s0:Zo(o),s1:Zo(s),s2:Zo(i),s3:Zo(a)}),{s0:o,s1:s,s2:i,s3:a}=Hh(o,s,i,a);let l=Fh(r||1024);if(![1,2,4,8].includes(l))throw new Error("ghash: invalid window size, expected 2, 4 or 8");this.W=l;let u=128/l,p=this.windowSize=2**l,h=[];for(let m=0;m<u;m++)for(let g=0;g<p;g++){let w=0,v=0,k=0,E=0;for(let B=0;B<l;B++){if(!(g>>>l-B-1&1))continue;let{s0:L,s1:$,s2:K,s3:b}=c[l*m+B];w^=L,v^=$,k^=K,E^=b}h.push({s0:w,s1:v,s2:k,s3:E})}this.t=h}_updateBlock(t,r,n,o){t^=this.s0,r^=this.s1,n^=this.s2,o^=this.s3;let{W:s,t:i,windowSize:a}=this,c=0,l=0,d=0,u=0,p=(1<<s)-1,h=0;for(let m of[t,r,n,o])for(let g=0;g<4;g++){let w=m>>>8*g&255;for(let v=8/s-1;v>=0;v--){let k=w>>>s*v&p,{s0:E,s1:B,s2:R,s3:L}=i[h*a+k];c^=E,l^=B,d^=R,u^=L,h+=1}}this.s0=c,this.s1=l,this.s2=d,this.s3=u}update(t){br(this),ae(t),t=Qe(t);let r=Ie(t),n=Math.floor(t.length/Er),o=t.length%Er;for(let s=0;s<n;s++)this._updateBlock(ke(r[s*4+0]),ke(r[s*4+1]),ke(r[s*4+2]),ke(r[s*4+3]));return o&&(Yl.set(t.subarray(n*Er)),this._updateBlock(ke(Nn[0]),ke(Nn[1]),ke(Nn[2]),ke(Nn[3])),Oe(Nn)),this}destroy(){this.destroyed=!0;let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){br(this),Ni(t,this),this.finished=!0;let{s0:r,s1:n,s2:o,s3:s}=this,i=Ie(t);i[0]=r,i[1]=n,i[2]=o,i[3]=s,Xe||Ve(i.subarray(0,Er/4))}digest(){let t=new Uint8Array(Er);return this.digestInto(t),this.destroy(),t}};var Di=$n(16,(e,t)=>new Fi(e,t),e=>[e.length]);var qi=16,Dh=4,Vo=new Uint8Array(qi);var Wh=283;function qh(e){if(![16,24,32].includes(e.length))throw new Error('"aes key" expected Uint8Array of length 16/24/32, got length='+e.length)}function ji(e){return e<<1^Wh&-(e>>7)}function Gl(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(t&1),e=ji(e);return r}var jh=(()=>{let e=new Uint8Array(256);for(let r=0,n=1;r<256;r++,n^=ji(n))e[r]=n;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let n=e[255-r];n|=n<<8,t[e[r]]=(n^n>>4^n>>5^n>>6^n>>7^99)&255}return Oe(e),t})();var zh=e=>e<<24|e>>>8,Wi=e=>e<<8|e>>>24;function Yh(e,t){if(e.length!==256)throw new Error("wrong sbox length");let r=new Uint32Array(256).map((l,d)=>t(e[d])),n=r.map(Wi),o=n.map(Wi),s=o.map(Wi),i=new Uint32Array(256*256),a=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let l=0;l<256;l++)for(let d=0;d<256;d++){let u=l*256+d;i[u]=r[l]^n[d],a[u]=o[l]^s[d],c[u]=e[l]<<8|e[d]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:o,T3:s,T01:i,T23:a}}var Vl=Yh(jh,e=>Gl(e,3)<<24|e<<16|e<<8|Gl(e,2));var Gh=(()=>{let e=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=ji(r))e[t]=r;return e})();function Zh(e){ae(e);let t=e.length;qh(e);let{sbox2:r}=Vl,n=[];(!Xe||!Et(e))&&n.push(e=Qe(e));let o=Ve(Ie(e)),s=o.length,i=c=>Pn(r,c,c,c,c),a=new Uint32Array(t+28);a.set(o);for(let c=s;c<a.length;c++){let l=a[c-1];c%s===0?l=i(zh(l))^Gh[c/s-1]:s>6&&c%s===4&&(l=i(l)),a[c]=a[c-s]^l}return Oe(...n),a}function Xo(e,t,r,n,o,s){return e[r<<8&65280|n>>>8&255]^t[o>>>8&65280|s>>>24&255]}function Pn(e,t,r,n,o){return e[t&255|r&65280]|e[n>>>16&255|o>>>16&65280]<<16}function Zl(e,t,r,n,o){let{sbox2:s,T01:i,T23:a}=Vl,c=0;t^=e[c++],r^=e[c++],n^=e[c++],o^=e[c++];let l=e.length/4-2;for(let m=0;m<l;m++){let g=e[c++]^Xo(i,a,t,r,n,o),w=e[c++]^Xo(i,a,r,n,o,t),v=e[c++]^Xo(i,a,n,o,t,r),k=e[c++]^Xo(i,a,o,t,r,n);t=g,r=w,n=v,o=k}let d=e[c++]^Pn(s,t,r,n,o),u=e[c++]^Pn(s,r,n,o,t),p=e[c++]^Pn(s,n,o,t,r),h=e[c++]^Pn(s,o,t,r,n);return{s0:d,s1:u,s2:p,s3:h}}function Qo(e,t,r,n,o){ae(r,qi,"nonce"),ae(n),o=xr(n.length,o);let s=r,i=Ie(s),a=en(s),c=Ie(n),l=Ie(o),d=t?0:12,u=n.length,p=a.getUint32(d,t);for(let m=0;m+4<=c.length;m+=4){let{s0:g,s1:w,s2:v,s3:k}=Zl(e,ke(i[0]),ke(i[1]),ke(i[2]),ke(i[3]));l[m+0]=c[m+0]^ke(g),l[m+1]=c[m+1]^ke(w),l[m+2]=c[m+2]^ke(v),l[m+3]=c[m+3]^ke(k),p=p+1>>>0,a.setUint32(d,p,t)}let h=qi*Math.floor(c.length/Dh);if(h<u){let{s0:m,s1:g,s2:w,s3:v}=Zl(e,ke(i[0]),ke(i[1]),ke(i[2]),ke(i[3])),k=new Uint32Array([m,g,w,v]);Ve(k);let E=ql(k);for(let B=h,R=0;B<u;B++,R++)o[B]=n[B]^E[R];Oe(k)}return o}function Vh(e,t,r,n,o){let s=o?o.length:0,i=e.create(r,n.length+s);o&&i.update(o);let a=Go(8*n.length,8*s,t);i.update(n),i.update(a);let c=i.digest();return Oe(a),c}var zi=Yo({blockSize:16,nonceLength:12,tagLength:16,withAAD:!0,varSizeNonce:!0},function(t,r,n){if(r.length<8)throw new Error("aes/gcm: invalid nonce length");let o=16;function s(a,c,l){let d=Vh(Di,!1,a,l,n);for(let u=0;u<c.length;u++)d[u]^=c[u];return d}function i(){let a=Zh(t),c=Vo.slice(),l=Vo.slice();if(Qo(a,!1,l,l,c),r.length===12)l.set(r);else{let u=Vo.slice();en(u).setBigUint64(8,BigInt(r.length*8),!1);let h=Di.create(c).update(r).update(u);h.digestInto(l),h.destroy()}let d=Qo(a,!1,l,Vo);return{xk:a,authKey:c,counter:l,tagMask:d}}return{encrypt(a){let{xk:c,authKey:l,counter:d,tagMask:u}=i(),p=new Uint8Array(a.length+o),h=[c,l,d,u];Et(a)||h.push(a=Qe(a)),Qo(c,!1,d,a,p.subarray(0,a.length));let m=s(l,u,p.subarray(0,p.length-o));return h.push(m),p.set(m,a.length),Oe(...h),p},decrypt(a){let{xk:c,authKey:l,counter:d,tagMask:u}=i(),p=[c,l,u,d];Et(a)||p.push(a=Qe(a));let h=a.subarray(0,-o),m=a.subarray(-o),g=s(l,u,h);if(p.push(g),!zo(g,m))throw Oe(...p),new Error("aes-gcm: invalid tag");let w=Qo(c,!1,d,h);return Oe(...p),w}}});var Yi=12;function Xl(e,t){let r=Zr(Yi);return or(r,zi(e,r).encrypt(t))}function Ql(e,t){let r=zi(e,t.subarray(0,Yi)).decrypt(t.subarray(Yi));if(r.length!==32)throw new Error("not a root");return new Uint8Array(r)}async function tn(){let{account:e,wrap:t}=await Ke("/api/v1/session"),r=ie(t),n=await Ul();try{if(!n)throw new Error("nothing kept");let o=Ql(r,n),s=Mo(o);return o.fill(0),Do(()=>s.signingSeed.fill(0)),{account:e,keys:s}}catch{throw await ir(),new ft}finally{r.fill(0)}}function Qh(e,t,r,n){We(e);let o=hr({dkLen:32,asyncTick:10},n),{c:s,dkLen:i,asyncTick:a}=o;if(re(s,"c"),re(i,"dkLen"),re(a,"asyncTick"),s<1)throw new Error('"c" (iterations) must be >= 1');if(i<1)throw new Error('"dkLen" must be >= 1');if(i>(2**32-1)*e.outputLen)throw new Error("derived key too long");let c=Qs(t,"password");try{let l=Qs(r,"salt");try{let d=new Uint8Array(i),{iHash:u,oHash:p,outputLen:h}=lt.create(e,c),m=new Uint8Array(h),g=Jh(u,p,l,m);return{c:s,dkLen:i,asyncTick:a,DK:d,outputLen:h,eng:g}}finally{typeof r=="string"&&xe(l)}}finally{typeof t=="string"&&xe(c)}}function Jh(e,t,r,n){let o=new Uint8Array(4),s=Nr(o),i=e._cloneInto().update(r),a=t._cloneInto(),c=e._cloneInto,l=t._cloneInto;return{u1:(d,u)=>{s.setInt32(0,d,!1),i._cloneInto(a).update(o).digestInto(n),t._cloneInto(a).update(n).digestInto(n),u.set(n.subarray(0,u.length))},rounds:(d,u)=>{for(let p=1;p<d;p++){c.call(e,a).update(n).digestInto(n),l.call(t,a).update(n).digestInto(n);for(let h=0;h<u.length;h++)u[h]^=n[h]}},output:d=>(e.destroy(),t.destroy(),i.destroy(),a.destroy(),xe(n),d)}}function Gi(e,t,r,n){let{c:o,dkLen:s,DK:i,outputLen:a,eng:c}=Qh(e,t,r,n);for(let l=1,d=0;d<s;l++,d+=a){let u=i.subarray(d,d+a);c.u1(l,u),c.rounds(o,u)}return c.output(i)}function Jl(e,t,r,n,o,s){let i=e[t++]^r[n++],a=e[t++]^r[n++],c=e[t++]^r[n++],l=e[t++]^r[n++],d=e[t++]^r[n++],u=e[t++]^r[n++],p=e[t++]^r[n++],h=e[t++]^r[n++],m=e[t++]^r[n++],g=e[t++]^r[n++],w=e[t++]^r[n++],v=e[t++]^r[n++],k=e[t++]^r[n++],E=e[t++]^r[n++],B=e[t++]^r[n++],R=e[t++]^r[n++],L=i,$=a,K=c,b=l,T=d,_=u,P=p,H=h,A=m,N=g,M=w,I=v,D=k,U=E,O=B,x=R;for(let S=0;S<8;S+=2)T^=ee(L+D|0,7),A^=ee(T+L|0,9),D^=ee(A+T|0,13),L^=ee(D+A|0,18),N^=ee(_+$|0,7),U^=ee(N+_|0,9),$^=ee(U+N|0,13),_^=ee($+U|0,18),O^=ee(M+P|0,7),K^=ee(O+M|0,9),P^=ee(K+O|0,13),M^=ee(P+K|0,18),b^=ee(x+I|0,7),H^=ee(b+x|0,9),I^=ee(H+b|0,13),x^=ee(I+H|0,18),$^=ee(L+b|0,7),K^=ee($+L|0,9),b^=ee(K+$|0,13),L^=ee(b+K|0,18),P^=ee(_+T|0,7),H^=ee(P+_|0,9),T^=ee(H+P|0,13),_^=ee(T+H|0,18),I^=ee(M+N|0,7),A^=ee(I+M|0,9),N^=ee(A+I|0,13),M^=ee(N+A|0,18),D^=ee(x+O|0,7),U^=ee(D+x|0,9),O^=ee(U+D|0,13),x^=ee(O+U|0,18);o[s++]=i+L|0,o[s++]=a+$|0,o[s++]=c+K|0,o[s++]=l+b|0,o[s++]=d+T|0,o[s++]=u+_|0,o[s++]=p+P|0,o[s++]=h+H|0,o[s++]=m+A|0,o[s++]=g+N|0,o[s++]=w+M|0,o[s++]=v+I|0,o[s++]=k+D|0,o[s++]=E+U|0,o[s++]=B+O|0,o[s++]=R+x|0}function Zi(e,t,r,n,o){let s=n+0,i=n+16*o;for(let a=0;a<16;a++)r[i+a]=e[t+(2*o-1)*16+a];for(let a=0;a<o;a++,s+=16,t+=16)Jl(r,i,e,t,r,s),a>0&&(i+=16),Jl(r,s,e,t+=16,r,i)}var em=1024*(2**20+1+1);function tm(e,t,r){let n=hr({dkLen:32,asyncTick:10,maxmem:em},r),{N:o,r:s,p:i,dkLen:a,asyncTick:c,maxmem:l,onProgress:d}=n;if(re(o,"N"),re(s,"r"),re(i,"p"),re(a,"dkLen"),re(c,"asyncTick"),re(l,"maxmem"),d!==void 0&&typeof d!="function")throw new Error('"onProgress" must be a function');if(s<1)throw new Error('"r" expected integer >= 1');let u=128*s,p=u/4,h=Math.pow(2,32);if(o<=1||(o&o-1)!==0||o>h)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(i<1||i>(h-1)*32/u)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(a<1||a>(h-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');let m=u*(o+i+1);if(m>l)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+m+", maxmem="+l);let g=Gi(he,e,t,{c:1,dkLen:u*i}),w=Ct(g),v=Ct(new Uint8Array(u*o)),k=Ct(new Uint8Array(u)),E=()=>{};if(d){let B=2*o*i,R=Math.max(Math.floor(B/1e4),1),L=0;E=()=>{if(L++,d&&(!(L%R)||L===B))try{d(L/B)}catch($){throw xe(g,v,k),$}}}return{N:o,r:s,p:i,dkLen:a,blockSize32:p,V:v,B32:w,B:g,tmp:k,blockMixCb:E,asyncTick:c}}function rm(e,t,r,n,o){let s=Gi(he,e,r,{c:1,dkLen:t});return xe(r,n,o),s}function Hn(e,t,r){let{N:n,r:o,p:s,dkLen:i,blockSize32:a,V:c,B32:l,B:d,tmp:u,blockMixCb:p}=tm(e,t,r);Pr(l);for(let h=0;h<s;h++){let m=a*h;for(let g=0;g<a;g++)c[g]=l[m+g];for(let g=0,w=0;g<n-1;g++)Zi(c,w,c,w+=a,o),p();Zi(c,(n-1)*a,l,m,o),p();for(let g=0;g<n;g++){let w=(l[m+a-16]&n-1)>>>0;for(let v=0;v<a;v++)u[v]=l[m+v]^c[w*a+v];Zi(u,0,l,m,o),p()}}return Pr(l),rm(e,i,d,c,u)}var tf=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),nm=Ve(Ie(tf("expand 16-byte k"))),om=Ve(Ie(tf("expand 32-byte k")));function te(e,t){return e<<t|e>>>32-t}var Fn=64,sm=16,Vi=2**32-1,ef=Uint32Array.of();function im(e,t,r,n,o,s,i,a){let c=o.length,l=new Uint8Array(Fn),d=Ie(l),u=Xe&&Et(o)&&Et(s),p=u?Ie(o):ef,h=u?Ie(s):ef;if(!Xe){for(let m=0;m<c;i++){if(e(t,r,n,d,i,a),Ve(d),i>=Vi)throw new Error("arx: counter overflow");let g=Math.min(Fn,c-m);for(let w=0,v;w<g;w++)v=m+w,s[v]=o[v]^l[w];m+=g}return}for(let m=0;m<c;i++){if(e(t,r,n,d,i,a),i>=Vi)throw new Error("arx: counter overflow");let g=Math.min(Fn,c-m);if(u&&g===Fn){let w=m/4;if(m%4!==0)throw new Error("arx: invalid block position");for(let v=0,k;v<sm;v++)k=w+v,h[k]=p[k]^d[v];m+=Fn;continue}for(let w=0,v;w<g;w++)v=m+w,s[v]=o[v]^l[w];m+=g}}function rf(e,t){let{allowShortKeys:r,extendNonceFn:n,counterLength:o,counterRight:s,rounds:i}=zl({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return ar(o),ar(i),jo(s),jo(r),(a,c,l,d,u=0)=>{ae(a,void 0,"key"),ae(c,void 0,"nonce"),ae(l,void 0,"data");let p=l.length,h=d!==void 0;if(d=xr(p,d,!1),h&&Hi(l,d),ar(u),u<0||u>=Vi)throw new Error("arx: counter overflow");let m=[],g=a.length,w,v;if(g===32)m.push(w=Qe(a)),v=om;else if(g===16&&r)w=new Uint8Array(32),w.set(a),w.set(a,16),v=nm,m.push(w);else throw ae(a,32,"arx key"),new Error("invalid key size");(!Xe||!Et(c))&&m.push(c=Qe(c));let k=Ie(w);if(n){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let R=c.subarray(0,16);if(Xe)n(v,k,Ie(R),k);else{let L=Ve(Uint32Array.from(v));n(L,k,Ie(R),k),Oe(L),Ve(k)}c=c.subarray(16)}else Xe||Ve(k);let E=16-o;if(E!==c.length)throw new Error(`arx: nonce must be ${E} or 16 bytes`);if(E!==12){let R=new Uint8Array(12);R.set(c,s?0:12-c.length),c=R,m.push(c)}let B=Ve(Ie(c));try{return im(e,v,k,B,l,d,u,i),d}finally{Oe(...m)}}}function Pe(e,t){return e[t++]&255|(e[t++]&255)<<8}var Xi=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=Qe(ae(t,32,"key"));let r=Pe(t,0),n=Pe(t,2),o=Pe(t,4),s=Pe(t,6),i=Pe(t,8),a=Pe(t,10),c=Pe(t,12),l=Pe(t,14);this.r[0]=r&8191,this.r[1]=(r>>>13|n<<3)&8191,this.r[2]=(n>>>10|o<<6)&7939,this.r[3]=(o>>>7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|a<<2)&8191,this.r[7]=(a>>>11|c<<5)&8065,this.r[8]=(c>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let d=0;d<8;d++)this.pad[d]=Pe(t,16+2*d)}process(t,r,n=!1){let o=n?0:2048,{h:s,r:i}=this,a=i[0],c=i[1],l=i[2],d=i[3],u=i[4],p=i[5],h=i[6],m=i[7],g=i[8],w=i[9],v=Pe(t,r+0),k=Pe(t,r+2),E=Pe(t,r+4),B=Pe(t,r+6),R=Pe(t,r+8),L=Pe(t,r+10),$=Pe(t,r+12),K=Pe(t,r+14),b=s[0]+(v&8191),T=s[1]+((v>>>13|k<<3)&8191),_=s[2]+((k>>>10|E<<6)&8191),P=s[3]+((E>>>7|B<<9)&8191),H=s[4]+((B>>>4|R<<12)&8191),A=s[5]+(R>>>1&8191),N=s[6]+((R>>>14|L<<2)&8191),M=s[7]+((L>>>11|$<<5)&8191),I=s[8]+(($>>>8|K<<8)&8191),D=s[9]+(K>>>5|o),U=0,O=U+b*a+T*(5*w)+_*(5*g)+P*(5*m)+H*(5*h);U=O>>>13,O&=8191,O+=A*(5*p)+N*(5*u)+M*(5*d)+I*(5*l)+D*(5*c),U+=O>>>13,O&=8191;let x=U+b*c+T*a+_*(5*w)+P*(5*g)+H*(5*m);U=x>>>13,x&=8191,x+=A*(5*h)+N*(5*p)+M*(5*u)+I*(5*d)+D*(5*l),U+=x>>>13,x&=8191;let S=U+b*l+T*c+_*a+P*(5*w)+H*(5*g);U=S>>>13,S&=8191,S+=A*(5*m)+N*(5*h)+M*(5*p)+I*(5*u)+D*(5*d),U+=S>>>13,S&=8191;let C=U+b*d+T*l+_*c+P*a+H*(5*w);U=C>>>13,C&=8191,C+=A*(5*g)+N*(5*m)+M*(5*h)+I*(5*p)+D*(5*u),U+=C>>>13,C&=8191;let F=U+b*u+T*d+_*l+P*c+H*a;U=F>>>13,F&=8191,F+=A*(5*w)+N*(5*g)+M*(5*m)+I*(5*h)+D*(5*p),U+=F>>>13,F&=8191;let W=U+b*p+T*u+_*d+P*l+H*c;U=W>>>13,W&=8191,W+=A*a+N*(5*w)+M*(5*g)+I*(5*m)+D*(5*h),U+=W>>>13,W&=8191;let q=U+b*h+T*p+_*u+P*d+H*l;U=q>>>13,q&=8191,q+=A*c+N*a+M*(5*w)+I*(5*g)+D*(5*m),U+=q>>>13,q&=8191;let z=U+b*m+T*h+_*p+P*u+H*d;U=z>>>13,z&=8191,z+=A*l+N*c+M*a+I*(5*w)+D*(5*g),U+=z>>>13,z&=8191;let Y=U+b*g+T*m+_*h+P*p+H*u;U=Y>>>13,Y&=8191,Y+=A*d+N*l+M*c+I*a+D*(5*w),U+=Y>>>13,Y&=8191;let Z=U+b*w+T*g+_*m+P*h+H*p;U=Z>>>13,Z&=8191,Z+=A*u+N*d+M*l+I*c+D*a,U+=Z>>>13,Z&=8191,U=(U<<2)+U|0,U=U+O|0,O=U&8191,U=U>>>13,x+=U,s[0]=O,s[1]=x,s[2]=S,s[3]=C,s[4]=F,s[5]=W,s[6]=q,s[7]=z,s[8]=Y,s[9]=Z}finalize(){let{h:t,pad:r}=this,n=new Uint16Array(10),o=t[1]>>>13;t[1]&=8191;for(let a=2;a<10;a++)t[a]+=o,o=t[a]>>>13,t[a]&=8191;t[0]+=o*5,o=t[0]>>>13,t[0]&=8191,t[1]+=o,o=t[1]>>>13,t[1]&=8191,t[2]+=o,n[0]=t[0]+5,o=n[0]>>>13,n[0]&=8191;for(let a=1;a<10;a++)n[a]=t[a]+o,o=n[a]>>>13,n[a]&=8191;n[9]-=8192;let s=(o^1)-1;for(let a=0;a<10;a++)n[a]&=s;s=~s;for(let a=0;a<10;a++)t[a]=t[a]&s|n[a];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let i=t[0]+r[0];t[0]=i&65535;for(let a=1;a<8;a++)i=(t[a]+r[a]|0)+(i>>>16)|0,t[a]=i&65535;Oe(n)}update(t){br(this),ae(t),t=Qe(t);let{buffer:r,blockLen:n}=this,o=t.length;for(let s=0;s<o;){let i=Math.min(n-this.pos,o-s);if(i===n){for(;n<=o-s;s+=n)this.process(t,s);continue}r.set(t.subarray(s,s+i),this.pos),this.pos+=i,s+=i,this.pos===n&&(this.process(r,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Oe(this.h,this.r,this.buffer,this.pad)}digestInto(t){br(this),$i(t,this),this.finished=!0;let{buffer:r,h:n}=this,{pos:o}=this;if(o){for(r[o++]=1;o<16;o++)r[o]=0;this.process(r,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)t[s++]=n[i]>>>0,t[s++]=n[i]>>>8}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}},nf=$n(32,e=>new Xi(e));function am(e,t,r,n,o,s=20){let i=e[0],a=e[1],c=e[2],l=e[3],d=t[0],u=t[1],p=t[2],h=t[3],m=t[4],g=t[5],w=t[6],v=t[7],k=o,E=r[0],B=r[1],R=r[2],L=i,$=a,K=c,b=l,T=d,_=u,P=p,H=h,A=m,N=g,M=w,I=v,D=k,U=E,O=B,x=R;for(let C=0;C<s;C+=2)L=L+T|0,D=te(D^L,16),A=A+D|0,T=te(T^A,12),L=L+T|0,D=te(D^L,8),A=A+D|0,T=te(T^A,7),$=$+_|0,U=te(U^$,16),N=N+U|0,_=te(_^N,12),$=$+_|0,U=te(U^$,8),N=N+U|0,_=te(_^N,7),K=K+P|0,O=te(O^K,16),M=M+O|0,P=te(P^M,12),K=K+P|0,O=te(O^K,8),M=M+O|0,P=te(P^M,7),b=b+H|0,x=te(x^b,16),I=I+x|0,H=te(H^I,12),b=b+H|0,x=te(x^b,8),I=I+x|0,H=te(H^I,7),L=L+_|0,x=te(x^L,16),M=M+x|0,_=te(_^M,12),L=L+_|0,x=te(x^L,8),M=M+x|0,_=te(_^M,7),$=$+P|0,D=te(D^$,16),I=I+D|0,P=te(P^I,12),$=$+P|0,D=te(D^$,8),I=I+D|0,P=te(P^I,7),K=K+H|0,U=te(U^K,16),A=A+U|0,H=te(H^A,12),K=K+H|0,U=te(U^K,8),A=A+U|0,H=te(H^A,7),b=b+T|0,O=te(O^b,16),N=N+O|0,T=te(T^N,12),b=b+T|0,O=te(O^b,8),N=N+O|0,T=te(T^N,7);let S=0;n[S++]=i+L|0,n[S++]=a+$|0,n[S++]=c+K|0,n[S++]=l+b|0,n[S++]=d+T|0,n[S++]=u+_|0,n[S++]=p+P|0,n[S++]=h+H|0,n[S++]=m+A|0,n[S++]=g+N|0,n[S++]=w+M|0,n[S++]=v+I|0,n[S++]=k+D|0,n[S++]=E+U|0,n[S++]=B+O|0,n[S++]=R+x|0}var cm=rf(am,{counterRight:!1,counterLength:4,allowShortKeys:!1});var lm=new Uint8Array(16),of=(e,t)=>{e.update(t);let r=t.length%16;r&&e.update(lm.subarray(r))},fm=new Uint8Array(32);function sf(e,t,r,n,o){o!==void 0&&ae(o,void 0,"AAD");let s=e(t,r,fm),i=Go(n.length,o?o.length:0,!0),a=nf.create(s);o&&of(a,o),of(a,n),a.update(i);let c=a.digest();return Oe(s,i),c}var dm=e=>(t,r,n)=>({encrypt(s,i){let a=s.length;i=xr(a+16,i,!1),i.set(s);let c=i.subarray(0,-16);e(t,r,c,c,1);let l=sf(e,t,r,c,n);return i.set(l,a),Oe(l),i},decrypt(s,i){i=xr(s.length-16,i,!1);let a=s.subarray(0,-16),c=s.subarray(-16),l=sf(e,t,r,a,n);if(!zo(c,l))throw Oe(l),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,r,i,i,1),Oe(l),i}}),st=Yo({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},dm(cm));var um=BigInt(0),Qi=class extends Error{constructor(t=""){super(t)}},Kt={Err:Qi,_tlv:{encode:(e,t)=>{let{Err:r}=Kt;if(Ut(e,"tag"),e<0||e>255)throw new r("tlv.encode: wrong tag");if(bc(t,"data"),t.length&1)throw new r("tlv.encode: unpadded data");let n=t.length/2,o=En(n);if(o.length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?En(o.length/2|128):"";return En(e)+s+o+t},decode(e,t){let{Err:r}=Kt;t=J(t,void 0,"DER data");let n=0;if(e<0||e>255)throw new r("tlv.decode: wrong tag");if(t.length<2||t[n++]!==e)throw new r("tlv.decode: wrong tlv");let o=t[n++],s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte length is too big");let l=t.subarray(n,n+c);if(l.length!==c)throw new r("tlv.decode: length bytes not complete");if(l[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let d of l)i=i<<8|d;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=t.subarray(n,n+i);if(a.length!==i)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+i)}}},_int:{encode(e){let{Err:t}=Kt;if(mo(e),e<um)throw new t("integer: negative integers are not allowed");let r=En(e);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(e){let{Err:t}=Kt;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid signature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary leading zero");return tt(e)}},toSig(e,t){let{Err:r,_int:n,_tlv:o}=Kt;if(t!==void 0&&(Ut(t,"maxScalarBytes"),t<1))throw new r("invalid signature: maxScalarBytes must be positive");let s=J(e,void 0,"signature"),{v:i,l:a}=o.decode(48,s);if(a.length)throw new r("invalid signature: left bytes after parsing");let{v:c,l}=o.decode(2,i),{v:d,l:u}=o.decode(2,l);if(u.length)throw new r("invalid signature: left bytes after parsing");if(t!==void 0&&(c.length>t||d.length>t))throw new r("invalid signature: integer too large");return{r:n.decode(c),s:n.decode(d)}},hexFromSig(e){let{_tlv:t,_int:r}=Kt;Ue(e,{r:"bigint",s:"bigint"},{},"sig");let n=t.encode(2,r.encode(e.r)),o=t.encode(2,r.encode(e.s)),s=n+o;return t.encode(48,s)}},Jo=(Object.freeze(Kt._tlv),Object.freeze(Kt._int),Object.freeze(Kt));var af=(e,t)=>(e+(e>=0?t:-t)/cf)/t;function pm(e,t,r){yt("scalar",e,$t,r);let[[n,o],[s,i]]=t,a=af(i*e,r),c=af(-o*e,r),l=e-a*n-c*s,d=-a*o-c*i,u=l<$t,p=d<$t;u&&(l=-l),p&&(d=-d);let h=vn(Math.ceil(Dr(r)/2))+kr;if(l<$t||l>=h||d<$t||d>=h)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:u,k1:l,k2neg:p,k2:d}}function ta(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or "der"');return e}function Ji(e,t){Ue(e);let r={};for(let n of Object.keys(t))r[n]=e[n]===void 0?t[n]:e[n];return Ge(r.lowS,"lowS"),Ge(r.prehash,"prehash"),r.format!==void 0&&ta(r.format),r}var $t=BigInt(0),kr=BigInt(1),cf=BigInt(2),ea=BigInt(3),hm=BigInt(4);function ra(e,t={}){let r=ko("weierstrass",e,t),n=r.Fp,o=r.Fn,s=r.CURVE,{h:i,n:a}=s;Ue(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});let{endo:c,allowInfinityPoint:l,clearCofactor:d,isTorsionFree:u,fromBytes:p,toBytes:h}=t,m=t.randomBytes===void 0?Mt:t.randomBytes;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let g=c?{beta:c.beta,basises:c.basises.map(O=>[...O])}:void 0,w=ff(n,o);function v(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function k(O,x,S){if(x.is0()){if(!l)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:C,y:F}=x.toAffine(),W=n.toBytes(C);if(Ge(S,"isCompressed"),S){v();let q=!n.isOdd(F);return Le(lf(q),W)}else return Le(Uint8Array.of(4),W,n.toBytes(F))}function E(O){J(O,void 0,"Point");let{publicKey:x,publicKeyUncompressed:S}=w,C=O.length,F=O[0],W=O.subarray(1);if(l&&C===1&&F===0)return{x:n.ZERO,y:n.ZERO};if(C===x&&(F===2||F===3)){let q=n.fromBytes(W);if(!n.isValid(q))throw new Error("bad point: is not on curve, wrong x");let z=K(q),Y;try{Y=n.sqrt(z)}catch(ye){let le=ye instanceof Error?": "+ye.message:"";throw new Error("bad point: is not on curve, sqrt error"+le)}v();let Z=n.isOdd(Y);return(F&1)===1!==Z&&(Y=n.neg(Y)),{x:q,y:Y}}else if(C===S&&F===4){let q=n.BYTES,z=n.fromBytes(W.subarray(0,q)),Y=n.fromBytes(W.subarray(q,q*2));if(!b(z,Y))throw new Error("bad point: is not on curve");return{x:z,y:Y}}else throw new Error(`bad point: got length ${C}, expected compressed=${x} or uncompressed=${S}`)}let B=h===void 0?k:h,R=p===void 0?E:p,L=n.mul(s.b,ea),$=n.is0(s.a)?O=>n.ZERO:O=>n.mul(s.a,O);function K(O){let x=n.sqr(O),S=n.mul(x,O);return n.add(n.add(S,n.mul(O,s.a)),s.b)}function b(O,x){let S=n.sqr(x),C=K(O);return n.eql(S,C)}if(!b(s.Gx,s.Gy))throw new Error("bad curve params: generator point");let T=n.mul(n.pow(s.a,ea),hm),_=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(T,_)))throw new Error("bad curve params: a or b");function P(O,x,S=!1){if(!n.isValid(x)||S&&n.is0(x))throw new Error(`bad point coordinate ${O}`);return typeof x=="object"&&x!==null?n.create(x):x}function H(O){if(!(O instanceof I))throw new Error("Weierstrass Point expected")}function A(O){if(!g||!g.basises)throw new Error("no endo");return pm(O,g.basises,o.ORDER)}function N(O,x,S,C){if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(g){let{k1neg:F,k1:W,k2neg:q,k2:z}=A(C),Y=new I(n.mul(S.X,g.beta),S.Y,S.Z);O.push(F?S.negate():S,q?Y.negate():Y),x.push(W,z)}else O.push(S),x.push(C)}let M=new WeakSet;class I{static BASE=new I(s.Gx,s.Gy,n.ONE);static ZERO=new I(n.ZERO,n.ONE,n.ZERO);static Fp=n;static Fn=o;X;Y;Z;constructor(x,S,C){this.X=P("x",x),this.Y=P("y",S,!0),this.Z=P("z",C),Object.freeze(this)}static CURVE(){return s}static fromAffine(x){let{x:S,y:C}=x||{};if(!x||!n.isValid(S)||!n.isValid(C))throw new Error("invalid affine point");if(x instanceof I)throw new Error("projective point not allowed");return n.is0(S)&&n.is0(C)?I.ZERO:new I(S,C,n.ONE)}static fromBytes(x){let S=I.fromAffine(R(J(x,void 0,"point")));return S.assertValidity(),S}static fromHex(x){return I.fromBytes(Hr(x))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(x=6,S=!0){return U.setWindowSize(this,x),S||this.multiply(ea),this}assertValidity(){let x=this;if(x.is0()){if(l&&n.is0(x.X)&&n.eql(x.Y,n.ONE)&&n.is0(x.Z))return;throw new Error("bad point: ZERO")}if(M.has(x))return;let{x:S,y:C}=x.toAffine();if(!n.isValid(S)||!n.isValid(C))throw new Error("bad point: x or y not field elements");if(!b(S,C))throw new Error("bad point: equation left != right");if(!x.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");M.add(x)}hasEvenY(){let{y:x}=this.toAffine();if(!n.isOdd)throw new Error("Field doesn't support isOdd");return!n.isOdd(x)}equals(x){H(x);let{X:S,Y:C,Z:F}=this,{X:W,Y:q,Z:z}=x,Y=n.eql(n.mul(S,z),n.mul(W,F)),Z=n.eql(n.mul(C,z),n.mul(q,F));return Y&&Z}negate(){return new I(this.X,n.neg(this.Y),this.Z)}double(){let{X:x,Y:S,Z:C}=this,F=n.ZERO,W=n.ZERO,q=n.ZERO,z=n.mul(x,x),Y=n.mul(S,S),Z=n.mul(C,C),V=n.mul(x,S);return V=n.add(V,V),q=n.mul(x,C),q=n.add(q,q),F=$(q),W=n.mul(L,Z),W=n.add(F,W),F=n.sub(Y,W),W=n.add(Y,W),W=n.mul(F,W),F=n.mul(V,F),q=n.mul(L,q),Z=$(Z),V=n.sub(z,Z),V=$(V),V=n.add(V,q),q=n.add(z,z),z=n.add(q,z),z=n.add(z,Z),z=n.mul(z,V),W=n.add(W,z),Z=n.mul(S,C),Z=n.add(Z,Z),z=n.mul(Z,V),F=n.sub(F,z),q=n.mul(Z,Y),q=n.add(q,q),q=n.add(q,q),new I(F,W,q)}add(x){H(x);let{X:S,Y:C,Z:F}=this,{X:W,Y:q,Z:z}=x,Y=n.ZERO,Z=n.ZERO,V=n.ZERO,ye=n.mul(S,W),le=n.mul(C,q),Be=n.mul(F,z),Ye=n.add(S,C),pe=n.add(W,q);Ye=n.mul(Ye,pe),pe=n.add(ye,le),Ye=n.sub(Ye,pe),pe=n.add(S,F);let we=n.add(W,z);return pe=n.mul(pe,we),we=n.add(ye,Be),pe=n.sub(pe,we),we=n.add(C,F),Y=n.add(q,z),we=n.mul(we,Y),Y=n.add(le,Be),we=n.sub(we,Y),V=$(pe),Y=n.mul(L,Be),V=n.add(Y,V),Y=n.sub(le,V),V=n.add(le,V),Z=n.mul(Y,V),le=n.add(ye,ye),le=n.add(le,ye),Be=$(Be),pe=n.mul(L,pe),le=n.add(le,Be),Be=n.sub(ye,Be),Be=$(Be),pe=n.add(pe,Be),ye=n.mul(le,pe),Z=n.add(Z,ye),ye=n.mul(we,pe),Y=n.mul(Ye,Y),Y=n.sub(Y,ye),ye=n.mul(Ye,le),V=n.mul(we,V),V=n.add(V,ye),new I(Y,Z,V)}subtract(x){return H(x),this.add(x.negate())}is0(){return this.equals(I.ZERO)}multiply(x){if(!o.isValidNot0(x))throw new RangeError("invalid scalar: out of range");let{p:S,f:C}=U.mulSecret(this,x,i,D);return D([S,C])[0]}multiplyUnsafe(x){let S=this,C=x;if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(C===$t||S.is0())return I.ZERO;if(C===kr)return S;if(U.hasWindowSize(this))return U.mulUnsafe(S,C,D);let F=[],W=[];return N(F,W,S,C),Eo(I,F,W)}mulAddUnsafe(x,S,C){H(S);let F=[],W=[];return N(F,W,this,x),N(F,W,S,C),Eo(I,F,W)}toAffine(x){let S=this,C=x;if(C!=null&&!n.isValid(C))throw new RangeError('"invertedZ" expected valid field element');let{X:F,Y:W,Z:q}=S;if(n.eql(q,n.ONE))return{x:F,y:W};let z=S.is0();C==null&&(C=z?n.ONE:n.inv(q));let Y=n.mul(F,C),Z=n.mul(W,C),V=n.mul(q,C);if(z)return{x:n.ZERO,y:n.ZERO};if(!n.eql(V,n.ONE))throw new Error("invZ was invalid");return{x:Y,y:Z}}isTorsionFree(){return i===kr?!0:u?u(I,this):U.mulUnsafe(this,a).is0()}clearCofactor(){return i===kr?this:d?d(I,this):this.multiplyUnsafe(i)}isSmallOrder(){return i===kr?this.is0():this.clearCofactor().is0()}toBytes(x=!0){return Ge(x,"isCompressed"),this.assertValidity(),B(I,this,x)}toHex(x=!0){return xn(this.toBytes(x))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let D=O=>xo(I,O),U=new qr(I,m);return U.bits>=6&&I.BASE.precompute(6),Object.freeze(I.prototype),Object.freeze(I),I}function lf(e){return Uint8Array.of(e?2:3)}function ff(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function mm(e,t={}){rr(e);let{Fn:r}=e,n=t.randomBytes===void 0?Mt:t.randomBytes,o=Object.assign(ff(e.Fp,r),{seed:Math.max(bo(r.ORDER),16)});function s(h){try{let m=r.fromBytes(h);return r.isValidNot0(m)}catch{return!1}}function i(h,m){let{publicKey:g,publicKeyUncompressed:w}=o;try{let v=h.length;return m===!0&&v!==g||m===!1&&v!==w?!1:!e.fromBytes(h).is0()}catch{return!1}}function a(h){return h=h===void 0?n(o.seed):h,ci(J(h,o.seed,"seed"),r.ORDER)}function c(h,m=!0){return e.BASE.multiply(r.fromBytes(h)).toBytes(m)}function l(h){let{secretKey:m,publicKey:g,publicKeyUncompressed:w}=o,v=r._lengths;if(!Qt(h))return;let k=J(h,void 0,"key").length,E=k===g||k===w,B=k===m||!!v?.includes(k);if(!(E&&B))return E}function d(h,m,g=!0){if(l(h)===!0)throw new Error("first arg must be private key");if(l(m)===!1)throw new Error("second arg must be public key");let w=r.fromBytes(h),v=e.fromBytes(m);if(v.is0())throw new Error("invalid public key: point at infinity");return v.multiply(w).toBytes(g)}let u={isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a},p=jr(a,c);return Object.freeze(u),Object.freeze(o),Object.freeze({getPublicKey:c,getSharedSecret:d,keygen:p,Point:e,utils:u,lengths:o})}function na(e,t,r={}){rr(e);let n=t;We(n),Ue(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let o=Object.assign({},r),s=o.randomBytes===void 0?Mt:o.randomBytes,i=o.hmac===void 0?(O,x)=>lt(n,O,x):o.hmac,{Fp:a,Fn:c}=e,{ORDER:l,BITS:d}=c,u=bo(l),p=ui(s,u),{keygen:h,getPublicKey:m,getSharedSecret:g,utils:w,lengths:v}=mm(e,o),k={prehash:!0,lowS:typeof o.lowS=="boolean"?o.lowS:!0,format:"compact",extraEntropy:!1},E=l*cf+kr<a.ORDER;function B(O){let x=l>>kr;return O>x}function R(O,x){if(!c.isValidNot0(x))throw new Error(`invalid signature ${O}: out of range 1..Point.Fn.ORDER`);return x}function L(){if(!a.isOdd)throw new Error("Field doesn't support isOdd")}function $(O,x,S){return L(),(O===S?0:2)|Number(a.isOdd(x))}function K(){if(E)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function b(O,x){ta(x);let S=v.signature,C=x==="compact"?S:x==="recovered"?S+1:void 0;return J(O,C)}class T{r;s;recovery;constructor(x,S,C){if(this.r=R("r",x),this.s=R("s",S),C!=null){if(K(),![0,1,2,3].includes(C))throw new Error("invalid recovery id");this.recovery=C}Object.freeze(this)}static fromBytes(x,S=k.format){b(x,S);let C;if(S==="der"){if(x.length>2*c.BYTES+16)throw new Jo.Err("invalid signature: DER signature too long");let{r:z,s:Y}=Jo.toSig(J(x),c.BYTES+1);return new T(z,Y)}S==="recovered"&&(C=x[0],S="compact",x=x.subarray(1));let F=v.signature/2,W=x.subarray(0,F),q=x.subarray(F,F*2);return new T(c.fromBytes(W),c.fromBytes(q),C)}static fromHex(x,S){return this.fromBytes(Hr(x),S)}assertRecovery(){let{recovery:x}=this;if(x==null)throw new Error("invalid recovery id: must be present");return x}addRecoveryBit(x){return new T(this.r,this.s,x)}recoverPublicKey(x){let{r:S,s:C}=this,F=this.assertRecovery(),W=F===2||F===3?S+l:S;if(!a.isValid(W))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let q=a.toBytes(W),z=e.fromBytes(Le(lf((F&1)===0),q)),Y=c.inv(W),Z=P(J(x,void 0,"msgHash")),V=c.create(-Z*Y),ye=c.create(C*Y),le=e.BASE.mulAddUnsafe(V,z,ye);if(le.is0())throw new Error("invalid recovery: point at infinify");return le.assertValidity(),le}hasHighS(){return B(this.s)}toBytes(x=k.format){if(ta(x),x==="der")return Hr(Jo.hexFromSig(this));let{r:S,s:C}=this,F=c.toBytes(S),W=c.toBytes(C);return x==="recovered"?(K(),Le(Uint8Array.of(this.assertRecovery()),F,W)):Le(F,W)}toHex(x){return xn(this.toBytes(x))}}Object.freeze(T.prototype),Object.freeze(T);let _=o.bits2int===void 0?function(x){if(x.length>8192)throw new Error("input is too large");let S=tt(x),C=x.length*8-d;return C>0?S>>BigInt(C):S}:o.bits2int,P=o.bits2int_modN===void 0?function(x){return c.create(_(x))}:o.bits2int_modN,H=vn(d);function A(O){return yt("num < 2^"+d,O,$t,H),c.toBytes(O)}function N(O,x){return J(O,void 0,"message"),x?J(n(O),void 0,"prehashed message"):O}function M(O,x,S){let{lowS:C,prehash:F,extraEntropy:W}=Ji(S,k);O=N(O,F);let q=P(O),z=c.fromBytes(x);if(!c.isValidNot0(z))throw new Error("invalid private key");let Y=[A(z),A(q)];if(W!=null&&W!==!1){let le=W===!0?s(v.secretKey):W;Y.push(J(le,void 0,"extraEntropy"))}let Z=Le(...Y),V=q;function ye(le){let Be=_(le);if(!c.isValidNot0(Be))return;let Ye=e.BASE.multiply(Be).toAffine(),pe=c.create(Ye.x);if(pe===$t)return;let we;if(p!==void 0){let zt=tt(ci(p(u),l)),Xu=c.inv(c.mul(zt,Be)),Qu=c.mul(zt,V),Ju=c.mul(zt,z);we=c.create(Xu*c.create(Qu+Ju*pe))}else{let zt=_c(Be,l);we=c.create(zt*c.create(V+pe*z))}if(we===$t)return;let Kr=$(Ye.x,Ye.y,pe),hn=we;return C&&B(we)&&(hn=c.neg(we),Kr^=1),new T(pe,hn,E?void 0:Kr)}return{seed:Z,k2sig:ye}}function I(O,x,S={}){let{seed:C,k2sig:F}=M(O,x,S);return Ec(n.outputLen,c.BYTES,i)(C,F).toBytes(S.format)}function D(O,x,S,C={}){let{lowS:F,prehash:W,format:q}=Ji(C,k);if(S=J(S,void 0,"publicKey"),x=N(x,W),!Qt(O)){let z=O instanceof T?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+z)}b(O,q);try{let z=T.fromBytes(O,q),Y=e.fromBytes(S);if(Y.is0()||F&&z.hasHighS())return!1;let{r:Z,s:V}=z,ye=P(x),le=c.inv(V),Be=c.create(ye*le),Ye=c.create(Z*le),pe=e.BASE.mulAddUnsafe(Be,Y,Ye);if(pe.is0())return!1;let we=pe.toAffine();return!(c.create(we.x)!==Z||q==="recovered"&&z.recovery!==$(we.x,we.y,Z))}catch{return!1}}function U(O,x,S={}){let{prehash:C}=Ji(S,k);return x=N(x,C),T.fromBytes(O,"recovered").recoverPublicKey(x).toBytes()}return Object.freeze({keygen:h,getPublicKey:m,getSharedSecret:g,utils:w,lengths:v,Point:e,sign:I,verify:D,recoverPublicKey:U,Signature:T,hash:n})}var gm={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},ym={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")};var wm=ra(gm),Nt=na(wm,he);var bm=ra(ym),df=na(bm,yc);var xm=BigInt(0),Dn=BigInt(1),Em=BigInt(2),km=BigInt(7),vm=BigInt(256),Tm=BigInt(113),hf=[],mf=[],gf=[];for(let e=0,t=Dn,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],hf.push(2*(5*n+r)),mf.push((e+1)*(e+2)/2%64);let o=xm;for(let s=0;s<7;s++)t=(t<<Dn^(t>>km)*Tm)%vm,t&Em&&(o^=Dn<<(Dn<<BigInt(s))-Dn);gf.push(o)}var yf=io(gf,!0),Sm=yf[0],Bm=yf[1],Am=(e,t,r)=>e<<r|t>>>32-r,Om=(e,t,r)=>t<<r|e>>>32-r,_m=(e,t,r)=>t<<r-32|e>>>64-r,Lm=(e,t,r)=>e<<r-32|t>>>64-r,uf=(e,t,r)=>r>32?_m(e,t,r):Am(e,t,r),pf=(e,t,r)=>r>32?Lm(e,t,r):Om(e,t,r),rn=new Uint32Array(10);function Rm(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(re(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)rn[s]=e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let i=(s+8)%10,a=(s+2)%10,c=rn[a],l=rn[a+1],d=uf(c,l,1)^rn[i],u=pf(c,l,1)^rn[i+1];for(let p=0;p<50;p+=10)e[s+p]^=d,e[s+p+1]^=u}let n=e[2],o=e[3];for(let s=0;s<24;s++){let i=mf[s],a=uf(n,o,i),c=pf(n,o,i),l=hf[s];n=e[l],o=e[l+1],e[l]=a,e[l+1]=c}for(let s=0;s<50;s+=10){let i=e[s],a=e[s+1],c=e[s+2],l=e[s+3];e[s]^=~e[s+2]&e[s+4],e[s+1]^=~e[s+3]&e[s+5],e[s+2]^=~e[s+4]&e[s+6],e[s+3]^=~e[s+5]&e[s+7],e[s+4]^=~e[s+6]&e[s+8],e[s+5]^=~e[s+7]&e[s+9],e[s+6]^=~e[s+8]&i,e[s+7]^=~e[s+9]&a,e[s+8]^=~i&c,e[s+9]^=~a&l}e[0]^=Sm[r],e[1]^=Bm[r]}xe(rn)}var es=class e{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,r,n,o=!1,s=24){if(re(t,"blockLen"),re(r,"suffix"),re(s,"rounds"),lc(o,"enableXOF"),this.blockLen=t,this.suffix=r,this.outputLen=n,this.enableXOF=o,this.canXOF=o,this.rounds=s,re(n,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=Ct(this.state)}clone(){return this._cloneInto()}keccak(){Pr(this.state32),Rm(this.state32,this.rounds),Pr(this.state32),this.posOut=0,this.pos=0}update(t){Rt(this),X(t);let{blockLen:r,state:n,state32:o}=this,s=t.length,i=r%4===0&&t.byteOffset%4===0,a=r/4,c=i&&s>=r?Ct(t):void 0;for(let l=0;l<s;){if(c!==void 0&&this.pos===0&&l%4===0&&s-l>=r){for(let u=0,p=l/4;u<a;u++)o[u]^=c[p+u];l+=r,this.pos=r,this.keccak();continue}let d=Math.min(r-this.pos,s-l);for(let u=0;u<d;u++)n[this.pos++]^=t[l++];this.pos===r&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:n,blockLen:o}=this;t[n]^=r,(r&128)!==0&&n===o-1&&this.keccak(),t[o-1]^=128,this.keccak()}writeInto(t){Rt(this,!1),X(t),this.finish();let r=this.state,{blockLen:n}=this;for(let o=0,s=t.length;o<s;){this.posOut>=n&&this.keccak();let i=Math.min(n-this.posOut,s-o);t.set(r.subarray(this.posOut,this.posOut+i),o),this.posOut+=i,o+=i}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return re(t),this.xofInto(new Uint8Array(t))}digestInto(t){if($r(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){let t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,xe(this.state)}_cloneInto(t){let{blockLen:r,suffix:n,outputLen:o,rounds:s,enableXOF:i}=this;return t||=new e(r,n,o,i,s),t.blockLen=r,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=n,t.outputLen=o,t.enableXOF=i,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}},wf=(e,t,r,n={})=>mr(()=>new es(t,e,r),n);var vr=wf(6,136,32,It(8));var bf=wf(6,72,64,It(10));var xf=(e,t,r,n={})=>mr((o={})=>(o=hr({},o),new es(t,e,o.dkLen===void 0?r:o.dkLen,!0)),n),Ef=xf(31,168,16,It(11)),kt=xf(31,136,32,It(12));var vt=gt;function ts(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function kf(e){return Uint8Array.from(e)}function Tr(e,...t){let r=o=>typeof o=="number"?o:o.bytesLen,n=t.reduce((o,s)=>o+r(s),0);return{bytesLen:n,encode:o=>{let s=new Uint8Array(n);for(let i=0,a=0;i<t.length;i++){let c=t[i],l=r(c),d=typeof c=="number"?o[i]:c.encode(o[i]);X(d,l,e),s.set(d,a),typeof c!="number"&&d.fill(0),a+=l}return s},decode:o=>{X(o,n,e);let s=[];for(let i of t){let a=r(i),c=o.subarray(0,a);s.push(typeof i=="number"?c:i.decode(c)),o=o.subarray(a)}return s}}}function rs(e,t){let r=t*e.bytesLen;return{bytesLen:r,encode:n=>{if(n.length!==t)throw new Error(`vecCoder.encode: wrong length=${n.length}. Expected: ${t}`);let o=new Uint8Array(r);for(let s=0,i=0;s<n.length;s++){let a=e.encode(n[s]);o.set(a,i),a.fill(0),i+=a.length}return o},decode:n=>{X(n,r);let o=[];for(let s=0;s<n.length;s+=e.bytesLen)o.push(e.decode(n.subarray(s,s+e.bytesLen)));return o}}}function Me(...e){for(let t of e)if(Array.isArray(t))for(let r of t)r.fill(0);else t.fill(0)}function oa(e){return(1<<e)-1}var Ix=Uint8Array.of();var vf=e=>{let{newPoly:t,N:r,Q:n,F:o,ROOT_OF_UNITY:s,brvBits:i,isKyber:a}=e,c=(k,E=n)=>{let B=k%E|0;return(B>=0?B|0:E+B|0)|0},l=(k,E=n)=>{let B=c(k,E)|0;return(B>E>>1?B-E|0:B)|0};function d(){let k=t(r);for(let E=0;E<r;E++){let B=pi(E,i),R=BigInt(s)**BigInt(B)%BigInt(n);k[E]=Number(R)|0}return k}let u=d(),p={add:(k,E)=>c((k|0)+(E|0))|0,sub:(k,E)=>c((k|0)-(E|0))|0,mul:(k,E)=>c((k|0)*(E|0))|0,inv:k=>{throw new Error("not implemented")}},h={N:r,roots:u,invertButterflies:!0,skipStages:a?1:0,brp:!1},m=hi(p,{dit:!1,...h}),g=hi(p,{dit:!0,...h});return{mod:c,smod:l,nttZetas:u,NTT:{encode:k=>m(k),decode:k=>{g(k);for(let E=0;E<k.length;E++)k[E]=c(o*k[E]);return k}},bitsCoder:(k,E)=>{let B=oa(k),R=k*(r/8);return{bytesLen:R,encode:L=>{let $=new Uint8Array(R);for(let K=0,b=0,T=0,_=0;K<L.length;K++)for(b|=(E.encode(L[K])&B)<<T,T+=k;T>=8;T-=8,b>>=8)$[_++]=b&oa(T);return $},decode:L=>{let $=t(r);for(let K=0,b=0,T=0,_=0;K<L.length;K++)for(b|=L[K]<<T,T+=8;T>=k;T-=k,b>>=k)$[_++]=E.decode(b&B);return $}}}}},Cm=e=>(t,r)=>{r||(r=e.blockLen);let n=new Uint8Array(t.length+2);n.set(t);let o=t.length,s=new Uint8Array(r),i=e.create({}),a=0,c=0;return{stats:()=>({calls:a,xofs:c}),get:(l,d)=>(n[o+0]=l,n[o+1]=d,i.destroy(),i=e.create({}).update(n),a++,()=>(c++,i.xofInto(s))),clean:()=>{i.destroy(),Me(s,n)}}},Tf=Cm(Ef);var De=256,Pt=3329,Im=3303,Mm=17,{mod:jn,nttZetas:Um,NTT:Sr,bitsCoder:Km}=vf({N:De,Q:Pt,F:Im,ROOT_OF_UNITY:Mm,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),sa={512:{N:De,Q:Pt,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128},768:{N:De,Q:Pt,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:De,Q:Pt,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256}},$m=e=>{if(e>=12)return{encode:r=>r,decode:r=>r};let t=2**(e-1);return{encode:r=>((r<<e)+Pt/2)/Pt,decode:r=>r*Pt+t>>>e}},Wn=e=>Km(e,$m(e));function Br(e,t){for(let r=0;r<De;r++)e[r]=jn(e[r]+t[r])}function Nm(e,t){for(let r=0;r<De;r++)e[r]=jn(e[r]-t[r])}function Pm(e,t,r,n,o){let s=jn(t*n*o+e*r),i=jn(e*n+t*r);return{c0:s,c1:i}}function ns(e,t){for(let r=0;r<De/2;r++){let n=Um[64+(r>>1)];r&1&&(n=-n);let{c0:o,c1:s}=Pm(e[2*r+0],e[2*r+1],t[2*r+0],t[2*r+1],n);e[2*r+0]=o,e[2*r+1]=s}return e}function Sf(e){let t=new Uint16Array(De);for(let r=0;r<De;){let n=e();if(n.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;r<De&&o+3<=n.length;o+=3){let s=(n[o+0]>>0|n[o+1]<<8)&4095,i=(n[o+1]>>4|n[o+2]<<4)&4095;s<Pt&&(t[r++]=s),r<De&&i<Pt&&(t[r++]=i)}}return t}function qn(e,t,r,n){let o=e(n*De/4,t,r),s=new Uint16Array(De),i=Ct(o),a=0;for(let c=0,l=0,d=0,u=0;c<i.length;c++){let p=i[c];for(let h=0;h<32;h++)d+=p&1,p>>=1,a+=1,a===n?(u=d,d=0):a===2*n&&(s[l++]=jn(u-d),d=0,a=0)}if(a)throw new Error(`sampleCBD: leftover bits: ${a}`);return s}var Hm=e=>{let{K:t,PRF:r,XOF:n,HASH512:o,ETA1:s,ETA2:i,du:a,dv:c}=e,l=Wn(1),d=Wn(c),u=Wn(a),p=Tr("publicKey",rs(Wn(12),t),32),h=rs(Wn(12),t),m=Tr("ciphertext",rs(u,t),d),g=Tr("seed",32,32);return{secretCoder:h,lengths:{secretKey:h.bytesLen,publicKey:p.bytesLen,cipherText:m.bytesLen},keygen:w=>{X(w,32,"seed");let v=new Uint8Array(33);v.set(w),v[32]=t;let k=o(v),[E,B]=g.decode(k),R=[],L=[];for(let b=0;b<t;b++)R.push(Sr.encode(qn(r,B,b,s)));let $=n(E);for(let b=0;b<t;b++){let T=Sr.encode(qn(r,B,t+b,s));for(let _=0;_<t;_++){let P=Sf($.get(_,b));Br(T,ns(P,R[_]))}L.push(T)}$.clean();let K={publicKey:p.encode([L,E]),secretKey:h.encode(R)};return Me(E,B,R,L,v,k),K},encrypt:(w,v,k)=>{let[E,B]=p.decode(w),R=[];for(let _=0;_<t;_++)R.push(Sr.encode(qn(r,k,_,s)));let L=n(B),$=new Uint16Array(De),K=[];for(let _=0;_<t;_++){let P=qn(r,k,t+_,i),H=new Uint16Array(De);for(let A=0;A<t;A++){let N=Sf(L.get(_,A));Br(H,ns(N,R[A]))}Br(P,Sr.decode(H)),K.push(P),Br($,ns(E[_],R[_])),Me(H)}L.clean();let b=qn(r,k,2*t,i);Br(b,Sr.decode($));let T=l.decode(v);return Br(T,b),Me(E,R,$,b),m.encode([K,T])},decrypt:(w,v)=>{let[k,E]=m.decode(w),B=h.decode(v),R=new Uint16Array(De);for(let L=0;L<t;L++)Br(R,ns(B[L],Sr.encode(k[L])));return Nm(E,Sr.decode(R)),Me(R,B,k),l.encode(E)}}};function ia(e){let t=Hm(e),{HASH256:r,HASH512:n,KDF:o}=e,{secretCoder:s,lengths:i}=t,a=Tr("secretKey",i.secretKey,i.publicKey,32,32),c=32,l=64;return{info:{type:"ml-kem"},lengths:{...i,seed:64,msg:c,msgRand:c,secretKey:a.bytesLen},keygen:(d=vt(l))=>{X(d,l,"seed");let{publicKey:u,secretKey:p}=t.keygen(d.subarray(0,32)),h=r(u),m=a.encode([p,u,h,d.subarray(32)]);return Me(p,h),{publicKey:u,secretKey:m}},getPublicKey:d=>{let[u,p,h,m]=a.decode(d);return Uint8Array.from(p)},encapsulate:(d,u=vt(c))=>{X(d,i.publicKey,"publicKey"),X(u,c,"message");let p=d.subarray(0,384*e.K),h=s.encode(s.decode(kf(p)));if(!ts(h,p))throw Me(h),new Error("ML-KEM.encapsulate: wrong publicKey modulus");Me(h);let m=n.create().update(u).update(r(d)).digest(),g=t.encrypt(d,u,m.subarray(32,64));return Me(m.subarray(32)),{cipherText:g,sharedSecret:m.subarray(0,32)}},decapsulate:(d,u)=>{X(u,a.bytesLen,"secretKey"),X(d,i.cipherText,"cipherText");let p=a.bytesLen-96,h=p+32,m=r(u.subarray(p/2,h));if(!ts(m,u.subarray(h,h+32)))throw new Error("invalid secretKey: hash check failed");let[g,w,v,k]=a.decode(u),E=t.decrypt(d,g),B=n.create().update(E).update(v).digest(),R=B.subarray(0,32),L=t.encrypt(w,E,B.subarray(32,64)),$=ts(d,L),K=o.create({dkLen:32}).update(k).update(d).digest();return Me(E,L,$?K:R),$?R:K}}}function Fm(e,t,r){return kt.create({dkLen:e}).update(t).update(new Uint8Array([r])).digest()}var aa={HASH256:vr,HASH512:bf,KDF:kt,XOF:Tf,PRF:Fm},qx=ia({...aa,...sa[512]}),zn=ia({...aa,...sa[768]}),Bf=ia({...aa,...sa[1024]});function Dm(e,t=!1){let r=e.lengths,n=e.keygen;if(t){let s=e.Point.Fn;if(!s)throw new Error("No Point.Fn");n=(i=vt(r.seed))=>{X(i,r.seed,"seed");let a=s.isLE?rt(i):tt(i),c=s.toBytes(s.create(a));return{secretKey:c,publicKey:e.getPublicKey(c)}}}return{lengths:{secretKey:r.secretKey,publicKey:r.publicKey,seed:r.seed},keygen:n,getPublicKey:o=>e.getPublicKey(o)}}function ca(e,t=!1){let r=Dm(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{...r.lengths,msg:r.lengths.seed,cipherText:r.lengths.publicKey},keygen:r.keygen,getPublicKey:r.getPublicKey,encapsulate(n,o=vt(e.lengths.seed)){let s=this.keygen(o).secretKey,i=this.decapsulate(n,s),a=e.getPublicKey(s);return Me(s),{sharedSecret:i,cipherText:a}},decapsulate(n,o){let s=e.getSharedSecret(o,n);return e.lengths.publicKeyHasPrefix?s.subarray(1):s}}}function Yn(e,t){return Tr(t,...e.map(r=>{if(typeof r.lengths[t]!="number")throw new Error("wrong length: "+t);return r.lengths[t]}))}function la(e){return(t,r)=>e(t,{dkLen:r})}function Wm(e,t,...r){let n=Yn(r,"seed"),o=Yn(r,"publicKey");e===void 0&&(e=n.bytesLen),re(e);function s(i){X(i,e);let a=n.decode(t(i,n.bytesLen)),c=r.map((u,p)=>u.keygen(a[p])),l=c.map(u=>u.secretKey),d=c.map(u=>u.publicKey);return{secretKey:l,publicKey:d}}return{info:{lengths:{seed:e,publicKey:o.bytesLen,secretKey:e}},getPublicKey(i){return this.keygen(i).publicKey},keygen(i=vt(e)){let{publicKey:a,secretKey:c}=s(i),l=o.encode(a);return Me(a),Me(c),{secretKey:i,publicKey:l}},expandDecapsulationKey:s,realSeedLen:e}}function os(e,t,r,n,...o){let s=Wm(e,r,...o),i=Yn(o,"cipherText"),a=Yn(o,"publicKey"),c=Yn(o,"msg");return t===void 0&&(t=c.bytesLen),re(t),{lengths:{...s.info.lengths,msg:t,msgRand:c.bytesLen,cipherText:i.bytesLen},getPublicKey:s.getPublicKey,keygen:s.keygen,encapsulate(l,d=vt(c.bytesLen)){let u=a.decode(l),p=c.decode(d),h=o.map((v,k)=>v.encapsulate(u[k],p[k])),m=h.map(v=>v.sharedSecret),g=h.map(v=>v.cipherText),w={sharedSecret:n(u,g,m),cipherText:i.encode(g)};return Me(m,g),w},decapsulate(l,d){let u=i.decode(l),{publicKey:p,secretKey:h}=s.expandDecapsulationKey(d),m=o.map((g,w)=>g.decapsulate(u[w],h[w]));return n(p,u,m)}}}function Af(e,t,r,n,o){return We(n),We(o),os(32,32,la(n),(s,i,a)=>o(Le(a[0],a[1],i[1],s[1],er(e))),t,r)}var t1=Af("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",zn,ca(Nt,!0),kt,vr),r1=Af("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",Bf,ca(df,!0),kt,vr);function qm(e,t,r,n,o){return We(n),We(o),os(32,32,la(n),(s,i,a)=>{let c=Le(a[0],a[1],i[0],s[0],i[1],s[1],er(e)),l=32,d=Le(er("hybrid_prk"),c),u=Vr(o,d),p=Le(Fr(l,2),er("shared_secret"),er("")),h=Cn(o,u,p,l);return Me(u,p,d,c),h},t,r)}var Of=ca(nr),n1=qm("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",zn,Of,kt,he),jm=os(32,32,la(kt),(e,t,r)=>vr(Le(r[0],r[1],t[1],e[1],er("\\.//^\\"))),zn,Of);function zm(e,t,r,n){let o=e.Point.Fn;if(!o)throw new Error("no Point.Fn");function s(i){let a;for(let d=0,u=t;;d=u,u+=t){if(u>i.length)throw new Error("rejection sampling failed");if(a=o.fromBytes(i.subarray(d,u),!0),o.isValidNot0(a))break}let c=o.toBytes(o.create(a)),l=e.getPublicKey(c,!1);return{secretKey:c,publicKey:l}}return{lengths:{secretKey:t,publicKey:r,seed:n,msg:n,cipherText:r},keygen(i=vt(n)){return X(i,n,"seed"),s(i)},getPublicKey(i){return e.getPublicKey(i,!1)},encapsulate(i,a=vt(n)){X(a,n,"rand");let{secretKey:c}=s(a),l=this.decapsulate(i,c),d=e.getPublicKey(c,!1);return Me(c),{sharedSecret:l,cipherText:d}},decapsulate(i,a){return e.getSharedSecret(a,i).subarray(1)}}}function Ym(e,t,r,n){let{secretKey:o,publicKeyUncompressed:s}=r.lengths;if(!o||!s)throw new Error("wrong curve");let i=zm(r,o,s,n),a=64,c=a+n;return os(32,32,l=>{X(l,32);let d=kt(l,{dkLen:c}),u=d.subarray(0,a),p=d.subarray(a,c);return Le(u,p)},(l,d,u)=>vr(Le(u[0],u[1],d[1],l[1],er(e))),t,i)}var Gm=Ym("MLKEM768-P256",zn,Nt,128);var fa=jm,_f=Gm;var Lf=!1,Zm=!1;async function Rf(e,t){if(Zm)return await t();try{return await e()}catch(r){if(r instanceof ReferenceError||r instanceof DOMException&&r.name==="NotSupportedError")return await t();throw r}}async function ss(e,t){return await Rf(async()=>{let r=da(e)?e:await Xm(e),n=await crypto.subtle.importKey("raw",t,{name:"X25519"},Lf,[]);return new Uint8Array(await crypto.subtle.deriveBits({name:"X25519",public:n},r,256))},()=>{if(da(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return nr.scalarMult(e,t)})}async function is(e){return await Rf(async()=>ss(e,nr.GuBytes),()=>{if(da(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return nr.scalarMultBase(e)})}var Vm=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function Xm(e){if(e.length!==32)throw new Error("X25519 private key must be 32 bytes");let t=new Uint8Array([...Vm,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},Lf,["deriveBits"])}function da(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var as=class{s;transcript=[];buf=new Uint8Array(0);constructor(t){this.s=t.getReader()}async readLine(){let t=[];for(;;){let r=this.buf.indexOf(10);if(r>=0)return t.push(this.buf.subarray(0,r)),this.transcript.push(this.buf.subarray(0,r+1)),this.buf=this.buf.subarray(r+1),Jm(Ar(t));this.buf.length>0&&(t.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=Ar(t),null;this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:Ar(this.transcript)}}};function Jm(e){return e.forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function Ar(e){let t=e.reduce(((o,s)=>o+s.length),0),r=new Uint8Array(t),n=0;for(let o of e)r.set(o,n),n+=o.length;return r}function nn(e,...t){return e.pipeThrough(new TransformStream({start(r){for(let n of t)r.enqueue(n)}}))}function cs(e){return new ReadableStream({start(t){t.enqueue(e),t.close()}})}async function ua(e){if(!(e instanceof ReadableStream))throw new Error("readAll expects a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function Cf(e){if(!(e instanceof ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}async function If(e,t){let r=e.getReader(),n=[],o=0;for(;o<t;){let{done:c,value:l}=await r.read();if(c)throw Error("stream ended before reading "+t.toString()+" bytes");n.push(l),o+=l.length}r.releaseLock();let s=Ar(n),i=s.subarray(0,t),a=nn(e,s.subarray(t));return{data:i,rest:a}}var ht=class{args;body;constructor(t,r){this.args=t,this.body=r}};async function eg(e){let t=await e.readLine();if(t===null)throw Error("invalid stanza");let r=t.split(" ");if(r.length<2||r.shift()!=="->")return{next:t};for(let s of r)if(s.length===0)throw Error("invalid stanza");let n=[];for(;;){let s=await e.readLine();if(s===null)throw Error("invalid stanza");let i=He.decode(s);if(i.length>48)throw Error("invalid stanza");if(n.push(i),i.length<48)break}let o=Ar(n);return{s:new ht(r,o)}}async function Mf(e){let t=new as(e),r=await t.readLine();if(r!=="age-encryption.org/v1")throw Error("invalid version "+(r??"line"));let n=[];for(;;){let{s:o,next:s}=await eg(t);if(o!==void 0){n.push(o);continue}if(!s.startsWith("--- "))throw Error("invalid header");let i=He.decode(s.slice(4)),{rest:a,transcript:c}=t.close(),l=c.slice(0,c.length-1-s.length+3);return{stanzas:n,headerNoMAC:l,MAC:i,headerSize:c.length,rest:nn(e,a)}}}function pa(e){let t=[];t.push(`age-encryption.org/v1
`);for(let r of e){t.push("-> "+r.args.join(" ")+`
`);for(let n=0;n<r.body.length;n+=48){let o=n+48;o>r.body.length&&(o=r.body.length),t.push(He.encode(r.body.subarray(n,o))+`
`)}r.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function Uf(e,t){return Ar([pa(e),new TextEncoder().encode(" "+He.encode(t)+`
`)])}var fs=class{recipient;constructor(t){let{prefix:r,words:n}=qe.decode(t,!1),o=qe.fromWords(n);if(!t.startsWith("age1pq1")||r.toLowerCase()!=="age1pq"||o.length!==1216)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=fa.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:s,nonce:i}=ys(Kf,n,o),a=st(s,i).encrypt(t);return[new ht(["mlkem768x25519",He.encode(r)],a)]}},ds=class{identity;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-PQ-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="mlkem768x25519")continue;if(r.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=He.decode(r.args[1]);if(n.length!==1120||r.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let o=fa.decapsulate(n,this.identity),s=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:i,nonce:a}=ys(Kf,o,s);try{return st(i,a).decrypt(r.body)}catch{continue}}return null}},Kf=25722,tg=80,ha=16;function ys(e,t,r){let n=rg(e),o=ls(n,void 0,"psk_id_hash",new Uint8Array(0)),s=ls(n,void 0,"info_hash",r),i=new Uint8Array(1+o.length+s.length);i[0]=0,i.set(o,1),i.set(s,1+o.length);let a=ls(n,t,"secret",new Uint8Array(0)),c=ma(n,a,"key",i,32),l=ma(n,a,"base_nonce",i,12);return{key:c,nonce:l}}function rg(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,t[7]=1,t[8]=0,t[9]=3,t}function ls(e,t,r,n){let o=new Uint8Array(7+e.length+r.length+n.length),s=0;return o.set(new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(r),s),s+=r.length,o.set(n,s),Vr(he,o,t)}function ma(e,t,r,n,o){let s=new Uint8Array(9+e.length+r.length+n.length),i=0;return s[i]=o>>8&255,s[i+1]=o&255,i+=2,s.set(new TextEncoder().encode("HPKE-v1"),i),i+=7,s.set(e,i),i+=e.length,s.set(new TextEncoder().encode(r),i),i+=r.length,s.set(n,i),Cn(he,t,s,o)}function ng(e){e.length!==Nt.lengths.publicKeyUncompressed&&(e=Nt.Point.fromBytes(e).toBytes(!1));let t=Nt.utils.randomSecretKey(),r=Nt.getPublicKey(t,!1),n=Nt.getSharedSecret(t,e,!0).subarray(1),o=new Uint8Array(r.length+e.length);o.set(r,0),o.set(e,r.length);let s=new Uint8Array(5);s.set(new TextEncoder().encode("KEM"),0),s[3]=ha>>8,s[4]=ha&255;let i=ls(s,void 0,"eae_prk",n),a=ma(s,i,"shared_secret",o,32);return{encapsulatedKey:r,sharedSecret:a}}var us=class{recipient;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("age1tag1")||r.prefix.toLowerCase()!=="age1tag"||r.bytes.length!==33)throw Error("invalid recipient");this.recipient=r.bytes}wrapFileKey(t){let{encapsulatedKey:r,sharedSecret:n}=ng(this.recipient),o=new TextEncoder().encode("age-encryption.org/p256tag"),s=(()=>{let l=he(this.recipient).subarray(0,4),d=new Uint8Array(r.length+l.length);return d.set(r,0),d.set(l,r.length),Vr(he,d,o).subarray(0,4)})(),{key:i,nonce:a}=ys(ha,n,o),c=st(i,a).encrypt(t);return[new ht(["p256tag",He.encode(s),He.encode(r)],c)]}},ps=class{recipient;constructor(t){let{prefix:r,words:n}=qe.decode(t,!1),o=qe.fromWords(n);if(!t.startsWith("age1tagpq1")||r.toLowerCase()!=="age1tagpq"||o.length!==1249)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=_f.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768p256tag"),s=(()=>{let l=he(this.recipient.subarray(1184)).subarray(0,4),d=new Uint8Array(r.length+l.length);return d.set(r,0),d.set(l,r.length),Vr(he,d,o).subarray(0,4)})(),{key:i,nonce:a}=ys(tg,n,o),c=st(i,a).encrypt(t);return[new ht(["mlkem768p256tag",He.encode(s),He.encode(r)],c)]}},hs=class{recipient;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("age1")||r.prefix.toLowerCase()!=="age"||r.bytes.length!==32)throw Error("invalid recipient");this.recipient=r.bytes}async wrapFileKey(t){let r=gt(32),n=await is(r),o=await ss(r,this.recipient),s=new Uint8Array(n.length+this.recipient.length);s.set(n),s.set(this.recipient,n.length);let i=new TextEncoder().encode("age-encryption.org/v1/X25519"),a=wt(he,o,s,i,32);return[new ht(["X25519",He.encode(n)],ga(t,a))]}},Gn=class{identity;recipient;constructor(t){if(og(t)){this.identity=t,this.recipient=is(t);return}let r=qe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes,this.recipient=is(r.bytes)}async unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="X25519")continue;if(r.args.length!==2)throw Error("invalid X25519 stanza");let n=He.decode(r.args[1]);if(n.length!==32)throw Error("invalid X25519 stanza");let o=await ss(this.identity,n),s=await this.recipient,i=new Uint8Array(n.length+s.length);i.set(n),i.set(s,n.length);let a=new TextEncoder().encode("age-encryption.org/v1/X25519"),c=wt(he,o,i,a,32),l=ya(r.body,c);if(l!==null)return l}return null}},ms=class{passphrase;logN;constructor(t,r){this.passphrase=t,this.logN=r}wrapFileKey(t){let r=gt(16),n="age-encryption.org/v1/scrypt",o=new Uint8Array(n.length+16);o.set(new TextEncoder().encode(n)),o.set(r,n.length);let s=Hn(this.passphrase,o,{N:2**this.logN,r:8,p:1,dkLen:32});return[new ht(["scrypt",He.encode(r),this.logN.toString()],ga(t,s))]}},gs=class{passphrase;constructor(t){this.passphrase=t}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="scrypt")continue;if(t.length!==1)throw Error("scrypt recipient is not the only one in the header");if(r.args.length!==3||!/^[1-9][0-9]*$/.test(r.args[2]))throw Error("invalid scrypt stanza");let n=He.decode(r.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let o=Number(r.args[2]);if(o>20)throw Error("scrypt work factor is too high");let s="age-encryption.org/v1/scrypt",i=new Uint8Array(s.length+16);i.set(new TextEncoder().encode(s)),i.set(n,s.length);let a=Hn(this.passphrase,i,{N:2**o,r:8,p:1,dkLen:32}),c=ya(r.body,a);if(c!==null)return c}return null}};function ga(e,t){let r=new Uint8Array(12);return st(t,r).encrypt(e)}function ya(e,t){if(e.length!==32)throw Error("invalid stanza");let r=new Uint8Array(12);try{return st(t,r).decrypt(e)}catch{return null}}function og(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Or=16,ba=64*1024,wa=ba+Or;function $f(e){let t=new Uint8Array(12),r=()=>{for(let i=t.length-2;i>=0&&(t[i]++,t[i]===0);i--);},n=!0,o=new Uint8Array(wa),s=0;return new TransformStream({transform(i,a){for(;i.length>0;){if(s===o.length){let l=st(e,t).decrypt(o);a.enqueue(l),r(),s=0,n=!1}let c=Math.min(o.length-s,i.length);o.set(i.subarray(0,c),s),s+=c,i=i.subarray(c)}},flush(i){t[11]=1;let a=st(e,t).decrypt(o.subarray(0,s));if(!n&&a.length===0)throw new Error("final chunk is empty");i.enqueue(a)}})}function Nf(e){if(e<Or)throw Error("ciphertext is too small");if(e===Or)return 0;let t=Math.floor(e/wa),r=e%wa;if(0<r&&r<=Or)throw Error("ciphertext size is invalid");let n=e;return n-=t*Or,n-=r>0?Or:0,n}function Pf(e){let t=new Uint8Array(12),r=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},n=new Uint8Array(ba),o=0;return new TransformStream({transform(s,i){for(;s.length>0;){if(o===n.length){let c=st(e,t).encrypt(n);i.enqueue(c),r(),o=0}let a=Math.min(n.length-o,s.length);n.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let i=st(e,t).encrypt(n.subarray(0,o));s.enqueue(i)}})}function Hf(e){let t=Math.max(1,Math.ceil(e/ba));return e+Or*t}var Zn=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(t){if(this.passphrase!==null)throw new Error("can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients and passphrases");this.passphrase=t}setScryptWorkFactor(t){this.scryptWorkFactor=t}addRecipient(t){if(this.passphrase!==null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof t=="string")if(t.startsWith("age1pq1"))this.recipients.push(new fs(t));else if(t.startsWith("age1tag1"))this.recipients.push(new us(t));else if(t.startsWith("age1tagpq1"))this.recipients.push(new ps(t));else if(t.startsWith("age1"))this.recipients.push(new hs(t));else throw new Error("unrecognized recipient type");else this.recipients.push(t)}async encrypt(t){let r=gt(16),n=[],o=this.recipients;this.passphrase!==null&&(o=[new ms(this.passphrase,this.scryptWorkFactor)]);for(let h of o)n.push(...await h.wrapFileKey(r));let s=new TextEncoder().encode("header"),i=wt(he,r,void 0,s,32),a=lt(he,i,pa(n)),c=Uf(n,a),l=gt(16),d=new TextEncoder().encode("payload"),u=wt(he,r,l,d,32),p=Pf(u);return t instanceof ReadableStream?Object.assign(nn(t.pipeThrough(p),c,l),{size:h=>Hf(h)+c.length+l.length}):(typeof t=="string"&&(t=new TextEncoder().encode(t)),await ua(nn(cs(t).pipeThrough(p),c,l)))}},ws=class{identities=[];addPassphrase(t){this.identities.push(new gs(t))}addIdentity(t){if(lg(t))this.identities.push(new Gn(t));else if(typeof t=="string")if(t.startsWith("AGE-SECRET-KEY-1"))this.identities.push(new Gn(t));else if(t.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.push(new ds(t));else throw new Error("unrecognized identity type");else this.identities.push(t)}async decrypt(t,r){let n=t instanceof ReadableStream?t:cs(t),{fileKey:o,headerSize:s,rest:i}=await this.decryptHeaderInternal(n),{data:a,rest:c}=await If(i,16),l=new TextEncoder().encode("payload"),d=wt(he,o,a,l,32),u=$f(d),p=c.pipeThrough(u),h=Object.assign(p,{size:m=>Nf(m-s-a.length)});return t instanceof ReadableStream?h:r==="text"?await Cf(p):await ua(p)}async decryptHeader(t){return(await this.decryptHeaderInternal(cs(t))).fileKey}async decryptHeaderInternal(t){let r=await Mf(t),n=await this.unwrapFileKey(r.stanzas);if(n===null)throw Error("no identity matched any of the file's recipients");let o=new TextEncoder().encode("header"),s=wt(he,n,void 0,o,32),i=lt(he,s,r.headerNoMAC);if(!cg(r.MAC,i))throw Error("invalid header HMAC");return{fileKey:n,headerSize:r.headerSize,rest:r.rest}}async unwrapFileKey(t){for(let r of this.identities){let n=await r.unwrapFileKey(t);if(n!==null)return n}return null}};function cg(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function lg(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var fg=16384,dg=64,Ff=fe(`age-encryption.org/v1
`),ug=64,pg=/^->( [!-~]+)+$/,hg=/^[A-Za-z0-9+/]{0,64}$/,mg=/^--- [A-Za-z0-9+/]{43}$/,gg=10;function Df(e){if(!Ff.every((i,a)=>i===e[a]))return null;let t=e.subarray(0,fg),r=0,n=0,o=!1,s=Ff.length;for(;;){let i=t.indexOf(gg,s);if(i<0)return null;let a=String.fromCharCode(...t.subarray(s,i));if(s=i+1,o){if(!hg.test(a))return null;o=a.length===ug}else if(pg.test(a)){let c=a.split(" ")[1];if(r+=1,c==="X25519")n+=1;else if(!c.endsWith("-grease"))return null;if(r>dg)return null;o=!0}else return mg.test(a)&&n>0?s:null}}var yg=16,wg=65536,Wf=16,bg=1048576,_r=class extends Error{constructor(r){super(r);this.reason=r}reason};async function bs(e,t){if(t.length===0)throw new Error("sealed to nobody");let r=new Zn;for(let n of t)sr(n),r.addRecipient(n);return new Uint8Array(await r.encrypt(e))}function xa(e){let t=Df(e);if(t===null)throw new _r("too_large");let r=e.length-t-yg,n=Math.ceil(r/(wg+Wf))*Wf;if(r<=0||r<n||r-n>bg)throw new _r("too_large");return r-n}async function xs(e,t){xa(e);let r=new ws;r.addIdentity(t);try{return new Uint8Array(await r.decrypt(e))}catch{throw new _r("cannot_open")}}async function qf(e,t,r){let n=new Zn;return n.setPassphrase(t),n.setScryptWorkFactor(r),new Uint8Array(await n.encrypt(fe(e)))}var xg=17;async function Eg(e){return e.job==="stretch"?new Uint8Array(Hn(fe(e.passphrase),e.salt,yl)):qf(e.text,e.passphrase,xg)}self.onmessage=async e=>{let t=await Eg(e.data);self.postMessage(t,{transfer:[t.buffer]})};var Ea=new URL("scrypt-worker-f74ba95b.js",import.meta.url).href,jf=window.trustedTypes?.createPolicy("candour-worker",{createScriptURL(e){if(e!==Ea)throw new TypeError("not the worker");return e}});function on(e){let t=new Worker(jf?jf.createScriptURL(Ea):Ea);return new Promise((r,n)=>{t.onmessage=o=>r(o.data),t.onerror=()=>n(new Error("the worker failed")),t.postMessage(e)}).finally(()=>t.terminate())}function ka(){for(let e of document.querySelectorAll("[data-errors]"))e.replaceChildren();for(let e of document.querySelectorAll(".govuk-error-message")){let t=e.closest(".govuk-form-group");t?.classList.remove("govuk-form-group--error");for(let r of t?.querySelectorAll("[aria-invalid]")??[]){r.removeAttribute("aria-invalid"),r.classList.remove("govuk-input--error","govuk-textarea--error");let n=(r.getAttribute("aria-describedby")??"").split(" ").filter(o=>o!==e.id);r.setAttribute("aria-describedby",n.join(" "))}e.remove()}}function Ht(e,t){ka();let r=y("ul",{class:"govuk-list govuk-error-summary__list"});for(let s of e){if(s.field===null){r.append(y("li",{},s.message));continue}let i=y("a",{href:`#${s.field}`},s.message),a=G(`#${s.field}`);i.addEventListener("click",c=>{c.preventDefault(),a.focus()}),r.append(y("li",{},i)),kg(a,s.message)}let n=y("div",{class:"govuk-error-summary",role:"alert",tabindex:"-1"},y("h2",{class:"govuk-error-summary__title"},f("browser-problem")),y("div",{class:"govuk-error-summary__body"},r));(t?.closest("section")?.querySelector("[data-errors]")??G("[data-errors]")).replaceChildren(n),pt(n)}function kg(e,t){let r=`${e.id}-error`,n=y("span",{class:"govuk-visually-hidden"},`${f("browser-error-prefix")} `);e.before(y("p",{class:"govuk-error-message",id:r},n,t)),e.closest(".govuk-form-group")?.classList.add("govuk-form-group--error"),e.classList.add(e instanceof HTMLTextAreaElement?"govuk-textarea--error":"govuk-input--error"),e.setAttribute("aria-invalid","true");let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",`${o} ${r}`.trim())}var _e=class extends Error{constructor(r,n=null){super(r);this.field=n}field};function Ft(e,t){e.addEventListener("submit",r=>{r.preventDefault(),sn(e,t)})}async function sn(e,t){if(e.getAttribute("aria-busy")!=="true"){e.setAttribute("aria-busy","true"),ka();try{await t()}catch(r){if(r instanceof ft)return;Ht([vg(r)],e)}finally{e.removeAttribute("aria-busy"),Re("")}}}function vg(e){return e instanceof _e?{field:e.field,message:e.message}:e instanceof Fe?{field:null,message:e.message}:{field:null,message:f("browser-unexpected")}}function Es(e,t){e.replaceChildren(...t.split(" ").map(r=>y("li",{},r)))}async function zf(){Bg();let e=await tn();Tg(e);let t=G("[data-make-identity-file]");t.disabled=!1,t.addEventListener("click",()=>{sn(t,()=>Sg(e))})}function Tg({keys:e}){let t=Uo(e.recipient,e.signer);G("[data-fingerprint]").textContent=t;let r=document.querySelector("[data-fingerprint-in-keys]")?.textContent??null,n=r===null?"none":r===t?"same":"other";G("[data-fingerprint-verdict]").replaceChildren(y("div",{class:"govuk-inset-text"},f(`browser-fingerprint-${n}`)))}async function Sg({account:e,keys:t}){Re(f("browser-identity-making"));let r=Ko(),n=`# ${e}
# public key: ${t.recipient}
${t.identity}
`,o=await on({job:"seal-identity-file",passphrase:r,text:n}),s=y("ol",{class:"candour-code"});Es(s,r);let i=`candour-identity-${e}.age`,a=URL.createObjectURL(new Blob([o],{type:"application/octet-stream"})),c=y("a",{class:"govuk-button",role:"button",draggable:"false",href:a,download:i},f("browser-identity-download",{file:i})),l=y("p",{class:"govuk-body"},f("browser-identity-words"));G("[data-identity-file]").replaceChildren(l,s,c),pt(l)}function Bg(){for(let e of document.querySelectorAll("[data-end-session]"))e.addEventListener("click",()=>{sn(e,()=>Ag(e))})}async function Ag(e){if(await dt("/api/v1/sessions/end",{session:e.dataset.endSession}),e.dataset.thisSession!==void 0)return ir();let t=y("li",{},f("browser-session-ended"));e.closest("li")?.replaceWith(t),pt(t)}var Q=class extends Error{constructor(){super("malformed")}},Og=64;function be(e){let t=Object.keys(e);return r=>{let n=Dt(r),o=Object.keys(n);if(o.length!==t.length)throw new Q;return t.forEach((s,i)=>{if(o[i]!==s)throw new Q;e[s](n[s])}),n}}function Dt(e){if(typeof e!="object"||e===null||Array.isArray(e))throw new Q;return e}function Tt(e){return t=>{if(!Array.isArray(t))throw new Q;return t.forEach(e),t}}function de(e){if(typeof e!="string"||!e.isWellFormed())throw new Q;return e}function an(e){return t=>{let r=Tt(e)(t);if(r.length>Og||new Set(r).size!==r.length)throw new Q;return r}}function va(e){return t=>t===""?t:e(t)}function Yf(e){return t=>t===null?t:e(t)}function Ta(e){if(typeof e!="boolean")throw new Q;return e}function ve(...e){return t=>{if(!e.includes(t))throw new Q;return t}}function Lr(e){return t=>{if(typeof t!="string"||!e.test(t))throw new Q;return t}}function St(e){let t=Lr(/^[a-z][a-z0-9-]{1,30}$/)(e);if(t==="reporter"||t==="no-account")throw new Q;return t}function Bt(e){return Lr(/^[a-z][a-z0-9_]{1,40}$/)(e)}function Wt(e){return Lr(/^[a-z][a-z0-9_]{0,40}$/)(e)}function Gf(e){return Lr(/^[a-z2-7]{26}$/)(e)}function Vn(e){if(typeof e!="number"||!Number.isInteger(e)||e<0||e>4294967295)throw new Q;return e}function Rr(e){let t=Lr(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(e),r=new Date(`${t}T00:00:00Z`);if(Number.isNaN(r.getTime())||r.toISOString().slice(0,10)!==t||r.getTime()<0)throw new Q;return t}function Cr(e){return t=>{let r=Sa(()=>ie(de(t)));if(e!==null&&r.length!==e)throw new Q;return t}}function cn(e){if(!pl(ie(Cr(32)(e))))throw new Q;return e}function At(e){return Sa(()=>sr(de(e))),e}function Zf(e){return Sa(()=>Ei(de(e))).fill(0),e}function Sa(e){try{return e()}catch{throw new Q}}var Ba=["none","low","moderate","severe","death","not_known"],Aa=["rare","unlikely","possible","likely","certain","not_known"],Oa=["engaged","not_engaged","not_known"],_a=["notifiable","not_notifiable","not_known"],_g=["acknowledged","declined","question","outcome","answer"],Lg=["consent","serious_harm"],Rg=16,Cg=64,Ig=/^[a-z][a-z0-9_]{0,39}$/;function Mg(e){for(let[t,r]of Object.entries(Dt(e)))Lr(Ig)(t),Array.isArray(r)?Tt(de)(r):de(r);return e}function Vf(e){if(!Array.isArray(e)||e.length!==0)throw new Q;return e}function Ug(e){let t=an(At)(e);if(t.length===0||t.length>Rg)throw new Q;return t}function Kg(e){let t=Tt(be({title:de,text:de}))(e);if(t.length>Cg)throw new Q;return t}var Xf=Cr(32),Qf={report:be({recipient:At,token:At,signer:cn,staff:Tt(be({name:St,recipient:At,key:Cr(32)})),excluded:Tt(St),answers:Mg,files:Vf}),message:be({text:de}),feedback:be({outcome:ve("action_taken","no_action"),result:va(Wt),text:de,changed:de}),identity:be({inner:Cr(null)}),request:be({body:Bt,text:de}),consent:be({body:Bt,given:Ta}),withdrawal:be({text:de}),rating:be({score:ve(1,2,3,4,5),text:de}),checkin:be({month:ve(1,3,6,12),detriment:ve("no","afraid","yes"),text:de}),note:be({text:de}),classification:be({nation:Wt,setting:Wt,about:an(Wt),categories:an(Wt),urgency:Wt,reporter:Wt,flags:an(Wt),nhs_funded:Yf(Ta),severity:ve(...Ba),likelihood:ve(...Aa),candour:ve(...Oa),irmer:ve(..._a),text:de}),route:be({edition:Xf,bodies:an(Bt),text:de}),override:be({body:Bt,text:de}),approval:be({of:Vn,text:de}),task:be({for:St,due:Rr,text:de}),pack:be({body:Bt,recipient:At,signer:cn,sealed_to:Ug,basis:ve(...Lg),edition:Xf,shared:Vn,parts:Kg,files:Vf,text:de}),letter:be({says:ve(..._g),suggestion:va(Bt),text:de}),diary:be({day:Rr,text:de}),grant:be({for:St,to:At,key:Zf,signer:cn})};var ed=["reporter","reviewer","lead","custodian","liaison"],$g=/^[a-z2-7]{16}$/,Ng=/^referral-[a-z2-7]{16}$/,Ir=["reporter"],cr=["reviewer","lead"],Jf=["reporter","reviewer","lead"],ks={report:{thread:"shared",by:Ir},message:{thread:"shared",by:Jf},feedback:{thread:"shared",by:cr},identity:{thread:"shared",by:Ir},request:{thread:"shared",by:cr},consent:{thread:"shared",by:Ir},withdrawal:{thread:"shared",by:Ir},rating:{thread:"shared",by:Ir},checkin:{thread:"shared",by:Ir},note:{thread:"staff",by:cr},classification:{thread:"staff",by:cr},route:{thread:"staff",by:cr},override:{thread:"staff",by:cr},approval:{thread:"staff",by:["lead"]},task:{thread:"staff",by:cr},pack:{thread:"referral",by:cr},letter:{thread:"referral",by:["liaison","reviewer","lead"]},diary:{thread:"private",by:Ir},grant:{thread:"grant",by:Jf}},td=Object.keys(ks);function vs(e){return ks[e].thread}function rd(e,t){let{thread:r}=ks[e];return r==="referral"?ln(t):r===t}function lr(e){if(!$g.test(e))throw new Q;return`referral-${e}`}function ln(e){return Ng.test(e)}function nd(e){if(e==="shared"||e==="staff"||e==="grant"||e==="private"||typeof e=="string"&&ln(e))return e;throw new Q}function Xn(e,t,r){let n=t==="letter"&&r.says==="answer";return ks[t].by.includes(e)&&!(n&&e==="liaison")}var od=fe(`candour/1 doc
`),Ts=fe(`
`),Pg=32,La=[4096,16384,65536,262144,1048576],Hg=1024,Qn=class extends Error{constructor(){super("longer than the largest document")}};function Fg(e){let{v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:l,data:d}=e;return fe(JSON.stringify({v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:l,data:d}))}function sd(e,t){let r=Fg(e);return ld(r),fd(e.kind,r,Ae(ul(or(od,r),t)))}function id(e){let t=e.indexOf(Ts[0]),r=e.indexOf(Ts[0],t+1);if(t<0||r<0)throw new Q;let n=new Uint8Array(e.slice(0,t)),o=cd(e.subarray(t+1,r)),s=ld(n);if(!ct(Dg(s.kind,n,o),e))throw new Q;return{document:s,line:n,signature:o}}function Dg(e,t,r){try{return fd(e,t,r)}catch{throw new Q}}function ad(e,t){let r;try{r=ie(e.signature)}catch{return!1}return hl(r,or(od,e.line),t)}function cd(e){try{return al(e)}catch{throw new Q}}function ld(e){let t;try{t=JSON.parse(cd(e))}catch{throw new Q}let r=Wg(t)(t);if(!ct(fe(JSON.stringify(r)),e))throw new Q;return r}function Wg(e){let t=ve(...td)(Dt(e).kind);return be({v:n=>{if(n!==1)throw new Q;return 1},kind:ve(t),case:Gf,thread:nd,n:Vn,head:Cr(32),by:n=>n==="reporter"?n:St(n),role:ve(...ed),day:Rr,data:Qf[t]})}function fd(e,t,r){let n=or(t,Ts,fe(r),Ts),s=(e==="grant"?[Hg]:La).find(a=>a>=n.length);if(s===void 0)throw new Qn;let i=new Uint8Array(s).fill(Pg);return i.set(n),i}function qg(e){let t=Dt(e),r=St(t.name),n=ve("reviewer","lead","custodian","liaison")(t.role),o=t.body===void 0||t.body===null?null:Bt(t.body);if(n==="liaison"!=(o!==null))throw new Q;return{name:r,display:t.display===void 0?r:de(t.display),role:n,body:o,recipient:At(t.recipient),key:cn(t.key),until:t.until===null?null:Rr(t.until)}}function jg(e){let t=Dt(e);return{recipient:At(t.recipient),name:de(t.name),account:t.account===null?null:St(t.account)}}function zg(e){let t=new Map;for(let r of Tt(n=>n)(e)){let n=Dt(r),o=Bt(n.id);if(t.has(o))throw new Q;t.set(o,Tt(s=>s)(n.recipients).map(jg))}return t}var Ss=class e{constructor(t,r){this.byName=t;this.bodies=r}byName;bodies;static from(t,r=[]){let n=new Map;for(let o of Tt(s=>s)(t)){let s=qg(o);if(n.has(s.name))throw new Q;n.set(s.name,s)}return new e(n,zg(r))}find(t){return this.byName.get(t)}recipientsOf(t){return this.bodies.get(t)??[]}everybody(){return[...this.byName.values()]}displayName(t){return this.find(t)?.display??t}};function dd(e){return ie(e.key)}function ud(e,t){return e.until===null||t<=e.until}async function Bs(){let e=await Ke("/api/v1/keys");try{return Ss.from(e.people,e.bodies)}catch{throw new Fe(0,f("browser-keyring-unreadable"),{})}}var Ot=class extends Error{constructor(r){super(r);this.reason=r}reason};function Ee(e,t){if(!e)throw new Ot(t)}function As(e,t,r,n){let o=Yg(e.document,t,r,n);Ee(ad(e,o),"bad_signature")}function Yg(e,t,r,n){let{kind:o,data:s}=e;if(e.by==="reporter")return Ee(e.role==="reporter"&&Xn("reporter",o,s),"not_allowed"),Ee(t!==null,"not_allowed"),t;let i=r.find(e.by);return Ee(i!==void 0,"unknown_author"),Ee(e.role===i.role&&Xn(i.role,o,s),"not_allowed"),Ee(i.role!=="liaison"||n!==null&&i.body===n,"not_allowed"),Ee(ud(i,e.day),"not_allowed"),dd(i)}function Os(e,t){let r=je(fe("candour/1 case"),sr(e),t);return Gr(r.subarray(0,16))}function pd(e){let t=e.slice(0,8).toUpperCase();return`${t.slice(0,4)}-${t.slice(4)}`}var hd=fe("candour/1 head");function _t(e,t){return je(hd,je(fe(e)),je(fe(t)))}function Ra(e,t){return je(hd,e,je(t))}async function _s(e,t){let r;try{r=await xs(e,t)}catch(n){throw new Ot(n instanceof _r?n.reason:"cannot_open")}try{return id(r)}catch{throw new Ot("malformed")}finally{r.fill(0)}}async function md(e,t,r,n){try{return{verdict:"verified",key:await Gg(e,t,r,n)}}catch(o){if(o instanceof Ot)return{verdict:o.reason,key:null};throw o}}async function Gg(e,t,r,n){let o=await _s(e,r.identity),{document:s}=o;Ee(s.kind==="grant","wrong_place"),Ee(s.case===t,"wrong_case"),Ee(s.thread==="grant"&&s.n===0,"wrong_place"),Ee(ct(ie(s.head),_t(t,"grant")),"wrong_place"),Ee(s.data.for===r.account&&s.data.to===r.recipient,"wrong_place");let i=Co(s.data.key),a=ie(s.data.signer);return Ee(Os(i,a)===t,"wrong_case"),As(o,a,n,null),{caseId:t,identity:s.data.key,recipient:i,signer:a}}function Jn(e,t,r){return gd(e,{caseId:t.caseId,identity:t.identity,signer:t.signer},r)}async function gd(e,t,r){let n=[],o=_t(t.caseId,e.thread);for(let s=0;s<e.length;s++){let i=e.ciphertexts.get(s);if(i===void 0){n.push({n:s,verdict:"missing",document:null}),o=null;continue}let a={thread:e.thread,n:s,head:o,body:Xg(n[0])},c=await Qg(i,a,t,r);if(c.verdict==="cannot_open"&&s===1&&Zg(n[0])&&Vg(i)){n.push({n:s,verdict:"for_custodians",document:null}),o=o&&Ra(o,i);continue}n.push(c),o=c.document&&Ra(ie(c.document.head),i)}return{entries:n,head:o}}function Zg(e){let t=e?.document;return t?.kind==="report"&&t.data.answers.mode==="confidential"}function Vg(e){return La.includes(xa(e))}function Xg(e){let t=e?.document;return t?.kind==="pack"?t.data.body:null}async function Qg(e,t,r,n){try{let o=await _s(e,r.identity);return Jg(o,t,r,n),{n:t.n,verdict:"verified",document:o.document}}catch(o){if(o instanceof Ot)return{n:t.n,verdict:o.reason,document:null};throw o}}function Jg(e,t,r,n){let{document:o}=e,{thread:s,n:i,head:a,body:c}=t;Ee(o.case===r.caseId,"wrong_case"),Ee(o.thread===s&&o.n===i&&rd(o.kind,s),"wrong_place"),Ee(o.kind==="report"==(s==="shared"&&i===0),"wrong_place"),Ee(o.kind==="pack"===(ln(s)&&i===0),"wrong_place"),Ee(ey(o,r),"wrong_place"),As(e,r.signer,n,c),Ee(ty(o),"wrong_case"),Ee(a===null||ct(ie(o.head),a),"wrong_head")}function ey(e,{addressee:t}){return e.kind!=="pack"||t===void 0?!0:e.data.body===t.body&&e.data.sealed_to.includes(t.recipient)}function ty(e){return e.kind!=="report"&&e.kind!=="pack"?!0:Os(e.data.recipient,ie(e.data.signer))===e.case}var ry=1e5;function Ls(e,t){let{n:r,entries:n}=e.threads[t]??{n:0,entries:[]};if(!Number.isInteger(r)||r<0||r>ry)throw new Error("not a thread");let o=new Map(n.map(s=>[s.n,ny(s.ciphertext)]));return{thread:t,length:r,ciphertexts:o}}function ny(e){try{return ie(e)}catch{return new Uint8Array}}function Rs(e,t){return e.proposals.find(r=>r.about===t)}function Cs(e){return e.links.filter(({kind:t,from_other:r})=>t==="merged"&&r)}var Is=class{questions;states;actions;constructor(t){this.questions=Ca(t,"questions"),this.states=Ca(t,"states"),this.actions=Ca(t,"actions")}state(t){return yd(this.states,t)}action(t){return yd(this.actions,t)}};function yd(e,t){return e.find(r=>r.id===t)?.label??t}function Ca(e,t){return[...G(`[data-words="${t}"]`,e.content).querySelectorAll("[data-id]")].map(n=>({id:n.dataset.id,label:wd(G("dt",n)),options:new Map([...n.querySelectorAll("dd")].map(o=>[o.dataset.value,wd(o)]))}))}function wd(e){return(e.textContent??"").trim()}async function bd(e,t,r,n,o){let s=vs(e.kind),i=s==="staff"?[n.recipient]:[n.recipient,o];return fn(e.kind,oy(e),{caseId:n.caseId,thread:s,...t},r,i)}var Ia=class extends Error{};async function fn(e,t,{caseId:r,thread:n,n:o,head:s,day:i},a,c){let{account:l,role:d,signingSeed:u}=a;if(!Xn(d,e,t))throw new Ia;let p={v:1,kind:e,case:r,thread:n,n:o,head:Ae(s),by:l,role:d,day:i,data:t},h=sd(p,u);try{return await bs(h,c)}finally{h.fill(0)}}function qt(e){return e.replace(/\r\n?/g,`
`)}function oy(e){let t=qt(e.text);switch(e.kind){case"message":case"note":return{text:t};case"feedback":return{outcome:e.outcome,result:e.result,text:t,changed:qt(e.changed)};case"request":case"override":return{body:e.body,text:t};case"route":return{edition:e.edition,bodies:e.bodies,text:t};case"approval":return{of:e.of,text:t};case"task":return{for:e.for,due:e.due,text:t};case"classification":{let{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:l}=e,{severity:d,likelihood:u,candour:p,irmer:h}=e;return{...{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:l},severity:d,likelihood:u,candour:p,irmer:h,text:t}}}}var Ma=class extends Error{constructor(r){super("a body without a recipient");this.body=r}body};function xd(){return Gr(Zr(10))}async function Ed(e,t,r,n,o,s){let i=vd(e.body,s),a={body:e.body,recipient:o.recipient,signer:Ae(o.signer),sealed_to:i,basis:e.basis,edition:e.edition,shared:e.shared,parts:e.parts.map(({title:d,text:u})=>({title:d,text:qt(u)})),files:[],text:qt(e.text)},c=lr(t),l={caseId:o.caseId,thread:c,n:0,head:_t(o.caseId,c),day:r};return fn("pack",a,l,n,[o.recipient,...i])}async function kd(e,t,r,n,o){let s={says:e.says,suggestion:e.suggestion,text:qt(e.text)},i={caseId:n.caseId,thread:lr(n.referral),...t};return fn("letter",s,i,r,[n.recipient,...vd(n.body,o)])}function vd(e,t){let r=t.recipientsOf(e).map(({recipient:n})=>n);if(r.length===0)throw new Ma(e);return r}async function Td(e,t,r,n){let o=await Jn({...e,thread:lr(t)},r,n);return{thread:o,opened:sy(o,t,r.caseId)}}function sy(e,t,r){let n=e.entries[0]?.document;if(n?.kind!=="pack")return null;let{body:o,recipient:s}=n.data;return{to:{caseId:r,referral:t,body:o,recipient:s},pack:n,thread:e}}function Sd(e,t,r){if(e.some(({document:i})=>i?.kind==="withdrawal"))return"not_given";let n=e.findLastIndex(({document:i})=>i?.kind==="consent"&&i.data.body===t),o=n<0?0:n,s=e[o]?.document??null;return iy(s,r)?e.slice(o+1).every(ay)?"given":"unknown":"not_given"}function iy(e,t){if(e?.kind==="consent")return e.data.given;if(e?.kind!=="report")return!1;let r=e.data.answers.consent;return Array.isArray(r)?r.includes(t):r===t}function ay({verdict:e}){return e==="verified"||e==="for_custodians"}function Ms(e,t){return e.some(({document:r})=>{if(r?.kind!=="approval"||r.role!=="lead"||r.data.of>=r.n)return!1;let n=e[r.data.of]?.document;return n?.kind==="override"&&n.data.body===t&&n.by!==r.by})}function Je(e,t){return e.entries.flatMap(({document:r})=>r?.kind===t?[r]:[])}function et(e,t){return Je(e,t).at(-1)??null}function Us({bundle:e,staff:t,referrals:r}){let n={classification:cy(e.classification,et(t,"classification")?.data??null),route:ly(e.route,et(t,"route")?.data.bodies??null),proposals:dy(e,t),tasks:uy(e.tasks,t),referrals:py(e.referrals,r)};return Object.keys(n).filter(o=>!n[o])}function cy(e,t){if(e===null||t===null)return e===t;let{routing:r}=e;return["severity","likelihood","candour","irmer"].every(n=>e[n]===t[n])&&["nation","setting","urgency","reporter","nhs_funded"].every(n=>r[n]===t[n])&&["about","categories","flags"].every(n=>fy(r[n],t[n]))}function ly(e,t){return e===null||t===null?e===t:e.length===t.length&&e.every((r,n)=>r===t[n])}function fy(e,t){return e.length===t.length&&e.every(r=>t.includes(r))}function dy(e,t){return e.proposals.every(({about:r,proposed_by:n,approved_by:o})=>{let s=(a,c)=>t.entries.some(({document:l})=>l?.kind===a&&l.by===n&&(l.kind!=="override"||l.data.body===c));if(r==="unreadable")return!0;if(r==="no_action")return s("note");let i=r.replace(/^override:/,"");return s("override",i)&&(o===null||Ms(t.entries,i))})}function uy(e,t){let r=t.entries.flatMap(({document:o})=>o?.kind==="task"?[o]:[]),n=o=>r.some(({n:s,data:i})=>s===o.n&&i.for===o.for&&i.due===o.due_on);return e.every(n)&&r.every(({n:o})=>e.some(s=>s.n===o))}function py(e,t){let r=n=>{let o=t.find(({id:i})=>i===n.id)?.opened?.pack.data,s=eo(t.find(({id:i})=>i===n.id)?.thread);return o?.body===n.body&&o.basis===n.basis&&s===n.state};return e.every(r)&&t.every(({id:n})=>e.some(o=>o.id===n))}function eo(e){let t="sent";for(let{document:r}of e?.entries??[])r?.kind==="letter"&&(r.data.says==="outcome"&&(t="answered"),r.data.says==="declined"&&(t="declined"),r.data.says==="acknowledged"&&t==="sent"&&(t="acknowledged"));return t}var Ad=["report","excluded","own-key","head"];function Od(e,t,r){let{bundle:n,key:o,shared:s,staff:i,referrals:a,report:c,sealedMode:l}=e,d=[];if(r||d.push("own-key"),c===null)d.push("report");else{let w=c.data.answers.danger==="yes",{excluded:v}=c.data;v.includes(t)&&d.push("excluded"),n.holders.some(k=>k!==t&&v.includes(k))&&d.push("holder-excluded"),n.mode!==l&&d.push("mode"),w&&!n.danger&&d.push("danger-hidden"),!w&&n.danger&&d.push("danger-added")}Bd(n.signer,o.signer)||d.push("signer");let u=a.map(({id:w,thread:v})=>[v,n.threads[`referral-${w}`]]);return[[s,n.threads.shared],[i,n.threads.staff],...u].some(([w,v])=>w.head!==null&&v!==void 0&&!Bd(v.head,w.head))&&d.push("head"),([...s.entries.slice(c===null?1:0),...i.entries,...a.flatMap(({thread:w})=>w.entries)].some(({verdict:w})=>w!=="verified"&&w!=="for_custodians")||a.some(({opened:w})=>w===null))&&d.push("gaps"),Us(e).length>0&&d.push("differs"),d}function Bd(e,t){try{return ct(ie(e),t)}catch{return!1}}var hy=["named","confidential","anonymous"];async function dn(e,t,r,n){if(t.case!==e)return{refused:"wrong_answer"};let o={account:r.account,identity:r.keys.identity,recipient:r.keys.recipient},s=await md(gy(t),e,o,n);if(s.key===null)return{refused:s.verdict};let i=await Jn(Ls(t,"shared"),s.key,n),a=await Jn(Ls(t,"staff"),s.key,n),c=await my(t,s.key,n),l=i.entries[0]?.document??null,d=l?.kind==="report"?l:null,u=w=>n.displayName(w),p={bundle:t,key:s.key,shared:i,staff:a,referrals:c,report:d,sealedMode:yy(d),nameOf:u},h=wy(r,n),m=Od(p,r.account,h!==null),g=m.some(w=>Ad.includes(w))?null:h;return{opened:{...p,warnings:m,actsAs:g}}}async function my(e,t,r){let n=e.referrals.map(({id:i})=>`referral-${i}`),o=[...new Set([...n,...Object.keys(e.threads)])].filter(ln),s=async i=>{let a=i.slice(9);return{id:a,...await Td(Ls(e,i),a,t,r)}};return Promise.all(o.map(s))}function gy(e){try{return ie(e.grant)}catch{return new Uint8Array}}function yy(e){let t=e?.data.answers.mode;return typeof t=="string"&&hy.includes(t)?t:"anonymous"}function wy({account:e,keys:t},r){let n=r.find(e);return n!==void 0&&n.until===null&&n.recipient===t.recipient&&ct(ie(n.key),t.signer)?n.role:null}var to=class extends Error{};async function Ks(e,t,r,n,o){let{n:s,head:i}=t.bundle.threads.shared;return{action:e.action,target:e.target??null,shared:{n:s,head:i},entry:e.entry===void 0?null:await by(e.entry,t,r,n,o),details:e.details??null}}async function by(e,t,r,n,o){let{actsAs:s,report:i,key:a}=t;if(s===null||i===null)throw new to;let c={account:r.account,role:s,signingSeed:r.keys.signingSeed};if(e.kind==="pack"){let h=lr(e.referral),m=await Ed(e,e.referral,o,c,a,n);return Ua(h,0,_t(a.caseId,h),m)}if(e.kind==="letter"){let h=t.referrals.find(({id:k})=>k===e.referral)?.opened;if(!h)throw new to;let m=lr(e.referral),{n:g,head:w}=_d(t,m,h.thread.head),v=await kd(e,{n:g,head:w,day:o},c,h.to,n);return Ua(m,g,w,v)}let l=vs(e.kind)==="staff"?"staff":"shared",{n:d,head:u}=_d(t,l,t[l].head),p=await bd(e,{n:d,head:u,day:o},c,a,i.data.token);return Ua(l,d,u,p)}function _d(e,t,r){let n=e.bundle.threads[t];if(n===void 0)throw new to;return{n:n.n,head:r??ie(n.head)}}function Ua(e,t,r,n){return{thread:e,n:t,head:Ae(r),ciphertext:Ae(n)}}function $s(e){return e.bodies.filter(({role:t})=>t!=="support")}function Ka(e,t){return[...e?.bodies??[],...e?.others??[]].find(r=>r.id===t)}function Lt(e,t){return Ka(e,t)?.name??t}function ro(e,t){return e?.find(r=>r.id===t)?.label??t}function Ld(e,t){return(t?.results??[]).filter(n=>n.outcome===e).map(({id:n,label:o})=>({value:n,label:o}))}async function Rd(){return Id("/api/v1/vocabulary")}async function Cd(e){return Id(`/api/v1/cases/${e}/routing`)}async function Id(e){try{return await Ke(e)}catch(t){if(t instanceof Fe&&t.status===404)return null;throw t}}var Ns=class{kept=new Map;drawn=new Set;has(t){return this.kept.has(t)}follow(t,r){this.drawn.add(t);let n=this.kept.get(t);n!==void 0&&Ey(r,n);let o=()=>this.kept.set(t,xy(r));r.addEventListener("input",o),r.addEventListener("change",o)}write(t,r,n){this.kept.set(t,[{name:r,value:n,written:!0}])}drop(t){this.kept.delete(t)}clear(){this.kept.clear(),this.drawn.clear()}drawAgain(){this.drawn.clear()}orphans(){return[...this.kept].filter(([r])=>!this.drawn.has(r)).flatMap(([,r])=>r.filter(({written:n,value:o})=>n&&o.trim()!=="")).map(({value:r})=>r)}};function Md(e){return[...e.elements].filter(t=>(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement)&&t.name!=="")}function Ud(e){return e instanceof HTMLInputElement&&(e.type==="checkbox"||e.type==="radio")}function xy(e){return Md(e).filter(r=>!Ud(r)||r.checked).map(r=>({name:r.name,value:r.value,written:r instanceof HTMLTextAreaElement}))}function Ey(e,t){for(let r of Md(e)){let n=t.filter(({name:o})=>o===r.name);Ud(r)?r.checked=n.some(({value:o})=>o===r.value):n[0]!==void 0&&(r.value=n[0].value)}}function Kd(e,t){let n=[...t.shared.entries.slice(e.bundle.threads.shared.n),...t.staff.entries.slice(e.bundle.threads.staff.n)].flatMap(({document:s})=>s?[s.by==="reporter"?f("browser-meanwhile-reporter"):t.nameOf(s.by)]:[]),o=[...new Set(n)];return o.length>0?f("browser-meanwhile",{names:ge(o)}):f("browser-meanwhile-state")}function $d(e){let t=e.map(n=>{let o=n.querySelector("h2"),s=y("a",{class:"govuk-link",href:`#${n.id}`},o?.textContent??"");return s.addEventListener("click",i=>{i.preventDefault(),$a(n)}),y("li",{},s)}),r=y("h2",{class:"govuk-visually-hidden",id:"parts-heading"},f("browser-parts"));return y("nav",{class:"candour-parts","aria-labelledby":"parts-heading"},r,y("ul",{},...t))}function $a(e){e.querySelector("h2")?.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function fr(e){return y("dl",{class:"govuk-summary-list"},...e.map(([t,r])=>y("div",{class:"govuk-summary-list__row"},y("dt",{class:"govuk-summary-list__key"},t),y("dd",{class:"govuk-summary-list__value"},r))))}function ce(e,t,...r){let n=y("h2",{class:"govuk-heading-m",id:`${e}-heading`,tabindex:"-1"},t);return y("section",{"aria-labelledby":n.id,id:e},n,y("div",{"data-errors":""}),...r)}function j(e){return y("p",{class:"govuk-body"},e)}function $e(e){return y("p",{class:"candour-text"},e)}function ue({value:e="",rows:t=5,...r}){let n=y("textarea",{class:"govuk-textarea",rows:String(t),...Pa(r)});return n.value=e,Ha(r,n)}function un({value:e="",type:t="text",...r}){let o=y("input",{class:`govuk-input ${t==="date"?"govuk-input--width-10":""}`,type:t,...Pa(r)});return o.value=e,Ha(r,o)}function it({choices:e,value:t,...r}){let n=e.map(s=>y("option",{value:s.value},s.label)),o=y("select",{class:"govuk-select candour-select",...Pa(r)},...n);return t!==void 0&&(o.value=t),Ha(r,o)}function Mr(e){return Ps(e,Na(e))}function dr(e){return Ps(e,Nd("radios","radio",e))}function Na(e){return Nd("checkboxes","checkbox",e)}function Ps({id:e,label:t,hint:r},...n){let o=y("fieldset",{class:"govuk-fieldset",id:e,tabindex:"-1",...r===void 0?{}:{"aria-describedby":`${e}-hint`}},y("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},t),Pd(e,r),...n);return y("div",{class:"govuk-form-group"},o)}function Nd(e,t,{id:r,name:n,choices:o,chosen:s=[],small:i=!0}){let a=o.map(({value:c,label:l,hint:d})=>{let u=`${r}-${c}`,p=y("input",{class:`govuk-${e}__input`,type:t,id:u,name:n,value:c});return p.checked=s.includes(c),d!==void 0&&p.setAttribute("aria-describedby",`${u}-hint`),y("div",{class:`govuk-${e}__item`},p,y("label",{class:`govuk-label govuk-${e}__label`,for:u},l),d===void 0?null:y("div",{class:`govuk-hint govuk-${e}__hint`,id:`${u}-hint`},d))});return y("div",{class:`govuk-${e} ${i?`govuk-${e}--small`:""}`},...a)}function Pa({id:e,name:t,hint:r}){return{id:e,name:t,...r===void 0?{}:{"aria-describedby":`${e}-hint`}}}function Ha({id:e,label:t,hint:r,hiddenLabel:n=!1},o){return y("div",{class:"govuk-form-group"},y("label",{class:n?"govuk-visually-hidden":"govuk-label govuk-label--s",for:e},t),Pd(e,r),o)}function Pd(e,t){return t===void 0?null:y("div",{class:"govuk-hint",id:`${e}-hint`},t)}function Ne({id:e,drafts:t,fields:r,button:n,secondary:o=!1,send:s}){let a=y("button",{class:o?"govuk-button govuk-button--secondary":"govuk-button",type:"submit"},n),c=y("form",{method:"post",novalidate:""},...r,a);return t.follow(e,c),Ft(c,()=>s(new Fa(c))),c}var Fa=class{constructor(t){this.form=t;this.data=new FormData(t)}form;data;one(t){let r=this.data.get(t);return typeof r=="string"?r:""}many(t){return this.data.getAll(t).filter(r=>typeof r=="string")}needed(t,r){let n=this.one(t);if(n.trim()!=="")return n;throw new _e(r,this.idOf(t))}idOf(t){let r=this.form.querySelector(`[name="${CSS.escape(t)}"]`),n=r?.matches("[type=radio], [type=checkbox]")?r.closest("fieldset"):r;if(!n?.id)throw new Error(`the form has no ${t}`);return n.id}};function Te(e,t,...r){let n=y("details",{class:"govuk-details"},y("summary",{class:"govuk-details__summary"},y("span",{class:"govuk-details__summary-text"},e)),y("div",{class:"govuk-details__text"},...r));return n.open=t,n}function Se(e,t,r,...n){let o=Te(t,r.drafts.has(r.id),...n,Ne(r));return o.dataset.action=e,o}function ze(e,t,r=!0){let o=y("button",{class:r?"govuk-button govuk-button--secondary":"govuk-button",type:"button"},e);return o.addEventListener("click",t),o}function Hd(e,t,r){let o=[...new Set(e.map(({group:h})=>h))].map(h=>ky(h,e.filter(({group:m})=>m===h),t)),s=y("p",{class:"govuk-body",role:"status"}),i=()=>o.flatMap(({items:h})=>h.map(({input:m})=>m)),a=()=>{let h=i().filter(({checked:m})=>m).map(({value:m})=>m);return e.filter(({id:m})=>h.includes(m))},c=()=>{let h=a().map(({label:m})=>m);s.textContent=h.length===0?f("browser-categories-none"):f("browser-categories-chosen",{labels:h.join("; ")})},l=un({id:"category-filter",name:"",type:"search",label:f("browser-category-filter")}),d=l.querySelector("input");d.removeAttribute("name"),d.addEventListener("input",()=>vy(o,d.value)),d.addEventListener("keydown",h=>{h.key==="Enter"&&h.preventDefault()});let u=f("browser-categories-label"),p=Ps({id:"classify-categories",name:"categories",label:u,hint:f("browser-categories-hint")},s,l,...o.map(({details:h})=>h));return p.addEventListener("change",()=>{c(),r(a())}),queueMicrotask(c),c(),p}function ky(e,t,r){let n=t.map(({id:a,label:c})=>({value:a,label:c})),o=Na({id:"category",name:"categories",choices:n,chosen:r}),s=[...o.children].map((a,c)=>({item:a,input:a.querySelector("input"),words:`${e} ${t[c]?.label??""}`.toLowerCase()})),i=s.some(({input:a})=>a.checked);return{details:Te(e,i,o),items:s}}function vy(e,t){let r=t.toLowerCase().split(/\s+/).filter(n=>n!=="");for(let{details:n,items:o}of e){let s=!1;for(let{item:i,input:a,words:c}of o){let l=r.every(d=>c.includes(d));ut(i,l||a.checked),s||=l}ut(n,s||o.some(({input:i})=>i.checked)),n.open=r.length>0?s:o.some(({input:i})=>i.checked)}}function Fd(e,t,r){return e===null?Ty(t,r):{...e,text:""}}function Ty(e,{proposed:t,urgencies:r}){let n=t.filter(a=>Sy(a,e)),o=(a,c)=>n.findLast(l=>l.field===a)?.to??c,s=a=>[...new Set(n.filter(c=>c.field===a).map(({to:c})=>c))],i=r.map(({id:a})=>a);return{nation:o("nation","not_sure"),setting:o("setting","not_sure"),about:[],categories:s("categories"),urgency:Da([...s("urgency"),"standard"],i),reporter:o("reporter","prefer_not_to_say"),flags:s("flags"),nhs_funded:null,severity:"not_known",likelihood:"not_known",candour:"not_known",irmer:"not_known",text:""}}function Sy({question:e,value:t},r){let n=r[e];return n===void 0?!1:t===null?Array.isArray(n)?n.length>0:n.trim()!=="":Array.isArray(n)?n.includes(t):n===t}function Da(e,t){let r=e.filter(n=>t.includes(n));return r.reduce((n,o)=>t.indexOf(o)<t.indexOf(n)?o:n,r[0]??"standard")}function Dd({severity:e,likelihood:t,candour:r,irmer:n,text:o,...s}){return{routing:s,severity:e,likelihood:t,candour:r,irmer:n}}function Wd(e,t,r,n){let{words:o,drafts:s}=e,i=Fd(r,n,t),a=(m,g)=>it({id:`classify-${m}`,name:m,label:f(`browser-classify-${m}`),choices:Wa(g),value:i[m]}),c=Mr({id:"classify-flags",name:"flags",label:f("browser-classify-flags"),choices:Wa(t.flags),chosen:i.flags}),l=a("urgency",t.urgencies),d=m=>Ay(m,c,l,t),u=[Hd(t.categories,i.categories,d),l,a("nation",t.nations),a("setting",t.settings),By(i),Mr({id:"classify-about",name:"about",label:f("browser-classify-about"),choices:Wa(t.about),chosen:i.about}),a("reporter",t.reporters),c,a("severity",t.severities),a("likelihood",t.likelihoods),a("candour",t.candour),a("irmer",t.irmer),ue({id:"classify-text",name:"text",label:f("browser-classify-text"),hint:f("browser-classify-text-hint"),rows:3})],p=r===null?o.action("classify"):f("browser-classify-again");return Se("classify",p,{id:"classify",drafts:s,fields:u,button:o.action("classify"),send:m=>{let g=Oy(m),w=f("browser-acted",{action:o.action("classify")}),v={action:"classify",entry:{kind:"classification",...g},details:Dd(g)};return e.take(v,{form:"classify",section:"route",done:w})}})}function Wa(e){return e.map(({id:t,label:r})=>({value:t,label:r}))}function By({nhs_funded:e}){let t=["yes","no","not_known"].map(n=>({value:n,label:f(`browser-nhs-${n}`)})),r=e===null?"not_known":e?"yes":"no";return dr({id:"classify-nhs",name:"nhs_funded",label:f("browser-classify-nhs"),choices:t,chosen:[r]})}function Ay(e,t,r,n){let o=new Set(e.flatMap(a=>a.sets_flags));for(let a of t.querySelectorAll("input"))o.has(a.value)&&(a.checked=!0);let s=r.querySelector("select"),i=n.urgencies.map(({id:a})=>a);s.value=Da([s.value,...e.map(a=>a.urgency)],i)}function Oy(e){let t=e.one("nhs_funded");return{nation:e.one("nation"),setting:e.one("setting"),about:e.many("about"),categories:e.many("categories"),urgency:e.one("urgency"),reporter:e.one("reporter"),flags:e.many("flags"),nhs_funded:t==="not_known"||t===""?null:t==="yes",severity:ve(...Ba)(e.one("severity")),likelihood:ve(...Aa)(e.one("likelihood")),candour:ve(...Oa)(e.one("candour")),irmer:ve(..._a)(e.one("irmer")),text:e.one("text")}}function qd(e){let{opened:t,vocabulary:r}=e,n=et(t.staff,"classification"),o=n===null?[j(f("browser-not-classified"))]:[_y(n.by,n.day,e),...Ly(n.data,r)],s=e.offers("classify")&&r&&t.report?[Wd(e,r,n?.data??null,t.report.data.answers)]:[];return ce("classification",f("browser-section-classification"),...o,...s)}function _y(e,t,{opened:r}){return j(f("browser-signed-by",{name:r.nameOf(e),day:ne(t)}))}function Ly(e,t){let r=(s,i)=>ro(s,i),n=(s,i)=>i.map(a=>ro(s,a)).join("; ")||f("browser-none-chosen"),o=[[f("browser-classify-categories"),n(t?.categories,e.categories)],[f("browser-classify-urgency"),r(t?.urgencies,e.urgency)],[f("browser-classify-nation"),r(t?.nations,e.nation)],[f("browser-classify-setting"),r(t?.settings,e.setting)],[f("browser-classify-about"),n(t?.about,e.about)],[f("browser-classify-flags"),n(t?.flags,e.flags)],[f("browser-classify-severity"),r(t?.severities,e.severity)],[f("browser-classify-likelihood"),r(t?.likelihoods,e.likelihood)]];return[fr(o),...e.text===""?[]:[$e(e.text)]]}function jd(e){return[Ry(e),...e.vocabulary?[Cy(e,e.vocabulary.labels)]:[],Iy(e)]}function Ry(e){let{opened:t,reader:r,drafts:n}=e,{holders:o,assigned_to:s}=t.bundle,i=o.filter(l=>l!==r.account),a=it({id:"assign-to",name:"to",label:f("browser-assign-label"),hint:f("browser-assign-hint"),choices:[{value:r.account,label:f("browser-assign-me")},...i.map(l=>({value:l,label:t.nameOf(l)})),{value:"",label:f("browser-nobody")}],value:s??""}),c=Ne({id:"assign",drafts:n,fields:[a],button:f("browser-assign"),secondary:!0,send:l=>{let d={form:"assign",section:"summary",done:f("browser-assigned-done")};return e.send("assign",{to:l.one("to")||null},d)}});return Te(f("browser-assign-title"),n.has("assign"),c)}function Cy(e,t){let{opened:r,drafts:n}=e,o=Mr({id:"labels",name:"labels",label:f("browser-labels-label"),hint:f("browser-labels-hint"),choices:t.map(({id:i,label:a})=>({value:i,label:a})),chosen:r.bundle.labels}),s=Ne({id:"labels",drafts:n,fields:[o],button:f("browser-labels-save"),secondary:!0,send:i=>{let a={form:"labels",section:"summary",done:f("browser-labels-done")};return e.send("labels",{labels:i.many("labels")},a)}});return Te(f("browser-labels-title"),n.has("labels"),s)}function Iy(e){let{opened:t,drafts:r}=e,n=t.bundle.links,o=y("ul",{class:"govuk-list"},...n.map(d=>My(d,e))),s=un({id:"link-other",name:"other",label:f("browser-link-label"),hint:f("browser-link-hint")}),i=dr({id:"link-kind",name:"kind",label:f("browser-link-kind"),choices:[{value:"same_matter",label:f("browser-link-same_matter")},{value:"merged",label:f("browser-link-merged"),hint:f("browser-link-merged-hint")}],chosen:["same_matter"]}),a=Ne({id:"link",drafts:r,fields:[s,i],button:f("browser-link"),secondary:!0,send:async d=>{let u=d.needed("other",f("browser-link-missing")).trim(),p={form:"link",section:"summary",done:f("browser-link-done")};await e.send("links",{other:u,kind:d.one("kind")},p)}}),c={count:n.length},l=r.has("link")||n.length>0;return Te(f("browser-links-title",c),l,n.length>0?o:j(f("browser-links-none")),a)}function My({case:e,reference:t,kind:r,from_other:n},o){let s=r==="same_matter"?"same_matter":n?"goes-along":"goes-with",i=Ne({id:`unlink-${e}`,drafts:o.drafts,fields:[],button:f("browser-unlink",{reference:t}),secondary:!0,send:()=>{let c={form:`unlink-${e}`,section:"summary",done:f("browser-unlink-done")};return o.send("links",{other:e,kind:null},c)}}),a=y("a",{class:"govuk-link",href:`/cases/${e}`},t);return y("li",{},a,` ${f(`browser-linked-${s}`)}`,i)}function zd(e){return y("div",{},...e.warnings.map(t=>jt(Uy(t,e))))}function Uy(e,t){let{bundle:r,sealedMode:n,report:o,nameOf:s}=t;switch(e){case"mode":return f("browser-warn-mode",{listed:qa(r.mode),sealed:qa(n)});case"holder-excluded":{let i=r.holders.filter(a=>o?.data.excluded.includes(a));return f("browser-warn-holder-excluded",{names:ge(i.map(s))})}case"differs":{let i=Us(t).map(a=>f(`browser-differs-${a}`));return f("browser-warn-differs",{what:ge(i)})}default:return f(`browser-warn-${e}`)}}function jt(e){return y("div",{class:"govuk-warning-text"},y("span",{class:"govuk-warning-text__icon","aria-hidden":"true"},"!"),y("strong",{class:"govuk-warning-text__text"},y("span",{class:"govuk-visually-hidden"},`${f("browser-warning")} `),e))}function Yd(e){let{opened:t,words:r,vocabulary:n}=e,{bundle:o,report:s}=t,i=[[f("browser-state"),r.state(o.state)],[f("browser-received"),ne(o.received_on)],[f("browser-due"),Ky(o,e.today)]];return s&&(i.push([f("browser-mode"),qa(t.sealedMode)]),s.data.answers.danger==="yes"&&i.push([f("browser-danger"),y("strong",{class:"candour-danger"},f("browser-danger-yes"))]),i.push([f("browser-excluded"),s.data.excluded.map(t.nameOf).join(", ")||f("browser-nobody")])),i.push([f("browser-assigned"),o.assigned_to===null?f("browser-nobody"):t.nameOf(o.assigned_to)]),i.push([f("browser-holders"),ge(o.holders.map(t.nameOf))||f("browser-nobody")]),o.labels.length>0&&i.push([f("browser-labels"),o.labels.map(a=>ro(n?.labels,a)).join(", ")]),i.push(...$y(t)),ce("summary",f("browser-section-summary"),fr(i),...jd(e))}function Ky({due_on:e,paused_on:t,escalated:r},n){if(e===null)return f("browser-nothing-due");if(t!==null)return f("browser-due-paused",{due:ne(e),since:ne(t)});if(e>=n)return ne(e);let o=f(r?"browser-due-escalated":"browser-due-overdue");return y("span",{},`${ne(e)} `,y("strong",{class:"candour-overdue"},o))}function $y({shared:e}){let t=[],r=et(e,"rating");r!==null&&t.push([f("browser-rating"),f("browser-rating-score",{score:r.data.score})]);let n=et(e,"checkin");if(n!==null){let o=f(`browser-detriment-${n.data.detriment}`);t.push([f("browser-checkin"),f("browser-checkin-value",{months:n.data.month,how:o})])}return t}function qa(e){return["named","confidential","anonymous"].includes(e)?f(`browser-mode-${e}`):e}function Gd(e,{person:t,body:r}){let n=(o,s="")=>[y("h3",{class:"govuk-heading-s"},o),...s===""?[]:[$e(s)]];switch(e.kind){case"message":case"note":return[$e(e.data.text)];case"feedback":{let{outcome:o,text:s,changed:i}=e.data,a=n(f(o==="action_taken"?"browser-feedback-action":"browser-feedback-none"),s);return i===""?a:[...a,...n(f("browser-feedback-changed"),i)]}case"request":return n(f("browser-entry-request",{body:r(e.data.body)}),e.data.text);case"consent":return n(f(`browser-entry-consent-${e.data.given?"given":"refused"}`,{body:r(e.data.body)}));case"withdrawal":return n(f("browser-entry-withdrawal"),e.data.text);case"rating":return n(f("browser-rating-score",{score:e.data.score}),e.data.text);case"checkin":{let{month:o,detriment:s,text:i}=e.data;return n(f("browser-checkin-value",{months:o,how:f(`browser-detriment-${s}`)}),i)}case"classification":return n(f("browser-entry-classification"),e.data.text);case"route":return n(f("browser-entry-route",{bodies:ge(e.data.bodies.map(r))}),e.data.text);case"override":return n(f("browser-entry-override",{body:r(e.data.body)}),e.data.text);case"approval":return n(f("browser-entry-approval",{n:e.data.of}),e.data.text);case"task":{let o={name:t(e.data.for),day:ne(e.data.due)};return n(f("browser-entry-task",o),e.data.text)}case"letter":{let{says:o,suggestion:s,text:i}=e.data,a=n(f(`browser-letter-${o}`),i);return s===""?a:[...a,j(f("browser-letter-suggestion",{body:r(s)}))]}default:return[j(f("browser-entry-number",{n:e.n}))]}}function pn(e,t,r){return e.length===0?[j(r)]:e.map(n=>Ny(n,t))}function Ny({n:e,verdict:t,document:r},n){if(r)return Py(r,n);if(t==="for_custodians")return Zd("candour-message",f("browser-for-custodians",{n:e}));let o=t==="missing"?f("browser-missing",{n:e}):f("browser-not-verified",{n:e,reason:f(`browser-reason-${t}`)});return Zd("candour-message candour-message--unverified",o)}function Py(e,t){let r=f(`browser-by-${e.role}`,{name:t.person(e.by),day:ne(e.day)});return y("article",{class:`candour-message candour-message--${Hy(e)}`},y("p",{class:"candour-message__byline"},r),...Gd(e,t))}function Hy(e){return e.by==="reporter"?"reporter":e.role==="liaison"?"body":e.thread==="staff"?"note":"reviewer"}function Zd(e,t){return y("article",{class:e},j(t))}async function Vd(e,t){let r=[],n=[];for(let s of Cs(e.opened.bundle))try{await Fy(s,e,t),r.push(s.reference)}catch(i){if(i instanceof ft)throw i;n.push(s.reference)}return[r.length===0?"":f("browser-along-told",{cases:r.join(", ")}),n.length===0?"":f("browser-along-missed",{cases:n.join(", ")})].filter(s=>s!=="").join(" ")}async function Fy(e,{reader:t,keyring:r,today:n},o){let s=await Ke(`/api/v1/cases/${e.case}`),i=await dn(e.case,s,t,r);if("refused"in i)throw new Error("the other case does not open");let a=await Ks({action:"message",entry:{kind:"message",text:o}},i.opened,t,r,n);await dt(`/api/v1/cases/${e.case}/changes`,a)}var Dy=["acknowledge","ask","message"];function no({opened:e,routing:t}){return{person:e.nameOf,body:r=>Lt(t,r)}}function Xd(e){let t=s=>s?.kind==="report",r=e.opened.shared.entries.filter(({document:s})=>!t(s)),n=Dy.filter(s=>e.offers(s)).map(s=>Wy(s,e)),o=f("browser-section-conversation");return ce("conversation",o,...pn(r,no(e),f("browser-no-messages")),...n)}function Wy(e,t){let{words:r,drafts:n}=t,o=e==="ask"?"ask":"message",s=ue({id:`${e}-text`,name:"text",label:f(`browser-${o}-label`),hint:f(`browser-${o}-hint`),value:e==="acknowledge"?f("browser-acknowledge-text"):"",rows:e==="acknowledge"?8:5});return Se(e,r.action(e),{id:e,drafts:n,fields:[s,...ja(e,t)],button:r.action(e),send:i=>{let a=i.needed("text",f("browser-text-missing")),c=f("browser-acted",{action:r.action(e)}),l={form:e,section:"conversation",done:c,...za(i,t,a)};return t.take({action:e,entry:{kind:"message",text:a}},l)}})}function ja(e,{opened:t}){let r=Cs(t.bundle);if(r.length===0)return[];let n=f("browser-along-tell",{cases:r.map(({reference:o})=>o).join(", ")});return[Mr({id:`${e}-along`,name:"along",label:f("browser-along-label"),hint:f("browser-along-hint"),choices:[{value:"yes",label:n}]})]}function za(e,t,r){return e.one("along")==="yes"?{then:()=>Vd(t,r)}:{}}function Qd({action:e,outcome:t},r){let{words:n,drafts:o,vocabulary:s}=r,i=t??"no_action",a=i==="action_taken"?"feedback-action":"feedback-none",c=n.action(e),l=[it({id:`${e}-result`,name:"result",label:f("browser-result-label"),choices:[{value:"",label:f("browser-result-choose")},...Ld(i,s)]}),ue({id:`${e}-text`,name:"text",label:f(`browser-${a}-label`),hint:f(`browser-${a}-hint`),rows:7}),ue({id:`${e}-changed`,name:"changed",label:f("browser-changed-label"),hint:f("browser-changed-hint"),rows:3}),...ja(e,r)];return Se(e,c,{id:e,drafts:o,fields:l,button:c,send:d=>{let u=d.needed("result",f("browser-result-missing")),p=d.needed("text",f("browser-text-missing")),h=d.one("changed"),m={kind:"feedback",outcome:i,result:u,text:p,changed:h},g=[p,h].filter(v=>v.trim()!=="").join(`

`),w={form:e,section:"closing",done:f("browser-acted",{action:c}),...za(d,r,g)};return r.take({action:e,entry:m,details:{result:u}},w)}})}function Hs(e,t,{drafts:r,words:n,take:o,...s}){let i=Rs(e,"unreadable"),a=["confirm_unreadable","propose_unreadable"].find(m=>t(m)&&(m==="confirm_unreadable"||i===void 0)),c=s.opened?.nameOf??s.nameOf??(m=>m),l=i===void 0?[]:[j(f("browser-unreadable-proposed",{name:c(i.proposed_by)}))];if(a===void 0)return l;let d=n.action(a),p=Ne({id:a,drafts:r,fields:[],button:d,secondary:!0,send:()=>o({action:a},{form:a,section:"closing",done:f("browser-acted",{action:d})})}),h=Te(d,!1,j(f("browser-unreadable-about")),p);return h.dataset.action=a,[...l,h]}function Jd(e){let t=["conclude_action","conclude_no_action"].flatMap(o=>e.offers(o)??[]),r=["propose_no_action","reopen","pause","unpause"].filter(o=>e.offers(o)),n=[...qy(e),...jy(e),...zy(t,e),...t.map(o=>Qd(o,e)),...r.map(o=>Yy(o,e)),...Hs(e.opened.bundle,e.offers,e)];return ce("closing",f("browser-section-closing"),...n.length===0?[j(f("browser-closing-nothing"))]:n)}function qy({opened:e,reader:t}){let{second_look:r,concluded_by:n,holders:o}=e.bundle;if(!r||n===null)return[];let s=ge(o.filter(a=>a!==n).map(e.nameOf))||f("browser-nobody-yet"),i=n===t.account?"yours":"theirs";return[jt(f(`browser-second-look-${i}`,{name:e.nameOf(n),names:s}))]}function jy({opened:e,reader:t,offers:r}){let n=Rs(e.bundle,"no_action");if(n===void 0)return[];let o=e.nameOf(n.proposed_by);return n.proposed_by===t.account?[j(f("browser-proposed-yours"))]:[j(f(r("conclude_no_action")?"browser-proposed-decide":"browser-proposed-wait",{name:o}))]}function zy(e,{opened:t,routing:r,today:n}){if(e.length===0)return[];let s=t.referrals.filter(({thread:c})=>["sent","acknowledged"].includes(eo(c))).map(({opened:c})=>Lt(r,c?.pack.data.body??"")),i=t.bundle.tasks.filter(({done_on:c})=>c===null).length,a=t.bundle.paused_on;return[...s.length===0?[]:[j(f("browser-closing-bodies",{bodies:ge(s)}))],...i===0?[]:[j(f("browser-closing-tasks",{count:i}))],...a===null||a>n?[]:[j(f("browser-closing-paused",{since:ne(a)}))]]}function Yy(e,t){let r=t.words.action(e),n=e==="propose_no_action"?"propose":e,o=ue({id:`${e}-text`,name:"text",label:f(`browser-${n}-label`),hint:f(`browser-${n}-hint`)});return Se(e,r,{id:e,drafts:t.drafts,fields:[o],button:r,secondary:!0,send:s=>{let a={kind:e==="propose_no_action"?"note":"message",text:s.needed("text",f("browser-text-missing"))};return t.take({action:e,entry:a},{form:e,section:"closing",done:f("browser-acted",{action:r})})}})}function eu(e,t){let r=e.reasons.map(s=>y("li",{},s)),n=[[f("browser-body-why"),y("ul",{class:"govuk-list"},...r)]];e.response&&n.push([f("browser-body-response"),e.response]),e.does_not_take&&n.push([f("browser-body-not"),e.does_not_take]),n.push([f("browser-body-reached"),Vy(e,t)]);let o=e.basis.map(({text:s})=>y("li",{},s));return y("li",{class:"candour-body"},y("h4",{class:"govuk-heading-s"},e.name),j(Zy(e.role)),fr(n),Te(f("browser-body-more"),!1,o.length===0?null:y("p",{class:"govuk-body"},y("strong",{},f("browser-body-basis"))),o.length===0?null:y("ul",{class:"govuk-list govuk-list--bullet"},...o),j(f("browser-body-rules",{rules:e.rules.join(", ")})),Ya(e.contacts)))}var Gy=["do_now","internal","speak_up","technical","duty_holder","regulator","professional","specialist","oversight","learning"];function Zy(e){return Gy.includes(e)?f(`browser-role-${e}`):e}function Vy({id:e},t){let r=t.recipientsOf(e);if(r.length===0)return f("browser-body-no-key");let n=r.filter(({account:o})=>o!==null);return n.length===0?f("browser-body-no-account"):f("browser-body-account",{names:ge(n.map(({name:o})=>o))})}function Ya(e){if(e.length===0)return null;let t=e.map(({value:r,purpose:n})=>{let o=r.startsWith("https://")?y("a",{class:"govuk-link",href:r,rel:"noreferrer"},r):r;return y("li",{},`${n}: `,o)});return y("ul",{class:"govuk-list candour-contacts"},...t)}function tu({shared:e},t,r){let n=Sd(e.entries,t,r),o=Je(e,"consent").findLast(({data:i})=>i.body===t),s=Je(e,"request").findLast(({data:i})=>i.body===t);return n==="unknown"?{stands:"unknown",day:null}:n==="given"?o?{stands:"given",day:o.day}:{stands:"given-in-report",day:null}:Je(e,"withdrawal").length>0?{stands:"withdrawn",day:null}:s!==void 0&&(o===void 0||o.n<s.n)?{stands:"asked",day:s.day}:o?{stands:"refused",day:o.day}:{stands:"not-asked",day:null}}function Ga({stands:e}){return e==="given"||e==="given-in-report"}function ru({staff:e},t){let r=Je(e,"override").findLast(({data:n})=>n.body===t);return r===void 0||Je(e,"approval").some(({data:n})=>n.of===r.n)?null:r}function nu(e,t){let r=e.bundle.proposals.find(({about:n})=>n===`override:${t}`);return Ms(e.staff.entries,t)&&r!==void 0&&r.approved_by!==null}function ou(e,t,r){let{opened:n,reader:o}=r,s=ru(n,e);if(s===null)return Xy(e,t,r);let i=s.by===o.account,a=[j(f(i?"browser-override-yours":"browser-override-proposed",{name:n.nameOf(s.by),day:ne(s.day)})),$e(s.data.text)];return i||n.actsAs!=="lead"||!r.offers("approve_override")?a:[...a,Qy(e,t,s.n,r)]}function Xy(e,t,r){if(!r.offers("propose_override"))return[];let n=`override-${e}`,o=ue({id:`${n}-text`,name:"text",label:f("browser-override-label"),hint:f("browser-override-hint")}),s=f("browser-override-title",{body:t});return[Se("propose_override",s,{id:n,drafts:r.drafts,fields:[o],button:r.words.action("propose_override"),secondary:!0,send:i=>{let a={kind:"override",body:e,text:i.needed("text",f("browser-text-missing"))},c=f("browser-override-done");return r.take({action:"propose_override",target:e,entry:a},{form:n,section:"referrals",done:c})}})]}function Qy(e,t,r,n){let o=`approval-${e}`,s=ue({id:`${o}-text`,name:"text",label:f("browser-approval-label"),hint:f("browser-approval-hint"),rows:3}),i=n.words.action("approve_override");return Se("approve_override",f("browser-approval-title",{body:t}),{id:o,drafts:n.drafts,fields:[s],button:i,send:a=>{let c={kind:"approval",of:r,text:a.needed("text",f("browser-text-missing"))},l=f("browser-acted",{action:i});return n.take({action:"approve_override",target:e,entry:c},{form:o,section:"referrals",done:l})}})}var Jy=["mode","consent","excluded","questions"],ew=["reporter_name","reporter_contact"];function su(e,t,r){let o=Object.entries(e.report?.data.answers??{}).flatMap(([a,c])=>{if(Jy.includes(a))return[];let l=t.find(p=>p.id===a),u=[c].flat().map(p=>l?.options.get(p)??p).filter(p=>p.trim()!=="").join(`
`);return u===""?[]:[{id:`answer-${a}`,title:l?.label??a,text:u,names:ew.includes(a)}]}),i=Je(e.shared,"message").filter(({by:a})=>a==="reporter").map(({n:a,day:c,data:l})=>({id:`message-${a}`,title:r(c),text:l.text,names:!1}));return[...o,...i]}function iu({texts:e,summary:t,...r},n){let o=n.flatMap(({id:s,title:i})=>{let a=e.get(s);return a===void 0||a.trim()===""?[]:[{title:i,text:qt(a)}]});return{...r,parts:o,text:qt(t)}}function au(e,t){let r=e.parts.map(({title:s})=>s),n=t.filter(({names:s,title:i})=>s&&!r.includes(i)).flatMap(tw),o=s=>n.some(i=>s.toLowerCase().includes(i));return[...e.parts,{title:"",text:e.text}].filter(({text:s})=>o(s)).map(({title:s})=>s)}function tw({id:e,text:t}){let r=t.toLowerCase().split(/[\s,;:()]+/).filter(n=>n.length>2);return e==="answer-reporter_name"?r:r.filter(n=>/@|[0-9]{4}/.test(n))}var cu="[redacted]";function lu({text:e,from:t,to:r}){if(t===r)return{text:e,cursor:r};let[n,o]=rw(e,t,r);return{text:e.slice(0,n)+cu+e.slice(o),cursor:n+cu.length}}function rw(e,t,r){let n=e.slice(t,r),o=t+(n.length-n.trimStart().length),s=r-(n.length-n.trimEnd().length);if(o>=s)return[t,r];let i=a=>a!==void 0&&/[\p{L}\p{N}\p{M}'’]/u.test(a);for(;o>0&&i(e[o])&&i(e[o-1]);)o-=1;for(;s<e.length&&i(e[s-1])&&i(e[s]);)s+=1;return[o,s]}function fu(e,{id:t,title:r,text:n,names:o}){let s=`${e}-${t}`,i=y("input",{class:"govuk-checkboxes__input",type:"checkbox",id:s,name:"part",value:t}),a=ue({id:`${s}-text`,name:`text-${t}`,label:f("browser-pack-text-of",{title:r}),hiddenLabel:!0,value:n,rows:nw(n)}),c=a.querySelector("textarea"),l=y("span",{class:"candour-said",role:"status"}),d=ze(f("browser-redact"),()=>{let h={text:c.value,from:c.selectionStart,to:c.selectionEnd};if(h.from===h.to){l.textContent=f("browser-redact-nothing"),c.focus();return}let{text:m,cursor:g}=lu(h);c.value=m,c.setSelectionRange(g,g),c.focus(),l.textContent=f("browser-redact-done"),c.dispatchEvent(new Event("input",{bubbles:!0}))});d.setAttribute("aria-label",f("browser-redact-in",{title:r}));let u=y("div",{class:"candour-part__text"},a,d,l),p=()=>ut(u,i.checked);return i.addEventListener("change",p),p(),queueMicrotask(p),y("div",{class:"candour-part","data-names":String(o)},y("div",{class:"govuk-checkboxes govuk-checkboxes--small"},y("div",{class:"govuk-checkboxes__item"},i,y("label",{class:"govuk-label govuk-checkboxes__label",for:s},r),o?y("div",{class:"govuk-hint govuk-checkboxes__hint"},f("browser-pack-name-hint")):null)),u)}function nw(e){let t=e.split(`
`).reduce((r,n)=>r+1+Math.floor(n.length/70),0);return Math.min(12,Math.max(2,t))}function Fs({basis:e,parts:t,text:r}){let n=o=>y("h5",{class:"govuk-heading-s candour-part__title"},o);return[j(f(`browser-basis-${e}`)),...r===""?[]:[n(f("browser-pack-summary")),$e(r)],...t.flatMap(o=>[n(o.title),$e(o.text)])]}function du(e,t,r,n,o){let s=n.keyring.recipientsOf(e.body),i=au(e,r).map(l=>`“${l||f("browser-pack-summary")}”`),a=`refer-${e.body}`,c=Ne({id:`${a}-send`,drafts:n.drafts,fields:[],button:f("browser-pack-send",{body:t}),send:()=>{let l={kind:"pack",referral:xd(),...e},d={basis:e.basis,edition:e.edition},u=f("browser-pack-done",{body:t});return n.take({action:"refer",target:e.body,entry:l,details:d},{form:a,section:"referrals",done:u})}});return y("div",{class:"candour-preview",role:"group","aria-labelledby":`${a}-preview`},y("h4",{class:"govuk-heading-s",id:`${a}-preview`},f("browser-pack-preview")),...i.length===0?[]:[jt(f("browser-pack-mentions",{titles:ge(i)}))],j(f("browser-pack-to",{body:t,names:ge(s.map(l=>l.name))})),...s.every(({account:l})=>l===null)?[j(f("browser-pack-by-hand"))]:[],...Fs(e),j(f("browser-pack-final")),c,ze(f("browser-pack-back"),()=>o()?.focus()))}function uu(e,t,r,n,o){let{opened:s,words:i,drafts:a}=o,c=`refer-${e.id}`,l=su(s,i.questions,w=>f("browser-pack-message",{day:ne(w)})),d=l.map(w=>fu(c,w)),u=ue({id:`${c}-summary`,name:"summary",label:f("browser-pack-summary"),hint:f("browser-pack-summary-hint")}),p=y("div",{"data-preview":""}),h=Ne({id:c,drafts:a,fields:[sw(d),ow(c,d),u],button:f("browser-pack-show"),secondary:!0,send:w=>{let v=iw(w,l),k=s.shared.entries.length,E=iu({body:e.id,basis:r,edition:n,shared:k,texts:v,summary:w.one("summary")},l);if(E.parts.length===0&&E.text.trim()==="")throw new _e(f("browser-pack-empty"),`${c}-parts`);p.replaceChildren(du(E,t,l,o,()=>h.querySelector("button"))),pt(p.firstElementChild)}}),m=()=>p.replaceChildren();h.addEventListener("input",m),h.addEventListener("change",m);let g=y("h4",{class:"govuk-heading-s"},f("browser-pack-title",{body:t}));return y("div",{"data-action":"refer"},g,h,p)}function ow(e,t){let r=y("fieldset",{class:"govuk-fieldset",id:`${e}-parts`,tabindex:"-1","aria-describedby":`${e}-parts-hint`},y("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},f("browser-pack-parts")),y("div",{class:"govuk-hint",id:`${e}-parts-hint`},f("browser-pack-parts-hint")),...t);return y("div",{class:"govuk-form-group"},r)}function sw(e){return ze(f("browser-pack-tick-all"),()=>{for(let t of e){let r=t.querySelector("[type=checkbox]");r===null||r.checked||t.dataset.names==="true"||(r.checked=!0,r.dispatchEvent(new Event("change",{bubbles:!0})))}})}function iw(e,t){let r=e.many("part");return new Map(t.filter(({id:n})=>r.includes(n)).map(({id:n})=>[n,e.one(`text-${n}`)]))}function pu(e,t,r){let{opened:n,drafts:o}=r,s=Ka(t,e)??fw(e),i=Lt(t,e),a=tu(n,e,s.group),c=r.keyring.recipientsOf(e).length>0,l=n.bundle.referrals.find(g=>g.body===e&&["sent","acknowledged"].includes(g.state)),d=Te("",!1);d.classList.add("candour-refer"),d.dataset.refer=e;let u=l?f("browser-refer-there",{day:ne(l.sent_on)}):[f(`browser-consent-short-${a.stands}`),...c?[]:[f("browser-refer-keyless")]].join(", ");d.querySelector(".govuk-details__summary-text").textContent=`${i}: ${u}`;let p=d.querySelector(".govuk-details__text"),h=()=>{p.childElementCount===0&&p.append(...aw(s,i,a,l!==void 0,t,r))};return d.addEventListener("toggle",()=>d.open&&h()),[`request-${e}`,`override-${e}`,`approval-${e}`,`refer-${e}`].some(g=>o.has(g))&&(h(),d.open=!0),d}function aw(e,t,r,n,o,s){if(n)return[j(f("browser-refer-there-about"))];let{opened:i,keyring:a}=s,c=a.recipientsOf(e.id),l=Ga(r)?"consent":nu(i,e.id)?"serious_harm":null,d=r.day===null?"":ne(r.day),u=[j(f(`browser-consent-${r.stands}`,{day:d,body:t}))];return Ga(r)||u.push(...lw(e,t,r,s),...ou(e.id,t,s)),c.length===0?[...u,...cw(e,t)]:(l!==null&&s.offers("refer")?(l==="serious_harm"&&u.push(j(f("browser-refer-overridden"))),u.push(uu(e,t,l,o.edition,s))):l!==null&&u.push(j(f("browser-refer-not-now"))),u.push(j(f("browser-refer-sealed-to",{names:ge(c.map(p=>p.name))}))),u)}function cw(e,t){let r=Ya(e.contacts);return[j(f("browser-refer-no-key",{body:t,id:e.id})),...r?[r]:[]]}function lw(e,t,{stands:r},n){let{drafts:o,words:s}=n;if(!n.offers("request_consent")||r==="withdrawn")return[];let i=`request-${e.id}`,a=ue({id:`${i}-text`,name:"text",label:f("browser-request-label"),hint:f("browser-request-hint",{body:t}),value:f("browser-request-text",{body:t})});return[Se("request_consent",f("browser-request-title",{body:t}),{id:i,drafts:o,fields:[a],button:s.action("request_consent"),send:c=>{let l={kind:"request",body:e.id,text:c.needed("text",f("browser-text-missing"))},d=f("browser-request-done",{body:t});return n.take({action:"request_consent",target:e.id,entry:l},{form:i,section:"referrals",done:d})}})]}function fw(e){return{id:e,name:e,short:e,group:"",does_not_take:"",response:null,contacts:[],recipients:0,accounts:0}}function hu(e){let t=e.findLast(({data:r})=>r.says==="question"||r.says==="answer");return t?.data.says==="question"?t:null}var dw={sent:["acknowledged","question","outcome","declined"],acknowledged:["question","outcome","declined"],answered:["outcome","question"],declined:[]};function mu(e,t,r){let{words:n,drafts:o}=r,s=`answer-${e}`;if(!r.offers("answer_body"))return y("div");let i=ue({id:`${s}-text`,name:"text",label:f("browser-answer-label"),hint:f("browser-answer-hint",{body:t})});return Se("answer_body",n.action("answer_body"),{id:s,drafts:o,fields:[i],button:n.action("answer_body"),send:a=>{let c={kind:"letter",referral:e,says:"answer",suggestion:"",text:a.needed("text",f("browser-text-missing"))},l=f("browser-acted",{action:n.action("answer_body")});return r.take({action:"answer_body",target:e,entry:c},{form:s,section:"referrals",done:l})}})}function gu(e,t,r,n){let{drafts:o,routing:s,words:i}=n,a=`record-${e}`,c=dw[r].filter(u=>n.offers(`record_${u}`));if(c.length===0)return y("div");let l=[...s?.bodies??[],...s?.others??[]],d=[dr({id:`${a}-says`,name:"says",label:f("browser-record-says",{body:t}),choices:c.map(u=>({value:u,label:i.action(`record_${u}`)}))}),ue({id:`${a}-text`,name:"text",label:f("browser-record-text"),hint:f("browser-record-hint")}),...c.includes("declined")?[it({id:`${a}-suggestion`,name:"suggestion",label:f("browser-record-suggestion"),hint:f("browser-record-suggestion-hint"),choices:[{value:"",label:f("browser-record-no-suggestion")},...l.map(u=>({value:u.id,label:u.name}))]})]:[]];return Se("record",f("browser-record-title"),{id:a,drafts:o,fields:d,button:f("browser-record-save"),secondary:!0,send:u=>{let p=u.needed("says",f("browser-record-missing")),h=c.find(E=>E===p),m=h==="declined"?u.one("suggestion"):"",g=u.needed("text",f("browser-text-missing")),w=`record_${h}`,v=f("browser-acted",{action:i.action(w)}),k={kind:"letter",referral:e,says:h,suggestion:m,text:g};return n.take({action:w,target:e,entry:k},{form:a,section:"referrals",done:v})}})}function yu({thread:e},t,r){let n=hu(Je(e,"letter")),o=["ask","message"].find(s=>r.offers(s));return n===null||o===void 0?y("div"):ze(f("browser-pass-on"),()=>{r.drafts.write(o,"text",f("browser-pass-on-text",{body:t,question:n.data.text})),r.goTo("conversation",o)})}function wu(e,t){let{opened:r,routing:n,keyring:o}=t,s=r.bundle.referrals.find(({id:m})=>m===e.id),i=e.opened?.pack,a=i?.data.body??s?.body??"",c=Lt(n,a),l=eo(e.thread),d=e.thread.entries.filter(({document:m})=>m?.kind!=="pack"),u=o.recipientsOf(a),p=u.length>0&&u.every(({account:m})=>m===null),h=e.opened!==null&&l!=="declined";return y("div",{class:"candour-referral","data-referral":e.id},y("h3",{class:"govuk-heading-s"},f("browser-referral-title",{body:c})),j(f(`browser-referral-${l}`,{day:ne(s?.moved_on??i?.day??r.bundle.received_on)})),...i?[uw(i.data,i.day,i.by,t)]:[],pw(e.id,p,t),...pn(d,no(t),f("browser-no-letters")),...i?[yu(e,c,t)]:[],...h?[mu(e.id,c,t),gu(e.id,c,l,t)]:[])}function uw(e,t,r,{opened:n,keyring:o}){let s=o.recipientsOf(e.body),i=e.sealed_to.map(c=>s.find(({recipient:l})=>l===c)?.name??f("browser-pack-former")),a=f("browser-pack-sent",{name:n.nameOf(r),day:ne(t),recipients:ge(i)});return Te(f("browser-pack-what"),!1,j(a),...Fs(e))}function pw(e,t,{opened:r}){let{case:n}=r.bundle,o=y("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/0.age`,download:""},f("browser-referral-file")),s=y("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter`},f("browser-referral-letter")),a=y("ul",{class:"govuk-list"},...(t?[o,s]:[o]).map(c=>y("li",{},c)));return t?y("div",{class:"govuk-inset-text"},j(f("browser-referral-by-hand")),a):a}function bu(e){let{opened:t,routing:r}=e,n=t.referrals.map(a=>wu(a,e)),o=et(t.staff,"route")?.data.bodies??[],s=y("h3",{class:"govuk-heading-s"},f("browser-refer-heading")),i=r===null||o.length===0||t.actsAs===null?[j(f("browser-refer-after-route"))]:[s,j(f("browser-refer-about")),...o.map(a=>pu(a,r,e))];return ce("referrals",f("browser-section-referrals"),...n,...i)}function xu(e,t,r){let n=e.indexOf(t),o=n+r;if(n<0||o<0||o>=e.length)return[...e];let s=e.filter(i=>i!==t);return[...s.slice(0,o),t,...s.slice(o)]}function Eu(e,t){return e.filter(r=>r!==t)}function ku(e,t){return e.includes(t)||t===""?[...e]:[...e,t]}function vu(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function Tu(e,t){let r=m=>t.find(g=>g.id===m)?.name??m,n=y("input",{type:"hidden",name:"bodies",id:"route-bodies"});n.value=e.join(",");let o=y("ol",{class:"candour-order"}),s=y("p",{class:"govuk-visually-hidden",role:"status"}),i=it({id:"route-add",name:"",label:f("browser-route-add-label"),hint:f("browser-route-add-hint"),choices:[]}),a=i.querySelector("select");a.removeAttribute("name");let c=()=>n.value.split(",").filter(m=>m!==""),l=()=>{let m=c();o.replaceChildren(...m.map((w,v)=>p(w,v,m.length)));let g=t.filter(({id:w})=>!m.includes(w));a.replaceChildren(...g.map(({id:w,name:v})=>y("option",{value:w},v)))},d=(m,g)=>{n.value=m.join(","),l(),s.textContent=g,n.dispatchEvent(new Event("input",{bubbles:!0}))},u=(m,g)=>{let w=xu(c(),m,g);d(w,f("browser-route-moved",{body:r(m),place:w.indexOf(m)+1,count:w.length})),hw(o,m,g)},p=(m,g,w)=>{let v=(E,B,R)=>{let L=ze(f(`browser-route-${E}`),B);return L.setAttribute("aria-label",f(`browser-route-${E}-body`,{body:r(m)})),L.dataset.move=E,L.disabled=R,L},k=()=>{d(Eu(c(),m),f("browser-route-taken-out",{body:r(m)})),a.focus()};return y("li",{"data-body":m},y("span",{class:"candour-order__name"},r(m)),y("span",{class:"candour-order__buttons"},v("up",()=>u(m,-1),g===0),v("down",()=>u(m,1),g===w-1),v("out",k,!1)))},h=ze(f("browser-route-add"),()=>{let m=a.value;m!==""&&d(ku(c(),m),f("browser-route-added",{body:r(m)}))});return l(),queueMicrotask(l),y("div",{},n,o,s,i,h)}function hw(e,t,r){let n=i=>e.querySelector(`[data-body="${CSS.escape(t)}"] [data-move="${i}"]`),[o,s]=r===-1?[n("up"),n("down")]:[n("down"),n("up")];(o?.disabled?s:o)?.focus()}function Su(e,t,r){let{words:n,drafts:o}=e,s=$s(t).map(({id:u})=>u),i=[...t.bodies,...t.others],a=r?.bodies.filter(u=>i.some(p=>p.id===u))??s,c=ue({id:"route-text",name:"text",label:f("browser-route-reason"),hint:f("browser-route-reason-hint"),rows:3}),l=Ne({id:"route",drafts:o,fields:[Tu(a,i),c],button:f("browser-route-confirm"),send:u=>{let p=u.one("bodies").split(",").filter(w=>w!=="");if(p.length===0)throw new _e(f("browser-route-none"),"route-add");let h=vu(p,s)?u.one("text"):u.needed("text",f("browser-route-reason-missing")),{edition:m}=t,g={action:"route",entry:{kind:"route",edition:m,bodies:p,text:h},details:{edition:m,bodies:p}};return e.take(g,{form:"route",section:"referrals",done:f("browser-acted",{action:n.action("route")})})}}),d=Te(r===null?n.action("route"):f("browser-route-again"),r===null||o.has("route"),l);return d.dataset.action="route",d}function Bu(e){let{opened:t,routing:r}=e,n=f("browser-section-route");if(r===null)return ce("route",n,j(f("browser-route-after-classifying")));let o=et(t.staff,"route"),s=e.offers("route")?[Su(e,r,o?.data??null)]:[];return ce("route",n,...mw(r),...r.warnings.map(i=>y("div",{class:"govuk-inset-text"},i)),...yw(e,r),gw(e,r,o===null),...ww(r),bw(r.clocks),...s)}function mw({first:e}){if(e.length===0)return[];let t=e.map(({text:n})=>y("li",{},n)),r=y("h3",{class:"govuk-heading-s"},f("browser-route-first"));return[y("div",{class:"candour-first"},r,y("ul",{class:"govuk-list govuk-list--bullet"},...t))]}function gw({keyring:e},t,r){let n=$s(t),o=y("ol",{class:"candour-bodies"},...n.map(s=>eu(s,e)));return Te(f("browser-route-recommended",{count:n.length}),r,o)}function yw({opened:e},t){let r=et(e.staff,"route");if(r===null)return[j(f("browser-route-not-signed"))];let{bodies:n,text:o}=r.data,s=n.map(i=>y("li",{},Lt(t,i)));return[j(f("browser-route-signed",{name:e.nameOf(r.by),day:ne(r.day)})),y("ol",{class:"govuk-list govuk-list--number"},...s),...o===""?[]:[$e(o)]]}function ww({bodies:e}){let t=e.filter(({role:r})=>r==="support");return t.length===0?[]:[j(f("browser-route-support",{names:ge(t.map(({name:r})=>r))}))]}function bw(e){let t=e.map(n=>{let o=xw(n),s=n.promise?f("browser-clock-promise"):f("browser-clock-owner",{owner:n.owner.replaceAll("_"," ")}),i=n.cautions.map(a=>y("div",{class:"govuk-hint"},a));return y("li",{},y("strong",{},n.label),`: ${o}. ${s}`,...i)}),r=y("ul",{class:"govuk-list govuk-list--bullet"},...t);return Te(f("browser-clocks-title",{count:e.length}),!1,r)}function xw({within:e,due_on:t,earliest:r}){return t===null?e:f(r?"browser-clock-earliest":"browser-clock-due",{within:e,day:ne(t)})}var Za=class extends Error{constructor(r){super("not a reviewer or lead in office");this.account=r}account};async function Ds(e,t,r,n){if(!(t.role==="reviewer"||t.role==="lead")||t.until!==null)throw new Za(t.name);let{caseId:s}=e,i={for:t.name,to:t.recipient,key:e.identity,signer:Ae(e.signer)},a={caseId:s,thread:"grant",n:0,head:_t(s,"grant"),day:n};return fn("grant",i,a,r,[t.recipient])}function Au(e,t){let r=({role:n,until:o})=>(n==="reviewer"||n==="lead")&&o===null;return e.filter(n=>r(n)&&!t.includes(n.name))}function Ou(e){let{opened:t}=e,r=ge(t.bundle.holders.map(t.nameOf));return ce("access",f("browser-section-access"),j(f("browser-access-holders",{names:r})),...t.actsAs===null?[]:[Ew(e)],kw(e))}function Ew(e){let{opened:t,keyring:r,drafts:n}=e,o=t.report?.data.excluded??[],s=Au(r.everybody(),t.bundle.holders),i=f("browser-grant-title"),a=s.map(({name:c,display:l})=>({value:c,label:l,...o.includes(c)?{hint:f("browser-grant-excluded-hint")}:{}}));return s.length===0?j(f("browser-grant-nobody")):Se("grant",i,{id:"grant",drafts:n,fields:[dr({id:"grant-for",name:"for",label:f("browser-grant-label"),hint:f("browser-grant-hint"),choices:a})],button:f("browser-grant"),secondary:!0,send:async c=>{let l=c.needed("for",f("browser-grant-missing")),d=t.nameOf(l);if(o.includes(l))throw new _e(f("browser-grant-excluded",{name:d}),"grant-for");let{reader:u,today:p}=e,h=s.find(w=>w.name===l);if(t.actsAs===null||h===void 0)throw new _e(f("browser-unexpected"));let m={account:u.account,role:t.actsAs,signingSeed:u.keys.signingSeed},g=Ae(await Ds(t.key,h,m,p));await e.send("grants",{for:l,ciphertext:g},{form:"grant",section:"access",done:f("browser-grant-done",{name:d})})}})}function kw({opened:e}){let t=y("div",{class:"candour-recusal"}),r=ze(f("browser-recuse-sure"),()=>{sn(t,n)},!1);r.classList.add("govuk-button--warning");let n=async()=>{await dt(`/api/v1/cases/${e.bundle.case}/recuse`,{}),location.assign("/")},o=ze(f("browser-recuse-keep"),()=>{ut(i,!1),a.focus()}),s=e.bundle.holders.length<2,i=y("div",{},j(f(s?"browser-recuse-alone":"browser-recuse-about")),r,o);ut(i,!1);let a=ze(f("browser-recuse"),()=>{ut(i,!0),r.focus()});return t.append(y("h3",{class:"govuk-heading-s"},f("browser-recuse-heading")),a,i),t}function _u(e){let t=[Lu(`/cases/${e.case}/grant.age`,f("browser-file-grant")),...Object.entries(e.threads).flatMap(([o,{entries:s}])=>s.map(({n:i})=>vw(e,o,i)))],r=y("ul",{class:"govuk-list"},...t.map(o=>y("li",{},o))),n=Te(f("browser-files-show"),!1,j(f("browser-files-about")),r);return ce("files",f("browser-section-files"),n)}function vw(e,t,r){let n=t==="shared"||t==="staff"?t:"referral";return Lu(`/cases/${e.case}/${t}/${r}.age`,f(`browser-file-${n}`,{n:r,thread:t}))}function Lu(e,t){return y("a",{class:"govuk-link",href:e,download:""},t)}function Ru(e,t){let{state:r}=e;return r==="concluded"?"closed":r==="withdrawn"||r==="unreadable"?r:r==="reopened"&&e.second_look&&e.concluded_by===t?"second-look":r==="received"?"acknowledge":r==="acknowledged"||r==="reopened"?"assess":r==="awaiting_reporter"?"waiting":e.classification===null?"classify":e.route===null?"route":e.referrals.some(n=>n.state==="sent"||n.state==="acknowledged")?"with-body":e.referrals.some(n=>n.state==="answered")?"close":"refer"}var Tw={acknowledge:"conversation",classify:"classification",route:"route",refer:"referrals","with-body":"referrals",close:"closing"},Sw=["assess","resume"];function Cu(e){let t=f("browser-section-next");if(e.opened.actsAs===null)return ce("actions",t,j(f("browser-nothing-to-do")));let r=Ru(e.opened.bundle,e.reader.account),n=Tw[r],o=n===void 0?null:y("a",{class:"govuk-link",href:`#${n}`},f(`browser-go-${n}`)),s=y("p",{class:"govuk-body"},`${f(`browser-next-${r}`,Aw(e))} `,o),i=Sw.filter(a=>e.offers(a)).map(a=>Bw(a,e));return ce("actions",t,s,...i)}function Bw(e,t){let{words:r,drafts:n}=t,o=f("browser-acted",{action:r.action(e)}),s=()=>t.take({action:e},{form:e,section:"actions",done:o});return Ne({id:e,drafts:n,fields:[],button:r.action(e),send:s})}function Aw({opened:e,reader:t}){let r=e.bundle.holders.filter(n=>n!==t.account);return{names:r.length===0?f("browser-nobody-yet"):ge(r.map(e.nameOf))}}function Iu(e){let t=pn(e.opened.staff.entries,no(e),f("browser-no-notes"));return ce("notes",f("browser-section-notes"),...t,...e.offers("note")?[Ow(e)]:[])}function Ow(e){let t=e.words.action("note"),r=ue({id:"note-text",name:"text",label:f("browser-note-label"),hint:f("browser-note-hint")});return Se("note",t,{id:"note",drafts:e.drafts,fields:[r],button:t,send:n=>{let o={kind:"note",text:n.needed("text",f("browser-text-missing"))};return e.take({action:"note",entry:o},{form:"note",section:"notes",done:f("browser-acted",{action:t})})}})}function Mu(e,t){let r=Object.entries(e.data.answers).map(([n,o])=>{let s=t.questions.find(i=>i.id===n);return[s?.label??n,_w(o,s)]});return ce("report",f("browser-section-report"),fr(r))}function _w(e,t){let r=n=>t?.options.get(n)??n;return Array.isArray(e)?e.length===0?$e(f("browser-not-answered")):y("ul",{class:"govuk-list"},...e.map(n=>y("li",{},$e(r(n))))):$e(r(e)||f("browser-not-answered"))}function Ku(e){let{tasks:t}=e.opened.bundle,r=t.filter(({done_on:a})=>a===null),n=f("browser-section-tasks",{count:r.length}),o=[...t].sort((a,c)=>Uu(a).localeCompare(Uu(c))),s=y("ul",{class:"govuk-list candour-tasks"},...o.map(a=>Lw(a,e))),i=e.offers("add_task")?[Rw(e)]:[];return ce("tasks",n,t.length===0?j(f("browser-no-tasks")):s,...i)}function Uu({done_on:e,due_on:t}){return`${e===null?0:1}${t}`}function Lw(e,t){let{opened:r,drafts:n,words:o}=t,s=Je(r.staff,"task").find(({n:h})=>h===e.n),i=r.nameOf(s?.data.for??e.for),a=s?.data.due??e.due_on,c=e.done_on===null&&a<t.today,l=e.done_on===null?f("browser-task-open",{name:i,day:ne(a)}):f("browser-task-done",{name:i,day:ne(e.done_on)}),d=`complete-${e.n}`,u=o.action("complete_task"),p=()=>t.take({action:"complete_task",target:String(e.n)},{form:d,section:"tasks",done:f("browser-acted",{action:u})});return y("li",{class:"candour-task"},y("p",{class:"govuk-body"},l,c?y("strong",{class:"candour-overdue"},` ${f("browser-due-overdue")}`):null),$e(s?.data.text??f("browser-task-unsigned")),e.done_on===null&&t.offers("complete_task")?Ne({id:d,drafts:n,fields:[],button:u,secondary:!0,send:p}):null)}function Rw(e){let{opened:t,reader:r,words:n,drafts:o}=e,s=t.bundle.holders.map(c=>({value:c,label:t.nameOf(c)})),i=n.action("add_task"),a=[ue({id:"task-text",name:"text",label:f("browser-task-label"),hint:f("browser-task-hint"),rows:3}),it({id:"task-for",name:"for",label:f("browser-task-for"),choices:s,value:r.account}),un({id:"task-due",name:"due",type:"date",label:f("browser-task-due")})];return Se("add_task",i,{id:"add_task",drafts:o,fields:a,button:i,secondary:!0,send:c=>{let l=c.needed("text",f("browser-text-missing")),d=c.needed("due",f("browser-task-due-missing"));if(d<e.today)throw new _e(f("browser-task-due-past"),"task-due");let u=c.needed("for",f("browser-task-for-missing")),p={kind:"task",for:u,due:d,text:l},h={form:"add_task",section:"tasks",done:f("browser-acted",{action:i})};return e.take({action:"add_task",entry:p,details:{for:u,due:d}},h)}})}function $u(e){let{opened:t,words:r}=e;if(t.warnings.includes("excluded"))return[jt(f("browser-warn-excluded"))];let n=[Yd(e),Cu(e),...t.report?[Mu(t.report,r)]:[],Xd(e),qd(e),Bu(e),bu(e),Ku(e),Iu(e),Jd(e),Ou(e),_u(t.bundle)],o=y("div",{class:"candour-case"},$d(n),y("div",{class:"candour-case__parts"},...n));return[zd(t),...Cw(e),o]}function Cw({drafts:e}){return e.orphans().map(t=>{let r=y("h2",{class:"govuk-heading-s"},f("browser-draft-kept"));return y("div",{class:"govuk-inset-text","data-kept":""},r,y("p",{class:"candour-text"},t))})}function Nu(e,t,r){if(e==="wrong_answer")return[jt(f("browser-warn-case"))];let n=f("browser-grant-unverified",{reason:f(`browser-reason-${e}`)}),s=Hs(t,i=>t.actions.find(a=>a.action===i),r);return[jt(n),...s.length===0?[]:[ce("closing",f("browser-section-closing"),...s)]]}function Ws(e,t,r,n){let o=y("p",{class:"govuk-notification-banner__heading"},r),s=y("div",{class:`govuk-notification-banner ${n}`,role:"alert",tabindex:"-1"},y("div",{class:"govuk-notification-banner__content"},o)),i=e.querySelector(`#${t} > h2`);i?i.after(s):e.prepend(s),pt(s)}async function Hu(e){Re(f("browser-opening"));let t=e.dataset.case,r=await tn(),n=await Bs(),o=new Is(G("#case-words")),s=await Ke(`/api/v1/cases/${t}`),i=new Va(t,r,n,o,await Rd());Do(()=>i.forget()),await i.draw(s),Re("")}var Va=class{constructor(t,r,n,o,s){this.caseId=t;this.session=r;this.keyring=n;this.words=o;this.vocabulary=s}caseId;session;keyring;words;vocabulary;place=G("[data-opened]");drafts=new Ns;routing=null;routedBy="";forget(){this.drafts.clear(),this.place.replaceChildren()}async draw(t){let r=await dn(this.caseId,t,this.session,this.keyring);if(this.drafts.drawAgain(),"refused"in r){let{drafts:n,words:o,keyring:s}=this,i=c=>s.displayName(c),a=(c,l)=>this.takeUnopened(t,c,l);return this.place.replaceChildren(...Nu(r.refused,t,{drafts:n,words:o,nameOf:i,take:a})),null}return await this.askTheDirectory(t),this.place.replaceChildren(...$u(this.work(r.opened))),r.opened}async askTheDirectory(t){let r=JSON.stringify(t.classification);t.classification===null?this.routing=null:r!==this.routedBy&&(this.routing=await Cd(this.caseId)),this.routedBy=r}work(t){let{session:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a}=this;return{opened:t,reader:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a,today:Pu(),offers:c=>t.bundle.actions.find(l=>l.action===c&&(t.actsAs!==null||l.entry===null)),take:(c,l)=>this.take(t,c,l),send:(c,l,d)=>this.change(t,`/api/v1/cases/${this.caseId}/${c}`,l,d),goTo:(c,l)=>{this.goTo(t.bundle,c,l)}}}async take(t,r,n){Re(f("browser-acting"));let o=await Ks(r,t,this.session,this.keyring,Pu()).catch(s=>{throw s instanceof Qn?new _e(f("browser-text-too-long")):s});await this.change(t,`/api/v1/cases/${this.caseId}/changes`,o,n)}async change(t,r,n,o){Re(f("browser-acting"));let s;try{s=await dt(r,n)??await Ke(`/api/v1/cases/${this.caseId}`)}catch(a){return this.drawWhatHappenedMeanwhile(a,t,o)}let i=await o.then?.()??"";this.drafts.drop(o.form),await this.draw(s),Ws(this.place,o.section,`${o.done} ${i}`.trim(),"govuk-notification-banner--success")}async takeUnopened(t,r,n){let{n:o,head:s}=t.threads.shared,i={action:r.action,target:null,shared:{n:o,head:s},entry:null,details:null};await this.draw(await dt(`/api/v1/cases/${this.caseId}/changes`,i)),Ws(this.place,n.section,n.done,"govuk-notification-banner--success")}async drawWhatHappenedMeanwhile(t,r,n){let o=t instanceof Fe&&t.status===409?t.problem.bundle:void 0;if(o===void 0)throw t;let s=await this.draw(o);s!==null&&Ws(this.place,n.section,Kd(r,s),"")}async goTo(t,r,n){await this.draw(t),$a(G(`#${r}`,this.place)),G(`[data-action="${n}"] textarea`,this.place).focus()}};function Pu(){return new Date().toISOString().slice(0,10)}var Xa=4;function Fu(e,t){let r=e.size+2*Xa,n=e.rows.flatMap((o,s)=>[...o].flatMap((i,a)=>i==="1"?[`M${a+Xa} ${s+Xa}h1v1h-1z`]:[]));return Wo("svg",{viewBox:`0 0 ${r} ${r}`,class:"candour-qr",role:"img","aria-label":t,"shape-rendering":"crispEdges"},Wo("rect",{width:String(r),height:String(r),fill:"#fff"}),Wo("path",{d:n.join(""),fill:"#000"}))}function Ur(e){return G(`#${e}`).value.trim()}function qs(e){return e===""?{field:"account",message:f("browser-account-missing")}:/^[a-z][a-z0-9-]{1,30}$/.test(e)&&e!=="reporter"?null:{field:"account",message:f("browser-account-shape")}}function js(e){let t=wr(e);if(t==="")return{field:"passphrase",message:f("browser-passphrase-missing")};let r=gl(t);if(r){let{word:o,place:s,suggestion:i}=r;return{field:"passphrase",message:i?f("browser-passphrase-unknown",{word:o,place:s,suggestion:i}):f("browser-passphrase-unknown-plain",{word:o,place:s})}}let n=t.split(" ").length;return n===vi?null:{field:"passphrase",message:f("browser-passphrase-count",{count:n})}}function zs(e){return e?Ur("code").replace(/\s/g,""):null}function Ys(e){return e===null||/^[0-9]{6}$/.test(e)?null:{field:"code",message:f("browser-code-shape")}}function oo(e){return e.filter(t=>t!==null)}var Iw=["invitation","passphrase","confirm","done"];function Du(e){let t=e.dataset.service;Mw();let r=null;Ft(G("#invitation-form"),async()=>{r=await Uw(),r&&(Es(G("[data-passphrase]"),r.passphrase),Kw(r.secondFactor),Gs("passphrase"))}),G("[data-written-down]").addEventListener("click",()=>Gs("confirm")),G("[data-show-again]").addEventListener("click",()=>Gs("passphrase")),Ft(G("#confirm-form"),async()=>{if(!r)return;let n=await $w(t,r);n!==null&&(G("[data-fingerprint]").textContent=n,G("[data-command]").textContent=`candour keys approve ${r.account} ${n}`,Nw(r),r=null,Gs("done"))})}function Mw(){let[e,t]=decodeURIComponent(location.hash.slice(1)).split("/");location.hash!==""&&(history.replaceState(null,"",location.pathname),G("#account").value=e??"",G("#invitation").value=t??"")}async function Uw(){let e=Ur("account"),t=Ur("invitation"),r=t===""?{field:"invitation",message:f("browser-invitation-missing")}:null,n=oo([qs(e),r]);if(n.length>0)return Ht(n),null;let s=(await Kn("/api/v1/enrol/start",{account:e,invitation:t})).second_factor;return{account:e,invitation:t,passphrase:Ko(),root:Zr(32),secondFactor:s}}function Kw(e){e&&(G("[data-qr]").replaceChildren(Fu(e.qr,f("browser-qr-label"))),G("[data-secret]").textContent=e.secret)}async function $w(e,t){let r=Ur("passphrase"),n=zs(t.secondFactor!==null),o=js(r),i=wr(r)!==t.passphrase?{field:"passphrase",message:f("browser-passphrase-different")}:null,a=oo([o??i,Ys(n)]);if(a.length>0)return Ht(a),null;Re(f("browser-working"));let c=$o(e,t.account),l=await on({job:"stretch",passphrase:t.passphrase,salt:c}),d=No(l);l.fill(0),Re(f("browser-enrolling"));let u=Mo(t.root);u.signingSeed.fill(0);let p=await Kn("/api/v1/enrol",{account:t.account,invitation:t.invitation,proof:Ae(d.proof),root:Ae(await bs(t.root,[Co(d.kek)])),recipient:u.recipient,key:Ae(u.signer),box:t.secondFactor?.box??null,code:n});d.proof.fill(0);let h=Uo(u.recipient,u.signer);if(p.fingerprint!==h)throw new _e(f("browser-fingerprint-differs"));return h}function Nw(e){e.root.fill(0),G("[data-passphrase]").replaceChildren(),G("#passphrase").value="",G("#invitation").value="",document.querySelector("[data-qr]")?.replaceChildren(),document.querySelector("[data-secret]")?.replaceChildren()}function Gs(e){for(let t of Iw)ut(G(`[data-step="${t}"]`),t===e);pt(G(`#${e}-heading`))}async function Zs(){try{await fetch("/api/v1/sign-out",{method:"POST",credentials:"same-origin",keepalive:!0})}catch{}await ir()}function Wu(){for(let e of document.querySelectorAll("[data-sign-out]"))e.addEventListener("click",()=>{Zs()})}var Qa=6e4,Pw=5e3,Hw=["pointerdown","keydown","wheel","touchstart"];function qu(e){let t=e*Qa,r=Math.min(2*Qa,t/2),n=Date.now(),o=n,s=Fw(Math.max(1,Math.round(r/Qa)),()=>i(!0));function i(a){n=Date.now(),s.open&&s.close(),!(!a&&n-o<t/4)&&(o=n,Nl(),Ke("/api/v1/session").catch(()=>{}))}for(let a of Hw)addEventListener(a,()=>!s.open&&i(!1),{capture:!0,passive:!0});Pl(()=>{n=o=Date.now(),s.open&&s.close()}),setInterval(()=>{let a=Date.now()-n;a>=t?Zs():a>=t-r&&!s.open&&(document.body.append(s),s.showModal())},Pw)}function Fw(e,t){let r=y("button",{class:"govuk-button",type:"button"},f("browser-idle-stay")),n=y("button",{class:"govuk-button govuk-button--secondary",type:"button"},f("browser-idle-leave")),o=y("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"idle-heading","aria-describedby":"idle-text"},y("h2",{class:"govuk-heading-m",id:"idle-heading"},f("browser-idle-heading")),y("p",{class:"govuk-body",id:"idle-text"},f("browser-idle-text",{minutes:e})),y("div",{class:"govuk-button-group"},r,n));return r.addEventListener("click",t),o.addEventListener("cancel",t),n.addEventListener("click",()=>{Zs()}),o}function ju(){crypto.subtle===void 0&&Object.defineProperty(crypto,"subtle",{get(){throw new DOMException("no secure context","NotSupportedError")}})}async function zu(e,t,r,n,o,s){let i=await dn(e,t,n,o);if("refused"in i)return{refused:"unverified"};let{key:a,report:c,actsAs:l,warnings:d}=i.opened;if(c===null)return{refused:"unverified"};if(d.includes("excluded"))return{refused:"own-exclusion"};if(c.data.excluded.includes(r))return{refused:"excluded"};let u=o.find(r),p=u?.role==="reviewer"||u?.role==="lead";if(l===null||u===void 0||u.until!==null||!p)return{refused:"not-allowed"};let h={account:n.account,role:l,signingSeed:n.keys.signingSeed};return{ciphertext:Ae(await Ds(a,u,h,s))}}async function Yu(e,t,r,n){try{let o=await Ke(`/api/v1/cases/${e}`),s=new Date().toISOString().slice(0,10),i=await zu(e,o,t,r,n,s);return"refused"in i?i.refused:(await dt(`/api/v1/cases/${e}/grants`,{for:t,ciphertext:i.ciphertext}),null)}catch(o){if(!(o instanceof Fe))throw o;if(o.status===409)return null;if(o.status===404)return"gone";if(o.status===422)return"not-allowed";throw o}}async function Gu(e){let t=await e.page(null),r={done:0,total:t.remaining,refused:[]};for(e.told(r);t.cases.length>0;){for(let n of t.cases){if(e.stopped())return r;let o=await e.handOver(n);o===null?r.done+=1:r.refused.push({caseId:n,why:o}),e.told(r)}if(e.stopped())return r;t=await e.page(t.cases.at(-1))}return r}async function Zu(){Re(f("browser-leavers-fetching"));let e=await tn(),t=await Bs(),{leavers:r}=await Ke("/api/v1/leavers"),n=r.map(({account:a})=>a),o=t.everybody().filter(a=>Dw(a,e.account,n)),s=r.map(a=>Ww(a,o,e,t)),i=y("p",{class:"govuk-body"},f("browser-leavers-none"));G("[data-leavers]").replaceChildren(...s.length>0?s:[i]),Re("")}function Dw(e,t,r){return(e.role==="reviewer"||e.role==="lead")&&e.until===null&&e.name!==t&&!r.includes(e.name)}function Ww(e,t,r,n){let{account:o,name:s,until:i,cases:a,shared:c,alone:l}=e,d=[f("browser-leavers-holds",{cases:a}),f("browser-leavers-shared",{shared:c}),f("browser-leavers-alone",{alone:l})];return i!==null&&d.unshift(f("browser-leavers-until",{day:ne(i)})),y("section",{"aria-labelledby":`leaver-${o}`,"data-leaver":o},y("h2",{class:"govuk-heading-m",id:`leaver-${o}`},s),y("ul",{class:"govuk-list govuk-list--bullet"},...d.map(u=>y("li",{},u))),c>0&&t.length>0?qw(e,t,r,n):null)}function qw(e,t,r,n){let o=`successor-of-${e.account}`,s=t.map(({name:p,display:h})=>y("option",{value:p},h)),i=y("select",{class:"govuk-select",id:o,name:"to"},...s),a=y("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""});a.append(f("browser-leavers-stop"));let c=y("progress",{"aria-label":f("browser-leavers-meter"),value:"0",hidden:""}),l=y("p",{class:"candour-progress",role:"status"}),d=y("ul",{class:"govuk-list govuk-list--bullet","data-refused":""}),u=y("form",{},y("div",{class:"govuk-form-group"},y("label",{class:"govuk-label",for:o},f("browser-leavers-to")),i),y("button",{class:"govuk-button",type:"submit"},f("browser-leavers-start"))," ",a,c,l,d);return Ft(u,async()=>{let p=!1;a.onclick=()=>p=!0,a.hidden=c.hidden=!1,i.disabled=!0;let h=({done:m,total:g,refused:w})=>{c.max=Math.max(g,1),c.value=m+w.length,l.textContent=f("browser-leavers-progress",{done:m,total:g,refused:w.length});for(let{caseId:v,why:k}of w.slice(d.childElementCount)){let E={reference:pd(v),colleague:n.displayName(i.value)};d.append(y("li",{},f(`browser-leavers-refused-${k}`,E)))}};d.replaceChildren();try{let m=await Gu({page:E=>jw(e.account,i.value,E),handOver:E=>Yu(E,i.value,r,n),told:h,stopped:()=>p}),{done:g,total:w,refused:v}=m,k=p&&g+v.length<w?"browser-leavers-stopped":"browser-leavers-finished";l.textContent=f(k,{done:g,total:w,refused:v.length})}finally{a.hidden=!0,i.disabled=!1}}),u}async function jw(e,t,r){let n=new URLSearchParams(r===null?{to:t}:{to:t,after:r});return await Ke(`/api/v1/leavers/${e}/cases?${n.toString()}`)}function Vu(e){let t=e.dataset.service,r=e.dataset.secondFactor==="yes",n=G("#passphrase");G("#show-passphrase").addEventListener("change",o=>{n.type=o.target.checked?"text":"password"}),Ft(G("#sign-in-form"),async()=>{let o=Ur("account"),s=zs(r),i=oo([qs(o),js(n.value),Ys(s)]);if(i.length>0)return Ht(i);let a=await zw(t,o,wr(n.value),s);n.value="",location.replace(a==="liaison"?"/referrals":"/")})}async function zw(e,t,r,n){Re(f("browser-working"));let o=await on({job:"stretch",passphrase:r,salt:$o(e,t)}),s=No(o);o.fill(0),Re(f("browser-signing-in"));let i=await Kn("/api/v1/sign-in",{account:t,proof:Ae(s.proof),code:n});s.proof.fill(0);let{role:a,root:c,wrap:l}=i,d=await xs(ie(c),s.kek).catch(()=>{throw new _e(f("browser-root-unopened"))}),u=ie(l);return await Ml(Xl(u,d)).catch(()=>{throw new _e(f("browser-no-storage"))}),u.fill(0),d.fill(0),a}var Yw={account:zf,case:Hu,enrol:Du,leavers:Zu,queue:()=>{},"sign-in":Vu};async function Gw(){ju();let e=G("[data-page]");document.body.dataset.account!==void 0&&(Wu(),qu(Number(document.body.dataset.idleMinutes))),Dl(),await Yw[e.dataset.page]?.(e)}Gw().catch(e=>{e instanceof ft||(Re(""),Ht([{field:null,message:e instanceof Fe?e.message:f("browser-unexpected")}]))});
