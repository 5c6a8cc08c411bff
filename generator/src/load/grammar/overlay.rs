//! Overlays: <https://spec.openapis.org/overlay/v1.0.0.html>.

use super::{Kind, Object, object, optional, required};

/// The root of an overlay.
pub(in crate::load) static OVERLAY: Object = object(
    "an overlay",
    &[
        required("overlay", Kind::Text),
        required("info", Kind::Object(&INFO)),
        optional("extends", Kind::Text),
        required("actions", Kind::List(&Kind::Object(&ACTION))),
    ],
);

static INFO: Object = object(
    "an info object",
    &[required("title", Kind::Text), required("version", Kind::Text)],
);

static ACTION: Object = Object {
    one_of: &["update", "remove"],
    ..object(
        "an action",
        &[
            required("target", Kind::Text),
            optional("description", Kind::Text),
            optional("update", Kind::Any),
            optional("remove", Kind::Flag),
        ],
    )
};
