//! The features that conditions of a crate's source name together.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Features that some piece of code stands under, by its own condition and by those of what encloses it.
pub(super) type Together = BTreeSet<String>;

/// Reads a file and those of its modules, and returns what stands together somewhere.
///
/// Conditions of lints and of documentation (`cfg_attr`) are no conditions of code.
pub(super) fn read(file: &Path) -> Result<BTreeSet<Together>> {
    let mut reader = Reader::default();
    reader.file(file, true, &Together::new())?;
    Ok(reader.found)
}

#[derive(Default)]
struct Reader {
    found: BTreeSet<Together>,
    /// Modules of the file at hand that are files of their own.
    modules: Vec<(String, Together)>,
}

impl Reader {
    fn file(&mut self, file: &Path, root: bool, around: &Together) -> Result<()> {
        let text = fs::read_to_string(file)
            .with_context(|| format!("cannot read {}", file.display()))?;
        let tokens: TokenStream =
            text.parse().map_err(|error| anyhow!("{}: {error}", file.display()))?;
        self.tokens(tokens, around);
        let folder =
            if root { file.with_file_name("") } else { file.with_extension("") };
        for (name, around) in std::mem::take(&mut self.modules) {
            self.file(&folder.join(name + ".rs"), false, &around)?;
        }
        Ok(())
    }

    /// Reads a list of items, statements, fields or arms.
    fn tokens(&mut self, tokens: TokenStream, around: &Together) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mut inner = around.clone();
        // What the conditions before an item name, until its end.
        let mut held = inner.clone();
        let mut generics = Generics::default();
        for (at, token) in tokens.iter().enumerate() {
            let before =
                |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at));
            match token {
                TokenTree::Group(group) => {
                    let attribute = before(1).is_some_and(|token| punct(token, '#'));
                    let of_all = before(1).is_some_and(|token| punct(token, '!'))
                        && before(2).is_some_and(|token| punct(token, '#'));
                    let expression = before(1).is_some_and(|token| punct(token, '!'))
                        && before(2).is_some_and(|token| ident(token, "cfg"));
                    if attribute || of_all {
                        if let Some(named) = condition(group.stream()) {
                            held.extend(named);
                            self.found.insert(held.clone());
                        }
                        if of_all {
                            inner.clone_from(&held);
                        }
                    } else if expression {
                        let named = features(group.stream());
                        self.found.insert(held.union(&named).cloned().collect());
                    } else {
                        self.tokens(group.stream(), &held);
                        if group.delimiter() == Delimiter::Brace {
                            held.clone_from(&inner);
                            generics = Generics::default();
                        }
                    }
                }
                TokenTree::Punct(mark) if mark.as_char() == ';' => {
                    if let (Some(TokenTree::Ident(name)), Some(word)) =
                        (before(1), before(2))
                        && ident(word, "mod")
                    {
                        self.modules.push((name.to_string(), held));
                    }
                    held = inner.clone();
                    generics = Generics::default();
                }
                TokenTree::Punct(mark) if mark.as_char() == ',' && !generics.open() => {
                    held.clone_from(&inner);
                }
                token => generics.read(token, before(1)),
            }
        }
    }
}

/// Whether a comma is one of generics or of bounds, and so no end of what a condition stands before. Where that cannot be told,
/// the condition holds for too much, which costs a check and hides nothing.
#[derive(Default)]
struct Generics {
    angles: usize,
    bounds: bool,
}

impl Generics {
    fn open(&self) -> bool {
        self.angles > 0 || self.bounds
    }

    fn read(&mut self, token: &TokenTree, before: Option<&TokenTree>) {
        let arrow = before.is_some_and(|token| punct(token, '-') || punct(token, '='));
        if punct(token, '<') {
            self.angles += 1;
        } else if punct(token, '>') && !arrow {
            self.angles = self.angles.saturating_sub(1);
        } else if ident(token, "where") {
            self.bounds = true;
        }
    }
}

/// Returns the features that an attribute names, if it is a condition.
fn condition(attribute: TokenStream) -> Option<Together> {
    let mut tokens = attribute.into_iter();
    if !ident(&tokens.next()?, "cfg") {
        return None;
    }
    Some(features(tokens.collect()))
}

/// Returns each `x` of `feature = "x"`.
fn features(condition: TokenStream) -> Together {
    let tokens: Vec<_> = condition.into_iter().collect();
    let inner = tokens.iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(features(group.stream())),
        _ => None,
    });
    let mut named: Together = inner.flatten().collect();
    for three in tokens.windows(3) {
        if let [word, mark, TokenTree::Literal(text)] = three
            && ident(word, "feature")
            && punct(mark, '=')
        {
            named.insert(text.to_string().trim_matches('"').to_owned());
        }
    }
    named
}

fn punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}
