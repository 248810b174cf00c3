var co=BigInt(4294967295),ic=BigInt(32);function mp(e,t=!1){return t?{h:Number(e&co),l:Number(e>>ic&co)}:{h:Number(e>>ic&co)|0,l:Number(e&co)|0}}function lo(e,t=!1){let r=e.length,n=new Uint32Array(r),o=new Uint32Array(r);for(let s=0;s<r;s++){let{h:i,l:a}=mp(e[s],t);[n[s],o[s]]=[i,a]}return[n,o]}var gp=e=>e/2**32|0,yp=e=>e>>>0;function ac(e,t,r,n){let o=gp(r),s=yp(r);e.setUint32(t,n?s:o,n),e.setUint32(t+4,n?o:s,n)}var ti=(e,t,r)=>e>>>r,ri=(e,t,r)=>e<<32-r|t>>>r,mr=(e,t,r)=>e>>>r|t<<32-r,gr=(e,t,r)=>e<<32-r|t>>>r,wn=(e,t,r)=>e<<64-r|t>>>r-32,bn=(e,t,r)=>e>>>r-32|t<<64-r;function wt(e,t,r,n){let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var cc=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),lc=(e,t,r,n)=>t+r+n+(e/2**32|0)|0,fc=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),dc=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0,uc=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0),pc=(e,t,r,n,o,s)=>t+r+n+o+s+(e/2**32|0)|0;function xn(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var fo=e=>e?`"${e}" `:"";function oe(e,t=""){if(typeof e!="number")throw new TypeError(fo(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(fo(t)+"expected integer >= 0, got "+e);return e}function gc(e,t=""){if(typeof e!="boolean")throw new TypeError(fo(t)+"expected boolean, got type="+typeof e);return e}function X(e,t,r=""){if(xn(e)&&(t===void 0||e.length===t))return e;t!==void 0&&oe(t,"length");let n=xn(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=fo(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}function We(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(oe(e.outputLen),oe(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var bp=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},hc=(e,t)=>{bp(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function $t(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Dr(e,t){X(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Kt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function ve(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Fr(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function dt(e,t){return e<<32-t|e>>>t}function re(e,t){return e<<t|e>>>32-t>>>0}var xp=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function kp(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function Ep(e){for(let t=0;t<e.length;t++)e[t]=kp(e[t]);return e}var Wr=xp?e=>e:Ep,yc=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",vp=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function uo(e){if(X(e),yc)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=vp[e[r]];return t}function mc(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function po(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(yc)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,r=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=mc(e.charCodeAt(s)),a=mc(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function Tp(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{ve(t)}}function ni(e,t=""){return typeof e=="string"?Tp(e):X(e,void 0,t)}function ho(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];X(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let s=e[n];r.set(s,o),o+=s.length}return r}function yr(e,t,r="opts"){return hc(e,"defaults"),t!==void 0&&hc(t,r),Object.assign(Object.create(null),e,t)}function wr(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=yr({},t,"info");let r=(o,s)=>e(s).update(o).digest(),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}function bt(e=32){oe(e,"bytesLength");let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(e))}var Ut=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function wc(e,t,r){return e&t^~e&r}function bc(e,t,r){return e&t^e&r^t&r}var kn=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Fr(this.buffer)}update(t){$t(this),X(t);let{view:r,buffer:n,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<s;){let c=Math.min(o-this.pos,s-a);if(c===o){let l=Fr(t);for(;o<=s-a;a+=o)this.process(l,a);i=!0;continue}n.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){$t(this),Dr(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),ac(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let a=t===r?n:Fr(t),c=this.outputLen,l=c/4,d=this.get();if(c%4||l>d.length)throw new Error("invalid outputLen");for(let u=0;u<l;u++)a.setUint32(4*u,d[u],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},xc=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var kc=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),Ec=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var Sp=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Vt=new Uint32Array(64),oi=class extends kn{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[t,r,n,o,s,i,a,c]}set(t,r,n,o,s,i,a,c){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let u=0;u<16;u++,r+=4)Vt[u]=t.getUint32(r,!1);for(let u=16;u<64;u++){let p=Vt[u-15],h=Vt[u-2],m=dt(p,7)^dt(p,18)^p>>>3,y=dt(h,17)^dt(h,19)^h>>>10;Vt[u]=y+Vt[u-7]+m+Vt[u-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:l,H:d}=this;for(let u=0;u<64;u++){let p=dt(a,6)^dt(a,11)^dt(a,25),h=d+p+wc(a,c,l)+Sp[u]+Vt[u]|0,y=(dt(n,2)^dt(n,13)^dt(n,22))+bc(n,o,s)|0;d=l,l=c,c=a,a=i+h|0,i=s,s=o,o=n,n=h+y|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(n,o,s,i,a,c,l,d)}roundClean(){ve(Vt)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),ve(this.buffer)}},si=class extends oi{constructor(){super(32,xc)}};var vc=lo(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),Bp=vc[0],Ap=vc[1],Xt=new Uint32Array(80),Qt=new Uint32Array(80),mo=class extends kn{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,r){super(128,t,16,!1),this.Ah=r[0]|0,this.Al=r[1]|0,this.Bh=r[2]|0,this.Bl=r[3]|0,this.Ch=r[4]|0,this.Cl=r[5]|0,this.Dh=r[6]|0,this.Dl=r[7]|0,this.Eh=r[8]|0,this.El=r[9]|0,this.Fh=r[10]|0,this.Fl=r[11]|0,this.Gh=r[12]|0,this.Gl=r[13]|0,this.Hh=r[14]|0,this.Hl=r[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,Dh:a,Dl:c,Eh:l,El:d,Fh:u,Fl:p,Gh:h,Gl:m,Hh:y,Hl:w}=this;return[t,r,n,o,s,i,a,c,l,d,u,p,h,m,y,w]}set(t,r,n,o,s,i,a,c,l,d,u,p,h,m,y,w){this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=l|0,this.El=d|0,this.Fh=u|0,this.Fl=p|0,this.Gh=h|0,this.Gl=m|0,this.Hh=y|0,this.Hl=w|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let k=0;k<16;k++,r+=4)Xt[k]=t.getUint32(r),Qt[k]=t.getUint32(r+=4);for(let k=16;k<80;k++){let B=Xt[k-15]|0,R=Qt[k-15]|0,L=mr(B,R,1)^mr(B,R,8)^ti(B,R,7),U=gr(B,R,1)^gr(B,R,8)^ri(B,R,7),K=Xt[k-2]|0,b=Qt[k-2]|0,T=mr(K,b,19)^wn(K,b,61)^ti(K,b,6),O=gr(K,b,19)^bn(K,b,61)^ri(K,b,6),P=fc(U,O,Qt[k-7],Qt[k-16]),H=dc(P,L,T,Xt[k-7],Xt[k-16]);Xt[k]=H|0,Qt[k]=P|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:l,Dl:d,Eh:u,El:p,Fh:h,Fl:m,Gh:y,Gl:w,Hh:v,Hl:E}=this;for(let k=0;k<80;k++){let B=mr(u,p,14)^mr(u,p,18)^wn(u,p,41),R=gr(u,p,14)^gr(u,p,18)^bn(u,p,41),L=u&h^~u&y,U=p&m^~p&w,K=uc(E,R,U,Ap[k],Qt[k]),b=pc(K,v,B,L,Bp[k],Xt[k]),T=K|0,O=mr(n,o,28)^wn(n,o,34)^wn(n,o,39),P=gr(n,o,28)^bn(n,o,34)^bn(n,o,39),H=n&s^n&a^s&a,A=o&i^o&c^i&c;v=y|0,E=w|0,y=h|0,w=m|0,h=u|0,m=p|0,{h:u,l:p}=wt(l|0,d|0,b|0,T|0),l=a|0,d=c|0,a=s|0,c=i|0,s=n|0,i=o|0;let N=cc(T,P,A);n=lc(N,b,O,H),o=N|0}({h:n,l:o}=wt(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=wt(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l:c}=wt(this.Ch|0,this.Cl|0,a|0,c|0),{h:l,l:d}=wt(this.Dh|0,this.Dl|0,l|0,d|0),{h:u,l:p}=wt(this.Eh|0,this.El|0,u|0,p|0),{h,l:m}=wt(this.Fh|0,this.Fl|0,h|0,m|0),{h:y,l:w}=wt(this.Gh|0,this.Gl|0,y|0,w|0),{h:v,l:E}=wt(this.Hh|0,this.Hl|0,v|0,E|0),this.set(n,o,s,i,a,c,l,d,u,p,h,m,y,w,v,E)}roundClean(){ve(Xt,Qt)}destroy(){this.destroyed=!0,ve(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},ii=class extends mo{constructor(){super(64,Ec)}},ai=class extends mo{constructor(){super(48,kc)}};var me=wr(()=>new si,Ut(1));var go=wr(()=>new ii,Ut(3)),Tc=wr(()=>new ai,Ut(2));function En(e,t,r=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)r(e[n],`${t}[${n}]`);return e}var te=(e,t,r)=>X(e,t,r),ci=oe;function Bc(e,t=""){if(typeof e!="string"){let r=t&&`"${t}" `;throw new TypeError(r+"expected string, got type="+typeof e)}return e}function Jt(e,t="object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`);return e}function br(e,t){if(typeof e!="function")throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);return e}var vn=uo,Ce=(...e)=>ho(...e),qr=e=>po(e),tr=xn,Nt=e=>bt(e),yo=BigInt(0),Sc=BigInt(1),_p=e=>e?`"${e}" `:"";function Ze(e,t=""){if(typeof e!="boolean")throw new TypeError(_p(t)+"expected boolean, got type="+typeof e);return e}function wo(e){if(typeof e=="bigint"){if(!er(e))throw new RangeError("positive bigint expected, got "+e)}else ci(e);return e}function Pt(e,t=""){if(typeof e!="number"){let r=t&&`"${t}" `;throw new TypeError(r+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let r=t&&`"${t}" `;throw new RangeError(r+"expected safe integer, got "+e)}}function Tn(e){let t=wo(e).toString(16);return t.length&1?"0"+t:t}function Ac(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);return e===""?yo:BigInt("0x"+e)}function ot(e){return Ac(uo(e))}function st(e){return Ac(uo(rr(X(e)).reverse()))}function jr(e,t){if(oe(t),t===0)throw new Error("zero output length is invalid");e=wo(e);let r=t*2,n=e.toString(16);if(n.length>r)throw new RangeError("number is too large");return po(n.padStart(r,"0"))}function Sn(e,t){return jr(e,t).reverse()}function rr(e){return Uint8Array.from(te(e))}function nr(e){if(typeof e!="string")throw new TypeError("ascii string expected, got "+typeof e);return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${e[r]}" with code ${n} at position ${r}`);return n})}function er(e){return typeof e=="bigint"&&yo<=e}function li(e,t,r){return er(e)&&er(t)&&er(r)&&t<=e&&e<r}function xt(e,t,r,n){if(!li(t,r,n))throw new RangeError("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function zr(e){if(e<yo)throw new Error("expected non-negative bigint, got "+e);return e===yo?0:e.toString(2).length}var Bn=e=>(Pt(e,"n"),(Sc<<BigInt(e))-Sc);function _c(e,t,r){if(oe(e,"hashLen"),oe(t,"qByteLen"),typeof r!="function")throw new TypeError("hmacFn must be a function");let n=w=>new Uint8Array(w),o=Uint8Array.of(),s=Uint8Array.of(0),i=Uint8Array.of(1),a=1e3,c=n(e),l=n(e),d=0,u=()=>{c.fill(1),l.fill(0),d=0},p=(...w)=>r(l,Ce(c,...w)),h=(w=o)=>{l=p(s,w),c=p(),w.length!==0&&(l=p(i,w),c=p())},m=()=>{if(d++>=a)throw new Error("drbg: tried max amount of iterations");let w=0,v=[];for(;w<t;){c=p();let E=c.slice();v.push(E),w+=c.length}return Ce(...v)};return(w,v)=>{u(),h(w);let E;for(;(E=v(m()))===void 0;)h();return u(),E}}function Ne(e,t={},r={},n="object"){Jt(e,n),Jt(t,"fields"),Jt(r,"optFields");function o(i,a,c){let l=n==="object"?`param "${String(i)}"`:`"${n}.${String(i)}"`,d=e[i];if(!Object.hasOwn(e,i)&&(c?d!==void 0:a!=="function"))throw new TypeError(`${l} is invalid: expected own property`);if(c&&d===void 0)return;let u=typeof d;if(u!==a||d===null)throw new TypeError(`${l} is invalid: expected ${a}, got ${u}`)}let s=(i,a)=>Object.entries(i).forEach(([c,l])=>o(c,l,a));s(t,!1),s(r,!0)}var Me=BigInt(0),ie=BigInt(1),or=BigInt(2),Rc=BigInt(3),fi=BigInt(4),Cc=BigInt(5),Op=BigInt(7),Ic=BigInt(8),Lp=BigInt(9),Rp=BigInt(15),Mc=BigInt(16),Cp=BigInt("0x10000000000000000");function ae(e,t){if(t<=Me)throw new Error("mod: expected positive modulus, got "+t);let r=e%t;return r>=Me?r:t+r}function $c(e,t,r){if(r<=ie)throw new Error("pow: expected modulus > 1, got "+r);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<Me)throw new Error("invalid exponent, negatives unsupported");if(t===Me)return ie;if(t===ie)return e;let n=e%r;if(n<Me&&(n+=r),t<Cp){let a=ie;for(;t>Me;)t&ie&&(a=a*n%r),n=n*n%r,t>>=ie;return a}let o=[];for(;t>Me;)o.push(Number(t&Rp)),t>>=fi;let s=new Array(16);s[0]=ie,s[1]=n;for(let a=2;a<16;a++)s[a]=s[a-1]*n%r;let i=s[o[o.length-1]];for(let a=o.length-2;a>=0;a--){i=i*i%r,i=i*i%r,i=i*i%r,i=i*i%r;let c=o[a];c!==0&&(i=i*s[c]%r)}return i}function it(e,t,r){if(r<=ie)throw new Error("pow2: expected modulus > 1, got "+r);if(t<Me)throw new Error("pow2: expected non-negative exponent, got "+t);let n=e;for(;t-- >Me;)n*=n,n%=r;return n}function Oc(e,t){if(e===Me)throw new Error("invert: expected non-zero number");if(t<=ie)throw new Error("invert: expected modulus > 1, got "+t);let r=ae(e,t),n=t,o=Me,s=ie;for(;r!==Me;){let a=n/r,c=n-r*a,l=o-s*a;n=r,r=c,o=s,s=l}if(n!==ie)throw new Error("invert: does not exist");return ae(o,t)}function Kc(e,t){if(t<=ie)throw new Error("invertCt: expected prime modulus > 1, got "+t);let r=ae(e,t);if(r===Me)throw new Error("invertCt: expected non-zero number");let n=$c(r,t-or,t);if(ae(r*n,t)!==ie)throw new Error("invertCt: does not exist");return n}function di(e,t,r){let n=e;if(!n.eql(n.sqr(t),r))throw new Error("Cannot find square root")}function ui(e,t){if((e&ie)===Me)throw new Error(t+": expected odd modulus, got "+e)}function Uc(e,t){let r=e,n=(r.ORDER+ie)/fi,o=r.pow(t,n);return di(r,o,t),o}function Ip(e,t){let r=e,n=(r.ORDER-Cc)/Ic,o=r.mul(t,or),s=r.pow(o,n),i=r.mul(t,s),a=r.mul(r.mul(i,or),s),c=r.mul(i,r.sub(a,r.ONE));return di(r,c,t),c}function Mp(e){let t=ko(e),r=Nc(e),n=r(t,t.neg(t.ONE)),o=r(t,n),s=r(t,t.neg(n)),i=(e+Op)/Mc;return((a,c)=>{let l=a,d=l.pow(c,i),u=l.mul(d,n),p=l.mul(d,o),h=l.mul(d,s),m=l.eql(l.sqr(u),c),y=l.eql(l.sqr(p),c);d=l.cmov(d,u,m),u=l.cmov(h,p,y);let w=l.eql(l.sqr(u),c),v=l.cmov(d,u,w);return di(l,v,c),v})}function Nc(e){if(e<Rc)throw new Error("sqrt is not defined for small field");ui(e,"tonelliShanks");let t=e-ie,r=0;for(;t%or===Me;)t/=or,r++;let n=or,o=ko(e);for(;An(o,n)===1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return Uc;let s=o.pow(n,t),i=(t+ie)/or;return function(c,l){let d=c;if(d.is0(l))return l;if(An(d,l)!==1)throw new Error("Cannot find square root");let u=r,p=d.mul(d.ONE,s),h=d.pow(l,t),m=d.pow(l,i);for(;!d.eql(h,d.ONE);){if(d.is0(h))throw new Error("Cannot find square root: probably non-prime P");let y=1,w=d.sqr(h);for(;!d.eql(w,d.ONE);)if(y++,w=d.sqr(w),y===u)throw new Error("Cannot find square root");let v=ie<<BigInt(u-y-1),E=d.pow(p,v);u=y,p=d.sqr(E),h=d.mul(h,p),m=d.mul(m,E)}return m}}function $p(e){return ui(e,"Fp.sqrt"),e%fi===Rc?Uc:e%Ic===Cc?Ip:e%Mc===Lp?Mp(e):Nc(e)}var Pc=(e,t)=>(ae(e,t)&ie)===ie,Kp=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function Yr(e){if(Jt(e,"field"),typeof e.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);Pt(e.BYTES,"BYTES"),Pt(e.BITS,"BITS");for(let t of Kp)br(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=ie)throw new Error("invalid field: expected ORDER > 1, got "+e.ORDER);return e}function xo(e,t,r=!1){Yr(e),En(t,"nums"),Ze(r,"passZero");let n=e,o=new Array(t.length).fill(r?n.ZERO:void 0),s=t.reduce((a,c,l)=>n.is0(c)?a:(o[l]=a,n.mul(a,c)),n.ONE),i=n.inv(s);return t.reduceRight((a,c,l)=>n.is0(c)?a:(o[l]=n.mul(a,o[l]),n.mul(a,c)),i),o}function An(e,t){Yr(e);let r=e;ui(r.ORDER,"FpLegendre");let n=(r.ORDER-ie)/or,o=r.pow(t,n),s=r.eql(o,r.ONE),i=r.eql(o,r.ZERO),a=r.eql(o,r.neg(r.ONE));if(!s&&!i&&!a)throw new Error("invalid Legendre symbol result");return s?1:i?0:-1}function Up(e,t){if(t!==void 0&&ci(t),e<=Me)throw new Error("invalid n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);let r=zr(e);if(t!==void 0&&t<r)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${r})`);let n=t!==void 0?t:r,o=Math.ceil(n/8);return{nBitLength:n,nByteLength:o}}var Lc=new WeakMap,bo=class{ORDER;BITS;BYTES;isLE;ZERO=Me;ONE=ie;_lengths;_mod;constructor(t,r={}){if(t<=ie)throw new Error("invalid field: expected ORDER > 1, got "+t);let n;this.isLE=!1,r!=null&&typeof r=="object"&&(typeof r.BITS=="number"&&(n=r.BITS),typeof r.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:r.sqrt,enumerable:!0}),typeof r.isLE=="boolean"&&(this.isLE=r.isLE),r.allowedLengths&&(this._lengths=Object.freeze(r.allowedLengths.slice())),typeof r.modFromBytes=="boolean"&&(this._mod=r.modFromBytes));let{nBitLength:o,nByteLength:s}=Up(t,n);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return ae(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return Me<=t&&t<this.ORDER}is0(t){return t===Me}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&ie)===ie}neg(t){return ae(-t,this.ORDER)}eql(t,r){return t===r}sqr(t){return ae(t*t,this.ORDER)}add(t,r){return ae(t+r,this.ORDER)}sub(t,r){return ae(t-r,this.ORDER)}mul(t,r){return ae(t*r,this.ORDER)}pow(t,r){return $c(t,r,this.ORDER)}div(t,r){return ae(t*Oc(r,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,r){return t+r}subN(t,r){return t-r}mulN(t,r){return t*r}inv(t){return Oc(t,this.ORDER)}sqrt(t){let r=Lc.get(this);return r||Lc.set(this,r=$p(this.ORDER)),r(this,t)}toBytes(t){return this.isLE?Sn(t,this.BYTES):jr(t,this.BYTES)}fromBytes(t,r=!1){te(t);let{_lengths:n,BYTES:o,isLE:s,ORDER:i,_mod:a}=this;if(n){if(t.length<1||!n.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+t.length);let l=new Uint8Array(o);l.set(t,s?0:l.length-t.length),t=l}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let c=s?st(t):ot(t);if(a&&(c=ae(c,i)),!r&&!this.isValid(c))throw new Error("invalid field element: outside of range 0..ORDER");return c}invertBatch(t){return xo(this,t,!0)}cmov(t,r,n){return Ze(n,"condition"),n?r:t}};function ko(e,t={}){return Object.freeze(bo.prototype),new bo(e,t)}function Hc(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=ie)throw new Error("field order must be greater than 1");let t=zr(e-ie);return Math.ceil(t/8)}function Eo(e){let t=Hc(e);return t+Math.ceil(t/2)}function pi(e,t,r=!1){te(e);let n=e.length,o=Hc(t),s=Math.max(Eo(t),16);if(n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?st(e):ot(e),a=ae(i,t-ie)+ie;return r?Sn(a,o):jr(a,o)}var gi=BigInt(0),_n=BigInt(1),Np=BigInt(4),hi=16,Dc=128,Pp=5,Fc=2**31;function sr(e){let t=e;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof e);br(t.fromAffine,"Point.fromAffine"),br(t.fromBytes,"Point.fromBytes"),br(t.fromHex,"Point.fromHex"),Jt(t.BASE,"Point.BASE"),Jt(t.ZERO,"Point.ZERO"),Yr(t.Fp),Yr(t.Fn)}function vo(e,t){sr(e),qc(t,e);let r=xo(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function Hp(e,t,r=1){if(!Number.isSafeInteger(e)||e<r||e>t)throw new Error("invalid window size, expected ["+r+".."+t+"], got W="+e)}function Dp(e,t){let r=e*(4*t+128);if(r>Fc)throw new Error("invalid window size: table would need ~"+Math.ceil(r/2**20)+" MiB, max "+Fc/2**20+" MiB")}function yi(e,t){if(e!==void 0){br(e,"randomBytes");try{let r=e(t);if(!tr(r)||r.length!==t)return}catch{return}return e}}function qc(e,t){En(e,"points"),e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function Fp(e,t,r){if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((n,o)=>{if(!(r===void 0?t.isValid(n):er(n)&&n<r))throw new Error("invalid scalar at index "+o)})}var jc=new WeakMap;function mi(e){return jc.get(e)||1}function Wp(e,t){let r=e.double(),n=[e];for(let o=1;o<t;o++)n.push(n[o-1].add(r));return n}function qp(e,t){let r=2**t,n=r/2,o=BigInt(r-1),s=[];for(;e>gi;){let i=0;e&_n&&(i=Number(e&o),i>=n&&(i-=r),e-=BigInt(i)),s.push(i),e>>=_n}return s}function jp(e,t,r){let n=2**t,o=n/2,s=BigInt(n-1),i=BigInt(t),a=[];for(let c=0;c<r;c++){let l=Number(e&s);e>>=i,l>o&&(l-=n,e+=_n),a.push(l)}if(e!==gi)throw new Error("invalid wnaf");return a}function zp(e,t,r){let n=0;for(let s of r)n=Math.max(n,s.length);let o=e;for(let s=n-1;s>=0;s--){s!==n-1&&(o=o.double());for(let i=0;i<r.length;i++){let a=r[i][s];if(a){let c=t[i][Math.abs(a)-1>>1];o=o.add(a<0?c.negate():c)}}}return o}var Gr=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,r){sr(t),this.randomBytes=yi(r,hi),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,r,n){let o=Math.ceil(n/r)+1,s=2**(r-1),i=[],a=t;for(let c=0;c<o;c++){let l=a;for(let d=0;d<s;d++)i.push(l),l=l.add(a);a=i[i.length-1].double()}return{W:r,bits:n,windows:o,comp:i}}wnafCachedCT(t,r){let{W:n,windows:o,comp:s}=t,i=2**(n-1),a=jp(r,n,o),c=this.ZERO,l=this.BASE;for(let d=0;d<o;d++){let u=a[d],p=d*i,h=Math.abs(u)-1,m=s[p];for(let w=1;w<i;w++)m=w===h?s[p+w]:m;let y=m.negate();u===0?l=l.add(s[p]):c=c.add(u<0?y:m)}return{p:c,f:l}}getWnafPrecomputes(t,r,n,o){let s=this.wnafPrecomputes.get(r),i=s?.find(a=>a.W===t&&a.bits===n);return i||(i=this.buildWnafTable(r,t,n),typeof o=="function"&&(i={...i,comp:o(i.comp)}),s||(s=[],this.wnafPrecomputes.set(r,s)),s.push(i)),i}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,r){if(this.assertPoint(t),!li(r,_n,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,r,n,o){let s=mi(t);return s===1?this.fixedWindowCT(t,r,n):this.wnafCachedCT(this.getWnafPrecomputes(s,t,n,o),r)}mulCT(t,r,n){return this.validateMulInput(t,r),this.runCT(t,r,this.bits,n)}mulCTBlinded(t,r,n){if(this.validateMulInput(t,r),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let o=this.Point.Fn.BITS+Dc,s=this.randomBytes(hi);if(!tr(s)||s.length!==hi)throw new Error("randomBytes returned invalid byte array");s[0]=s[0]&63|128;let i=r+ot(s)*this.Point.Fn.ORDER;return this.runCT(t,i,o,n)}fixedWindowCT(t,r,n){let o=Pp,s=1<<o,i=Bn(o),a=new Array(s);a[0]=this.ZERO;for(let d=1;d<s;d++)a[d]=a[d-1].add(t);let c=Math.ceil(n/o),l=this.ZERO;for(let d=c-1;d>=0;d--){if(d!==c-1)for(let h=0;h<o;h++)l=l.double();let u=Number(r>>BigInt(d*o)&i),p=a[0];for(let h=1;h<s;h++)p=h===u?a[h]:p;l=l.add(p)}return{p:l,f:l}}shouldBlind(t,r){return this.randomBytes===void 0?!1:r===_n?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,r,n,o){return this.shouldBlind(t,n)?this.mulCTBlinded(t,r,o):this.mulCT(t,r,o)}mulUnsafe(t,r,n){if(this.assertPoint(t),!er(r))throw new Error("invalid scalar");let o=mi(t);if(o===1||r>=this.Point.Fn.ORDER)return To(this.Point,[t],[r],!0);let s=this.getWnafPrecomputes(o,t,this.bits,n);return this.wnafCachedCT(s,r).p}setWindowSize(t,r){this.assertPoint(t),Hp(r,this.bits);let n=Math.ceil((this.bits+Dc)/r)+1;Dp(n*2**(r-1),this.Point.Fp.BYTES),jc.set(t,r),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return mi(t)!==1}};function To(e,t,r,n=!1){if(sr(e),qc(t,e),Ze(n,"allowOversized"),Fp(r,e.Fn,n?e.Fn.ORDER**Np:void 0),t.length!==r.length)throw new Error("arrays of points and scalars must have equal length");let o=t.map(i=>Wp(i,4)),s=r.map(i=>qp(i,4));return zp(e.ZERO,o,s)}function Wc(e,t,r){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return Yr(t),t}else return ko(e,{isLE:r})}function So(e,t,r={},n){if(e!=="weierstrass"&&e!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);Ne(r);for(let c of["p","n","h"]){let l=t[c];if(!(er(l)&&l!==gi))throw new Error(`CURVE.${c} must be positive bigint`)}let o=Wc(t.p,r.Fp,n),s=Wc(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let c of a)if(!o.isValid(t[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:s}}function Zr(e,t){return function(n){let o=e(n);return{secretKey:o,publicKey:t(o)}}}var Bo=BigInt(0),Ao=BigInt(1),_o=BigInt(2),Yp=BigInt(4),zc=BigInt(8);function Gp(e,t,r,n){let o=e.sqr(r),s=e.sqr(n),i=e.add(e.mul(t.a,o),s),a=e.add(e.ONE,e.mul(t.d,e.mul(o,s)));return e.eql(i,a)}function Yc(e,t={}){Ne(t,{},{},"extraOpts");let r=t,n=So("edwards",e,r,r.FpFnLE),{Fp:o,Fn:s}=n,i=n.CURVE,{h:a}=i;if(An(o,i.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if(An(o,i.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");Ne(r,{},{uvRatio:"function",randomBytes:"function"});let c=r.randomBytes===void 0?Nt:r.randomBytes,l=_o<<BigInt(o.BYTES*8)-Ao;function d(E){if(!o.isOdd)throw new Error("Field does not have .isOdd()");return o.isOdd(E)}let u=r.uvRatio===void 0?(E,k)=>{try{return{isValid:!0,value:o.sqrt(o.div(E,k))}}catch{return{isValid:!1,value:Bo}}}:r.uvRatio;if(!Gp(o,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");let p=o.eql(i.a,o.neg(o.ONE))?E=>o.neg(E):o.eql(i.a,o.ONE)?E=>E:E=>o.mul(i.a,E);function h(E,k,B=!1){let R=B?Ao:Bo;return xt("coordinate "+E,k,R,l),k}function m(E){if(!(E instanceof y))throw new Error("EdwardsPoint expected")}class y{static BASE=new y(i.Gx,i.Gy,o.ONE,o.mul(i.Gx,i.Gy));static ZERO=new y(o.ZERO,o.ONE,o.ONE,o.ZERO);static Fp=o;static Fn=s;X;Y;Z;T;constructor(k,B,R,L){this.X=h("x",k),this.Y=h("y",B),this.Z=h("z",R,!0),this.T=h("t",L),Object.freeze(this)}static CURVE(){return i}static fromAffine(k){if(k instanceof y)throw new Error("extended point not allowed");let{x:B,y:R}=k||{};return h("x",B),h("y",R),new y(B,R,o.ONE,o.mul(B,R))}static fromBytes(k,B=!1){let R=o.BYTES,{a:L,d:U}=i;k=rr(te(k,R,"point")),Ze(B,"zip215");let K=rr(k),b=k[R-1];K[R-1]=b&-129;let T=st(K),O=B?l:o.ORDER;xt("point.y",T,Bo,O);let P=o.sqr(T),H=o.sub(P,o.ONE),A=o.sub(o.mulN(U,P),L),{isValid:N,value:M}=u(H,A);if(!N)throw new Error("bad point: invalid y coordinate");let I=d(M),W=(b&128)!==0;if(!B&&o.is0(M)&&W)throw new Error("bad point: x=0 and x_0=1");return W!==I&&(M=o.neg(M)),y.fromAffine({x:M,y:T})}static fromHex(k,B=!1){return y.fromBytes(qr(k),B)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(k=6,B=!0){return v.setWindowSize(this,k),B||this.multiply(_o),this}assertValidity(){let k=this,{a:B,d:R}=i;if(k.is0())throw new Error("bad point: ZERO");let{X:L,Y:U,Z:K,T:b}=k,T=o.sqr(L),O=o.sqr(U),P=o.sqr(K),H=o.sqr(P),A=o.mul(T,B),N=o.mul(o.add(A,O),P),M=o.add(H,o.mul(R,o.mul(T,O)));if(!o.eql(N,M))throw new Error("bad point: equation left != right (1)");let I=o.mul(L,U),W=o.mul(K,b);if(!o.eql(I,W))throw new Error("bad point: equation left != right (2)")}equals(k){m(k);let{X:B,Y:R,Z:L}=this,{X:U,Y:K,Z:b}=k,T=o.mul(B,b),O=o.mul(U,L),P=o.mul(R,b),H=o.mul(K,L);return o.eql(T,O)&&o.eql(P,H)}is0(){return this.equals(y.ZERO)}negate(){return new y(o.neg(this.X),this.Y,this.Z,o.neg(this.T))}double(){let{X:k,Y:B,Z:R}=this,L=o.sqr(k),U=o.sqr(B),K=o.mul(o.sqr(R),_o),b=p(L),T=o.addN(k,B),O=o.sub(o.subN(o.sqr(T),L),U),P=o.addN(b,U),H=o.subN(P,K),A=o.subN(b,U),N=o.mul(O,H),M=o.mul(P,A),I=o.mul(O,A),W=o.mul(H,P);return new y(N,M,W,I)}add(k){m(k);let{d:B}=i,{X:R,Y:L,Z:U,T:K}=this,{X:b,Y:T,Z:O,T:P}=k,H=o.mul(R,b),A=o.mul(L,T),N=o.mul(o.mulN(K,B),P),M=o.mul(U,O),I=o.sub(o.subN(o.mulN(o.addN(R,L),o.addN(b,T)),H),A),W=o.subN(M,N),$=o.addN(M,N),_=o.sub(A,p(H)),x=o.mul(I,W),S=o.mul($,_),C=o.mul(I,_),F=o.mul(W,$);return new y(x,S,F,C)}subtract(k){return m(k),this.add(k.negate())}multiply(k){if(!s.isValidNot0(k))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");let{p:B,f:R}=v.mulSecret(this,k,a,w);return w([B,R])[0]}multiplyUnsafe(k){if(!s.isValid(k))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return k===Bo?y.ZERO:this.is0()||k===Ao?this:v.mulUnsafe(this,k,w)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return v.mulUnsafe(this,i.n).is0()}toAffine(k){let B=this,R=k;if(R!=null&&typeof R!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof R);let{X:L,Y:U,Z:K}=B,b=B.is0();R==null&&(R=b?o.create(zc):o.inv(K));let T=o.mul(L,R),O=o.mul(U,R),P=o.mul(K,R);if(b)return{x:o.ZERO,y:o.ONE};if(!o.eql(P,o.ONE))throw new Error("invZ was invalid");return{x:T,y:O}}clearCofactor(){return a===Ao?this:a===_o?this.double():a===Yp?this.double().double():a===zc?this.double().double().double():this.multiplyUnsafe(a)}toBytes(){let{x:k,y:B}=this.toAffine(),R=o.toBytes(B);return R[R.length-1]|=d(k)?128:0,R}toHex(){return vn(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let w=E=>vo(y,E),v=new Gr(y,c);return v.bits>=6&&y.BASE.precompute(6),Object.freeze(y.prototype),Object.freeze(y),y}function Gc(e,t,r={}){if(sr(e),typeof t!="function")throw new Error('"hash" function param is required');let n=t,o=r;Ne(o,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});let{prehash:s}=o,{BASE:i,Fp:a,Fn:c}=e,l=n.outputLen,d=2*a.BYTES;if(l!==void 0&&(Pt(l,"hash.outputLen"),l!==d))throw new Error(`hash.outputLen must be ${d}, got ${l}`);let u=o.randomBytes===void 0?Nt:o.randomBytes,p=o.toMontgomery,h=o.toMontgomerySecret,m=o.adjustScalarBytes===void 0?A=>A:o.adjustScalarBytes,y=o.domain===void 0?(A,N,M)=>{if(Ze(M,"phflag"),N.length||M)throw new Error("Contexts/pre-hash are not supported");return A}:o.domain;function w(A){return c.create(st(A))}function v(A){let N=b.secretKey;te(A,b.secretKey,"secretKey");let M=te(n(A),2*N,"hashedSecretKey"),I=m(M.slice(0,N)),W=M.slice(N,2*N),$=w(I);return{head:I,prefix:W,scalar:$}}function E(A){let{head:N,prefix:M,scalar:I}=v(A),W=i.multiply(I),$=W.toBytes();return{head:N,prefix:M,scalar:I,point:W,pointBytes:$}}function k(A){return E(A).pointBytes}function B(A=Uint8Array.of(),...N){let M=Ce(...N);return w(n(y(M,te(A,void 0,"context"),!!s)))}function R(A,N,M={}){Ne(M,{},{},"options"),A=rr(te(A,void 0,"message")),s&&(A=s(A));let{prefix:I,scalar:W,pointBytes:$}=E(N),_=B(M.context,I,A),x=i.multiply(_).toBytes(),S=B(M.context,x,$,A),C=c.create(_+S*W);if(!c.isValid(C))throw new Error("sign failed: invalid s");let F=Ce(x,c.toBytes(C));return te(F,b.signature,"result")}let L={zip215:o.zip215};function U(A,N,M,I=L){Ne(I);let{context:W}=I,$=I.zip215===void 0?!!L.zip215:I.zip215,_=b.signature;A=te(A,_,"signature"),N=te(N,void 0,"message"),M=te(M,b.publicKey,"publicKey"),$!==void 0&&Ze($,"zip215"),s&&(N=s(N));let x=_/2,S=A.subarray(0,x),C=st(A.subarray(x,_)),F,q,j;try{F=e.fromBytes(M,$),q=e.fromBytes(S,$),j=i.multiplyUnsafe(C)}catch{return!1}if(!$&&F.isSmallOrder())return!1;let z=B(W,S,M,N);return q.add(F.multiplyUnsafe(z)).subtract(j).clearCofactor().is0()}let K=a.BYTES,b={secretKey:K,publicKey:K,signature:2*K,seed:K};function T(A){return A=A===void 0?u(b.seed):A,te(A,b.seed,"seed")}function O(A){return tr(A)&&A.length===b.secretKey}function P(A,N){try{return!!e.fromBytes(A,N===void 0?L.zip215:N)}catch{return!1}}let H={getExtendedPublicKey:E,randomSecretKey:T,isValidSecretKey:O,isValidPublicKey:P,toMontgomery(A){if(p===void 0)throw new Error("Montgomery conversion is not supported for this curve");return p(e.fromBytes(A))},toMontgomerySecret(A){if(h===void 0)throw new Error("Montgomery conversion is not supported for this curve");return h(A)}};return Object.freeze(b),Object.freeze(H),Object.freeze({keygen:Zr(T,k),getPublicKey:k,sign:R,verify:U,utils:H,Point:e,lengths:b})}function On(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function Vc(e){return On(e,"x"),(e&e-1)===0&&e!==0}function wi(e,t){if(On(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let r=0;for(let n=0;n<t;n++,e>>>=1)r=r<<1|e&1;return r>>>0}function Xc(e){return On(e),31-Math.clz32(e)}function Zc(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);let t=e.length;if(!Vc(t))throw new Error("expected positive power-of-two length, got "+t);let r=Xc(t);for(let n=0;n<t;n++){let o=wi(n,r);if(n<o){let s=e[n];e[n]=e[o],e[o]=s}}return e}var bi=(e,t)=>{Ne(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");let{N:r,roots:n,dit:o,invertButterflies:s=!1,skipStages:i=0,brp:a=!0}=t;On(r,"coreOpts.N");let c=Xc(r);if(!Vc(r))throw new Error("FFT: Polynomial size should be power of two");On(i,"coreOpts.skipStages");let l=c===0?0:c-1;if(i>l)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${l}`);if(n.length!==r)throw new Error(`FFT: wrong roots length: expected ${r}, got ${n.length}`);let d=o!==s;return u=>{if(u.length!==r)throw new Error("FFT: wrong Polynomial length");o&&a&&Zc(u);for(let p=0,h=1;p<c-i;p++){let m=o?p+1+i:c-p,y=1<<m,w=y>>1,v=r>>m;for(let E=0;E<r;E+=y)for(let k=0,B=h++;k<w;k++){let R=s?o?r-B:B:k*v,L=E+k,U=E+k+w,K=n[R],b=u[U],T=u[L];if(d){let O=e.mul(b,K);u[L]=e.add(T,O),u[U]=e.sub(T,O)}else s?(u[L]=e.add(b,T),u[U]=e.mul(e.sub(b,T),K)):(u[L]=e.add(T,b),u[U]=e.mul(e.sub(T,b),K))}}return!o&&a&&Zc(u),u}};var xr=BigInt(0),at=BigInt(1),Oo=BigInt(2);function Qc(e,t){return e+t-(t>>at<<at)}function Zp(e){let t=BigInt(6)*e;return(r,n,o)=>{let s=n+o,a=((t+o-n)*r+n)%e;return{x_2:a,x_3:s-a}}}function Vp(e){return Ne(e,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...e})}function Jc(e){let t=Vp(e),{P:r,type:n,adjustScalarBytes:o,powPminus2:s,randomBytes:i}=t,a=t.scalarMultBase,c=n==="x25519";if(!c&&n!=="x448")throw new Error("invalid type");let l=i===void 0?Nt:i,d=c?255:448,u=Zp(r),p=c?32:56,h=BigInt(c?9:5),m=BigInt(c?121665:39081),y=c?Oo**BigInt(254):Oo**BigInt(447),w=c?BigInt(8)*(Oo**BigInt(251)-at):BigInt(4)*(Oo**BigInt(445)-at),v=y+w+at,E=M=>ae(M,r),k=B(h);function B(M){return Sn(E(M),p)}function R(M){let I=rr(te(M,p,"uCoordinate"));return c&&(I[31]&=127),E(st(I))}function L(M){return st(o(rr(te(M,p,"scalar"))))}let U=new Set(c?[xr,at,r-at,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[xr,at,r-at]);function K(M,I){let W=R(I);if(U.has(W))throw new Error("invalid private or public key received");let $=P(W,L(M));if($===xr)throw new Error("invalid private or public key received");return B($)}function b(M){if(a===void 0)return K(M,k);let I=L(M);xt("scalar",I,y,v);let W=E(a(I));if(W===xr)throw new Error("invalid private or public key received");return B(W)}let T=b,O=K;function P(M,I){xt("u",M,xr,r),xt("scalar",I,y,v);let W=I,$=M,_=at,x=xr,S=M,C=at,F=W^W>>at;for(let z=BigInt(d-1);z>=xr;z--){let Y=Qc(r,F>>z);({x_2:_,x_3:S}=u(Y,_,S)),{x_2:x,x_3:C}=u(Y,x,C);let Z=_+x,V=E(Z*Z),we=_-x,fe=E(we*we),Le=V-fe,Ge=S+C,he=S-C,be=E(he*Z),Hr=E(Ge*we),yn=be+Hr,Zt=be-Hr;S=E(yn*yn),C=E($*E(Zt*Zt)),_=E(V*fe),x=E(Le*(V+E(m*Le)))}let q=Qc(r,W);({x_2:_,x_3:S}=u(q,_,S)),{x_2:x,x_3:C}=u(q,x,C);let j=s(x);return E(_*j)}let H={secretKey:p,publicKey:p,seed:p},A=M=>(M=M===void 0?l(p):M,te(M,H.seed,"seed"),M),N={randomSecretKey:A};return Object.freeze(H),Object.freeze(N),Object.freeze({keygen:Zr(A,T),getSharedSecret:O,getPublicKey:T,scalarMult:K,scalarMultBase:b,utils:N,GuBytes:k.slice(),lengths:H})}var el=BigInt(0),xi=BigInt(1),tl=BigInt(2),Xp=BigInt(3),Qp=BigInt(5),Jp=BigInt(8),Lo=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),eh={p:Lo,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:Jp,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function ol(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=Lo,a=e*e%s*e%s,c=it(a,tl,s)*a%s,l=it(c,xi,s)*e%s,d=it(l,Qp,s)*l%s,u=it(d,t,s)*d%s,p=it(u,r,s)*u%s,h=it(p,n,s)*p%s,m=it(h,o,s)*h%s,y=it(m,o,s)*h%s,w=it(y,t,s)*d%s;return{pow_p_5_8:it(w,tl,s)*e%s,b2:a}}function ki(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var rl=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function th(e,t){let r=Lo,n=ae(t*t*t,r),o=ae(n*n*t,r),s=ol(e*o).pow_p_5_8,i=ae(e*n*s,r),a=ae(t*i*i,r),c=i,l=ae(i*rl,r),d=a===e,u=a===ae(-e,r),p=a===ae(-e*rl,r);return d&&(i=c),(u||p)&&(i=l),Pc(i,r)&&(i=ae(-i,r)),{isValid:d||u,value:i}}var Ln=Yc(eh,{uvRatio:th}),nl=Ln.Fp;function rh(e){let{y:t}=e;return nl.toBytes(nl.div(xi+t,xi-t))}function nh(e){let t=Ln.Fp.BYTES;return X(e,t),ki(go(e.subarray(0,t))).subarray(0,t)}function oh(e){return Gc(Ln,go,Object.assign({adjustScalarBytes:ki,toMontgomery:rh,toMontgomerySecret:nh,zip215:!0},e))}var Vr=oh({});var ir=(()=>{let e=Lo,t=r=>{let{pow_p_5_8:n,b2:o}=ol(r);return ae(it(n,Xp,e)*o,e)};return Jc({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:ki,scalarMultBase:r=>{let n=ae(r,Ln.Fn.ORDER);if(n===el)return el;let o=Ln.BASE.multiply(n);return ae((o.Z+o.Y)*t(ae(o.Z-o.Y,e)),e)}})})();var Cn=e=>Object.freeze(e());function ul(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}function Ti(e){if(!ul(e))throw new TypeError("Uint8Array expected")}function sh(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(r=>typeof r=="string"):t.every(r=>Number.isSafeInteger(r)):!1}function ih(e){if(typeof e!="function")throw new TypeError("function expected");return!0}function Xr(e,t){if(typeof t!="string")throw new TypeError(`${e}: string expected`);return!0}function Ro(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected number, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function sl(e,t){if(!sh(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function Si(...e){let t=s=>s,r=(s,i)=>a=>s(i(a)),n=e.map(s=>s.encode).reduceRight(r,t),o=e.map(s=>s.decode).reduce(r,t);return{encode:n,decode:o}}var ah=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function il(e,t=e.length){let r=new Array(t);for(let n=0;n<t;n++)r[n]=e[n];return r}var al=(()=>{try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+"?e:void 0}catch{return}})(),Ei=8192;function ch(e){let t=e.length;if(al!==void 0&&t>=12)return al.decode(e);if(t<=Ei)return String.fromCharCode.apply(null,e);let r="";for(let n=0;n<t;n+=Ei)r+=String.fromCharCode.apply(null,e.subarray(n,n+Ei));return r}function Co(e){if(Ro(e),e<=0||e>8)throw new RangeError("radix2: bits should be in (0..8]");let t=ah[e]-1;return{encode:r=>{Ti(r);let n=r.length,o=new Uint8Array(Math.ceil(n*8/e)),s=0,i=0,a=0;for(let c=0;c<n;)for(c+2<n?(s=s<<24|r[c]<<16|r[c+1]<<8|r[c+2],i+=24,c+=3):(s=(s<<8|r[c])&65535,i+=8,c++);i-=e,o[a++]=s>>i&t,!(i<e););return i>0&&(o[a]=s<<e-i&t),o},decode:r=>{let n=r.length,o=new Uint8Array(Math.floor(n*e/8)),s=0,i=0,a=0;for(let c=0;c<n;c++)for(s=(s<<e|r[c])&65535,i+=e;i>=8;i-=8)o[a++]=s>>i-8&255;if(s=s<<8-i&255,i>=e)throw new Error("Excess padding");if(s>0)throw new Error(`Non-zero padding: ${s}`);return o}}}function Io(e,t){let r=e.length;if(r>128)throw new Error("alphabet: max 128 letters");let n=new Uint8Array(r),o=new Int8Array(128).fill(-1);for(let s=0;s<r;s++){let i=e.charCodeAt(s);if(e.codePointAt(s)!==i||i>127)throw new Error("alphabet: single-char ASCII letters only");n[s]=i,o[i]=s}if(t!==void 0)for(let s of Object.keys(t)){let i=s.charCodeAt(0),a=o[t[s].charCodeAt(0)];if(s.length!==1||i>127||a===void 0||a===-1)throw new Error(`alphabet: invalid alias ${s}`);o[i]=a}return{encode:s=>{let i=new Uint8Array(s.length);for(let a=0;a<s.length;a++){let c=s[a],l=n[c];if(l===void 0)throw new Error(`alphabet.encode: invalid digit ${c}`);i[a]=l}return ch(i)},decode:s=>{Xr("decode",s);let i=s.length,a=new Uint8Array(i);for(let c=0;c<i;c++){let l=s.charCodeAt(c),d=l<128?o[l]:-1;if(d===-1)throw new Error(`Unknown letter "${s[c]}". Allowed: ${e}`);a[c]=d}return a}}}function lh(e,t="="){return Ro(e),Xr("padding",t),{encode(r){for(;r.length*e%8;)r+=t;return r},decode(r){Xr("decode",r);let n=r.length;if(n*e%8)throw new Error("padding: invalid length");for(;n>0&&r[n-1]===t;n--)if((n-1)*e%8===0)throw new Error("padding: excess padding");return r.slice(0,n)}}}function cl(e){return ih(e),function(...t){try{return e.apply(null,t)}catch{}}}var pl=Cn(()=>Si(Co(5),Io("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));var fh=typeof Uint8Array.from([]).toBase64=="function"&&typeof Uint8Array.fromBase64=="function",dh=/[\t\n\f\r ]/,uh=(e,t)=>{Xr("base64",e);let r=t?"base64url":"base64";if(e.length>0&&dh.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:r,lastChunkHandling:"strict"})},ph=Cn(()=>Si(Co(6),Io("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),lh(6)));var Mo=Cn(()=>fh?{encode(e){return Ti(e),e.toBase64()},decode(e){return uh(e,!1)}}:ph),De=Cn(()=>Si(Co(6),Io("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));var vi=Io("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),hh=/^[\x21-\x60\x7b-\x7e]+$/;function ll(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<33||n>126)throw new Error(`${e}: printable ASCII expected`)}}function mh(e){let t=e.length,r=new Uint8Array(t);for(let n=0;n<t;n++){let o=e[n];if(o<0||o>=32)throw new Error(`alphabet.encode: invalid digit ${o}`);r[n]=o}return r}var fl=[996825010,642813549,513874426,1027748829,705979059];function Rn(e){let t=e>>25,r=(e&33554431)<<5;for(let n=0;n<fl.length;n++)(t>>n&1)===1&&(r^=fl[n]);return r}function dl(e,t,r=1){let n=e.length,o=1;for(let i=0;i<n;i++){let a=e.charCodeAt(i);if(a<33||a>126)throw new Error(`Invalid prefix (${e})`);o=Rn(o)^a>>5}o=Rn(o);for(let i=0;i<n;i++)o=Rn(o)^e.charCodeAt(i)&31;for(let i of t)o=Rn(o)^i;for(let i=0;i<6;i++)o=Rn(o);o^=r;let s=new Uint8Array(6);for(let i=0;i<6;i++)s[i]=o>>>5*(5-i)&31;return vi.encode(s)}function gh(e){let t=e==="bech32"?1:734539939,r=Co(5),n=u=>{Ti(u);let p=u.length,h=new Array(Math.ceil(p*8/5)),m=0,y=0,w=0;for(let v=0;v<p;v++)for(m=m<<8|u[v],y+=8;y>=5;y-=5)h[w++]=m>>y-5&31;return y>0&&(h[w]=m<<5-y&31),h},o=u=>{sl("radix2.decode",u);let p=u.length,h=new Uint8Array(p);for(let m=0;m<p;m++){let y=u[m];if(y<0||y>=32)throw new Error(`convertRadix2: invalid word=${y}`);h[m]=y}return r.decode(h)},s=cl(o);function i(u,p,h=90){Xr("bech32.encode prefix",u),h!==!1&&Ro(h,"limit"),ul(p)&&(p=il(p)),sl("bech32.encode",p);let m=u.length;if(m===0)throw new TypeError(`Invalid prefix length ${m}`);let y=m+7+p.length;if(h!==!1&&y>h)throw new TypeError(`Length ${y} exceeds limit ${h}`);ll("bech32.encode prefix",u);let w=u.toLowerCase(),v=dl(w,p,t);return`${w}1${vi.encode(mh(p))}${v}`}function a(u,p=90){Xr("bech32.decode input",u),p!==!1&&Ro(p,"limit");let h=u.length;if(h<8||p!==!1&&h>p)throw new TypeError(`invalid string length ${h}, expected (8..${p})`);let m=u.toLowerCase();if(u!==m&&!hh.test(u))throw ll("bech32.decode input",u),new Error("mixed-case string not allowed");let y=m.lastIndexOf("1");if(y===0||y===-1)throw new Error('invalid separator "1"');let w=m.slice(0,y),v=m.slice(y+1);if(v.length<6)throw new Error("invalid data length");let E=vi.decode(v),k=il(E,E.length-6),B=dl(w,k,t);if(!v.endsWith(B))throw new Error(`Invalid checksum in ${u}`);return{prefix:w,words:k}}let c=cl(a);function l(u,p=90){let{prefix:h,words:m}=a(u,p);return{prefix:h,words:m,bytes:o(m)}}function d(u,p){return i(u,n(p))}return{encode:i,decode:a,encodeFromBytes:d,decodeToBytes:l,decodeUnsafe:c,fromWords:o,fromWordsUnsafe:s,toWords:n}}var qe=Cn(()=>gh("bech32"));var yh=new TextEncoder,wh=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function de(e){return yh.encode(e)}function hl(e){return wh.decode(e)}function ar(...e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}function Ve(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function xe(e){return Mo.encode(e)}function se(e){let t=new Uint8Array(Mo.decode(e));if(Mo.encode(t)!==e)throw new Error("not canonical base64");return t}function Qr(e){return pl.encode(e).toLowerCase()}function Jr(e){return crypto.getRandomValues(new Uint8Array(e))}var ml="age-secret-key-",gl="age";function In(e){if(e.length!==32)throw new Error("an age identity has 32 bytes");return qe.encodeFromBytes(ml,e).toUpperCase()}function Bi(e){let{prefix:t,bytes:r}=qe.decodeToBytes(e),n=new Uint8Array(r);if(t.toLowerCase()!==ml||In(n)!==e)throw new Error("not an age identity");return n}function Ai(e){return qe.encodeFromBytes(gl,ir.getPublicKey(e))}function $o(e){let t=Bi(e),r=Ai(t);return t.fill(0),r}function cr(e){let{prefix:t,bytes:r}=qe.decodeToBytes(e),n=new Uint8Array(r);if(t!==gl||n.length!==32||qe.encodeFromBytes(t,n)!==e)throw new Error("not an age recipient");return n}var Ko=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,r){if(We(t),X(r,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,o=new Uint8Array(n);o.set(r.length>n?t.create().update(r).digest():r);for(let s=0;s<o.length;s++)o[s]^=54;this.iHash.update(o),this.oHash=t.create();for(let s=0;s<o.length;s++)o[s]^=106;this.oHash.update(o),ve(o)}update(t){return $t(this),this.iHash.update(t),this}digestInto(t){$t(this),Dr(t,this),this.finished=!0;let r=t.subarray(0,this.outputLen);this.iHash.digestInto(r),this.oHash.update(r),this.oHash.digestInto(r),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=r._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},ut=(()=>{let e=((t,r,n)=>new Ko(t,r).update(n).digest());return e.create=(t,r)=>new Ko(t,r),e})();function en(e,t,r){return We(e),r===void 0&&(r=new Uint8Array(e.outputLen)),ut(e,r,t)}var Mn=Uint8Array.of(0),bh=Uint8Array.of();function $n(e,t,r,n=32,o){We(e),oe(n,"length"),X(t,void 0,"prk");let s=e.outputLen;if(t.length<s)throw new Error('"prk" must be at least HashLen octets');if(n>255*s)throw new Error("Length must be <= 255*HashLen");let i=Math.ceil(n/s);if(r===void 0?r=bh:X(r,void 0,"info"),!i)return o&&ve(t),new Uint8Array;let a=o&&i===1?t:new Uint8Array(i*s),{iHash:c,oHash:l}=ut.create(e,t),d=o?t:new Uint8Array(s),u=i>1?o?.iHash||e.create():void 0;for(let h=0;h<i-1;h++){Mn[0]=h+1;let m=c._cloneInto(u);h&&m.update(d),m.update(r).update(Mn).digestInto(d),l._cloneInto(u).update(d).digestInto(d),a.set(d,s*h)}if(Mn[0]=i,i>1&&c.update(d),c.update(r).update(Mn).digestInto(d),l.update(d).digestInto(d),a.set(d,s*(i-1)),c.destroy(),l.destroy(),u?.destroy(),d!==a&&ve(d),ve(Mn),n===a.length)return a;let p=a.slice(0,n);return ve(a),p}var kt=(e,t,r,n,o)=>{We(e),r===void 0&&(r=new Uint8Array(e.outputLen));let s=ut.create(e,r).update(t);return $n(e,s.digest(),n,o,s)};var xh=de("candour/1");function je(...e){return new Uint8Array(me(ar(...e)))}function tn(e,t){return new Uint8Array(kt(me,e,xh,de(t),32))}function wl(e){return new Uint8Array(Vr.getPublicKey(e))}function bl(e,t){return new Uint8Array(Vr.sign(e,t))}function xl(e){try{return!Vr.Point.fromBytes(e,!1).isSmallOrder()}catch{return!1}}function kl(e,t,r){return e.length!==64||r.length!==32?!1:yl(r)&&yl(e.subarray(0,32))&&Vr.verify(e,t,r,{zip215:!1})}function yl(e){try{let t=Vr.Point.fromBytes(e,!1);return!t.isSmallOrder()&&t.isTorsionFree()}catch{return!1}}function Uo(e){let t=tn(e,"candour/1 staff identity"),r=tn(e,"candour/1 staff sign"),n={identity:In(t),recipient:Ai(t),signingSeed:r,signer:wl(r)};return t.fill(0),n}function No(e,t){let r=je(de("candour/1 fingerprint"),cr(e),t);return Qr(r.subarray(0,15)).match(/.{4}/g).join("-")}var El=Object.freeze(`abandon
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
`));var rn=El,kh=new Set(rn);function kr(e){return e.toLowerCase().replace(/[^\p{Alphabetic}]+/gu," ").trim()}function vl(e){let t=kr(e).split(" "),r=t.findIndex(o=>!kh.has(o)),n=t[r];return n===void 0?null:{word:n,place:r+1,suggestion:Eh(n)}}function Eh(e){let t=rn.filter(o=>e.length>=3&&o.startsWith(e));if(t.length===1)return t[0]??null;let r=null,n=3;for(let o of rn){let s=vh(e,o);s<n&&([r,n]=[o,s])}return r}function vh(e,t){let r=[];for(let n=0;n<=e.length;n++){let o=[n];r.push(o);for(let s=1;s<=t.length;s++){if(n===0){o.push(s);continue}let i=r[n-1],a=i[s-1]+(e[n-1]===t[s-1]?0:1),c=Math.min(i[s]+1,o[s-1]+1,a);n>1&&s>1&&e[n-1]===t[s-2]&&e[n-2]===t[s-1]&&(c=Math.min(c,r[n-2][s-2]+1)),o.push(c)}}return r[e.length][t.length]}var _i=6,Tl={N:2**17,r:8,p:1,dkLen:32};function Po(){let e=crypto.getRandomValues(new Uint16Array(_i)),t=Array.from(e,r=>rn[r%rn.length]);return e.fill(0),t.join(" ")}function Ho(e,t){return je(de("candour/1 staff"),je(de(e)),je(de(t)))}function Do(e){let t=tn(e,"candour/1 staff sign-in"),r=tn(e,"candour/1 staff kek"),n=In(r);return r.fill(0),{proof:t,proofHash:je(t),kek:n}}var Et=class{constructor(t){this.value=t}valueOf(){return this.value}},ge=class extends Et{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},Xe=class extends Et{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},vt=class e extends Et{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof Et)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof Et&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Sl=100,Th="⁨",Sh="⁩";function Bh(e,t,r){if(r===t||r instanceof Xe&&t instanceof Xe&&r.value===t.value)return!0;if(t instanceof Xe&&typeof r=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===n)return!0}return!1}function Bl(e,t,r){return t[r]?nn(e,t[r].value):(e.reportError(new RangeError("No default")),new ge)}function Oi(e,t){let r=[],n=Object.create(null);for(let o of t)o.type==="narg"?n[o.name]=Kn(e,o.value):r.push(Kn(e,o));return{positional:r,named:n}}function Kn(e,t){switch(t.type){case"str":return t.value;case"num":return new Xe(t.value,{minimumFractionDigits:t.precision});case"var":return Ah(e,t);case"mesg":return _h(e,t);case"term":return Oh(e,t);case"func":return Lh(e,t);case"select":return Rh(e,t);default:return new ge}}function Ah(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new ge(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new ge(`$${t}`);if(r instanceof Et)return r;switch(typeof r){case"string":return r;case"number":return new Xe(r);case"object":if(vt.supportsValue(r))return new vt(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new ge(`$${t}`)}}function _h(e,{name:t,attr:r}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new ge(t);if(r){let o=n.attributes[r];return o?nn(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new ge(`${t}.${r}`))}return n.value?nn(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new ge(t))}function Oh(e,{name:t,attr:r,args:n}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new ge(o);if(r){let a=s.attributes[r];if(a){e.params=Oi(e,n).named;let c=nn(e,a);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new ge(`${o}.${r}`)}e.params=Oi(e,n).named;let i=nn(e,s.value);return e.params=null,i}function Lh(e,{name:t,args:r}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new ge(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new ge(`${t}()`);try{let o=Oi(e,r);return n(o.positional,o.named)}catch(o){return e.reportError(o),new ge(`${t}()`)}}function Rh(e,{selector:t,variants:r,star:n}){let o=Kn(e,t);if(o instanceof ge)return Bl(e,r,n);for(let s of r){let i=Kn(e,s.key);if(Bh(e,o,i))return nn(e,s.value)}return Bl(e,r,n)}function Li(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new ge;e.dirty.add(t);let r=[],n=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){r.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>Sl)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Sl}`);n&&r.push(Th),r.push(Kn(e,o).toString(e)),n&&r.push(Sh)}return e.dirty.delete(t),r.join("")}function nn(e,t){return typeof t=="string"?e.bundle._transform(t):Li(e,t)}var Fo=class{constructor(t,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let o=JSON.stringify(r);return n[o]||(n[o]=new t(this.bundle.locales,r)),n[o]}};function Ri(e,t){let r=Object.create(null);for(let[n,o]of Object.entries(e))t.includes(n)&&(r[n]=o.valueOf());return r}var Al=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function _l(e,t){let r=e[0];if(r instanceof ge)return new ge(`NUMBER(${r.valueOf()})`);if(r instanceof Xe)return new Xe(r.valueOf(),{...r.opts,...Ri(t,Al)});if(r instanceof vt)return new Xe(r.toNumber(),{...Ri(t,Al)});throw new TypeError("Invalid argument to NUMBER")}var Ch=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Ol(e,t){let r=e[0];if(r instanceof ge)return new ge(`DATETIME(${r.valueOf()})`);if(r instanceof vt||r instanceof Xe)return new vt(r,Ri(t,Ch));throw new TypeError("Invalid argument to DATETIME")}var Ll=new Map;function Rl(e){let t=Array.isArray(e)?e.join(" "):e,r=Ll.get(t);return r===void 0&&(r=new Map,Ll.set(t,r)),r}var Un=class{constructor(t,{functions:r,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:_l,DATETIME:Ol,...r},this._useIsolating=n,this._transform=o,this._intls=Rl(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(r===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(r===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,r=null,n=null){if(typeof t=="string")return this._transform(t);let o=new Fo(this,n,r);try{return Li(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new ge().toString(o);throw s}}};var Ci=/^(-?[a-zA-Z][\w-]*) *= */gm,Cl=/\.([a-zA-Z][\w-]*) *= */y,Ih=/\*?\[/y,Ii=/(-?[0-9]+(?:\.([0-9]+))?)/y,Mh=/([a-zA-Z][\w-]*)/y,Il=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,$h=/^[A-Z][A-Z0-9_-]*$/,Wo=/([^{}\n\r]+)/y,Kh=/([^\\"\n\r]*)/y,Ml=/\\([\\"])/y,$l=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Uh=/^\n+/,Kl=/ +$/,Nh=/ *\r?\n/g,Ph=/( *)$/,Hh=/{\s*/y,Ul=/\s*}/y,Dh=/\[\s*/y,Fh=/\s*] */y,Wh=/\s*\(\s*/y,qh=/\s*->\s*/y,jh=/\s*:\s*/y,zh=/\s*,?\s*/y,Yh=/\s+/y,Nn=class{constructor(t){this.body=[],Ci.lastIndex=0;let r=0;for(;;){let b=Ci.exec(t);if(b===null)break;r=Ci.lastIndex;try{this.body.push(c(b[1]))}catch(T){if(T instanceof SyntaxError)continue;throw T}}function n(b){return b.lastIndex=r,b.test(t)}function o(b,T){if(t[r]===b)return r++,!0;if(T)throw new T(`Expected ${b}`);return!1}function s(b,T){if(n(b))return r=b.lastIndex,!0;if(T)throw new T(`Expected ${b.toString()}`);return!1}function i(b){b.lastIndex=r;let T=b.exec(t);if(T===null)throw new SyntaxError(`Expected ${b.toString()}`);return r=b.lastIndex,T}function a(b){return i(b)[1]}function c(b){let T=d(),O=l();if(T===null&&Object.keys(O).length===0)throw new SyntaxError("Expected message value or attributes");return{id:b,value:T,attributes:O}}function l(){let b=Object.create(null);for(;n(Cl);){let T=a(Cl),O=d();if(O===null)throw new SyntaxError("Expected attribute value");b[T]=O}return b}function d(){let b;if(n(Wo)&&(b=a(Wo)),t[r]==="{"||t[r]==="}")return u(b?[b]:[],1/0);let T=L();return T?b?u([b,T],T.length):(T.value=U(T.value,Uh),u([T],T.length)):b?U(b,Kl):null}function u(b=[],T){for(;;){if(n(Wo)){b.push(a(Wo));continue}if(t[r]==="{"){b.push(p());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let A=L();if(A){b.push(A),T=Math.min(T,A.length);continue}break}let O=b.length-1,P=b[O];typeof P=="string"&&(b[O]=U(P,Kl));let H=[];for(let A of b)A instanceof qo&&(A=A.value.slice(0,A.value.length-T)),A&&H.push(A);return H}function p(){s(Hh,SyntaxError);let b=h();if(s(Ul))return b;if(s(qh)){let T=w();return s(Ul,SyntaxError),{type:"select",selector:b,...T}}throw new SyntaxError("Unclosed placeable")}function h(){if(t[r]==="{")return p();if(n(Il)){let[,b,T,O=null]=i(Il);if(b==="$")return{type:"var",name:T};if(s(Wh)){let P=m();if(b==="-")return{type:"term",name:T,attr:O,args:P};if($h.test(T))return{type:"func",name:T,args:P};throw new SyntaxError("Function names must be all upper-case")}return b==="-"?{type:"term",name:T,attr:O,args:[]}:{type:"mesg",name:T,attr:O}}return E()}function m(){let b=[];for(;;){switch(t[r]){case")":return r++,b;case void 0:throw new SyntaxError("Unclosed argument list")}b.push(y()),s(zh)}}function y(){let b=h();return b.type!=="mesg"?b:s(jh)?{type:"narg",name:b.name,value:E()}:b}function w(){let b=[],T=0,O;for(;n(Ih);){o("*")&&(O=T);let P=v(),H=d();if(H===null)throw new SyntaxError("Expected variant value");b[T++]={key:P,value:H}}if(T===0)return null;if(O===void 0)throw new SyntaxError("Expected default variant");return{variants:b,star:O}}function v(){s(Dh,SyntaxError);let b;return n(Ii)?b=k():b={type:"str",value:a(Mh)},s(Fh,SyntaxError),b}function E(){if(n(Ii))return k();if(t[r]==='"')return B();throw new SyntaxError("Invalid expression")}function k(){let[,b,T=""]=i(Ii),O=T.length;return{type:"num",value:parseFloat(b),precision:O}}function B(){o('"',SyntaxError);let b="";for(;;){if(b+=a(Kh),t[r]==="\\"){b+=R();continue}if(o('"'))return{type:"str",value:b};throw new SyntaxError("Unclosed string literal")}}function R(){if(n(Ml))return a(Ml);if(n($l)){let[,b,T]=i($l),O=parseInt(b||T,16);return O<=55295||57344<=O?String.fromCodePoint(O):"�"}throw new SyntaxError("Unknown escape sequence")}function L(){let b=r;switch(s(Yh),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return K(t.slice(b,r))}return t[r-1]===" "?K(t.slice(b,r)):!1}function U(b,T){return b.replace(T,"")}function K(b){let T=b.replace(Nh,`
`),O=Ph.exec(b)[1].length;return new qo(T,O)}}},qo=class{constructor(t,r){this.value=t,this.length=r}};var Nl=`# What the script on the staff pages says. Shown as text, never as markup.

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
browser-pack-nothing = Choose at least one part, or write a summary
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
`;var Mi=new Un("en-GB",{useIsolating:!1}),[Pl]=Mi.addResource(new Nn(Nl));if(Pl)throw Pl;function f(e,t){let r=Mi.getMessage(e);if(!r?.value)throw new Error(`no copy for ${e}`);let n=[],o=Mi.formatPattern(r.value,t,n);if(n[0])throw n[0];return o}var Zh=new Intl.DateTimeFormat("en-GB",{dateStyle:"long",timeZone:"UTC"});function Q(e){return Zh.format(new Date(`${e}T00:00:00Z`))}function ce(e){return new Intl.ListFormat("en-GB",{type:"conjunction"}).format(e)}var Vh="candour",$i="session",Hl="root";async function Dl(e){await Ui("readwrite",t=>t.put(e,Hl))}async function Fl(){let e=await Ui("readonly",t=>t.get(Hl));return e instanceof Uint8Array?e:null}async function Ki(){await Ui("readwrite",e=>e.clear())}async function Ui(e,t){let r=await Xh();try{let n=r.transaction($i,e),o=t(n.objectStore($i));return await new Promise((s,i)=>{n.oncomplete=()=>s(),n.onabort=()=>i(n.error)}),o.result}finally{r.close()}}function Xh(){return new Promise((e,t)=>{let r=indexedDB.open(Vh,1);r.onupgradeneeded=()=>r.result.createObjectStore($i),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error)})}var Qh="/sign-in?ended=1",Ni=new BroadcastChannel("candour"),ql=new Set;function on(e){ql.add(e)}async function lr(){Ni.postMessage("locked"),await Yl()}function jl(){Ni.postMessage("active")}function zl(e){Ni.addEventListener("message",t=>{t.data==="locked"?Yl():e()}),window.addEventListener("pageshow",t=>{t.persisted&&location.reload()})}var Wl=!1;async function Yl(){if(!Wl){Wl=!0,document.querySelector("main")?.replaceChildren(),document.title="";for(let e of ql)e();await Ki().catch(Ki).catch(()=>{}),location.replace(Qh)}}var $e=class extends Error{constructor(r,n,o){super(n);this.status=r;this.problem=o}status;problem},pt=class extends Error{};async function Ie(e){return Hi(await Pi(e,{method:"GET"}),!0)}async function Je(e,t){return Hi(await Pi(e,Gl(t)),!0)}async function Pn(e,t){return Hi(await Pi(e,Gl(t)),!1)}function Gl(e){return{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}}async function Pi(e,t){try{return await fetch(e,{...t,credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{throw new $e(0,f("browser-no-connection"),{})}}async function Hi(e,t){if(e.status===401&&t)throw await lr(),new pt;if(e.status===204)return null;let r=await e.json().catch(()=>null);if(e.ok&&r!==null)return r;let n=typeof r=="object"&&r!==null?r:{},o=typeof n.detail=="string"?n.detail:f("browser-unexpected");throw new $e(e.status,o,n)}function g(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r.filter(o=>o!==null)),n}function jo(e,t,...r){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}function G(e,t=document){let r=t.querySelector(e);if(!r)throw new Error(`the page has no ${e}`);return r}function ht(e,t){e.hidden=!t}function et(e){e.hasAttribute("tabindex")||e.setAttribute("tabindex","-1"),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Zl(){for(let e of document.querySelectorAll("[data-awaits-script]"))e.disabled=!1}function ke(e){for(let t of document.querySelectorAll("[data-progress]"))t.closest("[hidden]")===null&&(t.textContent=e)}function Di(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var zo=e=>e?`"${e}" `:"";function Yo(e,t=""){if(typeof e!="boolean")throw new TypeError(zo(t)+"expected boolean, got type="+typeof e);return e}function fr(e,t=""){if(typeof e!="number")throw new TypeError(zo(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(zo(t)+"expected integer >= 0, got "+e);return e}function le(e,t,r=""){if(Di(e)&&(t===void 0||e.length===t))return e;t!==void 0&&fr(t,"length");let n=Di(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=zo(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}var Vl=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function Er(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Fi(e,t){le(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Wi(e,t){if(Fi(e,t),!Tt(e))throw new Error("invalid output, must be aligned")}function Xl(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Ke(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Re(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function sn(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var tt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function qi(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var Se=tt?e=>e:e=>qi(e)>>>0;function Jh(e){for(let t=0;t<e.length;t++)e[t]=qi(e[t]);return e}var Qe=tt?e=>e:Jh;function Ql(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function ji(e,t){if(Ql(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function Jl(e,t){return Vl(e,"defaults"),Vl(t,"opts"),Object.assign(e,t)}function Go(e,t){if(e=le(e),t=le(t),e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Hn(e,t,r){let n=t,o=r||(()=>[]),s=(a,c)=>n(c,...o(a)).update(a).digest(),i=n(new Uint8Array(e),...o(new Uint8Array(0)));return s.outputLen=i.outputLen,s.blockLen=i.blockLen,s.create=(a,...c)=>n(a,...c),s}var Zo=(e,t)=>{function r(n,...o){if(le(n,void 0,"key"),e.nonceLength!==void 0){let u=o[0];le(u,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let u=i;u<o.length;u++)if(Di(o[u]))throw new Error("AAD not supported")}e.withAAD&&o[i]!==void 0&&le(o[i],void 0,"AAD");let a=t(n,...o),c=(u,p)=>{if(p!==void 0){if(u!==2)throw new Error("cipher output not supported");le(p,void 0,"output")}},l=!1;return{encrypt(u,p){if(l)throw new Error("cannot encrypt() twice with same key + nonce");return l=!0,le(u,void 0,"data"),c(a.encrypt.length,p),a.encrypt(u,p)},decrypt(u,p){if(le(u,void 0,"data"),s&&u.length<s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,p),a.decrypt(u,p)}}}return Object.assign(r,e),r};function vr(e,t,r=!0){if(t===void 0)return new Uint8Array(e);if(le(t,e,"output"),r&&!Tt(t))throw new Error("invalid output, must be aligned");return t}function Vo(e,t,r){fr(e),fr(t),Yo(r);let n=new Uint8Array(16),o=sn(n);return o.setBigUint64(0,BigInt(t),r),o.setBigUint64(8,BigInt(e),r),n}function Tt(e){return e.byteOffset%4===0}function rt(e){return Uint8Array.from(le(e))}var Tr=16,ef=new Uint8Array(16),Dn=Ke(ef),em=225,tm=(e,t,r,n)=>{let o=n&1;return{s3:r<<31|n>>>1,s2:t<<31|r>>>1,s1:e<<31|t>>>1,s0:e>>>1^em<<24&-(o&1)}},Xo=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255|0;var rm=e=>e>64*1024?8:e>1024?4:2,zi=class{blockLen=Tr;outputLen=Tr;s0=0;s1=0;s2=0;s3=0;finished=!1;destroyed=!1;t;W;windowSize;constructor(t,r){le(t,16,"key"),t=rt(t);let n=sn(t),o=n.getUint32(0,!1),s=n.getUint32(4,!1),i=n.getUint32(8,!1),a=n.getUint32(12,!1),c=[];for(let m=0;m<128;m++)c.push({s0:Xo(o),s1:Xo(s),s2:Xo(i),s3:Xo(a)}),{s0:o,s1:s,s2:i,s3:a}=tm(o,s,i,a);let l=rm(r||1024);if(![1,2,4,8].includes(l))throw new Error("ghash: invalid window size, expected 2, 4 or 8");this.W=l;let u=128/l,p=this.windowSize=2**l,h=[];for(let m=0;m<u;m++)for(let y=0;y<p;y++){let w=0,v=0,E=0,k=0;for(let B=0;B<l;B++){if(!(y>>>l-B-1&1))continue;let{s0:L,s1:U,s2:K,s3:b}=c[l*m+B];w^=L,v^=U,E^=K,k^=b}h.push({s0:w,s1:v,s2:E,s3:k})}this.t=h}_updateBlock(t,r,n,o){t^=this.s0,r^=this.s1,n^=this.s2,o^=this.s3;let{W:s,t:i,windowSize:a}=this,c=0,l=0,d=0,u=0,p=(1<<s)-1,h=0;for(let m of[t,r,n,o])for(let y=0;y<4;y++){let w=m>>>8*y&255;for(let v=8/s-1;v>=0;v--){let E=w>>>s*v&p,{s0:k,s1:B,s2:R,s3:L}=i[h*a+E];c^=k,l^=B,d^=R,u^=L,h+=1}}this.s0=c,this.s1=l,this.s2=d,this.s3=u}update(t){Er(this),le(t),t=rt(t);let r=Ke(t),n=Math.floor(t.length/Tr),o=t.length%Tr;for(let s=0;s<n;s++)this._updateBlock(Se(r[s*4+0]),Se(r[s*4+1]),Se(r[s*4+2]),Se(r[s*4+3]));return o&&(ef.set(t.subarray(n*Tr)),this._updateBlock(Se(Dn[0]),Se(Dn[1]),Se(Dn[2]),Se(Dn[3])),Re(Dn)),this}destroy(){this.destroyed=!0;let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){Er(this),Wi(t,this),this.finished=!0;let{s0:r,s1:n,s2:o,s3:s}=this,i=Ke(t);i[0]=r,i[1]=n,i[2]=o,i[3]=s,tt||Qe(i.subarray(0,Tr/4))}digest(){let t=new Uint8Array(Tr);return this.digestInto(t),this.destroy(),t}};var Yi=Hn(16,(e,t)=>new zi(e,t),e=>[e.length]);var Zi=16,nm=4,Qo=new Uint8Array(Zi);var om=283;function sm(e){if(![16,24,32].includes(e.length))throw new Error('"aes key" expected Uint8Array of length 16/24/32, got length='+e.length)}function Vi(e){return e<<1^om&-(e>>7)}function tf(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(t&1),e=Vi(e);return r}var im=(()=>{let e=new Uint8Array(256);for(let r=0,n=1;r<256;r++,n^=Vi(n))e[r]=n;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let n=e[255-r];n|=n<<8,t[e[r]]=(n^n>>4^n>>5^n>>6^n>>7^99)&255}return Re(e),t})();var am=e=>e<<24|e>>>8,Gi=e=>e<<8|e>>>24;function cm(e,t){if(e.length!==256)throw new Error("wrong sbox length");let r=new Uint32Array(256).map((l,d)=>t(e[d])),n=r.map(Gi),o=n.map(Gi),s=o.map(Gi),i=new Uint32Array(256*256),a=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let l=0;l<256;l++)for(let d=0;d<256;d++){let u=l*256+d;i[u]=r[l]^n[d],a[u]=o[l]^s[d],c[u]=e[l]<<8|e[d]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:o,T3:s,T01:i,T23:a}}var nf=cm(im,e=>tf(e,3)<<24|e<<16|e<<8|tf(e,2));var lm=(()=>{let e=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=Vi(r))e[t]=r;return e})();function fm(e){le(e);let t=e.length;sm(e);let{sbox2:r}=nf,n=[];(!tt||!Tt(e))&&n.push(e=rt(e));let o=Qe(Ke(e)),s=o.length,i=c=>Fn(r,c,c,c,c),a=new Uint32Array(t+28);a.set(o);for(let c=s;c<a.length;c++){let l=a[c-1];c%s===0?l=i(am(l))^lm[c/s-1]:s>6&&c%s===4&&(l=i(l)),a[c]=a[c-s]^l}return Re(...n),a}function Jo(e,t,r,n,o,s){return e[r<<8&65280|n>>>8&255]^t[o>>>8&65280|s>>>24&255]}function Fn(e,t,r,n,o){return e[t&255|r&65280]|e[n>>>16&255|o>>>16&65280]<<16}function rf(e,t,r,n,o){let{sbox2:s,T01:i,T23:a}=nf,c=0;t^=e[c++],r^=e[c++],n^=e[c++],o^=e[c++];let l=e.length/4-2;for(let m=0;m<l;m++){let y=e[c++]^Jo(i,a,t,r,n,o),w=e[c++]^Jo(i,a,r,n,o,t),v=e[c++]^Jo(i,a,n,o,t,r),E=e[c++]^Jo(i,a,o,t,r,n);t=y,r=w,n=v,o=E}let d=e[c++]^Fn(s,t,r,n,o),u=e[c++]^Fn(s,r,n,o,t),p=e[c++]^Fn(s,n,o,t,r),h=e[c++]^Fn(s,o,t,r,n);return{s0:d,s1:u,s2:p,s3:h}}function es(e,t,r,n,o){le(r,Zi,"nonce"),le(n),o=vr(n.length,o);let s=r,i=Ke(s),a=sn(s),c=Ke(n),l=Ke(o),d=t?0:12,u=n.length,p=a.getUint32(d,t);for(let m=0;m+4<=c.length;m+=4){let{s0:y,s1:w,s2:v,s3:E}=rf(e,Se(i[0]),Se(i[1]),Se(i[2]),Se(i[3]));l[m+0]=c[m+0]^Se(y),l[m+1]=c[m+1]^Se(w),l[m+2]=c[m+2]^Se(v),l[m+3]=c[m+3]^Se(E),p=p+1>>>0,a.setUint32(d,p,t)}let h=Zi*Math.floor(c.length/nm);if(h<u){let{s0:m,s1:y,s2:w,s3:v}=rf(e,Se(i[0]),Se(i[1]),Se(i[2]),Se(i[3])),E=new Uint32Array([m,y,w,v]);Qe(E);let k=Xl(E);for(let B=h,R=0;B<u;B++,R++)o[B]=n[B]^k[R];Re(E)}return o}function dm(e,t,r,n,o){let s=o?o.length:0,i=e.create(r,n.length+s);o&&i.update(o);let a=Vo(8*n.length,8*s,t);i.update(n),i.update(a);let c=i.digest();return Re(a),c}var Xi=Zo({blockSize:16,nonceLength:12,tagLength:16,withAAD:!0,varSizeNonce:!0},function(t,r,n){if(r.length<8)throw new Error("aes/gcm: invalid nonce length");let o=16;function s(a,c,l){let d=dm(Yi,!1,a,l,n);for(let u=0;u<c.length;u++)d[u]^=c[u];return d}function i(){let a=fm(t),c=Qo.slice(),l=Qo.slice();if(es(a,!1,l,l,c),r.length===12)l.set(r);else{let u=Qo.slice();sn(u).setBigUint64(8,BigInt(r.length*8),!1);let h=Yi.create(c).update(r).update(u);h.digestInto(l),h.destroy()}let d=es(a,!1,l,Qo);return{xk:a,authKey:c,counter:l,tagMask:d}}return{encrypt(a){let{xk:c,authKey:l,counter:d,tagMask:u}=i(),p=new Uint8Array(a.length+o),h=[c,l,d,u];Tt(a)||h.push(a=rt(a)),es(c,!1,d,a,p.subarray(0,a.length));let m=s(l,u,p.subarray(0,p.length-o));return h.push(m),p.set(m,a.length),Re(...h),p},decrypt(a){let{xk:c,authKey:l,counter:d,tagMask:u}=i(),p=[c,l,u,d];Tt(a)||p.push(a=rt(a));let h=a.subarray(0,-o),m=a.subarray(-o),y=s(l,u,h);if(p.push(y),!Go(y,m))throw Re(...p),new Error("aes-gcm: invalid tag");let w=es(c,!1,d,h);return Re(...p),w}}});var Qi=12;function of(e,t){let r=Jr(Qi);return ar(r,Xi(e,r).encrypt(t))}function sf(e,t){let r=Xi(e,t.subarray(0,Qi)).decrypt(t.subarray(Qi));if(r.length!==32)throw new Error("not a root");return new Uint8Array(r)}async function dr(){let{account:e,wrap:t}=await Ie("/api/v1/session"),r=se(t),n=await Fl();try{if(!n)throw new Error("nothing kept");let o=sf(r,n),s=Uo(o);return o.fill(0),on(()=>s.signingSeed.fill(0)),{account:e,keys:s}}catch{throw await lr(),new pt}finally{r.fill(0)}}function pm(e,t,r,n){We(e);let o=yr({dkLen:32,asyncTick:10},n),{c:s,dkLen:i,asyncTick:a}=o;if(oe(s,"c"),oe(i,"dkLen"),oe(a,"asyncTick"),s<1)throw new Error('"c" (iterations) must be >= 1');if(i<1)throw new Error('"dkLen" must be >= 1');if(i>(2**32-1)*e.outputLen)throw new Error("derived key too long");let c=ni(t,"password");try{let l=ni(r,"salt");try{let d=new Uint8Array(i),{iHash:u,oHash:p,outputLen:h}=ut.create(e,c),m=new Uint8Array(h),y=hm(u,p,l,m);return{c:s,dkLen:i,asyncTick:a,DK:d,outputLen:h,eng:y}}finally{typeof r=="string"&&ve(l)}}finally{typeof t=="string"&&ve(c)}}function hm(e,t,r,n){let o=new Uint8Array(4),s=Fr(o),i=e._cloneInto().update(r),a=t._cloneInto(),c=e._cloneInto,l=t._cloneInto;return{u1:(d,u)=>{s.setInt32(0,d,!1),i._cloneInto(a).update(o).digestInto(n),t._cloneInto(a).update(n).digestInto(n),u.set(n.subarray(0,u.length))},rounds:(d,u)=>{for(let p=1;p<d;p++){c.call(e,a).update(n).digestInto(n),l.call(t,a).update(n).digestInto(n);for(let h=0;h<u.length;h++)u[h]^=n[h]}},output:d=>(e.destroy(),t.destroy(),i.destroy(),a.destroy(),ve(n),d)}}function Ji(e,t,r,n){let{c:o,dkLen:s,DK:i,outputLen:a,eng:c}=pm(e,t,r,n);for(let l=1,d=0;d<s;l++,d+=a){let u=i.subarray(d,d+a);c.u1(l,u),c.rounds(o,u)}return c.output(i)}function af(e,t,r,n,o,s){let i=e[t++]^r[n++],a=e[t++]^r[n++],c=e[t++]^r[n++],l=e[t++]^r[n++],d=e[t++]^r[n++],u=e[t++]^r[n++],p=e[t++]^r[n++],h=e[t++]^r[n++],m=e[t++]^r[n++],y=e[t++]^r[n++],w=e[t++]^r[n++],v=e[t++]^r[n++],E=e[t++]^r[n++],k=e[t++]^r[n++],B=e[t++]^r[n++],R=e[t++]^r[n++],L=i,U=a,K=c,b=l,T=d,O=u,P=p,H=h,A=m,N=y,M=w,I=v,W=E,$=k,_=B,x=R;for(let S=0;S<8;S+=2)T^=re(L+W|0,7),A^=re(T+L|0,9),W^=re(A+T|0,13),L^=re(W+A|0,18),N^=re(O+U|0,7),$^=re(N+O|0,9),U^=re($+N|0,13),O^=re(U+$|0,18),_^=re(M+P|0,7),K^=re(_+M|0,9),P^=re(K+_|0,13),M^=re(P+K|0,18),b^=re(x+I|0,7),H^=re(b+x|0,9),I^=re(H+b|0,13),x^=re(I+H|0,18),U^=re(L+b|0,7),K^=re(U+L|0,9),b^=re(K+U|0,13),L^=re(b+K|0,18),P^=re(O+T|0,7),H^=re(P+O|0,9),T^=re(H+P|0,13),O^=re(T+H|0,18),I^=re(M+N|0,7),A^=re(I+M|0,9),N^=re(A+I|0,13),M^=re(N+A|0,18),W^=re(x+_|0,7),$^=re(W+x|0,9),_^=re($+W|0,13),x^=re(_+$|0,18);o[s++]=i+L|0,o[s++]=a+U|0,o[s++]=c+K|0,o[s++]=l+b|0,o[s++]=d+T|0,o[s++]=u+O|0,o[s++]=p+P|0,o[s++]=h+H|0,o[s++]=m+A|0,o[s++]=y+N|0,o[s++]=w+M|0,o[s++]=v+I|0,o[s++]=E+W|0,o[s++]=k+$|0,o[s++]=B+_|0,o[s++]=R+x|0}function ea(e,t,r,n,o){let s=n+0,i=n+16*o;for(let a=0;a<16;a++)r[i+a]=e[t+(2*o-1)*16+a];for(let a=0;a<o;a++,s+=16,t+=16)af(r,i,e,t,r,s),a>0&&(i+=16),af(r,s,e,t+=16,r,i)}var mm=1024*(2**20+1+1);function gm(e,t,r){let n=yr({dkLen:32,asyncTick:10,maxmem:mm},r),{N:o,r:s,p:i,dkLen:a,asyncTick:c,maxmem:l,onProgress:d}=n;if(oe(o,"N"),oe(s,"r"),oe(i,"p"),oe(a,"dkLen"),oe(c,"asyncTick"),oe(l,"maxmem"),d!==void 0&&typeof d!="function")throw new Error('"onProgress" must be a function');if(s<1)throw new Error('"r" expected integer >= 1');let u=128*s,p=u/4,h=Math.pow(2,32);if(o<=1||(o&o-1)!==0||o>h)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(i<1||i>(h-1)*32/u)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(a<1||a>(h-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');let m=u*(o+i+1);if(m>l)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+m+", maxmem="+l);let y=Ji(me,e,t,{c:1,dkLen:u*i}),w=Kt(y),v=Kt(new Uint8Array(u*o)),E=Kt(new Uint8Array(u)),k=()=>{};if(d){let B=2*o*i,R=Math.max(Math.floor(B/1e4),1),L=0;k=()=>{if(L++,d&&(!(L%R)||L===B))try{d(L/B)}catch(U){throw ve(y,v,E),U}}}return{N:o,r:s,p:i,dkLen:a,blockSize32:p,V:v,B32:w,B:y,tmp:E,blockMixCb:k,asyncTick:c}}function ym(e,t,r,n,o){let s=Ji(me,e,r,{c:1,dkLen:t});return ve(r,n,o),s}function Wn(e,t,r){let{N:n,r:o,p:s,dkLen:i,blockSize32:a,V:c,B32:l,B:d,tmp:u,blockMixCb:p}=gm(e,t,r);Wr(l);for(let h=0;h<s;h++){let m=a*h;for(let y=0;y<a;y++)c[y]=l[m+y];for(let y=0,w=0;y<n-1;y++)ea(c,w,c,w+=a,o),p();ea(c,(n-1)*a,l,m,o),p();for(let y=0;y<n;y++){let w=(l[m+a-16]&n-1)>>>0;for(let v=0;v<a;v++)u[v]=l[m+v]^c[w*a+v];ea(u,0,l,m,o),p()}}return Wr(l),ym(e,i,d,c,u)}var lf=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),wm=Qe(Ke(lf("expand 16-byte k"))),bm=Qe(Ke(lf("expand 32-byte k")));function ne(e,t){return e<<t|e>>>32-t}var qn=64,xm=16,ta=2**32-1,cf=Uint32Array.of();function km(e,t,r,n,o,s,i,a){let c=o.length,l=new Uint8Array(qn),d=Ke(l),u=tt&&Tt(o)&&Tt(s),p=u?Ke(o):cf,h=u?Ke(s):cf;if(!tt){for(let m=0;m<c;i++){if(e(t,r,n,d,i,a),Qe(d),i>=ta)throw new Error("arx: counter overflow");let y=Math.min(qn,c-m);for(let w=0,v;w<y;w++)v=m+w,s[v]=o[v]^l[w];m+=y}return}for(let m=0;m<c;i++){if(e(t,r,n,d,i,a),i>=ta)throw new Error("arx: counter overflow");let y=Math.min(qn,c-m);if(u&&y===qn){let w=m/4;if(m%4!==0)throw new Error("arx: invalid block position");for(let v=0,E;v<xm;v++)E=w+v,h[E]=p[E]^d[v];m+=qn;continue}for(let w=0,v;w<y;w++)v=m+w,s[v]=o[v]^l[w];m+=y}}function ff(e,t){let{allowShortKeys:r,extendNonceFn:n,counterLength:o,counterRight:s,rounds:i}=Jl({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return fr(o),fr(i),Yo(s),Yo(r),(a,c,l,d,u=0)=>{le(a,void 0,"key"),le(c,void 0,"nonce"),le(l,void 0,"data");let p=l.length,h=d!==void 0;if(d=vr(p,d,!1),h&&ji(l,d),fr(u),u<0||u>=ta)throw new Error("arx: counter overflow");let m=[],y=a.length,w,v;if(y===32)m.push(w=rt(a)),v=bm;else if(y===16&&r)w=new Uint8Array(32),w.set(a),w.set(a,16),v=wm,m.push(w);else throw le(a,32,"arx key"),new Error("invalid key size");(!tt||!Tt(c))&&m.push(c=rt(c));let E=Ke(w);if(n){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let R=c.subarray(0,16);if(tt)n(v,E,Ke(R),E);else{let L=Qe(Uint32Array.from(v));n(L,E,Ke(R),E),Re(L),Qe(E)}c=c.subarray(16)}else tt||Qe(E);let k=16-o;if(k!==c.length)throw new Error(`arx: nonce must be ${k} or 16 bytes`);if(k!==12){let R=new Uint8Array(12);R.set(c,s?0:12-c.length),c=R,m.push(c)}let B=Qe(Ke(c));try{return km(e,v,E,B,l,d,u,i),d}finally{Re(...m)}}}function He(e,t){return e[t++]&255|(e[t++]&255)<<8}var ra=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=rt(le(t,32,"key"));let r=He(t,0),n=He(t,2),o=He(t,4),s=He(t,6),i=He(t,8),a=He(t,10),c=He(t,12),l=He(t,14);this.r[0]=r&8191,this.r[1]=(r>>>13|n<<3)&8191,this.r[2]=(n>>>10|o<<6)&7939,this.r[3]=(o>>>7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|a<<2)&8191,this.r[7]=(a>>>11|c<<5)&8065,this.r[8]=(c>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let d=0;d<8;d++)this.pad[d]=He(t,16+2*d)}process(t,r,n=!1){let o=n?0:2048,{h:s,r:i}=this,a=i[0],c=i[1],l=i[2],d=i[3],u=i[4],p=i[5],h=i[6],m=i[7],y=i[8],w=i[9],v=He(t,r+0),E=He(t,r+2),k=He(t,r+4),B=He(t,r+6),R=He(t,r+8),L=He(t,r+10),U=He(t,r+12),K=He(t,r+14),b=s[0]+(v&8191),T=s[1]+((v>>>13|E<<3)&8191),O=s[2]+((E>>>10|k<<6)&8191),P=s[3]+((k>>>7|B<<9)&8191),H=s[4]+((B>>>4|R<<12)&8191),A=s[5]+(R>>>1&8191),N=s[6]+((R>>>14|L<<2)&8191),M=s[7]+((L>>>11|U<<5)&8191),I=s[8]+((U>>>8|K<<8)&8191),W=s[9]+(K>>>5|o),$=0,_=$+b*a+T*(5*w)+O*(5*y)+P*(5*m)+H*(5*h);$=_>>>13,_&=8191,_+=A*(5*p)+N*(5*u)+M*(5*d)+I*(5*l)+W*(5*c),$+=_>>>13,_&=8191;let x=$+b*c+T*a+O*(5*w)+P*(5*y)+H*(5*m);$=x>>>13,x&=8191,x+=A*(5*h)+N*(5*p)+M*(5*u)+I*(5*d)+W*(5*l),$+=x>>>13,x&=8191;let S=$+b*l+T*c+O*a+P*(5*w)+H*(5*y);$=S>>>13,S&=8191,S+=A*(5*m)+N*(5*h)+M*(5*p)+I*(5*u)+W*(5*d),$+=S>>>13,S&=8191;let C=$+b*d+T*l+O*c+P*a+H*(5*w);$=C>>>13,C&=8191,C+=A*(5*y)+N*(5*m)+M*(5*h)+I*(5*p)+W*(5*u),$+=C>>>13,C&=8191;let F=$+b*u+T*d+O*l+P*c+H*a;$=F>>>13,F&=8191,F+=A*(5*w)+N*(5*y)+M*(5*m)+I*(5*h)+W*(5*p),$+=F>>>13,F&=8191;let q=$+b*p+T*u+O*d+P*l+H*c;$=q>>>13,q&=8191,q+=A*a+N*(5*w)+M*(5*y)+I*(5*m)+W*(5*h),$+=q>>>13,q&=8191;let j=$+b*h+T*p+O*u+P*d+H*l;$=j>>>13,j&=8191,j+=A*c+N*a+M*(5*w)+I*(5*y)+W*(5*m),$+=j>>>13,j&=8191;let z=$+b*m+T*h+O*p+P*u+H*d;$=z>>>13,z&=8191,z+=A*l+N*c+M*a+I*(5*w)+W*(5*y),$+=z>>>13,z&=8191;let Y=$+b*y+T*m+O*h+P*p+H*u;$=Y>>>13,Y&=8191,Y+=A*d+N*l+M*c+I*a+W*(5*w),$+=Y>>>13,Y&=8191;let Z=$+b*w+T*y+O*m+P*h+H*p;$=Z>>>13,Z&=8191,Z+=A*u+N*d+M*l+I*c+W*a,$+=Z>>>13,Z&=8191,$=($<<2)+$|0,$=$+_|0,_=$&8191,$=$>>>13,x+=$,s[0]=_,s[1]=x,s[2]=S,s[3]=C,s[4]=F,s[5]=q,s[6]=j,s[7]=z,s[8]=Y,s[9]=Z}finalize(){let{h:t,pad:r}=this,n=new Uint16Array(10),o=t[1]>>>13;t[1]&=8191;for(let a=2;a<10;a++)t[a]+=o,o=t[a]>>>13,t[a]&=8191;t[0]+=o*5,o=t[0]>>>13,t[0]&=8191,t[1]+=o,o=t[1]>>>13,t[1]&=8191,t[2]+=o,n[0]=t[0]+5,o=n[0]>>>13,n[0]&=8191;for(let a=1;a<10;a++)n[a]=t[a]+o,o=n[a]>>>13,n[a]&=8191;n[9]-=8192;let s=(o^1)-1;for(let a=0;a<10;a++)n[a]&=s;s=~s;for(let a=0;a<10;a++)t[a]=t[a]&s|n[a];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let i=t[0]+r[0];t[0]=i&65535;for(let a=1;a<8;a++)i=(t[a]+r[a]|0)+(i>>>16)|0,t[a]=i&65535;Re(n)}update(t){Er(this),le(t),t=rt(t);let{buffer:r,blockLen:n}=this,o=t.length;for(let s=0;s<o;){let i=Math.min(n-this.pos,o-s);if(i===n){for(;n<=o-s;s+=n)this.process(t,s);continue}r.set(t.subarray(s,s+i),this.pos),this.pos+=i,s+=i,this.pos===n&&(this.process(r,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Re(this.h,this.r,this.buffer,this.pad)}digestInto(t){Er(this),Fi(t,this),this.finished=!0;let{buffer:r,h:n}=this,{pos:o}=this;if(o){for(r[o++]=1;o<16;o++)r[o]=0;this.process(r,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)t[s++]=n[i]>>>0,t[s++]=n[i]>>>8}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}},df=Hn(32,e=>new ra(e));function Em(e,t,r,n,o,s=20){let i=e[0],a=e[1],c=e[2],l=e[3],d=t[0],u=t[1],p=t[2],h=t[3],m=t[4],y=t[5],w=t[6],v=t[7],E=o,k=r[0],B=r[1],R=r[2],L=i,U=a,K=c,b=l,T=d,O=u,P=p,H=h,A=m,N=y,M=w,I=v,W=E,$=k,_=B,x=R;for(let C=0;C<s;C+=2)L=L+T|0,W=ne(W^L,16),A=A+W|0,T=ne(T^A,12),L=L+T|0,W=ne(W^L,8),A=A+W|0,T=ne(T^A,7),U=U+O|0,$=ne($^U,16),N=N+$|0,O=ne(O^N,12),U=U+O|0,$=ne($^U,8),N=N+$|0,O=ne(O^N,7),K=K+P|0,_=ne(_^K,16),M=M+_|0,P=ne(P^M,12),K=K+P|0,_=ne(_^K,8),M=M+_|0,P=ne(P^M,7),b=b+H|0,x=ne(x^b,16),I=I+x|0,H=ne(H^I,12),b=b+H|0,x=ne(x^b,8),I=I+x|0,H=ne(H^I,7),L=L+O|0,x=ne(x^L,16),M=M+x|0,O=ne(O^M,12),L=L+O|0,x=ne(x^L,8),M=M+x|0,O=ne(O^M,7),U=U+P|0,W=ne(W^U,16),I=I+W|0,P=ne(P^I,12),U=U+P|0,W=ne(W^U,8),I=I+W|0,P=ne(P^I,7),K=K+H|0,$=ne($^K,16),A=A+$|0,H=ne(H^A,12),K=K+H|0,$=ne($^K,8),A=A+$|0,H=ne(H^A,7),b=b+T|0,_=ne(_^b,16),N=N+_|0,T=ne(T^N,12),b=b+T|0,_=ne(_^b,8),N=N+_|0,T=ne(T^N,7);let S=0;n[S++]=i+L|0,n[S++]=a+U|0,n[S++]=c+K|0,n[S++]=l+b|0,n[S++]=d+T|0,n[S++]=u+O|0,n[S++]=p+P|0,n[S++]=h+H|0,n[S++]=m+A|0,n[S++]=y+N|0,n[S++]=w+M|0,n[S++]=v+I|0,n[S++]=E+W|0,n[S++]=k+$|0,n[S++]=B+_|0,n[S++]=R+x|0}var vm=ff(Em,{counterRight:!1,counterLength:4,allowShortKeys:!1});var Tm=new Uint8Array(16),uf=(e,t)=>{e.update(t);let r=t.length%16;r&&e.update(Tm.subarray(r))},Sm=new Uint8Array(32);function pf(e,t,r,n,o){o!==void 0&&le(o,void 0,"AAD");let s=e(t,r,Sm),i=Vo(n.length,o?o.length:0,!0),a=df.create(s);o&&uf(a,o),uf(a,n),a.update(i);let c=a.digest();return Re(s,i),c}var Bm=e=>(t,r,n)=>({encrypt(s,i){let a=s.length;i=vr(a+16,i,!1),i.set(s);let c=i.subarray(0,-16);e(t,r,c,c,1);let l=pf(e,t,r,c,n);return i.set(l,a),Re(l),i},decrypt(s,i){i=vr(s.length-16,i,!1);let a=s.subarray(0,-16),c=s.subarray(-16),l=pf(e,t,r,a,n);if(!Go(c,l))throw Re(l),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,r,i,i,1),Re(l),i}}),ct=Zo({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},Bm(vm));var Am=BigInt(0),na=class extends Error{constructor(t=""){super(t)}},Ht={Err:na,_tlv:{encode:(e,t)=>{let{Err:r}=Ht;if(Pt(e,"tag"),e<0||e>255)throw new r("tlv.encode: wrong tag");if(Bc(t,"data"),t.length&1)throw new r("tlv.encode: unpadded data");let n=t.length/2,o=Tn(n);if(o.length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?Tn(o.length/2|128):"";return Tn(e)+s+o+t},decode(e,t){let{Err:r}=Ht;t=te(t,void 0,"DER data");let n=0;if(e<0||e>255)throw new r("tlv.decode: wrong tag");if(t.length<2||t[n++]!==e)throw new r("tlv.decode: wrong tlv");let o=t[n++],s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte length is too big");let l=t.subarray(n,n+c);if(l.length!==c)throw new r("tlv.decode: length bytes not complete");if(l[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let d of l)i=i<<8|d;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=t.subarray(n,n+i);if(a.length!==i)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+i)}}},_int:{encode(e){let{Err:t}=Ht;if(wo(e),e<Am)throw new t("integer: negative integers are not allowed");let r=Tn(e);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(e){let{Err:t}=Ht;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid signature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary leading zero");return ot(e)}},toSig(e,t){let{Err:r,_int:n,_tlv:o}=Ht;if(t!==void 0&&(Pt(t,"maxScalarBytes"),t<1))throw new r("invalid signature: maxScalarBytes must be positive");let s=te(e,void 0,"signature"),{v:i,l:a}=o.decode(48,s);if(a.length)throw new r("invalid signature: left bytes after parsing");let{v:c,l}=o.decode(2,i),{v:d,l:u}=o.decode(2,l);if(u.length)throw new r("invalid signature: left bytes after parsing");if(t!==void 0&&(c.length>t||d.length>t))throw new r("invalid signature: integer too large");return{r:n.decode(c),s:n.decode(d)}},hexFromSig(e){let{_tlv:t,_int:r}=Ht;Ne(e,{r:"bigint",s:"bigint"},{},"sig");let n=t.encode(2,r.encode(e.r)),o=t.encode(2,r.encode(e.s)),s=n+o;return t.encode(48,s)}},ts=(Object.freeze(Ht._tlv),Object.freeze(Ht._int),Object.freeze(Ht));var hf=(e,t)=>(e+(e>=0?t:-t)/mf)/t;function _m(e,t,r){xt("scalar",e,Dt,r);let[[n,o],[s,i]]=t,a=hf(i*e,r),c=hf(-o*e,r),l=e-a*n-c*s,d=-a*o-c*i,u=l<Dt,p=d<Dt;u&&(l=-l),p&&(d=-d);let h=Bn(Math.ceil(zr(r)/2))+Sr;if(l<Dt||l>=h||d<Dt||d>=h)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:u,k1:l,k2neg:p,k2:d}}function ia(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or "der"');return e}function oa(e,t){Ne(e);let r={};for(let n of Object.keys(t))r[n]=e[n]===void 0?t[n]:e[n];return Ze(r.lowS,"lowS"),Ze(r.prehash,"prehash"),r.format!==void 0&&ia(r.format),r}var Dt=BigInt(0),Sr=BigInt(1),mf=BigInt(2),sa=BigInt(3),Om=BigInt(4);function aa(e,t={}){let r=So("weierstrass",e,t),n=r.Fp,o=r.Fn,s=r.CURVE,{h:i,n:a}=s;Ne(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});let{endo:c,allowInfinityPoint:l,clearCofactor:d,isTorsionFree:u,fromBytes:p,toBytes:h}=t,m=t.randomBytes===void 0?Nt:t.randomBytes;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let y=c?{beta:c.beta,basises:c.basises.map(_=>[..._])}:void 0,w=yf(n,o);function v(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function E(_,x,S){if(x.is0()){if(!l)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:C,y:F}=x.toAffine(),q=n.toBytes(C);if(Ze(S,"isCompressed"),S){v();let j=!n.isOdd(F);return Ce(gf(j),q)}else return Ce(Uint8Array.of(4),q,n.toBytes(F))}function k(_){te(_,void 0,"Point");let{publicKey:x,publicKeyUncompressed:S}=w,C=_.length,F=_[0],q=_.subarray(1);if(l&&C===1&&F===0)return{x:n.ZERO,y:n.ZERO};if(C===x&&(F===2||F===3)){let j=n.fromBytes(q);if(!n.isValid(j))throw new Error("bad point: is not on curve, wrong x");let z=K(j),Y;try{Y=n.sqrt(z)}catch(we){let fe=we instanceof Error?": "+we.message:"";throw new Error("bad point: is not on curve, sqrt error"+fe)}v();let Z=n.isOdd(Y);return(F&1)===1!==Z&&(Y=n.neg(Y)),{x:j,y:Y}}else if(C===S&&F===4){let j=n.BYTES,z=n.fromBytes(q.subarray(0,j)),Y=n.fromBytes(q.subarray(j,j*2));if(!b(z,Y))throw new Error("bad point: is not on curve");return{x:z,y:Y}}else throw new Error(`bad point: got length ${C}, expected compressed=${x} or uncompressed=${S}`)}let B=h===void 0?E:h,R=p===void 0?k:p,L=n.mul(s.b,sa),U=n.is0(s.a)?_=>n.ZERO:_=>n.mul(s.a,_);function K(_){let x=n.sqr(_),S=n.mul(x,_);return n.add(n.add(S,n.mul(_,s.a)),s.b)}function b(_,x){let S=n.sqr(x),C=K(_);return n.eql(S,C)}if(!b(s.Gx,s.Gy))throw new Error("bad curve params: generator point");let T=n.mul(n.pow(s.a,sa),Om),O=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(T,O)))throw new Error("bad curve params: a or b");function P(_,x,S=!1){if(!n.isValid(x)||S&&n.is0(x))throw new Error(`bad point coordinate ${_}`);return typeof x=="object"&&x!==null?n.create(x):x}function H(_){if(!(_ instanceof I))throw new Error("Weierstrass Point expected")}function A(_){if(!y||!y.basises)throw new Error("no endo");return _m(_,y.basises,o.ORDER)}function N(_,x,S,C){if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(y){let{k1neg:F,k1:q,k2neg:j,k2:z}=A(C),Y=new I(n.mul(S.X,y.beta),S.Y,S.Z);_.push(F?S.negate():S,j?Y.negate():Y),x.push(q,z)}else _.push(S),x.push(C)}let M=new WeakSet;class I{static BASE=new I(s.Gx,s.Gy,n.ONE);static ZERO=new I(n.ZERO,n.ONE,n.ZERO);static Fp=n;static Fn=o;X;Y;Z;constructor(x,S,C){this.X=P("x",x),this.Y=P("y",S,!0),this.Z=P("z",C),Object.freeze(this)}static CURVE(){return s}static fromAffine(x){let{x:S,y:C}=x||{};if(!x||!n.isValid(S)||!n.isValid(C))throw new Error("invalid affine point");if(x instanceof I)throw new Error("projective point not allowed");return n.is0(S)&&n.is0(C)?I.ZERO:new I(S,C,n.ONE)}static fromBytes(x){let S=I.fromAffine(R(te(x,void 0,"point")));return S.assertValidity(),S}static fromHex(x){return I.fromBytes(qr(x))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(x=6,S=!0){return $.setWindowSize(this,x),S||this.multiply(sa),this}assertValidity(){let x=this;if(x.is0()){if(l&&n.is0(x.X)&&n.eql(x.Y,n.ONE)&&n.is0(x.Z))return;throw new Error("bad point: ZERO")}if(M.has(x))return;let{x:S,y:C}=x.toAffine();if(!n.isValid(S)||!n.isValid(C))throw new Error("bad point: x or y not field elements");if(!b(S,C))throw new Error("bad point: equation left != right");if(!x.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");M.add(x)}hasEvenY(){let{y:x}=this.toAffine();if(!n.isOdd)throw new Error("Field doesn't support isOdd");return!n.isOdd(x)}equals(x){H(x);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:z}=x,Y=n.eql(n.mul(S,z),n.mul(q,F)),Z=n.eql(n.mul(C,z),n.mul(j,F));return Y&&Z}negate(){return new I(this.X,n.neg(this.Y),this.Z)}double(){let{X:x,Y:S,Z:C}=this,F=n.ZERO,q=n.ZERO,j=n.ZERO,z=n.mul(x,x),Y=n.mul(S,S),Z=n.mul(C,C),V=n.mul(x,S);return V=n.add(V,V),j=n.mul(x,C),j=n.add(j,j),F=U(j),q=n.mul(L,Z),q=n.add(F,q),F=n.sub(Y,q),q=n.add(Y,q),q=n.mul(F,q),F=n.mul(V,F),j=n.mul(L,j),Z=U(Z),V=n.sub(z,Z),V=U(V),V=n.add(V,j),j=n.add(z,z),z=n.add(j,z),z=n.add(z,Z),z=n.mul(z,V),q=n.add(q,z),Z=n.mul(S,C),Z=n.add(Z,Z),z=n.mul(Z,V),F=n.sub(F,z),j=n.mul(Z,Y),j=n.add(j,j),j=n.add(j,j),new I(F,q,j)}add(x){H(x);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:z}=x,Y=n.ZERO,Z=n.ZERO,V=n.ZERO,we=n.mul(S,q),fe=n.mul(C,j),Le=n.mul(F,z),Ge=n.add(S,C),he=n.add(q,j);Ge=n.mul(Ge,he),he=n.add(we,fe),Ge=n.sub(Ge,he),he=n.add(S,F);let be=n.add(q,z);return he=n.mul(he,be),be=n.add(we,Le),he=n.sub(he,be),be=n.add(C,F),Y=n.add(j,z),be=n.mul(be,Y),Y=n.add(fe,Le),be=n.sub(be,Y),V=U(he),Y=n.mul(L,Le),V=n.add(Y,V),Y=n.sub(fe,V),V=n.add(fe,V),Z=n.mul(Y,V),fe=n.add(we,we),fe=n.add(fe,we),Le=U(Le),he=n.mul(L,he),fe=n.add(fe,Le),Le=n.sub(we,Le),Le=U(Le),he=n.add(he,Le),we=n.mul(fe,he),Z=n.add(Z,we),we=n.mul(be,he),Y=n.mul(Ge,Y),Y=n.sub(Y,we),we=n.mul(Ge,fe),V=n.mul(be,V),V=n.add(V,we),new I(Y,Z,V)}subtract(x){return H(x),this.add(x.negate())}is0(){return this.equals(I.ZERO)}multiply(x){if(!o.isValidNot0(x))throw new RangeError("invalid scalar: out of range");let{p:S,f:C}=$.mulSecret(this,x,i,W);return W([S,C])[0]}multiplyUnsafe(x){let S=this,C=x;if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(C===Dt||S.is0())return I.ZERO;if(C===Sr)return S;if($.hasWindowSize(this))return $.mulUnsafe(S,C,W);let F=[],q=[];return N(F,q,S,C),To(I,F,q)}mulAddUnsafe(x,S,C){H(S);let F=[],q=[];return N(F,q,this,x),N(F,q,S,C),To(I,F,q)}toAffine(x){let S=this,C=x;if(C!=null&&!n.isValid(C))throw new RangeError('"invertedZ" expected valid field element');let{X:F,Y:q,Z:j}=S;if(n.eql(j,n.ONE))return{x:F,y:q};let z=S.is0();C==null&&(C=z?n.ONE:n.inv(j));let Y=n.mul(F,C),Z=n.mul(q,C),V=n.mul(j,C);if(z)return{x:n.ZERO,y:n.ZERO};if(!n.eql(V,n.ONE))throw new Error("invZ was invalid");return{x:Y,y:Z}}isTorsionFree(){return i===Sr?!0:u?u(I,this):$.mulUnsafe(this,a).is0()}clearCofactor(){return i===Sr?this:d?d(I,this):this.multiplyUnsafe(i)}isSmallOrder(){return i===Sr?this.is0():this.clearCofactor().is0()}toBytes(x=!0){return Ze(x,"isCompressed"),this.assertValidity(),B(I,this,x)}toHex(x=!0){return vn(this.toBytes(x))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let W=_=>vo(I,_),$=new Gr(I,m);return $.bits>=6&&I.BASE.precompute(6),Object.freeze(I.prototype),Object.freeze(I),I}function gf(e){return Uint8Array.of(e?2:3)}function yf(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function Lm(e,t={}){sr(e);let{Fn:r}=e,n=t.randomBytes===void 0?Nt:t.randomBytes,o=Object.assign(yf(e.Fp,r),{seed:Math.max(Eo(r.ORDER),16)});function s(h){try{let m=r.fromBytes(h);return r.isValidNot0(m)}catch{return!1}}function i(h,m){let{publicKey:y,publicKeyUncompressed:w}=o;try{let v=h.length;return m===!0&&v!==y||m===!1&&v!==w?!1:!e.fromBytes(h).is0()}catch{return!1}}function a(h){return h=h===void 0?n(o.seed):h,pi(te(h,o.seed,"seed"),r.ORDER)}function c(h,m=!0){return e.BASE.multiply(r.fromBytes(h)).toBytes(m)}function l(h){let{secretKey:m,publicKey:y,publicKeyUncompressed:w}=o,v=r._lengths;if(!tr(h))return;let E=te(h,void 0,"key").length,k=E===y||E===w,B=E===m||!!v?.includes(E);if(!(k&&B))return k}function d(h,m,y=!0){if(l(h)===!0)throw new Error("first arg must be private key");if(l(m)===!1)throw new Error("second arg must be public key");let w=r.fromBytes(h),v=e.fromBytes(m);if(v.is0())throw new Error("invalid public key: point at infinity");return v.multiply(w).toBytes(y)}let u={isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a},p=Zr(a,c);return Object.freeze(u),Object.freeze(o),Object.freeze({getPublicKey:c,getSharedSecret:d,keygen:p,Point:e,utils:u,lengths:o})}function ca(e,t,r={}){sr(e);let n=t;We(n),Ne(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let o=Object.assign({},r),s=o.randomBytes===void 0?Nt:o.randomBytes,i=o.hmac===void 0?(_,x)=>ut(n,_,x):o.hmac,{Fp:a,Fn:c}=e,{ORDER:l,BITS:d}=c,u=Eo(l),p=yi(s,u),{keygen:h,getPublicKey:m,getSharedSecret:y,utils:w,lengths:v}=Lm(e,o),E={prehash:!0,lowS:typeof o.lowS=="boolean"?o.lowS:!0,format:"compact",extraEntropy:!1},k=l*mf+Sr<a.ORDER;function B(_){let x=l>>Sr;return _>x}function R(_,x){if(!c.isValidNot0(x))throw new Error(`invalid signature ${_}: out of range 1..Point.Fn.ORDER`);return x}function L(){if(!a.isOdd)throw new Error("Field doesn't support isOdd")}function U(_,x,S){return L(),(_===S?0:2)|Number(a.isOdd(x))}function K(){if(k)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function b(_,x){ia(x);let S=v.signature,C=x==="compact"?S:x==="recovered"?S+1:void 0;return te(_,C)}class T{r;s;recovery;constructor(x,S,C){if(this.r=R("r",x),this.s=R("s",S),C!=null){if(K(),![0,1,2,3].includes(C))throw new Error("invalid recovery id");this.recovery=C}Object.freeze(this)}static fromBytes(x,S=E.format){b(x,S);let C;if(S==="der"){if(x.length>2*c.BYTES+16)throw new ts.Err("invalid signature: DER signature too long");let{r:z,s:Y}=ts.toSig(te(x),c.BYTES+1);return new T(z,Y)}S==="recovered"&&(C=x[0],S="compact",x=x.subarray(1));let F=v.signature/2,q=x.subarray(0,F),j=x.subarray(F,F*2);return new T(c.fromBytes(q),c.fromBytes(j),C)}static fromHex(x,S){return this.fromBytes(qr(x),S)}assertRecovery(){let{recovery:x}=this;if(x==null)throw new Error("invalid recovery id: must be present");return x}addRecoveryBit(x){return new T(this.r,this.s,x)}recoverPublicKey(x){let{r:S,s:C}=this,F=this.assertRecovery(),q=F===2||F===3?S+l:S;if(!a.isValid(q))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let j=a.toBytes(q),z=e.fromBytes(Ce(gf((F&1)===0),j)),Y=c.inv(q),Z=P(te(x,void 0,"msgHash")),V=c.create(-Z*Y),we=c.create(C*Y),fe=e.BASE.mulAddUnsafe(V,z,we);if(fe.is0())throw new Error("invalid recovery: point at infinify");return fe.assertValidity(),fe}hasHighS(){return B(this.s)}toBytes(x=E.format){if(ia(x),x==="der")return qr(ts.hexFromSig(this));let{r:S,s:C}=this,F=c.toBytes(S),q=c.toBytes(C);return x==="recovered"?(K(),Ce(Uint8Array.of(this.assertRecovery()),F,q)):Ce(F,q)}toHex(x){return vn(this.toBytes(x))}}Object.freeze(T.prototype),Object.freeze(T);let O=o.bits2int===void 0?function(x){if(x.length>8192)throw new Error("input is too large");let S=ot(x),C=x.length*8-d;return C>0?S>>BigInt(C):S}:o.bits2int,P=o.bits2int_modN===void 0?function(x){return c.create(O(x))}:o.bits2int_modN,H=Bn(d);function A(_){return xt("num < 2^"+d,_,Dt,H),c.toBytes(_)}function N(_,x){return te(_,void 0,"message"),x?te(n(_),void 0,"prehashed message"):_}function M(_,x,S){let{lowS:C,prehash:F,extraEntropy:q}=oa(S,E);_=N(_,F);let j=P(_),z=c.fromBytes(x);if(!c.isValidNot0(z))throw new Error("invalid private key");let Y=[A(z),A(j)];if(q!=null&&q!==!1){let fe=q===!0?s(v.secretKey):q;Y.push(te(fe,void 0,"extraEntropy"))}let Z=Ce(...Y),V=j;function we(fe){let Le=O(fe);if(!c.isValidNot0(Le))return;let Ge=e.BASE.multiply(Le).toAffine(),he=c.create(Ge.x);if(he===Dt)return;let be;if(p!==void 0){let Zt=ot(pi(p(u),l)),up=c.inv(c.mul(Zt,Le)),pp=c.mul(Zt,V),hp=c.mul(Zt,z);be=c.create(up*c.create(pp+hp*he))}else{let Zt=Kc(Le,l);be=c.create(Zt*c.create(V+he*z))}if(be===Dt)return;let Hr=U(Ge.x,Ge.y,he),yn=be;return C&&B(be)&&(yn=c.neg(be),Hr^=1),new T(he,yn,k?void 0:Hr)}return{seed:Z,k2sig:we}}function I(_,x,S={}){let{seed:C,k2sig:F}=M(_,x,S);return _c(n.outputLen,c.BYTES,i)(C,F).toBytes(S.format)}function W(_,x,S,C={}){let{lowS:F,prehash:q,format:j}=oa(C,E);if(S=te(S,void 0,"publicKey"),x=N(x,q),!tr(_)){let z=_ instanceof T?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+z)}b(_,j);try{let z=T.fromBytes(_,j),Y=e.fromBytes(S);if(Y.is0()||F&&z.hasHighS())return!1;let{r:Z,s:V}=z,we=P(x),fe=c.inv(V),Le=c.create(we*fe),Ge=c.create(Z*fe),he=e.BASE.mulAddUnsafe(Le,Y,Ge);if(he.is0())return!1;let be=he.toAffine();return!(c.create(be.x)!==Z||j==="recovered"&&z.recovery!==U(be.x,be.y,Z))}catch{return!1}}function $(_,x,S={}){let{prehash:C}=oa(S,E);return x=N(x,C),T.fromBytes(_,"recovered").recoverPublicKey(x).toBytes()}return Object.freeze({keygen:h,getPublicKey:m,getSharedSecret:y,utils:w,lengths:v,Point:e,sign:I,verify:W,recoverPublicKey:$,Signature:T,hash:n})}var Rm={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},Cm={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")};var Im=aa(Rm),Ft=ca(Im,me);var Mm=aa(Cm),wf=ca(Mm,Tc);var $m=BigInt(0),jn=BigInt(1),Km=BigInt(2),Um=BigInt(7),Nm=BigInt(256),Pm=BigInt(113),kf=[],Ef=[],vf=[];for(let e=0,t=jn,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],kf.push(2*(5*n+r)),Ef.push((e+1)*(e+2)/2%64);let o=$m;for(let s=0;s<7;s++)t=(t<<jn^(t>>Um)*Pm)%Nm,t&Km&&(o^=jn<<(jn<<BigInt(s))-jn);vf.push(o)}var Tf=lo(vf,!0),Hm=Tf[0],Dm=Tf[1],Fm=(e,t,r)=>e<<r|t>>>32-r,Wm=(e,t,r)=>t<<r|e>>>32-r,qm=(e,t,r)=>t<<r-32|e>>>64-r,jm=(e,t,r)=>e<<r-32|t>>>64-r,bf=(e,t,r)=>r>32?qm(e,t,r):Fm(e,t,r),xf=(e,t,r)=>r>32?jm(e,t,r):Wm(e,t,r),an=new Uint32Array(10);function zm(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(oe(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)an[s]=e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let i=(s+8)%10,a=(s+2)%10,c=an[a],l=an[a+1],d=bf(c,l,1)^an[i],u=xf(c,l,1)^an[i+1];for(let p=0;p<50;p+=10)e[s+p]^=d,e[s+p+1]^=u}let n=e[2],o=e[3];for(let s=0;s<24;s++){let i=Ef[s],a=bf(n,o,i),c=xf(n,o,i),l=kf[s];n=e[l],o=e[l+1],e[l]=a,e[l+1]=c}for(let s=0;s<50;s+=10){let i=e[s],a=e[s+1],c=e[s+2],l=e[s+3];e[s]^=~e[s+2]&e[s+4],e[s+1]^=~e[s+3]&e[s+5],e[s+2]^=~e[s+4]&e[s+6],e[s+3]^=~e[s+5]&e[s+7],e[s+4]^=~e[s+6]&e[s+8],e[s+5]^=~e[s+7]&e[s+9],e[s+6]^=~e[s+8]&i,e[s+7]^=~e[s+9]&a,e[s+8]^=~i&c,e[s+9]^=~a&l}e[0]^=Hm[r],e[1]^=Dm[r]}ve(an)}var rs=class e{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,r,n,o=!1,s=24){if(oe(t,"blockLen"),oe(r,"suffix"),oe(s,"rounds"),gc(o,"enableXOF"),this.blockLen=t,this.suffix=r,this.outputLen=n,this.enableXOF=o,this.canXOF=o,this.rounds=s,oe(n,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=Kt(this.state)}clone(){return this._cloneInto()}keccak(){Wr(this.state32),zm(this.state32,this.rounds),Wr(this.state32),this.posOut=0,this.pos=0}update(t){$t(this),X(t);let{blockLen:r,state:n,state32:o}=this,s=t.length,i=r%4===0&&t.byteOffset%4===0,a=r/4,c=i&&s>=r?Kt(t):void 0;for(let l=0;l<s;){if(c!==void 0&&this.pos===0&&l%4===0&&s-l>=r){for(let u=0,p=l/4;u<a;u++)o[u]^=c[p+u];l+=r,this.pos=r,this.keccak();continue}let d=Math.min(r-this.pos,s-l);for(let u=0;u<d;u++)n[this.pos++]^=t[l++];this.pos===r&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:n,blockLen:o}=this;t[n]^=r,(r&128)!==0&&n===o-1&&this.keccak(),t[o-1]^=128,this.keccak()}writeInto(t){$t(this,!1),X(t),this.finish();let r=this.state,{blockLen:n}=this;for(let o=0,s=t.length;o<s;){this.posOut>=n&&this.keccak();let i=Math.min(n-this.posOut,s-o);t.set(r.subarray(this.posOut,this.posOut+i),o),this.posOut+=i,o+=i}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return oe(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(Dr(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){let t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,ve(this.state)}_cloneInto(t){let{blockLen:r,suffix:n,outputLen:o,rounds:s,enableXOF:i}=this;return t||=new e(r,n,o,i,s),t.blockLen=r,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=n,t.outputLen=o,t.enableXOF=i,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}},Sf=(e,t,r,n={})=>wr(()=>new rs(t,e,r),n);var Br=Sf(6,136,32,Ut(8));var Bf=Sf(6,72,64,Ut(10));var Af=(e,t,r,n={})=>wr((o={})=>(o=yr({},o),new rs(t,e,o.dkLen===void 0?r:o.dkLen,!0)),n),_f=Af(31,168,16,Ut(11)),St=Af(31,136,32,Ut(12));var Bt=bt;function ns(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Of(e){return Uint8Array.from(e)}function Ar(e,...t){let r=o=>typeof o=="number"?o:o.bytesLen,n=t.reduce((o,s)=>o+r(s),0);return{bytesLen:n,encode:o=>{let s=new Uint8Array(n);for(let i=0,a=0;i<t.length;i++){let c=t[i],l=r(c),d=typeof c=="number"?o[i]:c.encode(o[i]);X(d,l,e),s.set(d,a),typeof c!="number"&&d.fill(0),a+=l}return s},decode:o=>{X(o,n,e);let s=[];for(let i of t){let a=r(i),c=o.subarray(0,a);s.push(typeof i=="number"?c:i.decode(c)),o=o.subarray(a)}return s}}}function os(e,t){let r=t*e.bytesLen;return{bytesLen:r,encode:n=>{if(n.length!==t)throw new Error(`vecCoder.encode: wrong length=${n.length}. Expected: ${t}`);let o=new Uint8Array(r);for(let s=0,i=0;s<n.length;s++){let a=e.encode(n[s]);o.set(a,i),a.fill(0),i+=a.length}return o},decode:n=>{X(n,r);let o=[];for(let s=0;s<n.length;s+=e.bytesLen)o.push(e.decode(n.subarray(s,s+e.bytesLen)));return o}}}function Ue(...e){for(let t of e)if(Array.isArray(t))for(let r of t)r.fill(0);else t.fill(0)}function la(e){return(1<<e)-1}var e1=Uint8Array.of();var Lf=e=>{let{newPoly:t,N:r,Q:n,F:o,ROOT_OF_UNITY:s,brvBits:i,isKyber:a}=e,c=(E,k=n)=>{let B=E%k|0;return(B>=0?B|0:k+B|0)|0},l=(E,k=n)=>{let B=c(E,k)|0;return(B>k>>1?B-k|0:B)|0};function d(){let E=t(r);for(let k=0;k<r;k++){let B=wi(k,i),R=BigInt(s)**BigInt(B)%BigInt(n);E[k]=Number(R)|0}return E}let u=d(),p={add:(E,k)=>c((E|0)+(k|0))|0,sub:(E,k)=>c((E|0)-(k|0))|0,mul:(E,k)=>c((E|0)*(k|0))|0,inv:E=>{throw new Error("not implemented")}},h={N:r,roots:u,invertButterflies:!0,skipStages:a?1:0,brp:!1},m=bi(p,{dit:!1,...h}),y=bi(p,{dit:!0,...h});return{mod:c,smod:l,nttZetas:u,NTT:{encode:E=>m(E),decode:E=>{y(E);for(let k=0;k<E.length;k++)E[k]=c(o*E[k]);return E}},bitsCoder:(E,k)=>{let B=la(E),R=E*(r/8);return{bytesLen:R,encode:L=>{let U=new Uint8Array(R);for(let K=0,b=0,T=0,O=0;K<L.length;K++)for(b|=(k.encode(L[K])&B)<<T,T+=E;T>=8;T-=8,b>>=8)U[O++]=b&la(T);return U},decode:L=>{let U=t(r);for(let K=0,b=0,T=0,O=0;K<L.length;K++)for(b|=L[K]<<T,T+=8;T>=E;T-=E,b>>=E)U[O++]=k.decode(b&B);return U}}}}},Ym=e=>(t,r)=>{r||(r=e.blockLen);let n=new Uint8Array(t.length+2);n.set(t);let o=t.length,s=new Uint8Array(r),i=e.create({}),a=0,c=0;return{stats:()=>({calls:a,xofs:c}),get:(l,d)=>(n[o+0]=l,n[o+1]=d,i.destroy(),i=e.create({}).update(n),a++,()=>(c++,i.xofInto(s))),clean:()=>{i.destroy(),Ue(s,n)}}},Rf=Ym(_f);var Fe=256,Wt=3329,Gm=3303,Zm=17,{mod:Gn,nttZetas:Vm,NTT:_r,bitsCoder:Xm}=Lf({N:Fe,Q:Wt,F:Gm,ROOT_OF_UNITY:Zm,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),fa={512:{N:Fe,Q:Wt,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128},768:{N:Fe,Q:Wt,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:Fe,Q:Wt,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256}},Qm=e=>{if(e>=12)return{encode:r=>r,decode:r=>r};let t=2**(e-1);return{encode:r=>((r<<e)+Wt/2)/Wt,decode:r=>r*Wt+t>>>e}},zn=e=>Xm(e,Qm(e));function Or(e,t){for(let r=0;r<Fe;r++)e[r]=Gn(e[r]+t[r])}function Jm(e,t){for(let r=0;r<Fe;r++)e[r]=Gn(e[r]-t[r])}function eg(e,t,r,n,o){let s=Gn(t*n*o+e*r),i=Gn(e*n+t*r);return{c0:s,c1:i}}function ss(e,t){for(let r=0;r<Fe/2;r++){let n=Vm[64+(r>>1)];r&1&&(n=-n);let{c0:o,c1:s}=eg(e[2*r+0],e[2*r+1],t[2*r+0],t[2*r+1],n);e[2*r+0]=o,e[2*r+1]=s}return e}function Cf(e){let t=new Uint16Array(Fe);for(let r=0;r<Fe;){let n=e();if(n.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;r<Fe&&o+3<=n.length;o+=3){let s=(n[o+0]>>0|n[o+1]<<8)&4095,i=(n[o+1]>>4|n[o+2]<<4)&4095;s<Wt&&(t[r++]=s),r<Fe&&i<Wt&&(t[r++]=i)}}return t}function Yn(e,t,r,n){let o=e(n*Fe/4,t,r),s=new Uint16Array(Fe),i=Kt(o),a=0;for(let c=0,l=0,d=0,u=0;c<i.length;c++){let p=i[c];for(let h=0;h<32;h++)d+=p&1,p>>=1,a+=1,a===n?(u=d,d=0):a===2*n&&(s[l++]=Gn(u-d),d=0,a=0)}if(a)throw new Error(`sampleCBD: leftover bits: ${a}`);return s}var tg=e=>{let{K:t,PRF:r,XOF:n,HASH512:o,ETA1:s,ETA2:i,du:a,dv:c}=e,l=zn(1),d=zn(c),u=zn(a),p=Ar("publicKey",os(zn(12),t),32),h=os(zn(12),t),m=Ar("ciphertext",os(u,t),d),y=Ar("seed",32,32);return{secretCoder:h,lengths:{secretKey:h.bytesLen,publicKey:p.bytesLen,cipherText:m.bytesLen},keygen:w=>{X(w,32,"seed");let v=new Uint8Array(33);v.set(w),v[32]=t;let E=o(v),[k,B]=y.decode(E),R=[],L=[];for(let b=0;b<t;b++)R.push(_r.encode(Yn(r,B,b,s)));let U=n(k);for(let b=0;b<t;b++){let T=_r.encode(Yn(r,B,t+b,s));for(let O=0;O<t;O++){let P=Cf(U.get(O,b));Or(T,ss(P,R[O]))}L.push(T)}U.clean();let K={publicKey:p.encode([L,k]),secretKey:h.encode(R)};return Ue(k,B,R,L,v,E),K},encrypt:(w,v,E)=>{let[k,B]=p.decode(w),R=[];for(let O=0;O<t;O++)R.push(_r.encode(Yn(r,E,O,s)));let L=n(B),U=new Uint16Array(Fe),K=[];for(let O=0;O<t;O++){let P=Yn(r,E,t+O,i),H=new Uint16Array(Fe);for(let A=0;A<t;A++){let N=Cf(L.get(O,A));Or(H,ss(N,R[A]))}Or(P,_r.decode(H)),K.push(P),Or(U,ss(k[O],R[O])),Ue(H)}L.clean();let b=Yn(r,E,2*t,i);Or(b,_r.decode(U));let T=l.decode(v);return Or(T,b),Ue(k,R,U,b),m.encode([K,T])},decrypt:(w,v)=>{let[E,k]=m.decode(w),B=h.decode(v),R=new Uint16Array(Fe);for(let L=0;L<t;L++)Or(R,ss(B[L],_r.encode(E[L])));return Jm(k,_r.decode(R)),Ue(R,B,E),l.encode(k)}}};function da(e){let t=tg(e),{HASH256:r,HASH512:n,KDF:o}=e,{secretCoder:s,lengths:i}=t,a=Ar("secretKey",i.secretKey,i.publicKey,32,32),c=32,l=64;return{info:{type:"ml-kem"},lengths:{...i,seed:64,msg:c,msgRand:c,secretKey:a.bytesLen},keygen:(d=Bt(l))=>{X(d,l,"seed");let{publicKey:u,secretKey:p}=t.keygen(d.subarray(0,32)),h=r(u),m=a.encode([p,u,h,d.subarray(32)]);return Ue(p,h),{publicKey:u,secretKey:m}},getPublicKey:d=>{let[u,p,h,m]=a.decode(d);return Uint8Array.from(p)},encapsulate:(d,u=Bt(c))=>{X(d,i.publicKey,"publicKey"),X(u,c,"message");let p=d.subarray(0,384*e.K),h=s.encode(s.decode(Of(p)));if(!ns(h,p))throw Ue(h),new Error("ML-KEM.encapsulate: wrong publicKey modulus");Ue(h);let m=n.create().update(u).update(r(d)).digest(),y=t.encrypt(d,u,m.subarray(32,64));return Ue(m.subarray(32)),{cipherText:y,sharedSecret:m.subarray(0,32)}},decapsulate:(d,u)=>{X(u,a.bytesLen,"secretKey"),X(d,i.cipherText,"cipherText");let p=a.bytesLen-96,h=p+32,m=r(u.subarray(p/2,h));if(!ns(m,u.subarray(h,h+32)))throw new Error("invalid secretKey: hash check failed");let[y,w,v,E]=a.decode(u),k=t.decrypt(d,y),B=n.create().update(k).update(v).digest(),R=B.subarray(0,32),L=t.encrypt(w,k,B.subarray(32,64)),U=ns(d,L),K=o.create({dkLen:32}).update(E).update(d).digest();return Ue(k,L,U?K:R),U?R:K}}}function rg(e,t,r){return St.create({dkLen:e}).update(t).update(new Uint8Array([r])).digest()}var ua={HASH256:Br,HASH512:Bf,KDF:St,XOF:Rf,PRF:rg},d1=da({...ua,...fa[512]}),Zn=da({...ua,...fa[768]}),If=da({...ua,...fa[1024]});function ng(e,t=!1){let r=e.lengths,n=e.keygen;if(t){let s=e.Point.Fn;if(!s)throw new Error("No Point.Fn");n=(i=Bt(r.seed))=>{X(i,r.seed,"seed");let a=s.isLE?st(i):ot(i),c=s.toBytes(s.create(a));return{secretKey:c,publicKey:e.getPublicKey(c)}}}return{lengths:{secretKey:r.secretKey,publicKey:r.publicKey,seed:r.seed},keygen:n,getPublicKey:o=>e.getPublicKey(o)}}function pa(e,t=!1){let r=ng(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{...r.lengths,msg:r.lengths.seed,cipherText:r.lengths.publicKey},keygen:r.keygen,getPublicKey:r.getPublicKey,encapsulate(n,o=Bt(e.lengths.seed)){let s=this.keygen(o).secretKey,i=this.decapsulate(n,s),a=e.getPublicKey(s);return Ue(s),{sharedSecret:i,cipherText:a}},decapsulate(n,o){let s=e.getSharedSecret(o,n);return e.lengths.publicKeyHasPrefix?s.subarray(1):s}}}function Vn(e,t){return Ar(t,...e.map(r=>{if(typeof r.lengths[t]!="number")throw new Error("wrong length: "+t);return r.lengths[t]}))}function ha(e){return(t,r)=>e(t,{dkLen:r})}function og(e,t,...r){let n=Vn(r,"seed"),o=Vn(r,"publicKey");e===void 0&&(e=n.bytesLen),oe(e);function s(i){X(i,e);let a=n.decode(t(i,n.bytesLen)),c=r.map((u,p)=>u.keygen(a[p])),l=c.map(u=>u.secretKey),d=c.map(u=>u.publicKey);return{secretKey:l,publicKey:d}}return{info:{lengths:{seed:e,publicKey:o.bytesLen,secretKey:e}},getPublicKey(i){return this.keygen(i).publicKey},keygen(i=Bt(e)){let{publicKey:a,secretKey:c}=s(i),l=o.encode(a);return Ue(a),Ue(c),{secretKey:i,publicKey:l}},expandDecapsulationKey:s,realSeedLen:e}}function is(e,t,r,n,...o){let s=og(e,r,...o),i=Vn(o,"cipherText"),a=Vn(o,"publicKey"),c=Vn(o,"msg");return t===void 0&&(t=c.bytesLen),oe(t),{lengths:{...s.info.lengths,msg:t,msgRand:c.bytesLen,cipherText:i.bytesLen},getPublicKey:s.getPublicKey,keygen:s.keygen,encapsulate(l,d=Bt(c.bytesLen)){let u=a.decode(l),p=c.decode(d),h=o.map((v,E)=>v.encapsulate(u[E],p[E])),m=h.map(v=>v.sharedSecret),y=h.map(v=>v.cipherText),w={sharedSecret:n(u,y,m),cipherText:i.encode(y)};return Ue(m,y),w},decapsulate(l,d){let u=i.decode(l),{publicKey:p,secretKey:h}=s.expandDecapsulationKey(d),m=o.map((y,w)=>y.decapsulate(u[w],h[w]));return n(p,u,m)}}}function Mf(e,t,r,n,o){return We(n),We(o),is(32,32,ha(n),(s,i,a)=>o(Ce(a[0],a[1],i[1],s[1],nr(e))),t,r)}var E1=Mf("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",Zn,pa(Ft,!0),St,Br),v1=Mf("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",If,pa(wf,!0),St,Br);function sg(e,t,r,n,o){return We(n),We(o),is(32,32,ha(n),(s,i,a)=>{let c=Ce(a[0],a[1],i[0],s[0],i[1],s[1],nr(e)),l=32,d=Ce(nr("hybrid_prk"),c),u=en(o,d),p=Ce(jr(l,2),nr("shared_secret"),nr("")),h=$n(o,u,p,l);return Ue(u,p,d,c),h},t,r)}var $f=pa(ir),T1=sg("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",Zn,$f,St,me),ig=is(32,32,ha(St),(e,t,r)=>Br(Ce(r[0],r[1],t[1],e[1],nr("\\.//^\\"))),Zn,$f);function ag(e,t,r,n){let o=e.Point.Fn;if(!o)throw new Error("no Point.Fn");function s(i){let a;for(let d=0,u=t;;d=u,u+=t){if(u>i.length)throw new Error("rejection sampling failed");if(a=o.fromBytes(i.subarray(d,u),!0),o.isValidNot0(a))break}let c=o.toBytes(o.create(a)),l=e.getPublicKey(c,!1);return{secretKey:c,publicKey:l}}return{lengths:{secretKey:t,publicKey:r,seed:n,msg:n,cipherText:r},keygen(i=Bt(n)){return X(i,n,"seed"),s(i)},getPublicKey(i){return e.getPublicKey(i,!1)},encapsulate(i,a=Bt(n)){X(a,n,"rand");let{secretKey:c}=s(a),l=this.decapsulate(i,c),d=e.getPublicKey(c,!1);return Ue(c),{sharedSecret:l,cipherText:d}},decapsulate(i,a){return e.getSharedSecret(a,i).subarray(1)}}}function cg(e,t,r,n){let{secretKey:o,publicKeyUncompressed:s}=r.lengths;if(!o||!s)throw new Error("wrong curve");let i=ag(r,o,s,n),a=64,c=a+n;return is(32,32,l=>{X(l,32);let d=St(l,{dkLen:c}),u=d.subarray(0,a),p=d.subarray(a,c);return Ce(u,p)},(l,d,u)=>Br(Ce(u[0],u[1],d[1],l[1],nr(e))),t,i)}var lg=cg("MLKEM768-P256",Zn,Ft,128);var ma=ig,Kf=lg;var Uf=!1,fg=!1;async function Nf(e,t){if(fg)return await t();try{return await e()}catch(r){if(r instanceof ReferenceError||r instanceof DOMException&&r.name==="NotSupportedError")return await t();throw r}}async function as(e,t){return await Nf(async()=>{let r=ga(e)?e:await ug(e),n=await crypto.subtle.importKey("raw",t,{name:"X25519"},Uf,[]);return new Uint8Array(await crypto.subtle.deriveBits({name:"X25519",public:n},r,256))},()=>{if(ga(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return ir.scalarMult(e,t)})}async function cs(e){return await Nf(async()=>as(e,ir.GuBytes),()=>{if(ga(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return ir.scalarMultBase(e)})}var dg=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function ug(e){if(e.length!==32)throw new Error("X25519 private key must be 32 bytes");let t=new Uint8Array([...dg,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},Uf,["deriveBits"])}function ga(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var ls=class{s;transcript=[];buf=new Uint8Array(0);constructor(t){this.s=t.getReader()}async readLine(){let t=[];for(;;){let r=this.buf.indexOf(10);if(r>=0)return t.push(this.buf.subarray(0,r)),this.transcript.push(this.buf.subarray(0,r+1)),this.buf=this.buf.subarray(r+1),hg(Lr(t));this.buf.length>0&&(t.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=Lr(t),null;this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:Lr(this.transcript)}}};function hg(e){return e.forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function Lr(e){let t=e.reduce(((o,s)=>o+s.length),0),r=new Uint8Array(t),n=0;for(let o of e)r.set(o,n),n+=o.length;return r}function cn(e,...t){return e.pipeThrough(new TransformStream({start(r){for(let n of t)r.enqueue(n)}}))}function fs(e){return new ReadableStream({start(t){t.enqueue(e),t.close()}})}async function ya(e){if(!(e instanceof ReadableStream))throw new Error("readAll expects a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function Pf(e){if(!(e instanceof ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}async function Hf(e,t){let r=e.getReader(),n=[],o=0;for(;o<t;){let{done:c,value:l}=await r.read();if(c)throw Error("stream ended before reading "+t.toString()+" bytes");n.push(l),o+=l.length}r.releaseLock();let s=Lr(n),i=s.subarray(0,t),a=cn(e,s.subarray(t));return{data:i,rest:a}}var mt=class{args;body;constructor(t,r){this.args=t,this.body=r}};async function mg(e){let t=await e.readLine();if(t===null)throw Error("invalid stanza");let r=t.split(" ");if(r.length<2||r.shift()!=="->")return{next:t};for(let s of r)if(s.length===0)throw Error("invalid stanza");let n=[];for(;;){let s=await e.readLine();if(s===null)throw Error("invalid stanza");let i=De.decode(s);if(i.length>48)throw Error("invalid stanza");if(n.push(i),i.length<48)break}let o=Lr(n);return{s:new mt(r,o)}}async function Df(e){let t=new ls(e),r=await t.readLine();if(r!=="age-encryption.org/v1")throw Error("invalid version "+(r??"line"));let n=[];for(;;){let{s:o,next:s}=await mg(t);if(o!==void 0){n.push(o);continue}if(!s.startsWith("--- "))throw Error("invalid header");let i=De.decode(s.slice(4)),{rest:a,transcript:c}=t.close(),l=c.slice(0,c.length-1-s.length+3);return{stanzas:n,headerNoMAC:l,MAC:i,headerSize:c.length,rest:cn(e,a)}}}function wa(e){let t=[];t.push(`age-encryption.org/v1
`);for(let r of e){t.push("-> "+r.args.join(" ")+`
`);for(let n=0;n<r.body.length;n+=48){let o=n+48;o>r.body.length&&(o=r.body.length),t.push(De.encode(r.body.subarray(n,o))+`
`)}r.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function Ff(e,t){return Lr([wa(e),new TextEncoder().encode(" "+De.encode(t)+`
`)])}var us=class{recipient;constructor(t){let{prefix:r,words:n}=qe.decode(t,!1),o=qe.fromWords(n);if(!t.startsWith("age1pq1")||r.toLowerCase()!=="age1pq"||o.length!==1216)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=ma.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:s,nonce:i}=bs(Wf,n,o),a=ct(s,i).encrypt(t);return[new mt(["mlkem768x25519",De.encode(r)],a)]}},ps=class{identity;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-PQ-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="mlkem768x25519")continue;if(r.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=De.decode(r.args[1]);if(n.length!==1120||r.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let o=ma.decapsulate(n,this.identity),s=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:i,nonce:a}=bs(Wf,o,s);try{return ct(i,a).decrypt(r.body)}catch{continue}}return null}},Wf=25722,gg=80,ba=16;function bs(e,t,r){let n=yg(e),o=ds(n,void 0,"psk_id_hash",new Uint8Array(0)),s=ds(n,void 0,"info_hash",r),i=new Uint8Array(1+o.length+s.length);i[0]=0,i.set(o,1),i.set(s,1+o.length);let a=ds(n,t,"secret",new Uint8Array(0)),c=xa(n,a,"key",i,32),l=xa(n,a,"base_nonce",i,12);return{key:c,nonce:l}}function yg(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,t[7]=1,t[8]=0,t[9]=3,t}function ds(e,t,r,n){let o=new Uint8Array(7+e.length+r.length+n.length),s=0;return o.set(new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(r),s),s+=r.length,o.set(n,s),en(me,o,t)}function xa(e,t,r,n,o){let s=new Uint8Array(9+e.length+r.length+n.length),i=0;return s[i]=o>>8&255,s[i+1]=o&255,i+=2,s.set(new TextEncoder().encode("HPKE-v1"),i),i+=7,s.set(e,i),i+=e.length,s.set(new TextEncoder().encode(r),i),i+=r.length,s.set(n,i),$n(me,t,s,o)}function wg(e){e.length!==Ft.lengths.publicKeyUncompressed&&(e=Ft.Point.fromBytes(e).toBytes(!1));let t=Ft.utils.randomSecretKey(),r=Ft.getPublicKey(t,!1),n=Ft.getSharedSecret(t,e,!0).subarray(1),o=new Uint8Array(r.length+e.length);o.set(r,0),o.set(e,r.length);let s=new Uint8Array(5);s.set(new TextEncoder().encode("KEM"),0),s[3]=ba>>8,s[4]=ba&255;let i=ds(s,void 0,"eae_prk",n),a=xa(s,i,"shared_secret",o,32);return{encapsulatedKey:r,sharedSecret:a}}var hs=class{recipient;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("age1tag1")||r.prefix.toLowerCase()!=="age1tag"||r.bytes.length!==33)throw Error("invalid recipient");this.recipient=r.bytes}wrapFileKey(t){let{encapsulatedKey:r,sharedSecret:n}=wg(this.recipient),o=new TextEncoder().encode("age-encryption.org/p256tag"),s=(()=>{let l=me(this.recipient).subarray(0,4),d=new Uint8Array(r.length+l.length);return d.set(r,0),d.set(l,r.length),en(me,d,o).subarray(0,4)})(),{key:i,nonce:a}=bs(ba,n,o),c=ct(i,a).encrypt(t);return[new mt(["p256tag",De.encode(s),De.encode(r)],c)]}},ms=class{recipient;constructor(t){let{prefix:r,words:n}=qe.decode(t,!1),o=qe.fromWords(n);if(!t.startsWith("age1tagpq1")||r.toLowerCase()!=="age1tagpq"||o.length!==1249)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Kf.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768p256tag"),s=(()=>{let l=me(this.recipient.subarray(1184)).subarray(0,4),d=new Uint8Array(r.length+l.length);return d.set(r,0),d.set(l,r.length),en(me,d,o).subarray(0,4)})(),{key:i,nonce:a}=bs(gg,n,o),c=ct(i,a).encrypt(t);return[new mt(["mlkem768p256tag",De.encode(s),De.encode(r)],c)]}},gs=class{recipient;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("age1")||r.prefix.toLowerCase()!=="age"||r.bytes.length!==32)throw Error("invalid recipient");this.recipient=r.bytes}async wrapFileKey(t){let r=bt(32),n=await cs(r),o=await as(r,this.recipient),s=new Uint8Array(n.length+this.recipient.length);s.set(n),s.set(this.recipient,n.length);let i=new TextEncoder().encode("age-encryption.org/v1/X25519"),a=kt(me,o,s,i,32);return[new mt(["X25519",De.encode(n)],ka(t,a))]}},Xn=class{identity;recipient;constructor(t){if(bg(t)){this.identity=t,this.recipient=cs(t);return}let r=qe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes,this.recipient=cs(r.bytes)}async unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="X25519")continue;if(r.args.length!==2)throw Error("invalid X25519 stanza");let n=De.decode(r.args[1]);if(n.length!==32)throw Error("invalid X25519 stanza");let o=await as(this.identity,n),s=await this.recipient,i=new Uint8Array(n.length+s.length);i.set(n),i.set(s,n.length);let a=new TextEncoder().encode("age-encryption.org/v1/X25519"),c=kt(me,o,i,a,32),l=Ea(r.body,c);if(l!==null)return l}return null}},ys=class{passphrase;logN;constructor(t,r){this.passphrase=t,this.logN=r}wrapFileKey(t){let r=bt(16),n="age-encryption.org/v1/scrypt",o=new Uint8Array(n.length+16);o.set(new TextEncoder().encode(n)),o.set(r,n.length);let s=Wn(this.passphrase,o,{N:2**this.logN,r:8,p:1,dkLen:32});return[new mt(["scrypt",De.encode(r),this.logN.toString()],ka(t,s))]}},ws=class{passphrase;constructor(t){this.passphrase=t}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="scrypt")continue;if(t.length!==1)throw Error("scrypt recipient is not the only one in the header");if(r.args.length!==3||!/^[1-9][0-9]*$/.test(r.args[2]))throw Error("invalid scrypt stanza");let n=De.decode(r.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let o=Number(r.args[2]);if(o>20)throw Error("scrypt work factor is too high");let s="age-encryption.org/v1/scrypt",i=new Uint8Array(s.length+16);i.set(new TextEncoder().encode(s)),i.set(n,s.length);let a=Wn(this.passphrase,i,{N:2**o,r:8,p:1,dkLen:32}),c=Ea(r.body,a);if(c!==null)return c}return null}};function ka(e,t){let r=new Uint8Array(12);return ct(t,r).encrypt(e)}function Ea(e,t){if(e.length!==32)throw Error("invalid stanza");let r=new Uint8Array(12);try{return ct(t,r).decrypt(e)}catch{return null}}function bg(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Rr=16,Ta=64*1024,va=Ta+Rr;function qf(e){let t=new Uint8Array(12),r=()=>{for(let i=t.length-2;i>=0&&(t[i]++,t[i]===0);i--);},n=!0,o=new Uint8Array(va),s=0;return new TransformStream({transform(i,a){for(;i.length>0;){if(s===o.length){let l=ct(e,t).decrypt(o);a.enqueue(l),r(),s=0,n=!1}let c=Math.min(o.length-s,i.length);o.set(i.subarray(0,c),s),s+=c,i=i.subarray(c)}},flush(i){t[11]=1;let a=ct(e,t).decrypt(o.subarray(0,s));if(!n&&a.length===0)throw new Error("final chunk is empty");i.enqueue(a)}})}function jf(e){if(e<Rr)throw Error("ciphertext is too small");if(e===Rr)return 0;let t=Math.floor(e/va),r=e%va;if(0<r&&r<=Rr)throw Error("ciphertext size is invalid");let n=e;return n-=t*Rr,n-=r>0?Rr:0,n}function zf(e){let t=new Uint8Array(12),r=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},n=new Uint8Array(Ta),o=0;return new TransformStream({transform(s,i){for(;s.length>0;){if(o===n.length){let c=ct(e,t).encrypt(n);i.enqueue(c),r(),o=0}let a=Math.min(n.length-o,s.length);n.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let i=ct(e,t).encrypt(n.subarray(0,o));s.enqueue(i)}})}function Yf(e){let t=Math.max(1,Math.ceil(e/Ta));return e+Rr*t}var Qn=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(t){if(this.passphrase!==null)throw new Error("can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients and passphrases");this.passphrase=t}setScryptWorkFactor(t){this.scryptWorkFactor=t}addRecipient(t){if(this.passphrase!==null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof t=="string")if(t.startsWith("age1pq1"))this.recipients.push(new us(t));else if(t.startsWith("age1tag1"))this.recipients.push(new hs(t));else if(t.startsWith("age1tagpq1"))this.recipients.push(new ms(t));else if(t.startsWith("age1"))this.recipients.push(new gs(t));else throw new Error("unrecognized recipient type");else this.recipients.push(t)}async encrypt(t){let r=bt(16),n=[],o=this.recipients;this.passphrase!==null&&(o=[new ys(this.passphrase,this.scryptWorkFactor)]);for(let h of o)n.push(...await h.wrapFileKey(r));let s=new TextEncoder().encode("header"),i=kt(me,r,void 0,s,32),a=ut(me,i,wa(n)),c=Ff(n,a),l=bt(16),d=new TextEncoder().encode("payload"),u=kt(me,r,l,d,32),p=zf(u);return t instanceof ReadableStream?Object.assign(cn(t.pipeThrough(p),c,l),{size:h=>Yf(h)+c.length+l.length}):(typeof t=="string"&&(t=new TextEncoder().encode(t)),await ya(cn(fs(t).pipeThrough(p),c,l)))}},xs=class{identities=[];addPassphrase(t){this.identities.push(new ws(t))}addIdentity(t){if(Tg(t))this.identities.push(new Xn(t));else if(typeof t=="string")if(t.startsWith("AGE-SECRET-KEY-1"))this.identities.push(new Xn(t));else if(t.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.push(new ps(t));else throw new Error("unrecognized identity type");else this.identities.push(t)}async decrypt(t,r){let n=t instanceof ReadableStream?t:fs(t),{fileKey:o,headerSize:s,rest:i}=await this.decryptHeaderInternal(n),{data:a,rest:c}=await Hf(i,16),l=new TextEncoder().encode("payload"),d=kt(me,o,a,l,32),u=qf(d),p=c.pipeThrough(u),h=Object.assign(p,{size:m=>jf(m-s-a.length)});return t instanceof ReadableStream?h:r==="text"?await Pf(p):await ya(p)}async decryptHeader(t){return(await this.decryptHeaderInternal(fs(t))).fileKey}async decryptHeaderInternal(t){let r=await Df(t),n=await this.unwrapFileKey(r.stanzas);if(n===null)throw Error("no identity matched any of the file's recipients");let o=new TextEncoder().encode("header"),s=kt(me,n,void 0,o,32),i=ut(me,s,r.headerNoMAC);if(!vg(r.MAC,i))throw Error("invalid header HMAC");return{fileKey:n,headerSize:r.headerSize,rest:r.rest}}async unwrapFileKey(t){for(let r of this.identities){let n=await r.unwrapFileKey(t);if(n!==null)return n}return null}};function vg(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Tg(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Sg=16384,Bg=64,Gf=de(`age-encryption.org/v1
`),Ag=64,_g=/^->( [!-~]+)+$/,Og=/^[A-Za-z0-9+/]{0,64}$/,Lg=/^--- [A-Za-z0-9+/]{43}$/,Rg=10;function Zf(e){if(!Gf.every((i,a)=>i===e[a]))return null;let t=e.subarray(0,Sg),r=0,n=0,o=!1,s=Gf.length;for(;;){let i=t.indexOf(Rg,s);if(i<0)return null;let a=String.fromCharCode(...t.subarray(s,i));if(s=i+1,o){if(!Og.test(a))return null;o=a.length===Ag}else if(_g.test(a)){let c=a.split(" ")[1];if(r+=1,c==="X25519")n+=1;else if(!c.endsWith("-grease"))return null;if(r>Bg)return null;o=!0}else return Lg.test(a)&&n>0?s:null}}var Cg=16,Ig=65536,Vf=16,Mg=1048576,Cr=class extends Error{constructor(r){super(r);this.reason=r}reason};async function ks(e,t){if(t.length===0)throw new Error("sealed to nobody");let r=new Qn;for(let n of t)cr(n),r.addRecipient(n);return new Uint8Array(await r.encrypt(e))}function Sa(e){let t=Zf(e);if(t===null)throw new Cr("too_large");let r=e.length-t-Cg,n=Math.ceil(r/(Ig+Vf))*Vf;if(r<=0||r<n||r-n>Mg)throw new Cr("too_large");return r-n}async function Es(e,t){Sa(e);let r=new xs;r.addIdentity(t);try{return new Uint8Array(await r.decrypt(e))}catch{throw new Cr("cannot_open")}}async function Xf(e,t,r){let n=new Qn;return n.setPassphrase(t),n.setScryptWorkFactor(r),new Uint8Array(await n.encrypt(de(e)))}var $g=17;async function Kg(e){return e.job==="stretch"?new Uint8Array(Wn(de(e.passphrase),e.salt,Tl)):Xf(e.text,e.passphrase,$g)}self.onmessage=async e=>{let t=await Kg(e.data);self.postMessage(t,{transfer:[t.buffer]})};var Ba=new URL("scrypt-worker-f74ba95b.js",import.meta.url).href,Qf=window.trustedTypes?.createPolicy("candour-worker",{createScriptURL(e){if(e!==Ba)throw new TypeError("not the worker");return e}});function ln(e){let t=new Worker(Qf?Qf.createScriptURL(Ba):Ba);return new Promise((r,n)=>{t.onmessage=o=>r(o.data),t.onerror=()=>n(new Error("the worker failed")),t.postMessage(e)}).finally(()=>t.terminate())}function Aa(){for(let e of document.querySelectorAll("[data-errors]"))e.replaceChildren();for(let e of document.querySelectorAll(".govuk-error-message")){let t=e.closest(".govuk-form-group");t?.classList.remove("govuk-form-group--error");for(let r of t?.querySelectorAll("[aria-invalid]")??[]){r.removeAttribute("aria-invalid"),r.classList.remove("govuk-input--error","govuk-textarea--error");let n=(r.getAttribute("aria-describedby")??"").split(" ").filter(o=>o!==e.id);r.setAttribute("aria-describedby",n.join(" "))}e.remove()}}function qt(e,t){Aa();let r=g("ul",{class:"govuk-list govuk-error-summary__list"});for(let s of e){if(s.field===null){r.append(g("li",{},s.message));continue}let i=g("a",{href:`#${s.field}`},s.message),a=G(`#${s.field}`);i.addEventListener("click",c=>{c.preventDefault(),a.focus()}),r.append(g("li",{},i)),Ug(a,s.message)}let n=g("div",{class:"govuk-error-summary",role:"alert",tabindex:"-1"},g("h2",{class:"govuk-error-summary__title"},f("browser-problem")),g("div",{class:"govuk-error-summary__body"},r));(t?.closest("section")?.querySelector("[data-errors]")??G("[data-errors]")).replaceChildren(n),et(n)}function Ug(e,t){let r=`${e.id}-error`,n=g("span",{class:"govuk-visually-hidden"},`${f("browser-error-prefix")} `);e.before(g("p",{class:"govuk-error-message",id:r},n,t)),e.closest(".govuk-form-group")?.classList.add("govuk-form-group--error"),e.classList.add(e instanceof HTMLTextAreaElement?"govuk-textarea--error":"govuk-input--error"),e.setAttribute("aria-invalid","true");let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",`${o} ${r}`.trim())}var ye=class extends Error{constructor(r,n=null){super(r);this.field=n}field};function gt(e,t){e.addEventListener("submit",r=>{r.preventDefault(),fn(e,t)})}async function fn(e,t){if(e.getAttribute("aria-busy")!=="true"){e.setAttribute("aria-busy","true"),Aa();try{await t()}catch(r){if(r instanceof pt)return;qt([Ng(r)],e)}finally{e.removeAttribute("aria-busy"),ke("")}}}function Ng(e){return e instanceof ye?{field:e.field,message:e.message}:e instanceof $e?{field:null,message:e.message}:{field:null,message:f("browser-unexpected")}}function vs(e,t){e.replaceChildren(...t.split(" ").map(r=>g("li",{},r)))}async function Jf(){Dg();let e=await dr();Pg(e);let t=G("[data-make-identity-file]");t.disabled=!1,t.addEventListener("click",()=>{fn(t,()=>Hg(e))})}function Pg({keys:e}){let t=No(e.recipient,e.signer);G("[data-fingerprint]").textContent=t;let r=document.querySelector("[data-fingerprint-in-keys]")?.textContent??null,n=r===null?"none":r===t?"same":"other";G("[data-fingerprint-verdict]").replaceChildren(g("div",{class:"govuk-inset-text"},f(`browser-fingerprint-${n}`)))}async function Hg({account:e,keys:t}){ke(f("browser-identity-making"));let r=Po(),n=`# ${e}
# public key: ${t.recipient}
${t.identity}
`,o=await ln({job:"seal-identity-file",passphrase:r,text:n}),s=g("ol",{class:"candour-code"});vs(s,r);let i=`candour-identity-${e}.age`,a=URL.createObjectURL(new Blob([o],{type:"application/octet-stream"})),c=g("a",{class:"govuk-button",role:"button",draggable:"false",href:a,download:i},f("browser-identity-download",{file:i})),l=g("p",{class:"govuk-body"},f("browser-identity-words"));G("[data-identity-file]").replaceChildren(l,s,c),et(l)}function Dg(){for(let e of document.querySelectorAll("[data-end-session]"))e.addEventListener("click",()=>{fn(e,()=>Fg(e))})}async function Fg(e){if(await Je("/api/v1/sessions/end",{session:e.dataset.endSession}),e.dataset.thisSession!==void 0)return lr();let t=g("li",{},f("browser-session-ended"));e.closest("li")?.replaceWith(t),et(t)}var ee=class extends Error{constructor(){super("malformed")}},Wg=64;function Ee(e){let t=Object.keys(e);return r=>{let n=jt(r),o=Object.keys(n);if(o.length!==t.length)throw new ee;return t.forEach((s,i)=>{if(o[i]!==s)throw new ee;e[s](n[s])}),n}}function jt(e){if(typeof e!="object"||e===null||Array.isArray(e))throw new ee;return e}function At(e){return t=>{if(!Array.isArray(t))throw new ee;return t.forEach(e),t}}function ue(e){if(typeof e!="string"||!e.isWellFormed())throw new ee;return e}function dn(e){return t=>{let r=At(e)(t);if(r.length>Wg||new Set(r).size!==r.length)throw new ee;return r}}function _a(e){return t=>t===""?t:e(t)}function Ts(e){return t=>t===null?t:e(t)}function Oa(e){if(typeof e!="boolean")throw new ee;return e}function Be(...e){return t=>{if(!e.includes(t))throw new ee;return t}}function Ir(e){return t=>{if(typeof t!="string"||!e.test(t))throw new ee;return t}}function _t(e){let t=Ir(/^[a-z][a-z0-9-]{1,30}$/)(e);if(t==="reporter"||t==="no-account")throw new ee;return t}function Ot(e){return Ir(/^[a-z][a-z0-9_]{1,40}$/)(e)}function zt(e){return Ir(/^[a-z][a-z0-9_]{0,40}$/)(e)}function ed(e){return Ir(/^[a-z2-7]{26}$/)(e)}function Jn(e){if(typeof e!="number"||!Number.isInteger(e)||e<0||e>4294967295)throw new ee;return e}function Yt(e){let t=Ir(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(e),r=new Date(`${t}T00:00:00Z`);if(Number.isNaN(r.getTime())||r.toISOString().slice(0,10)!==t||r.getTime()<0)throw new ee;return t}function Mr(e){return t=>{let r=La(()=>se(ue(t)));if(e!==null&&r.length!==e)throw new ee;return t}}function un(e){if(!xl(se(Mr(32)(e))))throw new ee;return e}function Lt(e){return La(()=>cr(ue(e))),e}function td(e){return La(()=>Bi(ue(e))).fill(0),e}function La(e){try{return e()}catch{throw new ee}}var Ra=["none","low","moderate","severe","death","not_known"],Ca=["rare","unlikely","possible","likely","certain","not_known"],Ia=["engaged","not_engaged","not_known"],Ma=["notifiable","not_notifiable","not_known"],qg=["acknowledged","declined","question","outcome","answer"],jg=["consent","serious_harm"],zg=16,Yg=64,Gg=/^[a-z][a-z0-9_]{0,39}$/;function Zg(e){for(let[t,r]of Object.entries(jt(e)))Ir(Gg)(t),Array.isArray(r)?At(ue)(r):ue(r);return e}function rd(e){if(!Array.isArray(e)||e.length!==0)throw new ee;return e}function Vg(e){let t=dn(Lt)(e);if(t.length===0||t.length>zg)throw new ee;return t}function Xg(e){let t=At(Ee({title:ue,text:ue}))(e);if(t.length>Yg)throw new ee;return t}var nd=Mr(32),od={report:Ee({recipient:Lt,token:Lt,signer:un,staff:At(Ee({name:_t,recipient:Lt,key:Mr(32)})),excluded:At(_t),answers:Zg,files:rd}),message:Ee({text:ue}),feedback:Ee({outcome:Be("action_taken","no_action"),result:_a(zt),text:ue,changed:ue}),identity:Ee({inner:Mr(null)}),request:Ee({body:Ot,text:ue}),consent:Ee({body:Ot,given:Oa}),withdrawal:Ee({text:ue}),rating:Ee({score:Be(1,2,3,4,5),text:ue}),checkin:Ee({month:Be(1,3,6,12),detriment:Be("no","afraid","yes"),text:ue}),note:Ee({text:ue}),classification:Ee({nation:zt,setting:zt,about:dn(zt),categories:dn(zt),urgency:zt,reporter:zt,flags:dn(zt),nhs_funded:Ts(Oa),severity:Be(...Ra),likelihood:Be(...Ca),candour:Be(...Ia),irmer:Be(...Ma),happened:Ts(Yt),known:Ts(Yt),text:ue}),route:Ee({edition:nd,bodies:dn(Ot),text:ue}),override:Ee({body:Ot,text:ue}),approval:Ee({of:Jn,text:ue}),task:Ee({for:_t,due:Yt,text:ue}),pack:Ee({body:Ot,recipient:Lt,signer:un,sealed_to:Vg,basis:Be(...jg),edition:nd,shared:Jn,parts:Xg,files:rd,text:ue}),letter:Ee({says:Be(...qg),suggestion:_a(Ot),text:ue}),diary:Ee({day:Yt,text:ue}),grant:Ee({for:_t,to:Lt,key:td,signer:un})};var id=["reporter","reviewer","lead","custodian","liaison"],Qg=/^[a-z2-7]{16}$/,Jg=/^referral-[a-z2-7]{16}$/,$r=["reporter"],ur=["reviewer","lead"],sd=["reporter","reviewer","lead"],Ss={report:{thread:"shared",by:$r},message:{thread:"shared",by:sd},feedback:{thread:"shared",by:ur},identity:{thread:"shared",by:$r},request:{thread:"shared",by:ur},consent:{thread:"shared",by:$r},withdrawal:{thread:"shared",by:$r},rating:{thread:"shared",by:$r},checkin:{thread:"shared",by:$r},note:{thread:"staff",by:ur},classification:{thread:"staff",by:ur},route:{thread:"staff",by:ur},override:{thread:"staff",by:ur},approval:{thread:"staff",by:["lead"]},task:{thread:"staff",by:ur},pack:{thread:"referral",by:ur},letter:{thread:"referral",by:["liaison","reviewer","lead"]},diary:{thread:"private",by:$r},grant:{thread:"grant",by:sd}},ad=Object.keys(Ss);function Bs(e){return Ss[e].thread}function cd(e,t){let{thread:r}=Ss[e];return r==="referral"?pn(t):r===t}function yt(e){if(!Qg.test(e))throw new ee;return`referral-${e}`}function pn(e){return Jg.test(e)}function ld(e){if(e==="shared"||e==="staff"||e==="grant"||e==="private"||typeof e=="string"&&pn(e))return e;throw new ee}function eo(e,t,r){let n=t==="letter"&&r.says==="answer";return Ss[t].by.includes(e)&&!(n&&e==="liaison")}var fd=de(`candour/1 doc
`),As=de(`
`),ey=32,$a=[4096,16384,65536,262144,1048576],ty=1024,Kr=class extends Error{constructor(){super("longer than the largest document")}};function ry(e){let{v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:l,data:d}=e;return de(JSON.stringify({v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:l,data:d}))}function dd(e,t){let r=ry(e);return md(r),gd(e.kind,r,xe(bl(ar(fd,r),t)))}function ud(e){let t=e.indexOf(As[0]),r=e.indexOf(As[0],t+1);if(t<0||r<0)throw new ee;let n=new Uint8Array(e.slice(0,t)),o=hd(e.subarray(t+1,r)),s=md(n);if(!Ve(ny(s.kind,n,o),e))throw new ee;return{document:s,line:n,signature:o}}function ny(e,t,r){try{return gd(e,t,r)}catch{throw new ee}}function pd(e,t){let r;try{r=se(e.signature)}catch{return!1}return kl(r,ar(fd,e.line),t)}function hd(e){try{return hl(e)}catch{throw new ee}}function md(e){let t;try{t=JSON.parse(hd(e))}catch{throw new ee}let r=oy(t)(t);if(!Ve(de(JSON.stringify(r)),e))throw new ee;return r}function oy(e){let t=Be(...ad)(jt(e).kind);return Ee({v:n=>{if(n!==1)throw new ee;return 1},kind:Be(t),case:ed,thread:ld,n:Jn,head:Mr(32),by:n=>n==="reporter"?n:_t(n),role:Be(...id),day:Yt,data:od[t]})}function gd(e,t,r){let n=ar(t,As,de(r),As),s=(e==="grant"?[ty]:$a).find(a=>a>=n.length);if(s===void 0)throw new Kr;let i=new Uint8Array(s).fill(ey);return i.set(n),i}function sy(e){let t=jt(e),r=_t(t.name),n=Be("reviewer","lead","custodian","liaison")(t.role),o=t.body===void 0||t.body===null?null:Ot(t.body);if(n==="liaison"!=(o!==null))throw new ee;return{name:r,display:t.display===void 0?r:ue(t.display),role:n,body:o,recipient:Lt(t.recipient),key:un(t.key),until:t.until===null?null:Yt(t.until)}}function iy(e){let t=jt(e);return{recipient:Lt(t.recipient),name:ue(t.name),account:t.account===null?null:_t(t.account)}}function ay(e){let t=new Map;for(let r of At(n=>n)(e)){let n=jt(r),o=Ot(n.id);if(t.has(o))throw new ee;t.set(o,At(s=>s)(n.recipients).map(iy))}return t}var _s=class e{constructor(t,r){this.byName=t;this.bodies=r}byName;bodies;static from(t,r=[]){let n=new Map;for(let o of At(s=>s)(t)){let s=sy(o);if(n.has(s.name))throw new ee;n.set(s.name,s)}return new e(n,ay(r))}find(t){return this.byName.get(t)}recipientsOf(t){return this.bodies.get(t)??[]}everybody(){return[...this.byName.values()]}displayName(t){return this.find(t)?.display??t}};function yd(e){return se(e.key)}function wd(e,t){return e.until===null||t<=e.until}async function Ur(){let e=await Ie("/api/v1/keys");try{return _s.from(e.people,e.bodies)}catch{throw new $e(0,f("browser-keyring-unreadable"),{})}}var Rt=class extends Error{constructor(r){super(r);this.reason=r}reason};function Te(e,t){if(!e)throw new Rt(t)}function Os(e,t,r,n){let o=cy(e.document,t,r,n);Te(pd(e,o),"bad_signature")}function cy(e,t,r,n){let{kind:o,data:s}=e;if(e.by==="reporter")return Te(e.role==="reporter"&&eo("reporter",o,s),"not_allowed"),Te(t!==null,"not_allowed"),t;let i=r.find(e.by);return Te(i!==void 0,"unknown_author"),Te(e.role===i.role&&eo(i.role,o,s),"not_allowed"),Te(i.role!=="liaison"||n!==null&&i.body===n,"not_allowed"),Te(wd(i,e.day),"not_allowed"),yd(i)}function Ls(e,t){let r=je(de("candour/1 case"),cr(e),t);return Qr(r.subarray(0,16))}function bd(e){let t=e.slice(0,8).toUpperCase();return`${t.slice(0,4)}-${t.slice(4)}`}var xd=de("candour/1 head");function Ct(e,t){return je(xd,je(de(e)),je(de(t)))}function Ka(e,t){return je(xd,e,je(t))}async function Rs(e,t){let r;try{r=await Es(e,t)}catch(n){throw new Rt(n instanceof Cr?n.reason:"cannot_open")}try{return ud(r)}catch{throw new Rt("malformed")}finally{r.fill(0)}}async function kd(e,t,r,n){try{return{verdict:"verified",key:await ly(e,t,r,n)}}catch(o){if(o instanceof Rt)return{verdict:o.reason,key:null};throw o}}async function ly(e,t,r,n){let o=await Rs(e,r.identity),{document:s}=o;Te(s.kind==="grant","wrong_place"),Te(s.case===t,"wrong_case"),Te(s.thread==="grant"&&s.n===0,"wrong_place"),Te(Ve(se(s.head),Ct(t,"grant")),"wrong_place"),Te(s.data.for===r.account&&s.data.to===r.recipient,"wrong_place");let i=$o(s.data.key),a=se(s.data.signer);return Te(Ls(i,a)===t,"wrong_case"),Os(o,a,n,null),{caseId:t,identity:s.data.key,recipient:i,signer:a}}function to(e,t,r){return Ua(e,{caseId:t.caseId,identity:t.identity,signer:t.signer},r)}async function Ua(e,t,r){let n=[],o=Ct(t.caseId,e.thread);for(let s=0;s<e.length;s++){let i=e.ciphertexts.get(s);if(i===void 0){n.push({n:s,verdict:"missing",document:null}),o=null;continue}let a={thread:e.thread,n:s,head:o,body:uy(n[0])},c=await py(i,a,t,r);if(c.verdict==="cannot_open"&&s===1&&fy(n[0])&&dy(i)){n.push({n:s,verdict:"for_custodians",document:null}),o=o&&Ka(o,i);continue}n.push(c),o=c.document&&Ka(se(c.document.head),i)}return{entries:n,head:o}}function fy(e){let t=e?.document;return t?.kind==="report"&&t.data.answers.mode==="confidential"}function dy(e){return $a.includes(Sa(e))}function uy(e){let t=e?.document;return t?.kind==="pack"?t.data.body:null}async function py(e,t,r,n){try{let o=await Rs(e,r.identity);return hy(o,t,r,n),{n:t.n,verdict:"verified",document:o.document}}catch(o){if(o instanceof Rt)return{n:t.n,verdict:o.reason,document:null};throw o}}function hy(e,t,r,n){let{document:o}=e,{thread:s,n:i,head:a,body:c}=t;Te(o.case===r.caseId,"wrong_case"),Te(o.thread===s&&o.n===i&&cd(o.kind,s),"wrong_place"),Te(o.kind==="report"==(s==="shared"&&i===0),"wrong_place"),Te(o.kind==="pack"===(pn(s)&&i===0),"wrong_place"),Te(my(o,r),"wrong_place"),Os(e,r.signer,n,c),Te(gy(o),"wrong_case"),Te(a===null||Ve(se(o.head),a),"wrong_head")}function my(e,{addressee:t}){return e.kind!=="pack"||t===void 0?!0:e.data.body===t.body&&e.data.sealed_to.includes(t.recipient)}function gy(e){return e.kind!=="report"&&e.kind!=="pack"?!0:Ls(e.data.recipient,se(e.data.signer))===e.case}var yy=1e5;function Cs(e,t){let{n:r,entries:n}=e.threads[t]??{n:0,entries:[]};if(!Number.isInteger(r)||r<0||r>yy)throw new Error("not a thread");let o=new Map(n.map(s=>[s.n,wy(s.ciphertext)]));return{thread:t,length:r,ciphertexts:o}}function wy(e){try{return se(e)}catch{return new Uint8Array}}function Is(e,t){return e.proposals.find(r=>r.about===t)}function Ms(e){return e.links.filter(({kind:t,from_other:r})=>t==="merged"&&r)}var $s=class{questions;states;actions;constructor(t){this.questions=Na(t,"questions"),this.states=Na(t,"states"),this.actions=Na(t,"actions")}state(t){return Ed(this.states,t)}action(t){return Ed(this.actions,t)}};function Ed(e,t){return e.find(r=>r.id===t)?.label??t}function Na(e,t){return[...G(`[data-words="${t}"]`,e.content).querySelectorAll("[data-id]")].map(n=>({id:n.dataset.id,label:vd(G("dt",n)),options:new Map([...n.querySelectorAll("dd")].map(o=>[o.dataset.value,vd(o)]))}))}function vd(e){return(e.textContent??"").trim()}async function Td(e,t,r,n,o){let s=Bs(e.kind),i=s==="staff"?[n.recipient]:[n.recipient,o];return hn(e.kind,by(e),{caseId:n.caseId,thread:s,...t},r,i)}var Pa=class extends Error{};async function hn(e,t,{caseId:r,thread:n,n:o,head:s,day:i},a,c){let{account:l,role:d,signingSeed:u}=a;if(!eo(d,e,t))throw new Pa;let p={v:1,kind:e,case:r,thread:n,n:o,head:xe(s),by:l,role:d,day:i,data:t},h=dd(p,u);try{return await ks(h,c)}finally{h.fill(0)}}function Gt(e){return e.replace(/\r\n?/g,`
`)}function by(e){let t=Gt(e.text);switch(e.kind){case"message":case"note":return{text:t};case"feedback":return{outcome:e.outcome,result:e.result,text:t,changed:Gt(e.changed)};case"request":case"override":return{body:e.body,text:t};case"route":return{edition:e.edition,bodies:e.bodies,text:t};case"approval":return{of:e.of,text:t};case"task":return{for:e.for,due:e.due,text:t};case"classification":{let{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:l}=e,{severity:d,likelihood:u,candour:p,irmer:h,happened:m,known:y}=e;return{...{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:l},severity:d,likelihood:u,candour:p,irmer:h,happened:m,known:y,text:t}}}}var Ha=class extends Error{constructor(r){super("a body without a recipient");this.body=r}body};function Sd(){return Qr(Jr(10))}async function Bd(e,t,r,n,o,s){let i=Ad(e.body,s),a={body:e.body,recipient:o.recipient,signer:xe(o.signer),sealed_to:i,basis:e.basis,edition:e.edition,shared:e.shared,parts:e.parts.map(({title:d,text:u})=>({title:d,text:Gt(u)})),files:[],text:Gt(e.text)},c=yt(t),l={caseId:o.caseId,thread:c,n:0,head:Ct(o.caseId,c),day:r};return hn("pack",a,l,n,[o.recipient,...i])}async function Ks(e,t,r,n,o){let s={says:e.says,suggestion:e.suggestion,text:Gt(e.text)},i={caseId:n.caseId,thread:yt(n.referral),...t};return hn("letter",s,i,r,[n.recipient,...Ad(n.body,o)])}function Ad(e,t){let r=t.recipientsOf(e).map(({recipient:n})=>n);if(r.length===0)throw new Ha(e);return r}async function _d(e,t,r,n,o){let i={body:o.find(n.account)?.body??"",recipient:n.recipient},a={caseId:r,identity:n.identity,signer:null,addressee:i},c=await Ua({...e,thread:yt(t)},a,o),l=Ld(c,t,r);if(l!==null)return{verdict:"verified",opened:l};let d=c.entries[0]?.verdict??"missing";return{verdict:d==="verified"?"wrong_place":d,opened:null}}async function Od(e,t,r,n){let o=await to({...e,thread:yt(t)},r,n);return{thread:o,opened:Ld(o,t,r.caseId)}}function Ld(e,t,r){let n=e.entries[0]?.document;if(n?.kind!=="pack")return null;let{body:o,recipient:s}=n.data;return{to:{caseId:r,referral:t,body:o,recipient:s},pack:n,thread:e}}function Rd(e,t,r){if(e.some(({document:i})=>i?.kind==="withdrawal"))return"not_given";let n=e.findLastIndex(({document:i})=>i?.kind==="consent"&&i.data.body===t),o=n<0?0:n,s=e[o]?.document??null;return xy(s,r)?e.slice(o+1).every(ky)?"given":"unknown":"not_given"}function xy(e,t){if(e?.kind==="consent")return e.data.given;if(e?.kind!=="report")return!1;let r=e.data.answers.consent;return Array.isArray(r)?r.includes(t):r===t}function ky({verdict:e}){return e==="verified"||e==="for_custodians"}function Us(e,t){return e.some(({document:r})=>{if(r?.kind!=="approval"||r.role!=="lead"||r.data.of>=r.n)return!1;let n=e[r.data.of]?.document;return n?.kind==="override"&&n.data.body===t&&n.by!==r.by})}function nt(e,t){return e.entries.flatMap(({document:r})=>r?.kind===t?[r]:[])}function ze(e,t){return nt(e,t).at(-1)??null}function Ns({bundle:e,staff:t,referrals:r}){let n={classification:Ey(e.classification,ze(t,"classification")?.data??null),route:vy(e.route,ze(t,"route")?.data.bodies??null),proposals:Sy(e,t),tasks:By(e.tasks,t),referrals:Ay(e.referrals,r)};return Object.keys(n).filter(o=>!n[o])}function Ey(e,t){if(e===null||t===null)return e===t;let{routing:r}=e;return["severity","likelihood","candour","irmer"].every(n=>e[n]===t[n])&&["nation","setting","urgency","reporter","nhs_funded"].every(n=>r[n]===t[n])&&["about","categories","flags"].every(n=>Ty(r[n],t[n]))}function vy(e,t){return e===null||t===null?e===t:e.length===t.length&&e.every((r,n)=>r===t[n])}function Ty(e,t){return e.length===t.length&&e.every(r=>t.includes(r))}function Sy(e,t){return e.proposals.every(({about:r,proposed_by:n,approved_by:o})=>{let s=(a,c)=>t.entries.some(({document:l})=>l?.kind===a&&l.by===n&&(l.kind!=="override"||l.data.body===c));if(r==="unreadable")return!0;if(r==="no_action")return s("note");let i=r.replace(/^override:/,"");return s("override",i)&&(o===null||Us(t.entries,i))})}function By(e,t){let r=t.entries.flatMap(({document:o})=>o?.kind==="task"?[o]:[]),n=o=>r.some(({n:s,data:i})=>s===o.n&&i.for===o.for&&i.due===o.due_on);return e.every(n)&&r.every(({n:o})=>e.some(s=>s.n===o))}function Ay(e,t){let r=n=>{let o=t.find(({id:i})=>i===n.id)?.opened?.pack.data,s=ro(t.find(({id:i})=>i===n.id)?.thread);return o?.body===n.body&&o.basis===n.basis&&s===n.state};return e.every(r)&&t.every(({id:n})=>e.some(o=>o.id===n))}function ro(e){let t="sent";for(let{document:r}of e?.entries??[])r?.kind==="letter"&&(r.data.says==="outcome"&&(t="answered"),r.data.says==="declined"&&(t="declined"),r.data.says==="acknowledged"&&t==="sent"&&(t="acknowledged"));return t}var Id=["report","excluded","own-key","head"];function Md(e,t,r){let{bundle:n,key:o,shared:s,staff:i,referrals:a,report:c,sealedMode:l}=e,d=[];if(r||d.push("own-key"),c===null)d.push("report");else{let w=c.data.answers.danger==="yes",{excluded:v}=c.data;v.includes(t)&&d.push("excluded"),n.holders.some(E=>E!==t&&v.includes(E))&&d.push("holder-excluded"),n.mode!==l&&d.push("mode"),w&&!n.danger&&d.push("danger-hidden"),!w&&n.danger&&d.push("danger-added")}Cd(n.signer,o.signer)||d.push("signer");let u=a.map(({id:w,thread:v})=>[v,n.threads[`referral-${w}`]]);return[[s,n.threads.shared],[i,n.threads.staff],...u].some(([w,v])=>w.head!==null&&v!==void 0&&!Cd(v.head,w.head))&&d.push("head"),([...s.entries.slice(c===null?1:0),...i.entries,...a.flatMap(({thread:w})=>w.entries)].some(({verdict:w})=>w!=="verified"&&w!=="for_custodians")||a.some(({opened:w})=>w===null))&&d.push("gaps"),Ns(e).length>0&&d.push("differs"),d}function Cd(e,t){try{return Ve(se(e),t)}catch{return!1}}var _y=["named","confidential","anonymous"];async function mn(e,t,r,n){if(t.case!==e)return{refused:"wrong_answer"};let o={account:r.account,identity:r.keys.identity,recipient:r.keys.recipient},s=await kd(Ly(t),e,o,n);if(s.key===null)return{refused:s.verdict};let i=await to(Cs(t,"shared"),s.key,n),a=await to(Cs(t,"staff"),s.key,n),c=await Oy(t,s.key,n),l=i.entries[0]?.document??null,d=l?.kind==="report"?l:null,u=w=>n.displayName(w),p={bundle:t,key:s.key,shared:i,staff:a,referrals:c,report:d,sealedMode:Ry(d),nameOf:u},h=Cy(r,n),m=Md(p,r.account,h!==null),y=m.some(w=>Id.includes(w))?null:h;return{opened:{...p,warnings:m,actsAs:y}}}async function Oy(e,t,r){let n=e.referrals.map(({id:i})=>`referral-${i}`),o=[...new Set([...n,...Object.keys(e.threads)])].filter(pn),s=async i=>{let a=i.slice(9);return{id:a,...await Od(Cs(e,i),a,t,r)}};return Promise.all(o.map(s))}function Ly(e){try{return se(e.grant)}catch{return new Uint8Array}}function Ry(e){let t=e?.data.answers.mode;return typeof t=="string"&&_y.includes(t)?t:"anonymous"}function Cy({account:e,keys:t},r){let n=r.find(e);return n!==void 0&&n.until===null&&n.recipient===t.recipient&&Ve(se(n.key),t.signer)?n.role:null}var no=class extends Error{};async function Ps(e,t,r,n,o){let{n:s,head:i}=t.bundle.threads.shared;return{action:e.action,target:e.target??null,shared:{n:s,head:i},entry:e.entry===void 0?null:await Iy(e.entry,t,r,n,o),details:e.details??null}}async function Iy(e,t,r,n,o){let{actsAs:s,report:i,key:a}=t;if(s===null||i===null)throw new no;let c={account:r.account,role:s,signingSeed:r.keys.signingSeed};if(e.kind==="pack"){let h=yt(e.referral),m=await Bd(e,e.referral,o,c,a,n);return Da(h,0,Ct(a.caseId,h),m)}if(e.kind==="letter"){let h=t.referrals.find(({id:E})=>E===e.referral)?.opened;if(!h)throw new no;let m=yt(e.referral),{n:y,head:w}=$d(t,m,h.thread.head),v=await Ks(e,{n:y,head:w,day:o},c,h.to,n);return Da(m,y,w,v)}let l=Bs(e.kind)==="staff"?"staff":"shared",{n:d,head:u}=$d(t,l,t[l].head),p=await Td(e,{n:d,head:u,day:o},c,a,i.data.token);return Da(l,d,u,p)}function $d(e,t,r){let n=e.bundle.threads[t];if(n===void 0)throw new no;return{n:n.n,head:r??se(n.head)}}function Da(e,t,r,n){return{thread:e,n:t,head:xe(r),ciphertext:xe(n)}}function Hs(e){return e.bodies.filter(({role:t})=>t!=="support")}function Fa(e,t){return[...e?.bodies??[],...e?.others??[]].find(r=>r.id===t)}function It(e,t){return Fa(e,t)?.name??t}function oo(e,t){return e?.find(r=>r.id===t)?.label??t}function Kd(e,t){return(t?.results??[]).filter(n=>n.outcome===e).map(({id:n,label:o})=>({value:n,label:o}))}async function Ud(){return Pd("/api/v1/vocabulary")}async function Nd(e,t){let r=new URLSearchParams;return t?.happened&&r.set("happened",t.happened),t?.known&&r.set("known",t.known),Pd(`/api/v1/cases/${e}/routing?${r}`)}async function Pd(e){try{return await Ie(e)}catch(t){if(t instanceof $e&&t.status===404)return null;throw t}}var Ds=class{kept=new Map;drawn=new Set;has(t){return this.kept.has(t)}follow(t,r){this.drawn.add(t);let n=this.kept.get(t);n!==void 0&&$y(r,n);let o=()=>this.kept.set(t,My(r));r.addEventListener("input",o),r.addEventListener("change",o)}write(t,r,n){this.kept.set(t,[{name:r,value:n,written:!0}])}drop(t){this.kept.delete(t)}clear(){this.kept.clear(),this.drawn.clear()}drawAgain(){this.drawn.clear()}orphans(){return[...this.kept].filter(([r])=>!this.drawn.has(r)).flatMap(([,r])=>r.filter(({written:n,value:o})=>n&&o.trim()!=="")).map(({value:r})=>r)}};function Hd(e){return[...e.elements].filter(t=>(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement)&&t.name!=="")}function Dd(e){return e instanceof HTMLInputElement&&(e.type==="checkbox"||e.type==="radio")}function My(e){return Hd(e).filter(r=>!Dd(r)||r.checked).map(r=>({name:r.name,value:r.value,written:r instanceof HTMLTextAreaElement}))}function $y(e,t){for(let r of Hd(e)){let n=t.filter(({name:o})=>o===r.name);Dd(r)?r.checked=n.some(({value:o})=>o===r.value):n[0]!==void 0&&(r.value=n[0].value)}}function Fd(e,t){let n=[...t.shared.entries.slice(e.bundle.threads.shared.n),...t.staff.entries.slice(e.bundle.threads.staff.n)].flatMap(({document:s})=>s?[s.by==="reporter"?f("browser-meanwhile-reporter"):t.nameOf(s.by)]:[]),o=[...new Set(n)];return o.length>0?f("browser-meanwhile",{names:ce(o)}):f("browser-meanwhile-state")}function Wd(e){let t=e.map(n=>{let o=n.querySelector("h2"),s=g("a",{class:"govuk-link",href:`#${n.id}`},o?.textContent??"");return s.addEventListener("click",i=>{i.preventDefault(),Wa(n)}),g("li",{},s)}),r=g("h2",{class:"govuk-visually-hidden",id:"parts-heading"},f("browser-parts"));return g("nav",{class:"candour-parts","aria-labelledby":"parts-heading"},r,g("ul",{},...t))}function Wa(e){e.querySelector("h2")?.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Mt(e){return g("dl",{class:"govuk-summary-list"},...e.map(([t,r])=>g("div",{class:"govuk-summary-list__row"},g("dt",{class:"govuk-summary-list__key"},t),g("dd",{class:"govuk-summary-list__value"},r))))}function J(e,t,...r){let n=g("h2",{class:"govuk-heading-m",id:`${e}-heading`,tabindex:"-1"},t);return g("section",{"aria-labelledby":n.id,id:e},n,g("div",{"data-errors":""}),...r)}function D(e){return g("p",{class:"govuk-body"},e)}function Ae(e){return g("p",{class:"candour-text"},e)}function pe({value:e="",rows:t=5,...r}){let n=g("textarea",{class:"govuk-textarea",rows:String(t),...ja(r)});return n.value=e,za(r,n)}function pr({value:e="",type:t="text",...r}){let o=g("input",{class:`govuk-input ${t==="date"?"govuk-input--width-10":""}`,type:t,...ja(r)});return o.value=e,za(r,o)}function lt({choices:e,value:t,...r}){let n=e.map(s=>g("option",{value:s.value},s.label)),o=g("select",{class:"govuk-select candour-select",...ja(r)},...n);return t!==void 0&&(o.value=t),za(r,o)}function Nr(e){return Fs(e,qa(e))}function hr(e){return Fs(e,qd("radios","radio",e))}function qa(e){return qd("checkboxes","checkbox",e)}function Fs({id:e,label:t,hint:r},...n){let o=g("fieldset",{class:"govuk-fieldset",id:e,tabindex:"-1",...r===void 0?{}:{"aria-describedby":`${e}-hint`}},g("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},t),jd(e,r),...n);return g("div",{class:"govuk-form-group"},o)}function qd(e,t,{id:r,name:n,choices:o,chosen:s=[],small:i=!0}){let a=o.map(({value:c,label:l,hint:d})=>{let u=`${r}-${c}`,p=g("input",{class:`govuk-${e}__input`,type:t,id:u,name:n,value:c});return p.checked=s.includes(c),d!==void 0&&p.setAttribute("aria-describedby",`${u}-hint`),g("div",{class:`govuk-${e}__item`},p,g("label",{class:`govuk-label govuk-${e}__label`,for:u},l),d===void 0?null:g("div",{class:`govuk-hint govuk-${e}__hint`,id:`${u}-hint`},d))});return g("div",{class:`govuk-${e} ${i?`govuk-${e}--small`:""}`},...a)}function ja({id:e,name:t,hint:r}){return{id:e,name:t,...r===void 0?{}:{"aria-describedby":`${e}-hint`}}}function za({id:e,label:t,hint:r,hiddenLabel:n=!1},o){return g("div",{class:"govuk-form-group"},g("label",{class:n?"govuk-visually-hidden":"govuk-label govuk-label--s",for:e},t),jd(e,r),o)}function jd(e,t){return t===void 0?null:g("div",{class:"govuk-hint",id:`${e}-hint`},t)}function Pe({id:e,drafts:t,fields:r,button:n,secondary:o=!1,send:s}){let a=g("button",{class:o?"govuk-button govuk-button--secondary":"govuk-button",type:"submit"},n),c=g("form",{method:"post",novalidate:""},...r,a);return t.follow(e,c),gt(c,()=>s(new Ya(c))),c}var Ya=class{constructor(t){this.form=t;this.data=new FormData(t)}form;data;one(t){let r=this.data.get(t);return typeof r=="string"?r:""}many(t){return this.data.getAll(t).filter(r=>typeof r=="string")}needed(t,r){let n=this.one(t);if(n.trim()!=="")return n;throw new ye(r,this.idOf(t))}idOf(t){let r=this.form.querySelector(`[name="${CSS.escape(t)}"]`),n=r?.matches("[type=radio], [type=checkbox]")?r.closest("fieldset"):r;if(!n?.id)throw new Error(`the form has no ${t}`);return n.id}};function _e(e,t,...r){let n=g("details",{class:"govuk-details"},g("summary",{class:"govuk-details__summary"},g("span",{class:"govuk-details__summary-text"},e)),g("div",{class:"govuk-details__text"},...r));return n.open=t,n}function Oe(e,t,r,...n){let o=_e(t,r.drafts.has(r.id),...n,Pe(r));return o.dataset.action=e,o}function Ye(e,t,r=!0){let o=g("button",{class:r?"govuk-button govuk-button--secondary":"govuk-button",type:"button"},e);return o.addEventListener("click",t),o}function zd(e,t,r){let o=[...new Set(e.map(({group:h})=>h))].map(h=>Ky(h,e.filter(({group:m})=>m===h),t)),s=g("p",{class:"govuk-body",role:"status"}),i=()=>o.flatMap(({items:h})=>h.map(({input:m})=>m)),a=()=>{let h=i().filter(({checked:m})=>m).map(({value:m})=>m);return e.filter(({id:m})=>h.includes(m))},c=()=>{let h=a().map(({label:m})=>m);s.textContent=h.length===0?f("browser-categories-none"):f("browser-categories-chosen",{labels:h.join("; ")})},l=pr({id:"category-filter",name:"",type:"search",label:f("browser-category-filter")}),d=l.querySelector("input");d.removeAttribute("name"),d.addEventListener("input",()=>Uy(o,d.value)),d.addEventListener("keydown",h=>{h.key==="Enter"&&h.preventDefault()});let u=f("browser-categories-label"),p=Fs({id:"classify-categories",name:"categories",label:u,hint:f("browser-categories-hint")},s,l,...o.map(({details:h})=>h));return p.addEventListener("change",()=>{c(),r(a())}),queueMicrotask(c),c(),p}function Ky(e,t,r){let n=t.map(({id:a,label:c})=>({value:a,label:c})),o=qa({id:"category",name:"categories",choices:n,chosen:r}),s=[...o.children].map((a,c)=>({item:a,input:a.querySelector("input"),words:`${e} ${t[c]?.label??""}`.toLowerCase()})),i=s.some(({input:a})=>a.checked);return{details:_e(e,i,o),items:s}}function Uy(e,t){let r=t.toLowerCase().split(/\s+/).filter(n=>n!=="");for(let{details:n,items:o}of e){let s=!1;for(let{item:i,input:a,words:c}of o){let l=r.every(d=>c.includes(d));ht(i,l||a.checked),s||=l}ht(n,s||o.some(({input:i})=>i.checked)),n.open=r.length>0?s:o.some(({input:i})=>i.checked)}}function Yd(e,t,r){return e===null?Ny(t,r):{...e,text:""}}function Ny(e,{proposed:t,urgencies:r}){let n=t.filter(a=>Py(a,e)),o=(a,c)=>n.findLast(l=>l.field===a)?.to??c,s=a=>[...new Set(n.filter(c=>c.field===a).map(({to:c})=>c))],i=r.map(({id:a})=>a);return{nation:o("nation","not_sure"),setting:o("setting","not_sure"),about:[],categories:s("categories"),urgency:Ga([...s("urgency"),"standard"],i),reporter:o("reporter","prefer_not_to_say"),flags:s("flags"),nhs_funded:null,severity:"not_known",likelihood:"not_known",candour:"not_known",irmer:"not_known",happened:null,known:null,text:""}}function Py({question:e,value:t},r){let n=r[e];return n===void 0?!1:t===null?Array.isArray(n)?n.length>0:n.trim()!=="":Array.isArray(n)?n.includes(t):n===t}function Ga(e,t){let r=e.filter(n=>t.includes(n));return r.reduce((n,o)=>t.indexOf(o)<t.indexOf(n)?o:n,r[0]??"standard")}function Gd(e){let{severity:t,likelihood:r,candour:n,irmer:o,happened:s,known:i,text:a,...c}=e;return{routing:c,severity:t,likelihood:r,candour:n,irmer:o}}function Vd(e,t,r,n){let{words:o,drafts:s}=e,i=Yd(r,n,t),a=(m,y)=>lt({id:`classify-${m}`,name:m,label:f(`browser-classify-${m}`),choices:Za(y),value:i[m]}),c=Nr({id:"classify-flags",name:"flags",label:f("browser-classify-flags"),choices:Za(t.flags),chosen:i.flags}),l=a("urgency",t.urgencies),d=m=>Dy(m,c,l,t),u=[zd(t.categories,i.categories,d),l,a("nation",t.nations),a("setting",t.settings),Hy(i),Nr({id:"classify-about",name:"about",label:f("browser-classify-about"),choices:Za(t.about),chosen:i.about}),a("reporter",t.reporters),c,a("severity",t.severities),a("likelihood",t.likelihoods),a("candour",t.candour),a("irmer",t.irmer),Zd("happened",i.happened),Zd("known",i.known),pe({id:"classify-text",name:"text",label:f("browser-classify-text"),hint:f("browser-classify-text-hint"),rows:3})],p=r===null?o.action("classify"):f("browser-classify-again");return Oe("classify",p,{id:"classify",drafts:s,fields:u,button:o.action("classify"),send:m=>{let y=Fy(m),w=f("browser-acted",{action:o.action("classify")}),v={action:"classify",entry:{kind:"classification",...y},details:Gd(y)};return e.take(v,{form:"classify",section:"route",done:w})}})}function Za(e){return e.map(({id:t,label:r})=>({value:t,label:r}))}function Zd(e,t){let r={label:f(`browser-classify-${e}`),hint:f(`browser-classify-${e}-hint`)};return pr({id:`classify-${e}`,name:e,type:"date",value:t??"",...r})}function Hy({nhs_funded:e}){let t=["yes","no","not_known"].map(n=>({value:n,label:f(`browser-nhs-${n}`)})),r=e===null?"not_known":e?"yes":"no";return hr({id:"classify-nhs",name:"nhs_funded",label:f("browser-classify-nhs"),choices:t,chosen:[r]})}function Dy(e,t,r,n){let o=new Set(e.flatMap(a=>a.sets_flags));for(let a of t.querySelectorAll("input"))o.has(a.value)&&(a.checked=!0);let s=r.querySelector("select"),i=n.urgencies.map(({id:a})=>a);s.value=Ga([s.value,...e.map(a=>a.urgency)],i)}function Fy(e){let t=e.one("nhs_funded");return{nation:e.one("nation"),setting:e.one("setting"),about:e.many("about"),categories:e.many("categories"),urgency:e.one("urgency"),reporter:e.one("reporter"),flags:e.many("flags"),nhs_funded:t==="not_known"||t===""?null:t==="yes",severity:Be(...Ra)(e.one("severity")),likelihood:Be(...Ca)(e.one("likelihood")),candour:Be(...Ia)(e.one("candour")),irmer:Be(...Ma)(e.one("irmer")),happened:e.one("happened")||null,known:e.one("known")||null,text:e.one("text")}}function Xd(e){let{opened:t,vocabulary:r}=e,n=ze(t.staff,"classification"),o=n===null?[D(f("browser-not-classified"))]:[Wy(n.by,n.day,e),...qy(n.data,r)],s=e.offers("classify")&&r&&t.report?[Vd(e,r,n?.data??null,t.report.data.answers)]:[];return J("classification",f("browser-section-classification"),...o,...s)}function Wy(e,t,{opened:r}){return D(f("browser-signed-by",{name:r.nameOf(e),day:Q(t)}))}function qy(e,t){let r=(s,i)=>oo(s,i),n=(s,i)=>i.map(a=>oo(s,a)).join("; ")||f("browser-none-chosen"),o=[[f("browser-classify-categories"),n(t?.categories,e.categories)],[f("browser-classify-urgency"),r(t?.urgencies,e.urgency)],[f("browser-classify-nation"),r(t?.nations,e.nation)],[f("browser-classify-setting"),r(t?.settings,e.setting)],[f("browser-classify-about"),n(t?.about,e.about)],[f("browser-classify-flags"),n(t?.flags,e.flags)],[f("browser-classify-severity"),r(t?.severities,e.severity)],[f("browser-classify-likelihood"),r(t?.likelihoods,e.likelihood)]];return e.happened!==null&&o.push([f("browser-classify-happened"),Q(e.happened)]),e.known!==null&&o.push([f("browser-classify-known"),Q(e.known)]),[Mt(o),...e.text===""?[]:[Ae(e.text)]]}function Qd(e){return[jy(e),...e.vocabulary?[zy(e,e.vocabulary.labels)]:[],Yy(e)]}function jy(e){let{opened:t,reader:r,drafts:n}=e,{holders:o,assigned_to:s}=t.bundle,i=o.filter(l=>l!==r.account),a=lt({id:"assign-to",name:"to",label:f("browser-assign-label"),hint:f("browser-assign-hint"),choices:[{value:r.account,label:f("browser-assign-me")},...i.map(l=>({value:l,label:t.nameOf(l)})),{value:"",label:f("browser-nobody")}],value:s??""}),c=Pe({id:"assign",drafts:n,fields:[a],button:f("browser-assign"),secondary:!0,send:l=>{let d={form:"assign",section:"summary",done:f("browser-assigned-done")};return e.send("assign",{to:l.one("to")||null},d)}});return _e(f("browser-assign-title"),n.has("assign"),c)}function zy(e,t){let{opened:r,drafts:n}=e,o=Nr({id:"labels",name:"labels",label:f("browser-labels-label"),hint:f("browser-labels-hint"),choices:t.map(({id:i,label:a})=>({value:i,label:a})),chosen:r.bundle.labels}),s=Pe({id:"labels",drafts:n,fields:[o],button:f("browser-labels-save"),secondary:!0,send:i=>{let a={form:"labels",section:"summary",done:f("browser-labels-done")};return e.send("labels",{labels:i.many("labels")},a)}});return _e(f("browser-labels-title"),n.has("labels"),s)}function Yy(e){let{opened:t,drafts:r}=e,n=t.bundle.links,o=g("ul",{class:"govuk-list"},...n.map(d=>Gy(d,e))),s=pr({id:"link-other",name:"other",label:f("browser-link-label"),hint:f("browser-link-hint")}),i=hr({id:"link-kind",name:"kind",label:f("browser-link-kind"),choices:[{value:"same_matter",label:f("browser-link-same_matter")},{value:"merged",label:f("browser-link-merged"),hint:f("browser-link-merged-hint")}],chosen:["same_matter"]}),a=Pe({id:"link",drafts:r,fields:[s,i],button:f("browser-link"),secondary:!0,send:async d=>{let u=d.needed("other",f("browser-link-missing")).trim(),p={form:"link",section:"summary",done:f("browser-link-done")};await e.send("links",{other:u,kind:d.one("kind")},p)}}),c={count:n.length},l=r.has("link")||n.length>0;return _e(f("browser-links-title",c),l,n.length>0?o:D(f("browser-links-none")),a)}function Gy({case:e,reference:t,kind:r,from_other:n},o){let s=r==="same_matter"?"same_matter":n?"goes-along":"goes-with",i=Pe({id:`unlink-${e}`,drafts:o.drafts,fields:[],button:f("browser-unlink",{reference:t}),secondary:!0,send:()=>{let c={form:`unlink-${e}`,section:"summary",done:f("browser-unlink-done")};return o.send("links",{other:e,kind:null},c)}}),a=g("a",{class:"govuk-link",href:`/cases/${e}`},t);return g("li",{},a,` ${f(`browser-linked-${s}`)}`,i)}function Jd(e){return g("div",{},...e.warnings.map(t=>ft(Zy(t,e))))}function Zy(e,t){let{bundle:r,sealedMode:n,report:o,nameOf:s}=t;switch(e){case"mode":return f("browser-warn-mode",{listed:Va(r.mode),sealed:Va(n)});case"holder-excluded":{let i=r.holders.filter(a=>o?.data.excluded.includes(a));return f("browser-warn-holder-excluded",{names:ce(i.map(s))})}case"differs":{let i=Ns(t).map(a=>f(`browser-differs-${a}`));return f("browser-warn-differs",{what:ce(i)})}default:return f(`browser-warn-${e}`)}}function ft(e){return g("div",{class:"govuk-warning-text"},g("span",{class:"govuk-warning-text__icon","aria-hidden":"true"},"!"),g("strong",{class:"govuk-warning-text__text"},g("span",{class:"govuk-visually-hidden"},`${f("browser-warning")} `),e))}function eu(e){let{opened:t,words:r,vocabulary:n}=e,{bundle:o,report:s}=t,i=[[f("browser-state"),r.state(o.state)],[f("browser-received"),Q(o.received_on)],[f("browser-due"),Vy(o,e.today)]];return s&&(i.push([f("browser-mode"),Va(t.sealedMode)]),s.data.answers.danger==="yes"&&i.push([f("browser-danger"),g("strong",{class:"candour-danger"},f("browser-danger-yes"))]),i.push([f("browser-excluded"),s.data.excluded.map(t.nameOf).join(", ")||f("browser-nobody")])),i.push([f("browser-assigned"),o.assigned_to===null?f("browser-nobody"):t.nameOf(o.assigned_to)]),i.push([f("browser-holders"),ce(o.holders.map(t.nameOf))||f("browser-nobody")]),o.labels.length>0&&i.push([f("browser-labels"),o.labels.map(a=>oo(n?.labels,a)).join(", ")]),i.push(...Xy(t)),J("summary",f("browser-section-summary"),Mt(i),...Qd(e))}function Vy({due_on:e,paused_on:t,escalated:r},n){if(e===null)return f("browser-nothing-due");if(t!==null)return f("browser-due-paused",{due:Q(e),since:Q(t)});if(e>=n)return Q(e);let o=f(r?"browser-due-escalated":"browser-due-overdue");return g("span",{},`${Q(e)} `,g("strong",{class:"candour-overdue"},o))}function Xy({shared:e}){let t=[],r=ze(e,"rating");r!==null&&t.push([f("browser-rating"),f("browser-rating-score",{score:r.data.score})]);let n=ze(e,"checkin");if(n!==null){let o=f(`browser-detriment-${n.data.detriment}`);t.push([f("browser-checkin"),f("browser-checkin-value",{months:n.data.month,how:o})])}return t}function Va(e){return["named","confidential","anonymous"].includes(e)?f(`browser-mode-${e}`):e}function tu(e,{person:t,body:r}){let n=(o,s="")=>[g("h3",{class:"govuk-heading-s"},o),...s===""?[]:[Ae(s)]];switch(e.kind){case"message":case"note":return[Ae(e.data.text)];case"feedback":{let{outcome:o,text:s,changed:i}=e.data,a=n(f(o==="action_taken"?"browser-feedback-action":"browser-feedback-none"),s);return i===""?a:[...a,...n(f("browser-feedback-changed"),i)]}case"request":return n(f("browser-entry-request",{body:r(e.data.body)}),e.data.text);case"consent":return n(f(`browser-entry-consent-${e.data.given?"given":"refused"}`,{body:r(e.data.body)}));case"withdrawal":return n(f("browser-entry-withdrawal"),e.data.text);case"rating":return n(f("browser-rating-score",{score:e.data.score}),e.data.text);case"checkin":{let{month:o,detriment:s,text:i}=e.data;return n(f("browser-checkin-value",{months:o,how:f(`browser-detriment-${s}`)}),i)}case"classification":return n(f("browser-entry-classification"),e.data.text);case"route":return n(f("browser-entry-route",{bodies:ce(e.data.bodies.map(r))}),e.data.text);case"override":return n(f("browser-entry-override",{body:r(e.data.body)}),e.data.text);case"approval":return n(f("browser-entry-approval",{n:e.data.of}),e.data.text);case"task":{let o={name:t(e.data.for),day:Q(e.data.due)};return n(f("browser-entry-task",o),e.data.text)}case"letter":{let{says:o,suggestion:s,text:i}=e.data,a=e.role!=="liaison"&&o!=="answer",c=n(f(a?`browser-letter-${o}-recorded`:`browser-letter-${o}`),i);return s===""?c:[...c,D(f("browser-letter-suggestion",{body:r(s)}))]}default:return[D(f("browser-entry-number",{n:e.n}))]}}function gn(e,t,r){return e.length===0?[D(r)]:e.map(n=>Qy(n,t))}function Qy({n:e,verdict:t,document:r},n){if(r)return Jy(r,n);if(t==="for_custodians")return ru("candour-message",f("browser-for-custodians",{n:e}));let o=t==="missing"?f("browser-missing",{n:e}):f("browser-not-verified",{n:e,reason:f(`browser-reason-${t}`)});return ru("candour-message candour-message--unverified",o)}function Jy(e,t){let r=f(`browser-by-${e.role}`,{name:t.person(e.by),day:Q(e.day)});return g("article",{class:`candour-message candour-message--${ew(e)}`},g("p",{class:"candour-message__byline"},r),...tu(e,t))}function ew(e){return e.by==="reporter"?"reporter":e.role==="liaison"?"body":e.thread==="staff"?"note":"reviewer"}function ru(e,t){return g("article",{class:e},D(t))}async function nu(e,t){let r=[],n=[];for(let s of Ms(e.opened.bundle))try{await tw(s,e,t),r.push(s.reference)}catch(i){if(i instanceof pt)throw i;n.push(s.reference)}return[r.length===0?"":f("browser-along-told",{cases:r.join(", ")}),n.length===0?"":f("browser-along-missed",{cases:n.join(", ")})].filter(s=>s!=="").join(" ")}async function tw(e,{reader:t,keyring:r,today:n},o){let s=await Ie(`/api/v1/cases/${e.case}`),i=await mn(e.case,s,t,r);if("refused"in i)throw new Error("the other case does not open");let a=await Ps({action:"message",entry:{kind:"message",text:o}},i.opened,t,r,n);await Je(`/api/v1/cases/${e.case}/changes`,a)}var rw=["acknowledge","ask","message"];function so({opened:e,routing:t}){return{person:e.nameOf,body:r=>It(t,r)}}function ou(e){let t=s=>s?.kind==="report",r=e.opened.shared.entries.filter(({document:s})=>!t(s)),n=rw.filter(s=>e.offers(s)).map(s=>nw(s,e)),o=f("browser-section-conversation");return J("conversation",o,...gn(r,so(e),f("browser-no-messages")),...n)}function nw(e,t){let{words:r,drafts:n}=t,o=e==="ask"?"ask":"message",s=pe({id:`${e}-text`,name:"text",label:f(`browser-${o}-label`),hint:f(`browser-${o}-hint`),value:e==="acknowledge"?f("browser-acknowledge-text"):"",rows:e==="acknowledge"?8:5});return Oe(e,r.action(e),{id:e,drafts:n,fields:[s,...Xa(e,t)],button:r.action(e),send:i=>{let a=i.needed("text",f("browser-text-missing")),c=f("browser-acted",{action:r.action(e)}),l={form:e,section:"conversation",done:c,...Qa(i,t,a)};return t.take({action:e,entry:{kind:"message",text:a}},l)}})}function Xa(e,{opened:t}){let r=Ms(t.bundle);if(r.length===0)return[];let n=f("browser-along-tell",{cases:r.map(({reference:o})=>o).join(", ")});return[Nr({id:`${e}-along`,name:"along",label:f("browser-along-label"),hint:f("browser-along-hint"),choices:[{value:"yes",label:n}]})]}function Qa(e,t,r){return e.one("along")==="yes"?{then:()=>nu(t,r)}:{}}function su({action:e,outcome:t},r){let{words:n,drafts:o,vocabulary:s}=r,i=t??"no_action",a=i==="action_taken"?"feedback-action":"feedback-none",c=n.action(e),l=[lt({id:`${e}-result`,name:"result",label:f("browser-result-label"),choices:[{value:"",label:f("browser-result-choose")},...Kd(i,s)]}),pe({id:`${e}-text`,name:"text",label:f(`browser-${a}-label`),hint:f(`browser-${a}-hint`),rows:7}),pe({id:`${e}-changed`,name:"changed",label:f("browser-changed-label"),hint:f("browser-changed-hint"),rows:3}),...Xa(e,r)];return Oe(e,c,{id:e,drafts:o,fields:l,button:c,send:d=>{let u=d.needed("result",f("browser-result-missing")),p=d.needed("text",f("browser-text-missing")),h=d.one("changed"),m={kind:"feedback",outcome:i,result:u,text:p,changed:h},y=[p,h].filter(v=>v.trim()!=="").join(`

`),w={form:e,section:"closing",done:f("browser-acted",{action:c}),...Qa(d,r,y)};return r.take({action:e,entry:m,details:{result:u}},w)}})}function Ws(e,t,{drafts:r,words:n,take:o,...s}){let i=Is(e,"unreadable"),a=["confirm_unreadable","propose_unreadable"].find(m=>t(m)&&(m==="confirm_unreadable"||i===void 0)),c=s.opened?.nameOf??s.nameOf??(m=>m),l=i===void 0?[]:[D(f("browser-unreadable-proposed",{name:c(i.proposed_by)}))];if(a===void 0)return l;let d=n.action(a),p=Pe({id:a,drafts:r,fields:[],button:d,secondary:!0,send:()=>o({action:a},{form:a,section:"closing",done:f("browser-acted",{action:d})})}),h=_e(d,!1,D(f("browser-unreadable-about")),p);return h.dataset.action=a,[...l,h]}function iu(e){let t=["conclude_action","conclude_no_action"].flatMap(o=>e.offers(o)??[]),r=["propose_no_action","reopen","pause","unpause"].filter(o=>e.offers(o)),n=[...ow(e),...sw(e),...iw(t,e),...t.map(o=>su(o,e)),...r.map(o=>aw(o,e)),...Ws(e.opened.bundle,e.offers,e)];return J("closing",f("browser-section-closing"),...n.length===0?[D(f("browser-closing-nothing"))]:n)}function ow({opened:e,reader:t}){let{second_look:r,concluded_by:n,holders:o}=e.bundle;if(!r||n===null)return[];let s=ce(o.filter(a=>a!==n).map(e.nameOf))||f("browser-nobody-yet"),i=n===t.account?"yours":"theirs";return[ft(f(`browser-second-look-${i}`,{name:e.nameOf(n),names:s}))]}function sw({opened:e,reader:t,offers:r}){let n=Is(e.bundle,"no_action");if(n===void 0)return[];let o=e.nameOf(n.proposed_by);return n.proposed_by===t.account?[D(f("browser-proposed-yours"))]:[D(f(r("conclude_no_action")?"browser-proposed-decide":"browser-proposed-wait",{name:o}))]}function iw(e,{opened:t,routing:r,today:n}){if(e.length===0)return[];let s=t.referrals.filter(({thread:c})=>["sent","acknowledged"].includes(ro(c))).map(({opened:c})=>It(r,c?.pack.data.body??"")),i=t.bundle.tasks.filter(({done_on:c})=>c===null).length,a=t.bundle.paused_on;return[...s.length===0?[]:[D(f("browser-closing-bodies",{bodies:ce(s)}))],...i===0?[]:[D(f("browser-closing-tasks",{count:i}))],...a===null||a>n?[]:[D(f("browser-closing-paused",{since:Q(a)}))]]}function aw(e,t){let r=t.words.action(e),n=e==="propose_no_action"?"propose":e,o=pe({id:`${e}-text`,name:"text",label:f(`browser-${n}-label`),hint:f(`browser-${n}-hint`)});return Oe(e,r,{id:e,drafts:t.drafts,fields:[o],button:r,secondary:!0,send:s=>{let a={kind:e==="propose_no_action"?"note":"message",text:s.needed("text",f("browser-text-missing"))};return t.take({action:e,entry:a},{form:e,section:"closing",done:f("browser-acted",{action:r})})}})}function au(e,t){let r=e.reasons.map(s=>g("li",{},s)),n=[[f("browser-body-why"),g("ul",{class:"govuk-list"},...r)]];e.response&&n.push([f("browser-body-response"),e.response]),e.does_not_take&&n.push([f("browser-body-not"),e.does_not_take]),n.push([f("browser-body-reached"),fw(e,t)]);let o=e.basis.map(({text:s})=>g("li",{},s));return g("li",{class:"candour-body"},g("h4",{class:"govuk-heading-s"},e.name),D(lw(e.role)),Mt(n),_e(f("browser-body-more"),!1,o.length===0?null:g("p",{class:"govuk-body"},g("strong",{},f("browser-body-basis"))),o.length===0?null:g("ul",{class:"govuk-list govuk-list--bullet"},...o),D(f("browser-body-rules",{rules:e.rules.join(", ")})),Ja(e.contacts)))}var cw=["do_now","internal","speak_up","technical","duty_holder","regulator","professional","specialist","oversight","learning"];function lw(e){return cw.includes(e)?f(`browser-role-${e}`):e}function fw({id:e},t){let r=t.recipientsOf(e);if(r.length===0)return f("browser-body-no-key");let n=r.filter(({account:o})=>o!==null);return n.length===0?f("browser-body-no-account"):f("browser-body-account",{names:ce(n.map(({name:o})=>o))})}function Ja(e){if(e.length===0)return null;let t=e.map(({value:r,purpose:n})=>{let o=r.startsWith("https://")?g("a",{class:"govuk-link",href:r,rel:"noreferrer"},r):r;return g("li",{},`${n}: `,o)});return g("ul",{class:"govuk-list candour-contacts"},...t)}function cu({shared:e},t,r){let n=Rd(e.entries,t,r),o=nt(e,"consent").findLast(({data:i})=>i.body===t),s=nt(e,"request").findLast(({data:i})=>i.body===t);return n==="unknown"?{stands:"unknown",day:null}:n==="given"?o?{stands:"given",day:o.day}:{stands:"given-in-report",day:null}:nt(e,"withdrawal").length>0?{stands:"withdrawn",day:null}:s!==void 0&&(o===void 0||o.n<s.n)?{stands:"asked",day:s.day}:o?{stands:"refused",day:o.day}:{stands:"not-asked",day:null}}function ec({stands:e}){return e==="given"||e==="given-in-report"}function lu({staff:e},t){let r=nt(e,"override").findLast(({data:n})=>n.body===t);return r===void 0||nt(e,"approval").some(({data:n})=>n.of===r.n)?null:r}function fu(e,t){let r=e.bundle.proposals.find(({about:n})=>n===`override:${t}`);return Us(e.staff.entries,t)&&r!==void 0&&r.approved_by!==null}function du(e,t,r){let{opened:n,reader:o}=r,s=lu(n,e);if(s===null)return dw(e,t,r);let i=s.by===o.account,a=[D(f(i?"browser-override-yours":"browser-override-proposed",{name:n.nameOf(s.by),day:Q(s.day)})),Ae(s.data.text)];return i||n.actsAs!=="lead"||!r.offers("approve_override")?a:[...a,uw(e,t,s.n,r)]}function dw(e,t,r){if(!r.offers("propose_override"))return[];let n=`override-${e}`,o=pe({id:`${n}-text`,name:"text",label:f("browser-override-label"),hint:f("browser-override-hint")}),s=f("browser-override-title",{body:t});return[Oe("propose_override",s,{id:n,drafts:r.drafts,fields:[o],button:r.words.action("propose_override"),secondary:!0,send:i=>{let a={kind:"override",body:e,text:i.needed("text",f("browser-text-missing"))},c=f("browser-override-done");return r.take({action:"propose_override",target:e,entry:a},{form:n,section:"referrals",done:c})}})]}function uw(e,t,r,n){let o=`approval-${e}`,s=pe({id:`${o}-text`,name:"text",label:f("browser-approval-label"),hint:f("browser-approval-hint"),rows:3}),i=n.words.action("approve_override");return Oe("approve_override",f("browser-approval-title",{body:t}),{id:o,drafts:n.drafts,fields:[s],button:i,send:a=>{let c={kind:"approval",of:r,text:a.needed("text",f("browser-text-missing"))},l=f("browser-acted",{action:i});return n.take({action:"approve_override",target:e,entry:c},{form:o,section:"referrals",done:l})}})}var pw=["mode","consent","excluded","questions"],hw=["reporter_name","reporter_contact"];function uu(e,t,r){let o=Object.entries(e.report?.data.answers??{}).flatMap(([a,c])=>{if(pw.includes(a))return[];let l=t.find(p=>p.id===a),u=[c].flat().map(p=>l?.options.get(p)??p).filter(p=>p.trim()!=="").join(`
`);return u===""?[]:[{id:`answer-${a}`,title:l?.label??a,text:u,names:hw.includes(a)}]}),i=nt(e.shared,"message").filter(({by:a})=>a==="reporter").map(({n:a,day:c,data:l})=>({id:`message-${a}`,title:r(c),text:l.text,names:!1}));return[...o,...i]}function pu({texts:e,summary:t,...r},n){let o=n.flatMap(({id:s,title:i})=>{let a=e.get(s);return a===void 0||a.trim()===""?[]:[{title:i,text:Gt(a)}]});return{...r,parts:o,text:Gt(t)}}function hu(e,t){let r=e.parts.map(({title:s})=>s),n=t.filter(({names:s,title:i})=>s&&!r.includes(i)).flatMap(mw),o=s=>n.some(i=>s.toLowerCase().includes(i));return[...e.parts,{title:"",text:e.text}].filter(({text:s})=>o(s)).map(({title:s})=>s)}function mw({id:e,text:t}){let r=t.toLowerCase().split(/[\s,;:()]+/).filter(n=>n.length>2);return e==="answer-reporter_name"?r:r.filter(n=>/@|[0-9]{4}/.test(n))}var mu="[redacted]";function gu({text:e,from:t,to:r}){if(t===r)return{text:e,cursor:r};let[n,o]=gw(e,t,r);return{text:e.slice(0,n)+mu+e.slice(o),cursor:n+mu.length}}function gw(e,t,r){let n=e.slice(t,r),o=t+(n.length-n.trimStart().length),s=r-(n.length-n.trimEnd().length);if(o>=s)return[t,r];let i=a=>a!==void 0&&/[\p{L}\p{N}\p{M}'’]/u.test(a);for(;o>0&&i(e[o])&&i(e[o-1]);)o-=1;for(;s<e.length&&i(e[s-1])&&i(e[s]);)s+=1;return[o,s]}function yu(e,{id:t,title:r,text:n,names:o}){let s=`${e}-${t}`,i=g("input",{class:"govuk-checkboxes__input",type:"checkbox",id:s,name:"part",value:t}),a=pe({id:`${s}-text`,name:`text-${t}`,label:f("browser-pack-text-of",{title:r}),hiddenLabel:!0,value:n,rows:yw(n)}),c=a.querySelector("textarea"),l=g("span",{class:"candour-said",role:"status"}),d=Ye(f("browser-redact"),()=>{let h={text:c.value,from:c.selectionStart,to:c.selectionEnd};if(h.from===h.to){l.textContent=f("browser-redact-nothing"),c.focus();return}let{text:m,cursor:y}=gu(h);c.value=m,c.setSelectionRange(y,y),c.focus(),l.textContent=f("browser-redact-done"),c.dispatchEvent(new Event("input",{bubbles:!0}))});d.setAttribute("aria-label",f("browser-redact-in",{title:r}));let u=g("div",{class:"candour-part__text"},a,d,l),p=()=>ht(u,i.checked);return i.addEventListener("change",p),p(),queueMicrotask(p),g("div",{class:"candour-part","data-names":String(o)},g("div",{class:"govuk-checkboxes govuk-checkboxes--small"},g("div",{class:"govuk-checkboxes__item"},i,g("label",{class:"govuk-label govuk-checkboxes__label",for:s},r),o?g("div",{class:"govuk-hint govuk-checkboxes__hint"},f("browser-pack-name-hint")):null)),u)}function yw(e){let t=e.split(`
`).reduce((r,n)=>r+1+Math.floor(n.length/70),0);return Math.min(12,Math.max(2,t))}function qs({basis:e,parts:t,text:r}){let n=o=>g("h5",{class:"govuk-heading-s candour-part__title"},o);return[D(f(`browser-basis-${e}`)),...r===""?[]:[n(f("browser-pack-summary")),Ae(r)],...t.flatMap(o=>[n(o.title),Ae(o.text)])]}function wu(e,t,r,n,o){let s=n.keyring.recipientsOf(e.body),i=hu(e,r).map(l=>`“${l||f("browser-pack-summary")}”`),a=`refer-${e.body}`,c=Pe({id:`${a}-send`,drafts:n.drafts,fields:[],button:f("browser-pack-send",{body:t}),send:()=>{let l={kind:"pack",referral:Sd(),...e},d={basis:e.basis,edition:e.edition},u=f("browser-pack-done",{body:t});return n.take({action:"refer",target:e.body,entry:l,details:d},{form:a,section:"referrals",done:u})}});return g("div",{class:"candour-preview",role:"group","aria-labelledby":`${a}-preview`},g("h4",{class:"govuk-heading-s",id:`${a}-preview`},f("browser-pack-preview")),...i.length===0?[]:[ft(f("browser-pack-mentions",{titles:ce(i)}))],D(f("browser-pack-to",{body:t,names:ce(s.map(l=>l.name))})),...s.every(({account:l})=>l===null)?[D(f("browser-pack-by-hand"))]:[],...qs(e),D(f("browser-pack-final")),c,Ye(f("browser-pack-back"),()=>o()?.focus()))}function bu(e,t,r,n,o){let{opened:s,words:i,drafts:a}=o,c=`refer-${e.id}`,l=uu(s,i.questions,w=>f("browser-pack-message",{day:Q(w)})),d=l.map(w=>yu(c,w)),u=pe({id:`${c}-summary`,name:"summary",label:f("browser-pack-summary"),hint:f("browser-pack-summary-hint")}),p=g("div",{"data-preview":""}),h=Pe({id:c,drafts:a,fields:[bw(d),ww(c,d),u],button:f("browser-pack-show"),secondary:!0,send:w=>{let v=xw(w,l),E=s.shared.entries.length,k=pu({body:e.id,basis:r,edition:n,shared:E,texts:v,summary:w.one("summary")},l);if(k.parts.length===0&&k.text.trim()==="")throw new ye(f("browser-pack-nothing"),`${c}-parts`);p.replaceChildren(wu(k,t,l,o,()=>h.querySelector("button"))),et(p.firstElementChild)}}),m=()=>p.replaceChildren();h.addEventListener("input",m),h.addEventListener("change",m);let y=g("h4",{class:"govuk-heading-s"},f("browser-pack-title",{body:t}));return g("div",{"data-action":"refer"},y,h,p)}function ww(e,t){let r=g("fieldset",{class:"govuk-fieldset",id:`${e}-parts`,tabindex:"-1","aria-describedby":`${e}-parts-hint`},g("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},f("browser-pack-parts")),g("div",{class:"govuk-hint",id:`${e}-parts-hint`},f("browser-pack-parts-hint")),...t);return g("div",{class:"govuk-form-group"},r)}function bw(e){return Ye(f("browser-pack-tick-all"),()=>{for(let t of e){let r=t.querySelector("[type=checkbox]");r===null||r.checked||t.dataset.names==="true"||(r.checked=!0,r.dispatchEvent(new Event("change",{bubbles:!0})))}})}function xw(e,t){let r=e.many("part");return new Map(t.filter(({id:n})=>r.includes(n)).map(({id:n})=>[n,e.one(`text-${n}`)]))}function xu(e,t,r){let{opened:n,drafts:o}=r,s=Fa(t,e)??Tw(e),i=It(t,e),a=cu(n,e,s.group),c=r.keyring.recipientsOf(e).length>0,l=n.bundle.referrals.find(y=>y.body===e&&["sent","acknowledged"].includes(y.state)),d=_e("",!1);d.classList.add("candour-refer"),d.dataset.refer=e;let u=l?f("browser-refer-there",{day:Q(l.sent_on)}):[f(`browser-consent-short-${a.stands}`),...c?[]:[f("browser-refer-keyless")]].join(", ");d.querySelector(".govuk-details__summary-text").textContent=`${i}: ${u}`;let p=d.querySelector(".govuk-details__text"),h=()=>{p.childElementCount===0&&p.append(...kw(s,i,a,l!==void 0,t,r))};return d.addEventListener("toggle",()=>d.open&&h()),[`request-${e}`,`override-${e}`,`approval-${e}`,`refer-${e}`].some(y=>o.has(y))&&(h(),d.open=!0),d}function kw(e,t,r,n,o,s){if(n)return[D(f("browser-refer-there-about"))];let{opened:i,keyring:a}=s,c=a.recipientsOf(e.id),l=ec(r)?"consent":fu(i,e.id)?"serious_harm":null,d=r.day===null?"":Q(r.day),u=[D(f(`browser-consent-${r.stands}`,{day:d,body:t}))];return ec(r)||u.push(...vw(e,t,r,s),...du(e.id,t,s)),c.length===0?[...u,...Ew(e,t)]:(l!==null&&s.offers("refer")?(l==="serious_harm"&&u.push(D(f("browser-refer-overridden"))),u.push(bu(e,t,l,o.edition,s))):l!==null&&u.push(D(f("browser-refer-not-now"))),u.push(D(f("browser-refer-sealed-to",{names:ce(c.map(p=>p.name))}))),u)}function Ew(e,t){let r=Ja(e.contacts);return[D(f("browser-refer-no-key",{body:t,id:e.id})),...r?[r]:[]]}function vw(e,t,{stands:r},n){let{drafts:o,words:s}=n;if(!n.offers("request_consent")||r==="withdrawn")return[];let i=`request-${e.id}`,a=pe({id:`${i}-text`,name:"text",label:f("browser-request-label"),hint:f("browser-request-hint",{body:t}),value:f("browser-request-text",{body:t})});return[Oe("request_consent",f("browser-request-title",{body:t}),{id:i,drafts:o,fields:[a],button:s.action("request_consent"),send:c=>{let l={kind:"request",body:e.id,text:c.needed("text",f("browser-text-missing"))},d=f("browser-request-done",{body:t});return n.take({action:"request_consent",target:e.id,entry:l},{form:i,section:"referrals",done:d})}})]}function Tw(e){return{id:e,name:e,short:e,group:"",does_not_take:"",response:null,contacts:[],recipients:0,accounts:0}}function ku(e){let t=e.findLast(({data:r})=>r.says==="question"||r.says==="answer");return t?.data.says==="question"?t:null}var Sw={sent:["acknowledged","question","outcome","declined"],acknowledged:["question","outcome","declined"],answered:["outcome","question"],declined:[]};function Eu(e,t,r){let{words:n,drafts:o}=r,s=`answer-${e}`;if(!r.offers("answer_body"))return g("div");let i=pe({id:`${s}-text`,name:"text",label:f("browser-answer-label"),hint:f("browser-answer-hint",{body:t})});return Oe("answer_body",n.action("answer_body"),{id:s,drafts:o,fields:[i],button:n.action("answer_body"),send:a=>{let c={kind:"letter",referral:e,says:"answer",suggestion:"",text:a.needed("text",f("browser-text-missing"))},l=f("browser-acted",{action:n.action("answer_body")});return r.take({action:"answer_body",target:e,entry:c},{form:s,section:"referrals",done:l})}})}function vu(e,t,r,n){let{drafts:o,routing:s,words:i}=n,a=`record-${e}`,c=Sw[r].filter(u=>n.offers(`record_${u}`));if(c.length===0)return g("div");let l=[...s?.bodies??[],...s?.others??[]],d=[hr({id:`${a}-says`,name:"says",label:f("browser-record-says",{body:t}),choices:c.map(u=>({value:u,label:i.action(`record_${u}`)}))}),pe({id:`${a}-text`,name:"text",label:f("browser-record-text"),hint:f("browser-record-hint")}),...c.includes("declined")?[lt({id:`${a}-suggestion`,name:"suggestion",label:f("browser-record-suggestion"),hint:f("browser-record-suggestion-hint"),choices:[{value:"",label:f("browser-record-no-suggestion")},...l.map(u=>({value:u.id,label:u.name}))]})]:[]];return Oe("record",f("browser-record-title"),{id:a,drafts:o,fields:d,button:f("browser-record-save"),secondary:!0,send:u=>{let p=u.needed("says",f("browser-record-missing")),h=c.find(k=>k===p),m=h==="declined"?u.one("suggestion"):"",y=u.needed("text",f("browser-text-missing")),w=`record_${h}`,v=f("browser-acted",{action:i.action(w)}),E={kind:"letter",referral:e,says:h,suggestion:m,text:y};return n.take({action:w,target:e,entry:E},{form:a,section:"referrals",done:v})}})}function Tu({thread:e},t,r){let n=ku(nt(e,"letter")),o=["ask","message"].find(s=>r.offers(s));return n===null||o===void 0?g("div"):Ye(f("browser-pass-on"),()=>{r.drafts.write(o,"text",f("browser-pass-on-text",{body:t,question:n.data.text})),r.goTo("conversation",o)})}function Su(e,t){let{opened:r,routing:n,keyring:o}=t,s=r.bundle.referrals.find(({id:m})=>m===e.id),i=e.opened?.pack,a=i?.data.body??s?.body??"",c=It(n,a),l=ro(e.thread),d=e.thread.entries.filter(({document:m})=>m?.kind!=="pack"),u=o.recipientsOf(a),p=u.length>0&&u.every(({account:m})=>m===null),h=e.opened!==null&&l!=="declined";return g("div",{class:"candour-referral","data-referral":e.id},g("h3",{class:"govuk-heading-s"},f("browser-referral-title",{body:c})),D(f(`browser-referral-${l}`,{day:Q(s?.moved_on??i?.day??r.bundle.received_on)})),...i?[Bw(i.data,i.day,i.by,t)]:[],Aw(e.id,p,t),...gn(d,so(t),f("browser-no-letters")),...i?[Tu(e,c,t)]:[],...h?[Eu(e.id,c,t),vu(e.id,c,l,t)]:[])}function Bw(e,t,r,{opened:n,keyring:o}){let s=o.recipientsOf(e.body),i=e.sealed_to.map(c=>s.find(({recipient:l})=>l===c)?.name??f("browser-pack-former")),a=f("browser-pack-sent",{name:n.nameOf(r),day:Q(t),recipients:ce(i)});return _e(f("browser-pack-what"),!1,D(a),...qs(e))}function Aw(e,t,{opened:r}){let{case:n}=r.bundle,o=g("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/0.age`,download:""},f("browser-referral-file")),s=g("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter`},f("browser-referral-letter")),a=g("ul",{class:"govuk-list"},...(t?[o,s]:[o]).map(c=>g("li",{},c)));return t?g("div",{class:"govuk-inset-text"},D(f("browser-referral-by-hand")),a):a}function Bu(e){let{opened:t,routing:r}=e,n=t.referrals.map(a=>Su(a,e)),o=ze(t.staff,"route")?.data.bodies??[],s=g("h3",{class:"govuk-heading-s"},f("browser-refer-heading")),i=r===null||o.length===0||t.actsAs===null?[D(f("browser-refer-after-route"))]:[s,D(f("browser-refer-about")),...o.map(a=>xu(a,r,e))];return J("referrals",f("browser-section-referrals"),...n,...i)}function Au(e,t,r){let n=e.indexOf(t),o=n+r;if(n<0||o<0||o>=e.length)return[...e];let s=e.filter(i=>i!==t);return[...s.slice(0,o),t,...s.slice(o)]}function _u(e,t){return e.filter(r=>r!==t)}function Ou(e,t){return e.includes(t)||t===""?[...e]:[...e,t]}function Lu(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function Ru(e,t){let r=m=>t.find(y=>y.id===m)?.name??m,n=g("input",{type:"hidden",name:"bodies",id:"route-bodies"});n.value=e.join(",");let o=g("ol",{class:"candour-order"}),s=g("p",{class:"govuk-visually-hidden",role:"status"}),i=lt({id:"route-add",name:"",label:f("browser-route-add-label"),hint:f("browser-route-add-hint"),choices:[]}),a=i.querySelector("select");a.removeAttribute("name");let c=()=>n.value.split(",").filter(m=>m!==""),l=()=>{let m=c();o.replaceChildren(...m.map((w,v)=>p(w,v,m.length)));let y=t.filter(({id:w})=>!m.includes(w));a.replaceChildren(...y.map(({id:w,name:v})=>g("option",{value:w},v)))},d=(m,y)=>{n.value=m.join(","),l(),s.textContent=y,n.dispatchEvent(new Event("input",{bubbles:!0}))},u=(m,y)=>{let w=Au(c(),m,y);d(w,f("browser-route-moved",{body:r(m),place:w.indexOf(m)+1,count:w.length})),_w(o,m,y)},p=(m,y,w)=>{let v=(k,B,R)=>{let L=Ye(f(`browser-route-${k}`),B);return L.setAttribute("aria-label",f(`browser-route-${k}-body`,{body:r(m)})),L.dataset.move=k,L.disabled=R,L},E=()=>{d(_u(c(),m),f("browser-route-taken-out",{body:r(m)})),a.focus()};return g("li",{"data-body":m},g("span",{class:"candour-order__name"},r(m)),g("span",{class:"candour-order__buttons"},v("up",()=>u(m,-1),y===0),v("down",()=>u(m,1),y===w-1),v("out",E,!1)))},h=Ye(f("browser-route-add"),()=>{let m=a.value;m!==""&&d(Ou(c(),m),f("browser-route-added",{body:r(m)}))});return l(),queueMicrotask(l),g("div",{},n,o,s,i,h)}function _w(e,t,r){let n=i=>e.querySelector(`[data-body="${CSS.escape(t)}"] [data-move="${i}"]`),[o,s]=r===-1?[n("up"),n("down")]:[n("down"),n("up")];(o?.disabled?s:o)?.focus()}function Cu(e,t,r){let{words:n,drafts:o}=e,s=Hs(t).map(({id:u})=>u),i=[...t.bodies,...t.others],a=r?.bodies.filter(u=>i.some(p=>p.id===u))??s,c=pe({id:"route-text",name:"text",label:f("browser-route-reason"),hint:f("browser-route-reason-hint"),rows:3}),l=Pe({id:"route",drafts:o,fields:[Ru(a,i),c],button:f("browser-route-confirm"),send:u=>{let p=u.one("bodies").split(",").filter(w=>w!=="");if(p.length===0)throw new ye(f("browser-route-none"),"route-add");let h=Lu(p,s)?u.one("text"):u.needed("text",f("browser-route-reason-missing")),{edition:m}=t,y={action:"route",entry:{kind:"route",edition:m,bodies:p,text:h},details:{edition:m,bodies:p}};return e.take(y,{form:"route",section:"referrals",done:f("browser-acted",{action:n.action("route")})})}}),d=_e(r===null?n.action("route"):f("browser-route-again"),r===null||o.has("route"),l);return d.dataset.action="route",d}function Iu(e){let{opened:t,routing:r}=e,n=f("browser-section-route");if(r===null)return J("route",n,D(f("browser-route-after-classifying")));let o=ze(t.staff,"route"),s=e.offers("route")?[Cu(e,r,o?.data??null)]:[];return J("route",n,...Ow(r),...r.warnings.map(i=>g("div",{class:"govuk-inset-text"},i)),...Rw(e,r),Lw(e,r,o===null),...Cw(r),Iw(r.clocks),...s)}function Ow({first:e}){if(e.length===0)return[];let t=e.map(({text:n})=>g("li",{},n)),r=g("h3",{class:"govuk-heading-s"},f("browser-route-first"));return[g("div",{class:"candour-first"},r,g("ul",{class:"govuk-list govuk-list--bullet"},...t))]}function Lw({keyring:e},t,r){let n=Hs(t),o=g("ol",{class:"candour-bodies"},...n.map(s=>au(s,e)));return _e(f("browser-route-recommended",{count:n.length}),r,o)}function Rw({opened:e},t){let r=ze(e.staff,"route");if(r===null)return[D(f("browser-route-not-signed"))];let{bodies:n,text:o}=r.data,s=n.map(i=>g("li",{},It(t,i)));return[D(f("browser-route-signed",{name:e.nameOf(r.by),day:Q(r.day)})),g("ol",{class:"govuk-list govuk-list--number"},...s),...o===""?[]:[Ae(o)]]}function Cw({bodies:e}){let t=e.filter(({role:r})=>r==="support");return t.length===0?[]:[D(f("browser-route-support",{names:ce(t.map(({name:r})=>r))}))]}function Iw(e){let t=e.map(n=>{let o=Mw(n),s=n.promise?f("browser-clock-promise"):f("browser-clock-owner",{owner:n.owner.replaceAll("_"," ")}),i=n.cautions.map(a=>g("div",{class:"govuk-hint"},a));return g("li",{},g("strong",{},n.label),`: ${o}. ${s}`,...i)}),r=g("ul",{class:"govuk-list govuk-list--bullet"},...t);return _e(f("browser-clocks-title",{count:e.length}),!1,r)}function Mw({within:e,due_on:t,earliest:r}){return t===null?e:f(r?"browser-clock-earliest":"browser-clock-due",{within:e,day:Q(t)})}var tc=class extends Error{constructor(r){super("not a reviewer or lead in office");this.account=r}account};async function js(e,t,r,n){if(!(t.role==="reviewer"||t.role==="lead")||t.until!==null)throw new tc(t.name);let{caseId:s}=e,i={for:t.name,to:t.recipient,key:e.identity,signer:xe(e.signer)},a={caseId:s,thread:"grant",n:0,head:Ct(s,"grant"),day:n};return hn("grant",i,a,r,[t.recipient])}function Mu(e,t){let r=({role:n,until:o})=>(n==="reviewer"||n==="lead")&&o===null;return e.filter(n=>r(n)&&!t.includes(n.name))}function $u(e){let{opened:t}=e,r=ce(t.bundle.holders.map(t.nameOf));return J("access",f("browser-section-access"),D(f("browser-access-holders",{names:r})),...t.actsAs===null?[]:[$w(e)],Kw(e))}function $w(e){let{opened:t,keyring:r,drafts:n}=e,o=t.report?.data.excluded??[],s=Mu(r.everybody(),t.bundle.holders),i=f("browser-grant-title"),a=s.map(({name:c,display:l})=>({value:c,label:l,...o.includes(c)?{hint:f("browser-grant-excluded-hint")}:{}}));return s.length===0?D(f("browser-grant-nobody")):Oe("grant",i,{id:"grant",drafts:n,fields:[hr({id:"grant-for",name:"for",label:f("browser-grant-label"),hint:f("browser-grant-hint"),choices:a})],button:f("browser-grant"),secondary:!0,send:async c=>{let l=c.needed("for",f("browser-grant-missing")),d=t.nameOf(l);if(o.includes(l))throw new ye(f("browser-grant-excluded",{name:d}),"grant-for");let{reader:u,today:p}=e,h=s.find(w=>w.name===l);if(t.actsAs===null||h===void 0)throw new ye(f("browser-unexpected"));let m={account:u.account,role:t.actsAs,signingSeed:u.keys.signingSeed},y=xe(await js(t.key,h,m,p));await e.send("grants",{for:l,ciphertext:y},{form:"grant",section:"access",done:f("browser-grant-done",{name:d})})}})}function Kw({opened:e}){let t=g("div",{class:"candour-recusal"}),r=Ye(f("browser-recuse-sure"),()=>{fn(t,n)},!1);r.classList.add("govuk-button--warning");let n=async()=>{await Je(`/api/v1/cases/${e.bundle.case}/recuse`,{}),location.assign("/")},o=Ye(f("browser-recuse-keep"),()=>{ht(i,!1),a.focus()}),s=e.bundle.holders.length<2,i=g("div",{},D(f(s?"browser-recuse-alone":"browser-recuse-about")),r,o);ht(i,!1);let a=Ye(f("browser-recuse"),()=>{ht(i,!0),r.focus()});return t.append(g("h3",{class:"govuk-heading-s"},f("browser-recuse-heading")),a,i),t}function Ku(e){let t=[Uu(`/cases/${e.case}/grant.age`,f("browser-file-grant")),...Object.entries(e.threads).flatMap(([o,{entries:s}])=>s.map(({n:i})=>Uw(e,o,i)))],r=g("ul",{class:"govuk-list"},...t.map(o=>g("li",{},o))),n=_e(f("browser-files-show"),!1,D(f("browser-files-about")),r);return J("files",f("browser-section-files"),n)}function Uw(e,t,r){let n=t==="shared"||t==="staff"?t:"referral";return Uu(`/cases/${e.case}/${t}/${r}.age`,f(`browser-file-${n}`,{n:r,thread:t}))}function Uu(e,t){return g("a",{class:"govuk-link",href:e,download:""},t)}function Nu(e,t){let{state:r}=e;return r==="concluded"?"closed":r==="withdrawn"||r==="unreadable"?r:r==="reopened"&&e.second_look&&e.concluded_by===t?"second-look":r==="received"?"acknowledge":r==="acknowledged"||r==="reopened"?"assess":r==="awaiting_reporter"?"waiting":e.classification===null?"classify":e.route===null?"route":e.referrals.some(n=>n.state==="sent"||n.state==="acknowledged")?"with-body":e.referrals.some(n=>n.state==="answered")?"close":"refer"}var Nw={acknowledge:"conversation",classify:"classification",route:"route",refer:"referrals","with-body":"referrals",close:"closing"},Pw=["assess","resume"];function Pu(e){let t=f("browser-section-next");if(e.opened.actsAs===null)return J("actions",t,D(f("browser-nothing-to-do")));let r=Nu(e.opened.bundle,e.reader.account),n=Nw[r],o=n===void 0?null:g("a",{class:"govuk-link",href:`#${n}`},f(`browser-go-${n}`)),s=g("p",{class:"govuk-body"},`${f(`browser-next-${r}`,Dw(e))} `,o),i=Pw.filter(a=>e.offers(a)).map(a=>Hw(a,e));return J("actions",t,s,...i)}function Hw(e,t){let{words:r,drafts:n}=t,o=f("browser-acted",{action:r.action(e)}),s=()=>t.take({action:e},{form:e,section:"actions",done:o});return Pe({id:e,drafts:n,fields:[],button:r.action(e),send:s})}function Dw({opened:e,reader:t}){let r=e.bundle.holders.filter(n=>n!==t.account);return{names:r.length===0?f("browser-nobody-yet"):ce(r.map(e.nameOf))}}function Hu(e){let t=gn(e.opened.staff.entries,so(e),f("browser-no-notes"));return J("notes",f("browser-section-notes"),...t,...e.offers("note")?[Fw(e)]:[])}function Fw(e){let t=e.words.action("note"),r=pe({id:"note-text",name:"text",label:f("browser-note-label"),hint:f("browser-note-hint")});return Oe("note",t,{id:"note",drafts:e.drafts,fields:[r],button:t,send:n=>{let o={kind:"note",text:n.needed("text",f("browser-text-missing"))};return e.take({action:"note",entry:o},{form:"note",section:"notes",done:f("browser-acted",{action:t})})}})}function Du(e,t){let r=Object.entries(e.data.answers).map(([n,o])=>{let s=t.questions.find(i=>i.id===n);return[s?.label??n,Ww(o,s)]});return J("report",f("browser-section-report"),Mt(r))}function Ww(e,t){let r=n=>t?.options.get(n)??n;return Array.isArray(e)?e.length===0?Ae(f("browser-not-answered")):g("ul",{class:"govuk-list"},...e.map(n=>g("li",{},Ae(r(n))))):Ae(r(e)||f("browser-not-answered"))}function Wu(e){let{tasks:t}=e.opened.bundle,r=t.filter(({done_on:a})=>a===null),n=f("browser-section-tasks",{count:r.length}),o=[...t].sort((a,c)=>Fu(a).localeCompare(Fu(c))),s=g("ul",{class:"govuk-list candour-tasks"},...o.map(a=>qw(a,e))),i=e.offers("add_task")?[jw(e)]:[];return J("tasks",n,t.length===0?D(f("browser-no-tasks")):s,...i)}function Fu({done_on:e,due_on:t}){return`${e===null?0:1}${t}`}function qw(e,t){let{opened:r,drafts:n,words:o}=t,s=nt(r.staff,"task").find(({n:h})=>h===e.n),i=r.nameOf(s?.data.for??e.for),a=s?.data.due??e.due_on,c=e.done_on===null&&a<t.today,l=e.done_on===null?f("browser-task-open",{name:i,day:Q(a)}):f("browser-task-done",{name:i,day:Q(e.done_on)}),d=`complete-${e.n}`,u=o.action("complete_task"),p=()=>t.take({action:"complete_task",target:String(e.n)},{form:d,section:"tasks",done:f("browser-acted",{action:u})});return g("li",{class:"candour-task"},g("p",{class:"govuk-body"},l,c?g("strong",{class:"candour-overdue"},` ${f("browser-due-overdue")}`):null),Ae(s?.data.text??f("browser-task-unsigned")),e.done_on===null&&t.offers("complete_task")?Pe({id:d,drafts:n,fields:[],button:u,secondary:!0,send:p}):null)}function jw(e){let{opened:t,reader:r,words:n,drafts:o}=e,s=t.bundle.holders.map(c=>({value:c,label:t.nameOf(c)})),i=n.action("add_task"),a=[pe({id:"task-text",name:"text",label:f("browser-task-label"),hint:f("browser-task-hint"),rows:3}),lt({id:"task-for",name:"for",label:f("browser-task-for"),choices:s,value:r.account}),pr({id:"task-due",name:"due",type:"date",label:f("browser-task-due")})];return Oe("add_task",i,{id:"add_task",drafts:o,fields:a,button:i,secondary:!0,send:c=>{let l=c.needed("text",f("browser-text-missing")),d=c.needed("due",f("browser-task-due-missing"));if(d<e.today)throw new ye(f("browser-task-due-past"),"task-due");let u=c.needed("for",f("browser-task-for-missing")),p={kind:"task",for:u,due:d,text:l},h={form:"add_task",section:"tasks",done:f("browser-acted",{action:i})};return e.take({action:"add_task",entry:p,details:{for:u,due:d}},h)}})}function qu(e){let{opened:t,words:r}=e;if(t.warnings.includes("excluded"))return[ft(f("browser-warn-excluded"))];let n=[eu(e),Pu(e),...t.report?[Du(t.report,r)]:[],ou(e),Xd(e),Iu(e),Bu(e),Wu(e),Hu(e),iu(e),$u(e),Ku(t.bundle)],o=g("div",{class:"candour-case"},Wd(n),g("div",{class:"candour-case__parts"},...n));return[Jd(t),...zw(e),o]}function zw({drafts:e}){return e.orphans().map(t=>{let r=g("h2",{class:"govuk-heading-s"},f("browser-draft-kept"));return g("div",{class:"govuk-inset-text","data-kept":""},r,g("p",{class:"candour-text"},t))})}function ju(e,t,r){if(e==="wrong_answer")return[ft(f("browser-warn-case"))];let n=f("browser-grant-unverified",{reason:f(`browser-reason-${e}`)}),s=Ws(t,i=>t.actions.find(a=>a.action===i),r);return[ft(n),...s.length===0?[]:[J("closing",f("browser-section-closing"),...s)]]}function zs(e,t,r,n){let o=g("p",{class:"govuk-notification-banner__heading"},r),s=g("div",{class:`govuk-notification-banner ${n}`,role:"alert",tabindex:"-1"},g("div",{class:"govuk-notification-banner__content"},o)),i=e.querySelector(`#${t} > h2`);i?i.after(s):e.prepend(s),et(s)}async function Yu(e){ke(f("browser-opening"));let t=e.dataset.case,r=await dr(),n=await Ur(),o=new $s(G("#case-words")),s=await Ie(`/api/v1/cases/${t}`),i=new rc(t,r,n,o,await Ud());on(()=>i.forget()),await i.draw(s),ke("")}var rc=class{constructor(t,r,n,o,s){this.caseId=t;this.session=r;this.keyring=n;this.words=o;this.vocabulary=s}caseId;session;keyring;words;vocabulary;place=G("[data-opened]");drafts=new Ds;routing=null;routedBy="";forget(){this.drafts.clear(),this.place.replaceChildren()}async draw(t){let r=await mn(this.caseId,t,this.session,this.keyring);if(this.drafts.drawAgain(),"refused"in r){let{drafts:n,words:o,keyring:s}=this,i=c=>s.displayName(c),a=(c,l)=>this.takeUnopened(t,c,l);return this.place.replaceChildren(...ju(r.refused,t,{drafts:n,words:o,nameOf:i,take:a})),null}return await this.askTheDirectory(r.opened),this.place.replaceChildren(...qu(this.work(r.opened))),r.opened}async askTheDirectory({bundle:t,staff:r}){let n=ze(r,"classification")?.data??null,o=JSON.stringify([t.classification,n]);t.classification===null?this.routing=null:o!==this.routedBy&&(this.routing=await Nd(this.caseId,n)),this.routedBy=o}work(t){let{session:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a}=this;return{opened:t,reader:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a,today:zu(),offers:c=>t.bundle.actions.find(l=>l.action===c&&(t.actsAs!==null||l.entry===null)),take:(c,l)=>this.take(t,c,l),send:(c,l,d)=>this.change(t,`/api/v1/cases/${this.caseId}/${c}`,l,d),goTo:(c,l)=>{this.goTo(t.bundle,c,l)}}}async take(t,r,n){ke(f("browser-acting"));let o=await Ps(r,t,this.session,this.keyring,zu()).catch(s=>{throw s instanceof Kr?new ye(f("browser-text-too-long")):s});await this.change(t,`/api/v1/cases/${this.caseId}/changes`,o,n)}async change(t,r,n,o){ke(f("browser-acting"));let s;try{s=await Je(r,n)??await Ie(`/api/v1/cases/${this.caseId}`)}catch(a){return this.drawWhatHappenedMeanwhile(a,t,o)}let i=await o.then?.()??"";this.drafts.drop(o.form),await this.draw(s),zs(this.place,o.section,`${o.done} ${i}`.trim(),"govuk-notification-banner--success")}async takeUnopened(t,r,n){let{n:o,head:s}=t.threads.shared,i={action:r.action,target:null,shared:{n:o,head:s},entry:null,details:null};await this.draw(await Je(`/api/v1/cases/${this.caseId}/changes`,i)),zs(this.place,n.section,n.done,"govuk-notification-banner--success")}async drawWhatHappenedMeanwhile(t,r,n){let o=t instanceof $e&&t.status===409?t.problem.bundle:void 0;if(o===void 0)throw t;let s=await this.draw(o);s!==null&&zs(this.place,n.section,Fd(r,s),"")}async goTo(t,r,n){await this.draw(t),Wa(G(`#${r}`,this.place)),G(`[data-action="${n}"] textarea`,this.place).focus()}};function zu(){return new Date().toISOString().slice(0,10)}var nc=4;function Gu(e,t){let r=e.size+2*nc,n=e.rows.flatMap((o,s)=>[...o].flatMap((i,a)=>i==="1"?[`M${a+nc} ${s+nc}h1v1h-1z`]:[]));return jo("svg",{viewBox:`0 0 ${r} ${r}`,class:"candour-qr",role:"img","aria-label":t,"shape-rendering":"crispEdges"},jo("rect",{width:String(r),height:String(r),fill:"#fff"}),jo("path",{d:n.join(""),fill:"#000"}))}function Pr(e){return G(`#${e}`).value.trim()}function Ys(e){return e===""?{field:"account",message:f("browser-account-missing")}:/^[a-z][a-z0-9-]{1,30}$/.test(e)&&e!=="reporter"?null:{field:"account",message:f("browser-account-shape")}}function Gs(e){let t=kr(e);if(t==="")return{field:"passphrase",message:f("browser-passphrase-missing")};let r=vl(t);if(r){let{word:o,place:s,suggestion:i}=r;return{field:"passphrase",message:i?f("browser-passphrase-unknown",{word:o,place:s,suggestion:i}):f("browser-passphrase-unknown-plain",{word:o,place:s})}}let n=t.split(" ").length;return n===_i?null:{field:"passphrase",message:f("browser-passphrase-count",{count:n})}}function Zs(e){return e?Pr("code").replace(/\s/g,""):null}function Vs(e){return e===null||/^[0-9]{6}$/.test(e)?null:{field:"code",message:f("browser-code-shape")}}function io(e){return e.filter(t=>t!==null)}var Yw=["invitation","passphrase","confirm","done"];function Zu(e){let t=e.dataset.service;Gw();let r=null;gt(G("#invitation-form"),async()=>{r=await Zw(),r&&(vs(G("[data-passphrase]"),r.passphrase),Vw(r.secondFactor),Xs("passphrase"))}),G("[data-written-down]").addEventListener("click",()=>Xs("confirm")),G("[data-show-again]").addEventListener("click",()=>Xs("passphrase")),gt(G("#confirm-form"),async()=>{if(!r)return;let n=await Xw(t,r);n!==null&&(G("[data-fingerprint]").textContent=n,G("[data-command]").textContent=`candour keys approve ${r.account} ${n}`,Qw(r),r=null,Xs("done"))})}function Gw(){let[e,t]=decodeURIComponent(location.hash.slice(1)).split("/");location.hash!==""&&(history.replaceState(null,"",location.pathname),G("#account").value=e??"",G("#invitation").value=t??"")}async function Zw(){let e=Pr("account"),t=Pr("invitation"),r=t===""?{field:"invitation",message:f("browser-invitation-missing")}:null,n=io([Ys(e),r]);if(n.length>0)return qt(n),null;let s=(await Pn("/api/v1/enrol/start",{account:e,invitation:t})).second_factor;return{account:e,invitation:t,passphrase:Po(),root:Jr(32),secondFactor:s}}function Vw(e){e&&(G("[data-qr]").replaceChildren(Gu(e.qr,f("browser-qr-label"))),G("[data-secret]").textContent=e.secret)}async function Xw(e,t){let r=Pr("passphrase"),n=Zs(t.secondFactor!==null),o=Gs(r),i=kr(r)!==t.passphrase?{field:"passphrase",message:f("browser-passphrase-different")}:null,a=io([o??i,Vs(n)]);if(a.length>0)return qt(a),null;ke(f("browser-working"));let c=Ho(e,t.account),l=await ln({job:"stretch",passphrase:t.passphrase,salt:c}),d=Do(l);l.fill(0),ke(f("browser-enrolling"));let u=Uo(t.root);u.signingSeed.fill(0);let p=await Pn("/api/v1/enrol",{account:t.account,invitation:t.invitation,proof:xe(d.proof),root:xe(await ks(t.root,[$o(d.kek)])),recipient:u.recipient,key:xe(u.signer),box:t.secondFactor?.box??null,code:n});d.proof.fill(0);let h=No(u.recipient,u.signer);if(p.fingerprint!==h)throw new ye(f("browser-fingerprint-differs"));return h}function Qw(e){e.root.fill(0),G("[data-passphrase]").replaceChildren(),G("#passphrase").value="",G("#invitation").value="",document.querySelector("[data-qr]")?.replaceChildren(),document.querySelector("[data-secret]")?.replaceChildren()}function Xs(e){for(let t of Yw)ht(G(`[data-step="${t}"]`),t===e);et(G(`#${e}-heading`))}async function Qs(){try{await fetch("/api/v1/sign-out",{method:"POST",credentials:"same-origin",keepalive:!0})}catch{}await lr()}function Vu(){for(let e of document.querySelectorAll("[data-sign-out]"))e.addEventListener("click",()=>{Qs()})}var oc=6e4,Jw=5e3,eb=["pointerdown","keydown","wheel","touchstart"];function Xu(e){let t=e*oc,r=Math.min(2*oc,t/2),n=Date.now(),o=n,s=tb(Math.max(1,Math.round(r/oc)),()=>i(!0));function i(a){n=Date.now(),s.open&&s.close(),!(!a&&n-o<t/4)&&(o=n,jl(),Ie("/api/v1/session").catch(()=>{}))}for(let a of eb)addEventListener(a,()=>!s.open&&i(!1),{capture:!0,passive:!0});zl(()=>{n=o=Date.now(),s.open&&s.close()}),setInterval(()=>{let a=Date.now()-n;a>=t?Qs():a>=t-r&&!s.open&&(document.body.append(s),s.showModal())},Jw)}function tb(e,t){let r=g("button",{class:"govuk-button",type:"button"},f("browser-idle-stay")),n=g("button",{class:"govuk-button govuk-button--secondary",type:"button"},f("browser-idle-leave")),o=g("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"idle-heading","aria-describedby":"idle-text"},g("h2",{class:"govuk-heading-m",id:"idle-heading"},f("browser-idle-heading")),g("p",{class:"govuk-body",id:"idle-text"},f("browser-idle-text",{minutes:e})),g("div",{class:"govuk-button-group"},r,n));return r.addEventListener("click",t),o.addEventListener("cancel",t),n.addEventListener("click",()=>{Qs()}),o}function Qu(){crypto.subtle===void 0&&Object.defineProperty(crypto,"subtle",{get(){throw new DOMException("no secure context","NotSupportedError")}})}async function Ju(e,t,r,n,o,s){let i=await mn(e,t,n,o);if("refused"in i)return{refused:"unverified"};let{key:a,report:c,actsAs:l,warnings:d}=i.opened;if(c===null)return{refused:"unverified"};if(d.includes("excluded"))return{refused:"own-exclusion"};if(c.data.excluded.includes(r))return{refused:"excluded"};let u=o.find(r),p=u?.role==="reviewer"||u?.role==="lead";if(l===null||u===void 0||u.until!==null||!p)return{refused:"not-allowed"};let h={account:n.account,role:l,signingSeed:n.keys.signingSeed};return{ciphertext:xe(await js(a,u,h,s))}}async function ep(e,t,r,n){try{let o=await Ie(`/api/v1/cases/${e}`),s=new Date().toISOString().slice(0,10),i=await Ju(e,o,t,r,n,s);return"refused"in i?i.refused:(await Je(`/api/v1/cases/${e}/grants`,{for:t,ciphertext:i.ciphertext}),null)}catch(o){if(!(o instanceof $e))throw o;if(o.status===409)return null;if(o.status===404)return"gone";if(o.status===422)return"not-allowed";throw o}}async function tp(e){let t=await e.page(null),r={done:0,total:t.remaining,refused:[]};for(e.told(r);t.cases.length>0;){for(let n of t.cases){if(e.stopped())return r;let o=await e.handOver(n);o===null?r.done+=1:r.refused.push({caseId:n,why:o}),e.told(r)}if(e.stopped())return r;t=await e.page(t.cases.at(-1))}return r}async function rp(){ke(f("browser-leavers-fetching"));let e=await dr(),t=await Ur(),{leavers:r}=await Ie("/api/v1/leavers"),n=r.map(({account:a})=>a),o=t.everybody().filter(a=>rb(a,e.account,n)),s=r.map(a=>nb(a,o,e,t)),i=g("p",{class:"govuk-body"},f("browser-leavers-none"));G("[data-leavers]").replaceChildren(...s.length>0?s:[i]),ke("")}function rb(e,t,r){return(e.role==="reviewer"||e.role==="lead")&&e.until===null&&e.name!==t&&!r.includes(e.name)}function nb(e,t,r,n){let{account:o,name:s,until:i,cases:a,shared:c,alone:l}=e,d=[f("browser-leavers-holds",{cases:a}),f("browser-leavers-shared",{shared:c}),f("browser-leavers-alone",{alone:l})];return i!==null&&d.unshift(f("browser-leavers-until",{day:Q(i)})),g("section",{"aria-labelledby":`leaver-${o}`,"data-leaver":o},g("h2",{class:"govuk-heading-m",id:`leaver-${o}`},s),g("ul",{class:"govuk-list govuk-list--bullet"},...d.map(u=>g("li",{},u))),c>0&&t.length>0?ob(e,t,r,n):null)}function ob(e,t,r,n){let o=`successor-of-${e.account}`,s=t.map(({name:p,display:h})=>g("option",{value:p},h)),i=g("select",{class:"govuk-select",id:o,name:"to"},...s),a=g("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""});a.append(f("browser-leavers-stop"));let c=g("progress",{"aria-label":f("browser-leavers-meter"),value:"0",hidden:""}),l=g("p",{class:"candour-progress",role:"status"}),d=g("ul",{class:"govuk-list govuk-list--bullet","data-refused":""}),u=g("form",{},g("div",{class:"govuk-form-group"},g("label",{class:"govuk-label",for:o},f("browser-leavers-to")),i),g("button",{class:"govuk-button",type:"submit"},f("browser-leavers-start"))," ",a,c,l,d);return gt(u,async()=>{let p=!1;a.onclick=()=>p=!0,a.hidden=c.hidden=!1,i.disabled=!0;let h=({done:m,total:y,refused:w})=>{c.max=Math.max(y,1),c.value=m+w.length,l.textContent=f("browser-leavers-progress",{done:m,total:y,refused:w.length});for(let{caseId:v,why:E}of w.slice(d.childElementCount)){let k={reference:bd(v),colleague:n.displayName(i.value)};d.append(g("li",{},f(`browser-leavers-refused-${E}`,k)))}};d.replaceChildren();try{let m=await tp({page:k=>sb(e.account,i.value,k),handOver:k=>ep(k,i.value,r,n),told:h,stopped:()=>p}),{done:y,total:w,refused:v}=m,E=p&&y+v.length<w?"browser-leavers-stopped":"browser-leavers-finished";l.textContent=f(E,{done:y,total:w,refused:v.length})}finally{a.hidden=!0,i.disabled=!1}}),u}async function sb(e,t,r){let n=new URLSearchParams(r===null?{to:t}:{to:t,after:r});return await Ie(`/api/v1/leavers/${e}/cases?${n.toString()}`)}var ib=1e4;function np({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>ib)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,ao(n.ciphertext)]))}}function ao(e){try{return se(e)}catch{return new Uint8Array}}async function op(e,t,{account:r,keys:n},o){if(t.id!==e)return{refused:"wrong_answer"};let s={account:r,identity:n.identity,recipient:n.recipient},i=await _d(np(t),e,t.case,s,o);if(i.opened===null)return{refused:i.verdict};let{thread:a}=i.opened,c=o.find(r),l=c?.until===null&&c.recipient===n.recipient&&Ve(se(c.key),n.signer),d=[];l||d.push("own-key"),a.head!==null&&!Ve(ao(t.thread.head),a.head)&&d.push("head");let u=d.length===0;a.entries.some(({verdict:h})=>h!=="verified")&&d.push("gaps");let p=h=>o.displayName(h);return{shown:{bundle:t,opened:i.opened,warnings:d,mayWrite:u,nameOf:p}}}var Js=class{constructor(t){this.template=t}template;state(t){return this.word("states",t)}action(t){return this.word("actions",t)}word(t,r){return[...G(`[data-words="${t}"]`,this.template.content).querySelectorAll("[data-id]")].find(s=>s.dataset.id===r)?.textContent?.trim()??r}};function sp({bundle:e,opened:t,nameOf:r},n){let{data:o,by:s,day:i}=t.pack,a=J("summary",f("browser-section-summary"),Mt([[f("browser-state"),n.state(e.state)],[f("browser-pack-by"),f("browser-pack-by-whom",{name:r(s),day:Q(i)})],[f("browser-pack-basis"),f(`browser-pack-basis-${o.basis}`)]]),g("div",{class:"govuk-inset-text"},D(f("browser-pack-duty-identity")),D(f(`browser-pack-duty-${o.basis}`)))),c=o.parts.flatMap(({title:u,text:p})=>[g("h3",{class:"govuk-heading-s candour-text"},u),Ae(p)]),l=o.text===""?[]:[Ae(o.text)],d=c.length+l.length===0?[D(f("browser-pack-empty"))]:[];return[a,J("pack",f("browser-section-pack"),...l,...c,...d)]}function ip(e){let t=f("browser-section-letters"),r=e.opened.thread.entries.slice(1);return r.length===0?J("letters",t,D(f("browser-no-letters"))):J("letters",t,...r.map(n=>ab(n,e)))}function ab({n:e,verdict:t,document:r},n){if(r)return cb(r,n);let o=t==="missing"?f("browser-missing",{n:e}):f("browser-not-verified",{n:e,reason:f(`browser-reason-${t}`)});return g("article",{class:"candour-message candour-message--unverified"},D(o))}function cb(e,t){let{kind:r,role:n,by:o,day:s}=e,i=f(`browser-by-${n}`,{name:t.nameOf(o),day:Q(s)}),a=r==="letter"?lb(e.data,n,t):[D(f("browser-entry-number",{n:e.n}))];return g("article",{class:`candour-message candour-message--${n==="liaison"?"reporter":"reviewer"}`},g("p",{class:"candour-message__byline"},i),...a)}function lb({says:e,suggestion:t,text:r},n,{bundle:o}){let i=[g("h3",{class:"govuk-heading-s"},f(`browser-letter-${e}${n!=="liaison"&&e!=="answer"?"-recorded":""}`))];if(r!==""&&i.push(Ae(r)),t!==""){let a=o.bodies.find(({id:c})=>c===t)?.name??t;i.push(D(f("browser-letter-suggestion",{body:a})))}return i}function ap({bundle:e}){let t=o=>{let s=o===0?f("browser-file-pack"):f("browser-file-letter",{n:o});return g("a",{class:"govuk-link",href:`/referrals/${e.id}/${o}.age`,download:""},s)},r=g("ul",{class:"govuk-list"},...e.thread.entries.map(({n:o})=>g("li",{},t(o)))),n=g("details",{class:"govuk-details"},g("summary",{class:"govuk-details__summary"},g("span",{class:"govuk-details__summary-text"},f("browser-files-show"))),g("div",{class:"govuk-details__text"},D(f("browser-files-about")),r));return J("files",f("browser-section-files"),n)}var cp={body_acknowledge:{says:"acknowledged",needsWords:!1},body_ask:{says:"question",needsWords:!0},body_report:{says:"outcome",needsWords:!0},body_decline:{says:"declined",needsWords:!0}},ei=e=>`text-${e}`;function lp(e,t,r,n,o){let s=f("browser-section-actions"),i=new Set(e.actions.map(({action:c})=>c)),a=t?Object.keys(cp).filter(c=>i.has(c)):[];return a.length===0?J("actions",s,D(f("browser-nothing-to-do"))):J("actions",s,...a.map(c=>fb(c,e,r,n,o)))}function fb(e,t,r,n,o){let{says:s,needsWords:i}=cp[e],a=n.get(e)??{text:"",suggestion:""},c=ei(e),l=g("textarea",{class:"govuk-textarea",id:c,rows:"6","aria-describedby":`${c}-hint`});l.value=a.text;let d=e==="body_decline"?ub(t,a.suggestion):null,u=()=>({text:l.value,suggestion:d?.select.value??""}),p=()=>n.set(e,u());l.addEventListener("input",p),d?.select.addEventListener("change",p);let h=g("form",{method:"post",novalidate:""},g("div",{class:"govuk-form-group"},g("label",{class:"govuk-label govuk-label--s",for:c},f(`browser-${s}-label`)),g("div",{class:"govuk-hint",id:`${c}-hint`},f(`browser-${s}-hint`)),l),d?.group??null,g("button",{class:"govuk-button",type:"submit"},r.action(e)));return gt(h,async()=>{if(i&&l.value.trim()==="")throw new ye(f(`browser-${s}-missing`),c);p(),await o(e,{says:s,...u()})}),db(e,r.action(e),h,n.has(e))}function db(e,t,r,n){let o=g("details",{class:"govuk-details","data-action":e},g("summary",{class:"govuk-details__summary"},g("span",{class:"govuk-details__summary-text"},t)),g("div",{class:"govuk-details__text"},r));return o.open=n,o}function ub(e,t){let r=g("option",{value:""},f("browser-suggestion-none")),o=[...e.bodies].sort((c,l)=>c.name.localeCompare(l.name,"en-GB")).map(({id:c,name:l})=>g("option",{value:c},l)),s="suggestion",i=g("select",{class:"govuk-select",id:s,"aria-describedby":`${s}-hint`},r,...o);return i.value=t,{group:g("div",{class:"govuk-form-group"},g("label",{class:"govuk-label govuk-label--s",for:s},f("browser-suggestion-label")),g("div",{class:"govuk-hint",id:`${s}-hint`},f("browser-suggestion-hint")),i),select:i}}async function fp(e){ke(f("browser-opening-referral"));let t=e.dataset.referral,r=await dr(),n=new sc(t,r,new Js(G("#referral-words")));on(()=>n.forget()),await n.draw(await Ie(`/api/v1/referrals/${t}`),await Ur()),ke("")}var sc=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=G("[data-opened]");drafts=new Map;shown=null;forget(){this.shown=null,this.drafts.clear(),this.place.replaceChildren()}async draw(t,r){let n=await op(this.id,t,this.session,r);if("refused"in n){let{refused:s}=n,i=s==="wrong_answer"||s==="missing"?s:`reason-${s}`;return this.shown=null,this.place.replaceChildren(ft(f("browser-referral-unverified",{reason:f(`browser-referral-${i}`)}))),null}let{shown:o}=n;return this.shown=o,G("[data-reference]").textContent=t.reference,this.place.replaceChildren(...o.warnings.map(s=>ft(f(`browser-warn-${s}`))),...sp(o,this.words),ip(o),lp(t,o.mayWrite,this.words,this.drafts,this.take),ap(o)),o}take=async(t,r)=>{let n=this.shown;if(n===null)return;ke(f("browser-acting"));let o=await Ur(),s=await this.seal(r,n,o).catch(i=>{throw i instanceof Kr?new ye(f("browser-text-too-long"),ei(t)):i});try{let i=await Je(`/api/v1/referrals/${this.id}/changes`,{action:t,entry:s});this.drafts.delete(t),await this.draw(i,o),this.announce(f("browser-acted",{action:this.words.action(t)}),"govuk-notification-banner--success")}catch(i){if(i instanceof $e&&i.status===422)throw new ye(i.message,ei(t));await this.drawWhatHappenedMeanwhile(i,n,o)}};async seal(t,{bundle:r,opened:n},o){let{account:s,keys:i}=this.session,a=n.thread.head??ao(r.thread.head),c={n:r.thread.n,head:a,day:new Date().toISOString().slice(0,10)},l={account:s,role:"liaison",signingSeed:i.signingSeed},d=await Ks(t,c,l,n.to,o);return{thread:yt(this.id),n:c.n,head:xe(a),ciphertext:xe(d)}}async drawWhatHappenedMeanwhile(t,r,n){let o=t instanceof $e&&t.status===409?t.problem.bundle:void 0;if(o===void 0)throw t;let s=await this.draw(o,n);if(s===null)return;this.keepOrphanedDrafts(s.bundle);let i=s.opened.thread.entries.slice(r.bundle.thread.n),a=[...new Set(i.flatMap(({document:l})=>l?[s.nameOf(l.by)]:[]))],c=a.length>0?f("browser-meanwhile",{names:ce(a)}):f("browser-meanwhile-referral");this.announce(c,"")}keepOrphanedDrafts(t){for(let[r,{text:n}]of this.drafts){if(n===""||t.actions.some(i=>i.action===r))continue;let o=g("h3",{class:"govuk-heading-s"},f("browser-draft-kept")),s=g("p",{class:"candour-text"},n);G("#actions",this.place).append(g("div",{class:"govuk-inset-text"},o,s))}}announce(t,r){let n=g("p",{class:"govuk-notification-banner__heading"},t),o=g("div",{class:`govuk-notification-banner ${r}`,role:"alert",tabindex:"-1"},g("div",{class:"govuk-notification-banner__content"},n));this.place.prepend(o),et(o)}};function dp(e){let t=e.dataset.service,r=e.dataset.secondFactor==="yes",n=G("#passphrase");G("#show-passphrase").addEventListener("change",o=>{n.type=o.target.checked?"text":"password"}),gt(G("#sign-in-form"),async()=>{let o=Pr("account"),s=Zs(r),i=io([Ys(o),Gs(n.value),Vs(s)]);if(i.length>0)return qt(i);let a=await pb(t,o,kr(n.value),s);n.value="",location.replace(a==="liaison"?"/referrals":"/")})}async function pb(e,t,r,n){ke(f("browser-working"));let o=await ln({job:"stretch",passphrase:r,salt:Ho(e,t)}),s=Do(o);o.fill(0),ke(f("browser-signing-in"));let i=await Pn("/api/v1/sign-in",{account:t,proof:xe(s.proof),code:n});s.proof.fill(0);let{role:a,root:c,wrap:l}=i,d=await Es(se(c),s.kek).catch(()=>{throw new ye(f("browser-root-unopened"))}),u=se(l);return await Dl(of(u,d)).catch(()=>{throw new ye(f("browser-no-storage"))}),u.fill(0),d.fill(0),a}var hb={account:Jf,case:Yu,enrol:Zu,leavers:rp,queue:()=>{},referral:fp,referrals:()=>{},"sign-in":dp};async function mb(){Qu();let e=G("[data-page]");document.body.dataset.account!==void 0&&(Vu(),Xu(Number(document.body.dataset.idleMinutes))),Zl(),await hb[e.dataset.page]?.(e)}mb().catch(e=>{e instanceof pt||(ke(""),qt([{field:null,message:e instanceof $e?e.message:f("browser-unexpected")}]))});
