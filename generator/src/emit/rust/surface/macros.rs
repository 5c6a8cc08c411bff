//! What the macros of the support code expand to, read from their own source: what they add to a type is public, too.
//!
//! This is as much of `macro_rules!` as those macros use.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser};
use syn::{Item, Token};

use crate::emit::rust::{format, imports, runtime_files};

/// A macro's rules: what each takes, and what it becomes.
type Rules = Vec<(TokenStream, TokenStream)>;

thread_local! {
    // Tokens stay in their thread.
    static MACROS: BTreeMap<String, Rules> = definitions();
}

/// Returns the items that a call of a macro stands for, calls of other macros among them. One that is unknown adds
/// nothing.
pub(super) fn expand(name: &str, input: TokenStream) -> Vec<Item> {
    MACROS.with(|macros| {
        let rules = macros.get(name).into_iter().flatten();
        let mut expanded = rules.filter_map(|(pattern, body)| {
            let whole = |input: ParseStream<'_>| bind(pattern.clone(), input);
            let bound = whole.parse2(input.clone()).ok()?;
            Some(transcribe(body.clone(), &bound))
        });
        expanded.next().map(format::items).unwrap_or_default()
    })
}

/// Reads the macros of the support code.
fn definitions() -> BTreeMap<String, Rules> {
    let mut macros = BTreeMap::new();
    let files = runtime_files::files(true);
    for (_, text) in files.filter(|(path, _)| path.ends_with("/macros.rs")) {
        let file = syn::parse_file(text);
        for item in file.map(|file| file.items).unwrap_or_default() {
            if let Item::Macro(item) = item
                && let Some(name) = item.ident
            {
                macros.insert(name.to_string(), rules(item.mac.tokens));
            }
        }
    }
    macros
}

fn rules(tokens: TokenStream) -> Rules {
    let groups = tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    let groups: Vec<TokenStream> = groups.collect();
    groups.chunks_exact(2).map(|rule| (rule[0].clone(), rule[1].clone())).collect()
}

/// What the names of a rule stand for.
type Bound = BTreeMap<String, Tokens>;

#[derive(Clone)]
enum Tokens {
    One(TokenStream),
    /// One for each time that a repetition was met.
    Each(Vec<Bound>),
}

/// Reads all that a pattern takes.
fn bind(pattern: TokenStream, input: ParseStream<'_>) -> syn::Result<Bound> {
    let mut bound = Bound::new();
    let mut pattern = pattern.into_iter().peekable();
    while let Some(token) = pattern.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '$' => match pattern.next() {
                Some(TokenTree::Group(group)) => {
                    let separator = pattern.next_if(|next| !is_operator(next));
                    let operator = pattern.next();
                    let many =
                        operator.is_some_and(|operator| operator.to_string() != "?");
                    let each = repeat(&group.stream(), separator, many, input)?;
                    for name in names(group.stream()) {
                        bound.insert(name, Tokens::Each(each.clone()));
                    }
                }
                Some(name) => {
                    // The colon.
                    pattern.next();
                    let kind = pattern.next().map(|kind| kind.to_string());
                    let tokens = fragment(&kind.unwrap_or_default(), input)?;
                    bound.insert(name.to_string(), Tokens::One(tokens));
                }
                None => {}
            },
            TokenTree::Group(wanted) => {
                let found: proc_macro2::Group = input.parse()?;
                let inner = |input: ParseStream<'_>| bind(wanted.stream(), input);
                bound.extend(inner.parse2(found.stream())?);
            }
            wanted => {
                let found: TokenTree = input.parse()?;
                if found.to_string() != wanted.to_string() {
                    return Err(input.error("another token"));
                }
            }
        }
    }
    Ok(bound)
}

fn is_operator(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(mark) if matches!(mark.as_char(), '*' | '+' | '?'))
}

fn repeat(
    pattern: &TokenStream,
    separator: Option<TokenTree>,
    many: bool,
    input: ParseStream<'_>,
) -> syn::Result<Vec<Bound>> {
    let mut each = Vec::new();
    while !input.is_empty() {
        if bind(pattern.clone(), &input.fork()).is_err() {
            break;
        }
        each.push(bind(pattern.clone(), input)?);
        let Some(separator) = &separator else { if many { continue } else { break } };
        let next = input.fork().parse::<TokenTree>();
        if !next.is_ok_and(|next| next.to_string() == separator.to_string()) {
            break;
        }
        input.parse::<TokenTree>()?;
    }
    Ok(each)
}

