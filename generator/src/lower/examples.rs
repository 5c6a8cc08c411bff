//! The programs that the crate carries, once its features are known.

use crate::diagnostic::{Diagnostic, Diagnostics, File, Place, codes};
use crate::emit::rust::OPTIONS;
use crate::model::{Example, Examples, FeatureName, Group, Modules};
use crate::settings::Settings;
use crate::source::Pointer;

/// Returns the programs of the settings. One that needs a feature that the crate does not have is
/// an error, as cargo would refuse the crate.
pub(super) fn examples(
    settings: &Settings,
    groups: &[Group],
    modules: &Modules,
    diagnostics: &mut Diagnostics,
) -> Examples {
    let mut known = vec!["default", "full"];
    known.extend(OPTIONS.map(|(name, ..)| name));
    known.extend(groups.iter().map(|group| group.feature.as_str()));
    known.extend(modules.list.iter().map(|module| module.feature.as_str()));
    known.extend(modules.features.keys().map(FeatureName::as_str));
    let mut programs = Vec::new();
    for example in &settings.examples {
        for name in
            example.features.iter().filter(|name| !known.contains(&name.as_str()))
        {
            let file = &example.file;
            let message = format!(
                "the example `{file}` needs `{name}`, and there is no such feature"
            );
            let fault =
                Diagnostic::error(codes::SETTINGS_VALUE, &Pointer::root(), message)
                    .help(format!("the features are {}", known.join(", ")));
            let place = Place::Span(example.span.clone());
            diagnostics.push(fault.file(File::Settings).place(place));
        }
        programs.push(Example {
            name: example.name().to_owned(),
            summary: example.summary().unwrap_or_default().to_owned(),
            features: example.features.clone(),
            text: example.text.clone(),
        });
    }
    Examples {
        programs,
        dependencies: settings.example_dependencies.clone(),
    }
}
