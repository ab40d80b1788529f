namespace Ingest.Core.Text;

/// <summary>Appends what a stretch of a source says in the form of its format. The same stretch always gives the same text, so that the text need not be kept: it can be read again.</summary>
/// <param name="builder">Takes the text up.</param>
/// <param name="source">The document.</param>
/// <param name="start">Where the stretch begins.</param>
/// <param name="end">Where it ends.</param>
internal delegate void TextForm(MappedTextBuilder builder, string source, int start, int end);
