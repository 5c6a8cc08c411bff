//! Tokens → text: no other file of the back end knows the printer.

mod declared;
mod literal;
mod parts;
mod place;
mod script;
mod shape;
mod stencil;
mod stencils;
mod vocabulary;

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{Attribute, File, ImplItem, Item};

use super::doc::unfold;
use super::imports::Imports;
use super::surface::Seen;
pub(super) use script::{Script, Token};
pub(super) use stencils::Stencils;

/// A Rust file in the making: inner attributes, then blocks of items with a blank line between two
/// blocks.
#[derive(Default)]
pub(super) struct RustFile {
    attributes: TokenStream,
    blocks: Vec<Vec<TokenStream>>,
}

impl RustFile {
    /// Adds inner attributes, module documentation for example.
    pub(super) fn inner(&mut self, attributes: TokenStream) {
        self.attributes.extend(attributes);
    }

    /// Adds one item, set off by blank lines.
    pub(super) fn item(&mut self, item: TokenStream) {
        self.blocks.push(vec![item]);
    }

    /// Adds items that stand together.
    pub(super) fn block(&mut self, items: Vec<TokenStream>) {
        self.blocks.push(items);
    }

    /// Returns what the items of the file declare.
    pub(super) fn declared(self, stencils: &Stencils) -> Vec<Seen> {
        let mut seen = Vec::new();
        for item in self.blocks.into_iter().flatten() {
            let script = Script::of(item);
            match declared::of(stencils, &script) {
                Some(declared) => seen.extend(declared),
                None => seen.extend(Seen::all(&parsed(&script))),
            }
        }
        seen
    }

    /// Returns the text of the items alone, for a file that has attributes of its own.
    pub(super) fn body(self, stencils: &Stencils) -> String {
        let bare = Self {
            attributes: TokenStream::new(),
            ..self
        };
        bare.print(stencils).0
    }

    /// Returns the text of the file, with the imports that its items need in front, and what it declares.
    pub(super) fn print(self, stencils: &Stencils) -> (String, Vec<Seen>) {
        let attrs = Attribute::parse_inner.parse2(self.attributes);
        let attrs =
            attrs.expect("inner attributes are made from literals and fixed text");
        let head = if attrs.is_empty() {
            String::new()
        } else {
            unfold(unparse(attrs, Vec::new()))
        };
        let (mut code, mut seen) = (String::new(), Vec::new());
        let mut imports = Imports::default();
        for block in self.blocks {
            if !code.is_empty() {
                code.push('\n');
            }
            for item in block {
                let script = Script::of(item);
                imports.add(&script);
                print(&script, stencils, &mut code, &mut seen);
            }
        }
        let imports = imports.print();
        let parts = [head, imports, code].into_iter().filter(|part| !part.is_empty());
        (parts.collect::<Vec<_>>().join("\n"), seen)
    }
}

/// Prints an item from stencils, or as a whole where no stencil fits.
fn print(script: &Script, stencils: &Stencils, code: &mut String, seen: &mut Vec<Seen>) {
    let before = (code.len(), seen.len());
    if parts::print(stencils, script, code, seen).is_none() {
        code.truncate(before.0);
        seen.truncate(before.1);
        let (printed, declared) = whole(script);
        code.push_str(&printed);
        seen.extend(declared);
    }
}

/// Returns what an item is printed as, and what it declares.
fn whole(script: &Script) -> (String, Vec<Seen>) {
    let items = parsed(script);
    let seen = Seen::all(&items);
    (items.into_iter().map(print_item).map(unfold).collect(), seen)
}

fn parsed(script: &Script) -> Vec<Item> {
    let items = items_of(&script.source(script.whole()));
    items.expect("each emitted token stream is one item, whatever the model holds")
}

/// Returns the items that tokens of the support code are.
pub(super) fn items(tokens: TokenStream) -> Vec<Item> {
    syn::parse2::<File>(tokens).map(|file| file.items).unwrap_or_default()
}

/// Returns the items that the text of tokens is.
fn items_of(source: &str) -> Option<Vec<Item>> {
    syn::parse_str::<File>(source).map(|file| file.items).ok()
}

fn print_item(mut item: Item) -> String {
    if let Item::Impl(item) = &mut item {
        space_out(&mut item.items);
    }
    unparse(Vec::new(), vec![item])
}

/// Returns code whose comments are still folded.
fn unparse(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    })
}

/// Puts blank lines between functions: an empty verbatim item prints as one.
fn space_out(members: &mut Vec<ImplItem>) {
    for member in std::mem::take(members) {
        if !members.is_empty() {
            members.push(ImplItem::Verbatim(TokenStream::new()));
        }
        members.push(member);
    }
}
