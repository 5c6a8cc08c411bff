//! Tokens → text: the only place that knows the printer.

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{Attribute, File, ImplItem, Item};

use super::doc::unfold;
use super::imports;

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

    /// Returns the items of the file.
    pub(super) fn parsed(self) -> Vec<Item> {
        self.blocks.into_iter().flatten().map(parse).collect()
    }

    /// Returns the text of the items alone, for a file that has attributes of its own.
    pub(super) fn body(self) -> String {
        let bare = Self {
            attributes: TokenStream::new(),
            ..self
        };
        bare.print().0
    }

    /// Returns the text of the file, with the imports that its items need in front, and its items.
    pub(super) fn print(self) -> (String, Vec<Item>) {
        let attrs = Attribute::parse_inner.parse2(self.attributes);
        let attrs =
            attrs.expect("inner attributes are made from literals and fixed text");
        let head = unparse(attrs, Vec::new());
        let imports = imports::needed(self.blocks.iter().flatten());
        let (mut code, mut items) = (String::new(), Vec::new());
        for block in self.blocks {
            if !code.is_empty() {
                code.push('\n');
            }
            for item in block {
                let item = parse(item);
                code.push_str(&print_item(item.clone()));
                items.push(item);
            }
        }
        let parts = [head, imports, code].into_iter().filter(|part| !part.is_empty());
        (parts.collect::<Vec<_>>().join("\n"), items)
    }
}

fn parse(tokens: TokenStream) -> Item {
    let item = syn::parse2(tokens);
    item.expect("each emitted token stream is one item, whatever the model holds")
}

/// Returns the items that tokens of the support code are.
pub(super) fn items(tokens: TokenStream) -> Vec<Item> {
    syn::parse2::<File>(tokens).map(|file| file.items).unwrap_or_default()
}

fn print_item(mut item: Item) -> String {
    if let Item::Impl(item) = &mut item {
        space_out(&mut item.items);
    }
    unparse(Vec::new(), vec![item])
}

fn unparse(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    unfold(prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    }))
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
