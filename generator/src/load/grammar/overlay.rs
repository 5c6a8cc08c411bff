//! Overlays: <https://spec.openapis.org/overlay/v1.2.0.html>.

use super::{Kind, Object, object, optional, required};

/// The root of an overlay.
pub(in crate::load) static OVERLAY: Object = object(
    "an overlay",
    &[
        required("overlay", Kind::Text),
        optional("$self", Kind::Text),
        required("info", Kind::Object(&INFO)),
        optional("extends", Kind::Text),
        required("actions", Kind::List(&Kind::Object(&ACTION))),
        optional("components", Kind::Object(&COMPONENTS)),
    ],
);

static INFO: Object = object(
    "an info object",
    &[
        required("title", Kind::Text),
        required("version", Kind::Text),
        optional("description", Kind::Text),
    ],
);

/// An action, or a reference to one of the components that says what it changes.
static ACTION: Object = object(
    "an action",
    &[
        required("target", Kind::Text),
        optional("$ref", Kind::Text),
        optional("description", Kind::Text),
        optional("update", Kind::Any),
        optional("copy", Kind::Text),
        optional("remove", Kind::Flag),
    ],
);

static COMPONENTS: Object = object(
    "the components",
    &[optional("actions", Kind::Map(&Kind::Object(&REUSABLE)))],
);

static REUSABLE: Object = object(
    "a reusable action",
    &[optional("description", Kind::Text), optional("fields", Kind::Object(&FIELDS))],
);

static FIELDS: Object = object(
    "the fields of a reusable action",
    &[
        optional("description", Kind::Text),
        optional("update", Kind::Any),
        optional("copy", Kind::Text),
        optional("remove", Kind::Flag),
    ],
);