fn fragment(kind: &str, input: ParseStream<'_>) -> syn::Result<TokenStream> {
    Ok(match kind {
        "ident" => {
            let name: Ident = input.parse()?;
            quote!(#name)
        }
        "ty" => {
            let ty: syn::Type = input.parse()?;
            quote!(#ty)
        }
        "literal" => {
            let sign: Option<Token![-]> = input.parse()?;
            let literal: syn::Lit = input.parse()?;
            quote!(#sign #literal)
        }
        "pat" => {
            let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
            quote!(#pat)
        }
        _ => {
            let expr: syn::Expr = input.parse()?;
            quote!(#expr)
        }
    })
}

/// Returns the names that a pattern binds, or that a body uses.
fn names(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_name = false;
    for token in tokens {
        match &token {
            TokenTree::Group(group) => found.extend(names(group.stream())),
            TokenTree::Ident(name) if is_name => found.push(name.to_string()),
            _ => {}
        }
        is_name = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '$');
    }
    found
}

/// Returns a body with what its names stand for.
fn transcribe(body: TokenStream, bound: &Bound) -> TokenStream {
    let mut out = TokenStream::new();
    let mut body = body.into_iter().peekable();
    while let Some(token) = body.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '$' => match body.next() {
                Some(TokenTree::Group(group)) => {
                    let separator = body.next_if(|next| !is_operator(next));
                    body.next();
                    let used = names(group.stream());
                    let each = used.iter().find_map(|name| match bound.get(name) {
                        Some(Tokens::Each(each)) => Some(each.as_slice()),
                        _ => None,
                    });
                    for (index, own) in each.unwrap_or_default().iter().enumerate() {
                        let mut inner = bound.clone();
                        inner.extend(own.clone());
                        out.extend(separator.clone().filter(|_| index > 0));
                        out.extend(transcribe(group.stream(), &inner));
                    }
                }
                // `$crate`, or a name.
                Some(name) => match bound.get(&name.to_string()) {
                    Some(Tokens::One(tokens)) => out.extend(tokens.clone()),
                    _ => out.extend([name]),
                },
                None => {}
            },
            TokenTree::Group(group) => {
                let inner = transcribe(group.stream(), bound);
                out.extend(imports::grouped(group.delimiter(), inner));
            }
            other => out.extend([other]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use quote::{ToTokens as _, quote};

    use super::*;

    fn heads(name: &str, input: TokenStream) -> Vec<String> {
        let items = expand(name, input).into_iter();
        let heads = items.map(|item| match item {
            Item::Impl(item) => {
                let of = item.trait_.map(|(of, _)| of.to_token_stream().to_string());
                let of = of.map(|of| of.replace(' ', "")).unwrap_or_default();
                format!("{of} for {}", item.self_ty.to_token_stream())
            }
            other => other.to_token_stream().to_string().replace(' ', ""),
        });
        heads.collect()
    }

    #[test]
    fn a_call_is_what_its_rule_makes_of_it() {
        let serde = ["::serde::Serialize for A", "::serde::Deserialize<'de> for A"];
        assert_eq!(heads("serde_impls", quote!(A)), serde);
        let table = heads("string_enum", quote!(A { B => "b", C => "c" }));
        let expected = [
            " for A",
            "::std::convert::From<&str> for A",
            "crate::runtime::json::string_enum!(A);",
        ];
        assert_eq!(table, expected);
        let arms =
            quote!(A, (), A::B(body) => json(200, &body) as "x", A::C => empty(204));
        assert_eq!(heads("mock", arms), ["crate::runtime::testing::Mockable for A"]);
        let send =
            quote!(A, send, "", parse, E, [(200, 200), (2, 3)], runtime::S, stream);
        assert_eq!(heads("streamed", send), [" for A"]);
    }

    #[test]
    fn every_macro_is_known() {
        let known: Vec<String> = MACROS.with(|macros| macros.keys().cloned().collect());
        for name in ["int_enum", "mock", "paged", "serde_impls", "streamed"] {
            assert!(known.iter().any(|it| it == name), "{name}: {known:?}");
        }
        assert!(expand("nobody", quote!(A)).is_empty());
    }
}
