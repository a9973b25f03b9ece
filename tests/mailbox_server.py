"""A real IMAP server, Debian's Dovecot, with one mailbox in a folder of its own; started where it is installed."""

import grp
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DOVECOT = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
USER, PASSWORD = "support@handover.example", 's3cret "{}\\'
CONFIGURATION = """
protocols = imap
base_dir = {folder}/run
log_path = {folder}/log
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/certificate.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login
default_internal_user = {me}
default_internal_group = {group}
default_login_user = {me}
mail_location = maildir:{folder}/mail
first_valid_uid = 1
passdb {{
  driver = passwd-file
  args = scheme=plain {folder}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


def _free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class MailboxServer:
    """`put` lays a mail into the folder; `seen` and `flags` tell what is there."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="handover-mailbox-"))
        self.folder.chmod(0o755)
        self.port, self.tls_port = _free_port(), _free_port()
        self.certificate = self.folder / "certificate.pem"
        self.number = 0

    def start(self):
        self.owner = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        (self.folder / "users").write_text(f"{USER}:{PASSWORD}\n")
        self.clear()
        self._certify()
        self._configure(self.owner)
        command = [DOVECOT, "-F", "-c", str(self.folder / "dovecot.conf")]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._wait()
        return self

    def clear(self):
        """An empty mailbox, as on the first day."""
        shutil.rmtree(self.folder / "mail", ignore_errors=True)
        for name in ("mail", "mail/new", "mail/cur", "mail/tmp", "mail/.Done"):
            (self.folder / name).mkdir()
            os.chown(self.folder / name, self.owner.pw_uid, self.owner.pw_gid)

    def _configure(self, owner):
        me = pwd.getpwuid(os.geteuid())
        (self.folder / "dovecot.conf").write_text(
            CONFIGURATION.format(
                folder=self.folder,
                me=me.pw_name if os.geteuid() else owner.pw_name,
                group="nogroup" if os.geteuid() == 0 else grp.getgrgid(os.getegid()).gr_name,
                uid=owner.pw_uid,
                gid=owner.pw_gid,
                port=self.port,
                tls_port=self.tls_port,
            )
        )

    def _wait(self):
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and self.process.poll() is None:
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        log = self.folder / "log"
        raise RuntimeError(log.read_text() if log.exists() else "Dovecot did not start.")

    def _certify(self):
        """A certificate of its own for localhost."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
            .not_valid_before(now - timedelta(hours=1))
            .not_valid_after(now + timedelta(days=1))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )
        self.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        (self.folder / "key.pem").write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )

    def put(self, *mails):
        for content in mails:
            self.number += 1
            place = self.folder / "mail" / "new" / f"{1_700_000_000 + self.number}.M{self.number}.here"
            place.write_bytes(content)
            os.chown(place, self.owner.pw_uid, self.owner.pw_gid)

    def flags(self, folder=""):
        """The flags of each mail in a folder, as Maildir writes them: S seen, F flagged."""
        place = self.folder / "mail" / folder
        read = [file.name.partition(":2,")[2] for file in sorted((place / "cur").glob("*"))]
        return read + [""] * len(list((place / "new").glob("*")))

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)
