using System.Diagnostics;

namespace Ingest.Testing;

/// <summary>The Azurite that infra/local pins, installed by <c>npm ci</c> where it is absent.</summary>
internal static class AzuriteInstallation
{
    private static readonly TimeSpan LockRetry = TimeSpan.FromMilliseconds(200);

    /// <returns>The script that node runs.</returns>
    public static async Task<string> EnsureAsync()
    {
        var folder = Path.Combine(Repository.Root, "infra", "local");
        var script = Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js");
        if (!IsComplete(folder, script))
        {
            // Test assemblies run side by side: one installs, the others wait.
            using var _ = await LockAsync(Path.Combine(folder, ".install.lock")).ConfigureAwait(false);
            if (!IsComplete(folder, script))
            {
                await InstallAsync(folder).ConfigureAwait(false);
            }
        }

        return script;
    }

    /// <summary>npm writes its own lockfile last, so an installation cut short is not taken for a whole one.</summary>
    private static bool IsComplete(string folder, string script) =>
        File.Exists(script) && File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json"));

    private static async Task<FileStream> LockAsync(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(LockRetry).ConfigureAwait(false);
            }
        }
    }

    private static async Task InstallAsync(string folder)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            ArgumentList = { "ci", "--no-audit", "--no-fund", "--loglevel=error" },
        };
        using var npm = Process.Start(start) ?? throw new InvalidOperationException("npm did not start.");
        var errors = await npm.StandardError.ReadToEndAsync().ConfigureAwait(false);
        await npm.WaitForExitAsync().ConfigureAwait(false);
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci failed in {folder}: it needs Node 20 and a package registry. {errors}");
        }
    }
}
