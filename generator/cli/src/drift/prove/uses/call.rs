//! A function → calls of it, with each kind of value that its arguments take.

use super::super::listing::{Item, Listing, split};
use super::super::types::{CRATE, Names};

/// A signature, as a listing says it.
struct Signature<'i> {
    generics: &'i str,
    arguments: Vec<&'i str>,
    returned: &'i str,
    bounds: &'i str,
}

impl<'i> Signature<'i> {
    fn read(text: &'i str) -> Option<Self> {
        let open = text.find('(')?;
        let close = closing(&text[open..])? + open;
        let (rest, bounds) = match text[close + 1..].split_once(" where ") {
            Some((rest, bounds)) => (rest, bounds),
            None => (&text[close + 1..], ""),
        };
        Some(Self {
            generics: text[..open].trim(),
            arguments: split(&text[open + 1..close]),
            returned: rest.trim().trim_start_matches("-> "),
            bounds,
        })
    }
}

/// Returns where the bracket closes that a text begins with.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, ch)| {
        match ch {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

/// Returns calls of a function: as many as it takes to give each argument all that it takes.
pub(super) fn codes(listing: &Listing, names: &Names<'_>, item: &Item) -> Vec<String> {
    let Some(signature) = Signature::read(&item.rest) else { return Vec::new() };
    let own = names.own();
    let receiver = match signature.arguments.first() {
        Some(&"self") => Some(own.to_owned()),
        Some(&"&self") => Some(format!("&{own}")),
        Some(&"&mut self") => Some(format!("&mut {own}")),
        _ => None,
    };
    let arguments = signature.arguments.iter().skip(usize::from(receiver.is_some()));
    let types = arguments.filter_map(|it| Some(it.split_once(": ")?.1));
    let given: Vec<Given> = types.map(|ty| given(listing, names, ty)).collect();
    let ways = given.iter().map(|given| given.types.len()).max().unwrap_or(1).max(1);
    let name = item.path.rsplit("::").next().unwrap_or_default();
    let called = match receiver {
        Some(_) => format!("this.{name}"),
        None => format!("<{own}>::{name}"),
    };
    let call = |way: usize| {
        let mut generics: Vec<String> = inherited(own);
        let own_generics = signature.generics.trim_matches(['<', '>']);
        let declared = split(own_generics).into_iter().filter(|it| *it != "M");
        generics.extend(declared.map(str::to_owned));
        let mut taken: Vec<String> =
            receiver.iter().map(|ty| format!("this: {ty}")).collect();
        for (index, given) in given.iter().enumerate() {
            let ty = match given.types.get(way % given.types.len().max(1)) {
                Some(ty) => ty.clone(),
                None => {
                    generics.push(format!("T{index}: {}", given.bound));
                    format!("T{index}")
                }
            };
            taken.push(format!("a{index}: {ty}"));
        }
        let passed: Vec<String> = (0..given.len()).map(|at| format!("a{at}")).collect();
        let returned = match signature.returned {
            "" => String::new(),
            ty => format!(" -> {}", names.write(ty)),
        };
        let bounds = match signature.bounds {
            "" => String::new(),
            bounds => format!(" where {}", names.write(bounds)),
        };
        let generics = match generics.is_empty() {
            true => String::new(),
            false => format!("<{}>", generics.join(", ")),
        };
        let (taken, passed) = (taken.join(", "), passed.join(", "));
        format!("fn u${generics}({taken}){returned}{bounds} {{ {called}({passed}) }}")
    };
    (0..ways).map(call).collect()
}

/// Returns the lifetimes of a type.
fn inherited(own: &str) -> Vec<String> {
    let lifetimes = own.split_once('<').map(|(_, rest)| rest.trim_end_matches('>'));
    lifetimes.map(split).unwrap_or_default().into_iter().map(str::to_owned).collect()
}

/// What callers give for an argument.
struct Given {
    /// The types; none where there are too many to name.
    types: Vec<String>,
    /// What all of them have then.
    bound: String,
}

fn given(listing: &Listing, names: &Names<'_>, ty: &str) -> Given {
    let write = |ty: &str| names.write(ty);
    let types = match wrapped(ty) {
        Some(("Into", inner)) => match inner.strip_prefix("Option<") {
            Some(value) => {
                let value = write(&value[..value.len() - 1]);
                vec![value.clone(), option(&value)]
            }
            None => converted(listing, names, inner),
        },
        Some(("IntoOption", inner)) => {
            let mut all = converted(listing, names, inner);
            all.extend(all.clone().iter().map(|ty| option(ty)));
            all
        }
        Some(("IntoIterator", inner)) => {
            let item = inner.strip_prefix("Item = ").unwrap_or(inner);
            match item.strip_prefix("impl Into<") {
                Some(item) => lists(&converted(listing, names, &item[..item.len() - 1])),
                None => lists(&[write(item)]),
            }
        }
        Some(("IntoItems", item)) => with_options(lists(&[write(item)])),
        Some(("IntoList", item)) => {
            with_options(lists(&converted(listing, names, item)))
        }
        Some(_) => Vec::new(),
        None => vec![write(ty)],
    };
    Given {
        types,
        // No model is a trait, whatever its name.
        bound: Names::of(&Listing::default(), "").write(ty.trim_start_matches("impl ")),
    }
}

/// Returns the trait of an `impl Trait<T, M>`, and the `T`, where it is one of those that convert.
fn wrapped(ty: &str) -> Option<(&str, &str)> {
    let (name, rest) = match ty.strip_prefix("impl ")?.split_once('<') {
        Some((name, rest)) => (name, rest.strip_suffix('>').unwrap_or(rest)),
        None => return Some(("", ty)),
    };
    let known = ["Into", "IntoOption", "IntoIterator", "IntoItems", "IntoList"];
    let rest = rest.strip_suffix(", M").unwrap_or(rest);
    Some((if known.contains(&name) { name } else { "" }, rest))
}

/// Returns the types that become a type: itself, and one that converts.
fn converted(listing: &Listing, names: &Names<'_>, ty: &str) -> Vec<String> {
    let written = names.write(ty);
    let other = match written.as_str() {
        "::std::string::String" => Some("&str".to_owned()),
        "::sdk::Json" | "::sdk::runtime::Value" => Some("bool".to_owned()),
        path => {
            let path = path.strip_prefix(CRATE).and_then(|it| it.strip_prefix("::"));
            path.and_then(|path| from(listing, names, path))
        }
    };
    std::iter::once(written).chain(other).collect()
}

/// Returns a type that a model can be made from.
fn from(listing: &Listing, names: &Names<'_>, path: &str) -> Option<String> {
    let end = format!("> for {path}");
    let made = listing.items.iter().filter(|item| item.kind == "impl");
    let mut made =
        made.filter_map(|it| it.path.strip_prefix("From<")?.strip_suffix(&end));
    made.next().map(|ty| names.write(ty))
}

fn option(ty: &str) -> String {
    format!("::std::option::Option<{ty}>")
}

/// Returns lists of items that are given in several ways.
fn lists(items: &[String]) -> Vec<String> {
    let vectors = items.iter().map(|item| format!("::std::vec::Vec<{item}>"));
    vectors.chain(items.last().map(|item| format!("[{item}; 2]"))).collect()
}

fn with_options(mut lists: Vec<String>) -> Vec<String> {
    lists.extend(lists.first().map(|list| option(list)));
    lists
}
