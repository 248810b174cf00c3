var uo=BigInt(4294967295),kc=BigInt(32);function jp(e,t=!1){return t?{h:Number(e&uo),l:Number(e>>kc&uo)}:{h:Number(e>>kc&uo)|0,l:Number(e&uo)|0}}function po(e,t=!1){let r=e.length,n=new Uint32Array(r),o=new Uint32Array(r);for(let s=0;s<r;s++){let{h:i,l:a}=jp(e[s],t);[n[s],o[s]]=[i,a]}return[n,o]}var zp=e=>e/2**32|0,Yp=e=>e>>>0;function vc(e,t,r,n){let o=zp(r),s=Yp(r);e.setUint32(t,n?s:o,n),e.setUint32(t+4,n?o:s,n)}var ii=(e,t,r)=>e>>>r,ai=(e,t,r)=>e<<32-r|t>>>r,wr=(e,t,r)=>e>>>r|t<<32-r,br=(e,t,r)=>e<<32-r|t>>>r,bn=(e,t,r)=>e<<64-r|t>>>r-32,xn=(e,t,r)=>e>>>r-32|t<<64-r;function wt(e,t,r,n){let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var Ec=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0),Tc=(e,t,r,n)=>t+r+n+(e/2**32|0)|0,Sc=(e,t,r,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0),Bc=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0,Ac=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0),_c=(e,t,r,n,o,s)=>t+r+n+o+s+(e/2**32|0)|0;function kn(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ho=e=>e?`"${e}" `:"";function oe(e,t=""){if(typeof e!="number")throw new TypeError(ho(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ho(t)+"expected integer >= 0, got "+e);return e}function Rc(e,t=""){if(typeof e!="boolean")throw new TypeError(ho(t)+"expected boolean, got type="+typeof e);return e}function X(e,t,r=""){if(kn(e)&&(t===void 0||e.length===t))return e;t!==void 0&&oe(t,"length");let n=kn(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=ho(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}function We(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(oe(e.outputLen),oe(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var Zp=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Oc=(e,t)=>{Zp(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Ut(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Wr(e,t){X(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Nt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Te(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function qr(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function pt(e,t){return e<<32-t|e>>>t}function re(e,t){return e<<t|e>>>32-t>>>0}var Vp=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Xp(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function Qp(e){for(let t=0;t<e.length;t++)e[t]=Xp(e[t]);return e}var jr=Vp?e=>e:Qp,Cc=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Jp=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function mo(e){if(X(e),Cc)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=Jp[e[r]];return t}function Lc(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function go(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Cc)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,r=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,s=0;o<r;o++,s+=2){let i=Lc(e.charCodeAt(s)),a=Lc(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}n[o]=i*16+a}return n}function eh(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Te(t)}}function ci(e,t=""){return typeof e=="string"?eh(e):X(e,void 0,t)}function yo(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];X(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let s=e[n];r.set(s,o),o+=s.length}return r}function xr(e,t,r="opts"){return Oc(e,"defaults"),t!==void 0&&Oc(t,r),Object.assign(Object.create(null),e,t)}function kr(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=xr({},t,"info");let r=(o,s)=>e(s).update(o).digest(),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}function bt(e=32){oe(e,"bytesLength");let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(e))}var Pt=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Ic(e,t,r){return e&t^~e&r}function Mc(e,t,r){return e&t^e&r^t&r}var vn=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=qr(this.buffer)}update(t){Ut(this),X(t);let{view:r,buffer:n,blockLen:o}=this,s=t.length,i=!1;for(let a=0;a<s;){let c=Math.min(o-this.pos,s-a);if(c===o){let l=qr(t);for(;o<=s-a;a+=o)this.process(l,a);i=!0;continue}n.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Ut(this),Wr(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:s}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),vc(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let a=t===r?n:qr(t),c=this.outputLen,l=c/4,f=this.get();if(c%4||l>f.length)throw new Error("invalid outputLen");for(let u=0;u<l;u++)a.setUint32(4*u,f[u],s)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},$c=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Kc=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]),Uc=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);var th=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Jt=new Uint32Array(64),li=class extends vn{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:s,F:i,G:a,H:c}=this;return[t,r,n,o,s,i,a,c]}set(t,r,n,o,s,i,a,c){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let u=0;u<16;u++,r+=4)Jt[u]=t.getUint32(r,!1);for(let u=16;u<64;u++){let p=Jt[u-15],g=Jt[u-2],h=pt(p,7)^pt(p,18)^p>>>3,y=pt(g,17)^pt(g,19)^g>>>10;Jt[u]=y+Jt[u-7]+h+Jt[u-16]|0}let{A:n,B:o,C:s,D:i,E:a,F:c,G:l,H:f}=this;for(let u=0;u<64;u++){let p=pt(a,6)^pt(a,11)^pt(a,25),g=f+p+Ic(a,c,l)+th[u]+Jt[u]|0,y=(pt(n,2)^pt(n,13)^pt(n,22))+Mc(n,o,s)|0;f=l,l=c,c=a,a=i+g|0,i=s,s=o,o=n,n=g+y|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,c=c+this.F|0,l=l+this.G|0,f=f+this.H|0,this.set(n,o,s,i,a,c,l,f)}roundClean(){Te(Jt)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Te(this.buffer)}},di=class extends li{constructor(){super(32,$c)}};var Nc=po(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),rh=Nc[0],nh=Nc[1],er=new Uint32Array(80),tr=new Uint32Array(80),wo=class extends vn{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(t,r){super(128,t,16,!1),this.Ah=r[0]|0,this.Al=r[1]|0,this.Bh=r[2]|0,this.Bl=r[3]|0,this.Ch=r[4]|0,this.Cl=r[5]|0,this.Dh=r[6]|0,this.Dl=r[7]|0,this.Eh=r[8]|0,this.El=r[9]|0,this.Fh=r[10]|0,this.Fl=r[11]|0,this.Gh=r[12]|0,this.Gl=r[13]|0,this.Hh=r[14]|0,this.Hl=r[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:s,Cl:i,Dh:a,Dl:c,Eh:l,El:f,Fh:u,Fl:p,Gh:g,Gl:h,Hh:y,Hl:w}=this;return[t,r,n,o,s,i,a,c,l,f,u,p,g,h,y,w]}set(t,r,n,o,s,i,a,c,l,f,u,p,g,h,y,w){this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=s|0,this.Cl=i|0,this.Dh=a|0,this.Dl=c|0,this.Eh=l|0,this.El=f|0,this.Fh=u|0,this.Fl=p|0,this.Gh=g|0,this.Gl=h|0,this.Hh=y|0,this.Hl=w|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let x=0;x<16;x++,r+=4)er[x]=t.getUint32(r),tr[x]=t.getUint32(r+=4);for(let x=16;x<80;x++){let B=er[x-15]|0,R=tr[x-15]|0,L=wr(B,R,1)^wr(B,R,8)^ii(B,R,7),U=br(B,R,1)^br(B,R,8)^ai(B,R,7),K=er[x-2]|0,b=tr[x-2]|0,T=wr(K,b,19)^bn(K,b,61)^ii(K,b,6),O=br(K,b,19)^xn(K,b,61)^ai(K,b,6),P=Sc(U,O,tr[x-7],tr[x-16]),D=Bc(P,L,T,er[x-7],er[x-16]);er[x]=D|0,tr[x]=P|0}let{Ah:n,Al:o,Bh:s,Bl:i,Ch:a,Cl:c,Dh:l,Dl:f,Eh:u,El:p,Fh:g,Fl:h,Gh:y,Gl:w,Hh:E,Hl:v}=this;for(let x=0;x<80;x++){let B=wr(u,p,14)^wr(u,p,18)^bn(u,p,41),R=br(u,p,14)^br(u,p,18)^xn(u,p,41),L=u&g^~u&y,U=p&h^~p&w,K=Ac(v,R,U,nh[x],tr[x]),b=_c(K,E,B,L,rh[x],er[x]),T=K|0,O=wr(n,o,28)^bn(n,o,34)^bn(n,o,39),P=br(n,o,28)^xn(n,o,34)^xn(n,o,39),D=n&s^n&a^s&a,A=o&i^o&c^i&c;E=y|0,v=w|0,y=g|0,w=h|0,g=u|0,h=p|0,{h:u,l:p}=wt(l|0,f|0,b|0,T|0),l=a|0,f=c|0,a=s|0,c=i|0,s=n|0,i=o|0;let N=Ec(T,P,A);n=Tc(N,b,O,D),o=N|0}({h:n,l:o}=wt(this.Ah|0,this.Al|0,n|0,o|0)),{h:s,l:i}=wt(this.Bh|0,this.Bl|0,s|0,i|0),{h:a,l:c}=wt(this.Ch|0,this.Cl|0,a|0,c|0),{h:l,l:f}=wt(this.Dh|0,this.Dl|0,l|0,f|0),{h:u,l:p}=wt(this.Eh|0,this.El|0,u|0,p|0),{h:g,l:h}=wt(this.Fh|0,this.Fl|0,g|0,h|0),{h:y,l:w}=wt(this.Gh|0,this.Gl|0,y|0,w|0),{h:E,l:v}=wt(this.Hh|0,this.Hl|0,E|0,v|0),this.set(n,o,s,i,a,c,l,f,u,p,g,h,y,w,E,v)}roundClean(){Te(er,tr)}destroy(){this.destroyed=!0,Te(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},fi=class extends wo{constructor(){super(64,Uc)}},ui=class extends wo{constructor(){super(48,Kc)}};var ye=kr(()=>new di,Pt(1));var bo=kr(()=>new fi,Pt(3)),Pc=kr(()=>new ui,Pt(2));function En(e,t,r=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)r(e[n],`${t}[${n}]`);return e}var te=(e,t,r)=>X(e,t,r),pi=oe;function Dc(e,t=""){if(typeof e!="string"){let r=t&&`"${t}" `;throw new TypeError(r+"expected string, got type="+typeof e)}return e}function rr(e,t="object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`);return e}function vr(e,t){if(typeof e!="function")throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);return e}var Tn=mo,Ie=(...e)=>yo(...e),zr=e=>go(e),or=kn,Ht=e=>bt(e),xo=BigInt(0),Hc=BigInt(1),oh=e=>e?`"${e}" `:"";function Ve(e,t=""){if(typeof e!="boolean")throw new TypeError(oh(t)+"expected boolean, got type="+typeof e);return e}function ko(e){if(typeof e=="bigint"){if(!nr(e))throw new RangeError("positive bigint expected, got "+e)}else pi(e);return e}function Dt(e,t=""){if(typeof e!="number"){let r=t&&`"${t}" `;throw new TypeError(r+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let r=t&&`"${t}" `;throw new RangeError(r+"expected safe integer, got "+e)}}function Sn(e){let t=ko(e).toString(16);return t.length&1?"0"+t:t}function Fc(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);return e===""?xo:BigInt("0x"+e)}function it(e){return Fc(mo(e))}function at(e){return Fc(mo(sr(X(e)).reverse()))}function Yr(e,t){if(oe(t),t===0)throw new Error("zero output length is invalid");e=ko(e);let r=t*2,n=e.toString(16);if(n.length>r)throw new RangeError("number is too large");return go(n.padStart(r,"0"))}function Bn(e,t){return Yr(e,t).reverse()}function sr(e){return Uint8Array.from(te(e))}function ir(e){if(typeof e!="string")throw new TypeError("ascii string expected, got "+typeof e);return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${e[r]}" with code ${n} at position ${r}`);return n})}function nr(e){return typeof e=="bigint"&&xo<=e}function hi(e,t,r){return nr(e)&&nr(t)&&nr(r)&&t<=e&&e<r}function xt(e,t,r,n){if(!hi(t,r,n))throw new RangeError("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function Gr(e){if(e<xo)throw new Error("expected non-negative bigint, got "+e);return e===xo?0:e.toString(2).length}var An=e=>(Dt(e,"n"),(Hc<<BigInt(e))-Hc);function Wc(e,t,r){if(oe(e,"hashLen"),oe(t,"qByteLen"),typeof r!="function")throw new TypeError("hmacFn must be a function");let n=w=>new Uint8Array(w),o=Uint8Array.of(),s=Uint8Array.of(0),i=Uint8Array.of(1),a=1e3,c=n(e),l=n(e),f=0,u=()=>{c.fill(1),l.fill(0),f=0},p=(...w)=>r(l,Ie(c,...w)),g=(w=o)=>{l=p(s,w),c=p(),w.length!==0&&(l=p(i,w),c=p())},h=()=>{if(f++>=a)throw new Error("drbg: tried max amount of iterations");let w=0,E=[];for(;w<t;){c=p();let v=c.slice();E.push(v),w+=c.length}return Ie(...E)};return(w,E)=>{u(),g(w);let v;for(;(v=E(h()))===void 0;)g();return u(),v}}function Ne(e,t={},r={},n="object"){rr(e,n),rr(t,"fields"),rr(r,"optFields");function o(i,a,c){let l=n==="object"?`param "${String(i)}"`:`"${n}.${String(i)}"`,f=e[i];if(!Object.hasOwn(e,i)&&(c?f!==void 0:a!=="function"))throw new TypeError(`${l} is invalid: expected own property`);if(c&&f===void 0)return;let u=typeof f;if(u!==a||f===null)throw new TypeError(`${l} is invalid: expected ${a}, got ${u}`)}let s=(i,a)=>Object.entries(i).forEach(([c,l])=>o(c,l,a));s(t,!1),s(r,!0)}var Me=BigInt(0),ie=BigInt(1),ar=BigInt(2),zc=BigInt(3),mi=BigInt(4),Yc=BigInt(5),sh=BigInt(7),Gc=BigInt(8),ih=BigInt(9),ah=BigInt(15),Zc=BigInt(16),ch=BigInt("0x10000000000000000");function ae(e,t){if(t<=Me)throw new Error("mod: expected positive modulus, got "+t);let r=e%t;return r>=Me?r:t+r}function Vc(e,t,r){if(r<=ie)throw new Error("pow: expected modulus > 1, got "+r);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<Me)throw new Error("invalid exponent, negatives unsupported");if(t===Me)return ie;if(t===ie)return e;let n=e%r;if(n<Me&&(n+=r),t<ch){let a=ie;for(;t>Me;)t&ie&&(a=a*n%r),n=n*n%r,t>>=ie;return a}let o=[];for(;t>Me;)o.push(Number(t&ah)),t>>=mi;let s=new Array(16);s[0]=ie,s[1]=n;for(let a=2;a<16;a++)s[a]=s[a-1]*n%r;let i=s[o[o.length-1]];for(let a=o.length-2;a>=0;a--){i=i*i%r,i=i*i%r,i=i*i%r,i=i*i%r;let c=o[a];c!==0&&(i=i*s[c]%r)}return i}function ct(e,t,r){if(r<=ie)throw new Error("pow2: expected modulus > 1, got "+r);if(t<Me)throw new Error("pow2: expected non-negative exponent, got "+t);let n=e;for(;t-- >Me;)n*=n,n%=r;return n}function qc(e,t){if(e===Me)throw new Error("invert: expected non-zero number");if(t<=ie)throw new Error("invert: expected modulus > 1, got "+t);let r=ae(e,t),n=t,o=Me,s=ie;for(;r!==Me;){let a=n/r,c=n-r*a,l=o-s*a;n=r,r=c,o=s,s=l}if(n!==ie)throw new Error("invert: does not exist");return ae(o,t)}function Xc(e,t){if(t<=ie)throw new Error("invertCt: expected prime modulus > 1, got "+t);let r=ae(e,t);if(r===Me)throw new Error("invertCt: expected non-zero number");let n=Vc(r,t-ar,t);if(ae(r*n,t)!==ie)throw new Error("invertCt: does not exist");return n}function gi(e,t,r){let n=e;if(!n.eql(n.sqr(t),r))throw new Error("Cannot find square root")}function yi(e,t){if((e&ie)===Me)throw new Error(t+": expected odd modulus, got "+e)}function Qc(e,t){let r=e,n=(r.ORDER+ie)/mi,o=r.pow(t,n);return gi(r,o,t),o}function lh(e,t){let r=e,n=(r.ORDER-Yc)/Gc,o=r.mul(t,ar),s=r.pow(o,n),i=r.mul(t,s),a=r.mul(r.mul(i,ar),s),c=r.mul(i,r.sub(a,r.ONE));return gi(r,c,t),c}function dh(e){let t=To(e),r=Jc(e),n=r(t,t.neg(t.ONE)),o=r(t,n),s=r(t,t.neg(n)),i=(e+sh)/Zc;return((a,c)=>{let l=a,f=l.pow(c,i),u=l.mul(f,n),p=l.mul(f,o),g=l.mul(f,s),h=l.eql(l.sqr(u),c),y=l.eql(l.sqr(p),c);f=l.cmov(f,u,h),u=l.cmov(g,p,y);let w=l.eql(l.sqr(u),c),E=l.cmov(f,u,w);return gi(l,E,c),E})}function Jc(e){if(e<zc)throw new Error("sqrt is not defined for small field");yi(e,"tonelliShanks");let t=e-ie,r=0;for(;t%ar===Me;)t/=ar,r++;let n=ar,o=To(e);for(;_n(o,n)===1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return Qc;let s=o.pow(n,t),i=(t+ie)/ar;return function(c,l){let f=c;if(f.is0(l))return l;if(_n(f,l)!==1)throw new Error("Cannot find square root");let u=r,p=f.mul(f.ONE,s),g=f.pow(l,t),h=f.pow(l,i);for(;!f.eql(g,f.ONE);){if(f.is0(g))throw new Error("Cannot find square root: probably non-prime P");let y=1,w=f.sqr(g);for(;!f.eql(w,f.ONE);)if(y++,w=f.sqr(w),y===u)throw new Error("Cannot find square root");let E=ie<<BigInt(u-y-1),v=f.pow(p,E);u=y,p=f.sqr(v),g=f.mul(g,p),h=f.mul(h,v)}return h}}function fh(e){return yi(e,"Fp.sqrt"),e%mi===zc?Qc:e%Gc===Yc?lh:e%Zc===ih?dh(e):Jc(e)}var el=(e,t)=>(ae(e,t)&ie)===ie,uh=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function Zr(e){if(rr(e,"field"),typeof e.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);Dt(e.BYTES,"BYTES"),Dt(e.BITS,"BITS");for(let t of uh)vr(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=ie)throw new Error("invalid field: expected ORDER > 1, got "+e.ORDER);return e}function Eo(e,t,r=!1){Zr(e),En(t,"nums"),Ve(r,"passZero");let n=e,o=new Array(t.length).fill(r?n.ZERO:void 0),s=t.reduce((a,c,l)=>n.is0(c)?a:(o[l]=a,n.mul(a,c)),n.ONE),i=n.inv(s);return t.reduceRight((a,c,l)=>n.is0(c)?a:(o[l]=n.mul(a,o[l]),n.mul(a,c)),i),o}function _n(e,t){Zr(e);let r=e;yi(r.ORDER,"FpLegendre");let n=(r.ORDER-ie)/ar,o=r.pow(t,n),s=r.eql(o,r.ONE),i=r.eql(o,r.ZERO),a=r.eql(o,r.neg(r.ONE));if(!s&&!i&&!a)throw new Error("invalid Legendre symbol result");return s?1:i?0:-1}function ph(e,t){if(t!==void 0&&pi(t),e<=Me)throw new Error("invalid n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);let r=Gr(e);if(t!==void 0&&t<r)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${r})`);let n=t!==void 0?t:r,o=Math.ceil(n/8);return{nBitLength:n,nByteLength:o}}var jc=new WeakMap,vo=class{ORDER;BITS;BYTES;isLE;ZERO=Me;ONE=ie;_lengths;_mod;constructor(t,r={}){if(t<=ie)throw new Error("invalid field: expected ORDER > 1, got "+t);let n;this.isLE=!1,r!=null&&typeof r=="object"&&(typeof r.BITS=="number"&&(n=r.BITS),typeof r.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:r.sqrt,enumerable:!0}),typeof r.isLE=="boolean"&&(this.isLE=r.isLE),r.allowedLengths&&(this._lengths=Object.freeze(r.allowedLengths.slice())),typeof r.modFromBytes=="boolean"&&(this._mod=r.modFromBytes));let{nBitLength:o,nByteLength:s}=ph(t,n);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return ae(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return Me<=t&&t<this.ORDER}is0(t){return t===Me}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&ie)===ie}neg(t){return ae(-t,this.ORDER)}eql(t,r){return t===r}sqr(t){return ae(t*t,this.ORDER)}add(t,r){return ae(t+r,this.ORDER)}sub(t,r){return ae(t-r,this.ORDER)}mul(t,r){return ae(t*r,this.ORDER)}pow(t,r){return Vc(t,r,this.ORDER)}div(t,r){return ae(t*qc(r,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,r){return t+r}subN(t,r){return t-r}mulN(t,r){return t*r}inv(t){return qc(t,this.ORDER)}sqrt(t){let r=jc.get(this);return r||jc.set(this,r=fh(this.ORDER)),r(this,t)}toBytes(t){return this.isLE?Bn(t,this.BYTES):Yr(t,this.BYTES)}fromBytes(t,r=!1){te(t);let{_lengths:n,BYTES:o,isLE:s,ORDER:i,_mod:a}=this;if(n){if(t.length<1||!n.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+t.length);let l=new Uint8Array(o);l.set(t,s?0:l.length-t.length),t=l}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let c=s?at(t):it(t);if(a&&(c=ae(c,i)),!r&&!this.isValid(c))throw new Error("invalid field element: outside of range 0..ORDER");return c}invertBatch(t){return Eo(this,t,!0)}cmov(t,r,n){return Ve(n,"condition"),n?r:t}};function To(e,t={}){return Object.freeze(vo.prototype),new vo(e,t)}function tl(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=ie)throw new Error("field order must be greater than 1");let t=Gr(e-ie);return Math.ceil(t/8)}function So(e){let t=tl(e);return t+Math.ceil(t/2)}function wi(e,t,r=!1){te(e);let n=e.length,o=tl(t),s=Math.max(So(t),16);if(n<s||n>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+n);let i=r?at(e):it(e),a=ae(i,t-ie)+ie;return r?Bn(a,o):Yr(a,o)}var ki=BigInt(0),On=BigInt(1),hh=BigInt(4),bi=16,rl=128,mh=5,nl=2**31;function cr(e){let t=e;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof e);vr(t.fromAffine,"Point.fromAffine"),vr(t.fromBytes,"Point.fromBytes"),vr(t.fromHex,"Point.fromHex"),rr(t.BASE,"Point.BASE"),rr(t.ZERO,"Point.ZERO"),Zr(t.Fp),Zr(t.Fn)}function Bo(e,t){cr(e),sl(t,e);let r=Eo(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function gh(e,t,r=1){if(!Number.isSafeInteger(e)||e<r||e>t)throw new Error("invalid window size, expected ["+r+".."+t+"], got W="+e)}function yh(e,t){let r=e*(4*t+128);if(r>nl)throw new Error("invalid window size: table would need ~"+Math.ceil(r/2**20)+" MiB, max "+nl/2**20+" MiB")}function vi(e,t){if(e!==void 0){vr(e,"randomBytes");try{let r=e(t);if(!or(r)||r.length!==t)return}catch{return}return e}}function sl(e,t){En(e,"points"),e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function wh(e,t,r){if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((n,o)=>{if(!(r===void 0?t.isValid(n):nr(n)&&n<r))throw new Error("invalid scalar at index "+o)})}var il=new WeakMap;function xi(e){return il.get(e)||1}function bh(e,t){let r=e.double(),n=[e];for(let o=1;o<t;o++)n.push(n[o-1].add(r));return n}function xh(e,t){let r=2**t,n=r/2,o=BigInt(r-1),s=[];for(;e>ki;){let i=0;e&On&&(i=Number(e&o),i>=n&&(i-=r),e-=BigInt(i)),s.push(i),e>>=On}return s}function kh(e,t,r){let n=2**t,o=n/2,s=BigInt(n-1),i=BigInt(t),a=[];for(let c=0;c<r;c++){let l=Number(e&s);e>>=i,l>o&&(l-=n,e+=On),a.push(l)}if(e!==ki)throw new Error("invalid wnaf");return a}function vh(e,t,r){let n=0;for(let s of r)n=Math.max(n,s.length);let o=e;for(let s=n-1;s>=0;s--){s!==n-1&&(o=o.double());for(let i=0;i<r.length;i++){let a=r[i][s];if(a){let c=t[i][Math.abs(a)-1>>1];o=o.add(a<0?c.negate():c)}}}return o}var Vr=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,r){cr(t),this.randomBytes=vi(r,bi),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,r,n){let o=Math.ceil(n/r)+1,s=2**(r-1),i=[],a=t;for(let c=0;c<o;c++){let l=a;for(let f=0;f<s;f++)i.push(l),l=l.add(a);a=i[i.length-1].double()}return{W:r,bits:n,windows:o,comp:i}}wnafCachedCT(t,r){let{W:n,windows:o,comp:s}=t,i=2**(n-1),a=kh(r,n,o),c=this.ZERO,l=this.BASE;for(let f=0;f<o;f++){let u=a[f],p=f*i,g=Math.abs(u)-1,h=s[p];for(let w=1;w<i;w++)h=w===g?s[p+w]:h;let y=h.negate();u===0?l=l.add(s[p]):c=c.add(u<0?y:h)}return{p:c,f:l}}getWnafPrecomputes(t,r,n,o){let s=this.wnafPrecomputes.get(r),i=s?.find(a=>a.W===t&&a.bits===n);return i||(i=this.buildWnafTable(r,t,n),typeof o=="function"&&(i={...i,comp:o(i.comp)}),s||(s=[],this.wnafPrecomputes.set(r,s)),s.push(i)),i}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,r){if(this.assertPoint(t),!hi(r,On,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,r,n,o){let s=xi(t);return s===1?this.fixedWindowCT(t,r,n):this.wnafCachedCT(this.getWnafPrecomputes(s,t,n,o),r)}mulCT(t,r,n){return this.validateMulInput(t,r),this.runCT(t,r,this.bits,n)}mulCTBlinded(t,r,n){if(this.validateMulInput(t,r),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let o=this.Point.Fn.BITS+rl,s=this.randomBytes(bi);if(!or(s)||s.length!==bi)throw new Error("randomBytes returned invalid byte array");s[0]=s[0]&63|128;let i=r+it(s)*this.Point.Fn.ORDER;return this.runCT(t,i,o,n)}fixedWindowCT(t,r,n){let o=mh,s=1<<o,i=An(o),a=new Array(s);a[0]=this.ZERO;for(let f=1;f<s;f++)a[f]=a[f-1].add(t);let c=Math.ceil(n/o),l=this.ZERO;for(let f=c-1;f>=0;f--){if(f!==c-1)for(let g=0;g<o;g++)l=l.double();let u=Number(r>>BigInt(f*o)&i),p=a[0];for(let g=1;g<s;g++)p=g===u?a[g]:p;l=l.add(p)}return{p:l,f:l}}shouldBlind(t,r){return this.randomBytes===void 0?!1:r===On?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,r,n,o){return this.shouldBlind(t,n)?this.mulCTBlinded(t,r,o):this.mulCT(t,r,o)}mulUnsafe(t,r,n){if(this.assertPoint(t),!nr(r))throw new Error("invalid scalar");let o=xi(t);if(o===1||r>=this.Point.Fn.ORDER)return Ao(this.Point,[t],[r],!0);let s=this.getWnafPrecomputes(o,t,this.bits,n);return this.wnafCachedCT(s,r).p}setWindowSize(t,r){this.assertPoint(t),gh(r,this.bits);let n=Math.ceil((this.bits+rl)/r)+1;yh(n*2**(r-1),this.Point.Fp.BYTES),il.set(t,r),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return xi(t)!==1}};function Ao(e,t,r,n=!1){if(cr(e),sl(t,e),Ve(n,"allowOversized"),wh(r,e.Fn,n?e.Fn.ORDER**hh:void 0),t.length!==r.length)throw new Error("arrays of points and scalars must have equal length");let o=t.map(i=>bh(i,4)),s=r.map(i=>xh(i,4));return vh(e.ZERO,o,s)}function ol(e,t,r){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return Zr(t),t}else return To(e,{isLE:r})}function _o(e,t,r={},n){if(e!=="weierstrass"&&e!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);Ne(r);for(let c of["p","n","h"]){let l=t[c];if(!(nr(l)&&l!==ki))throw new Error(`CURVE.${c} must be positive bigint`)}let o=ol(t.p,r.Fp,n),s=ol(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let c of a)if(!o.isValid(t[c]))throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:s}}function Xr(e,t){return function(n){let o=e(n);return{secretKey:o,publicKey:t(o)}}}var Oo=BigInt(0),Lo=BigInt(1),Ro=BigInt(2),Eh=BigInt(4),al=BigInt(8);function Th(e,t,r,n){let o=e.sqr(r),s=e.sqr(n),i=e.add(e.mul(t.a,o),s),a=e.add(e.ONE,e.mul(t.d,e.mul(o,s)));return e.eql(i,a)}function cl(e,t={}){Ne(t,{},{},"extraOpts");let r=t,n=_o("edwards",e,r,r.FpFnLE),{Fp:o,Fn:s}=n,i=n.CURVE,{h:a}=i;if(_n(o,i.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if(_n(o,i.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");Ne(r,{},{uvRatio:"function",randomBytes:"function"});let c=r.randomBytes===void 0?Ht:r.randomBytes,l=Ro<<BigInt(o.BYTES*8)-Lo;function f(v){if(!o.isOdd)throw new Error("Field does not have .isOdd()");return o.isOdd(v)}let u=r.uvRatio===void 0?(v,x)=>{try{return{isValid:!0,value:o.sqrt(o.div(v,x))}}catch{return{isValid:!1,value:Oo}}}:r.uvRatio;if(!Th(o,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");let p=o.eql(i.a,o.neg(o.ONE))?v=>o.neg(v):o.eql(i.a,o.ONE)?v=>v:v=>o.mul(i.a,v);function g(v,x,B=!1){let R=B?Lo:Oo;return xt("coordinate "+v,x,R,l),x}function h(v){if(!(v instanceof y))throw new Error("EdwardsPoint expected")}class y{static BASE=new y(i.Gx,i.Gy,o.ONE,o.mul(i.Gx,i.Gy));static ZERO=new y(o.ZERO,o.ONE,o.ONE,o.ZERO);static Fp=o;static Fn=s;X;Y;Z;T;constructor(x,B,R,L){this.X=g("x",x),this.Y=g("y",B),this.Z=g("z",R,!0),this.T=g("t",L),Object.freeze(this)}static CURVE(){return i}static fromAffine(x){if(x instanceof y)throw new Error("extended point not allowed");let{x:B,y:R}=x||{};return g("x",B),g("y",R),new y(B,R,o.ONE,o.mul(B,R))}static fromBytes(x,B=!1){let R=o.BYTES,{a:L,d:U}=i;x=sr(te(x,R,"point")),Ve(B,"zip215");let K=sr(x),b=x[R-1];K[R-1]=b&-129;let T=at(K),O=B?l:o.ORDER;xt("point.y",T,Oo,O);let P=o.sqr(T),D=o.sub(P,o.ONE),A=o.sub(o.mulN(U,P),L),{isValid:N,value:M}=u(D,A);if(!N)throw new Error("bad point: invalid y coordinate");let I=f(M),W=(b&128)!==0;if(!B&&o.is0(M)&&W)throw new Error("bad point: x=0 and x_0=1");return W!==I&&(M=o.neg(M)),y.fromAffine({x:M,y:T})}static fromHex(x,B=!1){return y.fromBytes(zr(x),B)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(x=6,B=!0){return E.setWindowSize(this,x),B||this.multiply(Ro),this}assertValidity(){let x=this,{a:B,d:R}=i;if(x.is0())throw new Error("bad point: ZERO");let{X:L,Y:U,Z:K,T:b}=x,T=o.sqr(L),O=o.sqr(U),P=o.sqr(K),D=o.sqr(P),A=o.mul(T,B),N=o.mul(o.add(A,O),P),M=o.add(D,o.mul(R,o.mul(T,O)));if(!o.eql(N,M))throw new Error("bad point: equation left != right (1)");let I=o.mul(L,U),W=o.mul(K,b);if(!o.eql(I,W))throw new Error("bad point: equation left != right (2)")}equals(x){h(x);let{X:B,Y:R,Z:L}=this,{X:U,Y:K,Z:b}=x,T=o.mul(B,b),O=o.mul(U,L),P=o.mul(R,b),D=o.mul(K,L);return o.eql(T,O)&&o.eql(P,D)}is0(){return this.equals(y.ZERO)}negate(){return new y(o.neg(this.X),this.Y,this.Z,o.neg(this.T))}double(){let{X:x,Y:B,Z:R}=this,L=o.sqr(x),U=o.sqr(B),K=o.mul(o.sqr(R),Ro),b=p(L),T=o.addN(x,B),O=o.sub(o.subN(o.sqr(T),L),U),P=o.addN(b,U),D=o.subN(P,K),A=o.subN(b,U),N=o.mul(O,D),M=o.mul(P,A),I=o.mul(O,A),W=o.mul(D,P);return new y(N,M,W,I)}add(x){h(x);let{d:B}=i,{X:R,Y:L,Z:U,T:K}=this,{X:b,Y:T,Z:O,T:P}=x,D=o.mul(R,b),A=o.mul(L,T),N=o.mul(o.mulN(K,B),P),M=o.mul(U,O),I=o.sub(o.subN(o.mulN(o.addN(R,L),o.addN(b,T)),D),A),W=o.subN(M,N),$=o.addN(M,N),_=o.sub(A,p(D)),k=o.mul(I,W),S=o.mul($,_),C=o.mul(I,_),F=o.mul(W,$);return new y(k,S,F,C)}subtract(x){return h(x),this.add(x.negate())}multiply(x){if(!s.isValidNot0(x))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");let{p:B,f:R}=E.mulSecret(this,x,a,w);return w([B,R])[0]}multiplyUnsafe(x){if(!s.isValid(x))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return x===Oo?y.ZERO:this.is0()||x===Lo?this:E.mulUnsafe(this,x,w)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return E.mulUnsafe(this,i.n).is0()}toAffine(x){let B=this,R=x;if(R!=null&&typeof R!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof R);let{X:L,Y:U,Z:K}=B,b=B.is0();R==null&&(R=b?o.create(al):o.inv(K));let T=o.mul(L,R),O=o.mul(U,R),P=o.mul(K,R);if(b)return{x:o.ZERO,y:o.ONE};if(!o.eql(P,o.ONE))throw new Error("invZ was invalid");return{x:T,y:O}}clearCofactor(){return a===Lo?this:a===Ro?this.double():a===Eh?this.double().double():a===al?this.double().double().double():this.multiplyUnsafe(a)}toBytes(){let{x,y:B}=this.toAffine(),R=o.toBytes(B);return R[R.length-1]|=f(x)?128:0,R}toHex(){return Tn(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let w=v=>Bo(y,v),E=new Vr(y,c);return E.bits>=6&&y.BASE.precompute(6),Object.freeze(y.prototype),Object.freeze(y),y}function ll(e,t,r={}){if(cr(e),typeof t!="function")throw new Error('"hash" function param is required');let n=t,o=r;Ne(o,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});let{prehash:s}=o,{BASE:i,Fp:a,Fn:c}=e,l=n.outputLen,f=2*a.BYTES;if(l!==void 0&&(Dt(l,"hash.outputLen"),l!==f))throw new Error(`hash.outputLen must be ${f}, got ${l}`);let u=o.randomBytes===void 0?Ht:o.randomBytes,p=o.toMontgomery,g=o.toMontgomerySecret,h=o.adjustScalarBytes===void 0?A=>A:o.adjustScalarBytes,y=o.domain===void 0?(A,N,M)=>{if(Ve(M,"phflag"),N.length||M)throw new Error("Contexts/pre-hash are not supported");return A}:o.domain;function w(A){return c.create(at(A))}function E(A){let N=b.secretKey;te(A,b.secretKey,"secretKey");let M=te(n(A),2*N,"hashedSecretKey"),I=h(M.slice(0,N)),W=M.slice(N,2*N),$=w(I);return{head:I,prefix:W,scalar:$}}function v(A){let{head:N,prefix:M,scalar:I}=E(A),W=i.multiply(I),$=W.toBytes();return{head:N,prefix:M,scalar:I,point:W,pointBytes:$}}function x(A){return v(A).pointBytes}function B(A=Uint8Array.of(),...N){let M=Ie(...N);return w(n(y(M,te(A,void 0,"context"),!!s)))}function R(A,N,M={}){Ne(M,{},{},"options"),A=sr(te(A,void 0,"message")),s&&(A=s(A));let{prefix:I,scalar:W,pointBytes:$}=v(N),_=B(M.context,I,A),k=i.multiply(_).toBytes(),S=B(M.context,k,$,A),C=c.create(_+S*W);if(!c.isValid(C))throw new Error("sign failed: invalid s");let F=Ie(k,c.toBytes(C));return te(F,b.signature,"result")}let L={zip215:o.zip215};function U(A,N,M,I=L){Ne(I);let{context:W}=I,$=I.zip215===void 0?!!L.zip215:I.zip215,_=b.signature;A=te(A,_,"signature"),N=te(N,void 0,"message"),M=te(M,b.publicKey,"publicKey"),$!==void 0&&Ve($,"zip215"),s&&(N=s(N));let k=_/2,S=A.subarray(0,k),C=at(A.subarray(k,_)),F,q,j;try{F=e.fromBytes(M,$),q=e.fromBytes(S,$),j=i.multiplyUnsafe(C)}catch{return!1}if(!$&&F.isSmallOrder())return!1;let Y=B(W,S,M,N);return q.add(F.multiplyUnsafe(Y)).subtract(j).clearCofactor().is0()}let K=a.BYTES,b={secretKey:K,publicKey:K,signature:2*K,seed:K};function T(A){return A=A===void 0?u(b.seed):A,te(A,b.seed,"seed")}function O(A){return or(A)&&A.length===b.secretKey}function P(A,N){try{return!!e.fromBytes(A,N===void 0?L.zip215:N)}catch{return!1}}let D={getExtendedPublicKey:v,randomSecretKey:T,isValidSecretKey:O,isValidPublicKey:P,toMontgomery(A){if(p===void 0)throw new Error("Montgomery conversion is not supported for this curve");return p(e.fromBytes(A))},toMontgomerySecret(A){if(g===void 0)throw new Error("Montgomery conversion is not supported for this curve");return g(A)}};return Object.freeze(b),Object.freeze(D),Object.freeze({keygen:Xr(T,x),getPublicKey:x,sign:R,verify:U,utils:D,Point:e,lengths:b})}function Ln(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function fl(e){return Ln(e,"x"),(e&e-1)===0&&e!==0}function Ei(e,t){if(Ln(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let r=0;for(let n=0;n<t;n++,e>>>=1)r=r<<1|e&1;return r>>>0}function ul(e){return Ln(e),31-Math.clz32(e)}function dl(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);let t=e.length;if(!fl(t))throw new Error("expected positive power-of-two length, got "+t);let r=ul(t);for(let n=0;n<t;n++){let o=Ei(n,r);if(n<o){let s=e[n];e[n]=e[o],e[o]=s}}return e}var Ti=(e,t)=>{Ne(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");let{N:r,roots:n,dit:o,invertButterflies:s=!1,skipStages:i=0,brp:a=!0}=t;Ln(r,"coreOpts.N");let c=ul(r);if(!fl(r))throw new Error("FFT: Polynomial size should be power of two");Ln(i,"coreOpts.skipStages");let l=c===0?0:c-1;if(i>l)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${l}`);if(n.length!==r)throw new Error(`FFT: wrong roots length: expected ${r}, got ${n.length}`);let f=o!==s;return u=>{if(u.length!==r)throw new Error("FFT: wrong Polynomial length");o&&a&&dl(u);for(let p=0,g=1;p<c-i;p++){let h=o?p+1+i:c-p,y=1<<h,w=y>>1,E=r>>h;for(let v=0;v<r;v+=y)for(let x=0,B=g++;x<w;x++){let R=s?o?r-B:B:x*E,L=v+x,U=v+x+w,K=n[R],b=u[U],T=u[L];if(f){let O=e.mul(b,K);u[L]=e.add(T,O),u[U]=e.sub(T,O)}else s?(u[L]=e.add(b,T),u[U]=e.mul(e.sub(b,T),K)):(u[L]=e.add(T,b),u[U]=e.mul(e.sub(T,b),K))}}return!o&&a&&dl(u),u}};var Er=BigInt(0),lt=BigInt(1),Co=BigInt(2);function pl(e,t){return e+t-(t>>lt<<lt)}function Sh(e){let t=BigInt(6)*e;return(r,n,o)=>{let s=n+o,a=((t+o-n)*r+n)%e;return{x_2:a,x_3:s-a}}}function Bh(e){return Ne(e,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...e})}function hl(e){let t=Bh(e),{P:r,type:n,adjustScalarBytes:o,powPminus2:s,randomBytes:i}=t,a=t.scalarMultBase,c=n==="x25519";if(!c&&n!=="x448")throw new Error("invalid type");let l=i===void 0?Ht:i,f=c?255:448,u=Sh(r),p=c?32:56,g=BigInt(c?9:5),h=BigInt(c?121665:39081),y=c?Co**BigInt(254):Co**BigInt(447),w=c?BigInt(8)*(Co**BigInt(251)-lt):BigInt(4)*(Co**BigInt(445)-lt),E=y+w+lt,v=M=>ae(M,r),x=B(g);function B(M){return Bn(v(M),p)}function R(M){let I=sr(te(M,p,"uCoordinate"));return c&&(I[31]&=127),v(at(I))}function L(M){return at(o(sr(te(M,p,"scalar"))))}let U=new Set(c?[Er,lt,r-lt,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[Er,lt,r-lt]);function K(M,I){let W=R(I);if(U.has(W))throw new Error("invalid private or public key received");let $=P(W,L(M));if($===Er)throw new Error("invalid private or public key received");return B($)}function b(M){if(a===void 0)return K(M,x);let I=L(M);xt("scalar",I,y,E);let W=v(a(I));if(W===Er)throw new Error("invalid private or public key received");return B(W)}let T=b,O=K;function P(M,I){xt("u",M,Er,r),xt("scalar",I,y,E);let W=I,$=M,_=lt,k=Er,S=M,C=lt,F=W^W>>lt;for(let Y=BigInt(f-1);Y>=Er;Y--){let G=pl(r,F>>Y);({x_2:_,x_3:S}=u(G,_,S)),{x_2:k,x_3:C}=u(G,k,C);let Z=_+k,V=v(Z*Z),xe=_-k,pe=v(xe*xe),Re=V-pe,Ze=S+C,ge=S-C,ke=v(ge*Z),Fr=v(Ze*xe),wn=ke+Fr,Qt=ke-Fr;S=v(wn*wn),C=v($*v(Qt*Qt)),_=v(V*pe),k=v(Re*(V+v(h*Re)))}let q=pl(r,W);({x_2:_,x_3:S}=u(q,_,S)),{x_2:k,x_3:C}=u(q,k,C);let j=s(k);return v(_*j)}let D={secretKey:p,publicKey:p,seed:p},A=M=>(M=M===void 0?l(p):M,te(M,D.seed,"seed"),M),N={randomSecretKey:A};return Object.freeze(D),Object.freeze(N),Object.freeze({keygen:Xr(A,T),getSharedSecret:O,getPublicKey:T,scalarMult:K,scalarMultBase:b,utils:N,GuBytes:x.slice(),lengths:D})}var ml=BigInt(0),Si=BigInt(1),gl=BigInt(2),Ah=BigInt(3),_h=BigInt(5),Oh=BigInt(8),Io=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),Lh={p:Io,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:Oh,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function bl(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),s=Io,a=e*e%s*e%s,c=ct(a,gl,s)*a%s,l=ct(c,Si,s)*e%s,f=ct(l,_h,s)*l%s,u=ct(f,t,s)*f%s,p=ct(u,r,s)*u%s,g=ct(p,n,s)*p%s,h=ct(g,o,s)*g%s,y=ct(h,o,s)*g%s,w=ct(y,t,s)*f%s;return{pow_p_5_8:ct(w,gl,s)*e%s,b2:a}}function Bi(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var yl=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function Rh(e,t){let r=Io,n=ae(t*t*t,r),o=ae(n*n*t,r),s=bl(e*o).pow_p_5_8,i=ae(e*n*s,r),a=ae(t*i*i,r),c=i,l=ae(i*yl,r),f=a===e,u=a===ae(-e,r),p=a===ae(-e*yl,r);return f&&(i=c),(u||p)&&(i=l),el(i,r)&&(i=ae(-i,r)),{isValid:f||u,value:i}}var Rn=cl(Lh,{uvRatio:Rh}),wl=Rn.Fp;function Ch(e){let{y:t}=e;return wl.toBytes(wl.div(Si+t,Si-t))}function Ih(e){let t=Rn.Fp.BYTES;return X(e,t),Bi(bo(e.subarray(0,t))).subarray(0,t)}function Mh(e){return ll(Rn,bo,Object.assign({adjustScalarBytes:Bi,toMontgomery:Ch,toMontgomerySecret:Ih,zip215:!0},e))}var Qr=Mh({});var lr=(()=>{let e=Io,t=r=>{let{pow_p_5_8:n,b2:o}=bl(r);return ae(ct(n,Ah,e)*o,e)};return hl({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:Bi,scalarMultBase:r=>{let n=ae(r,Rn.Fn.ORDER);if(n===ml)return ml;let o=Rn.BASE.multiply(n);return ae((o.Z+o.Y)*t(ae(o.Z-o.Y,e)),e)}})})();var In=e=>Object.freeze(e());function Al(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}function Oi(e){if(!Al(e))throw new TypeError("Uint8Array expected")}function $h(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(r=>typeof r=="string"):t.every(r=>Number.isSafeInteger(r)):!1}function Kh(e){if(typeof e!="function")throw new TypeError("function expected");return!0}function Jr(e,t){if(typeof t!="string")throw new TypeError(`${e}: string expected`);return!0}function Mo(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected number, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function xl(e,t){if(!$h(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function Li(...e){let t=s=>s,r=(s,i)=>a=>s(i(a)),n=e.map(s=>s.encode).reduceRight(r,t),o=e.map(s=>s.decode).reduce(r,t);return{encode:n,decode:o}}var Uh=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function kl(e,t=e.length){let r=new Array(t);for(let n=0;n<t;n++)r[n]=e[n];return r}var vl=(()=>{try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+"?e:void 0}catch{return}})(),Ai=8192;function Nh(e){let t=e.length;if(vl!==void 0&&t>=12)return vl.decode(e);if(t<=Ai)return String.fromCharCode.apply(null,e);let r="";for(let n=0;n<t;n+=Ai)r+=String.fromCharCode.apply(null,e.subarray(n,n+Ai));return r}function $o(e){if(Mo(e),e<=0||e>8)throw new RangeError("radix2: bits should be in (0..8]");let t=Uh[e]-1;return{encode:r=>{Oi(r);let n=r.length,o=new Uint8Array(Math.ceil(n*8/e)),s=0,i=0,a=0;for(let c=0;c<n;)for(c+2<n?(s=s<<24|r[c]<<16|r[c+1]<<8|r[c+2],i+=24,c+=3):(s=(s<<8|r[c])&65535,i+=8,c++);i-=e,o[a++]=s>>i&t,!(i<e););return i>0&&(o[a]=s<<e-i&t),o},decode:r=>{let n=r.length,o=new Uint8Array(Math.floor(n*e/8)),s=0,i=0,a=0;for(let c=0;c<n;c++)for(s=(s<<e|r[c])&65535,i+=e;i>=8;i-=8)o[a++]=s>>i-8&255;if(s=s<<8-i&255,i>=e)throw new Error("Excess padding");if(s>0)throw new Error(`Non-zero padding: ${s}`);return o}}}function Ko(e,t){let r=e.length;if(r>128)throw new Error("alphabet: max 128 letters");let n=new Uint8Array(r),o=new Int8Array(128).fill(-1);for(let s=0;s<r;s++){let i=e.charCodeAt(s);if(e.codePointAt(s)!==i||i>127)throw new Error("alphabet: single-char ASCII letters only");n[s]=i,o[i]=s}if(t!==void 0)for(let s of Object.keys(t)){let i=s.charCodeAt(0),a=o[t[s].charCodeAt(0)];if(s.length!==1||i>127||a===void 0||a===-1)throw new Error(`alphabet: invalid alias ${s}`);o[i]=a}return{encode:s=>{let i=new Uint8Array(s.length);for(let a=0;a<s.length;a++){let c=s[a],l=n[c];if(l===void 0)throw new Error(`alphabet.encode: invalid digit ${c}`);i[a]=l}return Nh(i)},decode:s=>{Jr("decode",s);let i=s.length,a=new Uint8Array(i);for(let c=0;c<i;c++){let l=s.charCodeAt(c),f=l<128?o[l]:-1;if(f===-1)throw new Error(`Unknown letter "${s[c]}". Allowed: ${e}`);a[c]=f}return a}}}function Ph(e,t="="){return Mo(e),Jr("padding",t),{encode(r){for(;r.length*e%8;)r+=t;return r},decode(r){Jr("decode",r);let n=r.length;if(n*e%8)throw new Error("padding: invalid length");for(;n>0&&r[n-1]===t;n--)if((n-1)*e%8===0)throw new Error("padding: excess padding");return r.slice(0,n)}}}function El(e){return Kh(e),function(...t){try{return e.apply(null,t)}catch{}}}var _l=In(()=>Li($o(5),Ko("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));var Hh=typeof Uint8Array.from([]).toBase64=="function"&&typeof Uint8Array.fromBase64=="function",Dh=/[\t\n\f\r ]/,Fh=(e,t)=>{Jr("base64",e);let r=t?"base64url":"base64";if(e.length>0&&Dh.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:r,lastChunkHandling:"strict"})},Wh=In(()=>Li($o(6),Ko("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),Ph(6)));var Uo=In(()=>Hh?{encode(e){return Oi(e),e.toBase64()},decode(e){return Fh(e,!1)}}:Wh),De=In(()=>Li($o(6),Ko("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));var _i=Ko("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),qh=/^[\x21-\x60\x7b-\x7e]+$/;function Tl(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<33||n>126)throw new Error(`${e}: printable ASCII expected`)}}function jh(e){let t=e.length,r=new Uint8Array(t);for(let n=0;n<t;n++){let o=e[n];if(o<0||o>=32)throw new Error(`alphabet.encode: invalid digit ${o}`);r[n]=o}return r}var Sl=[996825010,642813549,513874426,1027748829,705979059];function Cn(e){let t=e>>25,r=(e&33554431)<<5;for(let n=0;n<Sl.length;n++)(t>>n&1)===1&&(r^=Sl[n]);return r}function Bl(e,t,r=1){let n=e.length,o=1;for(let i=0;i<n;i++){let a=e.charCodeAt(i);if(a<33||a>126)throw new Error(`Invalid prefix (${e})`);o=Cn(o)^a>>5}o=Cn(o);for(let i=0;i<n;i++)o=Cn(o)^e.charCodeAt(i)&31;for(let i of t)o=Cn(o)^i;for(let i=0;i<6;i++)o=Cn(o);o^=r;let s=new Uint8Array(6);for(let i=0;i<6;i++)s[i]=o>>>5*(5-i)&31;return _i.encode(s)}function zh(e){let t=e==="bech32"?1:734539939,r=$o(5),n=u=>{Oi(u);let p=u.length,g=new Array(Math.ceil(p*8/5)),h=0,y=0,w=0;for(let E=0;E<p;E++)for(h=h<<8|u[E],y+=8;y>=5;y-=5)g[w++]=h>>y-5&31;return y>0&&(g[w]=h<<5-y&31),g},o=u=>{xl("radix2.decode",u);let p=u.length,g=new Uint8Array(p);for(let h=0;h<p;h++){let y=u[h];if(y<0||y>=32)throw new Error(`convertRadix2: invalid word=${y}`);g[h]=y}return r.decode(g)},s=El(o);function i(u,p,g=90){Jr("bech32.encode prefix",u),g!==!1&&Mo(g,"limit"),Al(p)&&(p=kl(p)),xl("bech32.encode",p);let h=u.length;if(h===0)throw new TypeError(`Invalid prefix length ${h}`);let y=h+7+p.length;if(g!==!1&&y>g)throw new TypeError(`Length ${y} exceeds limit ${g}`);Tl("bech32.encode prefix",u);let w=u.toLowerCase(),E=Bl(w,p,t);return`${w}1${_i.encode(jh(p))}${E}`}function a(u,p=90){Jr("bech32.decode input",u),p!==!1&&Mo(p,"limit");let g=u.length;if(g<8||p!==!1&&g>p)throw new TypeError(`invalid string length ${g}, expected (8..${p})`);let h=u.toLowerCase();if(u!==h&&!qh.test(u))throw Tl("bech32.decode input",u),new Error("mixed-case string not allowed");let y=h.lastIndexOf("1");if(y===0||y===-1)throw new Error('invalid separator "1"');let w=h.slice(0,y),E=h.slice(y+1);if(E.length<6)throw new Error("invalid data length");let v=_i.decode(E),x=kl(v,v.length-6),B=Bl(w,x,t);if(!E.endsWith(B))throw new Error(`Invalid checksum in ${u}`);return{prefix:w,words:x}}let c=El(a);function l(u,p=90){let{prefix:g,words:h}=a(u,p);return{prefix:g,words:h,bytes:o(h)}}function f(u,p){return i(u,n(p))}return{encode:i,decode:a,encodeFromBytes:f,decodeToBytes:l,decodeUnsafe:c,fromWords:o,fromWordsUnsafe:s,toWords:n}}var qe=In(()=>zh("bech32"));var Yh=new TextEncoder,Gh=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function he(e){return Yh.encode(e)}function Ol(e){return Gh.decode(e)}function dr(...e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}function Xe(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function ce(e){return Uo.encode(e)}function se(e){let t=new Uint8Array(Uo.decode(e));if(Uo.encode(t)!==e)throw new Error("not canonical base64");return t}function en(e){return _l.encode(e).toLowerCase()}function tn(e){return crypto.getRandomValues(new Uint8Array(e))}var Ll="age-secret-key-",Rl="age";function Mn(e){if(e.length!==32)throw new Error("an age identity has 32 bytes");return qe.encodeFromBytes(Ll,e).toUpperCase()}function Ri(e){let{prefix:t,bytes:r}=qe.decodeToBytes(e),n=new Uint8Array(r);if(t.toLowerCase()!==Ll||Mn(n)!==e)throw new Error("not an age identity");return n}function Ci(e){return qe.encodeFromBytes(Rl,lr.getPublicKey(e))}function No(e){let t=Ri(e),r=Ci(t);return t.fill(0),r}function fr(e){let{prefix:t,bytes:r}=qe.decodeToBytes(e),n=new Uint8Array(r);if(t!==Rl||n.length!==32||qe.encodeFromBytes(t,n)!==e)throw new Error("not an age recipient");return n}var Po=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,r){if(We(t),X(r,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,o=new Uint8Array(n);o.set(r.length>n?t.create().update(r).digest():r);for(let s=0;s<o.length;s++)o[s]^=54;this.iHash.update(o),this.oHash=t.create();for(let s=0;s<o.length;s++)o[s]^=106;this.oHash.update(o),Te(o)}update(t){return Ut(this),this.iHash.update(t),this}digestInto(t){Ut(this),Wr(t,this),this.finished=!0;let r=t.subarray(0,this.outputLen);this.iHash.digestInto(r),this.oHash.update(r),this.oHash.digestInto(r),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:o,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=r._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},ht=(()=>{let e=((t,r,n)=>new Po(t,r).update(n).digest());return e.create=(t,r)=>new Po(t,r),e})();function rn(e,t,r){return We(e),r===void 0&&(r=new Uint8Array(e.outputLen)),ht(e,r,t)}var $n=Uint8Array.of(0),Zh=Uint8Array.of();function Kn(e,t,r,n=32,o){We(e),oe(n,"length"),X(t,void 0,"prk");let s=e.outputLen;if(t.length<s)throw new Error('"prk" must be at least HashLen octets');if(n>255*s)throw new Error("Length must be <= 255*HashLen");let i=Math.ceil(n/s);if(r===void 0?r=Zh:X(r,void 0,"info"),!i)return o&&Te(t),new Uint8Array;let a=o&&i===1?t:new Uint8Array(i*s),{iHash:c,oHash:l}=ht.create(e,t),f=o?t:new Uint8Array(s),u=i>1?o?.iHash||e.create():void 0;for(let g=0;g<i-1;g++){$n[0]=g+1;let h=c._cloneInto(u);g&&h.update(f),h.update(r).update($n).digestInto(f),l._cloneInto(u).update(f).digestInto(f),a.set(f,s*g)}if($n[0]=i,i>1&&c.update(f),c.update(r).update($n).digestInto(f),l.update(f).digestInto(f),a.set(f,s*(i-1)),c.destroy(),l.destroy(),u?.destroy(),f!==a&&Te(f),Te($n),n===a.length)return a;let p=a.slice(0,n);return Te(a),p}var kt=(e,t,r,n,o)=>{We(e),r===void 0&&(r=new Uint8Array(e.outputLen));let s=ht.create(e,r).update(t);return Kn(e,s.digest(),n,o,s)};var Vh=he("candour/1");function je(...e){return new Uint8Array(ye(dr(...e)))}function nn(e,t){return new Uint8Array(kt(ye,e,Vh,he(t),32))}function Il(e){return new Uint8Array(Qr.getPublicKey(e))}function Ml(e,t){return new Uint8Array(Qr.sign(e,t))}function $l(e){try{return!Qr.Point.fromBytes(e,!1).isSmallOrder()}catch{return!1}}function Kl(e,t,r){return e.length!==64||r.length!==32?!1:Cl(r)&&Cl(e.subarray(0,32))&&Qr.verify(e,t,r,{zip215:!1})}function Cl(e){try{let t=Qr.Point.fromBytes(e,!1);return!t.isSmallOrder()&&t.isTorsionFree()}catch{return!1}}function Ho(e){let t=nn(e,"candour/1 staff identity"),r=nn(e,"candour/1 staff sign"),n={identity:Mn(t),recipient:Ci(t),signingSeed:r,signer:Il(r)};return t.fill(0),n}function Do(e,t){let r=je(he("candour/1 fingerprint"),fr(e),t);return en(r.subarray(0,15)).match(/.{4}/g).join("-")}var Ul=Object.freeze(`abandon
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
`));var on=Ul,Xh=new Set(on);function Tr(e){return e.toLowerCase().replace(/[^\p{Alphabetic}]+/gu," ").trim()}function Nl(e){let t=Tr(e).split(" "),r=t.findIndex(o=>!Xh.has(o)),n=t[r];return n===void 0?null:{word:n,place:r+1,suggestion:Qh(n)}}function Qh(e){let t=on.filter(o=>e.length>=3&&o.startsWith(e));if(t.length===1)return t[0]??null;let r=null,n=3;for(let o of on){let s=Jh(e,o);s<n&&([r,n]=[o,s])}return r}function Jh(e,t){let r=[];for(let n=0;n<=e.length;n++){let o=[n];r.push(o);for(let s=1;s<=t.length;s++){if(n===0){o.push(s);continue}let i=r[n-1],a=i[s-1]+(e[n-1]===t[s-1]?0:1),c=Math.min(i[s]+1,o[s-1]+1,a);n>1&&s>1&&e[n-1]===t[s-2]&&e[n-2]===t[s-1]&&(c=Math.min(c,r[n-2][s-2]+1)),o.push(c)}}return r[e.length][t.length]}var Ii=6,Pl={N:2**17,r:8,p:1,dkLen:32};function Fo(){let e=crypto.getRandomValues(new Uint16Array(Ii)),t=Array.from(e,r=>on[r%on.length]);return e.fill(0),t.join(" ")}function Wo(e,t){return je(he("candour/1 staff"),je(he(e)),je(he(t)))}function qo(e){let t=nn(e,"candour/1 staff sign-in"),r=nn(e,"candour/1 staff kek"),n=Mn(r);return r.fill(0),{proof:t,proofHash:je(t),kek:n}}var vt=class{constructor(t){this.value=t}valueOf(){return this.value}},we=class extends vt{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},Qe=class extends vt{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},Et=class e extends vt{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof vt)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof vt&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Hl=100,em="⁨",tm="⁩";function rm(e,t,r){if(r===t||r instanceof Qe&&t instanceof Qe&&r.value===t.value)return!0;if(t instanceof Qe&&typeof r=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===n)return!0}return!1}function Dl(e,t,r){return t[r]?sn(e,t[r].value):(e.reportError(new RangeError("No default")),new we)}function Mi(e,t){let r=[],n=Object.create(null);for(let o of t)o.type==="narg"?n[o.name]=Un(e,o.value):r.push(Un(e,o));return{positional:r,named:n}}function Un(e,t){switch(t.type){case"str":return t.value;case"num":return new Qe(t.value,{minimumFractionDigits:t.precision});case"var":return nm(e,t);case"mesg":return om(e,t);case"term":return sm(e,t);case"func":return im(e,t);case"select":return am(e,t);default:return new we}}function nm(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new we(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new we(`$${t}`);if(r instanceof vt)return r;switch(typeof r){case"string":return r;case"number":return new Qe(r);case"object":if(Et.supportsValue(r))return new Et(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new we(`$${t}`)}}function om(e,{name:t,attr:r}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new we(t);if(r){let o=n.attributes[r];return o?sn(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new we(`${t}.${r}`))}return n.value?sn(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new we(t))}function sm(e,{name:t,attr:r,args:n}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new we(o);if(r){let a=s.attributes[r];if(a){e.params=Mi(e,n).named;let c=sn(e,a);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new we(`${o}.${r}`)}e.params=Mi(e,n).named;let i=sn(e,s.value);return e.params=null,i}function im(e,{name:t,args:r}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new we(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new we(`${t}()`);try{let o=Mi(e,r);return n(o.positional,o.named)}catch(o){return e.reportError(o),new we(`${t}()`)}}function am(e,{selector:t,variants:r,star:n}){let o=Un(e,t);if(o instanceof we)return Dl(e,r,n);for(let s of r){let i=Un(e,s.key);if(rm(e,o,i))return sn(e,s.value)}return Dl(e,r,n)}function $i(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new we;e.dirty.add(t);let r=[],n=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){r.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>Hl)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Hl}`);n&&r.push(em),r.push(Un(e,o).toString(e)),n&&r.push(tm)}return e.dirty.delete(t),r.join("")}function sn(e,t){return typeof t=="string"?e.bundle._transform(t):$i(e,t)}var jo=class{constructor(t,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let o=JSON.stringify(r);return n[o]||(n[o]=new t(this.bundle.locales,r)),n[o]}};function Ki(e,t){let r=Object.create(null);for(let[n,o]of Object.entries(e))t.includes(n)&&(r[n]=o.valueOf());return r}var Fl=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Wl(e,t){let r=e[0];if(r instanceof we)return new we(`NUMBER(${r.valueOf()})`);if(r instanceof Qe)return new Qe(r.valueOf(),{...r.opts,...Ki(t,Fl)});if(r instanceof Et)return new Qe(r.toNumber(),{...Ki(t,Fl)});throw new TypeError("Invalid argument to NUMBER")}var cm=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function ql(e,t){let r=e[0];if(r instanceof we)return new we(`DATETIME(${r.valueOf()})`);if(r instanceof Et||r instanceof Qe)return new Et(r,Ki(t,cm));throw new TypeError("Invalid argument to DATETIME")}var jl=new Map;function zl(e){let t=Array.isArray(e)?e.join(" "):e,r=jl.get(t);return r===void 0&&(r=new Map,jl.set(t,r)),r}var Nn=class{constructor(t,{functions:r,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:Wl,DATETIME:ql,...r},this._useIsolating=n,this._transform=o,this._intls=zl(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(r===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(r===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,r=null,n=null){if(typeof t=="string")return this._transform(t);let o=new jo(this,n,r);try{return $i(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new we().toString(o);throw s}}};var Ui=/^(-?[a-zA-Z][\w-]*) *= */gm,Yl=/\.([a-zA-Z][\w-]*) *= */y,lm=/\*?\[/y,Ni=/(-?[0-9]+(?:\.([0-9]+))?)/y,dm=/([a-zA-Z][\w-]*)/y,Gl=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,fm=/^[A-Z][A-Z0-9_-]*$/,zo=/([^{}\n\r]+)/y,um=/([^\\"\n\r]*)/y,Zl=/\\([\\"])/y,Vl=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,pm=/^\n+/,Xl=/ +$/,hm=/ *\r?\n/g,mm=/( *)$/,gm=/{\s*/y,Ql=/\s*}/y,ym=/\[\s*/y,wm=/\s*] */y,bm=/\s*\(\s*/y,xm=/\s*->\s*/y,km=/\s*:\s*/y,vm=/\s*,?\s*/y,Em=/\s+/y,Pn=class{constructor(t){this.body=[],Ui.lastIndex=0;let r=0;for(;;){let b=Ui.exec(t);if(b===null)break;r=Ui.lastIndex;try{this.body.push(c(b[1]))}catch(T){if(T instanceof SyntaxError)continue;throw T}}function n(b){return b.lastIndex=r,b.test(t)}function o(b,T){if(t[r]===b)return r++,!0;if(T)throw new T(`Expected ${b}`);return!1}function s(b,T){if(n(b))return r=b.lastIndex,!0;if(T)throw new T(`Expected ${b.toString()}`);return!1}function i(b){b.lastIndex=r;let T=b.exec(t);if(T===null)throw new SyntaxError(`Expected ${b.toString()}`);return r=b.lastIndex,T}function a(b){return i(b)[1]}function c(b){let T=f(),O=l();if(T===null&&Object.keys(O).length===0)throw new SyntaxError("Expected message value or attributes");return{id:b,value:T,attributes:O}}function l(){let b=Object.create(null);for(;n(Yl);){let T=a(Yl),O=f();if(O===null)throw new SyntaxError("Expected attribute value");b[T]=O}return b}function f(){let b;if(n(zo)&&(b=a(zo)),t[r]==="{"||t[r]==="}")return u(b?[b]:[],1/0);let T=L();return T?b?u([b,T],T.length):(T.value=U(T.value,pm),u([T],T.length)):b?U(b,Xl):null}function u(b=[],T){for(;;){if(n(zo)){b.push(a(zo));continue}if(t[r]==="{"){b.push(p());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let A=L();if(A){b.push(A),T=Math.min(T,A.length);continue}break}let O=b.length-1,P=b[O];typeof P=="string"&&(b[O]=U(P,Xl));let D=[];for(let A of b)A instanceof Yo&&(A=A.value.slice(0,A.value.length-T)),A&&D.push(A);return D}function p(){s(gm,SyntaxError);let b=g();if(s(Ql))return b;if(s(xm)){let T=w();return s(Ql,SyntaxError),{type:"select",selector:b,...T}}throw new SyntaxError("Unclosed placeable")}function g(){if(t[r]==="{")return p();if(n(Gl)){let[,b,T,O=null]=i(Gl);if(b==="$")return{type:"var",name:T};if(s(bm)){let P=h();if(b==="-")return{type:"term",name:T,attr:O,args:P};if(fm.test(T))return{type:"func",name:T,args:P};throw new SyntaxError("Function names must be all upper-case")}return b==="-"?{type:"term",name:T,attr:O,args:[]}:{type:"mesg",name:T,attr:O}}return v()}function h(){let b=[];for(;;){switch(t[r]){case")":return r++,b;case void 0:throw new SyntaxError("Unclosed argument list")}b.push(y()),s(vm)}}function y(){let b=g();return b.type!=="mesg"?b:s(km)?{type:"narg",name:b.name,value:v()}:b}function w(){let b=[],T=0,O;for(;n(lm);){o("*")&&(O=T);let P=E(),D=f();if(D===null)throw new SyntaxError("Expected variant value");b[T++]={key:P,value:D}}if(T===0)return null;if(O===void 0)throw new SyntaxError("Expected default variant");return{variants:b,star:O}}function E(){s(ym,SyntaxError);let b;return n(Ni)?b=x():b={type:"str",value:a(dm)},s(wm,SyntaxError),b}function v(){if(n(Ni))return x();if(t[r]==='"')return B();throw new SyntaxError("Invalid expression")}function x(){let[,b,T=""]=i(Ni),O=T.length;return{type:"num",value:parseFloat(b),precision:O}}function B(){o('"',SyntaxError);let b="";for(;;){if(b+=a(um),t[r]==="\\"){b+=R();continue}if(o('"'))return{type:"str",value:b};throw new SyntaxError("Unclosed string literal")}}function R(){if(n(Zl))return a(Zl);if(n(Vl)){let[,b,T]=i(Vl),O=parseInt(b||T,16);return O<=55295||57344<=O?String.fromCodePoint(O):"�"}throw new SyntaxError("Unknown escape sequence")}function L(){let b=r;switch(s(Em),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return K(t.slice(b,r))}return t[r-1]===" "?K(t.slice(b,r)):!1}function U(b,T){return b.replace(T,"")}function K(b){let T=b.replace(hm,`
`),O=mm.exec(b)[1].length;return new Yo(T,O)}}},Yo=class{constructor(t,r){this.value=t,this.length=r}};var Jl=`# What the script on the staff pages says. Shown as text, never as markup.

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
browser-pack-former = somebody whose key is no longer on the list of who can read
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
browser-proposed-decide = { $name } proposed to close without action. Their reasons stand in the notes. If you agree, close it below; if not, write a note and go on.
browser-proposed-wait = { $name } proposed to close without action. A lead other than them has to agree.
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
browser-grant-nobody = Every colleague who opens cases has a key already.
browser-grant = Seal a key for them
browser-grant-done = { $name } can open this case now.
browser-recuse-heading = If you should not work on this
browser-recuse = Take me off this case
browser-recuse-about = Your key for this case is deleted, and you cannot open it again unless a colleague gives you one. The others keep theirs. Nobody asks why.
browser-recuse-alone = Your key for this case is deleted, and you are the only one who has one. Give a colleague a key first.
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
`;var Pi=new Nn("en-GB",{useIsolating:!1}),[ed]=Pi.addResource(new Pn(Jl));if(ed)throw ed;function d(e,t){let r=Pi.getMessage(e);if(!r?.value)throw new Error(`no copy for ${e}`);let n=[],o=Pi.formatPattern(r.value,t,n);if(n[0])throw n[0];return o}var Sm=new Intl.DateTimeFormat("en-GB",{dateStyle:"long",timeZone:"UTC"});function Q(e){return Sm.format(new Date(`${e}T00:00:00Z`))}function fe(e){return new Intl.ListFormat("en-GB",{type:"conjunction"}).format(e)}function td(e,t){let r=e.mark===t&&t!==null;switch(e.what){case"active":return r?"active":"nothing";case"locked":return r||t===null?"close":"nothing";case"begun":return r?"nothing":"close"}}var Bm="candour",Hi="session",Di="root";async function rd(e){await Wi("readwrite",t=>t.put(e,Di))}async function Go(){let e=await Wi("readonly",t=>t.get(Di));return e instanceof Uint8Array?e:null}async function Fi(e){await Wi("readwrite",t=>{let r=t.get(Di);return r.onsuccess=()=>{let n=r.result;(!(n instanceof Uint8Array)||ce(n)===e)&&t.clear()},r})}async function Wi(e,t){let r=await Am();try{let n=r.transaction(Hi,e),o=t(n.objectStore(Hi));return await new Promise((s,i)=>{n.oncomplete=()=>s(),n.onabort=()=>i(n.error)}),o.result}finally{r.close()}}function Am(){return new Promise((e,t)=>{let r=indexedDB.open(Bm,1);r.onupgradeneeded=()=>r.result.createObjectStore(Hi),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error)})}var _m="/sign-in?ended=1",od=new BroadcastChannel("candour"),sd=new Set,Hn=null,qi=Go().then(e=>{Hn=e&&ce(e)}).catch(()=>{});function Tt(e){sd.add(e)}async function an(){ld(),await qi,zi("locked");let e=Hn;await Fi(e).catch(()=>Fi(e)).catch(()=>{}),dd()}function id(e){Hn=ce(e),zi("begun")}function ad(){qi.then(()=>zi("active"))}function cd(e){od.addEventListener("message",t=>{qi.then(()=>{let r=td(t.data,Hn);r==="active"&&e(),r==="close"&&ji()})}),window.addEventListener("pageshow",t=>{t.persisted&&location.reload()})}function ji(){ld(),dd()}function zi(e){let t={what:e,mark:Hn};od.postMessage(t)}function ld(){document.querySelector("main")?.replaceChildren(),document.title="";for(let e of sd)e()}var nd=!1;function dd(){nd||(nd=!0,location.replace(_m))}var $e=class extends Error{constructor(r,n,o){super(n);this.status=r;this.problem=o}status;problem},et=class extends Error{};async function Se(e){return Gi(await Yi(e,{method:"GET"}),!0)}async function tt(e,t){return Gi(await Yi(e,fd(t)),!0)}async function Dn(e,t){return Gi(await Yi(e,fd(t)),!1)}function fd(e){return{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}}async function Yi(e,t){try{return await fetch(e,{...t,credentials:"same-origin",cache:"no-store",redirect:"error"})}catch{throw new $e(0,d("browser-no-connection"),{})}}async function Gi(e,t){if(e.status===401&&t)throw await an(),new et;if(e.status===204)return null;let r=await e.json().catch(()=>null);if(e.ok&&r!==null)return r;let n=typeof r=="object"&&r!==null?r:{},o=typeof n.detail=="string"?n.detail:d("browser-unexpected");throw new $e(e.status,o,n)}function m(e,t={},...r){let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r.filter(o=>o!==null)),n}function Zo(e,t,...r){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}function z(e,t=document){let r=t.querySelector(e);if(!r)throw new Error(`the page has no ${e}`);return r}function mt(e,t){e.hidden=!t}function rt(e){e.hasAttribute("tabindex")||e.setAttribute("tabindex","-1"),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function ud(){for(let e of document.querySelectorAll("[data-awaits-script]"))e.disabled=!1}function ve(e){for(let t of document.querySelectorAll("[data-progress]"))t.closest("[hidden]")===null&&(t.textContent=e)}function Zi(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Vo=e=>e?`"${e}" `:"";function Xo(e,t=""){if(typeof e!="boolean")throw new TypeError(Vo(t)+"expected boolean, got type="+typeof e);return e}function ur(e,t=""){if(typeof e!="number")throw new TypeError(Vo(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Vo(t)+"expected integer >= 0, got "+e);return e}function ue(e,t,r=""){if(Zi(e)&&(t===void 0||e.length===t))return e;t!==void 0&&ur(t,"length");let n=Zi(e),o=t!==void 0?` of length ${t}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,i=Vo(r)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(i):new TypeError(i)}var pd=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function Sr(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Vi(e,t){ue(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function Xi(e,t){if(Vi(e,t),!St(e))throw new Error("invalid output, must be aligned")}function hd(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Ke(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Ce(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function cn(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var nt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Qi(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var Ae=nt?e=>e:e=>Qi(e)>>>0;function Om(e){for(let t=0;t<e.length;t++)e[t]=Qi(e[t]);return e}var Je=nt?e=>e:Om;function md(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function Ji(e,t){if(md(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function gd(e,t){return pd(e,"defaults"),pd(t,"opts"),Object.assign(e,t)}function Qo(e,t){if(e=ue(e),t=ue(t),e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function Fn(e,t,r){let n=t,o=r||(()=>[]),s=(a,c)=>n(c,...o(a)).update(a).digest(),i=n(new Uint8Array(e),...o(new Uint8Array(0)));return s.outputLen=i.outputLen,s.blockLen=i.blockLen,s.create=(a,...c)=>n(a,...c),s}var Jo=(e,t)=>{function r(n,...o){if(ue(n,void 0,"key"),e.nonceLength!==void 0){let u=o[0];ue(u,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let u=i;u<o.length;u++)if(Zi(o[u]))throw new Error("AAD not supported")}e.withAAD&&o[i]!==void 0&&ue(o[i],void 0,"AAD");let a=t(n,...o),c=(u,p)=>{if(p!==void 0){if(u!==2)throw new Error("cipher output not supported");ue(p,void 0,"output")}},l=!1;return{encrypt(u,p){if(l)throw new Error("cannot encrypt() twice with same key + nonce");return l=!0,ue(u,void 0,"data"),c(a.encrypt.length,p),a.encrypt(u,p)},decrypt(u,p){if(ue(u,void 0,"data"),s&&u.length<s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,p),a.decrypt(u,p)}}}return Object.assign(r,e),r};function Br(e,t,r=!0){if(t===void 0)return new Uint8Array(e);if(ue(t,e,"output"),r&&!St(t))throw new Error("invalid output, must be aligned");return t}function es(e,t,r){ur(e),ur(t),Xo(r);let n=new Uint8Array(16),o=cn(n);return o.setBigUint64(0,BigInt(t),r),o.setBigUint64(8,BigInt(e),r),n}function St(e){return e.byteOffset%4===0}function ot(e){return Uint8Array.from(ue(e))}var Ar=16,yd=new Uint8Array(16),Wn=Ke(yd),Lm=225,Rm=(e,t,r,n)=>{let o=n&1;return{s3:r<<31|n>>>1,s2:t<<31|r>>>1,s1:e<<31|t>>>1,s0:e>>>1^Lm<<24&-(o&1)}},ts=e=>(e>>>0&255)<<24|(e>>>8&255)<<16|(e>>>16&255)<<8|e>>>24&255|0;var Cm=e=>e>64*1024?8:e>1024?4:2,ea=class{blockLen=Ar;outputLen=Ar;s0=0;s1=0;s2=0;s3=0;finished=!1;destroyed=!1;t;W;windowSize;constructor(t,r){ue(t,16,"key"),t=ot(t);let n=cn(t),o=n.getUint32(0,!1),s=n.getUint32(4,!1),i=n.getUint32(8,!1),a=n.getUint32(12,!1),c=[];for(let h=0;h<128;h++)c.push({s0:ts(o),s1:ts(s),s2:ts(i),s3:ts(a)}),{s0:o,s1:s,s2:i,s3:a}=Rm(o,s,i,a);let l=Cm(r||1024);if(![1,2,4,8].includes(l))throw new Error("ghash: invalid window size, expected 2, 4 or 8");this.W=l;let u=128/l,p=this.windowSize=2**l,g=[];for(let h=0;h<u;h++)for(let y=0;y<p;y++){let w=0,E=0,v=0,x=0;for(let B=0;B<l;B++){if(!(y>>>l-B-1&1))continue;let{s0:L,s1:U,s2:K,s3:b}=c[l*h+B];w^=L,E^=U,v^=K,x^=b}g.push({s0:w,s1:E,s2:v,s3:x})}this.t=g}_updateBlock(t,r,n,o){t^=this.s0,r^=this.s1,n^=this.s2,o^=this.s3;let{W:s,t:i,windowSize:a}=this,c=0,l=0,f=0,u=0,p=(1<<s)-1,g=0;for(let h of[t,r,n,o])for(let y=0;y<4;y++){let w=h>>>8*y&255;for(let E=8/s-1;E>=0;E--){let v=w>>>s*E&p,{s0:x,s1:B,s2:R,s3:L}=i[g*a+v];c^=x,l^=B,f^=R,u^=L,g+=1}}this.s0=c,this.s1=l,this.s2=f,this.s3=u}update(t){Sr(this),ue(t),t=ot(t);let r=Ke(t),n=Math.floor(t.length/Ar),o=t.length%Ar;for(let s=0;s<n;s++)this._updateBlock(Ae(r[s*4+0]),Ae(r[s*4+1]),Ae(r[s*4+2]),Ae(r[s*4+3]));return o&&(yd.set(t.subarray(n*Ar)),this._updateBlock(Ae(Wn[0]),Ae(Wn[1]),Ae(Wn[2]),Ae(Wn[3])),Ce(Wn)),this}destroy(){this.destroyed=!0;let{t}=this;for(let r of t)r.s0=0,r.s1=0,r.s2=0,r.s3=0}digestInto(t){Sr(this),Xi(t,this),this.finished=!0;let{s0:r,s1:n,s2:o,s3:s}=this,i=Ke(t);i[0]=r,i[1]=n,i[2]=o,i[3]=s,nt||Je(i.subarray(0,Ar/4))}digest(){let t=new Uint8Array(Ar);return this.digestInto(t),this.destroy(),t}};var ta=Fn(16,(e,t)=>new ea(e,t),e=>[e.length]);var na=16,Im=4,rs=new Uint8Array(na);var Mm=283;function $m(e){if(![16,24,32].includes(e.length))throw new Error('"aes key" expected Uint8Array of length 16/24/32, got length='+e.length)}function oa(e){return e<<1^Mm&-(e>>7)}function wd(e,t){let r=0;for(;t>0;t>>=1)r^=e&-(t&1),e=oa(e);return r}var Km=(()=>{let e=new Uint8Array(256);for(let r=0,n=1;r<256;r++,n^=oa(n))e[r]=n;let t=new Uint8Array(256);t[0]=99;for(let r=0;r<255;r++){let n=e[255-r];n|=n<<8,t[e[r]]=(n^n>>4^n>>5^n>>6^n>>7^99)&255}return Ce(e),t})();var Um=e=>e<<24|e>>>8,ra=e=>e<<8|e>>>24;function Nm(e,t){if(e.length!==256)throw new Error("wrong sbox length");let r=new Uint32Array(256).map((l,f)=>t(e[f])),n=r.map(ra),o=n.map(ra),s=o.map(ra),i=new Uint32Array(256*256),a=new Uint32Array(256*256),c=new Uint16Array(256*256);for(let l=0;l<256;l++)for(let f=0;f<256;f++){let u=l*256+f;i[u]=r[l]^n[f],a[u]=o[l]^s[f],c[u]=e[l]<<8|e[f]}return{sbox:e,sbox2:c,T0:r,T1:n,T2:o,T3:s,T01:i,T23:a}}var xd=Nm(Km,e=>wd(e,3)<<24|e<<16|e<<8|wd(e,2));var Pm=(()=>{let e=new Uint8Array(16);for(let t=0,r=1;t<16;t++,r=oa(r))e[t]=r;return e})();function Hm(e){ue(e);let t=e.length;$m(e);let{sbox2:r}=xd,n=[];(!nt||!St(e))&&n.push(e=ot(e));let o=Je(Ke(e)),s=o.length,i=c=>qn(r,c,c,c,c),a=new Uint32Array(t+28);a.set(o);for(let c=s;c<a.length;c++){let l=a[c-1];c%s===0?l=i(Um(l))^Pm[c/s-1]:s>6&&c%s===4&&(l=i(l)),a[c]=a[c-s]^l}return Ce(...n),a}function ns(e,t,r,n,o,s){return e[r<<8&65280|n>>>8&255]^t[o>>>8&65280|s>>>24&255]}function qn(e,t,r,n,o){return e[t&255|r&65280]|e[n>>>16&255|o>>>16&65280]<<16}function bd(e,t,r,n,o){let{sbox2:s,T01:i,T23:a}=xd,c=0;t^=e[c++],r^=e[c++],n^=e[c++],o^=e[c++];let l=e.length/4-2;for(let h=0;h<l;h++){let y=e[c++]^ns(i,a,t,r,n,o),w=e[c++]^ns(i,a,r,n,o,t),E=e[c++]^ns(i,a,n,o,t,r),v=e[c++]^ns(i,a,o,t,r,n);t=y,r=w,n=E,o=v}let f=e[c++]^qn(s,t,r,n,o),u=e[c++]^qn(s,r,n,o,t),p=e[c++]^qn(s,n,o,t,r),g=e[c++]^qn(s,o,t,r,n);return{s0:f,s1:u,s2:p,s3:g}}function os(e,t,r,n,o){ue(r,na,"nonce"),ue(n),o=Br(n.length,o);let s=r,i=Ke(s),a=cn(s),c=Ke(n),l=Ke(o),f=t?0:12,u=n.length,p=a.getUint32(f,t);for(let h=0;h+4<=c.length;h+=4){let{s0:y,s1:w,s2:E,s3:v}=bd(e,Ae(i[0]),Ae(i[1]),Ae(i[2]),Ae(i[3]));l[h+0]=c[h+0]^Ae(y),l[h+1]=c[h+1]^Ae(w),l[h+2]=c[h+2]^Ae(E),l[h+3]=c[h+3]^Ae(v),p=p+1>>>0,a.setUint32(f,p,t)}let g=na*Math.floor(c.length/Im);if(g<u){let{s0:h,s1:y,s2:w,s3:E}=bd(e,Ae(i[0]),Ae(i[1]),Ae(i[2]),Ae(i[3])),v=new Uint32Array([h,y,w,E]);Je(v);let x=hd(v);for(let B=g,R=0;B<u;B++,R++)o[B]=n[B]^x[R];Ce(v)}return o}function Dm(e,t,r,n,o){let s=o?o.length:0,i=e.create(r,n.length+s);o&&i.update(o);let a=es(8*n.length,8*s,t);i.update(n),i.update(a);let c=i.digest();return Ce(a),c}var sa=Jo({blockSize:16,nonceLength:12,tagLength:16,withAAD:!0,varSizeNonce:!0},function(t,r,n){if(r.length<8)throw new Error("aes/gcm: invalid nonce length");let o=16;function s(a,c,l){let f=Dm(ta,!1,a,l,n);for(let u=0;u<c.length;u++)f[u]^=c[u];return f}function i(){let a=Hm(t),c=rs.slice(),l=rs.slice();if(os(a,!1,l,l,c),r.length===12)l.set(r);else{let u=rs.slice();cn(u).setBigUint64(8,BigInt(r.length*8),!1);let g=ta.create(c).update(r).update(u);g.digestInto(l),g.destroy()}let f=os(a,!1,l,rs);return{xk:a,authKey:c,counter:l,tagMask:f}}return{encrypt(a){let{xk:c,authKey:l,counter:f,tagMask:u}=i(),p=new Uint8Array(a.length+o),g=[c,l,f,u];St(a)||g.push(a=ot(a)),os(c,!1,f,a,p.subarray(0,a.length));let h=s(l,u,p.subarray(0,p.length-o));return g.push(h),p.set(h,a.length),Ce(...g),p},decrypt(a){let{xk:c,authKey:l,counter:f,tagMask:u}=i(),p=[c,l,u,f];St(a)||p.push(a=ot(a));let g=a.subarray(0,-o),h=a.subarray(-o),y=s(l,u,g);if(p.push(y),!Qo(y,h))throw Ce(...p),new Error("aes-gcm: invalid tag");let w=os(c,!1,f,g);return Ce(...p),w}}});var ia=12;function kd(e,t){let r=tn(ia);return dr(r,sa(e,r).encrypt(t))}function vd(e,t){let r=sa(e,t.subarray(0,ia)).decrypt(t.subarray(ia));if(r.length!==32)throw new Error("not a root");return new Uint8Array(r)}async function pr(){try{await fetch("/api/v1/sign-out",{method:"POST",credentials:"same-origin",keepalive:!0})}catch{}await an()}function Ed(){for(let e of document.querySelectorAll("[data-sign-out]"))e.addEventListener("click",()=>{pr()})}async function Bt(){let{account:e,wrap:t}=await Se("/api/v1/session"),r=se(t),n=await Go();try{if(!n)throw new Error("nothing kept");let o=vd(r,n),s=Ho(o);return o.fill(0),Tt(()=>s.signingSeed.fill(0)),{account:e,keys:s}}catch{throw await pr(),new et}finally{r.fill(0)}}function Wm(e,t,r,n){We(e);let o=xr({dkLen:32,asyncTick:10},n),{c:s,dkLen:i,asyncTick:a}=o;if(oe(s,"c"),oe(i,"dkLen"),oe(a,"asyncTick"),s<1)throw new Error('"c" (iterations) must be >= 1');if(i<1)throw new Error('"dkLen" must be >= 1');if(i>(2**32-1)*e.outputLen)throw new Error("derived key too long");let c=ci(t,"password");try{let l=ci(r,"salt");try{let f=new Uint8Array(i),{iHash:u,oHash:p,outputLen:g}=ht.create(e,c),h=new Uint8Array(g),y=qm(u,p,l,h);return{c:s,dkLen:i,asyncTick:a,DK:f,outputLen:g,eng:y}}finally{typeof r=="string"&&Te(l)}}finally{typeof t=="string"&&Te(c)}}function qm(e,t,r,n){let o=new Uint8Array(4),s=qr(o),i=e._cloneInto().update(r),a=t._cloneInto(),c=e._cloneInto,l=t._cloneInto;return{u1:(f,u)=>{s.setInt32(0,f,!1),i._cloneInto(a).update(o).digestInto(n),t._cloneInto(a).update(n).digestInto(n),u.set(n.subarray(0,u.length))},rounds:(f,u)=>{for(let p=1;p<f;p++){c.call(e,a).update(n).digestInto(n),l.call(t,a).update(n).digestInto(n);for(let g=0;g<u.length;g++)u[g]^=n[g]}},output:f=>(e.destroy(),t.destroy(),i.destroy(),a.destroy(),Te(n),f)}}function aa(e,t,r,n){let{c:o,dkLen:s,DK:i,outputLen:a,eng:c}=Wm(e,t,r,n);for(let l=1,f=0;f<s;l++,f+=a){let u=i.subarray(f,f+a);c.u1(l,u),c.rounds(o,u)}return c.output(i)}function Td(e,t,r,n,o,s){let i=e[t++]^r[n++],a=e[t++]^r[n++],c=e[t++]^r[n++],l=e[t++]^r[n++],f=e[t++]^r[n++],u=e[t++]^r[n++],p=e[t++]^r[n++],g=e[t++]^r[n++],h=e[t++]^r[n++],y=e[t++]^r[n++],w=e[t++]^r[n++],E=e[t++]^r[n++],v=e[t++]^r[n++],x=e[t++]^r[n++],B=e[t++]^r[n++],R=e[t++]^r[n++],L=i,U=a,K=c,b=l,T=f,O=u,P=p,D=g,A=h,N=y,M=w,I=E,W=v,$=x,_=B,k=R;for(let S=0;S<8;S+=2)T^=re(L+W|0,7),A^=re(T+L|0,9),W^=re(A+T|0,13),L^=re(W+A|0,18),N^=re(O+U|0,7),$^=re(N+O|0,9),U^=re($+N|0,13),O^=re(U+$|0,18),_^=re(M+P|0,7),K^=re(_+M|0,9),P^=re(K+_|0,13),M^=re(P+K|0,18),b^=re(k+I|0,7),D^=re(b+k|0,9),I^=re(D+b|0,13),k^=re(I+D|0,18),U^=re(L+b|0,7),K^=re(U+L|0,9),b^=re(K+U|0,13),L^=re(b+K|0,18),P^=re(O+T|0,7),D^=re(P+O|0,9),T^=re(D+P|0,13),O^=re(T+D|0,18),I^=re(M+N|0,7),A^=re(I+M|0,9),N^=re(A+I|0,13),M^=re(N+A|0,18),W^=re(k+_|0,7),$^=re(W+k|0,9),_^=re($+W|0,13),k^=re(_+$|0,18);o[s++]=i+L|0,o[s++]=a+U|0,o[s++]=c+K|0,o[s++]=l+b|0,o[s++]=f+T|0,o[s++]=u+O|0,o[s++]=p+P|0,o[s++]=g+D|0,o[s++]=h+A|0,o[s++]=y+N|0,o[s++]=w+M|0,o[s++]=E+I|0,o[s++]=v+W|0,o[s++]=x+$|0,o[s++]=B+_|0,o[s++]=R+k|0}function ca(e,t,r,n,o){let s=n+0,i=n+16*o;for(let a=0;a<16;a++)r[i+a]=e[t+(2*o-1)*16+a];for(let a=0;a<o;a++,s+=16,t+=16)Td(r,i,e,t,r,s),a>0&&(i+=16),Td(r,s,e,t+=16,r,i)}var jm=1024*(2**20+1+1);function zm(e,t,r){let n=xr({dkLen:32,asyncTick:10,maxmem:jm},r),{N:o,r:s,p:i,dkLen:a,asyncTick:c,maxmem:l,onProgress:f}=n;if(oe(o,"N"),oe(s,"r"),oe(i,"p"),oe(a,"dkLen"),oe(c,"asyncTick"),oe(l,"maxmem"),f!==void 0&&typeof f!="function")throw new Error('"onProgress" must be a function');if(s<1)throw new Error('"r" expected integer >= 1');let u=128*s,p=u/4,g=Math.pow(2,32);if(o<=1||(o&o-1)!==0||o>g)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(i<1||i>(g-1)*32/u)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(a<1||a>(g-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');let h=u*(o+i+1);if(h>l)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+h+", maxmem="+l);let y=aa(ye,e,t,{c:1,dkLen:u*i}),w=Nt(y),E=Nt(new Uint8Array(u*o)),v=Nt(new Uint8Array(u)),x=()=>{};if(f){let B=2*o*i,R=Math.max(Math.floor(B/1e4),1),L=0;x=()=>{if(L++,f&&(!(L%R)||L===B))try{f(L/B)}catch(U){throw Te(y,E,v),U}}}return{N:o,r:s,p:i,dkLen:a,blockSize32:p,V:E,B32:w,B:y,tmp:v,blockMixCb:x,asyncTick:c}}function Ym(e,t,r,n,o){let s=aa(ye,e,r,{c:1,dkLen:t});return Te(r,n,o),s}function jn(e,t,r){let{N:n,r:o,p:s,dkLen:i,blockSize32:a,V:c,B32:l,B:f,tmp:u,blockMixCb:p}=zm(e,t,r);jr(l);for(let g=0;g<s;g++){let h=a*g;for(let y=0;y<a;y++)c[y]=l[h+y];for(let y=0,w=0;y<n-1;y++)ca(c,w,c,w+=a,o),p();ca(c,(n-1)*a,l,h,o),p();for(let y=0;y<n;y++){let w=(l[h+a-16]&n-1)>>>0;for(let E=0;E<a;E++)u[E]=l[h+E]^c[w*a+E];ca(u,0,l,h,o),p()}}return jr(l),Ym(e,i,f,c,u)}var Bd=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Gm=Je(Ke(Bd("expand 16-byte k"))),Zm=Je(Ke(Bd("expand 32-byte k")));function ne(e,t){return e<<t|e>>>32-t}var zn=64,Vm=16,la=2**32-1,Sd=Uint32Array.of();function Xm(e,t,r,n,o,s,i,a){let c=o.length,l=new Uint8Array(zn),f=Ke(l),u=nt&&St(o)&&St(s),p=u?Ke(o):Sd,g=u?Ke(s):Sd;if(!nt){for(let h=0;h<c;i++){if(e(t,r,n,f,i,a),Je(f),i>=la)throw new Error("arx: counter overflow");let y=Math.min(zn,c-h);for(let w=0,E;w<y;w++)E=h+w,s[E]=o[E]^l[w];h+=y}return}for(let h=0;h<c;i++){if(e(t,r,n,f,i,a),i>=la)throw new Error("arx: counter overflow");let y=Math.min(zn,c-h);if(u&&y===zn){let w=h/4;if(h%4!==0)throw new Error("arx: invalid block position");for(let E=0,v;E<Vm;E++)v=w+E,g[v]=p[v]^f[E];h+=zn;continue}for(let w=0,E;w<y;w++)E=h+w,s[E]=o[E]^l[w];h+=y}}function Ad(e,t){let{allowShortKeys:r,extendNonceFn:n,counterLength:o,counterRight:s,rounds:i}=gd({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return ur(o),ur(i),Xo(s),Xo(r),(a,c,l,f,u=0)=>{ue(a,void 0,"key"),ue(c,void 0,"nonce"),ue(l,void 0,"data");let p=l.length,g=f!==void 0;if(f=Br(p,f,!1),g&&Ji(l,f),ur(u),u<0||u>=la)throw new Error("arx: counter overflow");let h=[],y=a.length,w,E;if(y===32)h.push(w=ot(a)),E=Zm;else if(y===16&&r)w=new Uint8Array(32),w.set(a),w.set(a,16),E=Gm,h.push(w);else throw ue(a,32,"arx key"),new Error("invalid key size");(!nt||!St(c))&&h.push(c=ot(c));let v=Ke(w);if(n){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let R=c.subarray(0,16);if(nt)n(E,v,Ke(R),v);else{let L=Je(Uint32Array.from(E));n(L,v,Ke(R),v),Ce(L),Je(v)}c=c.subarray(16)}else nt||Je(v);let x=16-o;if(x!==c.length)throw new Error(`arx: nonce must be ${x} or 16 bytes`);if(x!==12){let R=new Uint8Array(12);R.set(c,s?0:12-c.length),c=R,h.push(c)}let B=Je(Ke(c));try{return Xm(e,E,v,B,l,f,u,i),f}finally{Ce(...h)}}}function He(e,t){return e[t++]&255|(e[t++]&255)<<8}var da=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=ot(ue(t,32,"key"));let r=He(t,0),n=He(t,2),o=He(t,4),s=He(t,6),i=He(t,8),a=He(t,10),c=He(t,12),l=He(t,14);this.r[0]=r&8191,this.r[1]=(r>>>13|n<<3)&8191,this.r[2]=(n>>>10|o<<6)&7939,this.r[3]=(o>>>7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|a<<2)&8191,this.r[7]=(a>>>11|c<<5)&8065,this.r[8]=(c>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let f=0;f<8;f++)this.pad[f]=He(t,16+2*f)}process(t,r,n=!1){let o=n?0:2048,{h:s,r:i}=this,a=i[0],c=i[1],l=i[2],f=i[3],u=i[4],p=i[5],g=i[6],h=i[7],y=i[8],w=i[9],E=He(t,r+0),v=He(t,r+2),x=He(t,r+4),B=He(t,r+6),R=He(t,r+8),L=He(t,r+10),U=He(t,r+12),K=He(t,r+14),b=s[0]+(E&8191),T=s[1]+((E>>>13|v<<3)&8191),O=s[2]+((v>>>10|x<<6)&8191),P=s[3]+((x>>>7|B<<9)&8191),D=s[4]+((B>>>4|R<<12)&8191),A=s[5]+(R>>>1&8191),N=s[6]+((R>>>14|L<<2)&8191),M=s[7]+((L>>>11|U<<5)&8191),I=s[8]+((U>>>8|K<<8)&8191),W=s[9]+(K>>>5|o),$=0,_=$+b*a+T*(5*w)+O*(5*y)+P*(5*h)+D*(5*g);$=_>>>13,_&=8191,_+=A*(5*p)+N*(5*u)+M*(5*f)+I*(5*l)+W*(5*c),$+=_>>>13,_&=8191;let k=$+b*c+T*a+O*(5*w)+P*(5*y)+D*(5*h);$=k>>>13,k&=8191,k+=A*(5*g)+N*(5*p)+M*(5*u)+I*(5*f)+W*(5*l),$+=k>>>13,k&=8191;let S=$+b*l+T*c+O*a+P*(5*w)+D*(5*y);$=S>>>13,S&=8191,S+=A*(5*h)+N*(5*g)+M*(5*p)+I*(5*u)+W*(5*f),$+=S>>>13,S&=8191;let C=$+b*f+T*l+O*c+P*a+D*(5*w);$=C>>>13,C&=8191,C+=A*(5*y)+N*(5*h)+M*(5*g)+I*(5*p)+W*(5*u),$+=C>>>13,C&=8191;let F=$+b*u+T*f+O*l+P*c+D*a;$=F>>>13,F&=8191,F+=A*(5*w)+N*(5*y)+M*(5*h)+I*(5*g)+W*(5*p),$+=F>>>13,F&=8191;let q=$+b*p+T*u+O*f+P*l+D*c;$=q>>>13,q&=8191,q+=A*a+N*(5*w)+M*(5*y)+I*(5*h)+W*(5*g),$+=q>>>13,q&=8191;let j=$+b*g+T*p+O*u+P*f+D*l;$=j>>>13,j&=8191,j+=A*c+N*a+M*(5*w)+I*(5*y)+W*(5*h),$+=j>>>13,j&=8191;let Y=$+b*h+T*g+O*p+P*u+D*f;$=Y>>>13,Y&=8191,Y+=A*l+N*c+M*a+I*(5*w)+W*(5*y),$+=Y>>>13,Y&=8191;let G=$+b*y+T*h+O*g+P*p+D*u;$=G>>>13,G&=8191,G+=A*f+N*l+M*c+I*a+W*(5*w),$+=G>>>13,G&=8191;let Z=$+b*w+T*y+O*h+P*g+D*p;$=Z>>>13,Z&=8191,Z+=A*u+N*f+M*l+I*c+W*a,$+=Z>>>13,Z&=8191,$=($<<2)+$|0,$=$+_|0,_=$&8191,$=$>>>13,k+=$,s[0]=_,s[1]=k,s[2]=S,s[3]=C,s[4]=F,s[5]=q,s[6]=j,s[7]=Y,s[8]=G,s[9]=Z}finalize(){let{h:t,pad:r}=this,n=new Uint16Array(10),o=t[1]>>>13;t[1]&=8191;for(let a=2;a<10;a++)t[a]+=o,o=t[a]>>>13,t[a]&=8191;t[0]+=o*5,o=t[0]>>>13,t[0]&=8191,t[1]+=o,o=t[1]>>>13,t[1]&=8191,t[2]+=o,n[0]=t[0]+5,o=n[0]>>>13,n[0]&=8191;for(let a=1;a<10;a++)n[a]=t[a]+o,o=n[a]>>>13,n[a]&=8191;n[9]-=8192;let s=(o^1)-1;for(let a=0;a<10;a++)n[a]&=s;s=~s;for(let a=0;a<10;a++)t[a]=t[a]&s|n[a];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let i=t[0]+r[0];t[0]=i&65535;for(let a=1;a<8;a++)i=(t[a]+r[a]|0)+(i>>>16)|0,t[a]=i&65535;Ce(n)}update(t){Sr(this),ue(t),t=ot(t);let{buffer:r,blockLen:n}=this,o=t.length;for(let s=0;s<o;){let i=Math.min(n-this.pos,o-s);if(i===n){for(;n<=o-s;s+=n)this.process(t,s);continue}r.set(t.subarray(s,s+i),this.pos),this.pos+=i,s+=i,this.pos===n&&(this.process(r,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Ce(this.h,this.r,this.buffer,this.pad)}digestInto(t){Sr(this),Vi(t,this),this.finished=!0;let{buffer:r,h:n}=this,{pos:o}=this;if(o){for(r[o++]=1;o<16;o++)r[o]=0;this.process(r,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)t[s++]=n[i]>>>0,t[s++]=n[i]>>>8}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}},_d=Fn(32,e=>new da(e));function Qm(e,t,r,n,o,s=20){let i=e[0],a=e[1],c=e[2],l=e[3],f=t[0],u=t[1],p=t[2],g=t[3],h=t[4],y=t[5],w=t[6],E=t[7],v=o,x=r[0],B=r[1],R=r[2],L=i,U=a,K=c,b=l,T=f,O=u,P=p,D=g,A=h,N=y,M=w,I=E,W=v,$=x,_=B,k=R;for(let C=0;C<s;C+=2)L=L+T|0,W=ne(W^L,16),A=A+W|0,T=ne(T^A,12),L=L+T|0,W=ne(W^L,8),A=A+W|0,T=ne(T^A,7),U=U+O|0,$=ne($^U,16),N=N+$|0,O=ne(O^N,12),U=U+O|0,$=ne($^U,8),N=N+$|0,O=ne(O^N,7),K=K+P|0,_=ne(_^K,16),M=M+_|0,P=ne(P^M,12),K=K+P|0,_=ne(_^K,8),M=M+_|0,P=ne(P^M,7),b=b+D|0,k=ne(k^b,16),I=I+k|0,D=ne(D^I,12),b=b+D|0,k=ne(k^b,8),I=I+k|0,D=ne(D^I,7),L=L+O|0,k=ne(k^L,16),M=M+k|0,O=ne(O^M,12),L=L+O|0,k=ne(k^L,8),M=M+k|0,O=ne(O^M,7),U=U+P|0,W=ne(W^U,16),I=I+W|0,P=ne(P^I,12),U=U+P|0,W=ne(W^U,8),I=I+W|0,P=ne(P^I,7),K=K+D|0,$=ne($^K,16),A=A+$|0,D=ne(D^A,12),K=K+D|0,$=ne($^K,8),A=A+$|0,D=ne(D^A,7),b=b+T|0,_=ne(_^b,16),N=N+_|0,T=ne(T^N,12),b=b+T|0,_=ne(_^b,8),N=N+_|0,T=ne(T^N,7);let S=0;n[S++]=i+L|0,n[S++]=a+U|0,n[S++]=c+K|0,n[S++]=l+b|0,n[S++]=f+T|0,n[S++]=u+O|0,n[S++]=p+P|0,n[S++]=g+D|0,n[S++]=h+A|0,n[S++]=y+N|0,n[S++]=w+M|0,n[S++]=E+I|0,n[S++]=v+W|0,n[S++]=x+$|0,n[S++]=B+_|0,n[S++]=R+k|0}var Jm=Ad(Qm,{counterRight:!1,counterLength:4,allowShortKeys:!1});var eg=new Uint8Array(16),Od=(e,t)=>{e.update(t);let r=t.length%16;r&&e.update(eg.subarray(r))},tg=new Uint8Array(32);function Ld(e,t,r,n,o){o!==void 0&&ue(o,void 0,"AAD");let s=e(t,r,tg),i=es(n.length,o?o.length:0,!0),a=_d.create(s);o&&Od(a,o),Od(a,n),a.update(i);let c=a.digest();return Ce(s,i),c}var rg=e=>(t,r,n)=>({encrypt(s,i){let a=s.length;i=Br(a+16,i,!1),i.set(s);let c=i.subarray(0,-16);e(t,r,c,c,1);let l=Ld(e,t,r,c,n);return i.set(l,a),Ce(l),i},decrypt(s,i){i=Br(s.length-16,i,!1);let a=s.subarray(0,-16),c=s.subarray(-16),l=Ld(e,t,r,a,n);if(!Qo(c,l))throw Ce(l),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,r,i,i,1),Ce(l),i}}),dt=Jo({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},rg(Jm));var ng=BigInt(0),fa=class extends Error{constructor(t=""){super(t)}},Ft={Err:fa,_tlv:{encode:(e,t)=>{let{Err:r}=Ft;if(Dt(e,"tag"),e<0||e>255)throw new r("tlv.encode: wrong tag");if(Dc(t,"data"),t.length&1)throw new r("tlv.encode: unpadded data");let n=t.length/2,o=Sn(n);if(o.length/2&128)throw new r("tlv.encode: long form length too big");let s=n>127?Sn(o.length/2|128):"";return Sn(e)+s+o+t},decode(e,t){let{Err:r}=Ft;t=te(t,void 0,"DER data");let n=0;if(e<0||e>255)throw new r("tlv.decode: wrong tag");if(t.length<2||t[n++]!==e)throw new r("tlv.decode: wrong tlv");let o=t[n++],s=!!(o&128),i=0;if(!s)i=o;else{let c=o&127;if(!c)throw new r("tlv.decode(long): indefinite length not supported");if(c>4)throw new r("tlv.decode(long): byte length is too big");let l=t.subarray(n,n+c);if(l.length!==c)throw new r("tlv.decode: length bytes not complete");if(l[0]===0)throw new r("tlv.decode(long): zero leftmost byte");for(let f of l)i=i<<8|f;if(n+=c,i<128)throw new r("tlv.decode(long): not minimal encoding")}let a=t.subarray(n,n+i);if(a.length!==i)throw new r("tlv.decode: wrong value length");return{v:a,l:t.subarray(n+i)}}},_int:{encode(e){let{Err:t}=Ft;if(ko(e),e<ng)throw new t("integer: negative integers are not allowed");let r=Sn(e);if(Number.parseInt(r[0],16)&8&&(r="00"+r),r.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return r},decode(e){let{Err:t}=Ft;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid signature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary leading zero");return it(e)}},toSig(e,t){let{Err:r,_int:n,_tlv:o}=Ft;if(t!==void 0&&(Dt(t,"maxScalarBytes"),t<1))throw new r("invalid signature: maxScalarBytes must be positive");let s=te(e,void 0,"signature"),{v:i,l:a}=o.decode(48,s);if(a.length)throw new r("invalid signature: left bytes after parsing");let{v:c,l}=o.decode(2,i),{v:f,l:u}=o.decode(2,l);if(u.length)throw new r("invalid signature: left bytes after parsing");if(t!==void 0&&(c.length>t||f.length>t))throw new r("invalid signature: integer too large");return{r:n.decode(c),s:n.decode(f)}},hexFromSig(e){let{_tlv:t,_int:r}=Ft;Ne(e,{r:"bigint",s:"bigint"},{},"sig");let n=t.encode(2,r.encode(e.r)),o=t.encode(2,r.encode(e.s)),s=n+o;return t.encode(48,s)}},ss=(Object.freeze(Ft._tlv),Object.freeze(Ft._int),Object.freeze(Ft));var Rd=(e,t)=>(e+(e>=0?t:-t)/Cd)/t;function og(e,t,r){xt("scalar",e,Wt,r);let[[n,o],[s,i]]=t,a=Rd(i*e,r),c=Rd(-o*e,r),l=e-a*n-c*s,f=-a*o-c*i,u=l<Wt,p=f<Wt;u&&(l=-l),p&&(f=-f);let g=An(Math.ceil(Gr(r)/2))+_r;if(l<Wt||l>=g||f<Wt||f>=g)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:u,k1:l,k2neg:p,k2:f}}function ha(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recovered", or "der"');return e}function ua(e,t){Ne(e);let r={};for(let n of Object.keys(t))r[n]=e[n]===void 0?t[n]:e[n];return Ve(r.lowS,"lowS"),Ve(r.prehash,"prehash"),r.format!==void 0&&ha(r.format),r}var Wt=BigInt(0),_r=BigInt(1),Cd=BigInt(2),pa=BigInt(3),sg=BigInt(4);function ma(e,t={}){let r=_o("weierstrass",e,t),n=r.Fp,o=r.Fn,s=r.CURVE,{h:i,n:a}=s;Ne(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});let{endo:c,allowInfinityPoint:l,clearCofactor:f,isTorsionFree:u,fromBytes:p,toBytes:g}=t,h=t.randomBytes===void 0?Ht:t.randomBytes;if(c&&(!n.is0(s.a)||typeof c.beta!="bigint"||!Array.isArray(c.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let y=c?{beta:c.beta,basises:c.basises.map(_=>[..._])}:void 0,w=Md(n,o);function E(){if(!n.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function v(_,k,S){if(k.is0()){if(!l)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:C,y:F}=k.toAffine(),q=n.toBytes(C);if(Ve(S,"isCompressed"),S){E();let j=!n.isOdd(F);return Ie(Id(j),q)}else return Ie(Uint8Array.of(4),q,n.toBytes(F))}function x(_){te(_,void 0,"Point");let{publicKey:k,publicKeyUncompressed:S}=w,C=_.length,F=_[0],q=_.subarray(1);if(l&&C===1&&F===0)return{x:n.ZERO,y:n.ZERO};if(C===k&&(F===2||F===3)){let j=n.fromBytes(q);if(!n.isValid(j))throw new Error("bad point: is not on curve, wrong x");let Y=K(j),G;try{G=n.sqrt(Y)}catch(xe){let pe=xe instanceof Error?": "+xe.message:"";throw new Error("bad point: is not on curve, sqrt error"+pe)}E();let Z=n.isOdd(G);return(F&1)===1!==Z&&(G=n.neg(G)),{x:j,y:G}}else if(C===S&&F===4){let j=n.BYTES,Y=n.fromBytes(q.subarray(0,j)),G=n.fromBytes(q.subarray(j,j*2));if(!b(Y,G))throw new Error("bad point: is not on curve");return{x:Y,y:G}}else throw new Error(`bad point: got length ${C}, expected compressed=${k} or uncompressed=${S}`)}let B=g===void 0?v:g,R=p===void 0?x:p,L=n.mul(s.b,pa),U=n.is0(s.a)?_=>n.ZERO:_=>n.mul(s.a,_);function K(_){let k=n.sqr(_),S=n.mul(k,_);return n.add(n.add(S,n.mul(_,s.a)),s.b)}function b(_,k){let S=n.sqr(k),C=K(_);return n.eql(S,C)}if(!b(s.Gx,s.Gy))throw new Error("bad curve params: generator point");let T=n.mul(n.pow(s.a,pa),sg),O=n.mul(n.sqr(s.b),BigInt(27));if(n.is0(n.add(T,O)))throw new Error("bad curve params: a or b");function P(_,k,S=!1){if(!n.isValid(k)||S&&n.is0(k))throw new Error(`bad point coordinate ${_}`);return typeof k=="object"&&k!==null?n.create(k):k}function D(_){if(!(_ instanceof I))throw new Error("Weierstrass Point expected")}function A(_){if(!y||!y.basises)throw new Error("no endo");return og(_,y.basises,o.ORDER)}function N(_,k,S,C){if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(y){let{k1neg:F,k1:q,k2neg:j,k2:Y}=A(C),G=new I(n.mul(S.X,y.beta),S.Y,S.Z);_.push(F?S.negate():S,j?G.negate():G),k.push(q,Y)}else _.push(S),k.push(C)}let M=new WeakSet;class I{static BASE=new I(s.Gx,s.Gy,n.ONE);static ZERO=new I(n.ZERO,n.ONE,n.ZERO);static Fp=n;static Fn=o;X;Y;Z;constructor(k,S,C){this.X=P("x",k),this.Y=P("y",S,!0),this.Z=P("z",C),Object.freeze(this)}static CURVE(){return s}static fromAffine(k){let{x:S,y:C}=k||{};if(!k||!n.isValid(S)||!n.isValid(C))throw new Error("invalid affine point");if(k instanceof I)throw new Error("projective point not allowed");return n.is0(S)&&n.is0(C)?I.ZERO:new I(S,C,n.ONE)}static fromBytes(k){let S=I.fromAffine(R(te(k,void 0,"point")));return S.assertValidity(),S}static fromHex(k){return I.fromBytes(zr(k))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(k=6,S=!0){return $.setWindowSize(this,k),S||this.multiply(pa),this}assertValidity(){let k=this;if(k.is0()){if(l&&n.is0(k.X)&&n.eql(k.Y,n.ONE)&&n.is0(k.Z))return;throw new Error("bad point: ZERO")}if(M.has(k))return;let{x:S,y:C}=k.toAffine();if(!n.isValid(S)||!n.isValid(C))throw new Error("bad point: x or y not field elements");if(!b(S,C))throw new Error("bad point: equation left != right");if(!k.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");M.add(k)}hasEvenY(){let{y:k}=this.toAffine();if(!n.isOdd)throw new Error("Field doesn't support isOdd");return!n.isOdd(k)}equals(k){D(k);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:Y}=k,G=n.eql(n.mul(S,Y),n.mul(q,F)),Z=n.eql(n.mul(C,Y),n.mul(j,F));return G&&Z}negate(){return new I(this.X,n.neg(this.Y),this.Z)}double(){let{X:k,Y:S,Z:C}=this,F=n.ZERO,q=n.ZERO,j=n.ZERO,Y=n.mul(k,k),G=n.mul(S,S),Z=n.mul(C,C),V=n.mul(k,S);return V=n.add(V,V),j=n.mul(k,C),j=n.add(j,j),F=U(j),q=n.mul(L,Z),q=n.add(F,q),F=n.sub(G,q),q=n.add(G,q),q=n.mul(F,q),F=n.mul(V,F),j=n.mul(L,j),Z=U(Z),V=n.sub(Y,Z),V=U(V),V=n.add(V,j),j=n.add(Y,Y),Y=n.add(j,Y),Y=n.add(Y,Z),Y=n.mul(Y,V),q=n.add(q,Y),Z=n.mul(S,C),Z=n.add(Z,Z),Y=n.mul(Z,V),F=n.sub(F,Y),j=n.mul(Z,G),j=n.add(j,j),j=n.add(j,j),new I(F,q,j)}add(k){D(k);let{X:S,Y:C,Z:F}=this,{X:q,Y:j,Z:Y}=k,G=n.ZERO,Z=n.ZERO,V=n.ZERO,xe=n.mul(S,q),pe=n.mul(C,j),Re=n.mul(F,Y),Ze=n.add(S,C),ge=n.add(q,j);Ze=n.mul(Ze,ge),ge=n.add(xe,pe),Ze=n.sub(Ze,ge),ge=n.add(S,F);let ke=n.add(q,Y);return ge=n.mul(ge,ke),ke=n.add(xe,Re),ge=n.sub(ge,ke),ke=n.add(C,F),G=n.add(j,Y),ke=n.mul(ke,G),G=n.add(pe,Re),ke=n.sub(ke,G),V=U(ge),G=n.mul(L,Re),V=n.add(G,V),G=n.sub(pe,V),V=n.add(pe,V),Z=n.mul(G,V),pe=n.add(xe,xe),pe=n.add(pe,xe),Re=U(Re),ge=n.mul(L,ge),pe=n.add(pe,Re),Re=n.sub(xe,Re),Re=U(Re),ge=n.add(ge,Re),xe=n.mul(pe,ge),Z=n.add(Z,xe),xe=n.mul(ke,ge),G=n.mul(Ze,G),G=n.sub(G,xe),xe=n.mul(Ze,pe),V=n.mul(ke,V),V=n.add(V,xe),new I(G,Z,V)}subtract(k){return D(k),this.add(k.negate())}is0(){return this.equals(I.ZERO)}multiply(k){if(!o.isValidNot0(k))throw new RangeError("invalid scalar: out of range");let{p:S,f:C}=$.mulSecret(this,k,i,W);return W([S,C])[0]}multiplyUnsafe(k){let S=this,C=k;if(!o.isValid(C))throw new RangeError("invalid scalar: out of range");if(C===Wt||S.is0())return I.ZERO;if(C===_r)return S;if($.hasWindowSize(this))return $.mulUnsafe(S,C,W);let F=[],q=[];return N(F,q,S,C),Ao(I,F,q)}mulAddUnsafe(k,S,C){D(S);let F=[],q=[];return N(F,q,this,k),N(F,q,S,C),Ao(I,F,q)}toAffine(k){let S=this,C=k;if(C!=null&&!n.isValid(C))throw new RangeError('"invertedZ" expected valid field element');let{X:F,Y:q,Z:j}=S;if(n.eql(j,n.ONE))return{x:F,y:q};let Y=S.is0();C==null&&(C=Y?n.ONE:n.inv(j));let G=n.mul(F,C),Z=n.mul(q,C),V=n.mul(j,C);if(Y)return{x:n.ZERO,y:n.ZERO};if(!n.eql(V,n.ONE))throw new Error("invZ was invalid");return{x:G,y:Z}}isTorsionFree(){return i===_r?!0:u?u(I,this):$.mulUnsafe(this,a).is0()}clearCofactor(){return i===_r?this:f?f(I,this):this.multiplyUnsafe(i)}isSmallOrder(){return i===_r?this.is0():this.clearCofactor().is0()}toBytes(k=!0){return Ve(k,"isCompressed"),this.assertValidity(),B(I,this,k)}toHex(k=!0){return Tn(this.toBytes(k))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let W=_=>Bo(I,_),$=new Vr(I,h);return $.bits>=6&&I.BASE.precompute(6),Object.freeze(I.prototype),Object.freeze(I),I}function Id(e){return Uint8Array.of(e?2:3)}function Md(e,t){return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function ig(e,t={}){cr(e);let{Fn:r}=e,n=t.randomBytes===void 0?Ht:t.randomBytes,o=Object.assign(Md(e.Fp,r),{seed:Math.max(So(r.ORDER),16)});function s(g){try{let h=r.fromBytes(g);return r.isValidNot0(h)}catch{return!1}}function i(g,h){let{publicKey:y,publicKeyUncompressed:w}=o;try{let E=g.length;return h===!0&&E!==y||h===!1&&E!==w?!1:!e.fromBytes(g).is0()}catch{return!1}}function a(g){return g=g===void 0?n(o.seed):g,wi(te(g,o.seed,"seed"),r.ORDER)}function c(g,h=!0){return e.BASE.multiply(r.fromBytes(g)).toBytes(h)}function l(g){let{secretKey:h,publicKey:y,publicKeyUncompressed:w}=o,E=r._lengths;if(!or(g))return;let v=te(g,void 0,"key").length,x=v===y||v===w,B=v===h||!!E?.includes(v);if(!(x&&B))return x}function f(g,h,y=!0){if(l(g)===!0)throw new Error("first arg must be private key");if(l(h)===!1)throw new Error("second arg must be public key");let w=r.fromBytes(g),E=e.fromBytes(h);if(E.is0())throw new Error("invalid public key: point at infinity");return E.multiply(w).toBytes(y)}let u={isValidSecretKey:s,isValidPublicKey:i,randomSecretKey:a},p=Xr(a,c);return Object.freeze(u),Object.freeze(o),Object.freeze({getPublicKey:c,getSharedSecret:f,keygen:p,Point:e,utils:u,lengths:o})}function ga(e,t,r={}){cr(e);let n=t;We(n),Ne(r,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let o=Object.assign({},r),s=o.randomBytes===void 0?Ht:o.randomBytes,i=o.hmac===void 0?(_,k)=>ht(n,_,k):o.hmac,{Fp:a,Fn:c}=e,{ORDER:l,BITS:f}=c,u=So(l),p=vi(s,u),{keygen:g,getPublicKey:h,getSharedSecret:y,utils:w,lengths:E}=ig(e,o),v={prehash:!0,lowS:typeof o.lowS=="boolean"?o.lowS:!0,format:"compact",extraEntropy:!1},x=l*Cd+_r<a.ORDER;function B(_){let k=l>>_r;return _>k}function R(_,k){if(!c.isValidNot0(k))throw new Error(`invalid signature ${_}: out of range 1..Point.Fn.ORDER`);return k}function L(){if(!a.isOdd)throw new Error("Field doesn't support isOdd")}function U(_,k,S){return L(),(_===S?0:2)|Number(a.isOdd(k))}function K(){if(x)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function b(_,k){ha(k);let S=E.signature,C=k==="compact"?S:k==="recovered"?S+1:void 0;return te(_,C)}class T{r;s;recovery;constructor(k,S,C){if(this.r=R("r",k),this.s=R("s",S),C!=null){if(K(),![0,1,2,3].includes(C))throw new Error("invalid recovery id");this.recovery=C}Object.freeze(this)}static fromBytes(k,S=v.format){b(k,S);let C;if(S==="der"){if(k.length>2*c.BYTES+16)throw new ss.Err("invalid signature: DER signature too long");let{r:Y,s:G}=ss.toSig(te(k),c.BYTES+1);return new T(Y,G)}S==="recovered"&&(C=k[0],S="compact",k=k.subarray(1));let F=E.signature/2,q=k.subarray(0,F),j=k.subarray(F,F*2);return new T(c.fromBytes(q),c.fromBytes(j),C)}static fromHex(k,S){return this.fromBytes(zr(k),S)}assertRecovery(){let{recovery:k}=this;if(k==null)throw new Error("invalid recovery id: must be present");return k}addRecoveryBit(k){return new T(this.r,this.s,k)}recoverPublicKey(k){let{r:S,s:C}=this,F=this.assertRecovery(),q=F===2||F===3?S+l:S;if(!a.isValid(q))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let j=a.toBytes(q),Y=e.fromBytes(Ie(Id((F&1)===0),j)),G=c.inv(q),Z=P(te(k,void 0,"msgHash")),V=c.create(-Z*G),xe=c.create(C*G),pe=e.BASE.mulAddUnsafe(V,Y,xe);if(pe.is0())throw new Error("invalid recovery: point at infinify");return pe.assertValidity(),pe}hasHighS(){return B(this.s)}toBytes(k=v.format){if(ha(k),k==="der")return zr(ss.hexFromSig(this));let{r:S,s:C}=this,F=c.toBytes(S),q=c.toBytes(C);return k==="recovered"?(K(),Ie(Uint8Array.of(this.assertRecovery()),F,q)):Ie(F,q)}toHex(k){return Tn(this.toBytes(k))}}Object.freeze(T.prototype),Object.freeze(T);let O=o.bits2int===void 0?function(k){if(k.length>8192)throw new Error("input is too large");let S=it(k),C=k.length*8-f;return C>0?S>>BigInt(C):S}:o.bits2int,P=o.bits2int_modN===void 0?function(k){return c.create(O(k))}:o.bits2int_modN,D=An(f);function A(_){return xt("num < 2^"+f,_,Wt,D),c.toBytes(_)}function N(_,k){return te(_,void 0,"message"),k?te(n(_),void 0,"prehashed message"):_}function M(_,k,S){let{lowS:C,prehash:F,extraEntropy:q}=ua(S,v);_=N(_,F);let j=P(_),Y=c.fromBytes(k);if(!c.isValidNot0(Y))throw new Error("invalid private key");let G=[A(Y),A(j)];if(q!=null&&q!==!1){let pe=q===!0?s(E.secretKey):q;G.push(te(pe,void 0,"extraEntropy"))}let Z=Ie(...G),V=j;function xe(pe){let Re=O(pe);if(!c.isValidNot0(Re))return;let Ze=e.BASE.multiply(Re).toAffine(),ge=c.create(Ze.x);if(ge===Wt)return;let ke;if(p!==void 0){let Qt=it(wi(p(u),l)),Fp=c.inv(c.mul(Qt,Re)),Wp=c.mul(Qt,V),qp=c.mul(Qt,Y);ke=c.create(Fp*c.create(Wp+qp*ge))}else{let Qt=Xc(Re,l);ke=c.create(Qt*c.create(V+ge*Y))}if(ke===Wt)return;let Fr=U(Ze.x,Ze.y,ge),wn=ke;return C&&B(ke)&&(wn=c.neg(ke),Fr^=1),new T(ge,wn,x?void 0:Fr)}return{seed:Z,k2sig:xe}}function I(_,k,S={}){let{seed:C,k2sig:F}=M(_,k,S);return Wc(n.outputLen,c.BYTES,i)(C,F).toBytes(S.format)}function W(_,k,S,C={}){let{lowS:F,prehash:q,format:j}=ua(C,v);if(S=te(S,void 0,"publicKey"),k=N(k,q),!or(_)){let Y=_ instanceof T?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+Y)}b(_,j);try{let Y=T.fromBytes(_,j),G=e.fromBytes(S);if(G.is0()||F&&Y.hasHighS())return!1;let{r:Z,s:V}=Y,xe=P(k),pe=c.inv(V),Re=c.create(xe*pe),Ze=c.create(Z*pe),ge=e.BASE.mulAddUnsafe(Re,G,Ze);if(ge.is0())return!1;let ke=ge.toAffine();return!(c.create(ke.x)!==Z||j==="recovered"&&Y.recovery!==U(ke.x,ke.y,Z))}catch{return!1}}function $(_,k,S={}){let{prehash:C}=ua(S,v);return k=N(k,C),T.fromBytes(_,"recovered").recoverPublicKey(k).toBytes()}return Object.freeze({keygen:g,getPublicKey:h,getSharedSecret:y,utils:w,lengths:E,Point:e,sign:I,verify:W,recoverPublicKey:$,Signature:T,hash:n})}var ag={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},cg={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")};var lg=ma(ag),qt=ga(lg,ye);var dg=ma(cg),$d=ga(dg,Pc);var fg=BigInt(0),Yn=BigInt(1),ug=BigInt(2),pg=BigInt(7),hg=BigInt(256),mg=BigInt(113),Nd=[],Pd=[],Hd=[];for(let e=0,t=Yn,r=1,n=0;e<24;e++){[r,n]=[n,(2*r+3*n)%5],Nd.push(2*(5*n+r)),Pd.push((e+1)*(e+2)/2%64);let o=fg;for(let s=0;s<7;s++)t=(t<<Yn^(t>>pg)*mg)%hg,t&ug&&(o^=Yn<<(Yn<<BigInt(s))-Yn);Hd.push(o)}var Dd=po(Hd,!0),gg=Dd[0],yg=Dd[1],wg=(e,t,r)=>e<<r|t>>>32-r,bg=(e,t,r)=>t<<r|e>>>32-r,xg=(e,t,r)=>t<<r-32|e>>>64-r,kg=(e,t,r)=>e<<r-32|t>>>64-r,Kd=(e,t,r)=>r>32?xg(e,t,r):wg(e,t,r),Ud=(e,t,r)=>r>32?kg(e,t,r):bg(e,t,r),ln=new Uint32Array(10);function vg(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(oe(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)ln[s]=e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let i=(s+8)%10,a=(s+2)%10,c=ln[a],l=ln[a+1],f=Kd(c,l,1)^ln[i],u=Ud(c,l,1)^ln[i+1];for(let p=0;p<50;p+=10)e[s+p]^=f,e[s+p+1]^=u}let n=e[2],o=e[3];for(let s=0;s<24;s++){let i=Pd[s],a=Kd(n,o,i),c=Ud(n,o,i),l=Nd[s];n=e[l],o=e[l+1],e[l]=a,e[l+1]=c}for(let s=0;s<50;s+=10){let i=e[s],a=e[s+1],c=e[s+2],l=e[s+3];e[s]^=~e[s+2]&e[s+4],e[s+1]^=~e[s+3]&e[s+5],e[s+2]^=~e[s+4]&e[s+6],e[s+3]^=~e[s+5]&e[s+7],e[s+4]^=~e[s+6]&e[s+8],e[s+5]^=~e[s+7]&e[s+9],e[s+6]^=~e[s+8]&i,e[s+7]^=~e[s+9]&a,e[s+8]^=~i&c,e[s+9]^=~a&l}e[0]^=gg[r],e[1]^=yg[r]}Te(ln)}var is=class e{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,r,n,o=!1,s=24){if(oe(t,"blockLen"),oe(r,"suffix"),oe(s,"rounds"),Rc(o,"enableXOF"),this.blockLen=t,this.suffix=r,this.outputLen=n,this.enableXOF=o,this.canXOF=o,this.rounds=s,oe(n,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=Nt(this.state)}clone(){return this._cloneInto()}keccak(){jr(this.state32),vg(this.state32,this.rounds),jr(this.state32),this.posOut=0,this.pos=0}update(t){Ut(this),X(t);let{blockLen:r,state:n,state32:o}=this,s=t.length,i=r%4===0&&t.byteOffset%4===0,a=r/4,c=i&&s>=r?Nt(t):void 0;for(let l=0;l<s;){if(c!==void 0&&this.pos===0&&l%4===0&&s-l>=r){for(let u=0,p=l/4;u<a;u++)o[u]^=c[p+u];l+=r,this.pos=r,this.keccak();continue}let f=Math.min(r-this.pos,s-l);for(let u=0;u<f;u++)n[this.pos++]^=t[l++];this.pos===r&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,suffix:r,pos:n,blockLen:o}=this;t[n]^=r,(r&128)!==0&&n===o-1&&this.keccak(),t[o-1]^=128,this.keccak()}writeInto(t){Ut(this,!1),X(t),this.finish();let r=this.state,{blockLen:n}=this;for(let o=0,s=t.length;o<s;){this.posOut>=n&&this.keccak();let i=Math.min(n-this.posOut,s-o);t.set(r.subarray(this.posOut,this.posOut+i),o),this.posOut+=i,o+=i}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return oe(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(Wr(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){let t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,Te(this.state)}_cloneInto(t){let{blockLen:r,suffix:n,outputLen:o,rounds:s,enableXOF:i}=this;return t||=new e(r,n,o,i,s),t.blockLen=r,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=s,t.suffix=n,t.outputLen=o,t.enableXOF=i,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}},Fd=(e,t,r,n={})=>kr(()=>new is(t,e,r),n);var Or=Fd(6,136,32,Pt(8));var Wd=Fd(6,72,64,Pt(10));var qd=(e,t,r,n={})=>kr((o={})=>(o=xr({},o),new is(t,e,o.dkLen===void 0?r:o.dkLen,!0)),n),jd=qd(31,168,16,Pt(11)),At=qd(31,136,32,Pt(12));var _t=bt;function as(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function zd(e){return Uint8Array.from(e)}function Lr(e,...t){let r=o=>typeof o=="number"?o:o.bytesLen,n=t.reduce((o,s)=>o+r(s),0);return{bytesLen:n,encode:o=>{let s=new Uint8Array(n);for(let i=0,a=0;i<t.length;i++){let c=t[i],l=r(c),f=typeof c=="number"?o[i]:c.encode(o[i]);X(f,l,e),s.set(f,a),typeof c!="number"&&f.fill(0),a+=l}return s},decode:o=>{X(o,n,e);let s=[];for(let i of t){let a=r(i),c=o.subarray(0,a);s.push(typeof i=="number"?c:i.decode(c)),o=o.subarray(a)}return s}}}function cs(e,t){let r=t*e.bytesLen;return{bytesLen:r,encode:n=>{if(n.length!==t)throw new Error(`vecCoder.encode: wrong length=${n.length}. Expected: ${t}`);let o=new Uint8Array(r);for(let s=0,i=0;s<n.length;s++){let a=e.encode(n[s]);o.set(a,i),a.fill(0),i+=a.length}return o},decode:n=>{X(n,r);let o=[];for(let s=0;s<n.length;s+=e.bytesLen)o.push(e.decode(n.subarray(s,s+e.bytesLen)));return o}}}function Ue(...e){for(let t of e)if(Array.isArray(t))for(let r of t)r.fill(0);else t.fill(0)}function ya(e){return(1<<e)-1}var ok=Uint8Array.of();var Yd=e=>{let{newPoly:t,N:r,Q:n,F:o,ROOT_OF_UNITY:s,brvBits:i,isKyber:a}=e,c=(v,x=n)=>{let B=v%x|0;return(B>=0?B|0:x+B|0)|0},l=(v,x=n)=>{let B=c(v,x)|0;return(B>x>>1?B-x|0:B)|0};function f(){let v=t(r);for(let x=0;x<r;x++){let B=Ei(x,i),R=BigInt(s)**BigInt(B)%BigInt(n);v[x]=Number(R)|0}return v}let u=f(),p={add:(v,x)=>c((v|0)+(x|0))|0,sub:(v,x)=>c((v|0)-(x|0))|0,mul:(v,x)=>c((v|0)*(x|0))|0,inv:v=>{throw new Error("not implemented")}},g={N:r,roots:u,invertButterflies:!0,skipStages:a?1:0,brp:!1},h=Ti(p,{dit:!1,...g}),y=Ti(p,{dit:!0,...g});return{mod:c,smod:l,nttZetas:u,NTT:{encode:v=>h(v),decode:v=>{y(v);for(let x=0;x<v.length;x++)v[x]=c(o*v[x]);return v}},bitsCoder:(v,x)=>{let B=ya(v),R=v*(r/8);return{bytesLen:R,encode:L=>{let U=new Uint8Array(R);for(let K=0,b=0,T=0,O=0;K<L.length;K++)for(b|=(x.encode(L[K])&B)<<T,T+=v;T>=8;T-=8,b>>=8)U[O++]=b&ya(T);return U},decode:L=>{let U=t(r);for(let K=0,b=0,T=0,O=0;K<L.length;K++)for(b|=L[K]<<T,T+=8;T>=v;T-=v,b>>=v)U[O++]=x.decode(b&B);return U}}}}},Eg=e=>(t,r)=>{r||(r=e.blockLen);let n=new Uint8Array(t.length+2);n.set(t);let o=t.length,s=new Uint8Array(r),i=e.create({}),a=0,c=0;return{stats:()=>({calls:a,xofs:c}),get:(l,f)=>(n[o+0]=l,n[o+1]=f,i.destroy(),i=e.create({}).update(n),a++,()=>(c++,i.xofInto(s))),clean:()=>{i.destroy(),Ue(s,n)}}},Gd=Eg(jd);var Fe=256,jt=3329,Tg=3303,Sg=17,{mod:Vn,nttZetas:Bg,NTT:Rr,bitsCoder:Ag}=Yd({N:Fe,Q:jt,F:Tg,ROOT_OF_UNITY:Sg,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),wa={512:{N:Fe,Q:jt,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128},768:{N:Fe,Q:jt,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:Fe,Q:jt,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256}},_g=e=>{if(e>=12)return{encode:r=>r,decode:r=>r};let t=2**(e-1);return{encode:r=>((r<<e)+jt/2)/jt,decode:r=>r*jt+t>>>e}},Gn=e=>Ag(e,_g(e));function Cr(e,t){for(let r=0;r<Fe;r++)e[r]=Vn(e[r]+t[r])}function Og(e,t){for(let r=0;r<Fe;r++)e[r]=Vn(e[r]-t[r])}function Lg(e,t,r,n,o){let s=Vn(t*n*o+e*r),i=Vn(e*n+t*r);return{c0:s,c1:i}}function ls(e,t){for(let r=0;r<Fe/2;r++){let n=Bg[64+(r>>1)];r&1&&(n=-n);let{c0:o,c1:s}=Lg(e[2*r+0],e[2*r+1],t[2*r+0],t[2*r+1],n);e[2*r+0]=o,e[2*r+1]=s}return e}function Zd(e){let t=new Uint16Array(Fe);for(let r=0;r<Fe;){let n=e();if(n.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;r<Fe&&o+3<=n.length;o+=3){let s=(n[o+0]>>0|n[o+1]<<8)&4095,i=(n[o+1]>>4|n[o+2]<<4)&4095;s<jt&&(t[r++]=s),r<Fe&&i<jt&&(t[r++]=i)}}return t}function Zn(e,t,r,n){let o=e(n*Fe/4,t,r),s=new Uint16Array(Fe),i=Nt(o),a=0;for(let c=0,l=0,f=0,u=0;c<i.length;c++){let p=i[c];for(let g=0;g<32;g++)f+=p&1,p>>=1,a+=1,a===n?(u=f,f=0):a===2*n&&(s[l++]=Vn(u-f),f=0,a=0)}if(a)throw new Error(`sampleCBD: leftover bits: ${a}`);return s}var Rg=e=>{let{K:t,PRF:r,XOF:n,HASH512:o,ETA1:s,ETA2:i,du:a,dv:c}=e,l=Gn(1),f=Gn(c),u=Gn(a),p=Lr("publicKey",cs(Gn(12),t),32),g=cs(Gn(12),t),h=Lr("ciphertext",cs(u,t),f),y=Lr("seed",32,32);return{secretCoder:g,lengths:{secretKey:g.bytesLen,publicKey:p.bytesLen,cipherText:h.bytesLen},keygen:w=>{X(w,32,"seed");let E=new Uint8Array(33);E.set(w),E[32]=t;let v=o(E),[x,B]=y.decode(v),R=[],L=[];for(let b=0;b<t;b++)R.push(Rr.encode(Zn(r,B,b,s)));let U=n(x);for(let b=0;b<t;b++){let T=Rr.encode(Zn(r,B,t+b,s));for(let O=0;O<t;O++){let P=Zd(U.get(O,b));Cr(T,ls(P,R[O]))}L.push(T)}U.clean();let K={publicKey:p.encode([L,x]),secretKey:g.encode(R)};return Ue(x,B,R,L,E,v),K},encrypt:(w,E,v)=>{let[x,B]=p.decode(w),R=[];for(let O=0;O<t;O++)R.push(Rr.encode(Zn(r,v,O,s)));let L=n(B),U=new Uint16Array(Fe),K=[];for(let O=0;O<t;O++){let P=Zn(r,v,t+O,i),D=new Uint16Array(Fe);for(let A=0;A<t;A++){let N=Zd(L.get(O,A));Cr(D,ls(N,R[A]))}Cr(P,Rr.decode(D)),K.push(P),Cr(U,ls(x[O],R[O])),Ue(D)}L.clean();let b=Zn(r,v,2*t,i);Cr(b,Rr.decode(U));let T=l.decode(E);return Cr(T,b),Ue(x,R,U,b),h.encode([K,T])},decrypt:(w,E)=>{let[v,x]=h.decode(w),B=g.decode(E),R=new Uint16Array(Fe);for(let L=0;L<t;L++)Cr(R,ls(B[L],Rr.encode(v[L])));return Og(x,Rr.decode(R)),Ue(R,B,v),l.encode(x)}}};function ba(e){let t=Rg(e),{HASH256:r,HASH512:n,KDF:o}=e,{secretCoder:s,lengths:i}=t,a=Lr("secretKey",i.secretKey,i.publicKey,32,32),c=32,l=64;return{info:{type:"ml-kem"},lengths:{...i,seed:64,msg:c,msgRand:c,secretKey:a.bytesLen},keygen:(f=_t(l))=>{X(f,l,"seed");let{publicKey:u,secretKey:p}=t.keygen(f.subarray(0,32)),g=r(u),h=a.encode([p,u,g,f.subarray(32)]);return Ue(p,g),{publicKey:u,secretKey:h}},getPublicKey:f=>{let[u,p,g,h]=a.decode(f);return Uint8Array.from(p)},encapsulate:(f,u=_t(c))=>{X(f,i.publicKey,"publicKey"),X(u,c,"message");let p=f.subarray(0,384*e.K),g=s.encode(s.decode(zd(p)));if(!as(g,p))throw Ue(g),new Error("ML-KEM.encapsulate: wrong publicKey modulus");Ue(g);let h=n.create().update(u).update(r(f)).digest(),y=t.encrypt(f,u,h.subarray(32,64));return Ue(h.subarray(32)),{cipherText:y,sharedSecret:h.subarray(0,32)}},decapsulate:(f,u)=>{X(u,a.bytesLen,"secretKey"),X(f,i.cipherText,"cipherText");let p=a.bytesLen-96,g=p+32,h=r(u.subarray(p/2,g));if(!as(h,u.subarray(g,g+32)))throw new Error("invalid secretKey: hash check failed");let[y,w,E,v]=a.decode(u),x=t.decrypt(f,y),B=n.create().update(x).update(E).digest(),R=B.subarray(0,32),L=t.encrypt(w,x,B.subarray(32,64)),U=as(f,L),K=o.create({dkLen:32}).update(v).update(f).digest();return Ue(x,L,U?K:R),U?R:K}}}function Cg(e,t,r){return At.create({dkLen:e}).update(t).update(new Uint8Array([r])).digest()}var xa={HASH256:Or,HASH512:Wd,KDF:At,XOF:Gd,PRF:Cg},mk=ba({...xa,...wa[512]}),Xn=ba({...xa,...wa[768]}),Vd=ba({...xa,...wa[1024]});function Ig(e,t=!1){let r=e.lengths,n=e.keygen;if(t){let s=e.Point.Fn;if(!s)throw new Error("No Point.Fn");n=(i=_t(r.seed))=>{X(i,r.seed,"seed");let a=s.isLE?at(i):it(i),c=s.toBytes(s.create(a));return{secretKey:c,publicKey:e.getPublicKey(c)}}}return{lengths:{secretKey:r.secretKey,publicKey:r.publicKey,seed:r.seed},keygen:n,getPublicKey:o=>e.getPublicKey(o)}}function ka(e,t=!1){let r=Ig(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{...r.lengths,msg:r.lengths.seed,cipherText:r.lengths.publicKey},keygen:r.keygen,getPublicKey:r.getPublicKey,encapsulate(n,o=_t(e.lengths.seed)){let s=this.keygen(o).secretKey,i=this.decapsulate(n,s),a=e.getPublicKey(s);return Ue(s),{sharedSecret:i,cipherText:a}},decapsulate(n,o){let s=e.getSharedSecret(o,n);return e.lengths.publicKeyHasPrefix?s.subarray(1):s}}}function Qn(e,t){return Lr(t,...e.map(r=>{if(typeof r.lengths[t]!="number")throw new Error("wrong length: "+t);return r.lengths[t]}))}function va(e){return(t,r)=>e(t,{dkLen:r})}function Mg(e,t,...r){let n=Qn(r,"seed"),o=Qn(r,"publicKey");e===void 0&&(e=n.bytesLen),oe(e);function s(i){X(i,e);let a=n.decode(t(i,n.bytesLen)),c=r.map((u,p)=>u.keygen(a[p])),l=c.map(u=>u.secretKey),f=c.map(u=>u.publicKey);return{secretKey:l,publicKey:f}}return{info:{lengths:{seed:e,publicKey:o.bytesLen,secretKey:e}},getPublicKey(i){return this.keygen(i).publicKey},keygen(i=_t(e)){let{publicKey:a,secretKey:c}=s(i),l=o.encode(a);return Ue(a),Ue(c),{secretKey:i,publicKey:l}},expandDecapsulationKey:s,realSeedLen:e}}function ds(e,t,r,n,...o){let s=Mg(e,r,...o),i=Qn(o,"cipherText"),a=Qn(o,"publicKey"),c=Qn(o,"msg");return t===void 0&&(t=c.bytesLen),oe(t),{lengths:{...s.info.lengths,msg:t,msgRand:c.bytesLen,cipherText:i.bytesLen},getPublicKey:s.getPublicKey,keygen:s.keygen,encapsulate(l,f=_t(c.bytesLen)){let u=a.decode(l),p=c.decode(f),g=o.map((E,v)=>E.encapsulate(u[v],p[v])),h=g.map(E=>E.sharedSecret),y=g.map(E=>E.cipherText),w={sharedSecret:n(u,y,h),cipherText:i.encode(y)};return Ue(h,y),w},decapsulate(l,f){let u=i.decode(l),{publicKey:p,secretKey:g}=s.expandDecapsulationKey(f),h=o.map((y,w)=>y.decapsulate(u[w],g[w]));return n(p,u,h)}}}function Xd(e,t,r,n,o){return We(n),We(o),ds(32,32,va(n),(s,i,a)=>o(Ie(a[0],a[1],i[1],s[1],ir(e))),t,r)}var Bk=Xd("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",Xn,ka(qt,!0),At,Or),Ak=Xd("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",Vd,ka($d,!0),At,Or);function $g(e,t,r,n,o){return We(n),We(o),ds(32,32,va(n),(s,i,a)=>{let c=Ie(a[0],a[1],i[0],s[0],i[1],s[1],ir(e)),l=32,f=Ie(ir("hybrid_prk"),c),u=rn(o,f),p=Ie(Yr(l,2),ir("shared_secret"),ir("")),g=Kn(o,u,p,l);return Ue(u,p,f,c),g},t,r)}var Qd=ka(lr),_k=$g("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",Xn,Qd,At,ye),Kg=ds(32,32,va(At),(e,t,r)=>Or(Ie(r[0],r[1],t[1],e[1],ir("\\.//^\\"))),Xn,Qd);function Ug(e,t,r,n){let o=e.Point.Fn;if(!o)throw new Error("no Point.Fn");function s(i){let a;for(let f=0,u=t;;f=u,u+=t){if(u>i.length)throw new Error("rejection sampling failed");if(a=o.fromBytes(i.subarray(f,u),!0),o.isValidNot0(a))break}let c=o.toBytes(o.create(a)),l=e.getPublicKey(c,!1);return{secretKey:c,publicKey:l}}return{lengths:{secretKey:t,publicKey:r,seed:n,msg:n,cipherText:r},keygen(i=_t(n)){return X(i,n,"seed"),s(i)},getPublicKey(i){return e.getPublicKey(i,!1)},encapsulate(i,a=_t(n)){X(a,n,"rand");let{secretKey:c}=s(a),l=this.decapsulate(i,c),f=e.getPublicKey(c,!1);return Ue(c),{sharedSecret:l,cipherText:f}},decapsulate(i,a){return e.getSharedSecret(a,i).subarray(1)}}}function Ng(e,t,r,n){let{secretKey:o,publicKeyUncompressed:s}=r.lengths;if(!o||!s)throw new Error("wrong curve");let i=Ug(r,o,s,n),a=64,c=a+n;return ds(32,32,l=>{X(l,32);let f=At(l,{dkLen:c}),u=f.subarray(0,a),p=f.subarray(a,c);return Ie(u,p)},(l,f,u)=>Or(Ie(u[0],u[1],f[1],l[1],ir(e))),t,i)}var Pg=Ng("MLKEM768-P256",Xn,qt,128);var Ea=Kg,Jd=Pg;var ef=!1,Hg=!1;async function tf(e,t){if(Hg)return await t();try{return await e()}catch(r){if(r instanceof ReferenceError||r instanceof DOMException&&r.name==="NotSupportedError")return await t();throw r}}async function fs(e,t){return await tf(async()=>{let r=Ta(e)?e:await Fg(e),n=await crypto.subtle.importKey("raw",t,{name:"X25519"},ef,[]);return new Uint8Array(await crypto.subtle.deriveBits({name:"X25519",public:n},r,256))},()=>{if(Ta(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return lr.scalarMult(e,t)})}async function us(e){return await tf(async()=>fs(e,lr.GuBytes),()=>{if(Ta(e))throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return lr.scalarMultBase(e)})}var Dg=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function Fg(e){if(e.length!==32)throw new Error("X25519 private key must be 32 bytes");let t=new Uint8Array([...Dg,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},ef,["deriveBits"])}function Ta(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var ps=class{s;transcript=[];buf=new Uint8Array(0);constructor(t){this.s=t.getReader()}async readLine(){let t=[];for(;;){let r=this.buf.indexOf(10);if(r>=0)return t.push(this.buf.subarray(0,r)),this.transcript.push(this.buf.subarray(0,r+1)),this.buf=this.buf.subarray(r+1),qg(Ir(t));this.buf.length>0&&(t.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=Ir(t),null;this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:Ir(this.transcript)}}};function qg(e){return e.forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function Ir(e){let t=e.reduce(((o,s)=>o+s.length),0),r=new Uint8Array(t),n=0;for(let o of e)r.set(o,n),n+=o.length;return r}function dn(e,...t){return e.pipeThrough(new TransformStream({start(r){for(let n of t)r.enqueue(n)}}))}function hs(e){return new ReadableStream({start(t){t.enqueue(e),t.close()}})}async function Sa(e){if(!(e instanceof ReadableStream))throw new Error("readAll expects a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function rf(e){if(!(e instanceof ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}async function nf(e,t){let r=e.getReader(),n=[],o=0;for(;o<t;){let{done:c,value:l}=await r.read();if(c)throw Error("stream ended before reading "+t.toString()+" bytes");n.push(l),o+=l.length}r.releaseLock();let s=Ir(n),i=s.subarray(0,t),a=dn(e,s.subarray(t));return{data:i,rest:a}}var gt=class{args;body;constructor(t,r){this.args=t,this.body=r}};async function jg(e){let t=await e.readLine();if(t===null)throw Error("invalid stanza");let r=t.split(" ");if(r.length<2||r.shift()!=="->")return{next:t};for(let s of r)if(s.length===0)throw Error("invalid stanza");let n=[];for(;;){let s=await e.readLine();if(s===null)throw Error("invalid stanza");let i=De.decode(s);if(i.length>48)throw Error("invalid stanza");if(n.push(i),i.length<48)break}let o=Ir(n);return{s:new gt(r,o)}}async function of(e){let t=new ps(e),r=await t.readLine();if(r!=="age-encryption.org/v1")throw Error("invalid version "+(r??"line"));let n=[];for(;;){let{s:o,next:s}=await jg(t);if(o!==void 0){n.push(o);continue}if(!s.startsWith("--- "))throw Error("invalid header");let i=De.decode(s.slice(4)),{rest:a,transcript:c}=t.close(),l=c.slice(0,c.length-1-s.length+3);return{stanzas:n,headerNoMAC:l,MAC:i,headerSize:c.length,rest:dn(e,a)}}}function Ba(e){let t=[];t.push(`age-encryption.org/v1
`);for(let r of e){t.push("-> "+r.args.join(" ")+`
`);for(let n=0;n<r.body.length;n+=48){let o=n+48;o>r.body.length&&(o=r.body.length),t.push(De.encode(r.body.subarray(n,o))+`
`)}r.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function sf(e,t){return Ir([Ba(e),new TextEncoder().encode(" "+De.encode(t)+`
`)])}var gs=class{recipient;constructor(t){let{prefix:r,words:n}=qe.decode(t,!1),o=qe.fromWords(n);if(!t.startsWith("age1pq1")||r.toLowerCase()!=="age1pq"||o.length!==1216)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Ea.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:s,nonce:i}=Es(af,n,o),a=dt(s,i).encrypt(t);return[new gt(["mlkem768x25519",De.encode(r)],a)]}},ys=class{identity;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-PQ-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="mlkem768x25519")continue;if(r.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=De.decode(r.args[1]);if(n.length!==1120||r.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let o=Ea.decapsulate(n,this.identity),s=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:i,nonce:a}=Es(af,o,s);try{return dt(i,a).decrypt(r.body)}catch{continue}}return null}},af=25722,zg=80,Aa=16;function Es(e,t,r){let n=Yg(e),o=ms(n,void 0,"psk_id_hash",new Uint8Array(0)),s=ms(n,void 0,"info_hash",r),i=new Uint8Array(1+o.length+s.length);i[0]=0,i.set(o,1),i.set(s,1+o.length);let a=ms(n,t,"secret",new Uint8Array(0)),c=_a(n,a,"key",i,32),l=_a(n,a,"base_nonce",i,12);return{key:c,nonce:l}}function Yg(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,t[7]=1,t[8]=0,t[9]=3,t}function ms(e,t,r,n){let o=new Uint8Array(7+e.length+r.length+n.length),s=0;return o.set(new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(r),s),s+=r.length,o.set(n,s),rn(ye,o,t)}function _a(e,t,r,n,o){let s=new Uint8Array(9+e.length+r.length+n.length),i=0;return s[i]=o>>8&255,s[i+1]=o&255,i+=2,s.set(new TextEncoder().encode("HPKE-v1"),i),i+=7,s.set(e,i),i+=e.length,s.set(new TextEncoder().encode(r),i),i+=r.length,s.set(n,i),Kn(ye,t,s,o)}function Gg(e){e.length!==qt.lengths.publicKeyUncompressed&&(e=qt.Point.fromBytes(e).toBytes(!1));let t=qt.utils.randomSecretKey(),r=qt.getPublicKey(t,!1),n=qt.getSharedSecret(t,e,!0).subarray(1),o=new Uint8Array(r.length+e.length);o.set(r,0),o.set(e,r.length);let s=new Uint8Array(5);s.set(new TextEncoder().encode("KEM"),0),s[3]=Aa>>8,s[4]=Aa&255;let i=ms(s,void 0,"eae_prk",n),a=_a(s,i,"shared_secret",o,32);return{encapsulatedKey:r,sharedSecret:a}}var ws=class{recipient;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("age1tag1")||r.prefix.toLowerCase()!=="age1tag"||r.bytes.length!==33)throw Error("invalid recipient");this.recipient=r.bytes}wrapFileKey(t){let{encapsulatedKey:r,sharedSecret:n}=Gg(this.recipient),o=new TextEncoder().encode("age-encryption.org/p256tag"),s=(()=>{let l=ye(this.recipient).subarray(0,4),f=new Uint8Array(r.length+l.length);return f.set(r,0),f.set(l,r.length),rn(ye,f,o).subarray(0,4)})(),{key:i,nonce:a}=Es(Aa,n,o),c=dt(i,a).encrypt(t);return[new gt(["p256tag",De.encode(s),De.encode(r)],c)]}},bs=class{recipient;constructor(t){let{prefix:r,words:n}=qe.decode(t,!1),o=qe.fromWords(n);if(!t.startsWith("age1tagpq1")||r.toLowerCase()!=="age1tagpq"||o.length!==1249)throw Error("invalid recipient");this.recipient=o}wrapFileKey(t){let{cipherText:r,sharedSecret:n}=Jd.encapsulate(this.recipient),o=new TextEncoder().encode("age-encryption.org/mlkem768p256tag"),s=(()=>{let l=ye(this.recipient.subarray(1184)).subarray(0,4),f=new Uint8Array(r.length+l.length);return f.set(r,0),f.set(l,r.length),rn(ye,f,o).subarray(0,4)})(),{key:i,nonce:a}=Es(zg,n,o),c=dt(i,a).encrypt(t);return[new gt(["mlkem768p256tag",De.encode(s),De.encode(r)],c)]}},xs=class{recipient;constructor(t){let r=qe.decodeToBytes(t);if(!t.startsWith("age1")||r.prefix.toLowerCase()!=="age"||r.bytes.length!==32)throw Error("invalid recipient");this.recipient=r.bytes}async wrapFileKey(t){let r=bt(32),n=await us(r),o=await fs(r,this.recipient),s=new Uint8Array(n.length+this.recipient.length);s.set(n),s.set(this.recipient,n.length);let i=new TextEncoder().encode("age-encryption.org/v1/X25519"),a=kt(ye,o,s,i,32);return[new gt(["X25519",De.encode(n)],Oa(t,a))]}},Jn=class{identity;recipient;constructor(t){if(Zg(t)){this.identity=t,this.recipient=us(t);return}let r=qe.decodeToBytes(t);if(!t.startsWith("AGE-SECRET-KEY-1")||r.prefix.toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");this.identity=r.bytes,this.recipient=us(r.bytes)}async unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="X25519")continue;if(r.args.length!==2)throw Error("invalid X25519 stanza");let n=De.decode(r.args[1]);if(n.length!==32)throw Error("invalid X25519 stanza");let o=await fs(this.identity,n),s=await this.recipient,i=new Uint8Array(n.length+s.length);i.set(n),i.set(s,n.length);let a=new TextEncoder().encode("age-encryption.org/v1/X25519"),c=kt(ye,o,i,a,32),l=La(r.body,c);if(l!==null)return l}return null}},ks=class{passphrase;logN;constructor(t,r){this.passphrase=t,this.logN=r}wrapFileKey(t){let r=bt(16),n="age-encryption.org/v1/scrypt",o=new Uint8Array(n.length+16);o.set(new TextEncoder().encode(n)),o.set(r,n.length);let s=jn(this.passphrase,o,{N:2**this.logN,r:8,p:1,dkLen:32});return[new gt(["scrypt",De.encode(r),this.logN.toString()],Oa(t,s))]}},vs=class{passphrase;constructor(t){this.passphrase=t}unwrapFileKey(t){for(let r of t){if(r.args.length<1||r.args[0]!=="scrypt")continue;if(t.length!==1)throw Error("scrypt recipient is not the only one in the header");if(r.args.length!==3||!/^[1-9][0-9]*$/.test(r.args[2]))throw Error("invalid scrypt stanza");let n=De.decode(r.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let o=Number(r.args[2]);if(o>20)throw Error("scrypt work factor is too high");let s="age-encryption.org/v1/scrypt",i=new Uint8Array(s.length+16);i.set(new TextEncoder().encode(s)),i.set(n,s.length);let a=jn(this.passphrase,i,{N:2**o,r:8,p:1,dkLen:32}),c=La(r.body,a);if(c!==null)return c}return null}};function Oa(e,t){let r=new Uint8Array(12);return dt(t,r).encrypt(e)}function La(e,t){if(e.length!==32)throw Error("invalid stanza");let r=new Uint8Array(12);try{return dt(t,r).decrypt(e)}catch{return null}}function Zg(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var Mr=16,Ca=64*1024,Ra=Ca+Mr;function cf(e){let t=new Uint8Array(12),r=()=>{for(let i=t.length-2;i>=0&&(t[i]++,t[i]===0);i--);},n=!0,o=new Uint8Array(Ra),s=0;return new TransformStream({transform(i,a){for(;i.length>0;){if(s===o.length){let l=dt(e,t).decrypt(o);a.enqueue(l),r(),s=0,n=!1}let c=Math.min(o.length-s,i.length);o.set(i.subarray(0,c),s),s+=c,i=i.subarray(c)}},flush(i){t[11]=1;let a=dt(e,t).decrypt(o.subarray(0,s));if(!n&&a.length===0)throw new Error("final chunk is empty");i.enqueue(a)}})}function lf(e){if(e<Mr)throw Error("ciphertext is too small");if(e===Mr)return 0;let t=Math.floor(e/Ra),r=e%Ra;if(0<r&&r<=Mr)throw Error("ciphertext size is invalid");let n=e;return n-=t*Mr,n-=r>0?Mr:0,n}function df(e){let t=new Uint8Array(12),r=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},n=new Uint8Array(Ca),o=0;return new TransformStream({transform(s,i){for(;s.length>0;){if(o===n.length){let c=dt(e,t).encrypt(n);i.enqueue(c),r(),o=0}let a=Math.min(n.length-o,s.length);n.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let i=dt(e,t).encrypt(n.subarray(0,o));s.enqueue(i)}})}function ff(e){let t=Math.max(1,Math.ceil(e/Ca));return e+Mr*t}var eo=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(t){if(this.passphrase!==null)throw new Error("can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients and passphrases");this.passphrase=t}setScryptWorkFactor(t){this.scryptWorkFactor=t}addRecipient(t){if(this.passphrase!==null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof t=="string")if(t.startsWith("age1pq1"))this.recipients.push(new gs(t));else if(t.startsWith("age1tag1"))this.recipients.push(new ws(t));else if(t.startsWith("age1tagpq1"))this.recipients.push(new bs(t));else if(t.startsWith("age1"))this.recipients.push(new xs(t));else throw new Error("unrecognized recipient type");else this.recipients.push(t)}async encrypt(t){let r=bt(16),n=[],o=this.recipients;this.passphrase!==null&&(o=[new ks(this.passphrase,this.scryptWorkFactor)]);for(let g of o)n.push(...await g.wrapFileKey(r));let s=new TextEncoder().encode("header"),i=kt(ye,r,void 0,s,32),a=ht(ye,i,Ba(n)),c=sf(n,a),l=bt(16),f=new TextEncoder().encode("payload"),u=kt(ye,r,l,f,32),p=df(u);return t instanceof ReadableStream?Object.assign(dn(t.pipeThrough(p),c,l),{size:g=>ff(g)+c.length+l.length}):(typeof t=="string"&&(t=new TextEncoder().encode(t)),await Sa(dn(hs(t).pipeThrough(p),c,l)))}},Ts=class{identities=[];addPassphrase(t){this.identities.push(new vs(t))}addIdentity(t){if(ey(t))this.identities.push(new Jn(t));else if(typeof t=="string")if(t.startsWith("AGE-SECRET-KEY-1"))this.identities.push(new Jn(t));else if(t.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.push(new ys(t));else throw new Error("unrecognized identity type");else this.identities.push(t)}async decrypt(t,r){let n=t instanceof ReadableStream?t:hs(t),{fileKey:o,headerSize:s,rest:i}=await this.decryptHeaderInternal(n),{data:a,rest:c}=await nf(i,16),l=new TextEncoder().encode("payload"),f=kt(ye,o,a,l,32),u=cf(f),p=c.pipeThrough(u),g=Object.assign(p,{size:h=>lf(h-s-a.length)});return t instanceof ReadableStream?g:r==="text"?await rf(p):await Sa(p)}async decryptHeader(t){return(await this.decryptHeaderInternal(hs(t))).fileKey}async decryptHeaderInternal(t){let r=await of(t),n=await this.unwrapFileKey(r.stanzas);if(n===null)throw Error("no identity matched any of the file's recipients");let o=new TextEncoder().encode("header"),s=kt(ye,n,void 0,o,32),i=ht(ye,s,r.headerNoMAC);if(!Jg(r.MAC,i))throw Error("invalid header HMAC");return{fileKey:n,headerSize:r.headerSize,rest:r.rest}}async unwrapFileKey(t){for(let r of this.identities){let n=await r.unwrapFileKey(t);if(n!==null)return n}return null}};function Jg(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function ey(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var ty=16384,ry=64,uf=he(`age-encryption.org/v1
`),ny=64,oy=/^->( [!-~]+)+$/,sy=/^[A-Za-z0-9+/]{0,64}$/,iy=/^--- [A-Za-z0-9+/]{43}$/,ay=10;function pf(e){if(!uf.every((i,a)=>i===e[a]))return null;let t=e.subarray(0,ty),r=0,n=0,o=!1,s=uf.length;for(;;){let i=t.indexOf(ay,s);if(i<0)return null;let a=String.fromCharCode(...t.subarray(s,i));if(s=i+1,o){if(!sy.test(a))return null;o=a.length===ny}else if(oy.test(a)){let c=a.split(" ")[1];if(r+=1,c==="X25519")n+=1;else if(!c.endsWith("-grease"))return null;if(r>ry)return null;o=!0}else return iy.test(a)&&n>0?s:null}}var cy=16,ly=65536,hf=16,dy=1048576,$r=class extends Error{constructor(r){super(r);this.reason=r}reason};async function Ss(e,t){if(t.length===0)throw new Error("sealed to nobody");let r=new eo;for(let n of t)fr(n),r.addRecipient(n);return new Uint8Array(await r.encrypt(e))}function Ia(e){let t=pf(e);if(t===null)throw new $r("too_large");let r=e.length-t-cy,n=Math.ceil(r/(ly+hf))*hf;if(r<=0||r<n||r-n>dy)throw new $r("too_large");return r-n}async function Bs(e,t){Ia(e);let r=new Ts;r.addIdentity(t);try{return new Uint8Array(await r.decrypt(e))}catch{throw new $r("cannot_open")}}async function mf(e,t,r){let n=new eo;return n.setPassphrase(t),n.setScryptWorkFactor(r),new Uint8Array(await n.encrypt(he(e)))}var fy=17;async function uy(e){return e.job==="stretch"?new Uint8Array(jn(he(e.passphrase),e.salt,Pl)):mf(e.text,e.passphrase,fy)}self.onmessage=async e=>{let t=await uy(e.data);self.postMessage(t,{transfer:[t.buffer]})};var Ma=new URL("scrypt-worker-f74ba95b.js",import.meta.url).href,gf=window.trustedTypes?.createPolicy("candour-worker",{createScriptURL(e){if(e!==Ma)throw new TypeError("not the worker");return e}});function fn(e){let t=new Worker(gf?gf.createScriptURL(Ma):Ma);return new Promise((r,n)=>{t.onmessage=o=>r(o.data),t.onerror=()=>n(new Error("the worker failed")),t.postMessage(e)}).finally(()=>t.terminate())}function $a(){for(let e of document.querySelectorAll("[data-errors]"))e.replaceChildren();for(let e of document.querySelectorAll(".govuk-error-message")){let t=e.closest(".govuk-form-group");t?.classList.remove("govuk-form-group--error");for(let r of t?.querySelectorAll("[aria-invalid]")??[]){r.removeAttribute("aria-invalid"),r.classList.remove("govuk-input--error","govuk-textarea--error");let n=(r.getAttribute("aria-describedby")??"").split(" ").filter(o=>o!==e.id);r.setAttribute("aria-describedby",n.join(" "))}e.remove()}}function zt(e,t){$a();let r=m("ul",{class:"govuk-list govuk-error-summary__list"});for(let s of e){if(s.field===null){r.append(m("li",{},s.message));continue}let i=m("a",{href:`#${s.field}`},s.message),a=z(`#${s.field}`);i.addEventListener("click",c=>{c.preventDefault(),a.focus()}),r.append(m("li",{},i)),py(a,s.message)}let n=m("div",{class:"govuk-error-summary",role:"alert",tabindex:"-1"},m("h2",{class:"govuk-error-summary__title"},d("browser-problem")),m("div",{class:"govuk-error-summary__body"},r));(t?.closest("section")?.querySelector("[data-errors]")??z("[data-errors]")).replaceChildren(n),rt(n)}function py(e,t){let r=`${e.id}-error`,n=m("span",{class:"govuk-visually-hidden"},`${d("browser-error-prefix")} `);e.before(m("p",{class:"govuk-error-message",id:r},n,t)),e.closest(".govuk-form-group")?.classList.add("govuk-form-group--error"),e.classList.add(e instanceof HTMLTextAreaElement?"govuk-textarea--error":"govuk-input--error"),e.setAttribute("aria-invalid","true");let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",`${o} ${r}`.trim())}var le=class extends Error{constructor(r,n=null){super(r);this.field=n}field};function st(e,t){e.addEventListener("submit",r=>{r.preventDefault(),un(e,t)})}async function un(e,t){if(e.getAttribute("aria-busy")!=="true"){e.setAttribute("aria-busy","true"),$a();try{await t()}catch(r){if(r instanceof et)return;zt([hy(r)],e)}finally{e.removeAttribute("aria-busy"),ve("")}}}function hy(e){return e instanceof le?{field:e.field,message:e.message}:e instanceof $e?{field:null,message:e.message}:{field:null,message:d("browser-unexpected")}}function As(e,t){e.replaceChildren(...t.split(" ").map(r=>m("li",{},r)))}async function yf(){yy();let e=await Bt();my(e);let t=z("[data-make-identity-file]");t.disabled=!1,t.addEventListener("click",()=>{un(t,()=>gy(e))})}function my({keys:e}){let t=Do(e.recipient,e.signer);z("[data-fingerprint]").textContent=t;let r=document.querySelector("[data-fingerprint-in-keys]")?.textContent??null,n=r===null?"none":r===t?"same":"other";z("[data-fingerprint-verdict]").replaceChildren(m("div",{class:"govuk-inset-text"},d(`browser-fingerprint-${n}`)))}async function gy({account:e,keys:t}){ve(d("browser-identity-making"));let r=Fo(),n=`# ${e}
# public key: ${t.recipient}
${t.identity}
`,o=await fn({job:"seal-identity-file",passphrase:r,text:n}),s=m("ol",{class:"candour-code"});As(s,r);let i=`candour-identity-${e}.age`,a=URL.createObjectURL(new Blob([o],{type:"application/octet-stream"})),c=m("a",{class:"govuk-button",role:"button",draggable:"false",href:a,download:i},d("browser-identity-download",{file:i})),l=m("p",{class:"govuk-body"},d("browser-identity-words"));z("[data-identity-file]").replaceChildren(l,s,c),rt(l)}function yy(){for(let e of document.querySelectorAll("[data-end-session]"))e.addEventListener("click",()=>{un(e,()=>wy(e))})}async function wy(e){if(await tt("/api/v1/sessions/end",{session:e.dataset.endSession}),e.dataset.thisSession!==void 0)return an();let t=m("li",{},d("browser-session-ended"));e.closest("li")?.replaceWith(t),rt(t)}var ee=class extends Error{constructor(){super("malformed")}},by=64;function Ee(e){let t=Object.keys(e);return r=>{let n=Yt(r),o=Object.keys(n);if(o.length!==t.length)throw new ee;return t.forEach((s,i)=>{if(o[i]!==s)throw new ee;e[s](n[s])}),n}}function Yt(e){if(typeof e!="object"||e===null||Array.isArray(e))throw new ee;return e}function Ot(e){return t=>{if(!Array.isArray(t))throw new ee;return t.forEach(e),t}}function me(e){if(typeof e!="string"||!e.isWellFormed())throw new ee;return e}function pn(e){return t=>{let r=Ot(e)(t);if(r.length>by||new Set(r).size!==r.length)throw new ee;return r}}function Ka(e){return t=>t===""?t:e(t)}function _s(e){return t=>t===null?t:e(t)}function Ua(e){if(typeof e!="boolean")throw new ee;return e}function _e(...e){return t=>{if(!e.includes(t))throw new ee;return t}}function Kr(e){return t=>{if(typeof t!="string"||!e.test(t))throw new ee;return t}}function Lt(e){let t=Kr(/^[a-z][a-z0-9-]{1,30}$/)(e);if(t==="reporter"||t==="no-account")throw new ee;return t}function Rt(e){return Kr(/^[a-z][a-z0-9_]{1,40}$/)(e)}function Gt(e){return Kr(/^[a-z][a-z0-9_]{0,40}$/)(e)}function wf(e){return Kr(/^[a-z2-7]{26}$/)(e)}function to(e){if(typeof e!="number"||!Number.isInteger(e)||e<0||e>4294967295)throw new ee;return e}function Zt(e){let t=Kr(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(e),r=new Date(`${t}T00:00:00Z`);if(Number.isNaN(r.getTime())||r.toISOString().slice(0,10)!==t||r.getTime()<0)throw new ee;return t}function Ur(e){return t=>{let r=Na(()=>se(me(t)));if(e!==null&&r.length!==e)throw new ee;return t}}function hn(e){if(!$l(se(Ur(32)(e))))throw new ee;return e}function Ct(e){return Na(()=>fr(me(e))),e}function bf(e){return Na(()=>Ri(me(e))).fill(0),e}function Na(e){try{return e()}catch{throw new ee}}var Pa=["none","low","moderate","severe","death","not_known"],Ha=["rare","unlikely","possible","likely","certain","not_known"],Da=["engaged","not_engaged","not_known"],Fa=["notifiable","not_notifiable","not_known"],xy=["acknowledged","declined","question","outcome","answer"],ky=["consent","serious_harm"],vy=16,Ey=64,Ty=/^[a-z][a-z0-9_]{0,39}$/;function Sy(e){for(let[t,r]of Object.entries(Yt(e)))Kr(Ty)(t),Array.isArray(r)?Ot(me)(r):me(r);return e}function xf(e){if(!Array.isArray(e)||e.length!==0)throw new ee;return e}function By(e){let t=pn(Ct)(e);if(t.length===0||t.length>vy)throw new ee;return t}function Ay(e){let t=Ot(Ee({title:me,text:me}))(e);if(t.length>Ey)throw new ee;return t}var kf=Ur(32),vf={report:Ee({recipient:Ct,token:Ct,signer:hn,staff:Ot(Ee({name:Lt,recipient:Ct,key:Ur(32)})),excluded:Ot(Lt),answers:Sy,files:xf}),message:Ee({text:me}),feedback:Ee({outcome:_e("action_taken","no_action"),result:Ka(Gt),text:me,changed:me}),identity:Ee({inner:Ur(null)}),request:Ee({body:Rt,text:me}),consent:Ee({body:Rt,given:Ua}),withdrawal:Ee({text:me}),rating:Ee({score:_e(1,2,3,4,5),text:me}),checkin:Ee({month:_e(1,3,6,12),detriment:_e("no","afraid","yes"),text:me}),note:Ee({text:me}),classification:Ee({nation:Gt,setting:Gt,about:pn(Gt),categories:pn(Gt),urgency:Gt,reporter:Gt,flags:pn(Gt),nhs_funded:_s(Ua),severity:_e(...Pa),likelihood:_e(...Ha),candour:_e(...Da),irmer:_e(...Fa),happened:_s(Zt),known:_s(Zt),text:me}),route:Ee({edition:kf,bodies:pn(Rt),text:me}),override:Ee({body:Rt,text:me}),approval:Ee({of:to,text:me}),task:Ee({for:Lt,due:Zt,text:me}),pack:Ee({body:Rt,recipient:Ct,signer:hn,sealed_to:By,basis:_e(...ky),edition:kf,shared:to,parts:Ay,files:xf,text:me}),letter:Ee({says:_e(...xy),suggestion:Ka(Rt),text:me}),diary:Ee({day:Zt,text:me}),grant:Ee({for:Lt,to:Ct,key:bf,signer:hn})};var Tf=["reporter","reviewer","lead","custodian","liaison"],_y=/^[a-z2-7]{16}$/,Oy=/^referral-[a-z2-7]{16}$/,Nr=["reporter"],hr=["reviewer","lead"],Ef=["reporter","reviewer","lead"],Os={report:{thread:"shared",by:Nr},message:{thread:"shared",by:Ef},feedback:{thread:"shared",by:hr},identity:{thread:"shared",by:Nr},request:{thread:"shared",by:hr},consent:{thread:"shared",by:Nr},withdrawal:{thread:"shared",by:Nr},rating:{thread:"shared",by:Nr},checkin:{thread:"shared",by:Nr},note:{thread:"staff",by:hr},classification:{thread:"staff",by:hr},route:{thread:"staff",by:hr},override:{thread:"staff",by:hr},approval:{thread:"staff",by:["lead"]},task:{thread:"staff",by:hr},pack:{thread:"referral",by:hr},letter:{thread:"referral",by:["liaison","reviewer","lead"]},diary:{thread:"private",by:Nr},grant:{thread:"grant",by:Ef}},Sf=Object.keys(Os);function Ls(e){return Os[e].thread}function Bf(e,t){let{thread:r}=Os[e];return r==="referral"?mn(t):r===t}function yt(e){if(!_y.test(e))throw new ee;return`referral-${e}`}function mn(e){return Oy.test(e)}function Af(e){if(e==="shared"||e==="staff"||e==="grant"||e==="private"||typeof e=="string"&&mn(e))return e;throw new ee}function ro(e,t,r){let n=t==="letter"&&r.says==="answer";return Os[t].by.includes(e)&&!(n&&e==="liaison")}var _f=he(`candour/1 doc
`),Rs=he(`
`),Ly=32,Wa=[4096,16384,65536,262144,1048576],Ry=1024,Pr=class extends Error{constructor(){super("longer than the largest document")}};function Cy(e){let{v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:l,data:f}=e;return he(JSON.stringify({v:t,kind:r,case:n,thread:o,n:s,head:i,by:a,role:c,day:l,data:f}))}function Of(e,t){let r=Cy(e);return If(r),Mf(e.kind,r,ce(Ml(dr(_f,r),t)))}function Lf(e){let t=e.indexOf(Rs[0]),r=e.indexOf(Rs[0],t+1);if(t<0||r<0)throw new ee;let n=new Uint8Array(e.slice(0,t)),o=Cf(e.subarray(t+1,r)),s=If(n);if(!Xe(Iy(s.kind,n,o),e))throw new ee;return{document:s,line:n,signature:o}}function Iy(e,t,r){try{return Mf(e,t,r)}catch{throw new ee}}function Rf(e,t){let r;try{r=se(e.signature)}catch{return!1}return Kl(r,dr(_f,e.line),t)}function Cf(e){try{return Ol(e)}catch{throw new ee}}function If(e){let t;try{t=JSON.parse(Cf(e))}catch{throw new ee}let r=My(t)(t);if(!Xe(he(JSON.stringify(r)),e))throw new ee;return r}function My(e){let t=_e(...Sf)(Yt(e).kind);return Ee({v:n=>{if(n!==1)throw new ee;return 1},kind:_e(t),case:wf,thread:Af,n:to,head:Ur(32),by:n=>n==="reporter"?n:Lt(n),role:_e(...Tf),day:Zt,data:vf[t]})}function Mf(e,t,r){let n=dr(t,Rs,he(r),Rs),s=(e==="grant"?[Ry]:Wa).find(a=>a>=n.length);if(s===void 0)throw new Pr;let i=new Uint8Array(s).fill(Ly);return i.set(n),i}function $y(e){let t=Yt(e),r=Lt(t.name),n=_e("reviewer","lead","custodian","liaison")(t.role),o=t.body===void 0||t.body===null?null:Rt(t.body);if(n==="liaison"!=(o!==null))throw new ee;return{name:r,display:t.display===void 0?r:me(t.display),role:n,body:o,recipient:Ct(t.recipient),key:hn(t.key),until:t.until===null?null:Zt(t.until)}}function Ky(e){let t=Yt(e);return{recipient:Ct(t.recipient),name:me(t.name),account:t.account===null?null:Lt(t.account)}}function Uy(e){let t=new Map;for(let r of Ot(n=>n)(e)){let n=Yt(r),o=Rt(n.id);if(t.has(o))throw new ee;t.set(o,Ot(s=>s)(n.recipients).map(Ky))}return t}var Cs=class e{constructor(t,r){this.byName=t;this.bodies=r}byName;bodies;static from(t,r=[]){let n=new Map;for(let o of Ot(s=>s)(t)){let s=$y(o);if(n.has(s.name))throw new ee;n.set(s.name,s)}return new e(n,Uy(r))}find(t){return this.byName.get(t)}recipientsOf(t){return this.bodies.get(t)??[]}everybody(){return[...this.byName.values()]}displayName(t){return this.find(t)?.display??t}};function $f(e){return se(e.key)}function Kf(e,t){return e.until===null||t<=e.until}async function Vt(){let e=await Se("/api/v1/keys");try{return Cs.from(e.people,e.bodies)}catch{throw new $e(0,d("browser-keyring-unreadable"),{})}}var It=class extends Error{constructor(r){super(r);this.reason=r}reason};function Be(e,t){if(!e)throw new It(t)}function Is(e,t,r,n){let o=Ny(e.document,t,r,n);Be(Rf(e,o),"bad_signature")}function Ny(e,t,r,n){let{kind:o,data:s}=e;if(e.by==="reporter")return Be(e.role==="reporter"&&ro("reporter",o,s),"not_allowed"),Be(t!==null,"not_allowed"),t;let i=r.find(e.by);return Be(i!==void 0,"unknown_author"),Be(e.role===i.role&&ro(i.role,o,s),"not_allowed"),Be(i.role!=="liaison"||n!==null&&i.body===n,"not_allowed"),Be(Kf(i,e.day),"not_allowed"),$f(i)}function Ms(e,t){let r=je(he("candour/1 case"),fr(e),t);return en(r.subarray(0,16))}function Uf(e){let t=e.slice(0,8).toUpperCase();return`${t.slice(0,4)}-${t.slice(4)}`}var Nf=he("candour/1 head");function Mt(e,t){return je(Nf,je(he(e)),je(he(t)))}function qa(e,t){return je(Nf,e,je(t))}async function $s(e,t){let r;try{r=await Bs(e,t)}catch(n){throw new It(n instanceof $r?n.reason:"cannot_open")}try{return Lf(r)}catch{throw new It("malformed")}finally{r.fill(0)}}async function Pf(e,t,r,n){try{return{verdict:"verified",key:await Py(e,t,r,n)}}catch(o){if(o instanceof It)return{verdict:o.reason,key:null};throw o}}async function Py(e,t,r,n){let o=await $s(e,r.identity),{document:s}=o;Be(s.kind==="grant","wrong_place"),Be(s.case===t,"wrong_case"),Be(s.thread==="grant"&&s.n===0,"wrong_place"),Be(Xe(se(s.head),Mt(t,"grant")),"wrong_place"),Be(s.data.for===r.account&&s.data.to===r.recipient,"wrong_place");let i=No(s.data.key),a=se(s.data.signer);return Be(Ms(i,a)===t,"wrong_case"),Is(o,a,n,null),{caseId:t,identity:s.data.key,recipient:i,signer:a}}function no(e,t,r){return ja(e,{caseId:t.caseId,identity:t.identity,signer:t.signer},r)}async function ja(e,t,r){let n=[],o=Mt(t.caseId,e.thread);for(let s=0;s<e.length;s++){let i=e.ciphertexts.get(s);if(i===void 0){n.push({n:s,verdict:"missing",document:null}),o=null;continue}let a={thread:e.thread,n:s,head:o,body:Fy(n[0])},c=await Wy(i,a,t,r);if(c.verdict==="cannot_open"&&s===1&&Hy(n[0])&&Dy(i)){n.push({n:s,verdict:"for_custodians",document:null}),o=o&&qa(o,i);continue}n.push(c),o=c.document&&qa(se(c.document.head),i)}return{entries:n,head:o}}function Hy(e){let t=e?.document;return t?.kind==="report"&&t.data.answers.mode==="confidential"}function Dy(e){return Wa.includes(Ia(e))}function Fy(e){let t=e?.document;return t?.kind==="pack"?t.data.body:null}async function Wy(e,t,r,n){try{let o=await $s(e,r.identity);return qy(o,t,r,n),{n:t.n,verdict:"verified",document:o.document}}catch(o){if(o instanceof It)return{n:t.n,verdict:o.reason,document:null};throw o}}function qy(e,t,r,n){let{document:o}=e,{thread:s,n:i,head:a,body:c}=t;Be(o.case===r.caseId,"wrong_case"),Be(o.thread===s&&o.n===i&&Bf(o.kind,s),"wrong_place"),Be(o.kind==="report"==(s==="shared"&&i===0),"wrong_place"),Be(o.kind==="pack"===(mn(s)&&i===0),"wrong_place"),Be(jy(o,r),"wrong_place"),Is(e,r.signer,n,c),Be(zy(o),"wrong_case"),Be(a===null||Xe(se(o.head),a),"wrong_head")}function jy(e,{addressee:t}){return e.kind!=="pack"||t===void 0?!0:e.data.body===t.body&&e.data.sealed_to.includes(t.recipient)}function zy(e){return e.kind!=="report"&&e.kind!=="pack"?!0:Ms(e.data.recipient,se(e.data.signer))===e.case}var Yy=1e5;function Ks(e,t){let{n:r,entries:n}=e.threads[t]??{n:0,entries:[]};if(!Number.isInteger(r)||r<0||r>Yy)throw new Error("not a thread");let o=new Map(n.map(s=>[s.n,Gy(s.ciphertext)]));return{thread:t,length:r,ciphertexts:o}}function Gy(e){try{return se(e)}catch{return new Uint8Array}}function oo(e,t){return e.proposals.find(r=>r.about===t)}function Us(e){return e.links.filter(({kind:t,from_other:r})=>t==="merged"&&r)}var Ns=class{questions;states;actions;constructor(t){this.questions=za(t,"questions"),this.states=za(t,"states"),this.actions=za(t,"actions")}state(t){return Hf(this.states,t)}action(t){return Hf(this.actions,t)}};function Hf(e,t){return e.find(r=>r.id===t)?.label??t}function za(e,t){return[...z(`[data-words="${t}"]`,e.content).querySelectorAll("[data-id]")].map(n=>({id:n.dataset.id,label:Df(z("dt",n)),options:new Map([...n.querySelectorAll("dd")].map(o=>[o.dataset.value,Df(o)]))}))}function Df(e){return(e.textContent??"").trim()}async function Ff(e,t,r,n,o){let s=Ls(e.kind),i=s==="staff"?[n.recipient]:[n.recipient,o];return gn(e.kind,Zy(e),{caseId:n.caseId,thread:s,...t},r,i)}var Ya=class extends Error{};async function gn(e,t,{caseId:r,thread:n,n:o,head:s,day:i},a,c){let{account:l,role:f,signingSeed:u}=a;if(!ro(f,e,t))throw new Ya;let p={v:1,kind:e,case:r,thread:n,n:o,head:ce(s),by:l,role:f,day:i,data:t},g=Of(p,u);try{return await Ss(g,c)}finally{g.fill(0)}}function Xt(e){return e.replace(/\r\n?/g,`
`)}function Zy(e){let t=Xt(e.text);switch(e.kind){case"message":case"note":return{text:t};case"feedback":return{outcome:e.outcome,result:e.result,text:t,changed:Xt(e.changed)};case"request":case"override":return{body:e.body,text:t};case"route":return{edition:e.edition,bodies:e.bodies,text:t};case"approval":return{of:e.of,text:t};case"task":return{for:e.for,due:e.due,text:t};case"classification":{let{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:l}=e,{severity:f,likelihood:u,candour:p,irmer:g,happened:h,known:y}=e;return{...{nation:r,setting:n,about:o,categories:s,urgency:i,reporter:a,flags:c,nhs_funded:l},severity:f,likelihood:u,candour:p,irmer:g,happened:h,known:y,text:t}}}}var Ga=class extends Error{constructor(r){super("a body without a recipient");this.body=r}body};function Wf(){return en(tn(10))}async function qf(e,t,r,n,o,s){let i=jf(e.body,s),a={body:e.body,recipient:o.recipient,signer:ce(o.signer),sealed_to:i,basis:e.basis,edition:e.edition,shared:e.shared,parts:e.parts.map(({title:f,text:u})=>({title:f,text:Xt(u)})),files:[],text:Xt(e.text)},c=yt(t),l={caseId:o.caseId,thread:c,n:0,head:Mt(o.caseId,c),day:r};return gn("pack",a,l,n,[o.recipient,...i])}async function Ps(e,t,r,n,o){let s={says:e.says,suggestion:e.suggestion,text:Xt(e.text)},i={caseId:n.caseId,thread:yt(n.referral),...t};return gn("letter",s,i,r,[n.recipient,...jf(n.body,o)])}function jf(e,t){let r=t.recipientsOf(e).map(({recipient:n})=>n);if(r.length===0)throw new Ga(e);return r}async function zf(e,t,r,n,o){let i={body:o.find(n.account)?.body??"",recipient:n.recipient},a={caseId:r,identity:n.identity,signer:null,addressee:i},c=await ja({...e,thread:yt(t)},a,o),l=Gf(c,t,r);if(l!==null)return{verdict:"verified",opened:l};let f=c.entries[0]?.verdict??"missing";return{verdict:f==="verified"?"wrong_place":f,opened:null}}async function Yf(e,t,r,n){let o=await no({...e,thread:yt(t)},r,n);return{thread:o,opened:Gf(o,t,r.caseId)}}function Gf(e,t,r){let n=e.entries[0]?.document;if(n?.kind!=="pack")return null;let{body:o,recipient:s}=n.data;return{to:{caseId:r,referral:t,body:o,recipient:s},pack:n,thread:e}}function Zf(e,t,r){if(e.some(({document:i})=>i?.kind==="withdrawal"))return"not_given";let n=e.findLastIndex(({document:i})=>i?.kind==="consent"&&i.data.body===t),o=n<0?0:n,s=e[o]?.document??null;return Vy(s,r)?e.slice(o+1).every(Xy)?"given":"unknown":"not_given"}function Vy(e,t){if(e?.kind==="consent")return e.data.given;if(e?.kind!=="report")return!1;let r=e.data.answers.consent;return Array.isArray(r)?r.includes(t):r===t}function Xy({verdict:e}){return e==="verified"||e==="for_custodians"}function Hs(e,t){return e.some(({document:r})=>{if(r?.kind!=="approval"||r.role!=="lead"||r.data.of>=r.n)return!1;let n=e[r.data.of]?.document;return n?.kind==="override"&&n.data.body===t&&n.by!==r.by})}function ze(e,t){return e.entries.flatMap(({document:r})=>r?.kind===t?[r]:[])}function Ye(e,t){return ze(e,t).at(-1)??null}function Ds({bundle:e,staff:t,referrals:r}){let n={classification:Qy(e.classification,Ye(t,"classification")?.data??null),route:Jy(e.route,Ye(t,"route")?.data.bodies??null),proposals:tw(e,t),tasks:rw(e.tasks,t),referrals:nw(e.referrals,r)};return Object.keys(n).filter(o=>!n[o])}function Qy(e,t){if(e===null||t===null)return e===t;let{routing:r}=e;return["severity","likelihood","candour","irmer"].every(n=>e[n]===t[n])&&["nation","setting","urgency","reporter","nhs_funded"].every(n=>r[n]===t[n])&&["about","categories","flags"].every(n=>ew(r[n],t[n]))}function Jy(e,t){return e===null||t===null?e===t:e.length===t.length&&e.every((r,n)=>r===t[n])}function ew(e,t){return e.length===t.length&&e.every(r=>t.includes(r))}function tw(e,t){return e.proposals.every(({about:r,proposed_by:n,approved_by:o})=>{let s=(a,c)=>t.entries.some(({document:l})=>l?.kind===a&&l.by===n&&(l.kind!=="override"||l.data.body===c));if(r==="unreadable")return!0;if(r==="no_action")return s("note");let i=r.replace(/^override:/,"");return s("override",i)&&(o===null||Hs(t.entries,i))})}function rw(e,t){let r=t.entries.flatMap(({document:o})=>o?.kind==="task"?[o]:[]),n=o=>r.some(({n:s,data:i})=>s===o.n&&i.for===o.for&&i.due===o.due_on);return e.every(n)&&r.every(({n:o})=>e.some(s=>s.n===o))}function nw(e,t){let r=n=>{let o=t.find(({id:i})=>i===n.id)?.opened?.pack.data,s=so(t.find(({id:i})=>i===n.id)?.thread);return o?.body===n.body&&o.basis===n.basis&&s===n.state};return e.every(r)&&t.every(({id:n})=>e.some(o=>o.id===n))}function so(e){let t="sent";for(let{document:r}of e?.entries??[])r?.kind==="letter"&&(r.data.says==="outcome"&&(t="answered"),r.data.says==="declined"&&(t="declined"),r.data.says==="acknowledged"&&t==="sent"&&(t="acknowledged"));return t}var Xf=["report","excluded","own-key","head"];function Qf(e,t,r){let{bundle:n,key:o,shared:s,staff:i,referrals:a,report:c,sealedMode:l}=e,f=[];if(r||f.push("own-key"),c===null)f.push("report");else{let w=c.data.answers.danger==="yes",{excluded:E}=c.data;E.includes(t)&&f.push("excluded"),n.holders.some(v=>v!==t&&E.includes(v))&&f.push("holder-excluded"),n.mode!==l&&f.push("mode"),w&&!n.danger&&f.push("danger-hidden"),!w&&n.danger&&f.push("danger-added")}Vf(n.signer,o.signer)||f.push("signer");let u=a.map(({id:w,thread:E})=>[E,n.threads[`referral-${w}`]]);return[[s,n.threads.shared],[i,n.threads.staff],...u].some(([w,E])=>w.head!==null&&E!==void 0&&!Vf(E.head,w.head))&&f.push("head"),([...s.entries.slice(c===null?1:0),...i.entries,...a.flatMap(({thread:w})=>w.entries)].some(({verdict:w})=>w!=="verified"&&w!=="for_custodians")||a.some(({opened:w})=>w===null))&&f.push("gaps"),Ds(e).length>0&&f.push("differs"),f}function Vf(e,t){try{return Xe(se(e),t)}catch{return!1}}var ow=["named","confidential","anonymous"];async function mr(e,t,r,n){if(t.case!==e)return{refused:"wrong_answer"};let o={account:r.account,identity:r.keys.identity,recipient:r.keys.recipient},s=await Pf(iw(t),e,o,n);if(s.key===null)return{refused:s.verdict};let i=await no(Ks(t,"shared"),s.key,n),a=await no(Ks(t,"staff"),s.key,n),c=await sw(t,s.key,n),l=i.entries[0]?.document??null,f=l?.kind==="report"?l:null,u=w=>n.displayName(w),p={bundle:t,key:s.key,shared:i,staff:a,referrals:c,report:f,sealedMode:aw(f),nameOf:u},g=cw(r,n),h=Qf(p,r.account,g!==null),y=h.some(w=>Xf.includes(w))?null:g;return{opened:{...p,warnings:h,actsAs:y}}}async function sw(e,t,r){let n=e.referrals.map(({id:i})=>`referral-${i}`),o=[...new Set([...n,...Object.keys(e.threads)])].filter(mn),s=async i=>{let a=i.slice(9);return{id:a,...await Yf(Ks(e,i),a,t,r)}};return Promise.all(o.map(s))}function iw(e){try{return se(e.grant)}catch{return new Uint8Array}}function aw(e){let t=e?.data.answers.mode;return typeof t=="string"&&ow.includes(t)?t:"anonymous"}function cw({account:e,keys:t},r){let n=r.find(e);return n!==void 0&&n.until===null&&n.recipient===t.recipient&&Xe(se(n.key),t.signer)?n.role:null}var io=class extends Error{};async function Fs(e,t,r,n,o){let{n:s,head:i}=t.bundle.threads.shared;return{action:e.action,target:e.target??null,shared:{n:s,head:i},entry:e.entry===void 0?null:await lw(e.entry,t,r,n,o),details:e.details??null}}async function lw(e,t,r,n,o){let{actsAs:s,report:i,key:a}=t;if(s===null||i===null)throw new io;let c={account:r.account,role:s,signingSeed:r.keys.signingSeed};if(e.kind==="pack"){let g=yt(e.referral),h=await qf(e,e.referral,o,c,a,n);return Za(g,0,Mt(a.caseId,g),h)}if(e.kind==="letter"){let g=t.referrals.find(({id:v})=>v===e.referral)?.opened;if(!g)throw new io;let h=yt(e.referral),{n:y,head:w}=Jf(t,h,g.thread.head),E=await Ps(e,{n:y,head:w,day:o},c,g.to,n);return Za(h,y,w,E)}let l=Ls(e.kind)==="staff"?"staff":"shared",{n:f,head:u}=Jf(t,l,t[l].head),p=await Ff(e,{n:f,head:u,day:o},c,a,i.data.token);return Za(l,f,u,p)}function Jf(e,t,r){let n=e.bundle.threads[t];if(n===void 0)throw new io;return{n:n.n,head:r??se(n.head)}}function Za(e,t,r,n){return{thread:e,n:t,head:ce(r),ciphertext:ce(n)}}function Ws(e){return e.bodies.filter(({role:t})=>t!=="support")}function Va(e,t){return[...e?.bodies??[],...e?.others??[]].find(r=>r.id===t)}function $t(e,t){return Va(e,t)?.name??t}function ao(e,t){return e?.find(r=>r.id===t)?.label??t}function eu(e,t){return(t?.results??[]).filter(n=>n.outcome===e).map(({id:n,label:o})=>({value:n,label:o}))}async function tu(){return nu("/api/v1/vocabulary")}async function ru(e,t){let r=new URLSearchParams;return t?.happened&&r.set("happened",t.happened),t?.known&&r.set("known",t.known),nu(`/api/v1/cases/${e}/routing?${r}`)}async function nu(e){try{return await Se(e)}catch(t){if(t instanceof $e&&t.status===404)return null;throw t}}var qs=class{kept=new Map;drawn=new Set;has(t){return this.kept.has(t)}follow(t,r){this.drawn.add(t);let n=this.kept.get(t);n!==void 0&&fw(r,n);let o=()=>this.kept.set(t,dw(r));r.addEventListener("input",o),r.addEventListener("change",o)}write(t,r,n){this.kept.set(t,[{name:r,value:n,written:!0}])}drop(t){this.kept.delete(t)}clear(){this.kept.clear(),this.drawn.clear()}drawAgain(){this.drawn.clear()}orphans(){return[...this.kept].filter(([r])=>!this.drawn.has(r)).flatMap(([,r])=>r.filter(({written:n,value:o})=>n&&o.trim()!=="")).map(({value:r})=>r)}};function ou(e){return[...e.elements].filter(t=>(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement)&&t.name!=="")}function su(e){return e instanceof HTMLInputElement&&(e.type==="checkbox"||e.type==="radio")}function dw(e){return ou(e).filter(r=>!su(r)||r.checked).map(r=>({name:r.name,value:r.value,written:r instanceof HTMLTextAreaElement}))}function fw(e,t){for(let r of ou(e)){let n=t.filter(({name:o})=>o===r.name);su(r)?r.checked=n.some(({value:o})=>o===r.value):n[0]!==void 0&&(r.value=n[0].value)}}function iu(e,t){let n=[...t.shared.entries.slice(e.bundle.threads.shared.n),...t.staff.entries.slice(e.bundle.threads.staff.n)].flatMap(({document:s})=>s?[s.by==="reporter"?d("browser-meanwhile-reporter"):t.nameOf(s.by)]:[]),o=[...new Set(n)];return o.length>0?d("browser-meanwhile",{names:fe(o)}):d("browser-meanwhile-state")}function au(e){let t=e.map(n=>{let o=n.querySelector("h2"),s=m("a",{class:"govuk-link",href:`#${n.id}`},o?.textContent??"");return s.addEventListener("click",i=>{i.preventDefault(),Xa(n)}),m("li",{},s)}),r=m("h2",{class:"govuk-visually-hidden",id:"parts-heading"},d("browser-parts"));return m("nav",{class:"candour-parts","aria-labelledby":"parts-heading"},r,m("ul",{},...t))}function Xa(e){e.querySelector("h2")?.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}function Kt(e){return m("dl",{class:"govuk-summary-list"},...e.map(([t,r])=>m("div",{class:"govuk-summary-list__row"},m("dt",{class:"govuk-summary-list__key"},t),m("dd",{class:"govuk-summary-list__value"},r))))}function J(e,t,...r){let n=m("h2",{class:"govuk-heading-m",id:`${e}-heading`,tabindex:"-1"},t);return m("section",{"aria-labelledby":n.id,id:e},n,m("div",{"data-errors":""}),...r)}function H(e){return m("p",{class:"govuk-body"},e)}function Oe(e){return m("p",{class:"candour-text"},e)}function de({value:e="",rows:t=5,...r}){let n=m("textarea",{class:"govuk-textarea",rows:String(t),...Ja(r)});return n.value=e,ec(r,n)}function gr({value:e="",type:t="text",...r}){let o=m("input",{class:`govuk-input ${t==="date"?"govuk-input--width-10":""}`,type:t,...Ja(r)});return o.value=e,ec(r,o)}function ft({choices:e,value:t,...r}){let n=e.map(s=>m("option",{value:s.value},s.label)),o=m("select",{class:"govuk-select candour-select",...Ja(r)},...n);return t!==void 0&&(o.value=t),ec(r,o)}function Hr(e){return js(e,Qa(e))}function yr(e){return js(e,cu("radios","radio",e))}function Qa(e){return cu("checkboxes","checkbox",e)}function js({id:e,label:t,hint:r},...n){let o=m("fieldset",{class:"govuk-fieldset",id:e,tabindex:"-1",...r===void 0?{}:{"aria-describedby":`${e}-hint`}},m("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},t),lu(e,r),...n);return m("div",{class:"govuk-form-group"},o)}function cu(e,t,{id:r,name:n,choices:o,chosen:s=[],small:i=!0}){let a=o.map(({value:c,label:l,hint:f})=>{let u=`${r}-${c}`,p=m("input",{class:`govuk-${e}__input`,type:t,id:u,name:n,value:c});return p.checked=s.includes(c),f!==void 0&&p.setAttribute("aria-describedby",`${u}-hint`),m("div",{class:`govuk-${e}__item`},p,m("label",{class:`govuk-label govuk-${e}__label`,for:u},l),f===void 0?null:m("div",{class:`govuk-hint govuk-${e}__hint`,id:`${u}-hint`},f))});return m("div",{class:`govuk-${e} ${i?`govuk-${e}--small`:""}`},...a)}function Ja({id:e,name:t,hint:r}){return{id:e,name:t,...r===void 0?{}:{"aria-describedby":`${e}-hint`}}}function ec({id:e,label:t,hint:r,hiddenLabel:n=!1},o){return m("div",{class:"govuk-form-group"},m("label",{class:n?"govuk-visually-hidden":"govuk-label govuk-label--s",for:e},t),lu(e,r),o)}function lu(e,t){return t===void 0?null:m("div",{class:"govuk-hint",id:`${e}-hint`},t)}function Pe({id:e,drafts:t,fields:r,button:n,secondary:o=!1,send:s}){let a=m("button",{class:o?"govuk-button govuk-button--secondary":"govuk-button",type:"submit"},n),c=m("form",{method:"post",novalidate:""},...r,a);return t.follow(e,c),st(c,()=>s(new tc(c))),c}var tc=class{constructor(t){this.form=t;this.data=new FormData(t)}form;data;one(t){let r=this.data.get(t);return typeof r=="string"?r:""}many(t){return this.data.getAll(t).filter(r=>typeof r=="string")}needed(t,r){let n=this.one(t);if(n.trim()!=="")return n;throw new le(r,this.idOf(t))}idOf(t){let r=this.form.querySelector(`[name="${CSS.escape(t)}"]`),n=r?.matches("[type=radio], [type=checkbox]")?r.closest("fieldset"):r;if(!n?.id)throw new Error(`the form has no ${t}`);return n.id}};function be(e,t,...r){let n=m("details",{class:"govuk-details"},m("summary",{class:"govuk-details__summary"},m("span",{class:"govuk-details__summary-text"},e)),m("div",{class:"govuk-details__text"},...r));return n.open=t,n}function Le(e,t,r,...n){let o=be(t,r.drafts.has(r.id),...n,Pe(r));return o.dataset.action=e,o}function Ge(e,t,r=!0){let o=m("button",{class:r?"govuk-button govuk-button--secondary":"govuk-button",type:"button"},e);return o.addEventListener("click",t),o}function du(e,t,r){let o=[...new Set(e.map(({group:h})=>h))].map(h=>uw(h,e.filter(({group:y})=>y===h),t)),s=m("p",{class:"govuk-body",role:"status"}),i=()=>o.flatMap(({items:h})=>h.map(({input:y})=>y)),a=()=>{let h=i().filter(({checked:y})=>y).map(({value:y})=>y);return e.filter(({id:y})=>h.includes(y))},c=()=>{let h=a().map(({label:y})=>y);s.textContent=h.length===0?d("browser-categories-none"):d("browser-categories-chosen",{labels:h.join("; ")})},l=gr({id:"category-filter",name:"",type:"search",label:d("browser-category-filter")}),f=l.querySelector("input");f.removeAttribute("name");let u=m("p",{class:"govuk-body-s",role:"status"});f.addEventListener("input",()=>{let h=pw(o,f.value);u.textContent=f.value.trim()===""?"":d("browser-categories-fitting",{count:h})}),f.addEventListener("keydown",h=>{h.key==="Enter"&&h.preventDefault()});let p=d("browser-categories-label"),g=js({id:"classify-categories",name:"categories",label:p,hint:d("browser-categories-hint")},s,l,u,...o.map(({details:h})=>h));return g.addEventListener("change",()=>{c(),r(a())}),queueMicrotask(c),c(),g}function uw(e,t,r){let n=t.map(({id:a,label:c})=>({value:a,label:c})),o=Qa({id:"category",name:"categories",choices:n,chosen:r}),s=[...o.children].map((a,c)=>({item:a,input:a.querySelector("input"),words:`${e} ${t[c]?.label??""}`.toLowerCase()})),i=s.some(({input:a})=>a.checked);return{details:be(e,i,o),items:s}}function pw(e,t){let r=0,n=t.toLowerCase().split(/\s+/).filter(o=>o!=="");for(let{details:o,items:s}of e){let i=!1;for(let{item:a,input:c,words:l}of s){let f=n.every(u=>l.includes(u));mt(a,f||c.checked),i||=f,f&&(r+=1)}mt(o,i||s.some(({input:a})=>a.checked)),o.open=n.length>0?i:s.some(({input:a})=>a.checked)}return r}function fu(e,t,r){return e===null?hw(t,r):{...e,text:""}}function hw(e,{proposed:t,urgencies:r}){let n=t.filter(a=>mw(a,e)),o=(a,c)=>n.findLast(l=>l.field===a)?.to??c,s=a=>[...new Set(n.filter(c=>c.field===a).map(({to:c})=>c))],i=r.map(({id:a})=>a);return{nation:o("nation","not_sure"),setting:o("setting","not_sure"),about:[],categories:s("categories"),urgency:rc([...s("urgency"),"standard"],i),reporter:o("reporter","prefer_not_to_say"),flags:s("flags"),nhs_funded:null,severity:"not_known",likelihood:"not_known",candour:"not_known",irmer:"not_known",happened:null,known:null,text:""}}function mw({question:e,value:t},r){let n=r[e];return n===void 0?!1:t===null?Array.isArray(n)?n.length>0:n.trim()!=="":Array.isArray(n)?n.includes(t):n===t}function rc(e,t){let r=e.filter(n=>t.includes(n));return r.reduce((n,o)=>t.indexOf(o)<t.indexOf(n)?o:n,r[0]??"standard")}function uu(e){let{severity:t,likelihood:r,candour:n,irmer:o,happened:s,known:i,text:a,...c}=e;return{routing:c,severity:t,likelihood:r,candour:n,irmer:o}}function hu(e,t,r,n){let{words:o,drafts:s}=e,i=fu(r,n,t),a=(h,y)=>ft({id:`classify-${h}`,name:h,label:d(`browser-classify-${h}`),choices:nc(y),value:i[h]}),c=Hr({id:"classify-flags",name:"flags",label:d("browser-classify-flags"),choices:nc(t.flags),chosen:i.flags}),l=a("urgency",t.urgencies),f=h=>yw(h,c,l,t),u=[du(t.categories,i.categories,f),l,a("nation",t.nations),a("setting",t.settings),gw(i),Hr({id:"classify-about",name:"about",label:d("browser-classify-about"),choices:nc(t.about),chosen:i.about}),a("reporter",t.reporters),c,a("severity",t.severities),a("likelihood",t.likelihoods),a("candour",t.candour),a("irmer",t.irmer),pu("happened",i.happened),pu("known",i.known),de({id:"classify-text",name:"text",label:d("browser-classify-text"),hint:d("browser-classify-text-hint"),rows:3})],p=r===null?o.action("classify"):d("browser-classify-again");return Le("classify",p,{id:"classify",drafts:s,fields:u,button:o.action("classify"),send:h=>{let y=ww(h),w=d("browser-acted",{action:o.action("classify")}),E={action:"classify",entry:{kind:"classification",...y},details:uu(y)};return e.take(E,{form:"classify",section:"route",done:w})}})}function nc(e){return e.map(({id:t,label:r})=>({value:t,label:r}))}function pu(e,t){let r={label:d(`browser-classify-${e}`),hint:d(`browser-classify-${e}-hint`)};return gr({id:`classify-${e}`,name:e,type:"date",value:t??"",...r})}function gw({nhs_funded:e}){let t=["yes","no","not_known"].map(n=>({value:n,label:d(`browser-nhs-${n}`)})),r=e===null?"not_known":e?"yes":"no";return yr({id:"classify-nhs",name:"nhs_funded",label:d("browser-classify-nhs"),choices:t,chosen:[r]})}function yw(e,t,r,n){let o=new Set(e.flatMap(a=>a.sets_flags));for(let a of t.querySelectorAll("input"))o.has(a.value)&&(a.checked=!0);let s=r.querySelector("select"),i=n.urgencies.map(({id:a})=>a);s.value=rc([s.value,...e.map(a=>a.urgency)],i)}function ww(e){let t=e.one("nhs_funded");return{nation:e.one("nation"),setting:e.one("setting"),about:e.many("about"),categories:e.many("categories"),urgency:e.one("urgency"),reporter:e.one("reporter"),flags:e.many("flags"),nhs_funded:t==="not_known"||t===""?null:t==="yes",severity:_e(...Pa)(e.one("severity")),likelihood:_e(...Ha)(e.one("likelihood")),candour:_e(...Da)(e.one("candour")),irmer:_e(...Fa)(e.one("irmer")),happened:e.one("happened")||null,known:e.one("known")||null,text:e.one("text")}}function mu(e){let{opened:t,vocabulary:r}=e,n=Ye(t.staff,"classification"),o=n===null?[H(d("browser-not-classified"))]:[bw(n.by,n.day,e),...xw(n.data,r)],s=e.offers("classify")&&r&&t.report?[hu(e,r,n?.data??null,t.report.data.answers)]:[];return J("classification",d("browser-section-classification"),...o,...s)}function bw(e,t,{opened:r}){return H(d("browser-signed-by",{name:r.nameOf(e),day:Q(t)}))}function xw(e,t){let r=(s,i)=>ao(s,i),n=(s,i)=>i.map(a=>ao(s,a)).join("; ")||d("browser-none-chosen"),o=[[d("browser-classify-categories"),n(t?.categories,e.categories)],[d("browser-classify-urgency"),r(t?.urgencies,e.urgency)],[d("browser-classify-nation"),r(t?.nations,e.nation)],[d("browser-classify-setting"),r(t?.settings,e.setting)],[d("browser-classify-about"),n(t?.about,e.about)],[d("browser-classify-flags"),n(t?.flags,e.flags)],[d("browser-classify-severity"),r(t?.severities,e.severity)],[d("browser-classify-likelihood"),r(t?.likelihoods,e.likelihood)]];return e.happened!==null&&o.push([d("browser-classify-happened"),Q(e.happened)]),e.known!==null&&o.push([d("browser-classify-known"),Q(e.known)]),[Kt(o),...e.text===""?[]:[Oe(e.text)]]}function gu(e){return[kw(e),...e.vocabulary?[vw(e,e.vocabulary.labels)]:[],Ew(e)]}function kw(e){let{opened:t,reader:r,drafts:n}=e,{holders:o,assigned_to:s}=t.bundle,i=o.filter(l=>l!==r.account),a=ft({id:"assign-to",name:"to",label:d("browser-assign-label"),hint:d("browser-assign-hint"),choices:[{value:r.account,label:d("browser-assign-me")},...i.map(l=>({value:l,label:t.nameOf(l)})),{value:"",label:d("browser-nobody")}],value:s??""}),c=Pe({id:"assign",drafts:n,fields:[a],button:d("browser-assign"),secondary:!0,send:l=>{let f={form:"assign",section:"summary",done:d("browser-assigned-done")};return e.send("assign",{to:l.one("to")||null},f)}});return be(d("browser-assign-title"),n.has("assign"),c)}function vw(e,t){let{opened:r,drafts:n}=e,o=Hr({id:"labels",name:"labels",label:d("browser-labels-label"),hint:d("browser-labels-hint"),choices:t.map(({id:i,label:a})=>({value:i,label:a})),chosen:r.bundle.labels}),s=Pe({id:"labels",drafts:n,fields:[o],button:d("browser-labels-save"),secondary:!0,send:i=>{let a={form:"labels",section:"summary",done:d("browser-labels-done")};return e.send("labels",{labels:i.many("labels")},a)}});return be(d("browser-labels-title"),n.has("labels"),s)}function Ew(e){let{opened:t,drafts:r}=e,n=t.bundle.links,o=m("ul",{class:"govuk-list"},...n.map(f=>Tw(f,e))),s=gr({id:"link-other",name:"other",label:d("browser-link-label"),hint:d("browser-link-hint")}),i=yr({id:"link-kind",name:"kind",label:d("browser-link-kind"),choices:[{value:"same_matter",label:d("browser-link-same_matter")},{value:"merged",label:d("browser-link-merged"),hint:d("browser-link-merged-hint")}],chosen:["same_matter"]}),a=Pe({id:"link",drafts:r,fields:[s,i],button:d("browser-link"),secondary:!0,send:async f=>{let u=f.needed("other",d("browser-link-missing")).trim(),p={form:"link",section:"summary",done:d("browser-link-done")};await e.send("links",{other:u,kind:f.one("kind")},p)}}),c={count:n.length},l=r.has("link")||n.length>0;return be(d("browser-links-title",c),l,n.length>0?o:H(d("browser-links-none")),a)}function Tw({case:e,reference:t,kind:r,from_other:n},o){let s=r==="same_matter"?"same_matter":n?"goes-along":"goes-with",i=Pe({id:`unlink-${e}`,drafts:o.drafts,fields:[],button:d("browser-unlink",{reference:t}),secondary:!0,send:()=>{let c={form:`unlink-${e}`,section:"summary",done:d("browser-unlink-done")};return o.send("links",{other:e,kind:null},c)}}),a=m("a",{class:"govuk-link",href:`/cases/${e}`},t);return m("li",{},a,` ${d(`browser-linked-${s}`)}`,i)}function yu(e){return m("div",{},...e.warnings.map(t=>ut(Sw(t,e))))}function Sw(e,t){let{bundle:r,sealedMode:n,report:o,nameOf:s}=t;switch(e){case"mode":return d("browser-warn-mode",{listed:oc(r.mode),sealed:oc(n)});case"holder-excluded":{let i=r.holders.filter(a=>o?.data.excluded.includes(a));return d("browser-warn-holder-excluded",{names:fe(i.map(s))})}case"differs":{let i=Ds(t).map(a=>d(`browser-differs-${a}`));return d("browser-warn-differs",{what:fe(i)})}default:return d(`browser-warn-${e}`)}}function ut(e){return m("div",{class:"govuk-warning-text"},m("span",{class:"govuk-warning-text__icon","aria-hidden":"true"},"!"),m("strong",{class:"govuk-warning-text__text"},m("span",{class:"govuk-visually-hidden"},`${d("browser-warning")} `),e))}function wu(e){let{opened:t,words:r,vocabulary:n}=e,{bundle:o,report:s}=t,i=[[d("browser-state"),r.state(o.state)],[d("browser-received"),Q(o.received_on)],[d("browser-due"),Bw(o,e.today)]];return s&&(i.push([d("browser-mode"),oc(t.sealedMode)]),s.data.answers.danger==="yes"&&i.push([d("browser-danger"),m("strong",{class:"candour-danger"},d("browser-danger-yes"))]),i.push([d("browser-excluded"),s.data.excluded.map(t.nameOf).join(", ")||d("browser-nobody")])),i.push([d("browser-assigned"),o.assigned_to===null?d("browser-nobody"):t.nameOf(o.assigned_to)]),i.push([d("browser-holders"),fe(o.holders.map(t.nameOf))||d("browser-nobody")]),o.labels.length>0&&i.push([d("browser-labels"),o.labels.map(a=>ao(n?.labels,a)).join(", ")]),i.push(...Aw(t)),J("summary",d("browser-section-summary"),Kt(i),...gu(e))}function Bw({due_on:e,paused_on:t,escalated:r},n){if(e===null)return d("browser-nothing-due");if(t!==null)return d("browser-due-paused",{due:Q(e),since:Q(t)});if(e>=n)return Q(e);let o=d(r?"browser-due-escalated":"browser-due-overdue");return m("span",{},`${Q(e)} `,m("strong",{class:"candour-overdue"},o))}function Aw({shared:e}){let t=[],r=Ye(e,"rating");r!==null&&t.push([d("browser-rating"),d("browser-rating-score",{score:r.data.score})]);let n=Ye(e,"checkin");if(n!==null){let o=d(`browser-detriment-${n.data.detriment}`);t.push([d("browser-checkin"),d("browser-checkin-value",{months:n.data.month,how:o})])}return t}function oc(e){return["named","confidential","anonymous"].includes(e)?d(`browser-mode-${e}`):e}function bu(e,{person:t,body:r}){let n=(o,s="")=>[m("h3",{class:"govuk-heading-s"},o),...s===""?[]:[Oe(s)]];switch(e.kind){case"message":case"note":return[Oe(e.data.text)];case"feedback":{let{outcome:o,text:s,changed:i}=e.data,a=n(d(o==="action_taken"?"browser-feedback-action":"browser-feedback-none"),s);return i===""?a:[...a,...n(d("browser-feedback-changed"),i)]}case"request":return n(d("browser-entry-request",{body:r(e.data.body)}),e.data.text);case"consent":return n(d(`browser-entry-consent-${e.data.given?"given":"refused"}`,{body:r(e.data.body)}));case"withdrawal":return n(d("browser-entry-withdrawal"),e.data.text);case"rating":return n(d("browser-rating-score",{score:e.data.score}),e.data.text);case"checkin":{let{month:o,detriment:s,text:i}=e.data;return n(d("browser-checkin-value",{months:o,how:d(`browser-detriment-${s}`)}),i)}case"classification":return n(d("browser-entry-classification"),e.data.text);case"route":return n(d("browser-entry-route",{bodies:fe(e.data.bodies.map(r))}),e.data.text);case"override":return n(d("browser-entry-override",{body:r(e.data.body)}),e.data.text);case"approval":return n(d("browser-entry-approval",{n:e.data.of}),e.data.text);case"task":{let o={name:t(e.data.for),day:Q(e.data.due)};return n(d("browser-entry-task",o),e.data.text)}case"letter":{let{says:o,suggestion:s,text:i}=e.data,a=e.role!=="liaison"&&o!=="answer",c=n(d(a?`browser-letter-${o}-recorded`:`browser-letter-${o}`),i);return s===""?c:[...c,H(d("browser-letter-suggestion",{body:r(s)}))]}default:return[H(d("browser-entry-number",{n:e.n}))]}}function yn(e,t,r){return e.length===0?[H(r)]:e.map(n=>_w(n,t))}function _w({n:e,verdict:t,document:r},n){if(r)return Ow(r,n);if(t==="for_custodians")return xu("candour-message",d("browser-for-custodians",{n:e}));let o=t==="missing"?d("browser-missing",{n:e}):d("browser-not-verified",{n:e,reason:d(`browser-reason-${t}`)});return xu("candour-message candour-message--unverified",o)}function Ow(e,t){let r=d(`browser-by-${e.role}`,{name:t.person(e.by),day:Q(e.day)});return m("article",{class:`candour-message candour-message--${Lw(e)}`},m("p",{class:"candour-message__byline"},r),...bu(e,t))}function Lw(e){return e.by==="reporter"?"reporter":e.role==="liaison"?"body":e.thread==="staff"?"note":"reviewer"}function xu(e,t){return m("article",{class:e},H(t))}async function ku(e,t){let r=[],n=[];for(let s of Us(e.opened.bundle))try{await Rw(s,e,t),r.push(s.reference)}catch(i){if(i instanceof et)throw i;n.push(s.reference)}return[r.length===0?"":d("browser-along-told",{cases:r.join(", ")}),n.length===0?"":d("browser-along-missed",{cases:n.join(", ")})].filter(s=>s!=="").join(" ")}async function Rw(e,{reader:t,keyring:r,today:n},o){let s=await Se(`/api/v1/cases/${e.case}`),i=await mr(e.case,s,t,r);if("refused"in i)throw new Error("the other case does not open");let a=s.actions.some(l=>l.action==="acknowledge")?"acknowledge":"message",c=await Fs({action:a,entry:{kind:"message",text:o}},i.opened,t,r,n);await tt(`/api/v1/cases/${e.case}/changes`,c)}var Cw=["acknowledge","ask","message"];function co({opened:e,routing:t}){return{person:e.nameOf,body:r=>$t(t,r)}}function vu(e){let t=s=>s?.kind==="report",r=e.opened.shared.entries.filter(({document:s})=>!t(s)),n=Cw.filter(s=>e.offers(s)).map(s=>Iw(s,e)),o=d("browser-section-conversation");return J("conversation",o,...yn(r,co(e),d("browser-no-messages")),...n)}function Iw(e,t){let{words:r,drafts:n}=t,o=e==="ask"?"ask":"message",s=de({id:`${e}-text`,name:"text",label:d(`browser-${o}-label`),hint:d(`browser-${o}-hint`),value:e==="acknowledge"?d("browser-acknowledge-text"):"",rows:e==="acknowledge"?8:5});return Le(e,r.action(e),{id:e,drafts:n,fields:[s,...sc(e,t)],button:r.action(e),send:i=>{let a=i.needed("text",d("browser-text-missing")),c=d("browser-acted",{action:r.action(e)}),l={form:e,section:"conversation",done:c,...ic(i,t,a)};return t.take({action:e,entry:{kind:"message",text:a}},l)}})}function sc(e,{opened:t}){let r=Us(t.bundle);if(r.length===0)return[];let n=d("browser-along-tell",{cases:r.map(({reference:o})=>o).join(", ")});return[Hr({id:`${e}-along`,name:"along",label:d("browser-along-label"),hint:d("browser-along-hint"),choices:[{value:"yes",label:n}]})]}function ic(e,t,r){return e.one("along")==="yes"?{then:()=>ku(t,r)}:{}}function Eu({action:e,outcome:t},r){let{words:n,drafts:o,vocabulary:s}=r,i=t??"no_action",a=i==="action_taken"?"feedback-action":"feedback-none",c=n.action(e),l=[ft({id:`${e}-result`,name:"result",label:d("browser-result-label"),choices:[{value:"",label:d("browser-result-choose")},...eu(i,s)]}),de({id:`${e}-text`,name:"text",label:d(`browser-${a}-label`),hint:d(`browser-${a}-hint`),rows:7}),de({id:`${e}-changed`,name:"changed",label:d("browser-changed-label"),hint:d("browser-changed-hint"),rows:3}),...sc(e,r)];return Le(e,c,{id:e,drafts:o,fields:l,button:c,send:f=>{let u=f.needed("result",d("browser-result-missing")),p=f.needed("text",d("browser-text-missing")),g=f.one("changed"),h={kind:"feedback",outcome:i,result:u,text:p,changed:g},y=[p,g].filter(E=>E.trim()!=="").join(`

`),w={form:e,section:"closing",done:d("browser-acted",{action:c}),...ic(f,r,y)};return r.take({action:e,entry:h,details:{result:u}},w)}})}function zs(e,t,{drafts:r,words:n,take:o,...s}){let i=oo(e,"unreadable"),a=["confirm_unreadable","propose_unreadable"].find(h=>t(h)&&(h==="confirm_unreadable"||i===void 0)),c=s.opened?.nameOf??s.nameOf??(h=>h),l=i===void 0?[]:[H(d("browser-unreadable-proposed",{name:c(i.proposed_by)}))];if(a===void 0)return l;let f=n.action(a),p=Pe({id:a,drafts:r,fields:[],button:f,secondary:!0,send:()=>o({action:a},{form:a,section:"closing",done:d("browser-acted",{action:f})})}),g=be(f,!1,H(d("browser-unreadable-about")),p);return g.dataset.action=a,[...l,g]}function Tu(e){let t=["conclude_action","conclude_no_action"].flatMap(o=>e.offers(o)??[]),r=["propose_no_action","reopen","pause","unpause"].filter(o=>e.offers(o)),n=[...Kw(e),...Uw(e),...Nw(t,e),...t.map(o=>Eu(o,e)),...r.map(o=>Pw(o,e)),...Mw(e),...$w(e)];return J("closing",d("browser-section-closing"),...n.length===0?[H(d("browser-closing-nothing"))]:n)}function Mw({opened:e,vocabulary:t}){return e.bundle.due_on!==null&&e.actsAs!==null&&t?.pausing===!1?[H(d("browser-no-pausing"))]:[]}function $w(e){let{bundle:t,report:r}=e.opened;return r===null||oo(t,"unreadable")?zs(t,e.offers,e):[]}function Kw({opened:e,reader:t}){let{second_look:r,concluded_by:n,holders:o}=e.bundle;if(!r||n===null)return[];let s=fe(o.filter(a=>a!==n).map(e.nameOf))||d("browser-nobody-yet"),i=n===t.account?"yours":"theirs";return[ut(d(`browser-second-look-${i}`,{name:e.nameOf(n),names:s}))]}function Uw({opened:e,reader:t,offers:r}){let n=oo(e.bundle,"no_action");if(n===void 0)return[];let o=e.nameOf(n.proposed_by);return n.proposed_by===t.account?[H(d("browser-proposed-yours"))]:[H(d(r("conclude_no_action")?"browser-proposed-decide":"browser-proposed-wait",{name:o}))]}function Nw(e,{opened:t,routing:r,today:n}){if(e.length===0)return[];let s=t.referrals.filter(({thread:c})=>["sent","acknowledged"].includes(so(c))).map(({opened:c})=>$t(r,c?.pack.data.body??"")),i=t.bundle.tasks.filter(({done_on:c})=>c===null).length,a=t.bundle.paused_on;return[...s.length===0?[]:[H(d("browser-closing-bodies",{bodies:fe(s)}))],...i===0?[]:[H(d("browser-closing-tasks",{count:i}))],...a===null||a>n?[]:[H(d("browser-closing-paused",{since:Q(a)}))]]}function Pw(e,t){let r=t.words.action(e),n=e==="propose_no_action"?"propose":e,o=de({id:`${e}-text`,name:"text",label:d(`browser-${n}-label`),hint:d(`browser-${n}-hint`)});return Le(e,r,{id:e,drafts:t.drafts,fields:[o],button:r,secondary:!0,send:s=>{let a={kind:e==="propose_no_action"?"note":"message",text:s.needed("text",d("browser-text-missing"))};return t.take({action:e,entry:a},{form:e,section:"closing",done:d("browser-acted",{action:r})})}})}function Su(e,t){let r=e.reasons.map(s=>m("li",{},s)),n=[[d("browser-body-why"),m("ul",{class:"govuk-list"},...r)]];e.response&&n.push([d("browser-body-response"),e.response]),e.does_not_take&&n.push([d("browser-body-not"),e.does_not_take]),n.push([d("browser-body-reached"),Fw(e,t)]);let o=e.basis.map(({text:s})=>m("li",{},s));return m("li",{class:"candour-body"},m("h4",{class:"govuk-heading-s"},e.name),H(Dw(e.role)),Kt(n),be(d("browser-body-more"),!1,o.length===0?null:m("p",{class:"govuk-body"},m("strong",{},d("browser-body-basis"))),o.length===0?null:m("ul",{class:"govuk-list govuk-list--bullet"},...o),H(d("browser-body-rules",{rules:e.rules.join(", ")})),ac(e.contacts)))}var Hw=["do_now","internal","speak_up","technical","duty_holder","regulator","professional","specialist","oversight","learning"];function Dw(e){return Hw.includes(e)?d(`browser-role-${e}`):e}function Fw({id:e},t){let r=t.recipientsOf(e);if(r.length===0)return d("browser-body-no-key");let n=r.filter(({account:o})=>o!==null);return n.length===0?d("browser-body-no-account"):d("browser-body-account",{names:fe(n.map(({name:o})=>o))})}function ac(e){if(e.length===0)return null;let t=e.map(({value:r,purpose:n})=>{let o=r.startsWith("https://")?m("a",{class:"govuk-link",href:r,rel:"noreferrer"},r):r;return m("li",{},`${n}: `,o)});return m("ul",{class:"govuk-list candour-contacts"},...t)}function Bu({shared:e},t,r){let n=Zf(e.entries,t,r),o=ze(e,"consent").findLast(({data:i})=>i.body===t),s=ze(e,"request").findLast(({data:i})=>i.body===t);return n==="unknown"?{stands:"unknown",day:null}:n==="given"?o?{stands:"given",day:o.day}:{stands:"given-in-report",day:null}:ze(e,"withdrawal").length>0?{stands:"withdrawn",day:null}:s!==void 0&&(o===void 0||o.n<s.n)?{stands:"asked",day:s.day}:o?{stands:"refused",day:o.day}:{stands:"not-asked",day:null}}function cc({stands:e}){return e==="given"||e==="given-in-report"}function Au({staff:e},t){let r=ze(e,"override").findLast(({data:n})=>n.body===t);return r===void 0||ze(e,"approval").some(({data:n})=>n.of===r.n)?null:r}function _u(e,t){let r=e.bundle.proposals.find(({about:n})=>n===`override:${t}`);return Hs(e.staff.entries,t)&&r!==void 0&&r.approved_by!==null}function Ou(e,t,r){let{opened:n,reader:o}=r,s=Au(n,e);if(s===null)return Ww(e,t,r);let i=s.by===o.account,a=[H(d(i?"browser-override-yours":"browser-override-proposed",{name:n.nameOf(s.by),day:Q(s.day)})),Oe(s.data.text)];return i||n.actsAs!=="lead"||!r.offers("approve_override")?a:[...a,qw(e,t,s.n,r)]}function Ww(e,t,r){if(!r.offers("propose_override"))return[];let n=`override-${e}`,o=de({id:`${n}-text`,name:"text",label:d("browser-override-label"),hint:d("browser-override-hint")}),s=d("browser-override-title",{body:t});return[Le("propose_override",s,{id:n,drafts:r.drafts,fields:[o],button:r.words.action("propose_override"),secondary:!0,send:i=>{let a={kind:"override",body:e,text:i.needed("text",d("browser-text-missing"))},c=d("browser-override-done");return r.take({action:"propose_override",target:e,entry:a},{form:n,section:"referrals",done:c})}})]}function qw(e,t,r,n){let o=`approval-${e}`,s=de({id:`${o}-text`,name:"text",label:d("browser-approval-label"),hint:d("browser-approval-hint"),rows:3}),i=n.words.action("approve_override");return Le("approve_override",d("browser-approval-title",{body:t}),{id:o,drafts:n.drafts,fields:[s],button:i,send:a=>{let c={kind:"approval",of:r,text:a.needed("text",d("browser-text-missing"))},l=d("browser-acted",{action:i});return n.take({action:"approve_override",target:e,entry:c},{form:o,section:"referrals",done:l})}})}var jw=["mode","consent","excluded","questions"],zw=["reporter_name","reporter_contact"];function Lu(e,t,r){let o=Object.entries(e.report?.data.answers??{}).flatMap(([a,c])=>{if(jw.includes(a))return[];let l=t.find(p=>p.id===a),u=[c].flat().map(p=>l?.options.get(p)??p).filter(p=>p.trim()!=="").join(`
`);return u===""?[]:[{id:`answer-${a}`,title:l?.label??a,text:u,names:zw.includes(a)}]}),i=ze(e.shared,"message").filter(({by:a})=>a==="reporter").map(({n:a,day:c,data:l})=>({id:`message-${a}`,title:r(c),text:l.text,names:!1}));return[...o,...i]}function Ru({texts:e,summary:t,...r},n){let o=n.flatMap(({id:s,title:i})=>{let a=e.get(s);return a===void 0||a.trim()===""?[]:[{title:i,text:Xt(a)}]});return{...r,parts:o,text:Xt(t)}}function Cu(e,t){let r=e.parts.map(({title:s})=>s),n=t.filter(({names:s,title:i})=>s&&!r.includes(i)).flatMap(Yw),o=s=>n.some(i=>s.toLowerCase().includes(i));return[...e.parts,{title:"",text:e.text}].filter(({text:s})=>o(s)).map(({title:s})=>s)}function Yw({id:e,text:t}){let r=t.toLowerCase().split(/[\s,;:()]+/).filter(n=>n.length>2);return e==="answer-reporter_name"?r:r.filter(n=>/@|[0-9]{4}/.test(n))}var Iu="[redacted]";function Mu({text:e,from:t,to:r}){if(t===r)return{text:e,cursor:r};let[n,o]=Gw(e,t,r);return{text:e.slice(0,n)+Iu+e.slice(o),cursor:n+Iu.length}}function Gw(e,t,r){let n=e.slice(t,r),o=t+(n.length-n.trimStart().length),s=r-(n.length-n.trimEnd().length);if(o>=s)return[t,r];let i=a=>a!==void 0&&/[\p{L}\p{N}\p{M}'’]/u.test(a);for(;o>0&&i(e[o])&&i(e[o-1]);)o-=1;for(;s<e.length&&i(e[s-1])&&i(e[s]);)s+=1;return[o,s]}function $u(e,{id:t,title:r,text:n,names:o}){let s=`${e}-${t}`,i=m("input",{class:"govuk-checkboxes__input",type:"checkbox",id:s,name:"part",value:t}),a=de({id:`${s}-text`,name:`text-${t}`,label:d("browser-pack-text-of",{title:r}),hiddenLabel:!0,value:n,rows:Zw(n)}),c=a.querySelector("textarea"),l=m("span",{class:"candour-said",role:"status"}),f=Ge(d("browser-redact"),()=>{let g={text:c.value,from:c.selectionStart,to:c.selectionEnd};if(g.from===g.to){l.textContent=d("browser-redact-nothing"),c.focus();return}let{text:h,cursor:y}=Mu(g);c.value=h,c.setSelectionRange(y,y),c.focus(),l.textContent=d("browser-redact-done"),c.dispatchEvent(new Event("input",{bubbles:!0}))});f.setAttribute("aria-label",d("browser-redact-in",{title:r}));let u=m("div",{class:"candour-part__text"},a,f,l),p=()=>mt(u,i.checked);return i.addEventListener("change",p),p(),queueMicrotask(p),m("div",{class:"candour-part","data-names":String(o)},m("div",{class:"govuk-checkboxes govuk-checkboxes--small"},m("div",{class:"govuk-checkboxes__item"},i,m("label",{class:"govuk-label govuk-checkboxes__label",for:s},r),o?m("div",{class:"govuk-hint govuk-checkboxes__hint"},d("browser-pack-name-hint")):null)),u)}function Zw(e){let t=e.split(`
`).reduce((r,n)=>r+1+Math.floor(n.length/70),0);return Math.min(12,Math.max(2,t))}function Ys({basis:e,parts:t,text:r}){let n=o=>m("h5",{class:"govuk-heading-s candour-part__title"},o);return[H(d(`browser-basis-${e}`)),...r===""?[]:[n(d("browser-pack-summary")),Oe(r)],...t.flatMap(o=>[n(o.title),Oe(o.text)])]}function Ku(e,t,r,n,o){let s=n.keyring.recipientsOf(e.body),i=Cu(e,r).map(l=>`“${l||d("browser-pack-summary")}”`),a=`refer-${e.body}`,c=Pe({id:`${a}-send`,drafts:n.drafts,fields:[],button:d("browser-pack-send",{body:t}),send:()=>{let l={kind:"pack",referral:Wf(),...e},f={basis:e.basis,edition:e.edition},u=d("browser-pack-done",{body:t});return n.take({action:"refer",target:e.body,entry:l,details:f},{form:a,section:"referrals",done:u})}});return m("div",{class:"candour-preview",role:"group","aria-labelledby":`${a}-preview`},m("h4",{class:"govuk-heading-s",id:`${a}-preview`},d("browser-pack-preview")),...i.length===0?[]:[ut(d("browser-pack-mentions",{titles:fe(i)}))],H(d("browser-pack-to",{body:t,names:fe(s.map(l=>l.name))})),...s.every(({account:l})=>l===null)?[H(d("browser-pack-by-hand"))]:[],...Ys(e),H(d("browser-pack-final")),c,Ge(d("browser-pack-back"),()=>o()?.focus()))}function Uu(e,t,r,n,o){let{opened:s,words:i,drafts:a}=o,c=`refer-${e.id}`,l=Lu(s,i.questions,w=>d("browser-pack-message",{day:Q(w)})),f=l.map(w=>$u(c,w)),u=de({id:`${c}-summary`,name:"summary",label:d("browser-pack-summary"),hint:d("browser-pack-summary-hint")}),p=m("div",{"data-preview":""}),g=Pe({id:c,drafts:a,fields:[Xw(f),Vw(c,f),u],button:d("browser-pack-show"),secondary:!0,send:w=>{let E=Qw(w,l),v=s.shared.entries.length,x=Ru({body:e.id,basis:r,edition:n,shared:v,texts:E,summary:w.one("summary")},l);if(x.parts.length===0&&x.text.trim()==="")throw new le(d("browser-pack-nothing"),`${c}-parts`);p.replaceChildren(Ku(x,t,l,o,()=>g.querySelector("button"))),rt(p.firstElementChild)}}),h=()=>p.replaceChildren();g.addEventListener("input",h),g.addEventListener("change",h);let y=m("h4",{class:"govuk-heading-s"},d("browser-pack-title",{body:t}));return m("div",{"data-action":"refer"},y,g,p)}function Vw(e,t){let r=m("fieldset",{class:"govuk-fieldset",id:`${e}-parts`,tabindex:"-1","aria-describedby":`${e}-parts-hint`},m("legend",{class:"govuk-fieldset__legend govuk-fieldset__legend--s"},d("browser-pack-parts")),m("div",{class:"govuk-hint",id:`${e}-parts-hint`},d("browser-pack-parts-hint")),...t);return m("div",{class:"govuk-form-group"},r)}function Xw(e){return Ge(d("browser-pack-tick-all"),()=>{for(let t of e){let r=t.querySelector("[type=checkbox]");r===null||r.checked||t.dataset.names==="true"||(r.checked=!0,r.dispatchEvent(new Event("change",{bubbles:!0})))}})}function Qw(e,t){let r=e.many("part");return new Map(t.filter(({id:n})=>r.includes(n)).map(({id:n})=>[n,e.one(`text-${n}`)]))}function Nu(e,t,r){let{opened:n,drafts:o}=r,s=Va(t,e)??rb(e),i=$t(t,e),a=Bu(n,e,s.group),c=r.keyring.recipientsOf(e).length>0,l=n.bundle.referrals.find(y=>y.body===e&&["sent","acknowledged"].includes(y.state)),f=be("",!1);f.classList.add("candour-refer"),f.dataset.refer=e;let u=l?d("browser-refer-there",{day:Q(l.sent_on)}):[d(`browser-consent-short-${a.stands}`),...c?[]:[d("browser-refer-keyless")]].join(", ");f.querySelector(".govuk-details__summary-text").textContent=`${i}: ${u}`;let p=f.querySelector(".govuk-details__text"),g=()=>{p.childElementCount===0&&p.append(...Jw(s,i,a,l!==void 0,t,r))};return f.addEventListener("toggle",()=>f.open&&g()),[`request-${e}`,`override-${e}`,`approval-${e}`,`refer-${e}`].some(y=>o.has(y))&&(g(),f.open=!0),f}function Jw(e,t,r,n,o,s){if(n)return[H(d("browser-refer-there-about"))];let{opened:i,keyring:a}=s,c=a.recipientsOf(e.id),l=cc(r)?"consent":_u(i,e.id)?"serious_harm":null,f=r.day===null?"":Q(r.day),u=[H(d(`browser-consent-${r.stands}`,{day:f,body:t}))];return cc(r)||u.push(...tb(e,t,r,s),...Ou(e.id,t,s)),c.length===0?[...u,...eb(e,t)]:(l!==null&&s.offers("refer")?(l==="serious_harm"&&u.push(H(d("browser-refer-overridden"))),u.push(Uu(e,t,l,o.edition,s))):l!==null&&u.push(H(d("browser-refer-not-now"))),u.push(H(d("browser-refer-sealed-to",{names:fe(c.map(p=>p.name))}))),u)}function eb(e,t){let r=ac(e.contacts);return[H(d("browser-refer-no-key",{body:t,id:e.id})),...r?[r]:[]]}function tb(e,t,{stands:r},n){let{drafts:o,words:s}=n;if(!n.offers("request_consent")||r==="withdrawn")return[];let i=`request-${e.id}`,a=de({id:`${i}-text`,name:"text",label:d("browser-request-label"),hint:d("browser-request-hint",{body:t}),value:d("browser-request-text",{body:t})});return[Le("request_consent",d("browser-request-title",{body:t}),{id:i,drafts:o,fields:[a],button:s.action("request_consent"),send:c=>{let l={kind:"request",body:e.id,text:c.needed("text",d("browser-text-missing"))},f=d("browser-request-done",{body:t});return n.take({action:"request_consent",target:e.id,entry:l},{form:i,section:"referrals",done:f})}})]}function rb(e){return{id:e,name:e,short:e,group:"",does_not_take:"",response:null,contacts:[],recipients:0,accounts:0}}function Pu(e){let t=e.findLast(({data:r})=>r.says==="question"||r.says==="answer");return t?.data.says==="question"?t:null}var nb={sent:["acknowledged","question","outcome","declined"],acknowledged:["question","outcome","declined"],answered:["outcome","question"],declined:[]};function Hu(e,t,r){let{words:n,drafts:o}=r,s=`answer-${e}`;if(!r.offers("answer_body"))return m("div");let i=de({id:`${s}-text`,name:"text",label:d("browser-answer-label"),hint:d("browser-answer-hint",{body:t})});return Le("answer_body",n.action("answer_body"),{id:s,drafts:o,fields:[i],button:n.action("answer_body"),send:a=>{let c={kind:"letter",referral:e,says:"answer",suggestion:"",text:a.needed("text",d("browser-text-missing"))},l=d("browser-acted",{action:n.action("answer_body")});return r.take({action:"answer_body",target:e,entry:c},{form:s,section:"referrals",done:l})}})}function Du(e,t,r,n){let{drafts:o,routing:s,words:i}=n,a=`record-${e}`,c=nb[r].filter(u=>n.offers(`record_${u}`));if(c.length===0)return m("div");let l=[...s?.bodies??[],...s?.others??[]],f=[yr({id:`${a}-says`,name:"says",label:d("browser-record-says",{body:t}),choices:c.map(u=>({value:u,label:i.action(`record_${u}`)}))}),de({id:`${a}-text`,name:"text",label:d("browser-record-text"),hint:d("browser-record-hint")}),...c.includes("declined")?[ft({id:`${a}-suggestion`,name:"suggestion",label:d("browser-record-suggestion"),hint:d("browser-record-suggestion-hint"),choices:[{value:"",label:d("browser-record-no-suggestion")},...l.map(u=>({value:u.id,label:u.name}))]})]:[]];return Le("record",d("browser-record-title"),{id:a,drafts:o,fields:f,button:d("browser-record-save"),secondary:!0,send:u=>{let p=u.needed("says",d("browser-record-missing")),g=c.find(x=>x===p),h=g==="declined"?u.one("suggestion"):"",y=u.needed("text",d("browser-text-missing")),w=`record_${g}`,E=d("browser-acted",{action:i.action(w)}),v={kind:"letter",referral:e,says:g,suggestion:h,text:y};return n.take({action:w,target:e,entry:v},{form:a,section:"referrals",done:E})}})}function Fu({thread:e},t,r){let n=Pu(ze(e,"letter")),o=["ask","message"].find(s=>r.offers(s));return n===null||o===void 0?m("div"):Ge(d("browser-pass-on"),()=>{r.drafts.write(o,"text",d("browser-pass-on-text",{body:t,question:n.data.text})),r.goTo("conversation",o)})}function Wu(e,t){let{opened:r,routing:n,keyring:o}=t,s=r.bundle.referrals.find(({id:h})=>h===e.id),i=e.opened?.pack,a=i?.data.body??s?.body??"",c=$t(n,a),l=so(e.thread),f=e.thread.entries.filter(({document:h})=>h?.kind!=="pack"),u=o.recipientsOf(a),p=u.length>0&&u.every(({account:h})=>h===null),g=e.opened!==null&&l!=="declined";return m("div",{class:"candour-referral","data-referral":e.id},m("h3",{class:"govuk-heading-s"},d("browser-referral-title",{body:c})),H(d(`browser-referral-${l}`,{day:Q(s?.moved_on??i?.day??r.bundle.received_on)})),...i?[ob(i.data,i.day,i.by,t)]:[],sb(e.id,p,t),...p?ib(e,t):[],...yn(f,co(t),d("browser-no-letters")),...i?[Fu(e,c,t)]:[],...g?[Hu(e.id,c,t),Du(e.id,c,l,t)]:[])}function ob(e,t,r,{opened:n,keyring:o}){let s=o.recipientsOf(e.body),i=e.sealed_to.map(c=>s.find(({recipient:l})=>l===c)?.name??d("browser-pack-former")),a=d("browser-pack-sent",{name:n.nameOf(r),day:Q(t),recipients:fe(i)});return be(d("browser-pack-what"),!1,H(a),...Ys(e))}function sb(e,t,{opened:r}){let{case:n}=r.bundle,o=m("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/0.age`,download:""},d("browser-referral-file")),s=m("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter`},d("browser-referral-letter")),a=m("ul",{class:"govuk-list"},...(t?[o,s]:[o]).map(c=>m("li",{},c)));return t?m("div",{class:"govuk-inset-text"},H(d("browser-referral-by-hand")),a):a}function ib({id:e,thread:t},{opened:r}){let{case:n}=r.bundle,o=ze(t,"letter").filter(({data:i})=>i.says==="answer");if(o.length===0)return[];let s=o.map(({n:i,day:a})=>{let c={day:Q(a)},l=m("a",{class:"govuk-link",href:`/cases/${n}/referral-${e}/${i}.age`,download:""},d("browser-later-letter-file",c)),f=m("a",{class:"govuk-link",href:`/cases/${n}/referrals/${e}/letter/${i}`},d("browser-later-letter",c));return[m("li",{},l),m("li",{},f)]});return[m("div",{class:"govuk-inset-text","data-later-letters":""},H(d("browser-later-letters")),m("ul",{class:"govuk-list"},...s.flat()))]}function qu(e){let{opened:t,routing:r}=e,n=t.referrals.map(a=>Wu(a,e)),o=Ye(t.staff,"route")?.data.bodies??[],s=m("h3",{class:"govuk-heading-s"},d("browser-refer-heading")),i=r===null||o.length===0||t.actsAs===null?[H(d("browser-refer-after-route"))]:[s,H(d("browser-refer-about")),...o.map(a=>Nu(a,r,e))];return J("referrals",d("browser-section-referrals"),...n,...i)}function ju(e,t,r){let n=e.indexOf(t),o=n+r;if(n<0||o<0||o>=e.length)return[...e];let s=e.filter(i=>i!==t);return[...s.slice(0,o),t,...s.slice(o)]}function zu(e,t){return e.filter(r=>r!==t)}function Yu(e,t){return e.includes(t)||t===""?[...e]:[...e,t]}function Gu(e,t){return e.length===t.length&&e.every((r,n)=>r===t[n])}function Zu(e,t){let r=h=>t.find(y=>y.id===h)?.name??h,n=m("input",{type:"hidden",name:"bodies",id:"route-bodies"});n.value=e.join(",");let o=m("ol",{class:"candour-order"}),s=m("p",{class:"govuk-visually-hidden",role:"status"}),i=ft({id:"route-add",name:"",label:d("browser-route-add-label"),hint:d("browser-route-add-hint"),choices:[]}),a=i.querySelector("select");a.removeAttribute("name");let c=()=>n.value.split(",").filter(h=>h!==""),l=()=>{let h=c();o.replaceChildren(...h.map((w,E)=>p(w,E,h.length)));let y=t.filter(({id:w})=>!h.includes(w));a.replaceChildren(...y.map(({id:w,name:E})=>m("option",{value:w},E)))},f=(h,y)=>{n.value=h.join(","),l(),s.textContent=y,n.dispatchEvent(new Event("input",{bubbles:!0}))},u=(h,y)=>{let w=ju(c(),h,y);f(w,d("browser-route-moved",{body:r(h),place:w.indexOf(h)+1,count:w.length})),ab(o,h,y)},p=(h,y,w)=>{let E=(x,B,R)=>{let L=Ge(d(`browser-route-${x}`),B);return L.setAttribute("aria-label",d(`browser-route-${x}-body`,{body:r(h)})),L.dataset.move=x,L.disabled=R,L},v=()=>{f(zu(c(),h),d("browser-route-taken-out",{body:r(h)})),a.focus()};return m("li",{"data-body":h},m("span",{class:"candour-order__name"},r(h)),m("span",{class:"candour-order__buttons"},E("up",()=>u(h,-1),y===0),E("down",()=>u(h,1),y===w-1),E("out",v,!1)))},g=Ge(d("browser-route-add"),()=>{let h=a.value;h!==""&&f(Yu(c(),h),d("browser-route-added",{body:r(h)}))});return l(),queueMicrotask(l),m("div",{},n,o,s,i,g)}function ab(e,t,r){let n=i=>e.querySelector(`[data-body="${CSS.escape(t)}"] [data-move="${i}"]`),[o,s]=r===-1?[n("up"),n("down")]:[n("down"),n("up")];(o?.disabled?s:o)?.focus()}function Vu(e,t,r){let{words:n,drafts:o}=e,s=Ws(t).map(({id:u})=>u),i=[...t.bodies,...t.others],a=r?.bodies.filter(u=>i.some(p=>p.id===u))??s,c=de({id:"route-text",name:"text",label:d("browser-route-reason"),hint:d("browser-route-reason-hint"),rows:3}),l=Pe({id:"route",drafts:o,fields:[Zu(a,i),c],button:d("browser-route-confirm"),send:u=>{let p=u.one("bodies").split(",").filter(w=>w!=="");if(p.length===0)throw new le(d("browser-route-none"),"route-add");let g=Gu(p,s)?u.one("text"):u.needed("text",d("browser-route-reason-missing")),{edition:h}=t,y={action:"route",entry:{kind:"route",edition:h,bodies:p,text:g},details:{edition:h,bodies:p}};return e.take(y,{form:"route",section:"referrals",done:d("browser-acted",{action:n.action("route")})})}}),f=be(r===null?n.action("route"):d("browser-route-again"),r===null||o.has("route"),l);return f.dataset.action="route",f}function Xu(e){let{opened:t,routing:r}=e,n=d("browser-section-route");if(r===null)return J("route",n,H(d("browser-route-after-classifying")));let o=Ye(t.staff,"route"),s=e.offers("route")?[Vu(e,r,o?.data??null)]:[];return J("route",n,...cb(r),...r.warnings.map(i=>m("div",{class:"govuk-inset-text"},i)),...db(e,r),lb(e,r,o===null),...fb(r),ub(r.clocks),...s)}function cb({first:e}){if(e.length===0)return[];let t=e.map(({text:n})=>m("li",{},n)),r=m("h3",{class:"govuk-heading-s"},d("browser-route-first"));return[m("div",{class:"candour-first"},r,m("ul",{class:"govuk-list govuk-list--bullet"},...t))]}function lb({keyring:e},t,r){let n=Ws(t),o=m("ol",{class:"candour-bodies"},...n.map(s=>Su(s,e)));return be(d("browser-route-recommended",{count:n.length}),r,o)}function db({opened:e},t){let r=Ye(e.staff,"route");if(r===null)return[H(d("browser-route-not-signed"))];let{bodies:n,text:o}=r.data,s=n.map(i=>m("li",{},$t(t,i)));return[H(d("browser-route-signed",{name:e.nameOf(r.by),day:Q(r.day)})),m("ol",{class:"govuk-list govuk-list--number"},...s),...o===""?[]:[Oe(o)]]}function fb({bodies:e}){let t=e.filter(({role:r})=>r==="support");return t.length===0?[]:[H(d("browser-route-support",{names:fe(t.map(({name:r})=>r))}))]}function ub(e){let t=e.map(n=>{let o=pb(n),s=n.promise?d("browser-clock-promise"):d("browser-clock-owner",{owner:n.owner.replaceAll("_"," ")}),i=n.cautions.map(a=>m("div",{class:"govuk-hint"},a));return m("li",{},m("strong",{},n.label),`: ${o}. ${s}`,...i)}),r=m("ul",{class:"govuk-list govuk-list--bullet"},...t);return be(d("browser-clocks-title",{count:e.length}),!1,r)}function pb({within:e,due_on:t,earliest:r}){return t===null?e:d(r?"browser-clock-earliest":"browser-clock-due",{within:e,day:Q(t)})}var lc=class extends Error{constructor(r){super("not a reviewer or lead in office");this.account=r}account};async function Gs(e,t,r,n){if(!(t.role==="reviewer"||t.role==="lead")||t.until!==null)throw new lc(t.name);let{caseId:s}=e,i={for:t.name,to:t.recipient,key:e.identity,signer:ce(e.signer)},a={caseId:s,thread:"grant",n:0,head:Mt(s,"grant"),day:n};return gn("grant",i,a,r,[t.recipient])}function Qu(e,t){let r=({role:n,until:o})=>(n==="reviewer"||n==="lead")&&o===null;return e.filter(n=>r(n)&&!t.includes(n.name))}function Ju(e,t,r,n){return r.includes(e)?"excluded":n.includes(e)?t.filter(({name:s})=>!r.includes(s)&&!n.includes(s)).length>0?"recused":"with-reason":"yes"}function ep(e){let{opened:t}=e,r=fe(t.bundle.holders.map(t.nameOf));return J("access",d("browser-section-access"),H(d("browser-access-holders",{names:r})),...t.actsAs===null?[]:[hb(e)],gb(e))}function hb(e){let{opened:t,keyring:r,drafts:n}=e,o=Qu(r.everybody(),t.bundle.holders),s=l=>Ju(l,o,t.report?.data.excluded??[],t.bundle.recused),i=o.map(({name:l,display:f})=>({value:l,label:f,...mb(s(l))}));if(o.length===0)return H(d("browser-grant-nobody"));let a=o.some(({name:l})=>s(l)==="with-reason"),c=de({id:"grant-reason",name:"reason",label:d("browser-grant-reason"),hint:d("browser-grant-reason-hint")});return Le("grant",d("browser-grant-title"),{id:"grant",drafts:n,fields:[yr({id:"grant-for",name:"for",label:d("browser-grant-label"),hint:d("browser-grant-hint"),choices:i}),...a?[c]:[]],button:d("browser-grant"),secondary:!0,send:async l=>{let f=l.needed("for",d("browser-grant-missing")),u=t.nameOf(f),p=s(f);if(p==="excluded")throw new le(d("browser-grant-excluded",{name:u}),"grant-for");if(p==="recused")throw new le(d("browser-grant-recused",{name:u}),"grant-for");let g=p==="with-reason",h=g?l.needed("reason",d("browser-grant-reason-missing",{name:u})):"",{reader:y,today:w}=e,E=o.find(B=>B.name===f);if(t.actsAs===null||E===void 0)throw new le(d("browser-unexpected"));let v={account:y.account,role:t.actsAs,signingSeed:y.keys.signingSeed},x=ce(await Gs(t.key,E,v,w));if(g){let B={kind:"note",text:d("browser-grant-reason-note",{name:u,why:h})};await e.take({action:"note",entry:B},{form:"grant-reason",section:"access",done:d("browser-grant-reason-noted")})}await e.send("grants",{for:f,ciphertext:x,even_so:g},{form:"grant",section:"access",done:d("browser-grant-done",{name:u})})}})}function mb(e){return e==="yes"?{}:{hint:d(e==="excluded"?"browser-grant-excluded-hint":"browser-grant-recused-hint")}}function gb({opened:e}){let t=m("div",{class:"candour-recusal"}),r=Ge(d("browser-recuse-sure"),()=>{un(t,n)},!1);r.classList.add("govuk-button--warning");let n=async()=>{await tt(`/api/v1/cases/${e.bundle.case}/recuse`,{}),location.assign("/")},o=Ge(d("browser-recuse-keep"),()=>{mt(i,!1),a.focus()}),s=e.bundle.holders.length<2,i=m("div",{},H(d(s?"browser-recuse-alone":"browser-recuse-about")),r,o);mt(i,!1);let a=Ge(d("browser-recuse"),()=>{mt(i,!0),r.focus()});return t.append(m("h3",{class:"govuk-heading-s"},d("browser-recuse-heading")),a,i),t}function tp(e){let t=[rp(`/cases/${e.case}/grant.age`,d("browser-file-grant")),...Object.entries(e.threads).flatMap(([o,{entries:s}])=>s.map(({n:i})=>yb(e,o,i)))],r=m("ul",{class:"govuk-list"},...t.map(o=>m("li",{},o))),n=be(d("browser-files-show"),!1,H(d("browser-files-about")),r);return J("files",d("browser-section-files"),n)}function yb(e,t,r){let n=t==="shared"||t==="staff"?t:"referral";return rp(`/cases/${e.case}/${t}/${r}.age`,d(`browser-file-${n}`,{n:r,thread:t}))}function rp(e,t){return m("a",{class:"govuk-link",href:e,download:""},t)}function np(e,t){let{state:r}=e;return r==="concluded"?"closed":r==="withdrawn"||r==="unreadable"?r:r==="reopened"&&e.second_look&&e.concluded_by===t?"second-look":r==="received"?"acknowledge":r==="acknowledged"||r==="reopened"?"assess":r==="awaiting_reporter"?"waiting":e.classification===null?"classify":e.route===null?"route":e.referrals.some(n=>n.state==="sent"||n.state==="acknowledged")?"with-body":e.referrals.some(n=>n.state==="answered")?"close":"refer"}var wb={acknowledge:"conversation",classify:"classification",route:"route",refer:"referrals","with-body":"referrals",close:"closing"},bb=["assess","resume"];function op(e){let t=d("browser-section-next");if(e.opened.actsAs===null)return J("actions",t,H(d("browser-nothing-to-do")));let r=np(e.opened.bundle,e.reader.account),n=wb[r],o=n===void 0?null:m("a",{class:"govuk-link",href:`#${n}`},d(`browser-go-${n}`)),s=m("p",{class:"govuk-body"},`${d(`browser-next-${r}`,kb(e))} `,o),i=bb.filter(a=>e.offers(a)).map(a=>xb(a,e));return J("actions",t,s,...i)}function xb(e,t){let{words:r,drafts:n}=t,o=d("browser-acted",{action:r.action(e)}),s=()=>t.take({action:e},{form:e,section:"actions",done:o});return Pe({id:e,drafts:n,fields:[],button:r.action(e),send:s})}function kb({opened:e,reader:t}){let r=e.bundle.holders.filter(n=>n!==t.account);return{names:r.length===0?d("browser-nobody-yet"):fe(r.map(e.nameOf))}}function sp(e){let t=yn(e.opened.staff.entries,co(e),d("browser-no-notes"));return J("notes",d("browser-section-notes"),...t,...e.offers("note")?[vb(e)]:[])}function vb(e){let t=e.words.action("note"),r=de({id:"note-text",name:"text",label:d("browser-note-label"),hint:d("browser-note-hint")});return Le("note",t,{id:"note",drafts:e.drafts,fields:[r],button:t,send:n=>{let o={kind:"note",text:n.needed("text",d("browser-text-missing"))};return e.take({action:"note",entry:o},{form:"note",section:"notes",done:d("browser-acted",{action:t})})}})}function ip(e,t){let r=Object.entries(e.data.answers).map(([n,o])=>{let s=t.questions.find(i=>i.id===n);return[s?.label??n,Eb(o,s)]});return J("report",d("browser-section-report"),Kt(r))}function Eb(e,t){let r=n=>t?.options.get(n)??n;return Array.isArray(e)?e.length===0?Oe(d("browser-not-answered")):m("ul",{class:"govuk-list"},...e.map(n=>m("li",{},Oe(r(n))))):Oe(r(e)||d("browser-not-answered"))}function cp(e){let{tasks:t}=e.opened.bundle,r=t.filter(({done_on:a})=>a===null),n=d("browser-section-tasks",{count:r.length}),o=[...t].sort((a,c)=>ap(a).localeCompare(ap(c))),s=m("ul",{class:"govuk-list candour-tasks"},...o.map(a=>Tb(a,e))),i=e.offers("add_task")?[Sb(e)]:[];return J("tasks",n,t.length===0?H(d("browser-no-tasks")):s,...i)}function ap({done_on:e,due_on:t}){return`${e===null?0:1}${t}`}function Tb(e,t){let{opened:r,drafts:n,words:o}=t,s=ze(r.staff,"task").find(({n:g})=>g===e.n),i=r.nameOf(s?.data.for??e.for),a=s?.data.due??e.due_on,c=e.done_on===null&&a<t.today,l=e.done_on===null?d("browser-task-open",{name:i,day:Q(a)}):d("browser-task-done",{name:i,day:Q(e.done_on)}),f=`complete-${e.n}`,u=o.action("complete_task"),p=()=>t.take({action:"complete_task",target:String(e.n)},{form:f,section:"tasks",done:d("browser-acted",{action:u})});return m("li",{class:"candour-task"},m("p",{class:"govuk-body"},l,c?m("strong",{class:"candour-overdue"},` ${d("browser-due-overdue")}`):null),Oe(s?.data.text??d("browser-task-unsigned")),e.done_on===null&&t.offers("complete_task")?Pe({id:f,drafts:n,fields:[],button:u,secondary:!0,send:p}):null)}function Sb(e){let{opened:t,reader:r,words:n,drafts:o}=e,s=t.bundle.holders.map(c=>({value:c,label:t.nameOf(c)})),i=n.action("add_task"),a=[de({id:"task-text",name:"text",label:d("browser-task-label"),hint:d("browser-task-hint"),rows:3}),ft({id:"task-for",name:"for",label:d("browser-task-for"),choices:s,value:r.account}),gr({id:"task-due",name:"due",type:"date",label:d("browser-task-due")})];return Le("add_task",i,{id:"add_task",drafts:o,fields:a,button:i,secondary:!0,send:c=>{let l=c.needed("text",d("browser-text-missing")),f=c.needed("due",d("browser-task-due-missing"));if(f<e.today)throw new le(d("browser-task-due-past"),"task-due");let u=c.needed("for",d("browser-task-for-missing")),p={kind:"task",for:u,due:f,text:l},g={form:"add_task",section:"tasks",done:d("browser-acted",{action:i})};return e.take({action:"add_task",entry:p,details:{for:u,due:f}},g)}})}function lp(e){let{opened:t,words:r}=e;if(t.warnings.includes("excluded"))return[ut(d("browser-warn-excluded"))];let n=[wu(e),op(e),...t.report?[ip(t.report,r)]:[],vu(e),mu(e),Xu(e),qu(e),cp(e),sp(e),Tu(e),ep(e),tp(t.bundle)],o=m("div",{class:"candour-case"},au(n),m("div",{class:"candour-case__parts"},...n));return[yu(t),...Bb(e),o]}function Bb({drafts:e}){return e.orphans().map(t=>{let r=m("h2",{class:"govuk-heading-s"},d("browser-draft-kept"));return m("div",{class:"govuk-inset-text","data-kept":""},r,m("p",{class:"candour-text"},t))})}function dp(e,t,r){if(e==="wrong_answer")return[ut(d("browser-warn-case"))];let n=d("browser-grant-unverified",{reason:d(`browser-reason-${e}`)}),s=zs(t,i=>t.actions.find(a=>a.action===i),r);return[ut(n),...s.length===0?[]:[J("closing",d("browser-section-closing"),...s)]]}function Zs(e,t,r,n,o=""){let s=m("p",{class:"govuk-notification-banner__heading"},r),i=m("div",{class:`govuk-notification-banner ${n}`,role:"alert",tabindex:"-1"},m("div",{class:"govuk-notification-banner__content"},s,o===""?null:H(o))),a=e.querySelector(`#${t} > h2`);a?a.after(i):e.prepend(i),rt(i)}async function up(e){ve(d("browser-opening"));let t=e.dataset.case,r=await Bt(),n=new Ns(z("#case-words")),o=[Vt(),Se(`/api/v1/cases/${t}`),tu()],[s,i,a]=await Promise.all(o),c=new dc(t,r,s,n,a);Tt(()=>c.forget()),await c.draw(i),ve("")}var dc=class{constructor(t,r,n,o,s){this.caseId=t;this.session=r;this.keyring=n;this.words=o;this.vocabulary=s}caseId;session;keyring;words;vocabulary;place=z("[data-opened]");drafts=new qs;routing=null;routedBy="";forget(){this.drafts.clear(),this.place.replaceChildren()}async draw(t){let r=await mr(this.caseId,t,this.session,this.keyring);if(this.drafts.drawAgain(),"refused"in r){let{drafts:n,words:o,keyring:s}=this,i=c=>s.displayName(c),a=(c,l)=>this.takeUnopened(t,c,l);return this.place.replaceChildren(...dp(r.refused,t,{drafts:n,words:o,nameOf:i,take:a})),null}return await this.askTheDirectory(r.opened),this.place.replaceChildren(...lp(this.work(r.opened))),r.opened}async askTheDirectory({bundle:t,staff:r}){let n=Ye(r,"classification")?.data??null,o=JSON.stringify([t.classification,n]);t.classification===null?this.routing=null:o!==this.routedBy&&(this.routing=await ru(this.caseId,n)),this.routedBy=o}work(t){let{session:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a}=this;return{opened:t,reader:r,keyring:n,words:o,vocabulary:s,routing:i,drafts:a,today:fp(),offers:c=>t.bundle.actions.find(l=>l.action===c&&(t.actsAs!==null||l.entry===null)),take:(c,l)=>this.take(t,c,l),send:(c,l,f)=>this.change(t,`/api/v1/cases/${this.caseId}/${c}`,l,f),goTo:(c,l)=>{this.goTo(t.bundle,c,l)}}}async take(t,r,n){ve(d("browser-acting"));let o=await Fs(r,t,this.session,this.keyring,fp()).catch(s=>{throw s instanceof Pr?new le(d("browser-text-too-long")):s});await this.change(t,`/api/v1/cases/${this.caseId}/changes`,o,n)}async change(t,r,n,o){ve(d("browser-acting"));let s;try{s=await tt(r,n)??await Se(`/api/v1/cases/${this.caseId}`)}catch(a){return this.drawWhatHappenedMeanwhile(a,t,o)}let i=await o.then?.()??"";this.drafts.drop(o.form),await this.draw(s),Zs(this.place,o.section,o.done,"govuk-notification-banner--success",i)}async takeUnopened(t,r,n){let{n:o,head:s}=t.threads.shared,i={action:r.action,target:null,shared:{n:o,head:s},entry:null,details:null};await this.draw(await tt(`/api/v1/cases/${this.caseId}/changes`,i)),Zs(this.place,n.section,n.done,"govuk-notification-banner--success")}async drawWhatHappenedMeanwhile(t,r,n){let o=t instanceof $e&&t.status===409?t.problem.bundle:void 0;if(o===void 0)throw t;let s=await this.draw(o);s!==null&&Zs(this.place,n.section,iu(r,s),"")}async goTo(t,r,n){await this.draw(t),Xa(z(`#${r}`,this.place)),z(`[data-action="${n}"] textarea`,this.place).focus()}};function fp(){return new Date().toISOString().slice(0,10)}var fc="candour-change ";function pp(e,t){e.name=t.text.trim()===""?"":fc+JSON.stringify(t)}function Vs(e){e.name=""}function Xs(e,t){let r=Ab(e.name);return r!==null&&r.account===t?r:(Vs(e),null)}function Ab(e){if(!e.startsWith(fc))return null;try{let{account:t,text:r,nation:n,checked:o}=JSON.parse(e.slice(fc.length));return typeof t=="string"&&typeof r=="string"&&typeof n=="string"?{account:t,text:r,nation:n,checked:o===!0}:null}catch{return null}}function hp(e){let t=document.body.dataset.account,r=z('form[action="/changes"]',e),n=mp(r);_b(e,r,Xs(window,t));let o=()=>{let{text:i,nation:a,checked:c}=n;pp(window,{account:t,text:i.value,nation:a.value,checked:c.checked})},s=!1;for(let i of document.querySelectorAll("[data-sign-out]"))i.addEventListener("click",()=>s=!0,{capture:!0});Tt(()=>s?Vs(window):o()),r.addEventListener("submit",o)}function _b(e,t,r){let{text:n,nation:o,checked:s}=mp(t);Vs(window);let i=e.querySelector(".govuk-error-summary, .govuk-notification-banner")!==null;r===null||i||n.value!==""||(n.value=r.text,o.value=r.nation,s.checked=r.checked,t.before(m("div",{class:"govuk-inset-text",role:"status"},d("browser-change-kept"))))}function mp(e){return{text:z("#text",e),nation:z("#nation",e),checked:z("#checked",e)}}var uc=4;function gp(e,t){let r=e.size+2*uc,n=e.rows.flatMap((o,s)=>[...o].flatMap((i,a)=>i==="1"?[`M${a+uc} ${s+uc}h1v1h-1z`]:[]));return Zo("svg",{viewBox:`0 0 ${r} ${r}`,class:"candour-qr",role:"img","aria-label":t,"shape-rendering":"crispEdges"},Zo("rect",{width:String(r),height:String(r),fill:"#fff"}),Zo("path",{d:n.join(""),fill:"#000"}))}function Dr(e){return z(`#${e}`).value.trim()}function Qs(e){return e===""?{field:"account",message:d("browser-account-missing")}:/^[a-z][a-z0-9-]{1,30}$/.test(e)&&e!=="reporter"?null:{field:"account",message:d("browser-account-shape")}}function Js(e){let t=Tr(e);if(t==="")return{field:"passphrase",message:d("browser-passphrase-missing")};let r=Nl(t);if(r){let{word:o,place:s,suggestion:i}=r;return{field:"passphrase",message:i?d("browser-passphrase-unknown",{word:o,place:s,suggestion:i}):d("browser-passphrase-unknown-plain",{word:o,place:s})}}let n=t.split(" ").length;return n===Ii?null:{field:"passphrase",message:d("browser-passphrase-count",{count:n})}}function ei(e){return e?Dr("code").replace(/\s/g,""):null}function ti(e){return e===null||/^[0-9]{6}$/.test(e)?null:{field:"code",message:d("browser-code-shape")}}function lo(e){return e.filter(t=>t!==null)}var Ob=["invitation","passphrase","confirm","done"];function yp(e){let t=e.dataset.service;Lb();let r=null;st(z("#invitation-form"),async()=>{r=await Rb(),r&&(As(z("[data-passphrase]"),r.passphrase),Cb(r.secondFactor),ri("passphrase"))}),z("[data-written-down]").addEventListener("click",()=>ri("confirm")),z("[data-show-again]").addEventListener("click",()=>ri("passphrase")),st(z("#confirm-form"),async()=>{if(!r)return;let n=await Ib(t,r);n!==null&&(z("[data-fingerprint]").textContent=n,z("[data-command]").textContent=`candour keys approve ${r.account} ${n}`,Mb(r),r=null,ri("done"))})}function Lb(){let[e,t]=decodeURIComponent(location.hash.slice(1)).split("/");location.hash!==""&&(history.replaceState(null,"",location.pathname),z("#account").value=e??"",z("#invitation").value=t??"")}async function Rb(){let e=Dr("account"),t=Dr("invitation"),r=t===""?{field:"invitation",message:d("browser-invitation-missing")}:null,n=lo([Qs(e),r]);if(n.length>0)return zt(n),null;let s=(await Dn("/api/v1/enrol/start",{account:e,invitation:t})).second_factor;return{account:e,invitation:t,passphrase:Fo(),root:tn(32),secondFactor:s}}function Cb(e){e&&(z("[data-qr]").replaceChildren(gp(e.qr,d("browser-qr-label"))),z("[data-secret]").textContent=e.secret)}async function Ib(e,t){let r=Dr("passphrase"),n=ei(t.secondFactor!==null),o=Js(r),i=Tr(r)!==t.passphrase?{field:"passphrase",message:d("browser-passphrase-different")}:null,a=lo([o??i,ti(n)]);if(a.length>0)return zt(a),null;ve(d("browser-working"));let c=Wo(e,t.account),l=await fn({job:"stretch",passphrase:t.passphrase,salt:c}),f=qo(l);l.fill(0),ve(d("browser-enrolling"));let u=Ho(t.root);u.signingSeed.fill(0);let p=await Dn("/api/v1/enrol",{account:t.account,invitation:t.invitation,proof:ce(f.proof),root:ce(await Ss(t.root,[No(f.kek)])),recipient:u.recipient,key:ce(u.signer),box:t.secondFactor?.box??null,code:n});f.proof.fill(0);let g=Do(u.recipient,u.signer);if(p.fingerprint!==g)throw new le(d("browser-fingerprint-differs"));return g}function Mb(e){e.root.fill(0),z("[data-passphrase]").replaceChildren(),z("#passphrase").value="",z("#invitation").value="",document.querySelector("[data-qr]")?.replaceChildren(),document.querySelector("[data-secret]")?.replaceChildren()}function ri(e){for(let t of Ob)mt(z(`[data-step="${t}"]`),t===e);rt(z(`#${e}-heading`))}var pc=6e4,$b=5e3,Kb=["pointerdown","keydown","wheel","touchstart"];function wp(e){let t=e*pc,r=Math.min(2*pc,t/2),n=Date.now(),o=n,s=Nb(Math.max(1,Math.round(r/pc)),()=>i(!0));function i(a){n=Date.now(),s.open&&s.close(),!(!a&&n-o<t/4)&&(o=n,ad(),Se("/api/v1/session").then(Ub,()=>{}))}for(let a of Kb)addEventListener(a,()=>!s.open&&i(!1),{capture:!0,passive:!0});cd(()=>{n=o=Date.now(),s.open&&s.close()}),setInterval(()=>{let a=Date.now()-n;a>=t?pr():a>=t-r&&!s.open&&(document.body.append(s),s.showModal())},$b)}function Ub(e){e.account!==document.body.dataset.account&&ji()}function Nb(e,t){let r=m("button",{class:"govuk-button",type:"button"},d("browser-idle-stay")),n=m("button",{class:"govuk-button govuk-button--secondary",type:"button"},d("browser-idle-leave")),o=m("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"idle-heading","aria-describedby":"idle-text"},m("h2",{class:"govuk-heading-m",id:"idle-heading"},d("browser-idle-heading")),m("p",{class:"govuk-body",id:"idle-text"},d("browser-idle-text",{minutes:e})),m("div",{class:"govuk-button-group"},r,n));return r.addEventListener("click",t),o.addEventListener("cancel",t),n.addEventListener("click",()=>{pr()}),o}function bp(){crypto.subtle===void 0&&Object.defineProperty(crypto,"subtle",{get(){throw new DOMException("no secure context","NotSupportedError")}})}async function xp(e,t,r,n,o,s){let i=await mr(e,t,n,o);if("refused"in i)return{refused:"unverified"};let{key:a,report:c,actsAs:l,warnings:f}=i.opened;if(c===null)return{refused:"unverified"};if(f.includes("excluded"))return{refused:"own-exclusion"};if(c.data.excluded.includes(r))return{refused:"excluded"};if(t.recused.includes(r))return{refused:"recused"};let u=o.find(r),p=u?.role==="reviewer"||u?.role==="lead";if(l===null||u===void 0||u.until!==null||!p)return{refused:"not-allowed"};let g={account:n.account,role:l,signingSeed:n.keys.signingSeed};return{ciphertext:ce(await Gs(a,u,g,s))}}async function kp(e,t,r,n){try{let o=await Se(`/api/v1/cases/${e}`),s=new Date().toISOString().slice(0,10),i=await xp(e,o,t,r,n,s);return"refused"in i?i.refused:(await tt(`/api/v1/cases/${e}/grants`,{for:t,ciphertext:i.ciphertext}),null)}catch(o){if(!(o instanceof $e))throw o;if(o.status===409)return null;if(o.status===404)return"gone";if(o.status===422)return"not-allowed";throw o}}async function vp(e){let t=await e.page(null),r={done:0,total:t.remaining,refused:[]};for(e.told(r);t.cases.length>0;){for(let n of t.cases){if(e.stopped())return r;let o=await e.handOver(n);o===null?r.done+=1:r.refused.push({caseId:n,why:o}),e.told(r)}if(e.stopped())return r;t=await e.page(t.cases.at(-1))}return r}async function Ep(){ve(d("browser-leavers-fetching"));let e=await Bt(),t=await Vt(),{leavers:r}=await Se("/api/v1/leavers"),n=r.map(({account:a})=>a),o=t.everybody().filter(a=>Pb(a,e.account,n)),s=r.map(a=>Hb(a,o,e,t)),i=m("p",{class:"govuk-body"},d("browser-leavers-none"));z("[data-leavers]").replaceChildren(...s.length>0?s:[i]),ve("")}function Pb(e,t,r){return(e.role==="reviewer"||e.role==="lead")&&e.until===null&&e.name!==t&&!r.includes(e.name)}function Hb(e,t,r,n){let{account:o,name:s,until:i,shared:a}=e,c=[d("browser-leavers-shared",{shared:a}),d("browser-leavers-others")];return i!==null&&c.unshift(d("browser-leavers-until",{day:Q(i)})),m("section",{"aria-labelledby":`leaver-${o}`,"data-leaver":o},m("h2",{class:"govuk-heading-m",id:`leaver-${o}`},s),m("ul",{class:"govuk-list govuk-list--bullet"},...c.map(l=>m("li",{},l))),a>0&&t.length>0?Db(e,t,r,n):null)}function Db(e,t,r,n){let o=`successor-of-${e.account}`,s=t.map(({name:p,display:g})=>m("option",{value:p},g)),i=m("select",{class:"govuk-select",id:o,name:"to"},...s),a=m("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""});a.append(d("browser-leavers-stop"));let c=m("progress",{"aria-label":d("browser-leavers-meter"),value:"0",hidden:""}),l=m("p",{class:"candour-progress",role:"status"}),f=m("ul",{class:"govuk-list govuk-list--bullet","data-refused":""}),u=m("form",{},m("div",{class:"govuk-form-group"},m("label",{class:"govuk-label",for:o},d("browser-leavers-to")),i),m("button",{class:"govuk-button",type:"submit"},d("browser-leavers-start"))," ",a,c,l,f);return st(u,async()=>{let p=!1;a.onclick=()=>p=!0,a.hidden=c.hidden=!1,i.disabled=!0;let g=({done:h,total:y,refused:w})=>{c.max=Math.max(y,1),c.value=h+w.length,l.textContent=d("browser-leavers-progress",{done:h,total:y,refused:w.length});for(let{caseId:E,why:v}of w.slice(f.childElementCount)){let x={reference:Uf(E),colleague:n.displayName(i.value)};f.append(m("li",{},d(`browser-leavers-refused-${v}`,x)))}};f.replaceChildren();try{let h=await vp({page:x=>Fb(e.account,i.value,x),handOver:x=>kp(x,i.value,r,n),told:g,stopped:()=>p}),{done:y,total:w,refused:E}=h,v=p&&y+E.length<w?"browser-leavers-stopped":"browser-leavers-finished";l.textContent=d(v,{done:y,total:w,refused:E.length})}finally{a.hidden=!0,i.disabled=!1}}),u}async function Fb(e,t,r){let n=new URLSearchParams(r===null?{to:t}:{to:t,after:r});return await Se(`/api/v1/leavers/${e}/cases?${n.toString()}`)}var Wb=1e4;function Tp({thread:e}){let{n:t,entries:r}=e;if(!Number.isInteger(t)||t<0||t>Wb)throw new Error("not a thread");return{length:t,ciphertexts:new Map(r.map(n=>[n.n,fo(n.ciphertext)]))}}function fo(e){try{return se(e)}catch{return new Uint8Array}}async function Sp(e,t,{account:r,keys:n},o){if(t.id!==e)return{refused:"wrong_answer"};let s={account:r,identity:n.identity,recipient:n.recipient},i=await zf(Tp(t),e,t.case,s,o);if(i.opened===null)return{refused:i.verdict};let{thread:a}=i.opened,c=o.find(r),l=c?.until===null&&c.recipient===n.recipient&&Xe(se(c.key),n.signer),f=[];l||f.push("own-key"),a.head!==null&&!Xe(fo(t.thread.head),a.head)&&f.push("head");let u=f.length===0;a.entries.some(({verdict:g})=>g!=="verified")&&f.push("gaps");let p=g=>o.displayName(g);return{shown:{bundle:t,opened:i.opened,warnings:f,mayWrite:u,nameOf:p}}}var ni=class{constructor(t){this.template=t}template;state(t){return this.word("states",t)}action(t){return this.word("actions",t)}word(t,r){return[...z(`[data-words="${t}"]`,this.template.content).querySelectorAll("[data-id]")].find(s=>s.dataset.id===r)?.textContent?.trim()??r}};function Bp({bundle:e,opened:t,nameOf:r},n){let{data:o,by:s,day:i}=t.pack,a=J("summary",d("browser-section-summary"),Kt([[d("browser-state"),n.state(e.state)],[d("browser-pack-by"),d("browser-pack-by-whom",{name:r(s),day:Q(i)})],[d("browser-pack-basis"),d(`browser-pack-basis-${o.basis}`)]]),m("div",{class:"govuk-inset-text"},H(d("browser-pack-duty-identity")),H(d(`browser-pack-duty-${o.basis}`)))),c=o.parts.flatMap(({title:p,text:g})=>[m("h3",{class:"govuk-heading-s candour-pack__title"},p),Oe(g)]),l=o.text===""?[]:[Oe(o.text)],f=c.length+l.length===0?[H(d("browser-pack-empty"))]:[],u=m("div",{class:"candour-pack"},...l,...c,...f);return[a,J("pack",d("browser-section-pack"),u)]}function Ap(e){let t=d("browser-section-letters"),r=e.opened.thread.entries.slice(1);return r.length===0?J("letters",t,H(d("browser-no-letters"))):J("letters",t,...r.map(n=>qb(n,e)))}function qb({n:e,verdict:t,document:r},n){if(r)return jb(r,n);let o=t==="missing"?d("browser-missing",{n:e}):d("browser-not-verified",{n:e,reason:d(`browser-reason-${t}`)});return m("article",{class:"candour-message candour-message--unverified"},H(o))}function jb(e,t){let{kind:r,role:n,by:o,day:s}=e,i=d(`browser-by-${n}`,{name:t.nameOf(o),day:Q(s)}),a=r==="letter"?zb(e.data,n,t):[H(d("browser-entry-number",{n:e.n}))];return m("article",{class:`candour-message candour-message--${n==="liaison"?"reporter":"reviewer"}`},m("p",{class:"candour-message__byline"},i),...a)}function zb({says:e,suggestion:t,text:r},n,{bundle:o}){let i=[m("h3",{class:"govuk-heading-s"},d(`browser-letter-${e}${n!=="liaison"&&e!=="answer"?"-recorded":""}`))];if(r!==""&&i.push(Oe(r)),t!==""){let a=o.bodies.find(({id:c})=>c===t)?.name??t;i.push(H(d("browser-letter-suggestion",{body:a})))}return i}function _p({bundle:e}){let t=o=>{let s=o===0?d("browser-file-pack"):d("browser-file-letter",{n:o});return m("a",{class:"govuk-link",href:`/referrals/${e.id}/${o}.age`,download:""},s)},r=m("ul",{class:"govuk-list"},...e.thread.entries.map(({n:o})=>m("li",{},t(o)))),n=be(d("browser-files-show"),!1,H(d("browser-files-about")),r);return J("files",d("browser-section-files"),n)}var Op={body_acknowledge:{says:"acknowledged",needsWords:!1},body_ask:{says:"question",needsWords:!0},body_report:{says:"outcome",needsWords:!0},body_decline:{says:"declined",needsWords:!0}},oi=e=>`text-${e}`;function Lp(e,t,r,n,o){let s=d("browser-section-actions"),i=new Set(e.actions.map(({action:c})=>c)),a=t?Object.keys(Op).filter(c=>i.has(c)):[];return a.length===0?J("actions",s,H(d("browser-nothing-to-do"))):J("actions",s,...a.map(c=>Yb(c,e,r,n,o)))}function Yb(e,t,r,n,o){let{says:s,needsWords:i}=Op[e],a=n.get(e)??{text:"",suggestion:""},c=oi(e),l=m("textarea",{class:"govuk-textarea",id:c,rows:"6","aria-describedby":`${c}-hint`});l.value=a.text;let f=e==="body_decline"?Zb(t,a.suggestion):null,u=()=>({text:l.value,suggestion:f?.select.value??""}),p=()=>n.set(e,u());l.addEventListener("input",p),f?.select.addEventListener("change",p);let g=m("form",{method:"post",novalidate:""},m("div",{class:"govuk-form-group"},m("label",{class:"govuk-label govuk-label--s",for:c},d(`browser-${s}-label`)),m("div",{class:"govuk-hint",id:`${c}-hint`},d(`browser-${s}-hint`)),l),f?.group??null,m("button",{class:"govuk-button",type:"submit"},r.action(e)));return st(g,async()=>{if(i&&l.value.trim()==="")throw new le(d(`browser-${s}-missing`),c);p(),await o(e,{says:s,...u()})}),Gb(e,r.action(e),g,n.has(e))}function Gb(e,t,r,n){let o=be(t,n,r);return o.dataset.action=e,o}function Zb(e,t){let r=m("option",{value:""},d("browser-suggestion-none")),o=[...e.bodies].sort((c,l)=>c.name.localeCompare(l.name,"en-GB")).map(({id:c,name:l})=>m("option",{value:c},l)),s="suggestion",i=m("select",{class:"govuk-select",id:s,"aria-describedby":`${s}-hint`},r,...o);return i.value=t,{group:m("div",{class:"govuk-form-group"},m("label",{class:"govuk-label govuk-label--s",for:s},d("browser-suggestion-label")),m("div",{class:"govuk-hint",id:`${s}-hint`},d("browser-suggestion-hint")),i),select:i}}async function Rp(e){ve(d("browser-opening-referral"));let t=e.dataset.referral,r=await Bt(),n=new hc(t,r,new ni(z("#referral-words")));Tt(()=>n.forget()),await n.draw(await Se(`/api/v1/referrals/${t}`),await Vt()),ve("")}var hc=class{constructor(t,r,n){this.id=t;this.session=r;this.words=n}id;session;words;place=z("[data-opened]");drafts=new Map;shown=null;forget(){this.shown=null,this.drafts.clear(),this.place.replaceChildren()}async draw(t,r){let n=await Sp(this.id,t,this.session,r);if("refused"in n){let{refused:s}=n,i=s==="wrong_answer"||s==="missing"?s:`reason-${s}`;return this.shown=null,this.place.replaceChildren(ut(d("browser-referral-unverified",{reason:d(`browser-referral-${i}`)}))),null}let{shown:o}=n;return this.shown=o,this.nameThePage(t.reference),this.place.replaceChildren(...o.warnings.map(s=>ut(d(`browser-warn-${s}`))),...Bp(o,this.words),Ap(o),Lp(t,o.mayWrite,this.words,this.drafts,this.take),_p(o)),o}nameThePage(t){let r=z("[data-reference]");r.textContent===""&&(document.title=`${t} – ${document.title}`),r.textContent=t}take=async(t,r)=>{let n=this.shown;if(n===null)return;ve(d("browser-acting"));let o=await Vt(),s=await this.seal(r,n,o).catch(i=>{throw i instanceof Pr?new le(d("browser-text-too-long"),oi(t)):i});try{let i=await tt(`/api/v1/referrals/${this.id}/changes`,{action:t,entry:s});this.drafts.delete(t),await this.draw(i,o),this.announce(d("browser-acted",{action:this.words.action(t)}),"govuk-notification-banner--success")}catch(i){if(i instanceof $e&&i.status===422)throw new le(i.message,oi(t));await this.drawWhatHappenedMeanwhile(i,n,o)}};async seal(t,{bundle:r,opened:n},o){let{account:s,keys:i}=this.session,a=n.thread.head??fo(r.thread.head),c={n:r.thread.n,head:a,day:new Date().toISOString().slice(0,10)},l={account:s,role:"liaison",signingSeed:i.signingSeed},f=await Ps(t,c,l,n.to,o);return{thread:yt(this.id),n:c.n,head:ce(a),ciphertext:ce(f)}}async drawWhatHappenedMeanwhile(t,r,n){let o=t instanceof $e&&t.status===409?t.problem.bundle:void 0;if(o===void 0)throw t;let s=await this.draw(o,n);if(s===null)return;this.keepOrphanedDrafts(s.bundle);let i=s.opened.thread.entries.slice(r.bundle.thread.n),a=[...new Set(i.flatMap(({document:l})=>l?[s.nameOf(l.by)]:[]))],c=a.length>0?d("browser-meanwhile",{names:fe(a)}):d("browser-meanwhile-referral");this.announce(c,"")}keepOrphanedDrafts(t){for(let[r,{text:n}]of this.drafts){if(n===""||t.actions.some(i=>i.action===r))continue;let o=m("h3",{class:"govuk-heading-s"},d("browser-draft-kept")),s=m("p",{class:"candour-text"},n);z("#actions",this.place).append(m("div",{class:"govuk-inset-text"},o,s))}}announce(t,r){let n=m("p",{class:"govuk-notification-banner__heading"},t),o=m("div",{class:`govuk-notification-banner ${r}`,role:"alert",tabindex:"-1"},m("div",{class:"govuk-notification-banner__content"},n));this.place.prepend(o),rt(o)}};function Vb(e){return[...e.querySelectorAll("[data-row]")]}function mc(){return document.activeElement?.closest("[data-row]")??null}function gc(e,t){let r=Vb(e),n=mc(),o=n?r.indexOf(n)+t:0;r[Math.min(Math.max(o,0),r.length-1)]?.querySelector("a")?.focus()}function Cp(e){e.querySelector("input[type=checkbox]")?.click()}var yc="candour-single-keys",Xb=[["j, ↓","next"],["k, ↑","previous"],["Enter","open"],["x","choose"],["a","assign"],["/","search"],["?","help"]];function Ip(e){let t=t0(),r=m("button",{class:"govuk-button govuk-button--secondary candour-keys",type:"button"},d("browser-keys-button"));r.addEventListener("click",()=>t.showModal()),z("[data-tools]").append(r),document.body.append(t),document.addEventListener("keydown",n=>{!Mp()||t.open||n.ctrlKey||n.altKey||n.metaKey||Jb(n.target)||Qb(n.key,e,t)&&n.preventDefault()})}function Qb(e,t,r){let n=mc();switch(e){case"?":return r.showModal(),!0;case"/":return z("#q").focus(),!0;case"j":case"k":return t&&gc(t,e==="j"?1:-1),t!==null;case"ArrowDown":case"ArrowUp":return t&&n&&gc(t,e==="ArrowDown"?1:-1),n!==null;case"x":return n&&Cp(n),n!==null;case"a":return t&&z("#assign-to").focus(),t!==null;default:return!1}}function Jb(e){return e instanceof HTMLElement?e instanceof HTMLInputElement?e.type!=="checkbox":e.isContentEditable||e.matches("textarea, select"):!1}function Mp(){try{return localStorage.getItem(yc)!=="off"}catch{return!0}}function e0(e){try{e?localStorage.removeItem(yc):localStorage.setItem(yc,"off")}catch{}}function t0(){let e=m("input",{class:"govuk-checkboxes__input",id:"single-keys",type:"checkbox"});e.checked=Mp(),e.addEventListener("change",()=>e0(e.checked));let t=m("label",{class:"govuk-label govuk-checkboxes__label",for:"single-keys"},d("browser-keys-on")),r=m("button",{class:"govuk-button",type:"button"},d("browser-keys-close")),n=Xb.map(([s,i])=>m("div",{class:"govuk-summary-list__row"},m("dt",{class:"govuk-summary-list__key"},m("kbd",{},s)),m("dd",{class:"govuk-summary-list__value"},d(`browser-keys-${i}`)))),o=m("dialog",{class:"candour-dialog","aria-labelledby":"keys-heading"},m("h2",{class:"govuk-heading-m",id:"keys-heading"},d("browser-keys-heading")),m("dl",{class:"govuk-summary-list"},...n),m("div",{class:"govuk-checkboxes govuk-checkboxes--small govuk-form-group"},m("div",{class:"govuk-checkboxes__item"},e,t)),r);return r.addEventListener("click",()=>o.close()),o}var si=60,r0=new Set(["text","changed","title","name"]);function $p(e){let t=e.kind==="report"?{text:Object.values(e.data.answers)}:e.data;return wc(t,!1)}function wc(e,t){return typeof e=="string"?t&&e!==""?[e]:[]:Array.isArray(e)?e.flatMap(r=>wc(r,t)):typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([r,n])=>wc(n,r0.has(r)))}function Kp(e,t){let r=new RegExp(t.trim().split(/\s+/u).map(n0).join("\\s+"),"iu");for(let n of e){let o=r.exec(n);if(!o)continue;let s=o.index+o[0].length;return{before:(o.index>si?"…":"")+n.slice(Math.max(0,o.index-si),o.index),hit:o[0],after:n.slice(s,s+si)+(s+si<n.length?"…":"")}}return null}function n0(e){return e.replace(/[\\^$.*+?()[\]{}|/]/gu,"\\$&")}var bc=200;function Up(e){let t=new xc;Tt(()=>t.forget()),e.append(t.part)}var xc=class{part;words=m("input",{class:"govuk-input govuk-input--width-20",id:"inside",type:"search",autocomplete:"off","aria-describedby":"inside-hint"});stop=m("button",{class:"govuk-button govuk-button--secondary",type:"button",hidden:""},d("browser-inside-stop"));status=m("p",{class:"govuk-body",role:"status"});hits=m("ul",{class:"govuk-list candour-hits"});opened=new Map;stopped=!1;constructor(){let t=m("form",{},m("label",{class:"govuk-label",for:"inside"},d("browser-inside-label")),m("div",{class:"govuk-hint",id:"inside-hint"},d("browser-inside-hint",{most:bc})),m("div",{class:"govuk-form-group"},this.words),m("div",{class:"govuk-button-group"},m("button",{class:"govuk-button",type:"submit"},d("browser-inside-button")),this.stop));st(t,()=>this.run()),this.stop.addEventListener("click",()=>this.stopped=!0);let r=m("summary",{class:"govuk-details__summary"},m("span",{class:"govuk-details__summary-text"},d("browser-inside-heading"))),n=m("div",{class:"govuk-details__text"},t,this.status,this.hits);this.part=m("details",{class:"govuk-details"},r,n)}forget(){this.stopped=!0,this.opened.clear(),this.words.value="",this.hits.replaceChildren(),this.status.textContent=""}async run(){let t=this.words.value.trim();if(t.length<2)throw new le(d("browser-inside-missing"),"inside");this.stopped=!1,this.hits.replaceChildren(),this.stop.hidden=!1;try{await this.lookFor(t)}finally{this.stop.hidden=!0}}async lookFor(t){this.status.textContent=d("browser-inside-starting");let[r,n,o]=[await Bt(),await Vt(),await s0()],[s,i,a]=[0,0,0];for(let l of o){if(this.stopped)break;let f=await this.textsOf(l,r,n);if(this.stopped)break;s+=1;let u=f&&Kp(f,t);f===null&&(a+=1),u&&(i+=1,this.hits.append(i0(l,u))),this.status.textContent=d("browser-inside-progress",{looked:s,all:o.length,found:i})}let c=this.stopped&&s<o.length?"browser-inside-stopped":"browser-inside-done";this.status.textContent=[d(c,{looked:s,found:i}),...a>0?[d("browser-inside-closed",{closed:a})]:[]].join(" ")}async textsOf(t,r,n){let o=this.opened.get(t.case);if(o!==void 0)return o;let s=await o0(t.case,r,n);return this.stopped||this.opened.set(t.case,s),s}};async function o0(e,t,r){try{let n=await Se(`/api/v1/cases/${e}`),o=await mr(e,n,t,r);if("refused"in o||o.opened.warnings.includes("excluded"))return null;let{shared:s,staff:i}=o.opened;return[...s.entries,...i.entries].flatMap(({document:a})=>a?$p(a):[])}catch(n){if(n instanceof et)throw n;return null}}async function s0(){let e=new URLSearchParams(location.search),t=[];for(;t.length<bc;){let r=await Se(`/api/v1/queue?${e}`);if(t.push(...r.cases),r.after===null)break;e.set("after",r.after)}return t.slice(0,bc)}function i0({case:e,reference:t},{before:r,hit:n,after:o}){let s=m("a",{class:"govuk-link",href:`/cases/${e}`},t);return m("li",{},s,m("p",{class:"candour-text"},r,m("mark",{},n),o))}function Np(){let e=document.querySelector("[data-bulk]");Ip(e),e&&Up(z("[data-search-inside]"))}var a0=[6e5,12e4];function Pp(e,t){let r=a0.filter(n=>e<=n).at(-1)??null;return r!==null&&(t===null||r<t)?r:null}var c0=5e3;function Hp(e){let t=Date.now()+e*1e3,r=l0(t),n=null;setInterval(()=>{let o=t-Date.now();if(o<=0)return void pr();let s=Pp(o,n);s===null||r.open||(n=s,document.body.append(r),r.showModal())},c0)}function l0(e){let t=new Date(e).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}),r=m("button",{class:"govuk-button",type:"button"},d("browser-end-read")),n=m("dialog",{class:"candour-dialog",role:"alertdialog","aria-labelledby":"end-heading","aria-describedby":"end-text"},m("h2",{class:"govuk-heading-m",id:"end-heading"},d("browser-end-heading")),m("p",{class:"govuk-body",id:"end-text"},d("browser-end-text",{time:t})),m("div",{class:"govuk-button-group"},r));return r.addEventListener("click",()=>n.close()),n}function Dp(e){let t=e.dataset.service,r=e.dataset.secondFactor==="yes",n=z("#passphrase");z("#show-passphrase").addEventListener("change",o=>{n.type=o.target.checked?"text":"password"}),st(z("#sign-in-form"),async()=>{let o=Dr("account"),s=ei(r),i=lo([Qs(o),Js(n.value),ti(s)]);if(i.length>0)return zt(i);let a=await d0(t,o,Tr(n.value),s);n.value="";let c=a==="liaison"?"/referrals":"/";location.replace(Xs(window,o)===null?c:"/changes")})}async function d0(e,t,r,n){ve(d("browser-working"));let o=await fn({job:"stretch",passphrase:r,salt:Wo(e,t)}),s=qo(o);o.fill(0),ve(d("browser-signing-in"));let i=await Dn("/api/v1/sign-in",{account:t,proof:ce(s.proof),code:n});s.proof.fill(0);let{role:a,root:c,wrap:l}=i,f=await Bs(se(c),s.kek).catch(()=>{throw new le(d("browser-root-unopened"))}),u=se(l),p=kd(u,f);return id(p),await rd(p).catch(()=>{throw new le(d("browser-no-storage"))}),u.fill(0),f.fill(0),a}var f0={account:yf,case:up,changes:hp,enrol:yp,leavers:Ep,referral:Rp,queue:Np,referrals:()=>{},"sign-in":Dp};async function u0(){bp();let e=z("[data-page]");document.body.dataset.account!==void 0&&(Ed(),wp(Number(document.body.dataset.idleMinutes)),Hp(Number(document.body.dataset.endsIn))),ud(),await f0[e.dataset.page]?.(e)}u0().catch(e=>{e instanceof et||(ve(""),zt([{field:null,message:e instanceof $e?e.message:d("browser-unexpected")}]))});
