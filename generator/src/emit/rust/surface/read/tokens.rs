//! Tokens as people write them.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Returns types and generics as people write them.
pub(in crate::emit::rust::surface) fn print(tokens: &impl ToTokens) -> String {
    let mut text = String::new();
    print_into(tokens.to_token_stream(), &mut text);
    text
}

fn print_into(tokens: TokenStream, text: &mut String) {
    // Whether a word would run into the one before; whether the mark before goes on.
    let (mut is_word, mut joint) = (false, None);
    for tree in tokens {
        let word = matches!(tree, TokenTree::Ident(_) | TokenTree::Literal(_));
        let begins = |mark: char| matches!(mark, '\'' | '&');
        let opens = word
            || matches!(&tree, TokenTree::Punct(mark) if begins(mark.as_char()) && is_word);
        if is_word && opens {
            text.push(' ');
        }
        let before = joint.take();
        match tree {
            TokenTree::Punct(mark) => {
                let is_joint = mark.spacing() == Spacing::Joint;
                match (mark.as_char(), before) {
                    (',', _) => text.push_str(", "),
                    ('=', None) if !is_joint => text.push_str(" = "),
                    ('-', None) if is_joint => text.push_str(" -"),
                    ('>', Some('-')) => text.push_str("> "),
                    ('+', _) => text.push_str(" + "),
                    (':', None) if !is_joint => text.push_str(": "),
                    (mark, _) => text.push(mark),
                }
                joint = is_joint.then(|| mark.as_char());
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                print_into(group.stream(), text);
                text.push_str(close);
            }
            other => _ = write!(text, "{other}"),
        }
        is_word = word;
    }
}

/// Returns types without the modules that they are in: a listing is read by people who know them. Those of the HTTP
/// library are told from our own.
pub(in crate::emit::rust::surface) fn bare(text: &str) -> String {
    if !text.contains("::") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("::") {
        let (before, after) = (&rest[..at], &rest[at + 2..]);
        let is_word = |ch: char| ch.is_alphanumeric() || ch == '_';
        let start = before.trim_end_matches(is_word).len();
        let word = &before[start..];
        // A parameter of a type, and what has types of the same names.
        if matches!(word, "reqwest" | "Self") {
            out.push_str(&rest[..at + 2]);
        } else {
            out.push_str(&before[..start]);
        }
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{bare, print};

    #[test]
    fn tokens_become_what_people_write() {
        for (tokens, text) in [
            (
                quote!(impl IntoIterator<Item = impl Into<models::A>>),
                "impl IntoIterator<Item = impl Into<models::A>>",
            ),
            (
                quote!(Fn(reqwest::B) -> reqwest::B + Send + 'static),
                "Fn(reqwest::B) -> reqwest::B + Send + 'static",
            ),
            (quote!(Result<Option<&'h str>, ()>), "Result<Option<&'h str>, ()>"),
            (quote!(&'static runtime::Scheme), "&'static runtime::Scheme"),
            (quote!(where F: Clone), "where F: Clone"),
        ] {
            assert_eq!(print(&tokens), text);
        }
    }

    #[test]
    fn modules_are_left_out() {
        assert_eq!(bare("::std::result::Result<models::A, B>"), "Result<A, B>");
        assert_eq!(bare("Fn(reqwest::B) -> Self::C"), "Fn(reqwest::B) -> Self::C");
    }
}
