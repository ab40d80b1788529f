namespace Ingest.Architecture.Tests.Infra;

/// <summary>A fact that needs the Bicep compiler; skipped, visibly, where there is none.</summary>
internal sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = BicepCompiler.SkipReason;
}

/// <summary>A theory that needs the Bicep compiler; skipped, visibly, where there is none.</summary>
internal sealed class BicepTheoryAttribute : TheoryAttribute
{
    public BicepTheoryAttribute() => Skip = BicepCompiler.SkipReason;
}
