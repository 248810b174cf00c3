//! SQLite with nothing around it: statements prepared once, values bound by reference. The floor must not pay for a
//! query builder.

use std::ffi::{CStr, CString};
use std::path::Path;
use std::ptr::null_mut;

use libsqlite3_sys as ffi;

pub enum Value<'a> {
    Text(&'a str),
    Bytes(&'a [u8]),
    Number(i64),
}

/// A connection, for one thread. It stays open until the process ends.
pub struct Connection(*mut ffi::sqlite3);

/// A prepared statement of a connection that outlives it.
pub struct Statement(*mut ffi::sqlite3_stmt);

impl Connection {
    pub fn open(path: &Path) -> Self {
        let path = CString::new(path.to_str().unwrap()).unwrap();
        let mut connection = null_mut();
        // SAFETY: the path ends with a zero, and the handle is checked before it is used.
        let code = unsafe { ffi::sqlite3_open(path.as_ptr(), &mut connection) };
        assert_eq!(code, ffi::SQLITE_OK);
        Connection(connection)
    }

    /// Runs statements without values.
    pub fn execute(&self, sql: &str) {
        let sql = CString::new(sql).unwrap();
        // SAFETY: an open connection and a text that ends with a zero; no callback, no message asked for.
        let code = unsafe { ffi::sqlite3_exec(self.0, sql.as_ptr(), None, null_mut(), null_mut()) };
        assert_eq!(code, ffi::SQLITE_OK, "{sql:?}");
    }

    pub fn prepare(&self, sql: &str) -> Statement {
        let text = CString::new(sql).unwrap();
        let mut statement = null_mut();
        // SAFETY: as above; -1 says that the text ends with a zero.
        let code = unsafe { ffi::sqlite3_prepare_v2(self.0, text.as_ptr(), -1, &mut statement, null_mut()) };
        assert_eq!(code, ffi::SQLITE_OK, "{sql}");
        Statement(statement)
    }
}

impl Statement {
    /// Runs it with these values, and gives each row to `row` as text, by column.
    pub fn run(&self, values: &[Value<'_>], mut row: impl FnMut(&dyn Fn(i32) -> String)) {
        for (place, value) in (1..).zip(values) {
            self.bind(place, value);
        }
        loop {
            // SAFETY: a prepared statement; what was bound lives until the end of this function.
            match unsafe { ffi::sqlite3_step(self.0) } {
                ffi::SQLITE_ROW => row(&|column| self.text(column)),
                ffi::SQLITE_DONE => break,
                code => panic!("SQLite answered {code}"),
            }
        }
        // SAFETY: leaves the statement without a row and without values that may now go.
        unsafe {
            ffi::sqlite3_reset(self.0);
            ffi::sqlite3_clear_bindings(self.0);
        }
    }

    fn bind(&self, place: i32, value: &Value<'_>) {
        let length = |bytes: &[u8]| i32::try_from(bytes.len()).unwrap();
        // SAFETY: pointer and length are those of a slice that the caller of `run` keeps alive meanwhile.
        let code = unsafe {
            match value {
                Value::Text(text) => {
                    let (start, length) = (text.as_ptr().cast(), length(text.as_bytes()));
                    ffi::sqlite3_bind_text(self.0, place, start, length, ffi::SQLITE_STATIC())
                }
                Value::Bytes(bytes) => {
                    let (start, length) = (bytes.as_ptr().cast(), length(bytes));
                    ffi::sqlite3_bind_blob(self.0, place, start, length, ffi::SQLITE_STATIC())
                }
                Value::Number(number) => ffi::sqlite3_bind_int64(self.0, place, *number),
            }
        };
        assert_eq!(code, ffi::SQLITE_OK);
    }

    fn text(&self, column: i32) -> String {
        // SAFETY: called with a row at hand; the text is copied before the next step.
        let text = unsafe { ffi::sqlite3_column_text(self.0, column) };
        if text.is_null() {
            return String::new();
        }
        // SAFETY: SQLite ends its texts with a zero.
        unsafe { CStr::from_ptr(text.cast()) }.to_string_lossy().into_owned()
    }
}
