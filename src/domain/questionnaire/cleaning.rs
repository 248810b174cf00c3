//! What is taken out of text before anything else looks at it.

/// Line ends become `\n`; other control characters and those that reorder text on the screen are left out, since
/// they let a text look like another one. Everything else stays as it was typed.
pub fn clean_lines(typed: &str) -> String {
    let mut clean = String::with_capacity(typed.len());
    let mut characters = typed.chars().peekable();
    while let Some(character) = characters.next() {
        if character == '\r' {
            clean.push('\n');
            if characters.peek() == Some(&'\n') {
                characters.next();
            }
        } else if matches!(character, '\n' | '\t') || !is_left_out(character) {
            clean.push(character);
        }
    }
    clean
}

/// The same for a field of one line: line ends and tabs, which its widget cannot hold, become spaces.
pub(super) fn clean_line(typed: &str) -> String {
    let mut clean = String::with_capacity(typed.len());
    clean.extend(typed.chars().filter_map(|character| match character {
        '\r' | '\n' | '\t' => Some(' '),
        character if is_left_out(character) => None,
        character => Some(character),
    }));
    clean
}

fn is_left_out(character: char) -> bool {
    let reorders = matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    reorders || character.is_control()
}
