//! The reporter's own notes, as a file to keep.
