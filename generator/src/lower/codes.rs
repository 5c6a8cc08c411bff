//! The codes of what lowering has to say: `E` stops the run, `W` does not, and `N` asks for nothing.

/// A reference leads nowhere, or to something else than what is asked for there.
pub(crate) const DANGLING: &str = "E0601";
/// Schemas refer to each other in a circle and nothing else.
pub(crate) const ALIAS_CYCLE: &str = "E0602";
/// The `allOf` of a schema leads back to it.
pub(crate) const ALL_OF_CYCLE: &str = "E0603";
/// There are more fields than the limit.
pub(crate) const TOO_MANY_FIELDS: &str = "E0605";
/// More lists and maps than the limit are within each other.
pub(crate) const LISTS_TOO_DEEP: &str = "E0606";
/// More types than the limit follow on a type, each held by the one before.
pub(crate) const TYPES_TOO_DEEP: &str = "E0607";

/// A schema has no counterpart in the model; its values are kept as JSON.
pub(crate) const KEPT_AS_JSON: &str = "W0601";
/// An `enum` says something twice, or values that its `type` forbids.
pub(crate) const ODD_ENUM: &str = "W0602";
/// Parts of an `allOf` contradict each other.
pub(crate) const CONTRADICTION: &str = "W0605";
/// `required` names a property that is not there.
pub(crate) const UNKNOWN_REQUIRED: &str = "W0606";
/// A `default` does not fit its type.
pub(crate) const UNFIT_DEFAULT: &str = "W0607";
/// `type` is no type of OpenAPI 3.0.
pub(crate) const UNKNOWN_TYPE: &str = "W0608";
/// A schema that stands on its own and in a union under several tags loses its tag when it stands
/// on its own.
pub(crate) const LOST_TAG: &str = "W0609";
/// Keywords that constrain values and are left to the server.
pub(crate) const UNCHECKED: &str = "W0610";
/// Two alternatives of a union have the same keys, so nothing tells them apart.
pub(crate) const ALIKE: &str = "W0631";
/// An `anyOf` has more alternatives than are held against each other.
pub(crate) const MANY: &str = "W0632";

/// A value is taken for a secret, and nothing marks it as one.
pub(crate) const TAKEN_FOR_SECRET: &str = "N0620";

/// A status that is none.
pub(crate) const BAD_STATUS: &str = "E0701";
/// A header has a name that no header can have.
pub(crate) const HEADER_NAME: &str = "E0703";
/// A body is marked as a secret, and no object of the crate could hide it.
pub(crate) const SHOWN_SECRET: &str = "E0720";
/// A parameter is there twice.
pub(crate) const PARAM_TWICE: &str = "E0704";
/// `x-sdk-paging` does not fit the operation.
pub(crate) const PAGING: &str = "E0705";
/// A reference of an operation leads nowhere.
pub(crate) const OPERATION_DANGLING: &str = "E0706";
/// A parameter is the whole query, and something else is a part of it.
pub(crate) const WHOLE_QUERY: &str = "E0708";
/// Two operations have the same `operationId`.
pub(crate) const SAME_ID: &str = "E0707";

/// A parameter that OpenAPI says is to be ignored.
pub(crate) const IGNORED_HEADER: &str = "W0701";
/// A path and its parameters do not agree.
pub(crate) const PATH_PARAM: &str = "W0703";
/// A response or status that the SDK does not use.
pub(crate) const UNUSED_RESPONSE: &str = "W0705";
/// A security scheme that is named and not defined, or of a kind that the SDK does not know.
pub(crate) const SCHEME: &str = "W0706";
/// A part of an operation that the SDK does not use.
pub(crate) const UNUSED_PART: &str = "W0707";
/// An operation with several tags belongs to the first.
pub(crate) const SEVERAL_TAGS: &str = "W0708";
/// Links between operations, which a client has no use for.
pub(crate) const LINKS: &str = "N0701";
/// A path has a fragment, which no request carries.
pub(crate) const FRAGMENT: &str = "N0702";
/// The `parent` of a tag is no tag, or leads back to it.
pub(crate) const TAG_PARENT: &str = "W0710";
/// A body of a kind that is passed through as text or bytes.
pub(crate) const OPAQUE_BODY: &str = "W0709";

/// A name chosen in the settings cannot be used.
pub(crate) const UNUSABLE_NAME: &str = "E0801";
/// A name gave way in a collision.
pub(crate) const NAME_COLLISION: &str = "W0801";
/// A name chosen in the settings is used by nothing.
pub(crate) const UNUSED_NAME: &str = "W0802";
