//! A function → calls of it, with each kind of value that its arguments take.

use super::super::listing::{Item, Listing, split};
use super::super::types::Names;
use super::given::Given;

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

/// Returns calls of a function: as many as it takes to give each argument all that it takes. Each comes with the
/// conversions that it makes use of.
pub(super) fn codes(
    listing: &Listing,
    names: &Names<'_>,
    item: &Item,
) -> Vec<(String, Vec<usize>)> {
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
    let given: Vec<Given> = types.map(|ty| Given::of(listing, names, ty)).collect();
    let name = item.path.rsplit("::").next().unwrap_or_default();
    let called = match receiver {
        Some(_) => format!("this.{name}"),
        None => format!("<{own}>::{name}"),
    };
    let ways = given.iter().map(|given| given.values.len()).max().unwrap_or(1).max(1);
    let call =
        |way| call(names, &signature, (receiver.as_deref(), &called), &given, way);
    (0..ways).map(call).collect()
}

/// Returns one call, with the values that the arguments take in one way.
fn call(
    names: &Names<'_>,
    signature: &Signature<'_>,
    (receiver, called): (Option<&str>, &str),
    given: &[Given],
    way: usize,
) -> (String, Vec<usize>) {
    let mut generics: Vec<String> = inherited(names.own());
    let declared = split(signature.generics.trim_matches(['<', '>'])).into_iter();
    generics.extend(declared.filter(|it| *it != "M").map(str::to_owned));
    let mut taken: Vec<String> =
        receiver.iter().map(|ty| format!("this: {ty}")).collect();
    let mut needs = Vec::new();
    for (index, given) in given.iter().enumerate() {
        let ty = match given.values.get(way % given.values.len().max(1)) {
            Some(value) => {
                needs.extend(value.needs);
                value.ty.clone()
            }
            None => {
                generics.push(format!("T{index}: {}", given.bound));
                format!("T{index}")
            }
        };
        taken.push(format!("a{index}: {ty}"));
    }
    let passed: Vec<String> = (0..given.len()).map(|at| format!("a{at}")).collect();
    let or_nothing = |text: &str, around: &dyn Fn(&str) -> String| {
        if text.is_empty() { String::new() } else { around(text) }
    };
    let returned =
        or_nothing(signature.returned, &|ty| format!(" -> {}", names.write(ty)));
    let bounds =
        or_nothing(signature.bounds, &|it| format!(" where {}", names.write(it)));
    let generics = or_nothing(&generics.join(", "), &|it| format!("<{it}>"));
    let (taken, passed) = (taken.join(", "), passed.join(", "));
    let code =
        format!("fn u${generics}({taken}){returned}{bounds} {{ {called}({passed}) }}");
    (code, needs)
}

/// Returns the lifetimes of a type.
fn inherited(own: &str) -> Vec<String> {
    let lifetimes = own.split_once('<').map(|(_, rest)| rest.trim_end_matches('>'));
    lifetimes.map(split).unwrap_or_default().into_iter().map(str::to_owned).collect()
}
