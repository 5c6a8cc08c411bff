//! A listing → one use of each of its items, as code of users has it.
//!
//! Each use is a line of its own, and depends on nothing but its item: types are written out, with aliases followed, so that
//! a type that is another one now does not compile.

mod call;
mod given;

use super::listing::{Item, Listing};
use super::types::{CRATE, Names};

/// A use of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The item's place in the listing.
    pub item: usize,
    /// The conversions that it makes use of besides, which are items, too.
    pub needs: Vec<usize>,
    /// One line of Rust that declares something by a name of its own: `$` stands where a number makes it one.
    pub code: String,
}

/// Returns the uses of all items: some are used in several ways, and features by the manifest of the program.
#[must_use]
pub fn of(listing: &Listing) -> Vec<Use> {
    let all = listing.items.iter().enumerate();
    let uses = all.flat_map(|(index, item)| {
        let codes = codes(listing, item).into_iter();
        codes.map(move |(code, needs)| Use { item: index, needs, code })
    });
    uses.collect()
}

fn codes(listing: &Listing, item: &Item) -> Vec<(String, Vec<usize>)> {
    // That a body is that of an error follows from the calls, and nobody but the support code makes use of it.
    if item.path.starts_with("ApiBody for ") {
        return Vec::new();
    }
    // What is there in a browser alone cannot be tried here.
    if listing.gates(item).iter().any(|gate| is_elsewhere(gate)) {
        return Vec::new();
    }
    let path = format!("{CRATE}::{}", item.path);
    // A type is in its module, a member in that of its type.
    let is_type = matches!(item.kind.as_str(), "type" | "static" | "struct" | "enum");
    let names = Names::of(listing, if is_type { &item.path } else { item.owner() });
    let ty = || names.write(&item.rest);
    let codes = match item.kind.as_str() {
        "mod" | "use" => vec![format!("mod u$ {{ use {path}; }}")],
        "static" => vec![format!("fn u$() -> &'static {} {{ &{path} }}", ty())],
        "struct" => {
            // A pattern tells a struct from an enum.
            let generics = &item.rest;
            vec![format!(
                "fn u${generics}(v: &{path}{generics}) {{ let {path} {{ .. }} = v; }}"
            )]
        }
        "enum" => vec![format!("mod u$ {{ use {path}::*; }}")],
        "type" => vec![alias(&names, item, &path)],
        "field" => {
            let (own, name) = (names.own(), last(item));
            let body = format!("v.{name} = x; &v.{name}");
            vec![format!("fn u$(v: &mut {own}, x: {0}) -> &{0} {{ {body} }}", ty())]
        }
        "variant" => vec![variant(&names, item, &path)],
        "fn" => return call::codes(listing, &names, item),
        "impl" => implementation(listing, item),
        _ => Vec::new(),
    };
    codes.into_iter().map(|code| (code, Vec::new())).collect()
}

/// Returns whether a condition holds in no native program.
pub(super) fn is_elsewhere(gate: &str) -> bool {
    gate.replace("not(target_arch = \"wasm32\")", "").contains("wasm32")
}

fn last(item: &Item) -> &str {
    item.path.rsplit("::").next().unwrap_or_default()
}

/// Returns the use of another name for a type, or of a call, which is one and comes to something.
fn alias(names: &Names<'_>, item: &Item, path: &str) -> String {
    let call = item.rest.strip_prefix("OperationCall<");
    let given = call.map(|rest| super::listing::split(&rest[..rest.len() - 1]));
    if let Some([_, value, error]) = given.as_deref() {
        let result = format!(
            "::std::result::Result<{}, {CRATE}::Error<{}>>",
            names.write(value),
            names.write(error)
        );
        return format!("async fn u$(v: {path}) -> {result} {{ v.await }}");
    }
    format!("fn u$(v: {path}) -> {} {{ v }}", names.write(&item.rest))
}

fn variant(names: &Names<'_>, item: &Item, path: &str) -> String {
    let own = names.own();
    let held = item.rest.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
    let Some(held) = held else {
        return format!(
            "fn u$(v: &{own}) -> bool {{ let _: {own} = {path}; match v {{ {path} => true, _ => false }} }}"
        );
    };
    let types: Vec<String> =
        super::listing::split(held).into_iter().map(|ty| names.write(ty)).collect();
    let each = |of: &dyn Fn(usize, &str) -> String| {
        let parts = types.iter().enumerate().map(|(index, ty)| of(index, ty));
        parts.collect::<Vec<_>>().join(", ")
    };
    let taken = each(&|index, ty| format!("x{index}: {ty}"));
    let given = each(&|index, _| format!("x{index}"));
    let read = each(&|index, _| format!("y{index}"));
    let types = each(&|_, ty| ty.to_owned());
    format!(
        "fn u$(v: {own}, {taken}) -> ::std::option::Option<({types},)> \
         {{ let _: {own} = {path}({given}); \
         match v {{ {path}({read}) => ::std::option::Option::Some(({read},)), _ => ::std::option::Option::None }} }}"
    )
}

/// Returns the uses of a trait that a type has.
fn implementation(listing: &Listing, item: &Item) -> Vec<String> {
    let Some((name, owner)) = item.path.split_once(" for ") else { return Vec::new() };
    // The names are those of the module of the type.
    let names = Names::of(listing, owner);
    let generics = listing.named(owner).map_or("", |it| it.rest.as_str());
    let lifetimes = if generics.starts_with('<') { "<'_>" } else { "" };
    let own = format!("{CRATE}::{owner}{lifetimes}");
    if let Some(from) = name.strip_prefix("From<").and_then(|it| it.strip_suffix('>')) {
        let from = names.write(from);
        return vec![format!("fn u$(x: {from}) -> {own} {{ <{own}>::from(x) }}")];
    }
    if name == "FromStr" {
        let result =
            format!("::std::result::Result<{own}, {}>", names.write(&item.rest));
        return vec![format!("fn u$(x: &str) -> {result} {{ x.parse::<{own}>() }}")];
    }
    let bound = match name {
        "Deserialize<'de>" => "for<'de> ::serde::Deserialize<'de>".to_owned(),
        // The root has a client of that name, too.
        "AsRef<Client>" => format!("::std::convert::AsRef<{CRATE}::runtime::Client>"),
        _ => names.write(name),
    };
    vec![format!("fn u$() {{ fn is<T: {bound}>() {{}} is::<{own}>() }}")]
}
