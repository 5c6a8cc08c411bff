//! Where references lead.

use ory_sdk_generator::source::{FILES, Pointer, percent_decoded};
use serde_json::Value;

/// Returns the place of the tree that a reference leads to, which stands at `from`; `None` for an anchor or a file that the
/// document does not have. `main` is the name of the document's own file.
#[must_use]
pub fn target(reference: &str, from: &Pointer, main: &str) -> Option<Pointer> {
    let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let within = percent_decoded(fragment)?;
    if !within.is_empty() && !within.starts_with('/') {
        return None;
    }
    let mut tokens = from.tokens();
    let here = tokens.next().filter(|first| first == FILES).and_then(|_| tokens.next());
    let file = match (file, here) {
        ("", here) => here.map(|here| here.into_owned()),
        (file, here) => {
            let folder = here.as_deref().and_then(|here| here.rsplit_once('/'));
            let path = joined(folder.map_or("", |(folder, _)| folder), file);
            (path != main).then_some(path)
        }
    };
    let root = match file {
        Some(file) => Pointer::root().child(FILES).child(file),
        None => Pointer::root(),
    };
    Some(Pointer::parse(&format!("{root}{within}")))
}

/// Returns the schema that the value of a mapping names: by its bare name, or by reference.
pub(super) fn mapped(
    value: &str,
    from: &Pointer,
    tree: &Value,
    main: &str,
) -> Option<Pointer> {
    let component = Pointer::parse("/components/schemas").child(value);
    let is_name = tree.pointer(component.as_str()).is_some();
    if is_name { Some(component) } else { target(value, from, main) }
}

/// Returns a path that is relative to a folder, without its dots.
fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> =
        folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_leads_from_its_own_file() {
        let root = Pointer::parse("/components/schemas/a");
        let beside = Pointer::parse("/x-sdk-files/parts~1a.yaml/b");
        let leads = |reference: &str, from: &Pointer| {
            target(reference, from, "main.yaml").map(|to| to.as_str().to_owned())
        };
        assert_eq!(leads("#/a%20b", &root).as_deref(), Some("/a b"));
        assert_eq!(
            leads("#/c", &beside).as_deref(),
            Some("/x-sdk-files/parts~1a.yaml/c")
        );
        assert_eq!(
            leads("b.yaml#/c", &beside).as_deref(),
            Some("/x-sdk-files/parts~1b.yaml/c")
        );
        assert_eq!(leads("../main.yaml#/c", &beside).as_deref(), Some("/c"));
        assert_eq!(
            leads("./parts/b.yaml", &root).as_deref(),
            Some("/x-sdk-files/parts~1b.yaml")
        );
        assert_eq!(leads("#anchor", &root), None);
    }
}
