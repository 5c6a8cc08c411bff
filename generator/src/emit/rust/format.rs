//! Tokens → text: the only place that knows the printer.
//!
//! The printer writes no blank lines of its own. With its feature "verbatim", an empty verbatim item prints as one:
//! [`Source`] puts these between blocks of items and between the items of an `impl`.

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{Attribute, File, ImplItem, Item};

use super::imports;

/// A Rust file in the making: inner attributes, then blocks of items with a blank line between two blocks.
#[derive(Default)]
pub(super) struct Source {
    attributes: TokenStream,
    blocks: Vec<Vec<TokenStream>>,
}

impl Source {
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

    /// Returns the text of the file, with the imports that its items need in front.
    pub(super) fn print(self) -> String {
        let imports = imports::needed(self.blocks.iter().flatten());
        let attrs = Attribute::parse_inner.parse2(self.attributes);
        let attrs = attrs.expect("inner attributes are made from literals and fixed text");
        let mut items = Vec::new();
        for block in imports.into_iter().chain(self.blocks).filter(|block| !block.is_empty()) {
            if !(items.is_empty() && attrs.is_empty()) {
                items.push(Item::Verbatim(TokenStream::new()));
            }
            items.extend(block.into_iter().map(parse));
        }
        prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items })
    }
}

fn parse(tokens: TokenStream) -> Item {
    let item = syn::parse2(tokens);
    let mut item = item.expect("each emitted token stream is one item, whatever the model holds");
    if let Item::Impl(item) = &mut item {
        let members = std::mem::take(&mut item.items);
        for member in members {
            if !item.items.is_empty() {
                item.items.push(ImplItem::Verbatim(TokenStream::new()));
            }
            item.items.push(member);
        }
    }
    item
}
