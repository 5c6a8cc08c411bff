//! What the features of modules turn on.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, codes, nearest};
use crate::emit::rust::dependencies;
use crate::settings::{ModulesSettings, Reference};

/// The features and libraries that there are.
pub(super) struct Known<'a> {
    features: BTreeSet<String>,
    /// Each with whether it is optional.
    libraries: Vec<(&'a str, bool)>,
}

impl<'a> Known<'a> {
    pub(super) fn new(generated: &BTreeSet<&str>, written: &'a ModulesSettings) -> Self {
        let mut features: BTreeSet<String> =
            generated.iter().map(|name| (*name).to_owned()).collect();
        features.extend(written.list.iter().map(super::feature));
        features.extend(written.features.iter().map(|it| it.name.name.clone()));
        let own = written.dependencies.iter().map(|(name, _)| (&*name.name, true));
        let mut libraries: Vec<(&str, bool)> = dependencies().collect();
        libraries.extend(own);
        Self { features, libraries }
    }

    /// Reports what is not there, and libraries that nothing turns on.
    pub(super) fn check(
        &self,
        written: &ModulesSettings,
        diagnostics: &mut Diagnostics,
    ) {
        let of_modules = written.list.iter();
        let of_modules = of_modules.map(|it| (super::feature(it), &it.enables));
        let others = written.features.iter();
        let others = others.map(|it| (it.name.name.clone(), &it.enables));
        let mut on = BTreeSet::new();
        for (feature, enables) in of_modules.chain(others) {
            for reference in enables {
                on.extend(reference.name.strip_prefix("dep:"));
                diagnostics.extend(self.fault(&feature, reference));
            }
        }
        for module in &written.shared {
            for reference in &module.enables {
                on.extend(reference.name.strip_prefix("dep:"));
                // It is the same for all users, unless one of them is what is turned on.
                let users =
                    module.with.iter().map(|user| super::shared::feature(&user.name));
                let mut faults = users.filter_map(|user| self.fault(&user, reference));
                diagnostics.extend(faults.next());
            }
        }
        for (library, _) in &written.dependencies {
            diagnostics.extend(misfit(library, &on));
        }
    }

    fn fault(&self, feature: &str, reference: &Reference) -> Option<Diagnostic> {
        let text = reference.name.as_str();
        if text == feature {
            let message = format!("the feature `{feature}` turns itself on");
            return Some(reference.fault_of(codes::MODULE, message));
        }
        let (library, is_optional) =
            match (text.strip_prefix("dep:"), text.split_once('/')) {
                (Some(library), _) => (library, true),
                (None, Some((library, _))) => match library.strip_suffix('?') {
                    Some(library) => (library, true),
                    None => (library, false),
                },
                (None, None) => return self.unknown_feature(feature, reference),
            };
        let found = self.libraries.iter().filter(|(name, _)| *name == library);
        let found: Vec<bool> = found.map(|(_, optional)| *optional).collect();
        if found.is_empty() {
            let message = format!(
                "`{feature}` turns on `{text}`, and there is no library `{library}`"
            );
            let near = nearest(library, self.libraries.iter().map(|(name, _)| *name));
            let help = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add `{library}` to `[modules.dependencies]`"),
            };
            return Some(reference.fault_of(codes::MODULE, message).help(help));
        }
        if is_optional && found.iter().all(|optional| !optional) {
            let message = format!(
                "`{feature}` turns on `{text}`, and the crate always has `{library}`"
            );
            let help = match text.split_once('/') {
                Some((_, of)) => format!("write `{library}/{of}`"),
                None => "remove it from the list".to_owned(),
            };
            return Some(reference.fault_of(codes::MODULE, message).help(help));
        }
        None
    }

    fn unknown_feature(&self, feature: &str, named: &Reference) -> Option<Diagnostic> {
        let name = &named.name;
        if self.features.contains(name) {
            return None;
        }
        let message =
            format!("`{feature}` turns on `{name}`, and the crate has no such feature");
        let is_library = self.libraries.iter().any(|(library, _)| library == name);
        let near = nearest(name, self.features.iter().map(String::as_str));
        let help = match near {
            _ if is_library => format!("a library is turned on by `dep:{name}`"),
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                let known: Vec<&str> =
                    self.features.iter().map(String::as_str).collect();
                format!("the features are {}", known.join(", "))
            }
        };
        Some(named.fault_of(codes::MODULE, message).help(help))
    }
}

/// Says why a library is not to be in `[modules.dependencies]`, if so. `on` are those that a feature turns on.
fn misfit(library: &Reference, on: &BTreeSet<&str>) -> Option<Diagnostic> {
    let name = &library.name;
    if let Some((_, optional)) = dependencies().find(|(known, _)| known == name) {
        let message = format!("every crate depends on `{name}`");
        let help = match optional {
            true => format!("remove it here; `dep:{name}` turns it on"),
            false => format!("remove it here; `{name}/FEATURE` turns on more of it"),
        };
        return Some(library.fault_of(codes::MODULE, message).help(help));
    }
    if on.contains(name.as_str()) {
        return None;
    }
    let message = format!("no feature turns on `{name}`");
    let help =
        format!("add `dep:{name}` to the features of a module, or remove it here");
    Some(library.fault_of(codes::MODULE, message).help(help))
}
