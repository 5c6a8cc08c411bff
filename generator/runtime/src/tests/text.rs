//! Searching short texts.

use crate::runtime::text::{
    before, cut, cut_part, find, find_part, integer, join, same,
};

#[test]
fn the_first_of_several_characters_is_found() {
    assert_eq!(find("https://host/?q", b"?/"), Some(6));
    assert_eq!(find("ä?", b"?"), Some(2));
    assert_eq!(find("", b"?"), None);
    assert_eq!(find("host", b"?/"), None);
}

#[test]
fn a_part_is_found_up_to_the_end() {
    assert_eq!(find_part("https://", "://"), Some(5));
    assert_eq!(find_part("a:/b://", "://"), Some(4));
    assert_eq!(find_part("https:/", "://"), None);
    assert_eq!(find_part("//", "://"), None);
}

#[test]
fn a_text_is_cut_at_the_first_place() {
    assert_eq!(cut("a=b=c", b"="), Some(("a", "b=c")));
    assert_eq!(cut("ü=ö", b"="), Some(("ü", "ö")));
    assert_eq!(cut("a", b"="), None);
    assert_eq!(cut_part("Sun, 06, Nov", ", "), Some(("Sun", "06, Nov")));
    assert_eq!(before("text/html; charset", b";"), "text/html");
    assert_eq!(before("text/html", b";"), "text/html");
}

#[test]
fn an_integer_has_64_bits() {
    assert_eq!(integer("18446744073709551615"), Some(u64::MAX));
    assert_eq!(integer("18446744073709551616"), None);
    assert_eq!(integer("-1"), None);
    assert_eq!(integer(""), None);
}

#[test]
fn texts_are_joined_and_compared() {
    let texts = ["".to_owned(), "a".to_owned(), "".to_owned()];
    assert_eq!(join(&texts, ", "), ", a, ");
    assert_eq!(join(&[], ", "), "");
    assert!(same("NeXt", "next") && !same("next", "text"));
}
