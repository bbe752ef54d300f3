import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { freePort, isThere, type Running, start } from "./web-servers.ts";

/** Servers that take files, each with a folder `www` on this machine. */
export interface FileServer extends Running {
  readonly folder: string;
}

/** Whether somebody answers at a port. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    const end = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/** vsftpd that takes nothing without TLS, with its certificate in `certificate.pem`; for the user `anonymous`. */
export async function startFtp(work: string): Promise<FileServer | undefined> {
  const program = "/usr/sbin/vsftpd";
  if (!isThere(program, "vsftpd")) return undefined;
  if (process.getuid?.() !== 0) {
    console.log("skipped: vsftpd must be started by root");
    return undefined;
  }
  const port = await freePort();
  const folder = join(work, "www");
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(work, "empty"), { recursive: true });
  for (const path of [work, join(work, "empty")]) chmodSync(path, 0o755);
  // The package brings this user along.
  const user = Number(execFileSync("id", ["-u", "ftp"], { encoding: "utf8" }));
  chownSync(folder, user, user);
  makeCertificate(work);
  const file = join(work, "vsftpd.conf");
  writeFileSync(
    file,
    `listen=YES
listen_address=127.0.0.1
listen_port=${port}
background=NO
seccomp_sandbox=NO
isolate_network=NO
secure_chroot_dir=${work}/empty
anonymous_enable=YES
no_anon_password=NO
ftp_username=ftp
anon_root=${work}
anon_umask=022
anon_upload_enable=YES
anon_mkdir_write_enable=YES
anon_other_write_enable=YES
anon_world_readable_only=NO
write_enable=YES
ssl_enable=YES
allow_anon_ssl=YES
force_anon_data_ssl=YES
force_anon_logins_ssl=YES
ssl_ciphers=HIGH
rsa_cert_file=${work}/certificate.pem
rsa_private_key_file=${work}/key.pem
`,
  );
  const running = await start({ program, words: [file], work, port, isReady: () => listens(port) });
  return { ...running, folder };
}

function makeCertificate(work: string): void {
  const words =
    "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1";
  execFileSync(
    "openssl",
    [...words.split(" "), "-keyout", join(work, "key.pem"), "-out", join(work, "certificate.pem")],
    { stdio: "ignore" },
  );
}

/** sshd, which lets in whoever runs the tests by the key in `key`; its own is in `known`. */
export async function startSsh(work: string): Promise<(FileServer & { readonly user: string }) | undefined> {
  const program = "/usr/sbin/sshd";
  if (!isThere(program, "sshd") || !isThere("/usr/bin/rsync", "rsync")) return undefined;
  const port = await freePort();
  const folder = join(work, "www");
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() === 0) mkdirSync("/run/sshd", { recursive: true });
  for (const name of ["host", "key"])
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(work, name)]);
  const own = readFileSync(join(work, "host.pub"), "utf8");
  writeFileSync(join(work, "known"), `[127.0.0.1]:${port} ${own}`);
  writeFileSync(join(work, "allowed"), readFileSync(join(work, "key.pub")), { mode: 0o600 });
  const file = join(work, "sshd.conf");
  writeFileSync(
    file,
    `Port ${port}
ListenAddress 127.0.0.1
HostKey ${work}/host
PidFile ${work}/sshd.pid
AuthorizedKeysFile ${work}/allowed
PasswordAuthentication no
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
`,
  );
  const running = await start({
    program,
    words: ["-D", "-e", "-f", file],
    work,
    port,
    isReady: () => listens(port),
  });
  return { ...running, folder, user: userInfo().username };
}

/** An S3 server with the bucket `siaran` in `www`. It checks signatures. */
export async function startS3(work: string): Promise<FileServer | undefined> {
  const { default: S3rver } = await import("s3rver");
  const port = await freePort();
  const folder = join(work, "www");
  const server = new S3rver({
    ...{ port, address: "127.0.0.1", silent: true, directory: folder },
    configureBuckets: [{ name: "siaran", configs: [] }],
  });
  await server.run();
  return { port, folder, stop: async () => void (await server.close()) };
}

/** Whether a file may be read by everybody. */
export function isPublic(file: string): boolean {
  return (statSync(file).mode & 0o004) !== 0;
}
