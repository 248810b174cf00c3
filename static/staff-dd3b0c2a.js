var so=BigInt(4294967295),ec=BigInt(32);function tp(e,t=!1){return t?{h:Number(e&so),l:Number(e>>ec&so)}:{h:Number(e>>ec&so)|0,l:Number(e&so)|0}}function io(e,t=!1){let r=e.length,n=new Uint32Array(r),o=new Uint32Array(r);for(let s=0;s<r;s++){let{h:i,l:a}=tp(e[s],t);[n[s],o[s]]=[i,a]}return[n,o]}var rp=e=>e/2**32|0,np=e=>e>>>0;function tc(e,t,r,n){let o=rp(r),s=np(r);e.setUint32(t,n?s:o,n),e.setUint32(t+4,n?o:s,n)}var Xs=(e,t,r)=>e>>>r,Qs=(e,t,r)=>e<<32-r|t>>>r,hr=(e,t,r)=>e>>>r|t<<32-r,mr=(e,t,r)=>e<<32-r|t>>>r,mn=(e,t,r)=>e<<64-r|t>>>r-32,yn=(e,t,r)=>e>>>r-32|t<<64-r;function mt(e,t,r,n){let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var rc=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),nc=(e,t,r,n)=>t+r+n+(e/2**32|0)|0,oc=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),sc=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0,ic=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0),ac=(e,t,r,n,o,s)=>t+r+n+o+s+(e/2**32|0)|0;function gn(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ao=e=>e?`"${e}" `:"";function ne(e,t=""){if(typeof e!="number")throw new TypeError(ao(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ao(t)+"expected integer >= 0, got "+e);return e}function fc(e,t=""){if(typeof e!="boolean")throw new TypeError(ao(t)+"expected boolean, got type="+typeof e);return e}function X(e,t,r=""){if(gn(e)&&(t===void 0||e.length===t))return e;t!==void 0&&ne(t,"length");let n=gn(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=ao(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}function We(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(ne(e.outputLen),ne(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var sp=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},cc=(e,t)=>{sp(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Rt(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Nr(e,t){X(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Ct(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function xe(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Pr(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function at(e,t){return e<<32-t|e>>>t}function te(e,t){return e<<t|e>>>32-t>>>0}var ip=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function ap(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function cp(e){for(let t=0;t<e.length;t++)e[t]=ap(e[t]);return e}var Fr=ip?e=>e:cp,dc=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",lp=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function co(e){if(X(e),dc)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=lp[e[r]];return t}function lc(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function lo(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(dc)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,r=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=lc(e.charCodeAt(s)),a=lc(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function fp(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{xe(t)}}function Js(e,t=""){return typeof e=="string"?fp(e):X(e,void 0,t)}function fo(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];X(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let s=e[n];r.set(s,o),o+=s.length}return r}function yr(e,t,r="opts"){return cc(e,"defaults"),t!==void 0&&cc(t,r),Object.assign(Object.create(null),e,t)}function gr(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=yr({},t,"info");let r=(o,s)=>e(s).update(o).digest(),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}function yt(e=32){ne(e,"bytesLength");let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(e))}var It=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function uc(e,t,r){return e&t^~e&r}function pc(e,t,r){return e&t^e&r^t&r}var wn=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Pr(this.buffer)}update(t){Rt(this),X(t);let{view:r,buffer:n,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<s;){let c=Math.min(o-this.pos,s-a);if(c===o){let l=Pr(t);for(;o<=s-a;a+=o)this.process(l,a);i=!0;continue}n.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Rt(this),Nr(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),tc(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let a=t===r?n:Pr(t),c=this.outputLen,l=c/4,d=this.get();if(c%4||l>d.length)throw new Error("invalid outputLen");for(let u=0;u<l;u++)a.setUint32(4*u,d[u],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},hc=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var mc=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),yc=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var dp=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Gt=new Uint32Array(64),ei=class extends wn{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[t,r,n,o,s,i,a,c]}set(t,r,n,o,s,i,a,c){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let u=0;u<16;u++,r+=4)Gt[u]=t.getUint32(r,!1);for(let u=16;u<64;u++){let p=Gt[u-15],h=Gt[u-2],m=at(p,7)^at(p,18)^p>>>3,y=at(h,17)^at(h,19)^h>>>10;Gt[u]=y+Gt[u-7]+m+Gt[u-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:l,H:d}=this;for(let u=0;u<64;u++){let p=at(a,6)^at(a,11)^at(a,25),h=d+p+uc(a,c,l)+dp[u]+Gt[u]|0,y=(at(n,2)^at(n,13)^at(n,22))+pc(n,o,s)|0;d=l,l=c,c=a,a=i+h|0,i=s,s=o,o=n,n=h+y|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(n,o,s,i,a,c,l,d)}roundClean(){xe(Gt)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),xe(this.buffer)}},ti=class extends ei{constructor(){super(32,hc)}};var gc=io(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),up=gc[0],pp=gc[1],Zt=new Uint32Array(80),Vt=new Uint32Array(80),uo=class extends wn{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,r){super(128,t,16,!1),this.Ah=r[0]|0,this.Al=r[1]|0,this.Bh=r[2]|0,this.Bl=r[3]|0,this.Ch=r[4]|0,this.Cl=r[5]|0,this.Dh=r[6]|0,this.Dl=r[7]|0,this.Eh=r[8]|0,this.El=r[9]|0,this.Fh=r[10]|0,this.Fl=r[11]|0,this.Gh=r[12]|0,this.Gl=r[13]|0,this.Hh=r[14]|0,this.Hl=r[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,Dh:a,Dl:c,Eh:l,El:d,Fh:u,Fl:p,Gh:h,Gl:m,Hh:y,Hl:w}=this;return[t,r,n,o,s,i,a,c,l,d,u,p,h,m,y,w]}set(t,r,n,o,s,i,a,c,l,d,u,p,h,m,y,w){this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=l|0,this.El=d|0,this.Fh=u|0,this.Fl=p|0,this.Gh=h|0,this.Gl=m|0,this.Hh=y|0,this.Hl=w|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let E=0;E<16;E++,r+=4)Zt[E]=t.getUint32(r),Vt[E]=t.getUint32(r+=4);for(let E=16;E<80;E++){let B=Zt[E-15]|0,R=Vt[E-15]|0,L=hr(B,R,1)^hr(B,R,8)^Xs(B,R,7),K=mr(B,R,1)^mr(B,R,8)^Qs(B,R,7),$=Zt[E-2]|0,b=Vt[E-2]|0,T=hr($,b,19)^mn($,b,61)^Xs($,b,6),_=mr($,b,19)^yn($,b,61)^Qs($,b,6),P=oc(K,_,Vt[E-7],Vt[E-16]),F=sc(P,L,T,Zt[E-7],Zt[E-16]);Zt[E]=F|0,Vt[E]=P|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:l,Dl:d,Eh:u,El:p,Fh:h,Fl:m,Gh:y,Gl:w,Hh:v,Hl:k}=this;for(let E=0;E<80;E++){let B=hr(u,p,14)^hr(u,p,18)^mn(u,p,41),R=mr(u,p,14)^mr(u,p,18)^yn(u,p,41),L=u&h^~u&y,K=p&m^~p&w,$=ic(k,R,K,pp[E],Vt[E]),b=ac($,v,B,L,up[E],Zt[E]),T=$|0,_=hr(n,o,28)^mn(n,o,34)^mn(n,o,39),P=mr(n,o,28)^yn(n,o,34)^yn(n,o,39),F=n&s^n&a^s&a,A=o&i^o&c^i&c;v=y|0,k=w|0,y=h|0,w=m|0,h=u|0,m=p|0,{h:u,l:p}=mt(l|0,d|0,b|0,T|0),l=a|0,d=c|0,a=s|0,c=i|0,s=n|0,i=o|0;let N=rc(T,P,A);n=nc(N,b,_,F),o=N|0}({h:n,l:o}=mt(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=mt(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l:c}=mt(this.Ch|0,this.Cl|0,a|0,c|0),{h:l,l:d}=mt(this.Dh|0,this.Dl|0,l|0,d|0),{h:u,l:p}=mt(this.Eh|0,this.El|0,u|0,p|0),{h,l:m}=mt(this.Fh|0,this.Fl|0,h|0,m|0),{h:y,l:w}=mt(this.Gh|0,this.Gl|0,y|0,w|0),{h:v,l:k}=mt(this.Hh|0,this.Hl|0,v|0,k|0),this.set(n,o,s,i,a,c,l,d,u,p,h,m,y,w,v,k)}roundClean(){xe(Zt,Vt)}destroy(){this.destroyed=!0,xe(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},ri=class extends uo{constructor(){super(64,yc)}},ni=class extends uo{constructor(){super(48,mc)}};var he=gr(()=>new ti,It(1));var po=gr(()=>new ri,It(3)),wc=gr(()=>new ni,It(2));function bn(e,t,r=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)r(e[n],`${t}[${n}]`);return e}var J=(e,t,r)=>X(e,t,r),oi=ne;function xc(e,t=""){if(typeof e!="string"){let r=t&&`"${t}" `;throw new TypeError(r+"expected string, got type="+typeof e)}return e}function Xt(e,t="object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`);return e}function wr(e,t){if(typeof e!="function")throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);return e}var xn=co,Le=(...e)=>fo(...e),Hr=e=>lo(e),Jt=gn,Mt=e=>yt(e),ho=BigInt(0),bc=BigInt(1),hp=e=>e?`"${e}" `:"";function Ze(e,t=""){if(typeof e!="boolean")throw new TypeError(hp(t)+"expected boolean, got type="+typeof e);return e}function mo(e){if(typeof e=="bigint"){if(!Qt(e))throw new RangeError("positive bigint expected, got "+e)}else oi(e);return e}function Ut(e,t=""){if(typeof e!="number"){let r=t&&`"${t}" `;throw new TypeError(r+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let r=t&&`"${t}" `;throw new RangeError(r+"expected safe integer, got "+e)}}function En(e){let t=mo(e).toString(16);return t.length&1?"0"+t:t}function Ec(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);return e===""?ho:BigInt("0x"+e)}function tt(e){return Ec(co(e))}function rt(e){return Ec(co(er(X(e)).reverse()))}function Dr(e,t){if(ne(t),t===0)throw new Error("zero output length is invalid");e=mo(e);let r=t*2,n=e.toString(16);if(n.length>r)throw new RangeError("number is too large");return lo(n.padStart(r,"0"))}function kn(e,t){return Dr(e,t).reverse()}function er(e){return Uint8Array.from(J(e))}function tr(e){if(typeof e!="string")throw new TypeError("ascii string expected, got "+typeof e);return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${e[r]}" with code ${n} at position ${r}`);return n})}function Qt(e){return typeof e=="bigint"&&ho<=e}function si(e,t,r){return Qt(e)&&Qt(t)&&Qt(r)&&t<=e&&e<r}function gt(e,t,r,n){if(!si(t,r,n))throw new RangeError("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function Wr(e){if(e<ho)throw new Error("expected non-negative bigint, got "+e);return e===ho?0:e.toString(2).length}var vn=e=>(Ut(e,"n"),(bc<<BigInt(e))-bc);function kc(e,t,r){if(ne(e,"hashLen"),ne(t,"qByteLen"),typeof r!="function")throw new TypeError("hmacFn must be a function");let n=w=>new Uint8Array(w),o=Uint8Array.of(),s=Uint8Array.of(0),i=Uint8Array.of(1),a=1e3,c=n(e),l=n(e),d=0,u=()=>{c.fill(1),l.fill(0),d=0},p=(...w)=>r(l,Le(c,...w)),h=(w=o)=>{l=p(s,w),c=p(),w.length!==0&&(l=p(i,w),c=p())},m=()=>{if(d++>=a)throw new Error("drbg: tried max amount of iterations");let w=0,v=[];for(;w<t;){c=p();let k=c.slice();v.push(k),w+=c.length}return Le(...v)};return(w,v)=>{u(),h(w);let k;for(;(k=v(m()))===void 0;)h();return u(),k}}function Ue(e,t={},r={},n="object"){Xt(e,n),Xt(t,"fields"),Xt(r,"optFields");function o(i,a,c){let l=n==="object"?`param "${String(i)}"`:`"${n}.${String(i)}"`,d=e[i];if(!Object.hasOwn(e,i)&&(c?d!==void 0:a!=="function"))throw new TypeError(`${l} is invalid: expected own property`);if(c&&d===void 0)return;let u=typeof d;if(u!==a||d===null)throw new TypeError(`${l} is invalid: expected ${a}, got ${u}`)}let s=(i,a)=>Object.entries(i).forEach(([c,l])=>o(c,l,a));s(t,!1),s(r,!0)}var Ce=BigInt(0),oe=BigInt(1),rr=BigInt(2),Sc=BigInt(3),ii=BigInt(4),Bc=BigInt(5),mp=BigInt(7),Ac=BigInt(8),yp=BigInt(9),gp=BigInt(15),Oc=BigInt(16),wp=BigInt("0x10000000000000000");function se(e,t){if(t<=Ce)throw new Error("mod: expected positive modulus, got "+t);let r=e%t;return r>=Ce?r:t+r}function _c(e,t,r){if(r<=oe)throw new Error("pow: expected modulus > 1, got "+r);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<Ce)throw new Error("invalid exponent, negatives unsupported");if(t===Ce)return oe;if(t===oe)return e;let n=e%r;if(n<Ce&&(n+=r),t<wp){let a=oe;for(;t>Ce;)t&oe&&(a=a*n%r),n=n*n%r,t>>=oe;return a}let o=[];for(;t>Ce;)o.push(Number(t&gp)),t>>=ii;let s=new Array(16);s[0]=oe,s[1]=n;for(let a=2;a<16;a++)s[a]=s[a-1]*n%r;let i=s[o[o.length-1]];for(let a=o.length-2;a>=0;a--){i=i*i%r,i=i*i%r,i=i*i%r,i=i*i%r;let c=o[a];c!==0&&(i=i*s[c]%r)}return i}function nt(e,t,r){if(r<=oe)throw new Error("pow2: expected modulus > 1, got "+r);if(t<Ce)throw new Error("pow2: expected non-negative exponent, got "+t);let n=e;for(;t-- >Ce;)n*=n,n%=r;return n}function vc(e,t){if(e===Ce)throw new Error("invert: expected non-zero number");if(t<=oe)throw new Error("invert: expected modulus > 1, got "+t);let r=se(e,t),n=t,o=Ce,s=oe;for(;r!==Ce;){let a=n/r,c=n-r*a,l=o-s*a;n=r,r=c,o=s,s=l}if(n!==oe)throw new Error("invert: does not exist");return se(o,t)}function Lc(e,t){if(t<=oe)throw new Error("invertCt: expected prime modulus > 1, got "+t);let r=se(e,t);if(r===Ce)throw new Error("invertCt: expected non-zero number");let n=_c(r,t-rr,t);if(se(r*n,t)!==oe)throw new Error("invertCt: does not exist");return n}function ai(e,t,r){let n=e;if(!n.eql(n.sqr(t),r))throw new Error("Cannot find square root")}function ci(e,t){if((e&oe)===Ce)throw new Error(t+": expected odd modulus, got "+e)}function Rc(e,t){let r=e,n=(r.ORDER+oe)/ii,o=r.pow(t,n);return ai(r,o,t),o}function bp(e,t){let r=e,n=(r.ORDER-Bc)/Ac,o=r.mul(t,rr),s=r.pow(o,n),i=r.mul(t,s),a=r.mul(r.mul(i,rr),s),c=r.mul(i,r.sub(a,r.ONE));return ai(r,c,t),c}function xp(e){let t=wo(e),r=Cc(e),n=r(t,t.neg(t.ONE)),o=r(t,n),s=r(t,t.neg(n)),i=(e+mp)/Oc;return((a,c)=>{let l=a,d=l.pow(c,i),u=l.mul(d,n),p=l.mul(d,o),h=l.mul(d,s),m=l.eql(l.sqr(u),c),y=l.eql(l.sqr(p),c);d=l.cmov(d,u,m),u=l.cmov(h,p,y);let w=l.eql(l.sqr(u),c),v=l.cmov(d,u,w);return ai(l,v,c),v})}function Cc(e){if(e<Sc)throw new Error("sqrt is not defined for small field");ci(e,"tonelliShanks");let t=e-oe,r=0;for(;t%rr===Ce;)t/=rr,r++;let n=rr,o=wo(e);for(;Tn(o,n)===1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return Rc;let s=o.pow(n,t),i=(t+oe)/rr;return function(c,l){let d=c;if(d.is0(l))return l;if(Tn(d,l)!==1)throw new Error("Cannot find square root");let u=r,p=d.mul(d.ONE,s),h=d.pow(l,t),m=d.pow(l,i);for(;!d.eql(h,d.ONE);){if(d.is0(h))throw new Error("Cannot find square root: probably non-prime P");let y=1,w=d.sqr(h);for(;!d.eql(w,d.ONE);)if(y++,w=d.sqr(w),y===u)throw new Error("Cannot find square root");let v=oe<<BigInt(u-y-1),k=d.pow(p,v);u=y,p=d.sqr(k),h=d.mul(h,p),m=d.mul(m,k)}return m}}function Ep(e){return ci(e,"Fp.sqrt"),e%ii===Sc?Rc:e%Ac===Bc?bp:e%Oc===yp?xp(e):Cc(e)}var Ic=(e,t)=>(se(e,t)&oe)===oe,kp=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function qr(e){if(Xt(e,"field"),typeof e.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);Ut(e.BYTES,"BYTES"),Ut(e.BITS,"BITS");for(let t of kp)wr(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=oe)throw new Error("invalid field: expected ORDER > 1, got "+e.ORDER);return e}function go(e,t,r=!1){qr(e),bn(t,"nums"),Ze(r,"passZero");let n=e,o=new Array(t.length).fill(r?n.ZERO:void 0),s=t.reduce((a,c,l)=>n.is0(c)?a:(o[l]=a,n.mul(a,c)),n.ONE),i=n.inv(s);return t.reduceRight((a,c,l)=>n.is0(c)?a:(o[l]=n.mul(a,o[l]),n.mul(a,c)),i),o}function Tn(e,t){qr(e);let r=e;ci(r.ORDER,"FpLegendre");let n=(r.ORDER-oe)/rr,o=r.pow(t,n),s=r.eql(o,r.ONE),i=r.eql(o,r.ZERO),a=r.eql(o,r.neg(r.ONE));if(!s&&!i&&!a)throw new Error("invalid Legendre symbol result");return s?1:i?0:-1}function vp(e,t){if(t!==void 0&&oi(t),e<=Ce)throw new Error("invalid n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);let r=Wr(e);if(t!==void 0&&t<r)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${r})`);let n=t!==void 0?t:r,o=Math.ceil(n/8);return{nBitLength:n,nByteLength:o}}var Tc=new WeakMap,yo=class{ORDER;BITS;BYTES;isLE;ZERO=Ce;ONE=oe;_lengths;_mod;constructor(t,r={}){if(t<=oe)throw new Error("invalid field: expected ORDER > 1, got "+t);let n;this.isLE=!1,r!=null&&typeof r=="object"&&(typeof r.BITS=="number"&&(n=r.BITS),typeof r.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:r.sqrt,enumerable:!0}),typeof r.isLE=="boolean"&&(this.isLE=r.isLE),r.allowedLengths&&(this._lengths=Object.freeze(r.allowedLengths.slice())),typeof r.modFromBytes=="boolean"&&(this._mod=r.modFromBytes));let{nBitLength:o,nByteLength:s}=vp(t,n);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return se(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return Ce<=t&&t<this.ORDER}is0(t){return t===Ce}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&oe)===oe}neg(t){return se(-t,this.ORDER)}eql(t,r){return t===r}sqr(t){return se(t*t,this.ORDER)}add(t,r){return se(t+r,this.ORDER)}sub(t,r){return se(t-r,this.ORDER)}mul(t,r){return se(t*r,this.ORDER)}pow(t,r){return _c(t,r,this.ORDER)}div(t,r){return se(t*vc(r,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,r){return t+r}subN(t,r){return t-r}mulN(t,r){return t*r}inv(t){return vc(t,this.ORDER)}sqrt(t){let r=Tc.get(this);return r||Tc.set(this,r=Ep(this.ORDER)),r(this,t)}toBytes(t){return this.isLE?kn(t,this.BYTES):Dr(t,this.BYTES)}fromBytes(t,r=!1){J(t);let{_lengths:n,BYTES:o,isLE:s,ORDER:i,_mod:a}=this;if(n){if(t.length<1||!n.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+t.length);let l=new Uint8Array(o);l.set(t,s?0:l.length-t.length),t=l}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let c=s?rt(t):tt(t);if(a&&(c=se(c,i)),!r&&!this.isValid(c))throw new Error("invalid field element: outside of range 0..ORDER");return c}invertBatch(t){return go(this,t,!0)}cmov(t,r,n){return Ze(n,"condition"),n?r:t}};function wo(e,t={}){return Object.freeze(yo.prototype),new yo(e,t)}function Mc(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=oe)throw new Error("field order must be greater than 1");let t=Wr(e-oe);return Math.ceil(t/8)}function bo(e){let t=Mc(e);return t+Math.ceil(t/2)}function li(e,t,r=!1){J(e);let n=e.length,o=Mc(t),s=Math.max(bo(t),16);if(n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?rt(e):tt(e),a=se(i,t-oe)+oe;return r?kn(a,o):Dr(a,o)}var ui=BigInt(0),Sn=BigInt(1),Tp=BigInt(4),fi=16,Uc=128,Sp=5,$c=2**31;function nr(e){let t=e;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof e);wr(t.fromAffine,"Point.fromAffine"),wr(t.fromBytes,"Point.fromBytes"),wr(t.fromHex,"Point.fromHex"),Xt(t.BASE,"Point.BASE"),Xt(t.ZERO,"Point.ZERO"),qr(t.Fp),qr(t.Fn)}function xo(e,t){nr(e),Nc(t,e);let r=go(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function Bp(e,t,r=1){if(!Number.isSafeInteger(e)||e<r||e>t)throw new Error("invalid window size, expected ["+r+".."+t+"], got W="+e)}function Ap(e,t){let r=e*(4*t+128);if(r>$c)throw new Error("invalid window size: table would need ~"+Math.ceil(r/2**20)+" MiB, max "+$c/2**20+" MiB")}function pi(e,t){if(e!==void 0){wr(e,"randomBytes");try{let r=e(t);if(!Jt(r)||r.length!==t)return}catch{return}return e}}function Nc(e,t){bn(e,"points"),e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function Op(e,t,r){if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((n,o)=>{if(!(r===void 0?t.isValid(n):Qt(n)&&n<r))throw new Error("invalid scalar at index "+o)})}var Pc=new WeakMap;function di(e){return Pc.get(e)||1}function _p(e,t){let r=e.double(),n=[e];for(let o=1;o<t;o++)n.push(n[o-1].add(r));return n}function Lp(e,t){let r=2**t,n=r/2,o=BigInt(r-1),s=[];for(;e>ui;){let i=0;e&Sn&&(i=Number(e&o),i>=n&&(i-=r),e-=BigInt(i)),s.push(i),e>>=Sn}return s}function Rp(e,t,r){let n=2**t,o=n/2,s=BigInt(n-1),i=BigInt(t),a=[];for(let c=0;c<r;c++){let l=Number(e&s);e>>=i,l>o&&(l-=n,e+=Sn),a.push(l)}if(e!==ui)throw new Error("invalid wnaf");return a}function Cp(e,t,r){let n=0;for(let s of r)n=Math.max(n,s.length);let o=e;for(let s=n-1;s>=0;s--){s!==n-1&&(o=o.double());for(let i=0;i<r.length;i++){let a=r[i][s];if(a){let c=t[i][Math.abs(a)-1>>1];o=o.add(a<0?c.negate():c)}}}return o}var jr=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,r){nr(t),this.randomBytes=pi(r,fi),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,r,n){let o=Math.ceil(n/r)+1,s=2**(r-1),i=[],a=t;for(let c=0;c<o;c++){let l=a;for(let d=0;d<s;d++)i.push(l),l=l.add(a);a=i[i.length-1].double()}return{W:r,bits:n,windows:o,comp:i}}wnafCachedCT(t,r){let{W:n,windows:o,comp:s}=t,i=2**(n-1),a=Rp(r,n,o),c=this.ZERO,l=this.BASE;for(let d=0;d<o;d++){let u=a[d],p=d*i,h=Math.abs(u)-1,m=s[p];for(let w=1;w<i;w++)m=w===h?s[p+w]:m;let y=m.negate();u===0?l=l.add(s[p]):c=c.add(u<0?y:m)}return{p:c,f:l}}getWnafPrecomputes(t,r,n,o){let s=this.wnafPrecomputes.get(r),i=s?.find(a=>a.W===t&&a.bits===n);return i||(i=this.buildWnafTable(r,t,n),typeof o=="function"&&(i={...i,comp:o(i.comp)}),s||(s=[],this.wnafPrecomputes.set(r,s)),s.push(i)),i}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,r){if(this.assertPoint(t),!si(r,Sn,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,r,n,o){let s=di(t);return s===1?this.fixedWindowCT(t,r,n):this.wnafCachedCT(this.getWnafPrecomputes(s,t,n,o),r)}mulCT(t,r,n){return this.validateMulInput(t,r),this.runCT(t,r,this.bits,n)}mulCTBlinded(t,r,n){if(this.validateMulInput(t,r),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let o=this.Point.Fn.BITS+Uc,s=this.randomBytes(fi);if(!Jt(s)||s.length!==fi)throw new Error("randomBytes returned invalid byte array");s[0]=s[0]&63|128;let i=r+tt(s)*this.Point.Fn.ORDER;return this.runCT(t,i,o,n)}fixedWindowCT(t,r,n){let o=Sp,s=1<<o,i=vn(o),a=new Array(s);a[0]=this.ZERO;for(let d=1;d<s;d++)a[d]=a[d-1].add(t);let c=Math.ceil(n/o),l=this.ZERO;for(let d=c-1;d>=0;d--){if(d!==c-1)for(let h=0;h<o;h++)l=l.double();let u=Number(r>>BigInt(d*o)&i),p=a[0];for(let h=1;h<s;h++)p=h===u?a[h]:p;l=l.add(p)}return{p:l,f:l}}shouldBlind(t,r){return this.randomBytes===void 0?!1:r===Sn?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,r,n,o){return this.shouldBlind(t,n)?this.mulCTBlinded(t,r,o):this.mulCT(t,r,o)}mulUnsafe(t,r,n){if(this.assertPoint(t),!Qt(r))throw new Error("invalid scalar");let o=di(t);if(o===1||r>=this.Point.Fn.ORDER)return Eo(this.Point,[t],[r],!0);let s=this.getWnafPrecomputes(o,t,this.bits,n);return this.wnafCachedCT(s,r).p}setWindowSize(t,r){this.assertPoint(t),Bp(r,this.bits);let n=Math.ceil((this.bits+Uc)/r)+1;Ap(n*2**(r-1),this.Point.Fp.BYTES),Pc.set(t,r),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return di(t)!==1}};function Eo(e,t,r,n=!1){if(nr(e),Nc(t,e),Ze(n,"allowOversized"),Op(r,e.Fn,n?e.Fn.ORDER**Tp:void 0),t.length!==r.length)throw new Error("arrays of points and scalars must have equal length");let o=t.map(i=>_p(i,4)),s=r.map(i=>Lp(i,4));return Cp(e.ZERO,o,s)}function Kc(e,t,r){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return qr(t),t}else return wo(e,{isLE:r})}function ko(e,t,r={},n){if(e!=="weierstrass"&&e!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);Ue(r);for(let c of["p","n","h"]){let l=t[c];if(!(Qt(l)&&l!==ui))throw new Error(`CURVE.${c} must be positive bigint`)}let o=Kc(t.p,r.Fp,n),s=Kc(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let c of a)if(!o.isValid(t[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:s}}function zr(e,t){return function(n){let o=e(n);return{secretKey:o,publicKey:t(o)}}}var vo=BigInt(0),To=BigInt(1),So=BigInt(2),Ip=BigInt(4),Fc=BigInt(8);function Mp(e,t,r,n){let o=e.sqr(r),s=e.sqr(n),i=e.add(e.mul(t.a,o),s),a=e.add(e.ONE,e.mul(t.d,e.mul(o,s)));return e.eql(i,a)}function Hc(e,t={}){Ue(t,{},{},"extraOpts");let r=t,n=ko("edwards",e,r,r.FpFnLE),{Fp:o,Fn:s}=n,i=n.CURVE,{h:a}=i;if(Tn(o,i.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if(Tn(o,i.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");Ue(r,{},{uvRatio:"function",randomBytes:"function"});let c=r.randomBytes===void 0?Mt:r.randomBytes,l=So<<BigInt(o.BYTES*8)-To;function d(k){if(!o.isOdd)throw new Error("Field does not have .isOdd()");return o.isOdd(k)}let u=r.uvRatio===void 0?(k,E)=>{try{return{isValid:!0,value:o.sqrt(o.div(k,E))}}catch{return{isValid:!1,value:vo}}}:r.uvRatio;if(!Mp(o,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");let p=o.eql(i.a,o.neg(o.ONE))?k=>o.neg(k):o.eql(i.a,o.ONE)?k=>k:k=>o.mul(i.a,k);function h(k,E,B=!1){let R=B?To:vo;return gt("coordinate "+k,E,R,l),E}function m(k){if(!(k instanceof y))throw new Error("EdwardsPoint expected")}class y{static BASE=new y(i.Gx,i.Gy,o.ONE,o.mul(i.Gx,i.Gy));static ZERO=new y(o.ZERO,o.ONE,o.ONE,o.ZERO);static Fp=o;static Fn=s;X;Y;Z;T;constructor(E,B,R,L){this.X=h("x",E),this.Y=h("y",B),this.Z=h("z",R,!0),this.T=h("t",L),Object.freeze(this)}static CURVE(){return i}static fromAffine(E){if(E instanceof y)throw new Error("extended point not allowed");let{x:B,y:R}=E||{};return h("x",B),h("y",R),new y(B,R,o.ONE,o.mul(B,R))}static fromBytes(E,B=!1){let R=o.BYTES,{a:L,d:K}=i;E=er(J(E,R,"point")),Ze(B,"zip215");let $=er(E),b=E[R-1];$[R-1]=b&-129;let T=rt($),_=B?l:o.ORDER;gt("point.y",T,vo,_);let P=o.sqr(T),F=o.sub(P,o.ONE),A=o.sub(o.mulN(K,P),L),{isValid:N,value:M}=u(F,A);if(!N)throw new Error("bad point: invalid y coordinate");let I=d(M),D=(b&128)!==0;if(!B&&o.is0(M)&&D)throw new Error("bad point: x=0 and x_0=1");return D!==I&&(M=o.neg(M)),y.fromAffine({x:M,y:T})}static fromHex(E,B=!1){return y.fromBytes(Hr(E),B)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(E=6,B=!0){return v.setWindowSize(this,E),B||this.multiply(So),this}assertValidity(){let E=this,{a:B,d:R}=i;if(E.is0())throw new Error("bad point: ZERO");let{X:L,Y:K,Z:$,T:b}=E,T=o.sqr(L),_=o.sqr(K),P=o.sqr($),F=o.sqr(P),A=o.mul(T,B),N=o.mul(o.add(A,_),P),M=o.add(F,o.mul(R,o.mul(T,_)));if(!o.eql(N,M))throw new Error("bad point: equation left != right (1)");let I=o.mul(L,K),D=o.mul($,b);if(!o.eql(I,D))throw new Error("bad point: equation left != right (2)")}equals(E){m(E);let{X:B,Y:R,Z:L}=this,{X:K,Y:$,Z:b}=E,T=o.mul(B,b),_=o.mul(K,L),P=o.mul(R,b),F=o.mul($,L);return o.eql(T,_)&&o.eql(P,F)}is0(){return this.equals(y.ZERO)}negate(){return new y(o.neg(this.X),this.Y,this.Z,o.neg(this.T))}double(){let{X:E,Y:B,Z:R}=this,L=o.sqr(E),K=o.sqr(B),$=o.mul(o.sqr(R),So),b=p(L),T=o.addN(E,B),_=o.sub(o.subN(o.sqr(T),L),K),P=o.addN(b,K),F=o.subN(P,$),A=o.subN(b,K),N=o.mul(_,F),M=o.mul(P,A),I=o.mul(_,A),D=o.mul(F,P);return new y(N,M,D,I)}add(E){m(E);let{d:B}=i,{X:R,Y:L,Z:K,T:$}=this,{X:b,Y:T,Z:_,T:P}=E,F=o.mul(R,b),A=o.mul(L,T),N=o.mul(o.mulN($,B),P),M=o.mul(K,_),I=o.sub(o.subN(o.mulN(o.addN(R,L),o.addN(b,T)),F),A),D=o.subN(M,N),U=o.addN(M,N),O=o.sub(A,p(F)),x=o.mul(I,D),S=o.mul(U,O),C=o.mul(I,O),H=o.mul(D,U);return new y(x,S,H,C)}subtract(E){return m(E),this.add(E.negate())}multiply(E){if(!s.isValidNot0(E))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");let{p:B,f:R}=v.mulSecret(this,E,a,w);return w([B,R])[0]}multiplyUnsafe(E){if(!s.isValid(E))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return E===vo?y.ZERO:this.is0()||E===To?this:v.mulUnsafe(this,E,w)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return v.mulUnsafe(this,i.n).is0()}toAffine(E){let B=this,R=E;if(R!=null&&typeof R!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof R);let{X:L,Y:K,Z:$}=B,b=B.is0();R==null&&(R=b?o.create(Fc):o.inv($));let T=o.mul(L,R),_=o.mul(K,R),P=o.mul($,R);if(b)return{x:o.ZERO,y:o.ONE};if(!o.eql(P,o.ONE))throw new Error("invZ was invalid");return{x:T,y:_}}clearCofactor(){return a===To?this:a===So?this.double():a===Ip?this.double().double():a===Fc?this.double().double().double():this.multiplyUnsafe(a)}toBytes(){let{x:E,y:B}=this.toAffine(),R=o.toBytes(B);return R[R.length-1]|=d(E)?128:0,R}toHex(){return xn(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let w=k=>xo(y,k),v=new jr(y,c);return v.bits>=6&&y.BASE.precompute(6),Object.freeze(y.prototype),Object.freeze(y),y}function Dc(e,t,r={}){if(nr(e),typeof t!="function")throw new Error('"hash" function param is required');let n=t,o=r;Ue(o,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});let{prehash:s}=o,{BASE:i,Fp:a,Fn:c}=e,l=n.outputLen,d=2*a.BYTES;if(l!==void 0&&(Ut(l,"hash.outputLen"),l!==d))throw new Error(`hash.outputLen must be ${d}, got ${l}`);let u=o.randomBytes===void 0?Mt:o.randomBytes,p=o.toMontgomery,h=o.toMontgomerySecret,m=o.adjustScalarBytes===void 0?A=>A:o.adjustScalarBytes,y=o.domain===void 0?(A,N,M)=>{if(Ze(M,"phflag"),N.length||M)throw new Error("Contexts/pre-hash are not supported");return A}:o.domain;function w(A){return c.create(rt(A))}function v(A){let N=b.secretKey;J(A,b.secretKey,"secretKey");let M=J(n(A),2*N,"hashedSecretKey"),I=m(M.slice(0,N)),D=M.slice(N,2*N),U=w(I);return{head:I,prefix:D,scalar:U}}function k(A){let{head:N,prefix:M,scalar:I}=v(A),D=i.multiply(I),U=D.toBytes();return{head:N,prefix:M,scalar:I,point:D,pointBytes:U}}function E(A){return k(A).pointBytes}function B(A=Uint8Array.of(),...N){let M=Le(...N);return w(n(y(M,J(A,void 0,"context"),!!s)))}function R(A,N,M={}){Ue(M,{},{},"options"),A=er(J(A,void 0,"message")),s&&(A=s(A));let{prefix:I,scalar:D,pointBytes:U}=k(N),O=B(M.context,I,A),x=i.multiply(O).toBytes(),S=B(M.context,x,U,A),C=c.create(O+S*D);if(!c.isValid(C))throw new Error("sign failed: invalid s");let H=Le(x,c.toBytes(C));return J(H,b.signature,"result")}let L={zip215:o.zip215};function K(A,N,M,I=L){Ue(I);let{context:D}=I,U=I.zip215===void 0?!!L.zip215:I.zip215,O=b.signature;A=J(A,O,"signature"),N=J(N,void 0,"message"),M=J(M,b.publicKey,"publicKey"),U!==void 0&&Ze(U,"zip215"),s&&(N=s(N));let x=O/2,S=A.subarray(0,x),C=rt(A.subarray(x,O)),H,W,q;try{H=e.fromBytes(M,U),W=e.fromBytes(S,U),q=i.multiplyUnsafe(C)}catch{return!1}if(!U&&H.isSmallOrder())return!1;let z=B(D,S,M,N);return W.add(H.multiplyUnsafe(z)).subtract(q).clearCofactor().is0()}let $=a.BYTES,b={secretKey:$,publicKey:$,signature:2*$,seed:$};function T(A){return A=A===void 0?u(b.seed):A,J(A,b.seed,"seed")}function _(A){return Jt(A)&&A.length===b.secretKey}function P(A,N){try{return!!e.fromBytes(A,N===void 0?L.zip215:N)}catch{return!1}}let F={getExtendedPublicKey:k,randomSecretKey:T,isValidSecretKey:_,isValidPublicKey:P,toMontgomery(A){if(p===void 0)throw new Error("Montgomery conversion is not supported for this curve");return p(e.fromBytes(A))},toMontgomerySecret(A){if(h===void 0)throw new Error("Montgomery conversion is not supported for this curve");return h(A)}};return Object.freeze(b),Object.freeze(F),Object.freeze({keygen:zr(T,E),getPublicKey:E,sign:R,verify:K,utils:F,Point:e,lengths:b})}function Bn(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function qc(e){return Bn(e,"x"),(e&e-1)===0&&e!==0}function hi(e,t){if(Bn(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let r=0;for(let n=0;n<t;n++,e>>>=1)r=r<<1|e&1;return r>>>0}function jc(e){return Bn(e),31-Math.clz32(e)}function Wc(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);let t=e.length;if(!qc(t))throw new Error("expected positive power-of-two length, got "+t);let r=jc(t);for(let n=0;n<t;n++){let o=hi(n,r);if(n<o){let s=e[n];e[n]=e[o],e[o]=s}}return e}var mi=(e,t)=>{Ue(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");let{N:r,roots:n,dit:o,invertButterflies:s=!1,skipStages:i=0,brp:a=!0}=t;Bn(r,"coreOpts.N");let c=jc(r);if(!qc(r))throw new Error("FFT: Polynomial size should be power of two");Bn(i,"coreOpts.skipStages");let l=c===0?0:c-1;if(i>l)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${l}`);if(n.length!==r)throw new Error(`FFT: wrong roots length: expected ${r}, got ${n.length}`);let d=o!==s;return u=>{if(u.length!==r)throw new Error("FFT: wrong Polynomial length");o&&a&&Wc(u);for(let p=0,h=1;p<c-i;p++){let m=o?p+1+i:c-p,y=1<<m,w=y>>1,v=r>>m;for(let k=0;k<r;k+=y)for(let E=0,B=h++;E<w;E++){let R=s?o?r-B:B:E*v,L=k+E,K=k+E+w,$=n[R],b=u[K],T=u[L];if(d){let _=e.mul(b,$);u[L]=e.add(T,_),u[K]=e.sub(T,_)}else s?(u[L]=e.add(b,T),u[K]=e.mul(e.sub(b,T),$)):(u[L]=e.add(T,b),u[K]=e.mul(e.sub(T,b),$))}}return!o&&a&&Wc(u),u}};var br=BigInt(0),ot=BigInt(1),Bo=BigInt(2);function zc(e,t){return e+t-(t>>ot<<ot)}function Up(e){let t=BigInt(6)*e;return(r,n,o)=>{let s=n+o,a=((t+o-n)*r+n)%e;return{x_2:a,x_3:s-a}}}function $p(e){return Ue(e,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...e})}function Yc(e){let t=$p(e),{P:r,type:n,adjustScalarBytes:o,powPminus2:s,randomBytes:i}=t,a=t.scalarMultBase,c=n==="x25519";if(!c&&n!=="x448")throw new Error("invalid type");let l=i===void 0?Mt:i,d=c?255:448,u=Up(r),p=c?32:56,h=BigInt(c?9:5),m=BigInt(c?121665:39081),y=c?Bo**BigInt(254):Bo**BigInt(447),w=c?BigInt(8)*(Bo**BigInt(251)-ot):BigInt(4)*(Bo**BigInt(445)-ot),v=y+w+ot,k=M=>se(M,r),E=B(h);function B(M){return kn(k(M),p)}function R(M){let I=er(J(M,p,"uCoordinate"));return c&&(I[31]&=127),k(rt(I))}function L(M){return rt(o(er(J(M,p,"scalar"))))}let K=new Set(c?[br,ot,r-ot,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[br,ot,r-ot]);function $(M,I){let D=R(I);if(K.has(D))throw new Error("invalid private or public key received");let U=P(D,L(M));if(U===br)throw new Error("invalid private or public key received");return B(U)}function b(M){if(a===void 0)return $(M,E);let I=L(M);gt("scalar",I,y,v);let D=k(a(I));if(D===br)throw new Error("invalid private or public key received");return B(D)}let T=b,_=$;function P(M,I){gt("u",M,br,r),gt("scalar",I,y,v);let D=I,U=M,O=ot,x=br,S=M,C=ot,H=D^D>>ot;for(let z=BigInt(d-1);z>=br;z--){let Y=zc(r,H>>z);({x_2:O,x_3:S}=u(Y,O,S)),{x_2:x,x_3:C}=u(Y,x,C);let Z=O+x,V=k(Z*Z),ge=O-x,le=k(ge*ge),Be=V-le,Ge=S+C,pe=S-C,we=k(pe*Z),Kr=k(Ge*ge),hn=we+Kr,Yt=we-Kr;S=k(hn*hn),C=k(U*k(Yt*Yt)),O=k(V*le),x=k(Be*(V+k(m*Be)))}let W=zc(r,D);({x_2:O,x_3:S}=u(W,O,S)),{x_2:x,x_3:C}=u(W,x,C);let q=s(x);return k(O*q)}let F={secretKey:p,publicKey:p,seed:p},A=M=>(M=M===void 0?l(p):M,J(M,F.seed,"seed"),M),N={randomSecretKey:A};return Object.freeze(F),Object.freeze(N),Object.freeze({keygen:zr(A,T),getSharedSecret:_,getPublicKey:T,scalarMult:$,scalarMultBase:b,utils:N,GuBytes:E.slice(),lengths:F})}var Gc=BigInt(0),yi=BigInt(1),Zc=BigInt(2),Kp=BigInt(3),Np=BigInt(5),Pp=BigInt(8),Ao=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),Fp={p:Ao,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:Pp,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function Qc(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=Ao,a=e*e%s*e%s,c=nt(a,Zc,s)*a%s,l=nt(c,yi,s)*e%s,d=nt(l,Np,s)*l%s,u=nt(d,t,s)*d%s,p=nt(u,r,s)*u%s,h=nt(p,n,s)*p%s,m=nt(h,o,s)*h%s,y=nt(m,o,s)*h%s,w=nt(y,t,s)*d%s;return{pow_p_5_8:nt(w,Zc,s)*e%s,b2:a}}function gi(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var Vc=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function Hp(e,t){let r=Ao,n=se(t*t*t,r),o=se(n*n*t,r),s=Qc(e*o).pow_p_5_8,i=se(e*n*s,r),a=se(t*i*i,r),c=i,l=se(i*Vc,r),d=a===e,u=a===se(-e,r),p=a===se(-e*Vc,r);return d&&(i=c),(u||p)&&(i=l),Ic(i,r)&&(i=se(-i,r)),{isValid:d||u,value:i}}var An=Hc(Fp,{uvRatio:Hp}),Xc=An.Fp;function Dp(e){let{y:t}=e;return Xc.toBytes(Xc.div(yi+t,yi-t))}function Wp(e){let t=An.Fp.BYTES;return X(e,t),gi(po(e.subarray(0,t))).subarray(0,t)}function qp(e){return Dc(An,po,Object.assign({adjustScalarBytes:gi,toMontgomery:Dp,toMontgomerySecret:Wp,zip215:!0},e))}var Yr=qp({});var or=(()=>{let e=Ao,t=r=>{let{pow_p_5_8:n,b2:o}=Qc(r);return se(nt(n,Kp,e)*o,e)};return Yc({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:gi,scalarMultBase:r=>{let n=se(r,An.Fn.ORDER);if(n===Gc)return Gc;let o=An.BASE.multiply(n);return se((o.Z+o.Y)*t(se(o.Z-o.Y,e)),e)}})})();var _n=e=>Object.freeze(e());function il(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}function xi(e){if(!il(e))throw new TypeError("Uint8Array expected")}function jp(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(r=>typeof r=="string"):t.every(r=>Number.isSafeInteger(r)):!1}function zp(e){if(typeof e!="function")throw new TypeError("function expected");return!0}function Gr(e,t){if(typeof t!="string")throw new TypeError(`${e}: string expected`);return!0}function Oo(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected number, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function Jc(e,t){if(!jp(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function Ei(...e){let t=s=>s,r=(s,i)=>a=>s(i(a)),n=e.map(s=>s.encode).reduceRight(r,t),o=e.map(s=>s.decode).reduce(r,t);return{encode:n,decode:o}}var Yp=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function el(e,t=e.length){let r=new Array(t);for(let n=0;n<t;n++)r[n]=e[n];return r}var tl=(()=>{try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+"?e:void 0}catch{return}})(),wi=8192;function Gp(e){let t=e.length;if(tl!==void 0&&t>=12)return tl.decode(e);if(t<=wi)return String.fromCharCode.apply(null,e);let r="";for(let n=0;n<t;n+=wi)r+=String.fromCharCode.apply(null,e.subarray(n,n+wi));return r}function _o(e){if(Oo(e),e<=0||e>8)throw new RangeError("radix2: bits should be in (0..8]");let t=Yp[e]-1;return{encode:r=>{xi(r);let n=r.length,o=new Uint8Array(Math.ceil(n*8/e)),s=0,i=0,a=0;for(let c=0;c<n;)for(c+2<n?(s=s<<24|r[c]<<16|r[c+1]<<8|r[c+2],i+=24,c+=3):(s=(s<<8|r[c])&65535,i+=8,c++);i-=e,o[a++]=s>>i&t,!(i<e););return i>0&&(o[a]=s<<e-i&t),o},decode:r=>{let n=r.length,o=new Uint8Array(Math.floor(n*e/8)),s=0,i=0,a=0;for(let c=0;c<n;c++)for(s=(s<<e|r[c])&65535,i+=e;i>=8;i-=8)o[a++]=s>>i-8&255;if(s=s<<8-i&255,i>=e)throw new Error("Excess padding");if(s>0)throw new Error(`Non-zero padding: ${s}`);return o}}}function Lo(e,t){let r=e.length;if(r>128)throw new Error("alphabet: max 128 letters");let n=new Uint8Array(r),o=new Int8Array(128).fill(-1);for(let s=0;s<r;s++){let i=e.charCodeAt(s);if(e.codePointAt(s)!==i||i>127)throw new Error("alphabet: single-char ASCII letters only");n[s]=i,o[i]=s}if(t!==void 0)for(let s of Object.keys(t)){let i=s.charCodeAt(0),a=o[t[s].charCodeAt(0)];if(s.length!==1||i>127||a===void 0||a===-1)throw new Error(`alphabet: invalid alias ${s}`);o[i]=a}return{encode:s=>{let i=new Uint8Array(s.length);for(let a=0;a<s.length;a++){let c=s[a],l=n[c];if(l===void 0)throw new Error(`alphabet.encode: invalid digit ${c}`);i[a]=l}return Gp(i)},decode:s=>{Gr("decode",s);let i=s.length,a=new Uint8Array(i);for(let c=0;c<i;c++){let l=s.charCodeAt(c),d=l<128?o[l]:-1;if(d===-1)throw new Error(`Unknown letter "${s[c]}". Allowed: ${e}`);a[c]=d}return a}}}function Zp(e,t="="){return Oo(e),Gr("padding",t),{encode(r){for(;r.length*e%8;)r+=t;return r},decode(r){Gr("decode",r);let n=r.length;if(n*e%8)throw new Error("padding: invalid length");for(;n>0&&r[n-1]===t;n--)if((n-1)*e%8===0)throw new Error("padding: excess padding");return r.slice(0,n)}}}function rl(e){return zp(e),function(...t){try{return e.apply(null,t)}catch{}}}var al=_n(()=>Ei(_o(5),Lo("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));var Vp=typeof Uint8Array.from([]).toBase64=="function"&&typeof Uint8Array.fromBase64=="function",Xp=/[\t\n\f\r ]/,Qp=(e,t)=>{Gr("base64",e);let r=t?"base64url":"base64";if(e.length>0&&Xp.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:r,lastChunkHandling:"strict"})},Jp=_n(()=>Ei(_o(6),Lo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),Zp(6)));var Ro=_n(()=>Vp?{encode(e){return xi(e),e.toBase64()},decode(e){return Qp(e,!1)}}:Jp),Fe=_n(()=>Ei(_o(6),Lo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));var bi=Lo("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),eh=/^[\x21-\x60\x7b-\x7e]+$/;function nl(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<33||n>126)throw new Error(`${e}: printable ASCII expected`)}}function th(e){let t=e.length,r=new Uint8Array(t);for(let n=0;n<t;n++){let o=e[n];if(o<0||o>=32)throw new Error(`alphabet.encode: invalid digit ${o}`);r[n]=o}return r}var ol=[996825010,642813549,513874426,1027748829,705979059];function On(e){let t=e>>25,r=(e&33554431)<<5;for(let n=0;n<ol.length;n++)(t>>n&1)===1&&(r^=ol[n]);return r}function sl(e,t,r=1){let n=e.length,o=1;for(let i=0;i<n;i++){let a=e.charCodeAt(i);if(a<33||a>126)throw new Error(`Invalid prefix (${e})`);o=On(o)^a>>5}o=On(o);for(let i=0;i<n;i++)o=On(o)^e.charCodeAt(i)&31;for(let i of t)o=On(o)^i;for(let i=0;i<6;i++)o=On(o);o^=r;let s=new Uint8Array(6);for(let i=0;i<6;i++)s[i]=o>>>5*(5-i)&31;return bi.encode(s)}function rh(e){let t=e==="bech32"?1:734539939,r=_o(5),n=u=>{xi(u);let p=u.length,h=new Array(Math.ceil(p*8/5)),m=0,y=0,w=0;for(let v=0;v<p;v++)for(m=m<<8|u[v],y+=8;y>=5;y-=5)h[w++]=m>>y-5&31;return y>0&&(h[w]=m<<5-y&31),h},o=u=>{Jc("radix2.decode",u);let p=u.length,h=new Uint8Array(p);for(let m=0;m<p;m++){let y=u[m];if(y<0||y>=32)throw new Error(`convertRadix2: invalid word=${y}`);h[m]=y}return r.decode(h)},s=rl(o);function i(u,p,h=90){Gr("bech32.encode prefix",u),h!==!1&&Oo(h,"limit"),il(p)&&(p=el(p)),Jc("bech32.encode",p);let m=u.length;if(m===0)throw new TypeError(`Invalid prefix length ${m}`);let y=m+7+p.length;if(h!==!1&&y>h)throw new TypeError(`Length ${y} exceeds limit ${h}`);nl("bech32.encode prefix",u);let w=u.toLowerCase(),v=sl(w,p,t);return`${w}1${bi.encode(th(p))}${v}`}function a(u,p=90){Gr("bech32.decode input",u),p!==!1&&Oo(p,"limit");let h=u.length;if(h<8||p!==!1&&h>p)throw new TypeError(`invalid string length ${h}, expected (8..${p})`);let m=u.toLowerCase();if(u!==m&&!eh.test(u))throw nl("bech32.decode input",u),new Error("mixed-case string not allowed");let y=m.lastIndexOf("1");if(y===0||y===-1)throw new Error('invalid separator "1"');let w=m.slice(0,y),v=m.slice(y+1);if(v.length<6)throw new Error("invalid data length");let k=bi.decode(v),E=el(k,k.length-6),B=sl(w,E,t);if(!v.endsWith(B))throw new Error(`Invalid checksum in ${u}`);return{prefix:w,words:E}}let c=rl(a);function l(u,p=90){let{prefix:h,words:m}=a(u,p);return{prefix:h,words:m,bytes:o(m)}}function d(u,p){return i(u,n(p))}return{encode:i,decode:a,encodeFromBytes:d,decodeToBytes:l,decodeUnsafe:c,fromWords:o,fromWordsUnsafe:s,toWords:n}}var qe=_n(()=>rh("bech32"));var nh=new TextEncoder,oh=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function fe(e){return nh.encode(e)}function cl(e){return oh.decode(e)}function sr(...e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}function ct(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function Ae(e){return Ro.encode(e)}function ie(e){let t=new Uint8Array(Ro.decode(e));if(Ro.encode(t)!==e)throw new Error("not canonical base64");return t}function Zr(e){return al.encode(e).toLowerCase()}function Vr(e){return crypto.getRandomValues(new Uint8Array(e))}var ll="age-secret-key-",fl="age";function Ln(e){if(e.length!==32)throw new Error("an age identity has 32 bytes");return qe.encodeFromBytes(ll,e).toUpperCase()}function ki(e){let{prefix:t,bytes:r}=qe.decodeToBytes(e),n=new Uint8Array(r);if(t.toLowerCase()!==ll||Ln(n)!==e)throw new Error("not an age identity");return n}function vi(e){return qe.encodeFromBytes(fl,or.getPublicKey(e))}function Co(e){let t=ki(e),r=vi(t);return t.fill(0),r}function ir(e){let{prefix:t,bytes:r}=qe.decodeToBytes(e),n=new Uint8Array(r);if(t!==fl||n.length!==32||qe.encodeFromBytes(t,n)!==e)throw new Error("not an age recipient");return n}var Io=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,r){if(We(t),X(r,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,o=new Uint8Array(n);o.set(r.length>n?t.create().update(r).digest():r);for(let s=0;s<o.length;s++)o[s]^=54;this.iHash.update(o),this.oHash=t.create();for(let s=0;s<o.length;s++)o[s]^=106;this.oHash.update(o),xe(o)}update(t){return Rt(this),this.iHash.update(t),this}digestInto(t){Rt(this),Nr(t,this),this.finished=!0;let r=t.subarray(0,this.outputLen);this.iHash.digestInto(r),this.oHash.update(r),this.oHash.digestInto(r),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=r._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},lt=(()=>{let e=((t,r,n)=>new Io(t,r).update(n).digest());return e.create=(t,r)=>new Io(t,r),e})();function Xr(e,t,r){return We(e),r===void 0&&(r=new Uint8Array(e.outputLen)),lt(e,r,t)}var Rn=Uint8Array.of(0),sh=Uint8Array.of();function Cn(e,t,r,n=32,o){We(e),ne(n,"length"),X(t,void 0,"prk");let s=e.outputLen;if(t.length<s)throw new Error('"prk" must be at least HashLen octets');if(n>255*s)throw new Error("Length must be <= 255*HashLen");let i=Math.ceil(n/s);if(r===void 0?r=sh:X(r,void 0,"info"),!i)return o&&xe(t),new Uint8Array;let a=o&&i===1?t:new Uint8Array(i*s),{iHash:c,oHash:l}=lt.create(e,t),d=o?t:new Uint8Array(s),u=i>1?o?.iHash||e.create():void 0;for(let h=0;h<i-1;h++){Rn[0]=h+1;let m=c._cloneInto(u);h&&m.update(d),m.update(r).update(Rn).digestInto(d),l._cloneInto(u).update(d).digestInto(d),a.set(d,s*h)}if(Rn[0]=i,i>1&&c.update(d),c.update(r).update(Rn).digestInto(d),l.update(d).digestInto(d),a.set(d,s*(i-1)),c.destroy(),l.destroy(),u?.destroy(),d!==a&&xe(d),xe(Rn),n===a.length)return a;let p=a.slice(0,n);return xe(a),p}var wt=(e,t,r,n,o)=>{We(e),r===void 0&&(r=new Uint8Array(e.outputLen));let s=lt.create(e,r).update(t);return Cn(e,s.digest(),n,o,s)};var ih=fe("candour/1");function je(...e){return new Uint8Array(he(sr(...e)))}function Qr(e,t){return new Uint8Array(wt(he,e,ih,fe(t),32))}function ul(e){return new Uint8Array(Yr.getPublicKey(e))}function pl(e,t){return new Uint8Array(Yr.sign(e,t))}function hl(e){try{return!Yr.Point.fromBytes(e,!1).isSmallOrder()}catch{return!1}}function ml(e,t,r){return e.length!==64||r.length!==32?!1:dl(r)&&dl(e.subarray(0,32))&&Yr.verify(e,t,r,{zip215:!1})}function dl(e){try{let t=Yr.Point.fromBytes(e,!1);return!t.isSmallOrder()&&t.isTorsionFree()}catch{return!1}}function Mo(e){let t=Qr(e,"candour/1 staff identity"),r=Qr(e,"candour/1 staff sign"),n={identity:Ln(t),recipient:vi(t),signingSeed:r,signer:ul(r)};return t.fill(0),n}function Uo(e,t){let r=je(fe("candour/1 fingerprint"),ir(e),t);return Zr(r.subarray(0,15)).match(/.{4}/g).join("-")}var yl=Object.freeze(`abandon
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
`));var Jr=yl,ah=new Set(Jr);function xr(e){return e.toLowerCase().replace(/[^\p{Alphabetic}]+/gu," ").trim()}function gl(e){let t=xr(e).split(" "),r=t.findIndex(o=>!ah.has(o)),n=t[r];return n===void 0?null:{word:n,place:r+1,suggestion:ch(n)}}function ch(e){let t=Jr.filter(o=>e.length>=3&&o.startsWith(e));if(t.length===1)return t[0]??null;let r=null,n=3;for(let o of Jr){let s=lh(e,o);s<n&&([r,n]=[o,s])}return r}function lh(e,t){let r=[];for(let n=0;n<=e.length;n++){let o=[n];r.push(o);for(let s=1;s<=t.length;s++){if(n===0){o.push(s);continue}let i=r[n-1],a=i[s-1]+(e[n-1]===t[s-1]?0:1),c=Math.min(i[s]+1,o[s-1]+1,a);n>1&&s>1&&e[n-1]===t[s-2]&&e[n-2]===t[s-1]&&(c=Math.min(c,r[n-2][s-2]+1)),o.push(c)}}return r[e.length][t.length]}var Ti=6,wl={N:2**17,r:8,p:1,dkLen:32};function $o(){let e=crypto.getRandomValues(new Uint16Array(Ti)),t=Array.from(e,r=>Jr[r%Jr.length]);return e.fill(0),t.join(" ")}function Ko(e,t){return je(fe("candour/1 staff"),je(fe(e)),je(fe(t)))}function No(e){let t=Qr(e,"candour/1 staff sign-in"),r=Qr(e,"candour/1 staff kek"),n=Ln(r);return r.fill(0),{proof:t,proofHash:je(t),kek:n}}var bt=class{constructor(t){this.value=t}valueOf(){return this.value}},me=class extends bt{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},Ve=class extends bt{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},xt=class e extends bt{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof bt)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof bt&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var bl=100,fh="⁨",dh="⁩";function uh(e,t,r){if(r===t||r instanceof Ve&&t instanceof Ve&&r.value===t.value)return!0;if(t instanceof Ve&&typeof r=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===n)return!0}return!1}function xl(e,t,r){return t[r]?en(e,t[r].value):(e.reportError(new RangeError("No default")),new me)}function Si(e,t){let r=[],n=Object.create(null);for(let o of t)o.type==="narg"?n[o.name]=In(e,o.value):r.push(In(e,o));return{positional:r,named:n}}function In(e,t){switch(t.type){case"str":return t.value;case"num":return new Ve(t.value,{minimumFractionDigits:t.precision});case"var":return ph(e,t);case"mesg":return hh(e,t);case"term":return mh(e,t);case"func":return yh(e,t);case"select":return gh(e,t);default:return new me}}function ph(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new me(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new me(`$${t}`);if(r instanceof bt)return r;switch(typeof r){case"string":return r;case"number":return new Ve(r);case"object":if(xt.supportsValue(r))return new xt(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new me(`$${t}`)}}function hh(e,{name:t,attr:r}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new me(t);if(r){let o=n.attributes[r];return o?en(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new me(`${t}.${r}`))}return n.value?en(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new me(t))}function mh(e,{name:t,attr:r,args:n}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new me(o);if(r){let a=s.attributes[r];if(a){e.params=Si(e,n).named;let c=en(e,a);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new me(`${o}.${r}`)}e.params=Si(e,n).named;let i=en(e,s.value);return e.params=null,i}function yh(e,{name:t,args:r}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new me(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new me(`${t}()`);try{let o=Si(e,r);return n(o.positional,o.named)}catch(o){return e.reportError(o),new me(`${t}()`)}}function gh(e,{selector:t,variants:r,star:n}){let o=In(e,t);if(o instanceof me)return xl(e,r,n);for(let s of r){let i=In(e,s.key);if(uh(e,o,i))return en(e,s.value)}return xl(e,r,n)}function Bi(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new me;e.dirty.add(t);let r=[],n=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){r.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>bl)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${bl}`);n&&r.push(fh),r.push(In(e,o).toString(e)),n&&r.push(dh)}return e.dirty.delete(t),r.join("")}function en(e,t){return typeof t=="string"?e.bundle._transform(t):Bi(e,t)}var Po=class{constructor(t,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let o=JSON.stringify(r);return n[o]||(n[o]=new t(this.bundle.locales,r)),n[o]}};function Ai(e,t){let r=Object.create(null);for(let[n,o]of Object.entries(e))t.includes(n)&&(r[n]=o.valueOf());return r}var El=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function kl(e,t){let r=e[0];if(r instanceof me)return new me(`NUMBER(${r.valueOf()})`);if(r instanceof Ve)return new Ve(r.valueOf(),{...r.opts,...Ai(t,El)});if(r instanceof xt)return new Ve(r.toNumber(),{...Ai(t,El)});throw new TypeError("Invalid argument to NUMBER")}var wh=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function vl(e,t){let r=e[0];if(r instanceof me)return new me(`DATETIME(${r.valueOf()})`);if(r instanceof xt||r instanceof Ve)return new xt(r,Ai(t,wh));throw new TypeError("Invalid argument to DATETIME")}var Tl=new Map;function Sl(e){let t=Array.isArray(e)?e.join(" "):e,r=Tl.get(t);return r===void 0&&(r=new Map,Tl.set(t,r)),r}var Mn=class{constructor(t,{functions:r,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:kl,DATETIME:vl,...r},this._useIsolating=n,this._transform=o,this._intls=Sl(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(r===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(r===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,r=null,n=null){if(typeof t=="string")return this._transform(t);let o=new Po(this,n,r);try{return Bi(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new me().toString(o);throw s}}};var Oi=/^(-?[a-zA-Z][\w-]*) *= */gm,Bl=/\.([a-zA-Z][\w-]*) *= */y,bh=/\*?\[/y,_i=/(-?[0-9]+(?:\.([0-9]+))?)/y,xh=/([a-zA-Z][\w-]*)/y,Al=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Eh=/^[A-Z][A-Z0-9_-]*$/,Fo=/([^{}\n\r]+)/y,kh=/([^\\"\n\r]*)/y,Ol=/\\([\\"])/y,_l=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,vh=/^\n+/,Ll=/ +$/,Th=/ *\r?\n/g,Sh=/( *)$/,Bh=/{\s*/y,Rl=/\s*}/y,Ah=/\[\s*/y,Oh=/\s*] */y,_h=/\s*\(\s*/y,Lh=/\s*->\s*/y,Rh=/\s*:\s*/y,Ch=/\s*,?\s*/y,Ih=/\s+/y,Un=class{constructor(t){this.body=[],Oi.lastIndex=0;let r=0;for(;;){let b=Oi.exec(t);if(b===null)break;r=Oi.lastIndex;try{this.body.push(c(b[1]))}catch(T){if(T instanceof SyntaxError)continue;throw T}}function n(b){return b.lastIndex=r,b.test(t)}function o(b,T){if(t[r]===b)return r++,!0;if(T)throw new T(`Expected ${b}`);return!1}function s(b,T){if(n(b))return r=b.lastIndex,!0;if(T)throw new T(`Expected ${b.toString()}`);return!1}function i(b){b.lastIndex=r;let T=b.exec(t);if(T===null)throw new SyntaxError(`Expected ${b.toString()}`);return r=b.lastIndex,T}function a(b){return i(b)[1]}function c(b){let T=d(),_=l();if(T===null&&Object.keys(_).length===0)throw new SyntaxError("Expected message value or attributes");return{id:b,value:T,attributes:_}}function l(){let b=Object.create(null);for(;n(Bl);){let T=a(Bl),_=d();if(_===null)throw new SyntaxError("Expected attribute value");b[T]=_}return b}function d(){let b;if(n(Fo)&&(b=a(Fo)),t[r]==="{"||t[r]==="}")return u(b?[b]:[],1/0);let T=L();return T?b?u([b,T],T.length):(T.value=K(T.value,vh),u([T],T.length)):b?K(b,Ll):null}function u(b=[],T){for(;;){if(n(Fo)){b.push(a(Fo));continue}if(t[r]==="{"){b.push(p());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let A=L();if(A){b.push(A),T=Math.min(T,A.length);continue}break}let _=b.length-1,P=b[_];typeof P=="string"&&(b[_]=K(P,Ll));let F=[];for(let A of b)A instanceof Ho&&(A=A.value.slice(0,A.value.length-T)),A&&F.push(A);return F}function p(){s(Bh,SyntaxError);let b=h();if(s(Rl))return b;if(s(Lh)){let T=w();return s(Rl,SyntaxError),{type:"select",selector:b,...T}}throw new SyntaxError("Unclosed placeable")}function h(){if(t[r]==="{")return p();if(n(Al)){let[,b,T,_=null]=i(Al);if(b==="$")return{type:"var",name:T};if(s(_h)){let P=m();if(b==="-")return{type:"term",name:T,attr:_,args:P};if(Eh.test(T))return{type:"func",name:T,args:P};throw new SyntaxError("Function names must be all upper-case")}return b==="-"?{type:"term",name:T,attr:_,args:[]}:{type:"mesg",name:T,attr:_}}return k()}function m(){let b=[];for(;;){switch(t[r]){case")":return r++,b;case void 0:throw new SyntaxError("Unclosed argument list")}b.push(y()),s(Ch)}}function y(){let b=h();return b.type!=="mesg"?b:s(Rh)?{type:"narg",name:b.name,value:k()}:b}function w(){let b=[],T=0,_;for(;n(bh);){o("*")&&(_=T);let P=v(),F=d();if(F===null)throw new SyntaxError("Expected variant value");b[T++]={key:P,value:F}}if(T===0)return null;if(_===void 0)throw new SyntaxError("Expected default variant");return{variants:b,star:_}}function v(){s(Ah,SyntaxError);let b;return n(_i)?b=E():b={type:"str",value:a(xh)},s(Oh,SyntaxError),b}function k(){if(n(_i))return E();if(t[r]==='"')return B();throw new SyntaxError("Invalid expression")}function E(){let[,b,T=""]=i(_i),_=T.length;return{type:"num",value:parseFloat(b),precision:_}}function B(){o('"',SyntaxError);let b="";for(;;){if(b+=a(kh),t[r]==="\\"){b+=R();continue}if(o('"'))return{type:"str",value:b};throw new SyntaxError("Unclosed string literal")}}function R(){if(n(Ol))return a(Ol);if(n(_l)){let[,b,T]=i(_l),_=parseInt(b||T,16);return _<=55295||57344<=_?String.fromCodePoint(_):"�"}throw new SyntaxError("Unknown escape sequence")}function L(){let b=r;switch(s(Ih),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return $(t.slice(b,r))}return t[r-1]===" "?$(t.slice(b,r)):!1}function K(b,T){return b.replace(T,"")}function $(b){let T=b.replace(Th,`
`),_=Sh.exec(b)[1].length;return new Ho(T,_)}}},Ho=class{constructor(t,r){this.value=t,this.length=r}};var Cl=`# What the script on the staff pages says. Shown as text, never as markup.

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
browser-classify-happened = When it happened (if you know)
browser-classify-happened-hint = Others’ time limits can begin on this day. It is sealed.
browser-classify-known = When its organisation knew of it (if you know)
browser-classify-known-hint = The employer’s time limits begin on this day. It is sealed.
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
`;var Li=new Mn("en-GB",{useIsolating:!1}),[Il]=Li.addResource(new Un(Cl));if(Il)throw Il;function f(e,t){let r=Li.getMessage(e);if(!r?.value)throw new Error(`no copy for ${e}`);let n=[],o=Li.formatPattern(r.value,t,n);if(n[0])throw n[0];return o}var Uh=new Intl.DateTimeFormat("en-GB",{dateStyle:"long",timeZone:"UTC"});function ee(e){return Uh.format(new Date(`${e}T00:00:00Z`))}function ye(e){return new Intl.ListFormat("en-GB",{type:"conjunction"}).format(e)}var $h="candour",Ri="session",Ml="root";async function Ul(e){await Ii("readwrite",t=>t.put(e,Ml))}async function $l(){let e=await Ii("readonly",t=>t.get(Ml));return e instanceof Uint8Array?e:null}async function Ci(){await Ii("readwrite",e=>e.clear())}async function Ii(e,t){let r=await Kh();try{let n=r.transaction(Ri,e),o=t(n.objectStore(Ri));return await new Promise((s,i)=>{n.oncomplete=()=>s(),n.onabort=()=>i(n.error)}),o.result}finally{r.close()}}function Kh(){return new Promise((e,t)=>{let r=indexedDB.open($h,1);r.onupgradeneeded=()=>r.result.createObjectStore(Ri),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error)})}var Nh="/sign-in?ended=1",Mi=new BroadcastChannel("candour"),Nl=new Set;function Do(e){Nl.add(e)}async function ar(){Mi.postMessage("locked"),await Hl()}function Pl(){Mi.postMessage("active")}function Fl(e){Mi.addEventListener("message",t=>{t.data==="locked"?Hl():e()}),window.addEventListener("pageshow",t=>{t.persisted&&location.reload()})}var Kl=!1;async function Hl(){if(!Kl){Kl=!0,document.querySelector("main")?.replaceChildren(),document.title="";for(let e of Nl)e();await Ci().catch(Ci).catch(()=>{}),location.replace(Nh)}}var He=class extends Error{constructor(r,n,o){super(n);this.status=r;this.problem=o}status;problem},ft=class extends Error{};async function $e(e){return $i(await Ui(e,{method:"GET"}),!0)}async function dt(e,t){return $i(await Ui(e,Dl(t)),!0)}async function $n(e,t){return $i(await Ui(e,Dl(t)),!1)}function Dl(e){return{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}}async function Ui(e,t){try{return await fetch(e,{...t,credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{throw new He(0,f("browser-no-connection"),{})}}async function $i(e,t){if(e.status===401&&t)throw await ar(),new ft;if(e.status===204)return null;let r=await e.json().catch(()=>null);if(e.ok&&r!==null)return r;let n=typeof r=="object"&&r!==null?r:{},o=typeof n.detail=="string"?n.detail:f("browser-unexpected");throw new He(e.status,o,n)}function g(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r.filter(o=>o!==null)),n}function Wo(e,t,...r){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}function G(e,t=document){let r=t.querySelector(e);if(!r)throw new Error(`the page has no ${e}`);return r}function ut(e,t){e.hidden=!t}function pt(e){e.hasAttribute("tabindex")||e.setAttribute("tabindex","-1"),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Wl(){for(let e of document.querySelectorAll("[data-awaits-script]"))e.disabled=!1}function Re(e){for(let t of document.querySelectorAll("[data-progress]"))t.closest("[hidden]")===null&&(t.textContent=e)}function Ki(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var qo=e=>e?`"${e}" `:"";function jo(e,t=""){if(typeof e!="boolean")throw new TypeError(qo(t)+"expected boolean, got type="+typeof e);return e}function cr(e,t=""){if(typeof e!="number")throw new TypeError(qo(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(qo(t)+"expected integer >= 0, got "+e);return e}function ae(e,t,r=""){if(Ki(e)&&(t===void 0||e.length===t))return e;t!==void 0&&cr(t,"length");let n=Ki(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=qo(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}var ql=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function Er(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Ni(e,t){ae(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Pi(e,t){if(Ni(e,t),!Et(e))throw new Error("invalid output, must be aligned")}function jl(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Ie(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Oe(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function tn(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var Qe=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Fi(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var ke=Qe?e=>e:e=>Fi(e)>>>0;function Ph(e){for(let t=0;t<e.length;t++)e[t]=Fi(e[t]);return e}var Xe=Qe?e=>e:Ph;function zl(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function Hi(e,t){if(zl(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function Yl(e,t){return ql(e,"defaults"),ql(t,"opts"),Object.assign(e,t)}function zo(e,t){if(e=ae(e),t=ae(t),e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Kn(e,t,r){let n=t,o=r||(()=>[]),s=(a,c)=>n(c,...o(a)).update(a).digest(),i=n(new Uint8Array(e),...o(new Uint8Array(0)));return s.outputLen=i.outputLen,s.blockLen=i.blockLen,s.create=(a,...c)=>n(a,...c),s}var Yo=(e,t)=>{function r(n,...o){if(ae(n,void 0,"key"),e.nonceLength!==void 0){let u=o[0];ae(u,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let u=i;u<o.length;u++)if(Ki(o[u]))throw new Error("AAD not supported")}e.withAAD&&o[i]!==void 0&&ae(o[i],void 0,"AAD");let a=t(n,...o),c=(u,p)=>{if(p!==void 0){if(u!==2)throw new Error("cipher output not supported");ae(p,void 0,"output")}},l=!1;return{encrypt(u,p){if(l)throw new Error("cannot encrypt() twice with same key + nonce");return l=!0,ae(u,void 0,"data"),c(a.encrypt.length,p),a.encrypt(u,p)},decrypt(u,p){if(ae(u,void 0,"data"),s&&u.length<s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,p),a.decrypt(u,p)}}}return Object.assign(r,e),r};function kr(e,t,r=!0){if(t===void 0)return new Uint8Array(e);if(ae(t,e,"output"),r&&!Et(t))throw new Error("invalid output, must be aligned");return t}function Go(e,t,r){cr(e),cr(t),jo(r);let n=new Uint8Array(16),o=tn(n);return o.setBigUint64(0,BigInt(t),r),o.setBigUint64(8,BigInt(e),r),n}function Et(e){return e.byteOffset%4===0}function Je(e){return Uint8Array.from(ae(e))}var vr=16,Gl=new Uint8Array(16),Nn=Ie(Gl),Fh=225,Hh=(e,t,r,n)=>{let o=n&1;return{s3:r<<31|n>>>1,s2:t<<31|r>>>1,s1:e<<31|t>>>1,s0:e>>>1^Fh<<24&-(o&1)}},Zo=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255|0;var Dh=e=>e>64*1024?8:e>1024?4:2,Di=class{blockLen=vr;outputLen=vr;s0=0;s1=0;s2=0;s3=0;finished=!1;destroyed=!1;t;W;windowSize;constructor(t,r){ae(t,16,"key"),t=Je(t);let n=tn(t),o=n.getUint32(0,!1),s=n.getUint32(4,!1),i=n.getUint32(8,!1),a=n.getUint32(12,!1),c=[];for(let m=0;m<128;m++)c.push({s0:Zo(o),s1:Zo(s),s2:Zo(i),s3:Zo(a)}),{s0:o,s1:s,s2:i,s3:a}=Hh(o,s,i,a);let l=Dh(r||1024);if(![1,2,4,8].includes(l))throw new Error("ghash: invalid window size, expected 2, 4 or 8");this.W=l;let u=128/l,p=this.windowSize=2**l,h=[];for(let m=0;m<u;m++)for(let y=0;y<p;y++){let w=0,v=0,k=0,E=0;for(let B=0;B<l;B++){if(!(y>>>l-B-1&1))continue;let{s0:L,s1:K,s2:$,s3:b}=c[l*m+B];w^=L,v^=K,k^=$,E^=b}h.push({s0:w,s1:v,s2:k,s3:E})}this.t=h}_updateBlock(t,r,n,o){t^=this.s0,r^=this.s1,n^=this.s2,o^=this.s3;let{W:s,t:i,windowSize:a}=this,c=0,l=0,d=0,u=0,p=(1<<s)-1,h=0;for(let m of[t,r,n,o])for(let y=0;y<4;y++){let w=m>>>8*y&255;for(let v=8/s-1;v>=0;v--){let k=w>>>s*v&p,{s0:E,s1:B,s2:R,s3:L}=i[h*a+k];c^=E,l^=B,d^=R,u^=L,h+=1}}this.s0=c,this.s1=l,this.s2=d,this.s3=u}update(t){Er(this),ae(t),t=Je(t);let r=Ie(t),n=Math.floor(t.length/vr),o=t.length%vr;for(let s=0;s<n;s++)this._updateBlock(ke(r[s*4+0]),ke(r[s*4+1]),ke(r[s*4+2]),ke(r[s*4+3]));return o&&(Gl.set(t.subarray(n*vr)),this._updateBlock(ke(Nn[0]),ke(Nn[1]),ke(Nn[2]),ke(Nn[3])),Oe(Nn)),this}destroy(){this.destroyed=!0;let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){Er(this),Pi(t,this),this.finished=!0;let{s0:r,s1:n,s2:o,s3:s}=this,i=Ie(t);i[0]=r,i[1]=n,i[2]=o,i[3]=s,Qe||Xe(i.subarray(0,vr/4))}digest(){let t=new Uint8Array(vr);return this.digestInto(t),this.destroy(),t}};var Wi=Kn(16,(e,t)=>new Di(e,t),e=>[e.length]);var ji=16,Wh=4,Vo=new Uint8Array(ji);var qh=283;function jh(e){if(![16,24,32].includes(e.length))throw new Error('"aes key" expected Uint8Array of length 16/24/32, got length='+e.length)}function zi(e){return e<<1^qh&-(e>>7)}function Zl(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(t&1),e=zi(e);return r}var zh=(()=>{let e=new Uint8Array(256);for(let r=0,n=1;r<256;r++,n^=zi(n))e[r]=n;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let n=e[255-r];n|=n<<8,t[e[r]]=(n^n>>4^n>>5^n>>6^n>>7^99)&255}return Oe(e),t})();var Yh=e=>e<<24|e>>>8,qi=e=>e<<8|e>>>24;function Gh(e,t){if(e.length!==256)throw new Error("wrong sbox length");let r=new Uint32Array(256).map((l,d)=>t(e[d])),n=r.map(qi),o=n.map(qi),s=o.map(qi),i=new Uint32Array(256*256),a=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let l=0;l<256;l++)for(let d=0;d<256;d++){let u=l*256+d;i[u]=r[l]^n[d],a[u]=o[l]^s[d],c[u]=e[l]<<8|e[d]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:o,T3:s,T01:i,T23:a}}var Xl=Gh(zh,e=>Zl(e,3)<<24|e<<16|e<<8|Zl(e,2));var Zh=(()=>{let e=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=zi(r))e[t]=r;return e})();function Vh(e){ae(e);let t=e.length;jh(e);let{sbox2:r}=Xl,n=[];(!Qe||!Et(e))&&n.push(e=Je(e));let o=Xe(Ie(e)),s=o.length,i=c=>Pn(r,c,c,c,c),a=new Uint32Array(t+28);a.set(o);for(let c=s;c<a.length;c++){let l=a[c-1];c%s===0?l=i(Yh(l))^Zh[c/s-1]:s>6&&c%s===4&&(l=i(l)),a[c]=a[c-s]^l}return Oe(...n),a}function Xo(e,t,r,n,o,s){return e[r<<8&65280|n>>>8&255]^t[o>>>8&65280|s>>>24&255]}function Pn(e,t,r,n,o){return e[t&255|r&65280]|e[n>>>16&255|o>>>16&65280]<<16}function Vl(e,t,r,n,o){let{sbox2:s,T01:i,T23:a}=Xl,c=0;t^=e[c++],r^=e[c++],n^=e[c++],o^=e[c++];let l=e.length/4-2;for(let m=0;m<l;m++){let y=e[c++]^Xo(i,a,t,r,n,o),w=e[c++]^Xo(i,a,r,n,o,t),v=e[c++]^Xo(i,a,n,o,t,r),k=e[c++]^Xo(i,a,o,t,r,n);t=y,r=w,n=v,o=k}let d=e[c++]^Pn(s,t,r,n,o),u=e[c++]^Pn(s,r,n,o,t),p=e[c++]^Pn(s,n,o,t,r),h=e[c++]^Pn(s,o,t,r,n);return{s0:d,s1:u,s2:p,s3:h}}function Qo(e,t,r,n,o){ae(r,ji,"nonce"),ae(n),o=kr(n.length,o);let s=r,i=Ie(s),a=tn(s),c=Ie(n),l=Ie(o),d=t?0:12,u=n.length,p=a.getUint32(d,t);for(let m=0;m+4<=c.length;m+=4){let{s0:y,s1:w,s2:v,s3:k}=Vl(e,ke(i[0]),ke(i[1]),ke(i[2]),ke(i[3]));l[m+0]=c[m+0]^ke(y),l[m+1]=c[m+1]^ke(w),l[m+2]=c[m+2]^ke(v),l[m+3]=c[m+3]^ke(k),p=p+1>>>0,a.setUint32(d,p,t)}let h=ji*Math.floor(c.length/Wh);if(h<u){let{s0:m,s1:y,s2:w,s3:v}=Vl(e,ke(i[0]),ke(i[1]),ke(i[2]),ke(i[3])),k=new Uint32Array([m,y,w,v]);Xe(k);let E=jl(k);for(let B=h,R=0;B<u;B++,R++)o[B]=n[B]^E[R];Oe(k)}return o}function Xh(e,t,r,n,o){let s=o?o.length:0,i=e.create(r,n.length+s);o&&i.update(o);let a=Go(8*n.length,8*s,t);i.update(n),i.update(a);let c=i.digest();return Oe(a),c}var Yi=Yo({blockSize:16,nonceLength:12,tagLength:16,withAAD:!0,varSizeNonce:!0},function(t,r,n){if(r.length<8)throw new Error("aes/gcm: invalid nonce length");let o=16;function s(a,c,l){let d=Xh(Wi,!1,a,l,n);for(let u=0;u<c.length;u++)d[u]^=c[u];return d}function i(){let a=Vh(t),c=Vo.slice(),l=Vo.slice();if(Qo(a,!1,l,l,c),r.length===12)l.set(r);else{let u=Vo.slice();tn(u).setBigUint64(8,BigInt(r.length*8),!1);let h=Wi.create(c).update(r).update(u);h.digestInto(l),h.destroy()}let d=Qo(a,!1,l,Vo);return{xk:a,authKey:c,counter:l,tagMask:d}}return{encrypt(a){let{xk:c,authKey:l,counter:d,tagMask:u}=i(),p=new Uint8Array(a.length+o),h=[c,l,d,u];Et(a)||h.push(a=Je(a)),Qo(c,!1,d,a,p.subarray(0,a.length));let m=s(l,u,p.subarray(0,p.length-o));return h.push(m),p.set(m,a.length),Oe(...h),p},decrypt(a){let{xk:c,authKey:l,counter:d,tagMask:u}=i(),p=[c,l,u,d];Et(a)||p.push(a=Je(a));let h=a.subarray(0,-o),m=a.subarray(-o),y=s(l,u,h);if(p.push(y),!zo(y,m))throw Oe(...p),new Error("aes-gcm: invalid tag");let w=Qo(c,!1,d,h);return Oe(...p),w}}});var Gi=12;function Ql(e,t){let r=Vr(Gi);return sr(r,Yi(e,r).encrypt(t))}function Jl(e,t){let r=Yi(e,t.subarray(0,Gi)).decrypt(t.subarray(Gi));if(r.length!==32)throw new Error("not a root");return new Uint8Array(r)}async function rn(){let{account:e,wrap:t}=await $e("/api/v1/session"),r=ie(t),n=await $l();try{if(!n)throw new Error("nothing kept");let o=Jl(r,n),s=Mo(o);return o.fill(0),Do(()=>s.signingSeed.fill(0)),{account:e,keys:s}}catch{throw await ar(),new ft}finally{r.fill(0)}}function Jh(e,t,r,n){We(e);let o=yr({dkLen:32,asyncTick:10},n),{c:s,dkLen:i,asyncTick:a}=o;if(ne(s,"c"),ne(i,"dkLen"),ne(a,"asyncTick"),s<1)throw new Error('"c" (iterations) must be >= 1');if(i<1)throw new Error('"dkLen" must be >= 1');if(i>(2**32-1)*e.outputLen)throw new Error("derived key too long");let c=Js(t,"password");try{let l=Js(r,"salt");try{let d=new Uint8Array(i),{iHash:u,oHash:p,outputLen:h}=lt.create(e,c),m=new Uint8Array(h),y=em(u,p,l,m);return{c:s,dkLen:i,asyncTick:a,DK:d,outputLen:h,eng:y}}finally{typeof r=="string"&&xe(l)}}finally{typeof t=="string"&&xe(c)}}function em(e,t,r,n){let o=new Uint8Array(4),s=Pr(o),i=e._cloneInto().update(r),a=t._cloneInto(),c=e._cloneInto,l=t._cloneInto;return{u1:(d,u)=>{s.setInt32(0,d,!1),i._cloneInto(a).update(o).digestInto(n),t._cloneInto(a).update(n).digestInto(n),u.set(n.subarray(0,u.length))},rounds:(d,u)=>{for(let p=1;p<d;p++){c.call(e,a).update(n).digestInto(n),l.call(t,a).update(n).digestInto(n);for(let h=0;h<u.length;h++)u[h]^=n[h]}},output:d=>(e.destroy(),t.destroy(),i.destroy(),a.destroy(),xe(n),d)}}function Zi(e,t,r,n){let{c:o,dkLen:s,DK:i,outputLen:a,eng:c}=Jh(e,t,r,n);for(let l=1,d=0;d<s;l++,d+=a){let u=i.subarray(d,d+a);c.u1(l,u),c.rounds(o,u)}return c.output(i)}function ef(e,t,r,n,o,s){let i=e[t++]^r[n++],a=e[t++]^r[n++],c=e[t++]^r[n++],l=e[t++]^r[n++],d=e[t++]^r[n++],u=e[t++]^r[n++],p=e[t++]^r[n++],h=e[t++]^r[n++],m=e[t++]^r[n++],y=e[t++]^r[n++],w=e[t++]^r[n++],v=e[t++]^r[n++],k=e[t++]^r[n++],E=e[t++]^r[n++],B=e[t++]^r[n++],R=e[t++]^r[n++],L=i,K=a,$=c,b=l,T=d,_=u,P=p,F=h,A=m,N=y,M=w,I=v,D=k,U=E,O=B,x=R;for(let S=0;S<8;S+=2)T^=te(L+D|0,7),A^=te(T+L|0,9),D^=te(A+T|0,13),L^=te(D+A|0,18),N^=te(_+K|0,7),U^=te(N+_|0,9),K^=te(U+N|0,13),_^=te(K+U|0,18),O^=te(M+P|0,7),$^=te(O+M|0,9),P^=te($+O|0,13),M^=te(P+$|0,18),b^=te(x+I|0,7),F^=te(b+x|0,9),I^=te(F+b|0,13),x^=te(I+F|0,18),K^=te(L+b|0,7),$^=te(K+L|0,9),b^=te($+K|0,13),L^=te(b+$|0,18),P^=te(_+T|0,7),F^=te(P+_|0,9),T^=te(F+P|0,13),_^=te(T+F|0,18),I^=te(M+N|0,7),A^=te(I+M|0,9),N^=te(A+I|0,13),M^=te(N+A|0,18),D^=te(x+O|0,7),U^=te(D+x|0,9),O^=te(U+D|0,13),x^=te(O+U|0,18);o[s++]=i+L|0,o[s++]=a+K|0,o[s++]=c+$|0,o[s++]=l+b|0,o[s++]=d+T|0,o[s++]=u+_|0,o[s++]=p+P|0,o[s++]=h+F|0,o[s++]=m+A|0,o[s++]=y+N|0,o[s++]=w+M|0,o[s++]=v+I|0,o[s++]=k+D|0,o[s++]=E+U|0,o[s++]=B+O|0,o[s++]=R+x|0}function Vi(e,t,r,n,o){let s=n+0,i=n+16*o;for(let a=0;a<16;a++)r[i+a]=e[t+(2*o-1)*16+a];for(let a=0;a<o;a++,s+=16,t+=16)ef(r,i,e,t,r,s),a>0&&(i+=16),ef(r,s,e,t+=16,r,i)}var tm=1024*(2**20+1+1);function rm(e,t,r){let n=yr({dkLen:32,asyncTick:10,maxmem:tm},r),{N:o,r:s,p:i,dkLen:a,asyncTick:c,maxmem:l,onProgress:d}=n;if(ne(o,"N"),ne(s,"r"),ne(i,"p"),ne(a,"dkLen"),ne(c,"asyncTick"),ne(l,"maxmem"),d!==void 0&&typeof d!="function")throw new Error('"onProgress" must be a function');if(s<1)throw new Error('"r" expected integer >= 1');let u=128*s,p=u/4,h=Math.pow(2,32);if(o<=1||(o&o-1)!==0||o>h)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(i<1||i>(h-1)*32/u)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(a<1||a>(h-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');let m=u*(o+i+1);if(m>l)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+m+", maxmem="+l);let y=Zi(he,e,t,{c:1,dkLen:u*i}),w=Ct(y),v=Ct(new Uint8Array(u*o)),k=Ct(new Uint8Array(u)),E=()=>{};if(d){let B=2*o*i,R=Math.max(Math.floor(B/1e4),1),L=0;E=()=>{if(L++,d&&(!(L%R)||L===B))try{d(L/B)}catch(K){throw xe(y,v,k),K}}}return{N:o,r:s,p:i,dkLen:a,blockSize32:p,V:v,B32:w,B:y,tmp:k,blockMixCb:E,asyncTick:c}}function nm(e,t,r,n,o){let s=Zi(he,e,r,{c:1,dkLen:t});return xe(r,n,o),s}function Fn(e,t,r){let{N:n,r:o,p:s,dkLen:i,blockSize32:a,V:c,B32:l,B:d,tmp:u,blockMixCb:p}=rm(e,t,r);Fr(l);for(let h=0;h<s;h++){let m=a*h;for(let y=0;y<a;y++)c[y]=l[m+y];for(let y=0,w=0;y<n-1;y++)Vi(c,w,c,w+=a,o),p();Vi(c,(n-1)*a,l,m,o),p();for(let y=0;y<n;y++){let w=(l[m+a-16]&n-1)>>>0;for(let v=0;v<a;v++)u[v]=l[m+v]^c[w*a+v];Vi(u,0,l,m,o),p()}}return Fr(l),nm(e,i,d,c,u)}var rf=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),om=Xe(Ie(rf("expand 16-byte k"))),sm=Xe(Ie(rf("expand 32-byte k")));function re(e,t){return e<<t|e>>>32-t}var Hn=64,im=16,Xi=2**32-1,tf=Uint32Array.of();function am(e,t,r,n,o,s,i,a){let c=o.length,l=new Uint8Array(Hn),d=Ie(l),u=Qe&&Et(o)&&Et(s),p=u?Ie(o):tf,h=u?Ie(s):tf;if(!Qe){for(let m=0;m<c;i++){if(e(t,r,n,d,i,a),Xe(d),i>=Xi)throw new Error("arx: counter overflow");let y=Math.min(Hn,c-m);for(let w=0,v;w<y;w++)v=m+w,s[v]=o[v]^l[w];m+=y}return}for(let m=0;m<c;i++){if(e(t,r,n,d,i,a),i>=Xi)throw new Error("arx: counter overflow");let y=Math.min(Hn,c-m);if(u&&y===Hn){let w=m/4;if(m%4!==0)throw new Error("arx: invalid block position");for(let v=0,k;v<im;v++)k=w+v,h[k]=p[k]^d[v];m+=Hn;continue}for(let w=0,v;w<y;w++)v=m+w,s[v]=o[v]^l[w];m+=y}}function nf(e,t){let{allowShortKeys:r,extendNonceFn:n,counterLength:o,counterRight:s,rounds:i}=Yl({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return cr(o),cr(i),jo(s),jo(r),(a,c,l,d,u=0)=>{ae(a,void 0,"key"),ae(c,void 0,"nonce"),ae(l,void 0,"data");let p=l.length,h=d!==void 0;if(d=kr(p,d,!1),h&&Hi(l,d),cr(u),u<0||u>=Xi)throw new Error("arx: counter overflow");let m=[],y=a.length,w,v;if(y===32)m.push(w=Je(a)),v=sm;else if(y===16&&r)w=new Uint8Array(32),w.set(a),w.set(a,16),v=om,m.push(w);else throw ae(a,32,"arx key"),new Error("invalid key size");(!Qe||!Et(c))&&m.push(c=Je(c));let k=Ie(w);if(n){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let R=c.subarray(0,16);if(Qe)n(v,k,Ie(R),k);else{let L=Xe(Uint32Array.from(v));n(L,k,Ie(R),k),Oe(L),Xe(k)}c=c.subarray(16)}else Qe||Xe(k);let E=16-o;if(E!==c.length)throw new Error(`arx: nonce must be ${E} or 16 bytes`);if(E!==12){let R=new Uint8Array(12);R.set(c,s?0:12-c.length),c=R,m.push(c)}let B=Xe(Ie(c));try{return am(e,v,k,B,l,d,u,i),d}finally{Oe(...m)}}}function Pe(e,t){return e[t++]&255|(e[t++]&255)<<8}var Qi=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=Je(ae(t,32,"key"));let r=Pe(t,0),n=Pe(t,2),o=Pe(t,4),s=Pe(t,6),i=Pe(t,8),a=Pe(t,10),c=Pe(t,12),l=Pe(t,14);this.r[0]=r&8191,this.r[1]=(r>>>13|n<<3)&8191,this.r[2]=(n>>>10|o<<6)&7939,this.r[3]=(o>>>7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|a<<2)&8191,this.r[7]=(a>>>11|c<<5)&8065,this.r[8]=(c>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let d=0;d<8;d++)this.pad[d]=Pe(t,16+2*d)}process(t,r,n=!1){let o=n?0:2048,{h:s,r:i}=this,a=i[0],c=i[1],l=i[2],d=i[3],u=i[4],p=i[5],h=i[6],m=i[7],y=i[8],w=i[9],v=Pe(t,r+0),k=Pe(t,r+2),E=Pe(t,r+4),B=Pe(t,r+6),R=Pe(t,r+8),L=Pe(t,r+10),K=Pe(t,r+12),$=Pe(t,r+14),b=s[0]+(v&8191),T=s[1]+((v>>>13|k<<3)&8191),_=s[2]+((k>>>10|E<<6)&8191),P=s[3]+((E>>>7|B<<9)&8191),F=s[4]+((B>>>4|R<<12)&8191),A=s[5]+(R>>>1&8191),N=s[6]+((R>>>14|L<<2)&8191),M=s[7]+((L>>>11|K<<5)&8191),I=s[8]+((K>>>8|$<<8)&8191),D=s[9]+($>>>5|o),U=0,O=U+b*a+T*(5*w)+_*(5*y)+P*(5*m)+F*(5*h);U=O>>>13,O&=8191,O+=A*(5*p)+N*(5*u)+M*(5*d)+I*(5*l)+D*(5*c),U+=O>>>13,O&=8191;let x=U+b*c+T*a+_*(5*w)+P*(5*y)+F*(5*m);U=x>>>13,x&=8191,x+=A*(5*h)+N*(5*p)+M*(5*u)+I*(5*d)+D*(5*l),U+=x>>>13,x&=8191;let S=U+b*l+T*c+_*a+P*(5*w)+F*(5*y);U=S>>>13,S&=8191,S+=A*(5*m)+N*(5*h)+M*(5*p)+I*(5*u)+D*(5*d),U+=S>>>13,S&=8191;let C=U+b*d+T*l+_*c+P*a+F*(5*w);U=C>>>13,C&=8191,C+=A*(5*y)+N*(5*m)+M*(5*h)+I*(5*p)+D*(5*u),U+=C>>>13,C&=8191;let H=U+b*u+T*d+_*l+P*c+F*a;U=H>>>13,H&=8191,H+=A*(5*w)+N*(5*y)+M*(5*m)+I*(5*h)+D*(5*p),U+=H>>>13,H&=8191;let W=U+b*p+T*u+_*d+P*l+F*c;U=W>>>13,W&=8191,W+=A*a+N*(5*w)+M*(5*y)+I*(5*m)+D*(5*h),U+=W>>>13,W&=8191;let q=U+b*h+T*p+_*u+P*d+F*l;U=q>>>13,q&=8191,q+=A*c+N*a+M*(5*w)+I*(5*y)+D*(5*m),U+=q>>>13,q&=8191;let z=U+b*m+T*h+_*p+P*u+F*d;U=z>>>13,z&=8191,z+=A*l+N*c+M*a+I*(5*w)+D*(5*y),U+=z>>>13,z&=8191;let Y=U+b*y+T*m+_*h+P*p+F*u;U=Y>>>13,Y&=8191,Y+=A*d+N*l+M*c+I*a+D*(5*w),U+=Y>>>13,Y&=8191;let Z=U+b*w+T*y+_*m+P*h+F*p;U=Z>>>13,Z&=8191,Z+=A*u+N*d+M*l+I*c+D*a,U+=Z>>>13,Z&=8191,U=(U<<2)+U|0,U=U+O|0,O=U&8191,U=U>>>13,x+=U,s[0]=O,s[1]=x,s[2]=S,s[3]=C,s[4]=H,s[5]=W,s[6]=q,s[7]=z,s[8]=Y,s[9]=Z}finalize(){let{h:t,pad:r}=this,n=new Uint16Array(10),o=t[1]>>>13;t[1]&=8191;for(let a=2;a<10;a++)t[a]+=o,o=t[a]>>>13,t[a]&=8191;t[0]+=o*5,o=t[0]>>>13,t[0]&=8191,t[1]+=o,o=t[1]>>>13,t[1]&=8191,t[2]+=o,n[0]=t[0]+5,o=n[0]>>>13,n[0]&=8191;for(let a=1;a<10;a++)n[a]=t[a]+o,o=n[a]>>>13,n[a]&=8191;n[9]-=8192;let s=(o^1)-1;for(let a=0;a<10;a++)n[a]&=s;s=~s;for(let a=0;a<10;a++)t[a]=t[a]&s|n[a];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let i=t[0]+r[0];t[0]=i&65535;for(let a=1;a<8;a++)i=(t[a]+r[a]|0)+(i>>>16)|0,t[a]=i&65535;Oe(n)}update(t){Er(this),ae(t),t=Je(t);let{buffer:r,blockLen:n}=this,o=t.length;for(let s=0;s<o;){let i=Math.min(n-this.pos,o-s);if(i===n){for(;n<=o-s;s+=n)this.process(t,s);continue}r.set(t.subarray(s,s+i),this.pos),this.pos+=i,s+=i,this.pos===n&&(this.process(r,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Oe(this.h,this.r,this.buffer,this.pad)}digestInto(t){Er(this),Ni(t,this),this.finished=!0;let{buffer:r,h:n}=this,{pos:o}=this;if(o){for(r[o++]=1;o<16;o++)r[o]=0;this.process(r,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)t[s++]=n[i]>>>0,t[s++]=n[i]>>>8}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}},of=Kn(32,e=>new Qi(e));function cm(e,t,r,n,o,s=20){let i=e[0],a=e[1],c=e[2],l=e[3],d=t[0],u=t[1],p=t[2],h=t[3],m=t[4],y=t[5],w=t[6],v=t[7],k=o,E=r[0],B=r[1],R=r[2],L=i,K=a,$=c,b=l,T=d,_=u,P=p,F=h,A=m,N=y,M=w,I=v,D=k,U=E,O=B,x=R;for(let C=0;C<s;C+=2)L=L+T|0,D=re(D^L,16),A=A+D|0,T=re(T^A,12),L=L+T|0,D=re(D^L,8),A=A+D|0,T=re(T^A,7),K=K+_|0,U=re(U^K,16),N=N+U|0,_=re(_^N,12),K=K+_|0,U=re(U^K,8),N=N+U|0,_=re(_^N,7),$=$+P|0,O=re(O^$,16),M=M+O|0,P=re(P^M,12),$=$+P|0,O=re(O^$,8),M=M+O|0,P=re(P^M,7),b=b+F|0,x=re(x^b,16),I=I+x|0,F=re(F^I,12),b=b+F|0,x=re(x^b,8),I=I+x|0,F=re(F^I,7),L=L+_|0,x=re(x^L,16),M=M+x|0,_=re(_^M,12),L=L+_|0,x=re(x^L,8),M=M+x|0,_=re(_^M,7),K=K+P|0,D=re(D^K,16),I=I+D|0,P=re(P^I,12),K=K+P|0,D=re(D^K,8),I=I+D|0,P=re(P^I,7),$=$+F|0,U=re(U^$,16),A=A+U|0,F=re(F^A,12),$=$+F|0,U=re(U^$,8),A=A+U|0,F=re(F^A,7),b=b+T|0,O=re(O^b,16),N=N+O|0,T=re(T^N,12),b=b+T|0,O=re(O^b,8),N=N+O|0,T=re(T^N,7);let S=0;n[S++]=i+L|0,n[S++]=a+K|0,n[S++]=c+$|0,n[S++]=l+b|0,n[S++]=d+T|0,n[S++]=u+_|0,n[S++]=p+P|0,n[S++]=h+F|0,n[S++]=m+A|0,n[S++]=y+N|0,n[S++]=w+M|0,n[S++]=v+I|0,n[S++]=k+D|0,n[S++]=E+U|0,n[S++]=B+O|0,n[S++]=R+x|0}var lm=nf(cm,{counterRight:!1,counterLength:4,allowShortKeys:!1});var fm=new Uint8Array(16),sf=(e,t)=>{e.update(t);let r=t.length%16;r&&e.update(fm.subarray(r))},dm=new Uint8Array(32);function af(e,t,r,n,o){o!==void 0&&ae(o,void 0,"AAD");let s=e(t,r,dm),i=Go(n.length,o?o.length:0,!0),a=of.create(s);o&&sf(a,o),sf(a,n),a.update(i);let c=a.digest();return Oe(s,i),c}var um=e=>(t,r,n)=>({encrypt(s,i){let a=s.length;i=kr(a+16,i,!1),i.set(s);let c=i.subarray(0,-16);e(t,r,c,c,1);let l=af(e,t,r,c,n);return i.set(l,a),Oe(l),i},decrypt(s,i){i=kr(s.length-16,i,!1);let a=s.subarray(0,-16),c=s.subarray(-16),l=af(e,t,r,a,n);if(!zo(c,l))throw Oe(l),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,r,i,i,1),Oe(l),i}}),st=Yo({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},um(lm));var pm=BigInt(0),Ji=class extends Error{constructor(t=""){super(t)}},$t={Err:Ji,_tlv:{encode:(e,t)=>{let{Err:r}=$t;if(Ut(e,"tag"),e<0||e>255)throw new r("tlv.encode: wrong tag");if(xc(t,"data"),t.length&1)throw new r("tlv.encode: unpadded data");let n=t.length/2,o=En(n);if(o.length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?En(o.length/2|128):"";return En(e)+s+o+t},decode(e,t){let{Err:r}=$t;t=J(t,void 0,"DER data");let n=0;if(e<0||e>255)throw new r("tlv.decode: wrong tag");if(t.length<2||t[n++]!==e)throw new r("tlv.decode: wrong tlv");let o=t[n++],s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte length is too big");let l=t.subarray(n,n+c);if(l.length!==c)throw new r("tlv.decode: length bytes not complete");if(l[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let d of l)i=i<<8|d;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=t.subarray(n,n+i);if(a.length!==i)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+i)}}},_int:{encode(e){let{Err:t}=$t;if(mo(e),e<pm)throw new t("integer: negative integers are not allowed");let r=En(e);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(e){let{Err:t}=$t;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid signature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary leading zero");return tt(e)}},toSig(e,t){let{Err:r,_int:n,_tlv:o}=$t;if(t!==void 0&&(Ut(t,"maxScalarBytes"),t<1))throw new r("invalid signature: maxScalarBytes must be positive");let s=J(e,void 0,"signature"),{v:i,l:a}=o.decode(48,s);if(a.length)throw new r("invalid signature: left bytes after parsing");let{v:c,l}=o.decode(2,i),{v:d,l:u}=o.decode(2,l);if(u.length)throw new r("invalid signature: left bytes after parsing");if(t!==void 0&&(c.length>t||d.length>t))throw new r("invalid signature: integer too large");return{r:n.decode(c),s:n.decode(d)}},hexFromSig(e){let{_tlv:t,_int:r}=$t;Ue(e,{r:"bigint",s:"bigint"},{},"sig");let n=t.encode(2,r.encode(e.r)),o=t.encode(2,r.encode(e.s)),s=n+o;return t.encode(48,s)}},Jo=(Object.freeze($t._tlv),Object.freeze($t._int),Object.freeze($t));var cf=(e,t)=>(e+(e>=0?t:-t)/lf)/t;function hm(e,t,r){gt("scalar",e,Kt,r);let[[n,o],[s,i]]=t,a=cf(i*e,r),c=cf(-o*e,r),l=e-a*n-c*s,d=-a*o-c*i,u=l<Kt,p=d<Kt;u&&(l=-l),p&&(d=-d);let h=vn(Math.ceil(Wr(r)/2))+Tr;if(l<Kt||l>=h||d<Kt||d>=h)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:u,k1:l,k2neg:p,k2:d}}function ra(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or "der"');return e}function ea(e,t){Ue(e);let r={};for(let n of Object.keys(t))r[n]=e[n]===void 0?t[n]:e[n];return Ze(r.lowS,"lowS"),Ze(r.prehash,"prehash"),r.format!==void 0&&ra(r.format),r}var Kt=BigInt(0),Tr=BigInt(1),lf=BigInt(2),ta=BigInt(3),mm=BigInt(4);function na(e,t={}){let r=ko("weierstrass",e,t),n=r.Fp,o=r.Fn,s=r.CURVE,{h:i,n:a}=s;Ue(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});let{endo:c,allowInfinityPoint:l,clearCofactor:d,isTorsionFree:u,fromBytes:p,toBytes:h}=t,m=t.randomBytes===void 0?Mt:t.randomBytes;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let y=c?{beta:c.beta,basises:c.basises.map(O=>[...O])}:void 0,w=df(n,o);function v(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function k(O,x,S){if(x.is0()){if(!l)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:C,y:H}=x.toAffine(),W=n.toBytes(C);if(Ze(S,"isCompressed"),S){v();let q=!n.isOdd(H);return Le(ff(q),W)}else return Le(Uint8Array.of(4),W,n.toBytes(H))}function E(O){J(O,void 0,"Point");let{publicKey:x,publicKeyUncompressed:S}=w,C=O.length,H=O[0],W=O.subarray(1);if(l&&C===1&&H===0)return{x:n.ZERO,y:n.ZERO};if(C===x&&(H===2||H===3)){let q=n.fromBytes(W);if(!n.isValid(q))throw new Error("bad point: is not on curve, wrong x");let z=$(q),Y;try{Y=n.sqrt(z)}catch(ge){let le=ge instanceof Error?": "+ge.message:"";throw new Error("bad point: is not on curve, sqrt error"+le)}v();let Z=n.isOdd(Y);return(H&1)===1!==Z&&(Y=n.neg(Y)),{x:q,y:Y}}else if(C===S&&H===4){let q=n.BYTES,z=n.fromBytes(W.subarray(0,q)),Y=n.fromBytes(W.subarray(q,q*2));if(!b(z,Y))throw new Error("bad point: is not on curve");return{x:z,y:Y}}else throw new Error(`bad point: got length ${C}, expected compressed=${x} or uncompressed=${S}`)}let B=h===void 0?k:h,R=p===void 0?E:p,L=n.mul(s.b,ta),K=n.is0(s.a)?O=>n.ZERO:O=>n.mul(s.a,O);function $(O){let x=n.sqr(O),S=n.mul(x,O);return n.add(n.add(S,n.mul(O,s.a)),s.b)}function b(O,x){let S=n.sqr(x),C=$(O);return n.eql(S,C)}if(!b(s.Gx,s.Gy))throw new Error("bad curve params: generator point");let T=n.mul(n.pow(s.a,ta),mm),_=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(T,_)))throw new Error("bad curve params: a or b");function P(O,x,S=!1){if(!n.isValid(x)||S&&n.is0(x))throw new Error(`bad point coordinate ${O}`);return typeof x=="object"&&x!==null?n.create(x):x}function F(O){if(!(O instanceof I))throw new Error("Weierstrass Point expected")}function A(O){if(!y||!y.basises)throw new Error("no endo");return hm(O,y.basises,o.ORDER)}function N(O,x,S,C){if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(y){let{k1neg:H,k1:W,k2neg:q,k2:z}=A(C),Y=new I(n.mul(S.X,y.beta),S.Y,S.Z);O.push(H?S.negate():S,q?Y.negate():Y),x.push(W,z)}else O.push(S),x.push(C)}let M=new WeakSet;class I{static BASE=new I(s.Gx,s.Gy,n.ONE);static ZERO=new I(n.ZERO,n.ONE,n.ZERO);static Fp=n;static Fn=o;X;Y;Z;constructor(x,S,C){this.X=P("x",x),this.Y=P("y",S,!0),this.Z=P("z",C),Object.freeze(this)}static CURVE(){return s}static fromAffine(x){let{x:S,y:C}=x||{};if(!x||!n.isValid(S)||!n.isValid(C))throw new Error("invalid affine point");if(x instanceof I)throw new Error("projective point not allowed");return n.is0(S)&&n.is0(C)?I.ZERO:new I(S,C,n.ONE)}static fromBytes(x){let S=I.fromAffine(R(J(x,void 0,"point")));return S.assertValidity(),S}static fromHex(x){return I.fromBytes(Hr(x))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(x=6,S=!0){return U.setWindowSize(this,x),S||this.multiply(ta),this}assertValidity(){let x=this;if(x.is0()){if(l&&n.is0(x.X)&&n.eql(x.Y,n.ONE)&&n.is0(x.Z))return;throw new Error("bad point: ZERO")}if(M.has(x))return;let{x:S,y:C}=x.toAffine();if(!n.isValid(S)||!n.isValid(C))throw new Error("bad point: x or y not field elements");if(!b(S,C))throw new Error("bad point: equation left != right");if(!x.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");M.add(x)}hasEvenY(){let{y:x}=this.toAffine();if(!n.isOdd)throw new Error("Field doesn't support isOdd");return!n.isOdd(x)}equals(x){F(x);let{X:S,Y:C,Z:H}=this,{X:W,Y:q,Z:z}=x,Y=n.eql(n.mul(S,z),n.mul(W,H)),Z=n.eql(n.mul(C,z),n.mul(q,H));return Y&&Z}negate(){return new I(this.X,n.neg(this.Y),this.Z)}double(){let{X:x,Y:S,Z:C}=this,H=n.ZERO,W=n.ZERO,q=n.ZERO,z=n.mul(x,x),Y=n.mul(S,S),Z=n.mul(C,C),V=n.mul(x,S);return V=n.add(V,V),q=n.mul(x,C),q=n.add(q,q),H=K(q),W=n.mul(L,Z),W=n.add(H,W),H=n.sub(Y,W),W=n.add(Y,W),W=n.mul(H,W),H=n.mul(V,H),q=n.mul(L,q),Z=K(Z),V=n.sub(z,Z),V=K(V),V=n.add(V,q),q=n.add(z,z),z=n.add(q,z),z=n.add(z,Z),z=n.mul(z,V),W=n.add(W,z),Z=n.mul(S,C),Z=n.add(Z,Z),z=n.mul(Z,V),H=n.sub(H,z),q=n.mul(Z,Y),q=n.add(q,q),q=n.add(q,q),new I(H,W,q)}add(x){F(x);let{X:S,Y:C,Z:H}=this,{X:W,Y:q,Z:z}=x,Y=n.ZERO,Z=n.ZERO,V=n.ZERO,ge=n.mul(S,W),le=n.mul(C,q),Be=n.mul(H,z),Ge=n.add(S,C),pe=n.add(W,q);Ge=n.mul(Ge,pe),pe=n.add(ge,le),Ge=n.sub(Ge,pe),pe=n.add(S,H);let we=n.add(W,z);return pe=n.mul(pe,we),we=n.add(ge,Be),pe=n.sub(pe,we),we=n.add(C,H),Y=n.add(q,z),we=n.mul(we,Y),Y=n.add(le,Be),we=n.sub(we,Y),V=K(pe),Y=n.mul(L,Be),V=n.add(Y,V),Y=n.sub(le,V),V=n.add(le,V),Z=n.mul(Y,V),le=n.add(ge,ge),le=n.add(le,ge),Be=K(Be),pe=n.mul(L,pe),le=n.add(le,Be),Be=n.sub(ge,Be),Be=K(Be),pe=n.add(pe,Be),ge=n.mul(le,pe),Z=n.add(Z,ge),ge=n.mul(we,pe),Y=n.mul(Ge,Y),Y=n.sub(Y,ge),ge=n.mul(Ge,le),V=n.mul(we,V),V=n.add(V,ge),new I(Y,Z,V)}subtract(x){return F(x),this.add(x.negate())}is0(){return this.equals(I.ZERO)}multiply(x){if(!o.isValidNot0(x))throw new RangeError("invalid scalar: out of range");let{p:S,f:C}=U.mulSecret(this,x,i,D);return D([S,C])[0]}multiplyUnsafe(x){let S=this,C=x;if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(C===Kt||S.is0())return I.ZERO;if(C===Tr)return S;if(U.hasWindowSize(this))return U.mulUnsafe(S,C,D);let H=[],W=[];return N(H,W,S,C),Eo(I,H,W)}mulAddUnsafe(x,S,C){F(S);let H=[],W=[];return N(H,W,this,x),N(H,W,S,C),Eo(I,H,W)}toAffine(x){let S=this,C=x;if(C!=null&&!n.isValid(C))throw new RangeError('"invertedZ" expected valid field element');let{X:H,Y:W,Z:q}=S;if(n.eql(q,n.ONE))return{x:H,y:W};let z=S.is0();C==null&&(C=z?n.ONE:n.inv(q));let Y=n.mul(H,C),Z=n.mul(W,C),V=n.mul(q,C);if(z)return{x:n.ZERO,y:n.ZERO};if(!n.eql(V,n.ONE))throw new Error("invZ was invalid");return{x:Y,y:Z}}isTorsionFree(){return i===Tr?!0:u?u(I,this):U.mulUnsafe(this,a).is0()}clearCofactor(){return i===Tr?this:d?d(I,this):this.multiplyUnsafe(i)}isSmallOrder(){return i===Tr?this.is0():this.clearCofactor().is0()}toBytes(x=!0){return Ze(x,"isCompressed"),this.assertValidity(),B(I,this,x)}toHex(x=!0){return xn(this.toBytes(x))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let D=O=>xo(I,O),U=new jr(I,m);return U.bits>=6&&I.BASE.precompute(6),Object.freeze(I.prototype),Object.freeze(I),I}function ff(e){return Uint8Array.of(e?2:3)}function df(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function ym(e,t={}){nr(e);let{Fn:r}=e,n=t.randomBytes===void 0?Mt:t.randomBytes,o=Object.assign(df(e.Fp,r),{seed:Math.max(bo(r.ORDER),16)});function s(h){try{let m=r.fromBytes(h);return r.isValidNot0(m)}catch{return!1}}function i(h,m){let{publicKey:y,publicKeyUncompressed:w}=o;try{let v=h.length;return m===!0&&v!==y||m===!1&&v!==w?!1:!e.fromBytes(h).is0()}catch{return!1}}function a(h){return h=h===void 0?n(o.seed):h,li(J(h,o.seed,"seed"),r.ORDER)}function c(h,m=!0){return e.BASE.multiply(r.fromBytes(h)).toBytes(m)}function l(h){let{secretKey:m,publicKey:y,publicKeyUncompressed:w}=o,v=r._lengths;if(!Jt(h))return;let k=J(h,void 0,"key").length,E=k===y||k===w,B=k===m||!!v?.includes(k);if(!(E&&B))return E}function d(h,m,y=!0){if(l(h)===!0)throw new Error("first arg must be private key");if(l(m)===!1)throw new Error("second arg must be public key");let w=r.fromBytes(h),v=e.fromBytes(m);if(v.is0())throw new Error("invalid public key: point at infinity");return v.multiply(w).toBytes(y)}let u={isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a},p=zr(a,c);return Object.freeze(u),Object.freeze(o),Object.freeze({getPublicKey:c,getSharedSecret:d,keygen:p,Point:e,utils:u,lengths:o})}function oa(e,t,r={}){nr(e);let n=t;We(n),Ue(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let o=Object.assign({},r),s=o.randomBytes===void 0?Mt:o.randomBytes,i=o.hmac===void 0?(O,x)=>lt(n,O,x):o.hmac,{Fp:a,Fn:c}=e,{ORDER:l,BITS:d}=c,u=bo(l),p=pi(s,u),{keygen:h,getPublicKey:m,getSharedSecret:y,utils:w,lengths:v}=ym(e,o),k={prehash:!0,lowS:typeof o.lowS=="boolean"?o.lowS:!0,format:"compact",extraEntropy:!1},E=l*lf+Tr<a.ORDER;function B(O){let x=l>>Tr;return O>x}function R(O,x){if(!c.isValidNot0(x))throw new Error(`invalid signature ${O}: out of range 1..Point.Fn.ORDER`);return x}function L(){if(!a.isOdd)throw new Error("Field doesn't support isOdd")}function K(O,x,S){return L(),(O===S?0:2)|Number(a.isOdd(x))}function $(){if(E)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function b(O,x){ra(x);let S=v.signature,C=x==="compact"?S:x==="recovered"?S+1:void 0;return J(O,C)}class T{r;s;recovery;constructor(x,S,C){if(this.r=R("r",x),this.s=R("s",S),C!=null){if($(),![0,1,2,3].includes(C))throw new Error("invalid recovery id");this.recovery=C}Object.freeze(this)}static fromBytes(x,S=k.format){b(x,S);let C;if(S==="der"){if(x.length>2*c.BYTES+16)throw new Jo.Err("invalid signature: DER signature too long");let{r:z,s:Y}=Jo.toSig(J(x),c.BYTES+1);return new T(z,Y)}S==="recovered"&&(C=x[0],S="compact",x=x.subarray(1));let H=v.signature/2,W=x.subarray(0,H),q=x.subarray(H,H*2);return new T(c.fromBytes(W),c.fromBytes(q),C)}static fromHex(x,S){return this.fromBytes(Hr(x),S)}assertRecovery(){let{recovery:x}=this;if(x==null)throw new Error("invalid recovery id: must be present");return x}addRecoveryBit(x){return new T(this.r,this.s,x)}recoverPublicKey(x){let{r:S,s:C}=this,H=this.assertRecovery(),W=H===2||H===3?S+l:S;if(!a.isValid(W))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let q=a.toBytes(W),z=e.fromBytes(Le(ff((H&1)===0),q)),Y=c.inv(W),Z=P(J(x,void 0,"msgHash")),V=c.create(-Z*Y),ge=c.create(C*Y),le=e.BASE.mulAddUnsafe(V,z,ge);if(le.is0())throw new Error("invalid recovery: point at infinify");return le.assertValidity(),le}hasHighS(){return B(this.s)}toBytes(x=k.format){if(ra(x),x==="der")return Hr(Jo.hexFromSig(this));let{r:S,s:C}=this,H=c.toBytes(S),W=c.toBytes(C);return x==="recovered"?($(),Le(Uint8Array.of(this.assertRecovery()),H,W)):Le(H,W)}toHex(x){return xn(this.toBytes(x))}}Object.freeze(T.prototype),Object.freeze(T);let _=o.bits2int===void 0?function(x){if(x.length>8192)throw new Error("input is too large");let S=tt(x),C=x.length*8-d;return C>0?S>>BigInt(C):S}:o.bits2int,P=o.bits2int_modN===void 0?function(x){return c.create(_(x))}:o.bits2int_modN,F=vn(d);function A(O){return gt("num < 2^"+d,O,Kt,F),c.toBytes(O)}function N(O,x){return J(O,void 0,"message"),x?J(n(O),void 0,"prehashed message"):O}function M(O,x,S){let{lowS:C,prehash:H,extraEntropy:W}=ea(S,k);O=N(O,H);let q=P(O),z=c.fromBytes(x);if(!c.isValidNot0(z))throw new Error("invalid private key");let Y=[A(z),A(q)];if(W!=null&&W!==!1){let le=W===!0?s(v.secretKey):W;Y.push(J(le,void 0,"extraEntropy"))}let Z=Le(...Y),V=q;function ge(le){let Be=_(le);if(!c.isValidNot0(Be))return;let Ge=e.BASE.multiply(Be).toAffine(),pe=c.create(Ge.x);if(pe===Kt)return;let we;if(p!==void 0){let Yt=tt(li(p(u),l)),Qu=c.inv(c.mul(Yt,Be)),Ju=c.mul(Yt,V),ep=c.mul(Yt,z);we=c.create(Qu*c.create(Ju+ep*pe))}else{let Yt=Lc(Be,l);we=c.create(Yt*c.create(V+pe*z))}if(we===Kt)return;let Kr=K(Ge.x,Ge.y,pe),hn=we;return C&&B(we)&&(hn=c.neg(we),Kr^=1),new T(pe,hn,E?void 0:Kr)}return{seed:Z,k2sig:ge}}function I(O,x,S={}){let{seed:C,k2sig:H}=M(O,x,S);return kc(n.outputLen,c.BYTES,i)(C,H).toBytes(S.format)}function D(O,x,S,C={}){let{lowS:H,prehash:W,format:q}=ea(C,k);if(S=J(S,void 0,"publicKey"),x=N(x,W),!Jt(O)){let z=O instanceof T?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+z)}b(O,q);try{let z=T.fromBytes(O,q),Y=e.fromBytes(S);if(Y.is0()||H&&z.hasHighS())return!1;let{r:Z,s:V}=z,ge=P(x),le=c.inv(V),Be=c.create(ge*le),Ge=c.create(Z*le),pe=e.BASE.mulAddUnsafe(Be,Y,Ge);if(pe.is0())return!1;let we=pe.toAffine();return!(c.create(we.x)!==Z||q==="recovered"&&z.recovery!==K(we.x,we.y,Z))}catch{return!1}}function U(O,x,S={}){let{prehash:C}=ea(S,k);return x=N(x,C),T.fromBytes(O,"recovered").recoverPublicKey(x).toBytes()}return Object.freeze({keygen:h,getPublicKey:m,getSharedSecret:y,utils:w,lengths:v,Point:e,sign:I,verify:D,recoverPublicKey:U,Signature:T,hash:n})}var gm={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},wm={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")};var bm=na(gm),Nt=oa(bm,he);var xm=na(wm),uf=oa(xm,wc);var Em=BigInt(0),Dn=BigInt(1),km=BigInt(2),vm=BigInt(7),Tm=BigInt(256),Sm=BigInt(113),mf=[],yf=[],gf=[];for(let e=0,t=Dn,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],mf.push(2*(5*n+r)),yf.push((e+1)*(e+2)/2%64);let o=Em;for(let s=0;s<7;s++)t=(t<<Dn^(t>>vm)*Sm)%Tm,t&km&&(o^=Dn<<(Dn<<BigInt(s))-Dn);gf.push(o)}var wf=io(gf,!0),Bm=wf[0],Am=wf[1],Om=(e,t,r)=>e<<r|t>>>32-r,_m=(e,t,r)=>t<<r|e>>>32-r,Lm=(e,t,r)=>t<<r-32|e>>>64-r,Rm=(e,t,r)=>e<<r-32|t>>>64-r,pf=(e,t,r)=>r>32?Lm(e,t,r):Om(e,t,r),hf=(e,t,r)=>r>32?Rm(e,t,r):_m(e,t,r),nn=new Uint32Array(10);function Cm(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(ne(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)nn[s]=e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let i=(s+8)%10,a=(s+2)%10,c=nn[a],l=nn[a+1],d=pf(c,l,1)^nn[i],u=hf(c,l,1)^nn[i+1];for(let p=0;p<50;p+=10)e[s+p]^=d,e[s+p+1]^=u}let n=e[2],o=e[3];for(let s=0;s<24;s++){let i=yf[s],a=pf(n,o,i),c=hf(n,o,i),l=mf[s];n=e[l],o=e[l+1],e[l]=a,e[l+1]=c}for(let s=0;s<50;s+=10){let i=e[s],a=e[s+1],c=e[s+2],l=e[s+3];e[s]^=~e[s+2]&e[s+4],e[s+1]^=~e[s+3]&e[s+5],e[s+2]^=~e[s+4]&e[s+6],e[s+3]^=~e[s+5]&e[s+7],e[s+4]^=~e[s+6]&e[s+8],e[s+5]^=~e[s+7]&e[s+9],e[s+6]^=~e[s+8]&i,e[s+7]^=~e[s+9]&a,e[s+8]^=~i&c,e[s+9]^=~a&l}e[0]^=Bm[r],e[1]^=Am[r]}xe(nn)}var es=class e{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,r,n,o=!1,s=24){if(ne(t,"blockLen"),ne(r,"suffix"),ne(s,"rounds"),fc(o,"enableXOF"),this.blockLen=t,this.suffix=r,this.outputLen=n,this.enableXOF=o,this.canXOF=o,this.rounds=s,ne(n,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=Ct(this.state)}clone(){return this._cloneInto()}keccak(){Fr(this.state32),Cm(this.state32,this.rounds),Fr(this.state32),this.posOut=0,this.pos=0}update(t){Rt(this),X(t);let{blockLen:r,state:n,state32:o}=this,s=t.length,i=r%4===0&&t.byteOffset%4===0,a=r/4,c=i&&s>=r?Ct(t):void 0;for(let l=0;l<s;){if(c!==void 0&&this.pos===0&&l%4===0&&s-l>=r){for(let u=0,p=l/4;u<a;u++)o[u]^=c[p+u];l+=r,this.pos=r,this.keccak();continue}let d=Math.min(r-this.pos,s-l);for(let u=0;u<d;u++)n[this.pos++]^=t[l++];this.pos===r&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:n,blockLen:o}=this;t[n]^=r,(r&128)!==0&&n===o-1&&this.keccak(),t[o-1]^=128,this.keccak()}writeInto(t){Rt(this,!1),X(t),this.finish();let r=this.state,{blockLen:n}=this;for(let o=0,s=t.length;o<s;){this.posOut>=n&&this.keccak();let i=Math.min(n-this.posOut,s-o);t.set(r.subarray(this.posOut,this.posOut+i),o),this.posOut+=i,o+=i}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return ne(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(Nr(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){let t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,xe(this.state)}_cloneInto(t){let{blockLen:r,suffix:n,outputLen:o,rounds:s,enableXOF:i}=this;return t||=new e(r,n,o,i,s),t.blockLen=r,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=n,t.outputLen=o,t.enableXOF=i,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}},bf=(e,t,r,n={})=>gr(()=>new es(t,e,r),n);var Sr=bf(6,136,32,It(8));var xf=bf(6,72,64,It(10));var Ef=(e,t,r,n={})=>gr((o={})=>(o=yr({},o),new es(t,e,o.dkLen===void 0?r:o.dkLen,!0)),n),kf=Ef(31,168,16,It(11)),kt=Ef(31,136,32,It(12));var vt=yt;function ts(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function vf(e){return Uint8Array.from(e)}function Br(e,...t){let r=o=>typeof o=="number"?o:o.bytesLen,n=t.reduce((o,s)=>o+r(s),0);return{bytesLen:n,encode:o=>{let s=new Uint8Array(n);for(let i=0,a=0;i<t.length;i++){let c=t[i],l=r(c),d=typeof c=="number"?o[i]:c.encode(o[i]);X(d,l,e),s.set(d,a),typeof c!="number"&&d.fill(0),a+=l}return s},decode:o=>{X(o,n,e);let s=[];for(let i of t){let a=r(i),c=o.subarray(0,a);s.push(typeof i=="number"?c:i.decode(c)),o=o.subarray(a)}return s}}}function rs(e,t){let r=t*e.bytesLen;return{bytesLen:r,encode:n=>{if(n.length!==t)throw new Error(`vecCoder.encode: wrong length=${n.length}. Expected: ${t}`);let o=new Uint8Array(r);for(let s=0,i=0;s<n.length;s++){let a=e.encode(n[s]);o.set(a,i),a.fill(0),i+=a.length}return o},decode:n=>{X(n,r);let o=[];for(let s=0;s<n.length;s+=e.bytesLen)o.push(e.decode(n.subarray(s,s+e.bytesLen)));return o}}}function Me(...e){for(let t of e)if(Array.isArray(t))for(let r of t)r.fill(0);else t.fill(0)}function sa(e){return(1<<e)-1}var Mx=Uint8Array.of();var Tf=e=>{let{newPoly:t,N:r,Q:n,F:o,ROOT_OF_UNITY:s,brvBits:i,isKyber:a}=e,c=(k,E=n)=>{let B=k%E|0;return(B>=0?B|0:E+B|0)|0},l=(k,E=n)=>{let B=c(k,E)|0;return(B>E>>1?B-E|0:B)|0};function d(){let k=t(r);for(let E=0;E<r;E++){let B=hi(E,i),R=BigInt(s)**BigInt(B)%BigInt(n);k[E]=Number(R)|0}return k}let u=d(),p={add:(k,E)=>c((k|0)+(E|0))|0,sub:(k,E)=>c((k|0)-(E|0))|0,mul:(k,E)=>c((k|0)*(E|0))|0,inv:k=>{throw new Error("not implemented")}},h={N:r,roots:u,invertButterflies:!0,skipStages:a?1:0,brp:!1},m=mi(p,{dit:!1,...h}),y=mi(p,{dit:!0,...h});return{mod:c,smod:l,nttZetas:u,NTT:{encode:k=>m(k),decode:k=>{y(k);for(let E=0;E<k.length;E++)k[E]=c(o*k[E]);return k}},bitsCoder:(k,E)=>{let B=sa(k),R=k*(r/8);return{bytesLen:R,encode:L=>{let K=new Uint8Array(R);for(let $=0,b=0,T=0,_=0;$<L.length;$++)for(b|=(E.encode(L[$])&B)<<T,T+=k;T>=8;T-=8,b>>=8)K[_++]=b&sa(T);return K},decode:L=>{let K=t(r);for(let $=0,b=0,T=0,_=0;$<L.length;$++)for(b|=L[$]<<T,T+=8;T>=k;T-=k,b>>=k)K[_++]=E.decode(b&B);return K}}}}},Im=e=>(t,r)=>{r||(r=e.blockLen);let n=new Uint8Array(t.length+2);n.set(t);let o=t.length,s=new Uint8Array(r),i=e.create({}),a=0,c=0;return{stats:()=>({calls:a,xofs:c}),get:(l,d)=>(n[o+0]=l,n[o+1]=d,i.destroy(),i=e.create({}).update(n),a++,()=>(c++,i.xofInto(s))),clean:()=>{i.destroy(),Me(s,n)}}},Sf=Im(kf);var De=256,Pt=3329,Mm=3303,Um=17,{mod:jn,nttZetas:$m,NTT:Ar,bitsCoder:Km}=Tf({N:De,Q:Pt,F:Mm,ROOT_OF_UNITY:Um,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),ia={512:{N:De,Q:Pt,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128},768:{N:De,Q:Pt,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:De,Q:Pt,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256}},Nm=e=>{if(e>=12)return{encode:r=>r,decode:r=>r};let t=2**(e-1);return{encode:r=>((r<<e)+Pt/2)/Pt,decode:r=>r*Pt+t>>>e}},Wn=e=>Km(e,Nm(e));function Or(e,t){for(let r=0;r<De;r++)e[r]=jn(e[r]+t[r])}function Pm(e,t){for(let r=0;r<De;r++)e[r]=jn(e[r]-t[r])}function Fm(e,t,r,n,o){let s=jn(t*n*o+e*r),i=jn(e*n+t*r);return{c0:s,c1:i}}function ns(e,t){for(let r=0;r<De/2;r++){let n=$m[64+(r>>1)];r&1&&(n=-n);let{c0:o,c1:s}=Fm(e[2*r+0],e[2*r+1],t[2*r+0],t[2*r+1],n);e[2*r+0]=o,e[2*r+1]=s}return e}function Bf(e){let t=new Uint16Array(De);for(let r=0;r<De;){let n=e();if(n.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;r<De&&o+3<=n.length;o+=3){let s=(n[o+0]>>0|n[o+1]<<8)&4095,i=(n[o+1]>>4|n[o+2]<<4)&4095;s<Pt&&(t[r++]=s),r<De&&i<Pt&&(t[r++]=i)}}return t}function qn(e,t,r,n){let o=e(n*De/4,t,r),s=new Uint16Array(De),i=Ct(o),a=0;for(let c=0,l=0,d=0,u=0;c<i.length;c++){let p=i[c];for(let h=0;h<32;h++)d+=p&1,p>>=1,a+=1,a===n?(u=d,d=0):a===2*n&&(s[l++]=jn(u-d),d=0,a=0)}if(a)throw new Error(`sampleCBD: leftover bits: ${a}`);return s}var Hm=e=>{let{K:t,PRF:r,XOF:n,HASH512:o,ETA1:s,ETA2:i,du:a,dv:c}=e,l=Wn(1),d=Wn(c),u=Wn(a),p=Br("publicKey",rs(Wn(12),t),32),h=rs(Wn(12),t),m=Br("ciphertext",rs(u,t),d),y=Br("seed",32,32);return{secretCoder:h,lengths:{secretKey:h.bytesLen,publicKey:p.bytesLen,cipherText:m.bytesLen},keygen:w=>{X(w,32,"seed");let v=new Uint8Array(33);v.set(w),v[32]=t;let k=o(v),[E,B]=y.decode(k),R=[],L=[];for(let b=0;b<t;b++)R.push(Ar.encode(qn(r,B,b,s)));let K=n(E);for(let b=0;b<t;b++){let T=Ar.encode(qn(r,B,t+b,s));for(let _=0;_<t;_++){let P=Bf(K.get(_,b));Or(T,ns(P,R[_]))}L.push(T)}K.clean();let $={publicKey:p.encode([L,E]),secretKey:h.encode(R)};return Me(E,B,R,L,v,k),$},encrypt:(w,v,k)=>{let[E,B]=p.decode(w),R=[];for(let _=0;_<t;_++)R.push(Ar.encode(qn(r,k,_,s)));let L=n(B),K=new Uint16Array(De),$=[];for(let _=0;_<t;_++){let P=qn(r,k,t+_,i),F=new Uint16Array(De);for(let A=0;A<t;A++){let N=Bf(L.get(_,A));Or(F,ns(N,R[A]))}Or(P,Ar.decode(F)),$.push(P),Or(K,ns(E[_],R[_])),Me(F)}L.clean();let b=qn(r,k,2*t,i);Or(b,Ar.decode(K));let T=l.decode(v);return Or(T,b),Me(E,R,K,b),m.encode([$,T])},decrypt:(w,v)=>{let[k,E]=m.decode(w),B=h.decode(v),R=new Uint16Array(De);for(let L=0;L<t;L++)Or(R,ns(B[L],Ar.encode(k[L])));return Pm(E,Ar.decode(R)),Me(R,B,k),l.encode(E)}}};function aa(e){let t=Hm(e),{HASH256:r,HASH512:n,KDF:o}=e,{secretCoder:s,lengths:i}=t,a=Br("secretKey",i.secretKey,i.publicKey,32,32),c=32,l=64;return{info:{type:"ml-kem"},lengths:{...i,seed:64,msg:c,msgRand:c,secretKey:a.bytesLen},keygen:(d=vt(l))=>{X(d,l,"seed");let{publicKey:u,secretKey:p}=t.keygen(d.subarray(0,32)),h=r(u),m=a.encode([p,u,h,d.subarray(32)]);return Me(p,h),{publicKey:u,secretKey:m}},getPublicKey:d=>{let[u,p,h,m]=a.decode(d);return Uint8Array.from(p)},encapsulate:(d,u=vt(c))=>{X(d,i.publicKey,"publicKey"),X(u,c,"message");let p=d.subarray(0,384*e.K),h=s.encode(s.decode(vf(p)));if(!ts(h,p))throw Me(h),new Error("ML-KEM.encapsulate: wrong publicKey modulus");Me(h);let m=n.create().update(u).update(r(d)).digest(),y=t.encrypt(d,u,m.subarray(32,64));return Me(m.subarray(32)),{cipherText:y,sharedSecret:m.subarray(0,32)}},decapsulate:(d,u)=>{X(u,a.bytesLen,"secretKey"),X(d,i.cipherText,"cipherText");let p=a.bytesLen-96,h=p+32,m=r(u.subarray(p/2,h));if(!ts(m,u.subarray(h,h+32)))throw new Error("invalid secretKey: hash check failed");let[y,w,v,k]=a.decode(u),E=t.decrypt(d,y),B=n.create().update(E).update(v).digest(),R=B.subarray(0,32),L=t.encrypt(w,E,B.subarray(32,64)),K=ts(d,L),$=o.create({dkLen:32}).update(k).update(d).digest();return Me(E,L,K?$:R),K?R:$}}}function Dm(e,t,r){return kt.create({dkLen:e}).update(t).update(new Uint8Array([r])).digest()}var ca={HASH256:Sr,HASH512:xf,KDF:kt,XOF:Sf,PRF:Dm},jx=aa({...ca,...ia[512]}),zn=aa({...ca,...ia[768]}),Af=aa({...ca,...ia[1024]});function Wm(e,t=!1){let r=e.lengths,n=e.keygen;if(t){let s=e.Point.Fn;if(!s)throw new Error("No Point.Fn");n=(i=vt(r.seed))=>{X(i,r.seed,"seed");let a=s.isLE?rt(i):tt(i),c=s.toBytes(s.create(a));return{secretKey:c,publicKey:e.getPublicKey(c)}}}return{lengths:{secretKey:r.secretKey,publicKey:r.publicKey,seed:r.seed},keygen:n,getPublicKey:o=>e.getPublicKey(o)}}function la(e,t=!1){let r=Wm(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{...r.lengths,msg:r.lengths.seed,cipherText:r.lengths.publicKey},keygen:r.keygen,getPublicKey:r.getPublicKey,encapsulate(n,o=vt(e.lengths.seed)){let s=this.keygen(o).secretKey,i=this.decapsulate(n,s),a=e.getPublicKey(s);return Me(s),{sharedSecret:i,cipherText:a}},decapsulate(n,o){let s=e.getSharedSecret(o,n);return e.lengths.publicKeyHasPrefix?s.subarray(1):s}}}function Yn(e,t){return Br(t,...e.map(r=>{if(typeof r.lengths[t]!="number")throw new Error("wrong length: "+t);return r.lengths[t]}))}function fa(e){return(t,r)=>e(t,{dkLen:r})}function qm(e,t,...r){let n=Yn(r,"seed"),o=Yn(r,"publicKey");e===void 0&&(e=n.bytesLen),ne(e);function s(i){X(i,e);let a=n.decode(t(i,n.bytesLen)),c=r.map((u,p)=>u.keygen(a[p])),l=c.map(u=>u.secretKey),d=c.map(u=>u.publicKey);return{secretKey:l,publicKey:d}}return{info:{lengths:{seed:e,publicKey:o.bytesLen,secretKey:e}},getPublicKey(i){return this.keygen(i).publicKey},keygen(i=vt(e)){let{publicKey:a,secretKey:c}=s(i),l=o.encode(a);return Me(a),Me(c),{secretKey:i,publicKey:l}},expandDecapsulationKey:s,realSeedLen:e}}function os(e,t,r,n,...o){let s=qm(e,r,...o),i=Yn(o,"cipherText"),a=Yn(o,"publicKey"),c=Yn(o,"msg");return t===void 0&&(t=c.bytesLen),ne(t),{lengths:{...s.info.lengths,msg:t,msgRand:c.bytesLen,cipherText:i.bytesLen},getPublicKey:s.getPublicKey,keygen:s.keygen,encapsulate(l,d=vt(c.bytesLen)){let u=a.decode(l),p=c.decode(d),h=o.map((v,k)=>v.encapsulate(u[k],p[k])),m=h.map(v=>v.sharedSecret),y=h.map(v=>v.cipherText),w={sharedSecret:n(u,y,m),cipherText:i.encode(y)};return Me(m,y),w},decapsulate(l,d){let u=i.decode(l),{publicKey:p,secretKey:h}=s.expandDecapsulationKey(d),m=o.map((y,w)=>y.decapsulate(u[w],h[w]));return n(p,u,m)}}}function Of(e,t,r,n,o){return We(n),We(o),os(32,32,fa(n),(s,i,a)=>o(Le(a[0],a[1],i[1],s[1],tr(e))),t,r)}var r1=Of("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",zn,la(Nt,!0),kt,Sr),n1=Of("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",Af,la(uf,!0),kt,Sr);function jm(e,t,r,n,o){return We(n),We(o),os(32,32,fa(n),(s,i,a)=>{let c=Le(a[0],a[1],i[0],s[0],i[1],s[1],tr(e)),l=32,d=Le(tr("hybrid_prk"),c),u=Xr(o,d),p=Le(Dr(l,2),tr("shared_secret"),tr("")),h=Cn(o,u,p,l);return Me(u,p,d,c),h},t,r)}var _f=la(or),o1=jm("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",zn,_f,kt,he),zm=os(32,32,fa(kt),(e,t,r)=>Sr(Le(r[0],r[1],t[1],e[1],tr("\\.//^\\"))),zn,_f);function Ym(e,t,r,n){let o=e.Point.Fn;if(!o)throw new Error("no Point.Fn");function s(i){let a;for(let d=0,u=t;;d=u,u+=t){if(u>i.length)throw new Error("rejection sampling failed");if(a=o.fromBytes(i.subarray(d,u),!0),o.isValidNot0(a))break}let c=o.toBytes(o.create(a)),l=e.getPublicKey(c,!1);return{secretKey:c,publicKey:l}}return{lengths:{secretKey:t,publicKey:r,seed:n,msg:n,cipherText:r},keygen(i=vt(n)){return X(i,n,"seed"),s(i)},getPublicKey(i){return e.getPublicKey(i,!1)},encapsulate(i,a=vt(n)){X(a,n,"rand");let{secretKey:c}=s(a),l=this.decapsulate(i,c),d=e.getPublicKey(c,!1);return Me(c),{sharedSecret:l,cipherText:d}},decapsulate(i,a){return e.getSharedSecret(a,i).subarray(1)}}}function Gm(e,t,r,n){let{secretKey:o,publicKeyUncompressed:s}=r.lengths;if(!o||!s)throw new Error("wrong curve");let i=Ym(r,o,s,n),a=64,c=a+n;return os(32,32,l=>{X(l,32);let d=kt(l,{dkLen:c}),u=d.subarray(0,a),p=d.subarray(a,c);return Le(u,p)},(l,d,u)=>Sr(Le(u[0],u[1],d[1],l[1],tr(e))),t,i)}var Zm=Gm("MLKEM768-P256",zn,Nt,128);var da=zm,Lf=Zm;var Rf=!1,Vm=!1;async function Cf(e,t){if(Vm)return await t();try{return await e()}catch(r){if(r instanceof ReferenceError||r instanceof DOMException&&r.name==="NotSupportedError")return await t();throw r}}async function ss(e,t){return await Cf(async()=>{let r=ua(e)?e:await Qm(e),n=await crypto.subtle.importKey("raw",t,{name:"X25519"},Rf,[]);return new Uint8Array(await crypto.subtle.deriveBits({name:"X25519",public:n},r,256))},()=>{if(ua(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return or.scalarMult(e,t)})}async function is(e){return await Cf(async()=>ss(e,or.GuBytes),()=>{if(ua(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return or.scalarMultBase(e)})}var Xm=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function Qm(e){if(e.length!==32)throw new Error("X25519 private key must be 32 bytes");let t=new Uint8Array([...Xm,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},Rf,["deriveBits"])}function ua(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var as=class{s;transcript=[];buf=new Uint8Array(0);constructor(t){this.s=t.getReader()}async readLine(){let t=[];for(;;){let r=this.buf.indexOf(10);if(r>=0)return t.push(this.buf.subarray(0,r)),this.transcript.push(this.buf.subarray(0,r+1)),this.buf=this.buf.subarray(r+1),ey(_r(t));this.buf.length>0&&(t.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=_r(t),null;this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:_r(this.transcript)}}};function ey(e){return e.forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function _r(e){let t=e.reduce(((o,s)=>o+s.length),0),r=new Uint8Array(t),n=0;for(let o of e)r.set(o,n),n+=o.length;return r}function on(e,...t){return e.pipeThrough(new TransformStream({start(r){for(let n of t)r.enqueue(n)}}))}function cs(e){return new ReadableStream({start(t){t.enqueue(e),t.close()}})}async function pa(e){if(!(e instanceof ReadableStream))throw new Error("readAll expects a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function If(e){if(!(e instanceof ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}async function Mf(e,t){let r=e.getReader(),n=[],o=0;for(;o<t;){let{done:c,value:l}=await r.read();if(c)throw Error("stream ended before reading "+t.toString()+" bytes");n.push(l),o+=l.length}r.releaseLock();let s=_r(n),i=s.subarray(0,t),a=on(e,s.subarray(t));return{data:i,rest:a}}var ht=class{args;body;constructor(t,r){this.args=t,this.body=r}};async function ty(e){let t=await e.readLine();if(t===null)throw Error("invalid stanza");let r=t.split(" ");if(r.length<2||r.shift()!=="->")return{next:t};for(let s of r)if(s.length===0)throw Error("invalid stanza");let n=[];for(;;){let s=await e.readLine();if(s===null)throw Error("invalid stanza");let i=Fe.decode(s);if(i.length>48)throw Error("invalid stanza");if(n.push(i),i.length<48)break}let o=_r(n);return{s:new ht(r,o)}}async function Uf(e){let t=new as(e),r=await t.readLine();if(r!=="age-encryption.org/v1")throw Error("invalid version "+(r??"line"));let n=[];for(;;){let{s:o,next:s}=await ty(t);if(o!==void 0){n.push(o);continue}if(!s.startsWith("--- "))throw Error("invalid header");let i=Fe.decode(s.slice(4)),{rest:a,transcript:c}=t.close(),l=c.slice(0,c.length-1-s.length+3);return{stanzas:n,headerNoMAC:l,MAC:i,headerSize:c.length,rest:on(e,a)}}}function ha(e){let t=[];t.push(`age-encryption.org/v1
`);for(let r of e){t.push("-> "+r.args.join(" ")+`
`);for(let n=0;n<r.body.length;n+=48){let o=n+48;o>r.body.length&&(o=r.body.length),t.push(Fe.encode(r.body.subarray(n,o))+`
`)}r.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function $f(e,t){return _r([ha(e),new TextEncoder().encode(" "+Fe.encode(t)+`
`)])}var fs=class{recipient;constructor(t){let{prefix:r,words:n}=qe.decode(t,!1),o=qe.fromWords(n);if(!t.startsWith("age1pq1")||r.toLowerCase()!=="age1pq"||o.length!==1216)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=da.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:s,nonce:i}=gs(Kf,n,o),a=st(s,i).encrypt(t);return[new ht(["mlkem768x25519",Fe.encode(r)],a)]}},ds=class{identity;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-PQ-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="mlkem768x25519")continue;if(r.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=Fe.decode(r.args[1]);if(n.length!==1120||r.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let o=da.decapsulate(n,this.identity),s=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:i,nonce:a}=gs(Kf,o,s);try{return st(i,a).decrypt(r.body)}catch{continue}}return null}},Kf=25722,ry=80,ma=16;function gs(e,t,r){let n=ny(e),o=ls(n,void 0,"psk_id_hash",new Uint8Array(0)),s=ls(n,void 0,"info_hash",r),i=new Uint8Array(1+o.length+s.length);i[0]=0,i.set(o,1),i.set(s,1+o.length);let a=ls(n,t,"secret",new Uint8Array(0)),c=ya(n,a,"key",i,32),l=ya(n,a,"base_nonce",i,12);return{key:c,nonce:l}}function ny(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,t[7]=1,t[8]=0,t[9]=3,t}function ls(e,t,r,n){let o=new Uint8Array(7+e.length+r.length+n.length),s=0;return o.set(new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(r),s),s+=r.length,o.set(n,s),Xr(he,o,t)}function ya(e,t,r,n,o){let s=new Uint8Array(9+e.length+r.length+n.length),i=0;return s[i]=o>>8&255,s[i+1]=o&255,i+=2,s.set(new TextEncoder().encode("HPKE-v1"),i),i+=7,s.set(e,i),i+=e.length,s.set(new TextEncoder().encode(r),i),i+=r.length,s.set(n,i),Cn(he,t,s,o)}function oy(e){e.length!==Nt.lengths.publicKeyUncompressed&&(e=Nt.Point.fromBytes(e).toBytes(!1));let t=Nt.utils.randomSecretKey(),r=Nt.getPublicKey(t,!1),n=Nt.getSharedSecret(t,e,!0).subarray(1),o=new Uint8Array(r.length+e.length);o.set(r,0),o.set(e,r.length);let s=new Uint8Array(5);s.set(new TextEncoder().encode("KEM"),0),s[3]=ma>>8,s[4]=ma&255;let i=ls(s,void 0,"eae_prk",n),a=ya(s,i,"shared_secret",o,32);return{encapsulatedKey:r,sharedSecret:a}}var us=class{recipient;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("age1tag1")||r.prefix.toLowerCase()!=="age1tag"||r.bytes.length!==33)throw Error("invalid recipient");this.recipient=r.bytes}wrapFileKey(t){let{encapsulatedKey:r,sharedSecret:n}=oy(this.recipient),o=new TextEncoder().encode("age-encryption.org/p256tag"),s=(()=>{let l=he(this.recipient).subarray(0,4),d=new Uint8Array(r.length+l.length);return d.set(r,0),d.set(l,r.length),Xr(he,d,o).subarray(0,4)})(),{key:i,nonce:a}=gs(ma,n,o),c=st(i,a).encrypt(t);return[new ht(["p256tag",Fe.encode(s),Fe.encode(r)],c)]}},ps=class{recipient;constructor(t){let{prefix:r,words:n}=qe.decode(t,!1),o=qe.fromWords(n);if(!t.startsWith("age1tagpq1")||r.toLowerCase()!=="age1tagpq"||o.length!==1249)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Lf.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768p256tag"),s=(()=>{let l=he(this.recipient.subarray(1184)).subarray(0,4),d=new Uint8Array(r.length+l.length);return d.set(r,0),d.set(l,r.length),Xr(he,d,o).subarray(0,4)})(),{key:i,nonce:a}=gs(ry,n,o),c=st(i,a).encrypt(t);return[new ht(["mlkem768p256tag",Fe.encode(s),Fe.encode(r)],c)]}},hs=class{recipient;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("age1")||r.prefix.toLowerCase()!=="age"||r.bytes.length!==32)throw Error("invalid recipient");this.recipient=r.bytes}async wrapFileKey(t){let r=yt(32),n=await is(r),o=await ss(r,this.recipient),s=new Uint8Array(n.length+this.recipient.length);s.set(n),s.set(this.recipient,n.length);let i=new TextEncoder().encode("age-encryption.org/v1/X25519"),a=wt(he,o,s,i,32);return[new ht(["X25519",Fe.encode(n)],ga(t,a))]}},Gn=class{identity;recipient;constructor(t){if(sy(t)){this.identity=t,this.recipient=is(t);return}let r=qe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes,this.recipient=is(r.bytes)}async unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="X25519")continue;if(r.args.length!==2)throw Error("invalid X25519 stanza");let n=Fe.decode(r.args[1]);if(n.length!==32)throw Error("invalid X25519 stanza");let o=await ss(this.identity,n),s=await this.recipient,i=new Uint8Array(n.length+s.length);i.set(n),i.set(s,n.length);let a=new TextEncoder().encode("age-encryption.org/v1/X25519"),c=wt(he,o,i,a,32),l=wa(r.body,c);if(l!==null)return l}return null}},ms=class{passphrase;logN;constructor(t,r){this.passphrase=t,this.logN=r}wrapFileKey(t){let r=yt(16),n="age-encryption.org/v1/scrypt",o=new Uint8Array(n.length+16);o.set(new TextEncoder().encode(n)),o.set(r,n.length);let s=Fn(this.passphrase,o,{N:2**this.logN,r:8,p:1,dkLen:32});return[new ht(["scrypt",Fe.encode(r),this.logN.toString()],ga(t,s))]}},ys=class{passphrase;constructor(t){this.passphrase=t}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="scrypt")continue;if(t.length!==1)throw Error("scrypt recipient is not the only one in the header");if(r.args.length!==3||!/^[1-9][0-9]*$/.test(r.args[2]))throw Error("invalid scrypt stanza");let n=Fe.decode(r.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let o=Number(r.args[2]);if(o>20)throw Error("scrypt work factor is too high");let s="age-encryption.org/v1/scrypt",i=new Uint8Array(s.length+16);i.set(new TextEncoder().encode(s)),i.set(n,s.length);let a=Fn(this.passphrase,i,{N:2**o,r:8,p:1,dkLen:32}),c=wa(r.body,a);if(c!==null)return c}return null}};function ga(e,t){let r=new Uint8Array(12);return st(t,r).encrypt(e)}function wa(e,t){if(e.length!==32)throw Error("invalid stanza");let r=new Uint8Array(12);try{return st(t,r).decrypt(e)}catch{return null}}function sy(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Lr=16,xa=64*1024,ba=xa+Lr;function Nf(e){let t=new Uint8Array(12),r=()=>{for(let i=t.length-2;i>=0&&(t[i]++,t[i]===0);i--);},n=!0,o=new Uint8Array(ba),s=0;return new TransformStream({transform(i,a){for(;i.length>0;){if(s===o.length){let l=st(e,t).decrypt(o);a.enqueue(l),r(),s=0,n=!1}let c=Math.min(o.length-s,i.length);o.set(i.subarray(0,c),s),s+=c,i=i.subarray(c)}},flush(i){t[11]=1;let a=st(e,t).decrypt(o.subarray(0,s));if(!n&&a.length===0)throw new Error("final chunk is empty");i.enqueue(a)}})}function Pf(e){if(e<Lr)throw Error("ciphertext is too small");if(e===Lr)return 0;let t=Math.floor(e/ba),r=e%ba;if(0<r&&r<=Lr)throw Error("ciphertext size is invalid");let n=e;return n-=t*Lr,n-=r>0?Lr:0,n}function Ff(e){let t=new Uint8Array(12),r=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},n=new Uint8Array(xa),o=0;return new TransformStream({transform(s,i){for(;s.length>0;){if(o===n.length){let c=st(e,t).encrypt(n);i.enqueue(c),r(),o=0}let a=Math.min(n.length-o,s.length);n.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let i=st(e,t).encrypt(n.subarray(0,o));s.enqueue(i)}})}function Hf(e){let t=Math.max(1,Math.ceil(e/xa));return e+Lr*t}var Zn=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(t){if(this.passphrase!==null)throw new Error("can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients and passphrases");this.passphrase=t}setScryptWorkFactor(t){this.scryptWorkFactor=t}addRecipient(t){if(this.passphrase!==null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof t=="string")if(t.startsWith("age1pq1"))this.recipients.push(new fs(t));else if(t.startsWith("age1tag1"))this.recipients.push(new us(t));else if(t.startsWith("age1tagpq1"))this.recipients.push(new ps(t));else if(t.startsWith("age1"))this.recipients.push(new hs(t));else throw new Error("unrecognized recipient type");else this.recipients.push(t)}async encrypt(t){let r=yt(16),n=[],o=this.recipients;this.passphrase!==null&&(o=[new ms(this.passphrase,this.scryptWorkFactor)]);for(let h of o)n.push(...await h.wrapFileKey(r));let s=new TextEncoder().encode("header"),i=wt(he,r,void 0,s,32),a=lt(he,i,ha(n)),c=$f(n,a),l=yt(16),d=new TextEncoder().encode("payload"),u=wt(he,r,l,d,32),p=Ff(u);return t instanceof ReadableStream?Object.assign(on(t.pipeThrough(p),c,l),{size:h=>Hf(h)+c.length+l.length}):(typeof t=="string"&&(t=new TextEncoder().encode(t)),await pa(on(cs(t).pipeThrough(p),c,l)))}},ws=class{identities=[];addPassphrase(t){this.identities.push(new ys(t))}addIdentity(t){if(fy(t))this.identities.push(new Gn(t));else if(typeof t=="string")if(t.startsWith("AGE-SECRET-KEY-1"))this.identities.push(new Gn(t));else if(t.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.push(new ds(t));else throw new Error("unrecognized identity type");else this.identities.push(t)}async decrypt(t,r){let n=t instanceof ReadableStream?t:cs(t),{fileKey:o,headerSize:s,rest:i}=await this.decryptHeaderInternal(n),{data:a,rest:c}=await Mf(i,16),l=new TextEncoder().encode("payload"),d=wt(he,o,a,l,32),u=Nf(d),p=c.pipeThrough(u),h=Object.assign(p,{size:m=>Pf(m-s-a.length)});return t instanceof ReadableStream?h:r==="text"?await If(p):await pa(p)}async decryptHeader(t){return(await this.decryptHeaderInternal(cs(t))).fileKey}async decryptHeaderInternal(t){let r=await Uf(t),n=await this.unwrapFileKey(r.stanzas);if(n===null)throw Error("no identity matched any of the file's recipients");let o=new TextEncoder().encode("header"),s=wt(he,n,void 0,o,32),i=lt(he,s,r.headerNoMAC);if(!ly(r.MAC,i))throw Error("invalid header HMAC");return{fileKey:n,headerSize:r.headerSize,rest:r.rest}}async unwrapFileKey(t){for(let r of this.identities){let n=await r.unwrapFileKey(t);if(n!==null)return n}return null}};function ly(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function fy(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var dy=16384,uy=64,Df=fe(`age-encryption.org/v1
`),py=64,hy=/^->( [!-~]+)+$/,my=/^[A-Za-z0-9+/]{0,64}$/,yy=/^--- [A-Za-z0-9+/]{43}$/,gy=10;function Wf(e){if(!Df.every((i,a)=>i===e[a]))return null;let t=e.subarray(0,dy),r=0,n=0,o=!1,s=Df.length;for(;;){let i=t.indexOf(gy,s);if(i<0)return null;let a=String.fromCharCode(...t.subarray(s,i));if(s=i+1,o){if(!my.test(a))return null;o=a.length===py}else if(hy.test(a)){let c=a.split(" ")[1];if(r+=1,c==="X25519")n+=1;else if(!c.endsWith("-grease"))return null;if(r>uy)return null;o=!0}else return yy.test(a)&&n>0?s:null}}var wy=16,by=65536,qf=16,xy=1048576,Rr=class extends Error{constructor(r){super(r);this.reason=r}reason};async function bs(e,t){if(t.length===0)throw new Error("sealed to nobody");let r=new Zn;for(let n of t)ir(n),r.addRecipient(n);return new Uint8Array(await r.encrypt(e))}function Ea(e){let t=Wf(e);if(t===null)throw new Rr("too_large");let r=e.length-t-wy,n=Math.ceil(r/(by+qf))*qf;if(r<=0||r<n||r-n>xy)throw new Rr("too_large");return r-n}async function xs(e,t){Ea(e);let r=new ws;r.addIdentity(t);try{return new Uint8Array(await r.decrypt(e))}catch{throw new Rr("cannot_open")}}async function jf(e,t,r){let n=new Zn;return n.setPassphrase(t),n.setScryptWorkFactor(r),new Uint8Array(await n.encrypt(fe(e)))}var Ey=17;async function ky(e){return e.job==="stretch"?new Uint8Array(Fn(fe(e.passphrase),e.salt,wl)):jf(e.text,e.passphrase,Ey)}self.onmessage=async e=>{let t=await ky(e.data);self.postMessage(t,{transfer:[t.buffer]})};var ka=new URL("scrypt-worker-f74ba95b.js",import.meta.url).href,zf=window.trustedTypes?.createPolicy("candour-worker",{createScriptURL(e){if(e!==ka)throw new TypeError("not the worker");return e}});function sn(e){let t=new Worker(zf?zf.createScriptURL(ka):ka);return new Promise((r,n)=>{t.onmessage=o=>r(o.data),t.onerror=()=>n(new Error("the worker failed")),t.postMessage(e)}).finally(()=>t.terminate())}function va(){for(let e of document.querySelectorAll("[data-errors]"))e.replaceChildren();for(let e of document.querySelectorAll(".govuk-error-message")){let t=e.closest(".govuk-form-group");t?.classList.remove("govuk-form-group--error");for(let r of t?.querySelectorAll("[aria-invalid]")??[]){r.removeAttribute("aria-invalid"),r.classList.remove("govuk-input--error","govuk-textarea--error");let n=(r.getAttribute("aria-describedby")??"").split(" ").filter(o=>o!==e.id);r.setAttribute("aria-describedby",n.join(" "))}e.remove()}}function Ft(e,t){va();let r=g("ul",{class:"govuk-list govuk-error-summary__list"});for(let s of e){if(s.field===null){r.append(g("li",{},s.message));continue}let i=g("a",{href:`#${s.field}`},s.message),a=G(`#${s.field}`);i.addEventListener("click",c=>{c.preventDefault(),a.focus()}),r.append(g("li",{},i)),vy(a,s.message)}let n=g("div",{class:"govuk-error-summary",role:"alert",tabindex:"-1"},g("h2",{class:"govuk-error-summary__title"},f("browser-problem")),g("div",{class:"govuk-error-summary__body"},r));(t?.closest("section")?.querySelector("[data-errors]")??G("[data-errors]")).replaceChildren(n),pt(n)}function vy(e,t){let r=`${e.id}-error`,n=g("span",{class:"govuk-visually-hidden"},`${f("browser-error-prefix")} `);e.before(g("p",{class:"govuk-error-message",id:r},n,t)),e.closest(".govuk-form-group")?.classList.add("govuk-form-group--error"),e.classList.add(e instanceof HTMLTextAreaElement?"govuk-textarea--error":"govuk-input--error"),e.setAttribute("aria-invalid","true");let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",`${o} ${r}`.trim())}var _e=class extends Error{constructor(r,n=null){super(r);this.field=n}field};function Ht(e,t){e.addEventListener("submit",r=>{r.preventDefault(),an(e,t)})}async function an(e,t){if(e.getAttribute("aria-busy")!=="true"){e.setAttribute("aria-busy","true"),va();try{await t()}catch(r){if(r instanceof ft)return;Ft([Ty(r)],e)}finally{e.removeAttribute("aria-busy"),Re("")}}}function Ty(e){return e instanceof _e?{field:e.field,message:e.message}:e instanceof He?{field:null,message:e.message}:{field:null,message:f("browser-unexpected")}}function Es(e,t){e.replaceChildren(...t.split(" ").map(r=>g("li",{},r)))}async function Yf(){Ay();let e=await rn();Sy(e);let t=G("[data-make-identity-file]");t.disabled=!1,t.addEventListener("click",()=>{an(t,()=>By(e))})}function Sy({keys:e}){let t=Uo(e.recipient,e.signer);G("[data-fingerprint]").textContent=t;let r=document.querySelector("[data-fingerprint-in-keys]")?.textContent??null,n=r===null?"none":r===t?"same":"other";G("[data-fingerprint-verdict]").replaceChildren(g("div",{class:"govuk-inset-text"},f(`browser-fingerprint-${n}`)))}async function By({account:e,keys:t}){Re(f("browser-identity-making"));let r=$o(),n=`# ${e}
# public key: ${t.recipient}
${t.identity}
`,o=await sn({job:"seal-identity-file",passphrase:r,text:n}),s=g("ol",{class:"candour-code"});Es(s,r);let i=`candour-identity-${e}.age`,a=URL.createObjectURL(new Blob([o],{type:"application/octet-stream"})),c=g("a",{class:"govuk-button",role:"button",draggable:"false",href:a,download:i},f("browser-identity-download",{file:i})),l=g("p",{class:"govuk-body"},f("browser-identity-words"));G("[data-identity-file]").replaceChildren(l,s,c),pt(l)}function Ay(){for(let e of document.querySelectorAll("[data-end-session]"))e.addEventListener("click",()=>{an(e,()=>Oy(e))})}async function Oy(e){if(await dt("/api/v1/sessions/end",{session:e.dataset.endSession}),e.dataset.thisSession!==void 0)return ar();let t=g("li",{},f("browser-session-ended"));e.closest("li")?.replaceWith(t),pt(t)}var Q=class extends Error{constructor(){super("malformed")}},_y=64;function be(e){let t=Object.keys(e);return r=>{let n=Dt(r),o=Object.keys(n);if(o.length!==t.length)throw new Q;return t.forEach((s,i)=>{if(o[i]!==s)throw new Q;e[s](n[s])}),n}}function Dt(e){if(typeof e!="object"||e===null||Array.isArray(e))throw new Q;return e}function Tt(e){return t=>{if(!Array.isArray(t))throw new Q;return t.forEach(e),t}}function de(e){if(typeof e!="string"||!e.isWellFormed())throw new Q;return e}function cn(e){return t=>{let r=Tt(e)(t);if(r.length>_y||new Set(r).size!==r.length)throw new Q;return r}}function Ta(e){return t=>t===""?t:e(t)}function ks(e){return t=>t===null?t:e(t)}function Sa(e){if(typeof e!="boolean")throw new Q;return e}function ve(...e){return t=>{if(!e.includes(t))throw new Q;return t}}function Cr(e){return t=>{if(typeof t!="string"||!e.test(t))throw new Q;return t}}function St(e){let t=Cr(/^[a-z][a-z0-9-]{1,30}$/)(e);if(t==="reporter"||t==="no-account")throw new Q;return t}function Bt(e){return Cr(/^[a-z][a-z0-9_]{1,40}$/)(e)}function Wt(e){return Cr(/^[a-z][a-z0-9_]{0,40}$/)(e)}function Gf(e){return Cr(/^[a-z2-7]{26}$/)(e)}function Vn(e){if(typeof e!="number"||!Number.isInteger(e)||e<0||e>4294967295)throw new Q;return e}function qt(e){let t=Cr(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(e),r=new Date(`${t}T00:00:00Z`);if(Number.isNaN(r.getTime())||r.toISOString().slice(0,10)!==t||r.getTime()<0)throw new Q;return t}function Ir(e){return t=>{let r=Ba(()=>ie(de(t)));if(e!==null&&r.length!==e)throw new Q;return t}}function ln(e){if(!hl(ie(Ir(32)(e))))throw new Q;return e}function At(e){return Ba(()=>ir(de(e))),e}function Zf(e){return Ba(()=>ki(de(e))).fill(0),e}function Ba(e){try{return e()}catch{throw new Q}}var Aa=["none","low","moderate","severe","death","not_known"],Oa=["rare","unlikely","possible","likely","certain","not_known"],_a=["engaged","not_engaged","not_known"],La=["notifiable","not_notifiable","not_known"],Ly=["acknowledged","declined","question","outcome","answer"],Ry=["consent","serious_harm"],Cy=16,Iy=64,My=/^[a-z][a-z0-9_]{0,39}$/;function Uy(e){for(let[t,r]of Object.entries(Dt(e)))Cr(My)(t),Array.isArray(r)?Tt(de)(r):de(r);return e}function Vf(e){if(!Array.isArray(e)||e.length!==0)throw new Q;return e}function $y(e){let t=cn(At)(e);if(t.length===0||t.length>Cy)throw new Q;return t}function Ky(e){let t=Tt(be({title:de,text:de}))(e);if(t.length>Iy)throw new Q;return t}var Xf=Ir(32),Qf={report:be({recipient:At,token:At,signer:ln,staff:Tt(be({name:St,recipient:At,key:Ir(32)})),excluded:Tt(St),answers:Uy,files:Vf}),message:be({text:de}),feedback:be({outcome:ve("action_taken","no_action"),result:Ta(Wt),text:de,changed:de}),identity:be({inner:Ir(null)}),request:be({body:Bt,text:de}),consent:be({body:Bt,given:Sa}),withdrawal:be({text:de}),rating:be({score:ve(1,2,3,4,5),text:de}),checkin:be({month:ve(1,3,6,12),detriment:ve("no","afraid","yes"),text:de}),note:be({text:de}),classification:be({nation:Wt,setting:Wt,about:cn(Wt),categories:cn(Wt),urgency:Wt,reporter:Wt,flags:cn(Wt),nhs_funded:ks(Sa),severity:ve(...Aa),likelihood:ve(...Oa),candour:ve(..._a),irmer:ve(...La),happened:ks(qt),known:ks(qt),text:de}),route:be({edition:Xf,bodies:cn(Bt),text:de}),override:be({body:Bt,text:de}),approval:be({of:Vn,text:de}),task:be({for:St,due:qt,text:de}),pack:be({body:Bt,recipient:At,signer:ln,sealed_to:$y,basis:ve(...Ry),edition:Xf,shared:Vn,parts:Ky,files:Vf,text:de}),letter:be({says:ve(...Ly),suggestion:Ta(Bt),text:de}),diary:be({day:qt,text:de}),grant:be({for:St,to:At,key:Zf,signer:ln})};var ed=["reporter","reviewer","lead","custodian","liaison"],Ny=/^[a-z2-7]{16}$/,Py=/^referral-[a-z2-7]{16}$/,Mr=["reporter"],lr=["reviewer","lead"],Jf=["reporter","reviewer","lead"],vs={report:{thread:"shared",by:Mr},message:{thread:"shared",by:Jf},feedback:{thread:"shared",by:lr},identity:{thread:"shared",by:Mr},request:{thread:"shared",by:lr},consent:{thread:"shared",by:Mr},withdrawal:{thread:"shared",by:Mr},rating:{thread:"shared",by:Mr},checkin:{thread:"shared",by:Mr},note:{thread:"staff",by:lr},classification:{thread:"staff",by:lr},route:{thread:"staff",by:lr},override:{thread:"staff",by:lr},approval:{thread:"staff",by:["lead"]},task:{thread:"staff",by:lr},pack:{thread:"referral",by:lr},letter:{thread:"referral",by:["liaison","reviewer","lead"]},diary:{thread:"private",by:Mr},grant:{thread:"grant",by:Jf}},td=Object.keys(vs);function Ts(e){return vs[e].thread}function rd(e,t){let{thread:r}=vs[e];return r==="referral"?fn(t):r===t}function fr(e){if(!Ny.test(e))throw new Q;return`referral-${e}`}function fn(e){return Py.test(e)}function nd(e){if(e==="shared"||e==="staff"||e==="grant"||e==="private"||typeof e=="string"&&fn(e))return e;throw new Q}function Xn(e,t,r){let n=t==="letter"&&r.says==="answer";return vs[t].by.includes(e)&&!(n&&e==="liaison")}var od=fe(`candour/1 doc
`),Ss=fe(`
`),Fy=32,Ra=[4096,16384,65536,262144,1048576],Hy=1024,Qn=class extends Error{constructor(){super("longer than the largest document")}};function Dy(e){let{v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:l,data:d}=e;return fe(JSON.stringify({v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:l,data:d}))}function sd(e,t){let r=Dy(e);return ld(r),fd(e.kind,r,Ae(pl(sr(od,r),t)))}function id(e){let t=e.indexOf(Ss[0]),r=e.indexOf(Ss[0],t+1);if(t<0||r<0)throw new Q;let n=new Uint8Array(e.slice(0,t)),o=cd(e.subarray(t+1,r)),s=ld(n);if(!ct(Wy(s.kind,n,o),e))throw new Q;return{document:s,line:n,signature:o}}function Wy(e,t,r){try{return fd(e,t,r)}catch{throw new Q}}function ad(e,t){let r;try{r=ie(e.signature)}catch{return!1}return ml(r,sr(od,e.line),t)}function cd(e){try{return cl(e)}catch{throw new Q}}function ld(e){let t;try{t=JSON.parse(cd(e))}catch{throw new Q}let r=qy(t)(t);if(!ct(fe(JSON.stringify(r)),e))throw new Q;return r}function qy(e){let t=ve(...td)(Dt(e).kind);return be({v:n=>{if(n!==1)throw new Q;return 1},kind:ve(t),case:Gf,thread:nd,n:Vn,head:Ir(32),by:n=>n==="reporter"?n:St(n),role:ve(...ed),day:qt,data:Qf[t]})}function fd(e,t,r){let n=sr(t,Ss,fe(r),Ss),s=(e==="grant"?[Hy]:Ra).find(a=>a>=n.length);if(s===void 0)throw new Qn;let i=new Uint8Array(s).fill(Fy);return i.set(n),i}function jy(e){let t=Dt(e),r=St(t.name),n=ve("reviewer","lead","custodian","liaison")(t.role),o=t.body===void 0||t.body===null?null:Bt(t.body);if(n==="liaison"!=(o!==null))throw new Q;return{name:r,display:t.display===void 0?r:de(t.display),role:n,body:o,recipient:At(t.recipient),key:ln(t.key),until:t.until===null?null:qt(t.until)}}function zy(e){let t=Dt(e);return{recipient:At(t.recipient),name:de(t.name),account:t.account===null?null:St(t.account)}}function Yy(e){let t=new Map;for(let r of Tt(n=>n)(e)){let n=Dt(r),o=Bt(n.id);if(t.has(o))throw new Q;t.set(o,Tt(s=>s)(n.recipients).map(zy))}return t}var Bs=class e{constructor(t,r){this.byName=t;this.bodies=r}byName;bodies;static from(t,r=[]){let n=new Map;for(let o of Tt(s=>s)(t)){let s=jy(o);if(n.has(s.name))throw new Q;n.set(s.name,s)}return new e(n,Yy(r))}find(t){return this.byName.get(t)}recipientsOf(t){return this.bodies.get(t)??[]}everybody(){return[...this.byName.values()]}displayName(t){return this.find(t)?.display??t}};function dd(e){return ie(e.key)}function ud(e,t){return e.until===null||t<=e.until}async function As(){let e=await $e("/api/v1/keys");try{return Bs.from(e.people,e.bodies)}catch{throw new He(0,f("browser-keyring-unreadable"),{})}}var Ot=class extends Error{constructor(r){super(r);this.reason=r}reason};function Ee(e,t){if(!e)throw new Ot(t)}function Os(e,t,r,n){let o=Gy(e.document,t,r,n);Ee(ad(e,o),"bad_signature")}function Gy(e,t,r,n){let{kind:o,data:s}=e;if(e.by==="reporter")return Ee(e.role==="reporter"&&Xn("reporter",o,s),"not_allowed"),Ee(t!==null,"not_allowed"),t;let i=r.find(e.by);return Ee(i!==void 0,"unknown_author"),Ee(e.role===i.role&&Xn(i.role,o,s),"not_allowed"),Ee(i.role!=="liaison"||n!==null&&i.body===n,"not_allowed"),Ee(ud(i,e.day),"not_allowed"),dd(i)}function _s(e,t){let r=je(fe("candour/1 case"),ir(e),t);return Zr(r.subarray(0,16))}function pd(e){let t=e.slice(0,8).toUpperCase();return`${t.slice(0,4)}-${t.slice(4)}`}var hd=fe("candour/1 head");function _t(e,t){return je(hd,je(fe(e)),je(fe(t)))}function Ca(e,t){return je(hd,e,je(t))}async function Ls(e,t){let r;try{r=await xs(e,t)}catch(n){throw new Ot(n instanceof Rr?n.reason:"cannot_open")}try{return id(r)}catch{throw new Ot("malformed")}finally{r.fill(0)}}async function md(e,t,r,n){try{return{verdict:"verified",key:await Zy(e,t,r,n)}}catch(o){if(o instanceof Ot)return{verdict:o.reason,key:null};throw o}}async function Zy(e,t,r,n){let o=await Ls(e,r.identity),{document:s}=o;Ee(s.kind==="grant","wrong_place"),Ee(s.case===t,"wrong_case"),Ee(s.thread==="grant"&&s.n===0,"wrong_place"),Ee(ct(ie(s.head),_t(t,"grant")),"wrong_place"),Ee(s.data.for===r.account&&s.data.to===r.recipient,"wrong_place");let i=Co(s.data.key),a=ie(s.data.signer);return Ee(_s(i,a)===t,"wrong_case"),Os(o,a,n,null),{caseId:t,identity:s.data.key,recipient:i,signer:a}}function Jn(e,t,r){return yd(e,{caseId:t.caseId,identity:t.identity,signer:t.signer},r)}async function yd(e,t,r){let n=[],o=_t(t.caseId,e.thread);for(let s=0;s<e.length;s++){let i=e.ciphertexts.get(s);if(i===void 0){n.push({n:s,verdict:"missing",document:null}),o=null;continue}let a={thread:e.thread,n:s,head:o,body:Qy(n[0])},c=await Jy(i,a,t,r);if(c.verdict==="cannot_open"&&s===1&&Vy(n[0])&&Xy(i)){n.push({n:s,verdict:"for_custodians",document:null}),o=o&&Ca(o,i);continue}n.push(c),o=c.document&&Ca(ie(c.document.head),i)}return{entries:n,head:o}}function Vy(e){let t=e?.document;return t?.kind==="report"&&t.data.answers.mode==="confidential"}function Xy(e){return Ra.includes(Ea(e))}function Qy(e){let t=e?.document;return t?.kind==="pack"?t.data.body:null}async function Jy(e,t,r,n){try{let o=await Ls(e,r.identity);return eg(o,t,r,n),{n:t.n,verdict:"verified",document:o.document}}catch(o){if(o instanceof Ot)return{n:t.n,verdict:o.reason,document:null};throw o}}function eg(e,t,r,n){let{document:o}=e,{thread:s,n:i,head:a,body:c}=t;Ee(o.case===r.caseId,"wrong_case"),Ee(o.thread===s&&o.n===i&&rd(o.kind,s),"wrong_place"),Ee(o.kind==="report"==(s==="shared"&&i===0),"wrong_place"),Ee(o.kind==="pack"===(fn(s)&&i===0),"wrong_place"),Ee(tg(o,r),"wrong_place"),Os(e,r.signer,n,c),Ee(rg(o),"wrong_case"),Ee(a===null||ct(ie(o.head),a),"wrong_head")}function tg(e,{addressee:t}){return e.kind!=="pack"||t===void 0?!0:e.data.body===t.body&&e.data.sealed_to.includes(t.recipient)}function rg(e){return e.kind!=="report"&&e.kind!=="pack"?!0:_s(e.data.recipient,ie(e.data.signer))===e.case}var ng=1e5;function Rs(e,t){let{n:r,entries:n}=e.threads[t]??{n:0,entries:[]};if(!Number.isInteger(r)||r<0||r>ng)throw new Error("not a thread");let o=new Map(n.map(s=>[s.n,og(s.ciphertext)]));return{thread:t,length:r,ciphertexts:o}}function og(e){try{return ie(e)}catch{return new Uint8Array}}function Cs(e,t){return e.proposals.find(r=>r.about===t)}function Is(e){return e.links.filter(({kind:t,from_other:r})=>t==="merged"&&r)}var Ms=class{questions;states;actions;constructor(t){this.questions=Ia(t,"questions"),this.states=Ia(t,"states"),this.actions=Ia(t,"actions")}state(t){return gd(this.states,t)}action(t){return gd(this.actions,t)}};function gd(e,t){return e.find(r=>r.id===t)?.label??t}function Ia(e,t){return[...G(`[data-words="${t}"]`,e.content).querySelectorAll("[data-id]")].map(n=>({id:n.dataset.id,label:wd(G("dt",n)),options:new Map([...n.querySelectorAll("dd")].map(o=>[o.dataset.value,wd(o)]))}))}function wd(e){return(e.textContent??"").trim()}async function bd(e,t,r,n,o){let s=Ts(e.kind),i=s==="staff"?[n.recipient]:[n.recipient,o];return dn(e.kind,sg(e),{caseId:n.caseId,thread:s,...t},r,i)}var Ma=class extends Error{};async function dn(e,t,{caseId:r,thread:n,n:o,head:s,day:i},a,c){let{account:l,role:d,signingSeed:u}=a;if(!Xn(d,e,t))throw new Ma;let p={v:1,kind:e,case:r,thread:n,n:o,head:Ae(s),by:l,role:d,day:i,data:t},h=sd(p,u);try{return await bs(h,c)}finally{h.fill(0)}}function jt(e){return e.replace(/\r\n?/g,`
`)}function sg(e){let t=jt(e.text);switch(e.kind){case"message":case"note":return{text:t};case"feedback":return{outcome:e.outcome,result:e.result,text:t,changed:jt(e.changed)};case"request":case"override":return{body:e.body,text:t};case"route":return{edition:e.edition,bodies:e.bodies,text:t};case"approval":return{of:e.of,text:t};case"task":return{for:e.for,due:e.due,text:t};case"classification":{let{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:l}=e,{severity:d,likelihood:u,candour:p,irmer:h,happened:m,known:y}=e;return{...{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:l},severity:d,likelihood:u,candour:p,irmer:h,happened:m,known:y,text:t}}}}var Ua=class extends Error{constructor(r){super("a body without a recipient");this.body=r}body};function xd(){return Zr(Vr(10))}async function Ed(e,t,r,n,o,s){let i=vd(e.body,s),a={body:e.body,recipient:o.recipient,signer:Ae(o.signer),sealed_to:i,basis:e.basis,edition:e.edition,shared:e.shared,parts:e.parts.map(({title:d,text:u})=>({title:d,text:jt(u)})),files:[],text:jt(e.text)},c=fr(t),l={caseId:o.caseId,thread:c,n:0,head:_t(o.caseId,c),day:r};return dn("pack",a,l,n,[o.recipient,...i])}async function kd(e,t,r,n,o){let s={says:e.says,suggestion:e.suggestion,text:jt(e.text)},i={caseId:n.caseId,thread:fr(n.referral),...t};return dn("letter",s,i,r,[n.recipient,...vd(n.body,o)])}function vd(e,t){let r=t.recipientsOf(e).map(({recipient:n})=>n);if(r.length===0)throw new Ua(e);return r}async function Td(e,t,r,n){let o=await Jn({...e,thread:fr(t)},r,n);return{thread:o,opened:ig(o,t,r.caseId)}}function ig(e,t,r){let n=e.entries[0]?.document;if(n?.kind!=="pack")return null;let{body:o,recipient:s}=n.data;return{to:{caseId:r,referral:t,body:o,recipient:s},pack:n,thread:e}}function Sd(e,t,r){if(e.some(({document:i})=>i?.kind==="withdrawal"))return"not_given";let n=e.findLastIndex(({document:i})=>i?.kind==="consent"&&i.data.body===t),o=n<0?0:n,s=e[o]?.document??null;return ag(s,r)?e.slice(o+1).every(cg)?"given":"unknown":"not_given"}function ag(e,t){if(e?.kind==="consent")return e.data.given;if(e?.kind!=="report")return!1;let r=e.data.answers.consent;return Array.isArray(r)?r.includes(t):r===t}function cg({verdict:e}){return e==="verified"||e==="for_custodians"}function Us(e,t){return e.some(({document:r})=>{if(r?.kind!=="approval"||r.role!=="lead"||r.data.of>=r.n)return!1;let n=e[r.data.of]?.document;return n?.kind==="override"&&n.data.body===t&&n.by!==r.by})}function et(e,t){return e.entries.flatMap(({document:r})=>r?.kind===t?[r]:[])}function ze(e,t){return et(e,t).at(-1)??null}function $s({bundle:e,staff:t,referrals:r}){let n={classification:lg(e.classification,ze(t,"classification")?.data??null),route:fg(e.route,ze(t,"route")?.data.bodies??null),proposals:ug(e,t),tasks:pg(e.tasks,t),referrals:hg(e.referrals,r)};return Object.keys(n).filter(o=>!n[o])}function lg(e,t){if(e===null||t===null)return e===t;let{routing:r}=e;return["severity","likelihood","candour","irmer"].every(n=>e[n]===t[n])&&["nation","setting","urgency","reporter","nhs_funded"].every(n=>r[n]===t[n])&&["about","categories","flags"].every(n=>dg(r[n],t[n]))}function fg(e,t){return e===null||t===null?e===t:e.length===t.length&&e.every((r,n)=>r===t[n])}function dg(e,t){return e.length===t.length&&e.every(r=>t.includes(r))}function ug(e,t){return e.proposals.every(({about:r,proposed_by:n,approved_by:o})=>{let s=(a,c)=>t.entries.some(({document:l})=>l?.kind===a&&l.by===n&&(l.kind!=="override"||l.data.body===c));if(r==="unreadable")return!0;if(r==="no_action")return s("note");let i=r.replace(/^override:/,"");return s("override",i)&&(o===null||Us(t.entries,i))})}function pg(e,t){let r=t.entries.flatMap(({document:o})=>o?.kind==="task"?[o]:[]),n=o=>r.some(({n:s,data:i})=>s===o.n&&i.for===o.for&&i.due===o.due_on);return e.every(n)&&r.every(({n:o})=>e.some(s=>s.n===o))}function hg(e,t){let r=n=>{let o=t.find(({id:i})=>i===n.id)?.opened?.pack.data,s=eo(t.find(({id:i})=>i===n.id)?.thread);return o?.body===n.body&&o.basis===n.basis&&s===n.state};return e.every(r)&&t.every(({id:n})=>e.some(o=>o.id===n))}function eo(e){let t="sent";for(let{document:r}of e?.entries??[])r?.kind==="letter"&&(r.data.says==="outcome"&&(t="answered"),r.data.says==="declined"&&(t="declined"),r.data.says==="acknowledged"&&t==="sent"&&(t="acknowledged"));return t}var Ad=["report","excluded","own-key","head"];function Od(e,t,r){let{bundle:n,key:o,shared:s,staff:i,referrals:a,report:c,sealedMode:l}=e,d=[];if(r||d.push("own-key"),c===null)d.push("report");else{let w=c.data.answers.danger==="yes",{excluded:v}=c.data;v.includes(t)&&d.push("excluded"),n.holders.some(k=>k!==t&&v.includes(k))&&d.push("holder-excluded"),n.mode!==l&&d.push("mode"),w&&!n.danger&&d.push("danger-hidden"),!w&&n.danger&&d.push("danger-added")}Bd(n.signer,o.signer)||d.push("signer");let u=a.map(({id:w,thread:v})=>[v,n.threads[`referral-${w}`]]);return[[s,n.threads.shared],[i,n.threads.staff],...u].some(([w,v])=>w.head!==null&&v!==void 0&&!Bd(v.head,w.head))&&d.push("head"),([...s.entries.slice(c===null?1:0),...i.entries,...a.flatMap(({thread:w})=>w.entries)].some(({verdict:w})=>w!=="verified"&&w!=="for_custodians")||a.some(({opened:w})=>w===null))&&d.push("gaps"),$s(e).length>0&&d.push("differs"),d}function Bd(e,t){try{return ct(ie(e),t)}catch{return!1}}var mg=["named","confidential","anonymous"];async function un(e,t,r,n){if(t.case!==e)return{refused:"wrong_answer"};let o={account:r.account,identity:r.keys.identity,recipient:r.keys.recipient},s=await md(gg(t),e,o,n);if(s.key===null)return{refused:s.verdict};let i=await Jn(Rs(t,"shared"),s.key,n),a=await Jn(Rs(t,"staff"),s.key,n),c=await yg(t,s.key,n),l=i.entries[0]?.document??null,d=l?.kind==="report"?l:null,u=w=>n.displayName(w),p={bundle:t,key:s.key,shared:i,staff:a,referrals:c,report:d,sealedMode:wg(d),nameOf:u},h=bg(r,n),m=Od(p,r.account,h!==null),y=m.some(w=>Ad.includes(w))?null:h;return{opened:{...p,warnings:m,actsAs:y}}}async function yg(e,t,r){let n=e.referrals.map(({id:i})=>`referral-${i}`),o=[...new Set([...n,...Object.keys(e.threads)])].filter(fn),s=async i=>{let a=i.slice(9);return{id:a,...await Td(Rs(e,i),a,t,r)}};return Promise.all(o.map(s))}function gg(e){try{return ie(e.grant)}catch{return new Uint8Array}}function wg(e){let t=e?.data.answers.mode;return typeof t=="string"&&mg.includes(t)?t:"anonymous"}function bg({account:e,keys:t},r){let n=r.find(e);return n!==void 0&&n.until===null&&n.recipient===t.recipient&&ct(ie(n.key),t.signer)?n.role:null}var to=class extends Error{};async function Ks(e,t,r,n,o){let{n:s,head:i}=t.bundle.threads.shared;return{action:e.action,target:e.target??null,shared:{n:s,head:i},entry:e.entry===void 0?null:await xg(e.entry,t,r,n,o),details:e.details??null}}async function xg(e,t,r,n,o){let{actsAs:s,report:i,key:a}=t;if(s===null||i===null)throw new to;let c={account:r.account,role:s,signingSeed:r.keys.signingSeed};if(e.kind==="pack"){let h=fr(e.referral),m=await Ed(e,e.referral,o,c,a,n);return $a(h,0,_t(a.caseId,h),m)}if(e.kind==="letter"){let h=t.referrals.find(({id:k})=>k===e.referral)?.opened;if(!h)throw new to;let m=fr(e.referral),{n:y,head:w}=_d(t,m,h.thread.head),v=await kd(e,{n:y,head:w,day:o},c,h.to,n);return $a(m,y,w,v)}let l=Ts(e.kind)==="staff"?"staff":"shared",{n:d,head:u}=_d(t,l,t[l].head),p=await bd(e,{n:d,head:u,day:o},c,a,i.data.token);return $a(l,d,u,p)}function _d(e,t,r){let n=e.bundle.threads[t];if(n===void 0)throw new to;return{n:n.n,head:r??ie(n.head)}}function $a(e,t,r,n){return{thread:e,n:t,head:Ae(r),ciphertext:Ae(n)}}function Ns(e){return e.bodies.filter(({role:t})=>t!=="support")}function Ka(e,t){return[...e?.bodies??[],...e?.others??[]].find(r=>r.id===t)}function Lt(e,t){return Ka(e,t)?.name??t}function ro(e,t){return e?.find(r=>r.id===t)?.label??t}function Ld(e,t){return(t?.results??[]).filter(n=>n.outcome===e).map(({id:n,label:o})=>({value:n,label:o}))}async function Rd(){return Id("/api/v1/vocabulary")}async function Cd(e,t){let r=new URLSearchParams;return t?.happened&&r.set("happened",t.happened),t?.known&&r.set("known",t.known),Id(`/api/v1/cases/${e}/routing?${r}`)}async function Id(e){try{return await $e(e)}catch(t){if(t instanceof He&&t.status===404)return null;throw t}}var Ps=class{kept=new Map;drawn=new Set;has(t){return this.kept.has(t)}follow(t,r){this.drawn.add(t);let n=this.kept.get(t);n!==void 0&&kg(r,n);let o=()=>this.kept.set(t,Eg(r));r.addEventListener("input",o),r.addEventListener("change",o)}write(t,r,n){this.kept.set(t,[{name:r,value:n,written:!0}])}drop(t){this.kept.delete(t)}clear(){this.kept.clear(),this.drawn.clear()}drawAgain(){this.drawn.clear()}orphans(){return[...this.kept].filter(([r])=>!this.drawn.has(r)).flatMap(([,r])=>r.filter(({written:n,value:o})=>n&&o.trim()!=="")).map(({value:r})=>r)}};function Md(e){return[...e.elements].filter(t=>(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement)&&t.name!=="")}function Ud(e){return e instanceof HTMLInputElement&&(e.type==="checkbox"||e.type==="radio")}function Eg(e){return Md(e).filter(r=>!Ud(r)||r.checked).map(r=>({name:r.name,value:r.value,written:r instanceof HTMLTextAreaElement}))}function kg(e,t){for(let r of Md(e)){let n=t.filter(({name:o})=>o===r.name);Ud(r)?r.checked=n.some(({value:o})=>o===r.value):n[0]!==void 0&&(r.value=n[0].value)}}function $d(e,t){let n=[...t.shared.entries.slice(e.bundle.threads.shared.n),...t.staff.entries.slice(e.bundle.threads.staff.n)].flatMap(({document:s})=>s?[s.by==="reporter"?f("browser-meanwhile-reporter"):t.nameOf(s.by)]:[]),o=[...new Set(n)];return o.length>0?f("browser-meanwhile",{names:ye(o)}):f("browser-meanwhile-state")}function Kd(e){let t=e.map(n=>{let o=n.querySelector("h2"),s=g("a",{class:"govuk-link",href:`#${n.id}`},o?.textContent??"");return s.addEventListener("click",i=>{i.preventDefault(),Na(n)}),g("li",{},s)}),r=g("h2",{class:"govuk-visually-hidden",id:"parts-heading"},f("browser-parts"));return g("nav",{class:"candour-parts","aria-labelledby":"parts-heading"},r,g("ul",{},...t))}function Na(e){e.querySelector("h2")?.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function dr(e){return g("dl",{class:"govuk-summary-list"},...e.map(([t,r])=>g("div",{class:"govuk-summary-list__row"},g("dt",{class:"govuk-summary-list__key"},t),g("dd",{class:"govuk-summary-list__value"},r))))}function ce(e,t,...r){let n=g("h2",{class:"govuk-heading-m",id:`${e}-heading`,tabindex:"-1"},t);return g("section",{"aria-labelledby":n.id,id:e},n,g("div",{"data-errors":""}),...r)}function j(e){return g("p",{class:"govuk-body"},e)}function Ke(e){return g("p",{class:"candour-text"},e)}function ue({value:e="",rows:t=5,...r}){let n=g("textarea",{class:"govuk-textarea",rows:String(t),...Fa(r)});return n.value=e,Ha(r,n)}function ur({value:e="",type:t="text",...r}){let o=g("input",{class:`govuk-input ${t==="date"?"govuk-input--width-10":""}`,type:t,...Fa(r)});return o.value=e,Ha(r,o)}function it({choices:e,value:t,...r}){let n=e.map(s=>g("option",{value:s.value},s.label)),o=g("select",{class:"govuk-select candour-select",...Fa(r)},...n);return t!==void 0&&(o.value=t),Ha(r,o)}function Ur(e){return Fs(e,Pa(e))}function pr(e){return Fs(e,Nd("radios","radio",e))}function Pa(e){return Nd("checkboxes","checkbox",e)}function Fs({id:e,label:t,hint:r},...n){let o=g("fieldset",{class:"govuk-fieldset",id:e,tabindex:"-1",...r===void 0?{}:{"aria-describedby":`${e}-hint`}},g("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},t),Pd(e,r),...n);return g("div",{class:"govuk-form-group"},o)}function Nd(e,t,{id:r,name:n,choices:o,chosen:s=[],small:i=!0}){let a=o.map(({value:c,label:l,hint:d})=>{let u=`${r}-${c}`,p=g("input",{class:`govuk-${e}__input`,type:t,id:u,name:n,value:c});return p.checked=s.includes(c),d!==void 0&&p.setAttribute("aria-describedby",`${u}-hint`),g("div",{class:`govuk-${e}__item`},p,g("label",{class:`govuk-label govuk-${e}__label`,for:u},l),d===void 0?null:g("div",{class:`govuk-hint govuk-${e}__hint`,id:`${u}-hint`},d))});return g("div",{class:`govuk-${e} ${i?`govuk-${e}--small`:""}`},...a)}function Fa({id:e,name:t,hint:r}){return{id:e,name:t,...r===void 0?{}:{"aria-describedby":`${e}-hint`}}}function Ha({id:e,label:t,hint:r,hiddenLabel:n=!1},o){return g("div",{class:"govuk-form-group"},g("label",{class:n?"govuk-visually-hidden":"govuk-label govuk-label--s",for:e},t),Pd(e,r),o)}function Pd(e,t){return t===void 0?null:g("div",{class:"govuk-hint",id:`${e}-hint`},t)}function Ne({id:e,drafts:t,fields:r,button:n,secondary:o=!1,send:s}){let a=g("button",{class:o?"govuk-button govuk-button--secondary":"govuk-button",type:"submit"},n),c=g("form",{method:"post",novalidate:""},...r,a);return t.follow(e,c),Ht(c,()=>s(new Da(c))),c}var Da=class{constructor(t){this.form=t;this.data=new FormData(t)}form;data;one(t){let r=this.data.get(t);return typeof r=="string"?r:""}many(t){return this.data.getAll(t).filter(r=>typeof r=="string")}needed(t,r){let n=this.one(t);if(n.trim()!=="")return n;throw new _e(r,this.idOf(t))}idOf(t){let r=this.form.querySelector(`[name="${CSS.escape(t)}"]`),n=r?.matches("[type=radio], [type=checkbox]")?r.closest("fieldset"):r;if(!n?.id)throw new Error(`the form has no ${t}`);return n.id}};function Te(e,t,...r){let n=g("details",{class:"govuk-details"},g("summary",{class:"govuk-details__summary"},g("span",{class:"govuk-details__summary-text"},e)),g("div",{class:"govuk-details__text"},...r));return n.open=t,n}function Se(e,t,r,...n){let o=Te(t,r.drafts.has(r.id),...n,Ne(r));return o.dataset.action=e,o}function Ye(e,t,r=!0){let o=g("button",{class:r?"govuk-button govuk-button--secondary":"govuk-button",type:"button"},e);return o.addEventListener("click",t),o}function Fd(e,t,r){let o=[...new Set(e.map(({group:h})=>h))].map(h=>vg(h,e.filter(({group:m})=>m===h),t)),s=g("p",{class:"govuk-body",role:"status"}),i=()=>o.flatMap(({items:h})=>h.map(({input:m})=>m)),a=()=>{let h=i().filter(({checked:m})=>m).map(({value:m})=>m);return e.filter(({id:m})=>h.includes(m))},c=()=>{let h=a().map(({label:m})=>m);s.textContent=h.length===0?f("browser-categories-none"):f("browser-categories-chosen",{labels:h.join("; ")})},l=ur({id:"category-filter",name:"",type:"search",label:f("browser-category-filter")}),d=l.querySelector("input");d.removeAttribute("name"),d.addEventListener("input",()=>Tg(o,d.value)),d.addEventListener("keydown",h=>{h.key==="Enter"&&h.preventDefault()});let u=f("browser-categories-label"),p=Fs({id:"classify-categories",name:"categories",label:u,hint:f("browser-categories-hint")},s,l,...o.map(({details:h})=>h));return p.addEventListener("change",()=>{c(),r(a())}),queueMicrotask(c),c(),p}function vg(e,t,r){let n=t.map(({id:a,label:c})=>({value:a,label:c})),o=Pa({id:"category",name:"categories",choices:n,chosen:r}),s=[...o.children].map((a,c)=>({item:a,input:a.querySelector("input"),words:`${e} ${t[c]?.label??""}`.toLowerCase()})),i=s.some(({input:a})=>a.checked);return{details:Te(e,i,o),items:s}}function Tg(e,t){let r=t.toLowerCase().split(/\s+/).filter(n=>n!=="");for(let{details:n,items:o}of e){let s=!1;for(let{item:i,input:a,words:c}of o){let l=r.every(d=>c.includes(d));ut(i,l||a.checked),s||=l}ut(n,s||o.some(({input:i})=>i.checked)),n.open=r.length>0?s:o.some(({input:i})=>i.checked)}}function Hd(e,t,r){return e===null?Sg(t,r):{...e,text:""}}function Sg(e,{proposed:t,urgencies:r}){let n=t.filter(a=>Bg(a,e)),o=(a,c)=>n.findLast(l=>l.field===a)?.to??c,s=a=>[...new Set(n.filter(c=>c.field===a).map(({to:c})=>c))],i=r.map(({id:a})=>a);return{nation:o("nation","not_sure"),setting:o("setting","not_sure"),about:[],categories:s("categories"),urgency:Wa([...s("urgency"),"standard"],i),reporter:o("reporter","prefer_not_to_say"),flags:s("flags"),nhs_funded:null,severity:"not_known",likelihood:"not_known",candour:"not_known",irmer:"not_known",happened:null,known:null,text:""}}function Bg({question:e,value:t},r){let n=r[e];return n===void 0?!1:t===null?Array.isArray(n)?n.length>0:n.trim()!=="":Array.isArray(n)?n.includes(t):n===t}function Wa(e,t){let r=e.filter(n=>t.includes(n));return r.reduce((n,o)=>t.indexOf(o)<t.indexOf(n)?o:n,r[0]??"standard")}function Dd(e){let{severity:t,likelihood:r,candour:n,irmer:o,happened:s,known:i,text:a,...c}=e;return{routing:c,severity:t,likelihood:r,candour:n,irmer:o}}function qd(e,t,r,n){let{words:o,drafts:s}=e,i=Hd(r,n,t),a=(m,y)=>it({id:`classify-${m}`,name:m,label:f(`browser-classify-${m}`),choices:qa(y),value:i[m]}),c=Ur({id:"classify-flags",name:"flags",label:f("browser-classify-flags"),choices:qa(t.flags),chosen:i.flags}),l=a("urgency",t.urgencies),d=m=>Og(m,c,l,t),u=[Fd(t.categories,i.categories,d),l,a("nation",t.nations),a("setting",t.settings),Ag(i),Ur({id:"classify-about",name:"about",label:f("browser-classify-about"),choices:qa(t.about),chosen:i.about}),a("reporter",t.reporters),c,a("severity",t.severities),a("likelihood",t.likelihoods),a("candour",t.candour),a("irmer",t.irmer),Wd("happened",i.happened),Wd("known",i.known),ue({id:"classify-text",name:"text",label:f("browser-classify-text"),hint:f("browser-classify-text-hint"),rows:3})],p=r===null?o.action("classify"):f("browser-classify-again");return Se("classify",p,{id:"classify",drafts:s,fields:u,button:o.action("classify"),send:m=>{let y=_g(m),w=f("browser-acted",{action:o.action("classify")}),v={action:"classify",entry:{kind:"classification",...y},details:Dd(y)};return e.take(v,{form:"classify",section:"route",done:w})}})}function qa(e){return e.map(({id:t,label:r})=>({value:t,label:r}))}function Wd(e,t){let r={label:f(`browser-classify-${e}`),hint:f(`browser-classify-${e}-hint`)};return ur({id:`classify-${e}`,name:e,type:"date",value:t??"",...r})}function Ag({nhs_funded:e}){let t=["yes","no","not_known"].map(n=>({value:n,label:f(`browser-nhs-${n}`)})),r=e===null?"not_known":e?"yes":"no";return pr({id:"classify-nhs",name:"nhs_funded",label:f("browser-classify-nhs"),choices:t,chosen:[r]})}function Og(e,t,r,n){let o=new Set(e.flatMap(a=>a.sets_flags));for(let a of t.querySelectorAll("input"))o.has(a.value)&&(a.checked=!0);let s=r.querySelector("select"),i=n.urgencies.map(({id:a})=>a);s.value=Wa([s.value,...e.map(a=>a.urgency)],i)}function _g(e){let t=e.one("nhs_funded");return{nation:e.one("nation"),setting:e.one("setting"),about:e.many("about"),categories:e.many("categories"),urgency:e.one("urgency"),reporter:e.one("reporter"),flags:e.many("flags"),nhs_funded:t==="not_known"||t===""?null:t==="yes",severity:ve(...Aa)(e.one("severity")),likelihood:ve(...Oa)(e.one("likelihood")),candour:ve(..._a)(e.one("candour")),irmer:ve(...La)(e.one("irmer")),happened:e.one("happened")||null,known:e.one("known")||null,text:e.one("text")}}function jd(e){let{opened:t,vocabulary:r}=e,n=ze(t.staff,"classification"),o=n===null?[j(f("browser-not-classified"))]:[Lg(n.by,n.day,e),...Rg(n.data,r)],s=e.offers("classify")&&r&&t.report?[qd(e,r,n?.data??null,t.report.data.answers)]:[];return ce("classification",f("browser-section-classification"),...o,...s)}function Lg(e,t,{opened:r}){return j(f("browser-signed-by",{name:r.nameOf(e),day:ee(t)}))}function Rg(e,t){let r=(s,i)=>ro(s,i),n=(s,i)=>i.map(a=>ro(s,a)).join("; ")||f("browser-none-chosen"),o=[[f("browser-classify-categories"),n(t?.categories,e.categories)],[f("browser-classify-urgency"),r(t?.urgencies,e.urgency)],[f("browser-classify-nation"),r(t?.nations,e.nation)],[f("browser-classify-setting"),r(t?.settings,e.setting)],[f("browser-classify-about"),n(t?.about,e.about)],[f("browser-classify-flags"),n(t?.flags,e.flags)],[f("browser-classify-severity"),r(t?.severities,e.severity)],[f("browser-classify-likelihood"),r(t?.likelihoods,e.likelihood)]];return e.happened!==null&&o.push([f("browser-classify-happened"),ee(e.happened)]),e.known!==null&&o.push([f("browser-classify-known"),ee(e.known)]),[dr(o),...e.text===""?[]:[Ke(e.text)]]}function zd(e){return[Cg(e),...e.vocabulary?[Ig(e,e.vocabulary.labels)]:[],Mg(e)]}function Cg(e){let{opened:t,reader:r,drafts:n}=e,{holders:o,assigned_to:s}=t.bundle,i=o.filter(l=>l!==r.account),a=it({id:"assign-to",name:"to",label:f("browser-assign-label"),hint:f("browser-assign-hint"),choices:[{value:r.account,label:f("browser-assign-me")},...i.map(l=>({value:l,label:t.nameOf(l)})),{value:"",label:f("browser-nobody")}],value:s??""}),c=Ne({id:"assign",drafts:n,fields:[a],button:f("browser-assign"),secondary:!0,send:l=>{let d={form:"assign",section:"summary",done:f("browser-assigned-done")};return e.send("assign",{to:l.one("to")||null},d)}});return Te(f("browser-assign-title"),n.has("assign"),c)}function Ig(e,t){let{opened:r,drafts:n}=e,o=Ur({id:"labels",name:"labels",label:f("browser-labels-label"),hint:f("browser-labels-hint"),choices:t.map(({id:i,label:a})=>({value:i,label:a})),chosen:r.bundle.labels}),s=Ne({id:"labels",drafts:n,fields:[o],button:f("browser-labels-save"),secondary:!0,send:i=>{let a={form:"labels",section:"summary",done:f("browser-labels-done")};return e.send("labels",{labels:i.many("labels")},a)}});return Te(f("browser-labels-title"),n.has("labels"),s)}function Mg(e){let{opened:t,drafts:r}=e,n=t.bundle.links,o=g("ul",{class:"govuk-list"},...n.map(d=>Ug(d,e))),s=ur({id:"link-other",name:"other",label:f("browser-link-label"),hint:f("browser-link-hint")}),i=pr({id:"link-kind",name:"kind",label:f("browser-link-kind"),choices:[{value:"same_matter",label:f("browser-link-same_matter")},{value:"merged",label:f("browser-link-merged"),hint:f("browser-link-merged-hint")}],chosen:["same_matter"]}),a=Ne({id:"link",drafts:r,fields:[s,i],button:f("browser-link"),secondary:!0,send:async d=>{let u=d.needed("other",f("browser-link-missing")).trim(),p={form:"link",section:"summary",done:f("browser-link-done")};await e.send("links",{other:u,kind:d.one("kind")},p)}}),c={count:n.length},l=r.has("link")||n.length>0;return Te(f("browser-links-title",c),l,n.length>0?o:j(f("browser-links-none")),a)}function Ug({case:e,reference:t,kind:r,from_other:n},o){let s=r==="same_matter"?"same_matter":n?"goes-along":"goes-with",i=Ne({id:`unlink-${e}`,drafts:o.drafts,fields:[],button:f("browser-unlink",{reference:t}),secondary:!0,send:()=>{let c={form:`unlink-${e}`,section:"summary",done:f("browser-unlink-done")};return o.send("links",{other:e,kind:null},c)}}),a=g("a",{class:"govuk-link",href:`/cases/${e}`},t);return g("li",{},a,` ${f(`browser-linked-${s}`)}`,i)}function Yd(e){return g("div",{},...e.warnings.map(t=>zt($g(t,e))))}function $g(e,t){let{bundle:r,sealedMode:n,report:o,nameOf:s}=t;switch(e){case"mode":return f("browser-warn-mode",{listed:ja(r.mode),sealed:ja(n)});case"holder-excluded":{let i=r.holders.filter(a=>o?.data.excluded.includes(a));return f("browser-warn-holder-excluded",{names:ye(i.map(s))})}case"differs":{let i=$s(t).map(a=>f(`browser-differs-${a}`));return f("browser-warn-differs",{what:ye(i)})}default:return f(`browser-warn-${e}`)}}function zt(e){return g("div",{class:"govuk-warning-text"},g("span",{class:"govuk-warning-text__icon","aria-hidden":"true"},"!"),g("strong",{class:"govuk-warning-text__text"},g("span",{class:"govuk-visually-hidden"},`${f("browser-warning")} `),e))}function Gd(e){let{opened:t,words:r,vocabulary:n}=e,{bundle:o,report:s}=t,i=[[f("browser-state"),r.state(o.state)],[f("browser-received"),ee(o.received_on)],[f("browser-due"),Kg(o,e.today)]];return s&&(i.push([f("browser-mode"),ja(t.sealedMode)]),s.data.answers.danger==="yes"&&i.push([f("browser-danger"),g("strong",{class:"candour-danger"},f("browser-danger-yes"))]),i.push([f("browser-excluded"),s.data.excluded.map(t.nameOf).join(", ")||f("browser-nobody")])),i.push([f("browser-assigned"),o.assigned_to===null?f("browser-nobody"):t.nameOf(o.assigned_to)]),i.push([f("browser-holders"),ye(o.holders.map(t.nameOf))||f("browser-nobody")]),o.labels.length>0&&i.push([f("browser-labels"),o.labels.map(a=>ro(n?.labels,a)).join(", ")]),i.push(...Ng(t)),ce("summary",f("browser-section-summary"),dr(i),...zd(e))}function Kg({due_on:e,paused_on:t,escalated:r},n){if(e===null)return f("browser-nothing-due");if(t!==null)return f("browser-due-paused",{due:ee(e),since:ee(t)});if(e>=n)return ee(e);let o=f(r?"browser-due-escalated":"browser-due-overdue");return g("span",{},`${ee(e)} `,g("strong",{class:"candour-overdue"},o))}function Ng({shared:e}){let t=[],r=ze(e,"rating");r!==null&&t.push([f("browser-rating"),f("browser-rating-score",{score:r.data.score})]);let n=ze(e,"checkin");if(n!==null){let o=f(`browser-detriment-${n.data.detriment}`);t.push([f("browser-checkin"),f("browser-checkin-value",{months:n.data.month,how:o})])}return t}function ja(e){return["named","confidential","anonymous"].includes(e)?f(`browser-mode-${e}`):e}function Zd(e,{person:t,body:r}){let n=(o,s="")=>[g("h3",{class:"govuk-heading-s"},o),...s===""?[]:[Ke(s)]];switch(e.kind){case"message":case"note":return[Ke(e.data.text)];case"feedback":{let{outcome:o,text:s,changed:i}=e.data,a=n(f(o==="action_taken"?"browser-feedback-action":"browser-feedback-none"),s);return i===""?a:[...a,...n(f("browser-feedback-changed"),i)]}case"request":return n(f("browser-entry-request",{body:r(e.data.body)}),e.data.text);case"consent":return n(f(`browser-entry-consent-${e.data.given?"given":"refused"}`,{body:r(e.data.body)}));case"withdrawal":return n(f("browser-entry-withdrawal"),e.data.text);case"rating":return n(f("browser-rating-score",{score:e.data.score}),e.data.text);case"checkin":{let{month:o,detriment:s,text:i}=e.data;return n(f("browser-checkin-value",{months:o,how:f(`browser-detriment-${s}`)}),i)}case"classification":return n(f("browser-entry-classification"),e.data.text);case"route":return n(f("browser-entry-route",{bodies:ye(e.data.bodies.map(r))}),e.data.text);case"override":return n(f("browser-entry-override",{body:r(e.data.body)}),e.data.text);case"approval":return n(f("browser-entry-approval",{n:e.data.of}),e.data.text);case"task":{let o={name:t(e.data.for),day:ee(e.data.due)};return n(f("browser-entry-task",o),e.data.text)}case"letter":{let{says:o,suggestion:s,text:i}=e.data,a=n(f(`browser-letter-${o}`),i);return s===""?a:[...a,j(f("browser-letter-suggestion",{body:r(s)}))]}default:return[j(f("browser-entry-number",{n:e.n}))]}}function pn(e,t,r){return e.length===0?[j(r)]:e.map(n=>Pg(n,t))}function Pg({n:e,verdict:t,document:r},n){if(r)return Fg(r,n);if(t==="for_custodians")return Vd("candour-message",f("browser-for-custodians",{n:e}));let o=t==="missing"?f("browser-missing",{n:e}):f("browser-not-verified",{n:e,reason:f(`browser-reason-${t}`)});return Vd("candour-message candour-message--unverified",o)}function Fg(e,t){let r=f(`browser-by-${e.role}`,{name:t.person(e.by),day:ee(e.day)});return g("article",{class:`candour-message candour-message--${Hg(e)}`},g("p",{class:"candour-message__byline"},r),...Zd(e,t))}function Hg(e){return e.by==="reporter"?"reporter":e.role==="liaison"?"body":e.thread==="staff"?"note":"reviewer"}function Vd(e,t){return g("article",{class:e},j(t))}async function Xd(e,t){let r=[],n=[];for(let s of Is(e.opened.bundle))try{await Dg(s,e,t),r.push(s.reference)}catch(i){if(i instanceof ft)throw i;n.push(s.reference)}return[r.length===0?"":f("browser-along-told",{cases:r.join(", ")}),n.length===0?"":f("browser-along-missed",{cases:n.join(", ")})].filter(s=>s!=="").join(" ")}async function Dg(e,{reader:t,keyring:r,today:n},o){let s=await $e(`/api/v1/cases/${e.case}`),i=await un(e.case,s,t,r);if("refused"in i)throw new Error("the other case does not open");let a=await Ks({action:"message",entry:{kind:"message",text:o}},i.opened,t,r,n);await dt(`/api/v1/cases/${e.case}/changes`,a)}var Wg=["acknowledge","ask","message"];function no({opened:e,routing:t}){return{person:e.nameOf,body:r=>Lt(t,r)}}function Qd(e){let t=s=>s?.kind==="report",r=e.opened.shared.entries.filter(({document:s})=>!t(s)),n=Wg.filter(s=>e.offers(s)).map(s=>qg(s,e)),o=f("browser-section-conversation");return ce("conversation",o,...pn(r,no(e),f("browser-no-messages")),...n)}function qg(e,t){let{words:r,drafts:n}=t,o=e==="ask"?"ask":"message",s=ue({id:`${e}-text`,name:"text",label:f(`browser-${o}-label`),hint:f(`browser-${o}-hint`),value:e==="acknowledge"?f("browser-acknowledge-text"):"",rows:e==="acknowledge"?8:5});return Se(e,r.action(e),{id:e,drafts:n,fields:[s,...za(e,t)],button:r.action(e),send:i=>{let a=i.needed("text",f("browser-text-missing")),c=f("browser-acted",{action:r.action(e)}),l={form:e,section:"conversation",done:c,...Ya(i,t,a)};return t.take({action:e,entry:{kind:"message",text:a}},l)}})}function za(e,{opened:t}){let r=Is(t.bundle);if(r.length===0)return[];let n=f("browser-along-tell",{cases:r.map(({reference:o})=>o).join(", ")});return[Ur({id:`${e}-along`,name:"along",label:f("browser-along-label"),hint:f("browser-along-hint"),choices:[{value:"yes",label:n}]})]}function Ya(e,t,r){return e.one("along")==="yes"?{then:()=>Xd(t,r)}:{}}function Jd({action:e,outcome:t},r){let{words:n,drafts:o,vocabulary:s}=r,i=t??"no_action",a=i==="action_taken"?"feedback-action":"feedback-none",c=n.action(e),l=[it({id:`${e}-result`,name:"result",label:f("browser-result-label"),choices:[{value:"",label:f("browser-result-choose")},...Ld(i,s)]}),ue({id:`${e}-text`,name:"text",label:f(`browser-${a}-label`),hint:f(`browser-${a}-hint`),rows:7}),ue({id:`${e}-changed`,name:"changed",label:f("browser-changed-label"),hint:f("browser-changed-hint"),rows:3}),...za(e,r)];return Se(e,c,{id:e,drafts:o,fields:l,button:c,send:d=>{let u=d.needed("result",f("browser-result-missing")),p=d.needed("text",f("browser-text-missing")),h=d.one("changed"),m={kind:"feedback",outcome:i,result:u,text:p,changed:h},y=[p,h].filter(v=>v.trim()!=="").join(`

`),w={form:e,section:"closing",done:f("browser-acted",{action:c}),...Ya(d,r,y)};return r.take({action:e,entry:m,details:{result:u}},w)}})}function Hs(e,t,{drafts:r,words:n,take:o,...s}){let i=Cs(e,"unreadable"),a=["confirm_unreadable","propose_unreadable"].find(m=>t(m)&&(m==="confirm_unreadable"||i===void 0)),c=s.opened?.nameOf??s.nameOf??(m=>m),l=i===void 0?[]:[j(f("browser-unreadable-proposed",{name:c(i.proposed_by)}))];if(a===void 0)return l;let d=n.action(a),p=Ne({id:a,drafts:r,fields:[],button:d,secondary:!0,send:()=>o({action:a},{form:a,section:"closing",done:f("browser-acted",{action:d})})}),h=Te(d,!1,j(f("browser-unreadable-about")),p);return h.dataset.action=a,[...l,h]}function eu(e){let t=["conclude_action","conclude_no_action"].flatMap(o=>e.offers(o)??[]),r=["propose_no_action","reopen","pause","unpause"].filter(o=>e.offers(o)),n=[...jg(e),...zg(e),...Yg(t,e),...t.map(o=>Jd(o,e)),...r.map(o=>Gg(o,e)),...Hs(e.opened.bundle,e.offers,e)];return ce("closing",f("browser-section-closing"),...n.length===0?[j(f("browser-closing-nothing"))]:n)}function jg({opened:e,reader:t}){let{second_look:r,concluded_by:n,holders:o}=e.bundle;if(!r||n===null)return[];let s=ye(o.filter(a=>a!==n).map(e.nameOf))||f("browser-nobody-yet"),i=n===t.account?"yours":"theirs";return[zt(f(`browser-second-look-${i}`,{name:e.nameOf(n),names:s}))]}function zg({opened:e,reader:t,offers:r}){let n=Cs(e.bundle,"no_action");if(n===void 0)return[];let o=e.nameOf(n.proposed_by);return n.proposed_by===t.account?[j(f("browser-proposed-yours"))]:[j(f(r("conclude_no_action")?"browser-proposed-decide":"browser-proposed-wait",{name:o}))]}function Yg(e,{opened:t,routing:r,today:n}){if(e.length===0)return[];let s=t.referrals.filter(({thread:c})=>["sent","acknowledged"].includes(eo(c))).map(({opened:c})=>Lt(r,c?.pack.data.body??"")),i=t.bundle.tasks.filter(({done_on:c})=>c===null).length,a=t.bundle.paused_on;return[...s.length===0?[]:[j(f("browser-closing-bodies",{bodies:ye(s)}))],...i===0?[]:[j(f("browser-closing-tasks",{count:i}))],...a===null||a>n?[]:[j(f("browser-closing-paused",{since:ee(a)}))]]}function Gg(e,t){let r=t.words.action(e),n=e==="propose_no_action"?"propose":e,o=ue({id:`${e}-text`,name:"text",label:f(`browser-${n}-label`),hint:f(`browser-${n}-hint`)});return Se(e,r,{id:e,drafts:t.drafts,fields:[o],button:r,secondary:!0,send:s=>{let a={kind:e==="propose_no_action"?"note":"message",text:s.needed("text",f("browser-text-missing"))};return t.take({action:e,entry:a},{form:e,section:"closing",done:f("browser-acted",{action:r})})}})}function tu(e,t){let r=e.reasons.map(s=>g("li",{},s)),n=[[f("browser-body-why"),g("ul",{class:"govuk-list"},...r)]];e.response&&n.push([f("browser-body-response"),e.response]),e.does_not_take&&n.push([f("browser-body-not"),e.does_not_take]),n.push([f("browser-body-reached"),Xg(e,t)]);let o=e.basis.map(({text:s})=>g("li",{},s));return g("li",{class:"candour-body"},g("h4",{class:"govuk-heading-s"},e.name),j(Vg(e.role)),dr(n),Te(f("browser-body-more"),!1,o.length===0?null:g("p",{class:"govuk-body"},g("strong",{},f("browser-body-basis"))),o.length===0?null:g("ul",{class:"govuk-list govuk-list--bullet"},...o),j(f("browser-body-rules",{rules:e.rules.join(", ")})),Ga(e.contacts)))}var Zg=["do_now","internal","speak_up","technical","duty_holder","regulator","professional","specialist","oversight","learning"];function Vg(e){return Zg.includes(e)?f(`browser-role-${e}`):e}function Xg({id:e},t){let r=t.recipientsOf(e);if(r.length===0)return f("browser-body-no-key");let n=r.filter(({account:o})=>o!==null);return n.length===0?f("browser-body-no-account"):f("browser-body-account",{names:ye(n.map(({name:o})=>o))})}function Ga(e){if(e.length===0)return null;let t=e.map(({value:r,purpose:n})=>{let o=r.startsWith("https://")?g("a",{class:"govuk-link",href:r,rel:"noreferrer"},r):r;return g("li",{},`${n}: `,o)});return g("ul",{class:"govuk-list candour-contacts"},...t)}function ru({shared:e},t,r){let n=Sd(e.entries,t,r),o=et(e,"consent").findLast(({data:i})=>i.body===t),s=et(e,"request").findLast(({data:i})=>i.body===t);return n==="unknown"?{stands:"unknown",day:null}:n==="given"?o?{stands:"given",day:o.day}:{stands:"given-in-report",day:null}:et(e,"withdrawal").length>0?{stands:"withdrawn",day:null}:s!==void 0&&(o===void 0||o.n<s.n)?{stands:"asked",day:s.day}:o?{stands:"refused",day:o.day}:{stands:"not-asked",day:null}}function Za({stands:e}){return e==="given"||e==="given-in-report"}function nu({staff:e},t){let r=et(e,"override").findLast(({data:n})=>n.body===t);return r===void 0||et(e,"approval").some(({data:n})=>n.of===r.n)?null:r}function ou(e,t){let r=e.bundle.proposals.find(({about:n})=>n===`override:${t}`);return Us(e.staff.entries,t)&&r!==void 0&&r.approved_by!==null}function su(e,t,r){let{opened:n,reader:o}=r,s=nu(n,e);if(s===null)return Qg(e,t,r);let i=s.by===o.account,a=[j(f(i?"browser-override-yours":"browser-override-proposed",{name:n.nameOf(s.by),day:ee(s.day)})),Ke(s.data.text)];return i||n.actsAs!=="lead"||!r.offers("approve_override")?a:[...a,Jg(e,t,s.n,r)]}function Qg(e,t,r){if(!r.offers("propose_override"))return[];let n=`override-${e}`,o=ue({id:`${n}-text`,name:"text",label:f("browser-override-label"),hint:f("browser-override-hint")}),s=f("browser-override-title",{body:t});return[Se("propose_override",s,{id:n,drafts:r.drafts,fields:[o],button:r.words.action("propose_override"),secondary:!0,send:i=>{let a={kind:"override",body:e,text:i.needed("text",f("browser-text-missing"))},c=f("browser-override-done");return r.take({action:"propose_override",target:e,entry:a},{form:n,section:"referrals",done:c})}})]}function Jg(e,t,r,n){let o=`approval-${e}`,s=ue({id:`${o}-text`,name:"text",label:f("browser-approval-label"),hint:f("browser-approval-hint"),rows:3}),i=n.words.action("approve_override");return Se("approve_override",f("browser-approval-title",{body:t}),{id:o,drafts:n.drafts,fields:[s],button:i,send:a=>{let c={kind:"approval",of:r,text:a.needed("text",f("browser-text-missing"))},l=f("browser-acted",{action:i});return n.take({action:"approve_override",target:e,entry:c},{form:o,section:"referrals",done:l})}})}var ew=["mode","consent","excluded","questions"],tw=["reporter_name","reporter_contact"];function iu(e,t,r){let o=Object.entries(e.report?.data.answers??{}).flatMap(([a,c])=>{if(ew.includes(a))return[];let l=t.find(p=>p.id===a),u=[c].flat().map(p=>l?.options.get(p)??p).filter(p=>p.trim()!=="").join(`
`);return u===""?[]:[{id:`answer-${a}`,title:l?.label??a,text:u,names:tw.includes(a)}]}),i=et(e.shared,"message").filter(({by:a})=>a==="reporter").map(({n:a,day:c,data:l})=>({id:`message-${a}`,title:r(c),text:l.text,names:!1}));return[...o,...i]}function au({texts:e,summary:t,...r},n){let o=n.flatMap(({id:s,title:i})=>{let a=e.get(s);return a===void 0||a.trim()===""?[]:[{title:i,text:jt(a)}]});return{...r,parts:o,text:jt(t)}}function cu(e,t){let r=e.parts.map(({title:s})=>s),n=t.filter(({names:s,title:i})=>s&&!r.includes(i)).flatMap(rw),o=s=>n.some(i=>s.toLowerCase().includes(i));return[...e.parts,{title:"",text:e.text}].filter(({text:s})=>o(s)).map(({title:s})=>s)}function rw({id:e,text:t}){let r=t.toLowerCase().split(/[\s,;:()]+/).filter(n=>n.length>2);return e==="answer-reporter_name"?r:r.filter(n=>/@|[0-9]{4}/.test(n))}var lu="[redacted]";function fu({text:e,from:t,to:r}){if(t===r)return{text:e,cursor:r};let[n,o]=nw(e,t,r);return{text:e.slice(0,n)+lu+e.slice(o),cursor:n+lu.length}}function nw(e,t,r){let n=e.slice(t,r),o=t+(n.length-n.trimStart().length),s=r-(n.length-n.trimEnd().length);if(o>=s)return[t,r];let i=a=>a!==void 0&&/[\p{L}\p{N}\p{M}'’]/u.test(a);for(;o>0&&i(e[o])&&i(e[o-1]);)o-=1;for(;s<e.length&&i(e[s-1])&&i(e[s]);)s+=1;return[o,s]}function du(e,{id:t,title:r,text:n,names:o}){let s=`${e}-${t}`,i=g("input",{class:"govuk-checkboxes__input",type:"checkbox",id:s,name:"part",value:t}),a=ue({id:`${s}-text`,name:`text-${t}`,label:f("browser-pack-text-of",{title:r}),hiddenLabel:!0,value:n,rows:ow(n)}),c=a.querySelector("textarea"),l=g("span",{class:"candour-said",role:"status"}),d=Ye(f("browser-redact"),()=>{let h={text:c.value,from:c.selectionStart,to:c.selectionEnd};if(h.from===h.to){l.textContent=f("browser-redact-nothing"),c.focus();return}let{text:m,cursor:y}=fu(h);c.value=m,c.setSelectionRange(y,y),c.focus(),l.textContent=f("browser-redact-done"),c.dispatchEvent(new Event("input",{bubbles:!0}))});d.setAttribute("aria-label",f("browser-redact-in",{title:r}));let u=g("div",{class:"candour-part__text"},a,d,l),p=()=>ut(u,i.checked);return i.addEventListener("change",p),p(),queueMicrotask(p),g("div",{class:"candour-part","data-names":String(o)},g("div",{class:"govuk-checkboxes govuk-checkboxes--small"},g("div",{class:"govuk-checkboxes__item"},i,g("label",{class:"govuk-label govuk-checkboxes__label",for:s},r),o?g("div",{class:"govuk-hint govuk-checkboxes__hint"},f("browser-pack-name-hint")):null)),u)}function ow(e){let t=e.split(`
`).reduce((r,n)=>r+1+Math.floor(n.length/70),0);return Math.min(12,Math.max(2,t))}function Ds({basis:e,parts:t,text:r}){let n=o=>g("h5",{class:"govuk-heading-s candour-part__title"},o);return[j(f(`browser-basis-${e}`)),...r===""?[]:[n(f("browser-pack-summary")),Ke(r)],...t.flatMap(o=>[n(o.title),Ke(o.text)])]}function uu(e,t,r,n,o){let s=n.keyring.recipientsOf(e.body),i=cu(e,r).map(l=>`“${l||f("browser-pack-summary")}”`),a=`refer-${e.body}`,c=Ne({id:`${a}-send`,drafts:n.drafts,fields:[],button:f("browser-pack-send",{body:t}),send:()=>{let l={kind:"pack",referral:xd(),...e},d={basis:e.basis,edition:e.edition},u=f("browser-pack-done",{body:t});return n.take({action:"refer",target:e.body,entry:l,details:d},{form:a,section:"referrals",done:u})}});return g("div",{class:"candour-preview",role:"group","aria-labelledby":`${a}-preview`},g("h4",{class:"govuk-heading-s",id:`${a}-preview`},f("browser-pack-preview")),...i.length===0?[]:[zt(f("browser-pack-mentions",{titles:ye(i)}))],j(f("browser-pack-to",{body:t,names:ye(s.map(l=>l.name))})),...s.every(({account:l})=>l===null)?[j(f("browser-pack-by-hand"))]:[],...Ds(e),j(f("browser-pack-final")),c,Ye(f("browser-pack-back"),()=>o()?.focus()))}function pu(e,t,r,n,o){let{opened:s,words:i,drafts:a}=o,c=`refer-${e.id}`,l=iu(s,i.questions,w=>f("browser-pack-message",{day:ee(w)})),d=l.map(w=>du(c,w)),u=ue({id:`${c}-summary`,name:"summary",label:f("browser-pack-summary"),hint:f("browser-pack-summary-hint")}),p=g("div",{"data-preview":""}),h=Ne({id:c,drafts:a,fields:[iw(d),sw(c,d),u],button:f("browser-pack-show"),secondary:!0,send:w=>{let v=aw(w,l),k=s.shared.entries.length,E=au({body:e.id,basis:r,edition:n,shared:k,texts:v,summary:w.one("summary")},l);if(E.parts.length===0&&E.text.trim()==="")throw new _e(f("browser-pack-empty"),`${c}-parts`);p.replaceChildren(uu(E,t,l,o,()=>h.querySelector("button"))),pt(p.firstElementChild)}}),m=()=>p.replaceChildren();h.addEventListener("input",m),h.addEventListener("change",m);let y=g("h4",{class:"govuk-heading-s"},f("browser-pack-title",{body:t}));return g("div",{"data-action":"refer"},y,h,p)}function sw(e,t){let r=g("fieldset",{class:"govuk-fieldset",id:`${e}-parts`,tabindex:"-1","aria-describedby":`${e}-parts-hint`},g("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},f("browser-pack-parts")),g("div",{class:"govuk-hint",id:`${e}-parts-hint`},f("browser-pack-parts-hint")),...t);return g("div",{class:"govuk-form-group"},r)}function iw(e){return Ye(f("browser-pack-tick-all"),()=>{for(let t of e){let r=t.querySelector("[type=checkbox]");r===null||r.checked||t.dataset.names==="true"||(r.checked=!0,r.dispatchEvent(new Event("change",{bubbles:!0})))}})}function aw(e,t){let r=e.many("part");return new Map(t.filter(({id:n})=>r.includes(n)).map(({id:n})=>[n,e.one(`text-${n}`)]))}function hu(e,t,r){let{opened:n,drafts:o}=r,s=Ka(t,e)??dw(e),i=Lt(t,e),a=ru(n,e,s.group),c=r.keyring.recipientsOf(e).length>0,l=n.bundle.referrals.find(y=>y.body===e&&["sent","acknowledged"].includes(y.state)),d=Te("",!1);d.classList.add("candour-refer"),d.dataset.refer=e;let u=l?f("browser-refer-there",{day:ee(l.sent_on)}):[f(`browser-consent-short-${a.stands}`),...c?[]:[f("browser-refer-keyless")]].join(", ");d.querySelector(".govuk-details__summary-text").textContent=`${i}: ${u}`;let p=d.querySelector(".govuk-details__text"),h=()=>{p.childElementCount===0&&p.append(...cw(s,i,a,l!==void 0,t,r))};return d.addEventListener("toggle",()=>d.open&&h()),[`request-${e}`,`override-${e}`,`approval-${e}`,`refer-${e}`].some(y=>o.has(y))&&(h(),d.open=!0),d}function cw(e,t,r,n,o,s){if(n)return[j(f("browser-refer-there-about"))];let{opened:i,keyring:a}=s,c=a.recipientsOf(e.id),l=Za(r)?"consent":ou(i,e.id)?"serious_harm":null,d=r.day===null?"":ee(r.day),u=[j(f(`browser-consent-${r.stands}`,{day:d,body:t}))];return Za(r)||u.push(...fw(e,t,r,s),...su(e.id,t,s)),c.length===0?[...u,...lw(e,t)]:(l!==null&&s.offers("refer")?(l==="serious_harm"&&u.push(j(f("browser-refer-overridden"))),u.push(pu(e,t,l,o.edition,s))):l!==null&&u.push(j(f("browser-refer-not-now"))),u.push(j(f("browser-refer-sealed-to",{names:ye(c.map(p=>p.name))}))),u)}function lw(e,t){let r=Ga(e.contacts);return[j(f("browser-refer-no-key",{body:t,id:e.id})),...r?[r]:[]]}function fw(e,t,{stands:r},n){let{drafts:o,words:s}=n;if(!n.offers("request_consent")||r==="withdrawn")return[];let i=`request-${e.id}`,a=ue({id:`${i}-text`,name:"text",label:f("browser-request-label"),hint:f("browser-request-hint",{body:t}),value:f("browser-request-text",{body:t})});return[Se("request_consent",f("browser-request-title",{body:t}),{id:i,drafts:o,fields:[a],button:s.action("request_consent"),send:c=>{let l={kind:"request",body:e.id,text:c.needed("text",f("browser-text-missing"))},d=f("browser-request-done",{body:t});return n.take({action:"request_consent",target:e.id,entry:l},{form:i,section:"referrals",done:d})}})]}function dw(e){return{id:e,name:e,short:e,group:"",does_not_take:"",response:null,contacts:[],recipients:0,accounts:0}}function mu(e){let t=e.findLast(({data:r})=>r.says==="question"||r.says==="answer");return t?.data.says==="question"?t:null}var uw={sent:["acknowledged","question","outcome","declined"],acknowledged:["question","outcome","declined"],answered:["outcome","question"],declined:[]};function yu(e,t,r){let{words:n,drafts:o}=r,s=`answer-${e}`;if(!r.offers("answer_body"))return g("div");let i=ue({id:`${s}-text`,name:"text",label:f("browser-answer-label"),hint:f("browser-answer-hint",{body:t})});return Se("answer_body",n.action("answer_body"),{id:s,drafts:o,fields:[i],button:n.action("answer_body"),send:a=>{let c={kind:"letter",referral:e,says:"answer",suggestion:"",text:a.needed("text",f("browser-text-missing"))},l=f("browser-acted",{action:n.action("answer_body")});return r.take({action:"answer_body",target:e,entry:c},{form:s,section:"referrals",done:l})}})}function gu(e,t,r,n){let{drafts:o,routing:s,words:i}=n,a=`record-${e}`,c=uw[r].filter(u=>n.offers(`record_${u}`));if(c.length===0)return g("div");let l=[...s?.bodies??[],...s?.others??[]],d=[pr({id:`${a}-says`,name:"says",label:f("browser-record-says",{body:t}),choices:c.map(u=>({value:u,label:i.action(`record_${u}`)}))}),ue({id:`${a}-text`,name:"text",label:f("browser-record-text"),hint:f("browser-record-hint")}),...c.includes("declined")?[it({id:`${a}-suggestion`,name:"suggestion",label:f("browser-record-suggestion"),hint:f("browser-record-suggestion-hint"),choices:[{value:"",label:f("browser-record-no-suggestion")},...l.map(u=>({value:u.id,label:u.name}))]})]:[]];return Se("record",f("browser-record-title"),{id:a,drafts:o,fields:d,button:f("browser-record-save"),secondary:!0,send:u=>{let p=u.needed("says",f("browser-record-missing")),h=c.find(E=>E===p),m=h==="declined"?u.one("suggestion"):"",y=u.needed("text",f("browser-text-missing")),w=`record_${h}`,v=f("browser-acted",{action:i.action(w)}),k={kind:"letter",referral:e,says:h,suggestion:m,text:y};return n.take({action:w,target:e,entry:k},{form:a,section:"referrals",done:v})}})}function wu({thread:e},t,r){let n=mu(et(e,"letter")),o=["ask","message"].find(s=>r.offers(s));return n===null||o===void 0?g("div"):Ye(f("browser-pass-on"),()=>{r.drafts.write(o,"text",f("browser-pass-on-text",{body:t,question:n.data.text})),r.goTo("conversation",o)})}function bu(e,t){let{opened:r,routing:n,keyring:o}=t,s=r.bundle.referrals.find(({id:m})=>m===e.id),i=e.opened?.pack,a=i?.data.body??s?.body??"",c=Lt(n,a),l=eo(e.thread),d=e.thread.entries.filter(({document:m})=>m?.kind!=="pack"),u=o.recipientsOf(a),p=u.length>0&&u.every(({account:m})=>m===null),h=e.opened!==null&&l!=="declined";return g("div",{class:"candour-referral","data-referral":e.id},g("h3",{class:"govuk-heading-s"},f("browser-referral-title",{body:c})),j(f(`browser-referral-${l}`,{day:ee(s?.moved_on??i?.day??r.bundle.received_on)})),...i?[pw(i.data,i.day,i.by,t)]:[],hw(e.id,p,t),...pn(d,no(t),f("browser-no-letters")),...i?[wu(e,c,t)]:[],...h?[yu(e.id,c,t),gu(e.id,c,l,t)]:[])}function pw(e,t,r,{opened:n,keyring:o}){let s=o.recipientsOf(e.body),i=e.sealed_to.map(c=>s.find(({recipient:l})=>l===c)?.name??f("browser-pack-former")),a=f("browser-pack-sent",{name:n.nameOf(r),day:ee(t),recipients:ye(i)});return Te(f("browser-pack-what"),!1,j(a),...Ds(e))}function hw(e,t,{opened:r}){let{case:n}=r.bundle,o=g("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/0.age`,download:""},f("browser-referral-file")),s=g("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter`},f("browser-referral-letter")),a=g("ul",{class:"govuk-list"},...(t?[o,s]:[o]).map(c=>g("li",{},c)));return t?g("div",{class:"govuk-inset-text"},j(f("browser-referral-by-hand")),a):a}function xu(e){let{opened:t,routing:r}=e,n=t.referrals.map(a=>bu(a,e)),o=ze(t.staff,"route")?.data.bodies??[],s=g("h3",{class:"govuk-heading-s"},f("browser-refer-heading")),i=r===null||o.length===0||t.actsAs===null?[j(f("browser-refer-after-route"))]:[s,j(f("browser-refer-about")),...o.map(a=>hu(a,r,e))];return ce("referrals",f("browser-section-referrals"),...n,...i)}function Eu(e,t,r){let n=e.indexOf(t),o=n+r;if(n<0||o<0||o>=e.length)return[...e];let s=e.filter(i=>i!==t);return[...s.slice(0,o),t,...s.slice(o)]}function ku(e,t){return e.filter(r=>r!==t)}function vu(e,t){return e.includes(t)||t===""?[...e]:[...e,t]}function Tu(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function Su(e,t){let r=m=>t.find(y=>y.id===m)?.name??m,n=g("input",{type:"hidden",name:"bodies",id:"route-bodies"});n.value=e.join(",");let o=g("ol",{class:"candour-order"}),s=g("p",{class:"govuk-visually-hidden",role:"status"}),i=it({id:"route-add",name:"",label:f("browser-route-add-label"),hint:f("browser-route-add-hint"),choices:[]}),a=i.querySelector("select");a.removeAttribute("name");let c=()=>n.value.split(",").filter(m=>m!==""),l=()=>{let m=c();o.replaceChildren(...m.map((w,v)=>p(w,v,m.length)));let y=t.filter(({id:w})=>!m.includes(w));a.replaceChildren(...y.map(({id:w,name:v})=>g("option",{value:w},v)))},d=(m,y)=>{n.value=m.join(","),l(),s.textContent=y,n.dispatchEvent(new Event("input",{bubbles:!0}))},u=(m,y)=>{let w=Eu(c(),m,y);d(w,f("browser-route-moved",{body:r(m),place:w.indexOf(m)+1,count:w.length})),mw(o,m,y)},p=(m,y,w)=>{let v=(E,B,R)=>{let L=Ye(f(`browser-route-${E}`),B);return L.setAttribute("aria-label",f(`browser-route-${E}-body`,{body:r(m)})),L.dataset.move=E,L.disabled=R,L},k=()=>{d(ku(c(),m),f("browser-route-taken-out",{body:r(m)})),a.focus()};return g("li",{"data-body":m},g("span",{class:"candour-order__name"},r(m)),g("span",{class:"candour-order__buttons"},v("up",()=>u(m,-1),y===0),v("down",()=>u(m,1),y===w-1),v("out",k,!1)))},h=Ye(f("browser-route-add"),()=>{let m=a.value;m!==""&&d(vu(c(),m),f("browser-route-added",{body:r(m)}))});return l(),queueMicrotask(l),g("div",{},n,o,s,i,h)}function mw(e,t,r){let n=i=>e.querySelector(`[data-body="${CSS.escape(t)}"] [data-move="${i}"]`),[o,s]=r===-1?[n("up"),n("down")]:[n("down"),n("up")];(o?.disabled?s:o)?.focus()}function Bu(e,t,r){let{words:n,drafts:o}=e,s=Ns(t).map(({id:u})=>u),i=[...t.bodies,...t.others],a=r?.bodies.filter(u=>i.some(p=>p.id===u))??s,c=ue({id:"route-text",name:"text",label:f("browser-route-reason"),hint:f("browser-route-reason-hint"),rows:3}),l=Ne({id:"route",drafts:o,fields:[Su(a,i),c],button:f("browser-route-confirm"),send:u=>{let p=u.one("bodies").split(",").filter(w=>w!=="");if(p.length===0)throw new _e(f("browser-route-none"),"route-add");let h=Tu(p,s)?u.one("text"):u.needed("text",f("browser-route-reason-missing")),{edition:m}=t,y={action:"route",entry:{kind:"route",edition:m,bodies:p,text:h},details:{edition:m,bodies:p}};return e.take(y,{form:"route",section:"referrals",done:f("browser-acted",{action:n.action("route")})})}}),d=Te(r===null?n.action("route"):f("browser-route-again"),r===null||o.has("route"),l);return d.dataset.action="route",d}function Au(e){let{opened:t,routing:r}=e,n=f("browser-section-route");if(r===null)return ce("route",n,j(f("browser-route-after-classifying")));let o=ze(t.staff,"route"),s=e.offers("route")?[Bu(e,r,o?.data??null)]:[];return ce("route",n,...yw(r),...r.warnings.map(i=>g("div",{class:"govuk-inset-text"},i)),...ww(e,r),gw(e,r,o===null),...bw(r),xw(r.clocks),...s)}function yw({first:e}){if(e.length===0)return[];let t=e.map(({text:n})=>g("li",{},n)),r=g("h3",{class:"govuk-heading-s"},f("browser-route-first"));return[g("div",{class:"candour-first"},r,g("ul",{class:"govuk-list govuk-list--bullet"},...t))]}function gw({keyring:e},t,r){let n=Ns(t),o=g("ol",{class:"candour-bodies"},...n.map(s=>tu(s,e)));return Te(f("browser-route-recommended",{count:n.length}),r,o)}function ww({opened:e},t){let r=ze(e.staff,"route");if(r===null)return[j(f("browser-route-not-signed"))];let{bodies:n,text:o}=r.data,s=n.map(i=>g("li",{},Lt(t,i)));return[j(f("browser-route-signed",{name:e.nameOf(r.by),day:ee(r.day)})),g("ol",{class:"govuk-list govuk-list--number"},...s),...o===""?[]:[Ke(o)]]}function bw({bodies:e}){let t=e.filter(({role:r})=>r==="support");return t.length===0?[]:[j(f("browser-route-support",{names:ye(t.map(({name:r})=>r))}))]}function xw(e){let t=e.map(n=>{let o=Ew(n),s=n.promise?f("browser-clock-promise"):f("browser-clock-owner",{owner:n.owner.replaceAll("_"," ")}),i=n.cautions.map(a=>g("div",{class:"govuk-hint"},a));return g("li",{},g("strong",{},n.label),`: ${o}. ${s}`,...i)}),r=g("ul",{class:"govuk-list govuk-list--bullet"},...t);return Te(f("browser-clocks-title",{count:e.length}),!1,r)}function Ew({within:e,due_on:t,earliest:r}){return t===null?e:f(r?"browser-clock-earliest":"browser-clock-due",{within:e,day:ee(t)})}var Va=class extends Error{constructor(r){super("not a reviewer or lead in office");this.account=r}account};async function Ws(e,t,r,n){if(!(t.role==="reviewer"||t.role==="lead")||t.until!==null)throw new Va(t.name);let{caseId:s}=e,i={for:t.name,to:t.recipient,key:e.identity,signer:Ae(e.signer)},a={caseId:s,thread:"grant",n:0,head:_t(s,"grant"),day:n};return dn("grant",i,a,r,[t.recipient])}function Ou(e,t){let r=({role:n,until:o})=>(n==="reviewer"||n==="lead")&&o===null;return e.filter(n=>r(n)&&!t.includes(n.name))}function _u(e){let{opened:t}=e,r=ye(t.bundle.holders.map(t.nameOf));return ce("access",f("browser-section-access"),j(f("browser-access-holders",{names:r})),...t.actsAs===null?[]:[kw(e)],vw(e))}function kw(e){let{opened:t,keyring:r,drafts:n}=e,o=t.report?.data.excluded??[],s=Ou(r.everybody(),t.bundle.holders),i=f("browser-grant-title"),a=s.map(({name:c,display:l})=>({value:c,label:l,...o.includes(c)?{hint:f("browser-grant-excluded-hint")}:{}}));return s.length===0?j(f("browser-grant-nobody")):Se("grant",i,{id:"grant",drafts:n,fields:[pr({id:"grant-for",name:"for",label:f("browser-grant-label"),hint:f("browser-grant-hint"),choices:a})],button:f("browser-grant"),secondary:!0,send:async c=>{let l=c.needed("for",f("browser-grant-missing")),d=t.nameOf(l);if(o.includes(l))throw new _e(f("browser-grant-excluded",{name:d}),"grant-for");let{reader:u,today:p}=e,h=s.find(w=>w.name===l);if(t.actsAs===null||h===void 0)throw new _e(f("browser-unexpected"));let m={account:u.account,role:t.actsAs,signingSeed:u.keys.signingSeed},y=Ae(await Ws(t.key,h,m,p));await e.send("grants",{for:l,ciphertext:y},{form:"grant",section:"access",done:f("browser-grant-done",{name:d})})}})}function vw({opened:e}){let t=g("div",{class:"candour-recusal"}),r=Ye(f("browser-recuse-sure"),()=>{an(t,n)},!1);r.classList.add("govuk-button--warning");let n=async()=>{await dt(`/api/v1/cases/${e.bundle.case}/recuse`,{}),location.assign("/")},o=Ye(f("browser-recuse-keep"),()=>{ut(i,!1),a.focus()}),s=e.bundle.holders.length<2,i=g("div",{},j(f(s?"browser-recuse-alone":"browser-recuse-about")),r,o);ut(i,!1);let a=Ye(f("browser-recuse"),()=>{ut(i,!0),r.focus()});return t.append(g("h3",{class:"govuk-heading-s"},f("browser-recuse-heading")),a,i),t}function Lu(e){let t=[Ru(`/cases/${e.case}/grant.age`,f("browser-file-grant")),...Object.entries(e.threads).flatMap(([o,{entries:s}])=>s.map(({n:i})=>Tw(e,o,i)))],r=g("ul",{class:"govuk-list"},...t.map(o=>g("li",{},o))),n=Te(f("browser-files-show"),!1,j(f("browser-files-about")),r);return ce("files",f("browser-section-files"),n)}function Tw(e,t,r){let n=t==="shared"||t==="staff"?t:"referral";return Ru(`/cases/${e.case}/${t}/${r}.age`,f(`browser-file-${n}`,{n:r,thread:t}))}function Ru(e,t){return g("a",{class:"govuk-link",href:e,download:""},t)}function Cu(e,t){let{state:r}=e;return r==="concluded"?"closed":r==="withdrawn"||r==="unreadable"?r:r==="reopened"&&e.second_look&&e.concluded_by===t?"second-look":r==="received"?"acknowledge":r==="acknowledged"||r==="reopened"?"assess":r==="awaiting_reporter"?"waiting":e.classification===null?"classify":e.route===null?"route":e.referrals.some(n=>n.state==="sent"||n.state==="acknowledged")?"with-body":e.referrals.some(n=>n.state==="answered")?"close":"refer"}var Sw={acknowledge:"conversation",classify:"classification",route:"route",refer:"referrals","with-body":"referrals",close:"closing"},Bw=["assess","resume"];function Iu(e){let t=f("browser-section-next");if(e.opened.actsAs===null)return ce("actions",t,j(f("browser-nothing-to-do")));let r=Cu(e.opened.bundle,e.reader.account),n=Sw[r],o=n===void 0?null:g("a",{class:"govuk-link",href:`#${n}`},f(`browser-go-${n}`)),s=g("p",{class:"govuk-body"},`${f(`browser-next-${r}`,Ow(e))} `,o),i=Bw.filter(a=>e.offers(a)).map(a=>Aw(a,e));return ce("actions",t,s,...i)}function Aw(e,t){let{words:r,drafts:n}=t,o=f("browser-acted",{action:r.action(e)}),s=()=>t.take({action:e},{form:e,section:"actions",done:o});return Ne({id:e,drafts:n,fields:[],button:r.action(e),send:s})}function Ow({opened:e,reader:t}){let r=e.bundle.holders.filter(n=>n!==t.account);return{names:r.length===0?f("browser-nobody-yet"):ye(r.map(e.nameOf))}}function Mu(e){let t=pn(e.opened.staff.entries,no(e),f("browser-no-notes"));return ce("notes",f("browser-section-notes"),...t,...e.offers("note")?[_w(e)]:[])}function _w(e){let t=e.words.action("note"),r=ue({id:"note-text",name:"text",label:f("browser-note-label"),hint:f("browser-note-hint")});return Se("note",t,{id:"note",drafts:e.drafts,fields:[r],button:t,send:n=>{let o={kind:"note",text:n.needed("text",f("browser-text-missing"))};return e.take({action:"note",entry:o},{form:"note",section:"notes",done:f("browser-acted",{action:t})})}})}function Uu(e,t){let r=Object.entries(e.data.answers).map(([n,o])=>{let s=t.questions.find(i=>i.id===n);return[s?.label??n,Lw(o,s)]});return ce("report",f("browser-section-report"),dr(r))}function Lw(e,t){let r=n=>t?.options.get(n)??n;return Array.isArray(e)?e.length===0?Ke(f("browser-not-answered")):g("ul",{class:"govuk-list"},...e.map(n=>g("li",{},Ke(r(n))))):Ke(r(e)||f("browser-not-answered"))}function Ku(e){let{tasks:t}=e.opened.bundle,r=t.filter(({done_on:a})=>a===null),n=f("browser-section-tasks",{count:r.length}),o=[...t].sort((a,c)=>$u(a).localeCompare($u(c))),s=g("ul",{class:"govuk-list candour-tasks"},...o.map(a=>Rw(a,e))),i=e.offers("add_task")?[Cw(e)]:[];return ce("tasks",n,t.length===0?j(f("browser-no-tasks")):s,...i)}function $u({done_on:e,due_on:t}){return`${e===null?0:1}${t}`}function Rw(e,t){let{opened:r,drafts:n,words:o}=t,s=et(r.staff,"task").find(({n:h})=>h===e.n),i=r.nameOf(s?.data.for??e.for),a=s?.data.due??e.due_on,c=e.done_on===null&&a<t.today,l=e.done_on===null?f("browser-task-open",{name:i,day:ee(a)}):f("browser-task-done",{name:i,day:ee(e.done_on)}),d=`complete-${e.n}`,u=o.action("complete_task"),p=()=>t.take({action:"complete_task",target:String(e.n)},{form:d,section:"tasks",done:f("browser-acted",{action:u})});return g("li",{class:"candour-task"},g("p",{class:"govuk-body"},l,c?g("strong",{class:"candour-overdue"},` ${f("browser-due-overdue")}`):null),Ke(s?.data.text??f("browser-task-unsigned")),e.done_on===null&&t.offers("complete_task")?Ne({id:d,drafts:n,fields:[],button:u,secondary:!0,send:p}):null)}function Cw(e){let{opened:t,reader:r,words:n,drafts:o}=e,s=t.bundle.holders.map(c=>({value:c,label:t.nameOf(c)})),i=n.action("add_task"),a=[ue({id:"task-text",name:"text",label:f("browser-task-label"),hint:f("browser-task-hint"),rows:3}),it({id:"task-for",name:"for",label:f("browser-task-for"),choices:s,value:r.account}),ur({id:"task-due",name:"due",type:"date",label:f("browser-task-due")})];return Se("add_task",i,{id:"add_task",drafts:o,fields:a,button:i,secondary:!0,send:c=>{let l=c.needed("text",f("browser-text-missing")),d=c.needed("due",f("browser-task-due-missing"));if(d<e.today)throw new _e(f("browser-task-due-past"),"task-due");let u=c.needed("for",f("browser-task-for-missing")),p={kind:"task",for:u,due:d,text:l},h={form:"add_task",section:"tasks",done:f("browser-acted",{action:i})};return e.take({action:"add_task",entry:p,details:{for:u,due:d}},h)}})}function Nu(e){let{opened:t,words:r}=e;if(t.warnings.includes("excluded"))return[zt(f("browser-warn-excluded"))];let n=[Gd(e),Iu(e),...t.report?[Uu(t.report,r)]:[],Qd(e),jd(e),Au(e),xu(e),Ku(e),Mu(e),eu(e),_u(e),Lu(t.bundle)],o=g("div",{class:"candour-case"},Kd(n),g("div",{class:"candour-case__parts"},...n));return[Yd(t),...Iw(e),o]}function Iw({drafts:e}){return e.orphans().map(t=>{let r=g("h2",{class:"govuk-heading-s"},f("browser-draft-kept"));return g("div",{class:"govuk-inset-text","data-kept":""},r,g("p",{class:"candour-text"},t))})}function Pu(e,t,r){if(e==="wrong_answer")return[zt(f("browser-warn-case"))];let n=f("browser-grant-unverified",{reason:f(`browser-reason-${e}`)}),s=Hs(t,i=>t.actions.find(a=>a.action===i),r);return[zt(n),...s.length===0?[]:[ce("closing",f("browser-section-closing"),...s)]]}function qs(e,t,r,n){let o=g("p",{class:"govuk-notification-banner__heading"},r),s=g("div",{class:`govuk-notification-banner ${n}`,role:"alert",tabindex:"-1"},g("div",{class:"govuk-notification-banner__content"},o)),i=e.querySelector(`#${t} > h2`);i?i.after(s):e.prepend(s),pt(s)}async function Hu(e){Re(f("browser-opening"));let t=e.dataset.case,r=await rn(),n=await As(),o=new Ms(G("#case-words")),s=await $e(`/api/v1/cases/${t}`),i=new Xa(t,r,n,o,await Rd());Do(()=>i.forget()),await i.draw(s),Re("")}var Xa=class{constructor(t,r,n,o,s){this.caseId=t;this.session=r;this.keyring=n;this.words=o;this.vocabulary=s}caseId;session;keyring;words;vocabulary;place=G("[data-opened]");drafts=new Ps;routing=null;routedBy="";forget(){this.drafts.clear(),this.place.replaceChildren()}async draw(t){let r=await un(this.caseId,t,this.session,this.keyring);if(this.drafts.drawAgain(),"refused"in r){let{drafts:n,words:o,keyring:s}=this,i=c=>s.displayName(c),a=(c,l)=>this.takeUnopened(t,c,l);return this.place.replaceChildren(...Pu(r.refused,t,{drafts:n,words:o,nameOf:i,take:a})),null}return await this.askTheDirectory(r.opened),this.place.replaceChildren(...Nu(this.work(r.opened))),r.opened}async askTheDirectory({bundle:t,staff:r}){let n=ze(r,"classification")?.data??null,o=JSON.stringify([t.classification,n]);t.classification===null?this.routing=null:o!==this.routedBy&&(this.routing=await Cd(this.caseId,n)),this.routedBy=o}work(t){let{session:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a}=this;return{opened:t,reader:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a,today:Fu(),offers:c=>t.bundle.actions.find(l=>l.action===c&&(t.actsAs!==null||l.entry===null)),take:(c,l)=>this.take(t,c,l),send:(c,l,d)=>this.change(t,`/api/v1/cases/${this.caseId}/${c}`,l,d),goTo:(c,l)=>{this.goTo(t.bundle,c,l)}}}async take(t,r,n){Re(f("browser-acting"));let o=await Ks(r,t,this.session,this.keyring,Fu()).catch(s=>{throw s instanceof Qn?new _e(f("browser-text-too-long")):s});await this.change(t,`/api/v1/cases/${this.caseId}/changes`,o,n)}async change(t,r,n,o){Re(f("browser-acting"));let s;try{s=await dt(r,n)??await $e(`/api/v1/cases/${this.caseId}`)}catch(a){return this.drawWhatHappenedMeanwhile(a,t,o)}let i=await o.then?.()??"";this.drafts.drop(o.form),await this.draw(s),qs(this.place,o.section,`${o.done} ${i}`.trim(),"govuk-notification-banner--success")}async takeUnopened(t,r,n){let{n:o,head:s}=t.threads.shared,i={action:r.action,target:null,shared:{n:o,head:s},entry:null,details:null};await this.draw(await dt(`/api/v1/cases/${this.caseId}/changes`,i)),qs(this.place,n.section,n.done,"govuk-notification-banner--success")}async drawWhatHappenedMeanwhile(t,r,n){let o=t instanceof He&&t.status===409?t.problem.bundle:void 0;if(o===void 0)throw t;let s=await this.draw(o);s!==null&&qs(this.place,n.section,$d(r,s),"")}async goTo(t,r,n){await this.draw(t),Na(G(`#${r}`,this.place)),G(`[data-action="${n}"] textarea`,this.place).focus()}};function Fu(){return new Date().toISOString().slice(0,10)}var Qa=4;function Du(e,t){let r=e.size+2*Qa,n=e.rows.flatMap((o,s)=>[...o].flatMap((i,a)=>i==="1"?[`M${a+Qa} ${s+Qa}h1v1h-1z`]:[]));return Wo("svg",{viewBox:`0 0 ${r} ${r}`,class:"candour-qr",role:"img","aria-label":t,"shape-rendering":"crispEdges"},Wo("rect",{width:String(r),height:String(r),fill:"#fff"}),Wo("path",{d:n.join(""),fill:"#000"}))}function $r(e){return G(`#${e}`).value.trim()}function js(e){return e===""?{field:"account",message:f("browser-account-missing")}:/^[a-z][a-z0-9-]{1,30}$/.test(e)&&e!=="reporter"?null:{field:"account",message:f("browser-account-shape")}}function zs(e){let t=xr(e);if(t==="")return{field:"passphrase",message:f("browser-passphrase-missing")};let r=gl(t);if(r){let{word:o,place:s,suggestion:i}=r;return{field:"passphrase",message:i?f("browser-passphrase-unknown",{word:o,place:s,suggestion:i}):f("browser-passphrase-unknown-plain",{word:o,place:s})}}let n=t.split(" ").length;return n===Ti?null:{field:"passphrase",message:f("browser-passphrase-count",{count:n})}}function Ys(e){return e?$r("code").replace(/\s/g,""):null}function Gs(e){return e===null||/^[0-9]{6}$/.test(e)?null:{field:"code",message:f("browser-code-shape")}}function oo(e){return e.filter(t=>t!==null)}var Mw=["invitation","passphrase","confirm","done"];function Wu(e){let t=e.dataset.service;Uw();let r=null;Ht(G("#invitation-form"),async()=>{r=await $w(),r&&(Es(G("[data-passphrase]"),r.passphrase),Kw(r.secondFactor),Zs("passphrase"))}),G("[data-written-down]").addEventListener("click",()=>Zs("confirm")),G("[data-show-again]").addEventListener("click",()=>Zs("passphrase")),Ht(G("#confirm-form"),async()=>{if(!r)return;let n=await Nw(t,r);n!==null&&(G("[data-fingerprint]").textContent=n,G("[data-command]").textContent=`candour keys approve ${r.account} ${n}`,Pw(r),r=null,Zs("done"))})}function Uw(){let[e,t]=decodeURIComponent(location.hash.slice(1)).split("/");location.hash!==""&&(history.replaceState(null,"",location.pathname),G("#account").value=e??"",G("#invitation").value=t??"")}async function $w(){let e=$r("account"),t=$r("invitation"),r=t===""?{field:"invitation",message:f("browser-invitation-missing")}:null,n=oo([js(e),r]);if(n.length>0)return Ft(n),null;let s=(await $n("/api/v1/enrol/start",{account:e,invitation:t})).second_factor;return{account:e,invitation:t,passphrase:$o(),root:Vr(32),secondFactor:s}}function Kw(e){e&&(G("[data-qr]").replaceChildren(Du(e.qr,f("browser-qr-label"))),G("[data-secret]").textContent=e.secret)}async function Nw(e,t){let r=$r("passphrase"),n=Ys(t.secondFactor!==null),o=zs(r),i=xr(r)!==t.passphrase?{field:"passphrase",message:f("browser-passphrase-different")}:null,a=oo([o??i,Gs(n)]);if(a.length>0)return Ft(a),null;Re(f("browser-working"));let c=Ko(e,t.account),l=await sn({job:"stretch",passphrase:t.passphrase,salt:c}),d=No(l);l.fill(0),Re(f("browser-enrolling"));let u=Mo(t.root);u.signingSeed.fill(0);let p=await $n("/api/v1/enrol",{account:t.account,invitation:t.invitation,proof:Ae(d.proof),root:Ae(await bs(t.root,[Co(d.kek)])),recipient:u.recipient,key:Ae(u.signer),box:t.secondFactor?.box??null,code:n});d.proof.fill(0);let h=Uo(u.recipient,u.signer);if(p.fingerprint!==h)throw new _e(f("browser-fingerprint-differs"));return h}function Pw(e){e.root.fill(0),G("[data-passphrase]").replaceChildren(),G("#passphrase").value="",G("#invitation").value="",document.querySelector("[data-qr]")?.replaceChildren(),document.querySelector("[data-secret]")?.replaceChildren()}function Zs(e){for(let t of Mw)ut(G(`[data-step="${t}"]`),t===e);pt(G(`#${e}-heading`))}async function Vs(){try{await fetch("/api/v1/sign-out",{method:"POST",credentials:"same-origin",keepalive:!0})}catch{}await ar()}function qu(){for(let e of document.querySelectorAll("[data-sign-out]"))e.addEventListener("click",()=>{Vs()})}var Ja=6e4,Fw=5e3,Hw=["pointerdown","keydown","wheel","touchstart"];function ju(e){let t=e*Ja,r=Math.min(2*Ja,t/2),n=Date.now(),o=n,s=Dw(Math.max(1,Math.round(r/Ja)),()=>i(!0));function i(a){n=Date.now(),s.open&&s.close(),!(!a&&n-o<t/4)&&(o=n,Pl(),$e("/api/v1/session").catch(()=>{}))}for(let a of Hw)addEventListener(a,()=>!s.open&&i(!1),{capture:!0,passive:!0});Fl(()=>{n=o=Date.now(),s.open&&s.close()}),setInterval(()=>{let a=Date.now()-n;a>=t?Vs():a>=t-r&&!s.open&&(document.body.append(s),s.showModal())},Fw)}function Dw(e,t){let r=g("button",{class:"govuk-button",type:"button"},f("browser-idle-stay")),n=g("button",{class:"govuk-button govuk-button--secondary",type:"button"},f("browser-idle-leave")),o=g("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"idle-heading","aria-describedby":"idle-text"},g("h2",{class:"govuk-heading-m",id:"idle-heading"},f("browser-idle-heading")),g("p",{class:"govuk-body",id:"idle-text"},f("browser-idle-text",{minutes:e})),g("div",{class:"govuk-button-group"},r,n));return r.addEventListener("click",t),o.addEventListener("cancel",t),n.addEventListener("click",()=>{Vs()}),o}function zu(){crypto.subtle===void 0&&Object.defineProperty(crypto,"subtle",{get(){throw new DOMException("no secure context","NotSupportedError")}})}async function Yu(e,t,r,n,o,s){let i=await un(e,t,n,o);if("refused"in i)return{refused:"unverified"};let{key:a,report:c,actsAs:l,warnings:d}=i.opened;if(c===null)return{refused:"unverified"};if(d.includes("excluded"))return{refused:"own-exclusion"};if(c.data.excluded.includes(r))return{refused:"excluded"};let u=o.find(r),p=u?.role==="reviewer"||u?.role==="lead";if(l===null||u===void 0||u.until!==null||!p)return{refused:"not-allowed"};let h={account:n.account,role:l,signingSeed:n.keys.signingSeed};return{ciphertext:Ae(await Ws(a,u,h,s))}}async function Gu(e,t,r,n){try{let o=await $e(`/api/v1/cases/${e}`),s=new Date().toISOString().slice(0,10),i=await Yu(e,o,t,r,n,s);return"refused"in i?i.refused:(await dt(`/api/v1/cases/${e}/grants`,{for:t,ciphertext:i.ciphertext}),null)}catch(o){if(!(o instanceof He))throw o;if(o.status===409)return null;if(o.status===404)return"gone";if(o.status===422)return"not-allowed";throw o}}async function Zu(e){let t=await e.page(null),r={done:0,total:t.remaining,refused:[]};for(e.told(r);t.cases.length>0;){for(let n of t.cases){if(e.stopped())return r;let o=await e.handOver(n);o===null?r.done+=1:r.refused.push({caseId:n,why:o}),e.told(r)}if(e.stopped())return r;t=await e.page(t.cases.at(-1))}return r}async function Vu(){Re(f("browser-leavers-fetching"));let e=await rn(),t=await As(),{leavers:r}=await $e("/api/v1/leavers"),n=r.map(({account:a})=>a),o=t.everybody().filter(a=>Ww(a,e.account,n)),s=r.map(a=>qw(a,o,e,t)),i=g("p",{class:"govuk-body"},f("browser-leavers-none"));G("[data-leavers]").replaceChildren(...s.length>0?s:[i]),Re("")}function Ww(e,t,r){return(e.role==="reviewer"||e.role==="lead")&&e.until===null&&e.name!==t&&!r.includes(e.name)}function qw(e,t,r,n){let{account:o,name:s,until:i,cases:a,shared:c,alone:l}=e,d=[f("browser-leavers-holds",{cases:a}),f("browser-leavers-shared",{shared:c}),f("browser-leavers-alone",{alone:l})];return i!==null&&d.unshift(f("browser-leavers-until",{day:ee(i)})),g("section",{"aria-labelledby":`leaver-${o}`,"data-leaver":o},g("h2",{class:"govuk-heading-m",id:`leaver-${o}`},s),g("ul",{class:"govuk-list govuk-list--bullet"},...d.map(u=>g("li",{},u))),c>0&&t.length>0?jw(e,t,r,n):null)}function jw(e,t,r,n){let o=`successor-of-${e.account}`,s=t.map(({name:p,display:h})=>g("option",{value:p},h)),i=g("select",{class:"govuk-select",id:o,name:"to"},...s),a=g("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""});a.append(f("browser-leavers-stop"));let c=g("progress",{"aria-label":f("browser-leavers-meter"),value:"0",hidden:""}),l=g("p",{class:"candour-progress",role:"status"}),d=g("ul",{class:"govuk-list govuk-list--bullet","data-refused":""}),u=g("form",{},g("div",{class:"govuk-form-group"},g("label",{class:"govuk-label",for:o},f("browser-leavers-to")),i),g("button",{class:"govuk-button",type:"submit"},f("browser-leavers-start"))," ",a,c,l,d);return Ht(u,async()=>{let p=!1;a.onclick=()=>p=!0,a.hidden=c.hidden=!1,i.disabled=!0;let h=({done:m,total:y,refused:w})=>{c.max=Math.max(y,1),c.value=m+w.length,l.textContent=f("browser-leavers-progress",{done:m,total:y,refused:w.length});for(let{caseId:v,why:k}of w.slice(d.childElementCount)){let E={reference:pd(v),colleague:n.displayName(i.value)};d.append(g("li",{},f(`browser-leavers-refused-${k}`,E)))}};d.replaceChildren();try{let m=await Zu({page:E=>zw(e.account,i.value,E),handOver:E=>Gu(E,i.value,r,n),told:h,stopped:()=>p}),{done:y,total:w,refused:v}=m,k=p&&y+v.length<w?"browser-leavers-stopped":"browser-leavers-finished";l.textContent=f(k,{done:y,total:w,refused:v.length})}finally{a.hidden=!0,i.disabled=!1}}),u}async function zw(e,t,r){let n=new URLSearchParams(r===null?{to:t}:{to:t,after:r});return await $e(`/api/v1/leavers/${e}/cases?${n.toString()}`)}function Xu(e){let t=e.dataset.service,r=e.dataset.secondFactor==="yes",n=G("#passphrase");G("#show-passphrase").addEventListener("change",o=>{n.type=o.target.checked?"text":"password"}),Ht(G("#sign-in-form"),async()=>{let o=$r("account"),s=Ys(r),i=oo([js(o),zs(n.value),Gs(s)]);if(i.length>0)return Ft(i);let a=await Yw(t,o,xr(n.value),s);n.value="",location.replace(a==="liaison"?"/referrals":"/")})}async function Yw(e,t,r,n){Re(f("browser-working"));let o=await sn({job:"stretch",passphrase:r,salt:Ko(e,t)}),s=No(o);o.fill(0),Re(f("browser-signing-in"));let i=await $n("/api/v1/sign-in",{account:t,proof:Ae(s.proof),code:n});s.proof.fill(0);let{role:a,root:c,wrap:l}=i,d=await xs(ie(c),s.kek).catch(()=>{throw new _e(f("browser-root-unopened"))}),u=ie(l);return await Ul(Ql(u,d)).catch(()=>{throw new _e(f("browser-no-storage"))}),u.fill(0),d.fill(0),a}var Gw={account:Yf,case:Hu,enrol:Wu,leavers:Vu,queue:()=>{},"sign-in":Xu};async function Zw(){zu();let e=G("[data-page]");document.body.dataset.account!==void 0&&(qu(),ju(Number(document.body.dataset.idleMinutes))),Wl(),await Gw[e.dataset.page]?.(e)}Zw().catch(e=>{e instanceof ft||(Re(""),Ft([{field:null,message:e instanceof He?e.message:f("browser-unexpected")}]))});
