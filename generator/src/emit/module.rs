//! The code of a crate as that of a module of another one.
#![allow(clippy::disallowed_types, reason = "only the value of a literal is asked for")]

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{LitStr, Token};

/// The path of a module from the root of its crate, such as `api::shelf`.
#[derive(Debug, Clone)]
pub struct ModulePath(Vec<Ident>);

impl ModulePath {
    /// Reads a path without `crate::` in front. Returns `None` if it is no path of a module.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let segments = Punctuated::<Ident, Token![::]>::parse_separated_nonempty_with;
        let parser =
            |input: syn::parse::ParseStream<'_>| segments(input, Ident::parse_any);
        let segments: Vec<Ident> = parser.parse_str(path).ok()?.into_iter().collect();
        let is_name = |it: &Ident| syn::parse2::<Ident>(it.to_token_stream()).is_ok();
        segments.iter().all(is_name).then_some(Self(segments))
    }

    /// Returns a source file whose paths from the root of the crate go through the module.
    ///
    /// Comments that document nothing are lost. Examples are shown but not run: they are programs of a crate, and nothing says
    /// by what path they would reach the module, or that they may.
    ///
    /// # Errors
    ///
    /// When the text is no Rust file; the error says where.
    pub fn moved(&self, text: &str) -> Result<String, syn::Error> {
        let tokens: TokenStream = text.parse()?;
        let file = syn::parse2(self.tokens(tokens))?;
        Ok(prettyplease::unparse(&file))
    }

    fn tokens(&self, tokens: TokenStream) -> TokenStream {
        let mut moved = TokenStream::new();
        let mut examples = Examples::default();
        let mut rest = tokens.into_iter().peekable();
        while let Some(token) = rest.next() {
            match token {
                TokenTree::Ident(ident) if ident == "crate" => {
                    let segments = &self.0;
                    let is_path = matches!(rest.peek(), Some(TokenTree::Punct(next)) if next.as_char() == ':');
                    moved.extend(quote!(#ident));
                    if is_path {
                        moved.extend(quote!(#(::#segments)*));
                    }
                }
                TokenTree::Group(group) => {
                    let inside = match doc(&group) {
                        Some(text) => {
                            let text = examples.shown(&self.links(&text));
                            let text = Literal::string(&text);
                            quote!(doc = #text)
                        }
                        None => self.tokens(group.stream()),
                    };
                    moved.extend([TokenTree::from(Group::new(
                        group.delimiter(),
                        inside,
                    ))]);
                }
                other => moved.extend([other]),
            }
        }
        moved
    }

    /// Returns a line of documentation whose links go through the module.
    fn links(&self, text: &str) -> String {
        let path: String = self.0.iter().map(|segment| format!("{segment}::")).collect();
        let mut parts = text.split(ROOT);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let is_link = begins_link(&out);
            out.push_str(ROOT);
            out.push_str(if is_link { &path } else { "" });
            out.push_str(part);
        }
        out
    }
}

/// What a path from the root of the crate begins with.
const ROOT: &str = "crate::";

/// Returns whether the target of a link comes next: `](`, or `[` and a backtick, perhaps with a kind such as `field@`.
fn begins_link(before: &str) -> bool {
    let before = match before.strip_suffix('@') {
        Some(kind) => kind.trim_end_matches(|c: char| c.is_ascii_lowercase()),
        None => before,
    };
    before.ends_with("](") || before.ends_with("[`")
}

/// Returns the text of `[doc = "…"]`.
fn doc(group: &Group) -> Option<String> {
    if group.delimiter() != Delimiter::Bracket {
        return None;
    }
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    match &tokens[..] {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(text)]
            if name == "doc" =>
        {
            let text = syn::parse2::<LitStr>(text.to_token_stream()).ok()?;
            Some(text.value())
        }
        _ => None,
    }
}

/// Where in a block of code documentation is, line by line.
#[derive(Default)]
struct Examples {
    /// The fence that ends the block.
    open: Option<String>,
}

impl Examples {
    /// Returns documentation whose examples are not run.
    fn shown(&mut self, text: &str) -> String {
        let lines = text.split('\n').map(|line| self.line(line));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn line(&mut self, line: &str) -> String {
        let start = line.trim_start();
        let fence: String = start.chars().take_while(|it| *it == '`').collect();
        match &self.open {
            Some(open) if start.trim_end() == open => self.open = None,
            None if fence.len() >= 3 => {
                let info = start[fence.len()..].trim();
                self.open = Some(fence);
                let is_run = |word: &str| {
                    matches!(
                        word,
                        "" | "rust" | "no_run" | "should_panic" | "compile_fail"
                    )
                };
                if info.split(',').map(str::trim).all(is_run) {
                    let margin = &line[..line.len() - start.len()];
                    let fence = self.open.as_deref().unwrap_or_default();
                    return format!("{margin}{fence}ignore");
                }
            }
            _ => {}
        }
        line.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::ModulePath;

    fn moved(text: &str) -> String {
        let path = ModulePath::parse("api::shelf").expect("a path");
        path.moved(text).expect("a file")
    }

    #[test]
    fn paths_go_through_the_module() {
        let text = "use crate::models;\npub(crate) use crate::{a, b};\npub(in crate::runtime) fn f() {}\n\
                    macro_rules! m { () => { $crate::runtime::f() }; }\n";
        let expected = "use crate::api::shelf::models;\npub(crate) use crate::api::shelf::{a, b};\n\
                        pub(in crate::api::shelf::runtime) fn f() {}\n\
                        macro_rules! m {\n    () => {\n        $crate::api::shelf::runtime::f()\n    };\n}\n";
        assert_eq!(moved(text), expected);
    }

    #[test]
    fn links_follow_and_examples_are_shown() {
        let text = "/// A [`Book`](crate::models::Book).\n///\n/// ```no_run\n/// x();\n/// ```\n///\n/// ```text\n/// y\n/// ```\nfn f() {}\n";
        let expected = "/// A [`Book`](crate::api::shelf::models::Book).\n///\n/// ```ignore\n/// x();\n/// ```\n///\n/// ```text\n/// y\n/// ```\nfn f() {}\n";
        assert_eq!(moved(text), expected);
    }

    #[test]
    fn what_is_no_link_stays() {
        let text = "/// Not mycrate::a, crate::b or `crate::c`, but [`crate::d`] and [e](field@crate::E::e).\nfn f() {}\n";
        let expected = "/// Not mycrate::a, crate::b or `crate::c`, but [`crate::api::shelf::d`] and [e](field@crate::api::shelf::E::e).\nfn f() {}\n";
        assert_eq!(moved(text), expected);
    }

    #[test]
    fn only_the_path_of_a_module_is_one() {
        for path in ["", "crate::a", "self", "a::", "a b", "a-b", "super::a", "::a"] {
            assert!(ModulePath::parse(path).is_none(), "{path}");
        }
        assert!(ModulePath::parse("a").is_some());
    }
}
