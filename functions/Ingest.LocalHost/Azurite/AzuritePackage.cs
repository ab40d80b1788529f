using System.ComponentModel;
using System.Diagnostics;

namespace Ingest.LocalHost.Azurite;

/// <summary>The pinned Azurite under <c>infra/local</c>: installed from the committed lockfile when it is not there yet.</summary>
internal static class AzuritePackage
{
    /// <summary>Path of Azurite's script, after installing it where needed.</summary>
    public static async Task<string> EnsureAsync(string? folder, Action<string>? progress, CancellationToken cancellation)
    {
        folder ??= Path.Combine(RepositoryRoot.Require(), "infra", "local");
        string script = Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js");
        string installed = Path.Combine(folder, "node_modules", ".package-lock.json");
        if (IsInstalled())
        {
            return script;
        }

        using FileStream installing = await LockAsync(Path.Combine(folder, ".install.lock"), cancellation);
        if (!IsInstalled())
        {
            progress?.Invoke($"Installing Azurite into {folder} (npm ci, once)");
            await RunNpmAsync(folder, cancellation);
        }

        return File.Exists(script) ? script : throw new FriendlyException($"npm ci in {folder} left no {script}: its lockfile must name azurite.");

        // npm writes the hidden lockfile last: without it an installation was cut short.
        bool IsInstalled() => File.Exists(script) && File.Exists(installed);
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (Directory.Exists(Path.GetDirectoryName(path)))
            {
                await Task.Delay(200, cancellation); // another process installs
            }
        }
    }

    private static async Task RunNpmAsync(string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "ci", "--no-audit", "--no-fund", "--loglevel=error" },
        };
        using Process npm = Start(start, "npm");
        Task<string> output = npm.StandardOutput.ReadToEndAsync(cancellation);
        Task<string> errors = npm.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await npm.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw;
        }

        if (npm.ExitCode != 0)
        {
            throw new FriendlyException($"npm ci failed in {folder} (exit code {npm.ExitCode}): it needs Node 20 and a reachable npm registry.\n{await errors}{await output}");
        }
    }

    /// <summary>Starts a program of Node's installation.</summary>
    /// <exception cref="FriendlyException">It is not on the path.</exception>
    public static Process Start(ProcessStartInfo start, string program)
    {
        try
        {
            return Process.Start(start) ?? throw new FriendlyException($"{program} did not start.");
        }
        catch (Win32Exception missing)
        {
            throw new FriendlyException($"{program} was not found on the PATH: Azurite, the storage emulator, needs Node 20 or later (https://nodejs.org).", inner: missing);
        }
    }
}
