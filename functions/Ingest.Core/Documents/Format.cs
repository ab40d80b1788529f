using System.Collections.Immutable;

namespace Ingest.Core.Documents;

/// <summary>A format that is read: one row of the <see cref="FormatTable"/>.</summary>
/// <param name="MediaType">Its media type, lower case.</param>
/// <param name="Aliases">Other media types under which it is uploaded.</param>
/// <param name="Extensions">Its file extensions, lower case, with the dot.</param>
/// <param name="Read">Reads the decoded text.</param>
internal sealed record Format(string MediaType, ImmutableArray<string> Aliases, ImmutableArray<string> Extensions, Func<string, string, ReadResult> Read);
