//! One age file that is being written, and taken away as it grows.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use age::stream::StreamWriter;

use crate::crypto::{CryptoError, Recipient};

/// Where the library writes to, and whence the sealed bytes are taken.
#[derive(Clone, Default)]
struct Outlet(Arc<Mutex<Vec<u8>>>);

impl Outlet {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Outlet {
    fn write(&mut self, sealed: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(sealed);
        Ok(sealed.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An age file in the making.
pub struct Layer {
    writer: StreamWriter<Outlet>,
    outlet: Outlet,
}

impl Layer {
    pub fn new(to: &Recipient) -> Result<Self, CryptoError> {
        let recipients = std::iter::once(to.key() as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| CryptoError::Seal)?;
        let outlet = Outlet::default();
        let writer = encryptor.wrap_output(outlet.clone()).map_err(|_| CryptoError::Seal)?;
        Ok(Layer { writer, outlet })
    }

    /// Seals the next bytes; gives what is ready by now.
    pub fn push(&mut self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.writer.write_all(plaintext).map_err(|_| CryptoError::Seal)?;
        Ok(self.outlet.take())
    }

    /// The last of it.
    pub fn finish(self) -> Result<Vec<u8>, CryptoError> {
        self.writer.finish().map_err(|_| CryptoError::Seal)?;
        Ok(self.outlet.take())
    }
}
