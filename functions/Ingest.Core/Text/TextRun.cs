namespace Ingest.Core.Text;

/// <summary>
/// A stretch of a <see cref="MappedText"/>. Where it is as long in the text as in the source it stands there letter for letter; otherwise (an entity, a composed letter, folded white space)
/// it maps as a whole.
/// </summary>
/// <param name="Value">Where it begins in the text, in code units; it goes on to the next run.</param>
/// <param name="Source">Where it begins in the source.</param>
/// <param name="Length">How long it is in the source.</param>
internal readonly record struct TextRun(int Value, int Source, int Length);
