//! What one item of a list is called.

/// Returns the singular of a lower-case English word, or `None` where the word does not look like a
/// plural.
///
/// `nodes` is `node`, `identities` is `identity`, `addresses` is `address`; `status` and `data`
/// have none.
pub(crate) fn singular(word: &str) -> Option<String> {
    let stem = |suffix: &str| word.strip_suffix(suffix).filter(|stem| stem.len() > 1);
    if matches!(
        word,
        "series" | "species" | "news" | "alias" | "bias" | "canvas" | "lens"
    ) {
        return None;
    }
    if let Some(irregular) = irregular(word) {
        return Some(irregular.to_owned());
    }
    if let Some(stem) = stem("ies") {
        return Some(format!("{stem}y"));
    }
    for hiss in ["sses", "shes", "ches", "xes", "zzes"] {
        if word.ends_with(hiss) && word.len() > hiss.len() {
            return Some(word[..word.len() - 2].to_owned());
        }
    }
    if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        return None;
    }
    stem("s").map(str::to_owned)
}

fn irregular(word: &str) -> Option<&'static str> {
    Some(match word {
        "children" => "child",
        "people" => "person",
        "indices" => "index",
        "vertices" => "vertex",
        "matrices" => "matrix",
        "statuses" => "status",
        "aliases" => "alias",
        "caches" => "cache",
        "movies" => "movie",
        "cookies" => "cookie",
        _ => return None,
    })
}
