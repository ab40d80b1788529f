using System.ComponentModel;
using System.Diagnostics;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Scoring;

/// <summary>A fact that runs the corpus's own scoring program; skipped, visibly, where that program or Python is absent.</summary>
public sealed class ScoringProgramFactAttribute : FactAttribute
{
    public ScoringProgramFactAttribute() => Skip =
        !File.Exists(Program) ? $"There is no {Program}."
        : !HasPython() ? "There is no python3."
        : null;

    public static string Program { get; } = Path.Combine(Repository.Corpus, "score.py");

    private static bool HasPython()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", "--version") { RedirectStandardOutput = true });
            python?.WaitForExit();
            return python?.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
