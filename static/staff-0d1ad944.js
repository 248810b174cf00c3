var Mo=BigInt(4294967295),yl=BigInt(32);function Lm(e,t=!1){return t?{h:Number(e&Mo),l:Number(e>>yl&Mo)}:{h:Number(e>>yl&Mo)|0,l:Number(e&Mo)|0}}function Do(e,t=!1){let r=e.length,n=new Uint32Array(r),o=new Uint32Array(r);for(let s=0;s<r;s++){let{h:i,l:a}=Lm(e[s],t);[n[s],o[s]]=[i,a]}return[n,o]}var Rm=e=>e/2**32|0,Cm=e=>e>>>0;function wl(e,t,r,n){let o=Rm(r),s=Cm(r);e.setUint32(t,n?s:o,n),e.setUint32(t+4,n?o:s,n)}var Ni=(e,t,r)=>e>>>r,Ki=(e,t,r)=>e<<32-r|t>>>r,Dr=(e,t,r)=>e>>>r|t<<32-r,$r=(e,t,r)=>e<<32-r|t>>>r,Nn=(e,t,r)=>e<<64-r|t>>>r-32,Kn=(e,t,r)=>e>>>r-32|t<<64-r;function Ct(e,t,r,n){let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var bl=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),xl=(e,t,r,n)=>t+r+n+(e/2**32|0)|0,vl=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),kl=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0,El=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0),Tl=(e,t,r,n,o,s)=>t+r+n+o+s+(e/2**32|0)|0;function Un(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var $o=e=>e?`"${e}" `:"";function fe(e,t=""){if(typeof e!="number")throw new TypeError($o(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError($o(t)+"expected integer >= 0, got "+e);return e}function _l(e,t=""){if(typeof e!="boolean")throw new TypeError($o(t)+"expected boolean, got type="+typeof e);return e}function re(e,t,r=""){if(Un(e)&&(t===void 0||e.length===t))return e;t!==void 0&&fe(t,"length");let n=Un(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=$o(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}function Ze(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(fe(e.outputLen),fe(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var Mm=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Sl=(e,t)=>{Mm(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Vt(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function cn(e,t){re(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Gt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Re(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function ln(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function St(e,t){return e<<32-t|e>>>t}function ce(e,t){return e<<t|e>>>32-t>>>0}var Dm=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function $m(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function Pm(e){for(let t=0;t<e.length;t++)e[t]=$m(e[t]);return e}var dn=Dm?e=>e:Pm,Al=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Nm=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Po(e){if(re(e),Al)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=Nm[e[r]];return t}function Ol(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function No(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Al)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,r=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=Ol(e.charCodeAt(s)),a=Ol(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function Km(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Re(t)}}function Ui(e,t=""){return typeof e=="string"?Km(e):re(e,void 0,t)}function Ko(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];re(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let s=e[n];r.set(s,o),o+=s.length}return r}function Pr(e,t,r="opts"){return Sl(e,"defaults"),t!==void 0&&Sl(t,r),Object.assign(Object.create(null),e,t)}function Nr(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Pr({},t,"info");let r=(o,s)=>e(s).update(o).digest(),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}function It(e=32){fe(e,"bytesLength");let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(e))}var Zt=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Bl(e,t,r){return e&t^~e&r}function Ll(e,t,r){return e&t^e&r^t&r}var Fn=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=ln(this.buffer)}update(t){Vt(this),re(t);let{view:r,buffer:n,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<s;){let c=Math.min(o-this.pos,s-a);if(c===o){let d=ln(t);for(;o<=s-a;a+=o)this.process(d,a);i=!0;continue}n.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Vt(this),cn(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),wl(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let a=t===r?n:ln(t),c=this.outputLen,d=c/4,f=this.get();if(c%4||d>f.length)throw new Error("invalid outputLen");for(let u=0;u<d;u++)a.setUint32(4*u,f[u],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},Rl=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Cl=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),Il=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var Um=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),pr=new Uint32Array(64),Fi=class extends Fn{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[t,r,n,o,s,i,a,c]}set(t,r,n,o,s,i,a,c){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let u=0;u<16;u++,r+=4)pr[u]=t.getUint32(r,!1);for(let u=16;u<64;u++){let p=pr[u-15],g=pr[u-2],m=St(p,7)^St(p,18)^p>>>3,y=St(g,17)^St(g,19)^g>>>10;pr[u]=y+pr[u-7]+m+pr[u-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:d,H:f}=this;for(let u=0;u<64;u++){let p=St(a,6)^St(a,11)^St(a,25),g=f+p+Bl(a,c,d)+Um[u]+pr[u]|0,y=(St(n,2)^St(n,13)^St(n,22))+Ll(n,o,s)|0;f=d,d=c,c=a,a=i+g|0,i=s,s=o,o=n,n=g+y|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,d=d+this.G|0,f=f+this.H|0,this.set(n,o,s,i,a,c,d,f)}roundClean(){Re(pr)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Re(this.buffer)}},Hi=class extends Fi{constructor(){super(32,Rl)}};var Ml=Do(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),Fm=Ml[0],Hm=Ml[1],hr=new Uint32Array(80),mr=new Uint32Array(80),Uo=class extends Fn{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,r){super(128,t,16,!1),this.Ah=r[0]|0,this.Al=r[1]|0,this.Bh=r[2]|0,this.Bl=r[3]|0,this.Ch=r[4]|0,this.Cl=r[5]|0,this.Dh=r[6]|0,this.Dl=r[7]|0,this.Eh=r[8]|0,this.El=r[9]|0,this.Fh=r[10]|0,this.Fl=r[11]|0,this.Gh=r[12]|0,this.Gl=r[13]|0,this.Hh=r[14]|0,this.Hl=r[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,Dh:a,Dl:c,Eh:d,El:f,Fh:u,Fl:p,Gh:g,Gl:m,Hh:y,Hl:w}=this;return[t,r,n,o,s,i,a,c,d,f,u,p,g,m,y,w]}set(t,r,n,o,s,i,a,c,d,f,u,p,g,m,y,w){this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=d|0,this.El=f|0,this.Fh=u|0,this.Fl=p|0,this.Gh=g|0,this.Gl=m|0,this.Hh=y|0,this.Hl=w|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let x=0;x<16;x++,r+=4)hr[x]=t.getUint32(r),mr[x]=t.getUint32(r+=4);for(let x=16;x<80;x++){let O=hr[x-15]|0,_=mr[x-15]|0,R=Dr(O,_,1)^Dr(O,_,8)^Ni(O,_,7),N=$r(O,_,1)^$r(O,_,8)^Ki(O,_,7),P=hr[x-2]|0,v=mr[x-2]|0,T=Dr(P,v,19)^Nn(P,v,61)^Ni(P,v,6),L=$r(P,v,19)^Kn(P,v,61)^Ki(P,v,6),U=vl(N,L,mr[x-7],mr[x-16]),F=kl(U,R,T,hr[x-7],hr[x-16]);hr[x]=F|0,mr[x]=U|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:d,Dl:f,Eh:u,El:p,Fh:g,Fl:m,Gh:y,Gl:w,Hh:E,Hl:b}=this;for(let x=0;x<80;x++){let O=Dr(u,p,14)^Dr(u,p,18)^Nn(u,p,41),_=$r(u,p,14)^$r(u,p,18)^Kn(u,p,41),R=u&g^~u&y,N=p&m^~p&w,P=El(b,_,N,Hm[x],mr[x]),v=Tl(P,E,O,R,Fm[x],hr[x]),T=P|0,L=Dr(n,o,28)^Nn(n,o,34)^Nn(n,o,39),U=$r(n,o,28)^Kn(n,o,34)^Kn(n,o,39),F=n&s^n&a^s&a,A=o&i^o&c^i&c;E=y|0,b=w|0,y=g|0,w=m|0,g=u|0,m=p|0,{h:u,l:p}=Ct(d|0,f|0,v|0,T|0),d=a|0,f=c|0,a=s|0,c=i|0,s=n|0,i=o|0;let K=bl(T,U,A);n=xl(K,v,L,F),o=K|0}({h:n,l:o}=Ct(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=Ct(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l:c}=Ct(this.Ch|0,this.Cl|0,a|0,c|0),{h:d,l:f}=Ct(this.Dh|0,this.Dl|0,d|0,f|0),{h:u,l:p}=Ct(this.Eh|0,this.El|0,u|0,p|0),{h:g,l:m}=Ct(this.Fh|0,this.Fl|0,g|0,m|0),{h:y,l:w}=Ct(this.Gh|0,this.Gl|0,y|0,w|0),{h:E,l:b}=Ct(this.Hh|0,this.Hl|0,E|0,b|0),this.set(n,o,s,i,a,c,d,f,u,p,g,m,y,w,E,b)}roundClean(){Re(hr,mr)}destroy(){this.destroyed=!0,Re(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},Wi=class extends Uo{constructor(){super(64,Il)}},qi=class extends Uo{constructor(){super(48,Cl)}};var ge=Nr(()=>new Hi,Zt(1));var Fo=Nr(()=>new Wi,Zt(3)),Dl=Nr(()=>new qi,Zt(2));function Hn(e,t,r=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)r(e[n],`${t}[${n}]`);return e}var se=(e,t,r)=>re(e,t,r),ji=fe;function Pl(e,t=""){if(typeof e!="string"){let r=t&&`"${t}" `;throw new TypeError(r+"expected string, got type="+typeof e)}return e}function gr(e,t="object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`);return e}function Kr(e,t){if(typeof e!="function")throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);return e}var Wn=Po,$e=(...e)=>Ko(...e),fn=e=>No(e),wr=Un,Xt=e=>It(e),Ho=BigInt(0),$l=BigInt(1),Wm=e=>e?`"${e}" `:"";function nt(e,t=""){if(typeof e!="boolean")throw new TypeError(Wm(t)+"expected boolean, got type="+typeof e);return e}function Wo(e){if(typeof e=="bigint"){if(!yr(e))throw new RangeError("positive bigint expected, got "+e)}else ji(e);return e}function Qt(e,t=""){if(typeof e!="number"){let r=t&&`"${t}" `;throw new TypeError(r+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let r=t&&`"${t}" `;throw new RangeError(r+"expected safe integer, got "+e)}}function qn(e){let t=Wo(e).toString(16);return t.length&1?"0"+t:t}function Nl(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);return e===""?Ho:BigInt("0x"+e)}function ft(e){return Nl(Po(e))}function ut(e){return Nl(Po(br(re(e)).reverse()))}function un(e,t){if(fe(t),t===0)throw new Error("zero output length is invalid");e=Wo(e);let r=t*2,n=e.toString(16);if(n.length>r)throw new RangeError("number is too large");return No(n.padStart(r,"0"))}function jn(e,t){return un(e,t).reverse()}function br(e){return Uint8Array.from(se(e))}function xr(e){if(typeof e!="string")throw new TypeError("ascii string expected, got "+typeof e);return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${e[r]}" with code ${n} at position ${r}`);return n})}function yr(e){return typeof e=="bigint"&&Ho<=e}function zi(e,t,r){return yr(e)&&yr(t)&&yr(r)&&t<=e&&e<r}function Mt(e,t,r,n){if(!zi(t,r,n))throw new RangeError("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function pn(e){if(e<Ho)throw new Error("expected non-negative bigint, got "+e);return e===Ho?0:e.toString(2).length}var zn=e=>(Qt(e,"n"),($l<<BigInt(e))-$l);function Kl(e,t,r){if(fe(e,"hashLen"),fe(t,"qByteLen"),typeof r!="function")throw new TypeError("hmacFn must be a function");let n=w=>new Uint8Array(w),o=Uint8Array.of(),s=Uint8Array.of(0),i=Uint8Array.of(1),a=1e3,c=n(e),d=n(e),f=0,u=()=>{c.fill(1),d.fill(0),f=0},p=(...w)=>r(d,$e(c,...w)),g=(w=o)=>{d=p(s,w),c=p(),w.length!==0&&(d=p(i,w),c=p())},m=()=>{if(f++>=a)throw new Error("drbg: tried max amount of iterations");let w=0,E=[];for(;w<t;){c=p();let b=c.slice();E.push(b),w+=c.length}return $e(...E)};return(w,E)=>{u(),g(w);let b;for(;(b=E(m()))===void 0;)g();return u(),b}}function We(e,t={},r={},n="object"){gr(e,n),gr(t,"fields"),gr(r,"optFields");function o(i,a,c){let d=n==="object"?`param "${String(i)}"`:`"${n}.${String(i)}"`,f=e[i];if(!Object.hasOwn(e,i)&&(c?f!==void 0:a!=="function"))throw new TypeError(`${d} is invalid: expected own property`);if(c&&f===void 0)return;let u=typeof f;if(u!==a||f===null)throw new TypeError(`${d} is invalid: expected ${a}, got ${u}`)}let s=(i,a)=>Object.entries(i).forEach(([c,d])=>o(c,d,a));s(t,!1),s(r,!0)}var Pe=BigInt(0),ue=BigInt(1),vr=BigInt(2),Hl=BigInt(3),Yi=BigInt(4),Wl=BigInt(5),qm=BigInt(7),ql=BigInt(8),jm=BigInt(9),zm=BigInt(15),jl=BigInt(16),Ym=BigInt("0x10000000000000000");function pe(e,t){if(t<=Pe)throw new Error("mod: expected positive modulus, got "+t);let r=e%t;return r>=Pe?r:t+r}function zl(e,t,r){if(r<=ue)throw new Error("pow: expected modulus > 1, got "+r);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<Pe)throw new Error("invalid exponent, negatives unsupported");if(t===Pe)return ue;if(t===ue)return e;let n=e%r;if(n<Pe&&(n+=r),t<Ym){let a=ue;for(;t>Pe;)t&ue&&(a=a*n%r),n=n*n%r,t>>=ue;return a}let o=[];for(;t>Pe;)o.push(Number(t&zm)),t>>=Yi;let s=new Array(16);s[0]=ue,s[1]=n;for(let a=2;a<16;a++)s[a]=s[a-1]*n%r;let i=s[o[o.length-1]];for(let a=o.length-2;a>=0;a--){i=i*i%r,i=i*i%r,i=i*i%r,i=i*i%r;let c=o[a];c!==0&&(i=i*s[c]%r)}return i}function pt(e,t,r){if(r<=ue)throw new Error("pow2: expected modulus > 1, got "+r);if(t<Pe)throw new Error("pow2: expected non-negative exponent, got "+t);let n=e;for(;t-- >Pe;)n*=n,n%=r;return n}function Ul(e,t){if(e===Pe)throw new Error("invert: expected non-zero number");if(t<=ue)throw new Error("invert: expected modulus > 1, got "+t);let r=pe(e,t),n=t,o=Pe,s=ue;for(;r!==Pe;){let a=n/r,c=n-r*a,d=o-s*a;n=r,r=c,o=s,s=d}if(n!==ue)throw new Error("invert: does not exist");return pe(o,t)}function Yl(e,t){if(t<=ue)throw new Error("invertCt: expected prime modulus > 1, got "+t);let r=pe(e,t);if(r===Pe)throw new Error("invertCt: expected non-zero number");let n=zl(r,t-vr,t);if(pe(r*n,t)!==ue)throw new Error("invertCt: does not exist");return n}function Vi(e,t,r){let n=e;if(!n.eql(n.sqr(t),r))throw new Error("Cannot find square root")}function Gi(e,t){if((e&ue)===Pe)throw new Error(t+": expected odd modulus, got "+e)}function Vl(e,t){let r=e,n=(r.ORDER+ue)/Yi,o=r.pow(t,n);return Vi(r,o,t),o}function Vm(e,t){let r=e,n=(r.ORDER-Wl)/ql,o=r.mul(t,vr),s=r.pow(o,n),i=r.mul(t,s),a=r.mul(r.mul(i,vr),s),c=r.mul(i,r.sub(a,r.ONE));return Vi(r,c,t),c}function Gm(e){let t=zo(e),r=Gl(e),n=r(t,t.neg(t.ONE)),o=r(t,n),s=r(t,t.neg(n)),i=(e+qm)/jl;return((a,c)=>{let d=a,f=d.pow(c,i),u=d.mul(f,n),p=d.mul(f,o),g=d.mul(f,s),m=d.eql(d.sqr(u),c),y=d.eql(d.sqr(p),c);f=d.cmov(f,u,m),u=d.cmov(g,p,y);let w=d.eql(d.sqr(u),c),E=d.cmov(f,u,w);return Vi(d,E,c),E})}function Gl(e){if(e<Hl)throw new Error("sqrt is not defined for small field");Gi(e,"tonelliShanks");let t=e-ue,r=0;for(;t%vr===Pe;)t/=vr,r++;let n=vr,o=zo(e);for(;Yn(o,n)===1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return Vl;let s=o.pow(n,t),i=(t+ue)/vr;return function(c,d){let f=c;if(f.is0(d))return d;if(Yn(f,d)!==1)throw new Error("Cannot find square root");let u=r,p=f.mul(f.ONE,s),g=f.pow(d,t),m=f.pow(d,i);for(;!f.eql(g,f.ONE);){if(f.is0(g))throw new Error("Cannot find square root: probably non-prime P");let y=1,w=f.sqr(g);for(;!f.eql(w,f.ONE);)if(y++,w=f.sqr(w),y===u)throw new Error("Cannot find square root");let E=ue<<BigInt(u-y-1),b=f.pow(p,E);u=y,p=f.sqr(b),g=f.mul(g,p),m=f.mul(m,b)}return m}}function Zm(e){return Gi(e,"Fp.sqrt"),e%Yi===Hl?Vl:e%ql===Wl?Vm:e%jl===jm?Gm(e):Gl(e)}var Zl=(e,t)=>(pe(e,t)&ue)===ue,Xm=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function hn(e){if(gr(e,"field"),typeof e.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);Qt(e.BYTES,"BYTES"),Qt(e.BITS,"BITS");for(let t of Xm)Kr(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=ue)throw new Error("invalid field: expected ORDER > 1, got "+e.ORDER);return e}function jo(e,t,r=!1){hn(e),Hn(t,"nums"),nt(r,"passZero");let n=e,o=new Array(t.length).fill(r?n.ZERO:void 0),s=t.reduce((a,c,d)=>n.is0(c)?a:(o[d]=a,n.mul(a,c)),n.ONE),i=n.inv(s);return t.reduceRight((a,c,d)=>n.is0(c)?a:(o[d]=n.mul(a,o[d]),n.mul(a,c)),i),o}function Yn(e,t){hn(e);let r=e;Gi(r.ORDER,"FpLegendre");let n=(r.ORDER-ue)/vr,o=r.pow(t,n),s=r.eql(o,r.ONE),i=r.eql(o,r.ZERO),a=r.eql(o,r.neg(r.ONE));if(!s&&!i&&!a)throw new Error("invalid Legendre symbol result");return s?1:i?0:-1}function Qm(e,t){if(t!==void 0&&ji(t),e<=Pe)throw new Error("invalid n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);let r=pn(e);if(t!==void 0&&t<r)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${r})`);let n=t!==void 0?t:r,o=Math.ceil(n/8);return{nBitLength:n,nByteLength:o}}var Fl=new WeakMap,qo=class{ORDER;BITS;BYTES;isLE;ZERO=Pe;ONE=ue;_lengths;_mod;constructor(t,r={}){if(t<=ue)throw new Error("invalid field: expected ORDER > 1, got "+t);let n;this.isLE=!1,r!=null&&typeof r=="object"&&(typeof r.BITS=="number"&&(n=r.BITS),typeof r.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:r.sqrt,enumerable:!0}),typeof r.isLE=="boolean"&&(this.isLE=r.isLE),r.allowedLengths&&(this._lengths=Object.freeze(r.allowedLengths.slice())),typeof r.modFromBytes=="boolean"&&(this._mod=r.modFromBytes));let{nBitLength:o,nByteLength:s}=Qm(t,n);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return pe(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return Pe<=t&&t<this.ORDER}is0(t){return t===Pe}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&ue)===ue}neg(t){return pe(-t,this.ORDER)}eql(t,r){return t===r}sqr(t){return pe(t*t,this.ORDER)}add(t,r){return pe(t+r,this.ORDER)}sub(t,r){return pe(t-r,this.ORDER)}mul(t,r){return pe(t*r,this.ORDER)}pow(t,r){return zl(t,r,this.ORDER)}div(t,r){return pe(t*Ul(r,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,r){return t+r}subN(t,r){return t-r}mulN(t,r){return t*r}inv(t){return Ul(t,this.ORDER)}sqrt(t){let r=Fl.get(this);return r||Fl.set(this,r=Zm(this.ORDER)),r(this,t)}toBytes(t){return this.isLE?jn(t,this.BYTES):un(t,this.BYTES)}fromBytes(t,r=!1){se(t);let{_lengths:n,BYTES:o,isLE:s,ORDER:i,_mod:a}=this;if(n){if(t.length<1||!n.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+t.length);let d=new Uint8Array(o);d.set(t,s?0:d.length-t.length),t=d}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let c=s?ut(t):ft(t);if(a&&(c=pe(c,i)),!r&&!this.isValid(c))throw new Error("invalid field element: outside of range 0..ORDER");return c}invertBatch(t){return jo(this,t,!0)}cmov(t,r,n){return nt(n,"condition"),n?r:t}};function zo(e,t={}){return Object.freeze(qo.prototype),new qo(e,t)}function Xl(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=ue)throw new Error("field order must be greater than 1");let t=pn(e-ue);return Math.ceil(t/8)}function Yo(e){let t=Xl(e);return t+Math.ceil(t/2)}function Zi(e,t,r=!1){se(e);let n=e.length,o=Xl(t),s=Math.max(Yo(t),16);if(n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?ut(e):ft(e),a=pe(i,t-ue)+ue;return r?jn(a,o):un(a,o)}var Ji=BigInt(0),Vn=BigInt(1),Jm=BigInt(4),Xi=16,Ql=128,eg=5,Jl=2**31;function kr(e){let t=e;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof e);Kr(t.fromAffine,"Point.fromAffine"),Kr(t.fromBytes,"Point.fromBytes"),Kr(t.fromHex,"Point.fromHex"),gr(t.BASE,"Point.BASE"),gr(t.ZERO,"Point.ZERO"),hn(t.Fp),hn(t.Fn)}function Vo(e,t){kr(e),td(t,e);let r=jo(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function tg(e,t,r=1){if(!Number.isSafeInteger(e)||e<r||e>t)throw new Error("invalid window size, expected ["+r+".."+t+"], got W="+e)}function rg(e,t){let r=e*(4*t+128);if(r>Jl)throw new Error("invalid window size: table would need ~"+Math.ceil(r/2**20)+" MiB, max "+Jl/2**20+" MiB")}function ea(e,t){if(e!==void 0){Kr(e,"randomBytes");try{let r=e(t);if(!wr(r)||r.length!==t)return}catch{return}return e}}function td(e,t){Hn(e,"points"),e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function ng(e,t,r){if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((n,o)=>{if(!(r===void 0?t.isValid(n):yr(n)&&n<r))throw new Error("invalid scalar at index "+o)})}var rd=new WeakMap;function Qi(e){return rd.get(e)||1}function og(e,t){let r=e.double(),n=[e];for(let o=1;o<t;o++)n.push(n[o-1].add(r));return n}function sg(e,t){let r=2**t,n=r/2,o=BigInt(r-1),s=[];for(;e>Ji;){let i=0;e&Vn&&(i=Number(e&o),i>=n&&(i-=r),e-=BigInt(i)),s.push(i),e>>=Vn}return s}function ig(e,t,r){let n=2**t,o=n/2,s=BigInt(n-1),i=BigInt(t),a=[];for(let c=0;c<r;c++){let d=Number(e&s);e>>=i,d>o&&(d-=n,e+=Vn),a.push(d)}if(e!==Ji)throw new Error("invalid wnaf");return a}function ag(e,t,r){let n=0;for(let s of r)n=Math.max(n,s.length);let o=e;for(let s=n-1;s>=0;s--){s!==n-1&&(o=o.double());for(let i=0;i<r.length;i++){let a=r[i][s];if(a){let c=t[i][Math.abs(a)-1>>1];o=o.add(a<0?c.negate():c)}}}return o}var mn=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,r){kr(t),this.randomBytes=ea(r,Xi),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,r,n){let o=Math.ceil(n/r)+1,s=2**(r-1),i=[],a=t;for(let c=0;c<o;c++){let d=a;for(let f=0;f<s;f++)i.push(d),d=d.add(a);a=i[i.length-1].double()}return{W:r,bits:n,windows:o,comp:i}}wnafCachedCT(t,r){let{W:n,windows:o,comp:s}=t,i=2**(n-1),a=ig(r,n,o),c=this.ZERO,d=this.BASE;for(let f=0;f<o;f++){let u=a[f],p=f*i,g=Math.abs(u)-1,m=s[p];for(let w=1;w<i;w++)m=w===g?s[p+w]:m;let y=m.negate();u===0?d=d.add(s[p]):c=c.add(u<0?y:m)}return{p:c,f:d}}getWnafPrecomputes(t,r,n,o){let s=this.wnafPrecomputes.get(r),i=s?.find(a=>a.W===t&&a.bits===n);return i||(i=this.buildWnafTable(r,t,n),typeof o=="function"&&(i={...i,comp:o(i.comp)}),s||(s=[],this.wnafPrecomputes.set(r,s)),s.push(i)),i}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,r){if(this.assertPoint(t),!zi(r,Vn,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,r,n,o){let s=Qi(t);return s===1?this.fixedWindowCT(t,r,n):this.wnafCachedCT(this.getWnafPrecomputes(s,t,n,o),r)}mulCT(t,r,n){return this.validateMulInput(t,r),this.runCT(t,r,this.bits,n)}mulCTBlinded(t,r,n){if(this.validateMulInput(t,r),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let o=this.Point.Fn.BITS+Ql,s=this.randomBytes(Xi);if(!wr(s)||s.length!==Xi)throw new Error("randomBytes returned invalid byte array");s[0]=s[0]&63|128;let i=r+ft(s)*this.Point.Fn.ORDER;return this.runCT(t,i,o,n)}fixedWindowCT(t,r,n){let o=eg,s=1<<o,i=zn(o),a=new Array(s);a[0]=this.ZERO;for(let f=1;f<s;f++)a[f]=a[f-1].add(t);let c=Math.ceil(n/o),d=this.ZERO;for(let f=c-1;f>=0;f--){if(f!==c-1)for(let g=0;g<o;g++)d=d.double();let u=Number(r>>BigInt(f*o)&i),p=a[0];for(let g=1;g<s;g++)p=g===u?a[g]:p;d=d.add(p)}return{p:d,f:d}}shouldBlind(t,r){return this.randomBytes===void 0?!1:r===Vn?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,r,n,o){return this.shouldBlind(t,n)?this.mulCTBlinded(t,r,o):this.mulCT(t,r,o)}mulUnsafe(t,r,n){if(this.assertPoint(t),!yr(r))throw new Error("invalid scalar");let o=Qi(t);if(o===1||r>=this.Point.Fn.ORDER)return Go(this.Point,[t],[r],!0);let s=this.getWnafPrecomputes(o,t,this.bits,n);return this.wnafCachedCT(s,r).p}setWindowSize(t,r){this.assertPoint(t),tg(r,this.bits);let n=Math.ceil((this.bits+Ql)/r)+1;rg(n*2**(r-1),this.Point.Fp.BYTES),rd.set(t,r),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return Qi(t)!==1}};function Go(e,t,r,n=!1){if(kr(e),td(t,e),nt(n,"allowOversized"),ng(r,e.Fn,n?e.Fn.ORDER**Jm:void 0),t.length!==r.length)throw new Error("arrays of points and scalars must have equal length");let o=t.map(i=>og(i,4)),s=r.map(i=>sg(i,4));return ag(e.ZERO,o,s)}function ed(e,t,r){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return hn(t),t}else return zo(e,{isLE:r})}function Zo(e,t,r={},n){if(e!=="weierstrass"&&e!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);We(r);for(let c of["p","n","h"]){let d=t[c];if(!(yr(d)&&d!==Ji))throw new Error(`CURVE.${c} must be positive bigint`)}let o=ed(t.p,r.Fp,n),s=ed(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let c of a)if(!o.isValid(t[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:s}}function gn(e,t){return function(n){let o=e(n);return{secretKey:o,publicKey:t(o)}}}var Xo=BigInt(0),Qo=BigInt(1),Jo=BigInt(2),cg=BigInt(4),nd=BigInt(8);function lg(e,t,r,n){let o=e.sqr(r),s=e.sqr(n),i=e.add(e.mul(t.a,o),s),a=e.add(e.ONE,e.mul(t.d,e.mul(o,s)));return e.eql(i,a)}function od(e,t={}){We(t,{},{},"extraOpts");let r=t,n=Zo("edwards",e,r,r.FpFnLE),{Fp:o,Fn:s}=n,i=n.CURVE,{h:a}=i;if(Yn(o,i.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if(Yn(o,i.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");We(r,{},{uvRatio:"function",randomBytes:"function"});let c=r.randomBytes===void 0?Xt:r.randomBytes,d=Jo<<BigInt(o.BYTES*8)-Qo;function f(b){if(!o.isOdd)throw new Error("Field does not have .isOdd()");return o.isOdd(b)}let u=r.uvRatio===void 0?(b,x)=>{try{return{isValid:!0,value:o.sqrt(o.div(b,x))}}catch{return{isValid:!1,value:Xo}}}:r.uvRatio;if(!lg(o,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");let p=o.eql(i.a,o.neg(o.ONE))?b=>o.neg(b):o.eql(i.a,o.ONE)?b=>b:b=>o.mul(i.a,b);function g(b,x,O=!1){let _=O?Qo:Xo;return Mt("coordinate "+b,x,_,d),x}function m(b){if(!(b instanceof y))throw new Error("EdwardsPoint expected")}class y{static BASE=new y(i.Gx,i.Gy,o.ONE,o.mul(i.Gx,i.Gy));static ZERO=new y(o.ZERO,o.ONE,o.ONE,o.ZERO);static Fp=o;static Fn=s;X;Y;Z;T;constructor(x,O,_,R){this.X=g("x",x),this.Y=g("y",O),this.Z=g("z",_,!0),this.T=g("t",R),Object.freeze(this)}static CURVE(){return i}static fromAffine(x){if(x instanceof y)throw new Error("extended point not allowed");let{x:O,y:_}=x||{};return g("x",O),g("y",_),new y(O,_,o.ONE,o.mul(O,_))}static fromBytes(x,O=!1){let _=o.BYTES,{a:R,d:N}=i;x=br(se(x,_,"point")),nt(O,"zip215");let P=br(x),v=x[_-1];P[_-1]=v&-129;let T=ut(P),L=O?d:o.ORDER;Mt("point.y",T,Xo,L);let U=o.sqr(T),F=o.sub(U,o.ONE),A=o.sub(o.mulN(N,U),R),{isValid:K,value:D}=u(F,A);if(!K)throw new Error("bad point: invalid y coordinate");let M=f(D),W=(v&128)!==0;if(!O&&o.is0(D)&&W)throw new Error("bad point: x=0 and x_0=1");return W!==M&&(D=o.neg(D)),y.fromAffine({x:D,y:T})}static fromHex(x,O=!1){return y.fromBytes(fn(x),O)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(x=6,O=!0){return E.setWindowSize(this,x),O||this.multiply(Jo),this}assertValidity(){let x=this,{a:O,d:_}=i;if(x.is0())throw new Error("bad point: ZERO");let{X:R,Y:N,Z:P,T:v}=x,T=o.sqr(R),L=o.sqr(N),U=o.sqr(P),F=o.sqr(U),A=o.mul(T,O),K=o.mul(o.add(A,L),U),D=o.add(F,o.mul(_,o.mul(T,L)));if(!o.eql(K,D))throw new Error("bad point: equation left != right (1)");let M=o.mul(R,N),W=o.mul(P,v);if(!o.eql(M,W))throw new Error("bad point: equation left != right (2)")}equals(x){m(x);let{X:O,Y:_,Z:R}=this,{X:N,Y:P,Z:v}=x,T=o.mul(O,v),L=o.mul(N,R),U=o.mul(_,v),F=o.mul(P,R);return o.eql(T,L)&&o.eql(U,F)}is0(){return this.equals(y.ZERO)}negate(){return new y(o.neg(this.X),this.Y,this.Z,o.neg(this.T))}double(){let{X:x,Y:O,Z:_}=this,R=o.sqr(x),N=o.sqr(O),P=o.mul(o.sqr(_),Jo),v=p(R),T=o.addN(x,O),L=o.sub(o.subN(o.sqr(T),R),N),U=o.addN(v,N),F=o.subN(U,P),A=o.subN(v,N),K=o.mul(L,F),D=o.mul(U,A),M=o.mul(L,A),W=o.mul(F,U);return new y(K,D,W,M)}add(x){m(x);let{d:O}=i,{X:_,Y:R,Z:N,T:P}=this,{X:v,Y:T,Z:L,T:U}=x,F=o.mul(_,v),A=o.mul(R,T),K=o.mul(o.mulN(P,O),U),D=o.mul(N,L),M=o.sub(o.subN(o.mulN(o.addN(_,R),o.addN(v,T)),F),A),W=o.subN(D,K),$=o.addN(D,K),B=o.sub(A,p(F)),k=o.mul(M,W),S=o.mul($,B),I=o.mul(M,B),H=o.mul(W,$);return new y(k,S,H,I)}subtract(x){return m(x),this.add(x.negate())}multiply(x){if(!s.isValidNot0(x))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");let{p:O,f:_}=E.mulSecret(this,x,a,w);return w([O,_])[0]}multiplyUnsafe(x){if(!s.isValid(x))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return x===Xo?y.ZERO:this.is0()||x===Qo?this:E.mulUnsafe(this,x,w)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return E.mulUnsafe(this,i.n).is0()}toAffine(x){let O=this,_=x;if(_!=null&&typeof _!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof _);let{X:R,Y:N,Z:P}=O,v=O.is0();_==null&&(_=v?o.create(nd):o.inv(P));let T=o.mul(R,_),L=o.mul(N,_),U=o.mul(P,_);if(v)return{x:o.ZERO,y:o.ONE};if(!o.eql(U,o.ONE))throw new Error("invZ was invalid");return{x:T,y:L}}clearCofactor(){return a===Qo?this:a===Jo?this.double():a===cg?this.double().double():a===nd?this.double().double().double():this.multiplyUnsafe(a)}toBytes(){let{x,y:O}=this.toAffine(),_=o.toBytes(O);return _[_.length-1]|=f(x)?128:0,_}toHex(){return Wn(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let w=b=>Vo(y,b),E=new mn(y,c);return E.bits>=6&&y.BASE.precompute(6),Object.freeze(y.prototype),Object.freeze(y),y}function sd(e,t,r={}){if(kr(e),typeof t!="function")throw new Error('"hash" function param is required');let n=t,o=r;We(o,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});let{prehash:s}=o,{BASE:i,Fp:a,Fn:c}=e,d=n.outputLen,f=2*a.BYTES;if(d!==void 0&&(Qt(d,"hash.outputLen"),d!==f))throw new Error(`hash.outputLen must be ${f}, got ${d}`);let u=o.randomBytes===void 0?Xt:o.randomBytes,p=o.toMontgomery,g=o.toMontgomerySecret,m=o.adjustScalarBytes===void 0?A=>A:o.adjustScalarBytes,y=o.domain===void 0?(A,K,D)=>{if(nt(D,"phflag"),K.length||D)throw new Error("Contexts/pre-hash are not supported");return A}:o.domain;function w(A){return c.create(ut(A))}function E(A){let K=v.secretKey;se(A,v.secretKey,"secretKey");let D=se(n(A),2*K,"hashedSecretKey"),M=m(D.slice(0,K)),W=D.slice(K,2*K),$=w(M);return{head:M,prefix:W,scalar:$}}function b(A){let{head:K,prefix:D,scalar:M}=E(A),W=i.multiply(M),$=W.toBytes();return{head:K,prefix:D,scalar:M,point:W,pointBytes:$}}function x(A){return b(A).pointBytes}function O(A=Uint8Array.of(),...K){let D=$e(...K);return w(n(y(D,se(A,void 0,"context"),!!s)))}function _(A,K,D={}){We(D,{},{},"options"),A=br(se(A,void 0,"message")),s&&(A=s(A));let{prefix:M,scalar:W,pointBytes:$}=b(K),B=O(D.context,M,A),k=i.multiply(B).toBytes(),S=O(D.context,k,$,A),I=c.create(B+S*W);if(!c.isValid(I))throw new Error("sign failed: invalid s");let H=$e(k,c.toBytes(I));return se(H,v.signature,"result")}let R={zip215:o.zip215};function N(A,K,D,M=R){We(M);let{context:W}=M,$=M.zip215===void 0?!!R.zip215:M.zip215,B=v.signature;A=se(A,B,"signature"),K=se(K,void 0,"message"),D=se(D,v.publicKey,"publicKey"),$!==void 0&&nt($,"zip215"),s&&(K=s(K));let k=B/2,S=A.subarray(0,k),I=ut(A.subarray(k,B)),H,q,j;try{H=e.fromBytes(D,$),q=e.fromBytes(S,$),j=i.multiplyUnsafe(I)}catch{return!1}if(!$&&H.isSmallOrder())return!1;let Y=O(W,S,D,K);return q.add(H.multiplyUnsafe(Y)).subtract(j).clearCofactor().is0()}let P=a.BYTES,v={secretKey:P,publicKey:P,signature:2*P,seed:P};function T(A){return A=A===void 0?u(v.seed):A,se(A,v.seed,"seed")}function L(A){return wr(A)&&A.length===v.secretKey}function U(A,K){try{return!!e.fromBytes(A,K===void 0?R.zip215:K)}catch{return!1}}let F={getExtendedPublicKey:b,randomSecretKey:T,isValidSecretKey:L,isValidPublicKey:U,toMontgomery(A){if(p===void 0)throw new Error("Montgomery conversion is not supported for this curve");return p(e.fromBytes(A))},toMontgomerySecret(A){if(g===void 0)throw new Error("Montgomery conversion is not supported for this curve");return g(A)}};return Object.freeze(v),Object.freeze(F),Object.freeze({keygen:gn(T,x),getPublicKey:x,sign:_,verify:N,utils:F,Point:e,lengths:v})}function Gn(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function ad(e){return Gn(e,"x"),(e&e-1)===0&&e!==0}function ta(e,t){if(Gn(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let r=0;for(let n=0;n<t;n++,e>>>=1)r=r<<1|e&1;return r>>>0}function cd(e){return Gn(e),31-Math.clz32(e)}function id(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);let t=e.length;if(!ad(t))throw new Error("expected positive power-of-two length, got "+t);let r=cd(t);for(let n=0;n<t;n++){let o=ta(n,r);if(n<o){let s=e[n];e[n]=e[o],e[o]=s}}return e}var ra=(e,t)=>{We(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");let{N:r,roots:n,dit:o,invertButterflies:s=!1,skipStages:i=0,brp:a=!0}=t;Gn(r,"coreOpts.N");let c=cd(r);if(!ad(r))throw new Error("FFT: Polynomial size should be power of two");Gn(i,"coreOpts.skipStages");let d=c===0?0:c-1;if(i>d)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${d}`);if(n.length!==r)throw new Error(`FFT: wrong roots length: expected ${r}, got ${n.length}`);let f=o!==s;return u=>{if(u.length!==r)throw new Error("FFT: wrong Polynomial length");o&&a&&id(u);for(let p=0,g=1;p<c-i;p++){let m=o?p+1+i:c-p,y=1<<m,w=y>>1,E=r>>m;for(let b=0;b<r;b+=y)for(let x=0,O=g++;x<w;x++){let _=s?o?r-O:O:x*E,R=b+x,N=b+x+w,P=n[_],v=u[N],T=u[R];if(f){let L=e.mul(v,P);u[R]=e.add(T,L),u[N]=e.sub(T,L)}else s?(u[R]=e.add(v,T),u[N]=e.mul(e.sub(v,T),P)):(u[R]=e.add(T,v),u[N]=e.mul(e.sub(T,v),P))}}return!o&&a&&id(u),u}};var Ur=BigInt(0),ht=BigInt(1),es=BigInt(2);function ld(e,t){return e+t-(t>>ht<<ht)}function dg(e){let t=BigInt(6)*e;return(r,n,o)=>{let s=n+o,a=((t+o-n)*r+n)%e;return{x_2:a,x_3:s-a}}}function fg(e){return We(e,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...e})}function dd(e){let t=fg(e),{P:r,type:n,adjustScalarBytes:o,powPminus2:s,randomBytes:i}=t,a=t.scalarMultBase,c=n==="x25519";if(!c&&n!=="x448")throw new Error("invalid type");let d=i===void 0?Xt:i,f=c?255:448,u=dg(r),p=c?32:56,g=BigInt(c?9:5),m=BigInt(c?121665:39081),y=c?es**BigInt(254):es**BigInt(447),w=c?BigInt(8)*(es**BigInt(251)-ht):BigInt(4)*(es**BigInt(445)-ht),E=y+w+ht,b=D=>pe(D,r),x=O(g);function O(D){return jn(b(D),p)}function _(D){let M=br(se(D,p,"uCoordinate"));return c&&(M[31]&=127),b(ut(M))}function R(D){return ut(o(br(se(D,p,"scalar"))))}let N=new Set(c?[Ur,ht,r-ht,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[Ur,ht,r-ht]);function P(D,M){let W=_(M);if(N.has(W))throw new Error("invalid private or public key received");let $=U(W,R(D));if($===Ur)throw new Error("invalid private or public key received");return O($)}function v(D){if(a===void 0)return P(D,x);let M=R(D);Mt("scalar",M,y,E);let W=b(a(M));if(W===Ur)throw new Error("invalid private or public key received");return O(W)}let T=v,L=P;function U(D,M){Mt("u",D,Ur,r),Mt("scalar",M,y,E);let W=M,$=D,B=ht,k=Ur,S=D,I=ht,H=W^W>>ht;for(let Y=BigInt(f-1);Y>=Ur;Y--){let V=ld(r,H>>Y);({x_2:B,x_3:S}=u(V,B,S)),{x_2:k,x_3:I}=u(V,k,I);let X=B+k,te=b(X*X),Oe=B-k,ve=b(Oe*Oe),Me=te-ve,rt=S+I,Te=S-I,Ae=b(Te*X),an=b(rt*Oe),Pn=Ae+an,ur=Ae-an;S=b(Pn*Pn),I=b($*b(ur*ur)),B=b(te*ve),k=b(Me*(te+b(m*Me)))}let q=ld(r,W);({x_2:B,x_3:S}=u(q,B,S)),{x_2:k,x_3:I}=u(q,k,I);let j=s(k);return b(B*j)}let F={secretKey:p,publicKey:p,seed:p},A=D=>(D=D===void 0?d(p):D,se(D,F.seed,"seed"),D),K={randomSecretKey:A};return Object.freeze(F),Object.freeze(K),Object.freeze({keygen:gn(A,T),getSharedSecret:L,getPublicKey:T,scalarMult:P,scalarMultBase:v,utils:K,GuBytes:x.slice(),lengths:F})}var fd=BigInt(0),na=BigInt(1),ud=BigInt(2),ug=BigInt(3),pg=BigInt(5),hg=BigInt(8),ts=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),mg={p:ts,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:hg,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function md(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=ts,a=e*e%s*e%s,c=pt(a,ud,s)*a%s,d=pt(c,na,s)*e%s,f=pt(d,pg,s)*d%s,u=pt(f,t,s)*f%s,p=pt(u,r,s)*u%s,g=pt(p,n,s)*p%s,m=pt(g,o,s)*g%s,y=pt(m,o,s)*g%s,w=pt(y,t,s)*f%s;return{pow_p_5_8:pt(w,ud,s)*e%s,b2:a}}function oa(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var pd=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function gg(e,t){let r=ts,n=pe(t*t*t,r),o=pe(n*n*t,r),s=md(e*o).pow_p_5_8,i=pe(e*n*s,r),a=pe(t*i*i,r),c=i,d=pe(i*pd,r),f=a===e,u=a===pe(-e,r),p=a===pe(-e*pd,r);return f&&(i=c),(u||p)&&(i=d),Zl(i,r)&&(i=pe(-i,r)),{isValid:f||u,value:i}}var Zn=od(mg,{uvRatio:gg}),hd=Zn.Fp;function yg(e){let{y:t}=e;return hd.toBytes(hd.div(na+t,na-t))}function wg(e){let t=Zn.Fp.BYTES;return re(e,t),oa(Fo(e.subarray(0,t))).subarray(0,t)}function bg(e){return sd(Zn,Fo,Object.assign({adjustScalarBytes:oa,toMontgomery:yg,toMontgomerySecret:wg,zip215:!0},e))}var yn=bg({});var Er=(()=>{let e=ts,t=r=>{let{pow_p_5_8:n,b2:o}=md(r);return pe(pt(n,ug,e)*o,e)};return dd({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:oa,scalarMultBase:r=>{let n=pe(r,Zn.Fn.ORDER);if(n===fd)return fd;let o=Zn.BASE.multiply(n);return pe((o.Z+o.Y)*t(pe(o.Z-o.Y,e)),e)}})})();var Qn=e=>Object.freeze(e());function Ed(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}function aa(e){if(!Ed(e))throw new TypeError("Uint8Array expected")}function xg(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(r=>typeof r=="string"):t.every(r=>Number.isSafeInteger(r)):!1}function vg(e){if(typeof e!="function")throw new TypeError("function expected");return!0}function wn(e,t){if(typeof t!="string")throw new TypeError(`${e}: string expected`);return!0}function rs(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected number, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function gd(e,t){if(!xg(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function ca(...e){let t=s=>s,r=(s,i)=>a=>s(i(a)),n=e.map(s=>s.encode).reduceRight(r,t),o=e.map(s=>s.decode).reduce(r,t);return{encode:n,decode:o}}var kg=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function yd(e,t=e.length){let r=new Array(t);for(let n=0;n<t;n++)r[n]=e[n];return r}var wd=(()=>{try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+"?e:void 0}catch{return}})(),sa=8192;function Eg(e){let t=e.length;if(wd!==void 0&&t>=12)return wd.decode(e);if(t<=sa)return String.fromCharCode.apply(null,e);let r="";for(let n=0;n<t;n+=sa)r+=String.fromCharCode.apply(null,e.subarray(n,n+sa));return r}function ns(e){if(rs(e),e<=0||e>8)throw new RangeError("radix2: bits should be in (0..8]");let t=kg[e]-1;return{encode:r=>{aa(r);let n=r.length,o=new Uint8Array(Math.ceil(n*8/e)),s=0,i=0,a=0;for(let c=0;c<n;)for(c+2<n?(s=s<<24|r[c]<<16|r[c+1]<<8|r[c+2],i+=24,c+=3):(s=(s<<8|r[c])&65535,i+=8,c++);i-=e,o[a++]=s>>i&t,!(i<e););return i>0&&(o[a]=s<<e-i&t),o},decode:r=>{let n=r.length,o=new Uint8Array(Math.floor(n*e/8)),s=0,i=0,a=0;for(let c=0;c<n;c++)for(s=(s<<e|r[c])&65535,i+=e;i>=8;i-=8)o[a++]=s>>i-8&255;if(s=s<<8-i&255,i>=e)throw new Error("Excess padding");if(s>0)throw new Error(`Non-zero padding: ${s}`);return o}}}function os(e,t){let r=e.length;if(r>128)throw new Error("alphabet: max 128 letters");let n=new Uint8Array(r),o=new Int8Array(128).fill(-1);for(let s=0;s<r;s++){let i=e.charCodeAt(s);if(e.codePointAt(s)!==i||i>127)throw new Error("alphabet: single-char ASCII letters only");n[s]=i,o[i]=s}if(t!==void 0)for(let s of Object.keys(t)){let i=s.charCodeAt(0),a=o[t[s].charCodeAt(0)];if(s.length!==1||i>127||a===void 0||a===-1)throw new Error(`alphabet: invalid alias ${s}`);o[i]=a}return{encode:s=>{let i=new Uint8Array(s.length);for(let a=0;a<s.length;a++){let c=s[a],d=n[c];if(d===void 0)throw new Error(`alphabet.encode: invalid digit ${c}`);i[a]=d}return Eg(i)},decode:s=>{wn("decode",s);let i=s.length,a=new Uint8Array(i);for(let c=0;c<i;c++){let d=s.charCodeAt(c),f=d<128?o[d]:-1;if(f===-1)throw new Error(`Unknown letter "${s[c]}". Allowed: ${e}`);a[c]=f}return a}}}function Tg(e,t="="){return rs(e),wn("padding",t),{encode(r){for(;r.length*e%8;)r+=t;return r},decode(r){wn("decode",r);let n=r.length;if(n*e%8)throw new Error("padding: invalid length");for(;n>0&&r[n-1]===t;n--)if((n-1)*e%8===0)throw new Error("padding: excess padding");return r.slice(0,n)}}}function bd(e){return vg(e),function(...t){try{return e.apply(null,t)}catch{}}}var Td=Qn(()=>ca(ns(5),os("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));var Sg=typeof Uint8Array.from([]).toBase64=="function"&&typeof Uint8Array.fromBase64=="function",Og=/[\t\n\f\r ]/,_g=(e,t)=>{wn("base64",e);let r=t?"base64url":"base64";if(e.length>0&&Og.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:r,lastChunkHandling:"strict"})},Ag=Qn(()=>ca(ns(6),os("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),Tg(6)));var ss=Qn(()=>Sg?{encode(e){return aa(e),e.toBase64()},decode(e){return _g(e,!1)}}:Ag),Ve=Qn(()=>ca(ns(6),os("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));var ia=os("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),Bg=/^[\x21-\x60\x7b-\x7e]+$/;function xd(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<33||n>126)throw new Error(`${e}: printable ASCII expected`)}}function Lg(e){let t=e.length,r=new Uint8Array(t);for(let n=0;n<t;n++){let o=e[n];if(o<0||o>=32)throw new Error(`alphabet.encode: invalid digit ${o}`);r[n]=o}return r}var vd=[996825010,642813549,513874426,1027748829,705979059];function Xn(e){let t=e>>25,r=(e&33554431)<<5;for(let n=0;n<vd.length;n++)(t>>n&1)===1&&(r^=vd[n]);return r}function kd(e,t,r=1){let n=e.length,o=1;for(let i=0;i<n;i++){let a=e.charCodeAt(i);if(a<33||a>126)throw new Error(`Invalid prefix (${e})`);o=Xn(o)^a>>5}o=Xn(o);for(let i=0;i<n;i++)o=Xn(o)^e.charCodeAt(i)&31;for(let i of t)o=Xn(o)^i;for(let i=0;i<6;i++)o=Xn(o);o^=r;let s=new Uint8Array(6);for(let i=0;i<6;i++)s[i]=o>>>5*(5-i)&31;return ia.encode(s)}function Rg(e){let t=e==="bech32"?1:734539939,r=ns(5),n=u=>{aa(u);let p=u.length,g=new Array(Math.ceil(p*8/5)),m=0,y=0,w=0;for(let E=0;E<p;E++)for(m=m<<8|u[E],y+=8;y>=5;y-=5)g[w++]=m>>y-5&31;return y>0&&(g[w]=m<<5-y&31),g},o=u=>{gd("radix2.decode",u);let p=u.length,g=new Uint8Array(p);for(let m=0;m<p;m++){let y=u[m];if(y<0||y>=32)throw new Error(`convertRadix2: invalid word=${y}`);g[m]=y}return r.decode(g)},s=bd(o);function i(u,p,g=90){wn("bech32.encode prefix",u),g!==!1&&rs(g,"limit"),Ed(p)&&(p=yd(p)),gd("bech32.encode",p);let m=u.length;if(m===0)throw new TypeError(`Invalid prefix length ${m}`);let y=m+7+p.length;if(g!==!1&&y>g)throw new TypeError(`Length ${y} exceeds limit ${g}`);xd("bech32.encode prefix",u);let w=u.toLowerCase(),E=kd(w,p,t);return`${w}1${ia.encode(Lg(p))}${E}`}function a(u,p=90){wn("bech32.decode input",u),p!==!1&&rs(p,"limit");let g=u.length;if(g<8||p!==!1&&g>p)throw new TypeError(`invalid string length ${g}, expected (8..${p})`);let m=u.toLowerCase();if(u!==m&&!Bg.test(u))throw xd("bech32.decode input",u),new Error("mixed-case string not allowed");let y=m.lastIndexOf("1");if(y===0||y===-1)throw new Error('invalid separator "1"');let w=m.slice(0,y),E=m.slice(y+1);if(E.length<6)throw new Error("invalid data length");let b=ia.decode(E),x=yd(b,b.length-6),O=kd(w,x,t);if(!E.endsWith(O))throw new Error(`Invalid checksum in ${u}`);return{prefix:w,words:x}}let c=bd(a);function d(u,p=90){let{prefix:g,words:m}=a(u,p);return{prefix:g,words:m,bytes:o(m)}}function f(u,p){return i(u,n(p))}return{encode:i,decode:a,encodeFromBytes:f,decodeToBytes:d,decodeUnsafe:c,fromWords:o,fromWordsUnsafe:s,toWords:n}}var Xe=Qn(()=>Rg("bech32"));var Cg=new TextEncoder,Ig=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function ke(e){return Cg.encode(e)}function is(e){return Ig.decode(e)}function Dt(...e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}function Ne(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function ne(e){return ss.encode(e)}function J(e){let t=new Uint8Array(ss.decode(e));if(ss.encode(t)!==e)throw new Error("not canonical base64");return t}function Tr(e){return Td.encode(e).toLowerCase()}function Sr(e){return crypto.getRandomValues(new Uint8Array(e))}var Sd="age-secret-key-",Od="age";function Jn(e){if(e.length!==32)throw new Error("an age identity has 32 bytes");return Xe.encodeFromBytes(Sd,e).toUpperCase()}function la(e){let{prefix:t,bytes:r}=Xe.decodeToBytes(e),n=new Uint8Array(r);if(t.toLowerCase()!==Sd||Jn(n)!==e)throw new Error("not an age identity");return n}function da(e){return Xe.encodeFromBytes(Od,Er.getPublicKey(e))}function as(e){let t=la(e),r=da(t);return t.fill(0),r}function Or(e){let{prefix:t,bytes:r}=Xe.decodeToBytes(e),n=new Uint8Array(r);if(t!==Od||n.length!==32||Xe.encodeFromBytes(t,n)!==e)throw new Error("not an age recipient");return n}var cs=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,r){if(Ze(t),re(r,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,o=new Uint8Array(n);o.set(r.length>n?t.create().update(r).digest():r);for(let s=0;s<o.length;s++)o[s]^=54;this.iHash.update(o),this.oHash=t.create();for(let s=0;s<o.length;s++)o[s]^=106;this.oHash.update(o),Re(o)}update(t){return Vt(this),this.iHash.update(t),this}digestInto(t){Vt(this),cn(t,this),this.finished=!0;let r=t.subarray(0,this.outputLen);this.iHash.digestInto(r),this.oHash.update(r),this.oHash.digestInto(r),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=r._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Ot=(()=>{let e=((t,r,n)=>new cs(t,r).update(n).digest());return e.create=(t,r)=>new cs(t,r),e})();function bn(e,t,r){return Ze(e),r===void 0&&(r=new Uint8Array(e.outputLen)),Ot(e,r,t)}var eo=Uint8Array.of(0),Mg=Uint8Array.of();function to(e,t,r,n=32,o){Ze(e),fe(n,"length"),re(t,void 0,"prk");let s=e.outputLen;if(t.length<s)throw new Error('"prk" must be at least HashLen octets');if(n>255*s)throw new Error("Length must be <= 255*HashLen");let i=Math.ceil(n/s);if(r===void 0?r=Mg:re(r,void 0,"info"),!i)return o&&Re(t),new Uint8Array;let a=o&&i===1?t:new Uint8Array(i*s),{iHash:c,oHash:d}=Ot.create(e,t),f=o?t:new Uint8Array(s),u=i>1?o?.iHash||e.create():void 0;for(let g=0;g<i-1;g++){eo[0]=g+1;let m=c._cloneInto(u);g&&m.update(f),m.update(r).update(eo).digestInto(f),d._cloneInto(u).update(f).digestInto(f),a.set(f,s*g)}if(eo[0]=i,i>1&&c.update(f),c.update(r).update(eo).digestInto(f),d.update(f).digestInto(f),a.set(f,s*(i-1)),c.destroy(),d.destroy(),u?.destroy(),f!==a&&Re(f),Re(eo),n===a.length)return a;let p=a.slice(0,n);return Re(a),p}var $t=(e,t,r,n,o)=>{Ze(e),r===void 0&&(r=new Uint8Array(e.outputLen));let s=Ot.create(e,r).update(t);return to(e,s.digest(),n,o,s)};var Dg=ke("candour/1");function Qe(...e){return new Uint8Array(ge(Dt(...e)))}function xn(e,t){return new Uint8Array($t(ge,e,Dg,ke(t),32))}function Ad(e){return new Uint8Array(yn.getPublicKey(e))}function Bd(e,t){return new Uint8Array(yn.sign(e,t))}function Ld(e){try{return!yn.Point.fromBytes(e,!1).isSmallOrder()}catch{return!1}}function Rd(e,t,r){return e.length!==64||r.length!==32?!1:_d(r)&&_d(e.subarray(0,32))&&yn.verify(e,t,r,{zip215:!1})}function _d(e){try{let t=yn.Point.fromBytes(e,!1);return!t.isSmallOrder()&&t.isTorsionFree()}catch{return!1}}function ls(e){let t=xn(e,"candour/1 staff identity"),r=xn(e,"candour/1 staff sign"),n={identity:Jn(t),recipient:da(t),signingSeed:r,signer:Ad(r)};return t.fill(0),n}function ds(e,t){let r=Qe(ke("candour/1 fingerprint"),Or(e),t);return Tr(r.subarray(0,15)).match(/.{4}/g).join("-")}var Cd=Object.freeze(`abandon
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
`));var vn=Cd,$g=new Set(vn);function Fr(e){return e.toLowerCase().replace(/[^\p{Alphabetic}]+/gu," ").trim()}function Id(e){let t=Fr(e).split(" "),r=t.findIndex(o=>!$g.has(o)),n=t[r];return n===void 0?null:{word:n,place:r+1,suggestion:Pg(n)}}function Pg(e){let t=vn.filter(o=>e.length>=3&&o.startsWith(e));if(t.length===1)return t[0]??null;let r=null,n=3;for(let o of vn){let s=Ng(e,o);s<n&&([r,n]=[o,s])}return r}function Ng(e,t){let r=[];for(let n=0;n<=e.length;n++){let o=[n];r.push(o);for(let s=1;s<=t.length;s++){if(n===0){o.push(s);continue}let i=r[n-1],a=i[s-1]+(e[n-1]===t[s-1]?0:1),c=Math.min(i[s]+1,o[s-1]+1,a);n>1&&s>1&&e[n-1]===t[s-2]&&e[n-2]===t[s-1]&&(c=Math.min(c,r[n-2][s-2]+1)),o.push(c)}}return r[e.length][t.length]}var fa=6,Md={N:2**17,r:8,p:1,dkLen:32};function fs(){let e=crypto.getRandomValues(new Uint16Array(fa)),t=Array.from(e,r=>vn[r%vn.length]);return e.fill(0),t.join(" ")}function us(e,t){return Qe(ke("candour/1 staff"),Qe(ke(e)),Qe(ke(t)))}function ps(e){let t=xn(e,"candour/1 staff sign-in"),r=xn(e,"candour/1 staff kek"),n=Jn(r);return r.fill(0),{proof:t,proofHash:Qe(t),kek:n}}var Pt=class{constructor(t){this.value=t}valueOf(){return this.value}},Se=class extends Pt{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},ot=class extends Pt{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},Nt=class e extends Pt{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof Pt)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof Pt&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Dd=100,Kg="⁨",Ug="⁩";function Fg(e,t,r){if(r===t||r instanceof ot&&t instanceof ot&&r.value===t.value)return!0;if(t instanceof ot&&typeof r=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===n)return!0}return!1}function $d(e,t,r){return t[r]?kn(e,t[r].value):(e.reportError(new RangeError("No default")),new Se)}function ua(e,t){let r=[],n=Object.create(null);for(let o of t)o.type==="narg"?n[o.name]=ro(e,o.value):r.push(ro(e,o));return{positional:r,named:n}}function ro(e,t){switch(t.type){case"str":return t.value;case"num":return new ot(t.value,{minimumFractionDigits:t.precision});case"var":return Hg(e,t);case"mesg":return Wg(e,t);case"term":return qg(e,t);case"func":return jg(e,t);case"select":return zg(e,t);default:return new Se}}function Hg(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new Se(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new Se(`$${t}`);if(r instanceof Pt)return r;switch(typeof r){case"string":return r;case"number":return new ot(r);case"object":if(Nt.supportsValue(r))return new Nt(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new Se(`$${t}`)}}function Wg(e,{name:t,attr:r}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new Se(t);if(r){let o=n.attributes[r];return o?kn(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new Se(`${t}.${r}`))}return n.value?kn(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new Se(t))}function qg(e,{name:t,attr:r,args:n}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new Se(o);if(r){let a=s.attributes[r];if(a){e.params=ua(e,n).named;let c=kn(e,a);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new Se(`${o}.${r}`)}e.params=ua(e,n).named;let i=kn(e,s.value);return e.params=null,i}function jg(e,{name:t,args:r}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new Se(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new Se(`${t}()`);try{let o=ua(e,r);return n(o.positional,o.named)}catch(o){return e.reportError(o),new Se(`${t}()`)}}function zg(e,{selector:t,variants:r,star:n}){let o=ro(e,t);if(o instanceof Se)return $d(e,r,n);for(let s of r){let i=ro(e,s.key);if(Fg(e,o,i))return kn(e,s.value)}return $d(e,r,n)}function pa(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new Se;e.dirty.add(t);let r=[],n=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){r.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>Dd)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Dd}`);n&&r.push(Kg),r.push(ro(e,o).toString(e)),n&&r.push(Ug)}return e.dirty.delete(t),r.join("")}function kn(e,t){return typeof t=="string"?e.bundle._transform(t):pa(e,t)}var hs=class{constructor(t,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let o=JSON.stringify(r);return n[o]||(n[o]=new t(this.bundle.locales,r)),n[o]}};function ha(e,t){let r=Object.create(null);for(let[n,o]of Object.entries(e))t.includes(n)&&(r[n]=o.valueOf());return r}var Pd=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Nd(e,t){let r=e[0];if(r instanceof Se)return new Se(`NUMBER(${r.valueOf()})`);if(r instanceof ot)return new ot(r.valueOf(),{...r.opts,...ha(t,Pd)});if(r instanceof Nt)return new ot(r.toNumber(),{...ha(t,Pd)});throw new TypeError("Invalid argument to NUMBER")}var Yg=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Kd(e,t){let r=e[0];if(r instanceof Se)return new Se(`DATETIME(${r.valueOf()})`);if(r instanceof Nt||r instanceof ot)return new Nt(r,ha(t,Yg));throw new TypeError("Invalid argument to DATETIME")}var Ud=new Map;function Fd(e){let t=Array.isArray(e)?e.join(" "):e,r=Ud.get(t);return r===void 0&&(r=new Map,Ud.set(t,r)),r}var no=class{constructor(t,{functions:r,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:Nd,DATETIME:Kd,...r},this._useIsolating=n,this._transform=o,this._intls=Fd(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(r===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(r===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,r=null,n=null){if(typeof t=="string")return this._transform(t);let o=new hs(this,n,r);try{return pa(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new Se().toString(o);throw s}}};var ma=/^(-?[a-zA-Z][\w-]*) *= */gm,Hd=/\.([a-zA-Z][\w-]*) *= */y,Vg=/\*?\[/y,ga=/(-?[0-9]+(?:\.([0-9]+))?)/y,Gg=/([a-zA-Z][\w-]*)/y,Wd=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Zg=/^[A-Z][A-Z0-9_-]*$/,ms=/([^{}\n\r]+)/y,Xg=/([^\\"\n\r]*)/y,qd=/\\([\\"])/y,jd=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Qg=/^\n+/,zd=/ +$/,Jg=/ *\r?\n/g,ey=/( *)$/,ty=/{\s*/y,Yd=/\s*}/y,ry=/\[\s*/y,ny=/\s*] */y,oy=/\s*\(\s*/y,sy=/\s*->\s*/y,iy=/\s*:\s*/y,ay=/\s*,?\s*/y,cy=/\s+/y,oo=class{constructor(t){this.body=[],ma.lastIndex=0;let r=0;for(;;){let v=ma.exec(t);if(v===null)break;r=ma.lastIndex;try{this.body.push(c(v[1]))}catch(T){if(T instanceof SyntaxError)continue;throw T}}function n(v){return v.lastIndex=r,v.test(t)}function o(v,T){if(t[r]===v)return r++,!0;if(T)throw new T(`Expected ${v}`);return!1}function s(v,T){if(n(v))return r=v.lastIndex,!0;if(T)throw new T(`Expected ${v.toString()}`);return!1}function i(v){v.lastIndex=r;let T=v.exec(t);if(T===null)throw new SyntaxError(`Expected ${v.toString()}`);return r=v.lastIndex,T}function a(v){return i(v)[1]}function c(v){let T=f(),L=d();if(T===null&&Object.keys(L).length===0)throw new SyntaxError("Expected message value or attributes");return{id:v,value:T,attributes:L}}function d(){let v=Object.create(null);for(;n(Hd);){let T=a(Hd),L=f();if(L===null)throw new SyntaxError("Expected attribute value");v[T]=L}return v}function f(){let v;if(n(ms)&&(v=a(ms)),t[r]==="{"||t[r]==="}")return u(v?[v]:[],1/0);let T=R();return T?v?u([v,T],T.length):(T.value=N(T.value,Qg),u([T],T.length)):v?N(v,zd):null}function u(v=[],T){for(;;){if(n(ms)){v.push(a(ms));continue}if(t[r]==="{"){v.push(p());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let A=R();if(A){v.push(A),T=Math.min(T,A.length);continue}break}let L=v.length-1,U=v[L];typeof U=="string"&&(v[L]=N(U,zd));let F=[];for(let A of v)A instanceof gs&&(A=A.value.slice(0,A.value.length-T)),A&&F.push(A);return F}function p(){s(ty,SyntaxError);let v=g();if(s(Yd))return v;if(s(sy)){let T=w();return s(Yd,SyntaxError),{type:"select",selector:v,...T}}throw new SyntaxError("Unclosed placeable")}function g(){if(t[r]==="{")return p();if(n(Wd)){let[,v,T,L=null]=i(Wd);if(v==="$")return{type:"var",name:T};if(s(oy)){let U=m();if(v==="-")return{type:"term",name:T,attr:L,args:U};if(Zg.test(T))return{type:"func",name:T,args:U};throw new SyntaxError("Function names must be all upper-case")}return v==="-"?{type:"term",name:T,attr:L,args:[]}:{type:"mesg",name:T,attr:L}}return b()}function m(){let v=[];for(;;){switch(t[r]){case")":return r++,v;case void 0:throw new SyntaxError("Unclosed argument list")}v.push(y()),s(ay)}}function y(){let v=g();return v.type!=="mesg"?v:s(iy)?{type:"narg",name:v.name,value:b()}:v}function w(){let v=[],T=0,L;for(;n(Vg);){o("*")&&(L=T);let U=E(),F=f();if(F===null)throw new SyntaxError("Expected variant value");v[T++]={key:U,value:F}}if(T===0)return null;if(L===void 0)throw new SyntaxError("Expected default variant");return{variants:v,star:L}}function E(){s(ry,SyntaxError);let v;return n(ga)?v=x():v={type:"str",value:a(Gg)},s(ny,SyntaxError),v}function b(){if(n(ga))return x();if(t[r]==='"')return O();throw new SyntaxError("Invalid expression")}function x(){let[,v,T=""]=i(ga),L=T.length;return{type:"num",value:parseFloat(v),precision:L}}function O(){o('"',SyntaxError);let v="";for(;;){if(v+=a(Xg),t[r]==="\\"){v+=_();continue}if(o('"'))return{type:"str",value:v};throw new SyntaxError("Unclosed string literal")}}function _(){if(n(qd))return a(qd);if(n(jd)){let[,v,T]=i(jd),L=parseInt(v||T,16);return L<=55295||57344<=L?String.fromCodePoint(L):"�"}throw new SyntaxError("Unknown escape sequence")}function R(){let v=r;switch(s(cy),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return P(t.slice(v,r))}return t[r-1]===" "?P(t.slice(v,r)):!1}function N(v,T){return v.replace(T,"")}function P(v){let T=v.replace(Jg,`
`),L=ey.exec(v)[1].length;return new gs(T,L)}}},gs=class{constructor(t,r){this.value=t,this.length=r}};var Vd=`# What the script on the staff pages says. Shown as text, never as markup.

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
browser-evidence-original = An original was kept for the custodians: the file as it was before it was cleaned. Only a custodian can release it, and only reviewers can open it then.
browser-evidence-original-lost = An original was kept for the custodians, but the service does not have its key. It cannot be asked for. Tell the person who runs this service.
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
browser-name-about = The name was given in confidence. The custodians keep it, and cannot read it. Once the report is acknowledged, and until the case is closed, you can ask them for it: the person who reported is asked too, and a custodian decides.
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
browser-original-ask = Ask the custodians for the original of { $name }
browser-original-open = Open the original
browser-original-save = Save the original
browser-original-care = The original may show who reported: by place, time, device, or people in it. Do not send it on, and do not save it where others can see it, unless the person agrees. If it becomes known who reported, they may be harmed.
browser-original-unreadable = A custodian handed something on, but it does not open the original of this file. { $reason } Do not act on it. Tell a lead and the person who runs this service.
browser-original-why = Why do you need the original?
browser-original-why-hint = The person who reported and the custodians read this as you write it. Say what you expect to find in it, and what happens without it. Do not name patients.
browser-original-missing = Write why you need the original. The person who reported has a right to know.
browser-entry-original-asked = Asks the custodians for the original of { $name }
browser-entry-original-agreed = Agrees that the reviewers see the original
browser-entry-original-declined = Does not want the reviewers to see the original
browser-entry-original-released = Released the original
browser-entry-original-refused = Kept the original sealed
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
browser-disclosure-duty-original = You cannot open the file, and you do not see the report. If you release the original, every reviewer of this report can open it. What was cleaned out of the copy can then name the person who reported: where and when it was made, with which device, by whom, and people in it. Decide by the reason: is the original needed to keep somebody safe, or to act on the concern, and is the cleaned copy not enough? What the person who reported says counts most. If you release it, they are told, with what you write.
browser-disclosure-duty-name = You cannot read the name, and you do not see the report. Decide by the reason: is the name needed to keep somebody safe, or to act on the concern, and is there no other way? What the person who reported says counts most. If you release the name, they are told, with what you write.
browser-disclosure-reference = Case
browser-disclosure-of = What is asked for
browser-disclosure-of-name = The name and contact of the person who reported
browser-disclosure-of-original = The original of { $name }
browser-disclosure-state = Where it stands
browser-disclosure-waits = The person who reported has time to answer. You may release what is asked for from { $day }, or once they answered. You can say no at any time.
browser-disclosure-early = The service says that you may release it now. What was signed does not bear that out: it is not said to be urgent, and the person who reported has neither answered nor had the time. Wait, and tell the person who runs this service.
browser-disclosure-closed-name = The name itself could not be verified, so it cannot be released. { $reason } Tell the reviewer and the person who runs this service.
browser-disclosure-closed-original = What opens the original could not be verified, so it cannot be released. { $reason } Tell the reviewer and the person who runs this service.
browser-disclosure-no-original = What opens the original is missing, so it cannot be released. Tell the reviewer and the person who runs this service.
browser-disclosure-no-name = The name is missing, so it cannot be released. Tell the reviewer and the person who runs this service.
browser-release_original-button = Release the original
browser-release_original-label = Why you release it
browser-release_original-hint = The reviewers and the person who reported read this.
browser-release_original-missing = Write why you release the original. The person who reported has a right to know.
browser-refuse_original-button = Keep the original sealed
browser-refuse_original-label = Why it stays sealed
browser-refuse_original-hint = The reviewers and the person who reported read this. Say what would change your mind, if anything.
browser-refuse_original-missing = Write why the original stays sealed
browser-release_name-label = Why you release it
browser-release_name-hint = The reviewers and the person who reported read this.
browser-release_name-missing = Write why you release the name. The person who reported has a right to know.
browser-refuse_name-label = Why it stays sealed
browser-refuse_name-hint = The reviewers and the person who reported read this. Say what would change your mind, if anything.
browser-refuse_name-missing = Write why the name stays sealed
browser-meanwhile-disclosure = Something was written here while you were writing, so nothing was sent yet. Read it first; your text is still here, and you can send it again.
`;var ya=new no("en-GB",{useIsolating:!1}),[Gd]=ya.addResource(new oo(Vd));if(Gd)throw Gd;function l(e,t){let r=ya.getMessage(e);if(!r?.value)throw new Error(`no copy for ${e}`);let n=[],o=ya.formatPattern(r.value,t,n);if(n[0])throw n[0];return o}var dy=new Intl.DateTimeFormat("en-GB",{dateStyle:"long",timeZone:"UTC"});function G(e){return dy.format(new Date(`${e}T00:00:00Z`))}function le(e){return new Intl.ListFormat("en-GB",{type:"conjunction"}).format(e)}function Zd(e,t){let r=e.mark===t&&t!==null;switch(e.what){case"active":return r?"active":"nothing";case"locked":return r||t===null?"close":"nothing";case"begun":return r?"nothing":"close"}}var fy="candour",wa="session",ba="root";async function Xd(e){await va("readwrite",t=>t.put(e,ba))}async function ys(){let e=await va("readonly",t=>t.get(ba));return e instanceof Uint8Array?e:null}async function xa(e){await va("readwrite",t=>{let r=t.get(ba);return r.onsuccess=()=>{let n=r.result;(!(n instanceof Uint8Array)||ne(n)===e)&&t.clear()},r})}async function va(e,t){let r=await uy();try{let n=r.transaction(wa,e),o=t(n.objectStore(wa));return await new Promise((s,i)=>{n.oncomplete=()=>s(),n.onabort=()=>i(n.error)}),o.result}finally{r.close()}}function uy(){return new Promise((e,t)=>{let r=indexedDB.open(fy,1);r.onupgradeneeded=()=>r.result.createObjectStore(wa),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error)})}var py="/sign-in?ended=1",Jd=new BroadcastChannel("candour"),ef=new Set,so=null,ka=ys().then(e=>{so=e&&ne(e)}).catch(()=>{});function mt(e){ef.add(e)}async function _r(){of(),await ka,Ta("locked");let e=so;await xa(e).catch(()=>xa(e)).catch(()=>{}),sf()}function tf(e){so=ne(e),Ta("begun")}function rf(){ka.then(()=>Ta("active"))}function nf(e){Jd.addEventListener("message",t=>{ka.then(()=>{let r=Zd(t.data,so);r==="active"&&e(),r==="close"&&Ea()})}),window.addEventListener("pageshow",t=>{t.persisted&&location.reload()})}function Ea(){of(),sf()}function Ta(e){let t={what:e,mark:so};Jd.postMessage(t)}function of(){document.querySelector("main")?.replaceChildren(),document.title="";for(let e of ef)e()}var Qd=!1;function sf(){Qd||(Qd=!0,location.replace(py))}var Be=class extends Error{constructor(r,n,o){super(n);this.status=r;this.problem=o}status;problem;get isAnswer(){return this.status>=400&&this.status<500}};var Ke=class extends Error{};async function ye(e){return Oa(await Sa(e,{method:"GET"}),!0)}async function ze(e,t){return Oa(await Sa(e,af(t)),!0)}async function io(e,t){return Oa(await Sa(e,af(t)),!1)}function af(e){return{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}}async function Sa(e,t){try{return await fetch(e,{...t,credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{throw new Be(0,l("browser-no-connection"),{})}}async function Oa(e,t){if(e.status===401&&t)throw await _r(),new Ke;if(e.status===204)return null;let r=await e.json().catch(()=>null);if(e.ok&&r!==null)return r;let n=typeof r=="object"&&r!==null?r:{},o=typeof n.detail=="string"?n.detail:l("browser-unexpected");throw new Be(e.status,o,n)}function h(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r.filter(o=>o!==null)),n}function ws(e,t,...r){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}function z(e,t=document){let r=t.querySelector(e);if(!r)throw new Error(`the page has no ${e}`);return r}function _t(e,t){e.hidden=!t}function at(e){e.hasAttribute("tabindex")||e.setAttribute("tabindex","-1"),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function cf(){for(let e of document.querySelectorAll("[data-awaits-script]"))e.disabled=!1}function we(e){for(let t of document.querySelectorAll("[data-progress]"))t.closest("[hidden]")===null&&(t.textContent=e)}function _a(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var bs=e=>e?`"${e}" `:"";function xs(e,t=""){if(typeof e!="boolean")throw new TypeError(bs(t)+"expected boolean, got type="+typeof e);return e}function Ar(e,t=""){if(typeof e!="number")throw new TypeError(bs(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(bs(t)+"expected integer >= 0, got "+e);return e}function be(e,t,r=""){if(_a(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Ar(t,"length");let n=_a(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=bs(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}var lf=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function Hr(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Aa(e,t){be(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Ba(e,t){if(Aa(e,t),!Kt(e))throw new Error("invalid output, must be aligned")}function df(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Ue(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function De(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function En(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var ct=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function La(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var Ce=ct?e=>e:e=>La(e)>>>0;function hy(e){for(let t=0;t<e.length;t++)e[t]=La(e[t]);return e}var st=ct?e=>e:hy;function ff(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function Ra(e,t){if(ff(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function uf(e,t){return lf(e,"defaults"),lf(t,"opts"),Object.assign(e,t)}function vs(e,t){if(e=be(e),t=be(t),e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function ao(e,t,r){let n=t,o=r||(()=>[]),s=(a,c)=>n(c,...o(a)).update(a).digest(),i=n(new Uint8Array(e),...o(new Uint8Array(0)));return s.outputLen=i.outputLen,s.blockLen=i.blockLen,s.create=(a,...c)=>n(a,...c),s}var ks=(e,t)=>{function r(n,...o){if(be(n,void 0,"key"),e.nonceLength!==void 0){let u=o[0];be(u,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let u=i;u<o.length;u++)if(_a(o[u]))throw new Error("AAD not supported")}e.withAAD&&o[i]!==void 0&&be(o[i],void 0,"AAD");let a=t(n,...o),c=(u,p)=>{if(p!==void 0){if(u!==2)throw new Error("cipher output not supported");be(p,void 0,"output")}},d=!1;return{encrypt(u,p){if(d)throw new Error("cannot encrypt() twice with same key + nonce");return d=!0,be(u,void 0,"data"),c(a.encrypt.length,p),a.encrypt(u,p)},decrypt(u,p){if(be(u,void 0,"data"),s&&u.length<s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,p),a.decrypt(u,p)}}}return Object.assign(r,e),r};function Wr(e,t,r=!0){if(t===void 0)return new Uint8Array(e);if(be(t,e,"output"),r&&!Kt(t))throw new Error("invalid output, must be aligned");return t}function Es(e,t,r){Ar(e),Ar(t),xs(r);let n=new Uint8Array(16),o=En(n);return o.setBigUint64(0,BigInt(t),r),o.setBigUint64(8,BigInt(e),r),n}function Kt(e){return e.byteOffset%4===0}function lt(e){return Uint8Array.from(be(e))}var qr=16,pf=new Uint8Array(16),co=Ue(pf),my=225,gy=(e,t,r,n)=>{let o=n&1;return{s3:r<<31|n>>>1,s2:t<<31|r>>>1,s1:e<<31|t>>>1,s0:e>>>1^my<<24&-(o&1)}},Ts=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255|0;var yy=e=>e>64*1024?8:e>1024?4:2,Ca=class{blockLen=qr;outputLen=qr;s0=0;s1=0;s2=0;s3=0;finished=!1;destroyed=!1;t;W;windowSize;constructor(t,r){be(t,16,"key"),t=lt(t);let n=En(t),o=n.getUint32(0,!1),s=n.getUint32(4,!1),i=n.getUint32(8,!1),a=n.getUint32(12,!1),c=[];for(let m=0;m<128;m++)c.push({s0:Ts(o),s1:Ts(s),s2:Ts(i),s3:Ts(a)}),{s0:o,s1:s,s2:i,s3:a}=gy(o,s,i,a);let d=yy(r||1024);if(![1,2,4,8].includes(d))throw new Error("ghash: invalid window size, expected 2, 4 or 8");this.W=d;let u=128/d,p=this.windowSize=2**d,g=[];for(let m=0;m<u;m++)for(let y=0;y<p;y++){let w=0,E=0,b=0,x=0;for(let O=0;O<d;O++){if(!(y>>>d-O-1&1))continue;let{s0:R,s1:N,s2:P,s3:v}=c[d*m+O];w^=R,E^=N,b^=P,x^=v}g.push({s0:w,s1:E,s2:b,s3:x})}this.t=g}_updateBlock(t,r,n,o){t^=this.s0,r^=this.s1,n^=this.s2,o^=this.s3;let{W:s,t:i,windowSize:a}=this,c=0,d=0,f=0,u=0,p=(1<<s)-1,g=0;for(let m of[t,r,n,o])for(let y=0;y<4;y++){let w=m>>>8*y&255;for(let E=8/s-1;E>=0;E--){let b=w>>>s*E&p,{s0:x,s1:O,s2:_,s3:R}=i[g*a+b];c^=x,d^=O,f^=_,u^=R,g+=1}}this.s0=c,this.s1=d,this.s2=f,this.s3=u}update(t){Hr(this),be(t),t=lt(t);let r=Ue(t),n=Math.floor(t.length/qr),o=t.length%qr;for(let s=0;s<n;s++)this._updateBlock(Ce(r[s*4+0]),Ce(r[s*4+1]),Ce(r[s*4+2]),Ce(r[s*4+3]));return o&&(pf.set(t.subarray(n*qr)),this._updateBlock(Ce(co[0]),Ce(co[1]),Ce(co[2]),Ce(co[3])),De(co)),this}destroy(){this.destroyed=!0;let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){Hr(this),Ba(t,this),this.finished=!0;let{s0:r,s1:n,s2:o,s3:s}=this,i=Ue(t);i[0]=r,i[1]=n,i[2]=o,i[3]=s,ct||st(i.subarray(0,qr/4))}digest(){let t=new Uint8Array(qr);return this.digestInto(t),this.destroy(),t}};var Ia=ao(16,(e,t)=>new Ca(e,t),e=>[e.length]);var Da=16,wy=4,Ss=new Uint8Array(Da);var by=283;function xy(e){if(![16,24,32].includes(e.length))throw new Error('"aes key" expected Uint8Array of length 16/24/32, got length='+e.length)}function $a(e){return e<<1^by&-(e>>7)}function hf(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(t&1),e=$a(e);return r}var vy=(()=>{let e=new Uint8Array(256);for(let r=0,n=1;r<256;r++,n^=$a(n))e[r]=n;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let n=e[255-r];n|=n<<8,t[e[r]]=(n^n>>4^n>>5^n>>6^n>>7^99)&255}return De(e),t})();var ky=e=>e<<24|e>>>8,Ma=e=>e<<8|e>>>24;function Ey(e,t){if(e.length!==256)throw new Error("wrong sbox length");let r=new Uint32Array(256).map((d,f)=>t(e[f])),n=r.map(Ma),o=n.map(Ma),s=o.map(Ma),i=new Uint32Array(256*256),a=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let d=0;d<256;d++)for(let f=0;f<256;f++){let u=d*256+f;i[u]=r[d]^n[f],a[u]=o[d]^s[f],c[u]=e[d]<<8|e[f]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:o,T3:s,T01:i,T23:a}}var gf=Ey(vy,e=>hf(e,3)<<24|e<<16|e<<8|hf(e,2));var Ty=(()=>{let e=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=$a(r))e[t]=r;return e})();function Sy(e){be(e);let t=e.length;xy(e);let{sbox2:r}=gf,n=[];(!ct||!Kt(e))&&n.push(e=lt(e));let o=st(Ue(e)),s=o.length,i=c=>lo(r,c,c,c,c),a=new Uint32Array(t+28);a.set(o);for(let c=s;c<a.length;c++){let d=a[c-1];c%s===0?d=i(ky(d))^Ty[c/s-1]:s>6&&c%s===4&&(d=i(d)),a[c]=a[c-s]^d}return De(...n),a}function Os(e,t,r,n,o,s){return e[r<<8&65280|n>>>8&255]^t[o>>>8&65280|s>>>24&255]}function lo(e,t,r,n,o){return e[t&255|r&65280]|e[n>>>16&255|o>>>16&65280]<<16}function mf(e,t,r,n,o){let{sbox2:s,T01:i,T23:a}=gf,c=0;t^=e[c++],r^=e[c++],n^=e[c++],o^=e[c++];let d=e.length/4-2;for(let m=0;m<d;m++){let y=e[c++]^Os(i,a,t,r,n,o),w=e[c++]^Os(i,a,r,n,o,t),E=e[c++]^Os(i,a,n,o,t,r),b=e[c++]^Os(i,a,o,t,r,n);t=y,r=w,n=E,o=b}let f=e[c++]^lo(s,t,r,n,o),u=e[c++]^lo(s,r,n,o,t),p=e[c++]^lo(s,n,o,t,r),g=e[c++]^lo(s,o,t,r,n);return{s0:f,s1:u,s2:p,s3:g}}function _s(e,t,r,n,o){be(r,Da,"nonce"),be(n),o=Wr(n.length,o);let s=r,i=Ue(s),a=En(s),c=Ue(n),d=Ue(o),f=t?0:12,u=n.length,p=a.getUint32(f,t);for(let m=0;m+4<=c.length;m+=4){let{s0:y,s1:w,s2:E,s3:b}=mf(e,Ce(i[0]),Ce(i[1]),Ce(i[2]),Ce(i[3]));d[m+0]=c[m+0]^Ce(y),d[m+1]=c[m+1]^Ce(w),d[m+2]=c[m+2]^Ce(E),d[m+3]=c[m+3]^Ce(b),p=p+1>>>0,a.setUint32(f,p,t)}let g=Da*Math.floor(c.length/wy);if(g<u){let{s0:m,s1:y,s2:w,s3:E}=mf(e,Ce(i[0]),Ce(i[1]),Ce(i[2]),Ce(i[3])),b=new Uint32Array([m,y,w,E]);st(b);let x=df(b);for(let O=g,_=0;O<u;O++,_++)o[O]=n[O]^x[_];De(b)}return o}function Oy(e,t,r,n,o){let s=o?o.length:0,i=e.create(r,n.length+s);o&&i.update(o);let a=Es(8*n.length,8*s,t);i.update(n),i.update(a);let c=i.digest();return De(a),c}var Pa=ks({blockSize:16,nonceLength:12,tagLength:16,withAAD:!0,varSizeNonce:!0},function(t,r,n){if(r.length<8)throw new Error("aes/gcm: invalid nonce length");let o=16;function s(a,c,d){let f=Oy(Ia,!1,a,d,n);for(let u=0;u<c.length;u++)f[u]^=c[u];return f}function i(){let a=Sy(t),c=Ss.slice(),d=Ss.slice();if(_s(a,!1,d,d,c),r.length===12)d.set(r);else{let u=Ss.slice();En(u).setBigUint64(8,BigInt(r.length*8),!1);let g=Ia.create(c).update(r).update(u);g.digestInto(d),g.destroy()}let f=_s(a,!1,d,Ss);return{xk:a,authKey:c,counter:d,tagMask:f}}return{encrypt(a){let{xk:c,authKey:d,counter:f,tagMask:u}=i(),p=new Uint8Array(a.length+o),g=[c,d,f,u];Kt(a)||g.push(a=lt(a)),_s(c,!1,f,a,p.subarray(0,a.length));let m=s(d,u,p.subarray(0,p.length-o));return g.push(m),p.set(m,a.length),De(...g),p},decrypt(a){let{xk:c,authKey:d,counter:f,tagMask:u}=i(),p=[c,d,u,f];Kt(a)||p.push(a=lt(a));let g=a.subarray(0,-o),m=a.subarray(-o),y=s(d,u,g);if(p.push(y),!vs(y,m))throw De(...p),new Error("aes-gcm: invalid tag");let w=_s(c,!1,f,g);return De(...p),w}}});var Na=12;function yf(e,t){let r=Sr(Na);return Dt(r,Pa(e,r).encrypt(t))}function wf(e,t){let r=Pa(e,t.subarray(0,Na)).decrypt(t.subarray(Na));if(r.length!==32)throw new Error("not a root");return new Uint8Array(r)}async function Br(){try{await fetch("/api/v1/sign-out",{method:"POST",credentials:"same-origin",keepalive:!0})}catch{}await _r()}function bf(){for(let e of document.querySelectorAll("[data-sign-out]"))e.addEventListener("click",()=>{Br()})}async function gt(){let{account:e,wrap:t}=await ye("/api/v1/session"),r=J(t),n=await ys();try{if(!n)throw new Error("nothing kept");let o=wf(r,n),s=ls(o);return o.fill(0),mt(()=>s.signingSeed.fill(0)),{account:e,keys:s}}catch{throw await Br(),new Ke}finally{r.fill(0)}}function Ay(e,t,r,n){Ze(e);let o=Pr({dkLen:32,asyncTick:10},n),{c:s,dkLen:i,asyncTick:a}=o;if(fe(s,"c"),fe(i,"dkLen"),fe(a,"asyncTick"),s<1)throw new Error('"c" (iterations) must be >= 1');if(i<1)throw new Error('"dkLen" must be >= 1');if(i>(2**32-1)*e.outputLen)throw new Error("derived key too long");let c=Ui(t,"password");try{let d=Ui(r,"salt");try{let f=new Uint8Array(i),{iHash:u,oHash:p,outputLen:g}=Ot.create(e,c),m=new Uint8Array(g),y=By(u,p,d,m);return{c:s,dkLen:i,asyncTick:a,DK:f,outputLen:g,eng:y}}finally{typeof r=="string"&&Re(d)}}finally{typeof t=="string"&&Re(c)}}function By(e,t,r,n){let o=new Uint8Array(4),s=ln(o),i=e._cloneInto().update(r),a=t._cloneInto(),c=e._cloneInto,d=t._cloneInto;return{u1:(f,u)=>{s.setInt32(0,f,!1),i._cloneInto(a).update(o).digestInto(n),t._cloneInto(a).update(n).digestInto(n),u.set(n.subarray(0,u.length))},rounds:(f,u)=>{for(let p=1;p<f;p++){c.call(e,a).update(n).digestInto(n),d.call(t,a).update(n).digestInto(n);for(let g=0;g<u.length;g++)u[g]^=n[g]}},output:f=>(e.destroy(),t.destroy(),i.destroy(),a.destroy(),Re(n),f)}}function Ka(e,t,r,n){let{c:o,dkLen:s,DK:i,outputLen:a,eng:c}=Ay(e,t,r,n);for(let d=1,f=0;f<s;d++,f+=a){let u=i.subarray(f,f+a);c.u1(d,u),c.rounds(o,u)}return c.output(i)}function xf(e,t,r,n,o,s){let i=e[t++]^r[n++],a=e[t++]^r[n++],c=e[t++]^r[n++],d=e[t++]^r[n++],f=e[t++]^r[n++],u=e[t++]^r[n++],p=e[t++]^r[n++],g=e[t++]^r[n++],m=e[t++]^r[n++],y=e[t++]^r[n++],w=e[t++]^r[n++],E=e[t++]^r[n++],b=e[t++]^r[n++],x=e[t++]^r[n++],O=e[t++]^r[n++],_=e[t++]^r[n++],R=i,N=a,P=c,v=d,T=f,L=u,U=p,F=g,A=m,K=y,D=w,M=E,W=b,$=x,B=O,k=_;for(let S=0;S<8;S+=2)T^=ce(R+W|0,7),A^=ce(T+R|0,9),W^=ce(A+T|0,13),R^=ce(W+A|0,18),K^=ce(L+N|0,7),$^=ce(K+L|0,9),N^=ce($+K|0,13),L^=ce(N+$|0,18),B^=ce(D+U|0,7),P^=ce(B+D|0,9),U^=ce(P+B|0,13),D^=ce(U+P|0,18),v^=ce(k+M|0,7),F^=ce(v+k|0,9),M^=ce(F+v|0,13),k^=ce(M+F|0,18),N^=ce(R+v|0,7),P^=ce(N+R|0,9),v^=ce(P+N|0,13),R^=ce(v+P|0,18),U^=ce(L+T|0,7),F^=ce(U+L|0,9),T^=ce(F+U|0,13),L^=ce(T+F|0,18),M^=ce(D+K|0,7),A^=ce(M+D|0,9),K^=ce(A+M|0,13),D^=ce(K+A|0,18),W^=ce(k+B|0,7),$^=ce(W+k|0,9),B^=ce($+W|0,13),k^=ce(B+$|0,18);o[s++]=i+R|0,o[s++]=a+N|0,o[s++]=c+P|0,o[s++]=d+v|0,o[s++]=f+T|0,o[s++]=u+L|0,o[s++]=p+U|0,o[s++]=g+F|0,o[s++]=m+A|0,o[s++]=y+K|0,o[s++]=w+D|0,o[s++]=E+M|0,o[s++]=b+W|0,o[s++]=x+$|0,o[s++]=O+B|0,o[s++]=_+k|0}function Ua(e,t,r,n,o){let s=n+0,i=n+16*o;for(let a=0;a<16;a++)r[i+a]=e[t+(2*o-1)*16+a];for(let a=0;a<o;a++,s+=16,t+=16)xf(r,i,e,t,r,s),a>0&&(i+=16),xf(r,s,e,t+=16,r,i)}var Ly=1024*(2**20+1+1);function Ry(e,t,r){let n=Pr({dkLen:32,asyncTick:10,maxmem:Ly},r),{N:o,r:s,p:i,dkLen:a,asyncTick:c,maxmem:d,onProgress:f}=n;if(fe(o,"N"),fe(s,"r"),fe(i,"p"),fe(a,"dkLen"),fe(c,"asyncTick"),fe(d,"maxmem"),f!==void 0&&typeof f!="function")throw new Error('"onProgress" must be a function');if(s<1)throw new Error('"r" expected integer >= 1');let u=128*s,p=u/4,g=Math.pow(2,32);if(o<=1||(o&o-1)!==0||o>g)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(i<1||i>(g-1)*32/u)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(a<1||a>(g-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');let m=u*(o+i+1);if(m>d)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+m+", maxmem="+d);let y=Ka(ge,e,t,{c:1,dkLen:u*i}),w=Gt(y),E=Gt(new Uint8Array(u*o)),b=Gt(new Uint8Array(u)),x=()=>{};if(f){let O=2*o*i,_=Math.max(Math.floor(O/1e4),1),R=0;x=()=>{if(R++,f&&(!(R%_)||R===O))try{f(R/O)}catch(N){throw Re(y,E,b),N}}}return{N:o,r:s,p:i,dkLen:a,blockSize32:p,V:E,B32:w,B:y,tmp:b,blockMixCb:x,asyncTick:c}}function Cy(e,t,r,n,o){let s=Ka(ge,e,r,{c:1,dkLen:t});return Re(r,n,o),s}function fo(e,t,r){let{N:n,r:o,p:s,dkLen:i,blockSize32:a,V:c,B32:d,B:f,tmp:u,blockMixCb:p}=Ry(e,t,r);dn(d);for(let g=0;g<s;g++){let m=a*g;for(let y=0;y<a;y++)c[y]=d[m+y];for(let y=0,w=0;y<n-1;y++)Ua(c,w,c,w+=a,o),p();Ua(c,(n-1)*a,d,m,o),p();for(let y=0;y<n;y++){let w=(d[m+a-16]&n-1)>>>0;for(let E=0;E<a;E++)u[E]=d[m+E]^c[w*a+E];Ua(u,0,d,m,o),p()}}return dn(d),Cy(e,i,f,c,u)}var kf=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Iy=st(Ue(kf("expand 16-byte k"))),My=st(Ue(kf("expand 32-byte k")));function de(e,t){return e<<t|e>>>32-t}var uo=64,Dy=16,Fa=2**32-1,vf=Uint32Array.of();function $y(e,t,r,n,o,s,i,a){let c=o.length,d=new Uint8Array(uo),f=Ue(d),u=ct&&Kt(o)&&Kt(s),p=u?Ue(o):vf,g=u?Ue(s):vf;if(!ct){for(let m=0;m<c;i++){if(e(t,r,n,f,i,a),st(f),i>=Fa)throw new Error("arx: counter overflow");let y=Math.min(uo,c-m);for(let w=0,E;w<y;w++)E=m+w,s[E]=o[E]^d[w];m+=y}return}for(let m=0;m<c;i++){if(e(t,r,n,f,i,a),i>=Fa)throw new Error("arx: counter overflow");let y=Math.min(uo,c-m);if(u&&y===uo){let w=m/4;if(m%4!==0)throw new Error("arx: invalid block position");for(let E=0,b;E<Dy;E++)b=w+E,g[b]=p[b]^f[E];m+=uo;continue}for(let w=0,E;w<y;w++)E=m+w,s[E]=o[E]^d[w];m+=y}}function Ef(e,t){let{allowShortKeys:r,extendNonceFn:n,counterLength:o,counterRight:s,rounds:i}=uf({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return Ar(o),Ar(i),xs(s),xs(r),(a,c,d,f,u=0)=>{be(a,void 0,"key"),be(c,void 0,"nonce"),be(d,void 0,"data");let p=d.length,g=f!==void 0;if(f=Wr(p,f,!1),g&&Ra(d,f),Ar(u),u<0||u>=Fa)throw new Error("arx: counter overflow");let m=[],y=a.length,w,E;if(y===32)m.push(w=lt(a)),E=My;else if(y===16&&r)w=new Uint8Array(32),w.set(a),w.set(a,16),E=Iy,m.push(w);else throw be(a,32,"arx key"),new Error("invalid key size");(!ct||!Kt(c))&&m.push(c=lt(c));let b=Ue(w);if(n){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let _=c.subarray(0,16);if(ct)n(E,b,Ue(_),b);else{let R=st(Uint32Array.from(E));n(R,b,Ue(_),b),De(R),st(b)}c=c.subarray(16)}else ct||st(b);let x=16-o;if(x!==c.length)throw new Error(`arx: nonce must be ${x} or 16 bytes`);if(x!==12){let _=new Uint8Array(12);_.set(c,s?0:12-c.length),c=_,m.push(c)}let O=st(Ue(c));try{return $y(e,E,b,O,d,f,u,i),f}finally{De(...m)}}}function Ye(e,t){return e[t++]&255|(e[t++]&255)<<8}var Ha=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=lt(be(t,32,"key"));let r=Ye(t,0),n=Ye(t,2),o=Ye(t,4),s=Ye(t,6),i=Ye(t,8),a=Ye(t,10),c=Ye(t,12),d=Ye(t,14);this.r[0]=r&8191,this.r[1]=(r>>>13|n<<3)&8191,this.r[2]=(n>>>10|o<<6)&7939,this.r[3]=(o>>>7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|a<<2)&8191,this.r[7]=(a>>>11|c<<5)&8065,this.r[8]=(c>>>8|d<<8)&8191,this.r[9]=d>>>5&127;for(let f=0;f<8;f++)this.pad[f]=Ye(t,16+2*f)}process(t,r,n=!1){let o=n?0:2048,{h:s,r:i}=this,a=i[0],c=i[1],d=i[2],f=i[3],u=i[4],p=i[5],g=i[6],m=i[7],y=i[8],w=i[9],E=Ye(t,r+0),b=Ye(t,r+2),x=Ye(t,r+4),O=Ye(t,r+6),_=Ye(t,r+8),R=Ye(t,r+10),N=Ye(t,r+12),P=Ye(t,r+14),v=s[0]+(E&8191),T=s[1]+((E>>>13|b<<3)&8191),L=s[2]+((b>>>10|x<<6)&8191),U=s[3]+((x>>>7|O<<9)&8191),F=s[4]+((O>>>4|_<<12)&8191),A=s[5]+(_>>>1&8191),K=s[6]+((_>>>14|R<<2)&8191),D=s[7]+((R>>>11|N<<5)&8191),M=s[8]+((N>>>8|P<<8)&8191),W=s[9]+(P>>>5|o),$=0,B=$+v*a+T*(5*w)+L*(5*y)+U*(5*m)+F*(5*g);$=B>>>13,B&=8191,B+=A*(5*p)+K*(5*u)+D*(5*f)+M*(5*d)+W*(5*c),$+=B>>>13,B&=8191;let k=$+v*c+T*a+L*(5*w)+U*(5*y)+F*(5*m);$=k>>>13,k&=8191,k+=A*(5*g)+K*(5*p)+D*(5*u)+M*(5*f)+W*(5*d),$+=k>>>13,k&=8191;let S=$+v*d+T*c+L*a+U*(5*w)+F*(5*y);$=S>>>13,S&=8191,S+=A*(5*m)+K*(5*g)+D*(5*p)+M*(5*u)+W*(5*f),$+=S>>>13,S&=8191;let I=$+v*f+T*d+L*c+U*a+F*(5*w);$=I>>>13,I&=8191,I+=A*(5*y)+K*(5*m)+D*(5*g)+M*(5*p)+W*(5*u),$+=I>>>13,I&=8191;let H=$+v*u+T*f+L*d+U*c+F*a;$=H>>>13,H&=8191,H+=A*(5*w)+K*(5*y)+D*(5*m)+M*(5*g)+W*(5*p),$+=H>>>13,H&=8191;let q=$+v*p+T*u+L*f+U*d+F*c;$=q>>>13,q&=8191,q+=A*a+K*(5*w)+D*(5*y)+M*(5*m)+W*(5*g),$+=q>>>13,q&=8191;let j=$+v*g+T*p+L*u+U*f+F*d;$=j>>>13,j&=8191,j+=A*c+K*a+D*(5*w)+M*(5*y)+W*(5*m),$+=j>>>13,j&=8191;let Y=$+v*m+T*g+L*p+U*u+F*f;$=Y>>>13,Y&=8191,Y+=A*d+K*c+D*a+M*(5*w)+W*(5*y),$+=Y>>>13,Y&=8191;let V=$+v*y+T*m+L*g+U*p+F*u;$=V>>>13,V&=8191,V+=A*f+K*d+D*c+M*a+W*(5*w),$+=V>>>13,V&=8191;let X=$+v*w+T*y+L*m+U*g+F*p;$=X>>>13,X&=8191,X+=A*u+K*f+D*d+M*c+W*a,$+=X>>>13,X&=8191,$=($<<2)+$|0,$=$+B|0,B=$&8191,$=$>>>13,k+=$,s[0]=B,s[1]=k,s[2]=S,s[3]=I,s[4]=H,s[5]=q,s[6]=j,s[7]=Y,s[8]=V,s[9]=X}finalize(){let{h:t,pad:r}=this,n=new Uint16Array(10),o=t[1]>>>13;t[1]&=8191;for(let a=2;a<10;a++)t[a]+=o,o=t[a]>>>13,t[a]&=8191;t[0]+=o*5,o=t[0]>>>13,t[0]&=8191,t[1]+=o,o=t[1]>>>13,t[1]&=8191,t[2]+=o,n[0]=t[0]+5,o=n[0]>>>13,n[0]&=8191;for(let a=1;a<10;a++)n[a]=t[a]+o,o=n[a]>>>13,n[a]&=8191;n[9]-=8192;let s=(o^1)-1;for(let a=0;a<10;a++)n[a]&=s;s=~s;for(let a=0;a<10;a++)t[a]=t[a]&s|n[a];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let i=t[0]+r[0];t[0]=i&65535;for(let a=1;a<8;a++)i=(t[a]+r[a]|0)+(i>>>16)|0,t[a]=i&65535;De(n)}update(t){Hr(this),be(t),t=lt(t);let{buffer:r,blockLen:n}=this,o=t.length;for(let s=0;s<o;){let i=Math.min(n-this.pos,o-s);if(i===n){for(;n<=o-s;s+=n)this.process(t,s);continue}r.set(t.subarray(s,s+i),this.pos),this.pos+=i,s+=i,this.pos===n&&(this.process(r,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,De(this.h,this.r,this.buffer,this.pad)}digestInto(t){Hr(this),Aa(t,this),this.finished=!0;let{buffer:r,h:n}=this,{pos:o}=this;if(o){for(r[o++]=1;o<16;o++)r[o]=0;this.process(r,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)t[s++]=n[i]>>>0,t[s++]=n[i]>>>8}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}},Tf=ao(32,e=>new Ha(e));function Py(e,t,r,n,o,s=20){let i=e[0],a=e[1],c=e[2],d=e[3],f=t[0],u=t[1],p=t[2],g=t[3],m=t[4],y=t[5],w=t[6],E=t[7],b=o,x=r[0],O=r[1],_=r[2],R=i,N=a,P=c,v=d,T=f,L=u,U=p,F=g,A=m,K=y,D=w,M=E,W=b,$=x,B=O,k=_;for(let I=0;I<s;I+=2)R=R+T|0,W=de(W^R,16),A=A+W|0,T=de(T^A,12),R=R+T|0,W=de(W^R,8),A=A+W|0,T=de(T^A,7),N=N+L|0,$=de($^N,16),K=K+$|0,L=de(L^K,12),N=N+L|0,$=de($^N,8),K=K+$|0,L=de(L^K,7),P=P+U|0,B=de(B^P,16),D=D+B|0,U=de(U^D,12),P=P+U|0,B=de(B^P,8),D=D+B|0,U=de(U^D,7),v=v+F|0,k=de(k^v,16),M=M+k|0,F=de(F^M,12),v=v+F|0,k=de(k^v,8),M=M+k|0,F=de(F^M,7),R=R+L|0,k=de(k^R,16),D=D+k|0,L=de(L^D,12),R=R+L|0,k=de(k^R,8),D=D+k|0,L=de(L^D,7),N=N+U|0,W=de(W^N,16),M=M+W|0,U=de(U^M,12),N=N+U|0,W=de(W^N,8),M=M+W|0,U=de(U^M,7),P=P+F|0,$=de($^P,16),A=A+$|0,F=de(F^A,12),P=P+F|0,$=de($^P,8),A=A+$|0,F=de(F^A,7),v=v+T|0,B=de(B^v,16),K=K+B|0,T=de(T^K,12),v=v+T|0,B=de(B^v,8),K=K+B|0,T=de(T^K,7);let S=0;n[S++]=i+R|0,n[S++]=a+N|0,n[S++]=c+P|0,n[S++]=d+v|0,n[S++]=f+T|0,n[S++]=u+L|0,n[S++]=p+U|0,n[S++]=g+F|0,n[S++]=m+A|0,n[S++]=y+K|0,n[S++]=w+D|0,n[S++]=E+M|0,n[S++]=b+W|0,n[S++]=x+$|0,n[S++]=O+B|0,n[S++]=_+k|0}var Ny=Ef(Py,{counterRight:!1,counterLength:4,allowShortKeys:!1});var Ky=new Uint8Array(16),Sf=(e,t)=>{e.update(t);let r=t.length%16;r&&e.update(Ky.subarray(r))},Uy=new Uint8Array(32);function Of(e,t,r,n,o){o!==void 0&&be(o,void 0,"AAD");let s=e(t,r,Uy),i=Es(n.length,o?o.length:0,!0),a=Tf.create(s);o&&Sf(a,o),Sf(a,n),a.update(i);let c=a.digest();return De(s,i),c}var Fy=e=>(t,r,n)=>({encrypt(s,i){let a=s.length;i=Wr(a+16,i,!1),i.set(s);let c=i.subarray(0,-16);e(t,r,c,c,1);let d=Of(e,t,r,c,n);return i.set(d,a),De(d),i},decrypt(s,i){i=Wr(s.length-16,i,!1);let a=s.subarray(0,-16),c=s.subarray(-16),d=Of(e,t,r,a,n);if(!vs(c,d))throw De(d),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,r,i,i,1),De(d),i}}),yt=ks({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},Fy(Ny));var Hy=BigInt(0),Wa=class extends Error{constructor(t=""){super(t)}},Jt={Err:Wa,_tlv:{encode:(e,t)=>{let{Err:r}=Jt;if(Qt(e,"tag"),e<0||e>255)throw new r("tlv.encode: wrong tag");if(Pl(t,"data"),t.length&1)throw new r("tlv.encode: unpadded data");let n=t.length/2,o=qn(n);if(o.length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?qn(o.length/2|128):"";return qn(e)+s+o+t},decode(e,t){let{Err:r}=Jt;t=se(t,void 0,"DER data");let n=0;if(e<0||e>255)throw new r("tlv.decode: wrong tag");if(t.length<2||t[n++]!==e)throw new r("tlv.decode: wrong tlv");let o=t[n++],s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte length is too big");let d=t.subarray(n,n+c);if(d.length!==c)throw new r("tlv.decode: length bytes not complete");if(d[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let f of d)i=i<<8|f;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=t.subarray(n,n+i);if(a.length!==i)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+i)}}},_int:{encode(e){let{Err:t}=Jt;if(Wo(e),e<Hy)throw new t("integer: negative integers are not allowed");let r=qn(e);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(e){let{Err:t}=Jt;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid signature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary leading zero");return ft(e)}},toSig(e,t){let{Err:r,_int:n,_tlv:o}=Jt;if(t!==void 0&&(Qt(t,"maxScalarBytes"),t<1))throw new r("invalid signature: maxScalarBytes must be positive");let s=se(e,void 0,"signature"),{v:i,l:a}=o.decode(48,s);if(a.length)throw new r("invalid signature: left bytes after parsing");let{v:c,l:d}=o.decode(2,i),{v:f,l:u}=o.decode(2,d);if(u.length)throw new r("invalid signature: left bytes after parsing");if(t!==void 0&&(c.length>t||f.length>t))throw new r("invalid signature: integer too large");return{r:n.decode(c),s:n.decode(f)}},hexFromSig(e){let{_tlv:t,_int:r}=Jt;We(e,{r:"bigint",s:"bigint"},{},"sig");let n=t.encode(2,r.encode(e.r)),o=t.encode(2,r.encode(e.s)),s=n+o;return t.encode(48,s)}},As=(Object.freeze(Jt._tlv),Object.freeze(Jt._int),Object.freeze(Jt));var _f=(e,t)=>(e+(e>=0?t:-t)/Af)/t;function Wy(e,t,r){Mt("scalar",e,er,r);let[[n,o],[s,i]]=t,a=_f(i*e,r),c=_f(-o*e,r),d=e-a*n-c*s,f=-a*o-c*i,u=d<er,p=f<er;u&&(d=-d),p&&(f=-f);let g=zn(Math.ceil(pn(r)/2))+jr;if(d<er||d>=g||f<er||f>=g)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:u,k1:d,k2neg:p,k2:f}}function za(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or "der"');return e}function qa(e,t){We(e);let r={};for(let n of Object.keys(t))r[n]=e[n]===void 0?t[n]:e[n];return nt(r.lowS,"lowS"),nt(r.prehash,"prehash"),r.format!==void 0&&za(r.format),r}var er=BigInt(0),jr=BigInt(1),Af=BigInt(2),ja=BigInt(3),qy=BigInt(4);function Ya(e,t={}){let r=Zo("weierstrass",e,t),n=r.Fp,o=r.Fn,s=r.CURVE,{h:i,n:a}=s;We(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});let{endo:c,allowInfinityPoint:d,clearCofactor:f,isTorsionFree:u,fromBytes:p,toBytes:g}=t,m=t.randomBytes===void 0?Xt:t.randomBytes;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let y=c?{beta:c.beta,basises:c.basises.map(B=>[...B])}:void 0,w=Lf(n,o);function E(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function b(B,k,S){if(k.is0()){if(!d)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:I,y:H}=k.toAffine(),q=n.toBytes(I);if(nt(S,"isCompressed"),S){E();let j=!n.isOdd(H);return $e(Bf(j),q)}else return $e(Uint8Array.of(4),q,n.toBytes(H))}function x(B){se(B,void 0,"Point");let{publicKey:k,publicKeyUncompressed:S}=w,I=B.length,H=B[0],q=B.subarray(1);if(d&&I===1&&H===0)return{x:n.ZERO,y:n.ZERO};if(I===k&&(H===2||H===3)){let j=n.fromBytes(q);if(!n.isValid(j))throw new Error("bad point: is not on curve, wrong x");let Y=P(j),V;try{V=n.sqrt(Y)}catch(Oe){let ve=Oe instanceof Error?": "+Oe.message:"";throw new Error("bad point: is not on curve, sqrt error"+ve)}E();let X=n.isOdd(V);return(H&1)===1!==X&&(V=n.neg(V)),{x:j,y:V}}else if(I===S&&H===4){let j=n.BYTES,Y=n.fromBytes(q.subarray(0,j)),V=n.fromBytes(q.subarray(j,j*2));if(!v(Y,V))throw new Error("bad point: is not on curve");return{x:Y,y:V}}else throw new Error(`bad point: got length ${I}, expected compressed=${k} or uncompressed=${S}`)}let O=g===void 0?b:g,_=p===void 0?x:p,R=n.mul(s.b,ja),N=n.is0(s.a)?B=>n.ZERO:B=>n.mul(s.a,B);function P(B){let k=n.sqr(B),S=n.mul(k,B);return n.add(n.add(S,n.mul(B,s.a)),s.b)}function v(B,k){let S=n.sqr(k),I=P(B);return n.eql(S,I)}if(!v(s.Gx,s.Gy))throw new Error("bad curve params: generator point");let T=n.mul(n.pow(s.a,ja),qy),L=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(T,L)))throw new Error("bad curve params: a or b");function U(B,k,S=!1){if(!n.isValid(k)||S&&n.is0(k))throw new Error(`bad point coordinate ${B}`);return typeof k=="object"&&k!==null?n.create(k):k}function F(B){if(!(B instanceof M))throw new Error("Weierstrass Point expected")}function A(B){if(!y||!y.basises)throw new Error("no endo");return Wy(B,y.basises,o.ORDER)}function K(B,k,S,I){if(!o.isValid(I))throw new RangeError("invalid scalar: out of range");if(y){let{k1neg:H,k1:q,k2neg:j,k2:Y}=A(I),V=new M(n.mul(S.X,y.beta),S.Y,S.Z);B.push(H?S.negate():S,j?V.negate():V),k.push(q,Y)}else B.push(S),k.push(I)}let D=new WeakSet;class M{static BASE=new M(s.Gx,s.Gy,n.ONE);static ZERO=new M(n.ZERO,n.ONE,n.ZERO);static Fp=n;static Fn=o;X;Y;Z;constructor(k,S,I){this.X=U("x",k),this.Y=U("y",S,!0),this.Z=U("z",I),Object.freeze(this)}static CURVE(){return s}static fromAffine(k){let{x:S,y:I}=k||{};if(!k||!n.isValid(S)||!n.isValid(I))throw new Error("invalid affine point");if(k instanceof M)throw new Error("projective point not allowed");return n.is0(S)&&n.is0(I)?M.ZERO:new M(S,I,n.ONE)}static fromBytes(k){let S=M.fromAffine(_(se(k,void 0,"point")));return S.assertValidity(),S}static fromHex(k){return M.fromBytes(fn(k))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(k=6,S=!0){return $.setWindowSize(this,k),S||this.multiply(ja),this}assertValidity(){let k=this;if(k.is0()){if(d&&n.is0(k.X)&&n.eql(k.Y,n.ONE)&&n.is0(k.Z))return;throw new Error("bad point: ZERO")}if(D.has(k))return;let{x:S,y:I}=k.toAffine();if(!n.isValid(S)||!n.isValid(I))throw new Error("bad point: x or y not field elements");if(!v(S,I))throw new Error("bad point: equation left != right");if(!k.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");D.add(k)}hasEvenY(){let{y:k}=this.toAffine();if(!n.isOdd)throw new Error("Field doesn't support isOdd");return!n.isOdd(k)}equals(k){F(k);let{X:S,Y:I,Z:H}=this,{X:q,Y:j,Z:Y}=k,V=n.eql(n.mul(S,Y),n.mul(q,H)),X=n.eql(n.mul(I,Y),n.mul(j,H));return V&&X}negate(){return new M(this.X,n.neg(this.Y),this.Z)}double(){let{X:k,Y:S,Z:I}=this,H=n.ZERO,q=n.ZERO,j=n.ZERO,Y=n.mul(k,k),V=n.mul(S,S),X=n.mul(I,I),te=n.mul(k,S);return te=n.add(te,te),j=n.mul(k,I),j=n.add(j,j),H=N(j),q=n.mul(R,X),q=n.add(H,q),H=n.sub(V,q),q=n.add(V,q),q=n.mul(H,q),H=n.mul(te,H),j=n.mul(R,j),X=N(X),te=n.sub(Y,X),te=N(te),te=n.add(te,j),j=n.add(Y,Y),Y=n.add(j,Y),Y=n.add(Y,X),Y=n.mul(Y,te),q=n.add(q,Y),X=n.mul(S,I),X=n.add(X,X),Y=n.mul(X,te),H=n.sub(H,Y),j=n.mul(X,V),j=n.add(j,j),j=n.add(j,j),new M(H,q,j)}add(k){F(k);let{X:S,Y:I,Z:H}=this,{X:q,Y:j,Z:Y}=k,V=n.ZERO,X=n.ZERO,te=n.ZERO,Oe=n.mul(S,q),ve=n.mul(I,j),Me=n.mul(H,Y),rt=n.add(S,I),Te=n.add(q,j);rt=n.mul(rt,Te),Te=n.add(Oe,ve),rt=n.sub(rt,Te),Te=n.add(S,H);let Ae=n.add(q,Y);return Te=n.mul(Te,Ae),Ae=n.add(Oe,Me),Te=n.sub(Te,Ae),Ae=n.add(I,H),V=n.add(j,Y),Ae=n.mul(Ae,V),V=n.add(ve,Me),Ae=n.sub(Ae,V),te=N(Te),V=n.mul(R,Me),te=n.add(V,te),V=n.sub(ve,te),te=n.add(ve,te),X=n.mul(V,te),ve=n.add(Oe,Oe),ve=n.add(ve,Oe),Me=N(Me),Te=n.mul(R,Te),ve=n.add(ve,Me),Me=n.sub(Oe,Me),Me=N(Me),Te=n.add(Te,Me),Oe=n.mul(ve,Te),X=n.add(X,Oe),Oe=n.mul(Ae,Te),V=n.mul(rt,V),V=n.sub(V,Oe),Oe=n.mul(rt,ve),te=n.mul(Ae,te),te=n.add(te,Oe),new M(V,X,te)}subtract(k){return F(k),this.add(k.negate())}is0(){return this.equals(M.ZERO)}multiply(k){if(!o.isValidNot0(k))throw new RangeError("invalid scalar: out of range");let{p:S,f:I}=$.mulSecret(this,k,i,W);return W([S,I])[0]}multiplyUnsafe(k){let S=this,I=k;if(!o.isValid(I))throw new RangeError("invalid scalar: out of range");if(I===er||S.is0())return M.ZERO;if(I===jr)return S;if($.hasWindowSize(this))return $.mulUnsafe(S,I,W);let H=[],q=[];return K(H,q,S,I),Go(M,H,q)}mulAddUnsafe(k,S,I){F(S);let H=[],q=[];return K(H,q,this,k),K(H,q,S,I),Go(M,H,q)}toAffine(k){let S=this,I=k;if(I!=null&&!n.isValid(I))throw new RangeError('"invertedZ" expected valid field element');let{X:H,Y:q,Z:j}=S;if(n.eql(j,n.ONE))return{x:H,y:q};let Y=S.is0();I==null&&(I=Y?n.ONE:n.inv(j));let V=n.mul(H,I),X=n.mul(q,I),te=n.mul(j,I);if(Y)return{x:n.ZERO,y:n.ZERO};if(!n.eql(te,n.ONE))throw new Error("invZ was invalid");return{x:V,y:X}}isTorsionFree(){return i===jr?!0:u?u(M,this):$.mulUnsafe(this,a).is0()}clearCofactor(){return i===jr?this:f?f(M,this):this.multiplyUnsafe(i)}isSmallOrder(){return i===jr?this.is0():this.clearCofactor().is0()}toBytes(k=!0){return nt(k,"isCompressed"),this.assertValidity(),O(M,this,k)}toHex(k=!0){return Wn(this.toBytes(k))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let W=B=>Vo(M,B),$=new mn(M,m);return $.bits>=6&&M.BASE.precompute(6),Object.freeze(M.prototype),Object.freeze(M),M}function Bf(e){return Uint8Array.of(e?2:3)}function Lf(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function jy(e,t={}){kr(e);let{Fn:r}=e,n=t.randomBytes===void 0?Xt:t.randomBytes,o=Object.assign(Lf(e.Fp,r),{seed:Math.max(Yo(r.ORDER),16)});function s(g){try{let m=r.fromBytes(g);return r.isValidNot0(m)}catch{return!1}}function i(g,m){let{publicKey:y,publicKeyUncompressed:w}=o;try{let E=g.length;return m===!0&&E!==y||m===!1&&E!==w?!1:!e.fromBytes(g).is0()}catch{return!1}}function a(g){return g=g===void 0?n(o.seed):g,Zi(se(g,o.seed,"seed"),r.ORDER)}function c(g,m=!0){return e.BASE.multiply(r.fromBytes(g)).toBytes(m)}function d(g){let{secretKey:m,publicKey:y,publicKeyUncompressed:w}=o,E=r._lengths;if(!wr(g))return;let b=se(g,void 0,"key").length,x=b===y||b===w,O=b===m||!!E?.includes(b);if(!(x&&O))return x}function f(g,m,y=!0){if(d(g)===!0)throw new Error("first arg must be private key");if(d(m)===!1)throw new Error("second arg must be public key");let w=r.fromBytes(g),E=e.fromBytes(m);if(E.is0())throw new Error("invalid public key: point at infinity");return E.multiply(w).toBytes(y)}let u={isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a},p=gn(a,c);return Object.freeze(u),Object.freeze(o),Object.freeze({getPublicKey:c,getSharedSecret:f,keygen:p,Point:e,utils:u,lengths:o})}function Va(e,t,r={}){kr(e);let n=t;Ze(n),We(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let o=Object.assign({},r),s=o.randomBytes===void 0?Xt:o.randomBytes,i=o.hmac===void 0?(B,k)=>Ot(n,B,k):o.hmac,{Fp:a,Fn:c}=e,{ORDER:d,BITS:f}=c,u=Yo(d),p=ea(s,u),{keygen:g,getPublicKey:m,getSharedSecret:y,utils:w,lengths:E}=jy(e,o),b={prehash:!0,lowS:typeof o.lowS=="boolean"?o.lowS:!0,format:"compact",extraEntropy:!1},x=d*Af+jr<a.ORDER;function O(B){let k=d>>jr;return B>k}function _(B,k){if(!c.isValidNot0(k))throw new Error(`invalid signature ${B}: out of range 1..Point.Fn.ORDER`);return k}function R(){if(!a.isOdd)throw new Error("Field doesn't support isOdd")}function N(B,k,S){return R(),(B===S?0:2)|Number(a.isOdd(k))}function P(){if(x)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function v(B,k){za(k);let S=E.signature,I=k==="compact"?S:k==="recovered"?S+1:void 0;return se(B,I)}class T{r;s;recovery;constructor(k,S,I){if(this.r=_("r",k),this.s=_("s",S),I!=null){if(P(),![0,1,2,3].includes(I))throw new Error("invalid recovery id");this.recovery=I}Object.freeze(this)}static fromBytes(k,S=b.format){v(k,S);let I;if(S==="der"){if(k.length>2*c.BYTES+16)throw new As.Err("invalid signature: DER signature too long");let{r:Y,s:V}=As.toSig(se(k),c.BYTES+1);return new T(Y,V)}S==="recovered"&&(I=k[0],S="compact",k=k.subarray(1));let H=E.signature/2,q=k.subarray(0,H),j=k.subarray(H,H*2);return new T(c.fromBytes(q),c.fromBytes(j),I)}static fromHex(k,S){return this.fromBytes(fn(k),S)}assertRecovery(){let{recovery:k}=this;if(k==null)throw new Error("invalid recovery id: must be present");return k}addRecoveryBit(k){return new T(this.r,this.s,k)}recoverPublicKey(k){let{r:S,s:I}=this,H=this.assertRecovery(),q=H===2||H===3?S+d:S;if(!a.isValid(q))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let j=a.toBytes(q),Y=e.fromBytes($e(Bf((H&1)===0),j)),V=c.inv(q),X=U(se(k,void 0,"msgHash")),te=c.create(-X*V),Oe=c.create(I*V),ve=e.BASE.mulAddUnsafe(te,Y,Oe);if(ve.is0())throw new Error("invalid recovery: point at infinify");return ve.assertValidity(),ve}hasHighS(){return O(this.s)}toBytes(k=b.format){if(za(k),k==="der")return fn(As.hexFromSig(this));let{r:S,s:I}=this,H=c.toBytes(S),q=c.toBytes(I);return k==="recovered"?(P(),$e(Uint8Array.of(this.assertRecovery()),H,q)):$e(H,q)}toHex(k){return Wn(this.toBytes(k))}}Object.freeze(T.prototype),Object.freeze(T);let L=o.bits2int===void 0?function(k){if(k.length>8192)throw new Error("input is too large");let S=ft(k),I=k.length*8-f;return I>0?S>>BigInt(I):S}:o.bits2int,U=o.bits2int_modN===void 0?function(k){return c.create(L(k))}:o.bits2int_modN,F=zn(f);function A(B){return Mt("num < 2^"+f,B,er,F),c.toBytes(B)}function K(B,k){return se(B,void 0,"message"),k?se(n(B),void 0,"prehashed message"):B}function D(B,k,S){let{lowS:I,prehash:H,extraEntropy:q}=qa(S,b);B=K(B,H);let j=U(B),Y=c.fromBytes(k);if(!c.isValidNot0(Y))throw new Error("invalid private key");let V=[A(Y),A(j)];if(q!=null&&q!==!1){let ve=q===!0?s(E.secretKey):q;V.push(se(ve,void 0,"extraEntropy"))}let X=$e(...V),te=j;function Oe(ve){let Me=L(ve);if(!c.isValidNot0(Me))return;let rt=e.BASE.multiply(Me).toAffine(),Te=c.create(rt.x);if(Te===er)return;let Ae;if(p!==void 0){let ur=ft(Zi(p(u),d)),_m=c.inv(c.mul(ur,Me)),Am=c.mul(ur,te),Bm=c.mul(ur,Y);Ae=c.create(_m*c.create(Am+Bm*Te))}else{let ur=Yl(Me,d);Ae=c.create(ur*c.create(te+Te*Y))}if(Ae===er)return;let an=N(rt.x,rt.y,Te),Pn=Ae;return I&&O(Ae)&&(Pn=c.neg(Ae),an^=1),new T(Te,Pn,x?void 0:an)}return{seed:X,k2sig:Oe}}function M(B,k,S={}){let{seed:I,k2sig:H}=D(B,k,S);return Kl(n.outputLen,c.BYTES,i)(I,H).toBytes(S.format)}function W(B,k,S,I={}){let{lowS:H,prehash:q,format:j}=qa(I,b);if(S=se(S,void 0,"publicKey"),k=K(k,q),!wr(B)){let Y=B instanceof T?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+Y)}v(B,j);try{let Y=T.fromBytes(B,j),V=e.fromBytes(S);if(V.is0()||H&&Y.hasHighS())return!1;let{r:X,s:te}=Y,Oe=U(k),ve=c.inv(te),Me=c.create(Oe*ve),rt=c.create(X*ve),Te=e.BASE.mulAddUnsafe(Me,V,rt);if(Te.is0())return!1;let Ae=Te.toAffine();return!(c.create(Ae.x)!==X||j==="recovered"&&Y.recovery!==N(Ae.x,Ae.y,X))}catch{return!1}}function $(B,k,S={}){let{prehash:I}=qa(S,b);return k=K(k,I),T.fromBytes(B,"recovered").recoverPublicKey(k).toBytes()}return Object.freeze({keygen:g,getPublicKey:m,getSharedSecret:y,utils:w,lengths:E,Point:e,sign:M,verify:W,recoverPublicKey:$,Signature:T,hash:n})}var zy={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},Yy={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")};var Vy=Ya(zy),tr=Va(Vy,ge);var Gy=Ya(Yy),Rf=Va(Gy,Dl);var Zy=BigInt(0),po=BigInt(1),Xy=BigInt(2),Qy=BigInt(7),Jy=BigInt(256),ew=BigInt(113),Mf=[],Df=[],$f=[];for(let e=0,t=po,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],Mf.push(2*(5*n+r)),Df.push((e+1)*(e+2)/2%64);let o=Zy;for(let s=0;s<7;s++)t=(t<<po^(t>>Qy)*ew)%Jy,t&Xy&&(o^=po<<(po<<BigInt(s))-po);$f.push(o)}var Pf=Do($f,!0),tw=Pf[0],rw=Pf[1],nw=(e,t,r)=>e<<r|t>>>32-r,ow=(e,t,r)=>t<<r|e>>>32-r,sw=(e,t,r)=>t<<r-32|e>>>64-r,iw=(e,t,r)=>e<<r-32|t>>>64-r,Cf=(e,t,r)=>r>32?sw(e,t,r):nw(e,t,r),If=(e,t,r)=>r>32?iw(e,t,r):ow(e,t,r),Tn=new Uint32Array(10);function aw(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(fe(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)Tn[s]=e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let i=(s+8)%10,a=(s+2)%10,c=Tn[a],d=Tn[a+1],f=Cf(c,d,1)^Tn[i],u=If(c,d,1)^Tn[i+1];for(let p=0;p<50;p+=10)e[s+p]^=f,e[s+p+1]^=u}let n=e[2],o=e[3];for(let s=0;s<24;s++){let i=Df[s],a=Cf(n,o,i),c=If(n,o,i),d=Mf[s];n=e[d],o=e[d+1],e[d]=a,e[d+1]=c}for(let s=0;s<50;s+=10){let i=e[s],a=e[s+1],c=e[s+2],d=e[s+3];e[s]^=~e[s+2]&e[s+4],e[s+1]^=~e[s+3]&e[s+5],e[s+2]^=~e[s+4]&e[s+6],e[s+3]^=~e[s+5]&e[s+7],e[s+4]^=~e[s+6]&e[s+8],e[s+5]^=~e[s+7]&e[s+9],e[s+6]^=~e[s+8]&i,e[s+7]^=~e[s+9]&a,e[s+8]^=~i&c,e[s+9]^=~a&d}e[0]^=tw[r],e[1]^=rw[r]}Re(Tn)}var Bs=class e{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,r,n,o=!1,s=24){if(fe(t,"blockLen"),fe(r,"suffix"),fe(s,"rounds"),_l(o,"enableXOF"),this.blockLen=t,this.suffix=r,this.outputLen=n,this.enableXOF=o,this.canXOF=o,this.rounds=s,fe(n,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=Gt(this.state)}clone(){return this._cloneInto()}keccak(){dn(this.state32),aw(this.state32,this.rounds),dn(this.state32),this.posOut=0,this.pos=0}update(t){Vt(this),re(t);let{blockLen:r,state:n,state32:o}=this,s=t.length,i=r%4===0&&t.byteOffset%4===0,a=r/4,c=i&&s>=r?Gt(t):void 0;for(let d=0;d<s;){if(c!==void 0&&this.pos===0&&d%4===0&&s-d>=r){for(let u=0,p=d/4;u<a;u++)o[u]^=c[p+u];d+=r,this.pos=r,this.keccak();continue}let f=Math.min(r-this.pos,s-d);for(let u=0;u<f;u++)n[this.pos++]^=t[d++];this.pos===r&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:n,blockLen:o}=this;t[n]^=r,(r&128)!==0&&n===o-1&&this.keccak(),t[o-1]^=128,this.keccak()}writeInto(t){Vt(this,!1),re(t),this.finish();let r=this.state,{blockLen:n}=this;for(let o=0,s=t.length;o<s;){this.posOut>=n&&this.keccak();let i=Math.min(n-this.posOut,s-o);t.set(r.subarray(this.posOut,this.posOut+i),o),this.posOut+=i,o+=i}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return fe(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(cn(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){let t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,Re(this.state)}_cloneInto(t){let{blockLen:r,suffix:n,outputLen:o,rounds:s,enableXOF:i}=this;return t||=new e(r,n,o,i,s),t.blockLen=r,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=n,t.outputLen=o,t.enableXOF=i,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}},Nf=(e,t,r,n={})=>Nr(()=>new Bs(t,e,r),n);var zr=Nf(6,136,32,Zt(8));var Kf=Nf(6,72,64,Zt(10));var Uf=(e,t,r,n={})=>Nr((o={})=>(o=Pr({},o),new Bs(t,e,o.dkLen===void 0?r:o.dkLen,!0)),n),Ff=Uf(31,168,16,Zt(11)),Ut=Uf(31,136,32,Zt(12));var Ft=It;function Ls(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Hf(e){return Uint8Array.from(e)}function Yr(e,...t){let r=o=>typeof o=="number"?o:o.bytesLen,n=t.reduce((o,s)=>o+r(s),0);return{bytesLen:n,encode:o=>{let s=new Uint8Array(n);for(let i=0,a=0;i<t.length;i++){let c=t[i],d=r(c),f=typeof c=="number"?o[i]:c.encode(o[i]);re(f,d,e),s.set(f,a),typeof c!="number"&&f.fill(0),a+=d}return s},decode:o=>{re(o,n,e);let s=[];for(let i of t){let a=r(i),c=o.subarray(0,a);s.push(typeof i=="number"?c:i.decode(c)),o=o.subarray(a)}return s}}}function Rs(e,t){let r=t*e.bytesLen;return{bytesLen:r,encode:n=>{if(n.length!==t)throw new Error(`vecCoder.encode: wrong length=${n.length}. Expected: ${t}`);let o=new Uint8Array(r);for(let s=0,i=0;s<n.length;s++){let a=e.encode(n[s]);o.set(a,i),a.fill(0),i+=a.length}return o},decode:n=>{re(n,r);let o=[];for(let s=0;s<n.length;s+=e.bytesLen)o.push(e.decode(n.subarray(s,s+e.bytesLen)));return o}}}function Fe(...e){for(let t of e)if(Array.isArray(t))for(let r of t)r.fill(0);else t.fill(0)}function Ga(e){return(1<<e)-1}var qE=Uint8Array.of();var Wf=e=>{let{newPoly:t,N:r,Q:n,F:o,ROOT_OF_UNITY:s,brvBits:i,isKyber:a}=e,c=(b,x=n)=>{let O=b%x|0;return(O>=0?O|0:x+O|0)|0},d=(b,x=n)=>{let O=c(b,x)|0;return(O>x>>1?O-x|0:O)|0};function f(){let b=t(r);for(let x=0;x<r;x++){let O=ta(x,i),_=BigInt(s)**BigInt(O)%BigInt(n);b[x]=Number(_)|0}return b}let u=f(),p={add:(b,x)=>c((b|0)+(x|0))|0,sub:(b,x)=>c((b|0)-(x|0))|0,mul:(b,x)=>c((b|0)*(x|0))|0,inv:b=>{throw new Error("not implemented")}},g={N:r,roots:u,invertButterflies:!0,skipStages:a?1:0,brp:!1},m=ra(p,{dit:!1,...g}),y=ra(p,{dit:!0,...g});return{mod:c,smod:d,nttZetas:u,NTT:{encode:b=>m(b),decode:b=>{y(b);for(let x=0;x<b.length;x++)b[x]=c(o*b[x]);return b}},bitsCoder:(b,x)=>{let O=Ga(b),_=b*(r/8);return{bytesLen:_,encode:R=>{let N=new Uint8Array(_);for(let P=0,v=0,T=0,L=0;P<R.length;P++)for(v|=(x.encode(R[P])&O)<<T,T+=b;T>=8;T-=8,v>>=8)N[L++]=v&Ga(T);return N},decode:R=>{let N=t(r);for(let P=0,v=0,T=0,L=0;P<R.length;P++)for(v|=R[P]<<T,T+=8;T>=b;T-=b,v>>=b)N[L++]=x.decode(v&O);return N}}}}},cw=e=>(t,r)=>{r||(r=e.blockLen);let n=new Uint8Array(t.length+2);n.set(t);let o=t.length,s=new Uint8Array(r),i=e.create({}),a=0,c=0;return{stats:()=>({calls:a,xofs:c}),get:(d,f)=>(n[o+0]=d,n[o+1]=f,i.destroy(),i=e.create({}).update(n),a++,()=>(c++,i.xofInto(s))),clean:()=>{i.destroy(),Fe(s,n)}}},qf=cw(Ff);var Ge=256,rr=3329,lw=3303,dw=17,{mod:go,nttZetas:fw,NTT:Vr,bitsCoder:uw}=Wf({N:Ge,Q:rr,F:lw,ROOT_OF_UNITY:dw,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),Za={512:{N:Ge,Q:rr,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128},768:{N:Ge,Q:rr,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:Ge,Q:rr,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256}},pw=e=>{if(e>=12)return{encode:r=>r,decode:r=>r};let t=2**(e-1);return{encode:r=>((r<<e)+rr/2)/rr,decode:r=>r*rr+t>>>e}},ho=e=>uw(e,pw(e));function Gr(e,t){for(let r=0;r<Ge;r++)e[r]=go(e[r]+t[r])}function hw(e,t){for(let r=0;r<Ge;r++)e[r]=go(e[r]-t[r])}function mw(e,t,r,n,o){let s=go(t*n*o+e*r),i=go(e*n+t*r);return{c0:s,c1:i}}function Cs(e,t){for(let r=0;r<Ge/2;r++){let n=fw[64+(r>>1)];r&1&&(n=-n);let{c0:o,c1:s}=mw(e[2*r+0],e[2*r+1],t[2*r+0],t[2*r+1],n);e[2*r+0]=o,e[2*r+1]=s}return e}function jf(e){let t=new Uint16Array(Ge);for(let r=0;r<Ge;){let n=e();if(n.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;r<Ge&&o+3<=n.length;o+=3){let s=(n[o+0]>>0|n[o+1]<<8)&4095,i=(n[o+1]>>4|n[o+2]<<4)&4095;s<rr&&(t[r++]=s),r<Ge&&i<rr&&(t[r++]=i)}}return t}function mo(e,t,r,n){let o=e(n*Ge/4,t,r),s=new Uint16Array(Ge),i=Gt(o),a=0;for(let c=0,d=0,f=0,u=0;c<i.length;c++){let p=i[c];for(let g=0;g<32;g++)f+=p&1,p>>=1,a+=1,a===n?(u=f,f=0):a===2*n&&(s[d++]=go(u-f),f=0,a=0)}if(a)throw new Error(`sampleCBD: leftover bits: ${a}`);return s}var gw=e=>{let{K:t,PRF:r,XOF:n,HASH512:o,ETA1:s,ETA2:i,du:a,dv:c}=e,d=ho(1),f=ho(c),u=ho(a),p=Yr("publicKey",Rs(ho(12),t),32),g=Rs(ho(12),t),m=Yr("ciphertext",Rs(u,t),f),y=Yr("seed",32,32);return{secretCoder:g,lengths:{secretKey:g.bytesLen,publicKey:p.bytesLen,cipherText:m.bytesLen},keygen:w=>{re(w,32,"seed");let E=new Uint8Array(33);E.set(w),E[32]=t;let b=o(E),[x,O]=y.decode(b),_=[],R=[];for(let v=0;v<t;v++)_.push(Vr.encode(mo(r,O,v,s)));let N=n(x);for(let v=0;v<t;v++){let T=Vr.encode(mo(r,O,t+v,s));for(let L=0;L<t;L++){let U=jf(N.get(L,v));Gr(T,Cs(U,_[L]))}R.push(T)}N.clean();let P={publicKey:p.encode([R,x]),secretKey:g.encode(_)};return Fe(x,O,_,R,E,b),P},encrypt:(w,E,b)=>{let[x,O]=p.decode(w),_=[];for(let L=0;L<t;L++)_.push(Vr.encode(mo(r,b,L,s)));let R=n(O),N=new Uint16Array(Ge),P=[];for(let L=0;L<t;L++){let U=mo(r,b,t+L,i),F=new Uint16Array(Ge);for(let A=0;A<t;A++){let K=jf(R.get(L,A));Gr(F,Cs(K,_[A]))}Gr(U,Vr.decode(F)),P.push(U),Gr(N,Cs(x[L],_[L])),Fe(F)}R.clean();let v=mo(r,b,2*t,i);Gr(v,Vr.decode(N));let T=d.decode(E);return Gr(T,v),Fe(x,_,N,v),m.encode([P,T])},decrypt:(w,E)=>{let[b,x]=m.decode(w),O=g.decode(E),_=new Uint16Array(Ge);for(let R=0;R<t;R++)Gr(_,Cs(O[R],Vr.encode(b[R])));return hw(x,Vr.decode(_)),Fe(_,O,b),d.encode(x)}}};function Xa(e){let t=gw(e),{HASH256:r,HASH512:n,KDF:o}=e,{secretCoder:s,lengths:i}=t,a=Yr("secretKey",i.secretKey,i.publicKey,32,32),c=32,d=64;return{info:{type:"ml-kem"},lengths:{...i,seed:64,msg:c,msgRand:c,secretKey:a.bytesLen},keygen:(f=Ft(d))=>{re(f,d,"seed");let{publicKey:u,secretKey:p}=t.keygen(f.subarray(0,32)),g=r(u),m=a.encode([p,u,g,f.subarray(32)]);return Fe(p,g),{publicKey:u,secretKey:m}},getPublicKey:f=>{let[u,p,g,m]=a.decode(f);return Uint8Array.from(p)},encapsulate:(f,u=Ft(c))=>{re(f,i.publicKey,"publicKey"),re(u,c,"message");let p=f.subarray(0,384*e.K),g=s.encode(s.decode(Hf(p)));if(!Ls(g,p))throw Fe(g),new Error("ML-KEM.encapsulate: wrong publicKey modulus");Fe(g);let m=n.create().update(u).update(r(f)).digest(),y=t.encrypt(f,u,m.subarray(32,64));return Fe(m.subarray(32)),{cipherText:y,sharedSecret:m.subarray(0,32)}},decapsulate:(f,u)=>{re(u,a.bytesLen,"secretKey"),re(f,i.cipherText,"cipherText");let p=a.bytesLen-96,g=p+32,m=r(u.subarray(p/2,g));if(!Ls(m,u.subarray(g,g+32)))throw new Error("invalid secretKey: hash check failed");let[y,w,E,b]=a.decode(u),x=t.decrypt(f,y),O=n.create().update(x).update(E).digest(),_=O.subarray(0,32),R=t.encrypt(w,x,O.subarray(32,64)),N=Ls(f,R),P=o.create({dkLen:32}).update(b).update(f).digest();return Fe(x,R,N?P:_),N?_:P}}}function yw(e,t,r){return Ut.create({dkLen:e}).update(t).update(new Uint8Array([r])).digest()}var Qa={HASH256:zr,HASH512:Kf,KDF:Ut,XOF:qf,PRF:yw},t2=Xa({...Qa,...Za[512]}),yo=Xa({...Qa,...Za[768]}),zf=Xa({...Qa,...Za[1024]});function ww(e,t=!1){let r=e.lengths,n=e.keygen;if(t){let s=e.Point.Fn;if(!s)throw new Error("No Point.Fn");n=(i=Ft(r.seed))=>{re(i,r.seed,"seed");let a=s.isLE?ut(i):ft(i),c=s.toBytes(s.create(a));return{secretKey:c,publicKey:e.getPublicKey(c)}}}return{lengths:{secretKey:r.secretKey,publicKey:r.publicKey,seed:r.seed},keygen:n,getPublicKey:o=>e.getPublicKey(o)}}function Ja(e,t=!1){let r=ww(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{...r.lengths,msg:r.lengths.seed,cipherText:r.lengths.publicKey},keygen:r.keygen,getPublicKey:r.getPublicKey,encapsulate(n,o=Ft(e.lengths.seed)){let s=this.keygen(o).secretKey,i=this.decapsulate(n,s),a=e.getPublicKey(s);return Fe(s),{sharedSecret:i,cipherText:a}},decapsulate(n,o){let s=e.getSharedSecret(o,n);return e.lengths.publicKeyHasPrefix?s.subarray(1):s}}}function wo(e,t){return Yr(t,...e.map(r=>{if(typeof r.lengths[t]!="number")throw new Error("wrong length: "+t);return r.lengths[t]}))}function ec(e){return(t,r)=>e(t,{dkLen:r})}function bw(e,t,...r){let n=wo(r,"seed"),o=wo(r,"publicKey");e===void 0&&(e=n.bytesLen),fe(e);function s(i){re(i,e);let a=n.decode(t(i,n.bytesLen)),c=r.map((u,p)=>u.keygen(a[p])),d=c.map(u=>u.secretKey),f=c.map(u=>u.publicKey);return{secretKey:d,publicKey:f}}return{info:{lengths:{seed:e,publicKey:o.bytesLen,secretKey:e}},getPublicKey(i){return this.keygen(i).publicKey},keygen(i=Ft(e)){let{publicKey:a,secretKey:c}=s(i),d=o.encode(a);return Fe(a),Fe(c),{secretKey:i,publicKey:d}},expandDecapsulationKey:s,realSeedLen:e}}function Is(e,t,r,n,...o){let s=bw(e,r,...o),i=wo(o,"cipherText"),a=wo(o,"publicKey"),c=wo(o,"msg");return t===void 0&&(t=c.bytesLen),fe(t),{lengths:{...s.info.lengths,msg:t,msgRand:c.bytesLen,cipherText:i.bytesLen},getPublicKey:s.getPublicKey,keygen:s.keygen,encapsulate(d,f=Ft(c.bytesLen)){let u=a.decode(d),p=c.decode(f),g=o.map((E,b)=>E.encapsulate(u[b],p[b])),m=g.map(E=>E.sharedSecret),y=g.map(E=>E.cipherText),w={sharedSecret:n(u,y,m),cipherText:i.encode(y)};return Fe(m,y),w},decapsulate(d,f){let u=i.decode(d),{publicKey:p,secretKey:g}=s.expandDecapsulationKey(f),m=o.map((y,w)=>y.decapsulate(u[w],g[w]));return n(p,u,m)}}}function Yf(e,t,r,n,o){return Ze(n),Ze(o),Is(32,32,ec(n),(s,i,a)=>o($e(a[0],a[1],i[1],s[1],xr(e))),t,r)}var u2=Yf("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",yo,Ja(tr,!0),Ut,zr),p2=Yf("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",zf,Ja(Rf,!0),Ut,zr);function xw(e,t,r,n,o){return Ze(n),Ze(o),Is(32,32,ec(n),(s,i,a)=>{let c=$e(a[0],a[1],i[0],s[0],i[1],s[1],xr(e)),d=32,f=$e(xr("hybrid_prk"),c),u=bn(o,f),p=$e(un(d,2),xr("shared_secret"),xr("")),g=to(o,u,p,d);return Fe(u,p,f,c),g},t,r)}var Vf=Ja(Er),h2=xw("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",yo,Vf,Ut,ge),vw=Is(32,32,ec(Ut),(e,t,r)=>zr($e(r[0],r[1],t[1],e[1],xr("\\.//^\\"))),yo,Vf);function kw(e,t,r,n){let o=e.Point.Fn;if(!o)throw new Error("no Point.Fn");function s(i){let a;for(let f=0,u=t;;f=u,u+=t){if(u>i.length)throw new Error("rejection sampling failed");if(a=o.fromBytes(i.subarray(f,u),!0),o.isValidNot0(a))break}let c=o.toBytes(o.create(a)),d=e.getPublicKey(c,!1);return{secretKey:c,publicKey:d}}return{lengths:{secretKey:t,publicKey:r,seed:n,msg:n,cipherText:r},keygen(i=Ft(n)){return re(i,n,"seed"),s(i)},getPublicKey(i){return e.getPublicKey(i,!1)},encapsulate(i,a=Ft(n)){re(a,n,"rand");let{secretKey:c}=s(a),d=this.decapsulate(i,c),f=e.getPublicKey(c,!1);return Fe(c),{sharedSecret:d,cipherText:f}},decapsulate(i,a){return e.getSharedSecret(a,i).subarray(1)}}}function Ew(e,t,r,n){let{secretKey:o,publicKeyUncompressed:s}=r.lengths;if(!o||!s)throw new Error("wrong curve");let i=kw(r,o,s,n),a=64,c=a+n;return Is(32,32,d=>{re(d,32);let f=Ut(d,{dkLen:c}),u=f.subarray(0,a),p=f.subarray(a,c);return $e(u,p)},(d,f,u)=>zr($e(u[0],u[1],f[1],d[1],xr(e))),t,i)}var Tw=Ew("MLKEM768-P256",yo,tr,128);var tc=vw,Gf=Tw;var Zf=!1,Sw=!1;async function Xf(e,t){if(Sw)return await t();try{return await e()}catch(r){if(r instanceof ReferenceError||r instanceof DOMException&&r.name==="NotSupportedError")return await t();throw r}}async function Ms(e,t){return await Xf(async()=>{let r=rc(e)?e:await _w(e),n=await crypto.subtle.importKey("raw",t,{name:"X25519"},Zf,[]);return new Uint8Array(await crypto.subtle.deriveBits({name:"X25519",public:n},r,256))},()=>{if(rc(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return Er.scalarMult(e,t)})}async function Ds(e){return await Xf(async()=>Ms(e,Er.GuBytes),()=>{if(rc(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return Er.scalarMultBase(e)})}var Ow=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function _w(e){if(e.length!==32)throw new Error("X25519 private key must be 32 bytes");let t=new Uint8Array([...Ow,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},Zf,["deriveBits"])}function rc(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var $s=class{s;transcript=[];buf=new Uint8Array(0);constructor(t){this.s=t.getReader()}async readLine(){let t=[];for(;;){let r=this.buf.indexOf(10);if(r>=0)return t.push(this.buf.subarray(0,r)),this.transcript.push(this.buf.subarray(0,r+1)),this.buf=this.buf.subarray(r+1),Bw(Zr(t));this.buf.length>0&&(t.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=Zr(t),null;this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:Zr(this.transcript)}}};function Bw(e){return e.forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function Zr(e){let t=e.reduce(((o,s)=>o+s.length),0),r=new Uint8Array(t),n=0;for(let o of e)r.set(o,n),n+=o.length;return r}function Sn(e,...t){return e.pipeThrough(new TransformStream({start(r){for(let n of t)r.enqueue(n)}}))}function Ps(e){return new ReadableStream({start(t){t.enqueue(e),t.close()}})}async function nc(e){if(!(e instanceof ReadableStream))throw new Error("readAll expects a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function Qf(e){if(!(e instanceof ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}async function Jf(e,t){let r=e.getReader(),n=[],o=0;for(;o<t;){let{done:c,value:d}=await r.read();if(c)throw Error("stream ended before reading "+t.toString()+" bytes");n.push(d),o+=d.length}r.releaseLock();let s=Zr(n),i=s.subarray(0,t),a=Sn(e,s.subarray(t));return{data:i,rest:a}}var At=class{args;body;constructor(t,r){this.args=t,this.body=r}};async function Lw(e){let t=await e.readLine();if(t===null)throw Error("invalid stanza");let r=t.split(" ");if(r.length<2||r.shift()!=="->")return{next:t};for(let s of r)if(s.length===0)throw Error("invalid stanza");let n=[];for(;;){let s=await e.readLine();if(s===null)throw Error("invalid stanza");let i=Ve.decode(s);if(i.length>48)throw Error("invalid stanza");if(n.push(i),i.length<48)break}let o=Zr(n);return{s:new At(r,o)}}async function eu(e){let t=new $s(e),r=await t.readLine();if(r!=="age-encryption.org/v1")throw Error("invalid version "+(r??"line"));let n=[];for(;;){let{s:o,next:s}=await Lw(t);if(o!==void 0){n.push(o);continue}if(!s.startsWith("--- "))throw Error("invalid header");let i=Ve.decode(s.slice(4)),{rest:a,transcript:c}=t.close(),d=c.slice(0,c.length-1-s.length+3);return{stanzas:n,headerNoMAC:d,MAC:i,headerSize:c.length,rest:Sn(e,a)}}}function oc(e){let t=[];t.push(`age-encryption.org/v1
`);for(let r of e){t.push("-> "+r.args.join(" ")+`
`);for(let n=0;n<r.body.length;n+=48){let o=n+48;o>r.body.length&&(o=r.body.length),t.push(Ve.encode(r.body.subarray(n,o))+`
`)}r.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function tu(e,t){return Zr([oc(e),new TextEncoder().encode(" "+Ve.encode(t)+`
`)])}var Ks=class{recipient;constructor(t){let{prefix:r,words:n}=Xe.decode(t,!1),o=Xe.fromWords(n);if(!t.startsWith("age1pq1")||r.toLowerCase()!=="age1pq"||o.length!==1216)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=tc.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:s,nonce:i}=zs(ru,n,o),a=yt(s,i).encrypt(t);return[new At(["mlkem768x25519",Ve.encode(r)],a)]}},Us=class{identity;constructor(t){let r=Xe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-PQ-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="mlkem768x25519")continue;if(r.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=Ve.decode(r.args[1]);if(n.length!==1120||r.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let o=tc.decapsulate(n,this.identity),s=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:i,nonce:a}=zs(ru,o,s);try{return yt(i,a).decrypt(r.body)}catch{continue}}return null}},ru=25722,Rw=80,sc=16;function zs(e,t,r){let n=Cw(e),o=Ns(n,void 0,"psk_id_hash",new Uint8Array(0)),s=Ns(n,void 0,"info_hash",r),i=new Uint8Array(1+o.length+s.length);i[0]=0,i.set(o,1),i.set(s,1+o.length);let a=Ns(n,t,"secret",new Uint8Array(0)),c=ic(n,a,"key",i,32),d=ic(n,a,"base_nonce",i,12);return{key:c,nonce:d}}function Cw(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,t[7]=1,t[8]=0,t[9]=3,t}function Ns(e,t,r,n){let o=new Uint8Array(7+e.length+r.length+n.length),s=0;return o.set(new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(r),s),s+=r.length,o.set(n,s),bn(ge,o,t)}function ic(e,t,r,n,o){let s=new Uint8Array(9+e.length+r.length+n.length),i=0;return s[i]=o>>8&255,s[i+1]=o&255,i+=2,s.set(new TextEncoder().encode("HPKE-v1"),i),i+=7,s.set(e,i),i+=e.length,s.set(new TextEncoder().encode(r),i),i+=r.length,s.set(n,i),to(ge,t,s,o)}function Iw(e){e.length!==tr.lengths.publicKeyUncompressed&&(e=tr.Point.fromBytes(e).toBytes(!1));let t=tr.utils.randomSecretKey(),r=tr.getPublicKey(t,!1),n=tr.getSharedSecret(t,e,!0).subarray(1),o=new Uint8Array(r.length+e.length);o.set(r,0),o.set(e,r.length);let s=new Uint8Array(5);s.set(new TextEncoder().encode("KEM"),0),s[3]=sc>>8,s[4]=sc&255;let i=Ns(s,void 0,"eae_prk",n),a=ic(s,i,"shared_secret",o,32);return{encapsulatedKey:r,sharedSecret:a}}var Fs=class{recipient;constructor(t){let r=Xe.decodeToBytes(t);if(!t.startsWith("age1tag1")||r.prefix.toLowerCase()!=="age1tag"||r.bytes.length!==33)throw Error("invalid recipient");this.recipient=r.bytes}wrapFileKey(t){let{encapsulatedKey:r,sharedSecret:n}=Iw(this.recipient),o=new TextEncoder().encode("age-encryption.org/p256tag"),s=(()=>{let d=ge(this.recipient).subarray(0,4),f=new Uint8Array(r.length+d.length);return f.set(r,0),f.set(d,r.length),bn(ge,f,o).subarray(0,4)})(),{key:i,nonce:a}=zs(sc,n,o),c=yt(i,a).encrypt(t);return[new At(["p256tag",Ve.encode(s),Ve.encode(r)],c)]}},Hs=class{recipient;constructor(t){let{prefix:r,words:n}=Xe.decode(t,!1),o=Xe.fromWords(n);if(!t.startsWith("age1tagpq1")||r.toLowerCase()!=="age1tagpq"||o.length!==1249)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Gf.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768p256tag"),s=(()=>{let d=ge(this.recipient.subarray(1184)).subarray(0,4),f=new Uint8Array(r.length+d.length);return f.set(r,0),f.set(d,r.length),bn(ge,f,o).subarray(0,4)})(),{key:i,nonce:a}=zs(Rw,n,o),c=yt(i,a).encrypt(t);return[new At(["mlkem768p256tag",Ve.encode(s),Ve.encode(r)],c)]}},Ws=class{recipient;constructor(t){let r=Xe.decodeToBytes(t);if(!t.startsWith("age1")||r.prefix.toLowerCase()!=="age"||r.bytes.length!==32)throw Error("invalid recipient");this.recipient=r.bytes}async wrapFileKey(t){let r=It(32),n=await Ds(r),o=await Ms(r,this.recipient),s=new Uint8Array(n.length+this.recipient.length);s.set(n),s.set(this.recipient,n.length);let i=new TextEncoder().encode("age-encryption.org/v1/X25519"),a=$t(ge,o,s,i,32);return[new At(["X25519",Ve.encode(n)],ac(t,a))]}},bo=class{identity;recipient;constructor(t){if(Mw(t)){this.identity=t,this.recipient=Ds(t);return}let r=Xe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes,this.recipient=Ds(r.bytes)}async unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="X25519")continue;if(r.args.length!==2)throw Error("invalid X25519 stanza");let n=Ve.decode(r.args[1]);if(n.length!==32)throw Error("invalid X25519 stanza");let o=await Ms(this.identity,n),s=await this.recipient,i=new Uint8Array(n.length+s.length);i.set(n),i.set(s,n.length);let a=new TextEncoder().encode("age-encryption.org/v1/X25519"),c=$t(ge,o,i,a,32),d=cc(r.body,c);if(d!==null)return d}return null}},qs=class{passphrase;logN;constructor(t,r){this.passphrase=t,this.logN=r}wrapFileKey(t){let r=It(16),n="age-encryption.org/v1/scrypt",o=new Uint8Array(n.length+16);o.set(new TextEncoder().encode(n)),o.set(r,n.length);let s=fo(this.passphrase,o,{N:2**this.logN,r:8,p:1,dkLen:32});return[new At(["scrypt",Ve.encode(r),this.logN.toString()],ac(t,s))]}},js=class{passphrase;constructor(t){this.passphrase=t}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="scrypt")continue;if(t.length!==1)throw Error("scrypt recipient is not the only one in the header");if(r.args.length!==3||!/^[1-9][0-9]*$/.test(r.args[2]))throw Error("invalid scrypt stanza");let n=Ve.decode(r.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let o=Number(r.args[2]);if(o>20)throw Error("scrypt work factor is too high");let s="age-encryption.org/v1/scrypt",i=new Uint8Array(s.length+16);i.set(new TextEncoder().encode(s)),i.set(n,s.length);let a=fo(this.passphrase,i,{N:2**o,r:8,p:1,dkLen:32}),c=cc(r.body,a);if(c!==null)return c}return null}};function ac(e,t){let r=new Uint8Array(12);return yt(t,r).encrypt(e)}function cc(e,t){if(e.length!==32)throw Error("invalid stanza");let r=new Uint8Array(12);try{return yt(t,r).decrypt(e)}catch{return null}}function Mw(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Xr=16,dc=64*1024,lc=dc+Xr;function nu(e){let t=new Uint8Array(12),r=()=>{for(let i=t.length-2;i>=0&&(t[i]++,t[i]===0);i--);},n=!0,o=new Uint8Array(lc),s=0;return new TransformStream({transform(i,a){for(;i.length>0;){if(s===o.length){let d=yt(e,t).decrypt(o);a.enqueue(d),r(),s=0,n=!1}let c=Math.min(o.length-s,i.length);o.set(i.subarray(0,c),s),s+=c,i=i.subarray(c)}},flush(i){t[11]=1;let a=yt(e,t).decrypt(o.subarray(0,s));if(!n&&a.length===0)throw new Error("final chunk is empty");i.enqueue(a)}})}function ou(e){if(e<Xr)throw Error("ciphertext is too small");if(e===Xr)return 0;let t=Math.floor(e/lc),r=e%lc;if(0<r&&r<=Xr)throw Error("ciphertext size is invalid");let n=e;return n-=t*Xr,n-=r>0?Xr:0,n}function su(e){let t=new Uint8Array(12),r=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},n=new Uint8Array(dc),o=0;return new TransformStream({transform(s,i){for(;s.length>0;){if(o===n.length){let c=yt(e,t).encrypt(n);i.enqueue(c),r(),o=0}let a=Math.min(n.length-o,s.length);n.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let i=yt(e,t).encrypt(n.subarray(0,o));s.enqueue(i)}})}function iu(e){let t=Math.max(1,Math.ceil(e/dc));return e+Xr*t}var xo=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(t){if(this.passphrase!==null)throw new Error("can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients and passphrases");this.passphrase=t}setScryptWorkFactor(t){this.scryptWorkFactor=t}addRecipient(t){if(this.passphrase!==null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof t=="string")if(t.startsWith("age1pq1"))this.recipients.push(new Ks(t));else if(t.startsWith("age1tag1"))this.recipients.push(new Fs(t));else if(t.startsWith("age1tagpq1"))this.recipients.push(new Hs(t));else if(t.startsWith("age1"))this.recipients.push(new Ws(t));else throw new Error("unrecognized recipient type");else this.recipients.push(t)}async encrypt(t){let r=It(16),n=[],o=this.recipients;this.passphrase!==null&&(o=[new qs(this.passphrase,this.scryptWorkFactor)]);for(let g of o)n.push(...await g.wrapFileKey(r));let s=new TextEncoder().encode("header"),i=$t(ge,r,void 0,s,32),a=Ot(ge,i,oc(n)),c=tu(n,a),d=It(16),f=new TextEncoder().encode("payload"),u=$t(ge,r,d,f,32),p=su(u);return t instanceof ReadableStream?Object.assign(Sn(t.pipeThrough(p),c,d),{size:g=>iu(g)+c.length+d.length}):(typeof t=="string"&&(t=new TextEncoder().encode(t)),await nc(Sn(Ps(t).pipeThrough(p),c,d)))}},On=class{identities=[];addPassphrase(t){this.identities.push(new js(t))}addIdentity(t){if(Kw(t))this.identities.push(new bo(t));else if(typeof t=="string")if(t.startsWith("AGE-SECRET-KEY-1"))this.identities.push(new bo(t));else if(t.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.push(new Us(t));else throw new Error("unrecognized identity type");else this.identities.push(t)}async decrypt(t,r){let n=t instanceof ReadableStream?t:Ps(t),{fileKey:o,headerSize:s,rest:i}=await this.decryptHeaderInternal(n),{data:a,rest:c}=await Jf(i,16),d=new TextEncoder().encode("payload"),f=$t(ge,o,a,d,32),u=nu(f),p=c.pipeThrough(u),g=Object.assign(p,{size:m=>ou(m-s-a.length)});return t instanceof ReadableStream?g:r==="text"?await Qf(p):await nc(p)}async decryptHeader(t){return(await this.decryptHeaderInternal(Ps(t))).fileKey}async decryptHeaderInternal(t){let r=await eu(t),n=await this.unwrapFileKey(r.stanzas);if(n===null)throw Error("no identity matched any of the file's recipients");let o=new TextEncoder().encode("header"),s=$t(ge,n,void 0,o,32),i=Ot(ge,s,r.headerNoMAC);if(!Nw(r.MAC,i))throw Error("invalid header HMAC");return{fileKey:n,headerSize:r.headerSize,rest:r.rest}}async unwrapFileKey(t){for(let r of this.identities){let n=await r.unwrapFileKey(t);if(n!==null)return n}return null}};function Nw(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Kw(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var fc=16384,Uw=64,au=ke(`age-encryption.org/v1
`),Fw=64,Hw=/^->( [!-~]+)+$/,Ww=/^[A-Za-z0-9+/]{0,64}$/,qw=/^--- [A-Za-z0-9+/]{43}$/,jw=10;function Ys(e){if(!au.every((i,a)=>i===e[a]))return null;let t=e.subarray(0,fc),r=0,n=0,o=!1,s=au.length;for(;;){let i=t.indexOf(jw,s);if(i<0)return null;let a=String.fromCharCode(...t.subarray(s,i));if(s=i+1,o){if(!Ww.test(a))return null;o=a.length===Fw}else if(Hw.test(a)){let c=a.split(" ")[1];if(r+=1,c==="X25519")n+=1;else if(!c.endsWith("-grease"))return null;if(r>Uw)return null;o=!0}else return qw.test(a)&&n>0?s:null}}var zw=16,Yw=65536,cu=16,Vw=1048576,Qr=class extends Error{constructor(r){super(r);this.reason=r}reason};async function Vs(e,t){if(t.length===0)throw new Error("sealed to nobody");let r=new xo;for(let n of t)Or(n),r.addRecipient(n);return new Uint8Array(await r.encrypt(e))}function uc(e){let t=Ys(e);if(t===null)throw new Qr("too_large");let r=e.length-t-zw,n=Math.ceil(r/(Yw+cu))*cu;if(r<=0||r<n||r-n>Vw)throw new Qr("too_large");return r-n}async function _n(e,t){uc(e);let r=new On;r.addIdentity(t);try{return new Uint8Array(await r.decrypt(e))}catch{throw new Qr("cannot_open")}}async function lu(e,t,r){let n=new xo;return n.setPassphrase(t),n.setScryptWorkFactor(r),new Uint8Array(await n.encrypt(ke(e)))}var Gw=17;async function Zw(e){return e.job==="stretch"?new Uint8Array(fo(ke(e.passphrase),e.salt,Md)):lu(e.text,e.passphrase,Gw)}self.onmessage=async e=>{try{let t=await Zw(e.data);self.postMessage(t,{transfer:[t.buffer]})}catch{self.postMessage("failed")}};function pc(){for(let e of document.querySelectorAll("[data-errors]"))e.replaceChildren();for(let e of document.querySelectorAll(".govuk-error-message")){let t=e.closest(".govuk-form-group");t?.classList.remove("govuk-form-group--error");for(let r of t?.querySelectorAll("[aria-invalid]")??[]){r.removeAttribute("aria-invalid"),r.classList.remove("govuk-input--error","govuk-textarea--error");let n=(r.getAttribute("aria-describedby")??"").split(" ").filter(o=>o!==e.id);r.setAttribute("aria-describedby",n.join(" "))}e.remove()}}function nr(e,t){pc();let r=h("ul",{class:"govuk-list govuk-error-summary__list"});for(let s of e){if(s.field===null){r.append(h("li",{},s.message));continue}let i=h("a",{href:`#${s.field}`},s.message),a=z(`#${s.field}`);i.addEventListener("click",c=>{c.preventDefault(),a.focus()}),r.append(h("li",{},i)),Xw(a,s.message)}let n=h("div",{class:"govuk-error-summary",role:"alert",tabindex:"-1"},h("h2",{class:"govuk-error-summary__title"},l("browser-problem")),h("div",{class:"govuk-error-summary__body"},r));(t?.closest("section")?.querySelector("[data-errors]")??z("[data-errors]")).replaceChildren(n),at(n)}function Xw(e,t){let r=`${e.id}-error`,n=h("span",{class:"govuk-visually-hidden"},`${l("browser-error-prefix")} `);e.before(h("p",{class:"govuk-error-message",id:r},n,t)),e.closest(".govuk-form-group")?.classList.add("govuk-form-group--error"),e.classList.add(e instanceof HTMLTextAreaElement?"govuk-textarea--error":"govuk-input--error"),e.setAttribute("aria-invalid","true");let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",`${o} ${r}`.trim())}var ee=class extends Error{constructor(r,n=null){super(r);this.field=n}field};function Je(e,t){e.addEventListener("submit",r=>{r.preventDefault(),An(e,t)})}async function An(e,t){if(e.getAttribute("aria-busy")!=="true"){e.setAttribute("aria-busy","true"),pc();try{await t()}catch(r){if(r instanceof Ke)return;nr([Qw(r)],e)}finally{e.removeAttribute("aria-busy"),we("")}}}function Qw(e){return e instanceof ee?{field:e.field,message:e.message}:e instanceof Be?{field:null,message:e.message}:{field:null,message:l("browser-unexpected")}}var fu={scrypt:new URL("scrypt-worker-76680ba1.js",import.meta.url).href,open:new URL("open-worker-ad775ffd.js",import.meta.url).href},du=window.trustedTypes?.createPolicy("candour-worker",{createScriptURL(e){if(!Object.values(fu).includes(e))throw new TypeError("not a worker");return e}});function Gs(e){let t=fu[e];return new Worker(du?du.createScriptURL(t):t)}function Bn(e){let t=Gs("scrypt");return new Promise((r,n)=>{t.onmessage=o=>{o.data==="failed"?n(new ee(l("browser-slow-failed"))):r(o.data)},t.onerror=()=>n(new Error("the worker failed")),t.postMessage(e)}).finally(()=>t.terminate())}function Zs(e,t){e.replaceChildren(...t.split(" ").map(r=>h("li",{},r)))}async function uu(){tb();let e=await gt();Jw(e);let t=z("[data-make-identity-file]");t.disabled=!1,t.addEventListener("click",()=>{An(t,()=>eb(e))})}function Jw({keys:e}){let t=ds(e.recipient,e.signer);z("[data-fingerprint]").textContent=t;let r=document.querySelector("[data-fingerprint-in-keys]")?.textContent??null,n=r===null?"none":r===t?"same":"other";z("[data-fingerprint-verdict]").replaceChildren(h("div",{class:"govuk-inset-text"},l(`browser-fingerprint-${n}`)))}async function eb({account:e,keys:t}){we(l("browser-identity-making"));let r=fs(),n=`# ${e}
# public key: ${t.recipient}
${t.identity}
`,o=await Bn({job:"seal-identity-file",passphrase:r,text:n}),s=h("ol",{class:"candour-code"});Zs(s,r);let i=`candour-identity-${e}.age`,a=URL.createObjectURL(new Blob([o],{type:"application/octet-stream"})),c=h("a",{class:"govuk-button",role:"button",draggable:"false",href:a,download:i},l("browser-identity-download",{file:i})),d=h("p",{class:"govuk-body"},l("browser-identity-words"));z("[data-identity-file]").replaceChildren(d,s,c),at(d)}function tb(){for(let e of document.querySelectorAll("[data-end-session]"))e.addEventListener("click",()=>{An(e,()=>rb(e))})}async function rb(e){if(await ze("/api/v1/sessions/end",{session:e.dataset.endSession}),e.dataset.thisSession!==void 0)return _r();let t=h("li",{},l("browser-session-ended"));e.closest("li")?.replaceWith(t),at(t)}var Q=class extends Error{constructor(){super("malformed")}},nb=64;function ie(e){let t=Object.keys(e);return r=>{let n=or(r),o=Object.keys(n);if(o.length!==t.length)throw new Q;return t.forEach((s,i)=>{if(o[i]!==s)throw new Q;e[s](n[s])}),n}}function or(e){if(typeof e!="object"||e===null||Array.isArray(e))throw new Q;return e}function Bt(e){return t=>{if(!Array.isArray(t))throw new Q;return t.forEach(e),t}}function ae(e){if(typeof e!="string"||!e.isWellFormed())throw new Q;return e}function Jr(e){return t=>{let r=Bt(e)(t);if(r.length>nb||new Set(r).size!==r.length)throw new Q;return r}}function hc(e){return t=>t===""?t:e(t)}function vo(e){return t=>t===null?t:e(t)}function Ln(e){if(typeof e!="boolean")throw new Q;return e}function _e(...e){return t=>{if(!e.includes(t))throw new Q;return t}}function Lr(e){return t=>{if(typeof t!="string"||!e.test(t))throw new Q;return t}}function Ht(e){let t=Lr(/^[a-z][a-z0-9-]{1,30}$/)(e);if(["reporter","service","operator","no-account"].includes(t))throw new Q;return t}function Wt(e){return Lr(/^[a-z][a-z0-9_]{1,40}$/)(e)}function sr(e){return Lr(/^[a-z][a-z0-9_]{0,40}$/)(e)}function pu(e){return Lr(/^[a-z2-7]{26}$/)(e)}function ko(e){if(typeof e!="number"||!Number.isInteger(e)||e<0||e>4294967295)throw new Q;return e}function mc(e){if(!Number.isSafeInteger(e)||e<1)throw new Q;return e}var ob=/[/\\\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;function gc(e){let t=ae(e),r=[...t].length;if(r<1||r>120||ob.test(t))throw new Q;return t}function ir(e){let t=Lr(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(e),r=new Date(`${t}T00:00:00Z`);if(Number.isNaN(r.getTime())||r.toISOString().slice(0,10)!==t||r.getTime()<0)throw new Q;return t}function ar(e){return t=>{let r=yc(()=>J(ae(t)));if(e!==null&&r.length!==e)throw new Q;return t}}function en(e){if(!Ld(J(ar(32)(e))))throw new Q;return e}function wt(e){return yc(()=>Or(ae(e))),e}function Xs(e){return yc(()=>la(ae(e))).fill(0),e}function yc(e){try{return e()}catch{throw new Q}}var wc=["none","low","moderate","severe","death","not_known"],bc=["rare","unlikely","possible","likely","certain","not_known"],xc=["engaged","not_engaged","not_known"],vc=["notifiable","not_notifiable","not_known"],sb=["acknowledged","declined","question","outcome","answer"],ib=["cleaned","as_it_is"],ab=["jpeg","png","webp","tiff","heic","pdf","docx","xlsx","pptx","odt","ods","odp","mp4","mov","dicom","text","other"],cb=["place","time","device","person","organisation","program","history","comment","thumbnail","hidden","other"],lb=["consent","serious_harm"],db=16,fb=32,ub=64,pb=10,hb=/^[a-z][a-z0-9_]{0,39}$/;function mb(e){for(let[t,r]of Object.entries(or(e)))Lr(hb)(t),Array.isArray(r)?Bt(ae)(r):ae(r);return e}function gb(e){if(!Array.isArray(e)||e.length!==0)throw new Q;return e}function hu(e){return t=>{let r=Jr(wt)(t);if(r.length===0||r.length>e)throw new Q;return r}}function yb(e){let t=ie({released:Ln,kept:ar(null),text:ae})(e);if(t.released===(t.kept===""))throw new Q;return t}function wb(e){let t=Bt(ie({title:ae,text:ae}))(e);if(t.length>ub)throw new Q;return t}var Eo=ar(32),Qs=Lr(/^[a-z2-7]{32}$/),bb=ie({original:ie({object:Qs,name:gc})});function xb(e){return e==="name"?e:bb(e)}var vb=ie({name:gc,type:_e(...ab),copy:_e(...ib),found:Jr(_e(...cb)),object:Qs,size:mc,hash:Eo,original:vo(ie({object:Qs,size:mc,hash:Eo}))});function kb(e){return e.flatMap(({object:t,original:r})=>r===null?[t]:[t,r.object])}function mu(e){let t=Bt(vb)(e),r=kb(t),n=t.some(({copy:o,original:s})=>s!==null&&o!=="cleaned");if(t.length>pb||new Set(r).size!==r.length||n)throw new Q;return t}function Eb(e){return mu([e]),e}var gu={report:ie({recipient:wt,token:wt,signer:en,staff:Bt(ie({name:Ht,recipient:wt,key:ar(32)})),excluded:Bt(Ht),answers:mb,files:mu}),file:Eb,message:ie({text:ae}),feedback:ie({outcome:_e("action_taken","no_action"),result:hc(sr),text:ae,changed:ae}),identity:ie({inner:ar(null)}),request:ie({body:Wt,text:ae}),consent:ie({body:Wt,given:Ln}),withdrawal:ie({text:ae}),rating:ie({score:_e(1,2,3,4,5),text:ae}),checkin:ie({month:_e(1,3,6,12),detriment:_e("no","afraid","yes"),text:ae}),note:ie({text:ae}),classification:ie({nation:sr,setting:sr,about:Jr(sr),categories:Jr(sr),urgency:sr,reporter:sr,flags:Jr(sr),nhs_funded:vo(Ln),severity:_e(...wc),likelihood:_e(...bc),candour:_e(...xc),irmer:_e(...vc),happened:vo(ir),known:vo(ir),text:ae}),route:ie({edition:Eo,bodies:Jr(Wt),text:ae}),override:ie({body:Wt,text:ae}),approval:ie({of:ko,text:ae}),task:ie({for:Ht,due:ir,text:ae}),pack:ie({body:Wt,recipient:wt,signer:en,sealed_to:hu(db),basis:_e(...lb),edition:Eo,shared:ko,parts:wb,files:gb,text:ae}),letter:ie({says:_e(...sb),suggestion:hc(Wt),text:ae}),disclosure_request:ie({recipient:wt,signer:en,token:wt,sealed_to:hu(fb),of:xb,urgent:Ln,text:ae}),disclosure_answer:ie({given:Ln,text:ae}),disclosure:yb,diary:ie({day:ir,text:ae}),grant:ie({for:Ht,to:wt,key:Xs,signer:en}),original:ie({object:Qs,hash:Eo,inner:ar(null)})};var wu=["reporter","reviewer","lead","custodian","liaison"],bu=/^[a-z2-7]{16}$/,Tb=/^referral-[a-z2-7]{16}$/,Sb=/^disclosure-[a-z2-7]{16}$/,qt=["reporter"],cr=["reviewer","lead"],yu=["reporter","reviewer","lead"],Js={report:{thread:"shared",by:qt},file:{thread:"shared",by:qt},message:{thread:"shared",by:yu},feedback:{thread:"shared",by:cr},identity:{thread:"shared",by:qt},request:{thread:"shared",by:cr},consent:{thread:"shared",by:qt},withdrawal:{thread:"shared",by:qt},rating:{thread:"shared",by:qt},checkin:{thread:"shared",by:qt},note:{thread:"staff",by:cr},classification:{thread:"staff",by:cr},route:{thread:"staff",by:cr},override:{thread:"staff",by:cr},approval:{thread:"staff",by:["lead"]},task:{thread:"staff",by:cr},pack:{thread:"referral",by:cr},letter:{thread:"referral",by:["liaison","reviewer","lead"]},disclosure_request:{thread:"disclosure",by:cr},disclosure_answer:{thread:"disclosure",by:qt},disclosure:{thread:"disclosure",by:["custodian"]},diary:{thread:"private",by:qt},grant:{thread:"grant",by:yu},original:{thread:"original",by:qt}},xu=Object.keys(Js);function ei(e){return Js[e].thread}function vu(e,t){let{thread:r}=Js[e];return r==="referral"?Cn(t):r==="disclosure"?Rn(t):r===t}function bt(e){if(!bu.test(e))throw new Q;return`referral-${e}`}function Lt(e){if(!bu.test(e))throw new Q;return`disclosure-${e}`}function Rn(e){return Sb.test(e)}function Cn(e){return Tb.test(e)}function ku(e){if(e==="shared"||e==="staff"||e==="grant"||e==="original"||e==="private"||typeof e=="string"&&(Cn(e)||Rn(e)))return e;throw new Q}function To(e,t,r){let n=t==="letter"&&r.says==="answer";return Js[t].by.includes(e)&&!(n&&e==="liaison")}var Eu=ke(`candour/1 doc
`),ti=ke(`
`),Tu=32,ri=[4096,16384,65536,262144,1048576],Ob=1024,lr=class extends Error{constructor(){super("longer than the largest document")}};function _b(e){let{v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:d,data:f}=e;return ke(JSON.stringify({v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:d,data:f}))}function Su(e,t){let r=_b(e);return Au(r),Bu(e.kind,r,ne(Bd(Dt(Eu,r),t)))}function kc(e){let t=e.indexOf(ti[0]),r=e.indexOf(ti[0],t+1);if(t<0||r<0)throw new Q;let n=new Uint8Array(e.slice(0,t)),o=_u(e.subarray(t+1,r)),s=Au(n);if(!Ne(Ab(s.kind,n,o),e))throw new Q;return{document:s,line:n,signature:o}}function Ec({line:e,signature:t}){return Dt(e,ti,ke(t),ti)}function Ou(e){let t=ri.find(n=>n>=e.length);if(t===void 0)throw new Q;let r=new Uint8Array(t).fill(Tu);return r.set(e),kc(r)}function Ab(e,t,r){try{return Bu(e,t,r)}catch{throw new Q}}function ni(e,t){let r;try{r=J(e.signature)}catch{return!1}return Rd(r,Dt(Eu,e.line),t)}function _u(e){try{return is(e)}catch{throw new Q}}function Au(e){let t;try{t=JSON.parse(_u(e))}catch{throw new Q}let r=Bb(t)(t);if(!Ne(ke(JSON.stringify(r)),e))throw new Q;return r}function Bb(e){let t=_e(...xu)(or(e).kind);return ie({v:n=>{if(n!==1)throw new Q;return 1},kind:_e(t),case:pu,thread:ku,n:ko,head:ar(32),by:n=>n==="reporter"?n:Ht(n),role:_e(...wu),day:ir,data:gu[t]})}function Bu(e,t,r){let n=Ec({line:t,signature:r}),s=(e==="grant"?[Ob]:ri).find(a=>a>=n.length);if(s===void 0)throw new lr;let i=new Uint8Array(s).fill(Tu);return i.set(n),i}function Lb(e){let t=or(e),r=Ht(t.name),n=_e("reviewer","lead","custodian","liaison")(t.role),o=t.body===void 0||t.body===null?null:Wt(t.body);if(n==="liaison"!=(o!==null))throw new Q;return{name:r,display:t.display===void 0?r:ae(t.display),role:n,body:o,recipient:wt(t.recipient),key:en(t.key),until:t.until===null?null:ir(t.until)}}function Rb(e){let t=or(e);return{recipient:wt(t.recipient),name:ae(t.name),account:t.account===null?null:Ht(t.account)}}function Cb(e){let t=new Map;for(let r of Bt(n=>n)(e)){let n=or(r),o=Wt(n.id);if(t.has(o))throw new Q;t.set(o,Bt(s=>s)(n.recipients).map(Rb))}return t}var oi=class e{constructor(t,r){this.byName=t;this.bodies=r}byName;bodies;static from(t,r=[]){let n=new Map;for(let o of Bt(s=>s)(t)){let s=Lb(o);if(n.has(s.name))throw new Q;n.set(s.name,s)}return new e(n,Cb(r))}find(t){return this.byName.get(t)}recipientsOf(t){return this.bodies.get(t)??[]}everybody(){return[...this.byName.values()]}displayName(t){return this.find(t)?.display??t}};function Lu(e){return J(e.key)}function Ru(e,t){return e.until===null||t<=e.until}async function et(){let e=await ye("/api/v1/keys");try{return oi.from(e.people,e.bodies)}catch{throw new Be(0,l("browser-keyring-unreadable"),{})}}var Rr=class{attempts=new Map;has(t){return this.attempts.has(t)}begin(t,r,n){r!==null&&this.attempts.set(t,[...this.attempts.get(t)??[],{entry:r,meant:JSON.stringify(n)}])}answered(t,r=null){(r===null||r instanceof Be&&r.isAnswer)&&this.attempts.delete(t)}arrived(t,r,n){let o=({entry:i})=>n(i.thread).some(({n:a,ciphertext:c})=>a===i.n&&c===i.ciphertext),s=this.attempts.get(t)?.find(o);return s===void 0?null:s.meant===JSON.stringify(r)?"same":"changed"}clear(){this.attempts.clear()}};var qe=class extends Error{constructor(r){super(r);this.reason=r}reason};function he(e,t){if(!e)throw new qe(t)}function si(e,t,r,n){let o=Ib(e.document,t,r,n);he(ni(e,o),"bad_signature")}function Ib(e,t,r,n){let{kind:o,data:s}=e;if(e.by==="reporter")return he(e.role==="reporter"&&To("reporter",o,s),"not_allowed"),he(t!==null,"not_allowed"),t;let i=r.find(e.by);return he(i!==void 0,"unknown_author"),he(e.role===i.role&&To(i.role,o,s),"not_allowed"),he(i.role!=="liaison"||n!==null&&i.body===n,"not_allowed"),he(Ru(i,e.day),"not_allowed"),Lu(i)}function ii(e,t){let r=Qe(ke("candour/1 case"),Or(e),t);return Tr(r.subarray(0,16))}function Rt(e){let t=e.slice(0,8).toUpperCase();return`${t.slice(0,4)}-${t.slice(4)}`}var Cu=ke("candour/1 head");function dt(e,t){return Qe(Cu,Qe(ke(e)),Qe(ke(t)))}function Tc(e,t){return Qe(Cu,e,Qe(t))}async function In(e,t){let r;try{r=await _n(e,t)}catch(n){throw new qe(n instanceof Qr?n.reason:"cannot_open")}try{return kc(r)}catch{throw new qe("malformed")}finally{r.fill(0)}}async function Iu(e,t,r,n){try{return{verdict:"verified",key:await Mb(e,t,r,n)}}catch(o){if(o instanceof qe)return{verdict:o.reason,key:null};throw o}}async function Mb(e,t,r,n){let o=await In(e,r.identity),{document:s}=o;he(s.kind==="grant","wrong_place"),he(s.case===t,"wrong_case"),he(s.thread==="grant"&&s.n===0,"wrong_place"),he(Ne(J(s.head),dt(t,"grant")),"wrong_place"),he(s.data.for===r.account&&s.data.to===r.recipient,"wrong_place");let i=as(s.data.key),a=J(s.data.signer);return he(ii(i,a)===t,"wrong_case"),si(o,a,n,null),{caseId:t,identity:s.data.key,recipient:i,signer:a}}function tn(e,t,r){return So(e,{caseId:t.caseId,identity:t.identity,signer:t.signer},r)}async function So(e,t,r){let n=[],o=dt(t.caseId,e.thread);for(let s=0;s<e.length;s++){let i=e.ciphertexts.get(s);if(i===void 0){n.push({n:s,verdict:"missing",document:null}),o=null;continue}let a=t.signer??Nb(n[0]),c={thread:e.thread,n:s,head:o,body:Pb(n[0]),signer:a},d=await Kb(i,c,t,r);if(d.verdict==="cannot_open"&&s===1&&Db(n[0])&&$b(i)){n.push({n:s,verdict:"for_custodians",document:null}),o=o&&Tc(o,i);continue}n.push(d),o=d.document&&Tc(J(d.document.head),i)}return{entries:n,head:o}}function Mu({entries:e}){return e.flatMap(({document:t})=>t?.kind==="report"?t.data.files:t?.kind==="file"?[t.data]:[])}function Db(e){let t=e?.document;return t?.kind==="report"&&t.data.answers.mode==="confidential"}function $b(e){return ri.includes(uc(e))}function Pb(e){let t=e?.document;return t?.kind==="pack"?t.data.body:null}function Nb(e){let t=e?.document;return t?.kind==="disclosure_request"?J(t.data.signer):null}async function Kb(e,t,r,n){try{let o=await In(e,r.identity);return Ub(o,t,r,n),{n:t.n,verdict:"verified",document:o.document}}catch(o){if(o instanceof qe)return{n:t.n,verdict:o.reason,document:null};throw o}}function Ub(e,t,r,n){let{document:o}=e,{thread:s,n:i,head:a,body:c,signer:d}=t;he(o.case===r.caseId,"wrong_case"),he(o.thread===s&&o.n===i&&vu(o.kind,s),"wrong_place"),he(o.kind==="report"==(s==="shared"&&i===0),"wrong_place"),he(o.kind==="pack"===(Cn(s)&&i===0),"wrong_place"),he(o.kind==="disclosure_request"===(Rn(s)&&i===0),"wrong_place"),he(Fb(o,r),"wrong_place"),si(e,d,n,c),he(Hb(o),"wrong_case"),he(a===null||Ne(J(o.head),a),"wrong_head")}function Fb(e,{addressee:t}){return t===void 0?!0:e.kind==="disclosure_request"?e.data.sealed_to.includes(t.recipient):e.kind!=="pack"?!0:e.data.body===t.body&&e.data.sealed_to.includes(t.recipient)}function Hb(e){let{kind:t}=e;return t!=="report"&&t!=="pack"&&t!=="disclosure_request"?!0:ii(e.data.recipient,J(e.data.signer))===e.case}var Wb=1e5;function Oo(e,t){let{n:r,entries:n}=e.threads[t]??{n:0,entries:[]};if(!Number.isInteger(r)||r<0||r>Wb)throw new Error("not a thread");let o=new Map(n.map(s=>[s.n,qb(s.ciphertext)]));return{thread:t,length:r,ciphertexts:o}}function qb(e){try{return J(e)}catch{return new Uint8Array}}function Du({state:e,second_look:t,concluded_by:r}){let n=["concluded","withdrawn","unreadable"].includes(e);return t&&!n?r:null}function jt(e,t){return e.proposals.find(r=>r.about===t)}function ai(e){return e.links.filter(({kind:t,from_other:r})=>t==="merged"&&r)}var ci=class{questions;states;actions;constructor(t){this.questions=Sc(t,"questions"),this.states=Sc(t,"states"),this.actions=Sc(t,"actions")}state(t){return $u(this.states,t)}action(t){return $u(this.actions,t)}};function $u(e,t){return e.find(r=>r.id===t)?.label??t}function Sc(e,t){return[...z(`[data-words="${t}"]`,e.content).querySelectorAll("[data-id]")].map(n=>({id:n.dataset.id,label:Pu(z("dt",n)),options:new Map([...n.querySelectorAll("dd")].map(o=>[o.dataset.value,Pu(o)]))}))}function Pu(e){return(e.textContent??"").trim()}async function Nu(e,t,r,n,o){let s={body:null,recipient:n.recipient},i={caseId:r,identity:n.identity,signer:null,addressee:s},a=await So({...e,thread:Lt(t)},i,o),c=Uu(a,t,r);if(c!==null)return{verdict:"verified",opened:c};let d=a.entries[0]?.verdict??"missing";return{verdict:d==="verified"?"wrong_place":d,opened:null}}async function Ku(e,t,r,n,o){let s=await tn({...e,thread:Lt(t)},r,o),i=Uu(s,t,r.caseId);if(i===null||jb(i.request.data,n,o))return{thread:s,opened:i};let[a,...c]=s.entries;return a&&(s.entries=[{...a,verdict:"wrong_place",document:null},...c]),{thread:s,opened:null}}function jb(e,{report:t,shared:r},n){if(t===null)return!1;let o=t.data.excluded.map(i=>n.find(i)?.recipient),s=e.of==="name"||Oc(e.of,r)!==null;return e.token===t.data.token&&!e.sealed_to.some(i=>o.includes(i))&&s}function Oc({original:{object:e,name:t}},r){let n=Mu(r).find(o=>o.original?.object===e&&o.name===t);return n===void 0||n.original===null?null:{...n,original:n.original}}function Uu(e,t,r){let n=e.entries[0]?.document;return n?.kind==="disclosure_request"?{caseId:r,id:t,request:n,thread:e}:null}async function Fu(e,t,r,n,o){let s=ei(e.kind),i=s==="staff"?[n.recipient]:[n.recipient,o];return dr(e.kind,zb(e),{caseId:n.caseId,thread:s,...t},r,i)}var _c=class extends Error{};async function dr(e,t,{caseId:r,thread:n,n:o,head:s,day:i},a,c){let{account:d,role:f,signingSeed:u}=a;if(!To(f,e,t))throw new _c;let p={v:1,kind:e,case:r,thread:n,n:o,head:ne(s),by:d,role:f,day:i,data:t},g=Su(p,u);try{return await Vs(g,c)}finally{g.fill(0)}}function xt(e){return e.replace(/\r\n?/g,`
`)}function zb(e){let t=xt(e.text);switch(e.kind){case"message":case"note":return{text:t};case"feedback":return{outcome:e.outcome,result:e.result,text:t,changed:xt(e.changed)};case"request":case"override":return{body:e.body,text:t};case"route":return{edition:e.edition,bodies:e.bodies,text:t};case"approval":return{of:e.of,text:t};case"task":return{for:e.for,due:e.due,text:t};case"classification":{let{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:d}=e,{severity:f,likelihood:u,candour:p,irmer:g,happened:m,known:y}=e;return{...{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:d},severity:f,likelihood:u,candour:p,irmer:g,happened:m,known:y,text:t}}}}var Ac=class extends Error{};function Hu(){return Tr(Sr(10))}function Bc(e,t){let r=({role:n,until:o,name:s})=>n==="custodian"&&o===null&&!e.data.excluded.includes(s);return t.everybody().filter(r)}async function Wu(e,t,r,n,o,s,i){let a=Bc(s,i).map(({recipient:p})=>p);if(a.length===0)throw new Ac;let{token:c}=s.data,d={recipient:o.recipient,signer:ne(o.signer),token:c,sealed_to:a,of:e.of,urgent:e.urgent,text:xt(e.text)},f=Lt(t),u={caseId:o.caseId,thread:f,n:0,head:dt(o.caseId,f),day:r};return dr("disclosure_request",d,u,n,[o.recipient,c,...a])}async function qu(e,t,r,{caseId:n,id:o,request:s},i){let{recipient:a,token:c,sealed_to:d}=s.data,{kept:f}=e,u={released:f!=="",kept:f,text:xt(e.text)},p=({role:y,until:w,recipient:E})=>y==="custodian"&&w===null&&d.includes(E),g=i.everybody().filter(p).map(y=>y.recipient),m={caseId:n,thread:Lt(o),...t};return dr("disclosure",u,m,r,[a,c,...g])}var Lc=class extends Error{constructor(r){super("a body without a recipient");this.body=r}body};function ju(){return Tr(Sr(10))}async function zu(e,t,r,n,o,s){let i=Yu(e.body,s),a={body:e.body,recipient:o.recipient,signer:ne(o.signer),sealed_to:i,basis:e.basis,edition:e.edition,shared:e.shared,parts:e.parts.map(({title:f,text:u})=>({title:f,text:xt(u)})),files:[],text:xt(e.text)},c=bt(t),d={caseId:o.caseId,thread:c,n:0,head:dt(o.caseId,c),day:r};return dr("pack",a,d,n,[o.recipient,...i])}async function li(e,t,r,n,o){let s={says:e.says,suggestion:e.suggestion,text:xt(e.text)},i={caseId:n.caseId,thread:bt(n.referral),...t};return dr("letter",s,i,r,[n.recipient,...Yu(n.body,o)])}function Yu(e,t){let r=t.recipientsOf(e).map(({recipient:n})=>n);if(r.length===0)throw new Lc(e);return r}async function Vu(e,t,r,n,o){try{let s=await In(e,t);return Qu(s,r,n,o==="name"?o:{object:o.original.object,hash:null}),{verdict:"verified",lines:ne(Ec(s))}}catch(s){if(s instanceof qe)return{verdict:s.reason,lines:null};throw s}}async function Gu(e,t){try{let r=ie({name:ae,contact:ae});return{verdict:"verified",named:await Xu(e,t,"name",o=>r(JSON.parse(o)))}}catch(r){if(r instanceof qe)return{verdict:r.reason,named:null};throw r}}async function Zu(e,t,{object:r,hash:n}){try{return{verdict:"verified",identity:await Xu(e,t,{object:r,hash:n},Xs)}}catch(o){if(o instanceof qe)return{verdict:o.reason,identity:null};throw o}}async function Xu(e,t,r,n){let o=Qu(Yb(e),t.caseId,t.signer,r),s;try{s=await _n(J(o),t.identity)}catch{throw new qe("cannot_open")}try{return n(is(s))}catch{throw new qe("malformed")}finally{s.fill(0)}}function Yb(e){try{return Ou(J(e))}catch{throw new qe("malformed")}}function Qu(e,t,r,n){let{document:o}=e;if(he(o.case===t,"wrong_case"),o.kind!=="identity"&&o.kind!=="original")throw new qe("wrong_place");return he(Vb(o,n),"wrong_place"),he(o.by==="reporter"&&o.role==="reporter","not_allowed"),he(ni(e,r),"bad_signature"),o.data.inner}function Vb(e,t){let{thread:r,n}=e;if(t==="name")return e.kind==="identity"&&r==="shared"&&n===1;if(e.kind!=="original"||r!=="original"||n!==0)return!1;let{object:o,hash:s}=e.data;return o===t.object&&(t.hash===null||s===t.hash)}async function Ju(e,t,r,n,o){let i={body:o.find(n.account)?.body??"",recipient:n.recipient},a={caseId:r,identity:n.identity,signer:null,addressee:i},c=await So({...e,thread:bt(t)},a,o),d=tp(c,t,r);if(d!==null)return{verdict:"verified",opened:d};let f=c.entries[0]?.verdict??"missing";return{verdict:f==="verified"?"wrong_place":f,opened:null}}async function ep(e,t,r,n){let o=await tn({...e,thread:bt(t)},r,n);return{thread:o,opened:tp(o,t,r.caseId)}}function tp(e,t,r){let n=e.entries[0]?.document;if(n?.kind!=="pack")return null;let{body:o,recipient:s}=n.data;return{to:{caseId:r,referral:t,body:o,recipient:s},pack:n,thread:e}}function Ie(e,t){return e.entries.flatMap(({document:r})=>r?.kind===t?[r]:[])}function He(e,t){return Ie(e,t).at(-1)??null}function _o(e,t,r){if(e.some(({document:i})=>i?.kind==="withdrawal"))return"not_given";let n=e.findLastIndex(({document:i})=>i?.kind==="consent"&&i.data.body===t),o=n<0?0:n,s=e[o]?.document??null;return Gb(s,r)?e.slice(o+1).every(Zb)?"given":"unknown":"not_given"}function Gb(e,t){if(e?.kind==="consent")return e.data.given;if(e?.kind!=="report")return!1;let r=e.data.answers.consent;return Array.isArray(r)?r.includes(t):r===t}function Zb({verdict:e}){return e==="verified"||e==="for_custodians"}function Mn(e,t){return e.some(({document:r})=>{if(r?.kind!=="approval"||r.role!=="lead"||r.data.of>=r.n)return!1;let n=e[r.data.of]?.document;return n?.kind==="override"&&n.data.body===t&&n.by!==r.by})}function di({bundle:e,staff:t,referrals:r}){let n={classification:Xb(e.classification,He(t,"classification")?.data??null),route:Qb(e.route,He(t,"route")?.data.bodies??null),proposals:e0(e,t),tasks:t0(e.tasks,t),referrals:r0(e.referrals,r)};return Object.keys(n).filter(o=>!n[o])}function Xb(e,t){if(e===null||t===null)return e===t;let{routing:r}=e;return["severity","likelihood","candour","irmer"].every(n=>e[n]===t[n])&&["nation","setting","urgency","reporter","nhs_funded"].every(n=>r[n]===t[n])&&["about","categories","flags"].every(n=>Jb(r[n],t[n]))}function Qb(e,t){return e===null||t===null?e===t:e.length===t.length&&e.every((r,n)=>r===t[n])}function Jb(e,t){return e.length===t.length&&e.every(r=>t.includes(r))}function e0(e,t){return e.proposals.every(({about:r,proposed_by:n,approved_by:o})=>{if(r==="unreadable")return!0;if(r==="no_action")return Rc(e,t)!==null;let s=r.replace(/^override:/,"");return Ie(t,"override").some(({by:a,data:c})=>a===n&&c.body===s)&&(o===null||Mn(t.entries,s))})}function Rc(e,t){let r=jt(e,"no_action");return Ie(t,"note").find(({n,by:o})=>n===r?.reasons&&o===r.proposed_by)??null}function t0(e,t){let r=t.entries.flatMap(({document:o})=>o?.kind==="task"?[o]:[]),n=o=>r.some(({n:s,data:i})=>s===o.n&&i.for===o.for&&i.due===o.due_on);return e.every(n)&&r.every(({n:o})=>e.some(s=>s.n===o))}function r0(e,t){let r=n=>{let o=t.find(({id:i})=>i===n.id)?.opened?.pack.data,s=rn(t.find(({id:i})=>i===n.id)?.thread);return o?.body===n.body&&o.basis===n.basis&&s===n.state};return e.every(r)&&t.every(({id:n})=>e.some(o=>o.id===n))}function rn(e){let t="sent";for(let{document:r}of e?.entries??[])r?.kind==="letter"&&(r.data.says==="outcome"&&(t="answered"),r.data.says==="declined"&&(t="declined"),r.data.says==="acknowledged"&&t==="sent"&&(t="acknowledged"));return t}var np=["report","excluded","own-key","head"];function op(e,t,r){let{bundle:n,key:o,shared:s,staff:i,referrals:a,disclosures:c,report:d,sealedMode:f}=e,u=[];if(r||u.push("own-key"),d===null)u.push("report");else{let b=d.data.answers.danger==="yes",{excluded:x}=d.data;x.includes(t)&&u.push("excluded"),n.holders.some(O=>O!==t&&x.includes(O))&&u.push("holder-excluded"),n.mode!==f&&u.push("mode"),b&&!n.danger&&u.push("danger-hidden"),!b&&n.danger&&u.push("danger-added")}rp(n.signer,o.signer)||u.push("signer");let p=a.map(({id:b,thread:x})=>[x,n.threads[`referral-${b}`]]),g=c.map(({id:b,thread:x})=>[x,n.threads[`disclosure-${b}`]]);return[[s,n.threads.shared],[i,n.threads.staff],...p,...g].some(([b,x])=>b.head!==null&&x!==void 0&&!rp(x.head,b.head))&&u.push("head"),([...s.entries.slice(d===null?1:0),...i.entries,...a.flatMap(({thread:b})=>b.entries),...c.flatMap(({thread:b})=>b.entries)].some(({verdict:b})=>b!=="verified"&&b!=="for_custodians")||a.some(({opened:b})=>b===null))&&u.push("gaps"),di(e).length>0&&u.push("differs"),u}function rp(e,t){try{return Ne(J(e),t)}catch{return!1}}var n0=["named","confidential","anonymous"];async function Cr(e,t,r,n){if(t.case!==e)return{refused:"wrong_answer"};let o={account:r.account,identity:r.keys.identity,recipient:r.keys.recipient},s=await Iu(i0(t),e,o,n);if(s.key===null)return{refused:s.verdict};let i=await tn(Oo(t,"shared"),s.key,n),a=await tn(Oo(t,"staff"),s.key,n),c=await o0(t,s.key,n),d=i.entries[0]?.document??null,f=d?.kind==="report"?d:null,u=E=>n.displayName(E),p=await s0(t,s.key,{report:f,shared:i},n),g={bundle:t,key:s.key,shared:i,staff:a,referrals:c,disclosures:p,report:f,sealedMode:a0(f),nameOf:u},m=c0(r,n),y=op(g,r.account,m!==null),w=y.some(E=>np.includes(E))?null:m;return{opened:{...g,warnings:y,actsAs:w}}}async function o0(e,t,r){let n=e.referrals.map(({id:i})=>`referral-${i}`),o=[...new Set([...n,...Object.keys(e.threads)])].filter(Cn),s=async i=>{let a=i.slice(9);return{id:a,...await ep(Oo(e,i),a,t,r)}};return Promise.all(o.map(s))}async function s0(e,t,r,n){let o=e.disclosures.map(({id:a})=>`disclosure-${a}`),s=[...new Set([...o,...Object.keys(e.threads)])].filter(Rn),i=async a=>{let c=a.slice(11),{thread:d,opened:f}=await Ku(Oo(e,a),c,t,r,n),u={id:c,thread:d,opened:f,name:null,original:null},p=He(d,"disclosure");if(f===null||p?.data.released!==!0)return u;let{of:g}=f.request.data;if(g==="name")return{...u,name:await Gu(p.data.kept,t)};let m=Oc(g,r.shared);return{...u,original:m&&await Zu(p.data.kept,t,m.original)}};return Promise.all(s.map(i))}function i0(e){try{return J(e.grant)}catch{return new Uint8Array}}function a0(e){let t=e?.data.answers.mode;return typeof t=="string"&&n0.includes(t)?t:"anonymous"}function c0({account:e,keys:t},r){let n=r.find(e);return n!==void 0&&n.until===null&&n.recipient===t.recipient&&Ne(J(n.key),t.signer)?n.role:null}var Ao=class extends Error{},Bo=class extends Error{};async function ui(e,t,r,n,o){return{action:e.action,target:e.target??null,seen:Cc(t.bundle),entry:e.entry===void 0?null:await l0(e.entry,t,r,n,o),details:e.details??null}}function Cc({threads:e}){return Object.fromEntries(Object.entries(e).map(([t,{n:r,head:n}])=>[t,{n:r,head:n}]))}async function l0(e,t,r,n,o){let{actsAs:s,report:i,key:a}=t;if(s===null||i===null)throw new Ao;let c={account:r.account,role:s,signingSeed:r.keys.signingSeed};if(e.kind==="pack"){let g=bt(e.referral),m=n.recipientsOf(e.body).map(({recipient:w})=>w);if(m.length!==e.readers.length||!m.every(w=>e.readers.includes(w)))throw new Bo;let y=await zu(e,e.referral,o,c,a,n);return fi(g,0,dt(a.caseId,g),y)}if(e.kind==="letter"){let g=t.referrals.find(({id:b})=>b===e.referral)?.opened;if(!g)throw new Ao;let m=bt(e.referral),{n:y,head:w}=sp(t,m,g.thread.head),E=await li(e,{n:y,head:w,day:o},c,g.to,n);return fi(m,y,w,E)}if(e.kind==="disclosure_request"){let g=Hu(),m=await Wu(e,g,o,c,a,i,n),y=Lt(g);return fi(y,0,dt(a.caseId,y),m)}let d=ei(e.kind)==="staff"?"staff":"shared",{n:f,head:u}=sp(t,d,t[d].head),p=await Fu(e,{n:f,head:u,day:o},c,a,i.data.token);return fi(d,f,u,p)}function sp(e,t,r){let n=e.bundle.threads[t];if(n===void 0)throw new Ao;return{n:n.n,head:r??J(n.head)}}function fi(e,t,r,n){return{thread:e,n:t,head:ne(r),ciphertext:ne(n)}}function pi(e){return e.bodies.filter(({role:t})=>t!=="support")}function Lo(e,t){return[...e?.bodies??[],...e?.others??[]].find(r=>r.id===t)}function vt(e,t){return Lo(e,t)?.name??t}function nn(e,t){return e?.find(r=>r.id===t)?.label??t}function ip(e,t){return(t?.results??[]).filter(n=>n.outcome===e).map(({id:n,label:o})=>({value:n,label:o}))}async function Ic(){return cp(ye("/api/v1/vocabulary"))}async function ap(e,t){let r={happened:t?.happened??null,known:t?.known??null};return cp(ze(`/api/v1/cases/${e}/routing`,r))}async function cp(e){try{return await e}catch(t){if(t instanceof Be)return null;throw t}}var hi=class{kept=new Map;drawn=new Set;has(t){return this.kept.has(t)}follow(t,r){this.drawn.add(t);let n=this.kept.get(t);n!==void 0&&f0(r,n);let o=()=>this.kept.set(t,d0(r));r.addEventListener("input",o),r.addEventListener("change",o)}write(t,r,n){let o=this.kept.get(t)??[],s=o.find(c=>c.name===r)?.value.trimEnd()??"",i=o.filter(c=>c.name!==r),a=s===""||s===n?n:s.endsWith(n)?s:`${s}

${n}`;this.kept.set(t,[...i,{name:r,value:a,written:!0}])}left(t,r){return this.kept.get(t)?.find(n=>n.name===r)?.value??""}drop(t){this.kept.delete(t)}clear(){this.kept.clear(),this.drawn.clear()}drawAgain(){this.drawn.clear()}orphans(){return[...this.kept].filter(([r])=>!this.drawn.has(r)).flatMap(([,r])=>r.filter(({written:n,value:o})=>n&&o.trim()!=="")).map(({value:r})=>r)}};function lp(e){return[...e.elements].filter(t=>(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement)&&t.name!=="")}function dp(e){return e instanceof HTMLInputElement&&(e.type==="checkbox"||e.type==="radio")}function d0(e){return lp(e).filter(r=>!dp(r)||r.checked).map(r=>({name:r.name,value:r.value,written:r instanceof HTMLTextAreaElement&&r.value!==r.defaultValue}))}function f0(e,t){for(let r of lp(e)){let n=t.filter(({name:o})=>o===r.name);dp(r)?r.checked=n.some(({value:o})=>o===r.value):n[0]!==void 0&&(r.value=n[0].value)}}function fp(e,t,r){let o=[...t.shared.entries.slice(e.bundle.threads.shared.n),...t.staff.entries.slice(e.bundle.threads.staff.n),...t.referrals.flatMap(({id:i,thread:a})=>a.entries.slice(e.bundle.threads[`referral-${i}`]?.n??0))].flatMap(({document:i})=>i&&i.by!==r?[i.by==="reporter"?l("browser-meanwhile-reporter"):t.nameOf(i.by)]:[]),s=[...new Set(o)];return s.length>0?l("browser-meanwhile",{names:le(s)}):l("browser-meanwhile-state")}function up(e){let t=e.map(n=>{let o=n.querySelector("h2"),s=h("a",{class:"govuk-link",href:`#${n.id}`},o?.textContent??"");return s.addEventListener("click",i=>{i.preventDefault(),Mc(n)}),h("li",{},s)}),r=h("h2",{class:"govuk-visually-hidden",id:"parts-heading"},l("browser-parts"));return h("nav",{class:"candour-parts","aria-labelledby":"parts-heading"},r,h("ul",{},...t))}function Mc(e){e.querySelector("h2")?.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function it(e){return h("dl",{class:"govuk-summary-list"},...e.map(([t,r])=>h("div",{class:"govuk-summary-list__row"},h("dt",{class:"govuk-summary-list__key"},t),h("dd",{class:"govuk-summary-list__value"},r))))}function Z(e,t,...r){let n=h("h2",{class:"govuk-heading-m",id:`${e}-heading`,tabindex:"-1"},t);return h("section",{"aria-labelledby":n.id,id:e},n,h("div",{"data-errors":""}),...r)}function C(e){return h("p",{class:"govuk-body"},e)}function Ee(e){return h("p",{class:"candour-text"},e)}function mi({report:e,shared:t}){return[...e===null?[]:e.data.files.map(n=>({file:n,day:e.day})),...Ie(t,"file").map(({data:n,day:o})=>({file:n,day:o}))]}function oe({value:e="",rows:t=5,...r}){let n=h("textarea",{class:"govuk-textarea",rows:String(t),...$c(r)},e);return Pc(r,n)}function Ir({value:e="",type:t="text",min:r,max:n,...o}){let i=h("input",{class:`govuk-input ${t==="date"?"govuk-input--width-10":""}`,type:t,...$c(o)});return r!==void 0&&(i.min=r),n!==void 0&&(i.max=n),i.value=e,Pc(o,i)}function kt({choices:e,value:t,...r}){let n=e.map(s=>h("option",{value:s.value},s.label)),o=h("select",{class:"govuk-select candour-select",...$c(r)},...n);return t!==void 0&&(o.value=t),Pc(r,o)}function fr(e){return gi(e,Dc(e))}function Mr(e){return gi(e,pp("radios","radio",e))}function Dc(e){return pp("checkboxes","checkbox",e)}function gi({id:e,label:t,hint:r},...n){let o=h("fieldset",{class:"govuk-fieldset",id:e,tabindex:"-1",...r===void 0?{}:{"aria-describedby":`${e}-hint`}},h("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},t),hp(e,r),...n);return h("div",{class:"govuk-form-group"},o)}function pp(e,t,{id:r,name:n,choices:o,chosen:s=[],small:i=!0}){let a=o.map(({value:c,label:d,hint:f})=>{let u=`${r}-${c}`,p=h("input",{class:`govuk-${e}__input`,type:t,id:u,name:n,value:c});return p.checked=s.includes(c),f!==void 0&&p.setAttribute("aria-describedby",`${u}-hint`),h("div",{class:`govuk-${e}__item`},p,h("label",{class:`govuk-label govuk-${e}__label`,for:u},d),f===void 0?null:h("div",{class:`govuk-hint govuk-${e}__hint`,id:`${u}-hint`},f))});return h("div",{class:`govuk-${e} ${i?`govuk-${e}--small`:""}`},...a)}function $c({id:e,name:t,hint:r}){return{id:e,name:t,...r===void 0?{}:{"aria-describedby":`${e}-hint`}}}function Pc({id:e,label:t,hint:r,hiddenLabel:n=!1},o){return h("div",{class:"govuk-form-group"},h("label",{class:n?"govuk-visually-hidden":"govuk-label govuk-label--s",for:e},t),hp(e,r),o)}function hp(e,t){return t===void 0?null:h("div",{class:"govuk-hint",id:`${e}-hint`},t)}function je({id:e,drafts:t,fields:r,button:n,secondary:o=!1,send:s}){let a=h("button",{class:o?"govuk-button govuk-button--secondary":"govuk-button",type:"submit"},n),c=h("form",{method:"post",novalidate:""},...r,a);return t.follow(e,c),Je(c,()=>s(new Nc(c))),c}var Nc=class{constructor(t){this.form=t;this.data=new FormData(t)}form;data;one(t){let r=this.data.get(t);return typeof r=="string"?r:""}many(t){return this.data.getAll(t).filter(r=>typeof r=="string")}needed(t,r){let n=this.one(t);if(n.trim()!=="")return n;throw new ee(r,this.idOf(t))}idOf(t){let r=this.form.querySelector(`[name="${CSS.escape(t)}"]`),n=r?.matches("[type=radio], [type=checkbox]")?r.closest("fieldset"):r;if(!n?.id)throw new Error(`the form has no ${t}`);return n.id}};function xe(e,t,...r){let n=h("details",{class:"govuk-details"},h("summary",{class:"govuk-details__summary"},h("span",{class:"govuk-details__summary-text"},e)),h("div",{class:"govuk-details__text"},...r));return n.open=t,n}function Le(e,t,r,...n){let o=xe(t,r.drafts.has(r.id),...n,je(r));return o.dataset.action=e,o}function tt(e,t,r=!0){let o=h("button",{class:r?"govuk-button govuk-button--secondary":"govuk-button",type:"button"},e);return o.addEventListener("click",t),o}function mp(e,{person:t,body:r,result:n,confided:o="name"}){let s=(i,a="")=>[h("h3",{class:"govuk-heading-s"},i),...a===""?[]:[Ee(a)]];switch(e.kind){case"message":case"note":return[Ee(e.data.text)];case"feedback":{let{outcome:i,result:a,text:c,changed:d}=e.data,f=a===""?[]:[C(l("browser-feedback-result",{result:n(a)}))],u=[...s(l(i==="action_taken"?"browser-feedback-action":"browser-feedback-none"),c),...f];return d===""?u:[...u,...s(l("browser-feedback-changed"),d)]}case"file":return s(l("browser-entry-file",{name:e.data.name}));case"request":return s(l("browser-entry-request",{body:r(e.data.body)}),e.data.text);case"consent":return s(l(`browser-entry-consent-${e.data.given?"given":"refused"}`,{body:r(e.data.body)}));case"withdrawal":return s(l("browser-entry-withdrawal"),e.data.text);case"rating":return s(l("browser-rating-score",{score:e.data.score}),e.data.text);case"checkin":{let{month:i,detriment:a,text:c}=e.data;return s(l("browser-checkin-value",{months:i,how:l(`browser-detriment-${a}`)}),c)}case"classification":return s(l("browser-entry-classification"),e.data.text);case"route":return s(l("browser-entry-route",{bodies:le(e.data.bodies.map(r))}),e.data.text);case"override":return s(l("browser-entry-override",{body:r(e.data.body)}),e.data.text);case"approval":return s(l("browser-entry-approval",{n:e.data.of}),e.data.text);case"task":{let i={name:t(e.data.for),day:G(e.data.due)};return s(l("browser-entry-task",i),e.data.text)}case"disclosure_request":{let{of:i}=e.data,a=i==="name"?l("browser-entry-name-asked"):l("browser-entry-original-asked",{name:i.original.name}),c=s(a,e.data.text);return e.data.urgent?[...c,C(l("browser-entry-name-urgent"))]:c}case"disclosure_answer":return s(l(`browser-entry-${o}-${e.data.given?"agreed":"declined"}`),e.data.text);case"disclosure":return s(l(`browser-entry-${o}-${e.data.released?"released":"refused"}`),e.data.text);case"letter":{let{says:i,suggestion:a,text:c}=e.data,d=e.role!=="liaison"&&i!=="answer",f=s(l(d?`browser-letter-${i}-recorded`:`browser-letter-${i}`),c);return a===""?f:[...f,C(l("browser-letter-suggestion",{body:r(a)}))]}default:return[C(l("browser-entry-number",{n:e.n}))]}}function zt(e,t,r){return e.length===0?[C(r)]:e.map(n=>u0(n,t))}function u0({n:e,verdict:t,document:r},n){if(r)return p0(r,n);if(t==="for_custodians")return gp("candour-message",l("browser-for-custodians",{n:e}));let o=t==="missing"?l("browser-missing",{n:e}):l("browser-not-verified",{n:e,reason:l(`browser-reason-${t}`)});return gp("candour-message candour-message--unverified",o)}function p0(e,t){let r=l(`browser-by-${e.role}`,{name:t.person(e.by),day:G(e.day)});return h("article",{class:`candour-message candour-message--${h0(e)}`},h("p",{class:"candour-message__byline"},r),...mp(e,t))}function h0(e){return e.by==="reporter"?"reporter":e.role==="liaison"?"body":e.thread==="staff"?"note":"reviewer"}function gp(e,t){return h("article",{class:e},C(t))}async function yp(e,t,r){let n=[],o=[];for(let i of ai(e.opened.bundle).filter(a=>r.includes(a.case)))try{await m0(i,e,t),n.push(Rt(i.case))}catch(a){if(a instanceof Ke)throw a;o.push(Rt(i.case))}return[n.length===0?"":l("browser-along-told",{cases:n.join(", ")}),o.length===0?"":l("browser-along-missed",{cases:o.join(", ")})].filter(i=>i!=="").join(" ")}async function m0(e,{reader:t,keyring:r,today:n},o){let s=await ye(`/api/v1/cases/${e.case}`),i=await Cr(e.case,s,t,r);if("refused"in i)throw new Error("the other case does not open");let a=s.actions.some(d=>d.action==="acknowledge")?"acknowledge":"message",c=await ui({action:a,entry:{kind:"message",text:o}},i.opened,t,r,n);await ze(`/api/v1/cases/${e.case}/changes`,c)}var g0=["acknowledge","ask","message"];function on({opened:e,routing:t,vocabulary:r}){let n=o=>nn(r?.results,o);return{person:e.nameOf,body:o=>vt(t,o),result:n}}function wp(e){let t=s=>s?.kind==="report",r=e.opened.shared.entries.filter(({document:s})=>!t(s)),n=g0.filter(s=>e.offers(s)).map(s=>y0(s,e)),o=l("browser-section-conversation");return Z("conversation",o,...zt(r,on(e),l("browser-no-messages")),...n)}function y0(e,t){let{words:r,drafts:n}=t,o=e==="ask"?"ask":"message",s=oe({id:`${e}-text`,name:"text",label:l(`browser-${o}-label`),hint:l(`browser-${o}-hint`),value:e==="acknowledge"?l("browser-acknowledge-text"):"",rows:e==="acknowledge"?8:5});return Le(e,r.action(e),{id:e,drafts:n,fields:[s,...Kc(e,t)],button:r.action(e),send:i=>{let a=i.needed("text",l("browser-text-missing")),c=l("browser-acted",{action:r.action(e)}),d={form:e,section:"conversation",done:c,...Uc(i,t,a)};return t.take({action:e,entry:{kind:"message",text:a}},d)}})}function Kc(e,{opened:t}){let r=ai(t.bundle);if(r.length===0)return[];let n=r.map(o=>({value:o.case,label:l("browser-along-tell",{case:Rt(o.case)}),hint:o.linked_by===null||o.linked_on===null?l("browser-along-unknown"):l("browser-along-linked",{name:t.nameOf(o.linked_by),day:G(o.linked_on)})}));return[fr({id:`${e}-along`,name:"along",label:l("browser-along-label"),hint:l("browser-along-hint"),choices:n})]}function Uc(e,t,r){let n=e.many("along");return n.length===0?{}:{then:()=>yp(t,r,n)}}var yi="ask_name";function Fc(e){return e==="name"?"name":"original"}function wi({id:e,opened:t},{opened:{bundle:r}}){if(t===null)return bp(e,r.disclosures)?.object??null;let{of:n}=t.request.data;return n==="name"?null:n.original.object}function bp(e,t){return t.find(r=>r.id===e)}function bi({id:e,thread:t},r,n,o){let s=bp(e,n.opened.bundle.disclosures),i=He(t,"disclosure")!==null,a={...on(n),confided:r};return h("div",{"data-disclosure":e},...zt(t.entries,a,l("browser-no-messages")),...s===void 0||i?[]:[C(w0(s))],...o)}function w0({state:e,urgent:t,decide_from:r}){return e==="answered"?l("browser-name-state-answered"):e!=="asked"?l("browser-name-state-ended"):t?l("browser-name-state-urgent"):l("browser-name-state-asked",{day:G(r)})}function xi(e,t,r){let{opened:n,keyring:o,drafts:s,words:i}=r,a=e==="name"?null:e.original.object;if(n.bundle.disclosures.some(w=>w.object===a&&(w.state==="asked"||w.state==="answered"))||!r.offers(yi)||n.report===null||n.actsAs===null)return[];let d=Bc(n.report,o);if(d.length===0)return[C(l("browser-name-none"))];let f=Fc(e),u=a===null?yi:`ask_original-${a}`,p=e==="name"?i.action(yi):l("browser-original-ask",{name:e.original.name}),g=C(l("browser-name-who",{names:le(d.map(({display:w})=>w))})),m=[oe({id:`${u}-text`,name:"text",label:l(`browser-${f}-why`),hint:l(`browser-${f}-why-hint`)}),fr({id:`${u}-urgent`,name:"urgent",label:l("browser-name-urgent"),hint:l("browser-name-urgent-hint"),choices:[{value:"yes",label:l("browser-name-urgent-yes")}]})];return[Le(u,p,{id:u,drafts:s,fields:m,button:p,send:w=>{let E=w.needed("text",l(`browser-${f}-missing`)),b=w.many("urgent").includes("yes"),x={object:a,urgent:b,custodians:d.map(({name:_})=>_)},O=l("browser-acted",{action:p});return r.take({action:yi,entry:{kind:"disclosure_request",of:e,urgent:b,text:E},details:x},{form:u,section:t,done:O})}},g)]}function Hc({data:e,day:t},{shared:r,staff:n},o){if(e.basis==="serious_harm")return Mn(n.entries,e.body)?"stands":"missing";let s=b0(e,t,r.entries);return s===null?"missing":_o(s,e.body,o??"")==="given"?"stands":o!==null?"missing":[x0(s[0])].flat().some(a=>_o(s,e.body,a)==="given")?"unknown":"missing"}function xp(e,t){return e.referrals.flatMap(({opened:n})=>n?[n.pack]:[]).filter(n=>Hc(n,e,Wc(n.data,t))==="missing")}function Wc({body:e},t){return Lo(t,e)?.group??null}function b0({shared:e},t,r){if(e>r.length)return null;let n=r.findLastIndex(({document:o})=>o!==null&&o.day<t);return r.slice(0,Math.max(e,n+1))}function x0(e){return e?.document?.kind==="report"?e.document.data.answers.consent??[]:[]}function vp(e){return[v0(e),...e.vocabulary?[k0(e,e.vocabulary.labels)]:[],E0(e)]}function v0(e){let{opened:t,reader:r,drafts:n}=e,{holders:o,assigned_to:s}=t.bundle,i=o.filter(d=>d!==r.account),a=kt({id:"assign-to",name:"to",label:l("browser-assign-label"),hint:l("browser-assign-hint"),choices:[{value:r.account,label:l("browser-assign-me")},...i.map(d=>({value:d,label:t.nameOf(d)})),{value:"",label:l("browser-nobody")}],value:s??""}),c=je({id:"assign",drafts:n,fields:[a],button:l("browser-assign"),secondary:!0,send:d=>{let f={form:"assign",section:"summary",done:l("browser-assigned-done")};return e.send("assign",{to:d.one("to")||null},f)}});return xe(l("browser-assign-title"),n.has("assign"),c)}function k0(e,t){let{opened:r,drafts:n}=e,o=fr({id:"labels",name:"labels",label:l("browser-labels-label"),hint:l("browser-labels-hint"),choices:t.map(({id:i,label:a})=>({value:i,label:a})),chosen:r.bundle.labels}),s=je({id:"labels",drafts:n,fields:[o],button:l("browser-labels-save"),secondary:!0,send:i=>{let a={form:"labels",section:"summary",done:l("browser-labels-done")};return e.send("labels",{labels:i.many("labels")},a)}});return xe(l("browser-labels-title"),n.has("labels"),s)}function E0(e){let{opened:t,drafts:r}=e,n=t.bundle.links,o=h("ul",{class:"govuk-list"},...n.map(f=>T0(f,e))),s=Ir({id:"link-other",name:"other",label:l("browser-link-label"),hint:l("browser-link-hint")}),i=Mr({id:"link-kind",name:"kind",label:l("browser-link-kind"),choices:[{value:"same_matter",label:l("browser-link-same_matter")},{value:"merged",label:l("browser-link-merged"),hint:l("browser-link-merged-hint")}],chosen:["same_matter"]}),a=je({id:"link",drafts:r,fields:[s,i],button:l("browser-link"),secondary:!0,send:async f=>{let u=f.needed("other",l("browser-link-missing")).trim(),p={form:"link",section:"summary",done:l("browser-link-done")};await e.send("links",{other:u,kind:f.one("kind")},p)}}),c={count:n.length},d=r.has("link")||n.length>0;return xe(l("browser-links-title",c),d,n.length>0?o:C(l("browser-links-none")),a)}function T0({case:e,reference:t,kind:r,from_other:n},o){let s=r==="same_matter"?"same_matter":n?"goes-along":"goes-with",i=je({id:`unlink-${e}`,drafts:o.drafts,fields:[],button:l("browser-unlink",{reference:t}),secondary:!0,send:()=>{let c={form:`unlink-${e}`,section:"summary",done:l("browser-unlink-done")};return o.send("links",{other:e,kind:null},c)}}),a=h("a",{class:"govuk-link",href:`/cases/${e}`},t);return h("li",{},a,` ${l(`browser-linked-${s}`)}`,i)}function kp({opened:e,routing:t}){let r=e.warnings.map(o=>S0(o,e)),n=xp(e,t).map(({data:o})=>vt(t,o.body));return n.length>0&&r.push(l("browser-warn-ground",{bodies:le(n)})),h("div",{},...r.map(me))}function S0(e,t){let{bundle:r,sealedMode:n,report:o,nameOf:s}=t;switch(e){case"mode":return l("browser-warn-mode",{listed:qc(r.mode),sealed:qc(n)});case"holder-excluded":{let i=r.holders.filter(a=>o?.data.excluded.includes(a));return l("browser-warn-holder-excluded",{names:le(i.map(s))})}case"differs":{let i=di(t).map(a=>l(`browser-differs-${a}`));return l("browser-warn-differs",{what:le(i)})}default:return l(`browser-warn-${e}`)}}function me(e){return h("div",{class:"govuk-warning-text"},h("span",{class:"govuk-warning-text__icon","aria-hidden":"true"},"!"),h("strong",{class:"govuk-warning-text__text"},h("span",{class:"govuk-visually-hidden"},`${l("browser-warning")} `),e))}function Ep(e){let{opened:t,words:r,vocabulary:n}=e,{bundle:o,report:s}=t,i=[[l("browser-state"),r.state(o.state)],[l("browser-received"),G(o.received_on)],[l("browser-due"),O0(o,e.today)]];return s&&(i.push([l("browser-mode"),qc(t.sealedMode)]),s.data.answers.danger==="yes"&&i.push([l("browser-danger"),h("strong",{class:"candour-danger"},l("browser-danger-yes"))]),i.push([l("browser-excluded"),s.data.excluded.map(t.nameOf).join(", ")||l("browser-nobody")])),i.push([l("browser-assigned"),o.assigned_to===null?l("browser-nobody"):t.nameOf(o.assigned_to)]),i.push([l("browser-holders"),le(o.holders.map(t.nameOf))||l("browser-nobody")]),o.labels.length>0&&i.push([l("browser-labels"),o.labels.map(a=>nn(n?.labels,a)).join(", ")]),i.push(..._0(t)),Z("summary",l("browser-section-summary"),it(i),...vp(e))}function O0({due_on:e,paused_on:t,escalated:r},n){if(e===null)return l("browser-nothing-due");if(t!==null)return l("browser-due-paused",{due:G(e),since:G(t)});if(e>=n)return G(e);let o=l(r?"browser-due-escalated":"browser-due-overdue");return h("span",{},`${G(e)} `,h("strong",{class:"candour-overdue"},o))}function _0({shared:e}){let t=[],r=He(e,"rating");r!==null&&t.push([l("browser-rating"),l("browser-rating-score",{score:r.data.score})]);let n=He(e,"checkin");if(n!==null){let o=l(`browser-detriment-${n.data.detriment}`);t.push([l("browser-checkin"),l("browser-checkin-value",{months:n.data.month,how:o})])}return t}function qc(e){return["named","confidential","anonymous"].includes(e)?l(`browser-mode-${e}`):e}function vi(){crypto.subtle===void 0&&Object.defineProperty(crypto,"subtle",{get(){throw new DOMException("no secure context","NotSupportedError")}})}function A0(e){if(e<2)return e;let t=e.toString(2).length-1,r=t.toString(2).length,n=2**(t-r);return Math.ceil(e/n)*n}function Tp(e){return A0(Math.max(e,65536))}var Et=class extends Error{constructor(r){super(r);this.reason=r}reason};async function Sp(e,t,r,n=()=>{}){let o=ge.create(),s=0,i=new TransformStream({transform(d,f){o.update(d),s+=d.length,n(s),f.enqueue(d)}}),a=await L0(await B0(e.pipeThrough(i)),t),c=await R0(a,Tp(r.size));if(!Ne(o.digest(),J(r.hash)))throw new Et("other_file");if(c.subarray(r.size).some(d=>d!==0))throw new Et("other_file");return c.subarray(0,r.size)}async function B0(e){let t=e.getReader(),r=[];for(let o=0;o<fc;){let{done:s,value:i}=await t.read();if(s)break;r.push(i),o+=i.length}let n=Dt(...r);if(Ys(n)===null)throw await t.cancel(),new Et("cannot_open");return new ReadableStream({start:o=>o.enqueue(n),async pull(o){let{done:s,value:i}=await t.read();s?o.close():o.enqueue(i)},cancel:o=>t.cancel(o)})}async function L0(e,t){let r=new On;r.addIdentity(t);try{return await r.decrypt(e)}catch{throw new Et("cannot_open")}}async function R0(e,t){let r=C0(t),n=e.getReader(),o=0;for(;;){let{done:s,value:i}=await n.read().catch(()=>{throw new Et("cannot_open")});if(s)break;if(o+i.length>t)throw await n.cancel(),new Et("other_file");r.set(i,o),o+=i.length}if(o!==t)throw new Et("other_file");return r}function C0(e){try{return new Uint8Array(e)}catch{throw new Et("too_large")}}vi();var I0=200;async function M0({address:e,identity:t,listed:r},n){let o;try{o=await fetch(e,{credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{return{not:"no_connection"}}if(o.status===401)return{not:"signed_out"};if(!o.ok||o.body===null)return{not:o.status===404?"not_there":"no_connection"};let s=0,i=a=>{Date.now()-s<I0||(s=Date.now(),n({arrived:a}))};return{file:await Sp(o.body,t,r,i)}}self.onmessage=async e=>{let t=r=>self.postMessage(r,{transfer:"file"in r?[r.file.buffer]:[]});try{t(await M0(e.data,t))}catch(r){t({not:r instanceof Et?r.reason:"cannot_open"})}};var Ro=class extends Error{constructor(r){super(r);this.reason=r}reason};async function Op(e,t,{object:r,size:n,hash:o},s){let i=`/api/v1/cases/${e}/files/${r}`,a=await D0({address:i,identity:t,listed:{size:n,hash:o}},s);if("file"in a)return a.file;throw a.not!=="signed_out"?new Ro(a.not):(await _r(),new Ke)}function D0(e,t){let r=Gs("open");return new Promise(n=>{r.onmessage=({data:o})=>"arrived"in o?t(o.arrived):n(o),r.onerror=()=>n({not:"cannot_open"}),r.postMessage(e)}).finally(()=>r.terminate())}var _p=/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;var jc={jpeg:["jpg","jpeg","jpe","jfif"],png:["png","apng"],webp:["webp"],tiff:["tif","tiff"],heic:["heic","heif","hif","avif"],pdf:["pdf"],docx:["docx","dotx","docm","dotm"],xlsx:["xlsx","xltx","xlsm","xltm"],pptx:["pptx","ppsx","potx","pptm","ppsm","potm"],odt:["odt","ott"],ods:["ods","ots"],odp:["odp","otp"],mp4:["mp4","m4v","m4a","3gp","3g2"],mov:["mov","qt"],dicom:["dcm","dicom"],text:["txt","csv","log","md","tsv"],other:[]};function zc(e){return/\.([^.]{1,10})$/.exec(e)?.[1]?.toLowerCase()??""}function Ap(e,t){return jc[e].includes(zc(t))}var Bp=120,$0=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;function Lp(e,t){let r="";for(let{segment:n}of new Intl.Segmenter().segment(e)){if(r.length+n.length>t)break;r+=n}return r}function Rp(e,t){let o=(e.slice(-4096).split(/[/\\]/).at(-1)??"").normalize("NFC").replace(_p,"").replace(/[<>:"|?*]/g,"_").replace(/\s+/gu," ").replace(/^[. ]+|[. ]+$/g,""),s=zc(o),i=t==="other"||Ap(t,o),a=i&&s!==""?o.slice(0,-s.length-1):o,c=i?s:jc[t][0],d=c===""?"":`.${c}`,f=`${Lp(a,Bp-d.length).trim()||"file"}${d}`;return $0.test(f)?`_${Lp(f,Bp-1)}`:f}var Yc=class extends Error{constructor(r,n){super(n===void 0?r:`${r}: ${n}`);this.reason=r;this.obstacle=n}reason;obstacle};function ki(){return new Yc("broken")}var Dn=class{constructor(t,r=!1){this.bytes=t;this.littleEndian=r;this.data=new DataView(t.buffer,t.byteOffset,t.byteLength)}bytes;littleEndian;data;get length(){return this.bytes.length}at(t,r){if(!Number.isSafeInteger(t)||t<0||t+r>this.bytes.length)throw ki();return t}u8(t){return this.data.getUint8(this.at(t,1))}u16(t){return this.data.getUint16(this.at(t,2),this.littleEndian)}u32(t){return this.data.getUint32(this.at(t,4),this.littleEndian)}i32(t){return this.data.getInt32(this.at(t,4),this.littleEndian)}u64(t){let r=Number(this.data.getBigUint64(this.at(t,8),this.littleEndian));if(!Number.isSafeInteger(r))throw ki();return r}slice(t,r){if(!Number.isSafeInteger(r)||r<0)throw ki();return this.bytes.subarray(this.at(t,r),t+r)}latin1(t,r){return P0(this.slice(t,r))}};function P0(e){let t="";for(let r of e)t+=String.fromCharCode(r);return t}function Co(e,t,r=0){if(e.length<r+t.length)return!1;for(let n=0;n<t.length;n++)if(e[r+n]!==t.charCodeAt(n))return!1;return!0}var Cp=5e7,N0=4096;function Ip(e){try{if(Co(e,"ÿØÿ"))return K0(new Dn(e));if(Co(e,`PNG\r

`))return U0(new Dn(e));if(Co(e,"RIFF")&&Co(e,"WEBP",8))return F0(new Dn(e,!0))}catch{}return null}function K0(e){for(let t=2;;){if(e.u8(t)!==255)return null;let r=e.u8(t+1);if(r>=192&&r<=207&&![196,200,204].includes(r))return{mime:"image/jpeg",width:e.u16(t+7),height:e.u16(t+5)};if(r===218)return null;t+=r===255?1:2+e.u16(t+2)}}function U0(e){return e.latin1(12,4)!=="IHDR"?null:{mime:"image/png",width:e.u32(16),height:e.u32(20)}}function F0(e){let t=o=>e.u16(o)+e.u8(o+2)*65536,r=e.latin1(12,4);if(r==="VP8X")return{mime:"image/webp",width:t(24)+1,height:t(27)+1};if(r==="VP8 ")return{mime:"image/webp",width:e.u16(26)&16383,height:e.u16(28)&16383};if(r!=="VP8L")return null;let n=e.u32(21);return{mime:"image/webp",width:(n&16383)+1,height:(n>>>14&16383)+1}}async function Mp(e,{mime:t},r){let n;try{n=await createImageBitmap(new Blob([e],{type:t}))}catch{return null}let o=Math.min(1,N0/Math.max(n.width,n.height)),[s,i]=[n.width,n.height].map(c=>Math.max(1,Math.round(c*o))),a=h("canvas",{class:"candour-picture",role:"img","aria-label":r,width:String(s),height:String(i)});return a.getContext("2d")?.drawImage(n,0,0,s,i),n.close(),a}var Dp=2e5,H0=["jpeg","png","webp","text"];function $p({type:e}){return H0.includes(e)}async function Pp(e,t){let r=Ip(e);if(r!==null)return r.width*r.height>Cp?[C(l("browser-evidence-too-many-pixels"))]:[await Mp(e,r,l("browser-evidence-picture",{name:t.name}))??C(l("browser-evidence-not-shown"))];let n=t.type==="text"?W0(e):null;if(n===null)return[C(l("browser-evidence-not-shown"))];let o=h("div",{class:"candour-text candour-file__text",tabindex:"0",role:"region","aria-label":t.name},n.slice(0,Dp));return n.length>Dp?[o,C(l("browser-evidence-cut"))]:[o]}function W0(e){let t=e[0]===255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8";try{return new TextDecoder(t,{fatal:!0}).decode(e)}catch{return null}}function Np(e,{name:t,type:r}){let n=URL.createObjectURL(new Blob([e],{type:"application/octet-stream"}));h("a",{href:n,download:Rp(t,r)}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}var Kp=1048576;function Ei(e,t,r,n){let o=h("p",{class:"govuk-body",role:"status"}),s=h("div",{"data-file-shown":""}),i=async(d,f)=>{d.disabled=!0;let u=p=>o.textContent=l("browser-evidence-arriving",{size:Vc(p)});u(0);try{o.textContent=await f(await Op(t,r,e,u))}catch(p){if(p instanceof Ke)return;o.textContent=l(`browser-evidence-not-${p instanceof Ro?p.reason:"cannot_open"}`)}finally{d.disabled=!1}},a=Up(n.open,e.name,d=>i(d,async f=>(s.replaceChildren(...await Pp(f,e)),l("browser-evidence-opened")))),c=Up(n.save,e.name,d=>i(d,async f=>(Np(f,e),l("browser-evidence-saved"))));return[h("div",{class:"govuk-button-group"},...$p(e)?[a]:[],c),o,s]}function Up(e,t,r){let n=h("span",{class:"govuk-visually-hidden"},` ${t}`),o=h("button",{type:"button",class:"govuk-button govuk-button--secondary"},e,n);return o.addEventListener("click",()=>{r(o)}),o}function Vc(e){return e<Kp/10?l("browser-size-kb",{n:Math.ceil(e/1024)}):l("browser-size-mb",{n:Math.round(e/Kp*10)/10})}function Fp(e,t){let{original:r}=e;if(r===null)return[];let{object:n}=r,o=t.opened.bundle.originals.includes(n),s=t.opened.disclosures.filter(f=>wi(f,t)===n),i=s.map(f=>bi(f,"original",t,q0(f.original,e,t))),a=s.some(f=>f.original?.verdict==="verified"),c=o&&!a?xi({original:{object:n,name:e.name}},"evidence",t):[],d=C(l(o?"browser-evidence-original":"browser-evidence-original-lost"));return[h("div",{"data-original":n},d,...i,...c)]}function q0(e,t,{opened:{bundle:r}}){if(e===null||t.original===null)return[];if(e.verdict!=="verified"){let s=e.verdict;return[me(l("browser-original-unreadable",{reason:l(`browser-reason-${s}`)}))]}let n={open:l("browser-original-open"),save:l("browser-original-save")},o={...t,...t.original};return[me(l("browser-original-care")),...Ei(o,r.case,e.identity,n)]}function Hp(e){let t=mi(e.opened);if(t.length===0)return[];let r=[C(l("browser-evidence-about")),C(l("browser-evidence-offline"))];return[Z("evidence",l("browser-section-evidence"),...r,...t.map(n=>j0(n,e)))]}function j0({file:e,day:t},r){let{bundle:n,key:o}=r.opened,s=l(`browser-evidence-type-${e.type}`),i=e.found.map(d=>l(`browser-evidence-found-${d}`)),a=[l("browser-evidence-what",{type:s,size:Vc(e.size),day:G(t)}),l(e.copy==="cleaned"?"browser-evidence-cleaned":"browser-evidence-as-it-is"),...i.length===0?[]:[l(e.copy==="cleaned"?"browser-evidence-had":"browser-evidence-has",{found:le(i)})]],c={open:l("browser-evidence-open"),save:l("browser-evidence-save")};return h("article",{class:"candour-file"},h("h3",{class:"govuk-heading-s"},e.name),...a.map(C),...Ei(e,n.case,o.identity,c),...Fp(e,r))}function Wp(e,t,r){let o=[...new Set(e.map(({group:m})=>m))].map(m=>z0(m,e.filter(({group:y})=>y===m),t)),s=h("p",{class:"govuk-body",role:"status"}),i=()=>o.flatMap(({items:m})=>m.map(({input:y})=>y)),a=()=>{let m=i().filter(({checked:y})=>y).map(({value:y})=>y);return e.filter(({id:y})=>m.includes(y))},c=()=>{let m=a().map(({label:y})=>y);s.textContent=m.length===0?l("browser-categories-none"):l("browser-categories-chosen",{labels:m.join("; ")})},d=Ir({id:"category-filter",name:"",type:"search",label:l("browser-category-filter")}),f=d.querySelector("input");f.removeAttribute("name");let u=h("p",{class:"govuk-body-s",role:"status"});f.addEventListener("input",()=>{let m=Y0(o,f.value);u.textContent=f.value.trim()===""?"":l("browser-categories-fitting",{count:m})}),f.addEventListener("keydown",m=>{m.key==="Enter"&&m.preventDefault()});let p=l("browser-categories-label"),g=gi({id:"classify-categories",name:"categories",label:p,hint:l("browser-categories-hint")},s,d,u,...o.map(({details:m})=>m));return g.addEventListener("change",()=>{c(),r(a())}),queueMicrotask(c),c(),g}function z0(e,t,r){let n=t.map(({id:a,label:c})=>({value:a,label:c})),o=Dc({id:"category",name:"categories",choices:n,chosen:r}),s=[...o.children].map((a,c)=>({item:a,input:a.querySelector("input"),words:`${e} ${t[c]?.label??""}`.toLowerCase()})),i=s.some(({input:a})=>a.checked);return{details:xe(e,i,o),items:s}}function Y0(e,t){let r=0,n=t.toLowerCase().split(/\s+/).filter(o=>o!=="");for(let{details:o,items:s}of e){let i=!1;for(let{item:a,input:c,words:d}of s){let f=n.every(u=>d.includes(u));_t(a,f||c.checked),i||=f,f&&(r+=1)}_t(o,i||s.some(({input:a})=>a.checked)),o.open=n.length>0?i:s.some(({input:a})=>a.checked)}return r}function qp(e,t,r){return e===null?V0(t,r):{...e,text:""}}function V0(e,{proposed:t,urgencies:r}){let n=t.filter(a=>G0(a,e)),o=(a,c)=>n.findLast(d=>d.field===a)?.to??c,s=a=>[...new Set(n.filter(c=>c.field===a).map(({to:c})=>c))],i=r.map(({id:a})=>a);return{nation:o("nation","not_sure"),setting:o("setting","not_sure"),about:[],categories:s("categories"),urgency:Gc([...s("urgency"),"standard"],i),reporter:o("reporter","prefer_not_to_say"),flags:s("flags"),nhs_funded:null,severity:"not_known",likelihood:"not_known",candour:"not_known",irmer:"not_known",happened:null,known:null,text:""}}function G0({question:e,value:t},r){let n=r[e];return n===void 0?!1:t===null?Array.isArray(n)?n.length>0:n.trim()!=="":Array.isArray(n)?n.includes(t):n===t}function Gc(e,t){let r=e.filter(n=>t.includes(n));return r.reduce((n,o)=>t.indexOf(o)<t.indexOf(n)?o:n,r[0]??"standard")}function jp(e){let{severity:t,likelihood:r,candour:n,irmer:o,happened:s,known:i,text:a,...c}=e;return{routing:c,severity:t,likelihood:r,candour:n,irmer:o}}var Zc="1970-01-01";function zp(e,t){return e===""||e.length===t.length&&e>=Zc&&e<=t}function Gp(e,t,r,n){let{words:o,drafts:s}=e,i=qp(r,n,t),a=(m,y)=>kt({id:`classify-${m}`,name:m,label:l(`browser-classify-${m}`),choices:Xc(y),value:i[m]}),c=fr({id:"classify-flags",name:"flags",label:l("browser-classify-flags"),choices:Xc(t.flags),chosen:i.flags}),d=a("urgency",t.urgencies),f=m=>X0(m,c,d,t),u=[Wp(t.categories,i.categories,f),d,a("nation",t.nations),a("setting",t.settings),Z0(i),fr({id:"classify-about",name:"about",label:l("browser-classify-about"),choices:Xc(t.about),chosen:i.about}),a("reporter",t.reporters),c,a("severity",t.severities),a("likelihood",t.likelihoods),a("candour",t.candour),a("irmer",t.irmer),Yp("happened",i.happened,e.today),Yp("known",i.known,e.today),oe({id:"classify-text",name:"text",label:l("browser-classify-text"),hint:l("browser-classify-text-hint"),rows:3})],p=r===null?o.action("classify"):l("browser-classify-again");return Le("classify",p,{id:"classify",drafts:s,fields:u,button:o.action("classify"),send:m=>{let y=Q0(m,e.today),w=l("browser-acted",{action:o.action("classify")}),E={action:"classify",entry:{kind:"classification",...y},details:jp(y)};return e.take(E,{form:"classify",section:"route",done:w})}})}function Xc(e){return e.map(({id:t,label:r})=>({value:t,label:r}))}function Yp(e,t,r){let n={label:l(`browser-classify-${e}`),hint:l(`browser-classify-${e}-hint`)};return Ir({id:`classify-${e}`,name:e,type:"date",value:t??"",min:Zc,max:r,...n})}function Vp(e,t,r){let n=t.one(e);if(!zp(n,r))throw new ee(l("browser-classify-day"),t.idOf(e));return n||null}function Z0({nhs_funded:e}){let t=["yes","no","not_known"].map(n=>({value:n,label:l(`browser-nhs-${n}`)})),r=e===null?"not_known":e?"yes":"no";return Mr({id:"classify-nhs",name:"nhs_funded",label:l("browser-classify-nhs"),choices:t,chosen:[r]})}function X0(e,t,r,n){let o=new Set(e.flatMap(a=>a.sets_flags));for(let a of t.querySelectorAll("input"))o.has(a.value)&&(a.checked=!0);let s=r.querySelector("select"),i=n.urgencies.map(({id:a})=>a);s.value=Gc([s.value,...e.map(a=>a.urgency)],i)}function Q0(e,t){let r=e.one("nhs_funded");return{nation:e.one("nation"),setting:e.one("setting"),about:e.many("about"),categories:e.many("categories"),urgency:e.one("urgency"),reporter:e.one("reporter"),flags:e.many("flags"),nhs_funded:r==="not_known"||r===""?null:r==="yes",severity:_e(...wc)(e.one("severity")),likelihood:_e(...bc)(e.one("likelihood")),candour:_e(...xc)(e.one("candour")),irmer:_e(...vc)(e.one("irmer")),happened:Vp("happened",e,t),known:Vp("known",e,t),text:e.one("text")}}function Zp(e,t){let r=(s,i)=>nn(s,i),n=(s,i)=>i.map(a=>nn(s,a)).join("; ")||l("browser-none-chosen"),o=[[l("browser-classify-categories"),n(t?.categories,e.categories)],[l("browser-classify-urgency"),r(t?.urgencies,e.urgency)],[l("browser-classify-nation"),r(t?.nations,e.nation)],[l("browser-classify-setting"),r(t?.settings,e.setting)],[l("browser-classify-nhs"),l(`browser-nhs-${e.nhs_funded===null?"not_known":e.nhs_funded?"yes":"no"}`)],[l("browser-classify-about"),n(t?.about,e.about)],[l("browser-classify-reporter"),r(t?.reporters,e.reporter)],[l("browser-classify-flags"),n(t?.flags,e.flags)],[l("browser-classify-severity"),r(t?.severities,e.severity)],[l("browser-classify-likelihood"),r(t?.likelihoods,e.likelihood)],[l("browser-classify-candour"),r(t?.candour,e.candour)],[l("browser-classify-irmer"),r(t?.irmer,e.irmer)]];return e.happened!==null&&o.push([l("browser-classify-happened"),G(e.happened)]),e.known!==null&&o.push([l("browser-classify-known"),G(e.known)]),o}function Xp(e){let{opened:t,vocabulary:r}=e,n=He(t.staff,"classification"),o=n===null?[C(l("browser-not-classified"))]:[J0(n.by,n.day,e),...ex(n.data,r)],s=e.offers("classify")&&r&&t.report?[Gp(e,r,n?.data??null,t.report.data.answers)]:[],i=r===null?[C(l("browser-directory-unreached"))]:[];return Z("classification",l("browser-section-classification"),...o,...i,...s)}function J0(e,t,{opened:r}){return C(l("browser-signed-by",{name:r.nameOf(e),day:G(t)}))}function ex(e,t){return[it(Zp(e,t)),...e.text===""?[]:[Ee(e.text)]]}function Qp({action:e,outcome:t},r){let{words:n,drafts:o,vocabulary:s}=r,i=t??"no_action",a=i==="action_taken"?"feedback-action":"feedback-none",c=n.action(e),d=[kt({id:`${e}-result`,name:"result",label:l("browser-result-label"),choices:[{value:"",label:l("browser-result-choose")},...ip(i,s)]}),oe({id:`${e}-text`,name:"text",label:l(`browser-${a}-label`),hint:l(`browser-${a}-hint`),rows:7}),oe({id:`${e}-changed`,name:"changed",label:l("browser-changed-label"),hint:l("browser-changed-hint"),rows:3}),...Kc(e,r)];return Le(e,c,{id:e,drafts:o,fields:d,button:c,send:f=>{let u=f.needed("result",l("browser-result-missing")),p=f.needed("text",l("browser-text-missing")),g=f.one("changed"),m={kind:"feedback",outcome:i,result:u,text:p,changed:g},y=[p,g].filter(E=>E.trim()!=="").join(`

`),w={form:e,section:"closing",done:l("browser-acted",{action:c}),...Uc(f,r,y)};return r.take({action:e,entry:m,details:{result:u}},w)}})}function Ti(e,t,{drafts:r,words:n,take:o,...s}){let i=jt(e,"unreadable"),a=["confirm_unreadable","propose_unreadable"].find(m=>t(m)&&(m==="confirm_unreadable"||i===void 0)),c=s.opened?.nameOf??s.nameOf??(m=>m),d=i===void 0?[]:[C(l("browser-unreadable-proposed",{name:c(i.proposed_by)}))];if(a===void 0)return d;let f=n.action(a),p=je({id:a,drafts:r,fields:[],button:f,secondary:!0,send:()=>o({action:a},{form:a,section:"closing",done:l("browser-acted",{action:f})})}),g=xe(f,!1,C(l("browser-unreadable-about")),p);return g.dataset.action=a,[...d,g]}function Jp(e){let t=["conclude_action","conclude_no_action"].flatMap(o=>e.offers(o)??[]),r=["propose_no_action","reopen","pause","unpause"].filter(o=>e.offers(o)),n=[...nx(e),...ox(e),...sx(t,e),...t.map(o=>Qp(o,e)),...r.map(o=>ix(o,e)),...tx(e),...rx(e)];return Z("closing",l("browser-section-closing"),...n.length===0?[C(l("browser-closing-nothing"))]:n)}function tx({opened:e,vocabulary:t}){return e.bundle.due_on!==null&&e.actsAs!==null&&t?.pausing===!1?[C(l("browser-no-pausing"))]:[]}function rx(e){let{bundle:t,report:r}=e.opened;return r===null||jt(t,"unreadable")?Ti(t,e.offers,e):[]}function nx({opened:e,reader:t}){let r=Du(e.bundle);if(r===null)return[];let n=le(e.bundle.holders.filter(s=>s!==r).map(e.nameOf))||l("browser-nobody-yet"),o=r===t.account?"yours":"theirs";return[me(l(`browser-second-look-${o}`,{name:e.nameOf(r),names:n}))]}function ox({opened:e,reader:t,offers:r}){let n=jt(e.bundle,"no_action");if(n===void 0)return[];let o=e.nameOf(n.proposed_by);if(n.proposed_by===t.account)return[C(l("browser-proposed-yours"))];let s=Rc(e.bundle,e.staff);if(s===null)return[me(l("browser-proposed-unsigned",{name:o}))];let i=l(r("conclude_no_action")?"browser-proposed-decide":"browser-proposed-wait",{name:o,day:G(s.day)});return[C(i),Ee(s.data.text)]}function sx(e,{opened:t,routing:r,today:n}){if(e.length===0)return[];let s=t.referrals.filter(({thread:c})=>["sent","acknowledged"].includes(rn(c))).map(({opened:c})=>vt(r,c?.pack.data.body??"")),i=t.bundle.tasks.filter(({done_on:c})=>c===null).length,a=t.bundle.paused_on;return[...s.length===0?[]:[C(l("browser-closing-bodies",{bodies:le(s)}))],...i===0?[]:[C(l("browser-closing-tasks",{count:i}))],...a===null||a>n?[]:[C(l("browser-closing-paused",{since:G(a)}))]]}function ix(e,t){let r=t.words.action(e),n=e==="propose_no_action"?"propose":e,o=oe({id:`${e}-text`,name:"text",label:l(`browser-${n}-label`),hint:l(`browser-${n}-hint`)});return Le(e,r,{id:e,drafts:t.drafts,fields:[o],button:r,secondary:!0,send:s=>{let a={kind:e==="propose_no_action"?"note":"message",text:s.needed("text",l("browser-text-missing"))};return t.take({action:e,entry:a},{form:e,section:"closing",done:l("browser-acted",{action:r})})}})}function eh(e){let{opened:t}=e,r=mi(t).map(({file:c})=>c.original?.object),n=t.disclosures.filter(c=>{let d=wi(c,e);return d===null||!r.includes(d)});if(t.sealedMode!=="confidential"&&n.length===0)return[];let o=n.map(c=>{let d=Fc(c.opened?.request.data.of??"name");return bi(c,d,e,ax(c.name))}),s=n.some(({name:c})=>c?.verdict==="verified"),i=s?[]:[C(l("browser-name-about"))],a=s||t.sealedMode!=="confidential"?[]:xi("name","name",e);return[Z("name",l("browser-section-name"),...i,...o,...a)]}function ax(e){if(e===null)return[];if(e.verdict!=="verified"){let o=e.verdict;return[me(l("browser-name-unreadable",{reason:l(`browser-reason-${o}`)}))]}let{name:t,contact:r}=e.named,n=[[l("browser-name-given"),Ee(t)],[l("browser-name-contact"),Ee(r)]];return[h("div",{"data-name":""},it(n)),me(l("browser-name-care"))]}function th(e,t){let r=e.reasons.map(s=>h("li",{},s)),n=[[l("browser-body-why"),h("ul",{class:"govuk-list"},...r)]];e.response&&n.push([l("browser-body-response"),e.response]),e.does_not_take&&n.push([l("browser-body-not"),e.does_not_take]),n.push([l("browser-body-reached"),dx(e,t)]);let o=e.basis.map(({text:s})=>h("li",{},s));return h("li",{class:"candour-body"},h("h3",{class:"govuk-heading-s"},e.name),C(lx(e.role)),it(n),xe(l("browser-body-more"),!1,o.length===0?null:h("p",{class:"govuk-body"},h("strong",{},l("browser-body-basis"))),o.length===0?null:h("ul",{class:"govuk-list govuk-list--bullet"},...o),C(l("browser-body-rules",{rules:e.rules.join(", ")})),Qc(e.contacts)))}var cx=["do_now","internal","speak_up","technical","duty_holder","regulator","professional","specialist","oversight","learning"];function lx(e){return cx.includes(e)?l(`browser-role-${e}`):e}function dx({id:e},t){let r=t.recipientsOf(e);if(r.length===0)return l("browser-body-no-key");let n=r.filter(({account:o})=>o!==null);return n.length===0?l("browser-body-no-account"):l("browser-body-account",{names:le(n.map(({name:o})=>o))})}function Qc(e){if(e.length===0)return null;let t=e.map(({value:r,purpose:n})=>{let o=r.startsWith("https://")?h("a",{class:"govuk-link",href:r,rel:"noreferrer"},r):r;return h("li",{},`${n}: `,o)});return h("ul",{class:"govuk-list candour-contacts"},...t)}function rh({shared:e},t,r){let n=_o(e.entries,t,r),o=Ie(e,"consent").findLast(({data:i})=>i.body===t),s=Ie(e,"request").findLast(({data:i})=>i.body===t);return n==="unknown"?{stands:"unknown",day:null}:n==="given"?o?{stands:"given",day:o.day}:{stands:"given-in-report",day:null}:Ie(e,"withdrawal").length>0?{stands:"withdrawn",day:null}:s!==void 0&&(o===void 0||o.n<s.n)?{stands:"asked",day:s.day}:o?{stands:"refused",day:o.day}:{stands:"not-asked",day:null}}function Jc({stands:e}){return e==="given"||e==="given-in-report"}function nh({staff:e,bundle:t},r){let n=Ie(e,"override").findLast(({data:s})=>s.body===r),o=jt(t,`override:${r}`);return n===void 0||o===void 0||o.approved_by!==null||o.proposed_by!==n.by||Ie(e,"approval").some(({data:s})=>s.of===n.n)?null:n}function oh(e,t){let r=jt(e.bundle,`override:${t}`);return Mn(e.staff.entries,t)&&r!==void 0&&r.approved_by!==null}function sh(e,t,r){let{opened:n,reader:o}=r,s=nh(n,e);if(s===null)return fx(e,t,r);let i=s.by===o.account,a=[C(l(i?"browser-override-yours":"browser-override-proposed",{name:n.nameOf(s.by),day:G(s.day)})),Ee(s.data.text)];return i||n.actsAs!=="lead"||!r.offers("approve_override")?a:[...a,ux(e,t,s.n,r)]}function fx(e,t,r){if(!r.offers("propose_override"))return[];let n=`override-${e}`,o=oe({id:`${n}-text`,name:"text",label:l("browser-override-label"),hint:l("browser-override-hint")}),s=l("browser-override-title",{body:t});return[Le("propose_override",s,{id:n,drafts:r.drafts,fields:[o],button:r.words.action("propose_override"),secondary:!0,send:i=>{let a={kind:"override",body:e,text:i.needed("text",l("browser-text-missing"))},c=l("browser-override-done");return r.take({action:"propose_override",target:e,entry:a},{form:n,section:"referrals",done:c})}})]}function ux(e,t,r,n){let o=`approval-${e}`,s=oe({id:`${o}-text`,name:"text",label:l("browser-approval-label"),hint:l("browser-approval-hint"),rows:3}),i=n.words.action("approve_override");return Le("approve_override",l("browser-approval-title",{body:t}),{id:o,drafts:n.drafts,fields:[s],button:i,send:a=>{let c={kind:"approval",of:r,text:a.needed("text",l("browser-text-missing"))},d=l("browser-acted",{action:i});return n.take({action:"approve_override",target:e,entry:c},{form:o,section:"referrals",done:d})}})}var px=["mode","consent","excluded","questions"],hx=["dr","mr","mrs","ms","mx"],mx=2,ih=["reporter_name","reporter_contact"],gx=["reporter_kind","done_before","came_of_it","detriment","detriment_what"];function ah(e,t,r){let o=Object.entries(e.report?.data.answers??{}).flatMap(([a,c])=>{if(px.includes(a))return[];let d=t.find(p=>p.id===a),u=[c].flat().map(p=>d?.options.get(p)??p).filter(p=>p.trim()!=="").join(`
`);return u===""?[]:[{id:`answer-${a}`,title:d?.label??a,text:u,names:ih.includes(a),tells:ih.includes(a)||gx.includes(a)}]}),i=Ie(e.shared,"message").filter(({by:a})=>a==="reporter").map(({n:a,day:c,data:d})=>({id:`message-${a}`,title:r(c),text:d.text,names:!1,tells:!1}));return[...o,...i]}function ch({texts:e,summary:t,...r},n){let o=n.flatMap(({id:s,title:i})=>{let a=e.get(s);return a===void 0||a.trim()===""?[]:[{title:i,text:xt(a)}]});return{...r,parts:o,text:xt(t)}}function lh(e,t){let r=e.parts.map(({title:s})=>s),n=t.filter(({names:s,title:i})=>s&&!r.includes(i)).flatMap(wx),o=s=>n.some(i=>yx(i,s.toLowerCase()));return[...e.parts,{title:"",text:e.text}].filter(({text:s})=>o(s)).map(({title:s})=>s)}function dh(e,t){return t.some(({names:r,title:n})=>r&&e.parts.some(o=>o.title===n))}function yx(e,t){return e.length>mx?t.includes(e):t.split(/[^\p{L}\p{M}\p{N}]+/u).includes(e)}function wx({id:e,text:t}){let r=t.toLowerCase().split(/[\s,;:()]+/).filter(n=>/[\p{L}\p{N}]{2}/u.test(n)&&!hx.includes(n));return e==="answer-reporter_name"?r:r.filter(n=>/@|[0-9]{4}/.test(n))}var fh="[redacted]";function uh({text:e,from:t,to:r}){if(t===r)return{text:e,cursor:r};let[n,o]=bx(e,t,r);return{text:e.slice(0,n)+fh+e.slice(o),cursor:n+fh.length}}function bx(e,t,r){let n=e.slice(t,r),o=t+(n.length-n.trimStart().length),s=r-(n.length-n.trimEnd().length);if(o>=s)return[t,r];let i=a=>a!==void 0&&/[\p{L}\p{N}\p{M}'’]/u.test(a);for(;o>0&&i(e[o])&&i(e[o-1]);)o-=1;for(;s<e.length&&i(e[s-1])&&i(e[s]);)s+=1;return[o,s]}function ph(e,{id:t,title:r,text:n,names:o,tells:s}){let i=`${e}-${t}`,a=h("input",{class:"govuk-checkboxes__input",type:"checkbox",id:i,name:"part",value:t}),c=`${i}-hint`,d=o?l("browser-pack-name-hint"):s?l("browser-pack-tells-hint"):null,f=d===null?null:h("div",{class:"govuk-hint govuk-checkboxes__hint",id:c},d);f&&a.setAttribute("aria-describedby",c);let u=oe({id:`${i}-text`,name:`text-${t}`,label:l("browser-pack-text-of",{title:r}),hiddenLabel:!0,value:n,rows:xx(n)}),p=u.querySelector("textarea"),g=h("span",{class:"candour-said",role:"status"}),m=tt(l("browser-redact"),()=>{let E={text:p.value,from:p.selectionStart,to:p.selectionEnd};if(E.from===E.to){g.textContent=l("browser-redact-nothing"),p.focus();return}let{text:b,cursor:x}=uh(E);p.value=b,p.setSelectionRange(x,x),p.focus(),g.textContent=l("browser-redact-done"),p.dispatchEvent(new Event("input",{bubbles:!0}))});m.setAttribute("aria-label",l("browser-redact-in",{title:r}));let y=h("div",{class:"candour-part__text"},u,m,g),w=()=>_t(y,a.checked);return a.addEventListener("change",w),w(),queueMicrotask(w),h("div",{class:"candour-part","data-tells":String(s)},h("div",{class:"govuk-checkboxes govuk-checkboxes--small"},h("div",{class:"govuk-checkboxes__item"},a,h("label",{class:"govuk-label govuk-checkboxes__label",for:i},r),f)),y)}function xx(e){let t=e.split(`
`).reduce((r,n)=>r+1+Math.floor(n.length/70),0);return Math.min(12,Math.max(2,t))}function Si({parts:e,text:t},r,n){let o=s=>h(n,{class:"govuk-heading-s candour-part__title"},s);return[r,...t===""?[]:[o(l("browser-pack-summary")),Ee(t)],...e.flatMap(s=>[o(s.title),Ee(s.text)])]}function Oi(e){return C(l(`browser-basis-${e}`))}function hh(e,t,r,n,o){let s=n.keyring.recipientsOf(e.body),i=lh(e,r).map(u=>`“${u||l("browser-pack-summary")}”`),a=`refer-${e.body}`,c=ju(),d=s.map(({recipient:u})=>u),f=je({id:`${a}-send`,drafts:n.drafts,fields:[],button:l("browser-pack-send",{body:t}),send:()=>{let u={kind:"pack",referral:c,readers:d,...e},p={basis:e.basis,edition:e.edition},g=l("browser-pack-done",{body:t});return n.take({action:"refer",target:e.body,entry:u,details:p},{form:a,section:"referrals",done:g})}});return h("div",{class:"candour-preview",role:"group","aria-labelledby":`${a}-preview`},h("h4",{class:"govuk-heading-s",id:`${a}-preview`},l("browser-pack-preview")),...dh(e,r)?[me(l("browser-pack-names",{body:t}))]:[],...i.length===0?[]:[me(l("browser-pack-mentions",{titles:le(i)}))],C(l("browser-pack-to",{body:t,names:le(s.map(u=>u.name))})),...s.every(({account:u})=>u===null)?[C(l("browser-pack-by-hand"))]:[],...Si(e,Oi(e.basis),"h5"),C(l("browser-pack-final")),f,tt(l("browser-pack-back"),()=>o()?.focus()))}function mh(e,t,r,n,o){let{opened:s,words:i,drafts:a}=o,c=`refer-${e.id}`,d=ah(s,i.questions,w=>l("browser-pack-message",{day:G(w)})),f=d.map(w=>ph(c,w)),u=oe({id:`${c}-summary`,name:"summary",label:l("browser-pack-summary"),hint:l("browser-pack-summary-hint")}),p=h("div",{"data-preview":""}),g=je({id:c,drafts:a,fields:[kx(f),vx(c,f),u],button:l("browser-pack-show"),secondary:!0,send:w=>{let E=Ex(w,d),b=s.shared.entries.length,x=ch({body:e.id,basis:r,edition:n,shared:b,texts:E,summary:w.one("summary")},d);if(x.parts.length===0&&x.text.trim()==="")throw new ee(l("browser-pack-nothing"),`${c}-parts`);p.replaceChildren(hh(x,t,d,o,()=>g.querySelector("button"))),at(p.firstElementChild)}}),m=()=>p.replaceChildren();g.addEventListener("input",m),g.addEventListener("change",m);let y=h("h4",{class:"govuk-heading-s"},l("browser-pack-title",{body:t}));return h("div",{"data-action":"refer"},y,g,p)}function vx(e,t){let r=h("fieldset",{class:"govuk-fieldset",id:`${e}-parts`,tabindex:"-1","aria-describedby":`${e}-parts-hint`},h("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},l("browser-pack-parts")),h("div",{class:"govuk-hint",id:`${e}-parts-hint`},l("browser-pack-parts-hint")),...t);return h("div",{class:"govuk-form-group"},r)}function kx(e){return tt(l("browser-pack-tick-all"),()=>{for(let t of e){let r=t.querySelector("[type=checkbox]");r===null||r.checked||t.dataset.tells==="true"||(r.checked=!0,r.dispatchEvent(new Event("change",{bubbles:!0})))}})}function Ex(e,t){let r=e.many("part");return new Map(t.filter(({id:n})=>r.includes(n)).map(({id:n})=>[n,e.one(`text-${n}`)]))}function gh(e,t,r){let{opened:n,drafts:o}=r,s=Lo(t,e)??_x(e),i=vt(t,e),a=rh(n,e,s.group),c=r.keyring.recipientsOf(e).length>0,d=n.bundle.referrals.find(y=>y.body===e&&["sent","acknowledged"].includes(y.state)),f=xe("",!1);f.classList.add("candour-refer"),f.dataset.refer=e;let u=d?l("browser-refer-there",{day:G(d.sent_on)}):[l(`browser-consent-short-${a.stands}`),...c?[]:[l("browser-refer-keyless")]].join(", ");f.querySelector(".govuk-details__summary-text").textContent=`${i}: ${u}`;let p=f.querySelector(".govuk-details__text"),g=()=>{p.childElementCount===0&&p.append(...Tx(s,i,a,d!==void 0,t,r))};return f.addEventListener("toggle",()=>f.open&&g()),[`request-${e}`,`override-${e}`,`approval-${e}`,`refer-${e}`].some(y=>o.has(y))&&(g(),f.open=!0),f}function Tx(e,t,r,n,o,s){if(n)return[C(l("browser-refer-there-about"))];let{opened:i,keyring:a}=s,c=a.recipientsOf(e.id),d=Jc(r)?"consent":oh(i,e.id)?"serious_harm":null,f=r.day===null?"":G(r.day),u=[C(l(`browser-consent-${r.stands}`,{day:f,body:t}))];return Jc(r)||u.push(...Ox(e,t,r,s),...sh(e.id,t,s)),c.length===0?[...u,...Sx(e,t)]:(d!==null&&s.offers("refer")?(d==="serious_harm"&&u.push(C(l("browser-refer-overridden"))),u.push(mh(e,t,d,o.edition,s))):d!==null&&u.push(C(l("browser-refer-not-now"))),u.push(C(l("browser-refer-sealed-to",{names:le(c.map(p=>p.name))}))),u)}function Sx(e,t){let r=Qc(e.contacts);return[C(l("browser-refer-no-key",{body:t,id:e.id})),...r?[r]:[]]}function Ox(e,t,{stands:r},n){let{drafts:o,words:s}=n;if(!n.offers("request_consent")||r==="withdrawn")return[];let i=`request-${e.id}`,a=oe({id:`${i}-text`,name:"text",label:l("browser-request-label"),hint:l("browser-request-hint",{body:t}),value:l("browser-request-text",{body:t})});return[Le("request_consent",l("browser-request-title",{body:t}),{id:i,drafts:o,fields:[a],button:s.action("request_consent"),send:c=>{let d={kind:"request",body:e.id,text:c.needed("text",l("browser-text-missing"))},f=l("browser-request-done",{body:t});return n.take({action:"request_consent",target:e.id,entry:d},{form:i,section:"referrals",done:f})}})]}function _x(e){return{id:e,name:e,short:e,group:"",does_not_take:"",response:null,contacts:[],recipients:0,accounts:0}}function yh(e){let t=e.findLast(({data:r})=>r.says==="question"||r.says==="answer");return t?.data.says==="question"?t:null}var Ax={sent:["acknowledged","question","outcome","declined"],acknowledged:["question","outcome","declined"],answered:["outcome","question"],declined:[]};function wh(e,t,r){let{words:n,drafts:o}=r,s=`answer-${e}`;if(!r.offers("answer_body"))return h("div");let i=oe({id:`${s}-text`,name:"text",label:l("browser-answer-label"),hint:l("browser-answer-hint",{body:t})});return Le("answer_body",n.action("answer_body"),{id:s,drafts:o,fields:[i],button:n.action("answer_body"),send:a=>{let c={kind:"letter",referral:e,says:"answer",suggestion:"",text:a.needed("text",l("browser-text-missing"))},d=l("browser-acted",{action:n.action("answer_body")});return r.take({action:"answer_body",target:e,entry:c},{form:s,section:"referrals",done:d})}})}function bh(e,t,r,n){let{drafts:o,routing:s,words:i}=n,a=`record-${e}`,c=Ax[r].filter(u=>n.offers(`record_${u}`));if(c.length===0)return h("div");let d=[...s?.bodies??[],...s?.others??[]],f=[Mr({id:`${a}-says`,name:"says",label:l("browser-record-says",{body:t}),choices:c.map(u=>({value:u,label:i.action(`record_${u}`)}))}),oe({id:`${a}-text`,name:"text",label:l("browser-record-text"),hint:l("browser-record-hint")}),...c.includes("declined")?[kt({id:`${a}-suggestion`,name:"suggestion",label:l("browser-record-suggestion"),hint:l("browser-record-suggestion-hint"),choices:[{value:"",label:l("browser-record-no-suggestion")},...d.map(u=>({value:u.id,label:u.name}))]})]:[]];return Le("record",l("browser-record-title"),{id:a,drafts:o,fields:f,button:l("browser-record-save"),secondary:!0,send:u=>{let p=u.needed("says",l("browser-record-missing")),g=c.find(x=>x===p),m=g==="declined"?u.one("suggestion"):"",y=u.needed("text",l("browser-text-missing")),w=`record_${g}`,E=l("browser-acted",{action:i.action(w)}),b={kind:"letter",referral:e,says:g,suggestion:m,text:y};return n.take({action:w,target:e,entry:b},{form:a,section:"referrals",done:E})}})}function xh({thread:e},t,r){let n=yh(Ie(e,"letter")),o=["ask","message"].find(s=>r.offers(s));return n===null||o===void 0?h("div"):tt(l("browser-pass-on"),()=>{r.drafts.write(o,"text",l("browser-pass-on-text",{body:t,question:n.data.text})),r.goTo("conversation",o)})}function vh(e,t){let{opened:r,routing:n,keyring:o}=t,s=r.bundle.referrals.find(({id:m})=>m===e.id),i=e.opened?.pack,a=i?.data.body??s?.body??"",c=vt(n,a),d=rn(e.thread),f=e.thread.entries.filter(({document:m})=>m?.kind!=="pack"),u=o.recipientsOf(a),p=u.length>0&&u.every(({account:m})=>m===null),g=e.opened!==null&&d!=="declined";return h("div",{class:"candour-referral","data-referral":e.id},h("h3",{class:"govuk-heading-s"},l("browser-referral-title",{body:c})),C(l(`browser-referral-${d}`,{day:G(s?.moved_on??i?.day??r.bundle.received_on)})),...i?[Bx(i,t)]:[],Rx(e.id,p,t),...p?Cx(e,t):[],...zt(f,on(t),l("browser-no-letters")),...i?[xh(e,c,t)]:[],...g?[wh(e.id,c,t),bh(e.id,c,d,t)]:[])}function Bx(e,t){let{opened:r,keyring:n}=t,{data:o,day:s,by:i}=e,a=n.recipientsOf(o.body),c=o.sealed_to.map(f=>a.find(({recipient:u})=>u===f)?.name??l("browser-pack-former")),d=l("browser-pack-sent",{name:r.nameOf(i),day:G(s),recipients:le(c)});return xe(l("browser-pack-what"),!1,C(d),...Si(o,Lx(e,t),"h4"))}function Lx(e,{opened:t,routing:r}){let n=Hc(e,t,Wc(e.data,r));return n==="stands"?Oi(e.data.basis):me(l(`browser-ground-${n==="unknown"?n:e.data.basis}`))}function Rx(e,t,{opened:r}){let{case:n}=r.bundle,o=h("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/0.age`,download:""},l("browser-referral-file")),s=h("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter`},l("browser-referral-letter")),a=h("ul",{class:"govuk-list"},...(t?[o,s]:[o]).map(c=>h("li",{},c)));return t?h("div",{class:"govuk-inset-text"},C(l("browser-referral-by-hand")),a):a}function Cx({id:e,thread:t},{opened:r}){let{case:n}=r.bundle,o=Ie(t,"letter").filter(({data:i})=>i.says==="answer");if(o.length===0)return[];let s=o.map(({n:i,day:a})=>{let c={day:G(a)},d=h("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/${i}.age`,download:""},l("browser-later-letter-file",c)),f=h("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter/${i}`},l("browser-later-letter",c));return[h("li",{},d),h("li",{},f)]});return[h("div",{class:"govuk-inset-text","data-later-letters":""},C(l("browser-later-letters")),h("ul",{class:"govuk-list"},...s.flat()))]}function kh(e){let{opened:t,routing:r}=e,n=t.referrals.map(a=>vh(a,e)),o=He(t.staff,"route")?.data.bodies??[],s=h("h3",{class:"govuk-heading-s"},l("browser-refer-heading")),i=r===null||o.length===0||t.actsAs===null?[C(l(o.length>0&&r===null?"browser-directory-unreached":"browser-refer-after-route"))]:[s,C(l("browser-refer-about")),...o.map(a=>gh(a,r,e))];return Z("referrals",l("browser-section-referrals"),...n,...i)}function Eh(e,t,r){let n=e.indexOf(t),o=n+r;if(n<0||o<0||o>=e.length)return[...e];let s=e.filter(i=>i!==t);return[...s.slice(0,o),t,...s.slice(o)]}function Th(e,t){return e.filter(r=>r!==t)}function Sh(e,t){return e.includes(t)||t===""?[...e]:[...e,t]}function Oh(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function _h(e,t){let r=m=>t.find(y=>y.id===m)?.name??m,n=h("input",{type:"hidden",name:"bodies",id:"route-bodies"});n.value=e.join(",");let o=h("ol",{class:"candour-order"}),s=h("p",{class:"govuk-visually-hidden",role:"status"}),i=kt({id:"route-add",name:"",label:l("browser-route-add-label"),hint:l("browser-route-add-hint"),choices:[]}),a=i.querySelector("select");a.removeAttribute("name");let c=()=>n.value.split(",").filter(m=>m!==""),d=()=>{let m=c();o.replaceChildren(...m.map((w,E)=>p(w,E,m.length)));let y=t.filter(({id:w})=>!m.includes(w));a.replaceChildren(...y.map(({id:w,name:E})=>h("option",{value:w},E)))},f=(m,y)=>{n.value=m.join(","),d(),s.textContent=y,n.dispatchEvent(new Event("input",{bubbles:!0}))},u=(m,y)=>{let w=Eh(c(),m,y);f(w,l("browser-route-moved",{body:r(m),place:w.indexOf(m)+1,count:w.length})),Ix(o,m,y)},p=(m,y,w)=>{let E=(x,O,_)=>{let R=tt(l(`browser-route-${x}`),O);return R.setAttribute("aria-label",l(`browser-route-${x}-body`,{body:r(m)})),R.dataset.move=x,R.disabled=_,R},b=()=>{f(Th(c(),m),l("browser-route-taken-out",{body:r(m)})),a.focus()};return h("li",{"data-body":m},h("span",{class:"candour-order__name"},r(m)),h("span",{class:"candour-order__buttons"},E("up",()=>u(m,-1),y===0),E("down",()=>u(m,1),y===w-1),E("out",b,!1)))},g=tt(l("browser-route-add"),()=>{let m=a.value;m!==""&&f(Sh(c(),m),l("browser-route-added",{body:r(m)}))});return d(),queueMicrotask(d),h("div",{},n,o,s,i,g)}function Ix(e,t,r){let n=i=>e.querySelector(`[data-body="${CSS.escape(t)}"] [data-move="${i}"]`),[o,s]=r===-1?[n("up"),n("down")]:[n("down"),n("up")];(o?.disabled?s:o)?.focus()}function Ah(e,t,r){let{words:n,drafts:o}=e,s=pi(t).map(({id:u})=>u),i=[...t.bodies,...t.others],a=r?.bodies.filter(u=>i.some(p=>p.id===u))??s,c=oe({id:"route-text",name:"text",label:l("browser-route-reason"),hint:l("browser-route-reason-hint"),rows:3}),d=je({id:"route",drafts:o,fields:[_h(a,i),c],button:l("browser-route-confirm"),send:u=>{let p=u.one("bodies").split(",").filter(w=>w!=="");if(p.length===0)throw new ee(l("browser-route-none"),"route-add");let g=Oh(p,s)?u.one("text"):u.needed("text",l("browser-route-reason-missing")),{edition:m}=t,y={action:"route",entry:{kind:"route",edition:m,bodies:p,text:g},details:{edition:m,bodies:p}};return e.take(y,{form:"route",section:"referrals",done:l("browser-acted",{action:n.action("route")})})}}),f=xe(r===null?n.action("route"):l("browser-route-again"),r===null||o.has("route"),d);return f.dataset.action="route",f}function Bh(e){let{opened:t,routing:r}=e,n=l("browser-section-route");if(r===null){let i=t.bundle.classification===null?"browser-route-after-classifying":"browser-directory-unreached";return Z("route",n,C(l(i)))}let o=He(t.staff,"route"),s=e.offers("route")?[Ah(e,r,o?.data??null)]:[];return Z("route",n,...Mx(r),...r.warnings.map(i=>h("div",{class:"govuk-inset-text"},i)),...$x(e,r),Dx(e,r,o===null),...Px(r),Nx(r.clocks),...s)}function Mx({first:e}){if(e.length===0)return[];let t=e.map(({text:n})=>h("li",{},n)),r=h("h3",{class:"govuk-heading-s"},l("browser-route-first"));return[h("div",{class:"candour-first"},r,h("ul",{class:"govuk-list govuk-list--bullet"},...t))]}function Dx({keyring:e},t,r){let n=pi(t),o=h("ol",{class:"candour-bodies"},...n.map(s=>th(s,e)));return xe(l("browser-route-recommended",{count:n.length}),r,o)}function $x({opened:e},t){let r=He(e.staff,"route");if(r===null)return[C(l("browser-route-not-signed"))];let{bodies:n,text:o}=r.data,s=n.map(i=>h("li",{},vt(t,i)));return[C(l("browser-route-signed",{name:e.nameOf(r.by),day:G(r.day)})),h("ol",{class:"govuk-list govuk-list--number"},...s),...o===""?[]:[Ee(o)]]}function Px({bodies:e}){let t=e.filter(({role:r})=>r==="support");return t.length===0?[]:[C(l("browser-route-support",{names:le(t.map(({name:r})=>r))}))]}function Nx(e){let t=e.map(n=>{let o=Kx(n),s=n.promise?l("browser-clock-promise"):l("browser-clock-owner",{owner:n.owner.replaceAll("_"," ")}),i=n.cautions.map(a=>h("div",{class:"govuk-hint"},a));return h("li",{},h("strong",{},n.label),`: ${o}. ${s}`,...i)}),r=h("ul",{class:"govuk-list govuk-list--bullet"},...t);return xe(l("browser-clocks-title",{count:e.length}),!1,r)}function Kx({within:e,due_on:t,earliest:r}){return t===null?e:l(r?"browser-clock-earliest":"browser-clock-due",{within:e,day:G(t)})}var el=class extends Error{constructor(r){super("not a reviewer or lead in office");this.account=r}account};async function _i(e,t,r,n){if(!(t.role==="reviewer"||t.role==="lead")||t.until!==null)throw new el(t.name);let{caseId:s}=e,i={for:t.name,to:t.recipient,key:e.identity,signer:ne(e.signer)},a={caseId:s,thread:"grant",n:0,head:dt(s,"grant"),day:n};return dr("grant",i,a,r,[t.recipient])}function tl(e,t){let r=({role:n,until:o})=>(n==="reviewer"||n==="lead")&&o===null;return e.filter(n=>r(n)&&!t.includes(n.name))}function Lh({holders:e}){return e.length<2}function Rh(e,t,r,n){return r.includes(e)?"excluded":n.includes(e)?t.filter(({name:s})=>!r.includes(s)&&!n.includes(s)).length>0?"recused":"with-reason":"yes"}function Ch(e){let{opened:t}=e,r=le(t.bundle.holders.map(t.nameOf));return Z("access",l("browser-section-access"),C(l("browser-access-holders",{names:r})),...t.actsAs===null?[]:[Ux(e)],rl(e))}function Ux(e){let{opened:t,keyring:r,drafts:n}=e,o=tl(r.everybody(),t.bundle.holders),s=d=>Rh(d,o,t.report?.data.excluded??[],t.bundle.recused),i=o.map(({name:d,display:f})=>({value:d,label:f,...Fx(s(d))}));if(o.length===0)return C(l("browser-grant-nobody"));let a=o.some(({name:d})=>s(d)==="with-reason"),c=oe({id:"grant-reason",name:"reason",label:l("browser-grant-reason"),hint:l("browser-grant-reason-hint")});return Le("grant",l("browser-grant-title"),{id:"grant",drafts:n,fields:[Mr({id:"grant-for",name:"for",label:l("browser-grant-label"),hint:l("browser-grant-hint"),choices:i}),...a?[c]:[]],button:l("browser-grant"),secondary:!0,send:async d=>{let f=d.needed("for",l("browser-grant-missing")),u=t.nameOf(f),p=s(f);if(p==="excluded")throw new ee(l("browser-grant-excluded",{name:u}),"grant-for");if(p==="recused")throw new ee(l("browser-grant-recused",{name:u}),"grant-for");let g=p==="with-reason",m=g?d.needed("reason",l("browser-grant-reason-missing",{name:u})):"",{reader:y,today:w}=e,b=tl((await et()).everybody(),t.bundle.holders).find(_=>_.name===f);if(b===void 0)throw new ee(l("browser-grant-gone",{name:u}),"grant-for");if(t.actsAs===null)throw new ee(l("browser-unexpected"));let x={account:y.account,role:t.actsAs,signingSeed:y.keys.signingSeed},O=ne(await _i(t.key,b,x,w));if(g){let _={kind:"note",text:l("browser-grant-reason-note",{name:u,why:m})};await e.take({action:"note",entry:_},{form:"grant-reason",section:"access",done:l("browser-grant-reason-noted")})}await e.send("grants",{for:f,ciphertext:O,even_so:g},{form:"grant",section:"access",done:l("browser-grant-done",{name:u})})}})}function Fx(e){return e==="yes"?{}:{hint:l(e==="excluded"?"browser-grant-excluded-hint":"browser-grant-recused-hint")}}function rl({opened:e}){let t=h("div",{class:"candour-recusal"}),r=tt(l("browser-recuse-sure"),()=>{An(t,n)},!1);r.classList.add("govuk-button--warning");let n=async()=>{await ze(`/api/v1/cases/${e.bundle.case}/recuse`,{}),location.assign("/")},o=tt(l("browser-recuse-keep"),()=>{_t(i,!1),a.focus()}),s=h("h3",{class:"govuk-heading-s"},l("browser-recuse-heading"));if(Lh(e.bundle))return t.append(s,C(l("browser-recuse-alone"))),t;let i=h("div",{},C(l("browser-recuse-about")),r,o);_t(i,!1);let a=tt(l("browser-recuse"),()=>{_t(i,!0),r.focus()});return t.append(s,a,i),t}function Ih(e){let t=[Mh(`/cases/${e.case}/grant.age`,l("browser-file-grant")),...Object.entries(e.threads).flatMap(([o,{entries:s}])=>s.map(({n:i})=>Hx(e,o,i)))],r=h("ul",{class:"govuk-list"},...t.map(o=>h("li",{},o))),n=xe(l("browser-files-show"),!1,C(l("browser-files-about")),r);return Z("files",l("browser-section-files"),n)}function Hx(e,t,r){let[n=""]=t.split("-"),o=["shared","staff","disclosure"].includes(n)?n:"referral";return Mh(`/cases/${e.case}/${t}/${r}.age`,l(`browser-file-${o}`,{n:r,thread:t}))}function Mh(e,t){return h("a",{class:"govuk-link",href:e,download:""},t)}function Dh(e,t){let{state:r}=e;return r==="concluded"?"closed":r==="withdrawn"||r==="unreadable"?r:r==="reopened"&&e.second_look&&e.concluded_by===t?"second-look":r==="received"?"acknowledge":r==="acknowledged"||r==="reopened"?"assess":r==="awaiting_reporter"?"waiting":e.classification===null?"classify":e.route===null?"route":e.referrals.some(n=>n.state==="sent"||n.state==="acknowledged")?"with-body":e.referrals.some(n=>n.state==="answered")?"close":"refer"}var Wx={acknowledge:"conversation",classify:"classification",route:"route",refer:"referrals","with-body":"referrals",close:"closing"},qx=["assess","resume"];function $h(e){let t=l("browser-section-next");if(e.opened.actsAs===null)return Z("actions",t,C(l("browser-nothing-to-do")));let r=Dh(e.opened.bundle,e.reader.account),n=Wx[r],o=n===void 0?null:h("a",{class:"govuk-link",href:`#${n}`},l(`browser-go-${n}`)),s=h("p",{class:"govuk-body"},`${l(`browser-next-${r}`,zx(e))} `,o),i=qx.filter(a=>e.offers(a)).map(a=>jx(a,e));return Z("actions",t,s,...i)}function jx(e,t){let{words:r,drafts:n}=t,o=l("browser-acted",{action:r.action(e)}),s=()=>t.take({action:e},{form:e,section:"actions",done:o});return je({id:e,drafts:n,fields:[],button:r.action(e),send:s})}function zx({opened:e,reader:t}){let r=e.bundle.holders.filter(n=>n!==t.account);return{names:r.length===0?l("browser-nobody-yet"):le(r.map(e.nameOf))}}function Ph(e){let t=zt(e.opened.staff.entries,on(e),l("browser-no-notes"));return Z("notes",l("browser-section-notes"),...t,...e.offers("note")?[Yx(e)]:[])}function Yx(e){let t=e.words.action("note"),r=oe({id:"note-text",name:"text",label:l("browser-note-label"),hint:l("browser-note-hint")});return Le("note",t,{id:"note",drafts:e.drafts,fields:[r],button:t,send:n=>{let o={kind:"note",text:n.needed("text",l("browser-text-missing"))};return e.take({action:"note",entry:o},{form:"note",section:"notes",done:l("browser-acted",{action:t})})}})}function Nh(e,t){let r=Object.entries(e.data.answers).map(([n,o])=>{let s=t.questions.find(i=>i.id===n);return[s?.label??n,Vx(o,s)]});return Z("report",l("browser-section-report"),it(r))}function Vx(e,t){let r=n=>t?.options.get(n)??n;return Array.isArray(e)?e.length===0?Ee(l("browser-not-answered")):h("ul",{class:"govuk-list"},...e.map(n=>h("li",{},Ee(r(n))))):Ee(r(e)||l("browser-not-answered"))}function Uh(e){let{tasks:t}=e.opened.bundle,r=t.filter(({done_on:a})=>a===null),n=l("browser-section-tasks",{count:r.length}),o=[...t].sort((a,c)=>Kh(a).localeCompare(Kh(c))),s=h("ul",{class:"govuk-list candour-tasks"},...o.map(a=>Gx(a,e))),i=e.offers("add_task")?[Zx(e)]:[];return Z("tasks",n,t.length===0?C(l("browser-no-tasks")):s,...i)}function Kh({done_on:e,due_on:t}){return`${e===null?0:1}${t}`}function Gx(e,t){let{opened:r,drafts:n,words:o}=t,s=Ie(r.staff,"task").find(({n:g})=>g===e.n),i=r.nameOf(s?.data.for??e.for),a=s?.data.due??e.due_on,c=e.done_on===null&&a<t.today,d=e.done_on===null?l("browser-task-open",{name:i,day:G(a)}):l("browser-task-done",{name:i,day:G(e.done_on)}),f=`complete-${e.n}`,u=o.action("complete_task"),p=()=>t.take({action:"complete_task",target:String(e.n)},{form:f,section:"tasks",done:l("browser-acted",{action:u})});return h("li",{class:"candour-task"},h("p",{class:"govuk-body"},d,c?h("strong",{class:"candour-overdue"},` ${l("browser-due-overdue")}`):null),Ee(s?.data.text??l("browser-task-unsigned")),e.done_on===null&&t.offers("complete_task")?je({id:f,drafts:n,fields:[],button:u,secondary:!0,send:p}):null)}function Zx(e){let{opened:t,reader:r,words:n,drafts:o}=e,s=t.bundle.holders.map(c=>({value:c,label:t.nameOf(c)})),i=n.action("add_task"),a=[oe({id:"task-text",name:"text",label:l("browser-task-label"),hint:l("browser-task-hint"),rows:3}),kt({id:"task-for",name:"for",label:l("browser-task-for"),choices:s,value:r.account}),Ir({id:"task-due",name:"due",type:"date",label:l("browser-task-due")})];return Le("add_task",i,{id:"add_task",drafts:o,fields:a,button:i,secondary:!0,send:c=>{let d=c.needed("text",l("browser-text-missing")),f=c.needed("due",l("browser-task-due-missing"));if(f<e.today)throw new ee(l("browser-task-due-past"),"task-due");let u=c.needed("for",l("browser-task-for-missing")),p={kind:"task",for:u,due:f,text:d},g={form:"add_task",section:"tasks",done:l("browser-acted",{action:i})};return e.take({action:"add_task",entry:p,details:{for:u,due:f}},g)}})}function Fh(e){let{opened:t,words:r}=e;if(t.warnings.includes("excluded"))return[me(l("browser-warn-excluded")),Xx(e)];let n=[Ep(e),$h(e),...t.report?[Nh(t.report,r)]:[],...Hp(e),wp(e),...eh(e),Xp(e),Bh(e),kh(e),Uh(e),Ph(e),Jp(e),Ch(e),Ih(t.bundle)],o=h("div",{class:"candour-case"},up(n),h("div",{class:"candour-case__parts"},...n));return[kp(e),...Qx(e),o]}function Xx(e){return Z("access",l("browser-section-access"),rl(e))}function Qx({drafts:e}){return e.orphans().map(t=>{let r=h("h2",{class:"govuk-heading-s"},l("browser-draft-kept"));return h("div",{class:"govuk-inset-text","data-kept":""},r,h("p",{class:"candour-text"},t))})}function Hh(e,t,r){if(e==="wrong_answer")return[me(l("browser-warn-case"))];let n=l("browser-grant-unverified",{reason:l(`browser-reason-${e}`)}),s=Ti(t,i=>t.actions.find(a=>a.action===i),r);return[me(n),...s.length===0?[]:[Z("closing",l("browser-section-closing"),...s)]]}function Yt(e,t,r,n,o=""){let s=h("p",{class:"govuk-notification-banner__heading"},r),i=h("div",{class:`govuk-notification-banner ${n}`,role:"alert",tabindex:"-1"},h("div",{class:"govuk-notification-banner__content"},s,o===""?null:C(o))),a=e.querySelector(`#${t} > h2`);a?a.after(i):e.prepend(i),at(i)}async function qh(e){we(l("browser-opening"));let t=e.dataset.case,r=await gt(),n=new ci(z("#case-words")),o=[et(),ye(`/api/v1/cases/${t}`),Ic()],[s,i,a]=await Promise.all(o),c=new nl(t,r,s,n,a);mt(()=>c.forget()),await c.draw(i),we("")}var nl=class{constructor(t,r,n,o,s){this.caseId=t;this.session=r;this.keyring=n;this.words=o;this.vocabulary=s}caseId;session;keyring;words;vocabulary;place=z("[data-opened]");drafts=new hi;unanswered=new Rr;routing=null;routedBy="";forget(){this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t){let r=await Cr(this.caseId,t,this.session,this.keyring);if(this.drafts.drawAgain(),"refused"in r){let{drafts:n,words:o,keyring:s}=this,i=c=>s.displayName(c),a=(c,d)=>this.takeUnopened(t,c,d);return this.place.replaceChildren(...Hh(r.refused,t,{drafts:n,words:o,nameOf:i,take:a})),null}return await this.askTheDirectory(r.opened),this.place.replaceChildren(...Fh(this.work(r.opened))),r.opened}async askTheDirectory({bundle:t,staff:r}){let n=He(r,"classification")?.data??null,o=JSON.stringify([t.classification,n]);this.vocabulary??=await Ic(),t.classification===null?this.routing=null:(this.routing===null||o!==this.routedBy)&&(this.routing=await ap(this.caseId,n)),this.routedBy=o}work(t){let{session:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a}=this;return{opened:t,reader:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a,today:Wh(),offers:c=>t.bundle.actions.find(d=>d.action===c&&(t.actsAs!==null||d.entry===null)),take:(c,d)=>this.take(t,c,d),send:(c,d,f)=>this.change(t,`/api/v1/cases/${this.caseId}/${c}`,d,f),goTo:(c,d)=>{this.goTo(t.bundle,c,d)}}}async take(t,r,n){if(we(l("browser-acting")),this.unanswered.has(n.form)){let s=await ye(`/api/v1/cases/${this.caseId}`);if(await this.drawArrived(s,r,n))return}this.keyring=await et();let o;try{o=await ui(r,t,this.session,this.keyring,Wh())}catch(s){if(s instanceof lr)throw new ee(l("browser-text-too-long"));if(!(s instanceof Bo))throw s;return await this.draw(t.bundle),Yt(this.place,n.section,l("browser-readers-changed"),"")}this.unanswered.begin(n.form,o.entry,r),await this.change(t,`/api/v1/cases/${this.caseId}/changes`,o,n,r)}async change(t,r,n,o,s){we(l("browser-acting"));let i;try{i=await ze(r,n)}catch(a){return this.drawWhatHappenedMeanwhile(a,t,o,s)}await this.drawDone(()=>i===null?ye(`/api/v1/cases/${this.caseId}`):Promise.resolve(i),o)}async drawDone(t,r){this.drafts.drop(r.form),this.unanswered.answered(r.form);try{let n=await r.then?.()??"";await this.draw(await t()),Yt(this.place,r.section,r.done,"govuk-notification-banner--success",n)}catch(n){throw n instanceof Ke?n:new ee(l("browser-done-not-shown",{done:r.done}))}}async drawArrived(t,r,n){let o=this.unanswered.arrived(n.form,r,s=>t.threads[s]?.entries??[]);return o==="same"&&await this.drawDone(()=>Promise.resolve(t),n),o==="changed"&&(this.unanswered.answered(n.form),await this.draw(t),Yt(this.place,n.section,l("browser-arrived-changed"),"")),o!==null}async takeUnopened(t,r,n){let o={action:r.action,target:null,seen:Cc(t),entry:null,details:null};await this.draw(await ze(`/api/v1/cases/${this.caseId}/changes`,o)),Yt(this.place,n.section,n.done,"govuk-notification-banner--success")}async drawWhatHappenedMeanwhile(t,r,n,o){let s=t instanceof Be&&t.status===409?t.problem.bundle:void 0;if(s!==void 0&&o&&await this.drawArrived(s,o,n))return;if(this.unanswered.answered(n.form,t),s===void 0)throw t;let i=await this.draw(s);i!==null&&Yt(this.place,n.section,fp(r,i,this.session.account),"")}async goTo(t,r,n){await this.draw(t),Mc(z(`#${r}`,this.place)),z(`[data-action="${n}"] textarea`,this.place).focus()}};function Wh(){return new Date().toISOString().slice(0,10)}var ol="candour-change ";function jh(e,t){e.name=t.text.trim()===""?"":ol+JSON.stringify(t)}function Ai(e){e.name=""}function Bi(e,t){let r=Jx(e.name);return r!==null&&r.account===t?r:(Ai(e),null)}function Jx(e){if(!e.startsWith(ol))return null;try{let{account:t,text:r,nation:n,checked:o}=JSON.parse(e.slice(ol.length));return typeof t=="string"&&typeof r=="string"&&typeof n=="string"?{account:t,text:r,nation:n,checked:o===!0}:null}catch{return null}}function zh(e){let t=document.body.dataset.account,r=z('form[action="/changes"]',e),n=Yh(r);ev(e,r,Bi(window,t));let o=()=>{let{text:i,nation:a,checked:c}=n;jh(window,{account:t,text:i.value,nation:a.value,checked:c.checked})},s=!1;for(let i of document.querySelectorAll("[data-sign-out]"))i.addEventListener("click",()=>s=!0,{capture:!0});mt(()=>s?Ai(window):o()),r.addEventListener("submit",o)}function ev(e,t,r){let{text:n,nation:o,checked:s}=Yh(t);Ai(window);let i=e.querySelector(".govuk-error-summary, .govuk-notification-banner")!==null;r===null||i||n.value!==""||(n.value=r.text,o.value=r.nation,s.checked=r.checked,t.before(h("div",{class:"govuk-inset-text",role:"status"},l("browser-change-kept"))))}function Yh(e){return{text:z("#text",e),nation:z("#nation",e),checked:z("#checked",e)}}var tv=1e4;function Vh({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>tv)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,Tt(n.ciphertext)]))}}function Tt(e){try{return J(e)}catch{return new Uint8Array}}var $n=class{constructor(t){this.template=t}template;state(t){return this.word("states",t)}action(t){return this.word("actions",t)}word(t,r){return[...z(`[data-words="${t}"]`,this.template.content).querySelectorAll("[data-id]")].find(s=>s.dataset.id===r)?.textContent?.trim()??r}};var rv=1e3;function Gh({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>rv)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,Tt(n.ciphertext)]))}}var nv=5,ov=864e5;async function Zh(e,t,{account:r,keys:n},o,s){if(t.id!==e)return{refused:"wrong_answer"};let i=await Nu(Gh(t),e,t.case,n,o);if(i.opened===null)return{refused:i.verdict};let{opened:a}=i,{thread:c,request:d}=a,f=o.find(r),u=f?.until===null&&f.role==="custodian"&&f.recipient===n.recipient&&Ne(J(f.key),n.signer),p=[];u||p.push("own-key"),c.head!==null&&!Ne(Tt(t.thread.head),c.head)&&p.push("head");let g=p.length===0;c.entries.some(({verdict:b})=>b!=="verified")&&p.push("gaps");let m=J(d.data.signer),y=t.kept===null?null:await Vu(Tt(t.kept),n.identity,a.caseId,m,d.data.of),w=b=>o.displayName(b),E=t.actions.some(({action:b})=>b==="release_name");return{shown:{bundle:t,opened:a,warnings:p,kept:y,early:E&&!sv(a,s),mayWrite:g,nameOf:w}}}function sv({request:e,thread:t},r){let n=Date.parse(r)-Date.parse(e.day)>=nv*ov;return e.data.urgent||Ie(t,"disclosure_answer").length>0||n}var iv=["refuse_name","release_name"],sl=e=>`text-${e}`;function Xh(e,t){return Li(t)?e:e.replace("name","original")}function Li({opened:e}){return e.request.data.of==="name"}function il(e,t,r){return t===null||Li(t)?r.action(e):l(`browser-${Xh(e,t)}-button`)}function av({opened:e}){let{of:t}=e.request.data;return t==="name"?l("browser-disclosure-of-name"):l("browser-disclosure-of-original",{name:t.original.name})}function Qh(e,t){let{opened:r,bundle:n}=e,o=Li(e)?"name":"original",s={person:e.nameOf,body:d=>d,result:d=>d,confided:o},i=it([[l("browser-disclosure-reference"),Rt(r.caseId)],[l("browser-disclosure-of"),av(e)],[l("browser-disclosure-state"),t.state(n.state)]]),a=h("div",{class:"govuk-inset-text"},C(l(`browser-disclosure-duty-${o}`))),c=zt(r.thread.entries,s,l("browser-no-messages"));return[Z("summary",l("browser-section-summary"),i,a),Z("asked",l("browser-section-asked"),...c)]}function Jh(e,t,r,n){let{bundle:o,mayWrite:s}=e,i=l("browser-section-actions"),a=iv.filter(d=>s&&o.actions.some(({action:f})=>f===d)&&cv(d,e)),c=o.state==="asked"||o.state==="answered"?lv(e):[];return a.length===0?Z("actions",i,...c,C(l("browser-nothing-to-do"))):Z("actions",i,...c,...a.map(d=>dv(d,e,t,r,n)))}function cv(e,t){return e==="refuse_name"?!0:t.kept?.verdict==="verified"&&!t.early}function lv(e){let{bundle:t,kept:r,early:n}=e,o=Li(e)?"name":"original",s=t.state==="asked"&&!t.actions.some(({action:i})=>i==="release_name");return[...n?[me(l("browser-disclosure-early"))]:[],...r===null?[me(l(`browser-disclosure-no-${o}`))]:[],...r!==null&&r.verdict!=="verified"?[me(l(`browser-disclosure-closed-${o}`,{reason:l(`browser-reason-${r.verdict}`)}))]:[],...s?[C(l("browser-disclosure-waits",{day:G(t.decide_from)}))]:[]]}function dv(e,t,r,n,o){let s=sl(e),i=Xh(e,t),a=il(e,t,r),c=oe({id:s,name:"text",label:l(`browser-${i}-label`),hint:l(`browser-${i}-hint`),rows:5,value:n.get(e)??""}),d=c.querySelector("textarea");d.addEventListener("input",()=>n.set(e,d.value));let u=h("form",{method:"post",novalidate:""},c,h("button",{class:e==="release_name"?"govuk-button govuk-button--warning":"govuk-button",type:"submit"},a));Je(u,async()=>{if(d.value.trim()==="")throw new ee(l(`browser-${i}-missing`),s);await o(e,d.value)});let p=xe(a,n.has(e),u);return p.dataset.action=e,p}async function tm(e){we(l("browser-opening-disclosure"));let t=e.dataset.disclosure,r=await gt(),n=new al(t,r,new $n(z("#disclosure-words")));mt(()=>n.forget()),await n.draw(await ye(`/api/v1/disclosures/${t}`),await et()),we("")}var al=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=z("[data-opened]");drafts=new Map;unanswered=new Rr;shown=null;forget(){this.shown=null,this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t,r){let n=await Zh(this.id,t,this.session,r,em());if("refused"in n){this.shown=null,this.place.replaceChildren(me(l("browser-disclosure-unverified",{reason:fv(n.refused)})));return}let{shown:o}=n;this.shown=o,this.place.replaceChildren(...o.warnings.map(s=>me(l(`browser-warn-${s}`))),...Qh(o,this.words),Jh(o,this.words,this.drafts,this.decide))}decide=async(t,r)=>{let n=this.shown;if(n===null)return;we(l("browser-acting"));let o=await et();if(this.unanswered.has(t)){let i=await ye(`/api/v1/disclosures/${this.id}`);if(await this.drawArrived(i,o,t,r))return}let s=await this.seal(t,r,n,o).catch(i=>{throw i instanceof lr?new ee(l("browser-text-too-long"),sl(t)):i});this.unanswered.begin(t,s,{text:r});try{let i=await ze(`/api/v1/disclosures/${this.id}/changes`,{action:t,entry:s});await this.drawDone(i,o,t)}catch(i){let a=i instanceof Be&&i.status===409?i.problem.bundle:void 0;if(a!==void 0&&await this.drawArrived(a,o,t,r))return;if(this.unanswered.answered(t,i),a===void 0)throw i;await this.draw(a,o),Yt(this.place,"actions",l("browser-meanwhile-disclosure"),"")}};async drawDone(t,r,n){this.drafts.clear(),this.unanswered.answered(n),await this.draw(t,r),Yt(this.place,"actions",l("browser-acted",{action:il(n,this.shown,this.words)}),"govuk-notification-banner--success")}async drawArrived(t,r,n,o){let s=a=>a===Lt(this.id)?t.thread.entries:[],i=this.unanswered.arrived(n,{text:o},s);return i==="same"&&await this.drawDone(t,r,n),i==="changed"&&(this.unanswered.answered(n),await this.draw(t,r),Yt(this.place,"actions",l("browser-arrived-changed"),"")),i!==null}async seal(t,r,{bundle:n,opened:o,kept:s},i){let{account:a,keys:c}=this.session,d=t==="release_name"?s?.lines:"";if(d==null)throw new Error("nothing verified to hand on");let f=o.thread.head??Tt(n.thread.head),u={n:n.thread.n,head:f,day:em()},p={account:a,role:"custodian",signingSeed:c.signingSeed},g=await qu({kept:d,text:r},u,p,o,i);return{thread:Lt(this.id),n:u.n,head:ne(f),ciphertext:ne(g)}}};function em(){return new Date().toISOString().slice(0,10)}function fv(e){return e==="wrong_answer"||e==="missing"?l(`browser-disclosure-${e}`):l("browser-disclosure-reason",{reason:l(`browser-reason-${e==="for_custodians"?"cannot_open":e}`)})}function rm(e){let[t="",r=""]=uv(e.slice(1)).split("/");return{account:t,invitation:r}}function uv(e){try{return decodeURIComponent(e)}catch{return""}}var cl=4;function nm(e,t){let r=e.size+2*cl,n=e.rows.flatMap((o,s)=>[...o].flatMap((i,a)=>i==="1"?[`M${a+cl} ${s+cl}h1v1h-1z`]:[]));return ws("svg",{viewBox:`0 0 ${r} ${r}`,class:"candour-qr",role:"img","aria-label":t,"shape-rendering":"crispEdges"},ws("rect",{width:String(r),height:String(r),fill:"#fff"}),ws("path",{d:n.join(""),fill:"#000"}))}function sn(e){return z(`#${e}`).value.trim()}function Ri(e){return e===""?{field:"account",message:l("browser-account-missing")}:/^[a-z][a-z0-9-]{1,30}$/.test(e)&&e!=="reporter"?null:{field:"account",message:l("browser-account-shape")}}function Ci(e){let t=Fr(e);if(t==="")return{field:"passphrase",message:l("browser-passphrase-missing")};let r=Id(t);if(r){let{word:o,place:s,suggestion:i}=r;return{field:"passphrase",message:i?l("browser-passphrase-unknown",{word:o,place:s,suggestion:i}):l("browser-passphrase-unknown-plain",{word:o,place:s})}}let n=t.split(" ").length;return n===fa?null:{field:"passphrase",message:l("browser-passphrase-count",{count:n})}}function Ii(e){return e?sn("code").replace(/\s/g,""):null}function Mi(e){return e===null||/^[0-9]{6}$/.test(e)?null:{field:"code",message:l("browser-code-shape")}}function Io(e){return e.filter(t=>t!==null)}var pv=["invitation","passphrase","confirm","done"];function om(e){let t=e.dataset.service;hv();let r=null;Je(z("#invitation-form"),async()=>{r=await mv(),r&&(Zs(z("[data-passphrase]"),r.passphrase),gv(r.secondFactor),Di("passphrase"))}),z("[data-written-down]").addEventListener("click",()=>Di("confirm")),z("[data-show-again]").addEventListener("click",()=>Di("passphrase")),Je(z("#confirm-form"),async()=>{if(!r)return;let n=await yv(t,r);n!==null&&(z("[data-fingerprint]").textContent=n,z("[data-command]").textContent=`candour keys approve ${r.account} ${n}`,wv(r),r=null,Di("done"))})}function hv(){let{hash:e}=location;if(e==="")return;history.replaceState(null,"",location.pathname);let{account:t,invitation:r}=rm(e);z("#account").value=t,z("#invitation").value=r}async function mv(){let e=sn("account"),t=sn("invitation"),r=t===""?{field:"invitation",message:l("browser-invitation-missing")}:null,n=Io([Ri(e),r]);if(n.length>0)return nr(n),null;let s=(await io("/api/v1/enrol/start",{account:e,invitation:t})).second_factor;return{account:e,invitation:t,passphrase:fs(),root:Sr(32),secondFactor:s}}function gv(e){e&&(z("[data-qr]").replaceChildren(nm(e.qr,l("browser-qr-label"))),z("[data-secret]").textContent=e.secret)}async function yv(e,t){let r=sn("passphrase"),n=Ii(t.secondFactor!==null),o=Ci(r),i=Fr(r)!==t.passphrase?{field:"passphrase",message:l("browser-passphrase-different")}:null,a=Io([o??i,Mi(n)]);if(a.length>0)return nr(a),null;we(l("browser-working"));let c=us(e,t.account),d=await Bn({job:"stretch",passphrase:t.passphrase,salt:c}),f=ps(d);d.fill(0),we(l("browser-enrolling"));let u=ls(t.root);u.signingSeed.fill(0);let p=await io("/api/v1/enrol",{account:t.account,invitation:t.invitation,proof:ne(f.proof),root:ne(await Vs(t.root,[as(f.kek)])),recipient:u.recipient,key:ne(u.signer),box:t.secondFactor?.box??null,code:n});f.proof.fill(0);let g=ds(u.recipient,u.signer);if(p.fingerprint!==g)throw new ee(l("browser-fingerprint-differs"));return g}function wv(e){e.root.fill(0),z("[data-passphrase]").replaceChildren(),z("#passphrase").value="",z("#invitation").value="",document.querySelector("[data-qr]")?.replaceChildren(),document.querySelector("[data-secret]")?.replaceChildren()}function Di(e){for(let t of pv)_t(z(`[data-step="${t}"]`),t===e);at(z(`#${e}-heading`))}var ll=6e4,bv=5e3,xv=["pointerdown","keydown","wheel","touchstart"];function sm(e){let t=e*ll,r=Math.min(2*ll,t/2),n=Date.now(),o=n,s=kv(Math.max(1,Math.round(r/ll)),()=>i(!0));function i(a){n=Date.now(),s.open&&s.close(),!(!a&&n-o<t/4)&&(o=n,rf(),ye("/api/v1/session").then(vv,()=>{}))}for(let a of xv)addEventListener(a,()=>!s.open&&i(!1),{capture:!0,passive:!0});nf(()=>{n=o=Date.now(),s.open&&s.close()}),setInterval(()=>{let a=Date.now()-n;a>=t?Br():a>=t-r&&!s.open&&(document.body.append(s),s.showModal())},bv)}function vv(e){e.account!==document.body.dataset.account&&Ea()}function kv(e,t){let r=h("button",{class:"govuk-button",type:"button"},l("browser-idle-stay")),n=h("button",{class:"govuk-button govuk-button--secondary",type:"button"},l("browser-idle-leave")),o=h("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"idle-heading","aria-describedby":"idle-text"},h("h2",{class:"govuk-heading-m",id:"idle-heading"},l("browser-idle-heading")),h("p",{class:"govuk-body",id:"idle-text"},l("browser-idle-text",{minutes:e})),h("div",{class:"govuk-button-group"},r,n));return r.addEventListener("click",t),o.addEventListener("cancel",t),n.addEventListener("click",()=>{Br()}),o}async function im(e,t,r,n,o,s){let i=await Cr(e,t,n,o);if("refused"in i)return{refused:"unverified"};let{key:a,report:c,actsAs:d,warnings:f}=i.opened;if(c===null)return{refused:"unverified"};if(f.includes("excluded"))return{refused:"own-exclusion"};if(c.data.excluded.includes(r))return{refused:"excluded"};if(t.recused.includes(r))return{refused:"recused"};let u=o.find(r),p=u?.role==="reviewer"||u?.role==="lead";if(d===null||u===void 0||u.until!==null||!p)return{refused:"not-allowed"};let g={account:n.account,role:d,signingSeed:n.keys.signingSeed};return{ciphertext:ne(await _i(a,u,g,s))}}async function am(e,t,r,n){try{let o=await ye(`/api/v1/cases/${e}`),s=new Date().toISOString().slice(0,10),i=await im(e,o,t,r,n,s);return"refused"in i?i.refused:(await ze(`/api/v1/cases/${e}/grants`,{for:t,ciphertext:i.ciphertext}),null)}catch(o){if(!(o instanceof Be))throw o;if(o.status===409)return null;if(o.status===404)return"gone";if(o.status===422)return"not-allowed";throw o}}async function cm(e){let t=await e.page(null),r={done:0,total:t.remaining,refused:[]};for(e.told(r);t.cases.length>0;){for(let n of t.cases){if(e.stopped())return r;let o=await e.handOver(n);o===null?r.done+=1:r.refused.push({caseId:n,why:o}),e.told(r)}if(e.stopped())return r;t=await e.page(t.cases.at(-1))}return r}async function lm(){we(l("browser-leavers-fetching"));let e=await gt(),t=await et(),{leavers:r}=await ye("/api/v1/leavers"),n=r.map(({account:a})=>a),o=t.everybody().filter(a=>Ev(a,e.account,n)),s=r.map(a=>Tv(a,o,e,t)),i=h("p",{class:"govuk-body"},l("browser-leavers-none"));z("[data-leavers]").replaceChildren(...s.length>0?s:[i]),we("")}function Ev(e,t,r){return(e.role==="reviewer"||e.role==="lead")&&e.until===null&&e.name!==t&&!r.includes(e.name)}function Tv(e,t,r,n){let{account:o,name:s,until:i,shared:a}=e,c=[l("browser-leavers-shared",{shared:a}),l("browser-leavers-others")];return i!==null&&c.unshift(l("browser-leavers-until",{day:G(i)})),h("section",{"aria-labelledby":`leaver-${o}`,"data-leaver":o},h("h2",{class:"govuk-heading-m",id:`leaver-${o}`},s),h("ul",{class:"govuk-list govuk-list--bullet"},...c.map(d=>h("li",{},d))),a>0&&t.length>0?Sv(e,t,r,n):null)}function Sv(e,t,r,n){let o=`successor-of-${e.account}`,s=t.map(({name:p,display:g})=>h("option",{value:p},g)),i=h("select",{class:"govuk-select",id:o,name:"to"},...s),a=h("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""});a.append(l("browser-leavers-stop"));let c=h("progress",{"aria-label":l("browser-leavers-meter"),value:"0",hidden:""}),d=h("p",{class:"candour-progress",role:"status"}),f=h("ul",{class:"govuk-list govuk-list--bullet","data-refused":""}),u=h("form",{},h("div",{class:"govuk-form-group"},h("label",{class:"govuk-label",for:o},l("browser-leavers-to")),i),h("button",{class:"govuk-button",type:"submit"},l("browser-leavers-start"))," ",a,c,d,f);return Je(u,async()=>{let p=!1;a.onclick=()=>p=!0,a.hidden=c.hidden=!1,i.disabled=!0;let g=({done:m,total:y,refused:w})=>{c.max=Math.max(y,1),c.value=m+w.length,d.textContent=l("browser-leavers-progress",{done:m,total:y,refused:w.length});for(let{caseId:E,why:b}of w.slice(f.childElementCount)){let x={reference:Rt(E),colleague:n.displayName(i.value)};f.append(h("li",{},l(`browser-leavers-refused-${b}`,x)))}};f.replaceChildren();try{let m=await cm({page:x=>Ov(e.account,i.value,x),handOver:x=>am(x,i.value,r,n),told:g,stopped:()=>p}),{done:y,total:w,refused:E}=m,b=p&&y+E.length<w?"browser-leavers-stopped":"browser-leavers-finished";d.textContent=l(b,{done:y,total:w,refused:E.length})}finally{a.hidden=!0,i.disabled=!1}}),u}async function Ov(e,t,r){let n=new URLSearchParams(r===null?{to:t}:{to:t,after:r});return await ye(`/api/v1/leavers/${e}/cases?${n.toString()}`)}async function dm(e,t,{account:r,keys:n},o){if(t.id!==e)return{refused:"wrong_answer"};let s={account:r,identity:n.identity,recipient:n.recipient},i=await Ju(Vh(t),e,t.case,s,o);if(i.opened===null)return{refused:i.verdict};let{thread:a}=i.opened,c=o.find(r),d=c?.until===null&&c.recipient===n.recipient&&Ne(J(c.key),n.signer),f=[];d||f.push("own-key"),a.head!==null&&!Ne(Tt(t.thread.head),a.head)&&f.push("head");let u=f.length===0;a.entries.some(({verdict:y})=>y!=="verified")&&f.push("gaps");let p=y=>o.displayName(y),{to:g}=i.opened,m={reference:Rt(g.caseId),state:rn(a)};return{shown:{bundle:t,opened:i.opened,warnings:f,...m,mayWrite:u,nameOf:p}}}function fm({opened:e,state:t,nameOf:r},n){let{data:o,by:s,day:i}=e.pack,a=Z("summary",l("browser-section-summary"),it([[l("browser-state"),n.state(t)],[l("browser-pack-by"),l("browser-pack-by-whom",{name:r(s),day:G(i)})],[l("browser-pack-basis"),l(`browser-pack-basis-${o.basis}`)]]),h("div",{class:"govuk-inset-text"},C(l("browser-pack-duty-identity")),C(l(`browser-pack-duty-${o.basis}`)))),c=o.parts.flatMap(({title:p,text:g})=>[h("h3",{class:"govuk-heading-s candour-pack__title"},p),Ee(g)]),d=o.text===""?[]:[Ee(o.text)],f=c.length+d.length===0?[C(l("browser-pack-empty"))]:[],u=h("div",{class:"candour-pack"},...d,...c,...f);return[a,Z("pack",l("browser-section-pack"),u)]}function um(e){let t=l("browser-section-letters"),r=e.opened.thread.entries.slice(1);return r.length===0?Z("letters",t,C(l("browser-no-letters"))):Z("letters",t,...r.map(n=>_v(n,e)))}function _v({n:e,verdict:t,document:r},n){if(r)return Av(r,n);let o=t==="missing"?l("browser-missing",{n:e}):l("browser-not-verified",{n:e,reason:l(`browser-reason-${t}`)});return h("article",{class:"candour-message candour-message--unverified"},C(o))}function Av(e,t){let{kind:r,role:n,by:o,day:s}=e,i=l(`browser-by-${n}`,{name:t.nameOf(o),day:G(s)}),a=r==="letter"?Bv(e.data,n,t):[C(l("browser-entry-number",{n:e.n}))];return h("article",{class:`candour-message candour-message--${n==="liaison"?"reporter":"reviewer"}`},h("p",{class:"candour-message__byline"},i),...a)}function Bv({says:e,suggestion:t,text:r},n,{bundle:o}){let i=[h("h3",{class:"govuk-heading-s"},l(`browser-letter-${e}${n!=="liaison"&&e!=="answer"?"-recorded":""}`))];if(r!==""&&i.push(Ee(r)),t!==""){let a=o.bodies.find(({id:c})=>c===t)?.name??t;i.push(C(l("browser-letter-suggestion",{body:a})))}return i}function pm({bundle:e}){let t=o=>{let s=o===0?l("browser-file-pack"):l("browser-file-letter",{n:o});return h("a",{class:"govuk-link",href:`/referrals/${e.id}/${o}.age`,download:""},s)},r=h("ul",{class:"govuk-list"},...e.thread.entries.map(({n:o})=>h("li",{},t(o)))),n=xe(l("browser-files-show"),!1,C(l("browser-files-about")),r);return Z("files",l("browser-section-files"),n)}var hm={body_acknowledge:{says:"acknowledged",needsWords:!1},body_ask:{says:"question",needsWords:!0},body_report:{says:"outcome",needsWords:!0},body_decline:{says:"declined",needsWords:!0}},$i=e=>`text-${e}`;function mm(e,t,r,n,o){let s=l("browser-section-actions"),i=new Set(e.actions.map(({action:c})=>c)),a=t?Object.keys(hm).filter(c=>i.has(c)):[];return a.length===0?Z("actions",s,C(l("browser-nothing-to-do"))):Z("actions",s,...a.map(c=>Lv(c,e,r,n,o)))}function Lv(e,t,r,n,o){let{says:s,needsWords:i}=hm[e],a=n.get(e)??{text:"",suggestion:""},c=$i(e),d=oe({id:c,name:"text",label:l(`browser-${s}-label`),hint:l(`browser-${s}-hint`),rows:6,value:a.text}),f=d.querySelector("textarea"),u=e==="body_decline"?Cv(t,a.suggestion):null,p=()=>({text:f.value,suggestion:u?.select.value??""}),g=()=>n.set(e,p());f.addEventListener("input",g),u?.select.addEventListener("change",g);let m=h("form",{method:"post",novalidate:""},d,u?.group??null,h("button",{class:"govuk-button",type:"submit"},r.action(e)));return Je(m,async()=>{if(i&&f.value.trim()==="")throw new ee(l(`browser-${s}-missing`),c);g(),await o(e,{says:s,...p()})}),Rv(e,r.action(e),m,n.has(e))}function Rv(e,t,r,n){let o=xe(t,n,r);return o.dataset.action=e,o}function Cv(e,t){let r=h("option",{value:""},l("browser-suggestion-none")),o=[...e.bodies].sort((c,d)=>c.name.localeCompare(d.name,"en-GB")).map(({id:c,name:d})=>h("option",{value:c},d)),s="suggestion",i=h("select",{class:"govuk-select",id:s,"aria-describedby":`${s}-hint`},r,...o);return i.value=t,{group:h("div",{class:"govuk-form-group"},h("label",{class:"govuk-label govuk-label--s",for:s},l("browser-suggestion-label")),h("div",{class:"govuk-hint",id:`${s}-hint`},l("browser-suggestion-hint")),i),select:i}}async function gm(e){we(l("browser-opening-referral"));let t=e.dataset.referral,r=await gt(),n=new dl(t,r,new $n(z("#referral-words")));mt(()=>n.forget()),await n.draw(await ye(`/api/v1/referrals/${t}`),await et()),we("")}var dl=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=z("[data-opened]");drafts=new Map;unanswered=new Rr;shown=null;forget(){this.shown=null,this.drafts.clear(),this.unanswered.clear(),this.place.replaceChildren()}async draw(t,r){let n=await dm(this.id,t,this.session,r);if("refused"in n){let{refused:s}=n,i=s==="wrong_answer"||s==="missing"?s:`reason-${s}`;return this.shown=null,this.place.replaceChildren(me(l("browser-referral-unverified",{reason:l(`browser-referral-${i}`)}))),null}let{shown:o}=n;return this.shown=o,this.nameThePage(o.reference),this.place.replaceChildren(...o.warnings.map(s=>me(l(`browser-warn-${s}`))),...fm(o,this.words),um(o),mm(t,o.mayWrite,this.words,this.drafts,this.take),pm(o)),o}nameThePage(t){let r=z("[data-reference]");r.textContent===""&&(document.title=`${t} – ${document.title}`),r.textContent=t}take=async(t,r)=>{let n=this.shown;if(n===null)return;we(l("browser-acting"));let o=await et();if(this.unanswered.has(t)){let i=await ye(`/api/v1/referrals/${this.id}`);if(await this.drawArrived(i,o,t,r))return}let s=await this.seal(r,n,o).catch(i=>{throw i instanceof lr?new ee(l("browser-text-too-long"),$i(t)):i});this.unanswered.begin(t,s,r);try{let i=await ze(`/api/v1/referrals/${this.id}/changes`,{action:t,entry:s});await this.drawDone(i,o,t)}catch(i){if(i instanceof Be&&i.status===422)throw this.unanswered.answered(t,i),new ee(i.message,$i(t));let a=i instanceof Be&&i.status===409?i.problem.bundle:void 0;if(a!==void 0&&await this.drawArrived(a,o,t,r))return;if(this.unanswered.answered(t,i),a===void 0)throw i;await this.drawWhatHappenedMeanwhile(a,n,o)}};async drawDone(t,r,n){this.drafts.delete(n),this.unanswered.answered(n),await this.draw(t,r),this.announce(l("browser-acted",{action:this.words.action(n)}),"govuk-notification-banner--success")}async drawArrived(t,r,n,o){let s=a=>a===bt(this.id)?t.thread.entries:[],i=this.unanswered.arrived(n,o,s);if(i==="same"&&await this.drawDone(t,r,n),i==="changed"){this.unanswered.answered(n);let a=await this.draw(t,r);a!==null&&this.keepOrphanedDrafts(a.bundle),this.announce(l("browser-arrived-changed"),"")}return i!==null}async seal(t,{bundle:r,opened:n},o){let{account:s,keys:i}=this.session,a=n.thread.head??Tt(r.thread.head),c={n:r.thread.n,head:a,day:new Date().toISOString().slice(0,10)},d={account:s,role:"liaison",signingSeed:i.signingSeed},f=await li(t,c,d,n.to,o);return{thread:bt(this.id),n:c.n,head:ne(a),ciphertext:ne(f)}}async drawWhatHappenedMeanwhile(t,r,n){let o=await this.draw(t,n);if(o===null)return;this.keepOrphanedDrafts(o.bundle);let s=o.opened.thread.entries.slice(r.bundle.thread.n),i=[...new Set(s.flatMap(({document:c})=>c&&c.by!==this.session.account?[o.nameOf(c.by)]:[]))],a=i.length>0?l("browser-meanwhile",{names:le(i)}):l("browser-meanwhile-referral");this.announce(a,"")}keepOrphanedDrafts(t){for(let[r,{text:n}]of this.drafts){if(n===""||t.actions.some(i=>i.action===r))continue;let o=h("h3",{class:"govuk-heading-s"},l("browser-draft-kept")),s=h("p",{class:"candour-text"},n);z("#actions",this.place).append(h("div",{class:"govuk-inset-text"},o,s))}}announce(t,r){let n=h("p",{class:"govuk-notification-banner__heading"},t),o=h("div",{class:`govuk-notification-banner ${r}`,role:"alert",tabindex:"-1"},h("div",{class:"govuk-notification-banner__content"},n));this.place.prepend(o),at(o)}};function Iv(e){return[...e.querySelectorAll("[data-row]")]}function fl(){return document.activeElement?.closest("[data-row]")??null}function ul(e,t){let r=Iv(e),n=fl(),o=n?r.indexOf(n)+t:0;r[Math.min(Math.max(o,0),r.length-1)]?.querySelector("a")?.focus()}function ym(e){e.querySelector("input[type=checkbox]")?.click()}var pl="candour-single-keys",Mv=[["j, ↓","next"],["k, ↑","previous"],["Enter","open"],["x","choose"],["a","assign"],["/","search"],["?","help"]];function wm(e){let t=Nv(),r=h("button",{class:"govuk-button govuk-button--secondary candour-keys",type:"button"},l("browser-keys-button"));r.addEventListener("click",()=>t.showModal()),z("[data-tools]").append(r),document.body.append(t),document.addEventListener("keydown",n=>{!bm()||t.open||n.ctrlKey||n.altKey||n.metaKey||$v(n.target)||Dv(n.key,e,t)&&n.preventDefault()})}function Dv(e,t,r){let n=fl();switch(e){case"?":return r.showModal(),!0;case"/":return z("#q").focus(),!0;case"j":case"k":return t&&ul(t,e==="j"?1:-1),t!==null;case"ArrowDown":case"ArrowUp":return t&&n&&ul(t,e==="ArrowDown"?1:-1),n!==null;case"x":return n&&ym(n),n!==null;case"a":return t&&z("#assign-to").focus(),t!==null;default:return!1}}function $v(e){return e instanceof HTMLElement?e instanceof HTMLInputElement?e.type!=="checkbox":e.isContentEditable||e.matches("textarea, select"):!1}function bm(){try{return localStorage.getItem(pl)!=="off"}catch{return!0}}function Pv(e){try{e?localStorage.removeItem(pl):localStorage.setItem(pl,"off")}catch{}}function Nv(){let e=h("input",{class:"govuk-checkboxes__input",id:"single-keys",type:"checkbox"});e.checked=bm(),e.addEventListener("change",()=>Pv(e.checked));let t=h("label",{class:"govuk-label govuk-checkboxes__label",for:"single-keys"},l("browser-keys-on")),r=h("button",{class:"govuk-button",type:"button"},l("browser-keys-close")),n=Mv.map(([s,i])=>h("div",{class:"govuk-summary-list__row"},h("dt",{class:"govuk-summary-list__key"},h("kbd",{},s)),h("dd",{class:"govuk-summary-list__value"},l(`browser-keys-${i}`)))),o=h("dialog",{class:"candour-dialog","aria-labelledby":"keys-heading"},h("h2",{class:"govuk-heading-m",id:"keys-heading"},l("browser-keys-heading")),h("dl",{class:"govuk-summary-list"},...n),h("div",{class:"govuk-checkboxes govuk-checkboxes--small govuk-form-group"},h("div",{class:"govuk-checkboxes__item"},e,t)),r);return r.addEventListener("click",()=>o.close()),o}var Pi=60,Kv=new Set(["text","changed","title","name"]);function xm(e){let t=e.kind==="report"?{text:Object.values(e.data.answers)}:e.data;return hl(t,!1)}function hl(e,t){return typeof e=="string"?t&&e!==""?[e]:[]:Array.isArray(e)?e.flatMap(r=>hl(r,t)):typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([r,n])=>hl(n,Kv.has(r)))}function vm(e,t){let r=new RegExp(t.trim().split(/\s+/u).map(Uv).join("\\s+"),"iu");for(let n of e){let o=r.exec(n);if(!o)continue;let s=o.index+o[0].length;return{before:(o.index>Pi?"…":"")+n.slice(Math.max(0,o.index-Pi),o.index),hit:o[0],after:n.slice(s,s+Pi)+(s+Pi<n.length?"…":"")}}return null}function Uv(e){return e.replace(/[\\^$.*+?()[\]{}|/]/gu,"\\$&")}var ml=200;function km(e){let t=new gl;mt(()=>t.forget()),e.append(t.part)}var gl=class{part;words=h("input",{class:"govuk-input govuk-input--width-20",id:"inside",type:"search",autocomplete:"off","aria-describedby":"inside-hint"});stop=h("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""},l("browser-inside-stop"));status=h("p",{class:"govuk-body",role:"status"});hits=h("ul",{class:"govuk-list candour-hits"});opened=new Map;stopped=!1;constructor(){let t=h("form",{},h("label",{class:"govuk-label",for:"inside"},l("browser-inside-label")),h("div",{class:"govuk-hint",id:"inside-hint"},l("browser-inside-hint",{most:ml})),h("div",{class:"govuk-form-group"},this.words),h("div",{class:"govuk-button-group"},h("button",{class:"govuk-button",type:"submit"},l("browser-inside-button")),this.stop));Je(t,()=>this.run()),this.stop.addEventListener("click",()=>this.stopped=!0);let r=h("summary",{class:"govuk-details__summary"},h("span",{class:"govuk-details__summary-text"},l("browser-inside-heading"))),n=h("div",{class:"govuk-details__text"},t,this.status,this.hits);this.part=h("details",{class:"govuk-details"},r,n)}forget(){this.stopped=!0,this.opened.clear(),this.words.value="",this.hits.replaceChildren(),this.status.textContent=""}async run(){let t=this.words.value.trim();if(t.length<2)throw new ee(l("browser-inside-missing"),"inside");this.stopped=!1,this.hits.replaceChildren(),this.stop.hidden=!1;try{await this.lookFor(t)}finally{this.stop.hidden=!0}}async lookFor(t){this.status.textContent=l("browser-inside-starting");let[r,n,o]=[await gt(),await et(),await Hv()],[s,i,a]=[0,0,0];for(let d of o){if(this.stopped)break;let f=await this.textsOf(d,r,n);if(this.stopped)break;s+=1;let u=f&&vm(f,t);f===null&&(a+=1),u&&(i+=1,this.hits.append(Wv(d,u))),this.status.textContent=l("browser-inside-progress",{looked:s,all:o.length,found:i})}let c=this.stopped&&s<o.length?"browser-inside-stopped":"browser-inside-done";this.status.textContent=[l(c,{looked:s,found:i}),...a>0?[l("browser-inside-closed",{closed:a})]:[]].join(" ")}async textsOf(t,r,n){let o=this.opened.get(t.case);if(o!==void 0)return o;let s=await Fv(t.case,r,n);return this.stopped||this.opened.set(t.case,s),s}};async function Fv(e,t,r){try{let n=await ye(`/api/v1/cases/${e}`),o=await Cr(e,n,t,r);if("refused"in o||o.opened.warnings.includes("excluded"))return null;let{shared:s,staff:i}=o.opened;return[...s.entries,...i.entries].flatMap(({document:a})=>a?xm(a):[])}catch(n){if(n instanceof Ke)throw n;return null}}async function Hv(){let e=new URLSearchParams(location.search),t=[];for(;t.length<ml;){let r=await ye(`/api/v1/queue?${e}`);if(t.push(...r.cases),r.after===null)break;e.set("after",r.after)}return t.slice(0,ml)}function Wv({case:e,reference:t},{before:r,hit:n,after:o}){let s=h("a",{class:"govuk-link",href:`/cases/${e}`},t);return h("li",{},s,h("p",{class:"candour-text"},r,h("mark",{},n),o))}function Em(){let e=document.querySelector("[data-bulk]");wm(e),e&&km(z("[data-search-inside]"))}var qv=[6e5,12e4];function Tm(e,t){let r=qv.filter(n=>e<=n).at(-1)??null;return r!==null&&(t===null||r<t)?r:null}var jv=5e3;function Sm(e){let t=Date.now()+e*1e3,r=zv(t),n=null;setInterval(()=>{let o=t-Date.now();if(o<=0)return void Br();let s=Tm(o,n);s===null||r.open||(n=s,document.body.append(r),r.showModal())},jv)}function zv(e){let t=new Date(e).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}),r=h("button",{class:"govuk-button",type:"button"},l("browser-end-read")),n=h("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"end-heading","aria-describedby":"end-text"},h("h2",{class:"govuk-heading-m",id:"end-heading"},l("browser-end-heading")),h("p",{class:"govuk-body",id:"end-text"},l("browser-end-text",{time:t})),h("div",{class:"govuk-button-group"},r));return r.addEventListener("click",()=>n.close()),n}var Yv={liaison:"/referrals",custodian:"/disclosures"};function Om(e){let t=e.dataset.service,r=e.dataset.secondFactor==="yes",n=z("#passphrase");z("#show-passphrase").addEventListener("change",o=>{n.type=o.target.checked?"text":"password"}),Je(z("#sign-in-form"),async()=>{let o=sn("account"),s=Ii(r),i=Io([Ri(o),Ci(n.value),Mi(s)]);if(i.length>0)return nr(i);let a=await Vv(t,o,Fr(n.value),s);n.value="",location.replace(Bi(window,o)===null?Yv[a]??"/":"/changes")})}async function Vv(e,t,r,n){we(l("browser-working"));let o=await Bn({job:"stretch",passphrase:r,salt:us(e,t)}),s=ps(o);o.fill(0),we(l("browser-signing-in"));let i=await io("/api/v1/sign-in",{account:t,proof:ne(s.proof),code:n});s.proof.fill(0);let{role:a,root:c,wrap:d}=i,f=await _n(J(c),s.kek).catch(()=>{throw new ee(l("browser-root-unopened"))}),u=J(d),p=yf(u,f);return tf(p),await Xd(p).catch(()=>{throw new ee(l("browser-no-storage"))}),u.fill(0),f.fill(0),a}var Gv={account:uu,case:qh,changes:zh,disclosure:tm,disclosures:()=>{},enrol:om,leavers:lm,referral:gm,queue:Em,referrals:()=>{},"sign-in":Om};async function Zv(){vi();let e=z("[data-page]");document.body.dataset.account!==void 0&&(bf(),sm(Number(document.body.dataset.idleMinutes)),Sm(Number(document.body.dataset.endsIn))),cf(),await Gv[e.dataset.page]?.(e)}Zv().catch(e=>{e instanceof Ke||(we(""),nr([{field:null,message:e instanceof Be?e.message:l("browser-unexpected")}]))});
