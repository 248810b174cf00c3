//! Codes as people type them.

use candour::crypto::Token;

use crate::support::reporter::ANONYMOUS;
use crate::support::spawn_app;

#[test]
fn any_spacing_capitals_hyphens_and_numbers_will_do() {
    let service = spawn_app();
    let code = service.reporter().report(&ANONYMOUS).code;
    let words: Vec<&str> = code.split(' ').collect();
    let numbered: Vec<String> = words.iter().zip(1..).map(|(word, n)| format!("{n}. {word}")).collect();
    for typed in [
        code.to_uppercase(),
        words.join("-"),
        words.join("\r\n"),
        format!("  {}  ", words.join(",  ")),
        numbered.join("\n"),
        words.join("\u{a0}"),
    ] {
        let page = service.reporter().track(&typed).expect(200);
        assert!(page.text().contains("How it stands"), "{typed:?}");
    }
}

#[test]
fn each_mistake_has_its_own_sentence_and_keeps_what_was_typed() {
    let service = spawn_app();
    let code = service.reporter().report(&ANONYMOUS).code;
    let words: Vec<&str> = code.split(' ').collect();
    let eleven = words[..11].join(" ");
    let mut turned = words.clone();
    turned.rotate_left(1);
    // One turn in sixteen makes another good code.
    while Token::read(&turned.join(" ")).is_ok() {
        turned.rotate_left(1);
    }
    for (typed, sentence) in [
        (String::new(), "Enter the twelve words of your code"),
        (" - ".to_owned(), "Enter the twelve words of your code"),
        (
            format!("retrun {}", words[1..].join(" ")),
            "'retrun' is not a word from a code. Did you mean 'return'?",
        ),
        (
            format!("qqqqqqqq {eleven}"),
            "'qqqqqqqq' is not a word from a code. Look at it again on your paper.",
        ),
        (eleven.clone(), "Your code has twelve words, and there are 11 here"),
        (format!("{code} zoo"), "Your code has twelve words, and there are 13 here"),
        (turned.join(" "), "Each word exists, but they do not go together."),
    ] {
        let page = service.reporter().track(&typed).expect(422);
        assert!(page.text().contains(sentence), "{typed:?} is not told: {sentence}");
        assert!(page.text().contains(typed.trim()), "{typed:?} was lost");
        assert!(!page.text().contains("How it stands"));
    }
}

#[test]
fn a_good_code_of_no_case_learns_nothing_else() {
    let service = spawn_app();
    let none = Token::from_entropy([9; 16]).words().join(" ");
    let empty = service.reporter().track(&none).expect(422);
    service.reporter().report(&ANONYMOUS);
    let beside_a_case = service.reporter().track(&none).expect(422);
    assert_eq!(empty.in_full(), beside_a_case.in_full());
    assert!(empty.text().contains("No case is followed with this code."));
}

#[test]
fn asking_with_a_wrong_code_leaves_no_trace() {
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    let before = service.counts();
    for typed in
        [Token::from_entropy([9; 16]).words().join(" "), "zoo".repeat(5_000), "\0\u{202e}".to_owned()]
    {
        service.reporter().track(&typed).expect(422);
    }
    assert_eq!(service.counts(), before);
}
