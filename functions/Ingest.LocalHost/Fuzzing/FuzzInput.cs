namespace Ingest.LocalHost.Fuzzing;

/// <summary>A hostile document.</summary>
/// <param name="Name">File name; its extension chooses the reader.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record FuzzInput(string Name, byte[] Bytes);

/// <summary>One way of making hostile documents: a row of the <see cref="GeneratorTable"/>.</summary>
/// <param name="Name">Stable name, as reports show it.</param>
/// <param name="Make">Makes a document; equal dice make equal bytes.</param>
internal sealed record FuzzGenerator(string Name, Func<FuzzDice, FuzzInput> Make);
