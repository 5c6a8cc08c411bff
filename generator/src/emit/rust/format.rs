//! Tokens → text: the only place that knows the printer.

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{Attribute, File, ImplItem, Item, parse_quote};

use super::agree::agrees;
use super::doc::unfold;
use super::imports;

/// A Rust file in the making: inner attributes, then blocks of items with a blank line between two
/// blocks.
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
        let attrs = Attribute::parse_inner.parse2(self.attributes);
        let attrs =
            attrs.expect("inner attributes are made from literals and fixed text");
        let mut code = String::new();
        for block in self.blocks {
            code.push('\n');
            for item in block {
                print_item(parse(item), &mut code);
            }
        }
        let head = unparse(attrs, Vec::new());
        let parts =
            [head, imports::needed(&code), code.get(1..).unwrap_or_default().to_owned()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    }
}

fn parse(tokens: TokenStream) -> Item {
    let item = syn::parse2(tokens);
    item.expect("each emitted token stream is one item, whatever the model holds")
}

/// Prints an item, marked for rustfmt to leave alone where it would print it otherwise.
fn print_item(mut item: Item, out: &mut String) {
    if let Item::Impl(item) = &mut item {
        space_out(&mut item.items);
    }
    let mut file = File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    };
    let mut text = unfold(prettyplease::unparse(&file));
    if !agrees(&text) {
        file.items.iter_mut().for_each(skip);
        text = unfold(prettyplease::unparse(&file));
    }
    out.push_str(&text);
}

fn skip(item: &mut Item) {
    let settled = match item {
        Item::Impl(whole) => skip_members(whole),
        _ => false,
    };
    if !settled {
        skip_item(item);
    }
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

/// Marks the functions of an `impl` that rustfmt would print otherwise. Returns whether that
/// settles it.
fn skip_members(whole: &mut syn::ItemImpl) -> bool {
    let mut shell = whole.clone();
    shell.items.clear();
    if !agrees(&unparse(Vec::new(), vec![Item::Impl(shell.clone())])) {
        return false;
    }
    for member in &mut whole.items {
        shell.items = vec![member.clone()];
        let text = unparse(Vec::new(), vec![Item::Impl(shell.clone())]);
        if let ImplItem::Fn(function) = member
            && !agrees(&text)
        {
            function.attrs.push(parse_quote!(#[rustfmt::skip]));
        }
    }
    true
}

fn skip_item(item: &mut Item) {
    let attrs = match item {
        Item::Const(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Mod(item) => &mut item.attrs,
        Item::Static(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Type(item) => &mut item.attrs,
        Item::Use(item) => &mut item.attrs,
        // rustfmt does not look into a macro.
        _ => return,
    };
    attrs.push(parse_quote!(#[rustfmt::skip]));
}
