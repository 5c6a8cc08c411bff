//! Every code that a message can carry: `E` for errors, `W` for warnings. A code never changes its
//! meaning, and the number of one that is gone is not used again.

// E01xx: the text does not parse.

/// The text is not well-formed JSON or YAML.
pub const SYNTAX: &str = "E0101";
/// The document is empty, or not an object.
pub const NOT_AN_OBJECT: &str = "E0102";
/// A key is given twice in one object.
pub const DUPLICATE_KEY: &str = "E0103";
/// The document is nested deeper than the limit.
pub const TOO_DEEP: &str = "E0104";
/// A YAML stream holds more than one document.
pub const SEVERAL_DOCUMENTS: &str = "E0105";
/// YAML says something that JSON has no word for, such as `.nan`, a tag or a list as a key.
pub const NOT_JSON: &str = "E0106";
/// YAML aliases expand to more than the limit.
pub const ALIAS_EXPANSION: &str = "E0107";
/// The document is larger than the limit.
pub const TOO_LARGE: &str = "E0108";
/// The document holds more values than the limit.
pub const TOO_MANY: &str = "E0109";
/// Keys are so long, and so many values are below them, that the ways to all values are too much.
pub const LONG_KEYS: &str = "E0110";
/// A text that is read as Markdown is longer than the limit.
pub const LONG_TEXT: &str = "E0111";

// E02xx: the text parses, but is not an OpenAPI document of a version that is supported.

/// The version of OpenAPI is missing or not supported.
pub const VERSION: &str = "E0201";
/// A value has the wrong type, or is not one of the values allowed.
pub const WRONG_VALUE: &str = "E0202";
/// A required key is missing.
pub const MISSING_KEY: &str = "E0203";
/// A key is misspelt, or is not of the form that is needed.
pub const UNKNOWN_KEY: &str = "E0204";
/// The typed form of the document could not be made.
pub const UNREADABLE: &str = "E0205";
/// A media type holds what no header can hold.
pub const BAD_MEDIA_TYPE: &str = "E0206";
/// A key looks like one of the generator's own, and is none.
pub const UNKNOWN_OWN_KEY: &str = "E0220";
/// A key of the generator's own stands where it has no meaning.
pub const MISPLACED_OWN_KEY: &str = "E0221";
/// A key has no meaning where it stands, and is ignored.
pub const IGNORED_KEY: &str = "W0201";
/// A key beside `$ref` is ignored.
pub const REFERENCE_SIBLING: &str = "W0202";
/// A key is part of OpenAPI, but the generator makes nothing of it.
pub const UNUSED_KEY: &str = "W0203";
/// `null` stands where a text should, and counts as no value.
pub const NULL: &str = "W0204";
/// A key of OpenAPI 3.1 in a document that says 3.0 is read as 3.1 means it.
pub const NEWER: &str = "W0205";
/// A required key is missing, and has only one value that it could have.
pub const MENDED: &str = "W0206";
/// A keyword constrains values, or tells more of them than the model has, and is left to the server.
pub const LEFT_TO_SERVER: &str = "W0207";
/// An `enum` without values, which counts as none.
pub const EMPTY_ENUM: &str = "W0208";
/// A key of `content` is no media type.
pub const ODD_MEDIA_TYPE: &str = "W0209";
/// A slip that can mean one thing only, and is read as that.
pub const SLIP: &str = "W0210";

// E03xx: references.

/// A reference leads out of the document.
pub const REMOTE_REFERENCE: &str = "E0301";
/// The target of a reference does not exist.
pub const DANGLING_REFERENCE: &str = "E0302";
/// A reference points at a thing of another kind.
pub const WRONG_REFERENCE: &str = "E0303";
/// References, or `allOf`, go round in a loop.
pub const REFERENCE_LOOP: &str = "E0304";
/// More references, or parts of `allOf`, than the limit lead to what a thing is.
pub const REFERENCE_CHAIN: &str = "E0305";

// E04xx: the overlay.

/// The overlay is not of the form that the Overlay Specification gives it.
pub const OVERLAY: &str = "E0401";
/// A target is not a JSONPath (RFC 9535).
pub const OVERLAY_TARGET: &str = "E0402";
/// A target matches nothing in the document.
pub const OVERLAY_NO_MATCH: &str = "E0403";
/// An action does not say why it is there.
pub const OVERLAY_REASON: &str = "E0404";
/// An action does not fit what its target matches.
pub const OVERLAY_MISFIT: &str = "E0405";
/// The overlay says that it is for another document.
pub const OVERLAY_EXTENDS: &str = "W0401";

// E05xx: the settings.

/// The settings are not well-formed TOML.
pub const SETTINGS_SYNTAX: &str = "E0501";
/// The settings have no such key.
pub const SETTINGS_KEY: &str = "E0502";
/// A setting has the wrong type, or a value that cannot be used.
pub const SETTINGS_VALUE: &str = "E0503";
/// An allowance in `[skip]` names nothing that is there.
pub const SKIP_UNKNOWN: &str = "E0504";
/// An allowance in `[skip]` is not needed: what it names can be generated.
pub const SKIP_UNNEEDED: &str = "E0505";
/// A hand-written module that cannot be part of the crate.
pub const MODULE: &str = "E0506";
/// An operation or schema is left out, as `[skip]` allows.
pub const SKIPPED: &str = "W0501";
/// A fault costs a part of the document, as the settings have it read leniently.
pub const LOST: &str = "W0502";
/// There are more operations and types than the limit.
pub const TOO_MANY_NAMES: &str = "E0802";

// E09xx: what is made of the document.

/// More would be made of the document than the limit.
pub const TOO_MUCH_OUTPUT: &str = "E0901";

// E06xx: how alternatives are told apart.

/// A discriminator maps a value to a schema that does not exist.
pub const MAPPING_TARGET: &str = "E0604";

/// A discriminator cannot be used; the union is told by shape.
pub const NO_TAG: &str = "W0603";

/// A discriminator maps a value to a schema that is not among the alternatives.
pub const MAPPING_MEMBER: &str = "W0604";
